/*
 * page_roles.c
 *		The roles of a page's lines, decided over the whole page.
 *
 *	top (menus) | headline | head zone (times, names) | story | tail
 *
 * The headline is known (page_headline.c); the story is what looks like prose
 * behind it, up to a line that says that the page goes on to other things.  A
 * standfirst before it is told in page_standfirst.c.  No site is known here; a new
 * label belongs in src/data/labels.tsv.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "chars.h"
#include "page_internal.h"

#define HEAD_LINES 12			/* behind the headline, among which its times stand */
#define REQUEST_TAIL 140		/* bytes at the end of the last line that are read */

/* "लेखक के बारे में" and the line below it. */
static void
drop_about(varta_page_reader *r)
{
	for (uint32_t i = 0; i < r->nlines; i++)
		if ((r->lines[i].says_start & VARTA_SAYS(ABOUT)) != 0)
		{
			r->lines[i].role = VARTA_LINE_FURNITURE;
			r->lines[i].prose = false;
			if (i + 1 < r->nlines && r->lines[i + 1].role != VARTA_LINE_HEADLINE &&
				r->lines[i].nchars < 40)
			{
				r->lines[i + 1].role = VARTA_LINE_FURNITURE;
				r->lines[i + 1].prose = false;
			}
		}
}

/*
 * "हाइलाइट्स" and the short sentences right below it, which look like a story:
 * those above the first long paragraph.
 */
static void
drop_highlights(varta_page_reader *r)
{
	uint32_t	first = r->headline < r->nlines ? r->headline + 1 : 0;

	for (uint32_t i = first; i < r->nlines && !(r->lines[i].prose && r->lines[i].nchars >= 120); i++)
	{
		const uint32_t says = r->lines[i].says_start | r->lines[i].says_whole;
		uint32_t	nlines = 0;

		if ((says & VARTA_SAYS(HEAD)) == 0 || r->lines[i].nchars > 40)
			continue;
		while (i + 1 < r->nlines && !r->lines[i + 1].after_blank && r->lines[i + 1].nchars < 110 &&
			   r->lines[i + 1].role == VARTA_LINE_UNKNOWN &&
			   (r->lines[i + 1].hints & VARTA_HINT_CAPTION) == 0 && !varta_line_has_dateline(r, &r->lines[i + 1]))
		{
			i++;
			nlines++;
			r->lines[i].prose = false;
			r->lines[i].role = VARTA_LINE_FURNITURE;
		}
		/* one whole sentence is no list: "सार" and the standfirst below it */
		if (nlines == 1 && r->lines[i].stop && !r->lines[i].mark && r->lines[i].nchars >= 60)
			r->lines[i].role = VARTA_LINE_STANDFIRST;
	}
}

static bool
same_word(const varta_page_reader *r, const varta_word *a, const varta_word *b)
{
	uint32_t	nbytes = a->end - a->start;

	if (a->form != 0 || b->form != 0)
		return a->form == b->form;
	return nbytes == b->end - b->start && memcmp(r->text + a->start, r->text + b->start, nbytes) == 0;
}

/*
 * A short line under the headline that says nothing but words of the headline is
 * a picture's caption: "जयशंकर ने रूसी समकक्ष लावरोव से की मुलाकात" under "... जयशंकर ने अपने रूसी
 * समकक्ष सर्गेई लावरोव से की मुलाकात, ...".  A subhead has a word of its own.
 */
static bool
shortens(const varta_page_reader *r, const varta_line *line, const varta_line *headline)
{
	const varta_word *words = r->words + line->first_word;
	const varta_word *whole = r->words + headline->first_word;
	uint32_t	count = 0;

	if (line->nchars > 120 || line->stop || line->prose || headline->nwords > 60)
		return false;
	for (uint32_t i = 0; i < line->nwords; i++)
	{
		bool		found = false;

		if (words[i].kind != VARTA_WORD_WORD)
			continue;
		for (uint32_t j = 0; j < headline->nwords && !found; j++)
			found = whole[j].kind == VARTA_WORD_WORD && same_word(r, &words[i], &whole[j]);
		if (!found)
			return false;
		count++;
	}
	return count >= 4;
}

/*
 * "... अभी सब्सक्राइब करें।" between the headline and its times and names: no standfirst.
 * In a story somebody may be asked to write an email.
 */
