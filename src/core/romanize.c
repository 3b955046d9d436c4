/*
 * romanize.c
 *		Devanagari in the Latin letters of newspapers.
 *
 *	केजरीवाल -> क+े ज री वा ल -> (schwa of ज and ल dropped) -> Kejriwal
 *
 * The inherent vowel is dropped at the end of a word and, from right to left,
 * between a vowel and a single consonant with a vowel (Ohala's rule): सरकार is
 * Sarkar, but मिश्र is Mishra, since its last consonant hangs on another.  Like the
 * press it does not mark length, retroflexes or aspiration of च.  It is not
 * reversible.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "romanize.h"

/* Longer words are romanised in pieces. */
#define MAX_UNITS 64

/* Vowels of a unit. */
enum
{
	NO_VOWEL = -1,				/* virama, or dropped */
	SCHWA = 0					/* inherent; other vowels by their letter's number */
};

/* A consonant with its vowel, or a vowel alone. */
typedef struct unit
{
	uint8_t		consonant;		/* number in the block, 0: none */
	int8_t		vowel;			/* NO_VOWEL, SCHWA or number of the vowel letter */
	uint8_t		nasal;			/* anusvara or chandrabindu after it */
	uint8_t		visarga;
	uint8_t		nukta;
} unit;

static const char *const consonants[0x3A] = {
	[0x15] = "k", [0x16] = "kh", [0x17] = "g", [0x18] = "gh", [0x19] = "n",
	[0x1A] = "ch", [0x1B] = "chh", [0x1C] = "j", [0x1D] = "jh", [0x1E] = "n",
	[0x1F] = "t", [0x20] = "th", [0x21] = "d", [0x22] = "dh", [0x23] = "n",
	[0x24] = "t", [0x25] = "th", [0x26] = "d", [0x27] = "dh", [0x28] = "n",
	[0x29] = "n", [0x2A] = "p", [0x2B] = "f", [0x2C] = "b", [0x2D] = "bh",
	[0x2E] = "m", [0x2F] = "y", [0x30] = "r", [0x31] = "r", [0x32] = "l",
	[0x33] = "l", [0x34] = "l", [0x35] = "v", [0x36] = "sh", [0x37] = "sh",
	[0x38] = "s", [0x39] = "h"
};

static const char *const vowels[0x16] = {
	[0x04] = "a", [0x05] = "a", [0x06] = "a", [0x07] = "i", [0x08] = "i", [0x09] = "u",
	[0x0A] = "u", [0x0B] = "ri", [0x0C] = "l", [0x0D] = "e", [0x0E] = "e", [0x0F] = "e",
	[0x10] = "ai", [0x11] = "o", [0x12] = "o", [0x13] = "o", [0x14] = "au"
};

/* The letters of the vowel signs 3E to 4C. */
static const uint8_t sign_letters[15] = {
	0x06, 0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0B, 0x0D, 0x0E, 0x0F, 0x10, 0x11, 0x12, 0x13, 0x14
};

/* Letters with a built-in nukta. */
static const uint8_t bare_letters[8] = {0x15, 0x16, 0x17, 0x1C, 0x21, 0x22, 0x2B, 0x2F};

typedef struct output
{
	uint8_t    *bytes;
	size_t		nbytes;
	size_t		capacity;
} output;

static void
put_byte(output *out, uint8_t byte)
{
	if (out->nbytes < out->capacity)
		out->bytes[out->nbytes++] = byte;
}

static void
put(output *out, const char *text)
{
	for (; *text != '\0'; text++)
		put_byte(out, (uint8_t) *text);
}

/* The number in its block of the sign at at, 255 for other characters. */
static uint8_t
sign_at(const uint8_t *text, size_t nbytes, size_t at)
{
	if (nbytes - at < 3 || text[at] != 0xE0 || (text[at + 1] & 0xFE) != 0xA4 ||
		(text[at + 2] & 0xC0) != 0x80)
		return 255;
	return (uint8_t) ((text[at + 1] & 1) << 6 | (text[at + 2] & 0x3F));
}

