/*
 * chars.c
 *		Trimming and comparing of short stretches of text.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "chars.h"

/* Bytes that begin no white space: signs and letters of ASCII, and E0, as Devanagari begins. */
static bool
is_dense(uint8_t byte)
{
	return (byte > ' ' && byte < 0x80) || byte == 0xE0;
}

varta_span
varta_trim(const uint8_t *text, varta_span span)
{
	size_t		length;

	while (span.start < span.end && !is_dense(text[span.start]))
	{
		uint32_t	c = varta_utf8_decode(text, span.end, span.start, &length);

		if (!varta_is_space(c))
			break;
		span.start += (uint32_t) length;
	}
	while (span.end > span.start)
	{
		size_t		before;

		if (is_dense(text[span.end - 1]) ||
			(span.end - span.start >= 3 && text[span.end - 3] == 0xE0 &&
			 (text[span.end - 2] & 0xC0) == 0x80 && (text[span.end - 1] & 0xC0) == 0x80))
			break;
		before = varta_utf8_back(text, span.end);
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
