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
#include <string.h>

#include "engine.h"

#define MAX_STATES 8
#define PARTY_KINDS (VARTA_ENTRY(COUNTRY) | VARTA_ENTRY(DEMONYM) | VARTA_ENTRY(OFFICE) | \
					 VARTA_ENTRY(ORGANISATION) | VARTA_ENTRY(HONORIFIC))

/* What stands before the office. */
typedef struct possessor
{
	const char *countries[MAX_STATES];
	const varta_entry *entries[MAX_STATES];
	uint32_t	firsts[MAX_STATES];
	uint32_t	lasts[MAX_STATES];
	size_t		count;
	bool		genitive;
	bool		adjective;		/* the last one is रूसी, not रूस के */
} possessor;

/* A town and a building that no list knows. */
static const varta_entry unknown_town = {.kind = VARTA_ENTRY_PLACE, .type_label = VARTA_LABEL_CITY};
static const varta_entry unknown_venue = {.kind = VARTA_ENTRY_PLACE, .type_label = VARTA_LABEL_VENUE};

static const char *
code_of(const varta_entry *entry)
{
	return entry->code == 0 ? NULL : varta_lexicon_string(entry->code);
}

static uint32_t
skip_hyphen(const engine *e, uint32_t at, uint32_t end)
{
	return at < end && e->words[at].kind == VARTA_WORD_HYPHEN ? at + 1 : at;
}

/* "(एससीओ)" and "(Wang Yi)" after a phrase; at itself when there is none. */
static uint32_t
skip_bracket(const engine *e, uint32_t at, uint32_t end)
{
	if (at >= end || e->words[at].kind != VARTA_WORD_OPEN_BRACKET)
		return at;
	for (uint32_t i = at + 1; i < end && i < at + 9; i++)
		if (e->words[i].kind == VARTA_WORD_CLOSE_BRACKET)
			return i + 1;
	return at;
}

/* A comma or joining word, and the word after it; at itself when there is none. */
static uint32_t
skip_join(const engine *e, uint32_t at, uint32_t end)
{
	uint32_t	last;

	if (at < end && e->words[at].kind == VARTA_WORD_COMMA)
		at++;
	if (at < end && cue_at(e, at, end, VARTA_LABEL_JOIN, &last) != NULL)
		return last;
	return at;
}

/*
 * One state or body at a word: country, adjective, organisation, Indian state.  A
 * name of both a body and a place (संयुक्त राष्ट्र, क्रेमलिन) is the place where something
 * is in it.
 */
static bool
state_at(const engine *e, uint32_t at, uint32_t end, varta_match *match)
{
	varta_match matches[6];
	size_t		n;
	uint32_t	last;
	bool		found = false;

	if (at >= end || e->words[at].form == 0)
		return false;
	n = varta_lexicon_matches(e->words, end, at, VARTA_ENTRY(COUNTRY) | VARTA_ENTRY(DEMONYM) |
							  VARTA_ENTRY(ORGANISATION) | VARTA_ENTRY(PLACE) | VARTA_ENTRY(EVENT) |
							  VARTA_ENTRY(OFFICE), matches, 6);
	for (size_t i = 0; i < n; i++)
	{
		const varta_entry *entry = matches[i].entry;

		if (entry->kind == VARTA_ENTRY_EVENT || entry->kind == VARTA_ENTRY_OFFICE)
			continue;
		if (entry->kind == VARTA_ENTRY_ORGANISATION && entry->doubtful)
			continue;			/* वार्ता, भाषा: words far more often than bodies */
		if (!found || (match->entry->kind == VARTA_ENTRY_PLACE && entry->kind == VARTA_ENTRY_ORGANISATION &&
					   case_at(e, at + matches[i].nwords, end, &last) != VARTA_LABEL_ME))
			*match = matches[i];
		found = true;
	}
	return found;
}

