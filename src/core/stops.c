/*
 * stops.c
 *		What stops.tsv says of a word.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "stops.h"

/* No word of the table is longer. */
#define LONGEST_NBYTES 48

/* A word stands under at most so many types. */
#define MOST_TYPES 6

static const varta_entry *
find(const uint8_t *word, size_t nbytes, varta_label type)
{
	uint8_t		folded[LONGEST_NBYTES];
	varta_match matches[MOST_TYPES];
	varta_word	found = {.kind = VARTA_WORD_WORD};
	size_t		count;

	if (nbytes == 0 || nbytes > sizeof(folded))
		return NULL;
	nbytes = varta_fold(word, nbytes, VARTA_FOLD_ALL, folded);
	found.form = varta_lexicon_form(folded, nbytes);
	if (found.form == 0)
		return NULL;
	found.begins = varta_form_begins(found.form);
	count = varta_lexicon_matches(&found, 1, 0, VARTA_ENTRY(STOP_WORD), matches, MOST_TYPES);
	for (size_t i = 0; i < count; i++)
		if (matches[i].entry->type_label == type)
			return matches[i].entry;
	return NULL;
}

bool
varta_stop_is(const uint8_t *word, size_t nbytes, varta_label type)
{
	return find(word, nbytes, type) != NULL;
}

char
varta_letter_named(const uint8_t *word, size_t nbytes)
{
	const varta_entry *entry = find(word, nbytes, VARTA_LABEL_LETTER);

	return entry == NULL ? 0 : varta_lexicon_string(entry->code)[0];
}
