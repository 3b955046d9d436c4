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
	size_t		looked;
	const varta_entry *cue = varta_lexicon_cue(words, end, word, type, &nwords, &looked);

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

/* The label found at a word, for all who ask with an end that it does not hang on. */
static void
keep_case(const engine *e, uint32_t word, varta_label label, uint32_t last, size_t looked)
{
	if (looked - word < UINT8_MAX)
		e->cases[word] = (case_kept) {.label = (uint16_t) label, .nwords = (uint8_t) (last - word),
			.reach = (uint8_t) (looked - word + 1)};
}

varta_label
case_find(const engine *e, uint32_t word, uint32_t end, uint32_t *last)
{
	const case_kept *kept = &e->cases[word];
	const varta_entry *cue = NULL;
	uint32_t	at = word;
	uint32_t	nwords = 0;
	size_t		furthest = word;
	size_t		looked = word;

	if (kept->reach != 0 && kept->reach <= end - word)
	{
		if (kept->nwords > 0 && last != NULL)
			*last = word + kept->nwords;
		return (varta_label) kept->label;
	}
	while (at < end && (e->words[at].begins & VARTA_CUE_BIT(VARTA_LABEL_PARTICLE_CUE)) != 0 &&
		   varta_lexicon_cue(e->words, end, at, VARTA_LABEL_PARTICLE_CUE, &nwords, &looked) != NULL)
	{
		furthest = looked > furthest ? looked : furthest;
		at++;
	}
	furthest = looked > furthest ? looked : furthest;
	furthest = at > furthest ? at : furthest;
	if (at < end && (e->words[at].begins & VARTA_CUE_BIT(VARTA_LABEL_CASE)) != 0)
	{
		cue = varta_lexicon_cue(e->words, end, at, VARTA_LABEL_CASE, &nwords, &looked);
		furthest = looked > furthest ? looked : furthest;
	}
	if (furthest < end)
		keep_case(e, word, cue == NULL ? VARTA_LABEL_NONE : (varta_label) cue->code_label,
				  cue == NULL ? word : at + nwords, furthest);
	if (cue == NULL)
		return VARTA_LABEL_NONE;
	if (last != NULL)
		*last = at + nwords;
	return (varta_label) cue->code_label;
}
