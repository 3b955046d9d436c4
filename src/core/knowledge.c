/*
 * knowledge.c
 *		Phrases that a user adds to the lexicon, and where they stand in a text.
 *
 *	word --fold--> form --(state, form)--> state: entries
 *
 * A trie like that of the compiled tables, in an arena.  A text's words get the
 * matches of the phrases that begin with them before any stage runs; the stages
 * then ask varta_lexicon_longest as ever.  Of a word's forms the compiled lexicon
 * knows, and for others guesses, the lemmas (stem.c): महानिदेशकों is found as
 * महानिदेशक is.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "knowledge.h"
#include "lexicon_data.h"
#include "stem.h"

/* The entries of the kinds that a phrase may stand for; of a kind the first counts. */
enum
{
	SLOT_PERSON,
	SLOT_OFFICE,
	SLOT_PLACE,
	SLOT_ORGANISATION,
	SLOTS
};

typedef struct string_key
{
	const uint8_t *bytes;
	uint32_t	nbytes;
	uint32_t	hash;
} string_key;

/* Strings numbered from 1, found by hash. */
typedef struct string_set
{
	string_key *keys;			/* [0] unused */
	size_t		count;
	size_t		capacity;
	uint32_t   *slots;			/* numbers, 0: free */
	uint32_t	mask;
} string_set;

typedef struct form_data
{
	uint32_t	state;			/* of phrases that begin with it, 0: none */
	bool		inflected;		/* closes a phrase that also counts in its other forms */
	bool		name;			/* part of a person's name */
} form_data;

typedef struct state_data
{
	const varta_entry *entries[SLOTS];
	bool		inflected[SLOTS];
} state_data;

struct varta_knowledge
{
	varta_arena *arena;
	string_set	forms;
	form_data  *form_data;		/* as long as forms.keys */
	size_t		form_capacity;
	string_set	codes;
	state_data *states;			/* [0] unused */
	size_t		nstates;
	size_t		state_capacity;
	varta_data_edge *edges;
	size_t		nedges;
	size_t		edge_capacity;
	uint32_t   *edge_slots;
	uint32_t	edge_mask;
	uint32_t	nentries;
	bool		any_inflected;
};

static uint32_t
set_find(const string_set *set, const uint8_t *bytes, size_t nbytes)
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
	uint32_t	number = set_find(set, bytes, nbytes);
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
	return set_find(&k->codes, code, nbytes) != 0;
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

static uint32_t
find_step(const varta_knowledge *k, uint32_t state, uint32_t form)
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
	uint32_t	next = state == 0 ? k->form_data[form].state : find_step(k, state, form);

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

/* ---- a text ---- */

/* A word's forms in the trie. */
typedef struct word_forms
{
	uint32_t	form;			/* as it stands, 0: none */
	uint32_t	lemma;			/* as the form of a lemma that closes a phrase, 0: none */
	uint16_t	features;		/* of that form */
} word_forms;

typedef struct match_list
{
	varta_match *items;
	size_t		count;
	size_t		capacity;
} match_list;

/*
 * What a form of an unknown word is: marked plurals end in a nasal vowel (-ों, -यां),
 * the oblique singular does not (दरोगे).
 */
static uint16_t
guessed_features(const uint8_t *folded, size_t nbytes)
{
	if (nbytes >= 3 && memcmp(folded + nbytes - 3, "\xE0\xA4\x82", 3) == 0)
		return VARTA_FEATURE(OBLIQUE) | VARTA_FEATURE(PLURAL);
	return VARTA_FEATURE(OBLIQUE);
}

static void
find_forms(const varta_knowledge *k, const uint8_t *text, const varta_word *word, word_forms *found)
{
	uint8_t		folded[KNOWLEDGE_WORD_NBYTES];
	size_t		nbytes = word->end - word->start;
	varta_stem_room room;
	varta_lexeme lexemes[VARTA_MAX_LEXEMES];
	size_t		count;

	*found = (word_forms) {0, 0, word->features};
	if (nbytes > KNOWLEDGE_WORD_NBYTES || (word->kind != VARTA_WORD_WORD && word->kind != VARTA_WORD_NUMBER))
		return;
	nbytes = varta_fold(text + word->start, nbytes, VARTA_FOLD_ALL, folded);
	found->form = set_find(&k->forms, folded, nbytes);
	if (!k->any_inflected || word->kind != VARTA_WORD_WORD ||
		(found->form != 0 && k->form_data[found->form].inflected))
		return;
	count = varta_stem(folded, nbytes, false, &room, lexemes);
	for (size_t i = 0; i < count && found->lemma == 0; i++)
	{
		uint32_t	form = set_find(&k->forms, lexemes[i].bytes, lexemes[i].nbytes);

		if (form != 0 && k->form_data[form].inflected)
			found->lemma = form;
	}
	if (found->lemma != 0 && word->form == 0)
		found->features = guessed_features(folded, nbytes);
}

static bool
append_match(varta_arena *arena, match_list *list, varta_match match)
{
	varta_match *items = varta_arena_grow(arena, list->items, list->count, &list->capacity, sizeof(varta_match));

	if (items == NULL)
		return false;
	list->items = items;
	items[list->count++] = match;
	return true;
}

