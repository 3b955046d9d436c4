/*
 * page_lines.c
 *		A page's lines and what can be seen of them without reading words.
 *
 * Each byte is looked at once; letters are counted in the first COUNTED bytes of
 * a line only, which is enough to tell a menu from a paragraph.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "chars.h"
#include "page_internal.h"

#define COUNTED 240				/* bytes of a line whose letters are counted */
#define LONG_LINE 400			/* bytes: of longer ones less tells enough */
#define COUNTED_OF_LONG 90
#define COUNTED_OF_MIXED 330	/* of a line that begins in Latin letters */

/* Text set in lines of equal width: their width in characters. */
#define WRAPPED_LEAST 45
#define WRAPPED_MOST 110
#define WRAPPED_LINES 40		/* of one paragraph */

static varta_line *
add_line(varta_page_reader *r, uint32_t start, uint32_t end)
{
	varta_line *lines = varta_arena_grow(r->arena, r->lines, r->nlines, &r->lines_capacity,
										 sizeof(varta_line));
	varta_line *line;

	if (lines == NULL)
		return NULL;
	r->lines = lines;
	line = &lines[r->nlines++];
	memset(line, 0, sizeof(*line));
	line->start = start;
	line->end = end;
	return line;
}

/*
 * Counts the letters, digits and signs at the start of a line.  The number of
 * characters of a longer line is reckoned from its start: it need not be exact.
 */
static void
count_letters(const varta_page_reader *r, varta_line *line)
{
	uint32_t	nbytes = line->end - line->start;
	uint32_t	counted = nbytes > LONG_LINE ? COUNTED_OF_LONG : nbytes > COUNTED ? COUNTED : nbytes;
	uint32_t	end = line->start + counted;
	bool		blank = true;

	for (uint32_t at = line->start;;)
	{
		uint8_t		byte;
		size_t		length = 1;
		uint32_t	c;

		if (at >= end)
		{
			/* "Meeting of foreign ministers : भारत में ...": the start does not tell the script */
			if (counted == nbytes || counted >= COUNTED_OF_MIXED ||
				line->nlatin * 2 <= line->ndevanagari)
				break;
			counted = nbytes < COUNTED_OF_MIXED ? nbytes : COUNTED_OF_MIXED;
			end = line->start + counted;
			continue;
		}
		c = byte = r->text[at];
		if (byte == 0xE0 && at + 2 < line->end &&
			((r->text[at + 1] == 0xA4 && r->text[at + 2] >= 0x80 && r->text[at + 2] <= 0xBF) ||
			 (r->text[at + 1] == 0xA5 && r->text[at + 2] >= 0x80 && r->text[at + 2] <= 0xA3)))
		{
			line->ndevanagari++;	/* U+0900 .. U+0963, most of a text */
			line->nchars++;
			blank = false;
			at += 3;
			continue;
		}
		if (byte >= 0x80)
			c = varta_utf8_decode(r->text, line->end, at, &length);
		if (varta_is_devanagari(c))
			line->ndevanagari++;
		else if (varta_digit_value(c) >= 0)
			line->ndigits++;
		else if (varta_is_latin(c))
			line->nlatin++;
		else if (c == '>' || c == 0xBB || c == '|' || c == '/' || c == 0x2022 || c == 0x203A ||
				 c == 0xB7)
		{
			if (blank && at > line->start)
				line->nseparators++;
		}
		blank = varta_is_blank(c);
		at += (uint32_t) length;
		line->nchars++;
	}
	if (end < line->end)
		line->nchars += (uint32_t) ((uint64_t) (line->end - end) * line->nchars / counted);
}

/* The last character of the line that is no quote or bracket, and where it is. */
static uint32_t
last_sign(const varta_page_reader *r, const varta_line *line, uint32_t *where)
{
	uint32_t	at = line->end;
	size_t		length;
	uint32_t	c = 0;

	for (int i = 0; i < 6 && at > line->start; i++)
	{
		at = (uint32_t) varta_utf8_back(r->text, at);
		c = varta_utf8_decode(r->text, line->end, at, &length);
		if (!varta_is_any_quote(c) && c != ')' && c != ']' && !varta_is_space(c))
			break;
	}
	*where = at;
	return c;
}

