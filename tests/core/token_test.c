/*
 * token_test.c
 *		Tokens and folds.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "varta.h"

/* Tokens but blanks, "type:text" with | between. */
static void
show(const char *text, char *shown, size_t size)
{
	varta_scanner scanner;
	varta_token token;
	size_t		n = 0;

	varta_scanner_start(&scanner, (const uint8_t *) text, strlen(text));
	shown[0] = '\0';
	while (varta_token_next(&scanner, &token))
		if (token.type != VARTA_TOKEN_BLANK)
			n += (size_t) snprintf(shown + n, size - n, "%s%d:%.*s", n > 0 ? "|" : "",
								   (int) token.type, (int) (token.end - token.start),
								   text + token.start);
}

static void
reads_tokens(void **state)
{
	static const char *const cases[][2] = {
		{"की। है॥ और", "2:की|2:है|2:और"},
		{"क्‍या", "2:क्‍या"},
		{"एस. जयशंकर", "24:एस|2:जयशंकर"},
		{"एस.जयशंकर", "24:एस|2:जयशंकर"},
		{"एच.ई. राव", "24:एच|24:ई|2:राव"},
		{"डॉ॰ राव", "2:डॉ|2:राव"},
		{"S. Jaishankar", "24:S|1:Jaishankar"},
		{"1,25,000 और १,२५,०००", "22:1,25,000|2:और|22:१,२५,०००"},
		{"12.5 १२.५", "20:12.5|20:१२.५"},
		{"10,20", "22:10|22:20"},
		{"12.10.2021", "22:12|22:10|22:2021"},
		{"10:30", "22:10|22:30"},
		{"2024-25", "22:2024|22:25"},
		{"-5", "22:5"},
		{"कोविड-19", "2:कोविड|22:19"},
		{"जी-20 जी20", "2:जी|22:20|2:जी|22:20"},
		{"G20 H1N1", "1:G|22:20|3:H1N1"},
		{"भारत-चीन", "2:भारत|2:चीन"},
		{"दु:ख", "2:दु:ख"},
		{"अन्त:करण", "2:अन्त:करण"},
		{"कहा:मैं", "2:कहा|2:मैं"},
		{"दिल्ली:भारत", "2:दिल्ली|2:भारत"},
		{"https://example.org/a?b=1, और", "14:https://|6:example.org|18:/a?b=1|2:और"},
		{"example.com पर", "6:example.com|2:पर"},
		{"a.b@example.co.in", "4:a.b@example.co.in"},
		{"#भारत_चीन @DrName", "25:#भारत_चीन|26:@DrName"},
		{"₹500 5%", "22:500|22:5"},
		{"<b>क</b>", "13:<b>|2:क|13:</b>"},
		{"a < b", "1:a|1:b"},
		{"&nbsp;क &", "23:&nbsp;|2:क"},
		{"है.The", "2:है|1:The"},
		{"Erdoğan", "2:Erdoğan"},
		{"BJPने", "1:BJP|2:ने"},
		{"", ""},
		{"।।।", ""}
	};

	(void) state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		char		shown[1024];

		show(cases[i][0], shown, sizeof(shown));
		assert_string_equal(shown, cases[i][1]);
	}
}

static void
tiles(const uint8_t *text, size_t nbytes)
{
	varta_scanner scanner;
	varta_token token;
	uint32_t	at = 0;

	varta_scanner_start(&scanner, text, nbytes);
	while (varta_token_next(&scanner, &token))
	{
		assert_int_equal(token.start, at);
		assert_true(token.end > token.start);
		assert_true(token.type >= 1 && token.type <= VARTA_TOKEN_LAST);
		at = token.end;
	}
	assert_int_equal(at, nbytes);
}

/* Any bytes give tokens that tile them. */
static void
tokens_tile_any_bytes(void **state)
{
	static const char *const pieces[] = {
		"क", "्", "‍", "ा", ".", ":", "-", "@", "#", "<", ">", "&", ";", "a", "Z", "9", "१", ",", " ",
		"।", "॰", "http://", "www.", ".com", "_", "/", "\xE0", "\xE0\xA4", "\xFF", "é", "中", "\xF0\x9F\x98\x80",
		"एस", "\n", "'", "%", "+", "\xED\xA0\x80", "\xC2\xAD", "|"
	};
	uint32_t	seed = 12345;

	(void) state;
	for (int round = 0; round < 20000; round++)
	{
		char		text[512];
		size_t		n = 0;
		size_t		count;

		seed = seed * 1664525u + 1013904223u;
		count = (seed >> 16) % 24;
		for (size_t i = 0; i < count; i++)
		{
			const char *piece;

			seed = seed * 1664525u + 1013904223u;
			piece = pieces[(seed >> 16) % (sizeof(pieces) / sizeof(pieces[0]))];
			memcpy(text + n, piece, strlen(piece));
			n += strlen(piece);
		}
		tiles((const uint8_t *) text, n);
		{
			/* no fold makes a word longer; the copy lets valgrind see overruns */
			uint8_t    *exact = malloc(n + 1);
			uint8_t    *folded = malloc(n + 1);

			memcpy(exact, text, n);
			assert_true(varta_fold(exact, n, seed & VARTA_FOLD_ALL, folded) <= n);
			assert_true(varta_fold(exact, n, VARTA_FOLD_ALL, folded) <= n);
			free(exact);
			free(folded);
		}
	}
}

