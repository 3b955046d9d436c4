/*
 * words.c
 *		A text's words with the numbers of their forms, and its punctuation.
 *
 *	token --fold--> folded bytes --hash--> form --> classes, features
 *
 * Tokens are those of the search parser (token.c), so that search and extraction
 * agree on what a word is; blanks are cut into the signs that the grammar needs.
 * One pass, one look-up a word; few words make most of a text, and what the lexicon
 * says of those read last stands in one cache line, which is asked for in time.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "lexicon.h"
#include "lexicon_data.h"
#include "recent.h"

#define LONGEST_FORM_NBYTES 128
#define RECENT_WORD_NBYTES 41

/* A word as it stands in a text, and its form. */
typedef struct recent_word
{
	uint64_t	name_key;		/* 0: not asked for yet */
	uint32_t	form;
	uint32_t	classes;
	uint32_t	begins;
	uint16_t	features;
	uint8_t		nbytes;
	uint8_t		bytes[RECENT_WORD_NBYTES];
} recent_word;

#define RECENT_SETS 2048

typedef struct recent_words
{
	recent_word words[RECENT_SETS * VARTA_RECENT_WAYS];
	varta_recent_set sets[RECENT_SETS];
} recent_words;

_Static_assert(sizeof(recent_word) == 64, "a recent word fills a cache line");
_Static_assert(sizeof(recent_words) <= VARTA_RECENT_NBYTES, "what the host lends is enough");

/* A word whose place is on its way to the processor. */
typedef struct waiting
{
	size_t		word;
	recent_word *recent;
	bool		known;
} waiting;

#define WAITING_WORDS 8

typedef struct reader
{
	varta_arena *arena;
	const uint8_t *text;
	size_t		nbytes;
	varta_word *words;
	size_t		count;
	size_t		capacity;
	recent_words *recent;		/* or NULL */
	waiting		waiting[WAITING_WORDS];
	size_t		nasked;
	size_t		ntaken;
} reader;

uint64_t *
varta_words_name_key(const varta_arena *arena, const uint8_t *bytes, size_t nbytes)
{
	recent_words *recent = varta_arena_recent(arena);
	size_t		place;

	if (recent == NULL || nbytes > RECENT_WORD_NBYTES)
		return NULL;
	place = varta_recent_find(recent->sets, RECENT_SETS, varta_data_hash(bytes, nbytes));
	if (place == SIZE_MAX || recent->words[place].nbytes != nbytes ||
		!varta_data_equal(recent->words[place].bytes, bytes, nbytes))
		return NULL;
	return &recent->words[place].name_key;
}

static varta_word *
add_word(reader *r, size_t start, size_t end, varta_word_kind kind)
{
	/* asks for more room, and whether to stop, only now and then */
	varta_word *words = r->count < r->capacity && (r->count & 0xFFF) != 0xFFF ? r->words :
		varta_arena_grow(r->arena, r->words, r->count, &r->capacity, sizeof(varta_word));
	varta_word *word;

	if (words == NULL)
		return NULL;
	r->words = words;
	word = &words[r->count++];
	*word = (varta_word) {.start = (uint32_t) start, .end = (uint32_t) end,
		.kind = (uint8_t) kind};
	return word;
}

/* The value of a folded number up to 10^9; lakh commas are passed over. */
static uint32_t
number_value(const uint8_t *digits, size_t nbytes)
{
	uint32_t	value = 0;

	for (size_t i = 0; i < nbytes; i++)
	{
		if (digits[i] == ',')
			continue;
		if (digits[i] < '0' || digits[i] > '9' || value > 100000000)
			return 0;
		value = value * 10 + (uint32_t) (digits[i] - '0');
	}
	return value;
}

/* What the lexicon says of a word. */
static void
look_up(const uint8_t *bytes, size_t nbytes, varta_word *word)
{
	uint8_t		folded[LONGEST_FORM_NBYTES];

	nbytes = varta_fold(bytes, nbytes, VARTA_FOLD_ALL, folded);
	if (word->kind == VARTA_WORD_NUMBER)
		word->value = number_value(folded, nbytes);
	word->form = varta_lexicon_form(folded, nbytes);
	word->classes = varta_form_classes(word->form);
	word->features = (uint16_t) varta_form_features(word->form);
	word->begins = varta_form_begins(word->form);
}

