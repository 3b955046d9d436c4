/*
 * knowledge.c
 *		Phrases that a user adds to the lexicon.
 *
 *	word --fold--> form --(state, form)--> state: entries
 *
 * A trie like that of the compiled tables, in an arena.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "knowledge_internal.h"

uint32_t
knowledge_set_find(const string_set *set, const uint8_t *bytes, size_t nbytes)
{
	uint32_t	hash = varta_data_hash(bytes, nbytes);

	if (set->slots == NULL)
		return 0;
	for (uint32_t at = hash & set->mask; set->slots[at] != 0; at = (at + 1) & set->mask)
	{
		const string_key *key = &set->keys[set->slots[at]];

		if (key->hash == hash && key->nbytes == nbytes && memcmp(key->bytes, bytes, nbytes) == 0)
			return set->slots[at];
	}
	return 0;
}

static void
set_place(const string_set *set, uint32_t number)
{
	uint32_t	at = set->keys[number].hash & set->mask;

	while (set->slots[at] != 0)
		at = (at + 1) & set->mask;
	set->slots[at] = number;
}

/* Twice as many slots, so that at most half of them are taken. */
static bool
set_rehash(varta_arena *arena, string_set *set)
{
	uint32_t	size = set->slots == NULL ? 64 : (set->mask + 1) * 2;

	set->slots = varta_arena_allocate(arena, (size_t) size * sizeof(uint32_t));
	if (set->slots == NULL)
		return false;
	set->mask = size - 1;
	for (uint32_t i = 1; i < set->count; i++)
		set_place(set, i);
	return true;
}

/* The number of a string, a new one if need be; 0 without memory. */
static uint32_t
set_add(varta_arena *arena, string_set *set, const uint8_t *bytes, size_t nbytes)
{
	uint32_t	number = knowledge_set_find(set, bytes, nbytes);
	string_key *keys;
	uint8_t    *copy;

	if (number != 0)
		return number;
	if (set->count == 0)
		set->count = 1;
	if (set->slots == NULL || set->count * 2 > set->mask)
		if (!set_rehash(arena, set))
			return 0;
	keys = varta_arena_grow(arena, set->keys, set->keys == NULL ? 0 : set->count, &set->capacity, sizeof(string_key));
	if (keys == NULL)
		return 0;
	set->keys = keys;
	copy = varta_arena_allocate(arena, nbytes);
	if (copy == NULL)
		return 0;
	memcpy(copy, bytes, nbytes);
	number = (uint32_t) set->count++;
	keys[number] = (string_key) {copy, (uint32_t) nbytes, varta_data_hash(bytes, nbytes)};
	set_place(set, number);
	return number;
}

varta_knowledge *
varta_knowledge_create(varta_arena *arena)
{
	varta_knowledge *k = varta_arena_allocate(arena, sizeof(*k));

	if (k == NULL)
		return NULL;
	k->arena = arena;
	for (uint32_t i = 0; i < varta_data_entry_count; i++)
	{
		const varta_entry *entry = &varta_data_entries[i];
		const char *code = varta_lexicon_string(entry->code);

		if ((entry->kind == VARTA_ENTRY_COUNTRY ||
			 (entry->kind == VARTA_ENTRY_ORGANISATION && entry->type_label == VARTA_LABEL_INTERNATIONAL)) &&
			!knowledge_add_code(k, (const uint8_t *) code, strlen(code)))
			return NULL;
	}
	return k;
}

varta_arena *
knowledge_arena(const varta_knowledge *k)
{
	return k->arena;
}

uint32_t
varta_knowledge_count(const varta_knowledge *k)
{
	return k->nentries;
}

void
knowledge_count_entry(varta_knowledge *k)
{
	k->nentries++;
}

bool
knowledge_has_code(const varta_knowledge *k, const uint8_t *code, size_t nbytes)
{
	return knowledge_set_find(&k->codes, code, nbytes) != 0;
}

bool
knowledge_add_code(varta_knowledge *k, const uint8_t *code, size_t nbytes)
{
	return nbytes == 0 || set_add(k->arena, &k->codes, code, nbytes) != 0;
}

/* ---- the trie ---- */

static uint32_t
new_state(varta_knowledge *k)
{
	state_data *states;

	if (k->nstates == 0)
		k->nstates = 1;
	states = varta_arena_grow(k->arena, k->states, k->states == NULL ? 0 : k->nstates, &k->state_capacity, sizeof(state_data));
	if (states == NULL)
		return 0;
	k->states = states;
	memset(&states[k->nstates], 0, sizeof(state_data));
	return (uint32_t) k->nstates++;
}

