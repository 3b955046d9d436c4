/*
 * bytes.h
 *		Several bytes in one step.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_BYTES_H
#define VARTA_BYTES_H

#include <string.h>

#include "varta.h"

/* Eight or four bytes as one number, the same on machines of either byte order. */
static inline uint64_t
varta_load8(const uint8_t *bytes)
{
	uint64_t	value;

	memcpy(&value, bytes, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	value = __builtin_bswap64(value);
#endif
	return value;
}

static inline uint32_t
varta_load4(const uint8_t *bytes)
{
	uint32_t	value;

	memcpy(&value, bytes, 4);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	value = __builtin_bswap32(value);
#endif
	return value;
}

/*
 * The number in its block of the sign of Devanagari that text begins with, U+0900 = 0;
 * 255 for anything else.  Four bytes must be there.
 */
static inline uint32_t
varta_sign_of(const uint8_t *text)
{
	uint32_t	bytes = varta_load4(text);

	return (bytes & 0x00C0FEFF) == 0x0080A4E0 ? (bytes >> 2 & 0x40) | (bytes >> 16 & 0x3F) : 255;
}

#endif							/* VARTA_BYTES_H */
