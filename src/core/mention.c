/*
 * mention.c
 *		Parties, places, events, pronouns and triggers of one sentence.
 *
 *	[अपने] [रूसी] [नए] [समकक्ष] [श्री] [सर्गेई लावरोव] [से]
 *	 own	state  adj	office	 title	name			case
 *
 * Everything before the name is optional; a list of states before a plural
 * office (भारत और रूस के विदेश मंत्रियों) gives one mention a state.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "mention.h"

/* "(Mohammed bin Salman, Crown Prince of the Kingdom of Saudi Arabia)" is as long as one gets. */
#define MAX_BRACKET_WORDS 20

/* "(एससीओ)" and "(Wang Yi)" after a phrase; at itself when there is none. */
uint32_t
skip_bracket(const engine *e, uint32_t at, uint32_t end)
{
	if (at >= end || e->words[at].kind != VARTA_WORD_OPEN_BRACKET)
		return at;
	for (uint32_t i = at + 1; i < end && i < at + MAX_BRACKET_WORDS; i++)
		if (e->words[i].kind == VARTA_WORD_CLOSE_BRACKET)
			return i + 1;
	return at;
}

/* Does a finite verb close what was told in passing: जो राष्ट्रपति भी [हैं],? */
static bool
closes_aside(const engine *e, uint32_t at)
{
	return has_class(&e->words[at], VARTA_CLASS(VERB)) &&
		(e->words[at].features & (VARTA_FEATURE(PERFECTIVE) | VARTA_FEATURE(PRESENT) | VARTA_FEATURE(PAST))) != 0;
}

/*
 * "X, [जो पहले न्याय मंत्री रह चुकी हैं], के साथ", "X, [जिन्हें सलामी दी गई थी], राष्ट्रपति से मिले": over what is told of
 * somebody in passing, no encounter.  At itself for others: "X से मिले, जो मंत्री हैं, और ...", where the clause
 * before it is over.
 */
uint32_t
skip_aside(const engine *e, uint32_t at, uint32_t end)
{
	uint32_t	last;
	bool		trigger = false;

	if (at + 1 >= end || at == 0 || e->words[at].kind != VARTA_WORD_COMMA ||
		cue_at(e, at + 1, end, VARTA_LABEL_WHO, NULL) == NULL)
		return at;
	for (uint32_t i = at + 2; i + 1 < end && i < at + MAX_BRACKET_WORDS; i++)
	{
		trigger = trigger || (e->words[i].begins & VARTA_ENTRY(TRIGGER)) != 0;
		if (e->words[i].kind != VARTA_WORD_COMMA)
			continue;
		if (case_at(e, i + 1, end, &last) != VARTA_LABEL_NONE)
			return i + 1;
		if (!trigger && closes_aside(e, i - 1) && !has_class(&e->words[at - 1], VARTA_CLASS(VERB)) &&
			cue_at(e, i + 1, end, VARTA_LABEL_JOIN, NULL) == NULL && cue_at(e, i + 1, end, VARTA_LABEL_CLAUSE, NULL) == NULL)
			return i + 1;
	}
	return at;
}

/* A comma or joining word, and the word after it; at itself when there is none. */
uint32_t
skip_join(const engine *e, uint32_t at, uint32_t end)
{
	uint32_t	last;

	if (at < end && e->words[at].kind == VARTA_WORD_COMMA)
		at++;
	if (at < end && cue_at(e, at, end, VARTA_LABEL_JOIN, &last) != NULL)
		return last;
	return at;
}

