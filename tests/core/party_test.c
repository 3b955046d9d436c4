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
		cmocka_unit_test(a_statesman_may_head_something_else)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
