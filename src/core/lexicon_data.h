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

#include "bytes.h"
#include "lexicon.h"

typedef struct varta_data_form
{
	uint32_t	key;			/* pool offset of the folded form */
	uint32_t	classes;
	uint32_t	readings;		/* first reading; the next form's is the end */
	uint32_t	begins;			/* phrases that begin with it: VARTA_ENTRY, VARTA_CUE_BIT */
	uint16_t	features;
	uint16_t	nbytes;			/* of the key */
} varta_data_form;

/* A step of a trie that is being made: in state, form leads to next. */
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
	uint16_t	kind;			/* of the entry, to pass over it without a look */
} varta_data_accept;

/*
 * A state of the trie, all that a step asks for in one cache line.  The forms that begin
 * phrases have the first numbers, and the state after such a form has the form's number.
 * States are numbered by levels, so that the steps that leave a state stand together, and
 * each leads to the state after the one that the step before it leads to.
 */
typedef struct varta_data_state
{
	uint32_t	edges;			/* first step, by form; the next state's is the end */
	uint32_t	accepts;		/* first accept; the next state's is the end */
	uint32_t	kinds;			/* of the phrases that end here: VARTA_ENTRY, VARTA_BEGINS_ABROAD ... */
	uint32_t	beyond;			/* the same of longer phrases */
	uint32_t	forms;			/* VARTA_DATA_FORM_BIT of the forms that lead on */
} varta_data_state;

/* Most words lead no further; forms share bits, so a bit only says "perhaps". */
#define VARTA_DATA_FORM_BIT(form) (1u << ((form) & 31))

/* What must stand before an ending for it to be cut. */
enum
{
	VARTA_ENDING_ANYWHERE,
	VARTA_ENDING_OF_VERB,		/* the stem of a known verb */
	VARTA_ENDING_AFTER_LONG_VOWEL	/* of an oblique form: ा ी े ू ो ई or anusvara */
};

#define VARTA_ENDING_LEMMAS 3

/* A row of hindi_endings.tsv or marathi_endings.tsv. */
typedef struct varta_data_ending
{
	uint32_t	ending;			/* pool offset, in folded spelling */
	uint32_t	lemmas[VARTA_ENDING_LEMMAS];	/* pool offsets: what stands in its place */
	uint8_t		nbytes;			/* of the ending */
	uint8_t		nlemmas;
	uint8_t		min_aksharas;	/* that must stay before it */
	uint8_t		condition;
	uint8_t		clitic;			/* Marathi: a clitic, not a vowel of the stem */
} varta_data_ending;

extern const varta_data_form varta_data_forms[];	/* [0] unused; one more at the end */
extern const varta_reading varta_data_readings[];
extern const uint32_t varta_data_form_slots[];	/* open addressing, 0: free; see the tag */
extern const uint32_t varta_data_form_mask;
extern const varta_entry varta_data_entries[];
extern const uint32_t varta_data_entry_count;
extern const uint32_t varta_data_country_count; /* entries of kind COUNTRY, the first ones */
extern const varta_data_state varta_data_states[];	/* one more at the end */
extern const varta_data_accept varta_data_accepts[];
extern const uint32_t varta_data_edges[];	/* the form of each step */
extern const uint32_t varta_data_first_states;	/* how many forms begin phrases */
extern const varta_data_ending varta_data_hindi_endings[];
extern const uint32_t varta_data_hindi_ending_count;
extern const varta_data_ending varta_data_marathi_endings[];
extern const uint32_t varta_data_marathi_ending_count;
extern const uint32_t varta_data_marathi_stops[];	/* pool offsets, sorted by bytes */
extern const uint32_t varta_data_marathi_stop_count;
extern const char varta_data_fingerprint[];	/* of the sources, for varta_versions() */

/*
 * A slot holds the number of a form and a tag, the upper bits of its hash, so
 * that a word that is not there, or not at this slot, costs no further look.
 */
#define VARTA_DATA_FORM_BITS 20
#define VARTA_DATA_FORM_OF(slot) ((slot) & ((1u << VARTA_DATA_FORM_BITS) - 1))
#define VARTA_DATA_TAG_OF(hash) ((hash) & ~((1u << VARTA_DATA_FORM_BITS) - 1))

/*
 * Multiplies and folds, eight bytes a step, the last ones overlapping; the same in
 * the generator and in the reader.
 */
static inline uint32_t
varta_data_hash(const uint8_t *bytes, size_t nbytes)
{
	uint64_t	hash = nbytes * 0x9E3779B97F4A7C15u;
	uint64_t	rest = 0;

	if (nbytes >= 8)
	{
		for (size_t i = 0; i + 8 < nbytes; i += 8)
		{
			hash = (hash ^ varta_load8(bytes + i)) * 0xD6E8FEB86659FD93u;
			hash ^= hash >> 32;
		}
		rest = varta_load8(bytes + nbytes - 8);
	}
	else if (nbytes >= 4)
		rest = (uint64_t) varta_load4(bytes) << 32 | varta_load4(bytes + nbytes - 4);
	else
		for (size_t i = 0; i < nbytes; i++)
			rest = rest << 8 | bytes[i];
	hash = (hash ^ rest) * 0xD6E8FEB86659FD93u;
	hash ^= hash >> 32;
	return (uint32_t) ((hash * 0x9E3779B97F4A7C15u) >> 32);
}

/* Are nbytes bytes equal?  Words are too short to call memcmp for each. */
static inline bool
varta_data_equal(const uint8_t *a, const uint8_t *b, size_t nbytes)
{
	if (nbytes >= 8)
	{
		for (size_t i = 0; i + 8 < nbytes; i += 8)
			if (varta_load8(a + i) != varta_load8(b + i))
				return false;
		return varta_load8(a + nbytes - 8) == varta_load8(b + nbytes - 8);
	}
	if (nbytes >= 4)
		return varta_load4(a) == varta_load4(b) &&
			varta_load4(a + nbytes - 4) == varta_load4(b + nbytes - 4);
	for (size_t i = 0; i < nbytes; i++)
		if (a[i] != b[i])
			return false;
	return true;
}

static inline uint32_t
varta_data_edge_hash(uint32_t state, uint32_t form)
{
	uint64_t	hash = ((uint64_t) state << 32 | form) * 0x9E3779B97F4A7C15u;

	return (uint32_t) (hash >> 32);
}

#endif							/* VARTA_LEXICON_DATA_H */