/* Sets the postposition after the mention, over brackets. */
static void
set_case(const engine *e, mention *m, uint32_t end)
{
	uint32_t	after = skip_aside(e, skip_bracket(e, m->last, end), end);
	uint32_t	last = m->last;

	/* a closing quote after a name: ‘रूस’ के */
	if (after < end && e->words[after].kind == VARTA_WORD_CLOSE_QUOTE)
		after++;
	/* एंकोरेज शहर में, पनमुनजोम गांव में */
	if (m->kind == MENTION_PLACE && after < end &&
		cue_at(e, after, end, VARTA_LABEL_PLACE_NOUN, &last) != NULL)
		after = last;
	last = m->last;
	m->case_label = (uint16_t) case_at(e, after, end, &last);
	m->case_last = m->case_label == VARTA_LABEL_NONE ? m->last : last;
	/* रूस-यूक्रेन युद्ध पर बैठक: the states are at war, others meet; not भारत-चीन सीमा विवाद पर वार्ता */
	if (m->state && m->case_label == VARTA_LABEL_NONE &&
		cue_at(e, after, end, VARTA_LABEL_CONFLICT, NULL) != NULL)
		m->case_label = VARTA_LABEL_OTHER_CASE;
}

/* "[सीरिया के लिए] संयुक्त राष्ट्र के विशेष दूत X": what a holder is sent for is part of his mention. */
static void
take_remit(engine *e, mention *m)
{
	const mention *before = e->mentions.count > e->sentence_mentions ? &e->mentions.items[e->mentions.count - 1] : NULL;

	if (before == NULL || !before->state || before->case_label != VARTA_LABEL_FOR || before->case_last != m->first ||
		m->kind != MENTION_PARTY || m->state || m->entry == NULL || m->country == NULL)
		return;
	m->first = before->first;
	e->mentions.count--;
}

bool
add_mention(engine *e, mention m, uint32_t end)
{
	m.party = NONE;
	take_remit(e, &m);
	m.group = (uint32_t) e->mentions.count;
	if (m.kind != MENTION_TRIGGER)
		set_case(e, &m, end);
	return APPEND(e, e->mentions, m);
}

/* उन्होंने is a doer, उनसे a counterpart, without a postposition of its own. */
static void
set_inherent_case(mention *m)
{
	if (m->case_label != VARTA_LABEL_NONE)
		return;
	switch (m->entry->code_label)
	{
		case VARTA_LABEL_SUBJECT_NE:
		case VARTA_LABEL_SPEAKER_NE:
		case VARTA_LABEL_RELATIVE_NE:
			m->case_label = VARTA_LABEL_NE;
			break;
		case VARTA_LABEL_OBJECT:
		case VARTA_LABEL_SPEAKER_WITH:
		case VARTA_LABEL_RELATIVE_OBJECT:
			m->case_label = VARTA_LABEL_WITH;
			break;
		case VARTA_LABEL_PAIR_BETWEEN:
			m->case_label = VARTA_LABEL_BETWEEN;
			break;
		case VARTA_LABEL_SUBJECT_GENITIVE:
			m->case_label = VARTA_LABEL_GENITIVE;
			break;
		default:
			break;
	}
}

/* A pronoun that stands for a party: उन्होंने, उनसे, दोनों नेता. */
static bool
pronoun_at(engine *e, uint32_t at, uint32_t end, uint32_t *next)
{
	uint32_t	last;
	const varta_entry *cue = cue_at(e, at, end, VARTA_LABEL_PRONOUN, &last);
	mention		m = {.kind = MENTION_PRONOUN, .first = at, .last = last, .entry = cue};

	*next = at;
	if (cue == NULL)
	{
		/* "उनकी मुलाकात": the possessor is the party */
		cue = cue_at(e, at, end, VARTA_LABEL_OWN, &last);
		if (cue == NULL)
			return true;
		m.entry = cue;
		m.last = last;
		*next = last;
		if (!add_mention(e, m, end))
			return false;
		e->mentions.items[e->mentions.count - 1].case_label = VARTA_LABEL_GENITIVE;
		return true;
	}
	*next = last;
	if (!add_mention(e, m, end))
		return false;
	set_inherent_case(&e->mentions.items[e->mentions.count - 1]);
	return true;
}

/* "रणनीतिक संवाद की अध्यक्षता करेंगे": what is led is a sitting, and led it is. */
static bool
chairs_sitting(const engine *e, uint32_t at, uint32_t last, uint32_t end)
{
	const mention *before = e->mentions.count == 0 ? NULL : &e->mentions.items[e->mentions.count - 1];
	uint32_t	after;

	if (before == NULL || (before->kind != MENTION_EVENT && before->kind != MENTION_TRIGGER) || !verb_follows(e, last, end))
		return false;
	return case_at(e, before->last, at, &after) == VARTA_LABEL_GENITIVE && after == at;
}

