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

#define MAX_CLAUSES 64

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

/* Does the word belong to verbs of motion: पहुंचे, जाएंगे? */
static uint32_t
motion_at(const engine *e, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
		if (has_class(&e->words[i], VARTA_CLASS(VERB)) &&
			!has_class(&e->words[i], VARTA_CLASS(POSTPOSITION)) &&
			cue_at(e, i, last, VARTA_LABEL_MOTION, NULL) != NULL)
			return i;
	return NONE;
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

/* Does a person's mention begin at the word? */
static bool
starts_person(const engine *e, const sentence *s, uint32_t word)
{
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
		if (e->mentions.items[i].first == word && e->mentions.items[i].kind == MENTION_PARTY &&
			!e->mentions.items[i].state)
			return true;
	return false;
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
static const mention *
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

/*
 * The clause that the given one goes on from, its subject understood: "गुरुवार को जेशूफ में रुके |
 * और वहां डूडा से मिले".  Not across कि or into a clause with a doer of its own.
 */
static bool
clause_before(const engine *e, const sentence *s, const clause *c, clause *before)
{
	clause		clauses[MAX_CLAUSES];
	size_t		count = clauses_cut(e, s, clauses, MAX_CLAUSES);

	if (c->first >= c->last || cue_at(e, c->first, c->last, VARTA_LABEL_JOIN, NULL) == NULL)
		return false;
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->first >= c->first && m->first < c->last && m->case_label == VARTA_LABEL_NE)
			return false;
	}
	for (size_t i = 1; i < count; i++)
		if (clauses[i].first == c->first)
		{
			*before = clauses[i - 1];
			return clauses[i - 1].quoted == c->quoted;
		}
	return false;
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
		if (e->frames.items[i - 1].sentence + 3 < f->sentence)
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

static void
add_date(engine *e, const sentence *s, const clause *c, frame *f)
{
	const varta_date_expression *best = nearest_date(e, s, c, f);
	clause		before;

	/* the day of an encounter of its own stays with it: "बुधवार को A से मिलेंगे और बाद में B से भी" */
	if (best == NULL && clause_before(e, s, c, &before) && !has_trigger(e, s, &before) &&
		cue_within(e, before.first, before.last, VARTA_LABEL_JOURNEY, NULL) == NULL)
		best = nearest_date(e, s, &before, f);
	if (best == NULL && add_date_from_before(e, c, f))
		return;
	if (best == NULL ||
		!varta_date_resolve(best, e->document->published, tense_of(f), &f->from, &f->until))
		return;
	f->date_basis = best->kind == VARTA_DATE_CALENDAR ? VARTA_BASIS_EXPLICIT :
		best->kind == VARTA_DATE_WEEKDAY ? VARTA_BASIS_WEEKDAY : VARTA_BASIS_RELATIVE;
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

/* "ब्रुसेल्स स्थित मुख्यालय में" */
static bool
is_situated(const engine *e, const mention *m)
{
	return cue_at(e, m->last, (uint32_t) e->nwords, VARTA_LABEL_SITUATED, NULL) != NULL;
}

/* In a town, in or at a venue: "चाबहार पर हुई बात" is about the town. */
static bool
is_locative(const engine *e, const mention *m)
{
	uint32_t	end = (uint32_t) e->nwords;

	if (m->case_label == VARTA_LABEL_ME || is_situated(e, m) || (m->case_label == VARTA_LABEL_PAR && is_venue(m)))
		return true;
	/* "किंग्सटाउन के आर्गाइल हवाई अड्डे पर", "दोहा के एक होटल में" */
	for (uint32_t i = m->case_last; m->case_label == VARTA_LABEL_GENITIVE && i < end && i < m->case_last + 4; i++)
	{
		uint32_t	last;
		varta_label label;

		if (e->words[i].kind != VARTA_WORD_WORD || case_at(e, i, end, &last) != VARTA_LABEL_NONE)
			return false;
		if (cue_at(e, i, end, VARTA_LABEL_PLACE_NOUN, &last) == NULL &&
			cue_at(e, i, end, VARTA_LABEL_VENUE_NOUN, &last) == NULL)
			continue;
		label = case_at(e, last, end, &last);
		return label == VARTA_LABEL_ME || label == VARTA_LABEL_PAR;
	}
	return false;
}

/* सिंगापुर में: a state that is a town as well. */
static const varta_entry *
town_of_state(const engine *e, const mention *m)
{
	varta_match matches[4];
	size_t		n;

	if (m->kind != MENTION_PARTY || !m->state || m->last != m->first + 1)
		return NULL;
	n = varta_lexicon_matches(e->words, m->last, m->first, VARTA_ENTRY(PLACE), matches, 4);
	for (size_t i = 0; i < n; i++)
		if (matches[i].entry->type_label == VARTA_LABEL_CITY)
			return matches[i].entry;
	return NULL;
}

static const char *
country_of_place(const mention *m)
{
	return m->kind == MENTION_PLACE && m->entry != NULL && m->entry->code != 0 ?
		varta_lexicon_string(m->entry->code) : m->country;
}

static void
set_place(engine *e, frame *f, const mention *m)
{
	f->place = word_span(e, m->first, m->last);
	f->place_country = country_of_place(m);
	f->place_rank = is_town(m) ? 3 : is_venue(m) ? 2 : 1;
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
		purpose = purpose || case_at(e, i, c->last, &last) == VARTA_LABEL_FOR ||
			(has_class(&e->words[i], VARTA_CLASS(VERB)) && (e->words[i].features & VARTA_FEATURE(INFINITIVE)) != 0);
	purpose = purpose || (has_class(&e->words[trigger->last - 1], VARTA_CLASS(VERB)) &&
						  (e->words[trigger->last - 1].features & VARTA_FEATURE(INFINITIVE)) != 0);
	if (!purpose || motion_at(e, trigger->last, c->last) == NONE)
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

/*
 * Does the sentence go on with the doer of the one before: "वह ...", "उस दौरान उन्होंने ...",
 * "यात्रा के दौरान ..."?
 */
static bool
goes_on_with_subject(const engine *e, const sentence *s, const clause *c, const mention *first)
{
	uint32_t	last;

	if (cue_at(e, s->first, s->last, VARTA_LABEL_OCCASION_CUE, NULL) != NULL ||
		(cue_at(e, s->first, s->last, VARTA_LABEL_JOURNEY, &last) != NULL &&
		 case_at(e, last, s->last, &last) == VARTA_LABEL_DURING))
		return true;
	/* "जयशंकर मैड्रिड पहुंचे। जयशंकर ने ..." */
	for (uint32_t i = (s - 1)->first_mention; first != NULL && i < (s - 1)->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (first->kind == MENTION_PARTY && m->kind == MENTION_PARTY && !m->state && first->party != NONE &&
			m->party != NONE && m->case_label == VARTA_LABEL_NONE && first->first == s->first &&
			(first->case_label == VARTA_LABEL_NE || first->case_label == VARTA_LABEL_NONE) &&
			party_of(e, m->party) == party_of(e, first->party))
			return true;
	}
	return first != NULL && first->kind == MENTION_PRONOUN && first->first <= s->first + 3 &&
		first->first >= c->first && (first->entry->code_label == VARTA_LABEL_SUBJECT ||
									 first->entry->code_label == VARTA_LABEL_SUBJECT_NE);
}

/*
 * "राजपक्षे पिछले महीने नई दिल्ली गए थे। उस दौरान उन्होंने ...", "शोल्ज गुरुवार को दिल्ली पहुंचेंगे। वह शुक्रवार को ...":
 * the goal of the journey that the sentence before tells of the same person, when
 * both are over or both to come.
 */
static const mention *
goal_of_journey(const engine *e, const sentence *s, const clause *c, const frame *f)
{
	const sentence *before = s - 1;
	const mention *first = s->first_mention < s->last_mention ? &e->mentions.items[s->first_mention] : NULL;
	const mention *goal = NULL;
	uint32_t	verb;
	bool		future = f->status == VARTA_MEETING_PLANNED || f->status == VARTA_MEETING_PROPOSED;

	if (s == e->sentences.items || !goes_on_with_subject(e, s, c, first))
		return NULL;
	verb = motion_at(e, before->first, before->last);
	if (verb != NONE && verb + 3 < before->last && cue_within(e, verb - 1, verb + 3, VARTA_LABEL_STATUS, NULL) != NULL &&
		cue_within(e, verb - 1, verb + 3, VARTA_LABEL_STATUS, NULL)->code_label == VARTA_LABEL_NOT)
		return NULL;
	if (verb == NONE || ((e->words[verb].features & VARTA_FEATURE(FUTURE)) != 0) != future)
		return NULL;
	for (uint32_t i = before->first_mention; i < before->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->first < verb && is_town(m) &&
			(m->case_label == VARTA_LABEL_NONE || m->case_label == VARTA_LABEL_KO ||
			 (m->case_label == VARTA_LABEL_GENITIVE &&
			  cue_within(e, m->case_last, verb, VARTA_LABEL_JOURNEY, NULL) != NULL)))
			goal = m;
	}
	return goal;
}

/* "मैड्रिड दौरे में", "मैड्रिड की अपनी यात्रा के दौरान": the journey's town. */
static bool
is_before_journey(const engine *e, const clause *c, const mention *m)
{
	for (uint32_t i = m->case_last; i < c->last && i < m->case_last + 3; i++)
	{
		uint32_t	last;

		if (cue_at(e, i, c->last, VARTA_LABEL_JOURNEY, &last) != NULL)
		{
			varta_label label = case_at(e, last, c->last, &last);

			return label == VARTA_LABEL_DURING || label == VARTA_LABEL_ME || label == VARTA_LABEL_PAR;
		}
		if (e->words[i].kind != VARTA_WORD_WORD || case_at(e, i, c->last, &last) != VARTA_LABEL_NONE)
			return false;
	}
	return false;
}

/* "ब्रासीलिया जाकर ... से मिलेंगे", "मॉस्को पहुंचे जयशंकर ने ... से मुलाकात की" */
static const mention *
goal_of_participle(const engine *e, const sentence *s, const clause *c)
{
	uint32_t	after;

	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->first < c->first || m->case_last >= c->last || !is_town(m))
			continue;
		if ((m->case_label == VARTA_LABEL_NONE || m->case_label == VARTA_LABEL_GENITIVE) && is_before_journey(e, c, m))
			return m;
		/* पहुंचकर, पहुंचने के बाद, पहुंचे जयशंकर */
		if (m->case_label == VARTA_LABEL_NONE && motion_at(e, m->last, m->last + 1) != NONE &&
			((e->words[m->last].features & VARTA_FEATURE(CONJUNCTIVE)) != 0 ||
			 ((e->words[m->last].features & VARTA_FEATURE(INFINITIVE)) != 0 &&
			  case_at(e, m->last + 1, c->last, &after) == VARTA_LABEL_AFTER) ||
			 ((e->words[m->last].features & VARTA_FEATURE(PERFECTIVE)) != 0 && starts_person(e, s, m->last + 1))))
			return m;
	}
	return NULL;
}

