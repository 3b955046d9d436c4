/*
 * generate_words.c
 *		Words and their inflected forms.
 *
 *	words_*.tsv:   कंपनी  noun-f
 *	paradigms.tsv: noun-f  ी  ियों  plural,oblique
 *	result:		   कंपनियों -> (कंपनी, noun-f, plural oblique)
 *
 * The rows of a class with the longest lemma ending that fits are all applied.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdlib.h>
#include <string.h>

#include "generate.h"

static const char *const class_labels[] = {
#define X(name, label) label,
	VARTA_WORD_CLASSES(X)
#undef X
};

static const char *const feature_labels[] = {
#define X(name, label) label,
	VARTA_FORM_FEATURES(X)
#undef X
};

typedef struct paradigm_row
{
	uint8_t		class;
	uint16_t	features;
	char	   *lemma_ending;
	char	   *form_ending;
} paradigm_row;

static ARRAY(paradigm_row) paradigm;

static uint8_t
class_number(const line *at, const char *label)
{
	for (size_t i = 0; i < VARTA_CLASS_COUNT; i++)
		if (strcmp(class_labels[i], label) == 0)
			return (uint8_t) i;
	fail(at, "no such class", label);
	return 0;
}

/* "plural,oblique" to bits; "-" is none. */
static uint16_t
feature_bits(const line *at, const char *labels)
{
	uint16_t	bits = 0;

	while (*labels != '\0' && strcmp(labels, "-") != 0)
	{
		size_t		nbytes = strcspn(labels, ",. ");
		size_t		i = 0;

		while (i < VARTA_FEATURE_COUNT && (strlen(feature_labels[i]) != nbytes ||
										   memcmp(feature_labels[i], labels, nbytes) != 0))
			i++;
		if (i == VARTA_FEATURE_COUNT)
			fail(at, "no such feature", labels);
		bits |= (uint16_t) (1u << i);
		labels += nbytes;
		while (*labels == ',' || *labels == '.' || *labels == ' ')
			labels++;
	}
	return bits;
}

static char *
copy_ending(const char *ending)
{
	uint8_t		folded[64];
	size_t		nbytes = strlen(ending);

	if (strcmp(ending, "-") == 0 || nbytes > sizeof(folded))
		return strdup("");
	return strdup(ending);
}

static void
take_paradigm_row(const line *l)
{
	paradigm_row row = {
		.class = class_number(l, l->columns[0]),
		.features = feature_bits(l, l->columns[3]),
		.lemma_ending = copy_ending(l->columns[1]),
		.form_ending = copy_ending(l->columns[2])
	};

	PUSH(paradigm, row);
}

void
form_add_reading(uint32_t number, varta_reading reading)
{
	form	   *f = &L.forms.items[number];

	f->classes |= 1u << reading.class;
	f->features |= reading.features;
	for (size_t i = 0; i < f->readings.count; i++)
	{
		varta_reading *known = &f->readings.items[i];

		if (known->lemma == reading.lemma && known->class == reading.class)
		{
			known->features |= reading.features;
			return;
		}
	}
	PUSH(f->readings, reading);
}

static bool
ends_with(const char *word, const char *ending)
{
	size_t		nbytes = strlen(word);
	size_t		ending_nbytes = strlen(ending);

	return nbytes >= ending_nbytes && strcmp(word + nbytes - ending_nbytes, ending) == 0;
}

/* Calls take for every form that the class's rows give to the lemma. */
static void
inflect(const char *lemma, uint8_t class,
		void (*take) (const char *form, uint16_t features, void *context), void *context)
{
	size_t		longest = 0;
	bool		any = false;

	for (size_t i = 0; i < paradigm.count; i++)
		if (paradigm.items[i].class == class && ends_with(lemma, paradigm.items[i].lemma_ending))
		{
			size_t		nbytes = strlen(paradigm.items[i].lemma_ending);

			longest = nbytes > longest ? nbytes : longest;
			any = true;
		}
	for (size_t i = 0; any && i < paradigm.count; i++)
	{
		const paradigm_row *row = &paradigm.items[i];
		char		form[256];
		size_t		stem_nbytes = strlen(lemma) - longest;

		if (row->class != class || strlen(row->lemma_ending) != longest ||
			!ends_with(lemma, row->lemma_ending) ||
			stem_nbytes + strlen(row->form_ending) >= sizeof(form))
			continue;
		memcpy(form, lemma, stem_nbytes);
		strcpy(form + stem_nbytes, row->form_ending);
		take(form, row->features, context);
	}
}

/* A form of a lemma, as inflect gives it. */
static void
add_form(const char *word, uint16_t features, void *context)
{
	varta_reading reading = *(const varta_reading *) context;
	uint32_t	number = form_number(word, strlen(word), true);

	reading.features |= features;
	if (number != 0)
		form_add_reading(number, reading);
}

/* The lemma's string as the stemmer gives it: folded. */
static uint32_t
lemma_string(const char *lemma)
{
	uint8_t		folded[256];
	size_t		nbytes = strlen(lemma);

	if (nbytes > sizeof(folded))
		return 0;
	nbytes = varta_fold((const uint8_t *) lemma, nbytes, VARTA_FOLD_ALL, folded);
	return pool_add((const char *) folded, nbytes);
}

