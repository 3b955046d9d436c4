/*
 * quote_test.c
 *		Quotations: the table of cases, and what holds for any text.
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

#include "quote.h"

#ifndef VARTA_TEST_DIR
#define VARTA_TEST_DIR "tests/core"
#endif

#define MOST_COLUMNS 16

static void
find(varta_arena *arena, const char *text, size_t nbytes, varta_quote **quotes, size_t *count)
{
	varta_document document = {.text = (const uint8_t *) text,.nbytes = nbytes};
	const varta_analysis *analysis = NULL;

	assert_int_equal(varta_analyze(arena, &document, &analysis), VARTA_OK);
	assert_int_equal(varta_quotes_find(arena, &document, analysis, quotes, count), VARTA_OK);
}

static bool
is_right(const char *text, varta_quote quote, char **columns)
{
	size_t		speaker = quote.speaker.end - quote.speaker.start;
	const char *wanted = strcmp(columns[1], "-") == 0 ? "" : columns[1];

	return strcmp(varta_medium_name((varta_medium) quote.medium), columns[0]) == 0 &&
		speaker == strlen(wanted) && memcmp(text + quote.speaker.start, wanted, speaker) == 0 &&
		strncmp(text + quote.span.start, columns[2], strlen(columns[2])) == 0;
}

/* The text of a case: \n as two characters is a line end. */
static void
unescape(char *text)
{
	char	   *out = text;

	for (; *text != '\0'; text++)
		if (text[0] == '\\' && text[1] == 'n')
		{
			*out++ = '\n';
			text++;
		}
		else
			*out++ = *text;
	*out = '\0';
}

static bool
run_case(char *line)
{
	char	   *columns[MOST_COLUMNS] = {0};
	size_t		n = 0;
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	varta_quote *quotes;
	size_t		count;
	size_t		wanted;
	bool		right;

	for (char *at = line; n < MOST_COLUMNS && at != NULL; n++)
	{
		columns[n] = at;
		at = strchr(at, '\t');
		if (at != NULL)
			*at++ = '\0';
	}
	unescape(columns[0]);
	find(arena, columns[0], strlen(columns[0]), &quotes, &count);
	wanted = strcmp(columns[1], "none") == 0 ? 0 : (n - 1) / 3;
	right = count == wanted;
	for (size_t i = 0; right && i < count; i++)
		right = is_right(columns[0], quotes[i], columns + 1 + 3 * i);
	if (!right)
	{
		printf("wrong: %s\n", columns[0]);
		for (size_t i = 0; i < count; i++)
			printf("  %s [%.*s] %.*s\n", varta_medium_name((varta_medium) quotes[i].medium),
				   (int) (quotes[i].speaker.end - quotes[i].speaker.start),
				   columns[0] + quotes[i].speaker.start,
				   (int) (quotes[i].span.end - quotes[i].span.start),
				   columns[0] + quotes[i].span.start);
	}
	varta_arena_destroy(arena);
	return right;
}

static void
cases_are_right(void **state)
{
	FILE	   *file = fopen(VARTA_TEST_DIR "/quote_cases.txt", "r");
	char		line[4096];
	size_t		ncases = 0;
	size_t		wrong = 0;

	(void) state;
	assert_non_null(file);
	while (fgets(line, sizeof(line), file) != NULL)
	{
		line[strcspn(line, "\n")] = '\0';
		if (line[0] == '#' || line[0] == '\0')
			continue;
		ncases++;
		wrong += !run_case(line);
	}
	fclose(file);
	printf("%zu cases, %zu wrong\n", ncases, wrong);
	assert_true(ncases >= 20);
	assert_int_equal(wrong, 0);
}

static void
any_text_is_read(void **state)
{
	static const char *const pieces[] = {
		"“", "”", "\"", "'", "''", "‘", "’", "‘‘", "«", "»", " ", "\n\n", "जयशंकर", "ने", "कहा", ",", "।",
		"कि", "उन्होंने", "हम", "तैयार", "हैं", "के अनुसार", "\xE0\xA4", "ट्वीट किया", "(", ")"
	};
	uint32_t	seed = 11;

	(void) state;
	for (int round = 0; round < (getenv("VALGRIND") != NULL ? 30 : 500); round++)
	{
		char		text[1024];
		size_t		nbytes = 0;
		varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
		varta_quote *quotes;
		size_t		count;
		uint32_t	end = 0;

		while (nbytes < 500)
		{
			const char *piece;

			seed = seed * 1664525u + 1013904223u;
			piece = pieces[(seed >> 8) % (sizeof(pieces) / sizeof(*pieces))];
			memcpy(text + nbytes, piece, strlen(piece));
			nbytes += strlen(piece);
		}
		find(arena, text, nbytes, &quotes, &count);
		for (size_t i = 0; i < count; i++)
		{
			assert_true(quotes[i].span.start >= end && quotes[i].span.start < quotes[i].span.end);
			end = quotes[i].span.end;
			assert_true(quotes[i].speaker.end <= nbytes);
		}
		assert_true(end <= nbytes);
		varta_arena_destroy(arena);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cases_are_right),
		cmocka_unit_test(any_text_is_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