static bool
is_province(const mention *m)
{
	return m->kind == MENTION_PLACE && m->entry->code != 0 &&
		(m->entry->type_label == VARTA_LABEL_REGION || m->entry->type_label == VARTA_LABEL_STATE);
}

/* The place that a clause tells; false when it tells none. */
static bool
place_of_clause(engine *e, const sentence *s, const clause *c, frame *f)
{
	const mention *trigger = &e->mentions.items[f->trigger];
	uint32_t	after;
	const mention *town = NULL;
	const mention *venue = NULL;
	const mention *land = NULL;
	const mention *province = NULL;

	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->first < c->first || m->first >= c->last || in_topic(e, f, m))
			continue;
		/* "राष्ट्रपति भवन में हुई भेंट का जिक्र जयपुर में किया" */
		if (m->first > trigger->last && case_at(e, trigger->last, c->last, &after) == VARTA_LABEL_GENITIVE &&
			after < c->last && !has_class(&e->words[trigger->last], VARTA_CLASS(VERB)))
			continue;
		if ((is_town(m) && is_locative(e, m)) ||
			(m->case_label == VARTA_LABEL_ME && town_of_state(e, m) != NULL))
			town = m;
		else if (is_venue(m) && (is_locative(e, m) || m->case_label == VARTA_LABEL_NONE))
			venue = m;
		else if (is_province(m) && m->case_label == VARTA_LABEL_ME)
			province = m;
		else if (m->kind == MENTION_PARTY && m->state && m->organisation == NULL &&
				 m->case_label == VARTA_LABEL_ME)
			land = m;
	}
	if (town == NULL)
		town = goal_of_purpose(e, s, c, f);
	if (town == NULL)
		town = goal_of_participle(e, s, c);
	/* "दिल्ली के हैदराबाद हाउस में": the town, where both are told */
	for (uint32_t i = s->first_mention; venue != NULL && town == NULL && i < s->last_mention; i++)
		if (e->mentions.items[i].case_last == venue->first && is_town(&e->mentions.items[i]) &&
			e->mentions.items[i].case_label == VARTA_LABEL_GENITIVE)
			town = &e->mentions.items[i];
	if (town != NULL)
		set_place(e, f, town);
	else if (cue_within(e, c->first, c->last, VARTA_LABEL_HERE, NULL) != NULL &&
			 (goal_of_journey(e, s, c, f) != NULL || !is_empty(e->here)))
	{
		/* "मॉस्को पहुंचेंगे। यहां वह ..." is not the dateline */
		if (goal_of_journey(e, s, c, f) != NULL)
			set_place(e, f, goal_of_journey(e, s, c, f));
		else
		{
			f->place = e->here;
			f->place_country = e->here_country;
			f->place_rank = 3;
		}
	}
	else if (venue != NULL)
		set_place(e, f, venue);
	else if (province != NULL)
		set_place(e, f, province);
	else if (land != NULL)
		f->place_country = land->country;
	else if (cue_within(e, c->first, c->last, VARTA_LABEL_THERE, NULL) != NULL)
		add_place_of_there(e, s, c, f);
	return !is_empty(f->place) || f->place_country != NULL;
}