/* Reads "भारत और रूस के", "रूसी", "संयुक्त राष्ट्र"; the word after it. */
static uint32_t
read_possessor(const engine *e, uint32_t at, uint32_t end, possessor *p)
{
	varta_match match;
	uint32_t	last = at;

	memset(p, 0, sizeof(*p));
	while (p->count < MAX_STATES && state_at(e, at, end, &match))
	{
		uint32_t	after;

		p->entries[p->count] = match.entry;
		p->countries[p->count] = code_of(match.entry);
		p->firsts[p->count] = at;
		last = skip_bracket(e, at + match.nwords, end);
		p->lasts[p->count] = last;
		p->count++;
		p->adjective = match.entry->kind == VARTA_ENTRY_DEMONYM;
		if (case_at(e, last, end, &after) == VARTA_LABEL_GENITIVE && after == last + 1)
		{
			p->genitive = true;
			return after;
		}
		after = skip_join(e, last, end);
		if (after == last)
			after = skip_hyphen(e, last, end);
		if (after == last || !state_at(e, after, end, &match))
			return last;
		at = after;
	}
	return last;
}

/* Up to three adjectives (नए, वरिष्ठ) when an office follows; else at. */
static uint32_t
skip_modifiers(const engine *e, uint32_t at, uint32_t end, bool *former)
{
	uint32_t	i = at;
	varta_match match;

	for (int n = 0; n < 4 && i < end; n++)
	{
		uint32_t	last;

		if (varta_lexicon_longest(e->words, end, i, VARTA_ENTRY(OFFICE), &match))
			return i;
		if (cue_at(e, i, end, VARTA_LABEL_FORMER, &last) != NULL)
		{
			*former = true;
			i = last;
			continue;
		}
		if (cue_at(e, i, end, VARTA_LABEL_ACTING, &last) != NULL)
		{
			i = last;
			continue;
		}
		if (e->words[i].kind != VARTA_WORD_WORD ||
			!has_class(&e->words[i], VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED)) ||
			has_class(&e->words[i], VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(PRONOUN) | VARTA_CLASS(VERB)))
			break;
		i++;
	}
	*former = false;
	return at;
}

static bool
is_excluded(const varta_entry *office)
{
	if (!HAS_STAGE(STAGE_EXCLUDED))
		return false;
	/* a chief minister may receive an ambassador; a lawyer or a bishop is no party */
	if (office->type_label == VARTA_LABEL_DOMESTIC && office->code_label != VARTA_LABEL_GOVERNMENT)
		return true;
	return office->type_label == VARTA_LABEL_SPOKESPERSON || office->type_label == VARTA_LABEL_SPORT ||
		office->type_label == VARTA_LABEL_BUSINESS;
}

/* Sets the postposition after the mention, over brackets. */
static void
set_case(const engine *e, mention *m, uint32_t end)
{
	uint32_t	after = skip_bracket(e, m->last, end);
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
}

static bool
add(engine *e, mention m, uint32_t end)
{
	m.party = NONE;
	m.group = (uint32_t) e->mentions.count;
	if (m.kind != MENTION_TRIGGER)
		set_case(e, &m, end);
	return APPEND(e, e->mentions, m);
}

/* Adds the states of a possessor that owns nothing as parties or places. */
static bool
add_states(engine *e, const possessor *p, size_t from, size_t until, uint32_t end)
{
	for (size_t i = from; i < until; i++)
	{
		mention		m = {.kind = MENTION_PARTY, .first = p->firsts[i], .last = p->lasts[i],
			.entry = NULL, .country = p->countries[i], .state = true};
		const varta_entry *entry = p->entries[i];

		if (entry->kind == VARTA_ENTRY_DEMONYM)
			continue;
		if (entry->kind == VARTA_ENTRY_PLACE)
		{
			m.kind = MENTION_PLACE;
			m.entry = entry;
			m.state = false;
			/* दोहा, बाली: a place when something is in it */
			if (entry->doubtful && case_at(e, m.last, end, &(uint32_t) {0}) != VARTA_LABEL_ME)
				continue;
		}
		else if (entry->kind == VARTA_ENTRY_ORGANISATION)
		{
			m.organisation = entry;
			m.excluded = entry->type_label != VARTA_LABEL_INTERNATIONAL;
		}
		else if (entry->doubtful)
			continue;
		else
			m.entry = entry;
		if (!add(e, m, end))
			return false;
	}
	return true;
}

