/*
 * date_tokens.c
 *		Cuts a text, or a text's words, into what dates are made of.
 *
 *	"25-Jun-2022 10:50 PM"  ->  25 - jun(month 6) - 2022 10 : 50 pm(part)
 *
 * Digits and letters are parted also without a space (12Oct2021, 4:28PM).
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "chars.h"
#include "date_tokens.h"

#define LONGEST_TIME_WORD 64

static const char *const type_names[] = {
	"", "month", "weekday", "day", "direction", "unit", "sign", "every", "date", "join",
	"part", "oclock", "zone", "number"
};

static void
set_entry(varta_date_token *token, const varta_entry *entry)
{
	const char *type = varta_lexicon_string(entry->type);

	for (size_t i = 1; i < sizeof(type_names) / sizeof(type_names[0]); i++)
		if (type[0] == type_names[i][0] && strcmp(type, type_names[i]) == 0)
		{
			token->type = (uint8_t) i;
			token->code = varta_lexicon_string(entry->code);
			token->doubtful = entry->doubtful;
			if (token->type == VARTA_TIME_MONTH || token->type == VARTA_TIME_WEEKDAY ||
				token->type == VARTA_TIME_NUMBER)
			{
				token->value = 0;
				for (const char *c = token->code; *c >= '0' && *c <= '9'; c++)
					token->value = token->value * 10 + (uint32_t) (*c - '0');
			}
			return;
		}
}

/* Gives a word its type and code, if time.tsv knows it. */
static void
look_up(const uint8_t *text, varta_date_token *token)
{
	uint8_t		folded[LONGEST_TIME_WORD];
	size_t		nbytes = token->end - token->start;
	varta_word	word = {.kind = VARTA_WORD_WORD};
	varta_match match;

	if (nbytes > sizeof(folded))
		return;
	/* 4:28PMIST is written without a space */
	if (nbytes == 5 && (varta_text_is(text + token->start, 5, "amist") ||
						varta_text_is(text + token->start, 5, "pmist")))
		token->end -= 3, nbytes = 2;
	nbytes = varta_fold(text + token->start, nbytes, VARTA_FOLD_ALL, folded);
	word.form = varta_lexicon_form(folded, nbytes);
	word.begins = varta_form_begins(word.form);
	if (word.form != 0 && varta_lexicon_longest(&word, 1, 0, VARTA_ENTRY(TIME), &match))
		set_entry(token, match.entry);
}

static void
read_number(const uint8_t *text, size_t nbytes, size_t at, varta_date_token *token)
{
	token->kind = VARTA_DATE_TOKEN_NUMBER;
	while (at < nbytes)
	{
		size_t		length;
		int			digit = varta_digit_value(varta_utf8_decode(text, nbytes, at, &length));

		if (digit < 0)
			break;
		if (token->value < 100000000)
			token->value = token->value * 10 + (uint32_t) digit;
		if (token->ndigits < 255)
			token->ndigits++;
		at += length;
	}
	token->end = (uint32_t) at;
}

static bool
is_word_char(uint32_t c)
{
	return varta_is_letter(c) || varta_is_joiner(c);
}

bool
varta_date_token_next(const uint8_t *text, size_t nbytes, size_t *at, varta_date_token *token)
{
	size_t		length;
	uint32_t	c = 0;

	while (*at < nbytes && varta_is_blank(c = varta_utf8_decode(text, nbytes, *at, &length)))
		*at += length;
	if (*at >= nbytes)
		return false;
	*token = (varta_date_token) {.start = (uint32_t) *at, .code = ""};
	if (varta_digit_value(c) >= 0)
		read_number(text, nbytes, *at, token);
	else if (is_word_char(c))
	{
		size_t		end = *at;

		token->kind = VARTA_DATE_TOKEN_WORD;
		while (end < nbytes && is_word_char(varta_utf8_decode(text, nbytes, end, &length)))
			end += length;
		token->end = (uint32_t) end;
		if (end - *at == 1)		/* the letters of p.m., T, Z */
			token->value = c | 0x20;
		look_up(text, token);
	}
	else
	{
		token->kind = VARTA_DATE_TOKEN_SIGN;
		token->value = varta_is_line_end(c) ? '\n' : c;
		token->end = (uint32_t) (*at + length);
	}
	*at = token->end;
	return true;
}

