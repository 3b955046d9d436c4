/*
 * visit.c
 *		Legs of journeys: who went from where to where.
 *
 *	किर्गिस्तान से कजाकिस्तान पहुंचे, नूर-सुल्तान से अर्मेनिया जाएंगे, रूस की यात्रा पर रवाना
 *
 * A verb of motion with a place or country as its goal, a person as its doer.
 * "आना" and "जाना" are auxiliaries more often than not: they count only with a goal
 * in the same clause and without a verb before them.
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

/* Does a verb lean on the word: हो [गया], कर [आए], चला [जाएगा]? */
static bool
leans_on(const engine *e, uint32_t word)
{
	return has_class(&e->words[word], VARTA_CLASS(VERB)) &&
		!has_class(&e->words[word], VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F) | VARTA_CLASS(POSTPOSITION));
}

/*
 * The clause's verb of motion, or NONE.  "हो गया", "पूरे किए जाने" are no motion: there the verb
 * leans on another one.  "वापसी" is a noun.
 */
static uint32_t
motion_verb(const engine *e, const clause *c)
{
	for (uint32_t i = c->first; i < c->last; i++)
	{
		uint32_t	last;

		if (cue_at(e, i, c->last, VARTA_LABEL_MOTION, &last) == NULL)
			continue;
		if (cue_at(e, i, c->last, VARTA_LABEL_MOTION, NULL)->code_label == VARTA_LABEL_AUXILIARY &&
			i > c->first && leans_on(e, i - 1))
			continue;
		/* "भारत आने का न्योता" is no journey, "भारत आने वाले हैं" is */
		if (has_class(&e->words[i], VARTA_CLASS(VERB)) && (e->words[i].features & VARTA_FEATURE(INFINITIVE)) != 0 &&
			cue_at(e, last, c->last, VARTA_LABEL_INTENT, NULL) == NULL)
			continue;
		return i;
	}
	return NONE;
}

static bool
has_name(const engine *e, uint32_t number)
{
	const party *p = &e->parties.items[number];

	return !p->excluded && !p->state && p->name_first < p->name_last;
}

static bool
is_traveller(const engine *e, const mention *m)
{
	return m->kind == MENTION_PARTY && !m->state && m->party != NONE && has_name(e, party_of(e, m->party));
}

static bool
is_pronoun_subject(const mention *m)
{
	return m->kind == MENTION_PRONOUN && (m->entry->code_label == VARTA_LABEL_SUBJECT ||
										  m->entry->code_label == VARTA_LABEL_SUBJECT_NE);
}

/* A place right before a noun of journey: भारत की यात्रा पर, जापान दौरे पर. */
static bool
is_before_journey(const engine *e, const clause *c, const mention *m)
{
	for (uint32_t i = m->case_last; i < c->last && i < m->case_last + 4; i++)
	{
		uint32_t	last;

		if (cue_at(e, i, c->last, VARTA_LABEL_JOURNEY, &last) != NULL)
			return case_at(e, last, c->last, &last) == VARTA_LABEL_PAR;
		if (!has_class(&e->words[i], VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED) | VARTA_CLASS(NUMERAL)) &&
			i > m->case_last)
			return false;
	}
	return false;
}

/* Where to: बेरूत जाएंगे, अर्मेनिया के लिए रवाना, लंदन में पहुंचे, भारत की यात्रा पर आए. */
static bool
is_goal(const engine *e, const clause *c, const mention *m, uint32_t verb)
{
	if (m->first > verb)
		return false;
	switch (m->case_label)
	{
		case VARTA_LABEL_NONE:
			/* a bare name of a place stands near the verb, not as part of another name */
			return m->last + 4 > verb || is_before_journey(e, c, m);
		case VARTA_LABEL_KO:
		case VARTA_LABEL_TAK:
		case VARTA_LABEL_FOR:
			return true;
		case VARTA_LABEL_ME:
			return m->case_last == verb;
		case VARTA_LABEL_GENITIVE:
			return is_before_journey(e, c, m);
		default:
			return false;
	}
}

/* held, planned ... by the verb of motion and what follows it; false: no statement. */
static bool
status_of_motion(const engine *e, const clause *c, uint32_t verb, uint8_t *status)
{
	uint32_t	features = 0;

	for (uint32_t i = verb; i < c->last; i++)
	{
		features |= has_class(&e->words[i], VARTA_CLASS(VERB)) ? e->words[i].features : 0;
		/* "गए बिना", "नहीं जाएंगे" */
		if (cue_at(e, i, c->last, VARTA_LABEL_STATUS, NULL) != NULL &&
			cue_at(e, i, c->last, VARTA_LABEL_STATUS, NULL)->code_label == VARTA_LABEL_NOT)
			return false;
	}
	for (uint32_t i = verb > c->first + 2 ? verb - 2 : c->first; i < verb; i++)
		if (cue_at(e, i, c->last, VARTA_LABEL_STATUS, NULL) != NULL &&
			cue_at(e, i, c->last, VARTA_LABEL_STATUS, NULL)->code_label == VARTA_LABEL_NOT)
			return false;
	if (cue_within(e, verb, c->last, VARTA_LABEL_PROGRESSIVE, NULL) != NULL)
		*status = VARTA_MEETING_ONGOING;
	else if ((features & VARTA_FEATURE(FUTURE)) != 0 ||
			 cue_within(e, verb, c->last, VARTA_LABEL_INTENT, NULL) != NULL)
		*status = VARTA_MEETING_PLANNED;
	else if ((features & (VARTA_FEATURE(PERFECTIVE) | VARTA_FEATURE(PAST))) != 0)
		*status = VARTA_MEETING_HELD;
	else if ((features & VARTA_FEATURE(PRESENT)) != 0)
		*status = VARTA_MEETING_ONGOING;
	else
		return false;
	return true;
}

