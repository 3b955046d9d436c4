/*
 * page_fuzz.c
 *		Parts of any page, plain or HTML, lie in its text, in order, and are the
 *		same when it is parsed again.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "page.h"

static void
promise_same(const varta_page *once, const varta_page *again)
{
	PROMISE(once->nbytes == again->nbytes && once->from_html == again->from_html);
	PROMISE(once->nbytes == 0 || memcmp(once->text, again->text, once->nbytes) == 0);
	PROMISE(once->nparts == again->nparts);
	for (size_t i = 0; i < once->nparts; i++)
		PROMISE(once->parts[i].span.start == again->parts[i].span.start &&
				once->parts[i].span.end == again->parts[i].span.end &&
				once->parts[i].role == again->parts[i].role);
	PROMISE(once->has_published == again->has_published && once->has_updated == again->has_updated);
	PROMISE(once->published == again->published && once->updated == again->updated);
	PROMISE(strcmp(once->language, again->language) == 0);
	PROMISE(strcmp(once->place_country, again->place_country) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t nbytes)
{
	varta_arena *arena = fuzz_arena(nbytes);
	varta_page *page;
	varta_page *again;
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
	PROMISE(varta_page_parse(arena, data, nbytes, &again) == VARTA_OK);
	promise_same(page, again);
	varta_arena_destroy(arena);
	return 0;
}
