/*
 * when.c
 *		The day of an encounter.
 *
 *	मंगलवार को, 17 और 18 अप्रैल को, इससे एक दिन पहले, अगले दिन
 *
 * Only the trigger's own clause, and the one that it goes on from, give a day; days
 * of arrivals, cancellings and reports are left alone.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "circumstance.h"
#include "meeting.h"

#define MAX_SENTENCES_BACK 5	/* to the encounter whose day is counted from */

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

/*
 * "सम्मेलन के एक दिन बाद", "उससे दो दिन पहले": counted from something else than the article.
 */
static bool
is_relative_to_other(const engine *e, const varta_date_expression *d)
{
	uint32_t	last;
	varta_label label;

	if (d->kind != VARTA_DATE_RELATIVE || d->first_word == 0 || d->nwords < 2)
		return false;
	if (has_class(&e->words[d->first_word - 1], VARTA_CLASS(PRONOUN)))
		return true;
	label = case_at(e, d->first_word - 1, d->first_word, &last);
	return label == VARTA_LABEL_GENITIVE || label == VARTA_LABEL_SE;
}

/*
 * "बैठक के लिए मंगलवार को वॉशिंगटन पहुंचे": the day is the journey's, which is over while the
 * encounter is not.  Counter-example: "बातचीत के लिए शुक्रवार को बेरूत जाएंगे".
 */
static bool
is_of_journey(const engine *e, const clause *c, const frame *f, const varta_date_expression *d)
{
	const mention *trigger = &e->mentions.items[f->trigger];
	uint32_t	verb = motion_at(e, trigger->last, c->last);
	uint32_t	last;
	bool		purpose = false;

	if (d->first_word < trigger->last || verb == NONE ||
		(e->words[verb].features & (VARTA_FEATURE(PERFECTIVE) | VARTA_FEATURE(PAST))) == 0)
		return false;
	for (uint32_t i = trigger->last; i < c->last && i < trigger->last + 3; i++)
		purpose = purpose || case_at(e, i, c->last, &last) == VARTA_LABEL_FOR;
	return purpose;
}

/*
 * Days of something else in the clause: "बैठक सोमवार को रद्द की गई" of the cancelling, "सोमवार से
 * शुरू यात्रा" of a beginning, "सोमवार को स्पेन पहुंचे जयशंकर ने" of the arrival.
 */
static bool
is_of_other_deed(const engine *e, const sentence *s, const clause *c, const frame *f,
				 const varta_date_expression *d)
{
	const mention *trigger = &e->mentions.items[f->trigger];
	uint32_t	after = d->first_word + d->nwords;
	uint32_t	last;

	/* "वॉशिंगटन, 14 फरवरी (भाषा)" */
	if (d->first_word > 1 && !is_empty(e->here) &&
		(e->words[d->first_word - 1].end == e->here.end || e->words[d->first_word - 2].end == e->here.end))
		return true;
	if (d->first_word > trigger->first &&
		(f->status == VARTA_MEETING_CANCELLED || f->status == VARTA_MEETING_POSTPONED ||
		 f->status == VARTA_MEETING_DENIED))
		return true;
	if (d->until.day == 0 && case_at(e, after, c->last, &last) == VARTA_LABEL_SE)
		return true;
	for (uint32_t i = after; i < c->last && i < after + 5 && i < trigger->first; i++)
		if (motion_at(e, i, i + 1) != NONE && (e->words[i].features & VARTA_FEATURE(PERFECTIVE)) != 0 &&
			starts_person(e, s, i + 1))
			return true;
	return false;
}

/* The mention of the one met, or NULL. */
const mention *
counterpart_of(const engine *e, const frame *f)
{
	return f->nparties > 1 && f->mentions[f->nparties - 1] != NONE ?
		&e->mentions.items[f->mentions[f->nparties - 1]] : NULL;
}

