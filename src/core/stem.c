/*
 * stem.c
 *		From a folded word to the lexemes under which it is searched.
 *
 *	word -> lexicon: its lemmas           (कंपनियों -> कंपनी, गए -> जाना)
 *		 -> unknown: hindi_endings.tsv    (लाइकेनों -> लाइकेन, लाइकेना)
 *
 * A form of two lemmas gets both at one position: सोने is सोना, gold, and सोना,
 * to sleep, which are one spelling; but माने is मानना and माना.  Where the rules
 * cannot tell (-ों comes from -ा and from nothing) they give both, too.
 *
 * What this does not do: derivation.  सफलता stays apart from सफल, चीनी from चीन.
 * The time is linear in the word.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "lexicon_data.h"
#include "stem.h"

/* ना in bytes */
#define NA_NBYTES 6

/* Aksharas: letters that do not hang on a virama. */
static size_t
count_aksharas(const uint8_t *word, size_t nbytes)
{
	size_t		aksharas = 0;
	bool		after_virama = false;

	for (size_t at = 0; at + 3 <= nbytes; at += 3)
	{
		uint8_t		sign = (uint8_t) ((word[at + 1] & 1) << 6 | (word[at + 2] & 0x3F));

		aksharas += ((sign >= 0x05 && sign <= 0x39) || sign >= 0x58) && !after_virama;
		after_virama = sign == 0x4D;
	}
	return aksharas;
}

/* Whether all of the word is Devanagari, as the rules expect. */
static bool
is_devanagari(const uint8_t *word, size_t nbytes)
{
	if (nbytes % 3 != 0)
		return false;
	for (size_t at = 0; at < nbytes; at += 3)
		if (word[at] != 0xE0 || (word[at + 1] & 0xFE) != 0xA4)
			return false;
	return true;
}

/* Whether a stem and ना make a verb of the lexicon. */
static bool
is_verb_stem(const uint8_t *stem, size_t nbytes)
{
	uint8_t		infinitive[VARTA_MAX_STEM_NBYTES + NA_NBYTES];
	uint32_t	form;

	memcpy(infinitive, stem, nbytes);
	memcpy(infinitive + nbytes, "ना", NA_NBYTES);
	form = varta_lexicon_form(infinitive, nbytes + NA_NBYTES);
	return form != 0 && (varta_form_classes(form) & VARTA_CLASS(VERB)) != 0 &&
		(varta_form_features(form) & VARTA_FEATURE(INFINITIVE)) != 0;
}

int
varta_stem_ending_of(const uint8_t *folded, size_t nbytes)
{
	if (nbytes < 6 || nbytes > VARTA_MAX_STEM_NBYTES || !is_devanagari(folded, nbytes))
		return -1;
	for (uint32_t i = 0; i < varta_data_hindi_ending_count; i++)
	{
		const varta_data_ending *row = &varta_data_hindi_endings[i];
		const char *ending = &varta_data_pool[row->ending];

		if (nbytes > row->nbytes && folded[nbytes - 1] == (uint8_t) ending[row->nbytes - 1] &&
			memcmp(folded + nbytes - row->nbytes, ending, row->nbytes) == 0)
		{
			size_t		stem = nbytes - row->nbytes;

			if (row->condition == VARTA_ENDING_OF_VERB && !is_verb_stem(folded, stem))
				continue;
			/* the longest ending decides, also when it forbids */
			return count_aksharas(folded, stem) >= row->min_aksharas ? (int) i : -1;
		}
	}
	return -1;
}

/* Whether the word stands in the tables as it is, not as a form of another. */
static bool
is_lemma(const uint8_t *word, size_t nbytes)
{
	uint32_t	form = varta_lexicon_form(word, nbytes);

	/* a word of the phrase tables alone has no readings: भारतीय */
	return form != 0 && (varta_form_classes(form) == 0 ||
						 (varta_form_features(form) & VARTA_FEATURE(LEMMA)) != 0);
}

/*
 * A word that the lexicon does not know.  Where an ending may stand for several
 * and the lexicon knows what one of them gives, that is the word: निशानेबाजों has
 * निशानेबाज, not निशानेबाजा.
 */
