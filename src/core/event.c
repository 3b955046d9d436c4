/*
 * event.c
 *		Conferences: named ones, and any phrase that ends in a head noun.
 *
 *	[नाम] के [वार्षिक] [77वें] सत्र, [एशिया ... सम्मेलन] (सीआईसीए) की मंत्रिस्तरीय बैठक
 *
 * A named event is extended to the right over brackets and "के + head"; a head
 * noun is extended to the left over what can stand before it in one noun phrase.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "engine.h"

#define MAX_WORDS_LEFT 9

static bool
is_head(const engine *e, uint32_t at, uint32_t end, varta_match *match)
{
	return varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(EVENT), match) &&
		match->entry->type_label == VARTA_LABEL_HEAD;
}

/* The word after a bracket that opens at "at", if it closes soon; else at. */
static uint32_t
after_bracket(const engine *e, uint32_t at, uint32_t end)
{
	if (at >= end || e->words[at].kind != VARTA_WORD_OPEN_BRACKET)
		return at;
	for (uint32_t i = at + 1; i < end && i < at + 8; i++)
		if (e->words[i].kind == VARTA_WORD_CLOSE_BRACKET)
			return i + 1;
	return at;
}

/* 77वें, 13वां: a word that begins with a digit. */
static bool
is_ordinal(const engine *e, uint32_t at)
{
	const uint8_t *text = e->document->text + e->words[at].start;

	return (text[0] >= '0' && text[0] <= '9') ||
		(text[0] == 0xE0 && text[1] == 0xA5 && text[2] >= 0xA6 && text[2] <= 0xAF);
}

static bool
is_adjective(const engine *e, uint32_t at)
{
	const varta_word *word = &e->words[at];

	return word->kind == VARTA_WORD_NUMBER || word->kind == VARTA_WORD_HYPHEN ||
		(word->kind == VARTA_WORD_WORD && is_ordinal(e, at)) ||
		(word->kind == VARTA_WORD_WORD &&
		 has_class(word, VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED) | VARTA_CLASS(NUMERAL)) &&
		 !has_class(word, VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(VERB) | VARTA_CLASS(PRONOUN)));
}

/*
 * Over "देशों के", "नेताओं की", "राष्ट्रीय सुरक्षा सलाहकारों की" when a head follows: the
 * members of the group whose sitting it is.
 */
static uint32_t
over_members(const engine *e, uint32_t at, uint32_t end)
{
	uint32_t	i = at;

	for (int n = 0; n < 2; n++)
	{
		varta_match match;
		uint32_t	after;

		if (i >= end)
			return at;
		if (varta_lexicon_longest(e->words, end, i, VARTA_ENTRY(OFFICE), &match))
			after = i + match.nwords;
		else if (has_class(&e->words[i], VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F)) &&
				 (e->words[i].features & VARTA_FEATURE(PLURAL)) != 0)
			after = i + 1;
		else
			return at;
		if (case_at(e, after, end, &i) != VARTA_LABEL_GENITIVE)
			return at;
		while (i < end && is_adjective(e, i) && !is_head(e, i, end, &match))
			i++;
		if (is_head(e, i, end, &match))
			return i;
	}
	return at;
}

/*
 * After the named part: "(एससीओ)", "के शिखर सम्मेलन", "की मंत्रिस्तरीय बैठक", "समिट".
 */
static uint32_t
extend_right(const engine *e, uint32_t at, uint32_t end)
{
	uint32_t	last = after_bracket(e, at, end);

	for (int rounds = 0; rounds < 3; rounds++)
	{
		uint32_t	i = last;
		uint32_t	after_case = i;
		varta_match match;

		if (i < end && case_at(e, i, end, &after_case) == VARTA_LABEL_GENITIVE && after_case == i + 1)
			i = after_case;
		for (int n = 0; n < 4 && i < end && is_adjective(e, i) && !is_head(e, i, end, &match); n++)
			i++;
		i = over_members(e, i, end);
		/* जलवायु सम्मेलन सीओपी28 */
		if (i == last && i < end && e->words[i].form != 0 &&
			varta_lexicon_longest(e->words, end, i, VARTA_ENTRY(EVENT), &match) && !match.entry->doubtful)
		{
			last = i + match.nwords;
			continue;
		}
		if (i >= end || !is_head(e, i, end, &match))
			break;
		last = after_bracket(e, i + match.nwords, end);
	}
	return last;
}