/* The office with its states: one mention, or one a state for a plural office. */
static bool
add_office(engine *e, mention m, const possessor *p, uint32_t end)
{
	size_t		owner = p->count == 0 ? 0 : p->count - 1;

	if (p->count > 1 && (m.features & VARTA_FEATURE(PLURAL)) != 0 && m.name_first == m.name_last)
	{
		uint32_t	group = (uint32_t) e->mentions.count;

		for (size_t i = 0; i < p->count; i++)
		{
			mention		one = m;

			one.country = p->countries[i];
			one.first = p->firsts[i];
			if (!add(e, one, end))
				return false;
			e->mentions.items[e->mentions.count - 1].group = group;
		}
		return true;
	}
	if (!add_states(e, p, 0, owner, end))
		return false;
	if (p->count > 0)
	{
		const varta_entry *entry = p->entries[owner];

		m.country = p->countries[owner];
		if (entry->kind == VARTA_ENTRY_ORGANISATION)
		{
			m.organisation = entry;
			if (entry->type_label != VARTA_LABEL_INTERNATIONAL)
				m.country = NULL;
		}
	}
	return add(e, m, end);
}

/* Does a name begin at the word, perhaps after a title? */
static bool
name_follows(const engine *e, uint32_t at, uint32_t end)
{
	varta_match match;

	if (at < end && varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(HONORIFIC), &match))
		at += match.nwords;
	return name_end(e, at, end, true) > at;
}

/*
 * "रूस की [सुरक्षा परिषद के] सचिव", "किर्गिस्तान की [राष्ट्रीय सुरक्षा समिति के] अध्यक्ष": over a body of the
 * state when an office follows it; at itself otherwise.
 */
static uint32_t
over_body(const engine *e, uint32_t at, uint32_t end)
{
	varta_match match;
	uint32_t	i = at;

	if (at >= end || varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(OFFICE), &match))
		return at;
	for (int n = 0; n < 6 && i < end; n++, i++)
	{
		const varta_word *word = &e->words[i];
		uint32_t	last;

		if (n > 0 && case_at(e, i, end, &last) == VARTA_LABEL_GENITIVE && last == i + 1)
			return varta_lexicon_longest(e->words, end, last, VARTA_ENTRY(OFFICE) | VARTA_ENTRY(EVENT), &match) &&
				match.entry->kind == VARTA_ENTRY_OFFICE &&
				(!match.entry->doubtful || name_follows(e, last + match.nwords, end)) ? last : at;
		if (n > 0 && cue_at(e, i, end, VARTA_LABEL_BOTH, NULL) != NULL)
			continue;			/* यूरोप एवं विदेश मामलों के मंत्री */
		if (word->kind != VARTA_WORD_WORD || case_at(e, i, end, &last) != VARTA_LABEL_NONE ||
			(has_class(word, VARTA_CLASS(VERB) | VARTA_CLASS(PRONOUN) | VARTA_CLASS(CONJUNCTION) |
					   VARTA_CLASS(DETERMINER)) &&
			 !has_class(word, VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F) | VARTA_CLASS(ADJECTIVE_FIXED))))
			return at;
	}
	return at;
}

/* Has the text used the doubtful office as one already (भूटान नरेश ... नरेश ने)? */
static bool
was_told(const engine *e, const varta_entry *office)
{
	for (size_t i = e->mentions.count; i > 0 && i + 64 > e->mentions.count; i--)
		if (e->mentions.items[i - 1].entry == office)
			return true;
	return false;
}

/*
 * A party that begins at a word.  *next is the word after it, start itself when
 * there is none.
 */
