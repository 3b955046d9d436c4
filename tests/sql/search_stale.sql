-- Rows whose tsvector is older than the rules.
\t on
\a
\set VERBOSITY terse
CREATE TEMP TABLE news (id int, body text, found tsvector);
INSERT INTO news SELECT i, format('भारत और चीन के बीच %s बैठकें हुईं', i), to_tsvector('varta_hindi', format('भारत और चीन के बीच %s बैठकें हुईं', i))
FROM generate_series(1, 50) i;
SELECT * FROM varta_stale('news', 'found', 'body', 'varta_hindi');
-- weights and positions do not count
UPDATE news SET found = setweight(found, 'A') WHERE id <= 10;
SELECT * FROM varta_stale('news', 'found', 'body', 'varta_hindi');
UPDATE news SET found = to_tsvector('simple', body) WHERE id <= 7;
UPDATE news SET found = NULL WHERE id = 8;
SELECT * FROM varta_stale('news', 'found', 'body', 'varta_hindi');
SELECT checked, stale <= 5 FROM varta_stale('news', 'found', 'body', 'varta_hindi', 5);
SELECT * FROM varta_stale('news', 'found', 'nosuch', 'varta_hindi');
SELECT * FROM varta_stale('news', 'body', 'body', 'varta_hindi');
SELECT * FROM varta_stale('news', 'found', 'body', 'varta_hindi', -1);