static const varta_date_expression *
nearest_date(const engine *e, const sentence *s, const clause *c, const frame *f)
{
	const mention *trigger = &e->mentions.items[f->trigger];
	const mention *other = f->joint ? NULL : counterpart_of(e, f);
	const varta_date_expression *best = NULL;
	const varta_date_expression *before_other = NULL;

	for (size_t i = first_date(e, c->first); i < e->ndates && e->dates[i].first_word < c->last; i++)
	{
		const varta_date_expression *d = &e->dates[i];

		if (d->kind == VARTA_DATE_MONTH || d->kind == VARTA_DATE_YEAR ||
			is_relative_to_other(e, d) || is_of_journey(e, c, f, d) || is_of_other_deed(e, s, c, f, d))
			continue;
		/* "सोमवार को A से और मंगलवार को B से": each has the day before it */
		if (other != NULL && d->first_word < other->first)
			before_other = d;
		if (best == NULL || distance(d->first_word, trigger->first) < distance(best->first_word, trigger->first))
			best = d;
	}
	return before_other != NULL ? before_other : best;
}

static bool
has_trigger(const engine *e, const sentence *s, const clause *c)
{
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
		if (e->mentions.items[i].kind == MENTION_TRIGGER && e->mentions.items[i].first >= c->first &&
			e->mentions.items[i].first < c->last)
			return true;
	return false;
}

/* "इससे एक दिन पहले", "अगले दिन": from the day of the encounter told before. */
static bool
add_date_from_before(const engine *e, const clause *c, frame *f)
{
	const frame *before = NULL;
	int32_t		offset = 0;

	for (size_t i = e->frames.count; i > 0 && before == NULL; i--)
	{
		if (e->frames.items[i - 1].sentence + MAX_SENTENCES_BACK < f->sentence)
			return false;
		if (e->frames.items[i - 1].from.year != 0 && e->frames.items[i - 1].sentence < f->sentence)
			before = &e->frames.items[i - 1];
	}
	if (before == NULL)
		return false;
	for (size_t i = first_date(e, c->first); i < e->ndates && e->dates[i].first_word < c->last && offset == 0; i++)
		if (e->dates[i].kind == VARTA_DATE_RELATIVE && e->dates[i].first_word > 0 && e->dates[i].nwords > 1 &&
			has_class(&e->words[e->dates[i].first_word - 1], VARTA_CLASS(PRONOUN)))
			offset = e->dates[i].offset;
	if (offset == 0 && cue_within(e, c->first, c->last, VARTA_LABEL_NEXT_DAY, NULL) != NULL)
		offset = 1;
	if (offset == 0)
		return false;
	f->from = varta_day_of_number(varta_day_number(before->from) + offset);
	f->date_basis = VARTA_BASIS_RELATIVE;
	return true;
}

/*
 * "रविवार को मास्को पहुंचे। उसी शाम ... से मिले", "अगले दिन ... से": from the day that the sentence before tells of something
 * else.
 */
static bool
add_date_of_deed_before(const engine *e, const sentence *s, const clause *c, frame *f)
{
	bool		same = cue_within(e, s->first, c->last, VARTA_LABEL_SAME_DAY, NULL) != NULL;
	const varta_date_expression *day = NULL;
	varta_day	until;

	if (s == e->sentences.items || (!same && cue_within(e, c->first, c->last, VARTA_LABEL_NEXT_DAY, NULL) == NULL) ||
		has_trigger(e, s - 1, &(clause) {.first = (s - 1)->first, .last = (s - 1)->last}))
		return false;
	for (size_t i = first_date(e, (s - 1)->first); i < e->ndates && e->dates[i].first_word < (s - 1)->last; i++)
		if (e->dates[i].kind == VARTA_DATE_WEEKDAY || e->dates[i].kind == VARTA_DATE_CALENDAR ||
			(e->dates[i].kind == VARTA_DATE_RELATIVE && !is_relative_to_other(e, &e->dates[i])))
			day = &e->dates[i];
	if (day == NULL || !varta_date_resolve(day, e->document->published, tense_of(f), &f->from, &until))
		return false;
	f->from = same ? f->from : varta_day_of_number(varta_day_number(f->from) + 1);
	f->date_basis = VARTA_BASIS_RELATIVE;
	return true;
}

/* "बैठक 15 जून को होनी थी": the nearest such day, which may have gone by. */
static bool
was_to_be(const engine *e, const clause *c, const frame *f)
{
	for (uint32_t i = e->mentions.items[f->trigger].last; i < c->last; i++)
		if (has_class(&e->words[i], VARTA_CLASS(VERB)) && (e->words[i].features & (VARTA_FEATURE(PERFECTIVE) | VARTA_FEATURE(PAST))) != 0)
			return f->status == VARTA_MEETING_PLANNED;
	return false;
}

