/*
 * romanize.h
 *		Devanagari in the Latin letters of newspapers, and keys of names by sound.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_ROMANIZE_H
#define VARTA_ROMANIZE_H

#include "varta.h"

/* A text with its Devanagari words romanised: जयशंकर is Jaishankar. */
extern varta_status varta_romanize(varta_arena *arena, const uint8_t *text, size_t nbytes,
								   uint8_t **romanized, size_t *romanized_nbytes);

/*
 * The same into room for capacity bytes; what does not fit is left out.  Returns the
 * number of bytes.
 */
extern size_t varta_romanize_into(const uint8_t *text, size_t nbytes, uint8_t *room, size_t capacity);

/* Room that the key of a word needs. */
#define VARTA_MAX_NAME_KEY 64

/*
 * The key of one word in Devanagari or Latin letters: equal for spellings that
 * sound alike.  Returns its length, 0 when the word has no letters.
 */
extern size_t varta_name_key(const uint8_t *word, size_t nbytes, uint8_t *key);

#endif							/* VARTA_ROMANIZE_H */
