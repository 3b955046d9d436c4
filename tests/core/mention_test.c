/*
 * mention_test.c
 *		Parties of a sentence: office, state, name and postposition.
 *
 * Written down as "office state name case"; "!" marks one that can be no party to
 * an encounter.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "story.h"

RULE(the_state_stands_before_the_office, parties,
	 {"रूस के विदेश मंत्री सर्गेई लावरोव ने कहा।", "विदेश मंत्री RU सर्गेई लावरोव ne"},
	 {"रूसी विदेश मंत्री सर्गेई लावरोव ने कहा।", "विदेश मंत्री RU सर्गेई लावरोव ne"},
	 {"अमेरिका के नए विदेश मंत्री मार्को रुबियो से मिले।", "विदेश मंत्री US मार्को रुबियो se"},
	 {"रूस ने विदेश मंत्री को बुलाया।", "RU ne | विदेश मंत्री ko"})

RULE(a_list_of_states_gives_each_its_holder, parties,
	 {"भारत और रूस के विदेश मंत्रियों ने बात की।", "विदेश मंत्री IN ne | विदेश मंत्री RU ne"},
	 {"भारत, रूस और चीन के विदेश मंत्रियों के बीच बैठक हुई।",
	  "विदेश मंत्री IN between | विदेश मंत्री RU between | विदेश मंत्री CN between"},
	 {"भारत और रूस के विदेश मंत्री ने बात की।", "IN | विदेश मंत्री RU ne"})

RULE(a_short_office_is_written_out, parties,
	 {"पीएम मोदी ने कहा।", "प्रधानमंत्री मोदी ne"},
	 {"एनएसए अजीत डोभाल ने कहा।", "राष्ट्रीय सुरक्षा सलाहकार अजीत डोभाल ne"})

RULE(an_office_may_follow_the_name, parties,
	 {"विलियम रुतो, केन्या के राष्ट्रपति, से मुलाकात हुई।", "राष्ट्रपति KE विलियम रुतो se"},
	 {"विलियम रुतो, केन्या के राष्ट्रपति और मोदी से मुलाकात हुई।",
	  "विलियम रुतो se | राष्ट्रपति KE se | मोदी se"})

RULE(one_holder_may_have_two_offices, parties,
	 {"कतर के प्रधानमंत्री और विदेश मंत्री शेख मोहम्मद से मुलाकात की।", "विदेश मंत्री QA मोहम्मद se"},
	 {"कतर के प्रधानमंत्री शेख अब्दुल्ला और विदेश मंत्री शेख मोहम्मद से मुलाकात की।",
	  "प्रधानमंत्री QA अब्दुल्ला se | विदेश मंत्री मोहम्मद se"})

RULE(a_body_of_the_state_stands_between, parties,
	 {"रूस की सुरक्षा परिषद के सचिव निकोलाई पात्रुशेव से मिले।", "सुरक्षा परिषद के सचिव RU निकोलाई पात्रुशेव se"},
	 {"किर्गिस्तान की राष्ट्रीय सुरक्षा समिति के अध्यक्ष कामचिबेक ताशियेव से मिले।", "अध्यक्ष KG कामचिबेक ताशियेव se"},
	 {"रूस की सुरक्षा को लेकर चिंता है।", "RU genitive"})

RULE(an_office_may_be_in_no_list, parties,
	 {"जर्मनी की श्रम और सामाजिक मामलों की मंत्री बेर्बेल बास से मिले।", "मंत्री DE बेर्बेल बास se"},
	 {"ओमान के राष्ट्रीय रक्षा महासचिव मोहम्मद बिन नासिर से मिले।", "महासचिव OM मोहम्मद बिन नासिर se"},
	 {"अमेरिका की जनता और राष्ट्रपति जो बाइडन ने कहा।", "US genitive | राष्ट्रपति जो बाइडन ne"})

RULE(the_body_tells_whether_its_head_is_a_party, parties,
	 {"अमेरिका की खुफिया एजेंसी के निदेशक विलियम बर्न्स ने कहा।", "निदेशक US विलियम बर्न्स ne"},
	 {"ताइवान की इलेक्ट्रॉनिक कंपनी के अध्यक्ष यंग लियू ने कहा।", "! अध्यक्ष TW यंग लियू ne"})

RULE(a_counterpart_has_the_state_of_its_adjective, parties,
	 {"उन्होंने अपने रूसी समकक्ष सर्गेई लावरोव से बात की।", "समकक्ष RU सर्गेई लावरोव se"},
	 {"उन्होंने इंडोनेशिया की अपनी समकक्ष रेत्नो मार्सुदी से बात की।", "समकक्ष ID रेत्नो मार्सुदी se"})

RULE(heads_of_bodies_have_the_bodys_code, parties,
	 {"संयुक्त राष्ट्र के महासचिव एंतोनियो गुतारेस से मिले।", "महासचिव UN एंतोनियो गुतारेस se"},
	 {"नाटो महासचिव जेन्स स्टोल्टेनबर्ग से मिले।", "महासचिव NATO जेन्स स्टोल्टेनबर्ग se"})

RULE(a_common_word_is_an_office_beside_a_state_only, parties,
	 {"कतर के अमीर शेख तमीम से मिले।", "अमीर QA तमीम se"},
	 {"भूटान नरेश जिग्मे वांगचुक से मिले।", "नरेश BT जिग्मे वांगचुक se"},
	 {"अमीर लोग कम टैक्स देते हैं।", ""})

RULE(a_common_word_is_a_state_beside_an_office_only, parties,
	 {"चीनी विदेश मंत्री वांग यी ने कहा।", "विदेश मंत्री CN वांग यी ne"},
	 {"बाजार में चीनी महंगी हो गई।", ""})

RULE(spokespersons_sport_and_business_are_no_parties, parties,
	 {"विदेश मंत्रालय के प्रवक्ता अरिंदम बागची ने कहा।", "! विदेश मंत्रालय के प्रवक्ता अरिंदम बागची ne"},
	 {"कप्तान रोहित शर्मा ने कहा।", "! कप्तान रोहित शर्मा ne"},
	 {"राजदूत रोहित शर्मा ने कहा।", "राजदूत रोहित शर्मा ne"})

RULE(a_compound_postposition_closes_the_phrase, parties,
	 {"लावरोव के साथ बैठक हुई।", "लावरोव with"},
	 {"लावरोव की अध्यक्षता में बैठक हुई।", "लावरोव led"},
	 {"लावरोव के अनुसार बैठक हुई।", "लावरोव according"},
	 {"लावरोव की बैठक हुई।", "लावरोव genitive"})

RULE(a_name_in_which_something_is_is_a_place, parties,
	 {"पोलैंड के जेशूफ शहर में बैठक हुई।", "PL genitive"},
	 {"पोलैंड के राष्ट्रपति डूडा ने बैठक की।", "राष्ट्रपति PL डूडा ne"})

RULE(a_latin_bracket_is_passed_over, parties,
	 {"विदेश मंत्री वांग यी (Wang Yi) से मिले।", "विदेश मंत्री वांग यी se"},
	 {"विदेश मंत्री वांग यी बीजिंग में मिले।", "विदेश मंत्री वांग यी"})

RULE(the_agency_is_no_trigger, meetings,
	 {"जयशंकर और लावरोव के बीच वार्ता हुई।", "held: जयशंकर IN + लावरोव RU"},
	 {"नई दिल्ली (वार्ता) भारत और रूस के संबंध अच्छे हैं।", ""})

RULE(ka_does_not_own_an_oblique_noun, parties,
	 {"रूस के राष्ट्रपति पुतिन का विदेश मंत्री जयशंकर ने स्वागत किया।", "राष्ट्रपति RU पुतिन genitive | विदेश मंत्री जयशंकर ne"},
	 {"रूस के राष्ट्रपति पुतिन के विशेष दूत दिमित्रिएव ने कहा।", "राष्ट्रपति RU पुतिन genitive | विशेष दूत RU दिमित्रिएव ne"})

RULE(a_member_of_a_list_may_have_modifiers, parties,
	 {"रूस के विदेश मंत्री लावरोव और कई यूरोपीय नेताओं से मिले।", "विदेश मंत्री RU लावरोव se | नेता se"},
	 {"रूस के विदेश मंत्री लावरोव ने कई यूरोपीय नेताओं से बात की।", "विदेश मंत्री RU लावरोव ne | नेता se"})

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_state_stands_before_the_office),
		cmocka_unit_test(a_list_of_states_gives_each_its_holder),
		cmocka_unit_test(a_short_office_is_written_out),
		cmocka_unit_test(an_office_may_follow_the_name),
		cmocka_unit_test(one_holder_may_have_two_offices),
		cmocka_unit_test(a_body_of_the_state_stands_between),
		cmocka_unit_test(an_office_may_be_in_no_list),
		cmocka_unit_test(the_body_tells_whether_its_head_is_a_party),
		cmocka_unit_test(a_counterpart_has_the_state_of_its_adjective),
		cmocka_unit_test(heads_of_bodies_have_the_bodys_code),
		cmocka_unit_test(a_common_word_is_an_office_beside_a_state_only),
		cmocka_unit_test(a_common_word_is_a_state_beside_an_office_only),
		cmocka_unit_test(spokespersons_sport_and_business_are_no_parties),
		cmocka_unit_test(a_compound_postposition_closes_the_phrase),
		cmocka_unit_test(a_name_in_which_something_is_is_a_place),
		cmocka_unit_test(a_latin_bracket_is_passed_over),
		cmocka_unit_test(the_agency_is_no_trigger),
		cmocka_unit_test(ka_does_not_own_an_oblique_noun),
		cmocka_unit_test(a_member_of_a_list_may_have_modifiers)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
