/*
 * circumstance.h
 *		What the stages that say when, where and at which event share.
 *
 *	circumstance.c	event, mode, background
 *	when.c			 day
 *	where.c			place
 *	here.c			 the dateline
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_CIRCUMSTANCE_H
#define VARTA_CIRCUMSTANCE_H

#include "engine.h"

#define MAX_CLAUSES 64

/* The first verb of motion among the words, or NONE. */
extern uint32_t motion_at(const engine *e, uint32_t first, uint32_t last);

/* Whether a person's mention begins at a word. */
extern bool starts_person(const engine *e, const sentence *s, uint32_t word);

/* The clause that the given one goes on from, its subject understood. */
extern bool clause_before(const engine *e, const sentence *s, const clause *c, clause *before);

/* Whether a mention is part of one of the frame's topics. */
extern bool in_topic(const engine *e, const frame *f, const mention *m);

/* The sentence that holds a word. */
extern const sentence *sentence_of_word(const engine *e, uint32_t word);

/* where.c */
extern bool is_town(const mention *m);
extern const char *country_of_place(const mention *m);
extern void add_place(engine *e, const sentence *s, const clause *c, frame *f);

/* The town of the sentence that names an event, at a word of its name. */
extern void add_place_of_event(engine *e, frame *f, uint32_t event);

/* when.c */
extern const mention *counterpart_of(const engine *e, const frame *f);
extern void add_date(engine *e, const sentence *s, const clause *c, frame *f);
extern void add_date_of(engine *e, const sentence *s, const clause *c, frame *f);

/* The month as bounds of what is told before. */
extern void add_month(const engine *e, const clause *c, frame *f);

#endif							/* VARTA_CIRCUMSTANCE_H */
