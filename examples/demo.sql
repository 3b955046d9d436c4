-- The tour of "make demo": table news (no, page article) holds the sample pages.
-- SPDX-License-Identifier: PostgreSQL
\echo '-- Columns of scraped pages'
\echo '--   SELECT no, published_at(page), place(page), agency(page), headline(page) FROM news;'
SELECT no, published_at(page)::date AS published, place(page), place_country(page) AS country,
	agency(page), headline(page)
FROM news ORDER BY no;
