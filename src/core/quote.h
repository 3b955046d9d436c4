/*
 * quote.h
 *		What people are quoted to have said, posted or stated.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_QUOTE_H
#define VARTA_QUOTE_H

#include "analysis.h"

typedef enum varta_medium
{
	VARTA_MEDIUM_SPEECH,
	VARTA_MEDIUM_POST,
	VARTA_MEDIUM_STATEMENT
} varta_medium;

/* The word of the SQL surface. */
extern const char *varta_medium_name(varta_medium medium);

typedef struct varta_quote
{
	varta_span	span;			/* the words between the marks, trimmed */
	varta_span	speaker;		/* longest form of the name, or the office; empty: not said */
	uint8_t		medium;			/* varta_medium */
} varta_quote;

/*
 * The quotations of a document, in order; its blocks are read one by one, the
 * last speaker carries over.  analysis gives the names of people and may be
 * NULL.  Quoted names (‘एक्ट ईस्ट पॉलिसी’) and words held at arm's length
 * ("कमजोर") are no quotations.
 */
extern varta_status varta_quotes_find(varta_arena *arena, const varta_document *document,
									  const varta_analysis *analysis, varta_quote **quotes,
									  size_t *count);

#endif							/* VARTA_QUOTE_H */
