/*
 * topic.c
 *		What was talked about: the noun phrases before "पर चर्चा".
 *
 *	[द्विपक्षीय सहयोग में प्रगति] पर चर्चा की
 *	[व्यापार], [निवेश] और [रक्षा सहयोग] सहित विभिन्न मुद्दों पर बातचीत हुई
 *	[सैनिकों की वापसी] का मुद्दा भी उठा
 *
 * From the postposition to the left until something that cannot stand inside the
 * phrase; then cut at commas and joining words, fillers taken off.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "topic.h"

#define MAX_RAISED_GAP 4

/* Words that say nothing at the front of a phrase: हमारी, और, विभिन्न, के. */
static uint32_t
skip_front(const engine *e, uint32_t first, uint32_t last)
{
	const varta_word *word = &e->words[first];
	uint32_t	after;

	if (cue_at(e, first, last, VARTA_LABEL_FILLER, &after) != NULL ||
		cue_at(e, first, last, VARTA_LABEL_TOPIC_LINK, &after) != NULL ||
		cue_at(e, first, last, VARTA_LABEL_JOIN, &after) != NULL ||
		cue_at(e, first, last, VARTA_LABEL_OWN, &after) != NULL ||
		case_at(e, first, last, &after) != VARTA_LABEL_NONE)
		return after;
	if (has_class(word, VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(ADVERB) | VARTA_CLASS(PRONOUN) |
				  VARTA_CLASS(DETERMINER) | VARTA_CLASS(CONJUNCTION)) &&
		!has_class(word, VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F) | VARTA_CLASS(ADJECTIVE) |
				   VARTA_CLASS(ADJECTIVE_FIXED)))
		return first + 1;
	if (word->kind == VARTA_WORD_COMMA || word->kind == VARTA_WORD_HYPHEN || word->kind == VARTA_WORD_CLOSE_QUOTE ||
		word->kind == VARTA_WORD_CLOSE_BRACKET)
		return first + 1;
	/* भी, but not the जी of जी-20 */
	if (cue_at(e, first, last, VARTA_LABEL_PARTICLE_CUE, &after) != NULL &&
		(after == last || e->words[after].kind != VARTA_WORD_HYPHEN))
		return after;
	return first;
}

/* "से जुड़े", "जैसे" at the end, when the noun they lead to (मुद्दों) is off. */
static uint32_t
before_link(const engine *e, uint32_t first, uint32_t last)
{
	for (uint32_t n = 3; n > 0; n--)
	{
		uint32_t	after;

		if (last >= first + n && cue_at(e, last - n, last, VARTA_LABEL_TOPIC_LINK, &after) != NULL &&
			after == last)
			return last - n;
	}
	return last;
}

/* में, और; not मुकाबले, which is a noun too. */
static bool
is_function_word(const varta_word *word)
{
	return word->kind == VARTA_WORD_WORD && has_class(word, VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(CONJUNCTION)) &&
		!has_class(word, VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F));
}

/* An adjective that is no noun: विवादास्पद, not रूसी. */
static bool
is_plain_adjective(const varta_word *word)
{
	return word->kind == VARTA_WORD_WORD &&
		has_class(word, VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED)) &&
		!has_class(word, VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F) | VARTA_CLASS(NOUN_M_FIXED));
}

/* Takes fillers, joining words and punctuation off both ends of [*first, *last). */
static void
trim(const engine *e, uint32_t *first, uint32_t *last)
{
	uint32_t	after;
	bool		headless = false;

	while (*first < *last && (after = skip_front(e, *first, *last)) > *first)
		*first = after;
	while (*last > *first)
	{
		const varta_word *word = &e->words[*last - 1];

		after = before_link(e, *first, *last);
		if (after < *last)
			*last = after;
		else if (word->kind == VARTA_WORD_COMMA || word->kind == VARTA_WORD_HYPHEN || word->kind == VARTA_WORD_OPEN_QUOTE ||
				 word->kind == VARTA_WORD_OPEN_BRACKET ||
				 is_function_word(word) ||
				 cue_at(e, *last - 1, *last, VARTA_LABEL_FILLER, &after) != NULL ||
				 cue_at(e, *last - 1, *last, VARTA_LABEL_PARTICLE_CUE, &after) != NULL)
			(*last)--;
		else if (cue_at(e, *last - 1, *last, VARTA_LABEL_TOPIC_HEAD, &after) != NULL ||
				 (headless && is_plain_adjective(word)))
		{
			/* सीमा तनाव के [विवादास्पद] [मुद्दे]: the adjective goes with its noun */
			headless = true;
			(*last)--;
		}
		else
			break;
	}
}

