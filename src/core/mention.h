/*
 * mention.h
 *		What the files that find mentions share.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_MENTION_H
#define VARTA_MENTION_H

#include "engine.h"

#define MAX_STATES 24
#define PARTY_KINDS (VARTA_ENTRY(COUNTRY) | VARTA_ENTRY(DEMONYM) | VARTA_ENTRY(OFFICE) | \
					 VARTA_ENTRY(ORGANISATION) | VARTA_ENTRY(HONORIFIC))

/* What stands before the office. */
typedef struct possessor
{
	const char *countries[MAX_STATES];
	const varta_entry *entries[MAX_STATES];
	uint32_t	firsts[MAX_STATES];
	uint32_t	ends[MAX_STATES];
	uint32_t	lasts[MAX_STATES];	/* with a bracket behind it: नई दिल्ली (New Delhi) */
	size_t		count;
	bool		genitive;
	bool		adjective;		/* the last one is रूसी, not रूस के */
} possessor;

/* A town and a building that no list knows. */
static const varta_entry unknown_town = {.kind = VARTA_ENTRY_PLACE, .type_label = VARTA_LABEL_CITY};
static const varta_entry unknown_venue = {.kind = VARTA_ENTRY_PLACE, .type_label = VARTA_LABEL_VENUE};

/* party_mention.c */
extern const char *code_of(const varta_entry *entry);
extern bool party_at(engine *e, uint32_t start, uint32_t end, uint32_t *next);

/* mention_list.c */
extern void unite_staff(engine *e, uint32_t first);
extern void link_lists(engine *e, uint32_t first);
extern void hand_down_states(engine *e, uint32_t first);
extern void unite_appositions(engine *e, uint32_t first, uint32_t end);
extern void unite_offices(engine *e, uint32_t first);
extern void share_in_lists(engine *e, uint32_t first);

/* mention.c */
extern uint32_t skip_bracket(const engine *e, uint32_t at, uint32_t end);
extern uint32_t skip_aside(const engine *e, uint32_t at, uint32_t end);
extern uint32_t skip_join(const engine *e, uint32_t at, uint32_t end);
extern bool add_mention(engine *e, mention m, uint32_t end);

#endif							/* VARTA_MENTION_H */
