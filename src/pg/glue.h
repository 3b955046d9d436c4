/*
 * glue.h
 *		Between the core and PostgreSQL: memory, interrupts, errors, rows.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_GLUE_H
#define VARTA_GLUE_H

#include "postgres.h"

#include "compat.h"
#include "fmgr.h"
#include "utils/palloc.h"

#include "varta.h"

/*
 * An arena whose memory belongs to a memory context, so that it goes away with
 * the context after an error, too.
 */
extern varta_arena *varta_arena_in(MemoryContext context);

/*
 * ts_dict.c: the parser tells of a word that a dictionary will soon be asked for, and
 * with the number that it gets, some words later, that it will be asked very soon.
 */
extern uint32 varta_stem_expect(const uint8_t *word, size_t nbytes);
extern void varta_stem_fetch(uint32 number);

/* The next cache line in memory that has VARTA_LINE bytes to spare. */
#define VARTA_LINE	64
#define varta_at_line(memory) ((void *) TYPEALIGN(VARTA_LINE, memory))

/* Reports a failed status as an error; returns for VARTA_OK. */
extern void varta_check_status(varta_status status);

/* Error unless the database is UTF-8; what is said to need it. */
extern void varta_require_utf8(const char *what);

/*
 * The same for dictionaries and the parser, which also serve SQL_ASCII: it promises
 * nothing, so its bytes are read as UTF-8 as far as they are.
 */
extern void varta_require_utf8_or_bytes(const char *what);

/* A text argument as the core takes it. */
typedef struct varta_input
{
	const uint8_t *text;
	size_t		nbytes;
} varta_input;

/* The argument's bytes, detoasted; valid until the memory context is reset. */
extern varta_input varta_text_argument(FunctionCallInfo fcinfo, int number);

extern text *varta_text_of(const uint8_t *bytes, size_t nbytes);
extern text *varta_text_of_span(const uint8_t *bytes, varta_span span);

/*
 * Turns byte offsets into character offsets.  Going forward costs only the
 * bytes between; going back starts over from the nearest of the two.
 */
typedef struct varta_char_counter
{
	const uint8_t *text;
	size_t		nbytes;
	size_t		at;				/* bytes counted so far */
	size_t		nchars;			/* characters before at */
} varta_char_counter;

extern void varta_char_counter_start(varta_char_counter *counter,
									 const uint8_t *text, size_t nbytes);
extern int32 varta_char_offset(varta_char_counter *counter, size_t byte_offset);

#endif							/* VARTA_GLUE_H */
