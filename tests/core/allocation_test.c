/*
 * allocation_test.c
 *		Memory fails at every single place where the core asks for it: the call
 *		says so, reads and writes nothing wrong, and all memory goes back.
 *
 * The linker sends calls of varta_arena_allocate, _reserve and _grow here first
 * (--wrap, see the Makefile), so each request counts, not only those for which
 * the arena needs a new block.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "analysis.h"
#include "article.h"
#include "page.h"
#include "quote.h"
#include "romanize.h"
#include "varta.h"

extern void *__real_varta_arena_allocate(varta_arena *arena, size_t nbytes);
extern void *__real_varta_arena_reserve(varta_arena *arena, size_t nbytes);
extern void *__real_varta_arena_grow(varta_arena *arena, void *array, size_t count,
									 size_t *capacity, size_t element_nbytes);
extern void *__wrap_varta_arena_allocate(varta_arena *arena, size_t nbytes);
extern void *__wrap_varta_arena_reserve(varta_arena *arena, size_t nbytes);
extern void *__wrap_varta_arena_grow(varta_arena *arena, void *array, size_t count,
									 size_t *capacity, size_t element_nbytes);

static const char story[] =
"रूस से वार्ता, चीन पर चर्चा\n\nमॉस्को, 12 अक्टूबर (भाषा) विदेश मंत्री एस जयशंकर ने मंगलवार को अपने "
"रूसी समकक्ष सर्गेई लावरोव से मुलाकात की। उन्होंने कहा, “हम साथ हैं और रहेंगे।” दोनों नेताओं ने व्यापार पर "
"चर्चा की। प्रधानमंत्री नरेंद्र मोदी अगले सप्ताह जापान की यात्रा पर जाएंगे, जहां वह शिखर सम्मेलन में अमेरिका, "
"जापान और ऑस्ट्रेलिया के नेताओं से मिलेंगे। चीन के राष्ट्रपति ने 3 से 5 नवंबर तक बैठक की।\n";

static const char html[] =
"<html><head><title>रूस से वार्ता</title><meta property=\"og:title\" content=\"रूस से वार्ता\">"
"<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-10-12T16:28:45+05:30\","
"\"author\":{\"name\":\"भाषा\"}}</script></head><body><h1>रूस से वार्ता</h1><p>मॉस्को, 12 अक्टूबर (भाषा) मंत्री ने "
"कहा कि बातचीत हुई।</p><figure><figcaption>चित्र</figcaption></figure><p>दोनों ने &amp; चर्चा की।</p></body></html>";

/* ---- faults ---- */

static size_t requests;			/* so far */
static size_t failing;			/* the request that fails; 0: none */
static bool for_good;			/* and all after it */
static size_t host_blocks;		/* given out and not yet taken back */

static bool
fails(void)
{
	requests++;
	return failing != 0 && (requests == failing || (for_good && requests > failing));
}

void *
__wrap_varta_arena_allocate(varta_arena *arena, size_t nbytes)
{
	if (fails())
	{
		varta_arena_fail(arena, VARTA_NO_MEMORY);
		return NULL;
	}
	return __real_varta_arena_allocate(arena, nbytes);
}

void *
__wrap_varta_arena_reserve(varta_arena *arena, size_t nbytes)
{
	if (fails())
	{
		varta_arena_fail(arena, VARTA_NO_MEMORY);
		return NULL;
	}
	return __real_varta_arena_reserve(arena, nbytes);
}

void *
__wrap_varta_arena_grow(varta_arena *arena, void *array, size_t count, size_t *capacity,
						size_t element_nbytes)
{
	if (count >= *capacity && fails())
	{
		varta_arena_fail(arena, VARTA_NO_MEMORY);
		return NULL;
	}
	return __real_varta_arena_grow(arena, array, count, capacity, element_nbytes);
}

static void *
host_allocate(void *context, size_t nbytes)
{
	void	   *memory = malloc(nbytes);

	(void) context;
	host_blocks += memory != NULL;
	return memory;
}

static void
host_release(void *context, void *memory)
{
	(void) context;
	host_blocks--;
	free(memory);
}

/* ---- calls ---- */

typedef varta_status (*call) (varta_arena *arena, const uint8_t *text, size_t nbytes);

static varta_status
analyze(varta_arena *arena, const uint8_t *text, size_t nbytes)
{
	varta_document document;
	const varta_analysis *analysis;
	varta_quote *quotes;
	size_t		count;
	varta_status status;

	memset(&document, 0, sizeof(document));
	document.text = text;
	document.nbytes = nbytes;
	document.published = (varta_day) {2021, 10, 14};
	status = varta_analyze(arena, &document, &analysis);
	if (status == VARTA_OK)
		status = varta_quotes_find(arena, &document, analysis, &quotes, &count);
	return status;
}

