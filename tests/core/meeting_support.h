/*
 * meeting_support.h
 *		Tables of texts with what one column of one meeting should be.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef MEETING_SUPPORT_H
#define MEETING_SUPPORT_H

#include <stddef.h>

typedef enum meeting_column
{
	COLUMN_TOPICS,				/* joined by " | " */
	COLUMN_EVENT,
	COLUMN_PLACE,				/* place and country: "दोहा QA", "- QA" */
	COLUMN_DATE,				/* "2024-03-12" or "2024-03-12..2024-03-13" */
	COLUMN_MODE,
	COLUMN_VISITS				/* "visitor: from -> to status, ..." of the whole text */
} meeting_column;

typedef struct meeting_case
{
	const char *text;
	const char *expected;		/* "-" for null */
	int			meeting;		/* number of the row, from 0 */
} meeting_case;

/* Analyses each text as published on Tuesday 2024-03-12, fails with a list of what differs. */
extern void check_meetings(meeting_column column, const meeting_case *cases, size_t count);

#define CHECK_MEETINGS(column, cases) check_meetings(column, cases, sizeof(cases) / sizeof((cases)[0]))

#endif							/* MEETING_SUPPORT_H */
