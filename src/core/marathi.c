/*
 * marathi.c
 *		A light stemmer for Marathi: case clitics, then the oblique vowel.
 *
 *	मंत्र्यांनी - नी = मंत्र्यां - ्यां = मंत्र;  मंत्री - ी = मंत्र
 *	भारतात - त = भारता - ा = भारत;        भारत stays: its त follows a consonant
 *
 * Endings stand in marathi_endings.tsv, in folded spelling.  Light: verbs are not
 * analysed.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "lexicon_data.h"
#include "marathi.h"

static uint8_t
sign_before(const uint8_t *word, size_t at)
{
	if (at < 3 || word[at - 3] != 0xE0 || (word[at - 2] & 0xFE) != 0xA4)
		return 0xFF;
	return (uint8_t) ((word[at - 2] & 1) << 6 | (word[at - 1] & 0x3F));
}

static size_t
count_aksharas(const uint8_t *word, size_t nbytes)
{
	size_t		aksharas = 0;

	for (size_t at = 3; at <= nbytes; at += 3)
	{
		uint8_t		sign = sign_before(word, at);

		aksharas += sign >= 0x05 && sign <= 0x39 && !(at > 3 && sign_before(word, at - 3) == 0x4D);
	}
	return aksharas;
}

static bool
ends_with(const uint8_t *word, size_t nbytes, const varta_data_ending *row)
{
	return nbytes > row->nbytes &&
		memcmp(word + nbytes - row->nbytes, &varta_data_pool[row->ending], row->nbytes) == 0;
}

static bool
is_long_vowel(uint8_t sign)
{
	return sign == 0x3E || sign == 0x40 || sign == 0x47 || sign == 0x42 || sign == 0x4B ||
		sign == 0x02 || sign == 0x08;
}

/* Cuts one clitic; returns the new length. */
static size_t
cut_clitic(const uint8_t *word, size_t nbytes)
{
	for (uint32_t i = 0; i < varta_data_marathi_ending_count; i++)
	{
		const varta_data_ending *row = &varta_data_marathi_endings[i];
		size_t		rest = nbytes - row->nbytes;

		if (row->clitic && ends_with(word, nbytes, row) &&
			count_aksharas(word, rest) >= row->min_aksharas &&
			(row->condition == VARTA_ENDING_ANYWHERE || is_long_vowel(sign_before(word, rest))))
			return rest;
	}
	return nbytes;
}

size_t
varta_marathi_stem(const uint8_t *folded, size_t nbytes)
{
	size_t		n = nbytes;

	if (nbytes % 3 != 0 || nbytes == 0 || nbytes > 300)
		return nbytes;
	for (size_t at = 3; at <= nbytes; at += 3)
		if (sign_before(folded, at) == 0xFF)
			return nbytes;
	/* देशा + त + ील is given as तील; a second round takes घरां + मध + ून */
	n = cut_clitic(folded, n);
	n = cut_clitic(folded, n);
	for (uint32_t i = 0; i < varta_data_marathi_ending_count; i++)
	{
		const varta_data_ending *row = &varta_data_marathi_endings[i];

		if (!row->clitic && ends_with(folded, n, row))
		{
			size_t		rest = n - row->nbytes;
			/* what a clitic was cut from may be shorter: घर */
			size_t		least = n < nbytes ? row->min_aksharas - 1u : row->min_aksharas;

			if (count_aksharas(folded, rest) >= least)
				return rest;
		}
	}
	return n;
}

bool
varta_marathi_is_stop_word(const uint8_t *folded, size_t nbytes)
{
	uint32_t	low = 0;
	uint32_t	high = varta_data_marathi_stop_count;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;
		const char *word = &varta_data_pool[varta_data_marathi_stops[middle]];
		size_t		word_nbytes = strlen(word);
		int			order = memcmp(word, folded, word_nbytes < nbytes ? word_nbytes : nbytes);

		if (order == 0 && word_nbytes == nbytes)
			return true;
		if (order < 0 || (order == 0 && word_nbytes < nbytes))
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}
