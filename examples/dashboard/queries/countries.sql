-- Meetings of each country by month and status.
SELECT p.country, p.country_hi, p.country_en, date_trunc('month', p.held_on)::date AS month, p.status,
	count(DISTINCT p.meeting_key) AS meetings
FROM news_bi_people p
WHERE p.country IS NOT NULL
GROUP BY 1, 2, 3, 4, 5
ORDER BY meetings DESC, country, month, status
