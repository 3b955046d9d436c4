/*
 * quote_marks.c
 *		Pairs of quotation marks in a paragraph.
 *
 *	“...”, ‘‘...’’, "...", «...»
 *
 * An unclosed quotation ends with the paragraph, and of nested ones only the outer
 * counts.  An apostrophe inside a word is no mark.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "chars.h"
#include "quote_internal.h"

#define MOST_NESTED 4

typedef enum mark_kind
{
	MARK_NONE,
	MARK_DOUBLE,				/* “ ” " « » „ and two single ones */
	MARK_SINGLE
} mark_kind;

typedef struct mark
{
	mark_kind	kind;
	uint32_t	nbytes;
	bool		opens;			/* its form says so */
	bool		closes;
} mark;

static uint32_t
decode(const finder *f, uint32_t at, uint32_t *length)
{
	size_t		n = 1;
	uint32_t	c;

	if (at >= f->block.end)
	{
		*length = 0;
		return '\n';
	}
	c = varta_utf8_decode(f->text, f->block.end, at, &n);
	*length = (uint32_t) n;
	return c;
}

/* The quotation mark at a place; two single ones are one double one. */
static mark
mark_at(const finder *f, uint32_t at)
{
	mark		m = {MARK_NONE, 0, false, false};
	uint32_t	length;
	uint32_t	c = decode(f, at, &length);
	uint32_t	next_length;
	uint32_t	next;

	if (!varta_is_any_quote(c))
		return m;
	next = decode(f, at + length, &next_length);
	m.nbytes = length;
	m.opens = varta_is_opening_quote(c);
	m.closes = varta_is_closing_quote(c);
	m.kind = c == '"' || c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0xBB ?
		MARK_DOUBLE : MARK_SINGLE;
	if (m.kind == MARK_SINGLE && next == c)
	{
		m.kind = MARK_DOUBLE;
		m.nbytes += next_length;
	}
	return m;
}

static uint32_t
char_before(const finder *f, uint32_t at)
{
	size_t		length;
	uint32_t	start;

	if (at <= f->block.start)
		return '\n';
	start = (uint32_t) varta_utf8_back(f->text, at);
	return varta_utf8_decode(f->text, f->block.end, start, &length);
}

/* Whether a mark opens; inside: the innermost open mark is of the same kind. */
static bool
mark_opens(const finder *f, uint32_t at, const mark *m, bool inside)
{
	uint32_t	length;
	uint32_t	before = char_before(f, at);
	uint32_t	behind = decode(f, at + m->nbytes, &length);
	bool		free_before = varta_is_space(before) || before == '(' || before == '-' ||
		before == ',' || before == ':' || varta_is_any_quote(before) || before == 0x2014;

	if (m->opens && !m->closes)
		return !(inside && varta_is_space(behind) && !free_before);
	if (m->closes && !m->opens)
		return false;
	if (inside)
		return false;
	return free_before || !varta_is_space(behind);
}

static bool
is_apostrophe(const finder *f, uint32_t at, const mark *m)
{
	uint32_t	length;

	return m->kind == MARK_SINGLE && !m->opens && varta_is_letter(char_before(f, at)) &&
		varta_is_letter(decode(f, at + m->nbytes, &length));
}

static bool
add_pair(finder *f, pair made)
{
	varta_span	span = varta_trim(f->text, (varta_span) {made.first, made.last});
	pair	   *pairs;

	if (span.start >= span.end)
		return true;
	made.first = span.start;
	made.last = span.end;
	pairs = varta_arena_grow(f->arena, f->pairs, f->npairs, &f->pairs_capacity, sizeof(pair));
	if (pairs == NULL)
		return false;
	f->pairs = pairs;
	f->pairs[f->npairs++] = made;
	return true;
}

/* The outer pairs of marks in the block. */
bool
quote_pairs_find(finder *f)
{
	mark_kind	open[MOST_NESTED];
	size_t		depth = 0;
	pair		outer = {0, 0, 0, 0, false, false};
	bool		starts = true;
	uint32_t	length;

	for (uint32_t at = f->block.start; at <= f->block.end; at += length)
	{
		uint32_t	c = decode(f, at, &length);
		mark		m;

		if (at >= f->block.end || (varta_is_line_end(c) && at > f->block.start &&
								   f->text[at - 1] == '\n'))
		{
			if (depth > 0)
			{
				outer.last = outer.close = at;
				outer.unclosed = true;
				if (!add_pair(f, outer))
					return false;
			}
			depth = 0;
			starts = true;
			if (at >= f->block.end)
				break;
			continue;
		}
		m = mark_at(f, at);
		if (m.kind == MARK_NONE || is_apostrophe(f, at, &m))
		{
			if (!varta_is_space(c) && c != 0x2022)
				starts = false;
			continue;
		}
		length = m.nbytes;
		if (mark_opens(f, at, &m, depth > 0 && open[depth - 1] == m.kind))
		{
			if (depth == 0)
				outer = (pair) {at, at + m.nbytes, 0, 0, starts, false};
			if (depth < MOST_NESTED)
				open[depth++] = m.kind;
		}
		else
		{
			size_t		level = depth;

			while (level > 0 && open[level - 1] != m.kind)
				level--;
			if (level > 0)
				depth = level - 1;
			if (level == 1)
			{
				outer.last = at;
				outer.close = at + m.nbytes;
				if (!add_pair(f, outer))
					return false;
			}
		}
		starts = false;
	}
	return true;
}
