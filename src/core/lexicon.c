/*
 * lexicon.c
 *		Looks up folded forms and phrases in the compiled tables.
 *
 *	form "विदेश" --state--> 17 --"मंत्री"--> 18: accept office विदेश मंत्री
 *
 * A look-up is one hash and a few cache lines; a phrase costs one look-up a
 * word.  Nothing here knows what an entry means.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "lexicon_data.h"

const varta_entry *
varta_lexicon_entry(uint32_t entry)
{
	return &varta_data_entries[entry];
}

uint32_t
varta_lexicon_form(const uint8_t *folded, size_t nbytes)
{
	uint32_t	hash = varta_data_hash(folded, nbytes);
	uint32_t	at = hash & varta_data_form_mask;

	for (;;)
	{
		uint32_t	slot = varta_data_form_slots[at];

		if (slot == 0)
			return 0;
		if (VARTA_DATA_TAG_OF(slot) == VARTA_DATA_TAG_OF(hash))
		{
			const varta_data_form *form = &varta_data_forms[VARTA_DATA_FORM_OF(slot)];

			if (form->nbytes == nbytes &&
				varta_data_equal((const uint8_t *) &varta_data_pool[form->key], folded, nbytes))
				return VARTA_DATA_FORM_OF(slot);
		}
		at = (at + 1) & varta_data_form_mask;
	}
}

uint32_t
varta_form_classes(uint32_t form)
{
	return varta_data_forms[form].classes;
}

uint32_t
varta_form_features(uint32_t form)
{
	return varta_data_forms[form].features;
}

uint32_t
varta_form_begins(uint32_t form)
{
	return varta_data_forms[form].begins;
}

const varta_reading *
varta_form_readings(uint32_t form, size_t *count)
{
	const varta_data_form *data = &varta_data_forms[form < VARTA_OWN_FORMS ? form : 0];

	*count = data[1].readings - data->readings;
	return &varta_data_readings[data->readings];
}

/* A phrase is a cue of at most so many types. */
#define MAX_CUES 6

/* So many steps are looked through one by one. */
#define FEW_EDGES 16

/* The state that form leads to from state, 0 for none. */
static uint32_t
next_state(const varta_data_state *state, uint32_t form)
{
	uint32_t	low = state[0].edges;
	uint32_t	high = state[1].edges;

	while (high - low > FEW_EDGES)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (varta_data_edges[middle] <= form)
			low = middle;
		else
			high = middle;
	}
	for (; low < high; low++)
		if (varta_data_edges[low] == form)
			return varta_data_first_states + 1 + low;
	return 0;
}

/*
 * Collects the state's entries of the wanted kinds.  Entries of a state are
 * stored by kind.
 */
static size_t
accepts(const varta_data_state *state, uint32_t kinds, uint32_t nwords, varta_match *matches, size_t max)
{
	size_t		count = 0;

	for (uint32_t i = state[0].accepts; i < state[1].accepts && count < max; i++)
	{
		if ((kinds & 1u << varta_data_accepts[i].kind) == 0)
			continue;
		matches[count].entry = &varta_data_entries[varta_data_accepts[i].entry];
		matches[count].nwords = nwords;
		matches[count].features = varta_data_accepts[i].features;
		count++;
	}
	return count;
}

/* The state after a first word, 0 for none. */
static uint32_t
first_state(const varta_word *word)
{
	return word->form <= varta_data_first_states ? word->form : 0;
}

/* The state after the next word, *at; 0 when no phrase goes on with it. */
static uint32_t
state_after(const varta_data_state *state, const varta_word *words, size_t count, size_t *at)
{
	*at = varta_next_word(words, count, *at + 1);
	if (*at >= count || (state->forms & VARTA_DATA_FORM_BIT(words[*at].form)) == 0)
		return 0;
	return next_state(state, words[*at].form);
}

/*
 * Where the longest of the compiled phrases ends, NULL for none, and after how many words.
 * *looked is the last word that was asked for, count when it would have been the next one.
 */
static inline const varta_data_state *
last_state(const varta_word *words, size_t count, size_t at, uint32_t kinds, uint32_t *nwords, size_t *looked)
{
	uint32_t	number = first_state(&words[at]);
	const varta_data_state *last = NULL;
	size_t		i = at;

	while (number != 0)
	{
		const varta_data_state *state = &varta_data_states[number];

		if ((state->kinds & kinds) != 0)
		{
			last = state;
			*nwords = (uint32_t) (i - at + 1);
		}
		if ((state->beyond & kinds) == 0)
			break;
		number = state_after(state, words, count, &i);
	}
	*looked = i;
	return last;
}

