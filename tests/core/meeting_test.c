/*
 * meeting_test.c
 *		Who with whom: case frames, reference, lists, merging, and what is no row.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "story.h"

#define HELD "held: जयशंकर IN + लावरोव RU"
#define PLANNED "planned: जयशंकर IN + लावरोव RU"

/* ---- case frames ---- */

RULE(ne_and_se, meetings,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की।", HELD},
	 {JAISHANKAR "ने " LAVROV "से भेंट की।", HELD},
	 {JAISHANKAR "ने मास्को से दिल्ली तक यात्रा की।", ""})

RULE(ne_and_with, meetings,
	 {JAISHANKAR "ने " LAVROV "के साथ बैठक की।", HELD},
	 {JAISHANKAR "ने " LAVROV "संग चर्चा की।", HELD},
	 {JAISHANKAR "ने " LAVROV "के साथ तस्वीर साझा की।", ""})

RULE(between, meetings,
	 {JAISHANKAR "और " LAVROV "के बीच वार्ता हुई।", HELD},
	 {"तनाव के बीच " JAISHANKAR "ने " LAVROV "से मुलाकात की।", HELD},
	 {"भारत और चीन के बीच मतभेद हैं।", ""})

RULE(reciprocal_doers, meetings,
	 {JAISHANKAR "और " LAVROV "ने बातचीत की।", HELD},
	 {JAISHANKAR "और " LAVROV "दिल्ली में मिलेंगे।", PLANNED},
	 {JAISHANKAR "और " LAVROV "दिल्ली में रहेंगे।", ""})

RULE(genitives, meetings,
	 {JAISHANKAR "की " LAVROV "से मुलाकात हुई।", HELD},
	 {JAISHANKAR "और " LAVROV "की मुलाकात हुई।", HELD},
	 {JAISHANKAR "की " LAVROV "पर किताब आई।", ""})

RULE(the_object_may_come_first, meetings,
	 {LAVROV "से मिले जयशंकर\n\nविदेश मंत्री जयशंकर दिल्ली में थे।", "held: जयशंकर IN + लावरोव RU"},
	 {LAVROV "से " JAISHANKAR "ने मुलाकात की।", HELD},
	 {"जयशंकर ने की " LAVROV "से मुलाकात\n\nविदेश मंत्री जयशंकर ने सोमवार को लावरोव से मुलाकात की।", HELD})

RULE(idioms_are_no_encounter, meetings,
	 {JAISHANKAR "ने " LAVROV "से मिलकर पत्र सौंपा।", HELD},
	 {JAISHANKAR "ने " LAVROV "को बधाई दी और कहा कि वह उनके साथ मिलकर काम करने को उत्सुक हैं।", ""},
	 {JAISHANKAR "ने रूस के राजनयिक डेनिस अलीपोव से मुलाकात की।", "held: जयशंकर IN + डेनिस अलीपोव RU"},
	 {"सरकार ने कहा कि चीन के साथ राजनयिक और सैन्य माध्यमों से बातचीत की जा रही है।", ""})

RULE(hosts, meetings,
	 {JAISHANKAR "ने दिल्ली में " LAVROV "की मेजबानी की।", HELD},
	 {"भारत ने दिल्ली में विश्व कप की मेजबानी की।", ""})

RULE(credentials, meetings,
	 {"राष्ट्रपति द्रौपदी मुर्मू को रूस के राजदूत डेनिस अलीपोव ने परिचय पत्र सौंपे।",
	  "held: द्रौपदी मुर्मू IN + डेनिस अलीपोव RU"},
	 {"मतदान के लिए रूस के राजदूत डेनिस अलीपोव ने परिचय पत्र दिखाया।", ""})

RULE(calls_take_ko, meetings,
	 {"प्रधानमंत्री नरेंद्र मोदी ने सोमवार को रूस के राष्ट्रपति पुतिन को फोन किया।", "held: नरेंद्र मोदी IN + पुतिन RU"},
	 {"प्रधानमंत्री नरेंद्र मोदी ने रूस के राष्ट्रपति पुतिन को बधाई दी।", ""})

RULE(a_cue_tells_the_mode, modes,
	 {JAISHANKAR "ने " LAVROV "से फोन पर बात की।", "phone"},
	 {JAISHANKAR "ने " LAVROV "से वीडियो कॉन्फ्रेंस के जरिए बात की।", "virtual"},
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की।", "in_person"},
	 {JAISHANKAR "ने " LAVROV "से बातचीत की।", "unknown"})

