/*
 * name_test.c
 *		Where a person's name begins and ends, and which names are one person's.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "story.h"

RULE(a_patronymic_goes_on_with_any_word, names,
	 {"बहरीन के वित्त मंत्री शेख सलमान बिन खलीफा अल खलीफा से मुलाकात की।", "सलमान बिन खलीफा अल खलीफा"},
	 {"बहरीन के वित्त मंत्री शेख सलमान खिलाड़ी से मिले।", "सलमान"})

RULE(a_title_brings_its_name, names,
	 {"प्रधानमंत्री निकोल पशिनयान से मिले।", "निकोल पशिनयान"},
	 {"विदेश मंत्री बत्तसेतसेग बतमुंखी ने कहा।", "बत्तसेतसेग बतमुंखी"},
	 {"राष्ट्रपति ने कहा कि यह जरूरी है।", ""})

RULE(an_unknown_word_alone_is_no_name, names,
	 {"लावरोव ने कहा।", "लावरोव"},
	 {"ब्लोरपट ने कहा।", ""})

RULE(the_postposition_is_outside, names,
	 {"वह लावरोव से मिले।", "लावरोव"},
	 {"विदेश मंत्री लावरोव को बताया।", "लावरोव"},
	 {"प्रधानमंत्री शहबाज शरीफ ने कहा।", "शहबाज शरीफ"})

RULE(a_word_that_is_also_a_conjunction_begins_a_name, names,
	 {"राष्ट्रपति जो बाइडन ने कहा।", "जो बाइडन"},
	 {"उस राष्ट्रपति ने कहा, जो कल आए थे।", ""})

RULE(a_pronoun_within_hyphens_is_a_name, names,
	 {"राष्ट्रपति किम जोंग-उन ने कहा।", "किम जोंग-उन"},
	 {"राष्ट्रपति किम जोंग उन ने कहा।", "किम जोंग उन"},
	 {"महासचिव बान की-मून ने कहा।", "बान की-मून"},
	 {"राष्ट्रपति पुतिन इन दिनों चीन में हैं।", "पुतिन"},
	 {"राष्ट्रपति पुतिन उन देशों में गए।", "पुतिन"})

RULE(initials_belong_to_the_name, names,
	 {"विदेश मंत्री एस. जयशंकर ने कहा।", "एस. जयशंकर"},
	 {"विदेश मंत्री एस जयशंकर ने कहा।", "एस जयशंकर"},
	 {"प्रधानमंत्री के पी शर्मा ओली ने कहा।", "के पी शर्मा ओली"},
	 {"प्रधानमंत्री के.पी. शर्मा ओली ने कहा।", "के.पी. शर्मा ओली"},
	 {"रूस के विदेश मंत्री लावरोव के साथ बातचीत हुई।", "लावरोव"})

RULE(a_last_name_may_be_a_common_word, names,
	 {"रक्षा मंत्री स्टरगोमेना टैक्स के साथ बैठक हुई।", "स्टरगोमेना टैक्स"},
	 {"विदेश मंत्री बुई थान सोन ने कहा।", "बुई थान सोन"},
	 {"राष्ट्रपति पुतिन टैक्स कम करेंगे।", "पुतिन"})

RULE(a_verb_stem_may_begin_a_name, names,
	 {"विदेश मंत्री छिन कांग से मिले।", "छिन कांग"},
	 {"उनका पैसा छिन गया।", ""})

RULE(a_hyphen_divides_family_names, names,
	 {"मोदी-जिनपिंग के बीच बैठक हुई।", "मोदी | जिनपिंग"},
	 {"राष्ट्रपति मून जे-इन ने कहा।", "मून जे-इन"})

RULE(a_title_of_respect_is_no_name, names,
	 {"प्रधानमंत्री श्री नरेंद्र मोदी ने कहा।", "नरेंद्र मोदी"},
	 {"डॉ. एस जयशंकर ने कहा।", "एस जयशंकर"},
	 {"प्रधानमंत्री नरेंद्र मोदी जी ने कहा।", "नरेंद्र मोदी"})

RULE(a_comma_ends_a_name, names,
	 {"राष्ट्रपति पुतिन, प्रधानमंत्री मोदी और चांसलर शोल्ज ने कहा।", "पुतिन | मोदी | शोल्ज"},
	 {"शेख मोहम्मद बिन जायद अल नाहयान ने कहा।", "मोहम्मद बिन जायद अल नाहयान"})

RULE(a_given_name_may_be_a_common_word, names,
	 {"मुंबई में राज ठाकरे ने कहा।", "राज ठाकरे"},
	 {"अमर सिंह से सवाल पूछे गए।", "अमर सिंह"},
	 {"वह कमल लेकर आए।", ""},
	 {"अंग्रेजों के राज ठाकरे ने नहीं देखे।", "ठाकरे"})

RULE(a_known_full_name_may_hold_any_word, names,
	 {"कल बान की मून ने दबाव डाला।", "बान की मून"},
	 {"कल बान की किताब आई।", ""})

RULE(two_unknown_words_are_a_name_if_they_act, names,
	 {"ब्लोरपट गनोत्रा ने कहा।", "ब्लोरपट गनोत्रा"},
	 {"ब्लोरपट गनोत्रा में कहा गया।", ""})

RULE(an_unknown_word_after_a_full_name_is_another, names,
	 {"सचिन तेंदुलकर आउट हुए।", "सचिन तेंदुलकर"},
	 {"बराक हुसैन ओबामा ने कहा।", "बराक हुसैन ओबामा"})

RULE(a_place_is_no_name, names,
	 {"राष्ट्रपति मास्को में थे।", ""},
	 {"राष्ट्रपति पुतिन मास्को में थे।", "पुतिन"})

/* ---- the same person? ---- */

