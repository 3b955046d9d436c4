/*
 * html_internal.h
 *		What the two halves of the HTML reader share.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_HTML_INTERNAL_H
#define VARTA_HTML_INTERNAL_H

#include "page_internal.h"

typedef enum varta_html_key
{
	VARTA_HTML_NONE,
	VARTA_HTML_TITLE,
	VARTA_HTML_AUTHOR,
	VARTA_HTML_SITE,
	VARTA_HTML_PUBLISHED,
	VARTA_HTML_UPDATED
} varta_html_key;

/* What a meta element's property, name or itemprop stands for. */
extern varta_html_key varta_html_key_of(const char *name);

/* Notes a time; the first one with a time of day stays. */
extern void varta_html_note_time(varta_html_facts *facts, varta_html_key key,
								 const uint8_t *text, size_t nbytes);

/* Values read from a JSON-LD script, as spans of out (the arena's). */
typedef struct varta_json_facts
{
	const uint8_t *headline;
	size_t		headline_nbytes;
	const uint8_t *author;
	size_t		author_nbytes;
} varta_json_facts;

/* Reads a JSON-LD script of a NewsArticle; others leave everything as it was. */
extern void varta_html_read_json(varta_arena *arena, const uint8_t *json, size_t nbytes,
								 varta_html_facts *facts, varta_json_facts *out);

/* Hints and duties of an element by its name, and by the words of class and id. */
typedef struct varta_html_element
{
	uint32_t	hints;
	bool		block;
	bool		skip;			/* with all it holds */
} varta_html_element;

extern varta_html_element varta_html_element_of(const char *name);
extern uint32_t varta_html_class_hints(const char *classes);

#endif							/* VARTA_HTML_INTERNAL_H */