static varta_day
day_of_arrival(const engine *e, const clause *c, uint8_t status)
{
	varta_day	day = {0};
	varta_day	until;

	for (size_t i = first_date(e, c->first); i < e->ndates && e->dates[i].first_word < c->last; i++)
		if (e->dates[i].kind != VARTA_DATE_MONTH && e->dates[i].kind != VARTA_DATE_YEAR &&
			e->dates[i].kind != VARTA_DATE_WEEK)
			(void) varta_date_resolve(&e->dates[i], e->document->published,
									  status == VARTA_MEETING_PLANNED ? VARTA_TENSE_FUTURE : VARTA_TENSE_PAST,
									  &day, &until);
	return day;
}

/* So many legs, the latest, are compared: no journey that an article tells has as many. */
#define MAX_LEGS 256

/* The same leg told before; it takes what is new. */
static bool
known_visit(engine *e, const varta_visit *visit)
{
	for (size_t i = e->visits.count > MAX_LEGS ? e->visits.count - MAX_LEGS : 0; i < e->visits.count; i++)
	{
		varta_visit *same = &e->visits.items[i];

		if (same->visitor.name.start != visit->visitor.name.start || same->to_country == NULL ||
			visit->to_country == NULL || strcmp(same->to_country, visit->to_country) != 0)
			continue;
		if (is_empty(same->from_place))
		{
			same->from_place = visit->from_place;
			same->from_country = visit->from_country;
		}
		if (same->arrived_on.year == 0 && same->status == visit->status)
			same->arrived_on = visit->arrived_on;
		return true;
	}
	return false;
}

static bool
add_visit(engine *e, const sentence *s, const clause *c, uint32_t verb, uint32_t traveller,
		  uint32_t traveller_mention)
{
	varta_visit visit = {.evidence = s->span};
	const mention *to = NULL;
	const mention *from = NULL;
	const party *p = &e->parties.items[traveller];

	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (!is_place(m) || m->first < c->first || m->first >= c->last)
			continue;
		if (m->case_label == VARTA_LABEL_SE)
			from = m;
		else if (is_goal(e, c, m, verb))
			to = m;
	}
	if (to == NULL || !status_of_motion(e, c, verb, &visit.status))
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
	visit.arrived_on = day_of_arrival(e, c, visit.status);
	visit.visitor = (varta_participant) {.name = word_span(e, p->name_first, p->name_last),
		.mention = word_span(e, e->mentions.items[traveller_mention].first, e->mentions.items[traveller_mention].last),
		.role = p->office == NULL ? NULL : varta_lexicon_string(p->office->name),
		.country = p->country, .inferred = p->office_inferred || p->country_inferred};
	return known_visit(e, &visit) || APPEND(e, e->visits, visit);
}

/*
 * The doer of a clause: a named person without postposition or with ने.  With वह and
 * उन्होंने, or where the sentence goes on, the one before.
 */
static uint32_t
traveller_of(const engine *e, const sentence *s, const clause *c, uint32_t *mention_number)
{
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->first < c->first || m->first >= c->last)
			continue;
		if (is_traveller(e, m) && (m->case_label == VARTA_LABEL_NONE || m->case_label == VARTA_LABEL_NE))
		{
			*mention_number = i;
			return party_of(e, m->party);
		}
	}
	return NONE;
}

static bool
has_pronoun_subject(const engine *e, const sentence *s, const clause *c)
{
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
		if (e->mentions.items[i].first >= c->first && e->mentions.items[i].first < c->last &&
			is_pronoun_subject(&e->mentions.items[i]))
			return true;
	return false;
}

bool
visits_find(engine *e)
{
	uint32_t	subject = NONE;
	uint32_t	subject_mention = NONE;

	for (uint32_t n = 0; n < e->sentences.count; n++)
	{
		const sentence *s = &e->sentences.items[n];
		clause		clauses[MAX_CLAUSES];
		size_t		count = clauses_cut(e, s, clauses, MAX_CLAUSES);
		bool		here = false;

		for (size_t k = 0; k < count; k++)
		{
			const clause *c = &clauses[k];
			uint32_t	verb = motion_verb(e, c);
			uint32_t	mention_number = NONE;
			uint32_t	traveller = traveller_of(e, s, c, &mention_number);

			if (traveller != NONE)
			{
				subject = traveller;
				subject_mention = mention_number;
				here = true;
			}
			else if (has_pronoun_subject(e, s, c))
				here = true;
			if (verb != NONE && subject != NONE && here &&
				!add_visit(e, s, c, verb, subject, subject_mention))
				return false;
		}
		if (varta_arena_stopped(e->arena))
			return false;
	}
	return true;
}
