/*
 * article_fuzz.c
 *		The reader of stored images takes any bytes: they are refused, or every
 *		part of what was opened can be read.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "article.h"

static void
read_image(const uint8_t *image, size_t nbytes)
{
	varta_article article;
	const uint8_t *raw;
	size_t		n;
	varta_arena *arena;

	if (varta_article_raw(image, nbytes, &raw, &n) == VARTA_OK)
		PROMISE(raw >= image && raw + n <= image + nbytes);
	if (varta_article_open(image, nbytes, &article) != VARTA_OK)
		return;
	arena = fuzz_arena(nbytes);
	for (varta_part_role role = 1; role < VARTA_PART_ROLE_COUNT; role++)
	{
		size_t		again;
		uint8_t    *bytes;

		if (!varta_article_join(&article, role, "\n\n", NULL, &n))
			continue;
		/* of just the length that was told */
		bytes = malloc(n + 1);
		PROMISE(bytes != NULL && varta_article_join(&article, role, "\n\n", bytes, &again) && again == n);
		free(bytes);
	}
	varta_arena_destroy(arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t nbytes)
{
	varta_arena *arena;
	uint8_t    *image;
	size_t		image_nbytes;

	read_image(data, nbytes);
	/* an image of the fuzzer's text with one byte changed as the fuzzer says */
	if (nbytes < 4)
		return 0;
	arena = fuzz_arena(nbytes);
	if (varta_article_build(arena, data + 3, nbytes - 3, &image, &image_nbytes) == VARTA_OK)
	{
		varta_article article;

		PROMISE(varta_article_open(image, image_nbytes, &article) == VARTA_OK);
		image[(size_t) (data[0] | data[1] << 8) % image_nbytes] ^= data[2];
		read_image(image, image_nbytes);
	}
	varta_arena_destroy(arena);
	return 0;
}