/* Length of a joiner at at, 0 for none. */
static size_t
joiner_at(const uint8_t *text, size_t nbytes, size_t at)
{
	return nbytes - at >= 3 && text[at] == 0xE2 && text[at + 1] == 0x80 &&
		(text[at + 2] == 0x8C || text[at + 2] == 0x8D) ? 3 : 0;
}

/* Reads units of a word from *at on; stops at what is no letter. */
static size_t
read_units(const uint8_t *text, size_t nbytes, size_t *at, unit *units)
{
	size_t		count = 0;

	while (*at < nbytes)
	{
		uint8_t		sign = sign_at(text, nbytes, *at);
		unit	   *last = count > 0 ? &units[count - 1] : NULL;

		if (joiner_at(text, nbytes, *at) != 0)
		{
			*at += 3;
			continue;
		}
		if (sign == 255 || (sign >= 0x64 && sign <= 0x70))
			break;
		if ((sign >= 0x15 && sign <= 0x39) || (sign >= 0x58 && sign <= 0x5F) ||
			(sign >= 0x04 && sign <= 0x14) || sign == 0x72)
		{
			if (count == MAX_UNITS)
				break;
			memset(&units[count], 0, sizeof(unit));
			if (sign >= 0x58 && sign <= 0x5F)
			{
				units[count].consonant = bare_letters[sign - 0x58];
				units[count].nukta = 1;
			}
			else if (sign >= 0x15 && sign <= 0x39)
				units[count].consonant = sign;
			else
				units[count].vowel = (int8_t) (sign == 0x72 ? 0x0D : sign);
			count++;
		}
		else if (last == NULL)
			;					/* a stray sign */
		else if (sign == 0x3C)
			last->nukta = 1;
		else if (sign == 0x4D)
			last->vowel = last->vowel == SCHWA ? NO_VOWEL : last->vowel;
		else if (sign >= 0x3E && sign <= 0x4C)
			last->vowel = (int8_t) sign_letters[sign - 0x3E];
		else if (sign <= 0x02)
			last->nasal = 1;
		else if (sign == 0x03)
			last->visarga = 1;
		*at += 3;
	}
	return count;
}

/* Sonorants: after another consonant the press hears a vowel: मिश्र Mishra. */
static bool
is_sonorant(uint8_t consonant)
{
	return consonant == 0x30 || consonant == 0x2F || consonant == 0x35 ||
		consonant == 0x32 || consonant == 0x28 || consonant == 0x2E;
}

/* Drops the inherent vowels that are not spoken. */
static void
drop_schwas(unit *units, size_t count)
{
	unit	   *last = &units[count - 1];

	if (count > 1 && last->vowel == SCHWA && last->consonant != 0 && !last->nasal &&
		!last->visarga)
	{
		const unit *before = &units[count - 2];
		bool		hangs = before->vowel == NO_VOWEL;

		if (!hangs || !is_sonorant(last->consonant) || before->consonant == 0x30)
			last->vowel = NO_VOWEL;
	}
	for (size_t i = count - 1; i-- > 1;)
		if (units[i].vowel == SCHWA && units[i].consonant != 0 && !units[i].nasal &&
			!units[i].visarga && units[i - 1].vowel != NO_VOWEL && !units[i - 1].nasal &&
			units[i + 1].vowel != NO_VOWEL && units[i + 1].consonant != 0)
			units[i].vowel = NO_VOWEL;
}

