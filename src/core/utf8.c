/*
 * utf8.c
 *		Bounded reading and writing of UTF-8.
 *
 * Never reads beyond the given bytes and never trusts a lead byte; what is not
 * UTF-8 is read as one U+FFFD a byte.  Source: Unicode 15.0, section 3.9, table
 * 3-7 (well-formed byte sequences).
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "varta.h"

#define REPLACEMENT 0xFFFDu

static bool
is_continuation(uint8_t byte)
{
	return (byte & 0xC0) == 0x80;
}

uint32_t
varta_utf8_decode(const uint8_t *text, size_t nbytes, size_t at, size_t *length)
{
	uint8_t		lead = text[at];
	size_t		rest = nbytes - at;
	uint32_t	codepoint;

	*length = 1;
	if (lead < 0x80)
		return lead;
	if (lead < 0xC2 || lead > 0xF4)
		return REPLACEMENT;
	if (lead < 0xE0)
	{
		if (rest < 2 || !is_continuation(text[at + 1]))
			return REPLACEMENT;
		*length = 2;
		return (uint32_t) (lead & 0x1F) << 6 | (text[at + 1] & 0x3F);
	}
	if (lead < 0xF0)
	{
		if (rest < 3 || !is_continuation(text[at + 1]) || !is_continuation(text[at + 2]))
			return REPLACEMENT;
		codepoint = (uint32_t) (lead & 0x0F) << 12 |
			(uint32_t) (text[at + 1] & 0x3F) << 6 | (text[at + 2] & 0x3F);
		if (codepoint < 0x800 || (codepoint >= 0xD800 && codepoint <= 0xDFFF))
			return REPLACEMENT;
		*length = 3;
		return codepoint;
	}
	if (rest < 4 || !is_continuation(text[at + 1]) || !is_continuation(text[at + 2]) ||
		!is_continuation(text[at + 3]))
		return REPLACEMENT;
	codepoint = (uint32_t) (lead & 0x07) << 18 | (uint32_t) (text[at + 1] & 0x3F) << 12 |
		(uint32_t) (text[at + 2] & 0x3F) << 6 | (text[at + 3] & 0x3F);
	if (codepoint < 0x10000 || codepoint > 0x10FFFF)
		return REPLACEMENT;
	*length = 4;
	return codepoint;
}

size_t
varta_utf8_back(const uint8_t *text, size_t at)
{
	size_t		start = at - 1;

	while (start > 0 && at - start < 4 && is_continuation(text[start]))
		start--;
	return start;
}

size_t
varta_utf8_encode(uint32_t codepoint, uint8_t *out)
{
	if (codepoint < 0x80)
	{
		out[0] = (uint8_t) codepoint;
		return 1;
	}
	if (codepoint < 0x800)
	{
		out[0] = (uint8_t) (0xC0 | codepoint >> 6);
		out[1] = (uint8_t) (0x80 | (codepoint & 0x3F));
		return 2;
	}
	if (codepoint < 0x10000)
	{
		out[0] = (uint8_t) (0xE0 | codepoint >> 12);
		out[1] = (uint8_t) (0x80 | (codepoint >> 6 & 0x3F));
		out[2] = (uint8_t) (0x80 | (codepoint & 0x3F));
		return 3;
	}
	out[0] = (uint8_t) (0xF0 | codepoint >> 18);
	out[1] = (uint8_t) (0x80 | (codepoint >> 12 & 0x3F));
	out[2] = (uint8_t) (0x80 | (codepoint >> 6 & 0x3F));
	out[3] = (uint8_t) (0x80 | (codepoint & 0x3F));
	return 4;
}

size_t
varta_utf8_check(const uint8_t *text, size_t nbytes)
{
	size_t		at = 0;

	while (at < nbytes)
	{
		size_t		length;

		if (text[at] < 0x80)
		{
			at++;
			continue;
		}
		/* Devanagari, U+0900 to U+097F */
		if (text[at] == 0xE0 && nbytes - at >= 3 && (text[at + 1] & 0xFE) == 0xA4 &&
			is_continuation(text[at + 2]))
		{
			at += 3;
			continue;
		}
		(void) varta_utf8_decode(text, nbytes, at, &length);
		if (length == 1)
			return at;
		at += length;
	}
	return nbytes;
}

size_t
varta_utf8_nchars(const uint8_t *text, size_t nbytes)
{
	size_t		nchars = 0;

	for (size_t at = 0; at < nbytes; at++)
		nchars += !is_continuation(text[at]);
	return nchars;
}
