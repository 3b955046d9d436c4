/*
 * window.c
 *		Where the windows of a long text end.
 *
 *	|....................paragraph.|paragraph.| |
 *	 start			last quarter ^end          ^as much as may be
 *
 * Tokens are counted by the kind of their characters alone: a sign is one, and so is a
 * run of letters or digits.  That is what they cost; the reader of words may join some.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "window.h"

#include "chars.h"

/* A window ends here or later. */
#define LEAST(most) ((most) / 4 * 3)

#define ANY_LETTER 0x0915

typedef enum char_kind
{
	CHAR_SPACE,
	CHAR_LINE_END,
	CHAR_DIGIT,
	CHAR_ASCII_LETTER,
	CHAR_LETTER,
	CHAR_SIGN
} char_kind;

/* Ends of a window, the better ones first. */
typedef enum end_rank
{
	END_PARAGRAPH,
	END_LINE,
	END_SENTENCE,
	END_SPACE,
	END_RANKS
} end_rank;

static char_kind
kind_of(uint32_t c)
{
	if (c == '\n')
		return CHAR_LINE_END;
	if (c == ' ' || varta_is_space(c))
		return CHAR_SPACE;
	if (varta_digit_value(c) >= 0)
		return CHAR_DIGIT;
	if (varta_is_letter(c) || varta_is_joiner(c))
		return c < 0x80 ? CHAR_ASCII_LETTER : CHAR_LETTER;
	return CHAR_SIGN;
}

static bool
is_stop(uint32_t c)
{
	return c == 0x0964 || c == 0x0965 || c == '.' || c == '|' || c == '?' || c == '!';
}

/* What kind of end stands behind white space; said: the last character before it. */
static end_rank
rank_of(char_kind kind, char_kind last_seen, uint32_t said)
{
	if (kind == CHAR_LINE_END)
		return last_seen == CHAR_LINE_END ? END_PARAGRAPH : END_LINE;
	return is_stop(said) ? END_SENTENCE : END_SPACE;
}

/* Passes over letters of Devanagari, U+0900 to U+0963: most of a text. */
static size_t
letters_end(const uint8_t *text, size_t limit, size_t at)
{
	while (limit - at >= 3 && text[at] == 0xE0 && (text[at + 1] & 0xFE) == 0xA4 && text[at + 2] >= 0x80 &&
		   text[at + 2] < (text[at + 1] == 0xA4 ? 0xC0 : 0xA4))
		at += 3;
	return at;
}

/* What is read of a text so far. */
typedef struct window_reader
{
	size_t		ntokens;
	size_t		ends[END_RANKS];	/* the last of each, 0: none */
	char_kind	last;			/* kind of the character before */
	char_kind	last_seen;		/* of the one before that is no space */
	uint32_t	said;			/* the one before that is no white space */
} window_reader;

/* Counts a character; false when it begins a token too many. */
static bool
count(window_reader *r, uint32_t c, char_kind kind)
{
	bool		begins = kind == CHAR_SIGN || (kind == CHAR_LINE_END ? kind != r->last_seen :
											   kind != CHAR_SPACE && kind != r->last);

	if (begins && ++r->ntokens > VARTA_WINDOW_TOKENS)
		return false;
	r->said = kind > CHAR_LINE_END ? c : r->said;
	r->last = kind;
	return true;
}

size_t
varta_window_end(const uint8_t *text, size_t nbytes, size_t start)
{
	window_reader r = {.last = CHAR_SPACE, .last_seen = CHAR_SIGN};
	size_t		limit = nbytes - start > VARTA_WINDOW_NBYTES ? start + VARTA_WINDOW_NBYTES : nbytes;
	size_t		at = start;

	/* no text has more tokens than bytes */
	if (nbytes - start <= VARTA_WINDOW_TOKENS)
		return nbytes;
	while (at < limit)
	{
		size_t		end = letters_end(text, limit, at);
		uint32_t	c = ANY_LETTER;
		char_kind	kind = CHAR_LETTER;

		if (end == at)
		{
			size_t		length = 1;

			c = text[at] < 0x80 ? text[at] : varta_utf8_decode(text, nbytes, at, &length);
			kind = kind_of(c);
			end += length;
		}
		if (end > limit || !count(&r, c, kind))
			break;
		at = end;
		if (kind <= CHAR_LINE_END &&
			(r.ntokens >= LEAST(VARTA_WINDOW_TOKENS) || at - start >= LEAST(VARTA_WINDOW_NBYTES)))
			r.ends[rank_of(kind, r.last_seen, r.said)] = at;
		if (kind != CHAR_SPACE)
			r.last_seen = kind;
	}
	for (int rank = 0; rank < END_RANKS && at < nbytes; rank++)
		if (r.ends[rank] > 0)
			return r.ends[rank];
	return at;
}

/* The first block that ends behind a byte. */
static size_t
block_from(const varta_document *document, size_t start)
{
	size_t		low = 0;
	size_t		high = document->nblocks;

	while (low < high)
	{
		size_t		middle = low + (high - low) / 2;

		if (document->blocks[middle].span.end <= start)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

void
varta_window_open(const varta_document *document, size_t start, varta_document *window)
{
	*window = *document;
	window->window.start = (uint32_t) start;
	window->window.end = (uint32_t) varta_window_end(document->text, document->nbytes, start);
	if (document->blocks == NULL)
		return;
	window->blocks = document->blocks + block_from(document, start);
	window->nblocks = 0;
	while (window->blocks + window->nblocks < document->blocks + document->nblocks &&
		   window->blocks[window->nblocks].span.start < window->window.end)
		window->nblocks++;
}
