-- extract_quotes: whose words, and what is between marks but nobody's words.
CREATE TABLE said (no serial, body text);
INSERT INTO said (body) VALUES
	-- before and after, by name and pronoun
	('विदेश मंत्री एस जयशंकर ने कहा, “हम बातचीत के लिए तैयार हैं।” इसके बाद वह रवाना हो गए।'),
	('“यह एक बड़ा कदम है”, रूसी राष्ट्रपति व्लादिमीर पुतिन ने कहा।'),
	('जयशंकर ने मंगलवार को लावरोव से मुलाकात की। उन्होंने कहा, "दोनों देश साथ मिलकर काम करेंगे।"'),
	('ब्लिंकन के अनुसार, “समझौता जल्द हो जाएगा”।'),
	-- media
	('मोदी ने एक्स पर लिखा: "राष्ट्रपति मैक्रों से मिलकर प्रसन्नता हुई।"'),
	('उन्होंने भाषण दिया। पुतिन ने ट्वीट किया, “मित्र देशों के साथ संबंध और मजबूत होंगे।”'),
	('प्रवक्ता अरिंदम बागची ने एक बयान में कहा, ‘‘भारत ने इस मुद्दे को उठाया है।’’'),
	-- nested, never closed, straight marks without spaces
	('जयशंकर ने कहा, “हमने ‘पड़ोसी पहले’ की नीति पर बात की है।”'),
	('जयशंकर ने कहा, “हम शांति चाहते हैं और बातचीत जारी रहेगी।' || E'\n\nबैठक समाप्त हुई।'),
	('जयशंकर ने कहा,"हम शांति चाहते हैं।"'),
	-- two paragraphs of one speech
	('पुतिन ने कहा, “हम बातचीत से पीछे नहीं हटेंगे।”' || E'\n\n“यह समय एकजुट रहने का है और हम एकजुट रहेंगे।”'),
	-- no quotations: a doubted word, a name, a title, a report, an aside
	('लावरोव ने पश्चिम पर संबंधों को "कमजोर" करने का आरोप लगाया।'),
	('भारत ने इसे अपनी ‘एक्ट ईस्ट पॉलिसी’ को आगे बढ़ाने वाला बताया है।'),
	('मंत्री ने फिल्म ‘गांधी’ देखी और कहा कि वह प्रभावित हैं।'),
	('जयशंकर ने कहा कि भारत अफगानिस्तान पर नजर रख रहा है।'),
	('मंत्री ने कहा कि "आतंकवाद बर्दाश्त नहीं" की नीति जारी रहेगी।'),
	('“');
SELECT no, speaker, medium, quote FROM said, extract_quotes(body) ORDER BY no, start_offset;
SELECT count(*) FROM said, extract_quotes(body)
WHERE substr(body, start_offset + 1, end_offset - start_offset) IS DISTINCT FROM quote;
-- of an article
SELECT speaker, medium, quote = substr(page_text(page), start_offset + 1, end_offset - start_offset) AS in_place
FROM (SELECT (E'जयशंकर ने की रूस से वार्ता\n\nमॉस्को, 12 अक्टूबर (भाषा) ' || body)::article AS page FROM said WHERE no = 1) a,
	extract_quotes(page);
DROP TABLE said;
