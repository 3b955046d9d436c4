/*
 * document.h
 *		Analysis of a text or an article for the extracting functions.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_DOCUMENT_H
#define VARTA_DOCUMENT_H

#include "glue.h"

#include "analysis.h"

/* An analysis with the text that its spans point into, of which it read the window. */
typedef struct varta_result
{
	const uint8_t *text;
	size_t		nbytes;
	varta_span	window;
	const varta_document *document;
	const varta_analysis *analysis;
} varta_result;

/* The arguments of an extracting function beyond the first; those it lacks are left out. */
typedef struct varta_question
{
	int			published;		/* number of the date's argument, 0: none */
	int			knowledge;		/* number of the dictionary's argument */
	bool		meetings_only;	/* visits and entities are not asked for */
} varta_question;

/* A document while it is analysed window by window: one, unless it is larger than any article. */
typedef struct varta_windows varta_windows;

/* Argument 0, a text or an article; valid as long as CurrentMemoryContext. */
extern varta_windows *varta_read_text(FunctionCallInfo fcinfo, varta_question question);
extern varta_windows *varta_read_article(FunctionCallInfo fcinfo, varta_question question);

/*
 * The analysis of the next window, NULL behind the last; there is one at least.  Stays
 * valid until the next, and until another document is analysed or a text search
 * dictionary looked up.
 */
extern const varta_result *varta_next_window(varta_windows *windows);

/* Drops what is kept of an analysis with the knowledge of this number. */
extern void varta_forget_knowledge(uint64 number);

#endif							/* VARTA_DOCUMENT_H */
