/*
 * marathi.c
 *		A light stemmer for Marathi: case clitics, then the oblique vowel.
 *
 *	मंत्र्यांनी - नी = मंत्र्यां - ्यां = मंत्र;  मंत्री - ी = मंत्र
 *	भारतात - त = भारता - ा = भारत;        भारत stays: its त follows a consonant
 *
 * Endings stand in folded spelling.  Light: verbs are not analysed.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "marathi.h"

/* What must stand before a clitic. */
enum
{
	ANYTHING,
	LONG_VOWEL					/* the oblique: ा ी े ू ो or anusvara, or ई */
};

typedef struct clitic
{
	const char *ending;
	uint8_t		before;
	uint8_t		min_aksharas;
} clitic;

/* Longest first. */
static const clitic clitics[] = {
	{"संदर्भात", ANYTHING, 2}, {"विरुद्ध", ANYTHING, 2}, {"विरोधात", ANYTHING, 2},
	{"पर्यंत", ANYTHING, 2}, {"प्रमाणे", ANYTHING, 2}, {"संबंधी", ANYTHING, 2},
	{"बरोबर", ANYTHING, 2}, {"मध्ये", ANYTHING, 2}, {"सोबत", ANYTHING, 2}, {"विषयी", ANYTHING, 2},
	{"बाबत", ANYTHING, 2}, {"मधील", ANYTHING, 2}, {"मधून", ANYTHING, 2}, {"वरील", ANYTHING, 2},
	{"वरून", ANYTHING, 2}, {"कडून", ANYTHING, 2}, {"कडील", ANYTHING, 2}, {"पासून", ANYTHING, 2},
	{"साठी", ANYTHING, 2}, {"मुळे", ANYTHING, 2}, {"समोर", ANYTHING, 2}, {"नंतर", ANYTHING, 2},
	{"पूर्वी", ANYTHING, 2}, {"च्या", ANYTHING, 1}, {"तील", LONG_VOWEL, 1}, {"तून", LONG_VOWEL, 1},
	{"हून", LONG_VOWEL, 1}, {"कडे", ANYTHING, 2}, {"वर", LONG_VOWEL, 2}, {"चा", ANYTHING, 2},
	{"ची", ANYTHING, 2}, {"चे", ANYTHING, 2}, {"चं", ANYTHING, 2}, {"ने", LONG_VOWEL, 2},
	{"नी", LONG_VOWEL, 1}, {"ने", ANYTHING, 3}, {"नी", ANYTHING, 3}, {"शी", LONG_VOWEL, 2},
	{"ला", LONG_VOWEL, 1}, {"ला", ANYTHING, 3}, {"ना", LONG_VOWEL, 1}, {"त", LONG_VOWEL, 2},
	{"ही", LONG_VOWEL, 2}
};

/* Endings of the stem itself, longest first. */
static const char *const vowels[] = {
	"्यां", "्या", "यां", "ां", "ीं", "ें", "ा", "ी", "े", "ू", "ो", "ं", "ि", "ु"
};

static const char *const stop_words[] = {
	"आणि", "व", "आहे", "आहेत", "होता", "होती", "होते", "होत्या", "नाही", "नाहीत", "तो", "ती", "ते",
	"त्या", "त्याने", "तिने", "त्यांनी", "त्यांना", "त्यांचा", "त्यांची", "त्यांचे", "त्यांच्या", "त्याचा",
	"त्याची", "त्याचे", "त्याच्या", "हा", "ही", "हे", "या", "यांनी", "यांना", "यांच्या", "यांचा", "यांची",
	"यांचे", "याचा", "याची", "याचे", "याच्या", "मी", "आम्ही", "तुम्ही", "आपण", "की", "का", "न", "पण",
	"परंतु", "तर", "मात्र", "किंवा", "तरी", "असे", "अशी", "असा", "अशा", "जे", "जी", "जो", "ज्या",
	"कोण", "काय", "कधी", "कुठे", "केव्हा", "कसा", "कसे", "कशी", "म्हणून", "म्हणजे", "असून", "तसेच",
	"देखील", "सुद्धा", "येथे", "तेथे", "आता", "मग", "जर", "म्हणाले", "म्हणाल्या", "असल्याचे", "यावेळी",
	"साठी", "मुळे", "वर", "मध्ये", "नंतर", "पर्यंत", "बाबत", "विषयी", "कडे", "कडून", "पासून"
};

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
ends_with(const uint8_t *word, size_t nbytes, const char *ending)
{
	size_t		n = strlen(ending);

	return nbytes > n && memcmp(word + nbytes - n, ending, n) == 0;
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
	for (size_t i = 0; i < sizeof(clitics) / sizeof(clitics[0]); i++)
	{
		size_t		rest;

		if (!ends_with(word, nbytes, clitics[i].ending))
			continue;
		rest = nbytes - strlen(clitics[i].ending);
		if (count_aksharas(word, rest) >= clitics[i].min_aksharas &&
			(clitics[i].before == ANYTHING || is_long_vowel(sign_before(word, rest))))
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
	for (size_t i = 0; i < sizeof(vowels) / sizeof(vowels[0]); i++)
		if (ends_with(folded, n, vowels[i]))
		{
			size_t		rest = n - strlen(vowels[i]);

			if (count_aksharas(folded, rest) >= 2 ||
				(n < nbytes && count_aksharas(folded, rest) >= 1))
				return rest;
		}
	return n;
}

bool
varta_marathi_is_stop_word(const uint8_t *folded, size_t nbytes)
{
	for (size_t i = 0; i < sizeof(stop_words) / sizeof(stop_words[0]); i++)
		if (strlen(stop_words[i]) == nbytes && memcmp(stop_words[i], folded, nbytes) == 0)
			return true;
	return false;
}
