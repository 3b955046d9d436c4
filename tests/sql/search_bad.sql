-- Bad input to search: core's own error, a clear one, or an empty answer.
\t on
\a
\set VERBOSITY terse
-- a token over 2,047 bytes is left out with core's notice
SELECT to_tsvector('varta_hindi', repeat('कख', 2000) || ' शांति');
SELECT to_tsvector('varta_hindi', repeat(E'\u200D', 5000) || 'क' || repeat(E'\u200D', 5000) || ' शांति');
SELECT to_tsvector('varta_hindi', '#' || repeat('क_', 2000)) = '';
-- over 16,383 positions
SELECT (unnest(to_tsvector('varta_hindi', repeat('शांति समझौता ', 20000)))).positions[256];
-- over 1 MB of lexemes
SELECT to_tsvector('varta_hindi', string_agg('लंबाशब्द' || translate(i::text, '0123456789', 'कखगघचछजझटठ'), ' '))
FROM generate_series(1, 60000) i;
-- nothing to find
SELECT to_tsvector('varta_hindi', ''), to_tsvector('varta_hindi', E' \n\t'), to_tsvector('varta_hindi', '।॥॰');
SELECT to_tsvector('varta_hindi', E'\u094D \u093E \u0902 \u093C \u200D');
SELECT plainto_tsquery('varta_hindi', 'का के की');
SELECT to_tsquery('varta_hindi', '');
SELECT ts_lexize('varta_hindi_stem', ''), ts_lexize('varta_norm', E'\u200D'), ts_lexize('varta_number', ''), ts_lexize('varta_number', '.'), ts_lexize('varta_tag', ''), ts_lexize('varta_tag', '#'), ts_lexize('varta_name', ''), ts_lexize('varta_marathi_stem', '');
SELECT romanize(''), name_key(''), name_key('।।'), romanize(E'\u094D\u093E');
-- options
CREATE TEXT SEARCH DICTIONARY bad (TEMPLATE = varta_norm, NOSUCH = true);
CREATE TEXT SEARCH DICTIONARY bad (TEMPLATE = varta_norm, NUKTA = 'perhaps');
CREATE TEXT SEARCH DICTIONARY bad (TEMPLATE = varta_stem, STOPWORDS = 17);
CREATE TEXT SEARCH DICTIONARY bad (TEMPLATE = varta_number, DIGITS = true);
CREATE TEXT SEARCH DICTIONARY bad (TEMPLATE = varta_name, NOSUCH = 1);
-- each fold is an option
CREATE TEXT SEARCH DICTIONARY varta_test_norm (TEMPLATE = varta_norm, NUKTA = false, CANDRA = false);
SELECT ts_lexize('varta_test_norm', 'ज़ॉन'), ts_lexize('varta_norm', 'ज़ॉन');
ALTER TEXT SEARCH DICTIONARY varta_test_norm (NUKTA = true);
SELECT ts_lexize('varta_test_norm', 'ज़ॉन');
DROP TEXT SEARCH DICTIONARY varta_test_norm;
-- headlines
SELECT ts_headline('varta_hindi', '', to_tsquery('varta_hindi', 'शांति'));
SELECT ts_headline('varta_hindi', '।।।', to_tsquery('varta_hindi', 'शांति'));
SELECT ts_headline('varta_hindi', 'शांति', to_tsquery('varta_hindi', 'शांति'), 'MinWords=5, MaxWords=3');
SELECT ts_headline('varta_hindi', 'शांति', to_tsquery('varta_hindi', 'शांति'), 'NoSuch=5');
SELECT ts_headline('varta_hindi', 'शांति', to_tsquery('varta_hindi', 'शांति'), 'MaxFragments=-1');
SELECT length(ts_headline('varta_hindi', repeat('शांति और ', 50000), to_tsquery('varta_hindi', 'शांति'), 'MaxWords=30000')) > 0;
