/*
 * party_test.c
 *		What belongs to a party: its state, office and name, and what stands between.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "story.h"

RULE(a_word_that_ends_a_name_stays_when_the_text_teaches_names, meetings,
	 {"तुर्की के विदेश मंत्री अहमत दावुतोग्लू आए। दावुतोग्लू खुश हैं। जयशंकर की तंजानियाई विदेश मंत्री स्टरगोमेना टैक्स के साथ वार्ता हुई।",
	  "held: जयशंकर IN + स्टरगोमेना टैक्स TZ"},
	 {"तुर्की के विदेश मंत्री अहमत दावुतोग्लू आए। दावुतोग्लू खुश हैं। लावरोव टैक्स के साथ " JAISHANKAR "से मिले।", "held: लावरोव RU + जयशंकर IN"})

RULE(what_is_told_in_passing_parts_no_name_from_its_postposition, meetings,
	 {JAISHANKAR "जापान की विदेश मंत्री योको कामिकावा, जो पहले न्याय मंत्री रह चुकी हैं, के साथ वार्ता करेंगे।",
	  "planned: जयशंकर IN + योको कामिकावा JP"},
	 {"जापान की विदेश मंत्री योको कामिकावा, जो पहले न्याय मंत्री थीं, ने " JAISHANKAR "से मुलाकात की।",
	  "held: योको कामिकावा JP + जयशंकर IN"},
	 {JAISHANKAR "जापान की विदेश मंत्री योको कामिकावा को देखेंगे, जो पहले न्याय मंत्री थीं, और वार्ता करेंगे।", ""})

RULE(a_hyphen_ties_the_halves_of_a_name, meetings,
	 {JAISHANKAR "ने दक्षिण कोरिया के राष्ट्रीय सुरक्षा सलाहकार चांग हो-जिन के साथ बैठक की।", "held: जयशंकर IN + चांग हो-जिन KR"},
	 {JAISHANKAR "ने दक्षिण कोरिया के राष्ट्रीय सुरक्षा सलाहकार चांग के साथ आते-जाते बैठक की।", "held: जयशंकर IN + चांग KR"})

RULE(an_office_in_a_body_of_the_state_is_of_the_state, parties,
	 {"वांग यी दक्षिण अफ्रीका के राष्ट्रपति कार्यालय में मंत्री खुम्बुड्ज़ो नत्शावेनी से मिले।", "वांग यी | मंत्री ZA खुम्बुड्ज़ो नत्शावेनी se"},
	 {"वांग यी दक्षिण अफ्रीका के राष्ट्रपति कार्यालय में मंत्री से मिले।", "वांग यी | ZA genitive | ! PRESOFF me | मंत्री se"})

RULE(an_envoy_is_of_whom_he_is_sent_by, meetings,
	 {JAISHANKAR "ने यूरोपीय संघ के हॉर्न ऑफ अफ्रीका के लिए विशेष प्रतिनिधि अनेत वेबर के साथ बैठक की।", "held: जयशंकर IN + अनेत वेबर EU"},
	 {JAISHANKAR "ने यूरोपीय संघ के सम्मेलन के लिए रूस के विशेष प्रतिनिधि अनेत वेबर के साथ बैठक की।", "held: जयशंकर IN + अनेत वेबर RU"})

RULE(a_time_after_the_doer_is_no_participle, meetings,
	 {JAISHANKAR "आने वाले हफ्ते में " LAVROV "से मुलाकात करेंगे।", "planned: जयशंकर IN + लावरोव RU"},
	 {"राष्ट्रपति बनने के बाद " JAISHANKAR LAVROV "से मुलाकात करेंगे।", "planned: जयशंकर IN + लावरोव RU"})

RULE(the_state_that_the_text_is_about_parts_no_list, meetings,
	 {"कोलंबो, 2 मई। ईरान के राष्ट्रपति इब्राहिम रईसी और देश के राष्ट्रपति रानिल विक्रमसिंघे के बीच वार्ता हुई।",
	  "held: इब्राहिम रईसी IR + रानिल विक्रमसिंघे LK"},
	 {"कोलंबो, 2 मई। ईरान के राष्ट्रपति इब्राहिम रईसी और देश के किसानों के बीच वार्ता हुई।", ""})

RULE(a_statesman_may_head_something_else, meetings,
	 {LAVROV "से निदेशक वांग यी ने मुलाकात की।", "held: वांग यी CN + लावरोव RU"},
	 {LAVROV "से चीन के निदेशक वांग मू ने मुलाकात की।", ""})

RULE(a_common_word_ends_a_name_after_a_title, meetings,
	 {"नेपाल के विदेश मंत्री प्रदीप ज्ञवाली ने भारत के राजदूत मंजीव सिंह पुरी के साथ बैठक की।", "held: प्रदीप ज्ञवाली NP + मंजीव सिंह पुरी IN"},
	 {LAVROV "ने प्रधानमंत्री नरेंद्र मोदी समेत कई नेताओं से मुलाकात की।", "held: लावरोव RU + नरेंद्र मोदी IN"})

RULE(the_states_name_is_part_of_its_forces, meetings,
	 {"बोत्सवाना रक्षा बल के कमांडर लेफ्टिनेंट जनरल प्लासिड सेगोक्गो ने " JAISHANKAR "से मुलाकात की।", "held: प्लासिड सेगोक्गो BW + जयशंकर IN"},
	 {"बोत्सवाना दिवस के अवसर पर लेफ्टिनेंट जनरल प्लासिड सेगोक्गो ने " JAISHANKAR "से मुलाकात की।", ""})

RULE(a_body_may_be_of_a_body, meetings,
	 {JAISHANKAR "से चीन की कम्युनिस्ट पार्टी के अंतरराष्ट्रीय विभाग के उप मंत्री गुओ येझोउ ने मुलाकात की।", "held: गुओ येझोउ CN + जयशंकर IN"},
	 {JAISHANKAR "से चीन की कम्युनिस्ट पार्टी के रूस के उप मंत्री गुओ येझोउ ने मुलाकात की।", "held: गुओ येझोउ RU + जयशंकर IN"})

RULE(the_head_of_a_states_body_is_of_the_state, parties,
	 {"आईएसआई के महानिदेशक रिजवान अख्तर ने कहा।", "आईएसआई प्रमुख PK रिजवान अख्तर ne"},
	 {"यूनेस्को के महानिदेशक रिजवान अख्तर ने कहा।", "महानिदेशक UNESCO रिजवान अख्तर ne"})

RULE(the_pope_may_stand_behind_another_office, meetings,
	 {JAISHANKAR "ने कैथोलिक चर्च के प्रमुख पोप फ्रांसिस से भेंट की।", "held: जयशंकर IN + फ्रांसिस VA"},
	 {JAISHANKAR "ने कैथोलिक चर्च के प्रमुख पादरी फ्रांसिस से भेंट की।", ""})

RULE(who_comes_along_is_no_party, meetings,
	 {"अमेरिका के उपराष्ट्रपति जेडी वेंस और उनकी पत्नी उषा वेंस ने " JAISHANKAR "से मुलाकात की।", "held: जेडी वेंस US + जयशंकर IN"},
	 {"अमेरिका के उपराष्ट्रपति जेडी वेंस और चीन के मंत्री वांग यी ने " JAISHANKAR "के साथ बैठक की।", "held: जेडी वेंस US + वांग यी CN + जयशंकर IN"})

RULE(a_holder_is_no_part_of_the_name_of_a_sitting, meetings,
	 {"केन्या में " LAVROV "और रवांडा के विदेश मंत्री ओलिवियर न्दुहुंगिरेहे की बैठक हुई।", "held: लावरोव RU + ओलिवियर न्दुहुंगिरेहे RW"},
	 {"केन्या में ब्रिक्स के विदेश मंत्रियों की बैठक से इतर " LAVROV JAISHANKAR "से मिले।", "held: लावरोव RU + जयशंकर IN"})

RULE(a_bare_doer_may_stand_right_before_the_infinitive, meetings,
	 {JAISHANKAR "से ब्रिटेन की एशिया मामलों की मंत्री अमांडा मिलिंग मिलने पहुंची थीं।", "held: अमांडा मिलिंग GB + जयशंकर IN"},
	 {JAISHANKAR "से ब्रिटेन की मंत्री बनने के बाद " LAVROV "मिले।", "held: लावरोव RU + जयशंकर IN"})

RULE(nepals_ministers_bear_such_names_too, meetings,
	 {"काठमांडू, 15 जुलाई। विदेश मंत्री नारायण खड्का ने ब्रिटेन की मंत्री अमांडा मिलिंग से मुलाकात की।", "held: नारायण खड्का NP + अमांडा मिलिंग GB"},
	 {"काठमांडू, 15 जुलाई। विदेश मंत्री एस जयशंकर ने ब्रिटेन की मंत्री अमांडा मिलिंग से मुलाकात की।", "held: एस जयशंकर IN + अमांडा मिलिंग GB"})

RULE(a_hyphen_parts_two_whom_the_text_names_apart, meetings,
	 {"हंगरी के प्रधानमंत्री विक्टर ओर्बान चुप रहे। स्वीडन के प्रधानमंत्री उल्फ क्रिस्टरसन बोले। ओर्बान-क्रिस्टरसन की मुलाकात बुडापेस्ट में हुई।",
	  "held: विक्टर ओर्बान HU + उल्फ क्रिस्टरसन SE"},
	 {"सीरिया के राष्ट्रपति अहमद अल-शरा बोले। स्वीडन के प्रधानमंत्री उल्फ क्रिस्टरसन ने अल-शरा से मुलाकात की।",
	  "held: उल्फ क्रिस्टरसन SE + अहमद अल-शरा SY"},
	 {"चीन के उप मंत्री लोउ युतुंग बोले। स्वीडन के प्रधानमंत्री उल्फ क्रिस्टरसन ने लोउ-युतुंग से मुलाकात की।",
	  "held: उल्फ क्रिस्टरसन SE + लोउ युतुंग CN"})

RULE(who_came_along_is_of_the_same_state_and_no_counterpart, meetings,
	 {"व्लादिमीर पुतिन के साथ आए रक्षा मंत्री आंद्रेई बेलौसोव ने राजनाथ सिंह से मुलाकात की।", "held: आंद्रेई बेलौसोव RU + राजनाथ सिंह IN"},
	 {"व्लादिमीर पुतिन के साथ आज रक्षा मंत्री राजनाथ सिंह ने मुलाकात की।", "held: राजनाथ सिंह IN + व्लादिमीर पुतिन RU"})

RULE(what_a_holder_is_sent_for_is_part_of_his_mention, meetings,
	 {"रूस के विदेश मंत्री लावरोव, तुर्की के विदेश मंत्री हकान फिदान और सीरिया के लिए संयुक्त राष्ट्र के विशेष दूत गेर पेडरसन एक मेज पर बैठे।",
	  "held: लावरोव RU + हकान फिदान TR + गेर पेडरसन UN"},
	 {"रूस के विदेश मंत्री लावरोव सीरिया के लिए रवाना हुए, जहां संयुक्त राष्ट्र के विशेष दूत गेर पेडरसन से वह मिले।", "held: लावरोव RU + गेर पेडरसन UN"})

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_word_that_ends_a_name_stays_when_the_text_teaches_names),
		cmocka_unit_test(what_is_told_in_passing_parts_no_name_from_its_postposition),
		cmocka_unit_test(a_hyphen_ties_the_halves_of_a_name),
		cmocka_unit_test(an_office_in_a_body_of_the_state_is_of_the_state),
		cmocka_unit_test(an_envoy_is_of_whom_he_is_sent_by),
		cmocka_unit_test(a_time_after_the_doer_is_no_participle),
		cmocka_unit_test(the_state_that_the_text_is_about_parts_no_list),
		cmocka_unit_test(a_statesman_may_head_something_else),
		cmocka_unit_test(a_common_word_ends_a_name_after_a_title),
		cmocka_unit_test(the_states_name_is_part_of_its_forces),
		cmocka_unit_test(a_body_may_be_of_a_body),
		cmocka_unit_test(the_head_of_a_states_body_is_of_the_state),
		cmocka_unit_test(the_pope_may_stand_behind_another_office),
		cmocka_unit_test(who_comes_along_is_no_party),
		cmocka_unit_test(a_holder_is_no_part_of_the_name_of_a_sitting),
		cmocka_unit_test(a_bare_doer_may_stand_right_before_the_infinitive),
		cmocka_unit_test(nepals_ministers_bear_such_names_too),
		cmocka_unit_test(a_hyphen_parts_two_whom_the_text_names_apart),
		cmocka_unit_test(who_came_along_is_of_the_same_state_and_no_counterpart),
		cmocka_unit_test(what_a_holder_is_sent_for_is_part_of_his_mention)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
