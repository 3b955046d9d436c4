/*
 * story.h
 *		Short texts and what the engine must find in them, as one line of text.
 *
 *	RULE(a_title_brings_its_name, names,
 *		 {"प्रधानमंत्री निकोल पशिनयान से मिले।", "निकोल पशिनयान"},
 *		 {"प्रधानमंत्री ने कहा।", ""})
 *
 * makes a cmocka test that runs each text and compares.  A rule has an example
 * and, last, a counter-example.  Texts are published on Wednesday, 2023-03-15.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef STORY_H
#define STORY_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "engine.h"

/* Two people whom many stories tell of. */
#define JAISHANKAR "भारत के विदेश मंत्री जयशंकर "
#define LAVROV "रूस के विदेश मंत्री लावरोव "

typedef struct story_case
{
	const char *text;
	const char *wanted;
} story_case;

/* Where a story is written down. */
typedef struct story_line
{
	char		text[4096];
	size_t		nbytes;
} story_line;

typedef void (*story_writer) (const engine *e, story_line *line);

/* Names of the text's people: "निकोल पशिनयान | लावरोव". */
extern void names(const engine *e, story_line *line);

/* Parties: "विदेश मंत्री RU सर्गेई लावरोव se | IN ne", excluded ones with a "!". */
extern void parties(const engine *e, story_line *line);

/* Clauses of the sentences: "... | ...". */
extern void clauses(const engine *e, story_line *line);

/* Rows: "held: एस जयशंकर IN + सर्गेई लावरोव RU | planned: ..."; an unnamed one by its office. */
extern void meetings(const engine *e, story_line *line);

/* The rows' statuses: "held | planned". */
extern void statuses(const engine *e, story_line *line);

/* The rows' days: "2023-03-14 | -". */
extern void days(const engine *e, story_line *line);

/* The rows' modes. */
extern void modes(const engine *e, story_line *line);

extern void story_check(const story_case *cases, size_t ncases, story_writer writer);

#define RULE(name, writer, ...) \
static void \
name(void **state) \
{ \
	static const story_case cases[] = {__VA_ARGS__}; \
\
	(void) state; \
	story_check(cases, sizeof(cases) / sizeof(cases[0]), writer); \
}

#endif							/* STORY_H */
