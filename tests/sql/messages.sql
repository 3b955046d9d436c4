-- Every error of ours says what to do next.
\set SHOW_CONTEXT never
CREATE TABLE told (id int PRIMARY KEY, body text, page article, at date, size int);
CREATE VIEW told_view AS SELECT * FROM told;
CREATE TABLE told_keyless (body text);

-- tables that grow
SELECT varta_track('told', 'nowhere');
SELECT varta_track('told', 'size');
SELECT varta_track('told', 'body', 'nowhen');
SELECT varta_track('told', 'body', 'size');
SELECT varta_track(NULL, 'body');
SELECT varta_track('told_view', 'body');
SELECT varta_track('told_keyless', 'body');
SELECT varta_untrack('told');
CALL varta_backfill('told');
CALL varta_backfill('told', 0);
SELECT varta_track('told', 'body', 'at');
SELECT varta_track('told', 'page');

-- search
SELECT * FROM varta_stale('told', 'body', 'body', 'varta_hindi');
SELECT * FROM varta_stale('told', 'nowhere', 'body', 'varta_hindi');
SELECT ts_headline('varta_hindi', 'क ख', 'क', 'MinWord=3');
SELECT ts_headline('varta_hindi', 'क ख', 'क', 'MinWords=30, MaxWords=2');
CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = varta_norm, NUKTAS = false);
CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = varta_stem, NUKTAS = false);
CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = varta_number, DIGITS = false);
CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = varta_name, STOPS = false);

-- countries: a slip is no language, and one that ICU has no names in is none
SELECT country_name('DE', 'hindi');
SELECT country_name('DE', '');
SELECT country_name('DE', 'HI'), country_name('DE', 'en_IN'), country_name('QQ', 'hi');

SELECT varta_untrack('told');
DROP TABLE told, told_keyless CASCADE;
