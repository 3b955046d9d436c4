/*
 * token_internal.h
 *		What the scanner's files share.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_TOKEN_INTERNAL_H
#define VARTA_TOKEN_INTERNAL_H

#include "varta.h"

/* Kinds of character. */
enum
{
	KIND_BLANK,					/* space, sign, danda, invalid byte */
	KIND_DEVANAGARI,			/* letter or mark of Devanagari */
	KIND_DIGIT,					/* 0 to 9 and ० to ९ */
	KIND_ASCII,					/* a to z, A to Z */
	KIND_LETTER,				/* letter, mark or digit of another script */
	KIND_JOINER,				/* invisible inside words: ZWJ, ZWNJ, soft hyphen */
	KIND_OPENER					/* # @ < & : a blank that may open a token */
};

typedef struct varta_letter_range
{
	uint32_t	first;
	uint32_t	last;
} varta_letter_range;

extern const varta_letter_range varta_letter_ranges[];
extern const size_t varta_letter_range_count;

/* Kind of the character at text[at]; its length in *length. */
extern int	varta_character_kind(const uint8_t *text, size_t nbytes, size_t at,
								 size_t *length);

/* Ends of web things that begin at at; 0 when none does. */
extern size_t varta_web_protocol(const uint8_t *text, size_t nbytes, size_t at);
extern size_t varta_web_host(const uint8_t *text, size_t nbytes, size_t at,
							 bool known_domain);
extern size_t varta_web_path(const uint8_t *text, size_t nbytes, size_t at);
extern size_t varta_web_email(const uint8_t *text, size_t nbytes, size_t at);
extern size_t varta_web_tag(const uint8_t *text, size_t nbytes, size_t at);
extern size_t varta_web_entity(const uint8_t *text, size_t nbytes, size_t at);

/* End of the run of ASCII that a host or address could fill. */
extern size_t varta_web_run(const uint8_t *text, size_t nbytes, size_t at);

#endif							/* VARTA_TOKEN_INTERNAL_H */
