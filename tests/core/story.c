/*
 * story.c
 *		Runs the engine over a short text and writes down what it found.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdio.h>
#include <string.h>

#include "story.h"

#define MAX_CLAUSES 64

static const char *const labels[] = {
	"",
#define X(name, label) label,
	VARTA_LABELS(X)
#undef X
};

static void
put(story_line *line, const char *text, size_t nbytes)
{
	if (line->nbytes + nbytes >= sizeof(line->text))
		nbytes = sizeof(line->text) - 1 - line->nbytes;
	memcpy(line->text + line->nbytes, text, nbytes);
	line->nbytes += nbytes;
	line->text[line->nbytes] = '\0';
}

static void
put_string(story_line *line, const char *text)
{
	put(line, text, strlen(text));
}

static void
put_span(const engine *e, story_line *line, varta_span span)
{
	put(line, (const char *) e->document->text + span.start, span.end - span.start);
}

/* Between two things of a story, not before the first. */
static void
put_between(story_line *line, const char *mark)
{
	if (line->nbytes > 0)
		put_string(line, mark);
}

/* A word of a thing, with a blank before it unless it is the thing's first. */
static void
put_word(story_line *line, size_t thing, const char *word)
{
	if (line->nbytes > thing)
		put_string(line, " ");
	put_string(line, word);
}

void
names(const engine *e, story_line *line)
{
	for (size_t i = 0; i < e->mentions.count; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->kind != MENTION_PARTY || m->name_first >= m->name_last)
			continue;
		put_between(line, " | ");
		put_span(e, line, word_span(e, m->name_first, m->name_last));
	}
}

void
parties(const engine *e, story_line *line)
{
	for (size_t i = 0; i < e->mentions.count; i++)
	{
		const mention *m = &e->mentions.items[i];
		size_t		thing;

		if (m->kind != MENTION_PARTY)
			continue;
		put_between(line, " | ");
		thing = line->nbytes;
		if (m->excluded)
			put_word(line, thing, "!");
		if (m->entry != NULL && m->entry->kind == VARTA_ENTRY_OFFICE)
			put_word(line, thing, varta_lexicon_string(m->entry->name));
		if (m->country != NULL)
			put_word(line, thing, m->country);
		if (m->name_first < m->name_last)
		{
			put_word(line, thing, "");
			put_span(e, line, word_span(e, m->name_first, m->name_last));
		}
		if (m->case_label != VARTA_LABEL_NONE)
			put_word(line, thing, labels[m->case_label]);
	}
}

void
clauses(const engine *e, story_line *line)
{
	for (size_t i = 0; i < e->sentences.count; i++)
	{
		clause		cut[MAX_CLAUSES];
		size_t		ncuts = clauses_cut(e, &e->sentences.items[i], cut, MAX_CLAUSES);

		for (size_t j = 0; j < ncuts; j++)
		{
			bool		words = false;

			for (uint32_t w = cut[j].first; w < cut[j].last; w++)
				words = words || e->words[w].kind == VARTA_WORD_WORD;
			if (!words)
				continue;		/* the stop after the last verb */
			put_between(line, " | ");
			put_span(e, line, word_span(e, cut[j].first, cut[j].last));
		}
	}
}

void
meetings(const engine *e, story_line *line)
{
	for (size_t i = 0; i < e->meetings.count; i++)
	{
		const varta_meeting *m = &e->meetings.items[i];

		put_between(line, " | ");
		put_string(line, varta_meeting_status_name(m->status));
		put_string(line, ":");
		for (size_t j = 0; j < m->nparticipants; j++)
		{
			const varta_participant *p = &m->participants[j];

			put_string(line, j > 0 ? " + " : " ");
			if (!is_empty(p->name))
				put_span(e, line, p->name);
			else if (p->role != NULL)
				put_string(line, p->role);
			else
				put_string(line, "-");
			put_string(line, " ");
			put_string(line, p->country == NULL ? "-" : p->country);
		}
	}
}

void
statuses(const engine *e, story_line *line)
{
	for (size_t i = 0; i < e->meetings.count; i++)
	{
		put_between(line, " | ");
		put_string(line, varta_meeting_status_name(e->meetings.items[i].status));
	}
}

void
days(const engine *e, story_line *line)
{
	for (size_t i = 0; i < e->meetings.count; i++)
	{
		varta_day day = e->meetings.items[i].held_on;
		char		text[32] = "-";

		if (day.year != 0)
			snprintf(text, sizeof(text), "%04d-%02d-%02d", day.year, day.month, day.day);
		put_between(line, " | ");
		put_string(line, text);
	}
}

void
modes(const engine *e, story_line *line)
{
	for (size_t i = 0; i < e->meetings.count; i++)
	{
		put_between(line, " | ");
		put_string(line, varta_meeting_mode_name(e->meetings.items[i].mode));
	}
}

void
story_check(const story_case *cases, size_t ncases, story_writer writer)
{
	size_t		nwrong = 0;

	for (size_t i = 0; i < ncases; i++)
	{
		varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
		varta_document document = {.text = (const uint8_t *) cases[i].text,
			.nbytes = strlen(cases[i].text), .published = {2023, 3, 15}};
		engine		e = {.arena = arena, .document = &document};
		story_line	line = {.nbytes = 0};

		assert_true(engine_run(&e));
		writer(&e, &line);
		if (strcmp(line.text, cases[i].wanted) != 0)
		{
			print_error("%s\n\twanted %s\n\tgot    %s\n", cases[i].text, cases[i].wanted, line.text);
			nwrong++;
		}
		varta_arena_destroy(arena);
	}
	assert_int_equal(nwrong, 0);
}