/*
 * lemma  class  forms: the lemma, its regular forms and the irregular ones
 * ("form" or "form=feature").
 */
static void
take_word(const line *l)
{
	char	   *lemma = l->columns[0];
	bool		doubtful = take_doubt(lemma);
	varta_reading reading = {.class = class_number(l, l->columns[1]), .doubtful = doubtful};
	char	   *rest = l->ncolumns > 2 ? l->columns[2] : NULL;
	char	   *extra;

	if (strchr(lemma, ' ') != NULL)
		fail(l, "a lemma is one word", lemma);
	reading.lemma = lemma_string(lemma);
	add_form(lemma, VARTA_FEATURE(LEMMA), &reading);
	if (reading.class == VARTA_CLASS_VERB)
		add_form(lemma, VARTA_FEATURE(INFINITIVE), &reading);
	inflect(lemma, reading.class, add_form, &reading);
	while ((extra = next_alternative(&rest)) != NULL)
	{
		char	   *equals = strchr(extra, '=');
		uint16_t	features = 0;

		if (equals != NULL)
		{
			*equals = '\0';
			features = feature_bits(l, equals + 1);
		}
		if (strchr(extra, ' ') == NULL)
			add_form(extra, features, &reading);
	}
}

/*
 * Is every people of a name's note Indian ("Indian, male; Indian, south")?  Those of
 * international bodies are of any; who is told by these alone may be anybody.
 */
static bool
is_indian(const char *note)
{
	bool		indian = false;

	while (*note != '\0')
	{
		indian = indian || strncmp(note, "Indian", 6) == 0;
		if (strncmp(note, "Indian", 6) != 0 && strncmp(note, "International", 13) != 0)
			return false;
		note += strcspn(note, ";");
		note += strspn(note, "; ");
	}
	return indian;
}

/* name  kind  note: given, surname or both; the note names the people. */
static void
take_name(const line *l)
{
	bool		doubtful = take_doubt(l->columns[0]);
	const char *kind = l->columns[1];
	uint32_t	number = form_number(l->columns[0], strlen(l->columns[0]), true);
	varta_reading reading = {.doubtful = doubtful};

	if (number == 0)
		return;
	reading.lemma = L.forms.items[number].key;
	if (l->ncolumns > 2 && strcmp(l->columns[2], "-") != 0 && is_indian(l->columns[2]))
		reading.features = VARTA_FEATURE(INDIAN);
	if (strcmp(kind, "given") == 0 || strcmp(kind, "both") == 0)
	{
		reading.class = VARTA_CLASS_GIVEN_NAME;
		form_add_reading(number, reading);
	}
	if (strcmp(kind, "surname") == 0 || strcmp(kind, "both") == 0)
	{
		reading.class = VARTA_CLASS_SURNAME;
		form_add_reading(number, reading);
	}
}

/* A stop word of the search configurations; the word may have other readings. */
static void
take_stop_word(const line *l)
{
	uint32_t	number = form_number(l->columns[0], strlen(l->columns[0]), true);

	if (number != 0)
		form_add_reading(number, (varta_reading)
						 {.lemma = L.forms.items[number].key, .class = VARTA_CLASS_STOP});
}

/* The irregular forms of a lemma: all forms that have a reading of it. */
static void
take_irregular(uint32_t number, uint8_t class,
			   void (*take) (const char *form, uint16_t features, void *context), void *context)
{
	for (uint32_t i = 1; class == VARTA_CLASS_VERB && i < L.forms.count; i++)
		for (size_t j = 0; j < L.forms.items[i].readings.count; j++)
		{
			const varta_reading reading = L.forms.items[i].readings.items[j];

			if (reading.class == class && reading.lemma == L.forms.items[number].key)
				take(&L.pool.items[L.forms.items[i].key], reading.features, context);
		}
}

void
word_forms(const char *word, bool as_noun,
		   void (*take) (const char *form, uint16_t features, void *context), void *context)
{
	const uint32_t inflecting = VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F) |
		VARTA_CLASS(NOUN_M_FIXED) | VARTA_CLASS(VERB) | VARTA_CLASS(ADJECTIVE);
	uint32_t	number = form_number(word, strlen(word), false);
	bool		known = false;

	take(word, number == 0 ? 0 : L.forms.items[number].features, context);
	for (size_t i = 0; number != 0 && i < L.forms.items[number].readings.count; i++)
	{
		const varta_reading reading = L.forms.items[number].readings.items[i];

		if ((reading.features & VARTA_FEATURE(LEMMA)) == 0 ||
			(1u << reading.class & inflecting) == 0)
			continue;
		known = true;
		inflect(word, reading.class, take, context);
		take_irregular(number, reading.class, take, context);
	}
	if (!known && as_noun)
		inflect(word, VARTA_CLASS_NOUN_M, take, context);
}

void
words_read_all(const char *folder)
{
	each_line(folder, "paradigms.tsv", 4, take_paradigm_row);
	each_line(folder, "words_function.tsv", 2, take_word);
	each_line(folder, "words_verbs.tsv", 2, take_word);
	each_line(folder, "words_nouns.tsv", 2, take_word);
	each_line(folder, "words_adjectives.tsv", 2, take_word);
	each_line(folder, "names.tsv", 2, take_name);
	each_line(folder, "stopwords.tsv", 1, take_stop_word);
}