static bool
trigger_at(engine *e, uint32_t at, uint32_t end, uint32_t *next)
{
	varta_match match;
	mention		m = {.kind = MENTION_TRIGGER, .first = at};

	*next = at;
	if (!varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(TRIGGER), &match))
		return true;
	/* "(वार्ता)" is the agency */
	if (at > 0 && e->words[at - 1].kind == VARTA_WORD_OPEN_BRACKET && at + match.nwords < end &&
		e->words[at + match.nwords].kind == VARTA_WORD_CLOSE_BRACKET)
	{
		*next = at + match.nwords;
		return true;
	}
	*next = at + match.nwords;
	if (match.entry->type_label == VARTA_LABEL_IDIOM ||
		(match.entry->type_label == VARTA_LABEL_CHAIR && !chairs_sitting(e, at, *next, end)))
		return true;
	m.entry = match.entry;
	m.features = match.features;
	m.last = *next;
	m.case_last = m.last;
	return add_mention(e, m, end);
}

/*
 * "संयुक्त आयोग की बैठक करेंगे", "विदेश कार्यालय परामर्श किया": the head of a sitting's name tells of the
 * encounter too.  Counter-example: "परिषद की बैठक से इतर", which only places it.
 */
static bool
add_sitting(engine *e, const mention *event, uint32_t at, uint32_t end)
{
	uint32_t	last;

	if (case_at(e, event->last, end, &last) != VARTA_LABEL_NONE && !verb_follows(e, event->last, end))
		return true;
	for (uint32_t i = at; i < event->last; i++)
	{
		varta_match match;
		mention		m = {.kind = MENTION_TRIGGER, .first = i};

		if (!varta_lexicon_longest(e->words, end, i, VARTA_ENTRY(TRIGGER), &match) ||
			(i + match.nwords != event->last && cue_at(e, event->last - 1, event->last, VARTA_LABEL_ROUND, NULL) == NULL) ||
			i == event->first)
			continue;
		m.entry = match.entry;
		m.features = match.features;
		m.last = event->last;
		m.case_last = event->last;
		return add_mention(e, m, end);
	}
	return true;
}

/* पहली बैठक, सैन्य वार्ता: qualified, but not the name of a conference. */
static bool
only_qualified(const engine *e, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
		if (e->words[i].kind != VARTA_WORD_HYPHEN && e->words[i].kind != VARTA_WORD_NUMBER &&
			!has_class(&e->words[i], VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED) |
					   VARTA_CLASS(NUMERAL) | VARTA_CLASS(ADVERB)))
			return false;
	return true;
}

/*
 * An event, when the longest phrase at the word is (also) one.  A head that is a
 * trigger too (बैठक) is an event only beside a conference and never before a verb
 * of doing (परामर्श किया); a body of the same name (संयुक्त राष्ट्र महासभा, जी-20) is an event
 * where something takes place at it.
 */
static bool
take_event(engine *e, uint32_t start, uint32_t at, uint32_t end, uint32_t nwords, uint32_t *next)
{
	mention		m = {0};
	varta_match match;
	varta_label label;
	uint32_t	last;
	bool		trigger = varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(TRIGGER), &match);
	bool		body = varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(ORGANISATION), &match) &&
		match.nwords >= nwords && !match.entry->doubtful;

	if (!event_at(e, start, at, end, &m) || m.last < at + nwords)
		return true;
	label = case_at(e, m.last, end, &last);
	if (trigger && m.last == at + nwords && only_qualified(e, m.first, at) &&
		!event_is_named(e, m.first, at))
		return true;
	if (body && m.last == at + nwords && label != VARTA_LABEL_SIDELINES &&
		label != VARTA_LABEL_OCCASION && label != VARTA_LABEL_DURING)
		return true;
	*next = m.last;
	/* mentions that the event's phrase takes in */
	while (e->mentions.count > 0 && e->mentions.items[e->mentions.count - 1].first >= m.first &&
		   e->mentions.items[e->mentions.count - 1].first >= start)
		e->mentions.count--;
	return add_mention(e, m, end) && add_sitting(e, &m, at, end);
}

