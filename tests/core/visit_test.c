/*
 * visit_test.c
 *		Legs of journeys.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include "meeting_support.h"

static void
legs(void **state)
{
	static const meeting_case cases[] = {
		{"विदेश मंत्री एस जयशंकर सोमवार को स्पेन से पुर्तगाल पहुंचे।",
		 "एस जयशंकर: स्पेन -> पुर्तगाल held", 0},
		{"विदेश मंत्री एस जयशंकर शुक्रवार को मैड्रिड जाएंगे।",
		 "एस जयशंकर: - -> मैड्रिड planned", 0},
		{"विदेश मंत्री एस जयशंकर स्पेन के लिए रवाना हो गए।",
		 "एस जयशंकर: - -> स्पेन held", 0},
		{"विदेश मंत्री एस जयशंकर अगले सप्ताह स्पेन जा रहे हैं।",
		 "एस जयशंकर: - -> स्पेन ongoing", 0},
		{"विदेश मंत्री एस जयशंकर स्पेन पहुंचे। वह शुक्रवार को पुर्तगाल जाएंगे।",
		 "एस जयशंकर: - -> स्पेन held, एस जयशंकर: - -> पुर्तगाल planned", 0},
	};

	(void) state;
	CHECK_MEETINGS(COLUMN_VISITS, cases);
}

static void
no_legs(void **state)
{
	static const meeting_case cases[] = {
		{"अमेरिकी सैनिकों की वापसी के बाद अफगानिस्तान में तालिबान का कब्जा हो गया है।",
		 "-", 0},
		{"विदेश मंत्री एस जयशंकर ने कहा कि स्पेन में काम पूरा हो गया है।",
		 "-", 0},
		{"विदेश मंत्री एस जयशंकर ने जोस मैनुअल अल्बारेस को भारत आने का न्योता दिया।",
		 "-", 0},
		{"तेल की कीमतें स्पेन में नीचे आ गईं।",
		 "-", 0},
		{"विदेश मंत्री एस जयशंकर स्पेन नहीं जाएंगे।",
		 "-", 0},
	};

	(void) state;
	CHECK_MEETINGS(COLUMN_VISITS, cases);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(legs),
		cmocka_unit_test(no_legs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
