/*
 * normalize.c
 *		Spellings that mean the same word, folded into one.
 *
 * One pass over the bytes of a word; what is written decides together with what
 * comes next, so that a joiner between two letters hides nothing:
 *
 *	byte -> (Devanagari sign | ASCII | joiner | other) -> rule -> out
 *
 * The signs of Devanagari are handled by their number in the block, U+0900 = 0
 * to U+097F = 127.  All are three bytes long, E0 A4 xx or E0 A5 xx.  No rule
 * writes more than it reads.  Virama is never deleted, and vowel length is never
 * touched: और is not ओर, में is not मैं, दिन is not दीन.
 *
 * Source: Unicode 15.0, CompositionExclusions.txt (U+0958 to U+095F decompose in
 * NFC, U+0929, U+0931 and U+0934 compose: both writings meet here).
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "varta.h"

/* Numbers of the signs that rules name. */
enum
{
	INVERTED_CHANDRABINDU = 0x00,
	CHANDRABINDU = 0x01,
	ANUSVARA = 0x02,
	VISARGA = 0x03,
	LETTER_A = 0x05,
	LETTER_AA = 0x06,
	LETTER_II = 0x08,
	LETTER_E = 0x0F,
	LETTER_AI = 0x10,
	LETTER_O = 0x13,
	LETTER_AU = 0x14,
	LETTER_GA = 0x17,
	LETTER_YA = 0x2F,
	LETTER_HA = 0x39,
	NUKTA = 0x3C,
	SIGN_AA = 0x3E,
	SIGN_II = 0x40,
	SIGN_CANDRA_E = 0x45,
	SIGN_E = 0x47,
	SIGN_AI = 0x48,
	SIGN_CANDRA_O = 0x49,
	SIGN_O = 0x4B,
	SIGN_AU = 0x4C,
	VIRAMA = 0x4D,
	DANDA = 0x64,
	DIGIT_ZERO = 0x66,
	DIGIT_NINE = 0x6F,
	NOT_DEVANAGARI = 0xFF
};

/*
 * For each stop the nasal of its class, 0 for other letters.  Strict: हिन्दी is
 * हिंदी and सम्बन्ध is संबंध, but अन्य and सम्राट keep their nasals.
 */
static const uint8_t nasal_of_stop[128] = {
	[0x15] = 0x19, [0x16] = 0x19, [0x17] = 0x19, [0x18] = 0x19, /* क..घ: ङ */
	[0x1A] = 0x1E, [0x1B] = 0x1E, [0x1C] = 0x1E, [0x1D] = 0x1E, /* च..झ: ञ */
	[0x1F] = 0x23, [0x20] = 0x23, [0x21] = 0x23, [0x22] = 0x23, /* ट..ढ: ण */
	[0x24] = 0x28, [0x25] = 0x28, [0x26] = 0x28, [0x27] = 0x28, /* त..ध: न */
	[0x2A] = 0x2E, [0x2B] = 0x2E, [0x2C] = 0x2E, [0x2D] = 0x2E, /* प..भ: म */
	/* with the dot, when the nukta is kept: क़ ख़ ग़ ज़ ड़ ढ़ फ़ */
	[0x58] = 0x19, [0x59] = 0x19, [0x5A] = 0x19, [0x5B] = 0x1E,
	[0x5C] = 0x23, [0x5D] = 0x23, [0x5E] = 0x2E
};

/* Letters with a built-in nukta, and the letter without it. */
static const uint8_t without_nukta[128] = {
	[0x29] = 0x28, [0x31] = 0x30, [0x34] = 0x33,
	[0x58] = 0x15, [0x59] = 0x16, [0x5A] = 0x17, [0x5B] = 0x1C,
	[0x5C] = 0x21, [0x5D] = 0x22, [0x5E] = 0x2B, [0x5F] = 0x2F
};

