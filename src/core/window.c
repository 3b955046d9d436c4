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
	if (varta_is_space(c))
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

size_t
varta_window_end(const uint8_t *text, size_t nbytes, size_t start)
{
	size_t		ends[END_RANKS] = {0};
	size_t		ntokens = 0;
	char_kind	last = CHAR_SPACE;	/* of the character before */
	char_kind	last_seen = CHAR_SIGN;	/* of that before, spaces left out */
	uint32_t	said = 0;
	size_t		at = start;

	/* no text has more tokens than bytes */
	if (nbytes - start <= VARTA_WINDOW_TOKENS)
		return nbytes;
	while (at < nbytes)
	{
		size_t		length;
		uint32_t	c = varta_utf8_decode(text, nbytes, at, &length);
		char_kind	kind = kind_of(c);

		if (kind == CHAR_SIGN || (kind == CHAR_LINE_END ? kind != last_seen : kind != CHAR_SPACE && kind != last))
			ntokens++;
		if (ntokens > VARTA_WINDOW_TOKENS || at + length - start > VARTA_WINDOW_NBYTES)
			break;
		at += length;
		if (kind > CHAR_LINE_END)
			said = c;
		else if (ntokens >= LEAST(VARTA_WINDOW_TOKENS) || at - start >= LEAST(VARTA_WINDOW_NBYTES))
			ends[rank_of(kind, last_seen, said)] = at;
		last = kind;
		last_seen = kind == CHAR_SPACE ? last_seen : kind;
	}
	for (int rank = 0; rank < END_RANKS && at < nbytes; rank++)
		if (ends[rank] > 0)
			return ends[rank];
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
