-- The extracting functions as SQL: where they can stand, nulls, offsets.  What
-- they find is measured on the corpora.
\set VERBOSITY terse
CREATE TABLE story (no int, body text, published date);
INSERT INTO story VALUES
	(1, 'विदेश मंत्री एस जयशंकर ने मंगलवार को मॉस्को में अपने रूसी समकक्ष सर्गेई लावरोव से मुलाकात की और द्विपक्षीय सहयोग पर चर्चा की।', '2021-10-14'),
	(2, 'प्रदेश के मुख्यमंत्री ने किसानों की बैठक में कहा कि फसल अच्छी है।', '2021-10-14'),
	(3, '', NULL),
	(4, NULL, NULL);

SELECT no, meeting_no, status, mode, kind, participants, roles, countries, held_on, held_until, date_basis,
	place, place_country, event, topics, start_offset, end_offset, confidence > 0.5 AS confident
FROM story, extract_meetings(body, published) ORDER BY no;
-- without a date of publication a weekday gives no day
SELECT held_on, date_basis FROM story, extract_meetings(body) WHERE no = 1;
SELECT held_on FROM story, extract_meetings(body, 'infinity') WHERE no = 1;

-- in the target list, and as the source of an insert
SELECT no, (extract_meetings(body, published)).status FROM story ORDER BY no;
CREATE TABLE found AS SELECT no, (extract_meetings(body, published)).* FROM story;
INSERT INTO found SELECT no, (extract_meetings(body, published)).* FROM story;
SELECT count(*), count(DISTINCT meeting_key) FROM found;
SELECT no FROM story, extract_meetings(body, published) LIMIT 1;

-- arrays are parallel, and a participant's row stands for each element
SELECT cardinality(participants) = cardinality(roles) AND cardinality(roles) = cardinality(countries) AS parallel,
	(SELECT array_agg(name ORDER BY participant_no) = participants
	 FROM extract_participants(body, published) p WHERE p.meeting_no = m.meeting_no) AS same
FROM story, extract_meetings(body, published) m;

-- offsets count characters and give the span
SELECT no, bool_and(substr(body, start_offset + 1, end_offset - start_offset) = evidence)
FROM story, extract_meetings(body, published) GROUP BY no;
SELECT no, bool_and(substr(body, start_offset + 1, end_offset - start_offset) = name), count(*)
FROM story, extract_entities(body) GROUP BY no ORDER BY no;
SELECT no, bool_and(substr(body, start_offset + 1, end_offset - start_offset) LIKE '%' || regexp_replace(name, '^.* ', '') || '%')
FROM story, extract_participants(body, published) GROUP BY no;
SELECT e.value ->> 'label' AS label,
	substr(j ->> 'text', (e.value ->> 'start')::int + 1, (e.value ->> 'end')::int - (e.value ->> 'start')::int) AS span
FROM annotate_json('एस जयशंकर मॉस्को में') j, jsonb_array_elements(j -> 'ents') e;

-- the sentence of a meeting has its number, of two their numbers; marks lie in it whole
SELECT annotate_html('जयशंकर ने सोमवार को रूस के विदेश मंत्री लावरोव से मुलाकात की। मौसम अच्छा था।');
SELECT regexp_matches(annotate_html('जयशंकर ने सोमवार को दिल्ली में रूस के विदेश मंत्री लावरोव और फ्रांस के विदेश मंत्री बैरो से अलग-अलग मुलाकात की।'),
	'data-meeting="[^"]*"', 'g');
SELECT no FROM story WHERE (SELECT bool_or(depth NOT BETWEEN 0 AND 2) FROM (
	SELECT sum(CASE WHEN tag[1] = '</mark>' THEN -1 ELSE 1 END) OVER (ORDER BY number) AS depth
	FROM regexp_matches(annotate_html(body), '</?mark[^>]*>', 'g') WITH ORDINALITY t (tag, number)) depths);
-- a style for each class, and a line of the legend
SELECT kind, varta_stylesheet() LIKE '%mark.varta-' || kind || ' %' AS styled, varta_legend() LIKE '%"varta-' || kind || '"%' AS told
FROM unnest('{person,role,country,place,organisation,event,date,meeting}'::text[]) kind;

-- markup in the text stays text
SELECT annotate_html('<script>alert("जयशंकर")</script> & ''मॉस्को''');
SELECT annotate_html('');
SELECT no FROM story
WHERE replace(replace(replace(replace(replace(regexp_replace(annotate_html(body), '</?mark[^>]*>', '', 'g'),
	'&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&#39;', ''''), '&amp;', '&') <> body;

-- an article and its kept analysis: the same rows again and again, whatever comes between
CREATE TABLE page AS SELECT (E'भारत-रूस वार्ता\n\nमॉस्को, 14 अक्टूबर (भाषा) ' || body)::article AS page FROM story WHERE no = 1;
SELECT count(*), count(DISTINCT x) FROM (
	SELECT m::text AS x FROM page, generate_series(1, 3), extract_meetings(page) m
) s;
SELECT (SELECT count(*) FROM extract_meetings(page)) AS first,
	(SELECT count(*) FROM extract_meetings(raw_text(page))) > 0 AS of_text,
	(SELECT count(*) FROM extract_participants(page)) AS people,
	(SELECT bool_and(substr(page_text(page), start_offset + 1, end_offset - start_offset) = evidence) FROM extract_meetings(page)) AS offsets
FROM page;

DROP TABLE story, found, page;
-- texts of equal length and days of publication are told apart, whatever was kept
SELECT n, held_on, countries
FROM (VALUES (1, 'सोमवार', date '2021-10-14'), (2, 'बुधवार', date '2021-10-14'), (3, 'बुधवार', date '2021-10-21')) t(n, weekday, published),
	extract_meetings(format('विदेश मंत्री एस जयशंकर ने %s को चीन के विदेश मंत्री वांग यी से मुलाकात की।', weekday), published)
ORDER BY n;
