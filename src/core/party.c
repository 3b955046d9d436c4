/*
 * party.c
 *		Mentions of one person, office holder or state become one party.
 *
 *	"विदेश मंत्री एस जयशंकर" ... "जयशंकर ने" ... "विदेश मंत्री ने" -> one party
 *
 * Longer names are gathered first, so that a headline's short name finds the
 * full one of the text.  An office without a name joins the holder that the text
 * names, the nearest one before it.  Two names of different states never join.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "engine.h"

static const char INDIA[] = "IN";

/* So many words after somebody was told, "राष्ट्रपति" is he rather than the page's own one. */
#define JUST_TOLD 40

/* Of so many holders of one office, the latest, one is looked for; no article has as many. */
#define MAX_HOLDERS 256
#define HOLDER_SLOTS 128
#define STATE_SLOTS 256

bool
same_code(const char *a, const char *b)
{
	return a != NULL && b != NULL && strcmp(a, b) == 0;
}

static bool
conflict(const char *a, const char *b)
{
	return a != NULL && b != NULL && strcmp(a, b) != 0;
}

uint32_t
party_of(const engine *e, uint32_t number)
{
	while (number != NONE && e->parties.items[number].alias != NONE)
		number = e->parties.items[number].alias;
	return number;
}

bool
different_states(const engine *e, uint32_t a, uint32_t b)
{
	return conflict(e->parties.items[a].country, e->parties.items[b].country);
}

/* Does the office speak for a state abroad or at home? */
bool
holds_state_office(const varta_entry *office)
{
	switch (office->type_label)
	{
		case VARTA_LABEL_STATE:
		case VARTA_LABEL_ENVOY:
		case VARTA_LABEL_MILITARY:
		case VARTA_LABEL_DOMESTIC:
		case VARTA_LABEL_DELEGATION:
			return true;
		default:
			return false;
	}
}

/* Does the office speak for a state to others? */
static bool
speaks_for_state(const varta_entry *office)
{
	return office != NULL && (office->type_label == VARTA_LABEL_STATE || office->type_label == VARTA_LABEL_ENVOY ||
							  office->type_label == VARTA_LABEL_MILITARY);
}

/* The last word of an office's name, for "मंत्री" as short for "विदेश मंत्री". */
static bool
is_short_for(const varta_entry *part, const varta_entry *whole)
{
	const char *a = varta_lexicon_string(part->detail);
	const char *b = varta_lexicon_string(whole->detail);
	size_t		a_nbytes = strlen(a);
	size_t		b_nbytes = strlen(b);

	return b_nbytes > a_nbytes + 1 && strcmp(b + b_nbytes - a_nbytes, a) == 0 &&
		b[b_nbytes - a_nbytes - 1] == ' ';
}

static bool
same_office(const varta_entry *a, const varta_entry *b)
{
	return a != NULL && b != NULL && (a == b || strcmp(varta_lexicon_string(a->detail), varta_lexicon_string(b->detail)) == 0);
}

/* Words of a name; a hyphen is none: शी-चिनफिंग is as long as शी चिनफिंग. */
static uint32_t
name_length(const engine *e, uint32_t first, uint32_t last)
{
	uint32_t	count = 0;

	for (uint32_t i = first; i < last; i++)
		count += e->words[i].kind != VARTA_WORD_HYPHEN;
	return count;
}