/* Room for the tokens that are being made from words. */
typedef struct token_list
{
	varta_date_token *items;
	size_t		count;
	size_t		capacity;
} token_list;

static bool
add(varta_arena *arena, token_list *list, varta_date_token token, size_t word)
{
	/* asks for more room, and whether to stop, only now and then */
	varta_date_token *items = list->count < list->capacity && (list->count & 0xFFF) != 0xFFF ? list->items :
		varta_arena_grow(arena, list->items, list->count, &list->capacity, sizeof(varta_date_token));

	if (items == NULL)
		return false;
	token.word = (uint32_t) word;
	list->items = items;
	list->items[list->count++] = token;
	return true;
}

/* A word with digits, a number with signs in it: 12.10.2021, 25-Jun-2022. */
static bool
add_parts(varta_arena *arena, token_list *list, const uint8_t *text, const varta_word *word,
		  size_t number)
{
	size_t		at = word->start;
	varta_date_token token;

	while (varta_date_token_next(text, word->end, &at, &token))
		if (!add(arena, list, token, number))
			return false;
	return true;
}

/* Most words: letters that begin no phrase of time.  Words begin with a whole character. */
static bool
is_plain(const uint8_t *text, const varta_word *word)
{
	const uint8_t *first = text + word->start;

	if (word->kind != VARTA_WORD_WORD || (word->begins & VARTA_ENTRY(TIME)) != 0)
		return false;
	return first[0] >= 0x80 ? !(first[0] == 0xE0 && first[1] == 0xA5 && first[2] >= 0xA6 && first[2] <= 0xAF) :
		first[0] > '9';
}

varta_status
varta_date_tokens_of_words(varta_arena *arena, const uint8_t *text, const varta_word *words,
						   size_t nwords, varta_date_token **tokens, size_t *count)
{
	/* a word is a token, but for numbers of several parts and phrases */
	token_list	list = {.capacity = nwords + 16};

	list.items = varta_arena_reserve(arena, list.capacity * sizeof(varta_date_token));
	if (list.items == NULL)
		return varta_arena_status(arena);
	for (size_t i = 0; i < nwords; i++)
	{
		const varta_word *word = &words[i];
		varta_date_token token = {.start = word->start, .end = word->end, .code = ""};
		size_t		length;
		uint32_t	c;
		varta_match match;

		if (is_plain(text, word))
		{
			token.kind = VARTA_DATE_TOKEN_WORD;
			if (!add(arena, &list, token, i))
				return varta_arena_status(arena);
			continue;
		}
		c = varta_utf8_decode(text, word->end, word->start, &length);
		if (word->kind == VARTA_WORD_NUMBER ||
			(varta_digit_value(c) >= 0 && word->end - word->start < LONGEST_TIME_WORD))
		{
			if (!add_parts(arena, &list, text, word, i))
				return varta_arena_status(arena);
			continue;
		}
		if (word->kind == VARTA_WORD_WORD)
		{
			token.kind = VARTA_DATE_TOKEN_WORD;
			if (word->form != 0 &&
				varta_lexicon_longest(words, nwords, i, VARTA_ENTRY(TIME), &match))
			{
				set_entry(&token, match.entry);
				if (match.nwords > 1)
				{
					token.end = words[i + match.nwords - 1].end;
					i += match.nwords - 1;
				}
			}
		}
		else
		{
			token.kind = VARTA_DATE_TOKEN_SIGN;
			token.value = word->kind == VARTA_WORD_BREAK ? '\n' :
				word->kind == VARTA_WORD_OTHER ? 0xFFFD : c;
		}
		if (!add(arena, &list, token, i))
			return varta_arena_status(arena);
	}
	*tokens = list.items;
	*count = list.count;
	return VARTA_OK;
}
