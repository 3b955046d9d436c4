-- Whom each person met, by month.
SELECT coalesce(p.country, '') || ':' || name_key(p.name) AS person,
	coalesce(o.country, '') || ':' || name_key(o.name) AS partner,
	mode() WITHIN GROUP (ORDER BY o.name) AS partner_name, o.country, o.country_hi, o.country_en,
	date_trunc('month', p.held_on)::date AS month,
	count(DISTINCT p.meeting_key) AS meetings
FROM news_bi_people p
	JOIN news_bi_people o ON o.news_id = p.news_id AND o.meeting_no = p.meeting_no AND o.participant_no <> p.participant_no
WHERE p.name IS NOT NULL AND o.name IS NOT NULL
GROUP BY 1, 2, o.country, o.country_hi, o.country_en, 7
ORDER BY meetings DESC, partner, month