/* What an expression, which may be NULL, says of the frame's day. */
static void
take_date(const engine *e, const clause *c, const varta_date_expression *date, frame *f)
{
	varta_tense tense = tense_of(f);

	if (date == NULL)
		return;
	/* the day of what was called off, or was to be, may have gone by */
	if (date->kind == VARTA_DATE_CALENDAR && (status_class(f->status) == 2 || was_to_be(e, c, f)))
		tense = VARTA_TENSE_UNKNOWN;
	if (!varta_date_resolve(date, e->document->published, tense, &f->from, &f->until))
		return;
	f->date_basis = date->kind == VARTA_DATE_CALENDAR ? VARTA_BASIS_EXPLICIT :
		date->kind == VARTA_DATE_WEEKDAY ? VARTA_BASIS_WEEKDAY : VARTA_BASIS_RELATIVE;
}

/* "जो सोमवार को दिल्ली आए थे, [अगले दिन] X से मिले": the day after the one told.  Not: सोमवार को मिले और अगले दिन लौटे. */
static bool
is_day_after(const engine *e, const varta_date_expression *date, const frame *f)
{
	return date != NULL && date->kind != VARTA_DATE_WEEK && date->first_word < e->mentions.items[f->trigger].first &&
		cue_within(e, date->first_word + date->nwords, e->mentions.items[f->trigger].first, VARTA_LABEL_NEXT_DAY, NULL) != NULL;
}

/* The day of a clause that the encounter goes on with. */
void
add_date_of(engine *e, const sentence *s, const clause *c, frame *f)
{
	const varta_date_expression *best = NULL;

	for (size_t i = first_date(e, c->first); i < e->ndates && e->dates[i].first_word < c->last && best == NULL; i++)
		if (e->dates[i].kind != VARTA_DATE_MONTH && e->dates[i].kind != VARTA_DATE_YEAR &&
			!is_relative_to_other(e, &e->dates[i]) && !is_of_other_deed(e, s, c, f, &e->dates[i]))
			best = &e->dates[i];
	take_date(e, c, best, f);
}

void
add_date(engine *e, const sentence *s, const clause *c, frame *f)
{
	const varta_date_expression *best = nearest_date(e, s, c, f);
	clause		before;

	/* "सोमवार को A से वार्ता करेंगे और B से मिलेंगे", but "बुधवार को A से मिलेंगे और बाद में B से भी" */
	if (best == NULL && clause_before(e, s, c, &before) &&
		(!has_trigger(e, s, &before) || cue_within(e, c->first, c->last, VARTA_LABEL_ALSO, NULL) == NULL) &&
		cue_within(e, before.first, before.last, VARTA_LABEL_JOURNEY, NULL) == NULL)
		best = nearest_date(e, s, &before, f);
	if (best != NULL || (!add_date_from_before(e, c, f) && !add_date_of_deed_before(e, s, c, f)))
		take_date(e, c, best, f);
	if (is_day_after(e, best, f) && f->from.year != 0)
	{
		f->from = varta_day_of_number(varta_day_number(f->from) + 1);
		f->date_basis = VARTA_BASIS_RELATIVE;
	}
}

/* "- नवंबर 2022: बाली में ... मिले": a date that labels the line. */
static bool
is_line_label(const engine *e, const clause *c, const varta_date_expression *d)
{
	uint32_t	after = d->first_word + d->nwords;

	return d->first_word <= c->first + 1 && after < c->last && e->words[after].kind == VARTA_WORD_COLON;
}

/*
 * "नवंबर 2022 में ... मिले थे": a bare month or year of something held tells of an earlier
 * encounter.
 */
void
add_month(const engine *e, const clause *c, frame *f)
{
	for (size_t i = first_date(e, c->first);
		 i < e->ndates && e->dates[i].first_word < e->mentions.items[f->trigger].first; i++)
	{
		const varta_date_expression *d = &e->dates[i];
		uint32_t	last;

		if ((d->kind != VARTA_DATE_MONTH && d->kind != VARTA_DATE_YEAR) ||
			(case_at(e, d->first_word + d->nwords, c->last, &last) != VARTA_LABEL_ME && !is_line_label(e, c, d)))
			continue;
		f->month = d->day.year * 12 + d->day.month;
		if (f->status == VARTA_MEETING_HELD && f->from.year == 0)
			f->background = true;
	}
}
