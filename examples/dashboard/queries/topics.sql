-- What they talked about, by month.
SELECT month, topic, count(DISTINCT meeting_key) AS meetings
FROM news_bi_meetings, unnest(string_to_array(topics, '; ')) AS topic
GROUP BY month, topic
ORDER BY meetings DESC, topic, month
