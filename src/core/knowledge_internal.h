/*
 * knowledge_internal.h
 *		What the files of a user's lists share.
 *
 *	knowledge_read.c	lists -> entries and forms
 *	knowledge.c			forms -> a trie
 *	knowledge_text.c	a text's words -> matches
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_KNOWLEDGE_INTERNAL_H
#define VARTA_KNOWLEDGE_INTERNAL_H

#include "knowledge.h"
#include "lexicon_data.h"

/* The entries of the kinds that a phrase may stand for; of a kind the first counts. */
enum
{
	SLOT_PERSON,
	SLOT_OFFICE,
	SLOT_PLACE,
	SLOT_ORGANISATION,
	SLOTS
};

typedef struct string_key
{
	const uint8_t *bytes;
	uint32_t	nbytes;
	uint32_t	hash;
} string_key;

/* Strings numbered from 1, found by hash. */
typedef struct string_set
{
	string_key *keys;			/* [0] unused */
	size_t		count;
	size_t		capacity;
	uint32_t   *slots;			/* numbers, 0: free */
	uint32_t	mask;
} string_set;

typedef struct form_data
{
	uint32_t	state;			/* of phrases that begin with it, 0: none */
	bool		inflected;		/* closes a phrase that also counts in its other forms */
	bool		name;			/* part of a person's name */
} form_data;

typedef struct state_data
{
	const varta_entry *entries[SLOTS];
	bool		inflected[SLOTS];
} state_data;

struct varta_knowledge
{
	varta_arena *arena;
	string_set	forms;
	form_data  *form_data;		/* as long as forms.keys */
	size_t		form_capacity;
	string_set	codes;
	state_data *states;			/* [0] unused */
	size_t		nstates;
	size_t		state_capacity;
	varta_data_edge *edges;
	size_t		nedges;
	size_t		edge_capacity;
	uint32_t   *edge_slots;
	uint32_t	edge_mask;
	uint32_t	nentries;
	bool		any_inflected;
};

/* The number of a string, 0 for none. */
extern uint32_t knowledge_set_find(const string_set *set, const uint8_t *bytes, size_t nbytes);

/* The state of the trie after form in a state that is not the root; 0 for none. */
extern uint32_t knowledge_step(const varta_knowledge *k, uint32_t state, uint32_t form);

/* ---- for knowledge_read.c ---- */

/* Adds an entry's form; inflected: its last word also in its other forms. */
extern bool knowledge_add_form(varta_knowledge *knowledge, const uint8_t *form, size_t nbytes,
							   const varta_entry *entry, bool inflected);

/* Marks the words of a form as parts of a name where they are not common words. */
extern bool knowledge_add_name(varta_knowledge *knowledge, const uint8_t *form, size_t nbytes);

/* Whether code is a country's or an organisation's; adds one. */
extern bool knowledge_has_code(const varta_knowledge *knowledge, const uint8_t *code, size_t nbytes);
extern bool knowledge_add_code(varta_knowledge *knowledge, const uint8_t *code, size_t nbytes);

extern varta_arena *knowledge_arena(const varta_knowledge *knowledge);
extern void knowledge_count_entry(varta_knowledge *knowledge);

/* A word of a phrase, as a text would have it, may take so many bytes. */
#define KNOWLEDGE_WORD_NBYTES 128
#define KNOWLEDGE_PHRASE_WORDS 24

#endif							/* VARTA_KNOWLEDGE_INTERNAL_H */
