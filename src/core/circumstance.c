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
#include "circumstance.h"

/* How many mentions back a thing is still what "the meeting", "the summit" means. */
#define MAX_MENTIONS_BACK 400

/* Does the word belong to verbs of motion: पहुंचे, जाएंगे? */
uint32_t
motion_at(const engine *e, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
		if (has_class(&e->words[i], VARTA_CLASS(VERB)) &&
			!has_class(&e->words[i], VARTA_CLASS(POSTPOSITION)) &&
			cue_at(e, i, last, VARTA_LABEL_MOTION, NULL) != NULL)
			return i;
	return NONE;
}

/* Does a person's mention begin at the word? */
bool
starts_person(const engine *e, const sentence *s, uint32_t word)
{
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
		if (e->mentions.items[i].first == word && e->mentions.items[i].kind == MENTION_PARTY &&
			!e->mentions.items[i].state)
			return true;
	return false;
}

/*
 * The clause that the given one goes on from, its subject understood: "गुरुवार को जेशूफ में रुके |
 * और वहां डूडा से मिले", "हनोई गए थे और उन्होंने ...".  Not across कि or into a clause with a doer of
 * its own.
 */
bool
clause_before(const engine *e, const sentence *s, const clause *c, clause *before)
{
	clause		clauses[MAX_CLAUSES];
	size_t		count;

	if (c->first >= c->last || c->first == s->first ||
		(cue_at(e, c->first, c->last, VARTA_LABEL_JOIN, NULL) == NULL &&
		 cue_at(e, c->first, c->last, VARTA_LABEL_THEN, NULL) == NULL))
		return false;
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->first >= c->first && m->first < c->last && m->case_label == VARTA_LABEL_NE &&
			m->kind != MENTION_PRONOUN)
			return false;
	}
	count = clauses_cut(e, s, clauses, MAX_CLAUSES);
	for (size_t i = 1; i < count; i++)
		if (clauses[i].first == c->first)
		{
			/* "... आई थीं और | तब उन्होंने ..." */
			if (i > 1 && clauses[i - 1].last == clauses[i - 1].first + 1)
				i--;
			*before = clauses[i - 1];
			return clauses[i - 1].quoted == c->quoted;
		}
	return false;
}

bool
in_topic(const engine *e, const frame *f, const mention *m)
{
	uint32_t	start = e->words[m->first].start;

	for (uint32_t i = 0; i < f->ntopics; i++)
		if (start >= f->topics[i].start && start < f->topics[i].end)
			return true;
	return false;
}

/* The sentence that holds a word. */
const sentence *
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

/* Whether a longer event has the words of one in it: महासभा in संयुक्त राष्ट्र महासभा के 79वें सत्र. */
static bool
names_in_full(const engine *e, const mention *full, const mention *m)
{
	uint32_t	nwords = m->last - m->first;

	if (full->kind != MENTION_EVENT || full->last - full->first <= nwords)
		return false;
	for (uint32_t at = full->first; at + nwords <= full->last; at++)
	{
		uint32_t	n = 0;

		while (n < nwords && e->words[at + n].form != 0 && e->words[at + n].form == e->words[m->first + n].form)
			n++;
		if (n == nwords)
			return true;
	}
	return false;
}

/*
 * "सम्मेलन से इतर", "शिखर सम्मेलन में": the bare head stands for the event named before; in a headline, for the one
 * that the story then names.
 */
