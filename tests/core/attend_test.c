/*
 * attend_test.c
 *		Who sat in an encounter, told in other clauses than the encounter itself.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "story.h"

RULE(who_sat_there_too_is_added, meetings,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। विदेश सचिव विक्रम मिस्री भी इस बैठक में मौजूद थे।",
	  "held: जयशंकर IN + लावरोव RU + विक्रम मिस्री IN"},
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। मुलाकात के दौरान विदेश सचिव विक्रम मिस्री भी मौजूद थे।",
	  "held: जयशंकर IN + लावरोव RU + विक्रम मिस्री IN"},
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। विदेश सचिव विक्रम मिस्री मंत्रिमंडल की बैठक में मौजूद थे।",
	  "held: जयशंकर IN + लावरोव RU"})

RULE(the_leaders_of_both_sides_meet, meetings,
	 {"भारत और चीन के बीच सोमवार को चुशूल में वार्ता हुई। भारतीय पक्ष का नेतृत्व लेफ्टिनेंट जनरल अनिल मेनन ने किया। "
	  "चीनी पक्ष का नेतृत्व मेजर जनरल यांग लिन ने किया।", "held: यांग लिन CN + अनिल मेनन IN"},
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। भारत के आंदोलन का नेतृत्व महात्मा गांधी ने किया था, यह बात लावरोव ने याद दिलाई।",
	  "held: जयशंकर IN + लावरोव RU"})

RULE(a_relative_clause_names_the_sitters, meetings,
	 {"सोमवार को दिल्ली में हुई संयुक्त आयोग की बैठक में, जिसमें " JAISHANKAR "और " LAVROV "शरीक हुए, व्यापार पर चर्चा हुई।",
	  "held: जयशंकर IN + लावरोव RU"},
	 {"सोमवार को दिल्ली में हुए समारोह में, जिसे " JAISHANKAR "ने देखा, नाटक हुआ।", ""})

RULE(a_pronoun_attends_with_its_counterpart, meetings,
	 {JAISHANKAR "मास्को पहुंचे। उन्होंने " LAVROV "के साथ विदेश कार्यालय परामर्श में हिस्सा लिया।", "held: जयशंकर IN + लावरोव RU"},
	 {JAISHANKAR "मास्को पहुंचे। उन्होंने " LAVROV "के साथ दौड़ में हिस्सा लिया।", ""})

RULE(the_ministers_of_both_sit_in_the_talks_of_their_chiefs, meetings,
	 {"प्रधानमंत्री नरेंद्र मोदी और रूस के राष्ट्रपति पुतिन ने वार्ता की। बैठक में विदेश मंत्री एस जयशंकर, रूस के विदेश मंत्री लावरोव और अजीत डोभाल शामिल हुए।",
	  "held: नरेंद्र मोदी IN + पुतिन RU + एस जयशंकर IN + लावरोव RU + अजीत डोभाल IN"},
	 {"प्रधानमंत्री नरेंद्र मोदी और रूस के राष्ट्रपति पुतिन ने वार्ता की। बैठक में विदेश मंत्री एस जयशंकर, चीन के विदेश मंत्री वांग यी और अजीत डोभाल शामिल हुए।",
	  "held: नरेंद्र मोदी IN + पुतिन RU | held: एस जयशंकर IN + वांग यी CN + अजीत डोभाल IN"})

RULE(guests_sit_with_their_hosts, meetings,
	 {"फिनलैंड के राष्ट्रपति अलेक्जेंडर स्टब और एस्टोनिया के प्रधानमंत्री क्रिस्टन मिखाल ने शिखर बैठक की मेजबानी की। बैठक में डेनमार्क की प्रधानमंत्री मेटे फ्रेडरिक्सन और स्वीडन के प्रधानमंत्री उल्फ क्रिस्टरसन शामिल हुए।",
	  "held: अलेक्जेंडर स्टब FI + क्रिस्टन मिखाल EE + मेटे फ्रेडरिक्सन DK + उल्फ क्रिस्टरसन SE"},
	 {"फिनलैंड के राष्ट्रपति अलेक्जेंडर स्टब और एस्टोनिया के प्रधानमंत्री क्रिस्टन मिखाल ने बातचीत की। बैठक में डेनमार्क की प्रधानमंत्री मेटे फ्रेडरिक्सन और स्वीडन के प्रधानमंत्री उल्फ क्रिस्टरसन शामिल हुए।",
	  "held: अलेक्जेंडर स्टब FI + क्रिस्टन मिखाल EE | held: मेटे फ्रेडरिक्सन DK + उल्फ क्रिस्टरसन SE"})

RULE(a_companion_may_meet_by_himself, meetings,
	 {"प्रधानमंत्री नरेंद्र मोदी ने रूस के राष्ट्रपति पुतिन से मुलाकात की। इस बैठक में विदेश मंत्री एस जयशंकर भी शामिल हुए। "
	  "विदेश मंत्री एस जयशंकर ने राष्ट्रपति पुतिन से होटल में मुलाकात की।",
	  "held: नरेंद्र मोदी IN + पुतिन RU + एस जयशंकर IN | held: एस जयशंकर IN + पुतिन RU"},
	 {"प्रधानमंत्री नरेंद्र मोदी ने रूस के राष्ट्रपति पुतिन से मुलाकात की। इस बैठक में विदेश मंत्री एस जयशंकर भी शामिल हुए। "
	  "मोदी ने पुतिन से व्यापार पर बात की।", "held: नरेंद्र मोदी IN + पुतिन RU + एस जयशंकर IN"})

RULE(who_is_welcomed_is_the_other_party, meetings,
	 {LAVROV "का " JAISHANKAR "ने स्वागत किया और उनके साथ बैठक की।", "held: जयशंकर IN + लावरोव RU"},
	 {LAVROV "की किताब का " JAISHANKAR "ने जिक्र किया और उनके साथ बैठक की।", ""})

RULE(both_ministers_of_a_state_are_those_told_last, meetings,
	 {"अमेरिका के रक्षा मंत्री लॉयड ऑस्टिन और विदेश मंत्री एंटनी ब्लिंकन दिल्ली पहुंचे। दोनों अमेरिकी मंत्री प्रधानमंत्री नरेंद्र मोदी से मिलेंगे।",
	  "planned: लॉयड ऑस्टिन US + एंटनी ब्लिंकन US + नरेंद्र मोदी IN"},
	 {"अमेरिका के रक्षा मंत्री लॉयड ऑस्टिन दिल्ली पहुंचे। दोनों जापानी मंत्री प्रधानमंत्री नरेंद्र मोदी से मिलेंगे।", ""})

RULE(a_delegation_goes_on_meeting, meetings,
	 {"आईएमएफ के प्रतिनिधिमंडल ने सोमवार को कोलंबो में श्रीलंका के प्रधानमंत्री रानिल विक्रमसिंघे से मुलाकात की। "
	  "प्रतिनिधिमंडल ने मंगलवार को कोलंबो में श्रीलंका के वित्त मंत्री अली साबरी से भी मुलाकात की। यह बैठक एक घंटे चली।",
	  "held: - IMF + रानिल विक्रमसिंघे LK | held: - IMF + अली साबरी LK"},
	 {"प्रतिनिधिमंडल ने मंगलवार को कोलंबो में श्रीलंका के वित्त मंत्री अली साबरी से मुलाकात की।", ""})

RULE(whose_journey_it_is_is_the_subject, meetings,
	 {LAVROV "की यात्रा टल गई है और उनके साथ " JAISHANKAR "की बैठक भी स्थगित हो गई है।", "postponed: जयशंकर IN + लावरोव RU"},
	 {LAVROV "की किताब छप गई है और उनके साथ " JAISHANKAR "की तस्वीर भी छपी है।", ""})

RULE(a_name_of_the_text_may_be_a_towns, meetings,
	 {"अमेरिका के रक्षा मंत्री लॉयड ऑस्टिन दिल्ली में हैं। रक्षा मंत्री राजनाथ सिंह ने ऑस्टिन से मुलाकात की।",
	  "held: राजनाथ सिंह IN + लॉयड ऑस्टिन US"},
	 {"अमेरिका के रक्षा मंत्री लॉयड ऑस्टिन दिल्ली में हैं। रक्षा मंत्री राजनाथ सिंह ऑस्टिन में रहे।", ""})

RULE(a_list_shares_what_its_members_leave_out, meetings,
	 {JAISHANKAR "ने नीदरलैंड के विदेश मंत्री कैस्पर वेल्डकैंप और मोरक्को के नासिर बौरिता से मुलाकात की। बौरिता रबात से आए थे।",
	  "held: जयशंकर IN + कैस्पर वेल्डकैंप NL | held: जयशंकर IN + नासिर बौरिता MA"},
	 {"वार्ता में भारत की ओर से विदेश मंत्री एस जयशंकर तथा ब्राजील की ओर से विदेश मंत्री माउरो विएरा और रक्षा मंत्री जोसे मूसियो शामिल हुए।",
	  "held: एस जयशंकर IN + माउरो विएरा BR + जोसे मूसियो BR"},
	 {"दिल्ली में फ्रांस के विदेश मंत्री जैक रोजर और रक्षा मंत्री पियरे मार्टिन ने मुख्यमंत्री शिवराज सिंह चौहान से भेंट की।",
	  "held: जैक रोजर FR + पियरे मार्टिन FR + शिवराज सिंह चौहान IN"},
	 {"फ्रांस के राष्ट्रपति मैक्रों और प्रधानमंत्री नरेंद्र मोदी ने बातचीत की।", "held: मैक्रों FR + नरेंद्र मोदी IN"})

RULE(an_envoy_meets_others_than_his_own, meetings,
	 {"जापान के राजदूत सतोशी सुजुकी ने रक्षा सचिव अजय कुमार से मुलाकात की।", "held: सतोशी सुजुकी JP + अजय कुमार IN"},
	 {"नेपाल के प्रधानमंत्री केपी शर्मा ओली ने राष्ट्रपति रामचंद्र पौडेल से मुलाकात की।", ""})

RULE(two_of_three_may_have_met_elsewhere, meetings,
	 {"अमेरिका के राष्ट्रपति जो बाइडन, जापान के प्रधानमंत्री फुमियो किशिदा और दक्षिण कोरिया के राष्ट्रपति यून सुक योल ने रविवार को त्रिपक्षीय बैठक की। "
	  "किशिदा और यून ने स्मारक देखा। दोनों की सियोल में भी मुलाकात हुई थी।",
	  "held: जो बाइडन US + फुमियो किशिदा JP + यून सुक योल KR | held: फुमियो किशिदा JP + यून सुक योल KR"},
	 {"अमेरिका के राष्ट्रपति जो बाइडन, जापान के प्रधानमंत्री फुमियो किशिदा और दक्षिण कोरिया के राष्ट्रपति यून सुक योल ने रविवार को त्रिपक्षीय बैठक की। "
	  "तीनों नेताओं ने व्यापार पर चर्चा की।", "held: जो बाइडन US + फुमियो किशिदा JP + यून सुक योल KR"})

RULE(who_attends_in_general_is_nobody, meetings,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। इसमें विदेश सचिव विक्रम मिसरी और कई अधिकारी शामिल थे।",
	  "held: जयशंकर IN + लावरोव RU + विक्रम मिसरी IN"},
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। इसमें चौदह देशों के नेता भी शामिल हुए।", "held: जयशंकर IN + लावरोव RU"},
	 {"अमेरिका के राष्ट्रपति ट्रंप और " LAVROV "के बीच चर्चा हुई। इस बैठक में कई नेता और नाटो के प्रतिनिधि भी मौजूद थे।",
	  "held: ट्रंप US + लावरोव RU + - NATO"},
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। इसमें कतर के प्रधानमंत्री अब्दुल्ला भी शामिल हुए।",
	  "held: जयशंकर IN + लावरोव RU + अब्दुल्ला QA"})

RULE(who_does_not_take_part_is_no_sitter, meetings,
	 {JAISHANKAR "और " LAVROV "सोमवार को मास्को में मिलेंगे। यूक्रेन के राष्ट्रपति जेलेंस्की इस बैठक में शामिल नहीं होंगे।",
	  "planned: जयशंकर IN + लावरोव RU"},
	 {JAISHANKAR "और " LAVROV "सोमवार को मास्को में मिलेंगे। यूक्रेन के राष्ट्रपति जेलेंस्की इस बैठक में शामिल होंगे।",
	  "planned: जयशंकर IN + लावरोव RU + जेलेंस्की UA"})

RULE(aides_without_name_and_state_are_nobody, meetings,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। इस बैठक में उनके सलाहकार भी शामिल थे।", "held: जयशंकर IN + लावरोव RU"},
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। इस बैठक में रूस के रक्षा मंत्री भी शामिल थे।",
	  "held: जयशंकर IN + लावरोव RU + रक्षा मंत्री RU"})

RULE(several_doers_meet_one_by_one, meetings,
	 {"श्रीलंका के राष्ट्रपति रानिल विक्रमसिंघे और भूटान के प्रधानमंत्री शेरिंग टोबगे ने भी प्रधानमंत्री नरेंद्र मोदी से मुलाकात की।",
	  "held: रानिल विक्रमसिंघे LK + नरेंद्र मोदी IN | held: शेरिंग टोबगे BT + नरेंद्र मोदी IN"},
	 {"श्रीलंका के राष्ट्रपति रानिल विक्रमसिंघे और भूटान के प्रधानमंत्री शेरिंग टोबगे ने प्रधानमंत्री नरेंद्र मोदी के साथ बैठक की।",
	  "held: रानिल विक्रमसिंघे LK + शेरिंग टोबगे BT + नरेंद्र मोदी IN"})

RULE(a_day_and_a_place_may_stand_before_the_encounter, meetings,
	 {"प्रधानमंत्री नरेंद्र मोदी और रूस के राष्ट्रपति व्लादिमीर पुतिन की शुक्रवार को समरकंद में भेंट हुई।", "held: नरेंद्र मोदी IN + व्लादिमीर पुतिन RU"},
	 {"प्रधानमंत्री नरेंद्र मोदी और रूस के राष्ट्रपति व्लादिमीर पुतिन की शुक्रवार को दिल्ली में किताब छपी।", ""})

RULE(a_sitting_may_be_led, meetings,
	 {JAISHANKAR LAVROV "के साथ रणनीतिक संवाद की अध्यक्षता करेंगे।", "planned: जयशंकर IN + लावरोव RU"},
	 {JAISHANKAR LAVROV "के साथ जी-20 की अध्यक्षता का कैलेंडर देखेंगे।", ""})

RULE(a_meal_is_given_to_somebody, meetings,
	 {JAISHANKAR "ने " LAVROV "को दोपहर का भोज दिया।", "held: जयशंकर IN + लावरोव RU"},
	 {JAISHANKAR "ने " LAVROV "के सम्मान में भोज दिया।", "held: जयशंकर IN + लावरोव RU"},
	 {JAISHANKAR "ने " LAVROV "को पत्र दिया।", ""})

RULE(who_speaks_may_be_told_after_the_quotation, meetings,
	 {"अमेरिका के विदेश मंत्री ब्लिंकन दिल्ली में थे।\n“" LAVROV "से मिलकर अच्छा लगा,” " JAISHANKAR "ने ‘एक्स’ पर लिखा।", "held: जयशंकर IN + लावरोव RU"},
	 {"अमेरिका के विदेश मंत्री ब्लिंकन दिल्ली में थे।\n“" LAVROV "की किताब अच्छी लगी,” " JAISHANKAR "ने ‘एक्स’ पर लिखा।", ""})

RULE(a_link_to_another_story_is_no_row, meetings,
	 {"ये भी पढ़ें- " JAISHANKAR "ने की " LAVROV "से मुलाकात\n\nदिल्ली में बारिश हुई।", ""},
	 {JAISHANKAR "ने की " LAVROV "से मुलाकात\n\n" JAISHANKAR "ने " LAVROV "से मुलाकात की।", "held: जयशंकर IN + लावरोव RU"})

RULE(who_does_not_attend_is_not_there, meetings,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। विदेश सचिव विक्रम मिसरी इस बैठक में शामिल नहीं हुए।", "held: जयशंकर IN + लावरोव RU"},
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। विदेश सचिव विक्रम मिसरी इस बैठक में शामिल हुए।",
	  "held: जयशंकर IN + लावरोव RU + विक्रम मिसरी IN"})

RULE(the_host_of_a_sitting_sits_in_it, meetings,
	 {"केन्या के राष्ट्रपति विलियम रूटो की मेजबानी में बुधवार को नैरोबी में बैठक हुई। इसमें रवांडा के राष्ट्रपति पॉल कागामे और युगांडा के राष्ट्रपति योवेरी मुसेवेनी ने हिस्सा लिया।",
	  "held: विलियम रूटो KE + पॉल कागामे RW + योवेरी मुसेवेनी UG"},
	 {"केन्या के राष्ट्रपति विलियम रूटो की किताब पर बैठक हुई। इसमें रवांडा के राष्ट्रपति पॉल कागामे और युगांडा के राष्ट्रपति योवेरी मुसेवेनी ने हिस्सा लिया।",
	  "held: पॉल कागामे RW + योवेरी मुसेवेनी UG"})

RULE(a_person_is_no_part_of_a_sittings_name, meetings,
	 {"कांगो के राष्ट्रपति फेलिक्स त्शीसेकेदी बैठक में नहीं आए। वह लुआंडा में अंगोला के राष्ट्रपति जोआओ लोरेंको से मिले।",
	  "held: फेलिक्स त्शीसेकेदी CD + जोआओ लोरेंको AO"},
	 {JAISHANKAR "ने क्वाड बैठक से इतर " LAVROV "से मुलाकात की।", "held: जयशंकर IN + लावरोव RU"})

RULE(another_meets_the_same_one_too, meetings,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। चीन के राजदूत याओ वेन भी शुक्रवार को उनसे मिलेंगे।",
	  "held: जयशंकर IN + लावरोव RU | planned: याओ वेन CN + लावरोव RU"},
	 {JAISHANKAR "मास्को पहुंचे। चीन के राजदूत याओ वेन शुक्रवार को उनसे मिलेंगे।", "planned: याओ वेन CN + जयशंकर IN"})

RULE(staff_of_an_office_is_one_person, meetings,
	 {"अमेरिका के उप विदेश मंत्री जॉन कर्बी ने विदेश सचिव हर्षवर्धन श्रृंगला और प्रधानमंत्री के प्रधान सलाहकार तरुण बजाज से मुलाकात की।",
	  "held: जॉन कर्बी US + हर्षवर्धन श्रृंगला IN | held: जॉन कर्बी US + तरुण बजाज IN"},
	 {"अमेरिका के उप विदेश मंत्री जॉन कर्बी ने प्रधानमंत्री के घर पर विदेश सचिव हर्षवर्धन श्रृंगला से मुलाकात की।",
	  "held: जॉन कर्बी US + हर्षवर्धन श्रृंगला IN"})

RULE(a_guest_of_a_state_is_who_was_named, meetings,
	 {"चीन के विदेश मंत्री छिन कांग इस्लामाबाद पहुंचे। पाकिस्तान के राष्ट्रपति आरिफ अल्वी ने चीनी मेहमान के सम्मान में भोज दिया।", "held: आरिफ अल्वी PK + छिन कांग CN"},
	 {"चीन के विदेश मंत्री छिन कांग इस्लामाबाद पहुंचे। पाकिस्तान के राष्ट्रपति आरिफ अल्वी ने रूसी मेहमान के सम्मान में भोज दिया।", ""})

RULE(both_guests_are_met_one_by_one, meetings,
	 {"अमेरिका के राष्ट्रपति डोनाल्ड ट्रंप ने व्हाइट हाउस में आर्मेनिया के प्रधानमंत्री निकोल पशिनयान और अजरबैजान के राष्ट्रपति इल्हाम अलीयेव के साथ त्रिपक्षीय बैठक की। "
	  "ट्रंप ने दोनों मेहमानों से अलग-अलग मुलाकात की।",
	  "held: डोनाल्ड ट्रंप US + निकोल पशिनयान AM + इल्हाम अलीयेव AZ | held: डोनाल्ड ट्रंप US + निकोल पशिनयान AM | held: डोनाल्ड ट्रंप US + इल्हाम अलीयेव AZ"},
	 {"अमेरिका के राष्ट्रपति डोनाल्ड ट्रंप ने व्हाइट हाउस में आर्मेनिया के प्रधानमंत्री निकोल पशिनयान और अजरबैजान के राष्ट्रपति इल्हाम अलीयेव के साथ त्रिपक्षीय बैठक की। "
	  "ट्रंप ने दोनों मेहमानों की तारीफ की।",
	  "held: डोनाल्ड ट्रंप US + निकोल पशिनयान AM + इल्हाम अलीयेव AZ"})

RULE(members_of_parliament_may_meet_ministers, meetings,
	 {"सांसद रविशंकर प्रसाद की अगुवाई में आए प्रतिनिधिमंडल ने जर्मनी के विदेश मंत्री योहान वाडेफुल से मुलाकात की।",
	  "held: रविशंकर प्रसाद IN + योहान वाडेफुल DE"},
	 {"वकील रविशंकर प्रसाद ने जर्मनी के विदेश मंत्री योहान वाडेफुल से मुलाकात की।", ""})

RULE(whom_somebody_met_may_be_named_after_it, meetings,
	 {JAISHANKAR "ने दिल्ली में कई नेताओं से मुलाकात की, जिनमें " LAVROV "और फ्रांस के राष्ट्रपति मैक्रों शामिल हैं।",
	  "held: जयशंकर IN + लावरोव RU | held: जयशंकर IN + मैक्रों FR"},
	 {JAISHANKAR "जिन नेताओं से मिले उनमें " LAVROV "और फ्रांस के राष्ट्रपति मैक्रों भी थे।",
	  "held: जयशंकर IN + लावरोव RU | held: जयशंकर IN + मैक्रों FR"},
	 {"दिल्ली में ब्रिक्स की बैठक हुई, जिसमें " LAVROV "और फ्रांस के राष्ट्रपति मैक्रों शामिल हुए।", "held: लावरोव RU + मैक्रों FR"},
	 {JAISHANKAR "ने दिल्ली में कई नेताओं से मुलाकात की, जिनमें से " LAVROV "ने गैस का जिक्र किया।", ""})

RULE(those_who_meet_somebody_meet_him_one_by_one, meetings,
	 {JAISHANKAR "से मुलाकात करने वालों में " LAVROV "और फ्रांस के राष्ट्रपति मैक्रों शामिल थे।",
	  "held: लावरोव RU + जयशंकर IN | held: मैक्रों FR + जयशंकर IN"},
	 {JAISHANKAR "से मिलने वाले नेताओं में " LAVROV "शामिल थे।", "held: लावरोव RU + जयशंकर IN"},
	 {JAISHANKAR "से मिलने वालों में " LAVROV "शामिल होंगे।", "planned: लावरोव RU + जयशंकर IN"},
	 {JAISHANKAR "से दिल्ली आने वालों में " LAVROV "शामिल थे।", ""})

RULE(the_head_of_a_body_beside_those_of_companies_is_one_of_theirs, meetings,
	 {JAISHANKAR "ने कई लोगों से मुलाकात की। इनमें जर्मनी की कंपनी कारमेक के सीईओ मैक्स शुल्ज और जापान की तकारो सेन के अध्यक्ष केन मोरी शामिल थे।", ""},
	 {JAISHANKAR "ने कई लोगों से मुलाकात की। इनमें जापान के विदेश मंत्री केन मोरी शामिल थे।", "held: जयशंकर IN + केन मोरी JP"})

RULE(with_whom_one_talks_at_this_moment_one_sits_together, meetings,
	 {JAISHANKAR "ब्रिटेन के विदेश मंत्री डेविड लैमी और फ्रांस के विदेश मंत्री जां-नोएल बारो के साथ वार्ता कर रहे हैं।",
	  "ongoing: जयशंकर IN + डेविड लैमी GB + जां-नोएल बारो FR"},
	 {JAISHANKAR "ने ब्रिटेन के विदेश मंत्री डेविड लैमी और फ्रांस के विदेश मंत्री जां-नोएल बारो के साथ वार्ता की।",
	  "held: जयशंकर IN + डेविड लैमी GB | held: जयशंकर IN + जां-नोएल बारो FR"})

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(who_does_not_take_part_is_no_sitter),
		cmocka_unit_test(aides_without_name_and_state_are_nobody),
		cmocka_unit_test(who_sat_there_too_is_added),
		cmocka_unit_test(the_leaders_of_both_sides_meet),
		cmocka_unit_test(a_relative_clause_names_the_sitters),
		cmocka_unit_test(a_pronoun_attends_with_its_counterpart),
		cmocka_unit_test(the_ministers_of_both_sit_in_the_talks_of_their_chiefs),
		cmocka_unit_test(guests_sit_with_their_hosts),
		cmocka_unit_test(a_companion_may_meet_by_himself),
		cmocka_unit_test(who_is_welcomed_is_the_other_party),
		cmocka_unit_test(both_ministers_of_a_state_are_those_told_last),
		cmocka_unit_test(a_delegation_goes_on_meeting),
		cmocka_unit_test(whose_journey_it_is_is_the_subject),
		cmocka_unit_test(a_name_of_the_text_may_be_a_towns),
		cmocka_unit_test(a_list_shares_what_its_members_leave_out),
		cmocka_unit_test(an_envoy_meets_others_than_his_own),
		cmocka_unit_test(two_of_three_may_have_met_elsewhere),
		cmocka_unit_test(who_attends_in_general_is_nobody),
		cmocka_unit_test(several_doers_meet_one_by_one),
		cmocka_unit_test(a_day_and_a_place_may_stand_before_the_encounter),
		cmocka_unit_test(a_sitting_may_be_led),
		cmocka_unit_test(a_meal_is_given_to_somebody),
		cmocka_unit_test(who_speaks_may_be_told_after_the_quotation),
		cmocka_unit_test(a_link_to_another_story_is_no_row),
		cmocka_unit_test(who_does_not_attend_is_not_there),
		cmocka_unit_test(the_host_of_a_sitting_sits_in_it),
		cmocka_unit_test(a_person_is_no_part_of_a_sittings_name),
		cmocka_unit_test(another_meets_the_same_one_too),
		cmocka_unit_test(staff_of_an_office_is_one_person),
		cmocka_unit_test(a_guest_of_a_state_is_who_was_named),
		cmocka_unit_test(both_guests_are_met_one_by_one),
		cmocka_unit_test(members_of_parliament_may_meet_ministers),
		cmocka_unit_test(whom_somebody_met_may_be_named_after_it),
		cmocka_unit_test(those_who_meet_somebody_meet_him_one_by_one),
		cmocka_unit_test(the_head_of_a_body_beside_those_of_companies_is_one_of_theirs),
		cmocka_unit_test(with_whom_one_talks_at_this_moment_one_sits_together)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