static bool
party_at(engine *e, uint32_t start, uint32_t end, uint32_t *next)
{
	possessor	p;
	mention		m = {.kind = MENTION_PARTY, .first = start};
	varta_match match;
	uint32_t	at = start;
	uint32_t	after_possessor;
	uint32_t	body_first;
	uint32_t	body_last;
	uint32_t	last;
	bool		titled = false;

	*next = start;
	if (cue_at(e, at, end, VARTA_LABEL_OWN, &last) != NULL)
	{
		m.own = true;
		at = last;
	}
	if (cue_at(e, at, end, VARTA_LABEL_FORMER, &last) != NULL)
	{
		m.former = true;
		at = last;
	}
	at = read_possessor(e, at, end, &p);
	after_possessor = at;
	/* इंडोनेशिया की अपनी समकक्ष */
	if (p.genitive && cue_at(e, at, end, VARTA_LABEL_OWN, &last) != NULL)
	{
		m.own = true;
		at = last;
	}
	{
		bool		former = false;

		at = skip_modifiers(e, at, end, &former);
		m.former = m.former || former;
	}
	body_first = at;
	if (p.genitive && p.entries[p.count - 1]->kind != VARTA_ENTRY_PLACE)
		at = over_body(e, at, end);
	body_last = at;
	if (varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(OFFICE) | VARTA_ENTRY(EVENT) |
							  VARTA_ENTRY(ORGANISATION) | VARTA_ENTRY(TRIGGER), &match) &&
		match.entry->kind == VARTA_ENTRY_OFFICE &&
		(!match.entry->doubtful || p.count > 0 || m.own || was_told(e, match.entry) ||
		 name_follows(e, at + match.nwords, end)))
	{
		m.entry = match.entry;
		m.features = match.features;
		m.counterpart = match.entry->type_label == VARTA_LABEL_COUNTERPART;
		m.excluded = is_excluded(match.entry);
		titled = true;
		m.office_first = at;
		at += match.nwords;
		m.office_last = at;
		if (body_last > body_first)
		{
			m.role_first = body_first;
			m.role_last = at;
		}
	}
	while (at < end && varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(HONORIFIC), &match) &&
		   (!match.entry->doubtful || name_end(e, at + match.nwords, end, true) > at + match.nwords))
	{
		at += match.nwords;
		if (at < end && (e->words[at].kind == VARTA_WORD_DOT || e->words[at].kind == VARTA_WORD_STOP) &&
			e->words[at].start == e->words[at - 1].end)
			at++;
		titled = true;
	}
	/* सचिव (आर्थिक संबंध) दम्मू रवि */
	if (titled && skip_bracket(e, at, end) > at && name_end(e, skip_bracket(e, at, end), end, true) > skip_bracket(e, at, end))
		at = skip_bracket(e, at, end);
	m.name_first = at;
	m.name_last = at;
	if (at < end)
	{
		/* only the singular takes its name directly: विदेश मंत्रियों लावरोव is no phrase */
		if ((m.features & VARTA_FEATURE(PLURAL)) == 0 || m.entry == NULL ||
			(m.features & VARTA_FEATURE(LEMMA)) != 0)
			m.name_last = name_end(e, at, end, titled || (p.adjective && m.own));
	}
	if (m.entry == NULL && m.name_first == m.name_last)
	{
		*next = after_possessor > start && p.count > 0 ? p.lasts[p.count - 1] : start;
		return p.count == 0 || add_states(e, &p, 0, p.count, end);
	}
	if (m.entry == NULL && p.count > 0 && !p.adjective)
	{
		/* "रूस के सर्गेई" keeps the state, "रूस सर्गेई" is two phrases */
		if (!p.genitive)
		{
			*next = p.lasts[p.count - 1];
			return add_states(e, &p, 0, p.count, end);
		}
	}
	m.last = m.name_last > m.name_first ? m.name_last : at;
	/* यूरोपीय आयोग की अध्यक्ष: the office's own words name the body */
	if (m.entry != NULL && p.count == 0 && m.entry->type_label == VARTA_LABEL_ORGANISATION &&
		varta_lexicon_longest(e->words, end, after_possessor, VARTA_ENTRY(ORGANISATION), &match) &&
		match.entry->type_label == VARTA_LABEL_INTERNATIONAL)
		m.country = code_of(match.entry);
	m.level = m.entry != NULL && m.name_first == m.name_last &&
		cue_at(e, m.last, end, VARTA_LABEL_LEVEL, NULL) != NULL;
	m.weak = m.entry == NULL && !titled;
	*next = m.last;
	return add_office(e, m, &p, end);
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
			m->case_label = VARTA_LABEL_NE;
			break;
		case VARTA_LABEL_OBJECT:
		case VARTA_LABEL_SPEAKER_WITH:
			m->case_label = VARTA_LABEL_WITH;
			break;
		case VARTA_LABEL_PAIR_BETWEEN:
			m->case_label = VARTA_LABEL_BETWEEN;
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
		if (!add(e, m, end))
			return false;
		e->mentions.items[e->mentions.count - 1].case_label = VARTA_LABEL_GENITIVE;
		return true;
	}
	*next = last;
	if (!add(e, m, end))
		return false;
	set_inherent_case(&e->mentions.items[e->mentions.count - 1]);
	return true;
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
	m.entry = match.entry;
	m.features = match.features;
	m.last = at + match.nwords;
	m.case_last = m.last;
	*next = m.last;
	return add(e, m, end);
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
			i + match.nwords != event->last || i == event->first)
			continue;
		m.entry = match.entry;
		m.features = match.features;
		m.last = event->last;
		m.case_last = event->last;
		return add(e, m, end);
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
	return add(e, m, end) && add_sitting(e, &m, at, end);
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

	for (uint32_t i = at; i < end && i < at + 4 && e->words[i].kind == VARTA_WORD_WORD; i++)
	{
		uint32_t	after;
		varta_label label;

		if (i > at && named && cue_at(e, i, end, VARTA_LABEL_BUILDING, &after) != NULL)
		{
			label = case_at(e, after, end, &(uint32_t) {0});
			return label == VARTA_LABEL_ME || label == VARTA_LABEL_PAR ? after : at;
		}
		if (case_at(e, i, end, &after) != VARTA_LABEL_NONE ||
			has_class(&e->words[i], VARTA_CLASS(PRONOUN) | VARTA_CLASS(VERB) | VARTA_CLASS(POSTPOSITION) |
					  VARTA_CLASS(CONJUNCTION) | VARTA_CLASS(DETERMINER) | VARTA_CLASS(ADVERB)))
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
		return add(e, m, end);
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
	return add(e, m, end);
}