static const mention *
full_event(const engine *e, const sentence *s, const mention *m)
{
	const mention *end = e->mentions.items + e->mentions.count;

	if (m->entry->type_label != VARTA_LABEL_HEAD || m->last - m->first > 2)
		return m;
	for (const mention *before = m; before-- > oldest_meant(e, m);)
		if (names_in_full(e, before, m))
			return before;
	if (s->role == VARTA_BLOCK_HEADLINE)
		for (const mention *after = m + 1; after < end && after - m < MAX_MENTIONS_BACK; after++)
			if (names_in_full(e, after, m))
				return after;
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

/* "शिखर बैठक के दौरान वह X से मिले".  Counter-example: मुलाकात के दौरान व्यापार पर चर्चा की. */
static bool
others_meet_during(const engine *e, const mention *sitting, const mention *trigger)
{
	uint32_t	first;
	uint32_t	last;

	return sitting->entry->type_label != VARTA_LABEL_MEET && sitting->entry->type_label != VARTA_LABEL_VERB &&
		(trigger->entry->type_label == VARTA_LABEL_MEET || trigger->entry->type_label == VARTA_LABEL_VERB) &&
		named_sitting_before(e, sitting, &first, &last);
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
		bool		beside = i != f->trigger &&
			(label == VARTA_LABEL_SIDELINES || label == VARTA_LABEL_OCCASION ||
			 (label == VARTA_LABEL_DURING && others_meet_during(e, m, &e->mentions.items[f->trigger])));
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
	if (full_event(e, s, best) != best)
	{
		best = full_event(e, s, best);
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

/*
 * What the clause says of a trigger's mode.  A cue goes with the trigger behind it: "मीटिंग रोककर पुतिन से [फोन पर बात] की".
 */
static const varta_entry *
mode_cue_of(const engine *e, const sentence *s, const clause *c, uint32_t trigger)
{
	uint32_t	first = c->first;
	uint32_t	last = c->last;

	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->kind != MENTION_TRIGGER || i == trigger || m->first < c->first || m->last > c->last)
			continue;
		if (i < trigger)
			first = m->last;
		else if (last == c->last)
			last = e->mentions.items[trigger].last;
	}
	return mode_cue(e, first, last);
}

static void
add_mode(engine *e, const sentence *s, const clause *c, frame *f)
{
	const mention *trigger = &e->mentions.items[f->trigger];
	const varta_entry *cue = mode_cue_of(e, s, c, f->trigger);

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

/* "... मिले थे", "2019 में": more than just before. */
static bool
is_long_ago(const engine *e, const clause *c)
{
	for (uint32_t i = c->last; i > c->first && i + 3 > c->last; i--)
		if (has_class(&e->words[i - 1], VARTA_CLASS(VERB)) && (e->words[i - 1].features & VARTA_FEATURE(PAST)) != 0)
			return true;
	for (size_t i = first_date(e, c->first); i < e->ndates && e->dates[i].first_word < c->last; i++)
		if (e->dates[i].kind == VARTA_DATE_MONTH || e->dates[i].kind == VARTA_DATE_YEAR)
			return true;
	return false;
}

/* A word of the past outside brackets: not "एक्स (पूर्व में ट्विटर) पर". */
static bool
find_background(const engine *e, uint32_t first, uint32_t last, uint32_t *at)
{
	uint32_t	depth = 0;

	for (uint32_t i = first; i < last; i++)
	{
		depth += e->words[i].kind == VARTA_WORD_OPEN_BRACKET;
		depth -= depth > 0 && e->words[i].kind == VARTA_WORD_CLOSE_BRACKET;
		if (depth == 0 && cue_at(e, i, last, VARTA_LABEL_BACKGROUND, NULL) != NULL)
		{
			*at = i;
			return true;
		}
	}
	return false;
}

/* "इससे पहले वे 2019 में मिले थे"; not "इससे पहले सुबह", of the same day. */
static bool
tells_background(const engine *e, const sentence *s, const clause *c)
{
	uint32_t	at;
	uint32_t	last;
	varta_match match;

	if (!find_background(e, s->first, c->first, &at) && !find_background(e, c->first, c->last, &at))
		return false;
	if (cue_at(e, at, c->last, VARTA_LABEL_BACKGROUND, &last)->code_label == VARTA_LABEL_BEFORE && !is_long_ago(e, c))
		return false;
	return !(last < c->last && e->words[last].form != 0 &&
			 varta_lexicon_longest(e->words, c->last, last, VARTA_ENTRY(TIME), &match) &&
			 match.entry->type_label == VARTA_LABEL_PART);
}

static bool
names_party(const engine *e, const sentence *s, uint32_t number)
{
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->kind == MENTION_PARTY && m->party != NONE && party_of(e, m->party) == party_of(e, number))
			return true;
	}
	return false;
}

