/*
 * chars.h
 *		Kinds of characters that the page, date and sentence readers ask for.
 *
 * Small tests on code points, from our own lists: no library and no locale
 * decides them.  Private to the core.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_CHARS_H
#define VARTA_CHARS_H

#include "varta.h"

/* The digit's value, 0-9 or ०-९; -1 for any other character. */
static inline int
varta_digit_value(uint32_t c)
{
	if (c >= '0' && c <= '9')
		return (int) (c - '0');
	if (c >= 0x0966 && c <= 0x096F)
		return (int) (c - 0x0966);
	return -1;
}

static inline bool
varta_is_latin(uint32_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		(c >= 0x00C0 && c <= 0x024F && c != 0x00D7 && c != 0x00F7);
}

/* Letters, matras and marks of Devanagari; the dandas and digits are not. */
static inline bool
varta_is_devanagari(uint32_t c)
{
	return (c >= 0x0900 && c <= 0x097F && !(c >= 0x0964 && c <= 0x0970)) ||
		(c >= 0xA8E0 && c <= 0xA8FF);
}

/* Characters that stand inside words without being seen. */
static inline bool
varta_is_joiner(uint32_t c)
{
	return c == 0x200C || c == 0x200D || c == 0x00AD || c == 0x2060;
}

/*
 * Anything that can stand in a word: scripts without an own test count from
 * U+0370 on, except for the blocks of punctuation, signs and private use.
 */
static inline bool
varta_is_letter(uint32_t c)
{
	if (c < 0x80)
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	if (varta_is_latin(c) || varta_is_devanagari(c))
		return true;
	if (c < 0x0370 || (c >= 0x0964 && c <= 0x0970) || (c >= 0x2000 && c <= 0x2BFF) ||
		(c >= 0x2E00 && c <= 0x303F) || (c >= 0xE000 && c <= 0xF8FF) ||
		(c >= 0xFE00 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF0F) || c >= 0xFFF0)
		return c >= 0x20000 && c <= 0x3FFFF;
	return true;
}

/* Space inside a line. */
static inline bool
varta_is_blank(uint32_t c)
{
	return c == ' ' || c == '\t' || c == 0x00A0 || (c >= 0x2000 && c <= 0x200B) ||
		c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

/* Ends of lines.  CR LF is two of these; readers count LF only after CR. */
static inline bool
varta_is_line_end(uint32_t c)
{
	return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

static inline bool
varta_is_space(uint32_t c)
{
	return varta_is_blank(c) || varta_is_line_end(c);
}

/* Quotation marks whose form says that they close. */
static inline bool
varta_is_closing_quote(uint32_t c)
{
	return c == 0x201D || c == 0x2019 || c == 0x00BB || c == 0x203A;
}

static inline bool
varta_is_opening_quote(uint32_t c)
{
	return c == 0x201C || c == 0x2018 || c == 0x201E || c == 0x201A || c == 0x00AB ||
		c == 0x2039;
}

static inline bool
varta_is_any_quote(uint32_t c)
{
	return c == '"' || c == '\'' || c == '`' || varta_is_closing_quote(c) ||
		varta_is_opening_quote(c);
}

/* The span without white space at both ends. */
extern varta_span varta_trim(const uint8_t *text, varta_span span);

/* ASCII letters compared without case; word is in lower case, NUL-terminated. */
extern bool varta_text_is(const uint8_t *text, size_t nbytes, const char *word);

#endif							/* VARTA_CHARS_H */