static void
put_consonant(output *out, const unit *units, size_t count, size_t i)
{
	const unit *u = &units[i];
	uint8_t		c = u->consonant;
	bool		hung = i + 1 < count && u->vowel == NO_VOWEL;

	if (u->nukta && (c == 0x15 || c == 0x1C || c == 0x21 || c == 0x22))
		put(out, c == 0x15 ? "q" : c == 0x1C ? "z" : c == 0x21 ? "r" : "rh");
	else if (c == 0x1C && hung && units[i + 1].consonant == 0x1E)
		put(out, "g");			/* ज्ञ: gy */
	else if (c == 0x1E && i > 0 && units[i - 1].consonant == 0x1C &&
			 units[i - 1].vowel == NO_VOWEL)
		put(out, "y");
	else if (c == 0x35 && ((i > 0 && units[i - 1].vowel == NO_VOWEL) ||
						   (u->vowel == 0x06 && i + 2 == count &&
							units[i + 1].consonant == 0x32)))
		put(out, "w");			/* स्वराज Swaraj, अग्रवाल Agrawal */
	else if (c == 0x2F && hung && i > 0 && units[i - 1].vowel == SCHWA &&
			 units[i + 1].consonant != 0)
		put(out, "i");			/* जयशंकर Jaishankar */
	else
		put(out, consonants[c]);
}

static void
put_nasal(output *out, const unit *units, size_t count, size_t i)
{
	uint8_t		next = i + 1 < count ? units[i + 1].consonant : 0;

	if (next >= 0x2A && next <= 0x2E)
		put(out, "m");			/* मुंबई Mumbai */
	else if (next == 0x39)
		put(out, "ng");			/* सिंह Singh */
	else
		put(out, "n");
}

static void
put_units(output *out, unit *units, size_t count)
{
	size_t		start = out->nbytes;

	drop_schwas(units, count);
	for (size_t i = 0; i < count; i++)
	{
		if (units[i].consonant != 0)
			put_consonant(out, units, count, i);
		if (units[i].vowel == SCHWA)
			put(out, "a");
		else if (units[i].vowel > 0 && units[i].vowel < 0x16 &&
				 vowels[(size_t) units[i].vowel] != NULL)
			put(out, vowels[(size_t) units[i].vowel]);
		if (units[i].nasal)
			put_nasal(out, units, count, i);
		if (units[i].visarga)
			put(out, "h");
	}
	if (out->nbytes > start && out->bytes[start] >= 'a' && out->bytes[start] <= 'z')
		out->bytes[start] = (uint8_t) (out->bytes[start] - 32);
}

static void
romanize(const uint8_t *text, size_t nbytes, output *out)
{
	unit		units[MAX_UNITS];
	size_t		at = 0;

	while (at < nbytes)
	{
		uint8_t		sign = sign_at(text, nbytes, at);

		if (sign == 255)
		{
			if (joiner_at(text, nbytes, at) != 0)
				at += 3;
			else
				put_byte(out, text[at++]);
		}
		else if (sign >= 0x66 && sign <= 0x6F)
		{
			put_byte(out, (uint8_t) ('0' + (sign - 0x66)));
			at += 3;
		}
		else if (sign == 0x64 || sign == 0x65 || sign == 0x70)
		{
			put(out, ".");
			at += 3;
		}
		else
		{
			size_t		before = at;
			size_t		count = read_units(text, nbytes, &at, units);

			if (count > 0)
				put_units(out, units, count);
			else if (at == before)
				at += 3;		/* a sign that stands alone */
		}
	}
}

varta_status
varta_romanize(varta_arena *arena, const uint8_t *text, size_t nbytes,
			   uint8_t **romanized, size_t *romanized_nbytes)
{
	/* no sign of three bytes gives more than "chha" and a nasal */
	output		out = {.capacity = nbytes * 2 + 16};

	if (nbytes > VARTA_MAX_TEXT / 2)
		return VARTA_TOO_LARGE;
	out.bytes = varta_arena_allocate(arena, out.capacity);
	if (out.bytes == NULL)
		return varta_arena_status(arena);
	romanize(text, nbytes, &out);
	*romanized = out.bytes;
	*romanized_nbytes = out.nbytes;
	return VARTA_OK;
}

size_t
varta_romanize_into(const uint8_t *text, size_t nbytes, uint8_t *room, size_t capacity)
{
	output		out = {.bytes = room, .capacity = capacity};

	romanize(text, nbytes, &out);
	return out.nbytes;
}
