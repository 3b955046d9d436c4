/*
 * page_standfirst.c
 *		Whether the first paragraph behind the headline is a standfirst.
 *
 * It tells the story in a sentence or two, and the story begins behind it: with a
 * dateline, below times and names, below a label, or with the words that the
 * standfirst began with.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "chars.h"
#include "page_internal.h"

#define OPENING_READ 450		/* bytes of a paragraph that tells the news */

bool
varta_line_has_dateline(const varta_page_reader *r, varta_line *line)
{
	varta_dateline dateline;

	line->no_dateline = line->no_dateline || !varta_dateline_read(r, line, false, &dateline);
	return !line->no_dateline && (dateline.strong || dateline.country[0] != '\0');
}

/* A line that is nothing but a dateline: "कोलंबो, 21 मार्च (रॉयटर्स)", "ब्रासीलिया:". */
static bool
is_dateline_line(const varta_page_reader *r, const varta_line *line)
{
	varta_dateline dateline;

	return !line->prose && line->nchars < 90 && varta_dateline_read(r, line, true, &dateline) &&
		dateline.body >= line->end && dateline.place.end > 0;
}

/*
 * Whether two paragraphs open with the same words up to a colon: "Japan Election:
 * ... होंगे." and "Japan Election: जापान ..." are a standfirst and the story.
 */
static bool
open_alike(const varta_page_reader *r, const varta_line *a, const varta_line *b)
{
	const uint8_t *colon = memchr(r->text + a->start, ':', a->end - a->start);
	uint32_t	nbytes;

	if (colon == NULL)
		return false;
	nbytes = (uint32_t) (colon - r->text) - a->start + 1;
	return nbytes >= 8 && nbytes <= 120 && nbytes < b->end - b->start &&
		memcmp(r->text + a->start, r->text + b->start, nbytes) == 0;
}

/*
 * "PM's US Visit: ..." before a Hindi sentence: search words, which papers put before
 * a standfirst.  Fewer than three words may be a place: "East Singhbhum : ...".
 */
static bool
opens_with_search_words(const varta_page_reader *r, const varta_line *line)
{
	uint32_t	at = line->start;
	uint32_t	nwords = 1;

	for (; at < line->end && at < line->start + 90 && r->text[at] < 0x80; at++)
	{
		if (r->text[at] == ':')
			break;
		nwords += r->text[at] == ' ' && at + 1 < line->end && r->text[at + 1] != ':';
	}
	return at + 3 < line->end && r->text[at] == ':' && nwords >= 3 &&
		line->ndevanagari > line->nlatin / 2;
}

/*
 * What stands above a story and not in it: a row of share buttons, the page's address.
 * Key points and an advertisement may stand below the lead, too.
 */
static bool
is_of_top(const varta_page_reader *r, const varta_line *line)
{
	if ((line->says_whole & VARTA_SAYS(WIDGET)) != 0 && line->nwidgets >= 2)
		return true;
	for (uint32_t i = 0; i < line->nwords; i++)
		if (r->words[line->first_word + i].kind != VARTA_WORD_OTHER)
			return false;
	/* "@MEAIndia" is of a post */
	return line->nwords > 0 && r->text[line->start] != '@' && line->nlatin > 0;
}

/*
 * Whether times between two paragraphs are the hours of a live blog: the page told its
 * own time above, and more stand below.
 */
static bool
tells_hours(const varta_page_reader *r, uint32_t first, uint32_t second)
{
	uint32_t	head = r->headline < r->nlines ? r->headline + 1 : 0;
	uint32_t	end = second + 12 < r->nlines ? second + 12 : r->nlines;
	bool		above = false;

	for (uint32_t i = head; i < first; i++)
		above = above || r->lines[i].has_stamp;
	for (uint32_t i = second + 1; i < end && above; i++)
		if (r->lines[i].has_stamp &&
			(r->lines[i].says_start & (VARTA_SAYS(PUBLISHED) | VARTA_SAYS(UPDATED))) == 0)
			return true;
	return false;
}

/* "सार" alone on its line. */
static bool
is_points_label(const varta_line *line)
{
	return ((line->says_start | line->says_whole) & VARTA_SAYS(HEAD)) != 0 && line->nchars < 40;
}

/* The words at the start of a line. */
typedef struct opening
{
	const uint8_t *text;
	varta_word *words;
	size_t		count;
} opening;

static bool
read_opening(const varta_page_reader *r, const varta_line *line, opening *o)
{
	uint32_t	end = line->end - line->start > OPENING_READ ? line->start + OPENING_READ : line->end;

	while (end < line->end && r->text[end] != ' ')
		end++;
	o->text = r->text + line->start;
	return varta_words_read(r->arena, o->text, end - line->start, &o->words, &o->count) == VARTA_OK;
}

