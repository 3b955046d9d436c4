/*
 * sides.c
 *		The parties of a frame: who is added, and as whom.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "scene.h"

static bool
frame_has(const engine *e, const frame *f, uint32_t number)
{
	for (uint32_t i = 0; i < f->nparties; i++)
		if (party_of(e, f->parties[i]) == party_of(e, number))
			return true;
	return false;
}

void
frame_add(const scene *sc, frame *f, uint32_t number, uint32_t mention_number, bool certain)
{
	const engine *e = sc->e;

	if (number == NONE || f->nparties == MAX_PARTICIPANTS || e->parties.items[number].excluded ||
		frame_has(e, f, number))
		return;
	f->parties[f->nparties] = number;
	f->mentions[f->nparties] = mention_number;
	f->nparties++;
	f->ncertain += certain;
}

/*
 * "दोनों देशों के उच्चायुक्तों": the holders of the office of both states told last.
 */
static void
frame_add_pair_of_office(const scene *sc, frame *f, uint32_t number)
{
	engine	   *e = sc->e;
	const mention *m = mention_of(e, number);
	const mention *before = number > sc->s->first_mention ? mention_of(e, number - 1) : NULL;
	const frame *last;

	if (m->entry == NULL || m->counterpart || before == NULL || !is_pair(before) ||
		before->case_last != m->first || sc->d->last_frame == NONE)
		return;
	if (m->entry->type_label == VARTA_LABEL_PARTY)
	{
		f->pair = true;			/* दोनों देशों के नेता: those told before */
		return;
	}
	last = &e->frames.items[sc->d->last_frame];
	for (uint32_t i = 0; i < last->nparties; i++)
	{
		const char *country = e->parties.items[party_of(e, last->parties[i])].country;

		if (country != NULL)
			frame_add(sc, f, party_for_office(e, number, m->entry, country), number, false);
	}
}

/*
 * "दोनों अमेरिकी मंत्री": the two people of that state told last.
 */
static bool
frame_add_two_of_state(const scene *sc, frame *f, uint32_t number)
{
	const engine *e = sc->e;
	const mention *m = &e->mentions.items[number < e->mentions.count ? number : 0];
	uint32_t	found[2];
	uint32_t	count = 0;

	if (number <= sc->s->first_mention || number >= sc->s->last_mention || !is_pair(mention_of(e, number - 1)) ||
		m->kind != MENTION_PARTY || m->country == NULL || mention_of(e, number - 1)->last != m->first ||
		m->entry == NULL || m->name_first < m->name_last)
		return false;
	for (uint32_t i = number - 1; i-- > 0 && i + NEAR_MENTIONS > number && count < 2;)
	{
		const mention *before = mention_of(e, i);
		const party *p;

		if (before->kind != MENTION_PARTY || before->party == NONE || before->state)
			continue;
		p = &e->parties.items[party_of(e, before->party)];
		if (p->country == NULL || strcmp(p->country, m->country) != 0 || p->name_first == p->name_last ||
			(count == 1 && party_of(e, before->party) == party_of(e, found[0])))
			continue;
		found[count++] = before->party;
	}
	if (count < 2)
		return false;
	f->pair = false;
	frame_add(sc, f, found[1], number, true);
	frame_add(sc, f, found[0], number, true);
	return true;
}

/* "नेताओं ने": those of the encounter told before; "विपक्षी नेताओं ने" are others. */
static bool
stands_for_pair(const scene *sc, uint32_t number)
{
	const mention *m = mention_of(sc->e, number);

	return m->case_label == VARTA_LABEL_NE && m->entry != NULL && m->entry->kind == VARTA_ENTRY_OFFICE &&
		(m->features & VARTA_FEATURE(PLURAL)) != 0 && m->country == NULL && !m->counterpart &&
		(m->first == sc->s->first ||
		 !has_class(&sc->e->words[m->first - 1], VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED) |
					VARTA_CLASS(DETERMINER) | VARTA_CLASS(NUMERAL) | VARTA_CLASS(POSTPOSITION)));
}

