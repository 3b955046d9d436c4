/*
 * words_test.c
 *		What a host keeps of the words read last changes none of them.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lexicon_data.h"
#include "recent.h"

typedef struct known_word
{
	uint32_t	tag;
	uint32_t	form;
} known_word;

static int
compare_tags(const void *a, const void *b)
{
	uint32_t	x = ((const known_word *) a)->tag;
	uint32_t	y = ((const known_word *) b)->tag;

	return (x > y) - (x < y);
}

/* The words of the tables that begin phrases, by the tags that they are kept under. */
static known_word *
known_words(void)
{
	known_word *known = malloc(varta_data_first_states * sizeof(*known));

	assert_non_null(known);
	for (uint32_t i = 0; i < varta_data_first_states; i++)
	{
		const varta_data_form *form = &varta_data_forms[i + 1];

		known[i].form = i + 1;
		known[i].tag = VARTA_RECENT_TAG(varta_data_hash((const uint8_t *) &varta_data_pool[form->key], form->nbytes));
	}
	qsort(known, varta_data_first_states, sizeof(*known), compare_tags);
	return known;
}

/* A word of seven letters for each number. */
static void
make_word(uint32_t number, char *word)
{
	static const char *const letters[] = {"क", "र", "न", "ल", "स", "म", "द", "ब"};

	*word = '\0';
	for (int i = 0; i < 7; i++, number /= 8)
		strcat(word, letters[number % 8]);
}

/*
 * Words of the tables beside made-up ones of the same tag, each three times, and between
 * them more words than are kept.
 */
static char *
text_of_likes(void)
{
	char	   *text = malloc(32 * 1024 * 1024);
	size_t		n = 0;
	size_t		npairs = 0;
	known_word *known = known_words();

	assert_non_null(text);
	for (uint32_t number = 0; number < 300000; number++)
	{
		char		word[64];
		known_word	key;
		const known_word *like;
		const varta_data_form *form;

		make_word(number, word);
		if (number < 20000)
			n += (size_t) sprintf(text + n, "%s ", word);
		key.tag = VARTA_RECENT_TAG(varta_data_hash((const uint8_t *) word, strlen(word)));
		like = bsearch(&key, known, varta_data_first_states, sizeof(*known), compare_tags);
		if (like == NULL)
			continue;
		form = &varta_data_forms[like->form];
		for (int i = 0; i < 3; i++)
			n += (size_t) sprintf(text + n, "%.*s %s ", (int) form->nbytes, &varta_data_pool[form->key], word);
		npairs++;
	}
	assert_true(npairs > 0);
	free(known);
	return text;
}

static void
reads_alike(void **state)
{
	varta_host	keeping = varta_host_malloc;
	void	   *recent = calloc(1, VARTA_RECENT_NBYTES);
	char	   *text = text_of_likes();
	varta_arena *plain = varta_arena_create(&varta_host_malloc, 0);
	varta_word *expected;
	size_t		nexpected;

	(void) state;
	assert_non_null(recent);
	keeping.recent = recent;
	assert_int_equal(varta_words_read(plain, (const uint8_t *) text, strlen(text), &expected, &nexpected), VARTA_OK);
	/* the second time with what the first has left */
	for (int time = 0; time < 2; time++)
	{
		varta_arena *arena = varta_arena_create(&keeping, 0);
		varta_word *words;
		size_t		count;

		assert_int_equal(varta_words_read(arena, (const uint8_t *) text, strlen(text), &words, &count), VARTA_OK);
		assert_int_equal(count, nexpected);
		for (size_t i = 0; i < count; i++)
		{
			assert_int_equal(words[i].form, expected[i].form);
			assert_int_equal(words[i].classes, expected[i].classes);
			assert_int_equal(words[i].begins, expected[i].begins);
			assert_int_equal(words[i].features, expected[i].features);
		}
		varta_arena_destroy(arena);
	}
	varta_arena_destroy(plain);
	free(text);
	free(recent);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(reads_alike)};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