RULE(attendants_sit_together, meetings,
	 {"सोमवार को दिल्ली की बैठक में " JAISHANKAR ", " LAVROV "और चीन के विदेश मंत्री वांग यी शामिल हुए।",
	  "held: जयशंकर IN + लावरोव RU + वांग यी CN"},
	 {"दिल्ली के समारोह में " JAISHANKAR ", " LAVROV "और चीन के विदेश मंत्री वांग यी शामिल हुए।", ""})

/* ---- lists ---- */

RULE(each_counterpart_is_a_row, meetings,
	 {JAISHANKAR "ने " LAVROV ", चीन के विदेश मंत्री वांग यी और फ्रांस की विदेश मंत्री कैथरीन कोलोना से मुलाकात की।",
	  "held: जयशंकर IN + लावरोव RU | held: जयशंकर IN + वांग यी CN | held: जयशंकर IN + कैथरीन कोलोना FR"},
	 {JAISHANKAR "ने " LAVROV "और चीन के विदेश मंत्री वांग यी के साथ त्रिपक्षीय बैठक की।",
	  "held: जयशंकर IN + लावरोव RU + वांग यी CN"},
	 {JAISHANKAR "ने " LAVROV "और चीन के विदेश मंत्री वांग यी के साथ बैठक की, जिसमें बहुपक्षीय मंचों पर सहयोग की चर्चा हुई।",
	  "held: जयशंकर IN + लावरोव RU | held: जयशंकर IN + वांग यी CN"},
	 {JAISHANKAR "ने " LAVROV ", चीन के विदेश मंत्री वांग यी समेत कई देशों के विदेश मंत्रियों से मुलाकात की।",
	  "held: जयशंकर IN + लावरोव RU | held: जयशंकर IN + वांग यी CN"})

RULE(two_on_both_sides_sit_together, meetings,
	 {JAISHANKAR "और रक्षा मंत्री राजनाथ सिंह ने अमेरिका के विदेश मंत्री ब्लिंकन और रक्षा मंत्री लॉयड ऑस्टिन के साथ बैठक की।",
	  "held: जयशंकर IN + राजनाथ सिंह IN + ब्लिंकन US + लॉयड ऑस्टिन US"},
	 {JAISHANKAR "ने अमेरिका के विदेश मंत्री ब्लिंकन और रक्षा मंत्री लॉयड ऑस्टिन से मुलाकात की।",
	  "held: जयशंकर IN + ब्लिंकन US | held: जयशंकर IN + लॉयड ऑस्टिन US"})

RULE(unnamed_holders_count, meetings,
	 {JAISHANKAR "ने सोमवार को पेरिस में फ्रांस की विदेश मंत्री से मुलाकात की। यह मुलाकात एक घंटे चली।", "held: जयशंकर IN + विदेश मंत्री FR"},
	 {JAISHANKAR "ने फ्रांस की विदेश मंत्री से मुलाकात की।", "held: जयशंकर IN + विदेश मंत्री FR"},
	 {JAISHANKAR "ने फ्रांस के नेता से मुलाकात की।", ""},
	 {JAISHANKAR "ने कई देशों के विदेश मंत्रियों से मुलाकात की।", ""})

RULE(a_long_list_of_states_gives_each_its_row, meetings,
	 {JAISHANKAR "ने सोमवार को जी-20 शिखर सम्मेलन से इतर अमेरिका, जापान, कनाडा, इटली, फ्रांस, स्पेन, सिंगापुर, ओमान, चीन और रूस के अपने समकक्षों से मुलाकात की।",
	  "held: जयशंकर IN + विदेश मंत्री US | held: जयशंकर IN + विदेश मंत्री JP | held: जयशंकर IN + विदेश मंत्री CA | "
	  "held: जयशंकर IN + विदेश मंत्री IT | held: जयशंकर IN + विदेश मंत्री FR | held: जयशंकर IN + विदेश मंत्री ES | "
	  "held: जयशंकर IN + विदेश मंत्री SG | held: जयशंकर IN + विदेश मंत्री OM | held: जयशंकर IN + विदेश मंत्री CN | "
	  "held: जयशंकर IN + विदेश मंत्री RU"},
	 {JAISHANKAR "ने अमेरिका, जापान, कनाडा और रूस के अपने समकक्षों को न्योता भेजा।", ""})

/* ---- reference ---- */

RULE(pronouns_stand_for_the_subject, meetings,
	 {JAISHANKAR "मास्को पहुंचे। उन्होंने " LAVROV "से मुलाकात की।", HELD},
	 {JAISHANKAR "मास्को पहुंचे। वह " LAVROV "से मिलेंगे।", PLANNED},
	 {"मास्को में बारिश हुई। उन्होंने " LAVROV "से मुलाकात की।", ""})