/*
 * "समझौते को आगे बढ़ाने" -> समझौते, "अमन बहाल करने" -> अमन: the deed that is planned with the
 * topic is no topic.  Not: तनाव घटाने के उपायों, where the phrase goes on.
 */
static uint32_t
before_infinitive(const engine *e, uint32_t first, uint32_t last)
{
	uint32_t	at = last;

	if (last == first || !is_infinitive(&e->words[last - 1]))
		return last;
	for (uint32_t i = first; i < last; i++)
	{
		uint32_t	after;

		if (case_at(e, i, last, &after) == VARTA_LABEL_KO)
			return i;
	}
	at--;
	while (at > first && has_class(&e->words[at - 1], VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED) |
								   VARTA_CLASS(ADVERB)) &&
		   !has_class(&e->words[at - 1], VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F) | VARTA_CLASS(POSTPOSITION)))
		at--;
	return at;
}

/* Something else than function words, and not just the क्षेत्रीय of "क्षेत्रीय मुद्दों". */
static bool
has_content(const engine *e, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
	{
		const varta_word *word = &e->words[i];

		if (word->kind != VARTA_WORD_WORD)
			continue;
		if (!has_class(word, VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(PRONOUN) | VARTA_CLASS(DETERMINER) |
					   VARTA_CLASS(PARTICLE) | VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED)) ||
			has_class(word, VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F) | VARTA_CLASS(NOUN_M_FIXED)))
			return true;
	}
	return false;
}

