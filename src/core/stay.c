/*
 * stay.c
 *		What encounters of one stay hand to each other: place, event, day, topics.
 *
 *	X से मुलाकात की ... इसके बाद Y से भी मिले: the same town, the same conference
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "meeting.h"

void
add_topics(const engine *e, gathering *g, const frame *f)
{
	for (uint32_t i = 0; i < f->ntopics; i++)
	{
		bool		known = false;

		for (uint32_t j = 0; j < g->ntopics; j++)
			known = known || same_text(e, g->topics[j], f->topics[i]);
		if (!known && g->ntopics < MAX_MEETING_TOPICS)
			g->topics[g->ntopics++] = f->topics[i];
	}
}

/* "17 और 18 अप्रैल को भारत में", then "18 अप्रैल को ... बैठक करेंगे": a day out of the range. */
bool
narrows(const gathering *g, const frame *f)
{
	int32_t		day = varta_day_number(f->from);

	return g->until.year != 0 && f->until.year == 0 && f->date_basis == VARTA_BASIS_EXPLICIT &&
		day >= varta_day_number(g->from) && day <= varta_day_number(g->until);
}

/* Do two names of events have a word in common: महासभा, महासभा के 77वें सत्र? */
bool
shares_word(const engine *e, varta_span a, varta_span b)
{
	size_t		b_first = varta_word_from(e->words, e->nwords, b.start);

	for (size_t i = varta_word_from(e->words, e->nwords, a.start); i < e->nwords && e->words[i].start < a.end; i++)
	{
		if (has_class(&e->words[i], VARTA_CLASS(POSTPOSITION)))
			continue;
		for (size_t j = b_first; j < e->nwords && e->words[j].start < b.end; j++)
			if (e->words[j].form != 0 && e->words[j].form == e->words[i].form)
				return true;
	}
	return false;
}

/* Do one of the frame's people and its time tie it to the encounter's stay? */
static bool
same_stay(const engine *e, const gathering *before, const gathering *g, const frame *f)
{
	if (before == g || before->background != g->background ||
		status_class(before->status) != status_class(g->status) ||
		(before->mode_said && before->mode != VARTA_MODE_IN_PERSON))
		return false;
	for (uint32_t i = 0; i < f->nparties; i++)
		if (!is_state(e, f->parties[i]) && gathering_has(e, before, f->parties[i]))
			return true;
	return false;
}

/* Is a part of the text inside another part, as text? */
static bool
contains_text(const engine *e, varta_span whole, varta_span part)
{
	uint32_t	nbytes = part.end - part.start;

	for (uint32_t at = whole.start; at + nbytes <= whole.end; at++)
		if (memcmp(e->document->text + at, e->document->text + part.start, nbytes) == 0)
			return true;
	return false;
}

/* "जी-20 सम्मेलन से इतर ... से भी" after an encounter at another event is another place. */
static bool
other_event(const engine *e, const gathering *a, const gathering *b)
{
	return !is_empty(a->event) && !is_empty(b->event) && !contains_text(e, a->event, b->event) &&
		!contains_text(e, b->event, a->event);
}

/*
 * "Y से भी मिले", "इसके बाद Z से": the stay of the encounter told last goes on, at its
 * place; its date only where the text says उसी दिन.  Not for what is still to come:
 * "मुर्मू से भी मिलेंगे" may be anywhere.
 */
void
inherit_stay(const engine *e, const gatherings *all, const frame *f, gathering *g)
{
	const gathering *place = NULL;
	const gathering *event = NULL;
	const gathering *day = NULL;

	if (!HAS_STAGE(STAGE_STAYS) || (!f->also && !f->same_day) || (f->mode_said && f->mode != VARTA_MODE_IN_PERSON))
		return;
	for (size_t i = first_compared(all); i < all->count; i++)
	{
		const gathering *before = &all->items[i];

		if (!same_stay(e, before, g, f))
			continue;
		if ((!is_empty(before->place) || before->place_country != NULL) && !other_event(e, before, g) &&
			(place == NULL || before->last_sentence >= place->last_sentence))
			place = before;
		if (!is_empty(before->event) && (event == NULL || before->last_sentence >= event->last_sentence))
			event = before;
		if (before->from.year != 0 && (day == NULL || before->last_sentence >= day->last_sentence))
			day = before;
	}
	if (f->same_day && g->from.year == 0 && day != NULL)
	{
		g->from = day->from;
		g->date_basis = VARTA_BASIS_RELATIVE;
	}
	if (status_class(g->status) != 0)
		return;
	if (place != NULL && is_empty(g->place) &&
		(g->place_country == NULL ||
		 (place->place_country != NULL && strcmp(place->place_country, g->place_country) == 0)))
	{
		g->place = place->place;
		g->place_country = place->place_country;
		if (g->mode == VARTA_MODE_UNKNOWN && !is_empty(g->place))
			g->mode = VARTA_MODE_IN_PERSON;
	}
	if (event != NULL && is_empty(g->event))
		g->event = event->event;
}

