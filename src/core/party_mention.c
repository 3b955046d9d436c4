/*
 * party_mention.c
 *		A person, office holder or state at a word, with all that stands before the name.
 *
 *	[अपने] [रूसी] [नए] [समकक्ष] [श्री] [सर्गेई लावरोव] [से]
 *	 own	state  adj	office	 title	name			case
 *
 * A list of states before a plural office (भारत और रूस के विदेश मंत्रियों) gives one mention
 * a state.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "mention.h"

const char *
code_of(const varta_entry *entry)
{
	return entry->code == 0 ? NULL : varta_lexicon_string(entry->code);
}

static uint32_t
skip_hyphen(const engine *e, uint32_t at, uint32_t end)
{
	return at < end && e->words[at].kind == VARTA_WORD_HYPHEN ? at + 1 : at;
}

/*
 * "ऑस्टिन से मुलाकात की": a name that the text has given with a title is a person where a
 * person's postposition follows, although it is a town's too.  Counter-example:
 * "ऑस्टिन में".
 */
static bool
is_learned_person(const engine *e, const varta_match *match, uint32_t at, uint32_t end)
{
	uint32_t	last;

	if (match->entry->kind != VARTA_ENTRY_PLACE || !e->words[at].known_name || match->nwords > 1)
		return false;
	switch (case_at(e, at + 1, end, &last))
	{
		case VARTA_LABEL_NONE:
			return at + 1 >= end || e->words[at + 1].kind != VARTA_WORD_WORD ||
				cue_at(e, at + 1, end, VARTA_LABEL_JOIN, NULL) != NULL;
		case VARTA_LABEL_NE:
		case VARTA_LABEL_SE:
		case VARTA_LABEL_WITH:
		case VARTA_LABEL_KO:
		case VARTA_LABEL_BETWEEN:
		case VARTA_LABEL_GENITIVE:
			return true;
		default:
			return false;
	}
}

/* पोप, संत पापा: a word of the tables for a state that is an office in it. */
static bool
is_office_of_state(const varta_match *matches, size_t n, const varta_match *state)
{
	for (size_t i = 0; i < n; i++)
		if (state->entry->kind == VARTA_ENTRY_COUNTRY && matches[i].entry->kind == VARTA_ENTRY_OFFICE &&
			matches[i].nwords == state->nwords)
			return true;
	return false;
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
		if (is_learned_person(e, &matches[i], at, end) || is_office_of_state(matches, n, &matches[i]))
			continue;
		if (!found || (match->entry->kind == VARTA_ENTRY_PLACE && entry->kind == VARTA_ENTRY_ORGANISATION &&
					   case_at(e, at + matches[i].nwords, end, &last) != VARTA_LABEL_ME))
			*match = matches[i];
		found = true;
	}
	return found;
}

/* Is the word a name that the text gave before: विक्रम मिस्री ... मिस्री राष्ट्रपति ओली से मिले? */
static bool
is_told_name(engine *e, uint32_t at)
{
	e->asked_before = true;
	for (size_t i = e->mentions.count; i > 0 && i + NEAR_MENTIONS > e->mentions.count; i--)
	{
		const mention *m = &e->mentions.items[i - 1];

		if (m->kind == MENTION_PARTY && m->name_last > m->name_first &&
			e->words[m->name_last - 1].form == e->words[at].form)
			return true;
	}
	return false;
}