uint32_t
knowledge_step(const varta_knowledge *k, uint32_t state, uint32_t form)
{
	if (k->edge_slots == NULL)
		return 0;
	for (uint32_t at = varta_data_edge_hash(state, form) & k->edge_mask; k->edge_slots[at] != 0;
		 at = (at + 1) & k->edge_mask)
	{
		const varta_data_edge *edge = &k->edges[k->edge_slots[at] - 1];

		if (edge->state == state && edge->form == form)
			return edge->next;
	}
	return 0;
}

static void
place_edge(const varta_knowledge *k, uint32_t number)
{
	const varta_data_edge *edge = &k->edges[number];
	uint32_t	at = varta_data_edge_hash(edge->state, edge->form) & k->edge_mask;

	while (k->edge_slots[at] != 0)
		at = (at + 1) & k->edge_mask;
	k->edge_slots[at] = number + 1;
}

static bool
make_edge_room(varta_knowledge *k)
{
	varta_data_edge *edges = varta_arena_grow(k->arena, k->edges, k->nedges, &k->edge_capacity,
											  sizeof(varta_data_edge));
	uint32_t	size;

	if (edges == NULL)
		return false;
	k->edges = edges;
	if (k->edge_slots != NULL && k->nedges * 2 < k->edge_mask)
		return true;
	size = k->edge_slots == NULL ? 64 : (k->edge_mask + 1) * 2;
	k->edge_slots = varta_arena_allocate(k->arena, (size_t) size * sizeof(uint32_t));
	if (k->edge_slots == NULL)
		return false;
	k->edge_mask = size - 1;
	for (uint32_t i = 0; i < k->nedges; i++)
		place_edge(k, i);
	return true;
}

/* The state after form, a new one if need be; state 0 is the root.  0 without memory. */
static uint32_t
step(varta_knowledge *k, uint32_t state, uint32_t form)
{
	uint32_t	next = state == 0 ? k->form_data[form].state : knowledge_step(k, state, form);

	if (next != 0)
		return next;
	next = new_state(k);
	if (next == 0)
		return 0;
	if (state == 0)
	{
		k->form_data[form].state = next;
		return next;
	}
	if (!make_edge_room(k))
		return 0;
	k->edges[k->nedges] = (varta_data_edge) {state, form, next};
	place_edge(k, (uint32_t) k->nedges++);
	return next;
}

/* The form of a word, a new one if need be; 0 without memory. */
static uint32_t
add_word_form(varta_knowledge *k, const uint8_t *word, size_t nbytes)
{
	uint8_t		folded[KNOWLEDGE_WORD_NBYTES];
	uint32_t	form = set_add(k->arena, &k->forms, folded, varta_fold(word, nbytes, VARTA_FOLD_ALL, folded));
	size_t		known = k->form_capacity;
	form_data  *data;

	if (form < known || form == 0)
		return form;
	data = varta_arena_grow(k->arena, k->form_data, known, &k->form_capacity, sizeof(form_data));
	if (data == NULL)
		return 0;
	memset(data + known, 0, (k->form_capacity - known) * sizeof(form_data));
	k->form_data = data;
	return form;
}

static int
slot_of(const varta_entry *entry)
{
	switch (entry->kind)
	{
		case VARTA_ENTRY_PERSON:
			return SLOT_PERSON;
		case VARTA_ENTRY_OFFICE:
			return SLOT_OFFICE;
		case VARTA_ENTRY_PLACE:
			return SLOT_PLACE;
		default:
			return SLOT_ORGANISATION;
	}
}

bool
knowledge_add_form(varta_knowledge *k, const uint8_t *bytes, size_t nbytes, const varta_entry *entry,
				   bool inflected)
{
	varta_scanner scanner;
	varta_token token;
	uint32_t	state = 0;
	uint32_t	form = 0;
	int			slot = slot_of(entry);

	varta_scanner_start(&scanner, bytes, nbytes);
	while (varta_token_next(&scanner, &token))
	{
		if (token.type == VARTA_TOKEN_BLANK)
			continue;
		form = add_word_form(k, bytes + token.start, token.end - token.start);
		if (form == 0 || (state = step(k, state, form)) == 0)
			return false;
	}
	if (state == 0 || k->states[state].entries[slot] != NULL)
		return true;
	k->states[state].entries[slot] = entry;
	k->states[state].inflected[slot] = inflected;
	if (inflected)
		k->form_data[form].inflected = k->any_inflected = true;
	return true;
}

bool
knowledge_add_name(varta_knowledge *k, const uint8_t *bytes, size_t nbytes)
{
	varta_scanner scanner;
	varta_token token;

	varta_scanner_start(&scanner, bytes, nbytes);
	while (varta_token_next(&scanner, &token))
	{
		uint32_t	form;

		if (token.type != VARTA_TOKEN_WORD)
			continue;
		form = add_word_form(k, bytes + token.start, token.end - token.start);
		if (form == 0)
			return false;
		k->form_data[form].name = true;
	}
	return true;
}
