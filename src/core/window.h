/*
 * window.h
 *		Long texts are analysed window by window, so that memory does not grow with them.
 *
 * A window is as much as fits a large article, and ends where a paragraph does.  It is
 * analysed as an article of its own; its spans are bytes of the whole text.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_WINDOW_H
#define VARTA_WINDOW_H

#include "analysis.h"

/* Words and signs that a window may have; no article has so many. */
#define VARTA_WINDOW_TOKENS 24000

/* Only what is hardly a text has tokens so long that this comes first. */
#define VARTA_WINDOW_NBYTES ((size_t) 512 * 1024)

/*
 * The end of the window that begins at start (less than nbytes): nbytes when the rest
 * fits, else after the last paragraph of its last quarter, else after a line, a
 * sentence, a space, a character.
 */
extern size_t varta_window_end(const uint8_t *text, size_t nbytes, size_t start);

/* Makes window the part of a document that begins at start: varta_analyze reads it alone. */
extern void varta_window_open(const varta_document *document, size_t start, varta_document *window);

#endif							/* VARTA_WINDOW_H */
