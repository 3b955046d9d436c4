-- Meetings by month and mode: in person, by telephone, virtual.
SELECT month, mode, count(DISTINCT meeting_key) AS meetings
FROM news_bi_meetings
GROUP BY month, mode
ORDER BY month, mode
