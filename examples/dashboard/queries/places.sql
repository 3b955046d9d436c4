-- Where people met, by month.
SELECT month, place, place_country, place_country_hi, place_country_en, count(DISTINCT meeting_key) AS meetings
FROM news_bi_meetings
WHERE place IS NOT NULL AND mode NOT IN ('phone', 'virtual')
GROUP BY month, place, place_country, place_country_hi, place_country_en
ORDER BY meetings DESC, place, month
