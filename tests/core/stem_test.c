/*
 * stem_test.c
 *		Lemmas, rules for unknown words, stop words.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "stem.h"

static size_t
fold(const char *word, uint8_t *folded)
{
	return varta_fold((const uint8_t *) word, strlen(word), VARTA_FOLD_ALL, folded);
}

/* Folds a word and fails if that changes it: the table is in folded spelling. */
static size_t
fold_stable(const char *word, uint8_t *folded)
{
	size_t		n = fold(word, folded);

	if (n != strlen(word) || memcmp(folded, word, n) != 0)
		fail_msg("%s is not in folded spelling", word);
	return n;
}

/*
 * Every row of hindi_endings.tsv cuts its example and leaves its counter-example:
 * none is unreachable.
 */
static void
endings_are_reachable(void **state)
{
	FILE	   *file = fopen("src/data/hindi_endings.tsv", "r");
	char		row[1024];
	int			number = 0;

	(void) state;
	assert_non_null(file);
	while (fgets(row, sizeof(row), file) != NULL)
	{
		char	   *columns[6];
		uint8_t		folded[256];
		size_t		nbytes;

		if (row[0] == '#' || row[0] == '\n')
			continue;
		row[strcspn(row, "\n")] = '\0';
		columns[0] = row;
		for (size_t i = 1; i < 6; i++)
		{
			char	   *tab = strchr(columns[i - 1], '\t');

			assert_non_null(tab);
			*tab = '\0';
			columns[i] = tab + 1;
		}
		if (varta_stem_ending_of(folded, fold_stable(columns[4], folded)) != number)
			fail_msg("ending %s does not cut %s", columns[0], columns[4]);
		if (varta_stem_ending_of(folded, fold_stable(columns[5], folded)) == number)
			fail_msg("ending %s cuts %s", columns[0], columns[5]);
		nbytes = strlen(columns[5]);
		if (nbytes < strlen(columns[0]) ||
			strcmp(columns[5] + nbytes - strlen(columns[0]), columns[0]) != 0)
			fail_msg("%s does not end in %s", columns[5], columns[0]);
		number++;
	}
	fclose(file);
	assert_true(number > 20);
}

/* Whether two words share a lexeme. */
static bool
meet(const char *a, const char *b)
{
	uint8_t		folded_a[256];
	uint8_t		folded_b[256];
	varta_stem_room room_a;
	varta_stem_room room_b;
	varta_lexeme lexemes_a[VARTA_MAX_LEXEMES];
	varta_lexeme lexemes_b[VARTA_MAX_LEXEMES];
	size_t		na = varta_stem(folded_a, fold(a, folded_a), false, &room_a, lexemes_a);
	size_t		nb = varta_stem(folded_b, fold(b, folded_b), false, &room_b, lexemes_b);

	for (size_t i = 0; i < na; i++)
		for (size_t j = 0; j < nb; j++)
			if (lexemes_a[i].nbytes == lexemes_b[j].nbytes &&
				memcmp(lexemes_a[i].bytes, lexemes_b[j].bytes, lexemes_a[i].nbytes) == 0)
				return true;
	return false;
}

