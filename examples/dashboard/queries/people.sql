-- People by month and status.  Spellings that sound alike are one person of a country, under the commonest one.
SELECT coalesce(country, '') || ':' || name_key(name) AS person,
	mode() WITHIN GROUP (ORDER BY name) AS name, mode() WITHIN GROUP (ORDER BY role) AS role,
	country, country_hi, country_en, date_trunc('month', held_on)::date AS month, status,
	count(DISTINCT meeting_key) AS meetings
FROM news_bi_people
WHERE name IS NOT NULL
GROUP BY person, country, country_hi, country_en, date_trunc('month', held_on), status
ORDER BY meetings DESC, person, month, status