/*
 * May a mention begin with the word?  Most words are verbs, postpositions and nouns
 * that begin no phrase: no for करना, के, किसान; yes for वरिष्ठ (मंत्री), as modifiers
 * come before an office, and for every word that may be a name.
 */
static bool
may_begin(const varta_word *word)
{
	static const uint32_t phrases = PARTY_KINDS | VARTA_ENTRY(PLACE) | VARTA_ENTRY(EVENT) |
		VARTA_ENTRY(TRIGGER) | VARTA_CUE_BIT(VARTA_LABEL_OWN) | VARTA_CUE_BIT(VARTA_LABEL_FORMER) |
		VARTA_CUE_BIT(VARTA_LABEL_PRONOUN);

	if ((word->begins & phrases) != 0)
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

/* Does a joining word or hyphen stand between two mentions, not a comma alone? */
static bool
truly_joined(const engine *e, const mention *before, const mention *after)
{
	for (uint32_t i = before->last; i < after->first; i++)
		if (e->words[i].kind == VARTA_WORD_HYPHEN ||
			cue_at(e, i, after->first, VARTA_LABEL_JOIN, NULL) != NULL)
			return true;
	return false;
}

/*
 * A list ends with a joining word; "उपराष्ट्रपति, लिथुआनिया के राष्ट्रपति से मिले" is no list.
 */
static void
cut_false_lists(engine *e, uint32_t first)
{
	for (uint32_t i = (uint32_t) e->mentions.count; i-- > first + 1;)
	{
		mention    *m = &e->mentions.items[i];
		bool		last = i + 1 == e->mentions.count || e->mentions.items[i + 1].group != m->group;

		if (m->group != i && last && m->first >= e->mentions.items[i - 1].last &&
			!truly_joined(e, &e->mentions.items[i - 1], m))
			m->group = i;
	}
}

/* "और उनकी पत्नी" between two names. */
static bool
is_kin(const engine *e, uint32_t at, uint32_t end)
{
	uint32_t	last = skip_join(e, at, end);

	return last > at && cue_at(e, last, end, VARTA_LABEL_OWN, &last) != NULL &&
		cue_at(e, last, end, VARTA_LABEL_KIN, &last) != NULL && last == end;
}

/* Links mentions that only commas and joining words divide: A, B और C से. */
static void
link_lists(engine *e, uint32_t first)
{
	for (uint32_t i = first + 1; i < e->mentions.count; i++)
	{
		mention    *m = &e->mentions.items[i];
		uint32_t	b = i - 1;
		mention    *before;
		uint32_t	at;

		/* a place between two parties does not end their list */
		before = &e->mentions.items[b];
		if (m->kind != MENTION_PARTY || before->kind != MENTION_PARTY || m->group != i)
			continue;
		if (before->case_label != VARTA_LABEL_NONE && before->case_label != m->case_label)
			continue;
		at = skip_bracket(e, before->case_label == VARTA_LABEL_NONE ? before->last : before->case_last,
						  m->first);
		if (skip_join(e, at, m->first) == m->first && at < m->first)
			m->group = before->group;
		else if (is_kin(e, at, m->first))
		{
			m->group = before->group;
			m->excluded = true;
		}
		else if (at + 1 == m->first && e->words[at].kind == VARTA_WORD_HYPHEN && before->state == m->state)
			m->group = before->group;
		else
			continue;
	}
	cut_false_lists(e, first);
	/* the list's postposition is that of its last member */
	for (uint32_t i = (uint32_t) e->mentions.count; i-- > first + 1;)
	{
		mention    *m = &e->mentions.items[i];
		mention    *before = &e->mentions.items[i - 1];

		if (m->group != i && m->group == before->group && before->kind == MENTION_PARTY &&
			before->case_label == VARTA_LABEL_NONE)
		{
			before->case_label = m->case_label;
			before->case_last = m->case_last;
		}
	}
}

/* "पुतिन के विशेष दूत X": the office takes the state of the person before it. */
static void
hand_down_states(engine *e, uint32_t first)
{
	for (uint32_t i = first + 1; i < e->mentions.count; i++)
	{
		mention    *m = &e->mentions.items[i];
		const mention *before = &e->mentions.items[i - 1];

		if (m->kind == MENTION_PARTY && before->kind == MENTION_PARTY && m->country == NULL &&
			m->entry != NULL && !m->counterpart && before->case_label == VARTA_LABEL_GENITIVE &&
			before->case_last == m->first)
			m->country = before->country;
	}
}

static void
drop_mention(engine *e, uint32_t number)
{
	memmove(&e->mentions.items[number], &e->mentions.items[number + 1],
			(e->mentions.count - number - 1) * sizeof(mention));
	e->mentions.count--;
	for (uint32_t i = number; i < e->mentions.count; i++)
		if (e->mentions.items[i].group > number)
			e->mentions.items[i].group--;
}

/* "विलियम सामोई रुतो, केन्या के राष्ट्रपति, से": the office told after the name. */
static void
unite_appositions(engine *e, uint32_t first, uint32_t end)
{
	for (uint32_t i = first; i + 1 < e->mentions.count; i++)
	{
		mention    *m = &e->mentions.items[i];
		const mention *next = &e->mentions.items[i + 1];
		uint32_t	last;

		if (m->kind != MENTION_PARTY || next->kind != MENTION_PARTY || m->entry != NULL ||
			m->name_first == m->name_last || m->case_label != VARTA_LABEL_NONE || next->entry == NULL ||
			next->state || next->counterpart || next->country == NULL ||
			next->name_first < next->name_last || next->first != m->last + 1 ||
			e->words[m->last].kind != VARTA_WORD_COMMA || next->last >= end ||
			e->words[next->last].kind != VARTA_WORD_COMMA)
			continue;
		m->entry = next->entry;
		m->country = next->country;
		m->organisation = next->organisation;
		m->features = next->features;
		m->excluded = next->excluded;
		m->weak = false;
		m->last = next->last;
		m->case_label = (uint16_t) case_at(e, next->last + 1, end, &last);
		m->case_last = m->case_label == VARTA_LABEL_NONE ? m->last : last;
		drop_mention(e, i + 1);
	}
}

/*
 * "कतर के प्रधानमंत्री और विदेश मंत्री शेख मोहम्मद": one person holds both; two persons would
 * both be named.
 */
static void
unite_offices(engine *e, uint32_t first)
{
	for (uint32_t i = first; i + 1 < e->mentions.count; i++)
	{
		mention    *m = &e->mentions.items[i];
		mention    *next = &e->mentions.items[i + 1];

		if (m->kind != MENTION_PARTY || next->kind != MENTION_PARTY || next->group != m->group ||
			m->entry == NULL || next->entry == NULL || m->state || next->state || m->counterpart ||
			(m->country == NULL && cue_at(e, m->last, next->first, VARTA_LABEL_BOTH, NULL) == NULL) ||
			next->country != NULL || m->name_first < m->name_last ||
			next->name_first == next->name_last || next->first > m->last + 2 ||
			(m->features & VARTA_FEATURE(PLURAL)) != 0)
			continue;
		if (m->country != NULL)
		{
			next->country = m->country;
			next->organisation = m->organisation;
		}
		next->role_first = m->role_first < m->role_last ? m->role_first : m->office_first;
		next->role_last = next->office_last;
		next->first = m->first;
		if (next->group == i)
			next->group = i + 1;
		drop_mention(e, i);
	}
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

bool
mentions_find(engine *e, uint32_t number)
{
	sentence   *s = &e->sentences.items[number];
	size_t		next_date = first_date(e, s->first);

	s->first_mention = (uint32_t) e->mentions.count;
	for (uint32_t at = s->first; at < s->last;)
	{
		uint32_t	next = at;

		if (next_date < e->ndates && e->dates[next_date].first_word == at)
		{
			at += e->dates[next_date].nwords > 0 ? e->dates[next_date].nwords : 1;
			next_date++;
			continue;
		}
		if (cue_at(e, at, s->last, VARTA_LABEL_BACKGROUND, &next) != NULL)
			;					/* इससे पूर्व प्रधानमंत्री: no former one */
		else if (e->words[at].kind == VARTA_WORD_WORD || e->words[at].kind == VARTA_WORD_NUMBER)
			(void) mention_at(e, s->first, at, s->last, &next);
		if (varta_arena_status(e->arena) != VARTA_OK)
			return false;
		at = next > at ? next : at + 1;
		while (next_date < e->ndates && e->dates[next_date].first_word < at)
			next_date++;
	}
	if (HAS_STAGE(STAGE_LISTS))
		link_lists(e, s->first_mention);
	hand_down_states(e, s->first_mention);
	turn_into_places(e, s->first_mention, s->last);
	unite_offices(e, s->first_mention);
	unite_appositions(e, s->first_mention, s->last);
	s->last_mention = (uint32_t) e->mentions.count;
	return true;
}
