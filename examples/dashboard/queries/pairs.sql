-- Pairs of countries by month.
SELECT month, country_1, country_1_hi, country_1_en, country_2, country_2_hi, country_2_en, meetings, articles
FROM news_bi_pairs
ORDER BY meetings DESC, country_1, country_2, month