static void
look_at_ends(const varta_page_reader *r, varta_line *line)
{
	uint32_t	at;
	uint32_t	c = last_sign(r, line, &at);
	size_t		length;

	if (c == 0x0964 || c == 0x0965 || c == '|')
		line->stop = true;
	else if (c == '.')			/* "खबरें और भी हैं..." is no end of a sentence */
		line->stop = at > line->start && r->text[at - 1] != '.';
	else if (c == '?' || c == '!')
		line->weak_stop = true;
	c = varta_utf8_decode(r->text, line->end, line->start, &length);
	line->mark = c == 0x2022 || c == '#' || c == '@' || c == '*' || c == 0x25CF || c == 0x25AA ||
		c == 0x2014 || c == 0x2013 || c == 0xBB || c == 0x27A4 || c == 0x25BA ||
		(c == '-' && line->end - line->start > 1);
}

static bool
has_letter_or_digit(const varta_line *line)
{
	return line->ndevanagari > 0 || line->nlatin > 0 || line->ndigits > 0;
}

/*
 * The number of lines from "first" on that are one paragraph set in lines of
 * equal width, 1 for none.  The last one ends like a sentence, most others do
 * not; a list of headings has no stop at its end.
 */
static uint32_t
wrapped_lines(const varta_page_reader *r, uint32_t first)
{
	uint32_t	most = r->lines[first].nchars;
	uint32_t	least = most;
	uint32_t	nstops = 0;
	uint32_t	i;

	for (i = first; i + 1 < r->nlines && !r->lines[i + 1].after_blank; i++)
	{
		const varta_line *line = &r->lines[i];

		if (line->nchars > WRAPPED_MOST || line->nchars < WRAPPED_LEAST ||
			line->ndevanagari + line->nlatin < 30)
			break;
		most = line->nchars > most ? line->nchars : most;
		least = line->nchars < least ? line->nchars : least;
		if (least * 4 < most * 3)
			break;
		nstops += line->stop;
		if (nstops > 1 + (i - first) / 2 || i - first > WRAPPED_LINES)
			return 1;
	}
	if (i - first < 2 || !r->lines[i].stop || r->lines[i].nchars > most ||
		nstops * 2 > i - first)
		return 1;
	return i - first + 1;
}

/* Joins the lines of paragraphs that were set in lines of equal width. */
static void
join_wrapped(varta_page_reader *r)
{
	uint32_t	kept = 0;

	for (uint32_t i = 0; i < r->nlines;)
	{
		uint32_t	n = wrapped_lines(r, i);
		varta_line *line = &r->lines[kept++];

		*line = r->lines[i];
		for (uint32_t j = i + 1; j < i + n; j++)
			line->nchars += 1 + r->lines[j].nchars;
		line->end = r->lines[i + n - 1].end;
		line->stop = r->lines[i + n - 1].stop;
		line->weak_stop = r->lines[i + n - 1].weak_stop;
		i += n;
	}
	r->nlines = kept;
}

bool
varta_page_read_lines(varta_page_reader *r)
{
	uint32_t	at = 0;
	bool		blank = false;

	while (at < r->nbytes)
	{
		const uint8_t *newline = memchr(r->text + at, '\n', r->nbytes - at);
		uint32_t	end = newline == NULL ? r->nbytes : (uint32_t) (newline - r->text);
		varta_span	span = varta_trim(r->text, (varta_span) {at, end});
		varta_line *line;

		at = end + 1;
		if (span.start == span.end)
		{
			blank = true;
			continue;
		}
		line = add_line(r, span.start, span.end);
		if (line == NULL)
			return false;
		count_letters(r, line);
		if (!has_letter_or_digit(line) && span.end - span.start < COUNTED)
		{
			r->nlines--;		/* a rule, an arrow */
			continue;
		}
		line->after_blank = blank;
		blank = false;
		look_at_ends(r, line);
		if ((r->nlines & 0xFFF) == 0 && varta_arena_stopped(r->arena))
			return false;
	}
	if (!r->page->from_html)
		join_wrapped(r);
	return true;
}