RULE(a_counterpart_takes_the_office, meetings,
	 {JAISHANKAR "ने सोमवार को पेरिस में अपने फ्रांसीसी समकक्ष से मुलाकात की। यह मुलाकात एक घंटे चली।", "held: जयशंकर IN + विदेश मंत्री FR"},
	 {"भारत के रक्षा मंत्री राजनाथ सिंह ने सोमवार को पेरिस में अपने फ्रांसीसी समकक्ष से मुलाकात की। यह मुलाकात एक घंटे चली।",
	  "held: राजनाथ सिंह IN + रक्षा मंत्री FR"})

RULE(both_leaders_are_those_told_before, meetings,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। दोनों नेताओं ने व्यापार पर चर्चा की।", HELD},
	 {"दोनों नेताओं ने व्यापार पर चर्चा की।", ""})

RULE(i_in_a_quotation_is_its_speaker, meetings,
	 {JAISHANKAR "ने ट्वीट किया, ‘‘मैंने आज रूस के विदेश मंत्री लावरोव से मुलाकात की।’’", HELD},
	 {"मैंने आज रूस के विदेश मंत्री लावरोव से मुलाकात की।", ""})

RULE(an_indian_minister_needs_no_state, meetings,
	 {"विदेश मंत्री एस जयशंकर ने " LAVROV "से मुलाकात की।", "held: एस जयशंकर IN + लावरोव RU"},
	 {"काठमांडू में नेपाल के प्रधानमंत्री पुष्प कमल दहल ने चीन के राजदूत छन सोंग से मुलाकात की।",
	  "held: पुष्प कमल दहल NP + छन सोंग CN"})

RULE(the_clause_before_lends_its_subject, meetings,
	 {JAISHANKAR "ने सम्मेलन में हिस्सा लिया और " LAVROV "से मुलाकात की।", HELD},
	 {JAISHANKAR "ने सम्मेलन में हिस्सा लिया और भाषण दिया।", ""})

/* ---- merging ---- */

RULE(who_has_no_name_and_no_state_is_no_participant, meetings,
	 {"यूक्रेन के राष्ट्रपति जेलेंस्की और यूरोपीय लीडर्स ने अमेरिकी राष्ट्रपति ट्रंप से मुलाकात की।", "held: जेलेंस्की UA + ट्रंप US"},
	 {"यूक्रेन के राष्ट्रपति जेलेंस्की और फ्रांस के राष्ट्रपति ने अमेरिकी राष्ट्रपति ट्रंप से मुलाकात की।",
	  "held: जेलेंस्की UA + राष्ट्रपति FR + ट्रंप US"})

RULE(one_encounter_is_one_row, meetings,
	 {"जयशंकर ने की लावरोव से मुलाकात\n\nविदेश मंत्री जयशंकर ने मंगलवार को रूस के विदेश मंत्री लावरोव से मुलाकात की। जयशंकर ने कहा कि लावरोव से बातचीत अच्छी रही।",
	  HELD},
	 {JAISHANKAR "ने चीन के रक्षा मंत्री दोंग जुन के साथ पेरिस में चर्चा की। जयशंकर की डोंग जुन से मुलाकात सोमवार को हुई।",
	  "held: जयशंकर IN + दोंग जुन CN"},
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। जयशंकर ने चीन के विदेश मंत्री वांग यी से भी मुलाकात की।",
	  HELD " | held: जयशंकर IN + वांग यी CN"})