/* Reads "भारत और रूस के", "रूसी", "संयुक्त राष्ट्र"; the word after it. */
static uint32_t
read_possessor(engine *e, uint32_t at, uint32_t end, possessor *p)
{
	varta_match match;
	uint32_t	last = at;

	p->count = 0;
	p->genitive = p->adjective = false;
	/* बान की मून is not Moon of Baan; सुषमा स्वराज भवन is a building */
	if (full_name_end(e, at, end) > at &&
		!(state_at(e, at, end, &match) && at + match.nwords > full_name_end(e, at, end)))
		return at;
	while (p->count < MAX_STATES && state_at(e, at, end, &match))
	{
		uint32_t	after;

		if (p->count == 0 && match.nwords == 1 && match.entry->kind == VARTA_ENTRY_DEMONYM && is_told_name(e, at))
			return at;

		p->entries[p->count] = match.entry;
		p->countries[p->count] = code_of(match.entry);
		p->firsts[p->count] = at;
		p->ends[p->count] = at + match.nwords;
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

/* सरकारी [अतिथि गृह] में: a house, no guest. */
static bool
is_building(const engine *e, uint32_t first, uint32_t office_last, uint32_t end)
{
	uint32_t	last;

	return cue_at(e, first, end, VARTA_LABEL_BUILDING, &last) != NULL && last > office_last;
}

static bool
is_excluded(const varta_entry *office)
{
	if (!HAS_STAGE(STAGE_EXCLUDED))
		return false;
	/* a chief minister may receive an ambassador, an envoy may see a member of parliament; a lawyer is no party */
	if (office->type_label == VARTA_LABEL_DOMESTIC && office->code_label != VARTA_LABEL_GOVERNMENT &&
		office->code_label != VARTA_LABEL_LEGISLATURE)
		return true;
	return office->type_label == VARTA_LABEL_SPOKESPERSON || office->type_label == VARTA_LABEL_SPORT ||
		office->type_label == VARTA_LABEL_BUSINESS;
}

/* "अमेरिका की [खुफिया एजेंसी के] निदेशक" speaks for a state, the director of a film does not. */
static bool
is_of_public_body(const engine *e, uint32_t first, uint32_t last, const possessor *p, const varta_entry *office)
{
	return p->count > 0 && p->countries[p->count - 1] != NULL && p->entries[p->count - 1]->kind != VARTA_ENTRY_PLACE &&
		office->type_label == VARTA_LABEL_DOMESTIC &&
		cue_within(e, first, last, VARTA_LABEL_PUBLIC_BODY, NULL) != NULL;
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
			m.last = p->ends[i];
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
		if (!add_mention(e, m, end))
			return false;
	}
	return true;
}

/*
 * "आईएसआई के महानिदेशक": of Pakistan.  Bodies that every state has (विदेश मंत्रालय) are listed as India's and say nothing;
 * NULL for them.
 */
static const char *
state_of_body(const varta_entry *body)
{
	const char *country = body->type_label == VARTA_LABEL_INTERNATIONAL || body->detail == 0 ? NULL :
		varta_country_of_actor(varta_lexicon_string(body->detail));

	return country == NULL || strcmp(country, "IN") == 0 ? NULL : country;
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
			/* "सीमा सुरक्षा बल और बॉर्डर गार्ड बांग्लादेश के महानिदेशकों": of their states */
			if (p->entries[i]->kind == VARTA_ENTRY_ORGANISATION && p->entries[i]->type_label == VARTA_LABEL_NATIONAL)
				one.country = varta_country_of_actor(varta_lexicon_string(p->entries[i]->detail));
			one.first = p->firsts[i];
			if (!add_mention(e, one, end))
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
				m.country = state_of_body(entry);
		}
	}
	return add_mention(e, m, end);
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

/* May the word stand before the head of an office: जन, स्वास्थ्य, 14वीं, शिनजियांग? */
static bool
is_office_word(const engine *e, uint32_t at, uint32_t end)
{
	const varta_word *word = &e->words[at];
	varta_match match;
	uint32_t	last;

	if (word->kind == VARTA_WORD_NUMBER)
		return true;
	if (word->kind != VARTA_WORD_WORD || case_at(e, at, end, &last) != VARTA_LABEL_NONE || word->known_name ||
		cue_at(e, at, end, VARTA_LABEL_OWN, NULL) != NULL ||
		varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(COUNTRY) | VARTA_ENTRY(DEMONYM) |
							  VARTA_ENTRY(TRIGGER) | VARTA_ENTRY(HONORIFIC), &match))
		return false;
	return word->classes == 0 ||
		has_class(word, VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F) | VARTA_CLASS(NOUN_M_FIXED) |
				  VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED));
}

/*
 * "जर्मनी की [श्रम और सामाजिक मामलों की] मंत्री बेर्बेल बास", "ओमान के [राष्ट्रीय रक्षा] महासचिव मोहम्मद": over the words
 * of an office that no list knows, up to a head (मंत्री, सचिव, प्रमुख) with a name; at itself
 * otherwise.  Counter-example: "फ्रांस के विमान और राष्ट्रपति मैक्रों".
 */
static uint32_t
over_portfolio(const engine *e, uint32_t at, uint32_t end)
{
	varta_match match;
	bool		after_join = false;

	for (uint32_t i = at; i < end && i < at + 7; i++)
	{
		uint32_t	last;

		if (i > at && !after_join && cue_at(e, i, end, VARTA_LABEL_OFFICE_HEAD, NULL) != NULL &&
			varta_lexicon_longest(e->words, end, i, VARTA_ENTRY(OFFICE), &match))
			return name_follows(e, i + match.nwords, end) ? i : at;
		/* an office that a list knows, or a new phrase, begins */
		if (varta_lexicon_longest(e->words, end, i, VARTA_ENTRY(OFFICE), &match) && !match.entry->doubtful)
			return at;
		after_join = i > at && cue_at(e, i, end, VARTA_LABEL_JOIN, &last) != NULL;
		if (!after_join && !is_office_word(e, i, end) &&
			!(i > at && case_at(e, i, end, &last) == VARTA_LABEL_GENITIVE && last == i + 1))
			return at;
	}
	return at;
}

