-- Texts larger than any article are analysed window by window: the rows of the parts,
-- with offsets of the whole and numbers that go on.
\set filler 'मौसम साफ रहा और धूप खिली। '
CREATE TABLE part AS SELECT no, told || repeat(:'filler', 3000) || E'\n\n' AS body FROM (VALUES
	(1, 'नई दिल्ली, 14 अक्टूबर (भाषा) जयशंकर ने सोमवार को रूस के विदेश मंत्री लावरोव से मुलाकात की। मोदी जापान जाएंगे। मोदी ने कहा, “हम साथ हैं और साथ रहेंगे।” '),
	(2, 'पेरिस, 14 अक्टूबर (भाषा) जयशंकर ने यहां फ्रांस के विदेश मंत्री बैरो और जर्मनी के विदेश मंत्री वेडफुल से अलग-अलग मुलाकात की। जयशंकर ने कहा, “यह बैठक बहुत अच्छी रही।” '),
	(3, 'बीजिंग, 14 अक्टूबर (भाषा) जयशंकर ने सोमवार को चीन के विदेश मंत्री वांग यी से मुलाकात की। जयशंकर सोमवार को चीन पहुंचे। ')) t(no, told);
CREATE TABLE whole AS SELECT string_agg(body, '' ORDER BY no) AS body, string_agg(body, '' ORDER BY no)::article AS page FROM part;
CREATE VIEW start AS SELECT no, body, coalesce(sum(length(body)) OVER (ORDER BY no ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS chars FROM part;

SELECT meeting_no, participants, countries, held_on, place, place_country, topics, confidence,
	substr(body, start_offset + 1, end_offset - start_offset) = evidence AS right_offsets
FROM whole, extract_meetings(body, '2021-10-14');
SELECT visit_no, visitor, to_place, arrived_on, substr(body, start_offset + 1, end_offset - start_offset) = evidence AS right_offsets
FROM whole, extract_visits(body, '2021-10-14');
SELECT speaker, quote, substr(body, start_offset + 1, end_offset - start_offset) = quote AS right_offsets
FROM whole, extract_quotes(body);

-- the rows of the parts and no others: in numbers, and those that differ
SELECT (SELECT count(*) FROM whole, extract_meetings(body, '2021-10-14')) AS meetings,
	(SELECT count(*) FROM whole, extract_participants(body, '2021-10-14')) AS participants,
	(SELECT count(*) FROM whole, extract_entities(body)) AS entities;
WITH of_whole AS (SELECT meeting_key, participants, held_on, place, evidence, start_offset::bigint, end_offset::bigint, confidence FROM whole, extract_meetings(body, '2021-10-14')),
	of_parts AS (SELECT meeting_key, participants, held_on, place, evidence, start_offset + chars, end_offset + chars, confidence FROM start, extract_meetings(body, '2021-10-14'))
(TABLE of_whole EXCEPT ALL TABLE of_parts) UNION ALL (TABLE of_parts EXCEPT ALL TABLE of_whole);
WITH of_whole AS (SELECT kind, name, canonical, country, start_offset::bigint, end_offset::bigint FROM whole, extract_entities(body)),
	of_parts AS (SELECT kind, name, canonical, country, start_offset + chars, end_offset + chars FROM start, extract_entities(body))
(TABLE of_whole EXCEPT ALL TABLE of_parts) UNION ALL (TABLE of_parts EXCEPT ALL TABLE of_whole);

-- a participant's meeting is the one of its number
SELECT m.meeting_no, array_agg(p.name ORDER BY participant_no) = m.participants AS same, bool_and(m.meeting_key = p.meeting_key) AS same_key,
	bool_and(substr(body, p.start_offset + 1, p.end_offset - p.start_offset) LIKE '%' || p.name) AS right_offsets
FROM whole, extract_meetings(body, '2021-10-14') m, extract_participants(body, '2021-10-14') p
WHERE p.meeting_no = m.meeting_no GROUP BY m.meeting_no, m.participants ORDER BY 1;

-- marks: those of the parts, one behind the other, meetings with their numbers
SELECT regexp_replace(annotate_html(w.body), ' data-meeting="[^"]*"', '', 'g') =
	(SELECT string_agg(regexp_replace(annotate_html(body), ' data-meeting="[^"]*"', '', 'g'), '' ORDER BY no) FROM part) AS same,
	(SELECT array_agg(number[1]) FROM regexp_matches(annotate_html(w.body), 'data-meeting="([^"]*)"', 'g') number) AS numbers
FROM whole w;
SELECT count(*) = (SELECT count(*) FROM whole, extract_entities(body)) AS all_entities,
	bool_and(substr(j ->> 'text', (e.value ->> 'start')::int + 1, (e.value ->> 'end')::int - (e.value ->> 'start')::int) <> '') AS spans
FROM whole, annotate_json(body) j, jsonb_array_elements(j -> 'ents') e;

-- a page of the same paragraphs gives the same encounters; it has one dateline
SELECT meeting_no, participants, place, substr(page_text(page), start_offset + 1, end_offset - start_offset) = evidence AS right_offsets
FROM whole, extract_meetings(page);
SELECT count(*) FROM whole, extract_quotes(page);

-- a window without a dateline stands where the first one does, whoever asks
CREATE TABLE undated AS SELECT 'मॉस्को, 14 अक्टूबर (भाषा) मौसम अच्छा रहा। ' || repeat(:'filler', 3000) || E'\n\n' ||
	'जयशंकर ने यहां फ्रांस के विदेश मंत्री बैरो से मुलाकात की। ' || repeat(:'filler', 3000) AS body;
SELECT participants, place, place_country FROM undated, extract_meetings(body);

-- names of one's own count in every window, and another question after it is not answered from it
CREATE TEXT SEARCH DICTIONARY own_names (TEMPLATE = varta_knowledge, people = 'किरवानो तमशेल = UZ');
SELECT count(*) FROM (SELECT repeat('किरवानो तमशेल ने कहा। ' || repeat(:'filler', 3000) || E'\n\n', 3) AS body) t, extract_entities(body, 'own_names')
WHERE name = 'किरवानो तमशेल' AND country = 'UZ';
SELECT count(*) FROM (SELECT repeat('किरवानो तमशेल ने कहा। ' || repeat(:'filler', 3000) || E'\n\n', 3) AS body) t, extract_entities(body)
WHERE country = 'UZ';
DROP TEXT SEARCH DICTIONARY own_names;
DROP VIEW start;
DROP TABLE part, whole, undated;
