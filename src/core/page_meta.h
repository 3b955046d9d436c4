/*
 * page_meta.h
 *		What the readers of names and places around the story share.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_PAGE_META_H
#define VARTA_PAGE_META_H

#include "page_internal.h"

/* Whose label ended a line, so that the name stands on the next one. */
typedef enum meta_pending
{
	PENDING_NONE,
	PENDING_WRITER,
	PENDING_EDITOR
} meta_pending;

typedef enum zone
{
	ZONE_TOP,
	ZONE_HEAD,
	ZONE_TAIL
} zone;

typedef struct segment
{
	uint32_t	first;			/* words of the line */
	uint32_t	count;
	bool		labelled;		/* behind a byline label */
	bool		editor;			/* the label is an editor's or poster's */
} segment;

typedef struct meta_reader
{
	varta_page_reader *r;
	const varta_line *line;
	const varta_word *words;
	uint32_t	count;
	zone		where;
	bool		beside;			/* the line has a time, or one stands next to it */
	meta_pending pending;		/* a byline label ended the line before */
} meta_reader;

static inline bool
match_at(const meta_reader *m, uint32_t at, uint32_t kinds, varta_match *match)
{
	return m->words[at].kind == VARTA_WORD_WORD && m->words[at].form != 0 &&
		varta_lexicon_longest(m->words, m->count, at, kinds, match);
}

/* page_meta.c */

/* Takes a find that scores more than the best one so far. */
extern bool varta_meta_better(varta_span span, int score, varta_span *best, int *best_score);
extern varta_span varta_meta_span(const meta_reader *m, const segment *s);
extern bool varta_meta_is_name(const meta_reader *m, const segment *s, bool labelled);
extern void varta_meta_take_place(meta_reader *m, varta_span span, const char *country, int score);

/* page_names.c */

/* "बरकट्ठा से रेयाज अंसारी की रिपोर्ट": the reporter and the place. */
extern bool varta_meta_read_reporter(meta_reader *m);

/* "पटना26 मिनट पहलेलेखक: मनीष सिन्हा": the place and the writer. */
extern bool varta_meta_read_relative(meta_reader *m);

/* "हिन्दुस्थान समाचार / नीरज कुमार": the name behind the agency's, from word "at" on. */
extern void varta_meta_read_signer(varta_page_reader *r, const varta_line *line, uint32_t at);

/* A name alone on the line behind the story. */
extern void varta_meta_read_signature(varta_page_reader *r);

#endif							/* VARTA_PAGE_META_H */