static void
add_topic(const engine *e, frame *f, uint32_t first, uint32_t last)
{
	varta_span	span;

	trim(e, &first, &last);
	last = before_infinitive(e, first, last);
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

/*
 * "[X] का मुद्दा भी उठाया", "[X] का मसला छाया रहा", "[X] की समीक्षा की", "[X] पर विचार किया",
 * "[X] पर केंद्रित रही": topics that no word of talking leads.  A deed alone raises
 * nothing: "X का मुद्दा सुलझा लिया".  True when one was found.
 */
static bool
add_raised(const engine *e, const sentence *s, const clause *c, frame *f)
{
	uint32_t	before = f->ntopics;

	for (uint32_t at = c->first + 1; at < c->last; at++)
	{
		uint32_t	after;
		varta_label label = case_at(e, at, c->last, &after);
		varta_label needed = label == VARTA_LABEL_GENITIVE ? VARTA_LABEL_TOPIC_VERB : VARTA_LABEL_TOPIC_PAR;
		const varta_entry *cue = NULL;

		if (label != VARTA_LABEL_GENITIVE && label != VARTA_LABEL_PAR)
			continue;
		if (label == VARTA_LABEL_GENITIVE && cue_at(e, after, c->last, VARTA_LABEL_TOPIC_REVIEW, NULL) != NULL)
			cue = cue_at(e, after, c->last, VARTA_LABEL_TOPIC_REVIEW, NULL);
		else if (label == VARTA_LABEL_GENITIVE && cue_at(e, after, c->last, VARTA_LABEL_TOPIC_HEAD, NULL) == NULL)
			continue;
		for (uint32_t i = after; i < c->last && i <= after + MAX_RAISED_GAP && cue == NULL; i++)
			cue = cue_at(e, i, c->last, needed, NULL);
		if (cue != NULL)
			add_list(e, f, phrase_start(e, s, c, f, at), at);
	}
	return f->ntopics > before;
}

/* "मुद्दों पर चर्चा की, जिसमें [X] शामिल रहे": the word after जिसमें, or 0. */
static uint32_t
after_of_which(const engine *e, const sentence *s, const clause *c, uint32_t at)
{
	uint32_t	after;

	if (at <= s->first || (cue_at(e, at, c->last, VARTA_LABEL_OCCASION_CUE, &after) == NULL &&
						   cue_at(e, at, c->last, VARTA_LABEL_AMONG, &after) == NULL) ||
		cue_within(e, s->first, at, VARTA_LABEL_TOPIC_HEAD, NULL) == NULL)
		return 0;
	return after;
}

/*
 * "चर्चा में [X] और [Y] शामिल रहे", "एजेंडे में [X] शामिल था", "मुद्दों पर चर्चा की, जिनमें [X] शामिल रहा"; not "बैठक में
 * [मंत्री] शामिल हुए".
 */
static void
add_listed(const engine *e, const sentence *s, const clause *c, frame *f)
{
	for (uint32_t at = c->first; at < c->last; at++)
	{
		const mention *m = mention_starting_at(e, s, at);
		uint32_t	first;
		uint32_t	last;

		if ((first = after_of_which(e, s, c, at)) == 0 &&
			(!((m != NULL && m->kind == MENTION_TRIGGER && m->entry->type_label == VARTA_LABEL_DISCUSS &&
				(first = m->last) > at) ||
			   cue_at(e, at, c->last, VARTA_LABEL_TOPIC_SUBJECT, &first) != NULL) ||
			 case_at(e, first, c->last, &first) != VARTA_LABEL_ME))
			continue;
		for (last = first; last < c->last && cue_at(e, last, c->last, VARTA_LABEL_ATTEND, NULL) == NULL; last++)
			;
		for (uint32_t i = s->first_mention; i < s->last_mention && last < c->last; i++)
			if (e->mentions.items[i].first >= first && e->mentions.items[i].first < last &&
				e->mentions.items[i].kind == MENTION_PARTY && !e->mentions.items[i].state)
				return;
		if (last < c->last)
			add_list(e, f, first, last);
		return;
	}
}

/* "जिसमें [X] और [Y] मुख्य विषय रहे"; not "बैठक का मुख्य विषय ...". */
static void
add_chief(const engine *e, const sentence *s, const clause *c, frame *f)
{
	for (uint32_t at = c->first + 1; at < c->last; at++)
	{
		uint32_t	after;
		uint32_t	last;

		if (cue_at(e, at, c->last, VARTA_LABEL_TOPIC_SUBJECT, &after) == NULL || after >= c->last ||
			!has_class(&e->words[after], VARTA_CLASS(VERB)) || case_at(e, at - 1, at, &last) != VARTA_LABEL_NONE)
			continue;
		add_list(e, f, phrase_start(e, s, c, f, at), at);
		return;
	}
}

/*
 * "बातचीत का मुख्य विषय [X] रहा", "[X] इस मुलाकात का मुख्य विषय हो सकता है", "[X] चर्चा का विषय रहा".
 */
static void
add_subject_matter(const engine *e, const sentence *s, const clause *c, frame *f)
{
	const mention *trigger = &e->mentions.items[f->trigger];
	uint32_t	after;
	uint32_t	last;

	add_listed(e, s, c, f);
	if (trigger->last < c->first || trigger->last >= c->last ||
		case_at(e, trigger->last, c->last, &after) != VARTA_LABEL_GENITIVE ||
		(cue_at(e, after, c->last, VARTA_LABEL_TOPIC_SUBJECT, &after) == NULL &&
		 (cue_at(e, after, c->last, VARTA_LABEL_TOPIC_HEAD, &after) == NULL || after >= c->last ||
		  !has_class(&e->words[after], VARTA_CLASS(VERB)))))
		return;
	last = c->last;
	while (last > after && (e->words[last - 1].kind != VARTA_WORD_WORD ||
							(has_class(&e->words[last - 1], VARTA_CLASS(VERB)) &&
							 !has_class(&e->words[last - 1], VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F)))))
		last--;
	if (last > after)
		add_list(e, f, after, last);
	else
	{
		last = trigger->first;
		if (last > c->first && has_class(&e->words[last - 1], VARTA_CLASS(DETERMINER) | VARTA_CLASS(PRONOUN)))
			last--;
		add_list(e, f, phrase_start(e, s, c, f, last), last);
	}
}