static const mention *
event_of_sentence(const engine *e, const sentence *s)
{
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
		if (e->mentions.items[i].kind == MENTION_EVENT)
			return &e->mentions.items[i];
	return NULL;
}

/* Does a sentence tell of an encounter itself? */
static bool
tells_encounter(const engine *e, const sentence *s)
{
	for (size_t i = e->frames.count; i > 0 && e->frames.items[i - 1].sentence >= (uint32_t) (s - e->sentences.items); i--)
		if (e->frames.items[i - 1].whole && e->frames.items[i - 1].sentence == (uint32_t) (s - e->sentences.items))
			return true;
	return false;
}

/*
 * "वह बुधवार को दुबई में सम्मेलन को संबोधित करेंगे। इस दौरान ...": what the sentence before says of day, place and
 * event, when it tells of no encounter itself.  "कजान में ब्रिक्स सम्मेलन में भाग लिया। बाद में वह X से मिले": place
 * and event of what he attended, never the day.
 */
static void
add_occasion_before(engine *e, const sentence *s, const clause *c, frame *f)
{
	const sentence *before = s - 1;
	const mention *event;
	clause		whole;
	bool		occasion = cue_at(e, s->first, s->last, VARTA_LABEL_OCCASION_CUE, NULL) != NULL;

	if (s == e->sentences.items || before->role != s->role)
		return;
	event = event_of_sentence(e, before);
	if (!occasion &&
		(event == NULL || f->nparties == 0 || f->status != VARTA_MEETING_HELD || tells_encounter(e, before) ||
		 cue_within(e, c->first, c->last, VARTA_LABEL_ALSO, NULL) == NULL ||
		 cue_within(e, s->first, c->last, VARTA_LABEL_BACKGROUND, NULL) != NULL || !names_party(e, before, f->parties[0])))
		return;
	for (uint32_t i = before->first_mention; i < before->last_mention && occasion; i++)
		if (e->mentions.items[i].kind == MENTION_TRIGGER)
			return;
	whole = (clause) {.first = before->first, .last = before->last, .subject = NONE};
	if (f->from.year == 0 && occasion)
		add_date_of(e, before, &whole, f);
	if (is_empty(f->place) && f->place_country == NULL)
		add_place(e, before, &whole, f);
	if (event != NULL && is_empty(f->event))
		f->event = word_span(e, event->first, event->last);
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
	add_occasion_before(e, s, c, f);
	add_mode(e, s, c, f);
	/* a call has no place */
	if (f->mode_said && f->mode != VARTA_MODE_IN_PERSON)
	{
		f->place = (varta_span) {0, 0};
		f->place_country = NULL;
	}
	f->also = cue_within(e, c->first, c->last, VARTA_LABEL_ALSO, NULL) != NULL ||
		cue_at(e, s->first, c->last, VARTA_LABEL_ALSO, NULL) != NULL;
	f->separate = f->direct && cue_within(e, c->first, c->last, VARTA_LABEL_SEPARATE, NULL) != NULL;
	/* "इससे पहले Y से भी मिले" may have been elsewhere */
	f->also = f->also && cue_within(e, s->first, c->last, VARTA_LABEL_BACKGROUND, NULL) == NULL;
	f->same_day = cue_within(e, s->first, c->last, VARTA_LABEL_SAME_DAY, NULL) != NULL;
	f->background = tells_earlier(e, c, f) || tells_background(e, s, c) || goes_on_with_past(e, c, f);
	/* "इससे पहले सोमवार सुबह": of these days, no earlier encounter of the past */
	if (f->background && f->from.year != 0 && e->document->published.year != 0 &&
		varta_day_number(e->document->published) - varta_day_number(f->from) < 7)
		f->background = false;
	add_month(e, c, f);
}