/* "काहिरा पहुंचेंगी और अब्देलाती के साथ बैठक करेंगी" */
static const mention *
goal_in_clause(const engine *e, const sentence *s, const clause *c)
{
	uint32_t	verb = motion_at(e, c->first, c->last);
	const mention *goal = NULL;

	for (uint32_t i = s->first_mention; verb != NONE && i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->first >= c->first && m->first < verb && (is_town(m) || is_venue(m)) &&
			(m->case_label == VARTA_LABEL_NONE || m->case_label == VARTA_LABEL_KO))
			goal = m;
	}
	return goal;
}

static void
add_place(engine *e, const sentence *s, const clause *c, frame *f)
{
	const mention *goal;
	clause		before;

	if (place_of_clause(e, s, c, f))
		return;
	if (clause_before(e, s, c, &before))
	{
		if (place_of_clause(e, s, &before, f))
			return;
		goal = goal_in_clause(e, s, &before);
	}
	else
		goal = goal_of_journey(e, s, c, f);
	if (goal != NULL)
		set_place(e, f, goal);
}

/* How many mentions back a thing is still what "the meeting", "the summit" means. */
#define MAX_MENTIONS_BACK 400

/* The sentence that holds a word. */
static const sentence *
sentence_of_word(const engine *e, uint32_t word)
{
	size_t		low = 0;
	size_t		high = e->sentences.count;

	while (high - low > 1)
	{
		size_t		middle = (low + high) / 2;

		if (e->sentences.items[middle].first <= word)
			low = middle;
		else
			high = middle;
	}
	return &e->sentences.items[low];
}

