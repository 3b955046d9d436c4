/*
 * quote_internal.h
 *		What the files that find quotations share.
 *
 *	quote_marks.c	marks -> pairs
 *	quote_saying.c	words of saying beside a pair
 *	quote.c			speakers, decision
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_QUOTE_INTERNAL_H
#define VARTA_QUOTE_INTERNAL_H

#include "engine.h"
#include "quote.h"

#define BEHIND 16				/* words looked at behind a quotation */

typedef struct pair
{
	uint32_t	open;			/* bytes: of the opening mark */
	uint32_t	first;			/* of what it holds */
	uint32_t	last;
	uint32_t	close;			/* behind the closing mark */
	bool		starts;			/* nothing but marks before it in the paragraph */
	bool		unclosed;
} pair;

typedef struct finder
{
	varta_arena *arena;
	const uint8_t *text;
	const varta_analysis *analysis;
	varta_span	block;
	varta_word *words;			/* of the block, bytes of the document */
	size_t		nwords;
	size_t		words_capacity;
	pair	   *pairs;
	size_t		npairs;
	size_t		pairs_capacity;
	varta_quote *quotes;
	size_t		nquotes;
	size_t		quotes_capacity;
	varta_span	last_speaker;	/* the last person marked by ने, or quoted */
	uint8_t		last_medium;
	uint32_t	scanned;		/* words whose persons are known as last speakers */
} finder;

/* What the words around a quotation tell. */
typedef struct saying
{
	bool		verb;
	bool		close;			/* it stands right beside the quotation */
	bool		source;
	bool		that;			/* कि stands between */
	uint8_t		medium;
	size_t		at;				/* the word of saying */
	size_t		first;			/* the clause */
	size_t		last;
} saying;

/* quote_marks.c: the pairs of the block; false (arena status set) when there is no memory. */
extern bool quote_pairs_find(finder *f);

/* quote_saying.c */
extern bool quote_sentence_ends(const finder *f, size_t at);
extern const varta_entry *quote_cue(const finder *f, size_t at, varta_label type);
extern bool quote_has_case(const finder *f, size_t at, varta_label label);
extern saying quote_saying_before(const finder *f, size_t open);
extern saying quote_saying_behind(const finder *f, size_t close);

#endif							/* VARTA_QUOTE_INTERNAL_H */