/* "शेख हसीना के प्रत्यर्पण पर": who is only part of a topic takes no part. */
static void
drop_topic_parties(const engine *e, frame *f)
{
	uint32_t	kept = 0;

	for (uint32_t i = 0; i < f->nparties; i++)
	{
		const mention *m = f->mentions[i] == NONE ? NULL : &e->mentions.items[f->mentions[i]];
		bool		inside = false;

		for (uint32_t j = 0; m != NULL && j < f->ntopics; j++)
			inside = inside || ((m->case_label == VARTA_LABEL_GENITIVE || (m->state && in_sitting(e, f, m->first))) &&
								m->kind == MENTION_PARTY &&
								e->words[m->first].start >= f->topics[j].start &&
								e->words[m->last - 1].end <= f->topics[j].end);
		if (inside)
		{
			f->ncertain -= f->ncertain > 0;
			continue;
		}
		f->parties[kept] = f->parties[i];
		f->mentions[kept] = f->mentions[i];
		kept++;
	}
	f->nparties = kept;
}

/* "फोन पर चर्चा", "वीडियो कॉल पर चर्चा" says how. */
static bool
ends_mode(const engine *e, uint32_t first, uint32_t at)
{
	for (uint32_t n = 1; n <= 3 && at >= first + n; n++)
	{
		uint32_t	last;

		if (cue_at(e, at - n, (uint32_t) e->nwords, VARTA_LABEL_MODE, &last) != NULL && last >= at)
			return true;
	}
	return false;
}

/*
 * Does "पर" at the word say how, where or by what, not about what: फोन पर, लोक कल्याण मार्ग पर, मोदी के (आधिकारिक)
 * आवास पर, एक्स हैंडल पर?  Counter-example: सस्ते आवास पर चर्चा.
 */
static bool
tells_circumstance(const engine *e, const sentence *s, const clause *c, uint32_t at)
{
	const mention *before = mention_ending_at(e, s, at);
	uint32_t	last;

	if (ends_mode(e, c->first, at) || (before != NULL && before->kind == MENTION_PLACE &&
									   before->entry->type_label == VARTA_LABEL_VENUE))
		return true;
	if (at == c->first || cue_at(e, at - 1, at, VARTA_LABEL_MEDIUM, NULL) != NULL)
		return at > c->first;
	if (cue_at(e, at - 1, at, VARTA_LABEL_VENUE_NOUN, NULL) == NULL)
		return false;
	for (uint32_t i = at - 1; i > c->first && i + 3 > at; i--)
	{
		if (case_at(e, i - 1, at, &last) == VARTA_LABEL_GENITIVE || cue_at(e, i - 1, at, VARTA_LABEL_OWN, NULL) != NULL)
			return true;
		if (!has_class(&e->words[i - 1], VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED)))
			break;
	}
	return false;
}

void
topics_add(engine *e, const clause *c, frame *f)
{
	const mention *trigger = &e->mentions.items[f->trigger];
	const sentence *s = &e->sentences.items[f->sentence];
	/* "आवास पर मुलाकात": where, not about what */
	bool		talks = trigger->entry->type_label != VARTA_LABEL_MEET &&
		trigger->entry->type_label != VARTA_LABEL_VERB && trigger->entry->type_label != VARTA_LABEL_MEAL &&
		trigger->entry->type_label != VARTA_LABEL_CREDENTIALS;

	for (uint32_t at = c->first; at < trigger->first; at++)
	{
		uint32_t	after;
		varta_label label = case_at(e, at, c->last, &after);

		if (label == VARTA_LABEL_NONE)
			continue;
		if ((label == VARTA_LABEL_ABOUT || (label == VARTA_LABEL_PAR && talks)) &&
			gap_allows(e, s, after, trigger->first) && !tells_circumstance(e, s, c, at))
			add_list(e, f, phrase_start(e, s, c, f, at), at);
		at = after - 1;
	}
	(void) add_raised(e, s, c, f);
	add_subject_matter(e, s, c, f);
	drop_topic_parties(e, f);
}

bool
topics_raise(engine *e, const sentence *s, const clause *c, frame *f, bool pair)
{
	add_listed(e, s, c, f);
	add_chief(e, s, c, f);
	if (add_raised(e, s, c, f) || f->ntopics > 0)
		return true;
	/* दोनों नेताओं ने [गश्त] को लेकर हुए समझौते का स्वागत किया */
	for (uint32_t at = c->first; pair && at < c->last; at++)
	{
		uint32_t	after;
		varta_label label = case_at(e, at, c->last, &after);

		if (label == VARTA_LABEL_NONE)
			continue;
		if (label == VARTA_LABEL_ABOUT)
			add_list(e, f, phrase_start(e, s, c, f, at), at);
		at = after - 1;
	}
	return f->ntopics > 0;
}
