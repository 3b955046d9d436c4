/*
 * status_test.c
 *		How an encounter stands: what clauses beside it say of it.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "story.h"

RULE(what_is_done_first_has_taken_place, statuses,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात कर उन्हें भारत आने का निमंत्रण दिया था।", "held"},
	 {JAISHANKAR LAVROV "से मुलाकात कर लौट आएंगे।", "planned"},
	 {JAISHANKAR LAVROV "से मुलाकात कर सकते हैं।", "proposed"})

RULE(a_denied_report_is_denied_in_its_content, statuses,
	 {"रूस ने उन खबरों को गलत बताया जिनमें कहा गया था कि " JAISHANKAR "ने " LAVROV "से मुलाकात की है।", "denied"},
	 {"रूस ने उन खबरों पर चुप्पी साधी जिनमें कहा गया था कि " JAISHANKAR "ने " LAVROV "से मुलाकात की है।", "held"})

RULE(a_statement_that_is_rejected_denies_nothing, statuses,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। क्रेमलिन ने इस खबर का खंडन किया।", "denied"},
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। पाकिस्तान ने बयान को एकतरफा बताकर खारिज किया।", "held"})

RULE(what_could_not_be_is_cancelled, statuses,
	 {JAISHANKAR "और " LAVROV "की मुलाकात समय की कमी के कारण नहीं हो सकी।", "cancelled"},
	 {JAISHANKAR "और " LAVROV "की ऐसी कोई मुलाकात नहीं हुई।", "denied"})

RULE(a_hope_before_ki_is_no_plan, statuses,
	 {"क्रेमलिन ने उम्मीद जताई है कि " JAISHANKAR "की " LAVROV "से मुलाकात होगी।", "proposed"},
	 {"क्रेमलिन ने जानकारी दी है कि " JAISHANKAR "की " LAVROV "से मुलाकात होगी।", "planned"})

RULE(who_is_ready_to_meet_proposes, statuses,
	 {JAISHANKAR LAVROV "से मिलने को तैयार हैं।", "proposed"},
	 {JAISHANKAR LAVROV "से मिलने के बाद तैयार होकर निकले।", "held"})

RULE(no_plan_is_no_row, statuses,
	 {JAISHANKAR "की " LAVROV "से मुलाकात का कोई कार्यक्रम नहीं है।", ""},
	 {JAISHANKAR "की " LAVROV "से मुलाकात का कार्यक्रम तय नहीं हुआ है।", ""},
	 {JAISHANKAR "और " LAVROV "के बीच किसी बैठक की योजना नहीं है।", ""},
	 {JAISHANKAR "की " LAVROV "से मुलाकात का कार्यक्रम है।", "planned"})

RULE(a_question_is_no_row, statuses,
	 {"क्या " LAVROV "से मिलेंगे जयशंकर?\n\nभारत के विदेश मंत्री जयशंकर चुप रहे।", ""},
	 {"जानें क्या हुई बात\n\n" JAISHANKAR "ने " LAVROV "से मुलाकात की।", "held"})

RULE(what_the_encounter_was_not_denies_nothing, statuses,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। लावरोव ने कहा कि यह कोई दोस्ताना मुलाकात नहीं थी।", "held"},
	 {"रूस ने कहा कि " JAISHANKAR "ने " LAVROV "से मुलाकात नहीं की।", "denied"})

RULE(what_did_not_take_place_is_no_row, statuses,
	 {JAISHANKAR "और " LAVROV "के बीच कोई बैठक नहीं हुई।", ""},
	 {JAISHANKAR "और " LAVROV "के बीच ऐसी कोई बैठक नहीं हुई।", "denied"})

RULE(a_claim_that_is_called_baseless_is_denied, statuses,
	 {"मीडिया में दावा किया गया था कि " JAISHANKAR "ने " LAVROV "से बात की है, लेकिन सरकार ने इसे निराधार बताया।", "denied"},
	 {"मीडिया में बताया गया था कि " JAISHANKAR "ने " LAVROV "से बात की है, लेकिन सरकार चुप रही।", "held"})

RULE(a_later_clause_puts_off_the_plan, statuses,
	 {JAISHANKAR "की " LAVROV "से बैठक होनी थी, जो अब टल गई है।", "postponed"},
	 {JAISHANKAR LAVROV "से मिलने वाले थे। अब इसे रद्द कर दिया गया है।", "cancelled"},
	 {JAISHANKAR "की " LAVROV "से बैठक हुई। चुनाव टल गया है।", "held"})

RULE(before_an_encounter_is_no_plan_of_it, statuses,
	 {"बैठक से पहले हाथ मिलाते जयशंकर और लावरोव।\n\n" JAISHANKAR "ने सोमवार को " LAVROV "के साथ बैठक की।", "held"},
	 {JAISHANKAR LAVROV "के साथ बैठक से पहले दिल्ली में रहेंगे।", "planned"})

RULE(two_places_are_two_encounters, statuses,
	 {JAISHANKAR "हेग में " LAVROV "से मिल सकते हैं। कनाडा में जयशंकर और लावरोव की बैठक नहीं हो सकी थी।", "proposed | cancelled"},
	 {JAISHANKAR "हेग में " LAVROV "से मिलने वाले थे। जयशंकर और लावरोव की यह मुलाकात रद्द हो गई।", "cancelled"})

RULE(who_refuses_to_meet_has_not_met, statuses,
	 {JAISHANKAR "ने " LAVROV "से मिलने से इनकार कर दिया।", ""},
	 {JAISHANKAR "ने " LAVROV "से मिलने के बाद बयान देने से इनकार कर दिया।", "held"})

RULE(what_is_being_planned_is_planned, statuses,
	 {"भारत के विदेश मंत्री जयशंकर भविष्य में रूस के विदेश मंत्री लावरोव के साथ चर्चा करने की योजना बना रहे हैं।", "planned"},
	 {"भारत के विदेश मंत्री जयशंकर ने रूस के विदेश मंत्री लावरोव के साथ गैस की योजना पर चर्चा की।", "held"})

RULE(what_may_be_said_there_is_to_come, statuses,
	 {JAISHANKAR LAVROV "के साथ मुलाकात में गेहूं की कमी का सवाल उठा सकते हैं।", "planned"},
	 {JAISHANKAR LAVROV "के साथ मुलाकात में गेहूं की कमी का सवाल उठा चुके हैं।", "held"},
	 {JAISHANKAR "ने " LAVROV "के साथ मुलाकात में सहयोग की उम्मीद जताई।", "held"})

RULE(who_says_that_he_is_ready_for_talks_proposes, statuses,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात के लिए तत्परता जताई।", "proposed"},
	 {JAISHANKAR "ने " LAVROV "से मुलाकात के दौरान तत्परता दिखाई।", "held"})

RULE(who_is_for_talks_tells_of_none, statuses,
	 {"जर्मनी ने " JAISHANKAR "और " LAVROV "के बीच वार्ता का समर्थन किया।", ""},
	 {"जर्मनी ने " JAISHANKAR "और " LAVROV "के बीच हुई वार्ता का समर्थन किया।", "held"})

RULE(what_is_announced_is_planned, statuses,
	 {"ट्रंप ने " JAISHANKAR "और " LAVROV "के बीच एक बैठक की घोषणा की।", "planned"},
	 {JAISHANKAR "ने " LAVROV "के साथ बैठक में समझौते की घोषणा की।", "held"})

RULE(a_day_that_is_not_settled_denies_nothing, statuses,
	 {JAISHANKAR "और " LAVROV "बैठक के लिए तैयार, तारीख तय नहीं।", "proposed"},
	 {JAISHANKAR "और " LAVROV "की ऐसी कोई बैठक तय नहीं है।", "denied"})

RULE(what_stands_behind_a_denial_is_denied, statuses,
	 {"क्रेमलिन के प्रवक्ता ने इस बात से इनकार किया कि " LAVROV "और " JAISHANKAR "के बीच बातचीत हुई है।", "denied"},
	 {"क्रेमलिन के प्रवक्ता ने इस बात पर जोर दिया कि " LAVROV "और " JAISHANKAR "के बीच बातचीत हुई है।", "held"})

RULE(a_second_denial_of_something_else_denies_nothing, statuses,
	 {LAVROV "और " JAISHANKAR "के बीच बातचीत हुई और रूस ने टिप्पणी से इनकार किया।", "held"},
	 {"रूस ने इनकार किया है कि " LAVROV JAISHANKAR "से मिले।", "denied"})

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_being_planned_is_planned),
		cmocka_unit_test(what_is_done_first_has_taken_place),
		cmocka_unit_test(a_denied_report_is_denied_in_its_content),
		cmocka_unit_test(a_statement_that_is_rejected_denies_nothing),
		cmocka_unit_test(what_could_not_be_is_cancelled),
		cmocka_unit_test(a_hope_before_ki_is_no_plan),
		cmocka_unit_test(who_is_ready_to_meet_proposes),
		cmocka_unit_test(no_plan_is_no_row),
		cmocka_unit_test(a_question_is_no_row),
		cmocka_unit_test(what_the_encounter_was_not_denies_nothing),
		cmocka_unit_test(what_did_not_take_place_is_no_row),
		cmocka_unit_test(a_claim_that_is_called_baseless_is_denied),
		cmocka_unit_test(a_later_clause_puts_off_the_plan),
		cmocka_unit_test(before_an_encounter_is_no_plan_of_it),
		cmocka_unit_test(two_places_are_two_encounters),
		cmocka_unit_test(who_refuses_to_meet_has_not_met),
		cmocka_unit_test(what_may_be_said_there_is_to_come),
		cmocka_unit_test(who_says_that_he_is_ready_for_talks_proposes),
		cmocka_unit_test(who_is_for_talks_tells_of_none),
		cmocka_unit_test(what_is_announced_is_planned),
		cmocka_unit_test(a_day_that_is_not_settled_denies_nothing),
		cmocka_unit_test(what_stands_behind_a_denial_is_denied),
		cmocka_unit_test(a_second_denial_of_something_else_denies_nothing)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
