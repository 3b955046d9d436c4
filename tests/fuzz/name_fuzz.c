/*
 * name_fuzz.c
 *		Keys of names fit their room, and any text has a romanisation.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "romanize.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t nbytes)
{
	varta_arena *arena = fuzz_arena(nbytes);
	uint8_t    *key = malloc(VARTA_MAX_NAME_KEY);
	uint8_t    *romanized;
	size_t		n;
	volatile uint8_t sum = 0;

	PROMISE(key != NULL);
	PROMISE(varta_name_key(data, nbytes, key) <= VARTA_MAX_NAME_KEY);
	PROMISE(varta_romanize(arena, data, nbytes, &romanized, &n) == VARTA_OK);
	for (size_t i = 0; i < n; i++)
		sum = (uint8_t) (sum + romanized[i]);
	free(key);
	varta_arena_destroy(arena);
	return 0;
}
