/*
 * cue.c
 *		Cues and postpositions at a place in a sentence.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "engine.h"

const varta_entry *
cue_find(const varta_word *words, uint32_t word, uint32_t end, varta_label type, uint32_t *last)
{
	uint32_t	nwords = 0;
	const varta_entry *cue = varta_lexicon_cue(words, end, word, type, &nwords);

	if (cue != NULL && last != NULL)
		*last = word + nwords;
	return cue;
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
case_find(const engine *e, uint32_t word, uint32_t end, uint32_t *last)
{
	const varta_entry *cue;

	while (word < end && cue_at(e, word, end, VARTA_LABEL_PARTICLE_CUE, NULL) != NULL)
		word++;
	cue = cue_at(e, word, end, VARTA_LABEL_CASE, last);
	return cue == NULL ? VARTA_LABEL_NONE : (varta_label) cue->code_label;
}
