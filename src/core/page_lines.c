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

#define FIRST_LINES 64			/* room for most pages; larger ones are counted */

/*
 * No article has more than so many lines, and one for each SHORT_LINE bytes.  Of what
 * goes on in shorter lines the longer ones are read, so that the memory for lines is
 * bound by the bytes of the page.
 */
#define MOST_LINES 32768
#define SHORT_LINE 64

static bool
is_beyond(const varta_page_reader *r, varta_span line)
{
	return line.end - line.start < SHORT_LINE && r->nlines >= MOST_LINES + r->nbytes / SHORT_LINE;
}

/* The number of line ends from a byte on, up to a number. */
static uint32_t
count_line_ends(varta_page_reader *r, uint32_t at, uint32_t most)
{
	uint32_t	count = 0;

	while (at < r->nbytes && count < most)
	{
		const uint8_t *end = memchr(r->text + at, '\n', r->nbytes - at);

		if (end == NULL || ((count & 0xFFFF) == 0xFFFF && varta_arena_stopped(r->arena)))
			break;
		at = (uint32_t) (end - r->text) + 1;
		count++;
	}
	return count;
}

/* Room for the lines from a byte on: a few at first, then for all that the page has. */
static bool
make_room(varta_page_reader *r, uint32_t at)
{
	uint32_t	most = MOST_LINES + r->nbytes / SHORT_LINE * 2;
	size_t		capacity = FIRST_LINES;
	varta_line *lines;

	if (r->nlines > 0)
		capacity = r->nlines + 1 + count_line_ends(r, at, most - r->nlines);
	lines = varta_arena_reserve(r->arena, capacity * sizeof(varta_line));
	if (lines == NULL)
		return false;
	if (r->nlines > 0)
		memcpy(lines, r->lines, r->nlines * sizeof(varta_line));
	r->lines = lines;
	r->lines_capacity = capacity;
	return true;
}

static varta_line *
add_line(varta_page_reader *r, uint32_t start, uint32_t end)
{
	varta_line *line;

	if (r->nlines == r->lines_capacity && !make_room(r, start))
		return NULL;
	line = &r->lines[r->nlines++];
	*line = (varta_line) {.start = start, .end = end};
	return line;
}

/* What the start of a line is made of, in characters. */
typedef struct letter_counts
{
	uint32_t	ndevanagari;
	uint32_t	nlatin;
	uint32_t	ndigits;
	uint32_t	nothers;
	uint32_t	nseparators;	/* of the others */
	bool		apart;			/* the last one is a blank */
} letter_counts;

/* A letter of Devanagari up to U+0963, most of a text. */
static inline bool
is_common_letter(const uint8_t *text)
{
	return text[0] == 0xE0 && ((text[1] == 0xA4 && (text[2] & 0xC0) == 0x80) ||
							   (text[1] == 0xA5 && text[2] >= 0x80 && text[2] <= 0xA3));
}

static inline void
count_character(letter_counts *n, uint32_t c)
{
	if (varta_is_latin(c))
		n->nlatin++;
	else if (varta_is_devanagari(c))
		n->ndevanagari++;
	else if (varta_digit_value(c) >= 0)
		n->ndigits++;
	else
	{
		n->nothers++;
		n->nseparators += n->apart && (c == '>' || c == 0xBB || c == '|' || c == '/' || c == 0x2022 ||
									   c == 0x203A || c == 0xB7);
	}
	n->apart = varta_is_blank(c);
}

/* Counts the characters that begin in the bytes [at, end) of a line; where the next one begins. */
static uint32_t
count_characters(letter_counts *counts, const uint8_t *text, uint32_t line_end, uint32_t at, uint32_t end)
{
	letter_counts n = *counts;	/* a copy stays in registers */
	uint32_t	whole = line_end < 2 ? 0 : end < line_end - 2 ? end : line_end - 2;

	for (;;)
	{
		size_t		length = 1;
		uint32_t	c;

		for (; at < whole && is_common_letter(text + at); at += 3)
		{
			n.ndevanagari++;
			n.apart = false;
		}
		if (at >= end)
			break;
		c = text[at];
		if (c == ' ')
		{
			n.nothers++;
			n.apart = true;
			at++;
			continue;
		}
		if (c >= 0x80)
			c = varta_utf8_decode(text, line_end, at, &length);
		count_character(&n, c);
		at += (uint32_t) length;
	}
	*counts = n;
	return at;
}

/*
 * Counts the letters, digits and signs at the start of a line.  The number of
 * characters of a longer line is reckoned from its start: it need not be exact.
 */
static void
count_letters(const varta_page_reader *r, varta_line *line)
{
	letter_counts n = {0};
	uint32_t	nbytes = line->end - line->start;
	uint32_t	counted = nbytes > LONG_LINE ? COUNTED_OF_LONG : nbytes > COUNTED ? COUNTED : nbytes;
	uint32_t	at = count_characters(&n, r->text, line->end, line->start, line->start + counted);

	/* "Meeting of foreign ministers : भारत में ...": the start does not tell the script */
	if (counted < nbytes && n.nlatin * 2 > n.ndevanagari)
	{
		counted = nbytes < COUNTED_OF_MIXED ? nbytes : COUNTED_OF_MIXED;
		(void) count_characters(&n, r->text, line->end, at, line->start + counted);
	}
	line->ndevanagari = (uint16_t) n.ndevanagari;
	line->nlatin = (uint16_t) n.nlatin;
	line->ndigits = (uint16_t) n.ndigits;
	line->nseparators = (uint8_t) n.nseparators;
	line->nchars = n.ndevanagari + n.nlatin + n.ndigits + n.nothers;
	if (counted < nbytes)
		line->nchars += (uint32_t) ((uint64_t) (nbytes - counted) * line->nchars / counted);
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
	uint32_t	nread = 0;
	bool		blank = false;

	while (at < r->nbytes)
	{
		const uint8_t *newline = memchr(r->text + at, '\n', r->nbytes - at);
		uint32_t	end = newline == NULL ? r->nbytes : (uint32_t) (newline - r->text);
		varta_span	span = varta_trim(r->text, (varta_span) {at, end});
		varta_line *line;

		at = end + 1;
		if ((++nread & 0xFFF) == 0 && varta_arena_stopped(r->arena))
			return false;
		if (span.start == span.end)
		{
			blank = true;
			continue;
		}
		if (is_beyond(r, span))
			continue;
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
	}
	if (!r->page->from_html)
		join_wrapped(r);
	return true;
}
