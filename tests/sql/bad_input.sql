-- Odd and broken input: an empty answer or a clear error, never a crash, never lost text.
\set VERBOSITY terse

-- pages that are hardly pages
CREATE TABLE odd (name text, raw text);
INSERT INTO odd VALUES
	('empty', ''),
	('spaces', E' \n\t\r\n \u00a0'),
	('one word', 'नमस्ते'),
	('English', E'Minister meets counterpart\n\nThe two sides discussed trade on Monday.'),
	('mixed scripts', E'भारत meets 中国 и Россия\n\nदोनों sides ने talks की। Всё.'),
	('lone marks', E'\u093e\u094d\u0902 \u094d\u093f\u0901\n\n\u093c\u093c\u093c'),
	('joiners', repeat(E'\u200d\u200c', 20000)),
	('viramas', 'क' || repeat(E'\u094d', 20000)),
	('newlines', repeat(E'\n', 50000)),
	('no headline', E'\n\n- \n\n...\n'),
	('quotes', repeat('“', 20000)),
	('brackets', repeat('(', 20000)),
	('markup', '<html><body>' || repeat('<div>', 3000) || 'पाठ'),
	('half markup', '<html><head><title>शीर्षक'),
	('script', '<html><script>alert("x")</script><p>पाठ</p></html>'),
	('entities', '<p>&#0;&#xD800;&#x110000;&nbsp;&lt;b&gt;&unknown;</p>'),
	('dandas', repeat('।', 20000)),
	('digits', repeat('१२', 20000)),
	('one line', repeat('मंत्री ने कहा कि बातचीत हुई ', 4000)),
	('noncharacters', E'\uFFFE\uFFFF\uFEFF शीर्षक');

-- nothing is lost
SELECT count(*) AS pages, count(*) FILTER (WHERE raw::article::text = raw) AS kept FROM odd;
-- every part is found in the page, or in what it was reduced to
SELECT name FROM odd, LATERAL parse_article(raw) p
WHERE position(coalesce(headline, '') IN page_text(raw::article)) = 0
	OR position(coalesce(lead, '') IN page_text(raw::article)) = 0;
SELECT name, headline, body IS NULL AS no_body FROM odd, LATERAL parse_article(raw)
WHERE name = 'empty';
SELECT name, count(*) FILTER (WHERE p.text IS NOT NULL) > 0 AS some
FROM odd LEFT JOIN LATERAL paragraphs(raw) p ON true
WHERE name IN ('empty', 'newlines', 'one word') GROUP BY name ORDER BY name;
-- offsets of sentences and paragraphs give their text
SELECT name, s.no FROM odd, LATERAL sentences(raw) s
WHERE substr(raw, start_offset + 1, end_offset - start_offset) <> s.text OR end_offset <= start_offset;
SELECT name, s.no FROM odd, LATERAL paragraphs(raw::article) s
WHERE substr(page_text(raw::article), start_offset + 1, end_offset - start_offset) <> s.text;
SET client_min_messages = warning;	-- words over 2 kB are left out with a notice
SELECT count(*) FROM odd WHERE to_tsvector(raw::article) IS NULL;
RESET client_min_messages;

-- ten megabytes in one line
CREATE TABLE huge AS SELECT repeat('भारत और रूस के विदेश मंत्रियों ने बातचीत की ', 110000) AS raw;
SELECT octet_length(raw) > 10 * 1024 * 1024 AS large, raw::article::text = raw AS kept FROM huge;
SELECT count(*) > 0 AS parsed FROM huge, parse_article(raw);
SELECT count(*) FROM huge, sentences(raw);

-- text that is not UTF-8 does not get in
\set VERBOSITY sqlstate
SELECT convert_from('\xe0a4', 'UTF8')::article;
\set VERBOSITY terse

-- binary form: version, encoding and null bytes are checked
\copy (SELECT 1) TO PROGRAM 'printf "PGCOPY\\n\\377\\r\\n\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\001\\000\\000\\000\\001\\002\\377\\377" > results/version.binary; cat >/dev/null'
\copy (SELECT 1) TO PROGRAM 'printf "PGCOPY\\n\\377\\r\\n\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\001\\000\\000\\000\\003\\001\\340\\244\\377\\377" > results/encoding.binary; cat >/dev/null'
\copy (SELECT 1) TO PROGRAM 'printf "PGCOPY\\n\\377\\r\\n\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\001\\000\\000\\000\\003\\001a\\000\\377\\377" > results/null.binary; cat >/dev/null'
\copy (SELECT 1) TO PROGRAM 'printf "PGCOPY\\n\\377\\r\\n\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\001\\000\\000\\000\\000\\377\\377" > results/nothing.binary; cat >/dev/null'
\copy (SELECT 1) TO PROGRAM 'printf "PGCOPY\\n\\377\\r\\n\\000\\000\\000\\000\\000\\000\\000\\000\\000\\000\\001\\000\\000\\000\\001\\001\\377\\377" > results/empty.binary; cat >/dev/null'
CREATE TABLE received (page article);
\copy received FROM 'results/version.binary' (FORMAT binary)
\copy received FROM 'results/encoding.binary' (FORMAT binary)
\copy received FROM 'results/null.binary' (FORMAT binary)
\copy received FROM 'results/nothing.binary' (FORMAT binary)
\copy received FROM 'results/empty.binary' (FORMAT binary)
SELECT count(*), min(page::text) FROM received;

-- ICU
SELECT country_name('KZ'), country_name('kz', 'en'), country_name('KAZ'), country_name(''),
	country_name('ZZ'), country_name('??'), country_name('QQ', 'en');
-- a name that is the code
SELECT country_name('US', 'en');
SELECT country_name('IN', 'no such locale');

DROP TABLE odd, huge, received;

-- databases that are not UTF-8
SET client_min_messages = warning;
DROP DATABASE IF EXISTS varta_latin1;
DROP DATABASE IF EXISTS varta_ascii;
DROP DATABASE IF EXISTS varta_euc;
CREATE DATABASE varta_latin1 ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0;
CREATE DATABASE varta_ascii ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0;
CREATE DATABASE varta_euc ENCODING 'EUC_JIS_2004' LOCALE 'C' TEMPLATE template0;
\set main :DBNAME
\c varta_latin1
SET client_min_messages = warning;
CREATE EXTENSION varta;
\set VERBOSITY sqlstate
SELECT 'a page'::article;
\set VERBOSITY terse
SELECT 'a page'::article;
SELECT * FROM parse_article('a page');
SELECT * FROM sentences('a page');
SELECT * FROM paragraphs('a page');
SELECT country_name('IN');
SELECT to_tsvector('varta_hindi', 'a page');
\c varta_ascii
SET client_min_messages = warning;
CREATE EXTENSION varta;
SELECT E'\xe0\xa4'::article;
SELECT to_tsvector('varta_hindi', E'\xed\xa0\x80');
\c varta_euc
SET client_min_messages = warning;
CREATE EXTENSION varta;
SELECT '東京'::article;
SELECT * FROM extract_meetings('東京');
SELECT to_tsvector('varta_hindi', '東京');
SELECT romanize('東京');
SELECT ts_lexize('varta_norm', '東京');
SELECT ts_lexize('varta_hindi_stem', 'a');
\c :main
DROP DATABASE varta_latin1;
DROP DATABASE varta_ascii;
DROP DATABASE varta_euc;