/* After a postposition, a comma or the start of a line: नांदी में, ने नांदी में. */
static bool
follows_phrase(const engine *e, uint32_t at)
{
	uint32_t	after;

	if (at == 0 || e->words[at - 1].kind != VARTA_WORD_WORD)
		return true;
	/* पिछले महीने नांदी में, जुलाई में नांदी में */
	for (uint32_t i = at; i > 0 && i + 2 > at; i--)
	{
		varta_match match;

		if (e->words[i - 1].form != 0 && varta_lexicon_longest(e->words, at, i - 1, VARTA_ENTRY(TIME), &match))
			return true;
	}
	if (at > 1 && case_at(e, at - 1, at, &after) == VARTA_LABEL_ME && (e->words[at - 2].form != 0 || e->words[at - 2].kind == VARTA_WORD_NUMBER))
	{
		varta_match match;

		return e->words[at - 2].kind == VARTA_WORD_NUMBER ||
			varta_lexicon_longest(e->words, at, at - 2, VARTA_ENTRY(TIME), &match);
	}
	return case_at(e, at - 1, at, &after) == VARTA_LABEL_NE || case_at(e, at - 1, at, &after) == VARTA_LABEL_KO;
}

/*
 * The word after "ब्लेयर हाउस", "ग्रैंड क्रेमलिन पैलेस" when something happens in or at it; at itself when
 * none begins there.  "नए भवन में" is no name.
 */
static uint32_t
building_end(const engine *e, uint32_t at, uint32_t end)
{
	bool		named = false;

	for (uint32_t i = at; i < end && i < at + 5; i++)
	{
		uint32_t	after;
		varta_label label;

		/* अल-यमामा पैलेस */
		if (i > at && e->words[i].kind == VARTA_WORD_HYPHEN)
			continue;
		if (e->words[i].kind != VARTA_WORD_WORD)
			return at;
		/* तोकायेव | संसद भवन में: a person and where he was */
		if (i == at && e->words[i].known_name)
			return at;
		if (i > at && named && cue_at(e, i, end, VARTA_LABEL_BUILDING, &after) != NULL)
		{
			label = case_at(e, after, end, &(uint32_t) {0});
			return label == VARTA_LABEL_ME || label == VARTA_LABEL_PAR ? after : at;
		}
		if (case_at(e, i, end, &after) != VARTA_LABEL_NONE ||
			has_class(&e->words[i], VARTA_CLASS(PRONOUN) | VARTA_CLASS(VERB) | VARTA_CLASS(POSTPOSITION) |
					  VARTA_CLASS(CONJUNCTION) | VARTA_CLASS(PARTICLE) | VARTA_CLASS(DETERMINER) | VARTA_CLASS(ADVERB)))
			return at;
		named = named || !has_class(&e->words[i], VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED));
	}
	return at;
}

/* "तक़रीबों में" */
static bool
ends_like_plural(const engine *e, uint32_t at)
{
	const uint8_t *end = e->document->text + e->words[at].end;

	/* ends in ों or ें */
	return e->words[at].end >= e->words[at].start + 6 && end[-3] == 0xE0 && end[-2] == 0xA4 && end[-1] == 0x82 &&
		end[-6] == 0xE0 && end[-5] == 0xA5 && (end[-4] == 0x8B || end[-4] == 0x87);
}

/*
 * "पोलैंड के [ल्यूबलिनेक] शहर में", "जापान के [हाकोने] में": words that no list knows, after a state or
 * place that owns them or before a noun of place, when something happens in them.
 */