static void
drop_requests(varta_page_reader *r)
{
	uint32_t	head = r->headline < r->nlines ? r->headline + 1 : r->nlines;
	uint32_t	end = head;

	while (end < r->nlines && end < head + HEAD_LINES && !varta_line_is_meta(&r->lines[end]))
		end++;
	if (end == r->nlines || end == head + HEAD_LINES)
		return;
	for (uint32_t i = head; i < end; i++)
		if (r->lines[i].prose && r->lines[i].nwidgets > 0 && r->lines[i].nchars < 160 &&
			varta_line_asks_reader(r, &r->lines[i]))
		{
			r->lines[i].prose = false;
			r->lines[i].role = VARTA_LINE_FURNITURE;
		}
}

/* Lines that say the headline again. */
static void
drop_repeats(varta_page_reader *r)
{
	const varta_line *headline;

	if (r->headline >= r->nlines)
		return;
	headline = &r->lines[r->headline];
	for (uint32_t i = 0; i < r->nlines; i++)
	{
		varta_line *line = &r->lines[i];

		if (i == r->headline || line->nchars < 12 || line->role != VARTA_LINE_UNKNOWN)
			continue;
		if (varta_line_same(r, line, headline) || (i > r->headline && shortens(r, line, headline)) ||
			(line->nchars * 2 > headline->nchars && !line->stop && varta_line_starts(r, line, headline)) ||
			(i > r->headline && !line->prose && varta_line_is_end_of(r, headline, line)))
		{
			line->role = i < r->headline ? VARTA_LINE_FURNITURE : VARTA_LINE_CAPTION;
			line->prose = false;
		}
	}
}

/*
 * A picture's text that the page prints twice, often with the site behind the first
 * one: "... डॉक्टरों की टीम। - Dainik Bhaskar" and "... डॉक्टरों की टीम।".
 */
static void
drop_doubles(varta_page_reader *r)
{
	for (uint32_t i = r->headline < r->nlines ? r->headline + 1 : 0; i + 1 < r->nlines; i++)
	{
		varta_line *line = &r->lines[i];
		varta_line *next = line + 1;

		if (line->nchars < 12 || line->nchars > 220 || line->role != VARTA_LINE_UNKNOWN ||
			next->role != VARTA_LINE_UNKNOWN ||
			!(varta_line_same(r, line, next) || varta_line_has_site_behind(r, next, line)))
			continue;
		line->role = next->role = VARTA_LINE_CAPTION;
		line->prose = next->prose = false;
	}
}

/*
 * "– फोटो : एजेंसी", "© रॉयटर्स" right below a short line, which is the picture's text
 * then.
 */
static void
take_captions_above(varta_page_reader *r)
{
	for (uint32_t i = 1; i < r->nlines; i++)
	{
		varta_line *above = &r->lines[i - 1];

		if ((r->lines[i].mark || r->lines[i].credit) && !r->lines[i].after_blank &&
			((r->lines[i].says_start | r->lines[i].says_any) & VARTA_SAYS(CAPTION)) != 0 &&
			above->role == VARTA_LINE_UNKNOWN && !above->prose && !above->has_stamp &&
			above->nchars < 120 && above->says_whole == 0 && above->says_start == 0)
			above->role = VARTA_LINE_CAPTION;
	}
}

/* An agency alone, perhaps with desk initials: भाषा, (रॉयटर्स), --आईएएनएस, भाषा वैभव माधव. */
static bool
is_agency_line(const varta_page_reader *r, const varta_line *line)
{
	const varta_word *words = r->words + line->first_word;
	varta_match match;

	if (line->prose || line->nchars > 60 || line->ntokens > 6 || line->stop)
		return false;
	for (uint32_t i = 0; i < line->nwords; i++)
	{
		if (words[i].kind == VARTA_WORD_WORD)
			return words[i].form != 0 &&
				varta_lexicon_longest(words, line->nwords, i, VARTA_ENTRY(AGENCY), &match) &&
				(i + match.nwords >= line->nwords || line->ntokens <= match.nwords + 3);
		if (words[i].kind == VARTA_WORD_NUMBER || words[i].kind == VARTA_WORD_COLON)
			return false;
	}
	return false;
}