/* "विदेश कार्यालय परामर्श [का 11वां दौर]": the word after it, at itself when none follows. */
static uint32_t
over_round(const engine *e, uint32_t at, uint32_t end)
{
	uint32_t	i;
	uint32_t	last;

	if (case_at(e, at, end, &i) != VARTA_LABEL_GENITIVE)
		return at;
	/* 11वां may be a number and its ending */
	while (i < end && (is_adjective(e, i) ||
					   (e->words[i - 1].kind == VARTA_WORD_NUMBER && e->words[i].start == e->words[i - 1].end)))
		i++;
	return cue_at(e, i, end, VARTA_LABEL_ROUND, &last) != NULL ? last : at;
}

/*
 * The last mention when it ends right before the word, so that the phrase takes
 * it in: [शंघाई सहयोग संगठन (एससीओ) के] शिखर सम्मेलन.
 */
static const mention *
mention_before(const engine *e, uint32_t start, uint32_t word)
{
	const mention *m;

	if (e->mentions.count == 0)
		return NULL;
	m = &e->mentions.items[e->mentions.count - 1];
	if (m->first < start || m->case_last != word ||
		(m->case_label != VARTA_LABEL_NONE && m->case_label != VARTA_LABEL_GENITIVE))
		return NULL;
	if (m->kind == MENTION_EVENT || m->kind == MENTION_PLACE)
		return m;
	/* "विदेश मंत्रियों की परिषद", but not "विदेश मंत्रियों की [पिछली] बैठक", where they are the sides */
	if (m->kind == MENTION_PARTY && !m->state && m->entry != NULL && m->name_first == m->name_last &&
		(m->features & VARTA_FEATURE(PLURAL)) != 0 && m->case_label == VARTA_LABEL_GENITIVE)
	{
		varta_match match;

		while (word < e->nwords && is_adjective(e, word))
			word++;
		return varta_lexicon_longest(e->words, e->nwords, word, VARTA_ENTRY(TRIGGER), &match) ? NULL : m;
	}
	return m->kind == MENTION_PARTY && m->state ? m : NULL;
}

/* Over a short quotation that ends before the word: ‘टू प्लस टू’ वार्ता. */
static uint32_t
before_quote(const engine *e, uint32_t start, uint32_t word)
{
	if (word == start || e->words[word - 1].kind != VARTA_WORD_CLOSE_QUOTE)
		return word;
	for (uint32_t i = word - 1; i > start && i + 6 > word; i--)
		if (e->words[i - 1].kind == VARTA_WORD_OPEN_QUOTE)
			return i - 1;
	return word;
}

/* "सम्मेलन (सीआईसीए)": one word in brackets, an acronym. */
static bool
has_acronym(const engine *e, uint32_t last, uint32_t end)
{
	return last + 2 < end && e->words[last].kind == VARTA_WORD_OPEN_BRACKET &&
		e->words[last + 1].kind == VARTA_WORD_WORD && e->words[last + 2].kind == VARTA_WORD_CLOSE_BRACKET;
}

/*
 * The acronym says that a full name stands before it, so that the phrase reaches over
 * postpositions: [एशिया में वार्ता और विश्वास निर्माण उपायों के] सम्मेलन (सीआईसीए).  A doer, another
 * phrase of the clause, a comma or a verb ends it.
 */
static uint32_t
extend_name_left(const engine *e, uint32_t start, uint32_t first)
{
	while (first > start)
	{
		const varta_word *word = &e->words[first - 1];
		uint32_t	last;

		if (word->kind != VARTA_WORD_WORD && word->kind != VARTA_WORD_HYPHEN)
			break;
		switch (case_at(e, first - 1, first, &last))
		{
			case VARTA_LABEL_NONE:
			case VARTA_LABEL_GENITIVE:
			case VARTA_LABEL_ME:
				break;
			default:
				return first;
		}
		if (cue_at(e, first - 1, first, VARTA_LABEL_HERE, &last) != NULL ||
			cue_at(e, first - 1, first, VARTA_LABEL_PRONOUN, &last) != NULL ||
			(has_class(word, VARTA_CLASS(VERB) | VARTA_CLASS(PRONOUN)) &&
			 !has_class(word, VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F) | VARTA_CLASS(POSTPOSITION))))
			break;
		for (uint32_t i = (uint32_t) e->mentions.count; i-- > 0 && e->mentions.items[i].first >= start;)
			if (e->mentions.items[i].kind == MENTION_PARTY && !e->mentions.items[i].state &&
				e->mentions.items[i].case_last >= first)
				return first;
		first--;
	}
	/* में or के at the very front belongs to the phrase before */
	while (case_at(e, first, (uint32_t) e->nwords, &first) != VARTA_LABEL_NONE)
		;
	return first;
}

