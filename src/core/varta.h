/*
 * varta.h
 *		The core of varta: Hindi news text in, tokens, parts and meetings out.
 *
 * The core knows no PostgreSQL.  Every text is (pointer, nbytes), needs no
 * terminating NUL and may hold any bytes.  Everything a call makes lives in the
 * arena given to it and goes away with the arena.  Calls return a status and
 * never print, exit or jump.
 *
 * Offsets into a text are byte offsets unless a name says "nchars".
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_H
#define VARTA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Texts are limited so that every offset fits 32 bits with room to spare. */
#define VARTA_MAX_TEXT ((size_t) 1 << 30)

typedef enum varta_status
{
	VARTA_OK = 0,
	VARTA_NO_MEMORY,			/* the host gave no memory, or the limit is hit */
	VARTA_STOPPED,				/* the host asked to stop */
	VARTA_TOO_LARGE,			/* a text is over VARTA_MAX_TEXT */
	VARTA_BAD_UTF8,				/* a text that must be UTF-8 is not */
	VARTA_BAD_IMAGE				/* a stored article image is damaged */
} varta_status;

/*
 * What the surrounding program gives.  allocate returns NULL when there is no
 * memory; stop only reports that work should end.  Neither may jump out.
 */
typedef struct varta_host
{
	void	   *(*allocate) (void *context, size_t nbytes);
	void		(*release) (void *context, void *memory);
	bool		(*stop) (void *context);	/* may be NULL */
	void	   *context;

	/*
	 * VARTA_RECENT_NBYTES of memory, zero at first, that outlives the calls: what
	 * the lexicon says of the words read last.  NULL for none.  One thread's.
	 */
	void	   *recent;
} varta_host;

#define VARTA_RECENT_NBYTES ((size_t) 544 * 1024)

/* malloc and free, never stops: for tests, fuzzers and benchmarks. */
extern const varta_host varta_host_malloc;

/* A stretch of a text: start inclusive, end exclusive. */
typedef struct varta_span
{
	uint32_t	start;
	uint32_t	end;
} varta_span;

/* ---- arena.c: memory of one call ---- */

typedef struct varta_arena varta_arena;

/*
 * A new arena that asks host for memory, at most max_nbytes in all (0: no
 * limit).  NULL when the host has none.
 */
extern varta_arena *varta_arena_create(const varta_host *host, size_t max_nbytes);
extern void varta_arena_destroy(varta_arena *arena);

/* Zeroed memory aligned for any type; NULL, and the arena's status set, when none. */
extern void *varta_arena_allocate(varta_arena *arena, size_t nbytes);

/* The same as it comes, for arrays that are filled item by item. */
extern void *varta_arena_reserve(varta_arena *arena, size_t nbytes);

/*
 * The array with room for at least one more element than count: the same one,
 * or a larger copy, after which a large one is gone.  NULL on failure, status set;
 * also when the host's stop hook, polled now and then, says so.
 */
extern void *varta_arena_grow(varta_arena *arena, void *array, size_t count,
							  size_t *capacity, size_t element_nbytes);

/* The host's memory for words read before, or NULL. */
extern void *varta_arena_recent(const varta_arena *arena);

/* The first failure in the arena, or VARTA_OK. */
extern varta_status varta_arena_status(const varta_arena *arena);

/* Note a failure (the first one stays). */
extern void varta_arena_fail(varta_arena *arena, varta_status status);

/* Poll the host's stop hook; true (and the status set) when work should end. */
extern bool varta_arena_stopped(varta_arena *arena);

/* Bytes that the host has given and not got back. */
extern size_t varta_arena_nbytes(const varta_arena *arena);

/* ---- utf8.c ---- */

/*
 * The code point at text[at], and its length in *nbytes.  An invalid or cut-off
 * sequence gives U+FFFD and length 1.  Source: Unicode 15, table 3-7.
 */
extern uint32_t varta_utf8_decode(const uint8_t *text, size_t nbytes, size_t at,
								  size_t *length);

/* Start of the character before at (at > 0). */
extern size_t varta_utf8_back(const uint8_t *text, size_t at);

/* Writes the code point (at most 4 bytes) to out, returns its length. */
extern size_t varta_utf8_encode(uint32_t codepoint, uint8_t *out);

/* Offset of the first invalid byte, or nbytes when all is well. */
extern size_t varta_utf8_check(const uint8_t *text, size_t nbytes);

/* Characters in the text; every byte that does not continue one counts. */
extern size_t varta_utf8_nchars(const uint8_t *text, size_t nbytes);

/* ---- normalize.c: spellings that mean the same word ---- */

