-- The tour of "make demo": table news (no, page article) holds the sample pages.
-- SPDX-License-Identifier: PostgreSQL
\echo
\echo '-- 1. Columns of scraped pages'
\echo '--    SELECT no, published_at(page), place(page), agency(page), headline(page) FROM news;'
SELECT no, published_at(page)::date AS published, place(page), agency(page), headline(page)
FROM news ORDER BY no;

\echo '-- 2. Search: one form of a word finds all, the best story first'
\echo '--    SELECT ... FROM news, websearch_to_tsquery(''varta_hindi'', ''विदेश मंत्रियों की मुलाकातें'') query'
\echo '--    WHERE to_tsvector(page) @@ query ORDER BY ts_rank(to_tsvector(page), query) DESC;'
SELECT no, round(ts_rank(to_tsvector(page), query)::numeric, 2) AS rank,
	ts_headline('varta_hindi', body(page), query, 'StartSel=«, StopSel=», MaxFragments=1, MaxWords=20, MinWords=10') AS found
FROM news, websearch_to_tsquery('varta_hindi', 'विदेश मंत्रियों की मुलाकातें') query
WHERE to_tsvector(page) @@ query
ORDER BY ts_rank(to_tsvector(page), query) DESC, no LIMIT 5;

\echo '-- 3. Who met whom'
\echo '--    SELECT no, participants, countries, status, held_on, place, topics FROM news, extract_meetings(page);'
SELECT no, array_to_string(participants, E'\n', '-') AS participants, array_to_string(countries, E'\n') AS country,
	status, mode, held_on, place, array_to_string(topics, E'\n') AS topics
FROM news, extract_meetings(page) ORDER BY no, meeting_no;

\echo '-- 4. Meetings by pair of countries'
SELECT country_name(a) || ', ' || country_name(b) AS pair, count(DISTINCT meeting_key) AS meetings
FROM news, extract_meetings(page), unnest(countries) a, unnest(countries) b
WHERE a < b GROUP BY a, b ORDER BY meetings DESC, pair LIMIT 8;
