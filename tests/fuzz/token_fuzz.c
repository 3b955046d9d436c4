/*
 * token_fuzz.c
 *		Tokens tile any bytes: no gap, no overlap, none empty.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t nbytes)
{
	varta_scanner scanner;
	varta_token token;
	size_t		at = 0;

	varta_scanner_start(&scanner, data, nbytes);
	while (varta_token_next(&scanner, &token))
	{
		PROMISE(token.start == at && token.end > token.start && token.end <= nbytes);
		PROMISE(token.type >= 1 && token.type <= VARTA_TOKEN_LAST);
		at = token.end;
	}
	PROMISE(at == nbytes);
	return 0;
}