static bool
unknown_place_at(engine *e, uint32_t at, uint32_t end, uint32_t *next)
{
	const mention *before = e->mentions.count == 0 ? NULL : &e->mentions.items[e->mentions.count - 1];
	mention		m = {.kind = MENTION_PLACE, .entry = &unknown_town, .first = at, .last = at};
	uint32_t	after;
	bool		owned = before != NULL && before->case_last == at && before->case_label == VARTA_LABEL_GENITIVE &&
		(before->kind == MENTION_PLACE || (before->kind == MENTION_PARTY && before->state));

	*next = at;
	m.last = building_end(e, at, end);
	if (m.last > at)
	{
		m.entry = &unknown_venue;
		*next = m.last;
		return add_mention(e, m, end);
	}
	m.last = at;
	while (m.last < end && m.last < at + 3 && e->words[m.last].classes == 0 &&
		   (e->words[m.last].kind == VARTA_WORD_WORD || (m.last > at && e->words[m.last].kind == VARTA_WORD_HYPHEN)) &&
		   case_at(e, m.last, end, &after) == VARTA_LABEL_NONE &&
		   cue_at(e, m.last, end, VARTA_LABEL_PLACE_NOUN, &after) == NULL)
		m.last++;
	if (m.last == at)
		return true;
	after = m.last;
	/* "बुधवार को नांदी में": a single unknown word between phrases, not the plural of a noun */
	owned = owned || (at > 0 && e->words[at - 1].form != 0 &&
					  cue_at(e, at - 1, at, VARTA_LABEL_PLACE_NOUN, &after) != NULL);
	after = m.last;
	if (!owned && m.last == at + 1 && follows_phrase(e, at) && !ends_like_plural(e, at))
		owned = true;
	if (cue_at(e, m.last, end, VARTA_LABEL_PLACE_NOUN, &after) == NULL && !owned)
		return true;
	if (case_at(e, after, end, &after) != VARTA_LABEL_ME)
		return true;
	if (before != NULL && before->case_last == at && before->case_label == VARTA_LABEL_GENITIVE)
		m.country = before->kind == MENTION_PLACE ? code_of(before->entry) : before->country;
	*next = m.last;
	return add_mention(e, m, end);
}

/*
 * May a mention begin with the word?  Most words are verbs, postpositions and nouns
 * that begin no phrase: no for करना, के, किसान; yes for वरिष्ठ (मंत्री), as modifiers
 * come before an office, and for every word that may be a name.
 */
static bool
may_begin(const varta_word *word)
{
	if (word->leads)
		return true;
	if (word->kind != VARTA_WORD_WORD)
		return false;
	return word->form == 0 || word->classes == 0 || word->initial || word->known_name ||
		has_class(word, VARTA_CLASS(GIVEN_NAME) | VARTA_CLASS(SURNAME) |
				  VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED));
}

/*
 * One sentence's mentions, left to right.  The longest phrase decides what a
 * word begins: संयुक्त राष्ट्र महासभा is an event, not the organisation.
 */
static bool
mention_at(engine *e, uint32_t start, uint32_t at, uint32_t end, uint32_t *next)
{
	varta_match match = {0};
	bool		found;

	*next = at;
	if (!may_begin(&e->words[at]))
		return true;
	found = e->words[at].form != 0 &&
		varta_lexicon_longest(e->words, end, at, PARTY_KINDS | VARTA_ENTRY(PLACE) |
							  VARTA_ENTRY(EVENT) | VARTA_ENTRY(TRIGGER), &match);
	if (!found && (!unknown_place_at(e, at, end, next) || *next > at))
		return *next > at;
	if (found && !take_event(e, start, at, end, match.nwords, next))
		return false;
	if (*next > at)
		return true;
	if (found && (match.entry->kind == VARTA_ENTRY_TRIGGER ||
				  (match.entry->kind == VARTA_ENTRY_ORGANISATION && match.entry->doubtful)))
	{
		if (!trigger_at(e, at, end, next) || *next > at)
			return *next > at;
	}
	if (!party_at(e, at, end, next) || *next > at)
		return *next > at;
	if (!pronoun_at(e, at, end, next) || *next > at)
		return *next > at;
	if (!trigger_at(e, at, end, next) || *next > at)
		return *next > at;
	return true;
}

/*
 * "पोलैंड के जेशूफ शहर में", "अतिथि गृह जमुना में": a bare name inside which something happens is a
 * place that no list knows.  People take को, से and ने there, never में.
 */