/* Floods take linear time: this would not end else. */
static void
floods_are_linear(void **state)
{
	static const char *const floods[] = {
		"‍", "a.", "a@", "#", "<a", "&a", "com.", "क:", "http://a.", "1,", "1.", "्", "_#", "a-", "एस."
	};

	(void) state;
	for (size_t i = 0; i < sizeof(floods) / sizeof(floods[0]); i++)
	{
		size_t		piece = strlen(floods[i]);
		size_t		nbytes = piece * 300000;
		uint8_t    *text = malloc(nbytes);

		for (size_t at = 0; at < nbytes; at += piece)
			memcpy(text + at, floods[i], piece);
		tiles(text, nbytes);
		free(text);
	}
}

static void
folds_spellings(void **state)
{
	static const char *const cases[][2] = {
		{"क्‍या", "क्या"}, {"क़ानून", "कानून"}, {"क़ानून", "कानून"}, {"पाँच", "पांच"}, {"हिन्दी", "हिंदी"},
		{"सम्बन्ध", "संबंध"}, {"मण्डल", "मंडल"}, {"गङ्गा", "गंगा"}, {"पञ्च", "पंच"}, {"अन्य", "अन्य"},
		{"सम्राट", "सम्राट"}, {"डॉक्टर", "डाक्टर"}, {"आॅफिस", "आफिस"}, {"अौर", "और"}, {"गये", "गए"},
		{"नयी", "नई"}, {"गयीं", "गईं"}, {"जायेगा", "जाएगा"}, {"ये", "ये"}, {"दुःख", "दुख"}, {"दु:ख", "दुख"},
		{"कहा:", "कहा:"}, {"१२", "12"}, {"ABC", "abc"}, {"और", "और"}, {"ओर", "ओर"}, {"में", "में"},
		{"मैं", "मैं"}, {"क्", "क्"}, {"हैै", "है"}, {"उठाी", "उठाई"}, {"", ""}, {"‍", ""}
	};

	(void) state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		uint8_t		folded[64];
		size_t		n = varta_fold((const uint8_t *) cases[i][0], strlen(cases[i][0]),
								   VARTA_FOLD_ALL, folded);

		folded[n] = '\0';
		assert_string_equal((char *) folded, cases[i][1]);
	}
}

/* Each fold alone: its own example changes, all others stay. */
static void
folds_are_options(void **state)
{
	static const struct
	{
		uint32_t	option;
		const char *word;
	}			cases[] = {
		{VARTA_FOLD_JOINERS, "क्‍या"}, {VARTA_FOLD_NUKTA, "\xE0\xA5\x98" "लम"}, {VARTA_FOLD_CHANDRABINDU, "पाँच"},
		{VARTA_FOLD_NASALS, "हिन्द"}, {VARTA_FOLD_CANDRA, "डॉन"}, {VARTA_FOLD_GLIDES, "गये"},
		{VARTA_FOLD_VISARGA, "दुःख"}, {VARTA_FOLD_DIGITS, "१२"}, {VARTA_FOLD_CASE, "AB"}
	};
	size_t		count = sizeof(cases) / sizeof(cases[0]);

	(void) state;
	for (size_t i = 0; i < count; i++)
		for (size_t j = 0; j < count; j++)
		{
			uint8_t		folded[64];
			size_t		nbytes = strlen(cases[i].word);
			size_t		n = varta_fold((const uint8_t *) cases[i].word, nbytes,
									   cases[j].option, folded);

			assert_int_equal(n != nbytes || memcmp(folded, cases[i].word, n) != 0, i == j);
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_tokens),
		cmocka_unit_test(tokens_tile_any_bytes),
		cmocka_unit_test(floods_are_linear),
		cmocka_unit_test(folds_spellings),
		cmocka_unit_test(folds_are_options)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
