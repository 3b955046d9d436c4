/*
 * topic.h
 *		The phrases of topics, for topic.c.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_TOPIC_H
#define VARTA_TOPIC_H

#include "engine.h"

static inline bool
is_infinitive(const varta_word *word)
{
	return has_class(word, VARTA_CLASS(VERB)) && (word->features & VARTA_FEATURE(INFINITIVE)) != 0;
}

extern const mention *mention_ending_at(const engine *e, const sentence *s, uint32_t word);
extern bool gap_allows(const engine *e, const sentence *s, uint32_t first, uint32_t last);
extern bool in_sitting(const engine *e, const frame *f, uint32_t word);
extern uint32_t phrase_start(const engine *e, const sentence *s, const clause *c, const frame *f, uint32_t last);
extern const mention *mention_starting_at(const engine *e, const sentence *s, uint32_t word);

#endif							/* VARTA_TOPIC_H */
