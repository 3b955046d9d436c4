/*
 * circumstance.c
 *		When, where, at which event and in what mode an encounter takes place.
 *
 *	मंगलवार को [date] यहां [place of the dateline] सम्मेलन से इतर [event] फोन पर [mode]
 *
 * Only the trigger's own clause gives date and place; the event may stand
 * anywhere in its sentence.  Nothing is taken from the publication date but what
 * a weekday or a relative day needs.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "engine.h"

static uint32_t
distance(uint32_t a, uint32_t b)
{
	return a > b ? a - b : b - a;
}

static varta_tense
tense_of(const frame *f)
{
	switch (f->status)
	{
		case VARTA_MEETING_HELD:
		case VARTA_MEETING_DENIED:
			return VARTA_TENSE_PAST;
		case VARTA_MEETING_ONGOING:
			return VARTA_TENSE_UNKNOWN;
		default:
			return VARTA_TENSE_FUTURE;
	}
}

static void
add_date(engine *e, const clause *c, frame *f)
{
	const mention *trigger = &e->mentions.items[f->trigger];
	const varta_date_expression *best = NULL;

	for (size_t i = 0; i < e->ndates; i++)
	{
		const varta_date_expression *d = &e->dates[i];

		if (d->first_word < c->first || d->first_word >= c->last ||
			d->kind == VARTA_DATE_MONTH || d->kind == VARTA_DATE_YEAR)
			continue;
		if (best == NULL || distance(d->first_word, trigger->first) < distance(best->first_word, trigger->first))
			best = d;
	}
	if (best == NULL ||
		!varta_date_resolve(best, e->document->published, tense_of(f), &f->from, &f->until))
		return;
	f->date_basis = best->kind == VARTA_DATE_CALENDAR ? VARTA_BASIS_EXPLICIT :
		best->kind == VARTA_DATE_WEEKDAY ? VARTA_BASIS_WEEKDAY : VARTA_BASIS_RELATIVE;
}

/*
 * "नवंबर 2022 में ... मिले थे": a bare month or year of something held tells of an earlier
 * encounter.
 */
static void
add_month(engine *e, const clause *c, frame *f)
{
	for (size_t i = 0; i < e->ndates; i++)
	{
		const varta_date_expression *d = &e->dates[i];
		uint32_t	last;

		if (d->first_word < c->first || d->first_word >= e->mentions.items[f->trigger].first ||
			(d->kind != VARTA_DATE_MONTH && d->kind != VARTA_DATE_YEAR) ||
			case_at(e, d->first_word + d->nwords, c->last, &last) != VARTA_LABEL_ME)
			continue;
		f->month = d->day.year * 12 + d->day.month;
		if (f->status == VARTA_MEETING_HELD && f->from.year == 0)
			f->background = true;
	}
}

static bool
in_topic(const engine *e, const frame *f, const mention *m)
{
	uint32_t	start = e->words[m->first].start;

	for (uint32_t i = 0; i < f->ntopics; i++)
		if (start >= f->topics[i].start && start < f->topics[i].end)
			return true;
	return false;
}

static bool
is_town(const mention *m)
{
	return m->kind == MENTION_PLACE && (m->entry->type_label == VARTA_LABEL_CITY ||
										m->entry->type_label == VARTA_LABEL_DISTRICT);
}

static bool
is_venue(const mention *m)
{
	return m->kind == MENTION_PLACE && m->entry->type_label == VARTA_LABEL_VENUE;
}

static bool
is_locative(const mention *m)
{
	return m->case_label == VARTA_LABEL_ME || m->case_label == VARTA_LABEL_PAR;
}

static const char *
country_of_place(const mention *m)
{
	return m->entry != NULL && m->entry->code != 0 ? varta_lexicon_string(m->entry->code) : NULL;
}

static void
set_place(engine *e, frame *f, const mention *m)
{
	f->place = word_span(e, m->first, m->last);
	f->place_country = country_of_place(m);
}

/*
 * "अर्मेनिया जाएंगे जहां", "पोलैंड में रुके और वहां": the place told last before the
 * clause, in this sentence or one of the two before it.
 */