/* What is known of the word that has waited longest. */
static void
take_waiting(reader *r)
{
	const waiting *oldest = &r->waiting[r->ntaken++ % WAITING_WORDS];
	varta_word *word = &r->words[oldest->word];
	recent_word *recent = oldest->recent;
	const uint8_t *bytes = r->text + word->start;
	size_t		nbytes = word->end - word->start;

	if (!oldest->known || recent->nbytes != nbytes || !varta_data_equal(recent->bytes, bytes, nbytes))
	{
		look_up(bytes, nbytes, word);
		*recent = (recent_word) {.form = word->form, .classes = word->classes,
			.begins = word->begins, .features = word->features, .nbytes = (uint8_t) nbytes};
		memcpy(recent->bytes, bytes, nbytes);
		return;
	}
	word->form = recent->form;
	word->classes = recent->classes;
	word->features = recent->features;
	word->begins = recent->begins;
	if (word->begins != 0)
		__builtin_prefetch(&varta_data_states[word->form]);
}

/*
 * A word is asked for where it stands and taken some words later, when its cache line has
 * come: memory would let the reader wait longer than all else that it does for a word.
 */
static bool
add_letters(reader *r, const varta_token *token, varta_word_kind kind)
{
	const uint8_t *bytes = r->text + token->start;
	size_t		nbytes = token->end - token->start;
	varta_word *word = add_word(r, token->start, token->end, kind);
	waiting	   *next;
	bool		known;

	if (word == NULL)
		return false;
	word->initial = token->type == VARTA_TOKEN_INITIAL;
	if (nbytes > LONGEST_FORM_NBYTES)
		return true;
	if (r->recent == NULL || kind == VARTA_WORD_NUMBER || nbytes > RECENT_WORD_NBYTES)
	{
		look_up(bytes, nbytes, word);
		return true;
	}
	if (r->nasked - r->ntaken == WAITING_WORDS)
		take_waiting(r);
	next = &r->waiting[r->nasked++ % WAITING_WORDS];
	next->word = r->count - 1;
	next->recent = &r->recent->words[varta_recent_place(r->recent->sets, RECENT_SETS,
														varta_data_hash(bytes, nbytes), &known)];
	next->known = known;
	__builtin_prefetch(next->recent, 1);
	return true;
}

static bool
is_space_byte(uint8_t byte)
{
	return byte == ' ' || byte == '\t';
}

/* Whether something other than white space stands before, or at, the offset. */
static bool
touches_before(const reader *r, size_t at)
{
	return at > 0 && !is_space_byte(r->text[at - 1]) && r->text[at - 1] != '\n';
}

static bool
touches_after(const reader *r, size_t at)
{
	return at < r->nbytes && !is_space_byte(r->text[at]) && r->text[at] != '\n';
}

/* A straight or doubtful quote opens when a word follows and none stands before. */
static varta_word_kind
quote_kind(const reader *r, size_t start, size_t end)
{
	if (!touches_before(r, start))
		return touches_after(r, end) || start == 0 ? VARTA_WORD_OPEN_QUOTE : VARTA_WORD_CLOSE_QUOTE;
	return VARTA_WORD_CLOSE_QUOTE;
}

/* A full stop ends a sentence unless an initial stands before it (एस. जयशंकर). */
static varta_word_kind
dot_kind(const reader *r, size_t start)
{
	const varta_word *last = r->count > 0 ? &r->words[r->count - 1] : NULL;

	if (last != NULL && last->end == start && last->initial)
		return VARTA_WORD_DOT;
	return VARTA_WORD_STOP;
}

static varta_word_kind
ascii_kind(const reader *r, size_t at)
{
	switch (r->text[at])
	{
		case '.':
			return dot_kind(r, at);
		case '|':
		case '?':
		case '!':
			return VARTA_WORD_STOP;
		case ',':
		case ';':
			return VARTA_WORD_COMMA;
		case ':':
			return VARTA_WORD_COLON;
		case '-':
			return touches_before(r, at) && touches_after(r, at + 1) ? VARTA_WORD_HYPHEN :
				(touches_before(r, at) || touches_after(r, at + 1)) ? VARTA_WORD_HYPHEN :
				VARTA_WORD_DASH;
		case '"':
		case '\'':
		case '`':
			return quote_kind(r, at, at + 1);
		case '(':
		case '[':
		case '{':
			return VARTA_WORD_OPEN_BRACKET;
		case ')':
		case ']':
		case '}':
			return VARTA_WORD_CLOSE_BRACKET;
		default:
			return VARTA_WORD_MARK;
	}
}

