-- varta_track: companion tables that follow a table of articles.
\set VERBOSITY terse
SET client_min_messages = warning;
CREATE ROLE varta_owner;
CREATE ROLE varta_writer;
RESET client_min_messages;
CREATE SCHEMA archive AUTHORIZATION varta_owner;
GRANT USAGE ON SCHEMA archive TO varta_writer;
SET ROLE varta_owner;
CREATE TABLE archive."News" (id int PRIMARY KEY, body text, published date, note text);
GRANT SELECT, INSERT, UPDATE, DELETE ON archive."News" TO varta_writer;
INSERT INTO archive."News" SELECT i, 'विदेश मंत्री एस जयशंकर ने मंगलवार को अपने रूसी समकक्ष सर्गेई लावरोव से मुलाकात की।', '2021-10-14'
FROM generate_series(1, 25) i;
SELECT varta_track('archive."News"', 'body', 'published');
SELECT count(*) FROM archive."News_meetings";

-- rows from before are filled in batches; again, there is nothing to do
SET client_min_messages = warning;	-- notices tell the rate
CALL varta_backfill('archive."News"', 10);
RESET client_min_messages;
SELECT count(*), count(DISTINCT meeting_key), min(held_on) FROM archive."News_meetings";
SELECT count(*) FROM archive."News_participants";
CALL varta_backfill('archive."News"');
-- as after an interrupt, or after the rules have changed
DELETE FROM archive."News_analysed" WHERE "News_id" > 20;
UPDATE archive."News_analysed" SET rules = 0 WHERE "News_id" < 3;
CALL varta_backfill('archive."News"');
SELECT count(*), (SELECT count(*) FROM archive."News_participants") FROM archive."News_meetings";

-- insert, update and delete by somebody who has no rights on the companions
SET ROLE varta_writer;
INSERT INTO archive."News" VALUES
	(101, 'प्रधानमंत्री नरेंद्र मोदी ने बुधवार को फ्रांस के राष्ट्रपति इमैनुएल मैक्रों से फोन पर बातचीत की।', '2022-03-02'),
	(102, 'बाजार में आलू के दाम बढ़े।', '2022-03-02'),
	(103, NULL, NULL);
SELECT count(*) FROM archive."News_meetings";
SET ROLE varta_owner;
SELECT "News_id", participants, countries, participant_count, held_on, mode FROM archive."News_meetings" WHERE "News_id" > 100;
SELECT "News_id", rules > 0 FROM archive."News_analysed" WHERE "News_id" > 100 ORDER BY 1;
SET ROLE varta_writer;
UPDATE archive."News" SET published = '2022-03-09' WHERE id = 101;
UPDATE archive."News" SET note = 'seen';
UPDATE archive."News" SET id = id + 1000 WHERE id > 5 AND id < 26;
UPDATE archive."News" SET id = id - 1000, body = body || ' बैठक अच्छी रही।' WHERE id > 1000;
UPDATE archive."News" SET id = 201 WHERE id = 101;
UPDATE archive."News" SET body = 'कोई खबर नहीं।' WHERE id = 1;
DELETE FROM archive."News" WHERE id BETWEEN 2 AND 5;
SET ROLE varta_owner;
SELECT "News_id", held_on FROM archive."News_meetings" WHERE "News_id" > 100;
SELECT count(*) FROM archive."News_meetings";
SELECT count(*) FROM archive."News" n WHERE NOT EXISTS (SELECT FROM archive."News_analysed" a WHERE a."News_id" = n.id);

-- the companions say what the functions say
SELECT count(*) FROM (
	(SELECT n.id, m.meeting_no, m.meeting_key, m.held_on FROM archive."News" n, extract_meetings(body, published) m
	 EXCEPT SELECT "News_id", meeting_no, meeting_key, held_on FROM archive."News_meetings")
	UNION ALL
	(SELECT "News_id", meeting_no, meeting_key, held_on FROM archive."News_meetings"
	 EXCEPT SELECT n.id, m.meeting_no, m.meeting_key, m.held_on FROM archive."News" n, extract_meetings(body, published) m)
) difference;

-- a table of articles, partitioned
CREATE TABLE archive.pages (no int PRIMARY KEY, page article) PARTITION BY RANGE (no);
CREATE TABLE archive.pages_1 PARTITION OF archive.pages FOR VALUES FROM (1) TO (10);
CREATE TABLE archive.pages_2 PARTITION OF archive.pages FOR VALUES FROM (10) TO (20);
SELECT varta_track('archive.pages', 'page');
INSERT INTO archive.pages SELECT id, (E'रूस से वार्ता\n\nमॉस्को, 12 अक्टूबर (भाषा) ' || body)::article FROM archive."News" WHERE id BETWEEN 8 AND 12;
SELECT pages_no, countries FROM archive.pages_meetings ORDER BY 1;
UPDATE archive.pages SET page = E'मौसम\n\nआज बारिश होगी।' WHERE no = 9;
SELECT count(*) FROM archive.pages_meetings;
SELECT varta_untrack('archive.pages');

-- names that try to break out of the functions that are made of them
CREATE TABLE archive."x'; $b$ ""y" ("k'$b$; SELECT 1/0; --" int PRIMARY KEY, "b""$b$'" text);
SELECT varta_track('archive."x''; $b$ ""y"', 'b"$b$''');
INSERT INTO archive."x'; $b$ ""y" SELECT 1, body FROM archive."News" WHERE id = 8;
SELECT countries FROM archive."x'; $b$ ""y_meetings";
SELECT varta_untrack('archive."x''; $b$ ""y"');

-- errors that say what to do
CREATE TABLE archive.nokey (body text);
SELECT varta_track('archive.nokey', 'body');
SELECT varta_track('archive."News"', 'id');
SELECT varta_track('archive."News"', 'body', 'nothing');
SELECT varta_track('archive."News"', 'body');
SELECT varta_track(NULL, 'body');
CALL varta_backfill('archive.nokey');
CALL varta_backfill('archive."News"', 0);
RESET ROLE;
SET ROLE varta_writer;
SELECT varta_track('archive.pages', 'page');
SELECT archive."News_varta_fill"(ARRAY[1]);
RESET ROLE;
SELECT varta_untrack('archive."News"');
SELECT count(*) FROM pg_class WHERE relnamespace = 'archive'::regnamespace AND relname LIKE 'News\_%' AND relkind = 'r';
SET client_min_messages = warning;
DROP SCHEMA archive CASCADE;
DROP ROLE varta_owner;
DROP ROLE varta_writer;