RULE(spellings_of_one_name_are_one_person, meetings,
	 {"भारत के विदेश मंत्री जयशंकर ने नाटो के महासचिव जेन्स स्टोल्टेनबर्ग से मुलाकात की। जयशंकर की स्टोलटेनबर्ग से मुलाकात ब्रसेल्स में हुई।",
	  "held: जयशंकर IN + जेन्स स्टोल्टेनबर्ग NATO"},
	 {"भारत के विदेश मंत्री जयशंकर ने अमेरिका के विदेश मंत्री एंटनी ब्लिंकन से मुलाकात की। जयशंकर ने ब्लिंकेन से मुलाकात में व्यापार पर चर्चा की।",
	  "held: जयशंकर IN + एंटनी ब्लिंकन US"},
	 {"भारत के प्रधानमंत्री नरेंद्र मोदी ने चीन के राष्ट्रपति शी जिनपिंग से मुलाकात की। नरेन्द्र मोदी और शी चिनफिंग की मुलाकात आधा घंटा चली।",
	  "held: नरेंद्र मोदी IN + शी जिनपिंग CN"})

RULE(the_longest_form_of_a_name_counts, meetings,
	 {"जयशंकर ने लावरोव से की मुलाकात\n\nविदेश मंत्री एस जयशंकर ने रूस के विदेश मंत्री सर्गेई लावरोव से मुलाकात की।",
	  "held: एस जयशंकर IN + सर्गेई लावरोव RU"})

RULE(namesakes_of_two_states_stay_apart, meetings,
	 {"भारत के रक्षा मंत्री राजनाथ सिंह ने फिजी के रक्षा मंत्री विक्रम सिंह से मुलाकात की।",
	  "held: राजनाथ सिंह IN + विक्रम सिंह FJ"},
	 {"पाकिस्तान के प्रधानमंत्री इमरान खान ने अफगानिस्तान के उपराष्ट्रपति दानिश खान से मुलाकात की।",
	  "held: इमरान खान PK + दानिश खान AF"})

RULE(a_place_after_a_name_is_none_of_it, names,
	 {"राष्ट्रपति ट्रंप वाशिंगटन से आए।", "ट्रंप"},
	 {"विदेश सचिव क्वात्रा नेपाल के दौरे पर हैं।", "क्वात्रा"},
	 {"राष्ट्रपति जॉर्ज वाशिंगटन ने कहा।", "जॉर्ज वाशिंगटन"})

