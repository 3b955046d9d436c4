/*
 * dates_test.c
 *		Dates and time stamps: the table of cases, and the calendar itself.
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

#include "dates.h"

#ifndef VARTA_TEST_DIR
#define VARTA_TEST_DIR "tests/core"
#endif

static varta_day
day_of(const char *text)
{
	varta_day	day = {0, 0, 0};
	int			year;
	int			month;
	int			number;

	if (sscanf(text, "%d-%d-%d", &year, &month, &number) == 3)
		day = (varta_day) {(int16_t) year, (uint8_t) month, (uint8_t) number};
	return day;
}

static void
answer_stamp(const char *text, char *answer, size_t size)
{
	int64_t		microseconds;
	bool		has_clock;
	varta_span	span;
	int64_t		seconds;
	varta_day	day;

	if (!varta_timestamp_find((const uint8_t *) text, strlen(text), &microseconds, &has_clock, &span))
	{
		snprintf(answer, size, "-");
		return;
	}
	assert_true(span.start < span.end && span.end <= strlen(text));
	seconds = microseconds / 1000000 + 330 * 60;
	day = varta_day_of_number((int32_t) (seconds / 86400));
	snprintf(answer, size, "%04d-%02d-%02d %02d:%02d:%02d%s", day.year, day.month, day.day,
			 (int) (seconds / 3600 % 24), (int) (seconds / 60 % 60), (int) (seconds % 60),
			 has_clock ? "" : " day");
}

static void
answer_date(const char *text, const char *published, const char *tense, char *answer, size_t size)
{
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	varta_word *words;
	size_t		nwords;
	varta_date_expression *found;
	size_t		count;
	varta_day	from;
	varta_day	until;
	varta_tense meant = strcmp(tense, "past") == 0 ? VARTA_TENSE_PAST :
		strcmp(tense, "future") == 0 ? VARTA_TENSE_FUTURE : VARTA_TENSE_UNKNOWN;

	assert_int_equal(varta_words_read(arena, (const uint8_t *) text, strlen(text), &words, &nwords),
					 VARTA_OK);
	assert_int_equal(varta_dates_find(arena, (const uint8_t *) text, words, nwords, &found, &count),
					 VARTA_OK);
	if (count == 0)
		snprintf(answer, size, "-");
	else if (!varta_date_resolve(&found[0], day_of(published), meant, &from, &until))
		snprintf(answer, size, "%s", strcmp(published, "-") == 0 ? "-" : "?");
	else
	{
		int			n = snprintf(answer, size, "%04d-%02d-%02d", from.year, from.month, from.day);

		if (until.month != 0)
			snprintf(answer + n, size - (size_t) n, "..%04d-%02d-%02d", until.year, until.month,
					 until.day);
	}
	varta_arena_destroy(arena);
}

static void
cases_are_right(void **state)
{
	FILE	   *file = fopen(VARTA_TEST_DIR "/date_cases.txt", "r");
	char		line[1024];
	size_t		ncases = 0;
	size_t		wrong = 0;

	(void) state;
	assert_non_null(file);
	while (fgets(line, sizeof(line), file) != NULL)
	{
		char	   *columns[5] = {0};
		size_t		n = 0;
		char		answer[64];

		line[strcspn(line, "\n")] = '\0';
		if (line[0] == '#' || line[0] == '\0')
			continue;
		for (char *at = line; n < 5 && at != NULL; n++)
		{
			columns[n] = at;
			at = strchr(at, '\t');
			if (at != NULL)
				*at++ = '\0';
		}
		ncases++;
		if (strcmp(columns[0], "stamp") == 0)
			answer_stamp(columns[1], answer, sizeof(answer));
		else
			answer_date(columns[1], columns[2], columns[3], answer, sizeof(answer));
		if (strcmp(answer, columns[n - 1]) != 0)
		{
			wrong++;
			printf("%s: %s: %s, not %s\n", columns[0], columns[1], answer, columns[n - 1]);
		}
	}
	fclose(file);
	printf("%zu cases, %zu wrong\n", ncases, wrong);
	assert_true(ncases >= 80);
	assert_int_equal(wrong, 0);
}

static void
days_go_there_and_back(void **state)
{
	(void) state;
	assert_int_equal(varta_day_number((varta_day) {1970, 1, 1}), 0);
	assert_int_equal(varta_day_number((varta_day) {2000, 3, 1}), 11017);
	for (int32_t number = -700000; number < 50000; number += 13)
		assert_int_equal(varta_day_number(varta_day_of_number(number)), number);
}

static void
any_text_is_read(void **state)
{
	static const char *const pieces[] = {
		"12", "2021", "०९", "/", "-", ".", ",", ":", " ", "Oct", "अक्टूबर", "PM", "बजे", "शाम", "IST",
		"(", ")", "+05", "30", "\n", "को", "से", "और", "मंगलवार", "अगले", "साल", "दिन", "पहले", "कल", "T",
		"Z", "\xE0\xA4", "99999999999999999999", "'", "p", "m"
	};
	uint32_t	seed = 3;

	(void) state;
	for (int round = 0; round < (getenv("VALGRIND") != NULL ? 30 : 3000); round++)
	{
		char		text[1024];
		char		answer[64];
		size_t		nbytes = 0;

		while (nbytes < 300)
		{
			const char *piece;

			seed = seed * 1664525u + 1013904223u;
			piece = pieces[(seed >> 8) % (sizeof(pieces) / sizeof(*pieces))];
			memcpy(text + nbytes, piece, strlen(piece));
			nbytes += strlen(piece);
		}
		text[nbytes] = '\0';
		answer_stamp(text, answer, sizeof(answer));
		answer_date(text, "2021-10-12", "past", answer, sizeof(answer));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cases_are_right),
		cmocka_unit_test(days_go_there_and_back),
		cmocka_unit_test(any_text_is_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
