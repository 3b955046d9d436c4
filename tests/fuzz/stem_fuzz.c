/*
 * stem_fuzz.c
 *		Every word has between one and VARTA_MAX_LEXEMES lexemes, none empty
 *		unless the word is.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "stem.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t nbytes)
{
	uint8_t    *folded = malloc(nbytes + 1);
	size_t		n;
	volatile uint8_t sum = 0;

	PROMISE(folded != NULL);
	n = varta_fold(data, nbytes, VARTA_FOLD_ALL, folded);
	for (int drop = 0; drop < 2; drop++)
	{
		varta_stem_room room;
		varta_lexeme lexemes[VARTA_MAX_LEXEMES];
		size_t		count = varta_stem(folded, n, drop == 1, &room, lexemes);

		PROMISE(count + (size_t) drop >= 1 && count <= VARTA_MAX_LEXEMES);
		for (size_t i = 0; i < count; i++)
			for (size_t j = 0; j < lexemes[i].nbytes; j++)
				sum = (uint8_t) (sum + lexemes[i].bytes[j]);
	}
	(void) varta_is_stop_word(folded, n);
	free(folded);
	return 0;
}
