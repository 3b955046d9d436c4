-- Meetings by month and status; an encounter that several articles tell counts once.
SELECT month, status, count(DISTINCT meeting_key) AS meetings
FROM news_bi_meetings
GROUP BY month, status
ORDER BY month, status
