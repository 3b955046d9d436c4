/*
 * name_key.c
 *		Keys of names by their sound, the same for Devanagari and Latin letters.
 *
 *	एर्दोगन, एर्दोआन, Erdoğan -> latin letters -> sounds -> one key
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "romanize.h"
#include "stops.h"

/* Letters of Latin beyond ASCII, each by its two bytes: Erdoğan, Çavuşoğlu. */
static uint8_t
plain_latin(uint8_t first, uint8_t second)
{
	static const char latin1[] = "aaaaaaaceeeeiiiidnooooo_ouuuuyts";
	static const char extended[] =
		"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllll"
		"lnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
	uint32_t	c = (uint32_t) (first & 0x1F) << 6 | (second & 0x3F);

	if (c == 0xC7 || c == 0xE7 || c == 0x10C || c == 0x10D)
		return 'C';				/* ç, č: ch */
	if (c == 0x15E || c == 0x15F || c == 0x160 || c == 0x161)
		return 'S';				/* ş, š: sh */
	if (c >= 0xC0 && c <= 0xFF)
		return (uint8_t) latin1[(c - 0xC0) & 31];
	if (c >= 0x100 && c < 0x100 + sizeof(extended) - 1)
		return (uint8_t) extended[c - 0x100];
	return '_';
}

/* Lower-case letters a to z of a word, in Devanagari or Latin. */
static size_t
latin_letters(const uint8_t *word, size_t nbytes, uint8_t *letters, size_t capacity)
{
	uint8_t		romanized[512];
	size_t		nromanized = varta_romanize_into(word, nbytes > 160 ? 160 : nbytes, romanized, sizeof(romanized));
	size_t		n = 0;

	for (size_t i = 0; i < nromanized && n < capacity; i++)
	{
		uint8_t		byte = romanized[i];

		if (byte >= 0xC3 && byte <= 0xC5 && i + 1 < nromanized)
		{
			byte = plain_latin(byte, romanized[++i]);
			if ((byte == 'C' || byte == 'S') && n + 1 < capacity)
			{
				letters[n++] = (uint8_t) (byte | 0x20);
				byte = 'h';
			}
		}
		if (byte >= 'A' && byte <= 'Z')
			byte |= 0x20;
		if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
			letters[n++] = byte;
	}
	return n;
}

static bool
is_vowel(uint8_t letter)
{
	return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
}

/* A vowel's class: A, I or U. */
static uint8_t
vowel_class(uint8_t letter)
{
	return letter == 'a' ? 'A' : letter == 'i' || letter == 'e' || letter == 'y' ? 'I' : 'U';
}

/*
 * The sound of the consonant at l[i]; *used letters of it.  0: silent.
 * k c t ... stand for what Latin spellings do not keep apart: th is t, sh is s,
 * z is j, w is v, ph is f.
 */
static uint8_t
consonant_sound(const uint8_t *l, size_t n, size_t i, size_t *used)
{
	uint8_t		next = i + 1 < n ? l[i + 1] : 0;
	uint8_t		third = i + 2 < n ? l[i + 2] : 0;
	bool		front = next == 'e' || next == 'i' || next == 'y';

	*used = 1;
	switch (l[i])
	{
		case 'c':
			if (next == 'h')
			{
				*used = third == 'h' ? 3 : 2;
				return 'c';
			}
			if (next == 'k')
			{
				*used = 2;
				return 'k';
			}
			return front ? 's' : 'k';
		case 's':
			if (next == 'c' && third == 'h')
			{
				*used = 3;
				return 's';
			}
			*used = next == 'h' ? 2 : 1;
			return 's';
		case 'p':
			*used = next == 'h' ? 2 : 1;
			return next == 'h' ? 'f' : 'p';
		case 'b':
		case 'd':
		case 't':
		case 'k':
		case 'j':
		case 'r':
			*used = next == 'h' ? 2 : 1;
			return l[i];
		case 'g':
			if (next == 'e' && (third == 'o' || i + 2 == n))
				return 'j';		/* George, Page */
			if (i > 0 && l[i - 1] == 'o' && next == 'a')
				return 0;		/* Erdogan, Erdoan */
			*used = next == 'h' ? 2 : 1;
			return 'g';
		case 'q':
			return 'k';
		case 'w':
			return 'v';
		case 'z':
			*used = next == 'h' ? 2 : 1;
			return 'j';
		case 'h':
			/* spoken between vowels and at the start: Mohan, not Mehta */
			return i == 0 || (is_vowel(l[i - 1]) && is_vowel(next)) ? 'h' : 0;
		case 'y':
			return i == 0 && is_vowel(next) ? 'y' : 0;
	}
	return l[i];
}

size_t
varta_name_key(const uint8_t *word, size_t nbytes, uint8_t *key)
{
	uint8_t		l[VARTA_MAX_NAME_KEY];
	size_t		n;
	size_t		written = 0;
	size_t		used;

	/* एस is S */
	key[0] = (uint8_t) varta_letter_named(word, nbytes);
	if (key[0] != 0)
		return 1;
	n = latin_letters(word, nbytes, l, sizeof(l));
	if (n == 1)
	{
		key[0] = l[0];
		return 1;
	}
	for (size_t i = 0; i < n; i += used)
	{
		uint8_t		sound;

		used = 1;
		if (is_vowel(l[i]))
		{
			if (i == 0)
				key[written++] = 'A';	/* Erdogan, अर्दोआन; Iyer, अय्यर */
			continue;
		}
		sound = i == 0 && l[i] == 'x' ? 's' : consonant_sound(l, n, i, &used);
		if (sound == 'x')
		{
			if (written + 3 < VARTA_MAX_NAME_KEY)
				key[written++] = 'k';
			sound = 's';
		}
		/* a doubled letter is one: Dutt, Dut */
		if (sound == 0 || (written > 0 && key[written - 1] == sound && i > 0 &&
						   !is_vowel(l[i - 1]) && l[i - 1] == l[i]))
			continue;
		if (written + 2 < VARTA_MAX_NAME_KEY)
			key[written++] = sound;
	}
	/* the last vowel: Ram, Rama, Rami, Ramu */
	if (n > 1 && written > 0)
	{
		uint8_t		last = l[n - 1];

		if (last == 'h' && n > 2 && is_vowel(l[n - 2]))
			last = l[n - 2];
		if (last == 'u' && n > 3 && l[n - 2] == 'a' && l[n - 3] == 'e')
			last = 'o';			/* Trudeau */
		if (last == 'i' || last == 'y' || (last == 'e' && !(n > 2 && l[n - 2] == 'g')))
			key[written++] = 'I';
		else if (is_vowel(last) && last != 'e')
			key[written++] = vowel_class(last);
	}
	return written;
}
