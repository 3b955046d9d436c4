/*
 * show.c
 *		Prints what the engine finds in a text, one JSON object a line.
 *
 *		show [--mentions] [--frames] [PUBLISHED] < text
 *
 * For people who work on the rules, and for the scorer that runs without a
 * server.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine.h"

static const uint8_t *text;

static void
print_string(const char *key, const char *value, size_t nbytes)
{
	printf("\"%s\": ", key);
	if (value == NULL)
	{
		printf("null");
		return;
	}
	putchar('"');
	for (size_t i = 0; i < nbytes; i++)
	{
		if (value[i] == '"' || value[i] == '\\')
			putchar('\\');
		if (value[i] == '\n')
			printf("\\n");
		else if ((unsigned char) value[i] >= 0x20)
			putchar(value[i]);
	}
	putchar('"');
}

static void
print_text(const char *key, const char *value)
{
	print_string(key, value, value == NULL ? 0 : strlen(value));
}

static void
print_span(const char *key, varta_span span)
{
	print_string(key, span.start < span.end ? (const char *) text + span.start : NULL, span.end - span.start);
}

static void
print_day(const char *key, varta_day day)
{
	if (day.year == 0)
		printf("\"%s\": null", key);
	else
		printf("\"%s\": \"%04d-%02d-%02d\"", key, day.year, day.month, day.day);
}

static void
print_words(const engine *e, uint32_t first, uint32_t last)
{
	if (first < last)
		printf("%.*s", (int) (e->words[last - 1].end - e->words[first].start),
			   (const char *) text + e->words[first].start);
}

static void
print_piece(const char *before, varta_span span, const char *after)
{
	printf("%s%.*s%s", before, (int) (span.end - span.start), (const char *) text + span.start, after);
}

/* What each mention and trigger gave, for people who work on the rules. */
static void
print_frames(const engine *e)
{
	for (size_t i = 0; i < e->mentions.count; i++)
	{
		const mention *m = &e->mentions.items[i];

		printf("# mention %zu kind %d group %u case %u party %d country %s%s%s: ", i, m->kind, m->group,
			   m->case_label, (int) m->party, m->country == NULL ? "-" : m->country,
			   m->state ? " state" : "", m->excluded ? " excluded" : "");
		print_words(e, m->first, m->last);
		printf(" | name ");
		print_words(e, m->name_first, m->name_last);
		printf("\n");
	}
	for (size_t i = 0; i < e->frames.count; i++)
	{
		const frame *f = &e->frames.items[i];

		printf("# frame %zu sentence %u %s%s%s%s%s%s: ", i, f->sentence,
			   varta_meeting_status_name(f->status), f->direct ? " direct" : "", f->sure ? " sure" : "",
			   f->whole ? " whole" : "", f->pair ? " pair" : f->quoted ? " quoted" : "", f->background ? " background" : "");
		print_words(e, e->mentions.items[f->trigger].first, e->mentions.items[f->trigger].last);
		for (uint32_t j = 0; j < f->nparties; j++)
		{
			const party *p = &e->parties.items[f->parties[j]];

			printf(" [");
			print_words(e, p->name_first, p->name_last);
			printf(" %s %s]", p->office == NULL ? "-" : varta_lexicon_string(p->office->name),
				   p->country == NULL ? "-" : p->country);
		}
		print_piece(" place ", f->place, "");
		print_piece(" event ", f->event, "");
		printf(" date %d-%d-%d", f->from.year, f->from.month, f->from.day);
		for (uint32_t j = 0; j < f->ntopics; j++)
			print_piece(" {", f->topics[j], "}");
		printf("\n");
	}
}

static void
print_meeting(const varta_meeting *m)
{
	printf("{");
	print_text("status", varta_meeting_status_name(m->status));
	printf(", ");
	print_text("mode", varta_meeting_mode_name(m->mode));
	printf(", \"participants\": [");
	for (size_t i = 0; i < m->nparticipants; i++)
	{
		const varta_participant *p = &m->participants[i];

		printf("%s{", i > 0 ? ", " : "");
		print_span("name", p->name);
		printf(", ");
		print_text("role", p->role);
		printf(", ");
		print_text("country", p->country);
		printf(", ");
		print_text("actor", p->actor_code);
		printf("}");
	}
	printf("], ");
	print_day("held_on", m->held_on);
	printf(", ");
	print_day("held_until", m->held_until);
	printf(", ");
	print_span("place", m->place);
	printf(", ");
	print_text("place_country", m->place_country);
	printf(", ");
	print_span("event", m->event);
	printf(", \"topics\": [");
	for (size_t i = 0; i < m->ntopics; i++)
	{
		printf("%s", i > 0 ? ", " : "");
		printf("{");
		print_span("t", m->topics[i]);
		printf("}");
	}
	printf("], ");
	print_text("key", m->key);
	printf(", ");
	print_span("evidence", m->evidence);
	printf(", \"confidence\": %.2f}\n", (double) m->confidence);
}

static void
print_analysis(const varta_analysis *analysis, bool mentions)
{
	for (size_t i = 0; mentions && i < analysis->nentities; i++)
	{
		const varta_entity *x = &analysis->entities[i];

		printf("# %s ", varta_entity_kind_name(x->kind));
		printf("%.*s [%s] ", (int) (x->span.end - x->span.start), (const char *) text + x->span.start,
			   x->country == NULL ? "" : x->country);
		printf("%.*s\n", (int) (x->full_name.end - x->full_name.start), (const char *) text + x->full_name.start);
	}
	for (size_t i = 0; i < analysis->nmeetings; i++)
		print_meeting(&analysis->meetings[i]);
	for (size_t i = 0; mentions && i < analysis->nvisits; i++)
	{
		const varta_visit *v = &analysis->visits[i];

		printf("# visit {");
		print_span("visitor", v->visitor.name);
		printf(", ");
		print_span("from", v->from_place);
		printf(", ");
		print_text("from_country", v->from_country);
		printf(", ");
		print_span("to", v->to_place);
		printf(", ");
		print_text("to_country", v->to_country);
		printf(", ");
		print_day("arrived_on", v->arrived_on);
		printf(", ");
		print_text("status", varta_meeting_status_name(v->status));
		printf("}\n");
	}
}

int
main(int argc, char **argv)
{
	static uint8_t buffer[1 << 24];
	size_t		nbytes = fread(buffer, 1, sizeof(buffer), stdin);
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	varta_document document = {.text = buffer, .nbytes = nbytes};
	const varta_analysis *analysis;
	bool		mentions = false;

	for (int i = 1; i < argc; i++)
	{
		int			year;
		int			month;
		int			day;

		if (strcmp(argv[i], "--mentions") == 0)
			mentions = true;
		else if (sscanf(argv[i], "%d-%d-%d", &year, &month, &day) == 3)
			document.published = (varta_day) {(int16_t) year, (uint8_t) month, (uint8_t) day};
	}
	text = buffer;
	for (int i = 1; i < argc; i++)
		if (strcmp(argv[i], "--frames") == 0)
		{
			engine		e = {.arena = arena, .document = &document};

			if (engine_run(&e))
				print_frames(&e);
		}
	if (varta_analyze(arena, &document, &analysis) != VARTA_OK)
	{
		fputs("show: the analysis failed\n", stderr);
		return 1;
	}
	print_analysis(analysis, mentions);
	varta_arena_destroy(arena);
	return 0;
}