static const mention *
oldest_meant(const engine *e, const mention *m)
{
	return m - e->mentions.items > MAX_MENTIONS_BACK ? m - MAX_MENTIONS_BACK : e->mentions.items;
}

/*
 * "पोर्ट मोरेस्बी में शिखर सम्मेलन ...। सम्मेलन से इतर": what is beside the event is where the event is.
 */
static void
add_place_of_event(engine *e, frame *f, uint32_t event)
{
	const sentence *s = sentence_of_word(e, event);

	if (event >= e->nwords)
		return;
	if (!is_empty(e->here) && cue_within(e, s->first, event, VARTA_LABEL_HERE, NULL) != NULL)
	{
		f->place = e->here;
		f->place_country = e->here_country;
		f->place_rank = 3;
	}
	for (uint32_t i = s->first_mention; i < s->last_mention && e->mentions.items[i].first < event; i++)
		if (is_town(&e->mentions.items[i]) && e->mentions.items[i].case_label == VARTA_LABEL_ME)
			set_place(e, f, &e->mentions.items[i]);
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

/* "सम्मेलन से इतर", "शिखर सम्मेलन में": the bare head stands for the event named before. */
static const mention *
full_event(const engine *e, const mention *m)
{
	uint32_t	nwords = m->last - m->first;

	if (m->entry->type_label != VARTA_LABEL_HEAD || nwords > 2)
		return m;
	for (const mention *before = m; before-- > oldest_meant(e, m);)
	{
		uint32_t	length = before->last - before->first;

		if (before->kind != MENTION_EVENT || length <= nwords)
			continue;
		for (uint32_t at = before->first; at + nwords <= before->last; at++)
		{
			uint32_t	n = 0;

			while (n < nwords && e->words[at + n].form != 0 && e->words[at + n].form == e->words[m->first + n].form)
				n++;
			if (n == nwords)
				return before;
		}
	}
	return m;
}

/* The sitting of the same word told with its name last before: ... विदेश मंत्रियों की बैठक हुई। बैठक से इतर */
static bool
named_sitting_before(const engine *e, const mention *trigger, uint32_t *first, uint32_t *last)
{
	for (const mention *before = trigger; before-- > oldest_meant(e, trigger);)
	{
		const sentence *s;

		if (before->last == 0 || e->words[before->last - 1].form != e->words[trigger->last - 1].form)
			continue;
		s = sentence_of_word(e, before->first);
		if (before->kind == MENTION_EVENT && before->last - before->first > 1)
		{
			*first = before->first;
			*last = before->last;
			return true;
		}
		if (before->kind != MENTION_TRIGGER || sitting_name(e, s, before) == before->first)
			continue;
		*first = sitting_name(e, s, before);
		*last = before->last;
		return true;
	}
	return false;
}

/*
 * "बैठक से इतर", "विदेश मंत्रियों की बैठक के मौके पर": a sitting beside which others meet; and the name
 * of the sitting itself when three or more attend it.
 */
static void
add_sitting_event(engine *e, const sentence *s, const clause *c, frame *f)
{
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];
		uint32_t	after;
		varta_label label = m->kind == MENTION_TRIGGER ? case_at(e, m->last, s->last, &after) : VARTA_LABEL_NONE;
		bool		beside = i != f->trigger && (label == VARTA_LABEL_SIDELINES || label == VARTA_LABEL_OCCASION);
		uint32_t	first;
		uint32_t	last = m->last;

		if (!beside && !(i == f->trigger && m->kind == MENTION_TRIGGER && f->joint && f->nparties > 2))
			continue;
		first = sitting_name(e, s, m);
		if (first == m->first && !named_sitting_before(e, m, &first, &last))
			continue;
		f->event = word_span(e, first, last);
		if (is_empty(f->place) && f->place_country == NULL)
			add_place_of_event(e, f, first);
		return;
	}
	(void) c;
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
	if (best == NULL && is_empty(f->event))
		add_sitting_event(e, s, c, f);
	if (best == NULL || !is_empty(f->event))
		return;
	if (full_event(e, best) != best)
	{
		best = full_event(e, best);
		if (is_empty(f->place) && f->place_country == NULL)
			add_place_of_event(e, f, best->first);
	}
	f->event = word_span(e, best->first, best->last);
}