/* The way back, for a nukta that stays: one letter for both writings. */
static const uint8_t with_nukta[128] = {
	[0x28] = 0x29, [0x30] = 0x31, [0x33] = 0x34,
	[0x15] = 0x58, [0x16] = 0x59, [0x17] = 0x5A, [0x1C] = 0x5B,
	[0x21] = 0x5C, [0x22] = 0x5D, [0x2B] = 0x5E, [0x2F] = 0x5F
};

/*
 * Vowels made for foreign sounds, and the vowel Hindi writes else: डॉक्टर is
 * डाक्टर, ऍप and ॲप are ऐप.  बॉल and बाल fall together, that is the price; बल
 * stays.
 */
static const uint8_t without_candra[128] = {
	[0x0D] = LETTER_AI, [0x0E] = LETTER_E, [0x11] = LETTER_AA, [0x12] = LETTER_O,
	[0x45] = SIGN_AI, [0x46] = SIGN_E, [0x49] = SIGN_AA, [0x4A] = SIGN_O,
	[0x72] = LETTER_AI
};

/*
 * Signs that need no rule whatever the options are: 1; 2 for vowel signs, which
 * need none unless they follow another vowel sign.
 */
static const uint8_t is_plain[128] = {
	[0x07] = 1, [0x08] = 1, [0x09] = 1, [0x0A] = 1, [0x0B] = 1, [0x0F] = 1,
	[0x10] = 1, [0x13] = 1, [0x14] = 1, [0x05] = 1, [0x06] = 1,
	[0x19] = 1, [0x1E] = 1, [0x23] = 1, [0x28] = 1, [0x2E] = 1, [0x2F] = 1,
	[0x30] = 1, [0x32] = 1, [0x33] = 1, [0x35] = 1, [0x36] = 1, [0x37] = 1,
	[0x38] = 1, [0x39] = 1, [0x02] = 1, [0x4D] = 1,
	[0x3F] = 2, [0x40] = 2, [0x41] = 2, [0x42] = 2, [0x43] = 2
};

/* The number of the sign at text[at], which is checked to be whole. */
static uint8_t
sign_at(const uint8_t *text, size_t nbytes, size_t at)
{
	if (nbytes - at < 3 || text[at] != 0xE0 || (text[at + 1] & 0xFE) != 0xA4 ||
		(text[at + 2] & 0xC0) != 0x80)
		return NOT_DEVANAGARI;
	return (uint8_t) ((text[at + 1] & 1) << 6 | (text[at + 2] & 0x3F));
}

/* The last sign written. */
static uint8_t
sign_before(const uint8_t *out, size_t n)
{
	if (n < 3)
		return NOT_DEVANAGARI;
	return sign_at(out, n, n - 3);
}

static size_t
put_sign(uint8_t *out, size_t n, uint8_t sign)
{
	out[n] = 0xE0;
	out[n + 1] = (uint8_t) (0xA4 | sign >> 6);
	out[n + 2] = (uint8_t) (0x80 | (sign & 0x3F));
	return n + 3;
}

/*
 * A vowel typed in two strokes is one vowel: अ + ा is आ, ा + ॅ is ॉ, अ + ो is ओ.
 * Fonts of the nineties taught it; pages still have आॅफिस and अौर.  Returns the
 * joint vowel or 0.
 */
static uint8_t
joint_vowel(uint8_t before, uint8_t sign)
{
	switch (before)
	{
		case LETTER_A:
			switch (sign)
			{
				case SIGN_AA:
					return LETTER_AA;
				case SIGN_CANDRA_E:
					return 0x72;
				case SIGN_CANDRA_O:
					return 0x11;
				case SIGN_O:
					return LETTER_O;
				case SIGN_AU:
					return LETTER_AU;
			}
			return 0;
		case LETTER_AA:
			return sign == SIGN_CANDRA_E ? 0x11 : sign == SIGN_E ? LETTER_O :
				sign == SIGN_AI ? LETTER_AU : 0;
		case SIGN_AA:
			return sign == SIGN_CANDRA_E ? SIGN_CANDRA_O : sign == SIGN_E ? SIGN_O :
				sign == SIGN_AI ? SIGN_AU : 0;
		case LETTER_E:
			return sign == SIGN_E ? LETTER_AI : 0;
	}
	return 0;
}

