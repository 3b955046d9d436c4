/*
 * reference_test.c
 *		Whom pronouns, offices without a name and unsaid subjects stand for.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "story.h"

RULE(a_relative_pronoun_is_the_one_named_before_it, meetings,
	 {"चीन के विदेश मंत्री वांग यी दिल्ली आए, जिनसे " JAISHANKAR "ने मुलाकात की।", "held: जयशंकर IN + वांग यी CN"},
	 {"समारोह में आए चीन के विदेश मंत्री वांग यी, जिन्होंने " JAISHANKAR "से मुलाकात की।", "held: वांग यी CN + जयशंकर IN"},
	 {"चीन के प्रस्ताव आए, जिनसे " JAISHANKAR "ने मुलाकात की बात नहीं मानी।", ""})

RULE(a_relative_clause_leaves_the_subject, meetings,
	 {"ब्रिटेन के प्रधानमंत्री ऋषि सुनक ने बेन वालेस को हटाया, जिन्होंने इस्तीफा दिया। उन्होंने " JAISHANKAR "से मुलाकात की।",
	  "held: ऋषि सुनक GB + जयशंकर IN"},
	 {"ब्रिटेन के प्रधानमंत्री ऋषि सुनक ने कहा। रूस के विदेश मंत्री लावरोव ने इस्तीफा दिया। उन्होंने " JAISHANKAR "से मुलाकात की।",
	  "held: लावरोव RU + जयशंकर IN"})

RULE(what_is_told_in_passing_leaves_the_doer, meetings,
	 {LAVROV ", जिन्हें सोमवार को सलामी दी गई थी, बुधवार को " JAISHANKAR "से मिले।", "held: लावरोव RU + जयशंकर IN"},
	 {"वांग यी " JAISHANKAR "से मिले, जो दिल्ली में मंत्री हैं, और लौट गए।", "held: वांग यी CN + जयशंकर IN"})

RULE(both_are_the_two_whom_the_sentence_names, meetings,
	 {"अमेरिका के राष्ट्रपति ट्रंप फ्रांस के राष्ट्रपति मैक्रों से मिले। " LAVROV JAISHANKAR "के आवास पर थे, जहां दोनों ने बातचीत की।",
	  "held: ट्रंप US + मैक्रों FR | held: लावरोव RU + जयशंकर IN"},
	 {"अमेरिका के राष्ट्रपति ट्रंप फ्रांस के राष्ट्रपति मैक्रों से मिले। " LAVROV "ने " JAISHANKAR "को बताया कि दोनों ने बातचीत की।",
	  "held: ट्रंप US + मैक्रों FR"})

RULE(who_only_spoke_does_not_take_the_doers_place, meetings,
	 {"प्रधानमंत्री नरेंद्र मोदी ने यूक्रेन के राष्ट्रपति जेलेंस्की से बात की। जेलेंस्की ने आभार जताया। दोपहर में रूस के राष्ट्रपति पुतिन से भी बात हुई।",
	  "held: नरेंद्र मोदी IN + जेलेंस्की UA | held: नरेंद्र मोदी IN + पुतिन RU"},
	 {"प्रधानमंत्री नरेंद्र मोदी ने यूक्रेन के राष्ट्रपति जेलेंस्की से बात की। जेलेंस्की ने आभार जताया। उन्होंने रूस के राष्ट्रपति पुतिन से भी बात की।",
	  "held: नरेंद्र मोदी IN + जेलेंस्की UA | held: जेलेंस्की UA + पुतिन RU"})

RULE(a_pronoun_is_of_another_state_than_whom_it_meets, meetings,
	 {"एस्टोनिया के राष्ट्रपति अलार कारिस दिल्ली में हैं। विदेश राज्य मंत्री कीर्तिवर्धन सिंह अगवानी करेंगे। विदेश मंत्री एस जयशंकर उनसे मुलाकात करेंगे। वह प्रधानमंत्री नरेंद्र मोदी से मुलाकात करेंगे।",
	  "planned: अलार कारिस EE + नरेंद्र मोदी IN"},
	 {"विदेश राज्य मंत्री कीर्तिवर्धन सिंह दिल्ली में हैं। वह प्रधानमंत्री नरेंद्र मोदी से मुलाकात करेंगे।", ""})

RULE(the_holder_is_of_the_state_where_he_is_met, meetings,
	 {"क्यूबा के राष्ट्रपति मिगुएल दियाज-कनेल यूरोपीय यात्रा पर हैं। इटली में उन्होंने राष्ट्रपति सेर्जो मत्तारेल्ला से मुलाकात की।",
	  "held: मिगुएल दियाज-कनेल CU + सेर्जो मत्तारेल्ला IT"},
	 {"क्यूबा के राष्ट्रपति मिगुएल दियाज-कनेल यूरोपीय यात्रा पर हैं। इटली में उन्होंने राष्ट्रपति द्रौपदी मुर्मू से मुलाकात की।",
	  "held: मिगुएल दियाज-कनेल CU + द्रौपदी मुर्मू IN"})

RULE(the_pope_is_of_the_vatican, meetings,
	 {"संत पापा फ्राँसिस ने क्यूबा के राष्ट्रपति मिगुएल दियाज-कनेल से मुलाकात की।", "held: फ्राँसिस VA + मिगुएल दियाज-कनेल CU"},
	 {"धर्मगुरु फ्राँसिस ने क्यूबा के राष्ट्रपति मिगुएल दियाज-कनेल से मुलाकात की।", ""})

RULE(to_sit_together_is_to_meet, meetings,
	 {JAISHANKAR LAVROV "के साथ बैठे तो दो घंटे बात चली।", "held: जयशंकर IN + लावरोव RU"},
	 {JAISHANKAR "और " LAVROV "एक ही मेज पर बैठे।", "held: जयशंकर IN + लावरोव RU"},
	 {JAISHANKAR "और " LAVROV "अगली कतार में साथ बैठे दिखे।", ""})

RULE(a_person_is_no_part_of_a_buildings_name, meetings,
	 {"कजाखस्तान के राष्ट्रपति कासिम-जोमार्त तोकायेव दिल्ली में हैं। रात में तोकायेव संसद भवन में " JAISHANKAR "से मिले।",
	  "held: कासिम-जोमार्त तोकायेव KZ + जयशंकर IN"},
	 {"रात में " LAVROV "तोकायेव भवन में " JAISHANKAR "से मिले।", "held: लावरोव RU + जयशंकर IN"})

RULE(both_may_meet_a_third, meetings,
	 {"फ्रांस के राष्ट्रपति मैक्रों और जर्मनी के चांसलर ओलाफ शोल्ज मिले। दोनों ने यूक्रेन के राष्ट्रपति जेलेंस्की को फोन किया।",
	  "held: मैक्रों FR + ओलाफ शोल्ज DE | held: मैक्रों FR + ओलाफ शोल्ज DE + जेलेंस्की UA"},
	 {"फ्रांस के राष्ट्रपति मैक्रों और जर्मनी के चांसलर ओलाफ शोल्ज मिले। दोनों यूक्रेन के राष्ट्रपति जेलेंस्की से अलग-अलग मिले।",
	  "held: मैक्रों FR + ओलाफ शोल्ज DE | held: मैक्रों FR + जेलेंस्की UA | held: ओलाफ शोल्ज DE + जेलेंस्की UA"},
	 {"फ्रांस के राष्ट्रपति मैक्रों जर्मनी के चांसलर ओलाफ शोल्ज से मिले। दोनों ने शोल्ज को फोन किया।", "held: मैक्रों FR + ओलाफ शोल्ज DE"})

RULE(their_encounter_is_of_the_two_told_last, meetings,
	 {"रवांडा के राष्ट्रपति पॉल कागामे और कांगो के राष्ट्रपति चिसेकेदी दोहा में मिले। 15 दिसंबर को लुआंडा में उनकी बैठक रद्द हो गई थी।",
	  "held: पॉल कागामे RW + चिसेकेदी CD | cancelled: पॉल कागामे RW + चिसेकेदी CD"},
	 {"रवांडा के राष्ट्रपति पॉल कागामे दोहा में हैं। 15 दिसंबर को लुआंडा में उनकी बैठक रद्द हो गई थी।", ""})

RULE(a_queen_is_of_the_state_of_the_last_foreigner, meetings,
	 {"डेनमार्क की प्रधानमंत्री मेटे फ्रेडरिक्सन ने " JAISHANKAR "से मुलाकात की। जयशंकर ने महारानी मारग्रेट द्वितीय से भी मुलाकात की।",
	  "held: मेटे फ्रेडरिक्सन DK + जयशंकर IN | held: जयशंकर IN + मारग्रेट द्वितीय DK"},
	 {"डेनमार्क की प्रधानमंत्री मेटे फ्रेडरिक्सन ने " JAISHANKAR "से मुलाकात की। जयशंकर ने राष्ट्रपति द्रौपदी मुर्मू से भी मुलाकात की।",
	  "held: मेटे फ्रेडरिक्सन DK + जयशंकर IN"})

RULE(an_office_is_its_holders_told_a_moment_ago, meetings,
	 {"ब्रिटेन के प्रधानमंत्री ऋषि सुनक बर्लिन पहुंचे। प्रधानमंत्री ने जर्मनी के चांसलर शोल्ज से मुलाकात की। बाद में भारत के प्रधानमंत्री नरेंद्र मोदी ने ट्वीट किया।",
	  "held: ऋषि सुनक GB + शोल्ज DE"},
	 {"भारत के प्रधानमंत्री नरेंद्र मोदी बर्लिन में हैं। ब्रिटेन के प्रधानमंत्री ऋषि सुनक भी पहुंचे। प्रधानमंत्री ने जर्मनी के चांसलर शोल्ज से मुलाकात की।",
	  "held: नरेंद्र मोदी IN + शोल्ज DE"})

RULE(each_envoy_hands_his_credentials, meetings,
	 {"राष्ट्रपति द्रौपदी मुर्मू ने रूस के राजदूत डेनिस अलीपोव और जर्मनी के राजदूत फिलिप एकरमैन के परिचय पत्र स्वीकार किए।",
	  "held: द्रौपदी मुर्मू IN + डेनिस अलीपोव RU | held: द्रौपदी मुर्मू IN + फिलिप एकरमैन DE"},
	 {"रूस के राजदूत डेनिस अलीपोव और जर्मनी के राजदूत फिलिप एकरमैन की बैठक हुई।", "held: डेनिस अलीपोव RU + फिलिप एकरमैन DE"})

RULE(ones_own_envoy_is_of_ones_own_side, meetings,
	 {"संयुक्त राष्ट्र महासचिव एंतोनियो गुटेरेश ने सूडान के लिए अपने निजी दूत रमतान लमामरा के साथ बैठक की।", ""},
	 {"संयुक्त राष्ट्र महासचिव एंतोनियो गुटेरेश ने सूडान के निजी दूत रमतान लमामरा के साथ बैठक की।",
	  "held: एंतोनियो गुटेरेश UN + रमतान लमामरा SD"},
	 {JAISHANKAR "ने अपने रूसी समकक्ष लावरोव के साथ बैठक की।", "held: जयशंकर IN + लावरोव RU"})

RULE(who_meets_a_crowd_meets_nobody_else, meetings,
	 {JAISHANKAR "ने सोमवार को " LAVROV "से मुलाकात की। गुरुवार को वह पार्क में हमवतनों से मिले।", "held: जयशंकर IN + लावरोव RU"},
	 {JAISHANKAR "ने सोमवार को " LAVROV "से मुलाकात की। गुरुवार को वे गर्मजोशी से मिले।", "held: जयशंकर IN + लावरोव RU | held: जयशंकर IN + लावरोव RU"})

RULE(a_summit_that_two_hold_is_an_encounter, meetings,
	 {JAISHANKAR LAVROV "के साथ शिखर सम्मेलन करेंगे।", "planned: जयशंकर IN + लावरोव RU"},
	 {JAISHANKAR LAVROV "के साथ शिखर सम्मेलन को संबोधित करेंगे।", ""})

RULE(he_too_met_him_is_whom_the_text_is_about, meetings,
	 {JAISHANKAR "दुशांबे में हैं। जयशंकर सोमवार को बोले। जयशंकर लौटेंगे। जयशंकर अफगानिस्तान के राष्ट्रपति अशरफ गनी से मिले। तुर्की के विदेश मंत्री कावुसोगलू भी उनसे मिले।",
	  "held: जयशंकर IN + अशरफ गनी AF | held: कावुसोगलू TR + जयशंकर IN"},
	 {"अफगानिस्तान के राष्ट्रपति अशरफ गनी दुशांबे में हैं। " JAISHANKAR "ने गनी से मुलाकात की। तुर्की के विदेश मंत्री कावुसोगलू भी उनसे मिले।",
	  "held: जयशंकर IN + अशरफ गनी AF | held: कावुसोगलू TR + अशरफ गनी AF"})

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_relative_pronoun_is_the_one_named_before_it),
		cmocka_unit_test(a_relative_clause_leaves_the_subject),
		cmocka_unit_test(what_is_told_in_passing_leaves_the_doer),
		cmocka_unit_test(both_are_the_two_whom_the_sentence_names),
		cmocka_unit_test(who_only_spoke_does_not_take_the_doers_place),
		cmocka_unit_test(a_pronoun_is_of_another_state_than_whom_it_meets),
		cmocka_unit_test(the_holder_is_of_the_state_where_he_is_met),
		cmocka_unit_test(the_pope_is_of_the_vatican),
		cmocka_unit_test(to_sit_together_is_to_meet),
		cmocka_unit_test(a_person_is_no_part_of_a_buildings_name),
		cmocka_unit_test(both_may_meet_a_third),
		cmocka_unit_test(their_encounter_is_of_the_two_told_last),
		cmocka_unit_test(a_queen_is_of_the_state_of_the_last_foreigner),
		cmocka_unit_test(an_office_is_its_holders_told_a_moment_ago),
		cmocka_unit_test(each_envoy_hands_his_credentials),
		cmocka_unit_test(who_meets_a_crowd_meets_nobody_else),
		cmocka_unit_test(ones_own_envoy_is_of_ones_own_side),
		cmocka_unit_test(a_summit_that_two_hold_is_an_encounter),
		cmocka_unit_test(he_too_met_him_is_whom_the_text_is_about)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
