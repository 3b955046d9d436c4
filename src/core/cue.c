/*
 * cue.c
 *		Cues and postpositions at a place in a sentence.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "engine.h"

#define MAX_CUES 6

const varta_entry *
cue_find(const varta_word *words, uint32_t word, uint32_t end, varta_label type, uint32_t *last)
{
	varta_match matches[MAX_CUES];
	size_t		n;

	n = varta_lexicon_matches(words, end, word, VARTA_ENTRY(CUE), matches, MAX_CUES);
	for (size_t i = 0; i < n; i++)
		if (matches[i].entry->type_label == type)
		{
			if (last != NULL)
				*last = word + matches[i].nwords;
			return matches[i].entry;
		}
	return NULL;
}

const varta_entry *
cue_within(const engine *e, uint32_t first, uint32_t last, varta_label type, uint32_t *at)
{
	for (uint32_t i = first; i < last; i++)
	{
		const varta_entry *cue = cue_at(e, i, last, type, NULL);

		if (cue != NULL)
		{
			if (at != NULL)
				*at = i;
			return cue;
		}
	}
	return NULL;
}

varta_label
case_at(const engine *e, uint32_t word, uint32_t end, uint32_t *last)
{
	const varta_entry *cue;

	while (word < end && cue_at(e, word, end, VARTA_LABEL_PARTICLE_CUE, NULL) != NULL)
		word++;
	cue = cue_at(e, word, end, VARTA_LABEL_CASE, last);
	return cue == NULL ? VARTA_LABEL_NONE : (varta_label) cue->code_label;
}
