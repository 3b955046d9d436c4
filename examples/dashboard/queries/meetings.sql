-- The meetings with their articles, the latest first.
SELECT m.*, n.url
FROM news_bi_meetings m JOIN news n ON n.id = m.news_id
ORDER BY m.held_on DESC NULLS LAST, m.news_id DESC, m.meeting_no
