/*
 * visit.c
 *		Legs of journeys: who went from where to where.
 *
 *	किर्गिस्तान से कजाकिस्तान पहुंचे, नूर-सुल्तान से अर्मेनिया जाएंगे, रूस की यात्रा पर रवाना
 *
 * A verb of motion with a place or country as its goal, a person as its doer.
 * "आना" and "जाना" are auxiliaries more often than not: they count only with a goal
 * in the same clause.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "engine.h"

#define MAX_CLAUSES 64

typedef struct goal
{
	varta_span	span;
	const char *country;
} goal;

static bool
is_place(const mention *m)
{
	if (m->kind == MENTION_PLACE)
		return m->entry->type_label != VARTA_LABEL_REGION && m->entry->type_label != VARTA_LABEL_SEA;
	return m->kind == MENTION_PARTY && m->state && m->organisation == NULL;
}

static goal
goal_of(const engine *e, const mention *m)
{
	goal		g = {word_span(e, m->first, m->last), m->country};

	if (m->kind == MENTION_PLACE)
		g.country = m->entry->code == 0 ? NULL : varta_lexicon_string(m->entry->code);
	return g;
}

/* The clause's verb of motion; its word, or NONE. */
static uint32_t
motion_verb(const engine *e, const clause *c)
{
	for (uint32_t i = c->first; i < c->last; i++)
		if (has_class(&e->words[i], VARTA_CLASS(VERB) | VARTA_CLASS(ADJECTIVE_FIXED) | VARTA_CLASS(ADVERB)) &&
			cue_at(e, i, c->last, VARTA_LABEL_MOTION, NULL) != NULL)
			return i;
	return NONE;
}

static bool
is_traveller(const engine *e, const mention *m)
{
	return m->kind == MENTION_PARTY && !m->state && m->party != NONE &&
		!e->parties.items[party_of(e, m->party)].excluded &&
		e->parties.items[party_of(e, m->party)].name_first < e->parties.items[party_of(e, m->party)].name_last;
}

/* Is a place the next thing before the verb, bare or with a postposition of goal? */
static bool
is_goal(const mention *m, uint32_t verb)
{
	if (m->first > verb)
		return false;
	return m->case_label == VARTA_LABEL_NONE || m->case_label == VARTA_LABEL_ME ||
		m->case_label == VARTA_LABEL_FOR || m->case_label == VARTA_LABEL_KO ||
		m->case_label == VARTA_LABEL_TAK;
}

static bool
add_visit(engine *e, const sentence *s, const clause *c, uint32_t verb, uint32_t traveller,
		  uint32_t traveller_mention, uint32_t *last_party)
{
	varta_visit visit = {.evidence = s->span};
	const mention *to = NULL;
	const mention *from = NULL;
	const party *p = &e->parties.items[traveller];
	uint32_t	features = 0;
	varta_visit *same;

	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (!is_place(m) || m->first < c->first || m->first >= c->last)
			continue;
		if (m->case_label == VARTA_LABEL_SE)
			from = m;
		else if (is_goal(m, verb))
			to = m;
	}
	if (to == NULL)
		return true;
	for (uint32_t i = verb; i < c->last; i++)
		features |= has_class(&e->words[i], VARTA_CLASS(VERB)) ? e->words[i].features : 0;
	visit.status = (features & VARTA_FEATURE(FUTURE)) != 0 ? VARTA_MEETING_PLANNED :
		(features & (VARTA_FEATURE(PERFECTIVE) | VARTA_FEATURE(PAST))) != 0 ? VARTA_MEETING_HELD :
		VARTA_MEETING_ONGOING;
	if ((features & (VARTA_FEATURE(FUTURE) | VARTA_FEATURE(PERFECTIVE) | VARTA_FEATURE(PAST) |
					 VARTA_FEATURE(PRESENT))) == 0)
		return true;
	{
		goal		g = goal_of(e, to);

		visit.to_place = g.span;
		visit.to_country = g.country;
	}
	if (from != NULL)
	{
		goal		g = goal_of(e, from);

		visit.from_place = g.span;
		visit.from_country = g.country;
	}
	for (size_t i = 0; i < e->ndates; i++)
	{
		varta_day	until;

		if (e->dates[i].first_word < c->first || e->dates[i].first_word >= c->last ||
			e->dates[i].kind == VARTA_DATE_MONTH || e->dates[i].kind == VARTA_DATE_YEAR)
			continue;
		(void) varta_date_resolve(&e->dates[i], e->document->published,
								  visit.status == VARTA_MEETING_PLANNED ? VARTA_TENSE_FUTURE : VARTA_TENSE_PAST,
								  &visit.arrived_on, &until);
	}
	visit.visitor = (varta_participant) {.name = word_span(e, p->name_first, p->name_last),
		.mention = word_span(e, e->mentions.items[traveller_mention].first, e->mentions.items[traveller_mention].last),
		.role = p->office == NULL ? NULL : varta_lexicon_string(p->office->name),
		.country = p->country, .inferred = p->office_inferred || p->country_inferred};
	/* the same leg told twice is one row */
	for (size_t i = 0; i < e->visits.count; i++)
	{
		same = &e->visits.items[i];
		if (same->visitor.name.start == visit.visitor.name.start && same->to_country != NULL &&
			visit.to_country != NULL && strcmp(same->to_country, visit.to_country) == 0)
		{
			if (is_empty(same->from_place))
			{
				same->from_place = visit.from_place;
				same->from_country = visit.from_country;
			}
			if (same->arrived_on.year == 0)
				same->arrived_on = visit.arrived_on;
			return true;
		}
	}
	*last_party = traveller;
	return APPEND(e, e->visits, visit);
}

bool
visits_find(engine *e)
{
	uint32_t	subject = NONE;
	uint32_t	subject_mention = NONE;
	uint32_t	last_party = NONE;

	for (uint32_t n = 0; n < e->sentences.count; n++)
	{
		const sentence *s = &e->sentences.items[n];
		clause		clauses[MAX_CLAUSES];
		size_t		count = clauses_cut(e, s, clauses, MAX_CLAUSES);

		for (size_t k = 0; k < count; k++)
		{
			const clause *c = &clauses[k];
			uint32_t	verb = motion_verb(e, c);

			for (uint32_t i = s->first_mention; i < s->last_mention; i++)
			{
				const mention *m = &e->mentions.items[i];

				if (m->first >= c->first && m->first < c->last && is_traveller(e, m) &&
					(m->case_label == VARTA_LABEL_NONE || m->case_label == VARTA_LABEL_NE))
				{
					subject = party_of(e, m->party);
					subject_mention = i;
					break;
				}
			}
			if (verb != NONE && subject != NONE &&
				!add_visit(e, s, c, verb, subject, subject_mention, &last_party))
				return false;
		}
	}
	return true;
}
