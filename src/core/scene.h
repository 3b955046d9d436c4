/*
 * scene.h
 *		What the stages between clauses and frames share.
 *
 *	scene.c		groups of a clause
 *	argument.c	which group plays which part
 *	reference.c whom words stand for
 *	sides.c		parties of a frame
 *	frame.c		frames of a trigger
 *	attend.c	who sat in a sitting told before
 *	discourse.c sentence after sentence
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_SCENE_H
#define VARTA_SCENE_H

#include "engine.h"

#define MAX_GROUPS 48

/* What the text has been about so far. */
typedef struct discourse
{
	uint32_t	subject;		/* party that did something last */
	uint32_t	other;			/* party that something was done with last */
	uint32_t	speaker;		/* of the open quotation */
	uint32_t	last_frame;		/* last frame with two sides */
	uint32_t	last_built;		/* last frame of any kind */
	uint32_t	last_attended;	/* last frame that only names who sat there */
	bool		quoted;			/* a quotation is open */
} discourse;

/* Mentions that share one postposition. */
typedef struct group
{
	uint32_t	first;			/* mention */
	uint32_t	last;			/* exclusive */
	varta_label case_label;
	bool		person;			/* a person or office among them */
	bool		state;			/* states only */
	bool		pronoun;
} group;

typedef struct scene
{
	engine	   *e;
	const sentence *s;
	const clause *c;
	discourse  *d;
	group		groups[MAX_GROUPS];
	size_t		ngroups;
	uint32_t	chain_subject;	/* mention: subject of the clause before, same sentence */
} scene;

static inline mention *
mention_of(const engine *e, uint32_t number)
{
	return &e->mentions.items[number];
}

static inline bool
is_pair(const mention *m)
{
	return m->kind == MENTION_PRONOUN && (m->entry->code_label == VARTA_LABEL_PAIR ||
										  m->entry->code_label == VARTA_LABEL_PAIR_BETWEEN ||
										  m->entry->code_label == VARTA_LABEL_PAIR_ALL ||
										  m->entry->code_label == VARTA_LABEL_PAIR_STATES);
}

/* जिनसे, जिन्होंने */
static inline bool
is_relative(const mention *m)
{
	return m->kind == MENTION_PRONOUN && (m->entry->code_label == VARTA_LABEL_RELATIVE_OBJECT ||
										  m->entry->code_label == VARTA_LABEL_RELATIVE_NE);
}

/* scene.c */
extern void gather_groups(scene *sc);
extern bool is_delegation(const mention *m);
extern uint32_t leader_of(const scene *sc, uint32_t number);
extern const group *latest_before(const scene *sc, varta_label label, uint32_t word);
extern const group *first_after(const scene *sc, varta_label label, uint32_t word);

/* argument.c */
extern bool is_talk(const mention *trigger);
extern size_t find_counterparts(const scene *sc, const mention *trigger,
			uint32_t previous_trigger_last, const group **found, size_t max);
extern const group *find_subject(const scene *sc, const mention *trigger,
			const group *counterpart);
extern const group *owners_of(const scene *sc, const mention *trigger);

/* reference.c */
extern void resolve_counterparts(engine *e, const sentence *s, const discourse *d);
extern uint32_t resolve_pronoun(const scene *sc, const mention *m, uint32_t subject,
			bool as_other);
extern void add_understood_subject(const scene *sc, frame *f);
extern void infer_foreigners(const scene *sc, frame *f);
extern void add_pair_told_last(const scene *sc, frame *f);
extern void add_pair_of_sentence(const scene *sc, frame *f);
extern void add_pair_of_holders(const scene *sc, frame *f);

/* sides.c */
extern void frame_add(const scene *sc, frame *f, uint32_t number, uint32_t mention_number,
			bool certain);
extern void frame_add_group(const scene *sc, frame *f, const group *g, bool as_other);
extern void give_sitting_office(const scene *sc, const frame *f);
extern void replace_compatriot(const scene *sc, frame *f);
extern bool has_two_states(const engine *e, const frame *f);
extern void give_level_office(const scene *sc, frame *f, const mention *trigger);

/* frame.c */
extern bool build_clause(scene *sc);
extern bool finish_frame(scene *sc, frame *f);

/* attend.c */
extern bool add_attendants(const scene *sc, frame *f, const mention *trigger);
extern bool build_attended_event(scene *sc, uint32_t number);
extern bool build_relative(scene *sc);
extern bool build_attendants_of(scene *sc, const mention *trigger, bool *built);
extern bool build_leaders(scene *sc);

#endif							/* VARTA_SCENE_H */
