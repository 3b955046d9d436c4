/*
 * scene.c
 *		A clause as groups of mentions that share one postposition.
 *
 *	[जयशंकर] ने | [लावरोव और वांग] से
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "scene.h"

void
gather_groups(scene *sc)
{
	engine	   *e = sc->e;

	sc->ngroups = 0;
	for (uint32_t i = sc->s->first_mention; i < sc->s->last_mention; i++)
	{
		const mention *m = mention_of(e, i);
		group	   *g;

		if (m->first < sc->c->first || m->first >= sc->c->last ||
			(m->kind != MENTION_PARTY && m->kind != MENTION_PRONOUN) || m->level || m->aside)
			continue;
		if (sc->ngroups > 0 && m->group != i && sc->groups[sc->ngroups - 1].last == i)
		{
			g = &sc->groups[sc->ngroups - 1];
			g->last = i + 1;
		}
		else
		{
			if (sc->ngroups == MAX_GROUPS)
				return;
			g = &sc->groups[sc->ngroups++];
			*g = (group) {.first = i, .last = i + 1, .case_label = (varta_label) m->case_label,
				.state = true};
		}
		g->case_label = (varta_label) m->case_label;
		g->person = g->person || (m->kind == MENTION_PARTY && !m->state);
		g->state = g->state && m->kind == MENTION_PARTY && m->state;
		g->pronoun = g->pronoun || m->kind == MENTION_PRONOUN;
	}
}

bool
is_delegation(const mention *m)
{
	return m->entry != NULL && m->entry->kind == VARTA_ENTRY_OFFICE &&
		m->entry->type_label == VARTA_LABEL_DELEGATION;
}

/* "X की अगुवाई में आए प्रतिनिधिमंडल": who leads the delegation; NONE when not told. */
uint32_t
leader_of(const scene *sc, uint32_t number)
{
	for (uint32_t i = number; i > sc->s->first_mention; i--)
	{
		const mention *m = mention_of(sc->e, i - 1);

		if (m->first < sc->c->first)
			break;
		if (m->kind == MENTION_PARTY && m->case_label == VARTA_LABEL_LED && m->party != NONE)
			return i - 1;
	}
	return NONE;
}

const group *
latest_before(const scene *sc, varta_label label, uint32_t word)
{
	const group *found = NULL;

	for (size_t i = 0; i < sc->ngroups; i++)
		if (sc->groups[i].case_label == label && mention_of(sc->e, sc->groups[i].first)->first < word)
			found = &sc->groups[i];
	return found;
}

const group *
first_after(const scene *sc, varta_label label, uint32_t word)
{
	for (size_t i = 0; i < sc->ngroups; i++)
		if (sc->groups[i].case_label == label && mention_of(sc->e, sc->groups[i].first)->first >= word)
			return &sc->groups[i];
	return NULL;
}