/* A party takes what a mention says of it. */
static void
learn(engine *e, uint32_t number, const mention *m)
{
	party	   *p = &e->parties.items[number];
	uint32_t	old = name_length(e, p->name_first, p->name_last);
	uint32_t	new = name_length(e, m->name_first, m->name_last);

	p->nmentions++;
	/* the longest name; of equally long ones the one that stands with its office */
	if (new > old || (new == old && new > 0 && !p->titled && m->entry != NULL && !m->state))
	{
		p->titled = m->entry != NULL;
		p->name_first = m->name_first;
		p->name_last = m->name_last;
	}
	if (m->country != NULL && (p->country == NULL || p->country_inferred))
	{
		p->country = m->country;
		p->country_inferred = false;
	}
	if (p->list_country == NULL)
		p->list_country = m->list_country;
	if (p->office == NULL && m->list_office != NULL && m->list_office->type_label == VARTA_LABEL_STATE)
	{
		p->office = m->list_office;
		p->office_inferred = true;
	}
	if (m->entry != NULL && !m->counterpart && !m->state && m->entry->kind == VARTA_ENTRY_OFFICE)
	{
		/* an office told in full beats "मंत्री"; the first one stays otherwise */
		if (p->office == NULL || p->office_inferred || is_short_for(p->office, m->entry) ||
			(p->former && !m->former) ||
			(p->office->type_label == VARTA_LABEL_PARTY && m->entry->type_label != VARTA_LABEL_PARTY))
		{
			p->office = m->entry;
			p->role_first = m->role_first;
			p->role_last = m->role_last;
			p->office_inferred = false;
			p->former = m->former;
		}
		/* "विशेषज्ञ मुइज्जू की यात्रा को": who holds an office abroad is not lost to a word beside his name */
		if (m->excluded && (p->former || p->office == m->entry || !speaks_for_state(p->office)))
			p->excluded = true;
	}
}

static uint32_t
add_party(engine *e, uint32_t number)
{
	const mention *m = &e->mentions.items[number];
	party		p = {.mention = number, .alias = NONE, .name_first = m->name_first,
		.name_last = m->name_last, .state = m->state, .excluded = m->excluded};

	if (!APPEND(e, e->parties, p))
		return NONE;
	return (uint32_t) e->parties.count - 1;
}

/*
 * How well a named party fits a short name: "प्रधानमंत्री कार्की" is the holder of such an office,
 * else the first told before the mention.
 */
static int
short_name_fit(const engine *e, uint32_t number, uint32_t mention_number)
{
	const party *p = &e->parties.items[number];
	const varta_entry *office = e->mentions.items[mention_number].entry;
	int			fit = 1;

	if (office != NULL && p->office != NULL)
		fit += same_office(p->office, office) ? 8 : is_short_for(office, p->office) ? 4 : 0;
	return fit + (p->mention < mention_number ? 2 : 0);
}

/* The named party that a name may be: the best when it is short and several may. */
static uint32_t
find_by_name(const engine *e, uint32_t mention_number, bool single)
{
	const mention *m = &e->mentions.items[mention_number];
	uint32_t	found = NONE;
	int			best = 0;
	uint32_t	candidates[MAX_CANDIDATES];
	uint32_t	count = name_index_find(e, m->name_first, m->name_last, candidates);

	for (uint32_t j = 0; j < count; j++)
	{
		uint32_t	i = candidates[j];
		const party *p = &e->parties.items[i];
		int			fit;

		if (p->name_first == p->name_last || conflict(p->country, m->country))
			continue;
		if (!same_name(e, p->name_first, p->name_last, m->name_first, m->name_last))
			continue;
		if (!single)
			return i;
		fit = short_name_fit(e, i, mention_number);
		if (fit <= best)
			continue;
		found = i;
		best = fit;
	}
	return found;
}

static uint32_t
name_word_count(const engine *e, const mention *m)
{
	uint32_t	count = 0;

	for (uint32_t i = m->name_first; i < m->name_last; i++)
		count += e->words[i].kind == VARTA_WORD_WORD && !e->words[i].initial;
	return count;
}