/*
 * A word of mode in the clause.  "ऑनलाइन चरमपंथ" is none: a single word needs a
 * postposition, a meeting word or माध्यम after it.
 */
static const varta_entry *
mode_cue(const engine *e, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
	{
		uint32_t	after;
		uint32_t	unused;
		varta_match match;
		const varta_entry *cue = cue_at(e, i, last, VARTA_LABEL_MODE, &after);

		if (cue == NULL)
			continue;
		if (after > i + 1 || cue->code_label != VARTA_LABEL_VIRTUAL || after >= last ||
			case_at(e, after, last, &unused) != VARTA_LABEL_NONE ||
			has_class(&e->words[after], VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED) | VARTA_CLASS(VERB)) ||
			varta_lexicon_longest(e->words, last, after, VARTA_ENTRY(TRIGGER) | VARTA_ENTRY(EVENT), &match) ||
			cue_at(e, after, last, VARTA_LABEL_MEANS, NULL) != NULL)
			return cue;
	}
	return NULL;
}

static void
add_mode(engine *e, const clause *c, frame *f)
{
	const mention *trigger = &e->mentions.items[f->trigger];
	const varta_entry *cue = mode_cue(e, c->first, c->last);

	f->mode_said = cue != NULL || trigger->entry->code_label == VARTA_LABEL_PHONE;
	if (cue != NULL)
		f->mode = cue->code_label == VARTA_LABEL_PHONE ? VARTA_MODE_PHONE :
			cue->code_label == VARTA_LABEL_VIRTUAL ? VARTA_MODE_VIRTUAL : VARTA_MODE_IN_PERSON;
	else
		f->mode = trigger->entry->code_label == VARTA_LABEL_IN_PERSON ? VARTA_MODE_IN_PERSON :
			trigger->entry->code_label == VARTA_LABEL_PHONE ? VARTA_MODE_PHONE : VARTA_MODE_UNKNOWN;
	/* "दोहा में बातचीत की": who talks in a town or at a conference is there */
	if (f->mode == VARTA_MODE_UNKNOWN && (!is_empty(f->place) || !is_empty(f->event)))
		f->mode = VARTA_MODE_IN_PERSON;
}

