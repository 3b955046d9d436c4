-- Headlines: whole sentences, no postposition at the end, the text unharmed.
\t on
\a
\set body 'नूर-सुल्तान में विदेश मंत्री एस. जयशंकर ने मंगलवार को अपने रूसी समकक्ष से मुलाकात की। दोनों नेताओं ने अफगानिस्तान की स्थिति पर चर्चा की। उन्होंने कहा कि भारत और चीन के बीच सीमा का मसला बातचीत से ही सुलझ सकता है और इसके लिए दोनों देशों को आगे आना होगा। बैठक में कई अधिकारी मौजूद थे।'
SELECT ts_headline('varta_hindi', :'body', to_tsquery('varta_hindi', 'चर्चा'), 'MinWords=5, MaxWords=12');
SELECT ts_headline('varta_hindi', :'body', to_tsquery('varta_hindi', 'सीमा & बातचीत'), 'MinWords=5, MaxWords=10');
SELECT ts_headline('varta_hindi', :'body', to_tsquery('varta_hindi', 'नेता | देश'), 'MinWords=3, MaxWords=8, MaxFragments=3');
SELECT ts_headline('varta_hindi', :'body', phraseto_tsquery('varta_hindi', 'एस जयशंकर'), 'MinWords=5, MaxWords=14');
SELECT ts_headline('varta_hindi', :'body', to_tsquery('varta_hindi', 'पाकिस्तान'), 'MinWords=3, MaxWords=6');
SELECT ts_headline('varta_hindi', :'body', to_tsquery('varta_hindi', 'अधिकारी'), 'MinWords=3, MaxWords=7, StartSel=«, StopSel=»');
-- short words are counted in aksharas: two or fewer are dropped from the end
SELECT ts_headline('varta_hindi', :'body', to_tsquery('varta_hindi', 'सीमा'), 'MinWords=2, MaxWords=5, ShortWord=2');
-- no fragment of any size ends on a postposition
SELECT count(*) FROM generate_series(3, 40) n, regexp_split_to_table('चर्चा सीमा देश भारत चीन बैठक जयशंकर', ' ') word
WHERE ts_headline('varta_hindi', :'body', to_tsquery('varta_hindi', word), format('MinWords=2, MaxWords=%s', n))
	~ ' (ने|को|से|में|पर|का|की|के|और|कि|ही)$';
SELECT count(*) FROM generate_series(3, 40) n
WHERE ts_headline('varta_hindi', :'body', to_tsquery('varta_hindi', 'भारत'), format('MinWords=2, MaxWords=%s, HighlightAll=true, StartSel="", StopSel=""', n)) <> :'body';
-- delimiters of up to 32767 bytes, that many are kept
SELECT length(ts_headline('varta_hindi', 'भारत', 'भारत', 'StopSel="", StartSel=' || repeat('x', 32767)));
SELECT ts_headline('varta_hindi', 'भारत', 'भारत', 'StartSel=' || repeat('x', 32768));
SELECT ts_headline('varta_hindi', 'भारत', 'भारत', 'StopSel=' || repeat('x', 65536));
SELECT ts_headline('varta_hindi', 'भारत', 'भारत', 'FragmentDelimiter=' || repeat('x', 100000));