static void
forms_of_a_word_meet(void **state)
{
	static const char *const together[][2] = {
		{"कंपनी", "कंपनियों"}, {"कंपनी", "कंपनियां"}, {"कम्पनी", "कंपनी"}, {"हिंदू", "हिन्दुओं"},
		{"साधु", "साधुओं"}, {"राजा", "राजाओं"}, {"लड़का", "लड़कों"}, {"लड़का", "लड़के"},
		{"लड़की", "लड़कियां"}, {"भाषा", "भाषाओं"}, {"भाषा", "भाषाएँ"}, {"नेता", "नेताओं"},
		{"देश", "देशों"}, {"आदमी", "आदमियों"}, {"चिड़िया", "चिड़ियों"}, {"बड़ा", "बड़ी"},
		{"बड़ा", "बड़े"}, {"नया", "नयी"}, {"नया", "नए"}, {"गया", "जाना"}, {"गई", "जाएंगे"},
		{"गए", "जाता"}, {"किया", "करना"}, {"करेंगे", "करता"}, {"कीजिए", "करें"}, {"लिया", "लेगा"},
		{"दिया", "देना"}, {"देंगे", "दें"}, {"हुआ", "होना"}, {"होगा", "हुई"}, {"आया", "आएगी"},
		{"आए", "आना"}, {"पिया", "पीना"}, {"बैठा", "बैठकर"}, {"बनवाया", "बनवाना"},
		{"कराएंगे", "कराया"}, {"करता", "करती"}, {"भाई", "भाइयों"}, {"वस्तु", "वस्तुओं"},
		{"रुपया", "रुपये"}, {"रुपया", "रुपयों"}, {"गिलहरियों", "गिलहरियां"},
		{"खेल", "खेला"}, {"जायेगा", "जाएगा"}, {"पहले", "पहला"}, {"सामने", "सामना"},
		{"लेकर", "लेना"}, {"खुली", "खुलना"}, {"रेडियो", "रेडियों"}, {"लोगो", "लोगोओं"},
		{"भारतीयों", "भारतीय"}, {"मोहल्लों", "मोहल्ला"}, {"डॉक्टर्स", "डॉक्टर"}, {"तीनों", "तीन"},
		{"सैकड़ों", "सौ"}, {"अकेले", "अकेला"}, {"दूसरों", "दूसरा"}, {"सबको", "सबने"},
		{"बिल्कुल", "बिलकुल"}, {"आस-पास", "आसपास"}, {"कमरों", "कमरा"}
	};
	static const char *const apart[][2] = {
		{"चीनी", "चीन"}, {"पानी", "पान"}, {"भारती", "भारत"}, {"योगी", "योग"}, {"और", "ओर"},
		{"में", "मैं"}, {"दिन", "दीन"}, {"कम", "काम"}, {"आम", "अम"}, {"सुना", "सूना"},
		{"बल", "बाल"}, {"मन", "मान"}, {"कर", "कार"}, {"सेना", "सोना"}, {"राज", "राजा"},
		{"घर", "घेर"}, {"कल", "काल"}, {"लोगों", "लोगोओं"}, {"पूरी", "पूरियां"}, {"लिखा", "लिखाना"},
		{"पानी", "पाना"}, {"दो", "देना"}, {"बिना", "बिनना"}, {"सही", "सहना"}, {"सबसे", "सबको"},
		{"नर्स", "नर"}, {"टैक्स", "टैक"}, {"निशानेबाजों", "निशानेबाजा"}, {"कमरों", "कमर"},
		{"सबको", "सबक"}, {"मानो", "मानना"}, {"प्रौद्योगिकी", "प्रौद्योगिकीय"}, {"फीसदी", "प्रतिशत"},
		{"अधिक", "अधिकतर"}
	};

	(void) state;
	for (size_t i = 0; i < sizeof(together) / sizeof(together[0]); i++)
		if (!meet(together[i][0], together[i][1]))
			fail_msg("%s and %s are apart", together[i][0], together[i][1]);
	for (size_t i = 0; i < sizeof(apart) / sizeof(apart[0]); i++)
		if (meet(apart[i][0], apart[i][1]))
			fail_msg("%s and %s meet", apart[i][0], apart[i][1]);
}

static void
names_are_no_stop_words(void **state)
{
	static const char *const stops[] = {"का", "के", "की", "में", "है", "और", "उन्होंने", "क्या"};
	static const char *const names[] = {"एस", "घर", "दो", "कुल", "जी", "भारत", "करना", "राम"};
	uint8_t		folded[64];

	(void) state;
	for (size_t i = 0; i < sizeof(stops) / sizeof(stops[0]); i++)
		assert_true(varta_is_stop_word(folded, fold(stops[i], folded)));
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		assert_false(varta_is_stop_word(folded, fold(names[i], folded)));
}

/* Nothing that is no word harms the stemmer. */
static void
odd_words_are_left(void **state)
{
	static const char *const odd[] = {"ा", "्", "ं", "abc", "अ", "\xE0\xA4", "\xFF\xFE", "ियों", "é"};
	uint8_t		folded[64];
	varta_stem_room room;
	varta_lexeme lexemes[VARTA_MAX_LEXEMES];

	(void) state;
	for (size_t i = 0; i < sizeof(odd) / sizeof(odd[0]); i++)
		assert_true(varta_stem(folded, fold(odd[i], folded), true, &room, lexemes) <=
					VARTA_MAX_LEXEMES);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(endings_are_reachable),
		cmocka_unit_test(forms_of_a_word_meet),
		cmocka_unit_test(names_are_no_stop_words),
		cmocka_unit_test(odd_words_are_left)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
