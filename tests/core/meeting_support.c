/*
 * meeting_support.c
 *		Tables of texts with what one column of one meeting should be.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "analysis.h"
#include "meeting_support.h"

#define ANSWER_NBYTES 4096

static void
put(char *answer, const char *text, size_t nbytes)
{
	size_t		at = strlen(answer);

	if (at + nbytes + 1 < ANSWER_NBYTES)
	{
		memcpy(answer + at, text, nbytes);
		answer[at + nbytes] = '\0';
	}
}

static void
put_text(char *answer, const char *text)
{
	put(answer, text, strlen(text));
}

static void
put_span(char *answer, const char *text, varta_span span)
{
	if (span.start >= span.end)
		put_text(answer, "-");
	else
		put(answer, text + span.start, span.end - span.start);
}

static void
put_day(char *answer, varta_day day)
{
	char		text[32];

	snprintf(text, sizeof(text), "%04d-%02d-%02d", day.year, day.month, day.day);
	put_text(answer, day.year == 0 ? "-" : text);
}

static void
put_visits(char *answer, const char *text, const varta_analysis *analysis)
{
	for (size_t i = 0; i < analysis->nvisits; i++)
	{
		const varta_visit *v = &analysis->visits[i];

		if (i > 0)
			put_text(answer, ", ");
		put_span(answer, text, v->visitor.name);
		put_text(answer, ": ");
		put_span(answer, text, v->from_place);
		put_text(answer, " -> ");
		put_span(answer, text, v->to_place);
		put_text(answer, " ");
		put_text(answer, varta_meeting_status_name((varta_meeting_status) v->status));
	}
	if (analysis->nvisits == 0)
		put_text(answer, "-");
}

static void
put_meeting(char *answer, const char *text, const varta_meeting *m, meeting_column column)
{
	switch (column)
	{
		case COLUMN_TOPICS:
			for (size_t i = 0; i < m->ntopics; i++)
			{
				if (i > 0)
					put_text(answer, " | ");
				put_span(answer, text, m->topics[i]);
			}
			if (m->ntopics == 0)
				put_text(answer, "-");
			break;
		case COLUMN_EVENT:
			put_span(answer, text, m->event);
			break;
		case COLUMN_PLACE:
			put_span(answer, text, m->place);
			put_text(answer, " ");
			put_text(answer, m->place_country == NULL ? "-" : m->place_country);
			break;
		case COLUMN_DATE:
			put_day(answer, m->held_on);
			if (m->held_until.year != 0)
			{
				put_text(answer, "..");
				put_day(answer, m->held_until);
			}
			break;
		case COLUMN_MODE:
			put_text(answer, varta_meeting_mode_name((varta_meeting_mode) m->mode));
			break;
		default:
			break;
	}
}

void
check_meetings(meeting_column column, const meeting_case *cases, size_t count)
{
	size_t		nwrong = 0;

	for (size_t i = 0; i < count; i++)
	{
		varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
		varta_document document = {.text = (const uint8_t *) cases[i].text,.nbytes = strlen(cases[i].text),
			.published = {2024, 3, 12}};
		const varta_analysis *analysis = NULL;
		char		answer[ANSWER_NBYTES] = "";

		assert_int_equal(varta_analyze(arena, &document, &analysis), VARTA_OK);
		if (column == COLUMN_VISITS)
			put_visits(answer, cases[i].text, analysis);
		else if ((size_t) cases[i].meeting < analysis->nmeetings)
			put_meeting(answer, cases[i].text, &analysis->meetings[cases[i].meeting], column);
		else
			put_text(answer, "no such meeting");
		if (strcmp(answer, cases[i].expected) != 0)
		{
			print_error("%s\n	expected: %s\n	found:    %s\n", cases[i].text, cases[i].expected, answer);
			nwrong++;
		}
		varta_arena_destroy(arena);
	}
	assert_int_equal(nwrong, 0);
}