static bool
add_entries(const state_data *state, bool inflected, uint32_t nwords, uint16_t features,
			varta_arena *arena, match_list *list)
{
	for (int slot = 0; slot < SLOTS; slot++)
		if (state->entries[slot] != NULL && (!inflected || state->inflected[slot]) &&
			!append_match(arena, list, (varta_match) {state->entries[slot], nwords, features}))
			return false;
	return true;
}

/* The list's matches from first on, longest first; few. */
static void
sort_by_length(varta_match *items, size_t count)
{
	for (size_t i = 1; i < count; i++)
		for (size_t j = i; j > 0 && items[j].nwords > items[j - 1].nwords; j--)
		{
			varta_match swapped = items[j];

			items[j] = items[j - 1];
			items[j - 1] = swapped;
		}
}

static uint32_t
begins_bits(const varta_entry *entry)
{
	const char *code = varta_lexicon_string(entry->code);
	uint32_t	bits = 1u << entry->kind;

	if (entry->kind != VARTA_ENTRY_OFFICE && code[0] != '\0' && strcmp(code, "IN") != 0)
		bits |= VARTA_BEGINS_ABROAD;
	return bits;
}

/* The phrases that begin at a word, to the end of the list. */
static bool
match_at(const varta_knowledge *k, varta_arena *arena, varta_word *words, const word_forms *forms,
		 size_t nwords, size_t at, match_list *list)
{
	uint32_t	state = 0;
	size_t		first = list->count;

	for (size_t i = at; i < nwords && i < at + 2 * KNOWLEDGE_PHRASE_WORDS;
		 i = varta_next_word(words, nwords, i + 1))
	{
		const word_forms *f = &forms[i];
		uint32_t	covered = (uint32_t) (i - at + 1);
		uint32_t	closed = f->lemma == 0 ? 0 :
			i == at ? k->form_data[f->lemma].state : find_step(k, state, f->lemma);

		if (closed != 0 && !add_entries(&k->states[closed], true, covered, f->features, arena, list))
			return false;
		if (f->form == 0)
			break;
		state = i == at ? k->form_data[f->form].state : find_step(k, state, f->form);
		if (state == 0)
			break;
		if (!add_entries(&k->states[state], false, covered, words[i].features, arena, list))
			return false;
	}
	if (list->count == first)
		return true;
	sort_by_length(list->items + first, list->count - first);
	for (size_t i = first; i < list->count; i++)
		words[at].begins |= begins_bits(list->items[i].entry);
	words[at].own = (uint32_t) first + 1;
	return append_match(arena, list, (varta_match) {NULL, 0, 0});
}

/* A word that the compiled lexicon does not know gets a form and is known from here. */
static void
mark_word(const varta_knowledge *k, const word_forms *forms, varta_word *word)
{
	uint32_t	form = forms->form != 0 ? forms->form : forms->lemma;

	if (form == 0)
		return;
	if (word->form == 0)
		word->form = VARTA_OWN_FORMS + form;
	if (k->form_data[form].name && word->classes == 0)
	{
		word->classes = VARTA_CLASS(GIVEN_NAME) | VARTA_CLASS(SURNAME);
		word->known_name = 1;
	}
}

/* Puts words and matches into one block; own becomes the way from a word to its matches. */
static varta_word *
bind(varta_arena *arena, const varta_word *words, size_t nwords, const match_list *list)
{
	varta_word *block = varta_arena_reserve(arena, nwords * sizeof(varta_word) + list->count * sizeof(varta_match));

	if (block == NULL)
		return NULL;
	memcpy(block, words, nwords * sizeof(varta_word));
	memcpy(block + nwords, list->items, list->count * sizeof(varta_match));
	for (size_t i = 0; i < nwords; i++)
		if (block[i].own != 0)
			block[i].own = (uint32_t) (((nwords - i) * sizeof(varta_word) +
										(block[i].own - 1) * sizeof(varta_match)) / VARTA_OWN_UNIT);
	return block;
}

varta_status
varta_knowledge_apply(const varta_knowledge *k, varta_arena *arena, const uint8_t *text,
					  varta_word **words, size_t nwords)
{
	match_list	list = {NULL, 0, 0};
	word_forms *forms;

	if (k == NULL || k->forms.count == 0)
		return VARTA_OK;
	forms = varta_arena_reserve(arena, (nwords + 1) * sizeof(word_forms));
	if (forms == NULL)
		return varta_arena_status(arena);
	for (size_t i = 0; i < nwords; i++)
	{
		find_forms(k, text, &(*words)[i], &forms[i]);
		if ((i & 0xFFF) == 0xFFF && varta_arena_stopped(arena))
			return varta_arena_status(arena);
	}
	for (size_t i = 0; i < nwords; i++)
		if ((forms[i].form | forms[i].lemma) != 0 && !match_at(k, arena, *words, forms, nwords, i, &list))
			return varta_arena_status(arena);
	for (size_t i = 0; i < nwords; i++)
		mark_word(k, &forms[i], &(*words)[i]);
	if (list.count == 0)
		return VARTA_OK;
	*words = bind(arena, *words, nwords, &list);
	return *words == NULL ? varta_arena_status(arena) : VARTA_OK;
}
