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

/*
 * The analysis of argument 0, a text (with argument 1, where the function has
 * one, as the date of publication) or an article; without visits and entities
 * if meetings_only.  Stays valid as long as
 * CurrentMemoryContext, or until another document is analysed.
 */
extern varta_result varta_analyze_text(FunctionCallInfo fcinfo, bool meetings_only);
extern varta_result varta_analyze_article(FunctionCallInfo fcinfo, bool meetings_only);

#endif							/* VARTA_DOCUMENT_H */
