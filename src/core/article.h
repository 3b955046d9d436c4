/*
 * article.h
 *		The stored image of an article: its raw text and the index of its parts.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_ARTICLE_H
#define VARTA_ARTICLE_H

#include "page.h"

/* A checked view of an image; points into it. */
typedef struct varta_article
{
	const uint8_t *raw;			/* the page as it was given */
	size_t		raw_nbytes;
	const uint8_t *text;		/* what the parts point into: raw, or for an HTML */
	size_t		text_nbytes;	/* page the text that it was reduced to */
	bool		from_html;
	bool		has_published;
	bool		has_updated;
	int64_t		published;		/* microseconds since 1970-01-01 UTC */
	int64_t		updated;
	char		place_country[3];
	char		language[4];
	uint16_t	rules;			/* VARTA_RULES_VERSION of the index */
	uint32_t	nparts;
	const uint8_t *parts;		/* use varta_article_part */
} varta_article;

/* Parses a page and lays out its image in arena memory. */
extern varta_status varta_article_build(varta_arena *arena, const uint8_t *raw,
										size_t nbytes, uint8_t **image,
										size_t *image_nbytes);

/*
 * Parses a page for its parts alone, without an image: the view points into raw and
 * into the arena.  Bytes that are no UTF-8 are taken as they are.
 */
extern varta_status varta_article_read(varta_arena *arena, const uint8_t *raw, size_t nbytes,
									   varta_article *article);

/*
 * Opens an image that may hold any bytes: VARTA_BAD_IMAGE unless every size,
 * every part and every code is in bounds.  O(parts).
 */
extern varta_status varta_article_open(const uint8_t *image, size_t nbytes,
									   varta_article *article);

/* Only the raw text, for comparison: checks the header alone. */
extern varta_status varta_article_raw(const uint8_t *image, size_t nbytes,
									  const uint8_t **raw, size_t *raw_nbytes);

/* Part number i < nparts, in the order of the text. */
extern varta_part varta_article_part(const varta_article *article, uint32_t i);

/* The first part with the role; false when there is none. */
extern bool varta_article_find(const varta_article *article, varta_part_role role,
							   varta_span *span);

/*
 * Writes all parts with the role, joined by separator, to bytes, if it is not NULL,
 * and gives their length; false when there are none.
 */
extern bool varta_article_join(const varta_article *article, varta_part_role role,
							   const char *separator, uint8_t *bytes, size_t *nbytes);

/* The page again, as the parser gave it; in arena memory, points into the image. */
extern varta_status varta_article_page(varta_arena *arena, const varta_article *article,
									   varta_page **page);

#endif							/* VARTA_ARTICLE_H */