/* Named mentions with at least min and at most max words in their name. */
static bool
gather_names(engine *e, uint32_t min, uint32_t max)
{
	for (uint32_t i = 0; i < e->mentions.count; i++)
	{
		mention    *m = &e->mentions.items[i];
		uint32_t	count;
		uint32_t	found;
		uint32_t	old_first;
		uint32_t	old_last;
		bool		made;

		if (m->kind != MENTION_PARTY || m->name_first == m->name_last || m->party != NONE)
			continue;
		count = name_word_count(e, m);
		if (count < min || count > max)
			continue;
		found = find_by_name(e, i, count < 2);
		made = found == NONE;
		if (made)
			found = add_party(e, i);
		if (found == NONE)
			return false;
		m->party = found;
		old_first = e->parties.items[found].name_first;
		old_last = e->parties.items[found].name_last;
		learn(e, found, m);
		if ((made || e->parties.items[found].name_first != old_first ||
			 e->parties.items[found].name_last != old_last) && !name_index_add(e, found))
			return false;
	}
	return true;
}

/* One party for each state or international body that is mentioned by itself. */
static bool
gather_states(engine *e)
{
	/* parties before these have names, states have none */
	uint32_t	first = (uint32_t) e->parties.count;

	for (uint32_t i = 0; i < e->mentions.count; i++)
	{
		mention    *m = &e->mentions.items[i];

		if (m->kind != MENTION_PARTY || !m->state || m->country == NULL || m->party != NONE)
			continue;
		for (uint32_t j = first; j < e->parties.count && m->party == NONE; j++)
			if (e->parties.items[j].state && same_code(e->parties.items[j].country, m->country))
				m->party = j;
		if (m->party == NONE)
			m->party = add_party(e, i);
		if (m->party == NONE)
			return false;
		learn(e, m->party, m);
	}
	return true;
}

/*
 * How well a party fits an office told without a name: a name is worth more than
 * the page's own country, that more than nearness before the mention.  An office that
 * is just the one told is worth as much as the country, and to be told a moment ago more.
 */
static int
office_fit(const engine *e, const party *p, uint32_t mention_number, const char *country)
{
	int			fit = 1;

	if (p->name_first < p->name_last)
		fit += 8;
	/* one whose state nobody tells is hardly of India when his name is not */
	if (country == NULL && same_code(p->country, e->home) &&
		(!p->country_inferred || p->known || !same_code(p->country, INDIA) || p->name_first == p->name_last ||
		 has_indian_name(e, p)))
		fit += 4;
	if (p->mention <= mention_number)
		fit += 2;
	if (country == NULL && p->told != 0 && p->told + JUST_TOLD > e->mentions.items[mention_number].first)
		fit += 3;
	return fit;
}

/* Offices that are one or short for one another end in one word (मंत्री, विदेश मंत्री). */
static uint32_t
holder_slot(const varta_entry *office)
{
	const char *name = varta_lexicon_string(office->detail);
	uint32_t	hash = 0;

	for (const char *at = name + strlen(name); at > name && at[-1] != ' '; at--)
		hash = hash * 31 + (uint8_t) at[-1];
	return (hash ^ hash >> 7 ^ hash >> 14) % HOLDER_SLOTS;
}

bool
holder_add(engine *e, uint32_t number)
{
	party_link	link = {.party = number};
	uint32_t	slot;

	if (e->parties.items[number].office == NULL)
		return true;
	slot = holder_slot(e->parties.items[number].office);
	link.older = e->holder_slots[slot];
	if (!APPEND(e, e->holders, link))
		return false;
	e->holder_slots[slot] = (uint32_t) e->holders.count;
	return true;
}

static bool
gather_holders(engine *e)
{
	e->holder_slots = varta_arena_allocate(e->arena, HOLDER_SLOTS * sizeof(*e->holder_slots));
	for (uint32_t i = 0; e->holder_slots != NULL && i < e->parties.count; i++)
		if (!holder_add(e, i))
			return false;
	return e->holder_slots != NULL;
}

/*
 * The party that holds an office of a country: a named one, the latest before
 * the mention, else the first after it; else an unnamed one of its own.
 */
