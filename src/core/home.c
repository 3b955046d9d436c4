/*
 * home.c
 *		The states of parties to whom the text gives none.
 *
 *	"विदेश मंत्री एस जयशंकर ने" on a page from anywhere -> IN; "पुतिन के साथ आए रक्षा मंत्री" -> RU
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "engine.h"

static const char INDIA[] = "IN";

/* Is a part of the name at home in India alone (नरेंद्र, जयशंकर; not खान)? */
bool
has_indian_name(const engine *e, const party *p)
{
	for (uint32_t i = p->name_first; i < p->name_last; i++)
		if ((e->words[i].features & VARTA_FEATURE(INDIAN)) != 0)
			return true;
	return false;
}

/* The country of a well-known person, when the name is in people.tsv. */
static const char *
known_country(const engine *e, const party *p)
{
	varta_match match;

	for (uint32_t i = p->name_first; i < p->name_last; i++)
		if (e->words[i].form != 0 &&
			varta_lexicon_longest(e->words, p->name_last, i, VARTA_ENTRY(PERSON), &match) &&
			!match.entry->doubtful && i + match.nwords == p->name_last)
			return varta_lexicon_string(match.entry->code);
	return NULL;
}

/* Is there any word about India: the country, its adjective, a place in it? */
static const char *
find_home(const engine *e)
{
	const char *first = NULL;
	bool		abroad = e->here_country != NULL && strcmp(e->here_country, INDIA) != 0;

	for (uint32_t i = 0; i < e->mentions.count; i++)
		if (same_code(e->mentions.items[i].country, INDIA))
			return INDIA;
	/* "विदेश मंत्री एस जयशंकर" without a country word, in Munich or anywhere */
	for (uint32_t i = 0; i < e->parties.count; i++)
	{
		const party *p = &e->parties.items[i];

		if (p->country == NULL && p->office != NULL && holds_state_office(p->office) && has_indian_name(e, p) &&
			(!abroad || same_code(known_country(e, p), INDIA)))
			return INDIA;			/* Nepal's ministers bear such names, too */
	}
	for (uint32_t i = 0; i < e->nwords; i++)
	{
		varta_match match;

		if (e->words[i].form != 0 &&
			varta_lexicon_longest(e->words, e->nwords, i,
								  VARTA_ENTRY(COUNTRY) | VARTA_ENTRY(DEMONYM) | VARTA_ENTRY(PLACE), &match) &&
			!match.entry->doubtful && match.entry->code != 0 &&
			strcmp(varta_lexicon_string(match.entry->code), INDIA) == 0)
			return INDIA;
	}
	if (abroad)
		return e->here_country;
	for (uint32_t i = 0; i < e->mentions.count && first == NULL; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->kind == MENTION_PARTY && m->entry != NULL && !m->state && !m->counterpart &&
			m->name_first < m->name_last)
			first = m->country == NULL ? INDIA : NULL;
		if (m->kind == MENTION_PARTY && m->country != NULL && !m->state && first == NULL)
			break;
	}
	return first == NULL ? INDIA : first;
}

/* "संगठन की महानिदेशक": the international body told last before the office. */
static const char *
nearest_body(const engine *e, uint32_t mention_number)
{
	uint32_t	first = e->mentions.items[mention_number].first;

	for (uint32_t i = first; i > 0 && i + 400 > first; i--)
	{
		varta_match match;

		if (e->words[i - 1].form != 0 &&
			varta_lexicon_longest(e->words, e->nwords, i - 1, VARTA_ENTRY(ORGANISATION), &match) &&
			match.entry->type_label == VARTA_LABEL_INTERNATIONAL && !match.entry->doubtful)
			return varta_lexicon_string(match.entry->code);
	}
	return NULL;
}

/*
 * "X के साथ आईं [विदेश मंत्री Y] ने": did who is told next come along with the mention?  Counter-example: X के साथ Y ने.
 */
bool
brings_along(const engine *e, uint32_t number)
{
	const mention *m = &e->mentions.items[number];
	const mention *next = m + 1;

	if (number + 1 >= e->mentions.count || m->kind != MENTION_PARTY || m->case_label != VARTA_LABEL_WITH ||
		next->kind != MENTION_PARTY || next->state || next->first <= m->case_last || next->first > m->case_last + 2)
		return false;
	for (uint32_t at = m->case_last; at < next->first; at++)
		if (!has_class(&e->words[at], VARTA_CLASS(VERB)) || (e->words[at].features & VARTA_FEATURE(PERFECTIVE)) == 0)
			return false;
	return cue_at(e, m->case_last, next->first, VARTA_LABEL_MOTION, NULL) != NULL;
}

/*
 * Office holders without a country word are of the page's home; those with an
 * Indian name are Indian, wherever the page is from.
 */
void
states_infer(engine *e)
{
	e->home = find_home(e);
	for (uint32_t i = 0; i < e->parties.count; i++)
	{
		party	   *p = &e->parties.items[i];

		if (p->country == NULL && p->name_first < p->name_last && HAS_STAGE(STAGE_PEOPLE))
		{
			p->country = known_country(e, p);
			p->country_inferred = p->country != NULL;
			p->known = p->country_inferred;
		}
		if (p->country == NULL && p->mention > 0 && brings_along(e, p->mention - 1) &&
			e->mentions.items[p->mention - 1].party != NONE)
		{
			p->country = e->parties.items[party_of(e, e->mentions.items[p->mention - 1].party)].country;
			p->country_inferred = p->known = p->country != NULL;
		}
		if (p->country == NULL && p->list_country != NULL && !has_indian_name(e, p))
		{
			p->country = p->list_country;
			p->country_inferred = true;
		}
		if (p->country == NULL && p->office != NULL && holds_state_office(p->office) &&
			HAS_STAGE(STAGE_HOME_COUNTRY))
		{
			p->country = has_indian_name(e, p) ? INDIA : e->home;
			p->country_inferred = true;
		}
		else if (p->country == NULL && p->office == NULL && has_indian_name(e, p))
		{
			p->country = INDIA;
			p->country_inferred = true;
		}
		else if (p->country == NULL && p->office != NULL &&
				 p->office->type_label == VARTA_LABEL_ORGANISATION)
		{
			p->country = nearest_body(e, p->mention);
			p->country_inferred = true;
		}
	}
}
