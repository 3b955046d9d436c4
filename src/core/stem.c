/*
 * stem.c
 *		From a folded word to the lexemes under which it is searched.
 *
 *	word -> lexicon: its lemmas        (कंपनियों -> कंपनी, गए -> जाना)
 *		 -> unknown: rules by ending   (लाइकेनों -> लाइकेन, लाइकेना)
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

const varta_stem_rule *
varta_stem_rule_of(const uint8_t *folded, size_t nbytes)
{
	if (nbytes < 6 || nbytes > VARTA_MAX_STEM_NBYTES || !is_devanagari(folded, nbytes))
		return NULL;
	for (size_t i = 0; i < varta_stem_rule_count; i++)
	{
		const varta_stem_rule *rule = &varta_stem_rules[i];
		size_t		ending = strlen(rule->ending);

		if (nbytes > ending && folded[nbytes - 1] == (uint8_t) rule->ending[ending - 1] &&
			memcmp(folded + nbytes - ending, rule->ending, ending) == 0)
		{
			size_t		stem = nbytes - ending;

			if (rule->verb && !is_verb_stem(folded, stem))
				continue;
			/* the longest ending decides, also when it forbids */
			return count_aksharas(folded, stem) >= rule->min_aksharas ? rule : NULL;
		}
	}
	return NULL;
}

size_t
varta_stem_by_rule(const uint8_t *folded, size_t nbytes, varta_stem_room *room,
				   varta_lexeme *lexemes)
{
	const varta_stem_rule *rule = varta_stem_rule_of(folded, nbytes);
	size_t		count = 0;
	size_t		stem;

	if (rule == NULL)
	{
		lexemes[0] = (varta_lexeme) {folded, (uint32_t) nbytes};
		return 1;
	}
	stem = nbytes - strlen(rule->ending);
	for (; count < 3 && rule->lemmas[count] != NULL; count++)
	{
		size_t		added = strlen(rule->lemmas[count]);

		memcpy(room->bytes[count], folded, stem);
		memcpy(room->bytes[count] + stem, rule->lemmas[count], added);
		lexemes[count] = (varta_lexeme) {room->bytes[count], (uint32_t) (stem + added)};
	}
	return count;
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

/*
 * कटाई and लड़ाई are nouns; nobody means the feminine perfective of कटाना or
 * लड़ाना.  Without a noun of that form it stays: कराई.
 */
static bool
is_hidden(const varta_reading *reading, bool feminine_noun)
{
	const uint32_t both = VARTA_FEATURE(PERFECTIVE) | VARTA_FEATURE(FEMININE);

	return feminine_noun && reading->class == VARTA_CLASS_VERB &&
		(reading->features & both) == both;
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
		bool		feminine_noun = false;

		if (drop_stop_words && (varta_form_classes(form) & VARTA_CLASS(STOP)) != 0)
			return 0;
		if (is_was(folded, nbytes))
		{
			lexemes[0] = (varta_lexeme) {(const uint8_t *) "था", 6};
			return 1;
		}
		for (size_t i = 0; i < nreadings; i++)
			feminine_noun |= readings[i].class == VARTA_CLASS_NOUN_F &&
				(readings[i].features & VARTA_FEATURE(LEMMA)) != 0;
		for (size_t i = 0; i < nreadings; i++)
			if (readings[i].class != VARTA_CLASS_STOP && !is_hidden(&readings[i], feminine_noun))
				count = add_lexeme(lexemes, count, &readings[i]);
		if (count > 0)
			return count;
	}
	return varta_stem_by_rule(folded, nbytes, room, lexemes);
}

bool
varta_is_stop_word(const uint8_t *folded, size_t nbytes)
{
	uint32_t	form = varta_lexicon_form(folded, nbytes);

	return form != 0 && (varta_form_classes(form) & VARTA_CLASS(STOP)) != 0;
}