RULE(a_common_word_after_a_title_begins_a_name, names,
	 {"विदेश सचिव सेवा लम्साल ने कहा।", "सेवा लम्साल"},
	 {"वित्त मंत्री प्रकाशमान सिंह से पूछा गया।", "प्रकाशमान सिंह"},
	 {"विदेश मंत्री स्तर की बैठक हुई।", ""})

RULE(a_demonym_may_be_a_name_of_the_text, names,
	 {"विदेश सचिव विक्रम मिस्री आए। कल मिस्री राष्ट्रपति ओली से मिले।", "विक्रम मिस्री | मिस्री | ओली"},
	 {"विदेश सचिव आए। कल मिस्री राष्ट्रपति सीसी से मिले।", "सीसी"})

RULE(a_relative_pronoun_after_a_family_name_is_none, names,
	 {"राष्ट्रीय सुरक्षा सलाहकार अजीत डोभाल जो वर्तमान में रूस में हैं, आए।", "अजीत डोभाल"},
	 {"राष्ट्रपति किम जोंग उन ने कहा।", "किम जोंग उन"})

RULE(a_buildings_name_is_no_part_of_the_name_before_it, names,
	 {"बैठक के बाद जो बाइडेन मौर्या होटल के लिए रवाना हुए।", "जो बाइडेन"},
	 {"बैठक के बाद जो बाइडेन होटल के लिए रवाना हुए।", "जो बाइडेन"})

RULE(where_a_well_known_name_ends_another_begins, names,
	 {"ट्रंप पुतिन से मिले।", "ट्रंप | पुतिन"},
	 {"डोनाल्ड ट्रंप पुतिन से मिले।", "डोनाल्ड ट्रंप | पुतिन"},
	 {"नरेंद्र मोदी पुतिन से मिले।", "नरेंद्र मोदी | पुतिन"},
	 {"व्लादिमीर पुतिन ने कहा।", "व्लादिमीर पुतिन"})

RULE(a_part_of_a_name_may_be_written_short, names,
	 {"क्राउन प्रिंस मो. बिन सलमान से मिले।", "मो. बिन सलमान"},
	 {"यह बात कही मोदी ने. बिन सलमान चुप रहे।", "मोदी | बिन सलमान"})

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_relative_pronoun_after_a_family_name_is_none),
		cmocka_unit_test(a_patronymic_goes_on_with_any_word),
		cmocka_unit_test(a_place_after_a_name_is_none_of_it),
		cmocka_unit_test(a_common_word_after_a_title_begins_a_name),
		cmocka_unit_test(a_demonym_may_be_a_name_of_the_text),
		cmocka_unit_test(a_title_brings_its_name),
		cmocka_unit_test(an_unknown_word_alone_is_no_name),
		cmocka_unit_test(the_postposition_is_outside),
		cmocka_unit_test(a_word_that_is_also_a_conjunction_begins_a_name),
		cmocka_unit_test(a_pronoun_within_hyphens_is_a_name),
		cmocka_unit_test(initials_belong_to_the_name),
		cmocka_unit_test(a_last_name_may_be_a_common_word),
		cmocka_unit_test(a_verb_stem_may_begin_a_name),
		cmocka_unit_test(a_hyphen_divides_family_names),
		cmocka_unit_test(a_title_of_respect_is_no_name),
		cmocka_unit_test(a_comma_ends_a_name),
		cmocka_unit_test(a_given_name_may_be_a_common_word),
		cmocka_unit_test(a_known_full_name_may_hold_any_word),
		cmocka_unit_test(two_unknown_words_are_a_name_if_they_act),
		cmocka_unit_test(an_unknown_word_after_a_full_name_is_another),
		cmocka_unit_test(a_place_is_no_name),
		cmocka_unit_test(spellings_of_one_name_are_one_person),
		cmocka_unit_test(the_longest_form_of_a_name_counts),
		cmocka_unit_test(namesakes_of_two_states_stay_apart),
		cmocka_unit_test(a_buildings_name_is_no_part_of_the_name_before_it),
		cmocka_unit_test(where_a_well_known_name_ends_another_begins),
		cmocka_unit_test(a_part_of_a_name_may_be_written_short)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
