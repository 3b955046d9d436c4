/*
 * generate.h
 *		Parts of the lexicon generator: a program of the build, not of the product.
 *
 *	TSV lines -> forms with readings  (generate_words.c)
 *			  -> phrases with entries (generate_phrases.c), numbered (generate_trie.c)
 *			  -> endings of stemmers (generate_endings.c)
 *			  -> const tables in C	  (generate_write.c)
 *
 * Any mistake in a source table ends the build with file, line and reason.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_GENERATE_H
#define VARTA_GENERATE_H

#include <stdio.h>

#include "lexicon_data.h"
#include "stops.h"

#define MAX_COLUMNS 8

/* A line of a TSV, cut into its columns. */
typedef struct line
{
	const char *path;
	unsigned	number;
	size_t		ncolumns;
	char	   *columns[MAX_COLUMNS];
} line;

/* A growing array of one element type; see PUSH. */
#define ARRAY(type) struct { type *items; size_t count; size_t capacity; }
#define PUSH(array, item) \
	((array).items = grow((array).items, (array).count, &(array).capacity, \
						  sizeof(*(array).items)), \
	 (array).items[(array).count++] = (item))

typedef struct form
{
	uint32_t	key;
	uint16_t	nbytes;
	uint16_t	features;
	uint32_t	classes;
	uint32_t	state;
	uint32_t	kinds;			/* of the phrases that begin with it, and cue bits */
	ARRAY(varta_reading) readings;
} form;

typedef struct accept
{
	uint32_t	state;
	varta_data_accept accept;
	uint8_t		kind;
} accept;

/* All that is gathered; one for the program. */
typedef struct lexicon
{
	ARRAY(char) pool;
	ARRAY(form) forms;			/* [0] unused */
	ARRAY(varta_entry) entries;
	ARRAY(varta_data_edge) edges;
	ARRAY(accept) accepts;
	uint32_t	nstates;		/* 0: none; states count from 1 */
	uint64_t	fingerprint;
} lexicon;

extern lexicon L;

/* generate.c */
extern void *grow(void *items, size_t count, size_t *capacity, size_t nbytes);
extern void fail(const line *at, const char *reason, const char *what);
extern void each_line(const char *folder, const char *name, size_t ncolumns,
					  void (*take) (const line *));
extern char *next_alternative(char **rest);
extern bool take_doubt(char *form);
extern bool take_mark(char *form, char mark);
extern uint32_t pool_add(const char *bytes, size_t nbytes);
extern uint32_t form_number(const char *word, size_t nbytes, bool make);
extern void *table_make(size_t wanted, uint32_t *mask);

/* generate_words.c */
extern void words_read_all(const char *folder);
extern void form_add_reading(uint32_t form, varta_reading reading);

/*
 * Gives the forms of a word to take, the plain form first: of its classes when
 * the word is a known lemma, else, if as_noun, as a masculine noun.
 */
extern void word_forms(const char *word, bool as_noun,
					   void (*take) (const char *form, uint16_t features, void *context),
					   void *context);

/* generate_phrases.c */
extern void phrases_read_all(const char *folder);
extern uint32_t begins_bits(const varta_entry *entry);

/* generate_trie.c: gives forms, states and steps the numbers that they are written with */
extern void trie_number(void);

/* generate_endings.c */
extern void endings_read_all(const char *folder);
extern void endings_write(FILE *out);

/* generate_write.c */
extern void tables_write(FILE *out);

#endif							/* VARTA_GENERATE_H */
