-- The type article: input and output, casts, comparison, indexes, storage.
\set VERBOSITY terse

-- the text form is the raw text, byte for byte
CREATE TABLE pages (no int, raw text);
INSERT INTO pages VALUES
	(1, ''),
	(2, 'एक'),
	(3, E'शीर्षक\r\n\r\nपहला पैरा।\r\n'),
	(4, E'\n\n  शीर्षक  \n\tदूसरा\n\n'),
	(5, E'क\u094d\u200dया \u093e\u094d\u200c'),
	(6, repeat('भारत और रूस ने बातचीत की। ', 5000));
SELECT no, raw::article::text = raw AS cast_back,
	article_out(raw::article)::text = raw AS out_back,
	raw_text(raw::article) = raw AS accessor
FROM pages ORDER BY no;

-- the wire form is a version byte and the raw text
SELECT no, article_send(raw::article) = '\x01'::bytea || convert_to(raw, 'UTF8') AS wire
FROM pages ORDER BY no;
SELECT pg_typeof(('क'::article)), pg_typeof('क'::article::text);

-- a stored value survives TOAST, update and a scan
CREATE TABLE stored (no int PRIMARY KEY, page article NOT NULL);
INSERT INTO stored SELECT no, raw FROM pages;
SELECT count(*) FROM stored s JOIN pages p USING (no) WHERE s.page::text = p.raw;
UPDATE stored SET page = (page::text || 'अंत')::article WHERE no = 6;
SELECT octet_length(page::text) - octet_length(raw) AS grown
FROM stored JOIN pages USING (no) WHERE no = 6;

-- varchar is taken, too: JDBC and ODBC send parameters as such
CREATE TEMP TABLE assigned (page article);
INSERT INTO assigned VALUES ('एक'::varchar) RETURNING page::text;

-- comparison is by the bytes of the raw text
SELECT a, b, a::article < b::article AS lt, a::article <= b::article AS le,
	a::article = b::article AS eq, a::article <> b::article AS ne,
	a::article >= b::article AS ge, a::article > b::article AS gt
FROM (VALUES ('', ''), ('', 'a'), ('a', 'ab'), ('b', 'ab'), ('क', 'ख'), ('क', 'क')) v (a, b);
SELECT array_agg(page::text ORDER BY page) FROM (VALUES ('ख'::article), ('a'), (''), ('क')) v (page);
SELECT count(DISTINCT page) FROM (VALUES ('क'::article), ('ख'), ('क')) v (page);

-- indexes of both kinds answer as a scan does
CREATE TABLE keyed (page article);
INSERT INTO keyed SELECT ('शीर्षक ' || i)::article FROM generate_series(1, 500) i;
CREATE INDEX keyed_btree ON keyed (page);
CREATE INDEX keyed_hash ON keyed USING hash (page);
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS off) SELECT * FROM keyed WHERE page < 'शीर्षक 2';
SELECT count(*) FROM keyed WHERE page < 'शीर्षक 2';
SELECT count(*) FROM keyed WHERE page = 'शीर्षक 77';
RESET enable_seqscan;
RESET enable_bitmapscan;
SELECT count(*) FROM keyed WHERE page::text < 'शीर्षक 2';
SELECT count(*) FROM keyed a JOIN keyed b ON a.page = b.page;
SELECT hash_array(ARRAY['क'::article]) = hash_array(ARRAY['क'::article]) AS hashes;

-- binary copy to and fro
\copy stored TO 'results/article.binary' (FORMAT binary)
CREATE TABLE loaded (LIKE stored);
\copy loaded FROM 'results/article.binary' (FORMAT binary)
SELECT count(*) FROM stored a JOIN loaded b USING (no) WHERE a.page::text = b.page::text;

-- text is assigned without a cast, and never taken for an article by itself
INSERT INTO loaded SELECT 10 + no, raw FROM pages;
SELECT count(*) FROM loaded;
SELECT headline('क'::text);

-- generated columns
CREATE TABLE generated (
	page article NOT NULL,
	title text GENERATED ALWAYS AS (headline(page)) STORED
);
INSERT INTO generated VALUES (E'भारत और जापान में वार्ता\n\nनई दिल्ली में दोनों देशों के मंत्री मिले।');
SELECT title FROM generated;

-- nulls
SELECT headline(NULL::article) IS NULL, parse_article(NULL) IS NULL, NULL::article = 'क' IS NULL;

-- a page in which no part is found is searched as it is
SELECT to_tsvector('भारत और रूस'::article);

DROP TABLE pages, stored, keyed, loaded, generated;
