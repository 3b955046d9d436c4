-- varta 1.0: Hindi news as columns, search and meetings.
-- SPDX-License-Identifier: PostgreSQL
\echo Use "CREATE EXTENSION varta" to load this file. \quit

-- COST is in the planner's unit, a plain operator of some ten nanoseconds, so that it
-- takes parallel workers by itself and filters on cheap columns first.  Measured on
-- articles of 4 kB; see docs/performance.md.

-- ---- articles: the type ----

CREATE TYPE article;

CREATE FUNCTION article_in(cstring) RETURNS article
AS 'MODULE_PATHNAME', 'article_in' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000;
COMMENT ON FUNCTION article_in(cstring) IS 'I/O';

CREATE FUNCTION article_out(article) RETURNS cstring
AS 'MODULE_PATHNAME', 'article_out' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION article_out(article) IS 'I/O';

CREATE FUNCTION article_recv(internal) RETURNS article
AS 'MODULE_PATHNAME', 'article_recv' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000;
COMMENT ON FUNCTION article_recv(internal) IS 'I/O';

CREATE FUNCTION article_send(article) RETURNS bytea
AS 'MODULE_PATHNAME', 'article_send' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION article_send(article) IS 'I/O';

CREATE TYPE article (
	INPUT = article_in,
	OUTPUT = article_out,
	RECEIVE = article_recv,
	SEND = article_send,
	INTERNALLENGTH = VARIABLE,
	STORAGE = extended
);
COMMENT ON TYPE article IS
	'scraped news page: its raw text, byte for byte, with an index of its parts';

CREATE FUNCTION article(text) RETURNS article
AS 'MODULE_PATHNAME', 'article_from_text' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000;
COMMENT ON FUNCTION article(text) IS 'article of a page''s raw text';

CREATE FUNCTION raw_text(article) RETURNS text
AS 'MODULE_PATHNAME', 'article_raw_text' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION raw_text(article) IS 'page as it was given, byte for byte';

CREATE FUNCTION page_text(article) RETURNS text
AS 'MODULE_PATHNAME', 'article_page_text' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION page_text(article) IS
	'text that offsets of an article point into: the raw text, or what an HTML page was reduced to';

CREATE CAST (text AS article) WITH FUNCTION article(text) AS ASSIGNMENT;
-- JDBC's setString and ODBC send varchar; casts do not go by way of text
CREATE CAST (varchar AS article) WITH FUNCTION article(text) AS ASSIGNMENT;
CREATE CAST (article AS text) WITH FUNCTION raw_text(article) AS ASSIGNMENT;

-- ---- articles: comparison by the bytes of the raw text ----

CREATE FUNCTION article_lt(article, article) RETURNS boolean
AS 'MODULE_PATHNAME', 'article_lt' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION article_lt(article, article) IS 'implementation of < operator';

CREATE FUNCTION article_le(article, article) RETURNS boolean
AS 'MODULE_PATHNAME', 'article_le' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION article_le(article, article) IS 'implementation of <= operator';

CREATE FUNCTION article_eq(article, article) RETURNS boolean
AS 'MODULE_PATHNAME', 'article_eq' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION article_eq(article, article) IS 'implementation of = operator';

CREATE FUNCTION article_ne(article, article) RETURNS boolean
AS 'MODULE_PATHNAME', 'article_ne' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION article_ne(article, article) IS 'implementation of <> operator';

CREATE FUNCTION article_ge(article, article) RETURNS boolean
AS 'MODULE_PATHNAME', 'article_ge' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION article_ge(article, article) IS 'implementation of >= operator';

CREATE FUNCTION article_gt(article, article) RETURNS boolean
AS 'MODULE_PATHNAME', 'article_gt' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION article_gt(article, article) IS 'implementation of > operator';

CREATE FUNCTION article_cmp(article, article) RETURNS integer
AS 'MODULE_PATHNAME', 'article_cmp' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION article_cmp(article, article) IS 'less-equal-greater';

CREATE FUNCTION article_hash(article) RETURNS integer
AS 'MODULE_PATHNAME', 'article_hash' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION article_hash(article) IS 'hash';

CREATE FUNCTION article_hash_extended(article, bigint) RETURNS bigint
AS 'MODULE_PATHNAME', 'article_hash_extended' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION article_hash_extended(article, bigint) IS 'hash with seed';