/* Whether a day is named: "शनिवार को", "16 अक्टूबर". */
static bool
names_day(const opening *o)
{
	varta_match match;

	for (size_t i = 0; i < o->count; i++)
		if (o->words[i].form != 0 &&
			varta_lexicon_longest(o->words, o->count, i, VARTA_ENTRY(TIME), &match) &&
			(match.entry->type_label == VARTA_LABEL_WEEKDAY ||
			 match.entry->type_label == VARTA_LABEL_MONTH))
			return true;
	return false;
}

static bool
has_word(const opening *o, const uint8_t *text, uint32_t nbytes)
{
	for (size_t i = 0; i < o->count; i++)
		if (o->words[i].end - o->words[i].start == nbytes &&
			memcmp(o->text + o->words[i].start, text, nbytes) == 0)
			return true;
	return false;
}

/* How many words of the headline stand in the opening. */
static uint32_t
count_told(const opening *headline, const opening *o)
{
	uint32_t	count = 0;

	for (size_t i = 0; i < headline->count; i++)
	{
		const varta_word *word = &headline->words[i];

		count += varta_word_is_topical(word) &&
			has_word(o, headline->text + word->start, word->end - word->start);
	}
	return count;
}

/*
 * Whether the second of two paragraphs is where the news is told: it has the words of
 * the headline and the day, which the first lacks.
 */
static bool
tells_news(const varta_page_reader *r, const varta_line *first, const varta_line *second)
{
	opening		headline;
	opening		a;
	opening		b;
	uint32_t	told;

	if (r->headline >= r->nlines || first->nchars >= 240 || !read_opening(r, first, &a) ||
		names_day(&a) || !read_opening(r, second, &b) || !names_day(&b) ||
		!read_opening(r, &r->lines[r->headline], &headline))
		return false;
	told = count_told(&headline, &b);
	return told >= 4 && told >= count_told(&headline, &a) + 3;
}

/*
 * Which of the first paragraphs are a standfirst: those before the paragraph, or
 * the line, with the dateline; one that stands above the times and names.
 */
uint32_t
varta_page_skip_standfirst(varta_page_reader *r, uint32_t first)
{
	uint32_t	second = first + 1;
	uint32_t	third;
	bool		dateline_between = false;
	bool		meta_between = false;
	bool		repeat_between = false;
	bool		top_between = false;
	bool		points_between = false;
	uint32_t	nbetween = 0;
	bool		stand;

	for (; second < r->nlines && !r->lines[second].prose; second++)
	{
		if ((r->lines[second].hints & VARTA_HINT_META) != 0)
			continue;
		dateline_between = dateline_between || is_dateline_line(r, &r->lines[second]);
		meta_between = meta_between || varta_line_is_meta(&r->lines[second]);
		top_between = top_between || is_of_top(r, &r->lines[second]);
		points_between = points_between || (r->lines[second].says_start & VARTA_SAYS(HEAD)) != 0;
		repeat_between = repeat_between || r->lines[second].role == VARTA_LINE_CAPTION;
		nbetween++;
	}
	if (second >= r->nlines || r->lines[first].nchars > 400)
		return first;
	third = second + 1;
	while (third < r->nlines && !r->lines[third].prose && third < second + 4)
		third++;
	meta_between = meta_between && !tells_hours(r, first, second);
	stand = (r->lines[first].hints & VARTA_HINT_STANDFIRST) != 0;
	if (!varta_line_has_dateline(r, &r->lines[first]))
	{
		stand = stand || varta_line_has_dateline(r, &r->lines[second]);
		if (nbetween < 12)
			stand = stand || dateline_between ||
				(meta_between && r->lines[first].nchars < 300 &&
				 third < r->nlines);
		stand = stand || ((top_between || (points_between && repeat_between)) && nbetween < 12 && r->lines[first].nchars < 300 &&
						  third < r->nlines);
		stand = stand || (repeat_between && nbetween >= 2 && r->lines[first].nchars < 100);
		stand = stand || (repeat_between && meta_between && nbetween < 12 &&
						  r->lines[first].nchars < 300);
		stand = stand || (nbetween == 0 && r->lines[first].nchars < 300 &&
						  (open_alike(r, &r->lines[first], &r->lines[second]) ||
						   opens_with_search_words(r, &r->lines[first])));
		stand = stand || (nbetween >= 3 && nbetween < 12 && r->lines[first].nchars < 120 &&
						  r->lines[first].after_blank);
		stand = stand || (nbetween == 0 && third < r->nlines &&
						  tells_news(r, &r->lines[first], &r->lines[second]));
		stand = stand || (points_between && nbetween < 12 && first > 0 &&
						  is_points_label(&r->lines[first - 1]));
	}
	if (!stand)
		return first;
	r->lines[first].role = VARTA_LINE_STANDFIRST;
	return second;
}