uint32_t
party_for_office(engine *e, uint32_t mention_number, const varta_entry *office, const char *country)
{
	uint32_t	best = NONE;
	int			best_fit = 0;
	uint32_t	made;
	uint32_t	seen = 0;

	for (uint32_t at = e->holder_slots[holder_slot(office)]; at != 0 && seen < MAX_HOLDERS;
		 at = e->holders.items[at - 1].older, seen++)
	{
		uint32_t	i = e->holders.items[at - 1].party;
		const party *p = &e->parties.items[i];
		int			fit;

		if (p->state || p->office == NULL || p->alias != NONE || conflict(p->country, country) ||
			!(same_office(p->office, office) || is_short_for(office, p->office)))
			continue;
		fit = office_fit(e, p, mention_number, country) + (same_office(p->office, office) ? 4 : 0);
		if (fit > best_fit || (fit == best_fit && ((fit & 2) != 0 ? i > best : p->mention < e->parties.items[best].mention)))
		{
			best = i;
			best_fit = fit;
		}
	}
	if (best != NONE)
		return best;
	made = add_party(e, mention_number);
	if (made != NONE)
	{
		party	   *p = &e->parties.items[made];

		p->office = office;
		p->country = country;
		p->name_first = p->name_last = 0;
		p->state = false;
		p->excluded = false;
		if (!holder_add(e, made))
			return NONE;
	}
	return made;
}

/* "प्रतिनिधिमंडल ने ... भी": the delegation that the text has told of with its state; NONE for none. */
static uint32_t
delegation_before(const engine *e, uint32_t number)
{
	for (uint32_t i = number; i > 0 && i + NEAR_MENTIONS > number; i--)
	{
		const mention *m = &e->mentions.items[i - 1];

		if (m->kind == MENTION_PARTY && m->entry == e->mentions.items[number].entry && m->party != NONE &&
			m->name_first == m->name_last)
			return m->party;
	}
	return NONE;
}

/* "चीनी मेहमान", "अमीराती नेता": the person of that state whom the text named last; NONE for none. */
static uint32_t
person_of_state_before(const engine *e, uint32_t number, const char *country)
{
	for (uint32_t i = number; i > 0 && i + NEAR_MENTIONS > number; i--)
	{
		const mention *m = &e->mentions.items[i - 1];
		const party *p = m->kind == MENTION_PARTY && m->party != NONE ? &e->parties.items[party_of(e, m->party)] : NULL;

		if (p != NULL && !p->state && !p->excluded && p->name_first < p->name_last && p->country != NULL &&
			strcmp(p->country, country) == 0)
			return m->party;
	}
	return NONE;
}

/* Offices without a name: of the country beside them, or of the page's home. */
static bool
gather_offices(engine *e)
{
	for (uint32_t i = 0; i < e->mentions.count; i++)
	{
		mention    *m = &e->mentions.items[i];
		const char *country = m->country;

		if (m->kind == MENTION_PARTY && m->party != NONE)
			e->parties.items[party_of(e, m->party)].told = m->last;
		if (m->kind != MENTION_PARTY || m->party != NONE || m->entry == NULL || m->counterpart ||
			m->state || m->entry->kind != VARTA_ENTRY_OFFICE || m->indefinite)
			continue;
		if (m->entry->type_label == VARTA_LABEL_DELEGATION && country == NULL)
		{
			m->party = delegation_before(e, i);
			continue;
		}
		/* दोनों देशों के विशेष प्रतिनिधि: of both, not of the page's own country */
		if (country == NULL && i > 0 && e->mentions.items[i - 1].kind == MENTION_PRONOUN &&
			e->mentions.items[i - 1].entry->code_label == VARTA_LABEL_PAIR_STATES &&
			e->mentions.items[i - 1].case_last == m->first)
			continue;
		/* विदेश मंत्रियों without states stands for nobody in particular */
		if ((m->features & VARTA_FEATURE(PLURAL)) != 0 && (m->features & VARTA_FEATURE(LEMMA)) == 0 &&
			country == NULL)
			continue;
		if (m->entry->type_label == VARTA_LABEL_PARTY && country != NULL && m->group == i &&
			(i + 1 == e->mentions.count || e->mentions.items[i + 1].group != i))
			m->party = person_of_state_before(e, i, country);
		if (m->party != NONE)
			continue;
		m->party = party_for_office(e, i, m->entry, country);
		if (m->party == NONE)
			return false;
		{
			party	   *p = &e->parties.items[m->party];

			p->nmentions++;
			p->told = m->last;
			p->excluded = p->excluded || m->excluded;
			if (p->country == NULL && holds_state_office(m->entry) && HAS_STAGE(STAGE_HOME_COUNTRY))
			{
				p->country = e->home;
				p->country_inferred = true;
			}
		}
	}
	return true;
}

