/*
 * lexicon_data.h
 *		Shape of the tables that src/data/generate.c writes and lexicon.c reads.
 *
 * Integers only: no pointers, so no relocation, so all processes share the
 * pages of the library file.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_LEXICON_DATA_H
#define VARTA_LEXICON_DATA_H

#include "lexicon.h"

typedef struct varta_data_form
{
	uint32_t	key;			/* pool offset of the folded form */
	uint32_t	classes;
	uint32_t	readings;		/* first reading; the next form's is the end */
	uint32_t	state;			/* trie state after this form as first word, 0 none */
	uint32_t	kinds;			/* VARTA_ENTRY bits of the phrases that begin with it */
	uint16_t	features;
	uint16_t	nbytes;			/* of the key */
} varta_data_form;

/* A step of the trie: in state, form leads to next. */
typedef struct varta_data_edge
{
	uint32_t	state;
	uint32_t	form;
	uint32_t	next;
} varta_data_edge;

typedef struct varta_data_accept
{
	uint32_t	entry;
	uint16_t	features;
} varta_data_accept;

extern const char varta_data_pool[];
extern const varta_data_form varta_data_forms[];	/* [0] unused; one more at the end */
extern const varta_reading varta_data_readings[];
extern const uint32_t varta_data_form_slots[];	/* open addressing, 0: free */
extern const uint32_t varta_data_form_mask;
extern const varta_entry varta_data_entries[];
extern const uint32_t varta_data_entry_count;
extern const uint32_t varta_data_state_accepts[];	/* first accept; one more at the end */
extern const varta_data_accept varta_data_accepts[];
extern const varta_data_edge varta_data_edges[];	/* open addressing, state 0: free */
extern const uint32_t varta_data_edge_mask;
extern const char varta_data_fingerprint[];	/* of the sources, for varta_versions() */

/*
 * Multiplies and folds, eight bytes at a time; the same in the generator and in
 * the reader, on machines of either byte order.
 */
static inline uint32_t
varta_data_hash(const uint8_t *bytes, size_t nbytes)
{
	uint64_t	hash = 0xCBF29CE484222325u ^ nbytes;

	while (nbytes > 0)
	{
		size_t		n = nbytes < 8 ? nbytes : 8;
		uint64_t	piece = 0;

		for (size_t i = 0; i < n; i++)
			piece |= (uint64_t) bytes[i] << 8 * i;
		hash = (hash ^ piece) * 0x9E3779B97F4A7C15u;
		hash ^= hash >> 29;
		bytes += n;
		nbytes -= n;
	}
	return (uint32_t) (hash ^ hash >> 32);
}

static inline uint32_t
varta_data_edge_hash(uint32_t state, uint32_t form)
{
	uint64_t	hash = ((uint64_t) state << 32 | form) * 0x9E3779B97F4A7C15u;

	return (uint32_t) (hash >> 32);
}

#endif							/* VARTA_LEXICON_DATA_H */
