/*
 * article_test.c
 *		The image of an article: what goes in comes out, and no byte of a damaged
 *		image is believed.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "article.h"

static const char page_text[] =
"जयशंकर ने लावरोव से की मुलाकात\n\n"
"12 अक्टूबर 2021, 16:28 IST\n\n"
"नूर-सुल्तान, 12 अक्टूबर (भाषा) विदेश मंत्री एस जयशंकर ने मंगलवार को यहां अपने रूसी समकक्ष से मुलाकात की।\n\n"
"दोनों मंत्रियों ने द्विपक्षीय सहयोग पर चर्चा की। बैठक एक घंटे तक चली।\n";

static varta_arena *
new_arena(void)
{
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);

	assert_non_null(arena);
	return arena;
}

static void
build(varta_arena *arena, const char *text, uint8_t **image, size_t *nbytes)
{
	assert_int_equal(varta_article_build(arena, (const uint8_t *) text, strlen(text),
										 image, nbytes), VARTA_OK);
}

static void
keeps_every_byte(void **state)
{
	static const char *const texts[] = {"", "\n", "एक", "no hindi at all", page_text,
	"\xE0\xA4\xBE\xE0\xA5\x8D lone marks", "\xE2\x80\x8D\xE2\x80\x8C joiners"};

	(void) state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
	{
		varta_arena *arena = new_arena();
		varta_article article;
		uint8_t    *image;
		size_t		nbytes;

		build(arena, texts[i], &image, &nbytes);
		assert_int_equal(varta_article_open(image, nbytes, &article), VARTA_OK);
		assert_int_equal(article.raw_nbytes, strlen(texts[i]));
		assert_memory_equal(article.raw, texts[i], strlen(texts[i]));
		varta_arena_destroy(arena);
	}
}

static void
finds_and_joins_parts(void **state)
{
	varta_arena *arena = new_arena();
	varta_article article;
	varta_span	span;
	uint8_t    *image;
	uint8_t		body[4096];
	size_t		nbytes,
				body_nbytes;

	(void) state;
	build(arena, page_text, &image, &nbytes);
	assert_int_equal(varta_article_open(image, nbytes, &article), VARTA_OK);
	assert_true(varta_article_find(&article, VARTA_PART_HEADLINE, &span));
	assert_int_equal(span.start, 0);
	assert_int_equal(span.end, strlen("जयशंकर ने लावरोव से की मुलाकात"));
	assert_true(varta_article_join(&article, VARTA_PART_PARAGRAPH, "\n\n", NULL, &body_nbytes));
	assert_in_range(body_nbytes, 1, sizeof(body));
	assert_true(varta_article_join(&article, VARTA_PART_PARAGRAPH, "\n\n", body, &body_nbytes));
	assert_memory_equal(body + body_nbytes - strlen("चली।"), "चली।", strlen("चली।"));
	assert_false(varta_article_join(&article, VARTA_PART_STANDFIRST, "\n", NULL, &body_nbytes));
	varta_arena_destroy(arena);
}

static void
refuses_what_is_not_utf8(void **state)
{
	varta_arena *arena = new_arena();
	uint8_t    *image;
	size_t		nbytes;

	(void) state;
	assert_int_equal(varta_article_build(arena, (const uint8_t *) "\xE0\xA4", 2, &image, &nbytes),
					 VARTA_BAD_UTF8);
	assert_int_equal(varta_article_build(arena, (const uint8_t *) "", VARTA_MAX_TEXT + 1,
										 &image, &nbytes), VARTA_TOO_LARGE);
	varta_arena_destroy(arena);
}

/* Reads everything an opened article offers, so that valgrind sees each byte. */
static void
read_all(const uint8_t *image, size_t nbytes)
{
	varta_article article;
	const uint8_t *raw;
	uint8_t    *bytes;
	size_t		n;
	volatile uint8_t sum = 0;

	if (varta_article_raw(image, nbytes, &raw, &n) == VARTA_OK)
		for (size_t i = 0; i < n; i++)
			sum = (uint8_t) (sum + raw[i]);
	if (varta_article_open(image, nbytes, &article) == VARTA_OK)
		for (varta_part_role role = 1; role < VARTA_PART_ROLE_COUNT; role++)
			if (varta_article_join(&article, role, "\n", NULL, &n))
			{
				bytes = malloc(n + 1);
				assert_non_null(bytes);
				(void) varta_article_join(&article, role, "\n", bytes, &n);
				free(bytes);
			}
}

static void
refuses_every_truncation(void **state)
{
	varta_arena *arena = new_arena();
	uint8_t    *image;
	size_t		nbytes;

	(void) state;
	build(arena, page_text, &image, &nbytes);
	for (size_t n = 0; n < nbytes; n++)
	{
		/* memory of just that size, so that a read past it is seen */
		uint8_t    *cut = malloc(n > 0 ? n : 1);
		varta_article article;

		assert_non_null(cut);
		memcpy(cut, image, n);
		assert_int_equal(varta_article_open(cut, n, &article), VARTA_BAD_IMAGE);
		free(cut);
	}
	varta_arena_destroy(arena);
}

static void
survives_every_flipped_bit(void **state)
{
	varta_arena *arena = new_arena();
	uint8_t    *image,
			   *copy;
	size_t		nbytes;

	(void) state;
	build(arena, page_text, &image, &nbytes);
	copy = malloc(nbytes);
	assert_non_null(copy);
	for (size_t bit = 0; bit < nbytes * 8; bit++)
	{
		memcpy(copy, image, nbytes);
		copy[bit / 8] ^= (uint8_t) (1 << (bit % 8));
		read_all(copy, nbytes);
	}
	free(copy);
	varta_arena_destroy(arena);
}

/* Gives memory a fixed number of times, then none. */
static size_t allocations_left;

static void *
scarce_allocate(void *context, size_t nbytes)
{
	(void) context;
	if (allocations_left == 0)
		return NULL;
	allocations_left--;
	return malloc(nbytes);
}

static void
scarce_release(void *context, void *memory)
{
	(void) context;
	free(memory);
}

static void
says_when_memory_runs_out(void **state)
{
	const varta_host host = {scarce_allocate, scarce_release, NULL, NULL, NULL};
	varta_status status = VARTA_NO_MEMORY;

	(void) state;
	for (size_t given = 0; status != VARTA_OK; given++)
	{
		varta_arena *arena;
		uint8_t    *image;
		size_t		nbytes;

		assert_true(given < 1000);
		allocations_left = given;
		arena = varta_arena_create(&host, 0);
		if (arena == NULL)
			continue;
		status = varta_article_build(arena, (const uint8_t *) page_text, strlen(page_text),
									 &image, &nbytes);
		assert_true(status == VARTA_OK || status == VARTA_NO_MEMORY);
		varta_arena_destroy(arena);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keeps_every_byte),
		cmocka_unit_test(finds_and_joins_parts),
		cmocka_unit_test(refuses_what_is_not_utf8),
		cmocka_unit_test(refuses_every_truncation),
		cmocka_unit_test(survives_every_flipped_bit),
		cmocka_unit_test(says_when_memory_runs_out),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