static size_t
stem_by_ending(const uint8_t *folded, size_t nbytes, varta_stem_room *room,
			   varta_lexeme *lexemes)
{
	int			number = varta_stem_ending_of(folded, nbytes);
	const varta_data_ending *row;
	size_t		stem;

	if (number < 0)
	{
		lexemes[0] = (varta_lexeme) {folded, (uint32_t) nbytes};
		return 1;
	}
	row = &varta_data_hindi_endings[number];
	stem = nbytes - row->nbytes;
	for (size_t i = 0; i < row->nlemmas; i++)
	{
		const char *lemma = varta_lexicon_string(row->lemmas[i]);
		size_t		added = strlen(lemma);

		memcpy(room->bytes[i], folded, stem);
		memcpy(room->bytes[i] + stem, lemma, added);
		lexemes[i] = (varta_lexeme) {room->bytes[i], (uint32_t) (stem + added)};
		if (row->nlemmas > 1 && is_lemma(room->bytes[i], stem + added))
		{
			lexemes[0] = lexemes[i];
			return 1;
		}
	}
	return row->nlemmas;
}

/*
 * A verb is searched under its stem, the infinitive without ना, so that the noun
 * of the same root is found with it: खेल and खेला, जांच and जांची.
 */
static size_t
add_lexeme(varta_lexeme *lexemes, size_t count, const varta_reading *reading)
{
	const char *lemma = varta_lexicon_string(reading->lemma);
	size_t		nbytes = strlen(lemma);

	if (reading->class == VARTA_CLASS_VERB && nbytes > NA_NBYTES)
		nbytes -= NA_NBYTES;
	for (size_t i = 0; i < count; i++)
		if (lexemes[i].nbytes == nbytes && memcmp(lexemes[i].bytes, lemma, nbytes) == 0)
			return count;
	if (count == VARTA_MAX_LEXEMES)
		return count;
	lexemes[count] = (varta_lexeme) {(const uint8_t *) lemma, (uint32_t) nbytes};
	return count + 1;
}

/*
 * था थे थी थीं belong to होना by meaning only; in every second sentence they would
 * make each होगा and होता a match.
 */
static bool
is_was(const uint8_t *folded, size_t nbytes)
{
	static const char *const forms[] = {"था", "थे", "थी", "थीं"};

	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		if (strlen(forms[i]) == nbytes && memcmp(forms[i], folded, nbytes) == 0)
			return true;
	return false;
}

#define NOMINAL_CLASSES (VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F) | \
						 VARTA_CLASS(NOUN_M_FIXED) | VARTA_CLASS(ADJECTIVE))
#define INDECLINABLE_CLASSES (VARTA_CLASS(ADVERB) | VARTA_CLASS(NUMERAL) | \
							  VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(DETERMINER) | \
							  VARTA_CLASS(ADJECTIVE_FIXED) | VARTA_CLASS(PARTICLE) | \
							  VARTA_CLASS(PRONOUN) | VARTA_CLASS(CONJUNCTION))
#define NAME_CLASSES (VARTA_CLASS(GIVEN_NAME) | VARTA_CLASS(SURNAME))

#define NOUN_CLASSES (VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F) | VARTA_CLASS(NOUN_M_FIXED))

/* What kinds of readings a form has: a set of these. */
enum
{
	NOUN_LEMMA = 1,				/* लड़ाई as it stands */
	INFLECTED = 2,				/* a case form, or an adverbial participle */
	INDECLINABLE = 4,
	PERFECTIVE = 8,				/* खुला, opened */
	WORD = 16,					/* anything but a name */
	CERTAIN = 32				/* a word that is not marked as rare */
};