/* मुलाकात के बाद, बैठक से पहले: the clause tells of another time and place. */
static bool
is_in_passing(const engine *e, const clause *c, const frame *f)
{
	const mention *trigger = &e->mentions.items[f->trigger];
	uint32_t	last;
	varta_label label = case_at(e, trigger->last, c->last, &last);

	/* "व्हाइट हाउस में हुई बैठक के बाद": the participle ties them to the encounter */
	for (uint32_t i = trigger->first; i > c->first && i + 2 > trigger->first; i--)
		if (has_class(&e->words[i - 1], VARTA_CLASS(VERB)) &&
			(e->words[i - 1].features & VARTA_FEATURE(PERFECTIVE)) != 0)
			return false;
	return label == VARTA_LABEL_AFTER || label == VARTA_LABEL_BEFORE || label == VARTA_LABEL_ABOUT;
}

/* "तब", "उस दौरान" after a sentence of the past goes on telling of it. */
static bool
goes_on_with_past(const engine *e, const clause *c, const frame *f)
{
	const frame *before = e->frames.count == 0 ? NULL : &e->frames.items[e->frames.count - 1];

	if (before == NULL || !before->background)
		return false;
	if (cue_within(e, c->first, c->last, VARTA_LABEL_THEN, NULL) != NULL)
		return true;
	/* "... से मुलाकात की थी। Y के साथ भी उनकी वार्ता हुई थी।" */
	for (uint32_t i = c->last; i > c->first && f->sentence == before->sentence + 1 && i + 3 > c->last; i--)
		if (has_class(&e->words[i - 1], VARTA_CLASS(VERB)) && (e->words[i - 1].features & VARTA_FEATURE(PAST)) != 0)
			return cue_within(e, c->first, c->last, VARTA_LABEL_ALSO, NULL) != NULL;
	return false;
}

/* "पिछली औपचारिक मुलाकात": right before the trigger. */
static bool
tells_earlier(const engine *e, const clause *c, const frame *f)
{
	uint32_t	trigger = e->mentions.items[f->trigger].first;
	uint32_t	near = trigger >= c->first + 4 ? trigger - 4 : c->first;

	return cue_within(e, near, trigger, VARTA_LABEL_EARLIER, NULL) != NULL;
}

/*
 * "नवंबर 2022 में ... मिले थे": a bare month or year of something held tells of an earlier
 * encounter.
 */
static void
add_month(const engine *e, const clause *c, frame *f)
{
	for (size_t i = first_date(e, c->first);
		 i < e->ndates && e->dates[i].first_word < e->mentions.items[f->trigger].first; i++)
	{
		const varta_date_expression *d = &e->dates[i];
		uint32_t	last;

		if ((d->kind != VARTA_DATE_MONTH && d->kind != VARTA_DATE_YEAR) ||
			case_at(e, d->first_word + d->nwords, c->last, &last) != VARTA_LABEL_ME)
			continue;
		f->month = d->day.year * 12 + d->day.month;
		if (f->status == VARTA_MEETING_HELD && f->from.year == 0)
			f->background = true;
	}
}

