-- The flat views that varta_track creates for BI tools.
\set VERBOSITY terse
SET client_min_messages = warning;
CREATE ROLE varta_owner;
CREATE ROLE varta_reader;
RESET client_min_messages;
CREATE SCHEMA desk AUTHORIZATION varta_owner;
GRANT USAGE ON SCHEMA desk TO varta_reader;
SET ROLE varta_owner;
CREATE TABLE desk.news (id int PRIMARY KEY, body text, published date);
SELECT varta_track('desk.news', 'body', 'published');
INSERT INTO desk.news VALUES
	(1, 'विदेश मंत्री एस जयशंकर ने मंगलवार को मॉस्को में अपने रूसी समकक्ष सर्गेई लावरोव से मुलाकात की।', '2021-10-14'),
	(2, 'विदेश मंत्री एस जयशंकर ने मंगलवार को मॉस्को में अपने रूसी समकक्ष सर्गेई लावरोव से मुलाकात की।', '2021-10-14'),
	(3, 'प्रधानमंत्री नरेंद्र मोदी ने बुधवार को फ्रांस के राष्ट्रपति इमैनुएल मैक्रों से फोन पर बातचीत की।', '2022-03-02'),
	(4, 'बाजार में आलू के दाम बढ़े।', '2022-03-02');
SELECT news_id, month, participant_1, country_1, country_1_en, participant_2, country_2, country_2_hi, participant_count, place_country_en
FROM desk.news_bi_meetings ORDER BY 1;
SELECT news_id, participant_no, name, country, country_hi, held_on FROM desk.news_bi_people ORDER BY 1, 2;
-- two articles about one encounter count as one
SELECT country_1_en, country_2_en, month, meetings, held, articles FROM desk.news_bi_pairs ORDER BY month;

-- no arrays or other types that BI tools cannot show, and a description of all
SELECT DISTINCT format_type(atttypid, atttypmod) COLLATE "C" AS type FROM pg_attribute
WHERE attrelid IN ('desk.news_bi_meetings'::regclass, 'desk.news_bi_people'::regclass, 'desk.news_bi_pairs'::regclass)
	AND attnum > 0
ORDER BY type;
SELECT attrelid::regclass, attname FROM pg_attribute
WHERE attrelid IN ('desk.news_bi_meetings'::regclass, 'desk.news_bi_people'::regclass, 'desk.news_bi_pairs'::regclass)
	AND col_description(attrelid, attnum) IS NULL;

-- whoever reads them needs a right on the view, and none on what is below
SET ROLE varta_reader;
SELECT count(*) FROM desk.news_bi_pairs;
SET ROLE varta_owner;
GRANT SELECT ON desk.news_bi_pairs TO varta_reader;
SET ROLE varta_reader;
SELECT count(*) FROM desk.news_bi_pairs;
SELECT count(*) FROM desk.news_meetings;

-- gone with the tables, also where one is gone already
SET ROLE varta_owner;
DROP VIEW desk.news_bi_pairs;
SELECT varta_untrack('desk.news');
SELECT relname FROM pg_class WHERE relnamespace = 'desk'::regnamespace AND relname LIKE 'news\_%' AND relkind IN ('r', 'v');
-- a long name
CREATE TABLE desk.n23456789012345678901234567890123456789012345678 (country_1 int PRIMARY KEY, body text);
SELECT varta_track('desk.n23456789012345678901234567890123456789012345678', 'body');
SELECT varta_untrack('desk.n23456789012345678901234567890123456789012345678');
RESET ROLE;
SET client_min_messages = warning;
DROP SCHEMA desk CASCADE;
DROP ROLE varta_owner;
DROP ROLE varta_reader;