static varta_word_kind
wide_kind(uint32_t codepoint)
{
	switch (codepoint)
	{
		case 0x0964:			/* danda */
		case 0x0965:			/* double danda */
			return VARTA_WORD_STOP;
		case 0x0970:			/* abbreviation sign ॰ */
			return VARTA_WORD_DOT;
		case 0x2018:
		case 0x201C:
		case 0x201E:
		case 0x00AB:
			return VARTA_WORD_OPEN_QUOTE;
		case 0x2019:
		case 0x201D:
		case 0x00BB:
			return VARTA_WORD_CLOSE_QUOTE;
		case 0x2010:
		case 0x2011:
			return VARTA_WORD_HYPHEN;
		case 0x2013:
		case 0x2014:
		case 0x2015:
			return VARTA_WORD_DASH;
		default:
			return VARTA_WORD_MARK;
	}
}

static bool
is_blank_codepoint(uint32_t codepoint)
{
	return codepoint == ' ' || codepoint == '\t' || codepoint == '\r' || codepoint == 0xA0 ||
		(codepoint >= 0x2000 && codepoint <= 0x200F) || codepoint == 0x3000 ||
		codepoint == 0xFEFF || codepoint == 0x2028 || codepoint == 0x202F ||
		(codepoint >= 0x2060 && codepoint <= 0x2064);
}

/* Cuts a blank token into signs and line breaks. */
static bool
add_signs(reader *r, const varta_token *token)
{
	size_t		at = token->start;

	while (at < token->end)
	{
		size_t		length;
		uint32_t	codepoint = varta_utf8_decode(r->text, token->end, at, &length);
		varta_word *last = r->count > 0 ? &r->words[r->count - 1] : NULL;

		if (codepoint == '\n')
		{
			if (last == NULL || last->kind != VARTA_WORD_BREAK)
			{
				if (add_word(r, at, at + 1, VARTA_WORD_BREAK) == NULL)
					return false;
				last = &r->words[r->count - 1];
			}
			last->value++;
		}
		else if (!is_blank_codepoint(codepoint))
		{
			varta_word_kind kind = codepoint < 0x80 ? ascii_kind(r, at) : wide_kind(codepoint);

			if (add_word(r, at, at + length, kind) == NULL)
				return false;
		}
		at += length;
	}
	return true;
}

static bool
add_token(reader *r, const varta_token *token)
{
	/* most blanks are one space */
	if (token->type == VARTA_TOKEN_BLANK)
		return (token->end == token->start + 1 && r->text[token->start] == ' ') || add_signs(r, token);
	if (varta_token_is_word(token->type))
		return add_letters(r, token, VARTA_WORD_WORD);
	if (varta_token_is_number(token->type))
		return add_letters(r, token, VARTA_WORD_NUMBER);
	return add_word(r, token->start, token->end, VARTA_WORD_OTHER) != NULL;
}

/* A word and the blank behind it take some twelve bytes; room for all of them at once. */
#define NBYTES_OF_WORD 10

varta_status
varta_words_append(varta_arena *arena, const uint8_t *text, size_t start, size_t end,
				   varta_word **words, size_t *count, size_t *capacity)
{
	reader		r = {.arena = arena, .text = text, .nbytes = end, .words = *words, .count = *count,
		.capacity = *capacity, .recent = varta_arena_recent(arena)};
	varta_scanner scanner;
	varta_token token;
	size_t		ntokens = 0;

	if (end > VARTA_MAX_TEXT)
		return VARTA_TOO_LARGE;
	if (r.capacity == 0)
	{
		r.capacity = (end - start) / NBYTES_OF_WORD + 16;
		r.words = varta_arena_reserve(arena, r.capacity * sizeof(varta_word));
		if (r.words == NULL)
			return varta_arena_status(arena);
	}
	varta_scanner_start(&scanner, text + start, end - start);
	while (varta_token_next(&scanner, &token))
	{
		token.start += (uint32_t) start;
		token.end += (uint32_t) start;
		if (!add_token(&r, &token))
			return varta_arena_status(arena);
		if ((++ntokens & 0xFFF) == 0 && varta_arena_stopped(arena))
			return varta_arena_status(arena);
	}
	while (r.ntaken < r.nasked)
		take_waiting(&r);
	*words = r.words;
	*count = r.count;
	*capacity = r.capacity;
	return VARTA_OK;
}

varta_status
varta_words_read(varta_arena *arena, const uint8_t *text, size_t nbytes, varta_word **words,
				 size_t *count)
{
	size_t		capacity = 0;

	*words = NULL;
	*count = 0;
	return varta_words_append(arena, text, 0, nbytes, words, count, &capacity);
}

size_t
varta_word_from(const varta_word *words, size_t count, uint32_t byte)
{
	size_t		low = 0;
	size_t		high = count;

	while (low < high)
	{
		size_t		middle = low + (high - low) / 2;

		if (words[middle].start < byte)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}
