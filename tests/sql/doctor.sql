-- What varta_doctor says of an installation in order, and of each thing that is not.
\t on
\a
SET client_min_messages = warning;
CREATE ROLE varta_desk;
CREATE ROLE varta_other;
CREATE SCHEMA desk AUTHORIZATION varta_desk;
GRANT USAGE ON SCHEMA desk TO varta_other;
SET ROLE varta_desk;
CREATE TABLE desk."my news" (id int PRIMARY KEY, body text,
	words tsvector GENERATED ALWAYS AS (to_tsvector('varta_hindi', body)) STORED);
INSERT INTO desk."my news" SELECT i, format('जयशंकर ने लावरोव से %s बार मुलाकात की।', i) FROM generate_series(1, 3) i;
CREATE TABLE desk.other (words tsvector GENERATED ALWAYS AS (to_tsvector('simple', 'a')) STORED);
SELECT varta_track('desk."my news"', 'body');
CREATE TEXT SEARCH DICTIONARY desk.names (TEMPLATE = varta_knowledge, people = 'किरवानो तमशेल = UZ');
-- versions differ from machine to machine
SELECT subject, state, hint FROM varta_doctor() WHERE subject IN ('version', 'encoding');
SELECT * FROM varta_doctor() WHERE subject NOT IN ('version', 'encoding');

SET default_text_search_config = varta_hindi;
CREATE INDEX ON desk."my news" USING gin (words);
CALL varta_backfill('desk."my news"');
SELECT * FROM varta_doctor() WHERE subject <> 'version';

-- words of older rules
RESET ROLE;
SET allow_system_table_mods = on;
SET session_replication_role = replica;
UPDATE pg_attribute SET attgenerated = '' WHERE attrelid = 'desk."my news"'::regclass AND attname = 'words';
UPDATE desk."my news" SET words = 'पुराना' WHERE id = 1;
UPDATE pg_attribute SET attgenerated = 's' WHERE attrelid = 'desk."my news"'::regclass AND attname = 'words';
RESET session_replication_role;
RESET allow_system_table_mods;
SET ROLE varta_desk;
SELECT * FROM varta_doctor() WHERE subject LIKE 'column%';
-- triggers that are off, articles that wait
ALTER TABLE desk."my news" DISABLE TRIGGER varta_insert;
SELECT * FROM varta_doctor() WHERE subject LIKE 'tracked%';
INSERT INTO desk."my news" VALUES (4, 'बारिश हुई।');
ALTER TABLE desk."my news" ENABLE TRIGGER varta_insert;
SELECT * FROM varta_doctor() WHERE subject LIKE 'tracked%';
-- a companion that is gone
ALTER TABLE desk."my news_analysed" RENAME TO gone;
SELECT * FROM varta_doctor() WHERE subject LIKE 'tracked%';
ALTER TABLE desk.gone RENAME TO "my news_analysed";
-- somebody else's tables are not read
SET ROLE varta_other;
SELECT * FROM varta_doctor() WHERE subject LIKE ANY ('{column%,tracked%}');
-- a dictionary that an older version let pass
RESET ROLE;
UPDATE pg_ts_dict SET dictinitoption = 'people = ''तमशेल = XX''' WHERE dictname = 'names';
SELECT * FROM varta_doctor() WHERE subject LIKE 'names%';
-- and none of it writes
BEGIN READ ONLY;
SELECT count(*) > 0 FROM varta_doctor();
COMMIT;
DROP SCHEMA desk CASCADE;
DROP ROLE varta_desk;
DROP ROLE varta_other;
