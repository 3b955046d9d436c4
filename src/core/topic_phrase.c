/*
 * topic_phrase.c
 *		Where the noun phrase of a topic begins: from its end to the left until something
 *		that cannot stand inside it.
 *
 *	दोनों ने काहिरा में [रूस से तेल की खरीद] पर चर्चा की
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "topic.h"

#define MAX_GAP 5
#define MAX_TOPIC_WORDS 40

const mention *
mention_starting_at(const engine *e, const sentence *s, uint32_t word)
{
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
		if (e->mentions.items[i].first == word)
			return &e->mentions.items[i];
	return NULL;
}

const mention *
mention_ending_at(const engine *e, const sentence *s, uint32_t word)
{
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
		if (e->mentions.items[i].case_last == word || e->mentions.items[i].last == word)
			return &e->mentions.items[i];
	return NULL;
}

/*
 * What may stand between "पर" and the trigger: भी, विस्तार से, गहन, and the other phrases of
 * the clause: व्यापार पर [लावरोव के साथ] चर्चा की.  Not another पर: सीमा पर शांति पर चर्चा.
 */
bool
gap_allows(const engine *e, const sentence *s, uint32_t first, uint32_t last)
{
	uint32_t	nwords = 0;

	for (uint32_t i = first; i < last;)
	{
		const mention *m = mention_starting_at(e, s, i);
		uint32_t	after;
		varta_label label;

		/* यूक्रेन पर [आमने-सामने] चर्चा */
		if (m != NULL && m->kind == MENTION_TRIGGER)
			return m->last == last;
		if (m != NULL && m->kind != MENTION_EVENT && m->case_last > i)
		{
			i = m->case_last;
			continue;
		}
		if (e->words[i].kind == VARTA_WORD_HYPHEN && i > first)
		{
			i++;				/* आमने-सामने */
			continue;
		}
		label = case_at(e, i, last, &after);
		if (e->words[i].kind != VARTA_WORD_WORD || e->words[i].form == 0 || label == VARTA_LABEL_PAR ||
			label == VARTA_LABEL_ABOUT || label == VARTA_LABEL_BETWEEN || ++nwords > MAX_GAP ||
			cue_at(e, i, last, VARTA_LABEL_JOIN, NULL) != NULL)
			return false;
		i++;
	}
	return true;
}

/* Does the frame's encounter take place between it and others? */
static bool
is_argument(const frame *f, const engine *e, const mention *m)
{
	for (uint32_t i = 0; i < f->nparties; i++)
		if (f->mentions[i] != NONE && &e->mentions.items[f->mentions[i]] == m)
			return true;
	return false;
}

/*
 * After "बैठक में", "इस दौरान" a state is what is talked about: बैठक में रूस से तेल की खरीद पर चर्चा
 * हुई.  Counter-example: चीन से सीमा पर बातचीत हुई.
 */
bool
in_sitting(const engine *e, const frame *f, uint32_t word)
{
	const sentence *s = &e->sentences.items[f->sentence];
	uint32_t	last;

	if (cue_at(e, s->first, s->last, VARTA_LABEL_OCCASION_CUE, NULL) != NULL)
		return true;
	for (uint32_t i = s->first_mention; i < s->last_mention && e->mentions.items[i].first < word; i++)
		if (e->mentions.items[i].kind == MENTION_TRIGGER && i != f->trigger &&
			case_at(e, e->mentions.items[i].last, s->last, &last) == VARTA_LABEL_ME)
			return true;
	return false;
}

/*
 * Does a mention that ends before this word close the phrase to the left?  People
 * and sides of the encounter do, a state in passing does not: मध्य एशिया के साथ संपर्क.
 */