/*
 * "दक्षिण अफ्रीका के [राष्ट्रपति कार्यालय में] मंत्री नत्शावेनी": over a body of the state in which somebody holds an
 * office; at itself otherwise.  Counter-example: "रूस के विदेश मंत्रालय में जयशंकर से मिले", nobody's office.
 */
static uint32_t
over_seat(const engine *e, uint32_t at, uint32_t end)
{
	varta_match match;
	uint32_t	last;

	if (!varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(ORGANISATION), &match) ||
		match.entry->type_label == VARTA_LABEL_INTERNATIONAL ||
		case_at(e, at + match.nwords, end, &last) != VARTA_LABEL_ME ||
		!varta_lexicon_longest(e->words, end, last, VARTA_ENTRY(OFFICE), &match))
		return at;
	return name_follows(e, last + match.nwords, end) ? last : at;
}

/*
 * "रूस की [सुरक्षा परिषद के] सचिव", "किर्गिस्तान की [राष्ट्रीय सुरक्षा समिति के] अध्यक्ष": over a body of the
 * state when an office follows it, "यूरोपीय संघ के [हॉर्न ऑफ अफ्रीका के लिए] विशेष प्रतिनिधि": over what he is sent for; at
 * itself otherwise.
 */
static uint32_t
over_body(const engine *e, uint32_t at, uint32_t end)
{
	varta_match match;
	uint32_t	i = at;
	int			ngenitives = 0;

	if (at >= end || varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(OFFICE), &match))
		return at;
	for (int n = 0; n < 6 && i < end; n++, i++)
	{
		const varta_word *word = &e->words[i];
		uint32_t	last;

		if (n > 0 && ((case_at(e, i, end, &last) == VARTA_LABEL_GENITIVE && last == i + 1) ||
					  case_at(e, i, end, &last) == VARTA_LABEL_FOR))
		{
			if (varta_lexicon_longest(e->words, end, last, VARTA_ENTRY(OFFICE) | VARTA_ENTRY(EVENT), &match))
				return match.entry->kind == VARTA_ENTRY_OFFICE &&
					(!match.entry->doubtful || name_follows(e, last + match.nwords, end)) ? last : at;
			/* "चीन की [कम्युनिस्ट पार्टी के अंतरराष्ट्रीय विभाग के] उप मंत्री": a body of a body, not another state's */
			if (ngenitives++ > 0 || varta_lexicon_longest(e->words, end, last, VARTA_ENTRY(COUNTRY) | VARTA_ENTRY(DEMONYM), &match))
				return at;
			i = last - 1;
			continue;
		}
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
was_told(engine *e, const varta_entry *office)
{
	e->asked_before = true;
	for (size_t i = e->mentions.count; i > 0 && i + NEAR_MENTIONS > e->mentions.count; i--)
		if (e->mentions.items[i - 1].entry == office)
			return true;
	return false;
}

/* An office with its holder's name: कमांडर प्लासिड सेगोक्गो. */
static bool
names_holder(const engine *e, uint32_t at, uint32_t end)
{
	varta_match match;

	return varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(OFFICE), &match) &&
		name_follows(e, at + match.nwords, end);
}

/* "[देश के] राष्ट्रपति": over the state that the text is about, before an office; at itself otherwise. */
static uint32_t
over_homeland(const engine *e, uint32_t at, uint32_t end)
{
	varta_match match;
	uint32_t	last;

	return cue_at(e, at, end, VARTA_LABEL_HOMELAND, &last) != NULL &&
		case_at(e, last, end, &last) == VARTA_LABEL_GENITIVE &&
		varta_lexicon_longest(e->words, end, last, VARTA_ENTRY(OFFICE), &match) ? last : at;
}

/*
 * A party that begins at a word.  *next is the word after it, start itself when
 * there is none.
 */
