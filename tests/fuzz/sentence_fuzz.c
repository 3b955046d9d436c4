/*
 * sentence_fuzz.c
 *		Sentences lie in the text, in order, none empty.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t nbytes)
{
	varta_arena *arena = fuzz_arena(nbytes);
	varta_span *sentences;
	size_t		count,
				at = 0;

	PROMISE(varta_sentences(arena, data, nbytes, &sentences, &count) == VARTA_OK);
	for (size_t i = 0; i < count; i++)
	{
		promise_span(sentences[i], nbytes);
		PROMISE(sentences[i].start >= at && sentences[i].end > sentences[i].start);
		at = sentences[i].end;
	}
	varta_arena_destroy(arena);
	return 0;
}