bool
parties_gather(engine *e)
{
	if (!gather_names(e, 2, NONE) || !gather_names(e, 0, 1) || !gather_states(e))
		return false;
	states_infer(e);
	return gather_holders(e) && gather_offices(e);
}

/* "आईएमएफ प्रमुख": the one named head of the body, whatever the office is called. */
static bool
is_head_of_body(const party *unnamed, const party *named)
{
	return (strlen(unnamed->country) > 2 || strcmp(unnamed->country, "UN") == 0 ||
			strcmp(unnamed->country, "EU") == 0) &&
		named->office->type_label == VARTA_LABEL_ORGANISATION;
}

/* The named people of each state: links in an array of the arena, or NULL. */
static party_link *
named_by_state(engine *e, uint32_t slots[STATE_SLOTS])
{
	party_link *links = varta_arena_allocate(e->arena, (e->parties.count + 1) * sizeof(*links));

	memset(slots, 0, STATE_SLOTS * sizeof(*slots));
	for (uint32_t i = 0; links != NULL && i < e->parties.count; i++)
	{
		const party *p = &e->parties.items[i];

		if (p->country == NULL || p->alias != NONE || p->state || p->name_first == p->name_last)
			continue;
		links[i] = (party_link) {i, slots[country_hash(p->country) % STATE_SLOTS]};
		slots[country_hash(p->country) % STATE_SLOTS] = i + 1;
	}
	return links;
}

/*
 * An unnamed holder turns out to be the named one of the same office and
 * country that a later sentence names (अपने मंगोलियाई समकक्ष ... बत्तसेतसेग).
 */
bool
parties_unite(engine *e)
{
	uint32_t	slots[STATE_SLOTS];
	party_link *links = named_by_state(e, slots);

	if (links == NULL)
		return false;
	for (uint32_t i = 0; i < e->parties.count; i++)
	{
		party	   *p = &e->parties.items[i];
		uint32_t	only = NONE;
		uint32_t	count = 0;

		if (p->alias != NONE || p->state || p->name_first < p->name_last || p->country == NULL)
			continue;
		for (uint32_t at = slots[country_hash(p->country) % STATE_SLOTS], seen = 0; at != 0 && count < 2 && seen < MAX_HOLDERS;
			 at = links[at - 1].older, seen++)
		{
			uint32_t	j = links[at - 1].party;
			const party *q = &e->parties.items[j];

			if (!same_code(p->country, q->country))
				continue;
			if (same_office(p->office, q->office) ||
				(q->office == NULL && p->office != NULL && !p->country_inferred &&
				 (p->office->type_label == VARTA_LABEL_STATE || p->office->type_label == VARTA_LABEL_ENVOY ||
				  p->office->type_label == VARTA_LABEL_MILITARY)) ||
				(p->office != NULL && p->office->type_label == VARTA_LABEL_DELEGATION) ||
				(p->office != NULL && q->office != NULL &&
				 (is_short_for(p->office, q->office) || is_head_of_body(p, q))))
			{
				only = j;
				count++;
			}
		}
		if (count == 1)
		{
			p->alias = only;
			if (e->parties.items[only].office == NULL)
			{
				e->parties.items[only].office = p->office;
				e->parties.items[only].office_inferred = true;
			}
		}
	}
	return true;
}
