/*
 * generate_phrases.c
 *		Phrases that stand for an entry: countries, offices, months, labels.
 *
 *	offices.tsv: विदेश मंत्री  विदेशमंत्री  state ...
 *	trie:		 विदेश -> मंत्री | मंत्रियों : office
 *
 * Phrases are cut into words by the search parser itself, so that they match
 * what a text is cut into.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdlib.h>
#include <string.h>

#include "generate.h"

#define MAX_PHRASE_WORDS 24

/* Does the last word of a phrase take its endings? */
enum
{
	FIXED,						/* never */
	IF_KNOWN,					/* when it is a lemma of words_*.tsv */
	AS_NOUN						/* and as a masculine noun when it is not */
};

/* Which columns of a file hold what; -1: none. */
typedef struct source
{
	const char *file;
	uint8_t		kind;
	uint8_t		inflected;		/* the last word takes endings */
	int8_t		ncolumns;
	int8_t		name;
	int8_t		forms[3];		/* columns of further forms */
	int8_t		type;
	int8_t		code;
	int8_t		detail;
} source;

static const source sources[] = {
	{"countries.tsv", VARTA_ENTRY_COUNTRY, FIXED, 5, 2, {3, -1, -1}, -1, 0, 1},
	{"countries.tsv", VARTA_ENTRY_DEMONYM, FIXED, 5, -1, {4, -1, -1}, -1, 0, 1},
	{"places.tsv", VARTA_ENTRY_PLACE, FIXED, 5, 0, {1, -1, -1}, 3, 2, 4},
	{"offices.tsv", VARTA_ENTRY_OFFICE, AS_NOUN, 4, 0, {1, -1, -1}, 2, 3, 4},
	{"organisations.tsv", VARTA_ENTRY_ORGANISATION, AS_NOUN, 5, 1, {2, 0, -1}, 3, 0, 4},
	{"events.tsv", VARTA_ENTRY_EVENT, AS_NOUN, 3, 0, {1, -1, -1}, 2, -1, -1},
	{"honorifics.tsv", VARTA_ENTRY_HONORIFIC, FIXED, 3, 0, {1, -1, -1}, 2, -1, -1},
	{"triggers.tsv", VARTA_ENTRY_TRIGGER, AS_NOUN, 4, 0, {1, -1, -1}, 2, 3, -1},
	{"cases.tsv", VARTA_ENTRY_CUE, FIXED, 4, 0, {1, -1, -1}, 2, 3, -1},
	{"cues.tsv", VARTA_ENTRY_CUE, IF_KNOWN, 4, 0, {1, -1, -1}, 2, 3, -1},
	{"time.tsv", VARTA_ENTRY_TIME, FIXED, 4, 0, {1, -1, -1}, 2, 3, -1},
	{"labels.tsv", VARTA_ENTRY_LABEL, FIXED, 3, 0, {1, -1, -1}, 2, -1, 3},
	{"people.tsv", VARTA_ENTRY_PERSON, FIXED, 3, 0, {1, -1, -1}, -1, 2, -1},
	{"agencies.tsv", VARTA_ENTRY_AGENCY, FIXED, 3, 0, {1, -1, -1}, -1, 2, 3},
	{"sayings.tsv", VARTA_ENTRY_SAYING, FIXED, 4, 0, {1, -1, -1}, 2, 3, -1},
	{"stops.tsv", VARTA_ENTRY_STOP_WORD, FIXED, 3, 0, {-1, -1, -1}, 1, 2, -1},
};

/* Steps of the trie, found again by (state, form). */
static uint32_t *edge_slots;
static uint32_t edge_mask;

static void
edges_rehash(void)
{
	free(edge_slots);
	edge_slots = table_make(L.edges.count * 2 + 4096, &edge_mask);
	for (uint32_t i = 0; i < L.edges.count; i++)
	{
		uint32_t	slot = varta_data_edge_hash(L.edges.items[i].state,
												L.edges.items[i].form) & edge_mask;

		while (edge_slots[slot] != 0)
			slot = (slot + 1) & edge_mask;
		edge_slots[slot] = i + 1;
	}
}

/* The state after form; the root's steps hang on the forms themselves. */
static uint32_t
step(uint32_t state, uint32_t number)
{
	varta_data_edge edge = {state, number, 0};
	uint32_t	slot;

	if (state == 0)
	{
		form	   *f = &L.forms.items[number];

		if (f->state == 0)
			f->state = ++L.nstates;
		return f->state;
	}
	if (edge_slots == NULL || L.edges.count * 2 > edge_mask)
		edges_rehash();
	slot = varta_data_edge_hash(state, number) & edge_mask;
	for (; edge_slots[slot] != 0; slot = (slot + 1) & edge_mask)
	{
		const varta_data_edge *known = &L.edges.items[edge_slots[slot] - 1];

		if (known->state == state && known->form == number)
			return known->next;
	}
	edge.next = ++L.nstates;
	PUSH(L.edges, edge);
	edge_slots[slot] = (uint32_t) L.edges.count;
	return edge.next;
}

/* What add_phrase needs besides the phrase. */
typedef struct phrase_context
{
	const line *at;
	uint32_t	entry;
	const char *before_last;	/* the words before the inflected one */
	size_t		before_nbytes;
} phrase_context;