static unsigned
kinds_of_reading(const varta_reading *reading)
{
	unsigned	kinds = 0;
	uint32_t	class = 1u << reading->class;
	bool		is_lemma_form = (reading->features & VARTA_FEATURE(LEMMA)) != 0;

	if ((class & (NAME_CLASSES | VARTA_CLASS(STOP))) == 0)
		kinds |= reading->doubtful ? WORD : WORD | CERTAIN;
	if (reading->doubtful)
		return kinds;
	if ((class & NOUN_CLASSES) != 0 && is_lemma_form)
		kinds |= NOUN_LEMMA;
	if ((class & VARTA_CLASS(VERB)) != 0 && (reading->features & VARTA_FEATURE(PERFECTIVE)) != 0)
		kinds |= PERFECTIVE;
	if (((class & (NOMINAL_CLASSES | VARTA_CLASS(NUMERAL) | VARTA_CLASS(PRONOUN))) != 0 &&
		 !is_lemma_form) ||
		((class & VARTA_CLASS(VERB)) != 0 &&
		 (reading->features & (VARTA_FEATURE(CONJUNCTIVE) | VARTA_FEATURE(HABITUAL))) != 0))
		kinds |= INFLECTED;
	if ((class & INDECLINABLE_CLASSES) != 0)
		kinds |= INDECLINABLE;
	return kinds;
}

/*
 * Readings that another one of the same form makes needless.
 *	- A rare word, marked "?" in its table, gives way: पूरी is the whole, not the
 *	  bread; but पूरियां are bread.
 *	- कटाई, पानी and धरती are nouns; nobody means the feminine forms of कटाना, पाना
 *	  and धरना.  Without a noun of that form they stay: कराई, खाती.
 *	- An adjective that is a verb's participle is found under the verb: खुला.
 *	- An indeclinable that is a case form or a participle grown stiff is found
 *	  under that word: पहले with पहला, सामने with सामना, लेकर with लेना.
 *	- Any other indeclinable is what is meant: दो is two, not the imperative of
 *	  देना, बिना not a form of बिनना, सही not one of सहना.  The stem of a verb
 *	  stays: फिर is again, and turn.
 *	- A name is spelled as the word: ली, the name, is found with ली, taken.
 */
static bool
is_needless(const varta_reading *reading, unsigned kinds)
{
	const uint32_t finite = VARTA_FEATURE(PERFECTIVE) | VARTA_FEATURE(SUBJUNCTIVE) |
		VARTA_FEATURE(IMPERATIVE);
	unsigned	own = kinds_of_reading(reading);

	if ((own & CERTAIN) == 0)
		return (kinds & ((own & WORD) != 0 ? CERTAIN : WORD)) != 0;
	if (reading->class == VARTA_CLASS_VERB)
	{
		if ((kinds & NOUN_LEMMA) != 0 && (reading->features & VARTA_FEATURE(FEMININE)) != 0)
			return true;
		return (kinds & (INDECLINABLE | INFLECTED)) == INDECLINABLE &&
			(reading->features & finite) != 0 &&
			(reading->features & VARTA_FEATURE(STEM)) == 0;
	}
	if ((own & (INDECLINABLE | INFLECTED)) == INDECLINABLE)
		return (kinds & INFLECTED) != 0;
	return reading->class == VARTA_CLASS_ADJECTIVE && (kinds & PERFECTIVE) != 0;
}

size_t
varta_stem(const uint8_t *folded, size_t nbytes, bool drop_stop_words,
		   varta_stem_room *room, varta_lexeme *lexemes)
{
	uint32_t	form = varta_lexicon_form(folded, nbytes);
	size_t		count = 0;

	if (form != 0)
	{
		size_t		nreadings;
		const varta_reading *readings = varta_form_readings(form, &nreadings);
		unsigned	kinds = 0;

		if (drop_stop_words && (varta_form_classes(form) & VARTA_CLASS(STOP)) != 0)
			return 0;
		if (is_was(folded, nbytes))
		{
			lexemes[0] = (varta_lexeme) {(const uint8_t *) "था", 6};
			return 1;
		}
		for (size_t i = 0; nreadings > 1 && i < nreadings; i++)
			kinds |= kinds_of_reading(&readings[i]);
		for (size_t i = 0; i < nreadings; i++)
			if (readings[i].class != VARTA_CLASS_STOP && !is_needless(&readings[i], kinds))
				count = add_lexeme(lexemes, count, &readings[i]);
		if (count > 0)
			return count;
	}
	return stem_by_ending(folded, nbytes, room, lexemes);
}

bool
varta_is_stop_word(const uint8_t *folded, size_t nbytes)
{
	uint32_t	form = varta_lexicon_form(folded, nbytes);

	return form != 0 && (varta_form_classes(form) & VARTA_CLASS(STOP)) != 0;
}
