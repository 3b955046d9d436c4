-- The SQL surface that scorers, dashboards and users rely on: names, arguments,
-- columns.  More functions and further columns may come; these stay.
\t on
\a
CREATE TEMP VIEW functions AS
SELECT p.*, format('%s(%s)', p.proname, oidvectortypes(p.proargtypes)) AS signature
FROM pg_depend d JOIN pg_extension e ON d.refobjid = e.oid AND d.refclassid = 'pg_extension'::regclass
	JOIN pg_proc p ON d.objid = p.oid AND d.classid = 'pg_proc'::regclass
WHERE e.extname = 'varta' AND d.deptype = 'e';

-- arguments, then the columns of the result with their types
CREATE TEMP TABLE wanted (name text, arguments text, result text);
INSERT INTO wanted VALUES
	('parse_article', 'raw text', 'headline text, standfirst text, byline text, agency text, place text, place_country text, published_at timestamp with time zone, updated_at timestamp with time zone, caption text, lead text, body text, language text'),
	('headline', 'article', 'text'),
	('standfirst', 'article', 'text'),
	('byline', 'article', 'text'),
	('agency', 'article', 'text'),
	('place', 'article', 'text'),
	('place_country', 'article', 'text'),
	('published_at', 'article', 'timestamp with time zone'),
	('updated_at', 'article', 'timestamp with time zone'),
	('caption', 'article', 'text'),
	('lead', 'article', 'text'),
	('body', 'article', 'text'),
	('language', 'article', 'text'),
	('raw_text', 'article', 'text'),
	('to_tsvector', 'article', 'tsvector'),
	('to_tsvector', 'regconfig, article', 'tsvector'),
	('paragraphs', 'body text', 'no integer, text text, start_offset integer, end_offset integer'),
	('paragraphs', 'article', 'no integer, text text, start_offset integer, end_offset integer'),
	('sentences', 'body text', 'no integer, text text, start_offset integer, end_offset integer'),
	('extract_meetings', 'body text, published date', 'meeting_no integer, meeting_key text, status text, mode text, kind text, participants text[], roles text[], countries text[], held_on date, held_until date, date_basis text, place text, place_country text, event text, topics text[], cameo text, plover text, evidence text, start_offset integer, end_offset integer, confidence real'),
	('extract_meetings', 'body text, published date, knowledge regdictionary', 'meeting_no integer, meeting_key text, status text, mode text, kind text, participants text[], roles text[], countries text[], held_on date, held_until date, date_basis text, place text, place_country text, event text, topics text[], cameo text, plover text, evidence text, start_offset integer, end_offset integer, confidence real'),
	('extract_meetings', 'article', 'meeting_no integer, meeting_key text, status text, mode text, kind text, participants text[], roles text[], countries text[], held_on date, held_until date, date_basis text, place text, place_country text, event text, topics text[], cameo text, plover text, evidence text, start_offset integer, end_offset integer, confidence real'),
	('extract_meetings', 'article, published date, knowledge regdictionary', 'meeting_no integer, meeting_key text, status text, mode text, kind text, participants text[], roles text[], countries text[], held_on date, held_until date, date_basis text, place text, place_country text, event text, topics text[], cameo text, plover text, evidence text, start_offset integer, end_offset integer, confidence real'),
	('extract_participants', 'body text, published date', 'meeting_no integer, meeting_key text, participant_no integer, name text, role text, country text, actor_code text, inferred boolean, start_offset integer, end_offset integer'),
	('extract_participants', 'body text, published date, knowledge regdictionary', 'meeting_no integer, meeting_key text, participant_no integer, name text, role text, country text, actor_code text, inferred boolean, start_offset integer, end_offset integer'),
	('extract_participants', 'article', 'meeting_no integer, meeting_key text, participant_no integer, name text, role text, country text, actor_code text, inferred boolean, start_offset integer, end_offset integer'),
	('extract_participants', 'article, published date, knowledge regdictionary', 'meeting_no integer, meeting_key text, participant_no integer, name text, role text, country text, actor_code text, inferred boolean, start_offset integer, end_offset integer'),
	('extract_visits', 'body text, published date', 'visit_no integer, visitor text, role text, country text, from_place text, from_country text, to_place text, to_country text, arrived_on date, status text, evidence text, start_offset integer, end_offset integer'),
	('extract_visits', 'body text, published date, knowledge regdictionary', 'visit_no integer, visitor text, role text, country text, from_place text, from_country text, to_place text, to_country text, arrived_on date, status text, evidence text, start_offset integer, end_offset integer'),
	('extract_visits', 'article', 'visit_no integer, visitor text, role text, country text, from_place text, from_country text, to_place text, to_country text, arrived_on date, status text, evidence text, start_offset integer, end_offset integer'),
	('extract_visits', 'article, published date, knowledge regdictionary', 'visit_no integer, visitor text, role text, country text, from_place text, from_country text, to_place text, to_country text, arrived_on date, status text, evidence text, start_offset integer, end_offset integer'),
	('extract_quotes', 'body text', 'speaker text, medium text, quote text, start_offset integer, end_offset integer'),
	('extract_quotes', 'body text, knowledge regdictionary', 'speaker text, medium text, quote text, start_offset integer, end_offset integer'),
	('extract_quotes', 'article', 'speaker text, medium text, quote text, start_offset integer, end_offset integer'),
	('extract_quotes', 'article, knowledge regdictionary', 'speaker text, medium text, quote text, start_offset integer, end_offset integer'),
	('extract_entities', 'body text', 'kind text, name text, canonical text, country text, start_offset integer, end_offset integer'),
	('extract_entities', 'body text, knowledge regdictionary', 'kind text, name text, canonical text, country text, start_offset integer, end_offset integer'),
	('annotate_html', 'body text', 'text'),
	('annotate_html', 'body text, knowledge regdictionary', 'text'),
	('annotate_json', 'body text', 'jsonb'),
	('varta_legend', 'locale text', 'text'),
	('varta_track_views', 'news regclass', 'void'),
	('annotate_json', 'body text, knowledge regdictionary', 'jsonb'),
	('romanize', 'text', 'text'),
	('name_key', 'text', 'text'),
	('varta_track', 'news regclass, body name, published name', 'void'),
	('varta_track', 'news regclass, body name, published name, knowledge regdictionary', 'void'),
	('country_name', 'code text, locale text', 'text');