void
circumstances_add(engine *e, const sentence *s, const clause *c, frame *f)
{
	if (!is_in_passing(e, c, f))
	{
		add_date(e, s, c, f);
		add_place(e, s, c, f);
	}
	add_event(e, s, c, f);
	add_mode(e, c, f);
	/* a call has no place */
	if (f->mode_said && f->mode != VARTA_MODE_IN_PERSON)
	{
		f->place = (varta_span) {0, 0};
		f->place_country = NULL;
	}
	f->also = cue_within(e, c->first, c->last, VARTA_LABEL_ALSO, NULL) != NULL ||
		cue_at(e, s->first, c->last, VARTA_LABEL_ALSO, NULL) != NULL;
	f->same_day = cue_within(e, s->first, c->last, VARTA_LABEL_SAME_DAY, NULL) != NULL;
	f->background = tells_earlier(e, c, f) ||
		cue_within(e, c->first, c->last, VARTA_LABEL_BACKGROUND, NULL) != NULL ||
		cue_within(e, s->first, c->first, VARTA_LABEL_BACKGROUND, NULL) != NULL ||
		goes_on_with_past(e, c, f);
	/* "इससे पहले सोमवार सुबह": of these days, no earlier encounter of the past */
	if (f->background && f->from.year != 0 && e->document->published.year != 0 &&
		varta_day_number(e->document->published) - varta_day_number(f->from) < 7)
		f->background = false;
	add_month(e, c, f);
}

static bool
starts_date(const engine *e, uint32_t word)
{
	size_t		i = first_date(e, word);

	return i < e->ndates && e->dates[i].first_word == word;
}

/* "नई दिल्ली,", "बाली।", "कजान (रूस),", "लंदन :" at the start of a sentence. */
static bool
dateline_at(const engine *e, const sentence *s, uint32_t *last)
{
	varta_match match;
	uint32_t	after = s->first;

	if (s->first >= s->last)
		return false;
	if (e->words[s->first].form == 0 ||
		!varta_lexicon_longest(e->words, s->last, s->first, VARTA_ENTRY(PLACE), &match))
	{
		/* "एंटेबे, 10 जुलाई (भाषा)": unknown, but a date follows */
		while (after < s->last && after < s->first + 3 && e->words[after].classes == 0 &&
			   (e->words[after].kind == VARTA_WORD_WORD || e->words[after].kind == VARTA_WORD_HYPHEN))
			after++;
		*last = after;
		return after > s->first && after + 1 < s->last && e->words[after].kind == VARTA_WORD_COMMA &&
			starts_date(e, after + 1);
	}
	after = s->first + match.nwords;
	*last = after;
	if (after >= s->last)
		return true;
	switch (e->words[after].kind)
	{
		case VARTA_WORD_COMMA:
		case VARTA_WORD_STOP:
		case VARTA_WORD_COLON:
		case VARTA_WORD_DASH:
		case VARTA_WORD_BREAK:
		case VARTA_WORD_OPEN_BRACKET:
		case VARTA_WORD_NUMBER:
			return true;
		default:
			return false;
	}
}

/* "न्यूयॉर्क में ... से मिले जयशंकर": the headline's town, where the page has no dateline. */
static void
take_headline_town(engine *e)
{
	for (uint32_t i = 0; i < e->sentences.count && i < 2; i++)
	{
		const sentence *s = &e->sentences.items[i];

		for (uint32_t j = s->first_mention; s->role == VARTA_BLOCK_HEADLINE && j < s->last_mention; j++)
		{
			const mention *m = &e->mentions.items[j];

			if (is_town(m) && m->case_label == VARTA_LABEL_ME)
			{
				e->here = word_span(e, m->first, m->last);
				e->here_country = country_of_place(m);
				return;
			}
		}
	}
}

/*
 * The dateline: a place at the start of a paragraph that a comma, stop, colon,
 * bracket or date follows ("अस्ताना, 4 जुलाई (वार्ता)").
 */
void
here_find(engine *e)
{
	varta_match match;
	uint32_t	last;

	e->here = e->document->place;
	for (uint32_t i = 0; i < e->sentences.count && i < 8 && is_empty(e->here); i++)
	{
		const sentence *s = &e->sentences.items[i];

		if (s->role != VARTA_BLOCK_HEADLINE && dateline_at(e, s, &last))
			e->here = word_span(e, s->first, last);
	}
	if (is_empty(e->here))
		take_headline_town(e);
	for (uint32_t i = 0; i < e->nwords && e->here_country == NULL && !is_empty(e->here); i++)
	{
		if (e->words[i].start >= e->here.end)
			break;
		if (e->words[i].start >= e->here.start && e->words[i].form != 0 &&
			varta_lexicon_longest(e->words, e->nwords, i, VARTA_ENTRY(PLACE) | VARTA_ENTRY(COUNTRY), &match) &&
			match.entry->code != 0)
			e->here_country = varta_lexicon_string(match.entry->code);
	}
}