/* A paragraph that lacks its full stop, among others of the story. */
static bool
is_weak_prose(const varta_page_reader *r, const varta_line *line)
{
	if (line->prose || line->says_whole != 0 || line->says_start != 0 || line->mark ||
		line->has_stamp || line->nseparators > 0 || line->nwidgets >= 3 || (line->hints & (VARTA_HINT_LINK |
																	VARTA_HINT_FURNITURE | VARTA_HINT_HEADING | VARTA_HINT_SUBHEAD | VARTA_HINT_CAPTION | VARTA_HINT_ITEM)) != 0)
		return false;
	if ((line->says_any & (VARTA_SAYS(WIDGET) | VARTA_SAYS(NOTE) | VARTA_SAYS(CAPTION) |
						   VARTA_SAYS(POST) | VARTA_SAYS(RELATED))) != 0)
		return false;
	return line->nchars >= 75 && line->verb && (r->latin_page || line->ndevanagari > line->nlatin);
}

typedef enum story_state
{
	STORY_TEXT,
	STORY_RELATED,				/* below "यह भी पढ़ें" */
	STORY_HEAD					/* below "संबंधित खबरें": a list */
} story_state;

/* Takes a line inside the story that is no paragraph. */
static void
take_other(varta_page_reader *r, varta_line *line, story_state *state)
{
	if (line->role != VARTA_LINE_UNKNOWN)
		return;
	line->role = VARTA_LINE_FURNITURE;
	if ((line->says_start & (VARTA_SAYS(HEAD) | VARTA_SAYS(RELATED))) != 0 ||
		(line->says_whole & (VARTA_SAYS(HEAD) | VARTA_SAYS(RELATED))) != 0)
	{
		if (line->label_fills || (line->says_whole & VARTA_SAYS(HEAD)) != 0)
			*state = ((line->says_start | line->says_whole) & VARTA_SAYS(HEAD)) != 0 ?
				STORY_HEAD : STORY_RELATED;
		return;
	}
	if (line->credit)
		return;
	if (((line->says_start | line->says_any) & VARTA_SAYS(CAPTION)) != 0 ||
		(line->hints & VARTA_HINT_CAPTION) != 0)
		line->role = VARTA_LINE_CAPTION;
	else if ((line->hints & VARTA_HINT_POST) != 0 ||
			 (line->says_any & VARTA_SAYS(POST)) != 0 ||
			 (!r->latin_page && line->nlatin > line->ndevanagari && line->nchars >= 40 &&
			  (line->stop || line->weak_stop)))
		line->role = VARTA_LINE_POST;
	else if (*state == STORY_TEXT && line->says_whole == 0 && line->says_start == 0 &&
			 !line->mark && line->nchars >= 8 && line->nchars < 120 && !line->has_stamp &&
			 line->ndevanagari > line->nlatin && (line->hints & (VARTA_HINT_LINK |
																 VARTA_HINT_FURNITURE)) == 0)
		line->role = VARTA_LINE_SUBHEAD;
}

/* Whether the story ends before this line. */
static bool
ends_story(const varta_page_reader *r, const varta_line *line, uint32_t nparagraphs)
{
	if (line->prose || nparagraphs == 0 || (line->hints & VARTA_HINT_FURNITURE) != 0)
		return false;
	if (((line->says_start | line->says_whole) & VARTA_SAYS(TAIL)) != 0)
		return true;
	if ((line->says_any & VARTA_SAYS(NOTE)) != 0 && nparagraphs > 1)
		return true;
	return nparagraphs > 1 && is_agency_line(r, line);
}

/* "@handle" alone on the line above: the text of the post stands below it. */
static bool
is_below_handle(const varta_page_reader *r, uint32_t at)
{
	const varta_line *above = &r->lines[at - 1];

	return !r->lines[at].after_blank && r->lines[at].nchars < 400 &&
		r->text[above->start] == '@' && above->end - above->start > 3 &&
		memchr(r->text + above->start, ' ', above->end - above->start) == NULL;
}

/* "— नाम (@handle) September 19, 2022": the post above it, when no blank line parts them. */
static void
mark_post(varta_page_reader *r, uint32_t at)
{
	varta_line *line = &r->lines[at];

	if (!line->mark || line->nchars > 160 ||
		memchr(r->text + line->start, '@', line->end - line->start) == NULL)
		return;
	line->role = VARTA_LINE_POST;
	if (at > 0 && !line->after_blank && r->lines[at - 1].role == VARTA_LINE_PARAGRAPH)
		r->lines[at - 1].role = VARTA_LINE_POST;
}

