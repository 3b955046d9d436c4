/*
 * topic.c
 *		What was talked about: the noun phrases before "पर चर्चा".
 *
 *	[द्विपक्षीय सहयोग में प्रगति] पर चर्चा की
 *	[व्यापार], [निवेश] और [रक्षा सहयोग] सहित विभिन्न मुद्दों पर बातचीत हुई
 *
 * From the postposition to the left until something that cannot stand inside the
 * phrase; then cut at commas and joining words, fillers taken off.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "engine.h"

#define MAX_GAP 5
#define MAX_TOPIC_WORDS 40

/* Words that may stand between "पर" and the trigger: भी, विस्तार से, हुई, गहन. */
static bool
gap_allows(const engine *e, uint32_t first, uint32_t last)
{
	if (last - first > MAX_GAP)
		return false;
	for (uint32_t i = first; i < last; i++)
		if (e->words[i].kind != VARTA_WORD_WORD || e->words[i].form == 0)
			return false;
	return true;
}

static bool
is_filler(const engine *e, uint32_t at, uint32_t end, uint32_t *last)
{
	return cue_at(e, at, end, VARTA_LABEL_FILLER, last) != NULL;
}

static const mention *
mention_ending_at(const engine *e, uint32_t first_mention, uint32_t last_mention, uint32_t word)
{
	for (uint32_t i = first_mention; i < last_mention; i++)
		if (e->mentions.items[i].case_last == word || e->mentions.items[i].last == word)
			return &e->mentions.items[i];
	return NULL;
}

/* Does a mention that ends before this word close the phrase to the left? */
static bool
mention_bars(const mention *m, uint32_t word)
{
	if (m == NULL)
		return false;
	switch (m->kind)
	{
		case MENTION_TRIGGER:
			return m->case_last == word || m->last == word;
		case MENTION_PRONOUN:
			return true;
		case MENTION_PLACE:
			return m->case_label == VARTA_LABEL_ME && m->case_last == word &&
				m->entry->type_label != VARTA_LABEL_REGION;
		case MENTION_EVENT:
			return m->case_last == word && m->case_label != VARTA_LABEL_GENITIVE &&
				m->case_label != VARTA_LABEL_NONE;
		default:
			break;
	}
	if (m->case_last != word)
		return !m->state && m->case_label != VARTA_LABEL_GENITIVE;
	switch (m->case_label)
	{
		case VARTA_LABEL_NE:
		case VARTA_LABEL_WITH:
		case VARTA_LABEL_SE:
		case VARTA_LABEL_KO:
		case VARTA_LABEL_INCLUDING:
		case VARTA_LABEL_BY:
		case VARTA_LABEL_ACCORDING:
			return !m->state || m->case_label != VARTA_LABEL_SE;
		case VARTA_LABEL_BETWEEN:
			return !m->state;
		case VARTA_LABEL_NONE:
			return !m->state;
		default:
			return false;
	}
}

static bool
date_covers(const engine *e, uint32_t word)
{
	size_t		low = 0;
	size_t		high = e->ndates;

	while (low < high)
	{
		size_t		middle = (low + high) / 2;

		if (e->dates[middle].first_word <= word)
			low = middle + 1;
		else
			high = middle;
	}
	return low > 0 && word < e->dates[low - 1].first_word + e->dates[low - 1].nwords;
}

/* The first word of the noun phrase that ends before "last". */
static uint32_t
phrase_start(const engine *e, const sentence *s, const clause *c, uint32_t last)
{
	uint32_t	at = last;

	while (at > c->first && last - at < MAX_TOPIC_WORDS)
	{
		const varta_word *word = &e->words[at - 1];
		uint32_t	after;
		varta_label label;

		if (word->kind == VARTA_WORD_STOP || word->kind == VARTA_WORD_OPEN_QUOTE ||
			word->kind == VARTA_WORD_COLON || word->kind == VARTA_WORD_DASH ||
			word->kind == VARTA_WORD_BREAK || word->kind == VARTA_WORD_MARK)
			break;
		if (mention_bars(mention_ending_at(e, s->first_mention, s->last_mention, at), at))
			break;
		label = case_at(e, at - 1, last, &after);
		if (label == VARTA_LABEL_NE || label == VARTA_LABEL_DURING || label == VARTA_LABEL_OCCASION ||
			label == VARTA_LABEL_SIDELINES || label == VARTA_LABEL_KO || label == VARTA_LABEL_ACCORDING ||
			label == VARTA_LABEL_PAR || label == VARTA_LABEL_WITH)
			break;
		if (date_covers(e, at - 1))
			break;
		if (cue_at(e, at - 1, last, VARTA_LABEL_HERE, NULL) != NULL ||
			cue_at(e, at - 1, last, VARTA_LABEL_PRONOUN, NULL) != NULL ||
			cue_at(e, at - 1, last, VARTA_LABEL_MODE, NULL) != NULL)
			break;
		if (has_class(word, VARTA_CLASS(VERB)) &&
			(word->features & (VARTA_FEATURE(CONJUNCTIVE) | VARTA_FEATURE(PRESENT) | VARTA_FEATURE(PAST))) != 0 &&
			!has_class(word, VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F)))
			break;
		at--;
	}
	return at;
}

