/*
 * page.h
 *		The parts of a scraped news page.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_PAGE_H
#define VARTA_PAGE_H

#include "varta.h"

typedef enum varta_part_role
{
	VARTA_PART_HEADLINE = 1,
	VARTA_PART_STANDFIRST,
	VARTA_PART_BYLINE,
	VARTA_PART_AGENCY,
	VARTA_PART_PLACE,			/* the dateline's place */
	VARTA_PART_CAPTION,
	VARTA_PART_PARAGRAPH,		/* of the story, in order; the first is the lead */
	VARTA_PART_SUBHEAD,			/* of the story */
	VARTA_PART_POST,			/* an embedded post, part of the story */
	VARTA_PART_ROLE_COUNT
} varta_part_role;

/* A part: a stretch of the page's text.  Parts do not overlap. */
typedef struct varta_part
{
	varta_span	span;
	uint8_t		role;
} varta_part;

typedef struct varta_page
{
	const uint8_t *text;		/* what the spans point into: the raw text, or the */
	size_t		nbytes;			/* text that an HTML page was reduced to */
	bool		from_html;
	varta_part *parts;			/* in the order of their start */
	size_t		nparts;
	bool		has_published;
	bool		has_updated;
	int64_t		published;		/* microseconds since 1970-01-01 UTC */
	int64_t		updated;
	char		place_country[3];	/* ISO 3166-1 alpha-2, "" for none */
	char		language[4];	/* BCP 47: "hi", "mr", "ne", "en", "und" */
} varta_page;

/* Reads a page; page->text is text itself, or arena memory for an HTML page. */
extern varta_status varta_page_parse(varta_arena *arena, const uint8_t *text,
									 size_t nbytes, varta_page **page);

#endif							/* VARTA_PAGE_H */
