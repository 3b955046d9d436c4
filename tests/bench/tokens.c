/*
 * tokens.c
 *		Speed of the scanner, of the folds and of the stemmer.
 *
 *		tokens FILE	best and median of eleven runs over the file's bytes
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "stem.h"

#define RUNS 11

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double) t.tv_sec + (double) t.tv_nsec / 1e9;
}

static int
compare(const void *a, const void *b)
{
	double		x = *(const double *) a;
	double		y = *(const double *) b;

	return x < y ? -1 : x > y;
}

static size_t
work(const uint8_t *text, size_t nbytes, int depth)
{
	varta_scanner scanner;
	varta_token token;
	size_t		count = 0;

	varta_scanner_start(&scanner, text, nbytes);
	while (varta_token_next(&scanner, &token))
	{
		uint8_t		folded[512];
		size_t		n = token.end - token.start;
		varta_stem_room room;
		varta_lexeme lexemes[VARTA_MAX_LEXEMES];

		count++;
		if (depth == 0 || token.type == VARTA_TOKEN_BLANK || n > sizeof(folded))
			continue;
		n = varta_fold(text + token.start, n, VARTA_FOLD_ALL, folded);
		if (depth == 2)
			count += varta_stem(folded, n, true, &room, lexemes);
	}
	return count;
}

int
main(int argc, char **argv)
{
	static const char *const names[] = {"tokens", "tokens, folded", "tokens, folded, stemmed"};
	FILE	   *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
	uint8_t    *text;
	size_t		nbytes;

	if (file == NULL || fseek(file, 0, SEEK_END) != 0)
	{
		fputs("usage: tokens FILE\n", stderr);
		return 2;
	}
	nbytes = (size_t) ftell(file);
	rewind(file);
	text = malloc(nbytes + 1);
	if (text == NULL || fread(text, 1, nbytes, file) != nbytes)
		return 2;
	for (int depth = 0; depth < 3; depth++)
	{
		double		times[RUNS];
		size_t		count = 0;

		for (int run = 0; run < RUNS; run++)
		{
			double		start = now();

			count = work(text, nbytes, depth);
			times[run] = now() - start;
		}
		qsort(times, RUNS, sizeof(times[0]), compare);
		printf("%-24s best %6.1f MB/s, median %6.1f MB/s, %zu bytes, %zu items\n", names[depth],
			   (double) nbytes / times[0] / 1e6, (double) nbytes / times[RUNS / 2] / 1e6, nbytes, count);
	}
	free(text);
	fclose(file);
	return 0;
}