/* Takes fillers, joining words and punctuation off both ends of [*first, *last). */
static void
trim(const engine *e, uint32_t *first, uint32_t *last)
{
	uint32_t	after;

	while (*first < *last)
	{
		const varta_word *word = &e->words[*first];
		bool		empty = has_class(word, VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(ADVERB) |
									  VARTA_CLASS(PRONOUN) | VARTA_CLASS(DETERMINER) |
									  VARTA_CLASS(CONJUNCTION)) &&
			!has_class(word, VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F) | VARTA_CLASS(ADJECTIVE) |
					   VARTA_CLASS(ADJECTIVE_FIXED));

		if (empty)
			(*first)++;
		else if (is_filler(e, *first, *last, &after) || cue_at(e, *first, *last, VARTA_LABEL_JOIN, &after) != NULL)
			*first = after;
		else if (word->kind == VARTA_WORD_COMMA || word->kind == VARTA_WORD_HYPHEN || word->kind == VARTA_WORD_CLOSE_QUOTE ||
				 cue_at(e, *first, *last, VARTA_LABEL_PARTICLE_CUE, &after) != NULL ||
				 case_at(e, *first, *last, &after) != VARTA_LABEL_NONE)
			(*first)++;
		else
			break;
	}
	while (*last > *first)
	{
		const varta_word *word = &e->words[*last - 1];

		if (word->kind == VARTA_WORD_COMMA || word->kind == VARTA_WORD_HYPHEN || word->kind == VARTA_WORD_OPEN_QUOTE ||
			(word->kind == VARTA_WORD_WORD && has_class(word, VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(CONJUNCTION))) ||
			cue_at(e, *last - 1, *last, VARTA_LABEL_FILLER, &after) != NULL ||
			cue_at(e, *last - 1, *last, VARTA_LABEL_TOPIC_HEAD, &after) != NULL ||
			cue_at(e, *last - 1, *last, VARTA_LABEL_PARTICLE_CUE, &after) != NULL)
			(*last)--;
		else
			break;
	}
}

static bool
has_content(const engine *e, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
		if (e->words[i].kind == VARTA_WORD_WORD &&
			!has_class(&e->words[i], VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(PRONOUN) |
					   VARTA_CLASS(DETERMINER) | VARTA_CLASS(PARTICLE)))
			return true;
	return false;
}

static void
add_topic(const engine *e, frame *f, uint32_t first, uint32_t last)
{
	varta_span	span;

	trim(e, &first, &last);
	if (first >= last || !has_content(e, first, last) || f->ntopics == MAX_TOPICS)
		return;
	span = word_span(e, first, last);
	for (uint32_t i = 0; i < f->ntopics; i++)
		if (f->topics[i].start == span.start)
			return;
	f->topics[f->ntopics++] = span;
}

/* "रूस और यूक्रेन के बीच युद्ध": the joining word is inside one phrase. */
static bool
joins_pair(const engine *e, uint32_t at, uint32_t last)
{
	for (uint32_t i = at; i < last && i < at + 6; i++)
	{
		uint32_t	after;

		if (case_at(e, i, last, &after) == VARTA_LABEL_BETWEEN)
			return true;
		if (e->words[i].kind != VARTA_WORD_WORD)
			return false;
	}
	return false;
}

static void
add_list(const engine *e, frame *f, uint32_t first, uint32_t last)
{
	uint32_t	start = first;

	for (uint32_t at = first; at < last;)
	{
		uint32_t	after = at + 1;
		uint32_t	case_last;
		bool		cut = e->words[at].kind == VARTA_WORD_COMMA;

		if (!cut && cue_at(e, at, last, VARTA_LABEL_JOIN, &after) != NULL)
			cut = !joins_pair(e, after, last);
		else if (!cut && case_at(e, at, last, &case_last) == VARTA_LABEL_INCLUDING)
		{
			cut = true;
			after = case_last;
		}
		if (cut)
		{
			add_topic(e, f, start, at);
			start = after;
		}
		at = after;
	}
	add_topic(e, f, start, last);
}

void
topics_add(engine *e, const clause *c, frame *f)
{
	const mention *trigger = &e->mentions.items[f->trigger];
	const sentence *s = &e->sentences.items[f->sentence];

	for (uint32_t at = c->first; at < trigger->first; at++)
	{
		uint32_t	after;
		varta_label label = case_at(e, at, c->last, &after);

		if (label != VARTA_LABEL_PAR && label != VARTA_LABEL_ABOUT)
			continue;
		if (label == VARTA_LABEL_PAR && after < trigger->first && !gap_allows(e, after, trigger->first))
			continue;
		/* "फोन पर चर्चा" says how, not about what */
		if (at > c->first && cue_at(e, at - 1, c->last, VARTA_LABEL_MODE, NULL) != NULL)
			continue;
		add_list(e, f, phrase_start(e, s, c, at), at);
		at = after - 1;
	}
}
