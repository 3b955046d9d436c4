-- What the clients read: a page with every part, one with none, and companion tables.
-- SPDX-License-Identifier: PostgreSQL
CREATE TABLE pages (no integer PRIMARY KEY, page article NOT NULL, words tsvector);
COMMENT ON TABLE pages IS 'पन्ने, जैसे वे आए';
COMMENT ON COLUMN pages.page IS 'समाचार का पूरा पन्ना';
SELECT varta_track('pages', 'page');
INSERT INTO pages (no, page) VALUES (1, E'रूस के विदेश मंत्री लावरोव से मिले जयशंकर
दोनों देशों के बीच व्यापार पर हुई चर्चा
By: अमित शर्मा | Published: 13 अक्टूबर 2021, 06:30 PM IST | Updated: 13 अक्टूबर 2021, 07:15 PM IST

(फोटो: मॉस्को में एस जयशंकर और सर्गेई लावरोव)

मॉस्को, 13 अक्टूबर (भाषा) विदेश मंत्री एस जयशंकर ने मंगलवार को यहां रूस के विदेश मंत्री सर्गेई लावरोव से मुलाकात की और व्यापार पर चर्चा की।

जयशंकर सोमवार को मॉस्को पहुंचे। उन्होंने कहा, “भारत और रूस के संबंध मजबूत हैं।”');
UPDATE pages SET words = to_tsvector(page);
CREATE TEXT SEARCH DICTIONARY client_names (TEMPLATE = varta_knowledge, places = 'झिलमोरा = UZ');
CREATE TABLE tracked (id integer PRIMARY KEY, raw text);
SELECT varta_track('tracked', 'raw');
CREATE TABLE round_trip (id serial PRIMARY KEY, client text NOT NULL, page article);