/* What varta_word.begins says of a phrase of the entry. */
uint32_t
begins_bits(const varta_entry *entry)
{
	static const uint32_t with_country = VARTA_ENTRY(COUNTRY) | VARTA_ENTRY(DEMONYM) |
		VARTA_ENTRY(PLACE) | VARTA_ENTRY(ORGANISATION) | VARTA_ENTRY(EVENT) | VARTA_ENTRY(PERSON);
	const char *code = &L.pool.items[entry->code];
	uint32_t	bits = 1u << entry->kind;

	if (entry->kind == VARTA_ENTRY_CUE)
		bits |= VARTA_CUE_BIT(entry->type_label);
	if ((bits & with_country) != 0 && code[0] != '\0' && strcmp(code, "IN") != 0)
		bits |= VARTA_BEGINS_ABROAD;
	return bits;
}

static void
add_phrase(const phrase_context *context, const char *phrase, uint16_t features)
{
	varta_scanner scanner;
	varta_token token;
	uint32_t	state = 0;
	size_t		nwords = 0;
	accept		a = {.accept = {context->entry, features, 0},
		.kind = L.entries.items[context->entry].kind};

	varta_scanner_start(&scanner, (const uint8_t *) phrase, strlen(phrase));
	while (varta_token_next(&scanner, &token))
	{
		uint32_t	number;

		if (token.type == VARTA_TOKEN_BLANK)
			continue;
		if (++nwords > MAX_PHRASE_WORDS)
			fail(context->at, "too many words", phrase);
		number = form_number(phrase + token.start, token.end - token.start, true);
		if (number == 0)
			fail(context->at, "a word folds to nothing", phrase);
		if (nwords == 1)
			L.forms.items[number].kinds |= begins_bits(&L.entries.items[context->entry]);
		state = step(state, number);
	}
	if (state == 0)
		return;
	a.state = state;
	for (size_t i = 0; i < L.accepts.count; i++)
		if (L.accepts.items[i].state == state && L.accepts.items[i].accept.entry == context->entry)
			return;
	PUSH(L.accepts, a);
}

static void
add_inflected(const char *last, uint16_t features, void *context)
{
	const phrase_context *phrase = context;
	char		bytes[1024];

	if (phrase->before_nbytes + strlen(last) >= sizeof(bytes))
		return;
	memcpy(bytes, phrase->before_last, phrase->before_nbytes);
	strcpy(bytes + phrase->before_nbytes, last);
	add_phrase(phrase, bytes, features);
}

static void
add_form_of_entry(const line *at, const source *s, uint32_t entry, const char *phrase)
{
	phrase_context context = {.at = at, .entry = entry, .before_last = phrase};
	const char *space = strrchr(phrase, ' ');
	const char *last = space == NULL ? phrase : space + 1;

	if (s->inflected == FIXED)
	{
		add_phrase(&context, phrase, 0);
		return;
	}
	context.before_nbytes = (size_t) (last - phrase);
	word_forms(last, s->inflected == AS_NOUN, add_inflected, &context);
}

static const char *
column(const line *l, int8_t number)
{
	if (number < 0 || (size_t) number >= l->ncolumns || strcmp(l->columns[number], "-") == 0)
		return "";
	return l->columns[number];
}

static uint16_t
label_number(const char *label)
{
	static const char *const labels[] = {"",
#define X(name, label) label,
		VARTA_LABELS(X)
#undef X
	};

	for (uint16_t i = 1; i < VARTA_LABEL_COUNT; i++)
		if (strcmp(labels[i], label) == 0)
			return i;
	return VARTA_LABEL_NONE;
}

/*
 * Forms that are marked doubtful make an entry of their own, with the same
 * name, so that the mark stays with them.
 */
static uint32_t
add_entry(const line *l, const source *s, const char *name, const char *canonical, bool doubtful)
{
	varta_entry entry = {.kind = s->kind, .doubtful = doubtful, .line = (uint16_t) l->number};

	entry.name = pool_add(name, strlen(name));
	entry.type = pool_add(column(l, s->type), strlen(column(l, s->type)));
	entry.code = pool_add(column(l, s->code), strlen(column(l, s->code)));
	entry.detail = pool_add(column(l, s->detail), strlen(column(l, s->detail)));
	if (s->kind == VARTA_ENTRY_OFFICE)
		entry.detail = pool_add(canonical, strlen(canonical));
	entry.type_label = label_number(column(l, s->type));
	entry.code_label = label_number(column(l, s->code));
	PUSH(L.entries, entry);
	return (uint32_t) L.entries.count - 1;
}

static const source *current;

static void
take_phrase_line(const line *l)
{
	uint32_t	entries[2] = {UINT32_MAX, UINT32_MAX};
	char		name[1024] = "";

	for (int c = -1; c < 3; c++)
	{
		int8_t		number = c < 0 ? current->name : current->forms[c];
		char	   *rest = number < 0 ? NULL : l->columns[number];
		char	   *phrase;

		while ((phrase = next_alternative(&rest)) != NULL)
		{
			bool		doubtful = take_doubt(phrase);
			bool		abbreviated = take_mark(phrase, '*');

			if (name[0] == '\0')
				snprintf(name, sizeof(name), "%s", phrase);
			/* an office is told as the text writes it, an abbreviation written out */
			if (current->kind == VARTA_ENTRY_OFFICE)
				add_form_of_entry(l, current, add_entry(l, current, abbreviated ? name : phrase, name,
														doubtful), phrase);
			else
			{
				if (entries[doubtful] == UINT32_MAX)
					entries[doubtful] = add_entry(l, current, name, name, doubtful);
				add_form_of_entry(l, current, entries[doubtful], phrase);
			}
		}
	}
}

void
phrases_read_all(const char *folder)
{
	for (size_t i = 0; i < sizeof(sources) / sizeof(sources[0]); i++)
	{
		current = &sources[i];
		each_line(folder, current->file, (size_t) current->ncolumns, take_phrase_line);
	}
}
