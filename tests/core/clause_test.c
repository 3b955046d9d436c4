/*
 * clause_test.c
 *		Where clauses end, and how an encounter stands.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "story.h"

RULE(a_clause_ends_after_a_finite_verb, clauses,
	 {"जयशंकर ने लावरोव से मुलाकात की और अफगानिस्तान पर चर्चा की।",
	  "जयशंकर ने लावरोव से मुलाकात की | और अफगानिस्तान पर चर्चा की"},
	 {"जयशंकर और लावरोव ने चर्चा की।", "जयशंकर और लावरोव ने चर्चा की"})

RULE(ki_is_a_verb_only_before_an_end, clauses,
	 {"जयशंकर ने मुलाकात की, उन्होंने तस्वीर भी भेजी।", "जयशंकर ने मुलाकात की | , उन्होंने तस्वीर भी भेजी"},
	 {"जयशंकर ने मुलाकात की तस्वीर भेजी।", "जयशंकर ने मुलाकात की तस्वीर भेजी"})

RULE(a_conjunction_opens_a_clause, clauses,
	 {"उन्होंने कहा कि बैठक होगी।", "उन्होंने कहा | कि बैठक होगी"},
	 {"वह अर्मेनिया जाएंगे जहां बैठक होगी।", "वह अर्मेनिया जाएंगे | जहां बैठक होगी"},
	 {"उन्होंने आज सुबह दिल्ली में लंबी बैठक की।", "उन्होंने आज सुबह दिल्ली में लंबी बैठक की"})

RULE(held_by_the_perfective, statuses,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की।", "held"},
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की है।", "held"},
	 {JAISHANKAR LAVROV "से मुलाकात कर चुके हैं।", "held"},
	 {JAISHANKAR "की " LAVROV "से मुलाकात हुई थी।", "held"},
	 {JAISHANKAR LAVROV "से मिलेंगे।", "planned"})

RULE(planned_by_the_future, statuses,
	 {JAISHANKAR LAVROV "से मुलाकात करेंगे।", "planned"},
	 {JAISHANKAR LAVROV "से मिलने जा रहे हैं।", "planned"},
	 {JAISHANKAR "की " LAVROV "से मुलाकात होने वाली है।", "planned"},
	 {JAISHANKAR "का " LAVROV "से मिलने का कार्यक्रम है।", "planned"},
	 {JAISHANKAR "को " LAVROV "से मुलाकात करनी है।", "planned"},
	 {JAISHANKAR LAVROV "से मिले और कहा कि व्यापार बढ़ेगा।", "held"})

RULE(proposed_by_a_wish_or_a_chance, statuses,
	 {JAISHANKAR "ने " LAVROV "से मिलने की इच्छा जताई।", "proposed"},
	 {JAISHANKAR LAVROV "से मुलाकात कर सकते हैं।", "proposed"},
	 {JAISHANKAR "और " LAVROV "की मुलाकात की संभावना है।", "proposed"},
	 {JAISHANKAR "ने " LAVROV "से बैठक का प्रस्ताव रखा।", "proposed"},
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की और उम्मीद जताई कि शांति होगी।", "held"})

RULE(postponed_when_put_off, statuses,
	 {JAISHANKAR "और " LAVROV "की बैठक टल गई है।", "postponed"},
	 {JAISHANKAR "और " LAVROV "के बीच होने वाली बैठक स्थगित कर दी गई।", "postponed"},
	 {JAISHANKAR "और " LAVROV "ने बैठक की। संसद का सत्र टल गया।", "held"})

RULE(cancelled_when_called_off, statuses,
	 {JAISHANKAR "और " LAVROV "की बैठक रद्द कर दी गई है।", "cancelled"},
	 {JAISHANKAR "और " LAVROV "के बीच होने वाली बैठक रद्द हो गई।", "cancelled"},
	 {JAISHANKAR "और " LAVROV "की मुलाकात अब नहीं होगी।", "cancelled"},
	 {JAISHANKAR "और " LAVROV "ने बैठक की। सरकार ने कर रद्द किया।", "held"})

RULE(denied_when_said_not_to_have_been, statuses,
	 {JAISHANKAR "और " LAVROV "के बीच बैठक होने की खबर का खंडन किया गया।", "denied"},
	 {JAISHANKAR "और " LAVROV "के बीच ऐसी कोई मुलाकात नहीं हुई।", "denied"},
	 {JAISHANKAR "और " LAVROV "के बीच हुई बैठक का कोई एजेंडा नहीं था।", "held"})

RULE(ongoing_while_it_lasts, statuses,
	 {JAISHANKAR "और " LAVROV "के बीच दिल्ली में बातचीत जारी है।", "ongoing"},
	 {JAISHANKAR "और " LAVROV "के बीच दिल्ली में बैठक चल रही है।", "ongoing"},
	 {JAISHANKAR "और " LAVROV "के बीच दिल्ली में बैठक होगी, व्यापार जारी है।", "planned"})

RULE(a_participle_decides_before_the_trigger, statuses,
	 {JAISHANKAR "ने " LAVROV "के साथ हुई बैठक में कहा कि मदद जारी रहेगी।", "held"},
	 {JAISHANKAR LAVROV "के साथ होने वाली बैठक के लिए मास्को पहुंचे।", "planned"})

RULE(to_meet_afterwards_is_to_come, statuses,
	 {JAISHANKAR LAVROV "के साथ बातचीत करने के लिए मास्को जाएंगे।", "planned"},
	 {JAISHANKAR LAVROV "के साथ बातचीत करने के बाद दिल्ली लौटे।", "held"})

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_clause_ends_after_a_finite_verb),
		cmocka_unit_test(ki_is_a_verb_only_before_an_end),
		cmocka_unit_test(a_conjunction_opens_a_clause),
		cmocka_unit_test(held_by_the_perfective),
		cmocka_unit_test(planned_by_the_future),
		cmocka_unit_test(proposed_by_a_wish_or_a_chance),
		cmocka_unit_test(postponed_when_put_off),
		cmocka_unit_test(cancelled_when_called_off),
		cmocka_unit_test(denied_when_said_not_to_have_been),
		cmocka_unit_test(ongoing_while_it_lasts),
		cmocka_unit_test(a_participle_decides_before_the_trigger),
		cmocka_unit_test(to_meet_afterwards_is_to_come)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
