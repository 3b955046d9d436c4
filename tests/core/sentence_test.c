/*
 * sentence_test.c
 *		Sentence boundaries: the table of cases, and what holds for any text.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "varta.h"

#ifndef VARTA_TEST_DIR
#define VARTA_TEST_DIR "tests/core"
#endif

#define MARK "\xC2\xA6"			/* the broken bar of the table */
#define MOST_SENTENCES 32

/* A case without its marks and escapes. */
typedef struct sentence_case
{
	char		text[4096];
	size_t		nbytes;
	size_t		starts[MOST_SENTENCES];
	size_t		count;
	size_t		ncandidates;
} sentence_case;

static bool
skips_to_text(const char *at)
{
	return *at == ' ' || (at[0] == '\\' && (at[1] == 'n' || at[1] == 'r'));
}

static void
read_case(const char *line, sentence_case *out)
{
	bool		begin = true;

	memset(out, 0, sizeof(*out));
	for (const char *at = line; *at != '\0' && *at != '\n';)
	{
		if (strncmp(at, MARK, 2) == 0)
		{
			begin = true;
			at += 2;
			continue;
		}
		if (begin && !skips_to_text(at))
		{
			out->starts[out->count++] = out->nbytes;
			begin = false;
		}
		if (strncmp(at, "।", 3) == 0 || strchr(".?!|", *at) != NULL || *at == '\\')
			out->ncandidates++;
		if (at[0] == '\\' && (at[1] == 'n' || at[1] == 'r'))
		{
			out->text[out->nbytes++] = at[1] == 'n' ? '\n' : '\r';
			at += 2;
		}
		else
			out->text[out->nbytes++] = *at++;
	}
}

static bool
run_case(const char *line, size_t *ncandidates)
{
	sentence_case one;
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	varta_span *found;
	size_t		count;
	bool		right;

	read_case(line, &one);
	*ncandidates += one.ncandidates;
	assert_int_equal(varta_sentences(arena, (const uint8_t *) one.text, one.nbytes,
									 &found, &count), VARTA_OK);
	right = count == one.count;
	for (size_t i = 0; right && i < count; i++)
		right = found[i].start == one.starts[i];
	if (!right)
	{
		printf("wrong: %s", line);
		for (size_t i = 0; i < count; i++)
			printf("  [%.*s]\n", (int) (found[i].end - found[i].start),
				   one.text + found[i].start);
	}
	varta_arena_destroy(arena);
	return right;
}

static void
cases_are_right(void **state)
{
	FILE	   *file = fopen(VARTA_TEST_DIR "/sentence_cases.txt", "r");
	char		line[4096];
	size_t		ncandidates = 0;
	size_t		ncases = 0;
	size_t		wrong = 0;

	(void) state;
	assert_non_null(file);
	while (fgets(line, sizeof(line), file) != NULL)
	{
		if (line[0] == '#' || line[0] == '\n')
			continue;
		ncases++;
		wrong += !run_case(line, &ncandidates);
	}
	fclose(file);
	printf("%zu texts, %zu stops and line ends, %zu texts wrong\n", ncases, ncandidates, wrong);
	assert_true(ncandidates >= 300);
	assert_int_equal(wrong, 0);
}

/* A small generator, so that a failure can be repeated. */
static uint32_t
next_random(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 8;
}

static void
spans_are_ordered_for_any_text(void **state)
{
	static const char *const pieces[] = {
		"क", "एस", "डॉ", ".", ". ", "।", "॥", "|", " | ", "?", "!", "\"", "'", "”", "“", "’", "‘‘",
		"(", ")", "\n", "\n\n", "\r\n", " ", "12", "3.5", "www.a.in", "\xE0\xA4", "\xFF", "\xE2\x80\x8D",
		"ने", ",", "😀", "A", "b", "…", "...", "\xC2\xA0", "आई", "•"
	};
	uint32_t	seed = 7;

	(void) state;
	for (int round = 0; round < (getenv("VALGRIND") != NULL ? 30 : 3000); round++)
	{
		char		text[512];
		size_t		nbytes = 0;
		varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
		varta_span *found;
		varta_span *again;
		size_t		count;
		size_t		count_again;
		uint32_t	end = 0;

		while (nbytes < 200 + next_random(&seed) % 200)
		{
			const char *piece = pieces[next_random(&seed) % (sizeof(pieces) / sizeof(*pieces))];

			memcpy(text + nbytes, piece, strlen(piece));
			nbytes += strlen(piece);
		}
		assert_int_equal(varta_sentences(arena, (uint8_t *) text, nbytes, &found, &count), VARTA_OK);
		assert_int_equal(varta_sentences(arena, (uint8_t *) text, nbytes, &again, &count_again),
						 VARTA_OK);
		assert_int_equal(count, count_again);
		if (count > 0)
			assert_memory_equal(found, again, count * sizeof(*found));
		for (size_t i = 0; i < count; i++)
		{
			assert_true(found[i].start >= end);
			assert_true(found[i].start < found[i].end);
			end = found[i].end;
		}
		assert_true(end <= nbytes);
		varta_arena_destroy(arena);
	}
}

static void
empty_text_has_no_sentence(void **state)
{
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	varta_span *found;
	size_t		count = 9;

	(void) state;
	assert_int_equal(varta_sentences(arena, (const uint8_t *) "", 0, &found, &count), VARTA_OK);
	assert_int_equal(count, 0);
	assert_int_equal(varta_sentences(arena, (const uint8_t *) "।।..\n", 9, &found, &count), VARTA_OK);
	assert_int_equal(count, 0);
	varta_arena_destroy(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cases_are_right),
		cmocka_unit_test(spans_are_ordered_for_any_text),
		cmocka_unit_test(empty_text_has_no_sentence),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