SELECT w.name || '(' || w.arguments || '): ' || coalesce('has ' || f.result, 'is missing') AS broken
FROM wanted w LEFT JOIN (
	SELECT proname, string_agg(arg, ', ' ORDER BY i) FILTER (WHERE mode = 'i') AS arguments,
		coalesce(string_agg(arg, ', ' ORDER BY i) FILTER (WHERE mode IN ('o', 't')), result) AS result
	FROM (
		SELECT f.oid, f.proname, format_type(f.prorettype, NULL) AS result, i, coalesce(f.proargmodes[i], 'i') AS mode,
			concat_ws(' ', nullif(f.proargnames[i], ''), format_type(coalesce(f.proallargtypes[i], f.proargtypes[i - 1]), NULL)) AS arg
		FROM functions f, generate_series(1, coalesce(array_length(f.proallargtypes, 1), f.pronargs)) i
	) a GROUP BY oid, proname, result
) f ON f.proname = w.name AND f.arguments = w.arguments
WHERE f.result IS NULL OR left(f.result, length(w.result)) <> w.result
ORDER BY w.name COLLATE "C", w.arguments COLLATE "C";

-- all may run in parallel workers, but for those that change tables
SELECT signature FROM functions WHERE proparallel <> 's' ORDER BY signature COLLATE "C";
-- none runs as somebody else; those in SQL find nothing by a caller's search path
SELECT signature FROM functions WHERE prosecdef;
SELECT signature, proconfig FROM functions JOIN pg_language l ON l.oid = prolang
WHERE lanname NOT IN ('c', 'internal') ORDER BY signature COLLATE "C";
-- what hangs on more than the arguments and the extension's version
SELECT signature FROM functions WHERE provolatile <> 'i' AND prorettype <> 'internal'::regtype
	AND 'internal'::regtype <> ALL (proargtypes::regtype[]) ORDER BY signature COLLATE "C";
-- what answers to a null
SELECT signature FROM functions WHERE NOT proisstrict ORDER BY signature COLLATE "C";

-- every object says what it is
SELECT 'no comment: ' || pg_describe_object(d.classid, d.objid, 0)
FROM pg_depend d JOIN pg_extension e ON d.refobjid = e.oid AND d.refclassid = 'pg_extension'::regclass
WHERE e.extname = 'varta' AND d.deptype = 'e' AND obj_description(d.objid, d.classid::regclass::name) IS NULL
	AND d.classid NOT IN ('pg_cast'::regclass, 'pg_opfamily'::regclass)
	AND NOT (d.classid = 'pg_type'::regclass AND EXISTS (SELECT FROM pg_type t WHERE t.oid = d.objid AND t.typelem <> 0))
ORDER BY 1;

-- configurations
SELECT name FROM unnest(ARRAY['varta_hindi', 'varta_hindi_exact', 'varta_names', 'varta_marathi', 'varta_nepali']) name
WHERE NOT EXISTS (SELECT FROM pg_ts_config WHERE cfgname = name);

-- token ids that core's headline code knows by number mean the same
SELECT v.tokid, v.alias, d.alias FROM ts_token_type('varta') v JOIN ts_token_type('default') d USING (tokid)
WHERE v.alias <> d.alias;

-- versions; ICU's are the machine's
SELECT rules > 0, unicode ~ '^[0-9]+\.[0-9]+$', icu_linked ~ '^[0-9]+\.[0-9]+', icu_running ~ '^[0-9]+\.[0-9]+'
FROM varta_versions();
SELECT extension = extversion FROM varta_versions(), pg_extension WHERE extname = 'varta';
