/*
 * fold_fuzz.c
 *		Folding never makes a word longer, and folding twice is folding once.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t nbytes)
{
	uint32_t	options;
	uint8_t    *once,
			   *twice;
	size_t		n,
				m;

	if (nbytes < 2)
		return 0;
	options = (uint32_t) (data[0] | data[1] << 8) & VARTA_FOLD_ALL;
	data += 2;
	nbytes -= 2;
	once = malloc(nbytes + 1);
	twice = malloc(nbytes + 1);
	PROMISE(once != NULL && twice != NULL);
	n = varta_fold(data, nbytes, options, once);
	PROMISE(n <= nbytes);
	m = varta_fold(once, n, options, twice);
	PROMISE(m <= n);
	if (options == VARTA_FOLD_ALL && varta_utf8_check(data, nbytes) == nbytes)
		PROMISE(varta_utf8_check(once, n) == n);
	free(once);
	free(twice);
	return 0;
}
