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

/* An analysis with the text that its spans point into. */
typedef struct varta_result
{
	const uint8_t *text;
	size_t		nbytes;
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

/*
 * The analysis of argument 0, a text or an article.  Stays valid as long as
 * CurrentMemoryContext, or until another document is analysed or a text search
 * dictionary looked up.
 */
extern varta_result varta_analyze_text(FunctionCallInfo fcinfo, varta_question question);
extern varta_result varta_analyze_article(FunctionCallInfo fcinfo, varta_question question);

/* Drops what is kept of an analysis with the knowledge of this number. */
extern void varta_forget_knowledge(uint64 number);

#endif							/* VARTA_DOCUMENT_H */