static bool
resumes_after(const varta_line *line, story_state state)
{
	if ((line->hints & VARTA_HINT_PARAGRAPH) != 0 && (line->hints & VARTA_HINT_STORY) != 0)
		return true;
	if (state == STORY_HEAD)
		return line->stop && line->nchars >= 90;
	return line->stop || line->nchars >= 200;
}

/* The first paragraph behind the headline; nlines for none. */
static uint32_t
story_start(const varta_page_reader *r)
{
	uint32_t	from = r->headline < r->nlines ? r->headline + 1 : 0;

	while (from < r->nlines && !(r->lines[from].prose && r->lines[from].role == VARTA_LINE_UNKNOWN))
		from++;
	return from;
}

/*
 * A last line without a stop, or a short one without a verb at its end, that asks the
 * reader for something: "... पाएँ हिंदी की ताज़ा खबरें डाउनलोड करें NBT ऐप", "ऐप डाउनलोड करें और
 * पाएं हर खबर सबसे पहले।".
 */
static bool
ends_in_request(const varta_page_reader *r, const varta_line *line)
{
	uint32_t	at = line->end - line->start > REQUEST_TAIL ? line->end - REQUEST_TAIL : line->start;
	varta_word *words;
	size_t		count;
	varta_match match;

	while (at > line->start && at < line->end && r->text[at] != ' ')
		at++;
	if ((line->stop && (line->verb || line->nchars >= 90)) || at >= line->end ||
		varta_words_read(r->arena, r->text + at, line->end - at, &words, &count) != VARTA_OK)
		return false;
	for (size_t i = 0; i < count; i++)
		if (words[i].form != 0 && varta_lexicon_longest(words, count, i, VARTA_ENTRY(LABEL), &match) &&
			(varta_label_role_of(match.entry) == VARTA_SAYS_WIDGET ||
			 varta_label_role_of(match.entry) == VARTA_SAYS_RELATED) && match.nwords > 1)
			return true;
	return false;
}

/* Paragraphs at the end that turn out to be notes when their words are read. */
static void
drop_last_notes(varta_page_reader *r)
{
	for (int i = 0; i < 2 && r->story_end > r->story + 1; i++)
	{
		if (varta_page_still_prose(r, &r->lines[r->story_end - 1]) &&
			!ends_in_request(r, &r->lines[r->story_end - 1]))
			return;
		for (r->story_end--; r->story_end > r->story + 1 &&
			 r->lines[r->story_end - 1].role != VARTA_LINE_PARAGRAPH;)
			r->story_end--;
	}
}

void
varta_page_find_story(varta_page_reader *r)
{
	story_state state = STORY_TEXT;
	uint32_t	nparagraphs = 0;
	uint32_t	nskipped = 0;

	drop_about(r);
	drop_requests(r);
	drop_repeats(r);
	drop_doubles(r);
	drop_highlights(r);
	take_captions_above(r);
	r->story = story_start(r);
	if (r->story < r->nlines)
		r->story = varta_page_skip_standfirst(r, r->story);
	r->story_end = r->story;
	for (uint32_t i = r->story; i < r->nlines; i++)
	{
		varta_line *line = &r->lines[i];

		if ((line->role == VARTA_LINE_UNKNOWN && ends_story(r, line, nparagraphs)) ||
			(nparagraphs > 1 && (line->says_start & VARTA_SAYS(ABOUT)) != 0))
			break;
		if (line->role == VARTA_LINE_UNKNOWN && i > r->story && is_below_handle(r, i))
			line->role = VARTA_LINE_POST;
		if (line->role == VARTA_LINE_UNKNOWN &&
			(line->prose || (state == STORY_TEXT && nskipped < 3 && is_weak_prose(r, line))) &&
			(state == STORY_TEXT || resumes_after(line, state)))
		{
			line->role = VARTA_LINE_PARAGRAPH;
			nparagraphs++;
			nskipped = 0;
			state = STORY_TEXT;
			r->story_end = i + 1;
			continue;
		}
		take_other(r, line, &state);
		mark_post(r, i);
		if (++nskipped > 14)
			state = STORY_HEAD;
	}
	drop_last_notes(r);
	for (uint32_t i = r->story_end; i < r->nlines; i++)
		if (r->lines[i].role != VARTA_LINE_HEADLINE)
			r->lines[i].role = VARTA_LINE_TAIL;
}
