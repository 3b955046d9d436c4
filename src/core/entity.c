/*
 * entity.c
 *		The mentions of a document as a flat list of entities.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "engine.h"

static bool
add(engine *e, varta_entity_kind kind, uint32_t first, uint32_t last, const varta_entry *entry,
	const char *country, varta_span full_name)
{
	varta_entity entity = {.kind = (uint8_t) kind, .span = word_span(e, first, last),
		.full_name = full_name, .country = country,
		.canonical = entry == NULL || entry->name == 0 ? NULL : varta_lexicon_string(entry->name)};

	if (first >= last)
		return true;
	/* the members of a list share their office's words */
	for (size_t i = e->entities.count; i > 0 && i + 8 > e->entities.count; i--)
		if (e->entities.items[i - 1].span.end > entity.span.start)
			return true;
	return APPEND(e, e->entities, entity);
}

static bool
add_country_words(engine *e, uint32_t first, uint32_t last)
{
	for (uint32_t at = first; at < last;)
	{
		varta_match match;

		if (e->words[at].form != 0 &&
			varta_lexicon_longest(e->words, last, at, VARTA_ENTRY(COUNTRY) | VARTA_ENTRY(ORGANISATION) |
								  VARTA_ENTRY(PLACE) | VARTA_ENTRY(OFFICE), &match))
		{
			varta_entity_kind kind = match.entry->kind == VARTA_ENTRY_COUNTRY ? VARTA_ENTITY_COUNTRY :
				match.entry->kind == VARTA_ENTRY_PLACE ? VARTA_ENTITY_PLACE :
				match.entry->kind == VARTA_ENTRY_OFFICE ? VARTA_ENTITY_ROLE : VARTA_ENTITY_ORGANISATION;

			if (!add(e, kind, at, at + match.nwords, match.entry,
					 match.entry->code == 0 || match.entry->kind == VARTA_ENTRY_OFFICE ? NULL :
					 varta_lexicon_string(match.entry->code), (varta_span) {0, 0}))
				return false;
			at += match.nwords;
		}
		else
			at++;
	}
	return true;
}

static bool
add_party_mention(engine *e, const mention *m)
{
	varta_span	full = {0, 0};
	const char *country = m->country;

	if (m->party != NONE)
	{
		const party *p = &e->parties.items[party_of(e, m->party)];

		full = word_span(e, p->name_first, p->name_last);
		country = p->country;
	}
	if (m->state)
		return add(e, m->organisation == NULL ? VARTA_ENTITY_COUNTRY : VARTA_ENTITY_ORGANISATION,
				   m->first, m->last, m->organisation == NULL ? m->entry : m->organisation, m->country, full);
	return add_country_words(e, m->first, m->name_first) &&
		add(e, VARTA_ENTITY_PERSON, m->name_first, m->name_last, NULL, country, full);
}

static bool
add_dates_before(engine *e, size_t *next, uint32_t word)
{
	while (*next < e->ndates && e->dates[*next].first_word < word)
	{
		const varta_date_expression *d = &e->dates[(*next)++];

		if (!add(e, VARTA_ENTITY_DATE, d->first_word, d->first_word + d->nwords, NULL, NULL, (varta_span) {0, 0}))
			return false;
	}
	return true;
}

bool
entities_list(engine *e)
{
	size_t		next_date = 0;

	for (uint32_t i = 0; i < e->mentions.count; i++)
	{
		const mention *m = &e->mentions.items[i];
		bool		ok = true;

		if (!add_dates_before(e, &next_date, m->first))
			return false;
		switch (m->kind)
		{
			case MENTION_PARTY:
				ok = add_party_mention(e, m);
				break;
			case MENTION_PLACE:
				ok = add(e, VARTA_ENTITY_PLACE, m->first, m->last, m->entry,
						 m->entry->code == 0 ? NULL : varta_lexicon_string(m->entry->code), (varta_span) {0, 0});
				break;
			case MENTION_EVENT:
				ok = add(e, VARTA_ENTITY_EVENT, m->first, m->last, m->entry, NULL, (varta_span) {0, 0});
				break;
			default:
				break;
		}
		if (!ok)
			return false;
	}
	return add_dates_before(e, &next_date, UINT32_MAX);
}