static void
add_place_of_there(engine *e, const sentence *s, const clause *c, frame *f)
{
	const sentence *oldest = s - e->sentences.items >= 2 ? s - 2 : e->sentences.items;

	for (uint32_t i = s->last_mention; i-- > oldest->first_mention;)
	{
		const mention *m = &e->mentions.items[i];

		if (m->first >= c->first)
			continue;
		if ((is_town(m) || is_venue(m)) && m->case_label != VARTA_LABEL_SE)
			set_place(e, f, m);
		else if (m->kind == MENTION_PARTY && m->state && m->organisation == NULL &&
				 (m->case_label == VARTA_LABEL_ME || m->case_label == VARTA_LABEL_NONE))
			f->place_country = m->country;
		else
			continue;
		return;
	}
}

/* A goal of a journey made for the encounter: "बैठक के लिए वॉशिंगटन पहुंचे". */
static const mention *
goal_of_purpose(const engine *e, const sentence *s, const clause *c, const frame *f)
{
	const mention *trigger = &e->mentions.items[f->trigger];
	uint32_t	last;
	bool		purpose = false;

	for (uint32_t i = trigger->last; i < c->last && i < trigger->last + 3; i++)
		purpose = purpose || case_at(e, i, c->last, &last) == VARTA_LABEL_FOR;
	if (!purpose || cue_within(e, trigger->last, c->last, VARTA_LABEL_MOTION, NULL) == NULL)
		return NULL;
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->first > trigger->last && m->first < c->last && is_town(m) &&
			m->case_label != VARTA_LABEL_SE)
			return m;
	}
	return NULL;
}

static void
add_place(engine *e, const sentence *s, const clause *c, frame *f)
{
	const mention *town = NULL;
	const mention *venue = NULL;
	const mention *land = NULL;

	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->first < c->first || m->first >= c->last || in_topic(e, f, m))
			continue;
		if (is_town(m) && is_locative(m))
			town = m;
		else if (is_venue(m) && (is_locative(m) || m->case_label == VARTA_LABEL_NONE))
			venue = m;
		else if (m->kind == MENTION_PARTY && m->state && m->organisation == NULL &&
				 m->case_label == VARTA_LABEL_ME)
			land = m;
	}
	if (town == NULL)
		town = goal_of_purpose(e, s, c, f);
	if (town != NULL)
		set_place(e, f, town);
	else if (venue != NULL)
		set_place(e, f, venue);
	else if (!is_empty(e->here) && cue_within(e, c->first, c->last, VARTA_LABEL_HERE, NULL) != NULL)
	{
		f->place = e->here;
		f->place_country = e->here_country;
	}
	else if (land != NULL)
		f->place_country = land->country;
	else if (cue_within(e, c->first, c->last, VARTA_LABEL_THERE, NULL) != NULL)
		add_place_of_there(e, s, c, f);
}

/*
 * How firmly an event is tied to the encounter: से इतर before के मौके पर before के दौरान; then
 * the sitting's own name, then where it took place.
 */
static int
event_rank(const mention *m, const clause *c, const mention *trigger)
{
	bool		inside = m->first >= c->first && m->first < c->last;

	switch (m->case_label)
	{
		case VARTA_LABEL_SIDELINES:
			return 6;
		case VARTA_LABEL_OCCASION:
			return 5;
		case VARTA_LABEL_DURING:
			return 4;
		default:
			break;
	}
	if (m == trigger || (m->last == trigger->last && m->first < trigger->first))
		return 3;
	if (!inside)
		return 0;
	/* "संयुक्त आयोग की बैठक की सह-अध्यक्षता की" */
	if (m->case_label == VARTA_LABEL_GENITIVE && m->case_last == trigger->first)
		return 3;
	return m->case_label == VARTA_LABEL_ME ? 2 : m->case_label == VARTA_LABEL_BEFORE ? 1 : 0;
}

static void
add_event(engine *e, const sentence *s, const clause *c, frame *f)
{
	const mention *trigger = &e->mentions.items[f->trigger];
	const mention *best = NULL;

	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->kind != MENTION_EVENT || in_topic(e, f, m) || event_rank(m, c, trigger) == 0)
			continue;
		if (best == NULL || event_rank(m, c, trigger) > event_rank(best, c, trigger))
			best = m;
	}
	if (best != NULL && is_empty(f->event))
		f->event = word_span(e, best->first, best->last);
}