/* "राष्ट्रपति फेलिक्स त्शीसेकेदी (की) बैठक में": a person with an office is no part of the sitting's name. */
static bool
holder_ends_at(const engine *e, uint32_t start, uint32_t word)
{
	const mention *m = e->mentions.count == 0 ? NULL : &e->mentions.items[e->mentions.count - 1];

	return m != NULL && m->first >= start && m->kind == MENTION_PARTY && m->entry != NULL &&
		(m->last == word || (m->case_label == VARTA_LABEL_GENITIVE && m->case_last == word)) &&
		m->name_first < m->name_last;
}

/* How far a head noun's phrase reaches to the left of it. */
static uint32_t
extend_left(const engine *e, uint32_t start, uint32_t head)
{
	uint32_t	first = head;
	varta_match match;

	while (first > start && head - first < MAX_WORDS_LEFT)
	{
		const varta_word *word = &e->words[first - 1];
		const mention *before = mention_before(e, start, first);
		uint32_t	last;

		if (before != NULL)
		{
			first = before->first;
			continue;
		}
		if (holder_ends_at(e, start, first))
			break;
		if (word->kind == VARTA_WORD_HYPHEN || word->kind == VARTA_WORD_NUMBER)
		{
			first--;
			continue;
		}
		if (before_quote(e, start, first) < first)
		{
			first = before_quote(e, start, first);
			continue;
		}
		if (word->kind != VARTA_WORD_WORD)
			break;
		if (has_class(word, VARTA_CLASS(POSTPOSITION)) || cue_at(e, first - 1, head, VARTA_LABEL_CASE, &last) != NULL)
		{
			/* only "X के/की/का" with a name before it belongs to the phrase */
			if (first - 1 > start && cue_at(e, first - 1, head, VARTA_LABEL_CASE, &last) != NULL &&
				case_at(e, first - 1, head, &last) == VARTA_LABEL_GENITIVE &&
				(e->words[first - 2].form == 0 || e->words[first - 2].classes == 0) &&
				e->words[first - 2].kind == VARTA_WORD_WORD)
			{
				first -= 2;
				continue;
			}
			break;
		}
		if (has_class(word, VARTA_CLASS(PRONOUN) | VARTA_CLASS(CONJUNCTION) | VARTA_CLASS(DETERMINER) |
					  VARTA_CLASS(PARTICLE)) ||
			(has_class(word, VARTA_CLASS(VERB)) &&
			 !has_class(word, VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F) | VARTA_CLASS(ADJECTIVE_FIXED))) ||
			cue_at(e, first - 1, head, VARTA_LABEL_HERE, &last) != NULL ||
			(first - 1 > start && cue_at(e, first - 2, head, VARTA_LABEL_SEPARATE, &last) != NULL) ||
			(first > start + 2 && cue_at(e, first - 3, head, VARTA_LABEL_SEPARATE, &last) != NULL))
			break;
		/* "तीन घंटे बैठक": how long, not which */
		if (varta_lexicon_longest(e->words, head, first - 1, VARTA_ENTRY(TIME), &match) &&
			match.entry->type_label == VARTA_LABEL_UNIT)
			break;
		if (has_class(word, VARTA_CLASS(ADVERB)) &&
			!has_class(word, VARTA_CLASS(ADJECTIVE_FIXED) | VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F)))
			break;
		first--;
	}
	while (first < head && e->words[first].kind == VARTA_WORD_HYPHEN)
		first++;
	return first;
}

/* A named event's number and its two states: [नौवें] रायसीना डायलॉग, [चौथे भारत-स्पेन] रणनीतिक संवाद. */
static uint32_t
extend_series_left(const engine *e, uint32_t start, uint32_t at)
{
	uint32_t	first = at;
	uint32_t	nstates = 0;
	uint32_t	pair = at;

	for (uint32_t i = (uint32_t) e->mentions.count; i-- > 0 && e->mentions.items[i].first >= start;)
	{
		const mention *m = &e->mentions.items[i];

		if (m->kind != MENTION_PARTY || !m->state || m->last != (nstates == 0 ? pair : pair - 1) ||
			(nstates > 0 && e->words[pair - 1].kind != VARTA_WORD_HYPHEN))
			break;
		pair = m->first;
		nstates++;
	}
	if (nstates > 1)
		first = pair;
	if (first > start && e->words[first - 1].kind == VARTA_WORD_WORD &&
		(is_ordinal(e, first - 1) || cue_at(e, first - 1, first, VARTA_LABEL_ORDINAL, NULL) != NULL))
		first--;
	return first;
}