static bool
mention_bars(const engine *e, const frame *f, const mention *m, uint32_t word)
{
	if (m == NULL)
		return false;
	switch (m->kind)
	{
		case MENTION_TRIGGER:
			return true;
		case MENTION_PRONOUN:
			return m->entry->type_label != VARTA_LABEL_OWN;
		case MENTION_PLACE:
			/* [काहिरा में होने वाले सम्मेलन] पर, [शहर में फंसे लोगों] पर */
			if (word < e->nwords && has_class(&e->words[word], VARTA_CLASS(VERB)) &&
				(e->words[word].features & (VARTA_FEATURE(PERFECTIVE) | VARTA_FEATURE(INFINITIVE))) != 0)
				return false;
			return (m->case_label == VARTA_LABEL_ME || m->case_label == VARTA_LABEL_PAR) &&
				m->case_last == word && m->entry->type_label != VARTA_LABEL_REGION &&
				m->entry->type_label != VARTA_LABEL_SEA;
		case MENTION_EVENT:
			return m->case_last == word && m->case_label != VARTA_LABEL_GENITIVE &&
				m->case_label != VARTA_LABEL_NONE;
		default:
			break;
	}
	/* अधिकारियों की [चाबहार] पर बैठक, but: [शेख हसीना के प्रत्यर्पण] पर */
	if (is_argument(f, e, m) && !(m->state && in_sitting(e, f, m->first)) &&
		(m->case_label != VARTA_LABEL_GENITIVE ||
		 (!m->state && m->name_first == m->name_last)))
		return true;
	if (m->state)
		return m->case_last == word &&
			(m->case_label == VARTA_LABEL_NE || m->case_label == VARTA_LABEL_BY ||
			 m->case_label == VARTA_LABEL_ACCORDING || m->case_label == VARTA_LABEL_KO);
	return m->case_label != VARTA_LABEL_GENITIVE && m->case_label != VARTA_LABEL_ME &&
		m->case_label != VARTA_LABEL_FOR && m->case_label != VARTA_LABEL_PAR;
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

/* Does a postposition that ends the words before it close the phrase? */
static bool
case_bars(const engine *e, const sentence *s, uint32_t at, varta_label label, bool infinitive)
{
	const mention *before = mention_ending_at(e, s, at);

	switch (label)
	{
		case VARTA_LABEL_NE:
		case VARTA_LABEL_DURING:
		case VARTA_LABEL_OCCASION:
		case VARTA_LABEL_SIDELINES:
		case VARTA_LABEL_ACCORDING:
		case VARTA_LABEL_LED:
			return true;
		case VARTA_LABEL_KO:
			/* युद्ध को खत्म करने के रास्ते पर, but: लावरोव को व्यापार पर */
			return !infinitive;
		case VARTA_LABEL_FOR:
			/* राहत के लिए सामग्री पर, but: निकलने के लिए योजना पर */
			return at > 0 && is_infinitive(&e->words[at - 1]);
		case VARTA_LABEL_WITH:
			return before == NULL || (!before->state && before->kind != MENTION_PLACE);
		case VARTA_LABEL_BETWEEN:
			/* रूस और यूक्रेन के बीच युद्ध पर, सेनाओं के बीच संपर्क पर, but: तनाव के बीच व्यापार पर */
			return (before == NULL || !before->state) &&
				(at == 0 || (e->words[at - 1].features & VARTA_FEATURE(PLURAL)) == 0);
		case VARTA_LABEL_PAR:
			/* सीमा पर शांति पर, but: ट्विटर पर, ‘एक्स’ पर, पोस्ट पर */
			return at == 0 || e->words[at - 1].kind != VARTA_WORD_WORD ||
				cue_at(e, at - 1, at, VARTA_LABEL_MEDIUM, NULL) != NULL ||
				cue_at(e, at - 1, at, VARTA_LABEL_SPEECH, NULL) != NULL ||
				(before != NULL && before->organisation != NULL);
		default:
			return false;
	}
}

/* फोन पर, वीडियो कॉन्फ्रेंस के जरिए; but in "ऑनलाइन चरमपंथ पर" the word belongs to the topic. */
static bool
is_mode(const engine *e, uint32_t at, uint32_t end)
{
	uint32_t	after;
	uint32_t	last;

	return cue_at(e, at, end, VARTA_LABEL_MODE, &after) != NULL &&
		(after > at + 1 || case_at(e, after, end, &last) != VARTA_LABEL_NONE);
}

/* Does a participle of the phrase go on at the word: मजबूत हो [रहे] सहयोग? */
static bool
is_participle(const engine *e, uint32_t at, uint32_t last)
{
	return at + 1 < last && has_class(&e->words[at], VARTA_CLASS(VERB)) &&
		(e->words[at].features & VARTA_FEATURE(PERFECTIVE)) != 0 &&
		has_class(&e->words[at + 1], VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F));
}

/* "सैनिकों को (जल्द, भारत) लौटाने": whom a planned deed is done to.  Counter-example: राजदूत को संबंध सुधारने. */
static bool
is_object_of_infinitive(const engine *e, const sentence *s, const mention *m, uint32_t last)
{
	if (m == NULL || m->kind != MENTION_PARTY || m->case_label != VARTA_LABEL_KO)
		return false;
	for (uint32_t i = m->case_last; i < last; i++)
	{
		const mention *goal = mention_starting_at(e, s, i);

		if (is_infinitive(&e->words[i]))
			return true;
		if (goal != NULL && (goal->state || goal->kind == MENTION_PLACE) && goal->last == i + 1)
			continue;
		if (!has_class(&e->words[i], VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED) | VARTA_CLASS(ADVERB)))
			return false;
	}
	return false;
}

/* The first word of the noun phrase that ends before "last". */
uint32_t
phrase_start(const engine *e, const sentence *s, const clause *c, const frame *f, uint32_t last)
{
	uint32_t	at = last;
	bool		infinitive = false;

	while (at > c->first && last - at < MAX_TOPIC_WORDS)
	{
		const varta_word *word = &e->words[at - 1];
		const mention *before = mention_ending_at(e, s, at);
		uint32_t	after;
		varta_label label;

		if (word->kind == VARTA_WORD_STOP || word->kind == VARTA_WORD_OPEN_QUOTE ||
			word->kind == VARTA_WORD_COLON || word->kind == VARTA_WORD_DASH ||
			word->kind == VARTA_WORD_BREAK || word->kind == VARTA_WORD_MARK)
			break;
		if (mention_bars(e, f, before, at) && (!is_object_of_infinitive(e, s, before, last) || is_argument(f, e, before)))
			break;
		label = case_at(e, at - 1, last, &after);
		if (label != VARTA_LABEL_NONE && case_bars(e, s, at - 1, label, infinitive))
			return after < last ? after : last;
		if (date_covers(e, at - 1))
			break;
		if (cue_at(e, at - 1, last, VARTA_LABEL_HERE, NULL) != NULL ||
			cue_at(e, at - 1, last, VARTA_LABEL_PRONOUN, NULL) != NULL ||
			cue_at(e, at - 1, last, VARTA_LABEL_THERE, NULL) != NULL ||
			cue_at(e, at - 1, last, VARTA_LABEL_OCCASION_CUE, NULL) != NULL ||
			cue_at(e, at - 1, last, VARTA_LABEL_CLAUSE, NULL) != NULL ||
			is_mode(e, at - 1, last))
			break;
		if (has_class(word, VARTA_CLASS(VERB)) &&
			(word->features & (VARTA_FEATURE(CONJUNCTIVE) | VARTA_FEATURE(PRESENT) | VARTA_FEATURE(PAST))) != 0 &&
			!is_participle(e, at, last) &&
			!has_class(word, VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F)))
			break;
		infinitive = infinitive || is_infinitive(word);
		at--;
	}
	return at;
}