static void
add_mode(engine *e, const sentence *s, const clause *c, frame *f)
{
	const mention *trigger = &e->mentions.items[f->trigger];
	const varta_entry *cue = cue_within(e, c->first, c->last, VARTA_LABEL_MODE, NULL);

	if (cue == NULL)
		cue = cue_within(e, s->first, s->last, VARTA_LABEL_MODE, NULL);
	f->mode_said = cue != NULL || trigger->entry->code_label == VARTA_LABEL_PHONE;
	if (cue == NULL && trigger->kind == MENTION_EVENT)
		return;
	if (cue != NULL)
		f->mode = cue->code_label == VARTA_LABEL_PHONE ? VARTA_MODE_PHONE :
			cue->code_label == VARTA_LABEL_VIRTUAL ? VARTA_MODE_VIRTUAL : VARTA_MODE_IN_PERSON;
	else
		f->mode = trigger->entry->code_label == VARTA_LABEL_IN_PERSON ? VARTA_MODE_IN_PERSON :
			trigger->entry->code_label == VARTA_LABEL_PHONE ? VARTA_MODE_PHONE : VARTA_MODE_UNKNOWN;
}

void
circumstances_add(engine *e, const sentence *s, const clause *c, frame *f)
{
	add_date(e, c, f);
	add_place(e, s, c, f);
	add_event(e, s, c, f);
	add_mode(e, s, c, f);
	{
		uint32_t	trigger = e->mentions.items[f->trigger].first;
		uint32_t	near = trigger >= c->first + 4 ? trigger - 4 : c->first;

		f->background = cue_within(e, near, trigger, VARTA_LABEL_EARLIER, NULL) != NULL;
	}
	f->also = cue_within(e, s->first, c->last, VARTA_LABEL_ALSO, NULL) != NULL;
	f->same_day = cue_within(e, s->first, c->last, VARTA_LABEL_SAME_DAY, NULL) != NULL;
	f->background = f->background ||
		cue_within(e, c->first, c->last, VARTA_LABEL_BACKGROUND, NULL) != NULL ||
		cue_within(e, s->first, c->first, VARTA_LABEL_BACKGROUND, NULL) != NULL;
	add_month(e, c, f);
}

/*
 * The dateline: a place at the start of a paragraph that a comma, stop, colon,
 * bracket or date follows ("अस्ताना, 4 जुलाई (वार्ता)").
 */
void
here_find(engine *e)
{
	e->here = e->document->place;
	for (uint32_t i = 0; i < e->sentences.count && i < 8; i++)
	{
		const sentence *s = &e->sentences.items[i];
		const mention *m = s->first_mention < s->last_mention ? &e->mentions.items[s->first_mention] : NULL;
		uint32_t	last;

		if (m == NULL || s->role == VARTA_BLOCK_HEADLINE || m->kind != MENTION_PLACE || m->first != s->first)
			continue;
		if (!is_empty(e->here))
		{
			if (m->first == s->first && e->words[m->first].start == e->here.start)
				e->here_country = country_of_place(m);
			continue;
		}
		if (case_at(e, m->last, s->last, &last) != VARTA_LABEL_NONE)
			continue;
		if (m->last < s->last && e->words[m->last].kind == VARTA_WORD_WORD)
			continue;
		e->here = word_span(e, m->first, m->last);
		e->here_country = country_of_place(m);
	}
	if (!is_empty(e->here) && e->here_country == NULL)
		for (uint32_t i = 0; i < e->nwords; i++)
		{
			varta_match match;

			if (e->words[i].start >= e->here.start && e->words[i].form != 0 &&
				varta_lexicon_longest(e->words, e->nwords, i, VARTA_ENTRY(PLACE) | VARTA_ENTRY(COUNTRY), &match) &&
				match.entry->code != 0)
			{
				e->here_country = varta_lexicon_string(match.entry->code);
				break;
			}
			if (e->words[i].start >= e->here.end)
				break;
		}
}
