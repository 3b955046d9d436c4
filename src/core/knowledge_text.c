/*
 * knowledge_text.c
 *		Where a user's phrases stand in a text.
 *
 * The words get the matches of the phrases that begin with them before any stage
 * runs; the stages then ask varta_lexicon_longest as ever.  Of a word's forms the
 * compiled lexicon knows, and for others guesses, the lemmas (stem.c): महानिदेशकों is
 * found as महानिदेशक is.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "knowledge_internal.h"
#include "stem.h"

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
	found->form = knowledge_set_find(&k->forms, folded, nbytes);
	if (!k->any_inflected || word->kind != VARTA_WORD_WORD ||
		(found->form != 0 && k->form_data[found->form].inflected))
		return;
	count = varta_stem(folded, nbytes, false, &room, lexemes);
	for (size_t i = 0; i < count && found->lemma == 0; i++)
	{
		uint32_t	form = knowledge_set_find(&k->forms, lexemes[i].bytes, lexemes[i].nbytes);

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
			i == at ? k->form_data[f->lemma].state : knowledge_step(k, state, f->lemma);

		if (closed != 0 && !add_entries(&k->states[closed], true, covered, f->features, arena, list))
			return false;
		if (f->form == 0)
			break;
		state = i == at ? k->form_data[f->form].state : knowledge_step(k, state, f->form);
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
