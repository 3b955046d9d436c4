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

/* The bits of the signs U+0964 to U+0970 that are no letters or marks: dandas, digits, ॰. */
#define VARTA_NO_LETTERS	0x1FFFu
#define VARTA_STOP_SIGNS	0x1003u	/* dandas and ॰ alone */

/* Is the sign, the low three bytes of a number, in the block, and not one of the bits? */
static inline bool
varta_is_sign_but(uint32_t bytes, uint32_t ends)
{
	uint32_t	number = bytes >> 16 & 0x3F;

	if ((bytes & 0x00C0FEFF) != 0x0080A4E0)
		return false;
	/* those of the bits are among the last of the block */
	return (bytes & 0x0020FF00) != 0x0020A500 || number - 0x24 > 0xC || (ends >> (number - 0x24) & 1) == 0;
}

/*
 * Where the run of signs at at ends, but for those of the bits; the last one of a text may
 * be left over.  Two signs a step, unless the second byte and a bit of the third say that
 * one of them may be of the bits.
 */
static inline size_t
varta_signs_end(const uint8_t *text, size_t nbytes, size_t at, uint32_t ends)
{
	while (nbytes - at >= 8)
	{
		uint64_t	bytes = varta_load8(text + at);

		if ((bytes & 0x0000C0FEFFC0FEFFu) != 0x000080A4E080A4E0u || (bytes & 0x0020FF00) == 0x0020A500 ||
			(bytes & 0x20FF00000000u) == 0x20A500000000u)
			break;
		at += 6;
	}
	while (nbytes - at >= 4 && varta_is_sign_but(varta_load4(text + at), ends))
		at += 3;
	return at;
}

#endif							/* VARTA_BYTES_H */
