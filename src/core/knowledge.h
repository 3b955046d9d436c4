/*
 * knowledge.h
 *		People, offices, places and organisations that a user adds to the lexicon.
 *
 *	lists of entries -> varta_knowledge -> matches that stand behind a text's words
 *
 * The format is that of the tables in src/data, with other separators so that it
 * fits a quoted string:
 *
 *	name | other form | other form? = field, field ; next entry
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_KNOWLEDGE_H
#define VARTA_KNOWLEDGE_H

#include "lexicon.h"

typedef struct varta_knowledge varta_knowledge;

typedef enum varta_knowledge_list
{
	VARTA_KNOWLEDGE_ORGANISATIONS,	/* = acronym, kind, actor code */
	VARTA_KNOWLEDGE_PEOPLE,		/* = country */
	VARTA_KNOWLEDGE_OFFICES,	/* = level, sector */
	VARTA_KNOWLEDGE_PLACES,		/* = country, kind, place in which it lies */
	VARTA_KNOWLEDGE_LISTS
} varta_knowledge_list;

/* The first mistake of a list; reason is NULL when there is none. */
typedef struct varta_knowledge_error
{
	const char *reason;
	const char *hint;
	varta_span	entry;			/* bytes of the list */
	uint32_t	number;			/* of the entry, from 1 */
} varta_knowledge_error;

/* Nothing but what is read into it; NULL (arena status set) without memory. */
extern varta_knowledge *varta_knowledge_create(varta_arena *arena);

/*
 * Reads a list of entries, UTF-8.  Organisations go first: people may be theirs.
 * Of entries with one form and kind the first counts.  A mistake in an entry gives
 * VARTA_OK and error->reason.
 */
extern varta_status varta_knowledge_read(varta_knowledge *knowledge, varta_knowledge_list list,
										 const uint8_t *text, size_t nbytes,
										 varta_knowledge_error *error);

/* The number of entries read. */
extern uint32_t varta_knowledge_count(const varta_knowledge *knowledge);

/*
 * Lets the words of a text know the phrases that begin with them.  The words may
 * move; they stand in one block with their matches from then on and must stay there.
 */
extern varta_status varta_knowledge_apply(const varta_knowledge *knowledge, varta_arena *arena,
										  const uint8_t *text, varta_word **words, size_t nwords);

#endif							/* VARTA_KNOWLEDGE_H */