CREATE OPERATOR < (
	LEFTARG = article, RIGHTARG = article, FUNCTION = article_lt,
	COMMUTATOR = >, NEGATOR = >=,
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (article, article) IS 'less than, by the bytes of the raw text';

CREATE OPERATOR <= (
	LEFTARG = article, RIGHTARG = article, FUNCTION = article_le,
	COMMUTATOR = >=, NEGATOR = >,
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (article, article) IS 'less than or equal, by the bytes of the raw text';

CREATE OPERATOR = (
	LEFTARG = article, RIGHTARG = article, FUNCTION = article_eq,
	COMMUTATOR = =, NEGATOR = <>,
	RESTRICT = eqsel, JOIN = eqjoinsel,
	HASHES, MERGES
);
COMMENT ON OPERATOR = (article, article) IS 'equal, by the bytes of the raw text';

CREATE OPERATOR <> (
	LEFTARG = article, RIGHTARG = article, FUNCTION = article_ne,
	COMMUTATOR = <>, NEGATOR = =,
	RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (article, article) IS 'not equal, by the bytes of the raw text';

CREATE OPERATOR >= (
	LEFTARG = article, RIGHTARG = article, FUNCTION = article_ge,
	COMMUTATOR = <=, NEGATOR = <,
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (article, article) IS 'greater than or equal, by the bytes of the raw text';

CREATE OPERATOR > (
	LEFTARG = article, RIGHTARG = article, FUNCTION = article_gt,
	COMMUTATOR = <, NEGATOR = <=,
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (article, article) IS 'greater than, by the bytes of the raw text';

CREATE OPERATOR CLASS article_ops
	DEFAULT FOR TYPE article USING btree AS
	OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
	FUNCTION 1 article_cmp(article, article);
COMMENT ON OPERATOR CLASS article_ops USING btree IS 'articles by the bytes of their raw text';

CREATE OPERATOR CLASS article_ops
	DEFAULT FOR TYPE article USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 article_hash(article),
	FUNCTION 2 article_hash_extended(article, bigint);
COMMENT ON OPERATOR CLASS article_ops USING hash IS 'articles by the bytes of their raw text';

-- ---- articles: parts ----

CREATE FUNCTION parse_article(
	raw text,
	OUT headline text,
	OUT standfirst text,
	OUT byline text,
	OUT agency text,
	OUT place text,
	OUT place_country text,
	OUT published_at timestamptz,
	OUT updated_at timestamptz,
	OUT caption text,
	OUT lead text,
	OUT body text,
	OUT language text)
RETURNS record
AS 'MODULE_PATHNAME', 'parse_article' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000;
COMMENT ON FUNCTION parse_article(text) IS 'parts of a scraped news page, plain text or HTML, as one row';

CREATE FUNCTION headline(article) RETURNS text
AS 'MODULE_PATHNAME', 'article_headline' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION headline(article) IS 'first heading of the page';

CREATE FUNCTION standfirst(article) RETURNS text
AS 'MODULE_PATHNAME', 'article_standfirst' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION standfirst(article) IS 'summary under the headline';

CREATE FUNCTION byline(article) RETURNS text
AS 'MODULE_PATHNAME', 'article_byline' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION byline(article) IS 'author or desk, as printed';

CREATE FUNCTION agency(article) RETURNS text
AS 'MODULE_PATHNAME', 'article_agency' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION agency(article) IS 'news agency, as printed';

CREATE FUNCTION place(article) RETURNS text
AS 'MODULE_PATHNAME', 'article_place' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION place(article) IS 'place of the dateline, as printed';

CREATE FUNCTION place_country(article) RETURNS text
AS 'MODULE_PATHNAME', 'article_place_country' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION place_country(article) IS 'country of the dateline (ISO 3166-1 alpha-2)';

CREATE FUNCTION published_at(article) RETURNS timestamptz
AS 'MODULE_PATHNAME', 'article_published_at' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION published_at(article) IS 'time of publication; the time of the last change where the page gives only that';

CREATE FUNCTION updated_at(article) RETURNS timestamptz
AS 'MODULE_PATHNAME', 'article_updated_at' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION updated_at(article) IS 'time of the last change';

CREATE FUNCTION caption(article) RETURNS text
AS 'MODULE_PATHNAME', 'article_caption' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION caption(article) IS 'captions of pictures, a line each';

CREATE FUNCTION lead(article) RETURNS text
AS 'MODULE_PATHNAME', 'article_lead' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION lead(article) IS 'first paragraph of the story';

CREATE FUNCTION body(article) RETURNS text
AS 'MODULE_PATHNAME', 'article_body' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION body(article) IS 'paragraphs of the story, joined by a blank line';

CREATE FUNCTION language(article) RETURNS text
AS 'MODULE_PATHNAME', 'article_language' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION language(article) IS 'language of the page (BCP 47), und for none';

CREATE FUNCTION paragraphs(
	body text,
	OUT no integer,
	OUT text text,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'paragraphs' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 200 ROWS 10;
COMMENT ON FUNCTION paragraphs(text) IS
	'stretches of a text between blank lines';

CREATE FUNCTION paragraphs(
	article,
	OUT no integer,
	OUT text text,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'article_paragraphs' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 200 ROWS 10;
COMMENT ON FUNCTION paragraphs(article) IS
	'paragraphs of the story; offsets are those of page_text';

CREATE FUNCTION sentences(
	body text,
	OUT no integer,
	OUT text text,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'sentences' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 500 ROWS 20;
COMMENT ON FUNCTION sentences(text) IS
	'sentences of a text';

-- ---- search: the parser ----

CREATE FUNCTION varta_parser_start(internal, integer) RETURNS internal
AS 'MODULE_PATHNAME', 'varta_parser_start' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_parser_start(internal, integer) IS 'start of the parser "varta"';

CREATE FUNCTION varta_parser_next(internal, internal, internal) RETURNS internal
AS 'MODULE_PATHNAME', 'varta_parser_next' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_parser_next(internal, internal, internal) IS
	'next token of the parser "varta"';

CREATE FUNCTION varta_parser_end(internal) RETURNS void
AS 'MODULE_PATHNAME', 'varta_parser_end' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_parser_end(internal) IS 'end of the parser "varta"';

CREATE FUNCTION varta_parser_types(internal) RETURNS internal
AS 'MODULE_PATHNAME', 'varta_parser_types' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_parser_types(internal) IS 'token types of the parser "varta"';

CREATE FUNCTION varta_parser_headline(internal, internal, tsquery) RETURNS internal
AS 'MODULE_PATHNAME', 'varta_parser_headline' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_parser_headline(internal, internal, tsquery) IS
	'headline of the parser "varta": whole sentences, short words by aksharas';

CREATE TEXT SEARCH PARSER varta (
	START = varta_parser_start,
	GETTOKEN = varta_parser_next,
	END = varta_parser_end,
	LEXTYPES = varta_parser_types,
	HEADLINE = varta_parser_headline
);
COMMENT ON TEXT SEARCH PARSER varta IS
	'Hindi and other Devanagari text; the same tokens in every locale';

-- ---- search: dictionaries ----

CREATE FUNCTION varta_norm_init(internal) RETURNS internal
AS 'MODULE_PATHNAME', 'varta_norm_init' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_norm_init(internal) IS 'options of template varta_norm';

CREATE FUNCTION varta_norm_lexize(internal, internal, internal, internal) RETURNS internal
AS 'MODULE_PATHNAME', 'varta_norm_lexize' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_norm_lexize(internal, internal, internal, internal) IS
	'folds the spelling of a word';

CREATE TEXT SEARCH TEMPLATE varta_norm (
	INIT = varta_norm_init,
	LEXIZE = varta_norm_lexize
);
COMMENT ON TEXT SEARCH TEMPLATE varta_norm IS
	'filter: nukta, joiners, nasals and other spellings of a word, each an option';

CREATE FUNCTION varta_stem_init(internal) RETURNS internal
AS 'MODULE_PATHNAME', 'varta_stem_init' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_stem_init(internal) IS 'options of template varta_stem';

CREATE FUNCTION varta_stem_lexize(internal, internal, internal, internal) RETURNS internal
AS 'MODULE_PATHNAME', 'varta_stem_lexize' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_stem_lexize(internal, internal, internal, internal) IS
	'lemmas of a Hindi word';

CREATE TEXT SEARCH TEMPLATE varta_stem (
	INIT = varta_stem_init,
	LEXIZE = varta_stem_lexize
);
COMMENT ON TEXT SEARCH TEMPLATE varta_stem IS
	'Hindi words by their lemmas, spelling folded, stop words dropped';

CREATE FUNCTION varta_number_init(internal) RETURNS internal
AS 'MODULE_PATHNAME', 'varta_number_init' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_number_init(internal) IS 'options of template varta_number';

CREATE FUNCTION varta_number_lexize(internal, internal, internal, internal) RETURNS internal
AS 'MODULE_PATHNAME', 'varta_number_lexize' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_number_lexize(internal, internal, internal, internal) IS
	'a number in ASCII digits without commas';

CREATE TEXT SEARCH TEMPLATE varta_number (
	INIT = varta_number_init,
	LEXIZE = varta_number_lexize
);
COMMENT ON TEXT SEARCH TEMPLATE varta_number IS
	'numbers: 1,25,000 in either digits as 125000';

CREATE FUNCTION varta_tag_lexize(internal, internal, internal, internal) RETURNS internal
AS 'MODULE_PATHNAME', 'varta_tag_lexize' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_tag_lexize(internal, internal, internal, internal) IS
	'a hashtag or handle, whole and in parts';

CREATE TEXT SEARCH TEMPLATE varta_tag (
	INIT = varta_stem_init,
	LEXIZE = varta_tag_lexize
);
COMMENT ON TEXT SEARCH TEMPLATE varta_tag IS 'hashtags and handles, whole and in parts';

CREATE TEXT SEARCH DICTIONARY varta_norm (TEMPLATE = varta_norm);
COMMENT ON TEXT SEARCH DICTIONARY varta_norm IS 'spelling folds, all on';

CREATE TEXT SEARCH DICTIONARY varta_hindi_stem (TEMPLATE = varta_stem);
COMMENT ON TEXT SEARCH DICTIONARY varta_hindi_stem IS 'Hindi lemmas without stop words';

CREATE TEXT SEARCH DICTIONARY varta_exact (TEMPLATE = varta_stem, STOPWORDS = false, STEM = false);
COMMENT ON TEXT SEARCH DICTIONARY varta_exact IS 'words as they stand, spelling folded';

CREATE TEXT SEARCH DICTIONARY varta_number (TEMPLATE = varta_number);
COMMENT ON TEXT SEARCH DICTIONARY varta_number IS 'numbers in ASCII digits without commas';

CREATE TEXT SEARCH DICTIONARY varta_tag (TEMPLATE = varta_tag);
COMMENT ON TEXT SEARCH DICTIONARY varta_tag IS 'hashtags and handles, parts as lemmas';

CREATE TEXT SEARCH DICTIONARY varta_tag_exact (TEMPLATE = varta_tag, STEM = false);
COMMENT ON TEXT SEARCH DICTIONARY varta_tag_exact IS 'hashtags and handles, parts as they stand';

CREATE FUNCTION varta_name_init(internal) RETURNS internal
AS 'MODULE_PATHNAME', 'varta_name_init' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_name_init(internal) IS
	'options of template varta_name';

CREATE FUNCTION varta_name_lexize(internal, internal, internal, internal) RETURNS internal
AS 'MODULE_PATHNAME', 'varta_name_lexize' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_name_lexize(internal, internal, internal, internal) IS
	'key of a word by its sound';

CREATE TEXT SEARCH TEMPLATE varta_name (
	INIT = varta_name_init,
	LEXIZE = varta_name_lexize
);
COMMENT ON TEXT SEARCH TEMPLATE varta_name IS 'words by their sound, across scripts';

CREATE FUNCTION varta_marathi_init(internal) RETURNS internal
AS 'MODULE_PATHNAME', 'varta_marathi_init' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_marathi_init(internal) IS
	'options of template varta_marathi';

CREATE FUNCTION varta_marathi_lexize(internal, internal, internal, internal) RETURNS internal
AS 'MODULE_PATHNAME', 'varta_marathi_lexize' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_marathi_lexize(internal, internal, internal, internal) IS
	'stem of a Marathi word';

CREATE TEXT SEARCH TEMPLATE varta_marathi (
	INIT = varta_marathi_init,
	LEXIZE = varta_marathi_lexize
);
COMMENT ON TEXT SEARCH TEMPLATE varta_marathi IS 'light stemmer for Marathi';

CREATE FUNCTION name_key(text) RETURNS text
AS 'MODULE_PATHNAME', 'varta_sql_name_key' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION name_key(text) IS
	'key of a name by its sound, the same in Devanagari and Latin letters';

CREATE FUNCTION romanize(text) RETURNS text
AS 'MODULE_PATHNAME', 'varta_sql_romanize' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION romanize(text) IS
	'Devanagari in the Latin letters of newspapers, as in Jaishankar';

CREATE TEXT SEARCH DICTIONARY varta_name (TEMPLATE = varta_name);
COMMENT ON TEXT SEARCH DICTIONARY varta_name IS 'words by their sound, without stop words';

CREATE TEXT SEARCH DICTIONARY varta_name_initial (TEMPLATE = varta_name, STOPWORDS = false);
COMMENT ON TEXT SEARCH DICTIONARY varta_name_initial IS 'initials of names by their letter';

CREATE TEXT SEARCH DICTIONARY varta_marathi_stem (TEMPLATE = varta_marathi);
COMMENT ON TEXT SEARCH DICTIONARY varta_marathi_stem IS 'Marathi stems without stop words';

CREATE TEXT SEARCH DICTIONARY varta_norm_nepali (
	TEMPLATE = varta_norm, CHANDRABINDU = false, NASALS = false, GLIDES = false
);
COMMENT ON TEXT SEARCH DICTIONARY varta_norm_nepali IS
	'spelling folds that the Nepali stemmer can read';

-- ---- search: configurations ----

CREATE TEXT SEARCH CONFIGURATION varta_hindi (PARSER = varta);
COMMENT ON TEXT SEARCH CONFIGURATION varta_hindi IS 'Hindi by lemmas, without stop words';
ALTER TEXT SEARCH CONFIGURATION varta_hindi
	ADD MAPPING FOR word, initial WITH varta_hindi_stem;
ALTER TEXT SEARCH CONFIGURATION varta_hindi
	ADD MAPPING FOR asciiword WITH pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION varta_hindi
	ADD MAPPING FOR numword, email, host, url_path WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION varta_hindi
	ADD MAPPING FOR uint, float WITH varta_number;
ALTER TEXT SEARCH CONFIGURATION varta_hindi
	ADD MAPPING FOR hashtag, handle WITH varta_tag;

CREATE TEXT SEARCH CONFIGURATION varta_hindi_exact (PARSER = varta);
COMMENT ON TEXT SEARCH CONFIGURATION varta_hindi_exact IS
	'every word as it stands, spelling folded: for phrases and names';
ALTER TEXT SEARCH CONFIGURATION varta_hindi_exact
	ADD MAPPING FOR word, initial, asciiword, numword, email, host, url_path WITH varta_exact;
ALTER TEXT SEARCH CONFIGURATION varta_hindi_exact
	ADD MAPPING FOR uint, float WITH varta_number;
ALTER TEXT SEARCH CONFIGURATION varta_hindi_exact
	ADD MAPPING FOR hashtag, handle WITH varta_tag_exact;

CREATE TEXT SEARCH CONFIGURATION varta_names (PARSER = varta);
COMMENT ON TEXT SEARCH CONFIGURATION varta_names IS 'names by their sound, in Devanagari and Latin letters';
ALTER TEXT SEARCH CONFIGURATION varta_names
	ADD MAPPING FOR word, asciiword WITH varta_name, varta_exact;
ALTER TEXT SEARCH CONFIGURATION varta_names
	ADD MAPPING FOR initial WITH varta_name_initial, varta_exact;
ALTER TEXT SEARCH CONFIGURATION varta_names
	ADD MAPPING FOR numword, email, host, url_path WITH varta_exact;
ALTER TEXT SEARCH CONFIGURATION varta_names
	ADD MAPPING FOR uint, float WITH varta_number;
ALTER TEXT SEARCH CONFIGURATION varta_names
	ADD MAPPING FOR hashtag, handle WITH varta_tag_exact;

CREATE TEXT SEARCH CONFIGURATION varta_marathi (PARSER = varta);
COMMENT ON TEXT SEARCH CONFIGURATION varta_marathi IS 'Marathi by light stems';
ALTER TEXT SEARCH CONFIGURATION varta_marathi
	ADD MAPPING FOR word, initial WITH varta_marathi_stem;
ALTER TEXT SEARCH CONFIGURATION varta_marathi
	ADD MAPPING FOR asciiword WITH pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION varta_marathi
	ADD MAPPING FOR numword, email, host, url_path WITH varta_exact;
ALTER TEXT SEARCH CONFIGURATION varta_marathi
	ADD MAPPING FOR uint, float WITH varta_number;
ALTER TEXT SEARCH CONFIGURATION varta_marathi
	ADD MAPPING FOR hashtag, handle WITH varta_tag_exact;

CREATE TEXT SEARCH CONFIGURATION varta_nepali (PARSER = varta);
COMMENT ON TEXT SEARCH CONFIGURATION varta_nepali IS 'Nepali by the stems of core';
ALTER TEXT SEARCH CONFIGURATION varta_nepali
	ADD MAPPING FOR word, initial WITH varta_norm_nepali, pg_catalog.nepali_stem;
ALTER TEXT SEARCH CONFIGURATION varta_nepali
	ADD MAPPING FOR asciiword WITH pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION varta_nepali
	ADD MAPPING FOR numword, email, host, url_path WITH varta_exact;
ALTER TEXT SEARCH CONFIGURATION varta_nepali
	ADD MAPPING FOR uint, float WITH varta_number;
ALTER TEXT SEARCH CONFIGURATION varta_nepali
	ADD MAPPING FOR hashtag, handle WITH varta_tag_exact;

-- ---- search: articles ----

CREATE FUNCTION to_tsvector(regconfig, article) RETURNS tsvector
AS 'MODULE_PATHNAME', 'article_to_tsvector_byid' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5000;
COMMENT ON FUNCTION to_tsvector(regconfig, article) IS
	'lexemes of an article: headline A, standfirst and lead B, body C, captions D';

CREATE FUNCTION to_tsvector(article) RETURNS tsvector
AS 'MODULE_PATHNAME', 'article_to_tsvector' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 5000;
COMMENT ON FUNCTION to_tsvector(article) IS
	'lexemes of an article by the configuration of its language: varta_hindi, varta_marathi, varta_nepali';

-- ---- meetings and entities ----

CREATE FUNCTION extract_meetings(
	body text, published date DEFAULT NULL,
	OUT meeting_no integer,
	OUT meeting_key text,
	OUT status text,
	OUT mode text,
	OUT kind text,
	OUT participants text[],
	OUT roles text[],
	OUT countries text[],
	OUT held_on date,
	OUT held_until date,
	OUT date_basis text,
	OUT place text,
	OUT place_country text,
	OUT event text,
	OUT topics text[],
	OUT cameo text,
	OUT plover text,
	OUT evidence text,
	OUT start_offset integer,
	OUT end_offset integer,
	OUT confidence real)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'extract_meetings' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10000 ROWS 2;
COMMENT ON FUNCTION extract_meetings(text, date) IS
	'diplomatic meetings, a row for each distinct encounter';

CREATE FUNCTION extract_meetings(
	article,
	OUT meeting_no integer,
	OUT meeting_key text,
	OUT status text,
	OUT mode text,
	OUT kind text,
	OUT participants text[],
	OUT roles text[],
	OUT countries text[],
	OUT held_on date,
	OUT held_until date,
	OUT date_basis text,
	OUT place text,
	OUT place_country text,
	OUT event text,
	OUT topics text[],
	OUT cameo text,
	OUT plover text,
	OUT evidence text,
	OUT start_offset integer,
	OUT end_offset integer,
	OUT confidence real)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'article_extract_meetings' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 2;
COMMENT ON FUNCTION extract_meetings(article) IS
	'diplomatic meetings, a row for each distinct encounter; offsets are those of page_text';

CREATE FUNCTION extract_participants(
	body text, published date DEFAULT NULL,
	OUT meeting_no integer,
	OUT meeting_key text,
	OUT participant_no integer,
	OUT name text,
	OUT role text,
	OUT country text,
	OUT actor_code text,
	OUT inferred boolean,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'extract_participants' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10000 ROWS 4;
COMMENT ON FUNCTION extract_participants(text, date) IS
	'participants of the meetings, a row for each';

CREATE FUNCTION extract_participants(
	article,
	OUT meeting_no integer,
	OUT meeting_key text,
	OUT participant_no integer,
	OUT name text,
	OUT role text,
	OUT country text,
	OUT actor_code text,
	OUT inferred boolean,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'article_extract_participants' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 4;
COMMENT ON FUNCTION extract_participants(article) IS
	'participants of the meetings, a row for each; offsets are those of page_text';

CREATE FUNCTION extract_visits(
	body text, published date DEFAULT NULL,
	OUT visit_no integer,
	OUT visitor text,
	OUT role text,
	OUT country text,
	OUT from_place text,
	OUT from_country text,
	OUT to_place text,
	OUT to_country text,
	OUT arrived_on date,
	OUT status text,
	OUT evidence text,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'extract_visits' LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10000 ROWS 2;
COMMENT ON FUNCTION extract_visits(text, date) IS
	'journeys of office holders, a row for each leg';

CREATE FUNCTION extract_visits(
	article,
	OUT visit_no integer,
	OUT visitor text,
	OUT role text,
	OUT country text,
	OUT from_place text,
	OUT from_country text,
	OUT to_place text,
	OUT to_country text,
	OUT arrived_on date,
	OUT status text,
	OUT evidence text,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'article_extract_visits' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 2;
COMMENT ON FUNCTION extract_visits(article) IS
	'journeys of office holders, a row for each leg; offsets are those of page_text';

CREATE FUNCTION extract_quotes(
	body text,
	OUT speaker text,
	OUT medium text,
	OUT quote text,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'extract_quotes' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 3;
COMMENT ON FUNCTION extract_quotes(text) IS
	'quotations with their speakers; medium is speech, post or statement';

CREATE FUNCTION extract_quotes(
	article,
	OUT speaker text,
	OUT medium text,
	OUT quote text,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'article_extract_quotes' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 3;
COMMENT ON FUNCTION extract_quotes(article) IS
	'quotations with their speakers; offsets are those of page_text';

CREATE FUNCTION extract_entities(
	body text,
	OUT kind text,
	OUT name text,
	OUT canonical text,
	OUT country text,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'extract_entities' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 20;
COMMENT ON FUNCTION extract_entities(text) IS
	'people, places, countries, organisations, offices, events and dates of a text';

CREATE FUNCTION extract_entities(
	article,
	OUT kind text,
	OUT name text,
	OUT canonical text,
	OUT country text,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'article_extract_entities' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 20;
COMMENT ON FUNCTION extract_entities(article) IS
	'people, places, countries, organisations, offices, events and dates; offsets are those of page_text';

CREATE FUNCTION annotate_html(body text) RETURNS text
AS 'MODULE_PATHNAME', 'annotate_html' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION annotate_html(text) IS 'text as escaped HTML with a mark of class varta-person, varta-place ... round each entity, varta-meeting round a sentence that tells of a meeting';

CREATE FUNCTION annotate_json(body text) RETURNS jsonb
AS 'MODULE_PATHNAME', 'annotate_json' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION annotate_json(text) IS 'text and its entities as displaCy takes them';

-- For a page that shows what annotate_html gives.  Each kind differs from the others in its line
-- as well as in colour.
CREATE FUNCTION varta_stylesheet() RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $$ SELECT '
mark[class^="varta-"] { background: none; color: inherit; padding: 0 0.1em; border-radius: 0.15em;
	text-decoration: underline; text-decoration-thickness: 0.12em; text-underline-offset: 0.25em; }
mark.varta-meeting { background: #fdf3c8; text-decoration: none; padding: 0.1em 0.15em; -webkit-box-decoration-break: clone;
	box-decoration-break: clone; }
mark.varta-person { font-weight: 600; text-decoration-color: #1d4ed8; }
mark.varta-role { text-decoration-color: #1d4ed8; text-decoration-style: dotted; }
mark.varta-country { text-decoration-color: #b45309; text-decoration-style: double; }
mark.varta-place { text-decoration-color: #b45309; }
mark.varta-organisation { text-decoration-color: #6d28d9; }
mark.varta-event { text-decoration-color: #be123c; text-decoration-style: dashed; }
mark.varta-date { text-decoration-color: #15803d; text-decoration-style: wavy; }
.varta-legend { display: flex; flex-wrap: wrap; gap: 0.5em 1.25em; margin: 0; padding: 0; list-style: none; line-height: 1.9; }
@media (prefers-color-scheme: dark) {
	mark.varta-meeting { background: #4a3f10; }
	mark.varta-person, mark.varta-role { text-decoration-color: #93b4ff; }
	mark.varta-country, mark.varta-place { text-decoration-color: #f0b060; }
	mark.varta-organisation { text-decoration-color: #c4a5ff; }
	mark.varta-event { text-decoration-color: #ff8fa3; }
	mark.varta-date { text-decoration-color: #7fd69a; }
}
' $$;
COMMENT ON FUNCTION varta_stylesheet() IS 'style sheet for the marks of annotate_html and the list of varta_legend';

CREATE FUNCTION varta_legend(locale text DEFAULT 'hi') RETURNS text
AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_legend(text) IS 'what the marks of annotate_html stand for, as an HTML list in Hindi or English';

-- ---- knowledge of one's own ----

CREATE FUNCTION varta_knowledge_init(internal) RETURNS internal
AS 'MODULE_PATHNAME' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_knowledge_init(internal) IS 'init method of template varta_knowledge';

CREATE FUNCTION varta_knowledge_lexize(internal, internal, internal, internal) RETURNS internal
AS 'MODULE_PATHNAME' LANGUAGE C STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_knowledge_lexize(internal, internal, internal, internal) IS 'lexize method of template varta_knowledge';

CREATE TEXT SEARCH TEMPLATE varta_knowledge (
	INIT = varta_knowledge_init, LEXIZE = varta_knowledge_lexize);
COMMENT ON TEXT SEARCH TEMPLATE varta_knowledge IS
	'people, offices, places and organisations for the extracting functions';

-- What varta_track notes of each article, so that varta_backfill finds those that an older list read.
CREATE FUNCTION varta_knowledge_version(knowledge regdictionary) RETURNS text
LANGUAGE sql STABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $$ SELECT md5(coalesce(dictinitoption, '')) FROM pg_ts_dict WHERE oid = knowledge $$;
COMMENT ON FUNCTION varta_knowledge_version(regdictionary) IS
	'a sum of the options of a text search dictionary; another one after each change';

-- STABLE: the dictionary may be altered.  Those with a date take it for articles, too: of two
-- arguments without a type, the second must stay a date.
CREATE FUNCTION extract_meetings(
	body text, published date, knowledge regdictionary,
	OUT meeting_no integer,
	OUT meeting_key text,
	OUT status text,
	OUT mode text,
	OUT kind text,
	OUT participants text[],
	OUT roles text[],
	OUT countries text[],
	OUT held_on date,
	OUT held_until date,
	OUT date_basis text,
	OUT place text,
	OUT place_country text,
	OUT event text,
	OUT topics text[],
	OUT cameo text,
	OUT plover text,
	OUT evidence text,
	OUT start_offset integer,
	OUT end_offset integer,
	OUT confidence real)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'extract_meetings' LANGUAGE C STABLE PARALLEL SAFE COST 10000 ROWS 2;
COMMENT ON FUNCTION extract_meetings(text, date, regdictionary) IS
	'diplomatic meetings, a row for each distinct encounter, with a dictionary of template varta_knowledge';

CREATE FUNCTION extract_meetings(
	article, published date, knowledge regdictionary,
	OUT meeting_no integer,
	OUT meeting_key text,
	OUT status text,
	OUT mode text,
	OUT kind text,
	OUT participants text[],
	OUT roles text[],
	OUT countries text[],
	OUT held_on date,
	OUT held_until date,
	OUT date_basis text,
	OUT place text,
	OUT place_country text,
	OUT event text,
	OUT topics text[],
	OUT cameo text,
	OUT plover text,
	OUT evidence text,
	OUT start_offset integer,
	OUT end_offset integer,
	OUT confidence real)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'article_extract_meetings' LANGUAGE C STABLE PARALLEL SAFE COST 10000 ROWS 2;
COMMENT ON FUNCTION extract_meetings(article, date, regdictionary) IS
	'diplomatic meetings, a row for each distinct encounter; offsets are those of page_text, with a dictionary of template varta_knowledge';

CREATE FUNCTION extract_participants(
	body text, published date, knowledge regdictionary,
	OUT meeting_no integer,
	OUT meeting_key text,
	OUT participant_no integer,
	OUT name text,
	OUT role text,
	OUT country text,
	OUT actor_code text,
	OUT inferred boolean,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'extract_participants' LANGUAGE C STABLE PARALLEL SAFE COST 10000 ROWS 4;
COMMENT ON FUNCTION extract_participants(text, date, regdictionary) IS
	'participants of the meetings, a row for each, with a dictionary of template varta_knowledge';

CREATE FUNCTION extract_participants(
	article, published date, knowledge regdictionary,
	OUT meeting_no integer,
	OUT meeting_key text,
	OUT participant_no integer,
	OUT name text,
	OUT role text,
	OUT country text,
	OUT actor_code text,
	OUT inferred boolean,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'article_extract_participants' LANGUAGE C STABLE PARALLEL SAFE COST 10000 ROWS 4;
COMMENT ON FUNCTION extract_participants(article, date, regdictionary) IS
	'participants of the meetings, a row for each; offsets are those of page_text, with a dictionary of template varta_knowledge';

CREATE FUNCTION extract_visits(
	body text, published date, knowledge regdictionary,
	OUT visit_no integer,
	OUT visitor text,
	OUT role text,
	OUT country text,
	OUT from_place text,
	OUT from_country text,
	OUT to_place text,
	OUT to_country text,
	OUT arrived_on date,
	OUT status text,
	OUT evidence text,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'extract_visits' LANGUAGE C STABLE PARALLEL SAFE COST 10000 ROWS 2;
COMMENT ON FUNCTION extract_visits(text, date, regdictionary) IS
	'journeys of office holders, a row for each leg, with a dictionary of template varta_knowledge';

CREATE FUNCTION extract_visits(
	article, published date, knowledge regdictionary,
	OUT visit_no integer,
	OUT visitor text,
	OUT role text,
	OUT country text,
	OUT from_place text,
	OUT from_country text,
	OUT to_place text,
	OUT to_country text,
	OUT arrived_on date,
	OUT status text,
	OUT evidence text,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'article_extract_visits' LANGUAGE C STABLE PARALLEL SAFE COST 10000 ROWS 2;
COMMENT ON FUNCTION extract_visits(article, date, regdictionary) IS
	'journeys of office holders, a row for each leg; offsets are those of page_text, with a dictionary of template varta_knowledge';

CREATE FUNCTION extract_quotes(
	body text, knowledge regdictionary,
	OUT speaker text,
	OUT medium text,
	OUT quote text,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'extract_quotes' LANGUAGE C STABLE PARALLEL SAFE COST 10000 ROWS 3;
COMMENT ON FUNCTION extract_quotes(text, regdictionary) IS
	'quotations with their speakers; medium is speech, post or statement, with a dictionary of template varta_knowledge';

CREATE FUNCTION extract_quotes(
	article, knowledge regdictionary,
	OUT speaker text,
	OUT medium text,
	OUT quote text,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'article_extract_quotes' LANGUAGE C STABLE PARALLEL SAFE COST 10000 ROWS 3;
COMMENT ON FUNCTION extract_quotes(article, regdictionary) IS
	'quotations with their speakers; offsets are those of page_text, with a dictionary of template varta_knowledge';

CREATE FUNCTION extract_entities(
	body text, knowledge regdictionary,
	OUT kind text,
	OUT name text,
	OUT canonical text,
	OUT country text,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'extract_entities' LANGUAGE C STABLE PARALLEL SAFE COST 10000 ROWS 20;
COMMENT ON FUNCTION extract_entities(text, regdictionary) IS
	'people, places, countries, organisations, offices, events and dates of a text, with a dictionary of template varta_knowledge';

CREATE FUNCTION extract_entities(
	article, knowledge regdictionary,
	OUT kind text,
	OUT name text,
	OUT canonical text,
	OUT country text,
	OUT start_offset integer,
	OUT end_offset integer)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'article_extract_entities' LANGUAGE C STABLE PARALLEL SAFE COST 10000 ROWS 20;
COMMENT ON FUNCTION extract_entities(article, regdictionary) IS
	'people, places, countries, organisations, offices, events and dates; offsets are those of page_text, with a dictionary of template varta_knowledge';

CREATE FUNCTION annotate_html(body text, knowledge regdictionary) RETURNS text
AS 'MODULE_PATHNAME', 'annotate_html' LANGUAGE C STABLE PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION annotate_html(text, regdictionary) IS 'text as escaped HTML with a mark of class varta-person, varta-place ... round each entity, with a dictionary of template varta_knowledge';

CREATE FUNCTION annotate_json(body text, knowledge regdictionary) RETURNS jsonb
AS 'MODULE_PATHNAME', 'annotate_json' LANGUAGE C STABLE PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION annotate_json(text, regdictionary) IS 'text and its entities as displaCy takes them, with a dictionary of template varta_knowledge';

CREATE FUNCTION country_name(code text, locale text DEFAULT 'hi')
RETURNS text
AS 'MODULE_PATHNAME', 'country_name'
LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION country_name(text, text) IS
	'name of a country (ISO 3166-1 alpha-2) in a language, by ICU; null for no country';

-- ---- tables that grow ----

-- The companions of a tracked table and the columns that they are filled from.
CREATE FUNCTION varta_tracking(
	news regclass,
	OUT schema name, OUT source name, OUT key name, OUT key_type text,
	OUT meetings name, OUT participants name, OUT analysed name, OUT filler name)
RETURNS record
LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	SELECT n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
	INTO schema, source, key, key_type
	FROM pg_class c
		JOIN pg_namespace n ON n.oid = c.relnamespace
		JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary AND i.indnkeyatts = 1
		JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
	WHERE c.oid = news AND c.relkind IN ('r', 'p');
	IF (SELECT relkind NOT IN ('r', 'p') FROM pg_class WHERE oid = news) THEN
		RAISE EXCEPTION '% is not a table', news
			USING ERRCODE = 'wrong_object_type', HINT = 'Track the table that holds the articles.';
	END IF;
	IF key IS NULL THEN
		RAISE EXCEPTION 'table % has no primary key of one column', news
			USING ERRCODE = 'wrong_object_type',
				HINT = format('Add one, for example: ALTER TABLE %s ADD id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY.', news);
	END IF;
	IF octet_length(source) > 48 THEN
		RAISE EXCEPTION 'name of table % is too long for names of companion tables', news
			USING ERRCODE = 'name_too_long', HINT = 'Names of up to 48 bytes can be tracked.';
	END IF;
	meetings := source || '_meetings';
	participants := source || '_participants';
	analysed := source || '_analysed';
	filler := source || '_varta_fill';
END
$$;
COMMENT ON FUNCTION varta_tracking(regclass) IS 'names of the companion tables of a tracked table';

-- ---- views for BI tools ----

-- Scalar columns only; made anew where they are there.  They run with the rights of their owner, the
-- tracked table's, and whoever is to read them needs a GRANT.  An organisation has its acronym for a name.
CREATE FUNCTION varta_track_views(news regclass) RETURNS void
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp
SET client_min_messages = warning
AS $$
DECLARE
	t record := @extschema@.varta_tracking(news);
	link name := left(t.source || '_' || t.key, 63);
	about record;
BEGIN
	EXECUTE format('DROP VIEW IF EXISTS %1$I.%2$I, %1$I.%3$I, %1$I.%4$I',
		t.schema, t.source || '_bi_meetings', t.source || '_bi_people', t.source || '_bi_pairs');
	EXECUTE format('CREATE VIEW %1$I.%2$I AS
		SELECT m.%5$I, m.meeting_no, m.meeting_key, m.held_on, m.held_until, date_trunc(''month'', m.held_on)::date AS month,
			m.status, m.mode, m.kind,
			p.name AS participant_1, p.role AS role_1, p.country AS country_1,
			coalesce(@extschema@.country_name(p.country, ''hi''), p.country) AS country_1_hi,
			coalesce(@extschema@.country_name(p.country, ''en''), p.country) AS country_1_en,
			q.name AS participant_2, q.role AS role_2, q.country AS country_2,
			coalesce(@extschema@.country_name(q.country, ''hi''), q.country) AS country_2_hi,
			coalesce(@extschema@.country_name(q.country, ''en''), q.country) AS country_2_en,
			m.participant_count, m.participants, m.countries,
			m.place, m.place_country,
			@extschema@.country_name(m.place_country, ''hi'') AS place_country_hi,
			@extschema@.country_name(m.place_country, ''en'') AS place_country_en,
			m.event, m.topics, m.cameo, m.plover, m.evidence, m.confidence
		FROM %1$I.%3$I m
			LEFT JOIN %1$I.%4$I p ON p.%5$I = m.%5$I AND p.meeting_no = m.meeting_no AND p.participant_no = 1
			LEFT JOIN %1$I.%4$I q ON q.%5$I = m.%5$I AND q.meeting_no = m.meeting_no AND q.participant_no = 2',
		t.schema, t.source || '_bi_meetings', t.meetings, t.participants, link);
	EXECUTE format('CREATE VIEW %1$I.%2$I AS
		SELECT p.%5$I, p.meeting_no, p.participant_no, m.meeting_key, p.name, p.role, p.country,
			coalesce(@extschema@.country_name(p.country, ''hi''), p.country) AS country_hi,
			coalesce(@extschema@.country_name(p.country, ''en''), p.country) AS country_en,
			p.actor_code, p.inferred, m.held_on, m.status, m.mode, m.place, m.confidence
		FROM %1$I.%4$I p JOIN %1$I.%3$I m ON m.%5$I = p.%5$I AND m.meeting_no = p.meeting_no',
		t.schema, t.source || '_bi_people', t.meetings, t.participants, link);
	-- an encounter that several articles tell counts once; a state with two envoys is no pair with itself
	EXECUTE format('CREATE VIEW %1$I.%2$I AS
		SELECT a.country AS country_1,
			coalesce(@extschema@.country_name(a.country, ''hi''), a.country) AS country_1_hi,
			coalesce(@extschema@.country_name(a.country, ''en''), a.country) AS country_1_en,
			b.country AS country_2,
			coalesce(@extschema@.country_name(b.country, ''hi''), b.country) AS country_2_hi,
			coalesce(@extschema@.country_name(b.country, ''en''), b.country) AS country_2_en,
			date_trunc(''month'', m.held_on)::date AS month,
			count(DISTINCT m.meeting_key) AS meetings,
			count(DISTINCT m.meeting_key) FILTER (WHERE m.status = ''held'') AS held,
			count(DISTINCT m.%5$I) AS articles
		FROM %1$I.%3$I m
			JOIN %1$I.%4$I a ON a.%5$I = m.%5$I AND a.meeting_no = m.meeting_no
			JOIN %1$I.%4$I b ON b.%5$I = m.%5$I AND b.meeting_no = m.meeting_no AND a.country < b.country
		GROUP BY a.country, b.country, date_trunc(''month'', m.held_on)::date',
		t.schema, t.source || '_bi_pairs', t.meetings, t.participants, link);
	EXECUTE format('COMMENT ON VIEW %I.%I IS %L', t.schema, t.source || '_bi_meetings',
		format('one row for each meeting that an article of %s tells', news));
	EXECUTE format('COMMENT ON VIEW %I.%I IS %L', t.schema, t.source || '_bi_people',
		format('one row for each participant of a meeting that an article of %s tells', news));
	EXECUTE format('COMMENT ON VIEW %I.%I IS %L', t.schema, t.source || '_bi_pairs',
		format('one row for each pair of countries and month, from the articles of %s', news));
	FOR about IN
		SELECT c.relname, a.attname, coalesce(d.said, format('key of the article in %s', news)) AS said
		FROM pg_class c
			JOIN pg_namespace n ON n.oid = c.relnamespace
			JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
			LEFT JOIN (VALUES
				('meeting_no', 'number of the meeting in its article'),
				('participant_no', 'number of the participant in its meeting'),
				('meeting_key', 'equal for one encounter in several articles: count distinct values'),
				('held_on', 'day of the meeting, or the first of several'),
				('held_until', 'last day of the meeting, where it had several'),
				('month', 'first day of the month of the meeting; null without a date'),
				('status', 'held, ongoing, planned, proposed, postponed, cancelled or denied'),
				('mode', 'in_person, phone, virtual or unknown'),
				('kind', 'bilateral or multilateral'),
				('participant_1', 'name of the first participant, without title'),
				('participant_2', 'name of the second participant, without title'),
				('name', 'name of the participant, without title; null where the article gives only the office'),
				('role', 'office of the participant'),
				('role_1', 'office of the first participant'),
				('role_2', 'office of the second participant'),
				('country', 'country of the participant, ISO 3166-1 alpha-2, or an organisation''s acronym'),
				('country_hi', 'country of the participant in Hindi'),
				('country_en', 'country of the participant in English'),
				('country_1', 'first country, ISO 3166-1 alpha-2, or an organisation''s acronym'),
				('country_1_hi', 'first country in Hindi'),
				('country_1_en', 'first country in English'),
				('country_2', 'second country, ISO 3166-1 alpha-2, or an organisation''s acronym'),
				('country_2_hi', 'second country in Hindi'),
				('country_2_en', 'second country in English'),
				('participant_count', 'number of participants'),
				('participants', 'names of all participants, joined by "; ", "-" for one without a name'),
				('countries', 'countries of all participants, in the same order'),
				('place', 'place of the meeting'),
				('place_country', 'country of the place, ISO 3166-1 alpha-2'),
				('place_country_hi', 'country of the place in Hindi'),
				('place_country_en', 'country of the place in English'),
				('event', 'summit or conference that the meeting was part of'),
				('topics', 'what was talked about, joined by "; "'),
				('cameo', 'CAMEO event code'),
				('plover', 'PLOVER event and mode'),
				('evidence', 'the sentence that shows the meeting best'),
				('confidence', 'how sure the extraction is, from 0 to 1'),
				('actor_code', 'CAMEO actor code of the participant'),
				('inferred', 'whether office or country come from the context or a table, not from beside the name'),
				('meetings', 'distinct meetings, of any status'),
				('held', 'distinct meetings that took place'),
				('articles', 'articles that tell of them')) d (attname, said)
				ON d.attname = a.attname AND a.attname <> link
		WHERE n.nspname = t.schema
			AND c.relname IN (t.source || '_bi_meetings', t.source || '_bi_people', t.source || '_bi_pairs')
	LOOP
		EXECUTE format('COMMENT ON COLUMN %I.%I.%I IS %L', t.schema, about.relname, about.attname, about.said);
	END LOOP;
END
$$;
COMMENT ON FUNCTION varta_track_views(regclass) IS
	'creates the flat views of a tracked table, anew where they are there; varta_track calls it';

-- ---- tracking ----

CREATE FUNCTION varta_track(news regclass, body name, published name, knowledge regdictionary) RETURNS void
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	t record;
	link name;		-- the companions' column that refers to the article
	call text;		-- arguments of the extracting functions, of a row n
	kind regtype;
	same text;		-- condition that old and new row give the same meetings
	dictionary text;	-- qualified name of the knowledge
	statements text;
BEGIN
	IF news IS NULL OR body IS NULL THEN
		RAISE EXCEPTION 'table and column must not be null'
			USING ERRCODE = 'null_value_not_allowed', HINT = 'Give both, for example: SELECT varta_track(''news'', ''body'').';
	END IF;
	t := @extschema@.varta_tracking(news);
	link := left(t.source || '_' || t.key, 63);
	SELECT atttypid INTO kind FROM pg_attribute
	WHERE attrelid = news AND attname = body AND attnum > 0 AND NOT attisdropped;
	IF kind IS NULL OR kind NOT IN ('text', 'varchar', '@extschema@.article'::regtype) THEN
		RAISE EXCEPTION 'table % has no column "%" of type text or article', news, body
			USING ERRCODE = 'undefined_column', HINT = coalesce(
				'Columns of these types: ' || (
					SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
					WHERE attrelid = news AND attnum > 0 AND NOT attisdropped
						AND atttypid IN ('text'::regtype, 'varchar'::regtype, '@extschema@.article'::regtype)) || '.',
				'Give the column that holds the pages or the bodies of the articles.');
	END IF;
	IF published IS NOT NULL AND NOT EXISTS (SELECT FROM pg_attribute
			WHERE attrelid = news AND attname = published AND attnum > 0 AND NOT attisdropped
				AND atttypid IN ('date'::regtype, 'timestamp'::regtype, 'timestamptz'::regtype, 'text'::regtype, 'varchar'::regtype)) THEN
		RAISE EXCEPTION 'table % has no column "%" of type date or timestamp', news, published
			USING ERRCODE = 'undefined_column',
				HINT = 'Give the column that tells when an article was published, or leave the argument out.';
	END IF;
	IF to_regclass(format('%I.%I', t.schema, t.analysed)) IS NOT NULL THEN
		RAISE EXCEPTION 'table % is tracked already', news
			USING ERRCODE = 'duplicate_object', DETAIL = format('There is a table %I.%I.', t.schema, t.analysed),
				HINT = format('To track another column, call varta_untrack(%L) first.', news);
	END IF;
	call := CASE
		WHEN kind = '@extschema@.article'::regtype THEN format('n.%I', body)
		WHEN published IS NULL THEN format('n.%I::text', body)
		ELSE format('n.%I::text, n.%I::date', body, published) END;
	IF knowledge IS NOT NULL THEN
		-- refuses other dictionaries
		PERFORM @extschema@.annotate_html('', knowledge);
		SELECT format('%I.%I', nspname, dictname) INTO dictionary
		FROM pg_ts_dict d JOIN pg_namespace n ON n.oid = d.dictnamespace WHERE d.oid = knowledge;
		call := CASE WHEN published IS NULL OR kind = '@extschema@.article'::regtype THEN call || ', NULL::date' ELSE call END
			|| format(', %L::pg_catalog.regdictionary', dictionary);
	END IF;
	same := format('o.%I::text IS NOT DISTINCT FROM n.%I::text', body, body);
	IF published IS NOT NULL THEN
		same := same || format(' AND o.%I::date IS NOT DISTINCT FROM n.%I::date', published, published);
	END IF;

	EXECUTE format('CREATE TABLE %I.%I (
			%I %s PRIMARY KEY REFERENCES %s ON UPDATE CASCADE ON DELETE CASCADE,
			rules integer NOT NULL, knowledge text)',
		t.schema, t.analysed, link, t.key_type, news);
	-- the default names the dictionary: it cannot be dropped unseen, and varta_backfill finds it
	IF knowledge IS NOT NULL THEN
		EXECUTE format('ALTER TABLE %I.%I ALTER knowledge SET DEFAULT @extschema@.varta_knowledge_version(%L::pg_catalog.regdictionary)',
			t.schema, t.analysed, dictionary);
	END IF;
	EXECUTE format('CREATE TABLE %I.%I (
			%I %s NOT NULL REFERENCES %s ON UPDATE CASCADE ON DELETE CASCADE,
			meeting_no integer NOT NULL, meeting_key text, status text, mode text, kind text,
			participants text, countries text, participant_count integer,
			held_on date, held_until date, date_basis text, place text, place_country text,
			event text, topics text, cameo text, plover text, evidence text,
			start_offset integer, end_offset integer, confidence real,
			PRIMARY KEY (%I, meeting_no))',
		t.schema, t.meetings, link, t.key_type, news, link);
	EXECUTE format('CREATE TABLE %I.%I (
			%I %s NOT NULL, meeting_no integer NOT NULL, participant_no integer NOT NULL,
			name text, role text, country text, actor_code text, inferred boolean,
			start_offset integer, end_offset integer,
			PRIMARY KEY (%I, meeting_no, participant_no),
			FOREIGN KEY (%I) REFERENCES %s ON UPDATE CASCADE ON DELETE CASCADE)',
		t.schema, t.participants, link, t.key_type, link, link, news);
	EXECUTE format('CREATE INDEX ON %I.%I (held_on)', t.schema, t.meetings);
	EXECUTE format('CREATE INDEX ON %I.%I (meeting_key)', t.schema, t.meetings);
	EXECUTE format('CREATE INDEX ON %I.%I (country, name)', t.schema, t.participants);
	EXECUTE format('COMMENT ON TABLE %I.%I IS %L', t.schema, t.meetings,
		format('meetings told by the articles of %s, kept by varta_track', news));
	EXECUTE format('COMMENT ON TABLE %I.%I IS %L', t.schema, t.participants,
		format('participants of the meetings of %s, kept by varta_track', news));
	EXECUTE format('COMMENT ON TABLE %I.%I IS %L', t.schema, t.analysed,
		format('articles of %s that were analysed, and by which rules', news));

	-- One statement fills all three for rows "keys" of the source.  The functions
	-- belong to the table's owner, so that whoever may write articles needs no
	-- rights on the companions.
	-- The bodies are quoted as literals: a column's name may hold anything.
	statements := format($b$
		DELETE FROM %1$I.%4$I WHERE %7$I = ANY (keys);
		DELETE FROM %1$I.%5$I WHERE %7$I = ANY (keys);
		-- both functions over one article after another, so that it is analysed once;
		-- a meeting comes with each of its participants
		WITH told AS MATERIALIZED (
			SELECT n.%8$I AS article_key, m.*, p.participant_no, p.name, p.role, p.country, p.actor_code, p.inferred,
				p.start_offset AS name_start, p.end_offset AS name_end
			FROM %9$s n, @extschema@.extract_meetings(%10$s) m, @extschema@.extract_participants(%10$s) p
			WHERE p.meeting_no = m.meeting_no AND n.%8$I = ANY (keys)),
		met AS (INSERT INTO %1$I.%4$I
			SELECT article_key, meeting_no, meeting_key, status, mode, kind,
				array_to_string(participants, '; ', '-'), array_to_string(countries, '; ', '-'), cardinality(participants),
				held_on, held_until, date_basis, place, place_country, event, array_to_string(topics, '; '),
				cameo, plover, evidence, start_offset, end_offset, confidence
			FROM told WHERE participant_no = 1)
		INSERT INTO %1$I.%5$I
		SELECT article_key, meeting_no, participant_no, name, role, country, actor_code, inferred, name_start, name_end
		FROM told;
		INSERT INTO %1$I.%6$I AS a (%7$I, rules) SELECT k, (@extschema@.varta_versions()).rules FROM unnest(keys) k
		ON CONFLICT (%7$I) DO UPDATE SET rules = excluded.rules, knowledge = excluded.knowledge;
		$b$,
		t.schema, t.filler, t.key_type, t.meetings, t.participants, t.analysed, link, t.key, news, call);
	EXECUTE format('CREATE FUNCTION %I.%I(keys %s[]) RETURNS void
		LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS %L',
		t.schema, t.filler, t.key_type, statements);
	EXECUTE format('REVOKE ALL ON FUNCTION %I.%I(%s[]) FROM PUBLIC', t.schema, t.filler, t.key_type);
	statements := format($b$
		BEGIN
			IF TG_LEVEL = 'ROW' THEN
				-- foreign keys do not cascade where rows are replicated
				IF TG_OP <> 'INSERT' THEN
					DELETE FROM %1$I.%5$I WHERE %8$I = OLD.%3$I;
					DELETE FROM %1$I.%6$I WHERE %8$I = OLD.%3$I;
					DELETE FROM %1$I.%7$I WHERE %8$I = OLD.%3$I;
				END IF;
				IF TG_OP <> 'DELETE' THEN
					PERFORM %1$I.%2$I(ARRAY[NEW.%3$I]);
				END IF;
			ELSIF TG_OP = 'INSERT' THEN
				PERFORM %1$I.%2$I(array(SELECT n.%3$I FROM new_rows n));
			ELSE
				PERFORM %1$I.%2$I(array(SELECT n.%3$I FROM new_rows n WHERE NOT EXISTS (
					SELECT FROM old_rows o WHERE o.%3$I = n.%3$I AND %4$s)));
			END IF;
			RETURN NULL;
		END $b$,
		t.schema, t.filler, t.key, same, t.meetings, t.participants, t.analysed, link);
	EXECUTE format('CREATE FUNCTION %I.%I() RETURNS trigger
		LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS %L',
		t.schema, t.source || '_varta_keep', statements);
	EXECUTE format('CREATE TRIGGER varta_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows
		FOR EACH STATEMENT EXECUTE FUNCTION %I.%I()', news, t.schema, t.source || '_varta_keep');
	EXECUTE format('CREATE TRIGGER varta_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
		FOR EACH STATEMENT EXECUTE FUNCTION %I.%I()', news, t.schema, t.source || '_varta_keep');
	-- Rows that logical replication brings fire no triggers of statements.  This one is for
	-- them, and off until the owner says that the companions are not replicated as well.
	EXECUTE format('CREATE TRIGGER varta_replicated AFTER INSERT OR UPDATE OR DELETE ON %s
		FOR EACH ROW EXECUTE FUNCTION %I.%I()', news, t.schema, t.source || '_varta_keep');
	EXECUTE format('ALTER TABLE %s DISABLE TRIGGER varta_replicated', news);
	PERFORM @extschema@.varta_track_views(news);
END
$$;
COMMENT ON FUNCTION varta_track(regclass, name, name, regdictionary) IS
	'creates tables of meetings and participants beside a table of articles, found with a dictionary of template varta_knowledge';

CREATE FUNCTION varta_track(news regclass, body name, published name DEFAULT NULL) RETURNS void
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
	PERFORM @extschema@.varta_track(news, body, published, NULL::regdictionary);
END
$$;
COMMENT ON FUNCTION varta_track(regclass, name, name) IS
	'creates tables of meetings and participants beside a table of articles, and triggers that keep them';

CREATE FUNCTION varta_untrack(news regclass) RETURNS void
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp
SET client_min_messages = warning
AS $$
DECLARE
	t record := @extschema@.varta_tracking(news);
BEGIN
	IF to_regclass(format('%I.%I', t.schema, t.analysed)) IS NULL THEN
		RAISE EXCEPTION 'table % is not tracked', news USING ERRCODE = 'undefined_object',
			HINT = 'Only tables that varta_track was called for can be untracked.';
	END IF;
	EXECUTE format('DROP TRIGGER varta_insert ON %s', news);
	EXECUTE format('DROP TRIGGER varta_update ON %s', news);
	EXECUTE format('DROP TRIGGER varta_replicated ON %s', news);
	EXECUTE format('DROP FUNCTION %I.%I()', t.schema, t.source || '_varta_keep');
	EXECUTE format('DROP FUNCTION %I.%I(%s[])', t.schema, t.filler, t.key_type);
	EXECUTE format('DROP VIEW IF EXISTS %1$I.%2$I, %1$I.%3$I, %1$I.%4$I',
		t.schema, t.source || '_bi_meetings', t.source || '_bi_people', t.source || '_bi_pairs');
	EXECUTE format('DROP TABLE %I.%I, %I.%I, %I.%I', t.schema, t.participants, t.schema, t.meetings, t.schema, t.analysed);
END
$$;
COMMENT ON FUNCTION varta_untrack(regclass) IS 'undoes varta_track: drops the companion tables and triggers';

-- Rows are taken in the order of the key, after the one given, so that no batch looks
-- again at what earlier ones did; both settings keep the planner to that order.
CREATE FUNCTION varta_backfill_next(news regclass, batch integer, after text,
	OUT done bigint, OUT left_over bigint, OUT last text)
RETURNS record
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp
SET enable_seqscan = off
SET enable_sort = off
AS $$
DECLARE
	t record := @extschema@.varta_tracking(news);
	link name := left(t.source || '_' || t.key, 63);
	rules integer := (@extschema@.varta_versions()).rules;
	-- as the default of the column gives it, without running what the table's owner may have put there
	knowledge text := (
		SELECT @extschema@.varta_knowledge_version(d.refobjid::regdictionary)
		FROM pg_attrdef a JOIN pg_depend d ON d.classid = 'pg_attrdef'::regclass AND d.objid = a.oid
		WHERE a.adrelid = to_regclass(format('%I.%I', t.schema, t.analysed)) AND d.refclassid = 'pg_ts_dict'::regclass
		LIMIT 1);
	-- the bound on both sides: a join of two indexes starts there
	pending text := format('FROM %s n WHERE NOT EXISTS (SELECT FROM %I.%I a
		WHERE a.%I = n.%I AND a.rules = %s AND a.knowledge IS NOT DISTINCT FROM %L %s) %s',
		news, t.schema, t.analysed, link, t.key, rules, knowledge,
		CASE WHEN after IS NULL THEN '' ELSE format('AND a.%I > %L::%s', link, after, t.key_type) END,
		CASE WHEN after IS NULL THEN '' ELSE format('AND n.%I > %L::%s', t.key, after, t.key_type) END);
BEGIN
	IF to_regclass(format('%I.%I', t.schema, t.analysed)) IS NULL THEN
		RAISE EXCEPTION 'table % is not tracked', news USING ERRCODE = 'undefined_object',
			HINT = format('Call varta_track(%L, ...) first, with the column of the articles.', news);
	END IF;
	-- rows that another session fills or changes are left to it
	EXECUTE format('WITH taken AS MATERIALIZED (
				SELECT n.%I AS k %s ORDER BY n.%I LIMIT %s FOR KEY SHARE OF n SKIP LOCKED),
			filled AS MATERIALIZED (SELECT array_agg(k) AS keys, %I.%I(array_agg(k)) FROM taken HAVING count(*) > 0)
		SELECT cardinality(keys), keys[cardinality(keys)] FROM filled',
		t.key, pending, t.key, batch, t.schema, t.filler) INTO done, last;
	done := coalesce(done, 0);
	IF after IS NULL THEN
		left_over := 0;
		IF done = batch THEN
			EXECUTE format('SELECT count(*) %s', pending) INTO left_over;
		END IF;
	END IF;
END
$$;
COMMENT ON FUNCTION varta_backfill_next(regclass, integer, text) IS
	'analyses up to batch articles whose key is greater; left_over only where none is given';

CREATE FUNCTION varta_backfill_batch(news regclass, batch integer, OUT done bigint, OUT left_over bigint)
RETURNS record
LANGUAGE sql VOLATILE STRICT PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp
AS $$
	SELECT b.done, b.left_over FROM @extschema@.varta_backfill_next(news, batch, NULL) b
$$;
COMMENT ON FUNCTION varta_backfill_batch(regclass, integer) IS
	'analyses up to batch articles of a tracked table that were not, or by older rules';

-- A procedure that commits can set no search_path: every name and operator is qualified.
CREATE PROCEDURE varta_backfill(news regclass, batch integer DEFAULT 1000)
LANGUAGE plpgsql
AS $$
DECLARE
	b pg_catalog.record;
	total bigint := 0;
	left_over bigint;
	last pg_catalog.text;
	seconds double precision;
	began timestamp with time zone := pg_catalog.clock_timestamp();
BEGIN
	IF batch IS NULL OR batch OPERATOR(pg_catalog.<) 1 THEN
		RAISE EXCEPTION 'batch must be at least 1'
			USING ERRCODE = 'invalid_parameter_value', HINT = 'Give the number of articles for one transaction, for example 1000.';
	END IF;
	LOOP
		b := @extschema@.varta_backfill_next(news, batch, last);
		COMMIT;
		last := b.last;
		total := total OPERATOR(pg_catalog.+) b.done;
		left_over := greatest(coalesce(b.left_over, left_over OPERATOR(pg_catalog.-) b.done), 0);
		seconds := greatest(extract(epoch FROM pg_catalog.clock_timestamp() OPERATOR(pg_catalog.-) began), 0.001);
		EXIT WHEN b.done OPERATOR(pg_catalog.<) batch OR left_over OPERATOR(pg_catalog.=) 0;
		RAISE NOTICE '% articles, % a second, % left, about % s', total,
			pg_catalog.round((total OPERATOR(pg_catalog./) seconds)::numeric), left_over,
			pg_catalog.round((left_over OPERATOR(pg_catalog.*) seconds OPERATOR(pg_catalog./) greatest(total, 1))::numeric);
	END LOOP;
	RAISE NOTICE '% articles analysed', total;
END
$$;
COMMENT ON PROCEDURE varta_backfill(regclass, integer) IS
	'analyses the articles of a tracked table that were not, or by older rules; commits each batch';

-- ---- versions ----

CREATE FUNCTION varta_stale(
	"table" regclass, vector_column name, source_column name, config regconfig,
	sample integer DEFAULT 1000, OUT checked bigint, OUT stale bigint)
RETURNS record
AS 'MODULE_PATHNAME', 'varta_stale'
LANGUAGE C VOLATILE STRICT PARALLEL UNSAFE;
COMMENT ON FUNCTION varta_stale(regclass, name, name, regconfig, integer) IS
	'rows of a sample whose tsvector no longer has the lexemes that its text gives now';

CREATE FUNCTION varta_versions(
	OUT extension text, OUT rules integer, OUT unicode text,
	OUT icu_linked text, OUT icu_running text, OUT lexicon text)
RETURNS record
AS 'MODULE_PATHNAME', 'varta_versions'
LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_versions() IS
	'versions of the extension, its rules, its Unicode tables, and of ICU at build time and now';

-- ---- a look at the installation ----

-- Reads tables of the caller alone: what a generated column or a trigger of somebody else runs would
-- run with the caller's rights.
CREATE FUNCTION varta_doctor(OUT subject text, OUT state text, OUT detail text, OUT hint text)
RETURNS SETOF record
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
	v record := @extschema@.varta_versions();
	installed text := (SELECT extversion FROM pg_extension WHERE extname = 'varta');
	one record;
	t record;
	checked bigint;
	stale bigint;
	waiting boolean;
BEGIN
	subject := 'version';
	state := CASE WHEN installed = v.extension THEN 'ok' ELSE 'warning' END;
	detail := format('extension %s, library %s, rules %s, lexicon %s, ICU %s', installed, v.extension, v.rules, v.lexicon, v.icu_running);
	hint := CASE WHEN installed <> v.extension THEN 'Run ALTER EXTENSION varta UPDATE, or install the library of the same version.' END;
	RETURN NEXT;

	subject := 'encoding';
	detail := format('the encoding of this database is %s', getdatabaseencoding());
	state := CASE WHEN getdatabaseencoding() = 'UTF8' THEN 'ok' ELSE 'warning' END;
	hint := CASE WHEN state <> 'ok' THEN 'Create a database with: CREATE DATABASE ... ENCODING ''UTF8'' TEMPLATE template0.' END;
	RETURN NEXT;

	-- a query without a configuration takes the one of this setting
	subject := 'default_text_search_config';
	detail := format('queries that name no configuration take %s', current_setting('default_text_search_config'));
	state := CASE WHEN EXISTS (SELECT FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
			WHERE d.classid = 'pg_ts_config'::regclass AND d.objid = current_setting('default_text_search_config')::regconfig
				AND d.refclassid = 'pg_extension'::regclass AND e.extname = 'varta') THEN 'ok' ELSE 'notice' END;
	hint := CASE WHEN state <> 'ok' THEN 'Name one in each query, or: ALTER DATABASE ... SET default_text_search_config = ''varta_hindi''.' END;
	RETURN NEXT;

	-- stored tsvector columns that the extension's functions or configurations generate
	FOR one IN
		SELECT c.oid AS relation, c.oid::regclass AS name, a.attname, a.attnum, pg_get_expr(ad.adbin, ad.adrelid) AS expression,
			c.relowner = current_user::regrole AS own, pg_get_userbyid(c.relowner) AS owner
		FROM pg_attrdef ad
			JOIN pg_attribute a ON a.attrelid = ad.adrelid AND a.attnum = ad.adnum AND a.attgenerated = 's'
			JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
		WHERE a.atttypid = 'tsvector'::regtype AND EXISTS (
			SELECT FROM pg_depend d JOIN pg_depend m ON m.classid = d.refclassid AND m.objid = d.refobjid AND m.deptype = 'e'
				JOIN pg_extension e ON e.oid = m.refobjid AND m.refclassid = 'pg_extension'::regclass
			WHERE e.extname = 'varta' AND (d.classid, d.objid) = ('pg_attrdef'::regclass, ad.oid)
				AND d.refclassid IN ('pg_proc'::regclass, 'pg_ts_config'::regclass))
		ORDER BY 2::text COLLATE "C", 3
	LOOP
		subject := format('column %s.%I', one.name, one.attname);
		IF one.own THEN
			BEGIN
				EXECUTE format('SELECT count(*), count(*) FILTER (WHERE tsvector_to_array(stored) IS DISTINCT FROM tsvector_to_array(fresh))
					FROM (SELECT %I AS stored, %s AS fresh FROM %s LIMIT 200) s', one.attname, one.expression, one.name)
				INTO checked, stale;
				state := CASE WHEN stale = 0 THEN 'ok' ELSE 'warning' END;
				detail := format('of %s rows, %s hold other words than they would now', checked, stale);
				hint := CASE WHEN stale > 0 THEN 'Set a source column to itself, range by range: docs/operations.md, "Making results anew".' END;
			EXCEPTION WHEN OTHERS THEN
				state := 'warning';
				detail := SQLERRM;
				hint := NULL;
			END;
		ELSE
			state := 'notice';
			detail := format('its table belongs to %s', one.owner);
			hint := 'Call varta_doctor() as that role.';
		END IF;
		RETURN NEXT;
		PERFORM FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_am m ON m.oid = x.relam
		WHERE i.indrelid = one.relation AND i.indisvalid AND m.amname NOT IN ('btree', 'hash')
			AND one.attnum = ANY (i.indkey::int2[]);
		IF NOT FOUND THEN
			state := 'notice';
			detail := 'no index for search';
			hint := format('CREATE INDEX ON %s USING gin (%I);', one.name, one.attname);
			RETURN NEXT;
		END IF;
	END LOOP;

	-- tracked tables, by the trigger that varta_track makes
	FOR one IN
		SELECT c.oid::regclass AS name, bool_and(g.tgenabled IN ('O', 'A')) AS enabled,
			c.relowner = current_user::regrole AS own, pg_get_userbyid(c.relowner) AS owner
		FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid JOIN pg_proc f ON f.oid = g.tgfoid
		WHERE g.tgname IN ('varta_insert', 'varta_update') AND f.proname = c.relname || '_varta_keep' AND NOT c.relispartition
		GROUP BY c.oid ORDER BY 1::text COLLATE "C"
	LOOP
		subject := format('tracked table %s', one.name);
		IF NOT one.own THEN
			state := 'notice';
			detail := format('it belongs to %s', one.owner);
			hint := 'Call varta_doctor() as that role.';
		ELSIF NOT one.enabled THEN
			state := 'warning';
			detail := 'its triggers are disabled: meetings of new articles are not kept';
			hint := format('ALTER TABLE %s ENABLE TRIGGER varta_insert, ENABLE TRIGGER varta_update; CALL varta_backfill(%L);', one.name, one.name);
		ELSE
			BEGIN
				t := @extschema@.varta_tracking(one.name);
				EXECUTE format('SELECT EXISTS (SELECT FROM %s n LEFT JOIN %I.%I a ON a.%I = n.%I WHERE a.rules IS DISTINCT FROM %s)',
					one.name, t.schema, t.analysed, left(t.source || '_' || t.key, 63), t.key, v.rules) INTO waiting;
				state := CASE WHEN waiting THEN 'warning' ELSE 'ok' END;
				detail := CASE WHEN waiting THEN 'some articles were not read, or by other rules' ELSE 'all articles were read by these rules' END;
				hint := CASE WHEN waiting THEN format('CALL varta_backfill(%L);', one.name) END;
			EXCEPTION WHEN OTHERS THEN
				state := 'warning';
				detail := SQLERRM;
				hint := format('SELECT varta_untrack(%L), and track it again.', one.name);
			END;
		END IF;
		RETURN NEXT;
	END LOOP;

	-- loading a dictionary runs the library's code alone
	FOR one IN
		SELECT d.oid::regdictionary AS name FROM pg_ts_dict d
			JOIN pg_depend m ON m.classid = 'pg_ts_template'::regclass AND m.objid = d.dicttemplate AND m.deptype = 'e'
			JOIN pg_extension e ON e.oid = m.refobjid AND e.extname = 'varta'
			JOIN pg_ts_template p ON p.oid = d.dicttemplate AND p.tmplname = 'varta_knowledge'
		ORDER BY 1::text COLLATE "C"
	LOOP
		subject := format('names of your own, %s', one.name);
		state := 'ok';
		hint := NULL;
		detail := 'its lists can be read';
		BEGIN
			PERFORM @extschema@.annotate_html('', one.name);
		EXCEPTION WHEN OTHERS THEN
			state := 'warning';
			detail := SQLERRM;
			hint := format('ALTER TEXT SEARCH DICTIONARY %s (...): docs/knowledge.md has the format.', one.name);
		END;
		RETURN NEXT;
	END LOOP;
END
$$;
COMMENT ON FUNCTION varta_doctor() IS
	'whether versions, encoding, stored words, indexes, tracked tables and names of your own are in order, and what to do where not';
