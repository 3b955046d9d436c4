/*
 * dateline_internal.h
 *		What the files of the dateline reader share.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_DATELINE_INTERNAL_H
#define VARTA_DATELINE_INTERNAL_H

#include "page_internal.h"

typedef struct dateline_reader
{
	const varta_page_reader *r;
	const varta_line *line;
	const varta_word *words;
	size_t		count;
	size_t		at;
	bool		whole;
	bool		dated;
	bool		known_place;	/* the lexicon knows it */
	bool		closed;			/* an agency in brackets was the last item */
	bool		source;			/* a paper's name stands before the place */
	varta_bureau bureau;		/* of the last one read */
	bool		slashed;		/* a slash parts the place from the story */
	uint32_t	glued;			/* bytes: where the story goes on inside a word; 0 for none */
	varta_dateline *out;
} dateline_reader;

static inline bool
is_kind(const dateline_reader *d, size_t at, varta_word_kind kind)
{
	return at < d->count && d->words[at].kind == kind;
}

static inline bool
match_at(const dateline_reader *d, size_t at, uint32_t kinds, varta_match *match)
{
	return is_kind(d, at, VARTA_WORD_WORD) && d->words[at].form != 0 &&
		varta_lexicon_longest(d->words, d->count, at, kinds, match);
}

static inline bool
varta_dateline_slash(const dateline_reader *d, size_t at)
{
	return is_kind(d, at, VARTA_WORD_MARK) && d->r->text[d->words[at].start] == '/';
}

/* dateline_items.c: words of an item at "at", 0 for none */
extern size_t varta_dateline_date(const dateline_reader *d, size_t at);
extern size_t varta_dateline_known_place(const dateline_reader *d, size_t at,
										 const varta_entry **entry);
extern size_t varta_dateline_unknown_place(const dateline_reader *d, size_t at);
extern size_t varta_dateline_bureau(const dateline_reader *d, size_t at, varta_bureau *kind);
extern size_t varta_dateline_source(const dateline_reader *d);
extern size_t varta_dateline_paper(const dateline_reader *d);

/* A desk or correspondent begins there and ends the dateline. */
extern bool varta_dateline_desk(const dateline_reader *d, size_t at);

/* Whether a sign that can end a dateline stands there. */
extern bool varta_dateline_ends(const dateline_reader *d, size_t at);

/* dateline_names.c */

/* What a bracket behind a place holds that no table knows. */
typedef enum varta_bracket
{
	VARTA_BRACKET_UNKNOWN,
	VARTA_BRACKET_AGENCY,		/* (वीएनएस) */
	VARTA_BRACKET_WRITER,		/* (रमेश मिश्र) */
	VARTA_BRACKET_PLACE			/* चंदौली (सकलडीहा)। */
} varta_bracket;

extern varta_bracket varta_dateline_bracket(const dateline_reader *d, size_t first, size_t close);

/* Words of a person's name, 0 for none. */
extern size_t varta_dateline_person(const dateline_reader *d, size_t at);

/* Reads "मधुबनी से राजेश कुमार की रिपोर्ट". */
extern bool varta_dateline_report(dateline_reader *d);

/* Words of a person's name that stands as an item of its own, 0 for none. */
extern size_t varta_dateline_writer(const dateline_reader *d);

/* Words up to the comma behind search words and a paper in brackets, 0 for none. */
extern size_t varta_dateline_search_words(const dateline_reader *d);

/* Reads a known place that is glued to the first word of the story: रांचीसरकार. */
extern bool varta_dateline_glued_place(dateline_reader *d);

/* Whether a slash there parts the place before it from the story. */
extern bool varta_dateline_slash_ends(const dateline_reader *d, size_t at);

/* Whether the word before "at" ends in a visarga that was typed for a colon. */
extern bool varta_dateline_visarga(const dateline_reader *d, size_t at);
extern varta_span varta_dateline_without_visarga(const varta_page_reader *r, varta_span span);

#endif							/* VARTA_DATELINE_INTERNAL_H */