/*
 * "पांचवीं मंत्रिस्तरीय", "11वें दौर की", "‘टू प्लस टू’" name a sitting.  Counter-examples: "दूसरी",
 * "पहली उच्चस्तरीय", which only count or praise it, and "द्विपक्षीय".
 */
bool
event_is_named(const engine *e, uint32_t first, uint32_t head)
{
	uint32_t	nordinals = 0;
	uint32_t	nothers = 0;

	for (uint32_t i = first; i < head; i++)
	{
		uint32_t	last;

		if (e->words[i].kind == VARTA_WORD_OPEN_QUOTE ||
			cue_at(e, i, head, VARTA_LABEL_SITTING, NULL) != NULL)
			return true;
		if (cue_at(e, i, head, VARTA_LABEL_ORDINAL, NULL) != NULL ||
			(e->words[i].kind == VARTA_WORD_WORD && is_ordinal(e, i)))
			nordinals++;
		else if (e->words[i].kind == VARTA_WORD_WORD && case_at(e, i, head, &last) == VARTA_LABEL_NONE)
			nothers++;
	}
	return nordinals > 0 && nothers > 0;
}

/*
 * The members whose sitting it is, before the word: [नॉर्डिक विदेश मंत्रियों की] बैठक, [क्वाड देशों के
 * विदेश मंत्रियों की] बैठक.  Only nameless offices in the plural; the word itself when none.
 */
static uint32_t
before_members(const engine *e, const sentence *s, uint32_t word)
{
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		/* "भारत और चीन के विशेष प्रतिनिधियों की वार्ता": they are its sides, no part of its name */
		if (m->case_last == word && m->group != i)
			return word;
		if (m->case_last == word && m->case_label == VARTA_LABEL_GENITIVE && m->kind == MENTION_PARTY &&
			(m->state || (m->entry != NULL && m->name_first == m->name_last &&
						  (m->features & VARTA_FEATURE(PLURAL)) != 0)))
			return m->first;
	}
	return word;
}

/* The first word of the name of the sitting that a trigger closes; the trigger's when it has none. */
uint32_t
sitting_name(const engine *e, const sentence *s, const mention *trigger)
{
	uint32_t	first = trigger->first;

	for (int rounds = 0; rounds < 4; rounds++)
	{
		uint32_t	before = before_members(e, s, first);
		uint32_t	i;

		if (before == first)
			before = extend_left(e, s->first, first);
		/* नॉर्डिक: an adjective that no list knows, between a postposition and the office */
		for (i = before; i > s->first && i + 2 > before && e->words[i - 1].classes == 0 &&
			 e->words[i - 1].kind == VARTA_WORD_WORD; i--)
			;
		if (i == first)
			break;
		first = i;
	}
	for (uint32_t i = first; i < trigger->first; i++)
		if (e->words[i].classes == 0 || !is_adjective(e, i))
			return first;
	return trigger->first;
}

/* "[रात्रिभोज का आयोजन] किया": a meal given to somebody, no event of its own. */
static bool
is_meal_given(const engine *e, const mention *event)
{
	varta_match meal;
	uint32_t	last;

	return varta_lexicon_longest(e->words, event->last, event->first, VARTA_ENTRY(TRIGGER), &meal) &&
		meal.entry->type_label == VARTA_LABEL_MEAL && event->first + meal.nwords < event->last &&
		case_at(e, event->first + meal.nwords, event->last, &last) == VARTA_LABEL_GENITIVE;
}

bool
event_at(const engine *e, uint32_t start, uint32_t at, uint32_t end, mention *found)
{
	varta_match match;
	uint32_t	last;

	if (!varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(EVENT), &match))
		return false;
	/* वीडियो [कॉन्फ्रेंस] says how */
	if (at > start && cue_at(e, at - 1, end, VARTA_LABEL_MODE, &last) != NULL && last > at)
		return false;
	found->kind = MENTION_EVENT;
	found->entry = match.entry;
	found->features = match.features;
	found->first = at;
	if (match.entry->type_label == VARTA_LABEL_HEAD)
	{
		found->first = extend_left(e, start, at);
		if (has_acronym(e, at + match.nwords, end))
			found->first = extend_name_left(e, start, found->first);
	}
	else
		found->first = extend_series_left(e, start, at);
	found->last = extend_right(e, at + match.nwords, end);
	if (match.entry->type_label != VARTA_LABEL_HEAD)
		found->last = over_round(e, found->last, end);
	return !is_meal_given(e, found);
}