/* इन मुलाकातों में */
bool
is_plural_trigger(const engine *e, const frame *f)
{
	const sentence *s = &e->sentences.items[f->sentence];

	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
		if (e->mentions.items[i].kind == MENTION_TRIGGER &&
			(e->mentions.items[i].features & VARTA_FEATURE(PLURAL)) != 0 && i <= f->trigger)
			return true;
	return false;
}

/* "इन मुलाकातों में ... पर विचार-विमर्श किया गया": of all the encounters told just before. */
void
share_topics(const engine *e, gatherings *all, const gathering *target, const frame *f)
{
	for (size_t i = first_compared(all); i < all->count; i++)
		if (&all->items[i] != target && f->sentence <= all->items[i].last_sentence + 1)
			add_topics(e, &all->items[i], f);
}

/* "क्वाड की बैठक शुक्रवार को नयी दिल्ली में हुई": nobody is named yet. */
bool
is_prelude(const frame *f)
{
	return f->nparties < 2 && f->direct && (f->from.year != 0 || !is_empty(f->place));
}

/*
 * "इस बैठक में X, Y और Z शामिल हुए" of the sitting told without them in one of the two
 * sentences before.
 */
void
take_prelude(engine *e, gatherings *all, const frame *f, gathering *g)
{
	const frame *prelude = all->prelude;

	if (prelude == NULL || !opens(e, prelude, f, g))
		return;
	if (g->from.year == 0 && prelude->from.year != 0)
	{
		g->from = prelude->from;
		g->until = prelude->until;
		g->date_basis = prelude->date_basis;
	}
	if (is_empty(g->place) && !is_empty(prelude->place) && !is_remote(g->mode))
	{
		g->place = prelude->place;
		g->place_country = prelude->place_country;
		g->place_rank = prelude->place_rank;
	}
	if (is_empty(g->event))
		g->event = prelude->event;
	add_topics(e, g, prelude);
}

/* Planned for today, tomorrow or the day after: whoever has arrived is still there. */
static bool
is_of_these_days(const engine *e, const gathering *g)
{
	int32_t		days = g->from.year == 0 || e->document->published.year == 0 ? -1 :
		varta_day_number(g->from) - varta_day_number(e->document->published);

	return g->status == VARTA_MEETING_PLANNED && days >= 0 && days <= 2;
}

/*
 * "जकार्ता। पूर्वी एशिया शिखर सम्मेलन से इतर जयशंकर ने लावरोव से भेंट की": who meets at an event abroad meets
 * where the report comes from.  Not at home: papers tell from Delhi of what took place elsewhere.
 */
static bool
is_at_event_abroad(const engine *e, const gathering *g)
{
	return g->status == VARTA_MEETING_HELD && !is_empty(g->event) && g->ntext > 0 &&
		e->here_country != NULL && strcmp(e->here_country, "IN") != 0;
}

/*
 * The journeys to the dateline's town that have ended, the first MAX_ARRIVALS of them: no report tells of
 * more.  False (arena status set) when there is no memory.
 */
bool
arrivals_find(engine *e)
{
	if (is_empty(e->here))
		return true;
	for (size_t i = 0; i < e->visits.count && e->narrivals < MAX_ARRIVALS; i++)
	{
		const varta_visit *v = &e->visits.items[i];

		if (v->status != VARTA_MEETING_HELD || !same_text(e, v->to_place, e->here))
			continue;
		if (e->arrivals == NULL &&
			(e->arrivals = varta_arena_allocate(e->arena, MAX_ARRIVALS * sizeof(*e->arrivals))) == NULL)
			return false;
		e->arrivals[e->narrivals++] = (uint32_t) i;
	}
	return true;
}

/*
 * "ढाका, 9 दिसंबर ... मिस्री सोमवार को ढाका पहुंचे": who came to the dateline's town meets there, when
 * nothing else is said.  Elsewhere a dateline alone gives no place.
 */
void
take_place_of_arrival(const engine *e, const gathering *g, varta_meeting *m)
{
	if (!is_empty(m->place) || m->place_country != NULL || is_empty(e->here) || g->background ||
		(g->status != VARTA_MEETING_HELD && !is_of_these_days(e, g)) ||
		g->mode == VARTA_MODE_PHONE || g->mode == VARTA_MODE_VIRTUAL)
		return;
	if (is_at_event_abroad(e, g))
	{
		m->place = e->here;
		m->place_country = e->here_country;
		return;
	}
	for (size_t i = 0; i < e->narrivals; i++)
	{
		const varta_visit *v = &e->visits.items[e->arrivals[i]];

		for (uint32_t j = 0; j < g->nparties; j++)
		{
			const party *p = &e->parties.items[g->parties[j]];

			if (p->name_first < p->name_last && same_text(e, word_span(e, p->name_first, p->name_last), v->visitor.name))
			{
				m->place = e->here;
				m->place_country = e->here_country;
			}
		}
	}
}