bool
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
	at = read_possessor(e, over_homeland(e, at, end), end, &p);
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
		at = over_seat(e, at, end);
	if (at == body_first && p.genitive && p.entries[p.count - 1]->kind != VARTA_ENTRY_PLACE)
		at = over_body(e, at, end);
	/* "बोत्सवाना [रक्षा बल के] कमांडर X": the state's name is part of the body's */
	if (at == body_first && p.count == 1 && !p.genitive && !p.adjective && p.entries[0]->kind == VARTA_ENTRY_COUNTRY &&
		over_body(e, at, end) > at && names_holder(e, over_body(e, at, end), end))
		at = over_body(e, at, end);
	if (at == body_first && p.count > 0 && (p.genitive || p.adjective) &&
		p.entries[p.count - 1]->kind != VARTA_ENTRY_PLACE)
		at = over_portfolio(e, at, end);
	body_last = at;
	if (varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(OFFICE) | VARTA_ENTRY(EVENT) |
							  VARTA_ENTRY(ORGANISATION) | VARTA_ENTRY(TRIGGER), &match) &&
		match.entry->kind == VARTA_ENTRY_OFFICE && !is_building(e, at, at + match.nwords, end) &&
		(!match.entry->doubtful || p.count > 0 || m.own || was_told(e, match.entry) ||
		 name_follows(e, at + match.nwords, end)))
	{
		m.entry = match.entry;
		m.features = match.features;
		m.counterpart = match.entry->type_label == VARTA_LABEL_COUNTERPART;
		m.excluded = is_excluded(match.entry) && !is_of_public_body(e, body_first, body_last, &p, match.entry);
		m.excluded = m.excluded || cue_within(e, body_first, body_last, VARTA_LABEL_COMPANY, NULL) != NULL;
		m.indefinite = start > 0 && cue_at(e, start - 1, start, VARTA_LABEL_INDEFINITE, NULL) != NULL;
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
	/* "कैथोलिक चर्च के प्रमुख [पोप] फ्रांसिस" */
	if (at < end && names_holder(e, at, end) && varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(COUNTRY), &match))
	{
		const char *country = code_of(match.entry);

		(void) varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(OFFICE), &match);
		m.entry = match.entry;
		m.features = match.features;
		m.country = country;
		m.excluded = false;
		m.office_first = at;
		at += match.nwords;
		m.office_last = at;
		m.role_first = m.role_last = 0;
		titled = true;
	}
	/* अमीर खान मुत्तकी is no खान मुत्तकी, but शेख तमीम is तमीम and शेख अब्दुल्ला बिन जायद the same without */
	while (at < end && varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(HONORIFIC), &match) &&
		   (full_name_end(e, at, end) < at + match.nwords + 2 || full_name_end(e, at + match.nwords, end) > at + match.nwords) &&
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
		/* "रूस के सर्गेई" keeps the state, "रूस सर्गेई" is two phrases; so is "रियाद के अल-यमामा" */
		if (!p.genitive || p.entries[p.count - 1]->kind == VARTA_ENTRY_PLACE)
		{
			*next = p.lasts[p.count - 1];
			return add_states(e, &p, 0, p.count, end);
		}
	}
	m.last = m.name_last > m.name_first ? m.name_last : at;
	/* निदेशक वांग यी: the name is a statesman's, whatever else he heads */
	if (m.excluded && m.name_first < m.name_last &&
		(m.entry->type_label == VARTA_LABEL_BUSINESS || m.entry->type_label == VARTA_LABEL_DOMESTIC) &&
		full_name_end(e, m.name_first, end) == m.name_last)
		m.excluded = false;
	/* यूरोपीय आयोग की अध्यक्ष: the office's own words name the body */
	if (m.entry != NULL && p.count == 0 && m.entry->type_label == VARTA_LABEL_ORGANISATION &&
		varta_lexicon_longest(e->words, end, after_possessor, VARTA_ENTRY(ORGANISATION), &match) &&
		match.entry->type_label == VARTA_LABEL_INTERNATIONAL)
		m.country = code_of(match.entry);
	/* आईएसआई प्रमुख: the same of a state's body */
	else if (m.entry != NULL && p.count == 0 && m.country == NULL && m.office_last > m.office_first &&
			 varta_lexicon_longest(e->words, m.office_last, m.office_first, VARTA_ENTRY(ORGANISATION), &match))
		m.country = state_of_body(match.entry);
	if (m.entry != NULL && p.count == 0 && m.office_last > m.office_first &&
		varta_lexicon_longest(e->words, m.office_last, m.office_first, VARTA_ENTRY(COUNTRY), &match) &&
		m.office_first + match.nwords == m.office_last)
		m.country = code_of(match.entry);
	m.level = m.entry != NULL && m.name_first == m.name_last &&
		cue_at(e, m.last, end, VARTA_LABEL_LEVEL, NULL) != NULL;
	m.weak = m.entry == NULL && !titled && full_name_end(e, m.name_first, end) < m.name_last;
	*next = m.last;
	return add_office(e, m, &p, end);
}
