/*
 * page_fuzz.c
 *		Parts of any page, plain or HTML, lie in its text, in order.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "page.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t nbytes)
{
	varta_arena *arena = fuzz_arena(nbytes);
	varta_page *page;
	uint32_t	at = 0;

	PROMISE(varta_page_parse(arena, data, nbytes, &page) == VARTA_OK);
	PROMISE(page->from_html || (page->text == data && page->nbytes == nbytes));
	for (size_t i = 0; i < page->nparts; i++)
	{
		promise_span(page->parts[i].span, page->nbytes);
		PROMISE(page->parts[i].span.start >= at);
		PROMISE(page->parts[i].role >= 1 && page->parts[i].role < VARTA_PART_ROLE_COUNT);
		at = page->parts[i].span.end;
	}
	PROMISE(memchr(page->language, 0, sizeof(page->language)) != NULL);
	PROMISE(memchr(page->place_country, 0, sizeof(page->place_country)) != NULL);
	varta_arena_destroy(arena);
	return 0;
}