/* The letter of a vowel sign: ा is आ. */
static const uint8_t letter_of_sign[16] = {
	0x06, 0x07, 0x08, 0x09, 0x0A, 0x0B, 0x60, 0x0D,	/* 3E to 45 */
	0x0E, 0x0F, 0x10, 0x11, 0x12, 0x13, 0x14, 0		/* 46 to 4C */
};

/*
 * A vowel sign cannot follow another: the same one twice is a slip (हैै is है),
 * another one is read as its letter (उठाी is उठाई).  0 drops the sign.
 */
static uint8_t
second_vowel(uint8_t before, uint8_t sign)
{
	if (before < SIGN_AA || before >= VIRAMA)
		return sign;
	return before == sign ? 0 : letter_of_sign[sign - SIGN_AA];
}

/* Nukta after a letter: dropped, or joined with the letter into one sign. */
static size_t
fold_nukta(uint8_t *out, size_t n, uint32_t options)
{
	uint8_t		before;
	size_t		letter = n;

	if (options & VARTA_FOLD_NUKTA)
		return n;
	before = sign_before(out, n);
	/* canonical order: the nukta stands before the virama (ccc 7 and 9) */
	if (before == VIRAMA)
	{
		letter = n - 3;
		before = sign_before(out, letter);
	}
	if (before == NOT_DEVANAGARI || with_nukta[before] == 0)
		return put_sign(out, n, NUKTA);
	(void) put_sign(out, letter - 3, with_nukta[before]);
	return n;
}

/* A sign that some rule may touch. */
static size_t
fold_sign(uint8_t *out, size_t n, uint8_t sign, uint32_t options)
{
	uint8_t		before;

	if (sign == NUKTA)
		return fold_nukta(out, n, options);
	if (sign <= CHANDRABINDU && (options & VARTA_FOLD_CHANDRABINDU))
		return put_sign(out, n, ANUSVARA);
	if (sign == VISARGA && (options & VARTA_FOLD_VISARGA))
		return n;
	if (sign >= DIGIT_ZERO && sign <= DIGIT_NINE && (options & VARTA_FOLD_DIGITS))
	{
		out[n] = (uint8_t) ('0' + (sign - DIGIT_ZERO));
		return n + 1;
	}
	if ((options & VARTA_FOLD_NUKTA) && without_nukta[sign] != 0)
		sign = without_nukta[sign];
	if ((options & VARTA_FOLD_NASALS) && nasal_of_stop[sign] != 0 && n >= 6 &&
		sign_before(out, n) == VIRAMA && sign_before(out, n - 3) == nasal_of_stop[sign])
	{
		n = put_sign(out, n - 6, ANUSVARA);
		return put_sign(out, n, sign);
	}
	if (sign >= SIGN_AA && sign < VIRAMA)
	{
		uint8_t		joint;

		before = sign_before(out, n);
		joint = before == NOT_DEVANAGARI ? 0 : joint_vowel(before, sign);
		if (joint != 0)
		{
			sign = joint;
			n -= 3;
		}
		else if ((sign = second_vowel(before, sign)) == 0)
			return n;
	}
	if ((options & VARTA_FOLD_CANDRA) && without_candra[sign] != 0)
		sign = without_candra[sign];
	return put_sign(out, n, sign);
}

/*
 * य between a vowel and a final ई or ए is not heard, and the press writes both:
 * गये गए, नयी नई, गयीं गईं, जायें जाएं, जायेगा जाएगा.  After a virama it is heard
 * (राज्ये stays), and the word ये itself stays.
 */
