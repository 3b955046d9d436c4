/*
 * page_stub.c
 *		Stands in until page.c is there: the first line is the headline, every
 *		other line that is not empty a paragraph.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "page.h"

extern varta_status varta_page_parse(varta_arena *arena, const uint8_t *text, size_t nbytes,
									 varta_page **page) __attribute__((weak));

varta_status
varta_page_parse(varta_arena *arena, const uint8_t *text, size_t nbytes, varta_page **page)
{
	varta_page *made = varta_arena_allocate(arena, sizeof(varta_page));
	size_t		capacity = 0;

	if (made == NULL)
		return varta_arena_status(arena);
	made->text = text;
	made->nbytes = nbytes;
	memcpy(made->language, "hi", 3);
	for (size_t start = 0, end; start < nbytes; start = end + 1)
	{
		for (end = start; end < nbytes && text[end] != '\n'; end++)
			;
		if (end == start)
			continue;
		made->parts = varta_arena_grow(arena, made->parts, made->nparts, &capacity,
									   sizeof(varta_part));
		if (made->parts == NULL)
			return varta_arena_status(arena);
		made->parts[made->nparts].span.start = (uint32_t) start;
		made->parts[made->nparts].span.end = (uint32_t) end;
		made->parts[made->nparts].role =
			made->nparts == 0 ? VARTA_PART_HEADLINE : VARTA_PART_PARAGRAPH;
		made->nparts++;
	}
	*page = made;
	return VARTA_OK;
}
