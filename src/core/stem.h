/*
 * stem.h
 *		The lexemes under which a word is searched.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_STEM_H
#define VARTA_STEM_H

#include "varta.h"
#include "lexicon.h"

#define VARTA_MAX_LEXEMES 8

/* Words longer than this, in bytes, are left as they are. */
#define VARTA_MAX_STEM_NBYTES 192

/* A lexeme: bytes in the lexicon, in the word itself or in the room given. */
typedef struct varta_lexeme
{
	const uint8_t *bytes;
	uint32_t	nbytes;
} varta_lexeme;

/* Room for the lexemes that rules make. */
typedef struct varta_stem_room
{
	uint8_t		bytes[4][VARTA_MAX_STEM_NBYTES + 64];
} varta_stem_room;

/*
 * The lexemes of a word folded by VARTA_FOLD_ALL: its lemmas when the lexicon
 * knows the form, else what the rules leave.  At most VARTA_MAX_LEXEMES; none
 * for a stop word of varta_hindi when drop_stop_words.
 */
extern size_t varta_stem(const uint8_t *folded, size_t nbytes, bool drop_stop_words,
						 varta_stem_room *room, varta_lexeme *lexemes);

/* Whether a folded word is a stop word of varta_hindi. */
extern bool varta_is_stop_word(const uint8_t *folded, size_t nbytes);

/*
 * The number of the row of hindi_endings.tsv that cuts a folded word, or -1; for
 * the test of the table.
 */
extern int	varta_stem_ending_of(const uint8_t *folded, size_t nbytes);

#endif							/* VARTA_STEM_H */
