/*
 * chars.c
 *		Trimming and comparing of short stretches of text.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "chars.h"

varta_span
varta_trim(const uint8_t *text, varta_span span)
{
	size_t		length;

	while (span.start < span.end)
	{
		uint32_t	c = varta_utf8_decode(text, span.end, span.start, &length);

		if (!varta_is_space(c))
			break;
		span.start += (uint32_t) length;
	}
	while (span.end > span.start)
	{
		size_t		before = varta_utf8_back(text, span.end);

		if (before < span.start ||
			!varta_is_space(varta_utf8_decode(text, span.end, before, &length)))
			break;
		span.end = (uint32_t) before;
	}
	return span;
}

bool
varta_text_is(const uint8_t *text, size_t nbytes, const char *word)
{
	size_t		i;

	for (i = 0; i < nbytes; i++)
	{
		uint8_t		c = text[i];

		if (c >= 'A' && c <= 'Z')
			c = (uint8_t) (c + 32);
		if (word[i] == '\0' || c != (uint8_t) word[i])
			return false;
	}
	return word[nbytes] == '\0';
}