static void
fold_glide(uint8_t *out, size_t *nbytes)
{
	size_t		n = *nbytes;
	size_t		end = n;
	uint8_t		vowel;
	uint8_t		before;

	/* the ending of the future: गा गे गी */
	vowel = sign_before(out, end);
	if (end >= 15 && (vowel == SIGN_AA || vowel == SIGN_E || vowel == SIGN_II) &&
		sign_before(out, end - 3) == LETTER_GA)
		end -= 6;
	if (end >= 12 && sign_before(out, end) == ANUSVARA)
		end -= 3;
	if (end < 9)
		return;
	vowel = sign_before(out, end);
	if ((vowel != SIGN_E && vowel != SIGN_II) || sign_before(out, end - 3) != LETTER_YA)
		return;
	before = sign_before(out, end - 6);
	if (before == VIRAMA || before == NOT_DEVANAGARI || before >= DANDA)
		return;
	(void) put_sign(out, end - 6, vowel == SIGN_E ? LETTER_E : LETTER_II);
	memmove(out + end - 3, out + end, n - end);
	*nbytes = n - 3;
}

/* Length of the invisible sign at word[at], 0 when there is none. */
static size_t
joiner_length(const uint8_t *word, size_t nbytes, size_t at)
{
	size_t		rest = nbytes - at;

	if (word[at] == 0xE2 && rest >= 3)
	{
		/* U+200C to U+200F: ZWNJ, ZWJ, direction marks; U+2060: word joiner */
		if (word[at + 1] == 0x80 && word[at + 2] >= 0x8C && word[at + 2] <= 0x8F)
			return 3;
		if (word[at + 1] == 0x81 && word[at + 2] == 0xA0)
			return 3;
	}
	if (word[at] == 0xC2 && rest >= 2 && word[at + 1] == 0xAD)
		return 2;				/* soft hyphen */
	if (word[at] == 0xEF && rest >= 3 && word[at + 1] == 0xBB && word[at + 2] == 0xBF)
		return 3;				/* U+FEFF */
	return 0;
}

/*
 * A colon typed for visarga: दु:ख, अन्त:करण.  Only between two signs of
 * Devanagari, so that the colon of "कहा:" is none.
 */
static bool
is_visarga_colon(const uint8_t *word, size_t nbytes, size_t at)
{
	uint8_t		before = sign_before(word, at);
	uint8_t		after = at + 1 < nbytes ? sign_at(word, nbytes, at + 1) : NOT_DEVANAGARI;

	return before < DANDA && after >= LETTER_A && after <= LETTER_HA;
}

size_t
varta_fold(const uint8_t *word, size_t nbytes, uint32_t options, uint8_t *out)
{
	size_t		n = 0;
	size_t		at = 0;
	uint8_t		last = NOT_DEVANAGARI;

	while (at < nbytes)
	{
		uint8_t		byte = word[at];
		uint8_t		sign;
		size_t		skip;

		if (byte < 0x80)
		{
			at++;
			if (byte >= 'A' && byte <= 'Z' && (options & VARTA_FOLD_CASE))
				byte = (uint8_t) (byte | 0x20);
			else if (byte == ':' && (options & VARTA_FOLD_VISARGA) &&
					 is_visarga_colon(word, nbytes, at - 1))
				continue;
			out[n++] = byte;
			continue;
		}
		sign = sign_at(word, nbytes, at);
		if (sign == NOT_DEVANAGARI)
		{
			skip = (options & VARTA_FOLD_JOINERS) ? joiner_length(word, nbytes, at) : 0;
			if (skip == 0)
				out[n++] = word[at++];
			at += skip;
			continue;
		}
		at += 3;
		if (is_plain[sign] == 1 ||
			(is_plain[sign] == 2 && (last < SIGN_AA || last >= VIRAMA)))
		{
			out[n] = 0xE0;
			out[n + 1] = word[at - 2];
			out[n + 2] = word[at - 1];
			n += 3;
		}
		else
			n = fold_sign(out, n, sign, options);
		last = sign;
	}
	if (options & VARTA_FOLD_GLIDES)
		fold_glide(out, &n);
	return n;
}