static varta_status
build_and_read(varta_arena *arena, const uint8_t *text, size_t nbytes)
{
	uint8_t    *image;
	size_t		n;
	varta_article article;
	varta_page *page;
	varta_status status = varta_article_build(arena, text, nbytes, &image, &n);

	if (status == VARTA_OK)
		status = varta_article_open(image, n, &article);
	if (status == VARTA_OK)
		status = varta_article_page(arena, &article, &page);
	return status;
}

static varta_status
cut_sentences(varta_arena *arena, const uint8_t *text, size_t nbytes)
{
	varta_span *sentences;
	size_t		count;

	return varta_sentences(arena, text, nbytes, &sentences, &count);
}

static varta_status
romanize(varta_arena *arena, const uint8_t *text, size_t nbytes)
{
	uint8_t    *out;
	size_t		n;

	return varta_romanize(arena, text, nbytes, &out, &n);
}

static varta_status
run(call function, const char *text, size_t fault, bool all_after)
{
	const varta_host host = {.allocate = host_allocate, .release = host_release};
	varta_arena *arena = varta_arena_create(&host, 0);
	varta_status status;

	assert_non_null(arena);
	requests = 0;
	failing = fault;
	for_good = all_after;
	status = function(arena, (const uint8_t *) text, strlen(text));
	failing = 0;
	varta_arena_destroy(arena);
	assert_int_equal(host_blocks, 0);
	return status;
}

/* Once without a fault, then with one at each request in turn. */
static void
fail_everywhere(call function, const char *text, size_t at_least)
{
	size_t		count;

	assert_int_equal(run(function, text, 0, false), VARTA_OK);
	count = requests;
	print_message("%zu requests\n", count);
	assert_true(count >= at_least);
	for (size_t fault = 1; fault <= count; fault++)
	{
		assert_int_equal(run(function, text, fault, false), VARTA_NO_MEMORY);
		assert_int_equal(run(function, text, fault, true), VARTA_NO_MEMORY);
	}
}

static void
analysis_says_so(void **state)
{
	(void) state;
	fail_everywhere(analyze, story, 30);
}

static void
articles_say_so(void **state)
{
	static char many_lines[100 * sizeof(story)];

	/* more lines and parts than there is room for at first */
	for (int i = 0; i < 100; i++)
		strcat(many_lines + strlen(many_lines), story);
	(void) state;
	fail_everywhere(build_and_read, many_lines, 10);
	fail_everywhere(build_and_read, html, 10);
}

static void
sentences_say_so(void **state)
{
	(void) state;
	fail_everywhere(cut_sentences, story, 1);
}

static void
romanization_says_so(void **state)
{
	(void) state;
	fail_everywhere(romanize, story, 1);
}

/* An arena takes no more from its host than it may, in pieces small and large. */
static void
arenas_keep_their_limit(void **state)
{
	static const size_t pieces[] = {1, 1000, 30000};

	(void) state;
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++)
	{
		const size_t limit = 100000;
		varta_arena *arena = varta_arena_create(&varta_host_malloc, limit);

		while (__real_varta_arena_allocate(arena, pieces[i]) != NULL)
			assert_true(varta_arena_nbytes(arena) <= limit);
		assert_int_equal(varta_arena_status(arena), VARTA_NO_MEMORY);
		assert_true(varta_arena_nbytes(arena) <= limit);
		varta_arena_destroy(arena);
	}
}

/* An array that has grown out of large blocks has given them back, and kept what it held. */
static void
large_arrays_grow_out_of_blocks(void **state)
{
	const varta_host host = {.allocate = host_allocate, .release = host_release};
	varta_arena *arena = varta_arena_create(&host, 0);
	uint64_t   *array = NULL;
	size_t		capacity = 0;
	const size_t count = 1000000;

	(void) state;
	for (size_t i = 0; i < count; i++)
	{
		array = __real_varta_arena_grow(arena, array, i, &capacity, sizeof(*array));
		assert_non_null(array);
		array[i] = i;
	}
	assert_true(varta_arena_nbytes(arena) < count * sizeof(*array) * 3 / 2 + 300000);
	for (size_t i = 0; i < count; i++)
		assert_true(array[i] == i);
	varta_arena_destroy(arena);
	assert_int_equal(host_blocks, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(analysis_says_so),
		cmocka_unit_test(articles_say_so),
		cmocka_unit_test(sentences_say_so),
		cmocka_unit_test(romanization_says_so),
		cmocka_unit_test(arenas_keep_their_limit),
		cmocka_unit_test(large_arrays_grow_out_of_blocks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