/* Folds of the normaliser; each can be switched off. */
typedef enum varta_fold_option
{
	VARTA_FOLD_JOINERS = 1 << 0,	/* ZWJ, ZWNJ, soft hyphen dropped: क्‍या = क्या */
	VARTA_FOLD_NUKTA = 1 << 1,		/* क़ानून = कानून */
	VARTA_FOLD_CHANDRABINDU = 1 << 2,	/* पाँच = पांच */
	VARTA_FOLD_NASALS = 1 << 3,		/* हिन्दी = हिंदी, strictly before a stop of its class */
	VARTA_FOLD_CANDRA = 1 << 4,		/* डॉक्टर = डाक्टर */
	VARTA_FOLD_GLIDES = 1 << 5,		/* गये = गए, नयी = नई */
	VARTA_FOLD_VISARGA = 1 << 6,	/* दुःख = दु:ख = दुख */
	VARTA_FOLD_DIGITS = 1 << 7,		/* १२ = 12 */
	VARTA_FOLD_CASE = 1 << 8,		/* ASCII letters to lower case */
	VARTA_FOLD_ALL = (1 << 9) - 1
} varta_fold_option;

/*
 * Folds one word.  out needs nbytes bytes of room: no fold makes a word longer.
 * Returns the number of bytes written.  Bytes that are not UTF-8 are copied.
 */
extern size_t varta_fold(const uint8_t *word, size_t nbytes, uint32_t options,
						 uint8_t *out);

/* ---- token.c: bytes to tokens ---- */

/*
 * Token types.  1 to 23 are those of PostgreSQL's default parser, by number,
 * because its headline code tests them by number; our own begin at 24.
 */
typedef enum varta_token_type
{
	VARTA_TOKEN_END = 0,
	VARTA_TOKEN_ASCIIWORD = 1,
	VARTA_TOKEN_WORD = 2,
	VARTA_TOKEN_NUMWORD = 3,
	VARTA_TOKEN_EMAIL = 4,
	VARTA_TOKEN_URL = 5,
	VARTA_TOKEN_HOST = 6,
	VARTA_TOKEN_SFLOAT = 7,
	VARTA_TOKEN_VERSION = 8,
	VARTA_TOKEN_HWORD_NUMPART = 9,
	VARTA_TOKEN_HWORD_PART = 10,
	VARTA_TOKEN_HWORD_ASCIIPART = 11,
	VARTA_TOKEN_BLANK = 12,
	VARTA_TOKEN_TAG = 13,
	VARTA_TOKEN_PROTOCOL = 14,
	VARTA_TOKEN_NUMHWORD = 15,
	VARTA_TOKEN_ASCIIHWORD = 16,
	VARTA_TOKEN_HWORD = 17,
	VARTA_TOKEN_URL_PATH = 18,
	VARTA_TOKEN_FILE = 19,
	VARTA_TOKEN_FLOAT = 20,
	VARTA_TOKEN_INT = 21,
	VARTA_TOKEN_UINT = 22,
	VARTA_TOKEN_ENTITY = 23,
	VARTA_TOKEN_INITIAL = 24,	/* एस in एस. जयशंकर */
	VARTA_TOKEN_HASHTAG = 25,
	VARTA_TOKEN_HANDLE = 26,	/* @name */
	VARTA_TOKEN_LAST = 26
} varta_token_type;

/* Letters, with digits among them or not, as a word of a sentence is written. */
static inline bool
varta_token_is_word(varta_token_type type)
{
	switch (type)
	{
		case VARTA_TOKEN_ASCIIWORD:
		case VARTA_TOKEN_WORD:
		case VARTA_TOKEN_NUMWORD:
		case VARTA_TOKEN_HWORD_NUMPART:
		case VARTA_TOKEN_HWORD_PART:
		case VARTA_TOKEN_HWORD_ASCIIPART:
		case VARTA_TOKEN_INITIAL:
			return true;
		default:
			return false;
	}
}

static inline bool
varta_token_is_number(varta_token_type type)
{
	return type == VARTA_TOKEN_UINT || type == VARTA_TOKEN_INT || type == VARTA_TOKEN_FLOAT ||
		type == VARTA_TOKEN_SFLOAT || type == VARTA_TOKEN_VERSION;
}

typedef struct varta_token
{
	varta_token_type type;
	uint32_t	start;
	uint32_t	end;
} varta_token;

/* The reader's state; treat as opaque. */
typedef struct varta_scanner
{
	const uint8_t *text;
	uint32_t	nbytes;
	uint32_t	at;
	uint32_t	state[6];
} varta_scanner;

extern void varta_scanner_start(varta_scanner *scanner, const uint8_t *text,
								size_t nbytes);

/* The next token; false at the end.  Tokens tile the text: no gap, no overlap. */
extern bool varta_token_next(varta_scanner *scanner, varta_token *token);

/* ---- sentence.c ---- */

/*
 * Sentences of a text, in order, trimmed of white space.  Knows danda, double
 * danda, full stop, |, ?, !, closing quotes, initials and abbreviations, and
 * blank lines.
 */
extern varta_status varta_sentences(varta_arena *arena, const uint8_t *text,
									size_t nbytes, varta_span **sentences,
									size_t *count);

#endif							/* VARTA_H */