static void
turn_into_places(engine *e, uint32_t first, uint32_t end)
{
	for (uint32_t i = first; i < e->mentions.count; i++)
	{
		mention    *m = &e->mentions.items[i];
		uint32_t	after;

		if (m->kind != MENTION_PARTY || m->state || m->entry != NULL || m->name_first == m->name_last ||
			m->counterpart || m->group != i)
			continue;
		if (m->case_label != VARTA_LABEL_ME &&
			(cue_at(e, m->last, end, VARTA_LABEL_PLACE_NOUN, &after) == NULL ||
			 case_at(e, after, end, &after) != VARTA_LABEL_ME))
			continue;
		m->kind = MENTION_PLACE;
		m->entry = &unknown_town;
		m->first = m->name_first;
		m->name_last = m->name_first;
		set_case(e, m, end);
	}
}

size_t
first_date(const engine *e, uint32_t word)
{
	size_t		low = 0;
	size_t		high = e->ndates;

	while (low < high)
	{
		size_t		middle = (low + high) / 2;

		if (e->dates[middle].first_word < word)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/*
 * What may begin with a word becomes what really begins there, so that later questions end
 * at the word itself.  For a trigger the word alone is a hint to some, so its bit stays.
 */
void
phrases_settle(engine *e)
{
	static const uint32_t phrases = PARTY_KINDS | VARTA_ENTRY(PLACE) | VARTA_ENTRY(EVENT) |
		VARTA_ENTRY(TRIGGER) | VARTA_CUE_BIT(VARTA_LABEL_OWN) | VARTA_CUE_BIT(VARTA_LABEL_FORMER) |
		VARTA_CUE_BIT(VARTA_LABEL_PRONOUN) | VARTA_CUE_BIT(VARTA_LABEL_HOMELAND);

	for (size_t i = 0; i < e->nwords; i++)
	{
		varta_word *word = &e->words[i];

		if (word->begins == 0)
			continue;
		word->leads = (word->begins & phrases) != 0;
		word->begins = varta_lexicon_kinds(e->words, e->nwords, i) | (word->begins & VARTA_ENTRY(TRIGGER));
	}
}

bool
mentions_find(engine *e, uint32_t number)
{
	sentence   *s = &e->sentences.items[number];
	size_t		next_date = first_date(e, s->first);
	uint32_t	nmentions = (uint32_t) e->mentions.count;
	uint32_t	aside_last = s->first;

	s->first_mention = e->sentence_mentions = nmentions;
	e->asked_before = false;
	for (uint32_t at = s->first; at < s->last;)
	{
		uint32_t	next = at;

		if (next_date < e->ndates && e->dates[next_date].first_word == at)
		{
			at += e->dates[next_date].nwords > 0 ? e->dates[next_date].nwords : 1;
			next_date++;
			continue;
		}
		if (skip_aside(e, at, s->last) > at)
			aside_last = skip_aside(e, at, s->last);
		next = at;
		if (cue_at(e, at, s->last, VARTA_LABEL_BACKGROUND, &next) != NULL)
			;					/* इससे पूर्व प्रधानमंत्री: no former one */
		else if (e->words[at].kind == VARTA_WORD_WORD || e->words[at].kind == VARTA_WORD_NUMBER)
			(void) mention_at(e, s->first, at, s->last, &next);
		if (varta_arena_status(e->arena) != VARTA_OK)
			return false;
		for (uint32_t i = nmentions; at < aside_last && i < e->mentions.count; i++)
			e->mentions.items[i].aside = true;
		nmentions = (uint32_t) e->mentions.count;
		at = next > at ? next : at + 1;
		while (next_date < e->ndates && e->dates[next_date].first_word < at)
			next_date++;
	}
	unite_staff(e, s->first_mention);
	if (HAS_STAGE(STAGE_LISTS))
		link_lists(e, s->first_mention);
	hand_down_states(e, s->first_mention);
	turn_into_places(e, s->first_mention, s->last);
	unite_offices(e, s->first_mention);
	unite_appositions(e, s->first_mention, s->last);
	share_in_lists(e, s->first_mention);
	s->last_mention = (uint32_t) e->mentions.count;
	s->asks_before = e->asked_before;
	return true;
}
