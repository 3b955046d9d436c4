/*
 * lexicon_test.c
 *		Phrases are looked for within the words that are given, not beyond.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "lexicon.h"

static void
stops_at_the_end(void **state)
{
	static const char text[] = "राम मुलाकात";
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	varta_word *words;
	size_t		count;
	varta_match match;

	(void) state;
	assert_int_equal(varta_words_read(arena, (const uint8_t *) text, strlen(text), &words, &count), VARTA_OK);
	assert_int_equal(count, 2);
	assert_true(varta_lexicon_longest(words, 2, 1, VARTA_ENTRY(TRIGGER), &match));
	/* the trigger lies behind the end */
	assert_false(varta_lexicon_longest(words, 1, 1, VARTA_ENTRY(TRIGGER), &match));
	assert_int_equal(varta_lexicon_matches(words, 1, 1, VARTA_ENTRY(TRIGGER), &match, 1), 0);
	varta_arena_destroy(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(stops_at_the_end)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