/* The longest of the compiled phrases. */
static size_t
compiled_matches(const varta_word *words, size_t count, size_t at, uint32_t kinds,
				 varta_match *matches, size_t max)
{
	uint32_t	nwords = 0;
	size_t		looked;
	const varta_data_state *state = last_state(words, count, at, kinds, &nwords, &looked);

	return state == NULL ? 0 : accepts(state, kinds, nwords, matches, max);
}

const varta_entry *
varta_lexicon_cue(const varta_word *words, size_t count, size_t at, varta_label type, uint32_t *nwords,
				  size_t *looked)
{
	const varta_data_state *state;

	if (words[at].own != 0)
	{
		varta_match matches[MAX_CUES];
		size_t		found = varta_lexicon_matches(words, count, at, VARTA_ENTRY(CUE), matches, MAX_CUES);

		*looked = count;
		for (size_t i = 0; i < found; i++)
			if (matches[i].entry->type_label == type)
			{
				*nwords = matches[i].nwords;
				return matches[i].entry;
			}
		return NULL;
	}
	state = last_state(words, count, at, VARTA_ENTRY(CUE), nwords, looked);
	/* most phrases that end here are no cue of the type */
	if (state == NULL || (state->kinds & VARTA_CUE_BIT(type)) == 0)
		return NULL;
	for (uint32_t i = state[0].accepts; i < state[1].accepts; i++)
		if (varta_data_accepts[i].kind == VARTA_ENTRY_CUE &&
			varta_data_entries[varta_data_accepts[i].entry].type_label == type)
			return &varta_data_entries[varta_data_accepts[i].entry];
	return NULL;
}

bool
varta_lexicon_is_stop_word(uint32_t form, varta_label type)
{
	const varta_data_state *state = &varta_data_states[form <= varta_data_first_states ? form : 0];

	if ((state->kinds & VARTA_ENTRY(STOP_WORD)) == 0)
		return false;
	for (uint32_t i = state[0].accepts; i < state[1].accepts; i++)
		if (varta_data_accepts[i].kind == VARTA_ENTRY_STOP_WORD &&
			varta_data_entries[varta_data_accepts[i].entry].type_label == type)
			return true;
	return false;
}

uint32_t
varta_lexicon_kinds(const varta_word *words, size_t count, size_t at)
{
	uint32_t	kinds = 0;

	if (words[at].own != 0)
		return words[at].begins;
	for (uint32_t number = first_state(&words[at]); number != 0;)
	{
		kinds |= varta_data_states[number].kinds;
		number = state_after(&varta_data_states[number], words, count, &at);
	}
	return kinds;
}

/*
 * A user's phrases go before compiled ones of the same length and after longer ones.
 */
static size_t
with_own_matches(const varta_word *words, size_t count, size_t at, uint32_t kinds,
				 varta_match *matches, size_t max, size_t found)
{
	size_t		nown = 0;
	uint32_t	longest = found > 0 ? matches[0].nwords : 1;

	for (const varta_match *own = varta_own_matches(&words[at]); own->nwords >= longest && nown < max; own++)
	{
		if ((kinds & 1u << own->entry->kind) == 0 || own->nwords > count - at)
			continue;
		/* shorter ones than the first do not count, nor do shorter compiled ones */
		longest = own->nwords;
		if (found > 0 && matches[nown].nwords < longest)
			found = 0;
		if (nown + found == max)
			found--;
		memmove(&matches[nown + 1], &matches[nown], found * sizeof(varta_match));
		matches[nown++] = *own;
	}
	return nown + found;
}

size_t
varta_lexicon_matches(const varta_word *words, size_t count, size_t at, uint32_t kinds,
					  varta_match *matches, size_t max)
{
	size_t		found;

	/* most words begin no phrase of the wanted kinds */
	if (at >= count || (words[at].begins & kinds) == 0)
		return 0;
	found = compiled_matches(words, count, at, kinds, matches, max);
	return words[at].own == 0 ? found : with_own_matches(words, count, at, kinds, matches, max, found);
}

const char *
varta_country_of_actor(const char *actor)
{
	for (uint32_t i = 0; i < varta_data_country_count; i++)
		if (strncmp(varta_lexicon_string(varta_data_entries[i].detail), actor, 3) == 0)
			return varta_lexicon_string(varta_data_entries[i].code);
	return NULL;
}

const char *
varta_country_alpha3(const char *alpha2)
{
	for (uint32_t i = 0; i < varta_data_country_count; i++)
	{
		const char *code = varta_lexicon_string(varta_data_entries[i].code);

		if (code[0] == alpha2[0] && strcmp(code, alpha2) == 0)
			return varta_lexicon_string(varta_data_entries[i].detail);
	}
	return "";
}
