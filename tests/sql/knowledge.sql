-- Dictionaries of template varta_knowledge: what a user adds to the lexicon.
\pset null '-'
\set SHOW_CONTEXT never
\set text 'जयशंकर ने मंगलवार को झिलमोरा में उज्बेकिस्तान के महासमन्वयक किरवानो तमशेल से मुलाकात की। बाद में तमशेल ने अरावली संवाद मंच को संबोधित किया।'
CREATE TEXT SEARCH DICTIONARY my_names (
	TEMPLATE = varta_knowledge,
	people = 'किरवानो तमशेल | तमशेल = UZ',
	offices = 'महासमन्वयक | एमएसके*',
	places = 'झिलमोरा = UZ',
	organisations = 'अरावली संवाद मंच = -, national, INDGOV');
SELECT participants, roles, countries, held_on, place, place_country FROM extract_meetings(:'text', '2023-03-15', 'my_names');
SELECT participants, roles, countries, held_on, place, place_country FROM extract_meetings(:'text', '2023-03-15');
-- of an article a date that is given goes before its own
SELECT held_on FROM extract_meetings(article('जयशंकर ने मंगलवार को लावरोव से मुलाकात की।'), '2023-03-15', 'my_names');
-- a null dictionary is none, a null body gives no rows
SELECT place_country FROM extract_meetings(:'text', NULL, NULL);
SELECT count(*) FROM extract_meetings(NULL::text, '2023-03-15', 'my_names');
SELECT count(*) FROM extract_entities(NULL::article, 'my_names');
SELECT annotate_html(NULL, 'my_names'), annotate_json(NULL, 'my_names');
SELECT kind, name, canonical, country FROM extract_entities(:'text', 'my_names');
SELECT name, role, country, actor_code FROM extract_participants(:'text', NULL, 'my_names');
SELECT visitor, to_place, to_country FROM extract_visits('प्रधानमंत्री मोदी बुधवार को झिलमोरा पहुंचे।', '2023-03-15', 'my_names');
SELECT speaker FROM extract_quotes('तमशेल ने कहा, "हम साथ हैं।"', 'my_names');
SELECT annotate_html('झिलमोरा में', 'my_names'), annotate_json('झिलमोरा में', 'my_names');
-- the same of an article
SELECT m.countries, m.place_country FROM extract_meetings(article(:'text'), NULL, 'my_names') m;
SELECT count(*) FROM extract_participants(article(:'text'), NULL, 'my_names');
SELECT count(*) FROM extract_visits(article(:'text'), NULL, 'my_names');
SELECT count(*) FROM extract_quotes(article(:'text'), 'my_names');
SELECT count(*) FROM extract_entities(article(:'text'), 'my_names');
-- a change counts at once, also for a value that was just analysed, and another option stays
ALTER TEXT SEARCH DICTIONARY my_names (places = 'झिलमोरा = KZ');
SELECT countries, place_country FROM extract_meetings(:'text', '2023-03-15', 'my_names');
BEGIN;
ALTER TEXT SEARCH DICTIONARY my_names (people);
SELECT name, country FROM extract_entities('तमशेल ने कहा।', 'my_names');
ROLLBACK;
SELECT name, country FROM extract_entities('तमशेल ने कहा।', 'my_names');
-- it may be in a configuration, where it leaves every word to the next dictionary
SELECT ts_lexize('my_names', 'तमशेल');
-- functions that ask a dictionary are not immutable, so nothing that is stored can hang on one
CREATE TABLE knowledge_news (body text, found text GENERATED ALWAYS AS (annotate_html(body, 'my_names')) STORED);
-- whoever may create in a schema may have one, and needs nothing else
CREATE ROLE varta_editor;
CREATE SCHEMA knowledge_desk AUTHORIZATION varta_editor;
SET ROLE varta_editor;
CREATE TEXT SEARCH DICTIONARY knowledge_desk.names (TEMPLATE = varta_knowledge, places = 'झिलमोरा = UZ');
SELECT name, country FROM extract_entities('वे झिलमोरा में मिले।', 'knowledge_desk.names');
ALTER TEXT SEARCH DICTIONARY my_names (places = 'झिलमोरा = RU');
RESET ROLE;
DROP SCHEMA knowledge_desk CASCADE;
DROP ROLE varta_editor;
-- mistakes are told when the dictionary is created, with their place
CREATE TEXT SEARCH DICTIONARY bad (TEMPLATE = varta_knowledge, names = 'मीना');
CREATE TEXT SEARCH DICTIONARY bad (TEMPLATE = varta_knowledge, people = E'# first\nमीना = IN\nटीना = XX');
CREATE TEXT SEARCH DICTIONARY bad (TEMPLATE = varta_knowledge, people = 'में = IN');
CREATE TEXT SEARCH DICTIONARY bad (TEMPLATE = varta_knowledge, people = '| = IN');
CREATE TEXT SEARCH DICTIONARY bad (TEMPLATE = varta_knowledge, offices = 'महासमन्वयक = king');
CREATE TEXT SEARCH DICTIONARY bad (TEMPLATE = varta_knowledge, places = 'झिलमोरा = UZ, town');
CREATE TEXT SEARCH DICTIONARY bad (TEMPLATE = varta_knowledge, organisations = 'मंच = manch');
ALTER TEXT SEARCH DICTIONARY my_names (people = 'टीना = XX');
SELECT extract_entities('भारत', 'varta_norm');
SELECT extract_entities('भारत', 'no_such_dictionary');
-- thousands of entries, and hostile ones
DO $$ BEGIN
	EXECUTE format('CREATE TEXT SEARCH DICTIONARY large_names (TEMPLATE = varta_knowledge, people = %L, places = %L)',
		(SELECT string_agg('किरवानो' || translate(i::text, '0123456789', 'कखगघचछजझटठ') || ' तमशेल = UZ', E'\n') FROM generate_series(1, 20000) i),
		(SELECT string_agg('झिलमोरा = UZ', ';') FROM generate_series(1, 20000) i));
END $$;
SELECT name, country FROM extract_entities('वे झिलमोरा में किरवानोखठठठठ तमशेल से मिले।', 'large_names');
CREATE TEXT SEARCH DICTIONARY hostile (TEMPLATE = varta_knowledge, places = E'\\x; '' = -; $$ = -; ; | ; = ');
CREATE TEXT SEARCH DICTIONARY hostile (TEMPLATE = varta_knowledge, people = '<b>ओपरा</b> = UZ');
-- a tracked table is read with a dictionary, and again when that has changed
CREATE TABLE knowledge_desk (id int PRIMARY KEY, body text);
SELECT varta_track('knowledge_desk', 'body', NULL, 'varta_norm');
SELECT varta_track('knowledge_desk', 'body', NULL, 'my_names');
INSERT INTO knowledge_desk VALUES (1, 'जयशंकर ने मंगलवार को झिलमोरा में तमशेल से मुलाकात की।');
SELECT participants, countries, place_country FROM knowledge_desk_meetings;
ALTER TEXT SEARCH DICTIONARY my_names (places = 'झिलमोरा = UZ');
SET client_min_messages = warning;
SELECT * FROM varta_backfill_batch('knowledge_desk', 10);
SELECT * FROM varta_backfill_batch('knowledge_desk', 10);
SELECT countries, place_country FROM knowledge_desk_meetings;
RESET client_min_messages;
DROP TEXT SEARCH DICTIONARY my_names;
SELECT varta_untrack('knowledge_desk');
DROP TABLE knowledge_desk;
DROP TEXT SEARCH DICTIONARY large_names;
DROP TEXT SEARCH DICTIONARY my_names;