RULE(an_earlier_encounter_is_a_row_of_its_own, meetings,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। पिछली बार दोनों नेता सितंबर में न्यूयॉर्क में मिले थे।", HELD " | " HELD},
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। दोनों नेता एक घंटे तक मिले।", HELD})

RULE(an_encounter_to_come_is_a_row_of_its_own, meetings,
	 {JAISHANKAR "ने सोमवार को " LAVROV "से मुलाकात की। जयशंकर शुक्रवार को लावरोव से फिर मुलाकात करेंगे।",
	  HELD " | " PLANNED},
	 {JAISHANKAR "और " LAVROV "की बैठक होनी थी। यह बैठक रद्द कर दी गई।", "cancelled: जयशंकर IN + लावरोव RU"})

RULE(a_call_is_not_the_meeting, meetings,
	 {JAISHANKAR "ने " LAVROV "से मास्को में मुलाकात की। इससे पहले जयशंकर ने लावरोव से फोन पर बात की थी।", HELD " | " HELD},
	 {JAISHANKAR "ने " LAVROV "से फोन पर बात की। दोनों नेताओं ने टेलीफोन पर व्यापार की चर्चा की।", HELD})

RULE(a_day_after_something_else_is_no_day, days,
	 {JAISHANKAR "और " LAVROV "के बीच चुनाव के एक हफ्ते बाद बातचीत हुई।", "-"},
	 {JAISHANKAR "ने दो दिन पहले " LAVROV "से बातचीत की।", "2023-03-13"})

RULE(a_talk_in_a_town_is_no_part_of_a_call, modes,
	 {JAISHANKAR "ने " LAVROV "से फोन पर बात की। जयशंकर ने कहा कि ओसाका में लावरोव के साथ बातचीत अच्छी रही थी।", "phone | in_person"},
	 {JAISHANKAR "ने " LAVROV "से फोन पर बात की। जयशंकर ने कहा कि लावरोव के साथ बातचीत अच्छी रही।", "phone"})

/* ---- what is no row ---- */

RULE(sport_is_no_row, meetings,
	 {"भारत और पाकिस्तान की टीमें रविवार को मेलबर्न में आमने-सामने होंगी।", ""},
	 {"कप्तान रोहित शर्मा ने ऑस्ट्रेलिया के कप्तान पैट कमिंस से मुलाकात की।", ""},
	 {"भारत के खेल मंत्री अनुराग ठाकुर ने ऑस्ट्रेलिया की खेल मंत्री अनिका वॉटसन से मुलाकात की।",
	  "held: अनुराग ठाकुर IN + अनिका वॉटसन AU"})

RULE(film_is_no_row, meetings,
	 {"अभिनेता शाहरुख खान ने अमेरिकी अभिनेता टॉम क्रूज से मुलाकात की।", ""},
	 {"फिल्म में भारत के प्रधानमंत्री और पाकिस्तान के प्रधानमंत्री के बीच काल्पनिक बैठक दिखाई गई है।", ""})

RULE(business_is_no_row, meetings,
	 {"कंपनी के सीईओ सुंदर पिचाई ने जापान की कंपनी के अध्यक्ष केन तनाका से मुलाकात की।", ""},
	 {"उद्योगपति मुकेश अंबानी ने अमेरिकी उद्योगपति एलन मस्क से बातचीत की।", ""})

RULE(a_spokesperson_is_no_party, meetings,
	 {"विदेश मंत्रालय के प्रवक्ता अरिंदम बागची ने बताया कि " JAISHANKAR LAVROV "से मिलेंगे।", PLANNED},
	 {"प्रवक्ता अरिंदम बागची ने पत्रकारों से बातचीत में रूस का जिक्र किया।", ""})

RULE(one_states_people_make_no_row, meetings,
	 {"प्रधानमंत्री नरेंद्र मोदी ने उत्तर प्रदेश के मुख्यमंत्री योगी आदित्यनाथ से मुलाकात की।", ""},
	 {"कांग्रेस नेता राहुल गांधी ने अखिलेश यादव से मुलाकात की।", ""},
	 {"नेपाल के प्रधानमंत्री दहल ने उत्तर प्रदेश के मुख्यमंत्री योगी आदित्यनाथ से मुलाकात की।",
	  "held: दहल NP + योगी आदित्यनाथ IN"})

RULE(bare_states_need_a_day_or_a_place, meetings,
	 {"भारत और रूस के बीच सोमवार को मास्को में वार्ता हुई। दोनों देशों के बीच वार्ता एक घंटे चली।", "held: - IN + - RU"},
	 {"भारत और रूस के बीच वार्ता की परंपरा पुरानी है।", ""})

RULE(a_visit_or_an_invitation_is_no_row, meetings,
	 {JAISHANKAR "मास्को की यात्रा पर गए।", ""},
	 {JAISHANKAR "ने " LAVROV "को भारत आने का निमंत्रण दिया।", ""},
	 {"हवाई अड्डे पर " JAISHANKAR "का " LAVROV "ने स्वागत किया।", ""})

RULE(a_condition_tells_of_no_encounter, meetings,
	 {"यदि " JAISHANKAR "की " LAVROV "से मुलाकात अच्छी रही, तो व्यापार बढ़ेगा।", ""},
	 {JAISHANKAR "की " LAVROV "से मुलाकात अच्छी रही।", HELD})

RULE(states_at_war_are_not_those_who_meet, meetings,
	 {"सोमवार को दिल्ली में रूस-यूक्रेन युद्ध पर बैठक होगी।", ""},
	 {"सोमवार को दिल्ली में भारत और चीन के बीच युद्ध पर बैठक होगी।", "planned: - IN + - CN"})

RULE(a_pronoun_is_no_compatriot_of_the_counterpart, meetings,
	 {JAISHANKAR "मास्को पहुंचे। " LAVROV "ने जयशंकर के लिए भोज दिया। उनका रूस के राष्ट्रपति पुतिन से मिलने का कार्यक्रम है।",
	  "planned: जयशंकर IN + पुतिन RU"},
	 {LAVROV "ने भोज दिया। उनका रूस के राष्ट्रपति पुतिन से मिलने का कार्यक्रम है।", ""})

RULE(a_list_of_foreign_ministers_is_foreign, meetings,
	 {"काठमांडू। भारत के विदेश सचिव विक्रम मिस्री काठमांडू पहुंचे। वह वित्त मंत्री बिष्णु प्रसाद पौडेल और गृह मंत्री रमेश उखर से मुलाकात करेंगे।",
	  "planned: विक्रम मिस्री IN + बिष्णु प्रसाद पौडेल NP | planned: विक्रम मिस्री IN + रमेश उखर NP"},
	 {"दिल्ली। भारत के विदेश सचिव विक्रम मिस्री गृह मंत्री रमेश उखर से मुलाकात करेंगे।", ""})

RULE(an_aside_in_brackets_tells_no_past, meetings,
	 {JAISHANKAR "ने बुधवार को " LAVROV "से मुलाकात की। उन्होंने एक्स (पूर्व में ट्विटर) पर लिखा कि लावरोव से मिलकर अच्छा लगा।", HELD},
	 {JAISHANKAR "ने बुधवार को " LAVROV "से मुलाकात की। इससे पहले दोनों नेताओं ने 2019 में मुलाकात की थी।", HELD " | " HELD})

RULE(between_belongs_to_the_noun_of_its_participle, meetings,
	 {JAISHANKAR "और " LAVROV "के बीच हुई झड़प के बाद यूरोप के नेता रविवार को मिलेंगे।", ""},
	 {JAISHANKAR "और " LAVROV "के बीच सोमवार को हुई लंबी बातचीत अच्छी रही।", HELD})

RULE(who_tells_of_an_encounter_has_no_part_in_it, meetings,
	 {JAISHANKAR "ने बताया। डोभाल ने " LAVROV "को प्रधानमंत्री नरेंद्र मोदी की चीन के राष्ट्रपति शी जिनपिंग से मुलाकात की जानकारी दी।",
	  "held: नरेंद्र मोदी IN + शी जिनपिंग CN"},
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की जानकारी ट्विटर पर दी।", HELD})

RULE(a_long_bracket_is_passed_over, meetings,
	 {JAISHANKAR "ने " LAVROV "(Sergey Lavrov, Minister of Foreign Affairs of the Russian Federation since 2004) के साथ बैठक की।", HELD},
	 {JAISHANKAR "ने " LAVROV "(Sergey Lavrov) की किताब पढ़ी।", ""})

RULE(not_only_with_one_but_with_others_too, meetings,
	 {JAISHANKAR "ने न सिर्फ " LAVROV "से, बल्कि कई यूरोपीय नेताओं से भी मुलाकात की।", HELD},
	 {JAISHANKAR "ने न सिर्फ " LAVROV "की किताब पढ़ी, बल्कि कई यूरोपीय नेताओं से भी मुलाकात की।", ""})

RULE(a_dinner_that_is_arranged_is_a_meal, meetings,
	 {JAISHANKAR "ने " LAVROV "के सम्मान में रात्रिभोज का आयोजन किया।", HELD},
	 {JAISHANKAR "ने " LAVROV "के सम्मान में समारोह का आयोजन किया।", ""})

RULE(who_is_called_is_not_who_was_met, meetings,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात करने के बाद कई देशों में फोन किया।", HELD},
	 {JAISHANKAR "ने " LAVROV "को मुलाकात के बाद फोन किया।", "held: जयशंकर IN + लावरोव RU"})

RULE(a_mode_goes_with_the_talk_behind_it, modes,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। जयशंकर ने बैठक रोककर चीन के विदेश मंत्री वांग यी से फोन पर बात की।", "in_person | phone"},
	 {JAISHANKAR "ने " LAVROV "से फोन पर बात की।", "phone"})

RULE(a_short_name_is_of_the_holder_of_the_office_beside_it, meetings,
	 {"नेपाल की प्रधानमंत्री सुशीला कार्की से प्रधानमंत्री मोदी बात करेंगे। गुरुवार को प्रधानमंत्री कार्की चीन के राष्ट्रपति शी जिनपिंग से मिलेंगी। जांच आयोग के अध्यक्ष पूर्व न्यायाधीश गौरी कार्की हैं।",
	  "planned: मोदी IN + सुशीला कार्की NP | planned: सुशीला कार्की NP + शी जिनपिंग CN"},
	 {"नेपाल की प्रधानमंत्री सुशीला कार्की दिल्ली में हैं। पूर्व न्यायाधीश गौरी कार्की चीन के राष्ट्रपति शी जिनपिंग से मिलेंगी।", ""})

RULE(a_word_beside_his_name_takes_no_head_of_state_out, meetings,
	 {JAISHANKAR "ने मालदीव के राष्ट्रपति मोहम्मद मुइज्जू से मुलाकात की। विशेषज्ञ मुइज्जू की यात्रा को अहम मानते हैं।", "held: जयशंकर IN + मोहम्मद मुइज्जू MV"},
	 {JAISHANKAR "ने मालदीव के विशेषज्ञ अली तौफीक से मुलाकात की।", ""})

RULE(a_number_of_a_ruler_ends_his_name, meetings,
	 {JAISHANKAR "ने जॉर्डन के शाह तलाल द्वितीय से मुलाकात की।", "held: जयशंकर IN + तलाल द्वितीय JO"},
	 {JAISHANKAR "ने जॉर्डन के द्वितीय सचिव तलाल हुसैन से मुलाकात की।", "held: जयशंकर IN + तलाल हुसैन JO"})

RULE(doubtful_words_after_an_office_bear_each_other_out, meetings,
	 {JAISHANKAR "ने नेपाल के विदेश सचिव अमृत बहादुर राई से मुलाकात की।", "held: जयशंकर IN + अमृत बहादुर राई NP"},
	 {JAISHANKAR "ने नेपाल के विदेश सचिव की अमृत बहादुर दल से मुलाकात बताई।", ""})

RULE(towns_of_two_states_are_two_encounters, meetings,
	 {JAISHANKAR "ने बाली में " LAVROV "से बात की। जयशंकर ने जोहानिसबर्ग में लावरोव से मुलाकात की।", HELD " | " HELD},
	 {JAISHANKAR "ने बाली में " LAVROV "से बात की। जयशंकर ने जकार्ता में लावरोव से मुलाकात की।", HELD})

RULE(a_month_that_labels_a_line_tells_of_an_earlier_encounter, meetings,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की।\n\n- नवंबर 2022: जयशंकर ने लावरोव से मुलाकात की थी।", HELD " | " HELD},
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की।\n\n- एजेंडा: जयशंकर ने लावरोव से मुलाकात की थी।", HELD})

RULE(holders_of_one_office_sit_together, meetings,
	 {"जर्मनी, फ्रांस और ब्रिटेन के विदेश मंत्रियों ने ईरान के विदेश मंत्री अब्बास अराघची से मुलाकात की।", "held: विदेश मंत्री DE + विदेश मंत्री FR + विदेश मंत्री GB + अब्बास अराघची IR"},
	 {"जर्मनी, फ्रांस और ब्रिटेन के विदेश मंत्रियों ने ईरान के विदेश मंत्री अब्बास अराघची से अलग-अलग मुलाकात की।",
	  "held: विदेश मंत्री DE + अब्बास अराघची IR | held: विदेश मंत्री FR + अब्बास अराघची IR | held: विदेश मंत्री GB + अब्बास अराघची IR"})

RULE(an_offer_of_a_sitting_of_three_leaves_that_of_two, meetings,
	 {"अमेरिका के राष्ट्रपति ट्रंप सोमवार को यूक्रेन के राष्ट्रपति जेलेंस्की से मिलेंगे। ट्रंप ने पुतिन और जेलेंस्की के साथ त्रिपक्षीय बैठक का प्रस्ताव रखा है।",
	  "planned: ट्रंप US + जेलेंस्की UA | proposed: ट्रंप US + पुतिन RU + जेलेंस्की UA"},
	 {"अमेरिका के राष्ट्रपति ट्रंप यूक्रेन के राष्ट्रपति जेलेंस्की से मिलेंगे। ट्रंप पुतिन और जेलेंस्की के साथ त्रिपक्षीय बैठक करेंगे।",
	  "planned: ट्रंप US + जेलेंस्की UA + पुतिन RU"})

RULE(talks_called_off_do_not_take_in_earlier_ones, meetings,
	 {"ईरान और अमेरिका के बीच 15 जून को मस्कट में होने वाली वार्ता रद्द हो गई। अप्रैल में ईरान के विदेश मंत्री अब्बास अराघची और अमेरिका के विशेष दूत स्टीव विटकॉफ मस्कट में मिले थे।",
	  "cancelled: - IR + - US | held: अब्बास अराघची IR + स्टीव विटकॉफ US"},
	 {JAISHANKAR "और " LAVROV "की सोमवार को होने वाली बैठक रद्द हो गई। दोनों की बैठक दिल्ली में होनी थी।", "cancelled: जयशंकर IN + लावरोव RU"})

RULE(both_are_the_two_told_together_last, meetings,
	 {"रूस के राष्ट्रपति पुतिन, चीन के राष्ट्रपति शी जिनपिंग और उत्तर कोरिया के नेता किम जोंग उन मिले। किम और पुतिन की दोस्ती पुरानी है। पिछले साल दोनों प्योंगयांग में मिले थे।",
	  "held: पुतिन RU + शी जिनपिंग CN + किम जोंग उन KP | held: किम जोंग उन KP + पुतिन RU"},
	 {"रूस के राष्ट्रपति पुतिन और चीन के राष्ट्रपति शी जिनपिंग मिले। किम और पुतिन की दोस्ती पुरानी है।", "held: पुतिन RU + शी जिनपिंग CN"})

RULE(a_month_may_be_a_name, meetings,
	 {JAISHANKAR "ने चीन के रक्षा मंत्री दोंग जून के साथ बैठक की।", "held: जयशंकर IN + दोंग जून CN"},
	 {JAISHANKAR "ने चीन के रक्षा मंत्री दोंग से जून में बैठक की।", "held: जयशंकर IN + दोंग CN"})

RULE(forces_are_of_their_states, meetings,
	 {"सीमा सुरक्षा बल और बॉर्डर गार्ड बांग्लादेश के महानिदेशकों के बीच दिल्ली में वार्ता होगी।", "planned: महानिदेशक IN + महानिदेशक BD"},
	 {"यूनेस्को और यूनिसेफ के महानिदेशकों के बीच पेरिस में वार्ता होगी।", "planned: महानिदेशक UNESCO + महानिदेशक UNICEF"})

RULE(someone_is_nobody_in_particular, meetings,
	 {JAISHANKAR "ने कहा। किसी राजदूत ने राष्ट्रपति द्रौपदी मुर्मू को परिचय पत्र सौंपे।", ""},
	 {JAISHANKAR "ने कहा। रूस के राजदूत डेनिस अलीपोव ने राष्ट्रपति द्रौपदी मुर्मू को परिचय पत्र सौंपे।", "held: द्रौपदी मुर्मू IN + डेनिस अलीपोव RU"})

RULE(sides_are_no_part_of_the_name_of_their_talks, meetings,
	 {"भारत और चीन के विशेष प्रतिनिधियों की पिछली वार्ता बीजिंग में हुई थी।", "held: विशेष प्रतिनिधि IN + विशेष प्रतिनिधि CN"},
	 {JAISHANKAR "ने क्वाड देशों के विदेश मंत्रियों की पिछली बैठक से इतर " LAVROV "से मुलाकात की।", HELD})

RULE(a_round_of_a_series_is_an_encounter, meetings,
	 {"भारत और पोलैंड के बीच विदेश कार्यालय परामर्श का 11वां दौर सोमवार को वारसॉ में हुआ।", "held: - IN + - PL"},
	 {"भारत और पोलैंड के बीच विदेश कार्यालय परामर्श का फैसला सोमवार को वारसॉ में हुआ।", ""})

RULE(a_journey_of_ones_own_man_leaves_the_subject, meetings,
	 {"अमेरिका के राष्ट्रपति ट्रंप के दूत स्टीव विटकॉफ मास्को में हैं। ट्रंप ने लिखा कि उनके दूत की यात्रा अच्छी रही। इसके बाद उन्होंने " LAVROV "से बात की।",
	  "held: ट्रंप US + लावरोव RU"},
	 {"विदेश सचिव ने बताया कि " JAISHANKAR "की यात्रा अच्छी रही। इसके बाद उन्होंने " LAVROV "से बात की।", HELD})

RULE(with_whom_is_named_before_in_the_clause, meetings,
	 {"रूस की मंत्री शेख हसीना चीन के राष्ट्रपति शी जिनपिंग से मिलीं। हसीना ने विदेश मंत्री जयशंकर के घर जाकर उनसे भेंट की।",
	  "held: हसीना RU + शी जिनपिंग CN | held: हसीना RU + जयशंकर IN"},
	 {"रूस की मंत्री शेख हसीना चीन के राष्ट्रपति शी जिनपिंग से मिलीं। हसीना ने सम्मेलन में जाकर उनसे भेंट की।", "held: हसीना RU + शी जिनपिंग CN"})

RULE(today_in_a_post_is_the_day_of_writing, meetings,
	 {JAISHANKAR "ने कल " LAVROV "से मुलाकात की। मंत्रालय ने लिखा, ‘‘जयशंकर ने आज लावरोव के साथ मुलाकात की।’’", HELD},
	 {JAISHANKAR "ने कल " LAVROV "से मुलाकात की। जयशंकर ने आज लावरोव के साथ मुलाकात की।", HELD " | " HELD})

RULE(a_call_that_is_planned_is_no_part_of_a_visit, modes,
	 {JAISHANKAR "ने " LAVROV "से मुलाकात की। इसके लिए वीडियो कॉल की योजना भी बनाई गई।", "in_person"},
	 {JAISHANKAR "ने " LAVROV "से वीडियो कॉल पर बात की।", "virtual"})

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(between_belongs_to_the_noun_of_its_participle),
		cmocka_unit_test(who_tells_of_an_encounter_has_no_part_in_it),
		cmocka_unit_test(an_aside_in_brackets_tells_no_past),
		cmocka_unit_test(a_condition_tells_of_no_encounter),
		cmocka_unit_test(states_at_war_are_not_those_who_meet),
		cmocka_unit_test(a_pronoun_is_no_compatriot_of_the_counterpart),
		cmocka_unit_test(a_list_of_foreign_ministers_is_foreign),
		cmocka_unit_test(ne_and_se),
		cmocka_unit_test(ne_and_with),
		cmocka_unit_test(between),
		cmocka_unit_test(reciprocal_doers),
		cmocka_unit_test(genitives),
		cmocka_unit_test(the_object_may_come_first),
		cmocka_unit_test(idioms_are_no_encounter),
		cmocka_unit_test(hosts),
		cmocka_unit_test(credentials),
		cmocka_unit_test(calls_take_ko),
		cmocka_unit_test(a_cue_tells_the_mode),
		cmocka_unit_test(attendants_sit_together),
		cmocka_unit_test(each_counterpart_is_a_row),
		cmocka_unit_test(two_on_both_sides_sit_together),
		cmocka_unit_test(unnamed_holders_count),
		cmocka_unit_test(a_long_list_of_states_gives_each_its_row),
		cmocka_unit_test(pronouns_stand_for_the_subject),
		cmocka_unit_test(a_counterpart_takes_the_office),
		cmocka_unit_test(both_leaders_are_those_told_before),
		cmocka_unit_test(i_in_a_quotation_is_its_speaker),
		cmocka_unit_test(an_indian_minister_needs_no_state),
		cmocka_unit_test(the_clause_before_lends_its_subject),
		cmocka_unit_test(who_has_no_name_and_no_state_is_no_participant),
		cmocka_unit_test(one_encounter_is_one_row),
		cmocka_unit_test(an_earlier_encounter_is_a_row_of_its_own),
		cmocka_unit_test(an_encounter_to_come_is_a_row_of_its_own),
		cmocka_unit_test(a_call_is_not_the_meeting),
		cmocka_unit_test(a_day_after_something_else_is_no_day),
		cmocka_unit_test(a_talk_in_a_town_is_no_part_of_a_call),
		cmocka_unit_test(sport_is_no_row),
		cmocka_unit_test(film_is_no_row),
		cmocka_unit_test(business_is_no_row),
		cmocka_unit_test(a_spokesperson_is_no_party),
		cmocka_unit_test(one_states_people_make_no_row),
		cmocka_unit_test(bare_states_need_a_day_or_a_place),
		cmocka_unit_test(a_visit_or_an_invitation_is_no_row),
		cmocka_unit_test(a_long_bracket_is_passed_over),
		cmocka_unit_test(not_only_with_one_but_with_others_too),
		cmocka_unit_test(a_dinner_that_is_arranged_is_a_meal),
		cmocka_unit_test(who_is_called_is_not_who_was_met),
		cmocka_unit_test(a_mode_goes_with_the_talk_behind_it),
		cmocka_unit_test(a_short_name_is_of_the_holder_of_the_office_beside_it),
		cmocka_unit_test(a_word_beside_his_name_takes_no_head_of_state_out),
		cmocka_unit_test(a_number_of_a_ruler_ends_his_name),
		cmocka_unit_test(doubtful_words_after_an_office_bear_each_other_out),
		cmocka_unit_test(towns_of_two_states_are_two_encounters),
		cmocka_unit_test(a_month_that_labels_a_line_tells_of_an_earlier_encounter),
		cmocka_unit_test(holders_of_one_office_sit_together),
		cmocka_unit_test(an_offer_of_a_sitting_of_three_leaves_that_of_two),
		cmocka_unit_test(talks_called_off_do_not_take_in_earlier_ones),
		cmocka_unit_test(both_are_the_two_told_together_last),
		cmocka_unit_test(a_month_may_be_a_name),
		cmocka_unit_test(forces_are_of_their_states),
		cmocka_unit_test(someone_is_nobody_in_particular),
		cmocka_unit_test(sides_are_no_part_of_the_name_of_their_talks),
		cmocka_unit_test(a_round_of_a_series_is_an_encounter),
		cmocka_unit_test(a_journey_of_ones_own_man_leaves_the_subject),
		cmocka_unit_test(with_whom_is_named_before_in_the_clause),
		cmocka_unit_test(today_in_a_post_is_the_day_of_writing),
		cmocka_unit_test(a_call_that_is_planned_is_no_part_of_a_visit)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