/* Adds a group's members; a pair of words (दोनों नेता) marks the frame. */
void
frame_add_group(const scene *sc, frame *f, const group *g, bool as_other)
{
	uint32_t	subject = f->nparties > 0 ? f->parties[0] : NONE;

	for (uint32_t i = g->first; i < g->last; i++)
	{
		const mention *m = mention_of(sc->e, i);

		if (frame_add_two_of_state(sc, f, m->kind == MENTION_PARTY ? i : i + 1))
			continue;
		if (m->kind == MENTION_PARTY && is_delegation(m) && leader_of(sc, i) != NONE)
			frame_add(sc, f, mention_of(sc->e, leader_of(sc, i))->party, leader_of(sc, i), true);
		else if (m->kind == MENTION_PARTY && m->party == NONE && stands_for_pair(sc, i))
			f->pair = true;
		else if (m->kind == MENTION_PARTY && m->party == NONE)
			frame_add_pair_of_office(sc, f, i);
		else if (m->kind == MENTION_PARTY)
			frame_add(sc, f, m->party, i, true);
		else if (is_pair(m))
			f->pair = HAS_STAGE(STAGE_PRONOUNS);
		else
			frame_add(sc, f, HAS_STAGE(STAGE_PRONOUNS) ? resolve_pronoun(sc, m, subject, as_other) : NONE,
					  i, false);
	}
}

/* "विदेश मंत्रियों की बैठक": the office of those of its sitters that the text gives none. */
static const varta_entry *
office_of_sitting(const scene *sc, const mention *trigger)
{
	const engine *e = sc->e;
	uint32_t	first = trigger->first > sc->s->first + 4 ? trigger->first - 4 : sc->s->first;

	for (uint32_t at = trigger->kind == MENTION_EVENT ? trigger->first : first; at < trigger->last; at++)
	{
		varta_match match;
		uint32_t	last;

		if (e->words[at].form != 0 && varta_lexicon_longest(e->words, trigger->last, at, VARTA_ENTRY(OFFICE), &match) &&
			match.entry->type_label == VARTA_LABEL_STATE && (match.features & VARTA_FEATURE(PLURAL)) != 0 &&
			case_at(e, at + match.nwords, trigger->last, &last) == VARTA_LABEL_GENITIVE)
			return match.entry;
	}
	return NULL;
}

void
give_sitting_office(const scene *sc, const frame *f)
{
	const varta_entry *office = f->nparties > 2 ? office_of_sitting(sc, mention_of(sc->e, f->trigger)) : NULL;

	for (uint32_t i = 0; office != NULL && i < f->nparties; i++)
	{
		party	   *p = &sc->e->parties.items[party_of(sc->e, f->parties[i])];

		if (p->office == NULL && !p->state)
		{
			p->office = office;
			p->office_inferred = true;
			(void) holder_add(sc->e, party_of(sc->e, f->parties[i]));
		}
	}
}

bool
has_two_states(const engine *e, const frame *f)
{
	for (uint32_t i = 0; i < f->nparties; i++)
		for (uint32_t j = i + 1; j < f->nparties; j++)
			if (different_states(e, party_of(e, f->parties[i]), party_of(e, f->parties[j])))
				return true;
	return false;
}

/* "भारत और चीन के बीच कोर कमांडर स्तर की वार्ता": the states' core commanders talk. */
void
give_level_office(const scene *sc, frame *f, const mention *trigger)
{
	const mention *level = NULL;

	for (uint32_t i = sc->s->first_mention; i < sc->s->last_mention; i++)
		if (mention_of(sc->e, i)->level && mention_of(sc->e, i)->first < trigger->first)
			level = mention_of(sc->e, i);
	for (uint32_t i = 0; level != NULL && i < f->nparties; i++)
	{
		const party *p = &sc->e->parties.items[party_of(sc->e, f->parties[i])];
		uint32_t	holder = p->state ?
			party_for_office(sc->e, f->mentions[i] == NONE ? 0 : f->mentions[i], level->entry, p->country) : NONE;

		if (holder != NONE)
			f->parties[i] = holder;
	}
}
