/*
 * page.c
 *		A scraped page, plain text or HTML, as the parts of an article.
 *
 * Puts the steps together and writes the parts in the order of their start.
 * Every part is a span of the page's text; no two overlap.  The cost is linear:
 * bytes are scanned once, words are read on short lines and at the start of
 * long ones.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "chars.h"
#include "page_internal.h"

#define AGENCY_TAIL 120			/* bytes at the end of a paragraph searched for "(भाषा)" */

/* Adds a part without white space at its ends. */
static bool
add_part(varta_page_reader *r, varta_span span, varta_part_role role)
{
	varta_part *parts;
	size_t		at;

	if (span.start >= span.end)
		return true;
	parts = varta_arena_grow(r->arena, r->page->parts, r->page->nparts, &r->parts_capacity,
							 sizeof(varta_part));
	if (parts == NULL)
		return false;
	r->page->parts = parts;
	/* nearly always the last place: parts come in the order of the page */
	for (at = r->page->nparts; at > 0 && parts[at - 1].span.start > span.start; at--)
		parts[at] = parts[at - 1];
	if ((at > 0 && parts[at - 1].span.end > span.start) ||
		(at < r->page->nparts && parts[at + 1].span.start < span.end))
	{
		memmove(parts + at, parts + at + 1, (r->page->nparts - at) * sizeof(varta_part));
		return true;			/* it would overlap: the first one stays */
	}
	parts[at].span = span;
	parts[at].role = (uint8_t) role;
	r->page->nparts++;
	return true;
}

/*
 * "date 2023-05 नई दिल्ली: ...", "Updated: 5 March, 2022 ...": moves the paragraph's
 * start behind a label of a time and the numbers and words of times glued to it.
 */
static void
skip_glued_time(varta_page_reader *r, varta_line *line)
{
	const varta_word *words = r->words + line->first_word;
	varta_label_role role;
	varta_match match;
	uint32_t	at;
	uint32_t	nnumbers = 0;

	if (line->nwords == 0 || words[0].form == 0 ||
		!varta_lexicon_longest(words, line->nwords, 0, VARTA_ENTRY(LABEL), &match))
		return;
	role = varta_label_role_of(match.entry);
	if (role != VARTA_SAYS_PUBLISHED && role != VARTA_SAYS_UPDATED)
		return;
	for (at = (uint32_t) match.nwords; at < line->nwords; at++)
	{
		if (words[at].kind == VARTA_WORD_NUMBER)
			nnumbers++;
		else if (words[at].kind == VARTA_WORD_WORD &&
				 !(words[at].form != 0 &&
				   varta_lexicon_longest(words, line->nwords, at, VARTA_ENTRY(TIME), &match)))
			break;
	}
	if (nnumbers == 0 || at >= line->nwords)
		return;
	line->start = varta_trim(r->text, (varta_span) {words[at].start, line->end}).start;
	line->first_word += at;
	line->nwords = (uint16_t) (line->nwords - at);
}

/* The dateline of the story's first paragraph; moves the paragraph's start behind it. */
static void
read_story_dateline(varta_page_reader *r)
{
	varta_dateline dateline;
	varta_line *line;
	uint32_t	start;

	if (r->story >= r->nlines)
		return;
	line = &r->lines[r->story];
	start = line->start;
	skip_glued_time(r, line);
	if (line->no_dateline && line->start == start)
		return;
	if (!varta_dateline_read(r, line, false, &dateline) || dateline.body >= line->end)
		return;
	if (dateline.place.end > dateline.place.start)
	{
		r->place = dateline.place;
		r->place_score = 10;
		memcpy(r->country, dateline.country, 3);
	}
	if (dateline.agency.end > dateline.agency.start)
	{
		r->agency = dateline.agency;
		r->agency_score = 10;
	}
	/* a name beside the place wrote the story; "संवाददाता" is a byline when no name is told */
	if (dateline.writer.end > dateline.writer.start)
	{
		r->byline = dateline.writer;
		r->byline_score = 9;
	}
	else if (dateline.correspondent)
	{
		r->byline = dateline.bureau;
		r->byline_score = 1;
	}
	r->day = dateline.day;
	line->start = varta_trim(r->text, (varta_span) {dateline.body, line->end}).start;
}

/* "... दी जा सके। (मीरा)": who wrote the story, in brackets behind its last sentence. */
static void
read_last_name(varta_page_reader *r, varta_line *line, uint32_t open, const varta_word *words,
			   size_t count)
{
	const uint32_t names = VARTA_CLASS(GIVEN_NAME) | VARTA_CLASS(SURNAME);
	uint32_t	before = varta_trim(r->text, (varta_span) {line->start, open}).end;
	size_t		nwords = 0;
	bool		known = false;

	if (r->byline_score >= 5 || before < line->start + 3 ||
		(r->text[before - 1] != '.' && r->text[before - 1] != '|' &&
		 memcmp(r->text + before - 3, "\xE0\xA5\xA4", 3) != 0))
		return;
	for (size_t i = 1; i + 1 < count; i++)
	{
		if (words[i].kind != VARTA_WORD_WORD)
			return;
		if ((words[i].classes & names) != 0)
			known = true;
		else if (words[i].classes != 0)
			return;
		nwords++;
	}
	if (!known || nwords > 3)
		return;
	r->byline = (varta_span) {open + words[1].start, open + words[count - 2].end};
	r->byline_score = 5;
	line->end = before;
}

/* "... होगी। एजेंसी", "... होगी। --आईएएनएस": the agency behind the last stop, without brackets. */
static void
read_bare_agency(varta_page_reader *r, varta_line *line)
{
	uint32_t	from = line->end > line->start + AGENCY_TAIL ? line->end - AGENCY_TAIL : line->start;
	uint32_t	stop = 0;
	size_t		first = 0;
	varta_word *words;
	size_t		count;
	varta_match match;

	for (uint32_t at = line->end; at > from + 3 && stop == 0; at--)
		if (memcmp(r->text + at - 3, "\xE0\xA5\xA4", 3) == 0)
			stop = at;
	if (stop == 0 || stop == line->end || line->stop ||
		varta_words_read(r->arena, r->text + stop, line->end - stop, &words, &count) != VARTA_OK)
		return;
	while (first < count && words[first].kind != VARTA_WORD_WORD)
		first++;
	if (first >= count || words[first].form == 0 ||
		!varta_lexicon_longest(words, count, first, VARTA_ENTRY(AGENCY), &match) ||
		first + match.nwords < count)
		return;
	if (r->agency_score < 6)
	{
		r->agency = (varta_span) {stop + words[first].start, stop + words[count - 1].end};
		r->agency_score = 6;
	}
	line->end = stop;
}

/* "... कहा है। (भाषा)": the agency at the end of the last paragraph, or the writer. */
static void
read_last_source(varta_page_reader *r)
{
	varta_line *line;
	uint32_t	from;
	uint32_t	open = 0;
	varta_word *words;
	size_t		count;
	varta_match match;

	if (r->story_end <= r->story || r->story_end > r->nlines)
		return;
	line = &r->lines[r->story_end - 1];
	if (line->end - line->start < 80)
		return;
	if (r->text[line->end - 1] != ')' && r->text[line->end - 1] != ']')
	{
		read_bare_agency(r, line);
		return;
	}
	from = line->end > line->start + AGENCY_TAIL ? line->end - AGENCY_TAIL : line->start;
	for (uint32_t at = line->end - 1; at > from; at--)
		if (r->text[at] == '(' || r->text[at] == '[')
		{
			open = at;
			break;
		}
	if (open == 0 || varta_words_read(r->arena, r->text + open, line->end - open, &words,
									  &count) != VARTA_OK)
		return;
	for (size_t i = 0; i < count && i < 10; i++)
		if (words[i].kind == VARTA_WORD_WORD && words[i].form != 0 &&
			varta_lexicon_longest(words, count, i, VARTA_ENTRY(AGENCY), &match))
		{
			if (r->agency_score < 6)
			{
				r->agency.start = open + words[i].start;
				r->agency.end = open + words[i + match.nwords - 1].end;
				r->agency_score = 6;
			}
			line->end = varta_trim(r->text, (varta_span) {line->start, open}).end;
			return;
		}
	read_last_name(r, line, open, words, count);
}

/*
 * A link in brackets inside a paragraph: (यह भी पढ़ें: ...); empty for none.  The
 * words of long paragraphs are not read as a whole, so only what stands in
 * brackets is, and only where "पढ़" or "Read" says that it may be one.
 */
static varta_span
inner_link(const varta_page_reader *r, const varta_line *line)
{
	varta_span	none = {0, 0};
	uint32_t	at = line->start;

	while (at < line->end)
	{
		const uint8_t *open = memchr(r->text + at, '(', line->end - at);
		const uint8_t *close;
		varta_span	link;
		varta_word *words;
		size_t		count;
		varta_match match;

		if (open == NULL)
			return none;
		link.start = (uint32_t) (open - r->text);
		close = memchr(open, ')', line->end - link.start);
		link.end = close == NULL ? line->end : (uint32_t) (close - r->text) + 1;
		at = link.end;
		if (link.end - link.start < 40 || link.end - link.start > 600)
			continue;
		if (varta_words_read(r->arena, open + 1, 60 < link.end - link.start - 1 ?
							 60 : link.end - link.start - 1, &words, &count) != VARTA_OK)
			return none;
		if (count > 0 && words[0].form != 0 &&
			varta_lexicon_longest(words, count, 0, VARTA_ENTRY(LABEL), &match) &&
			varta_label_role_of(match.entry) == VARTA_SAYS_RELATED && match.nwords > 1)
			return link;
	}
	return none;
}

static bool
add_paragraph(varta_page_reader *r, const varta_line *line)
{
	varta_span	link = inner_link(r, line);

	if (link.end == 0)
		return add_part(r, (varta_span) {line->start, line->end}, VARTA_PART_PARAGRAPH);
	return add_part(r, varta_trim(r->text, (varta_span) {line->start, link.start}), VARTA_PART_PARAGRAPH) &&
		add_part(r, varta_trim(r->text, (varta_span) {link.end, line->end}), VARTA_PART_PARAGRAPH);
}

static bool
add_line_parts(varta_page_reader *r)
{
	static const uint8_t part_of[] = {
		[VARTA_LINE_HEADLINE] = VARTA_PART_HEADLINE,
		[VARTA_LINE_STANDFIRST] = VARTA_PART_STANDFIRST,
		[VARTA_LINE_CAPTION] = VARTA_PART_CAPTION,
		[VARTA_LINE_PARAGRAPH] = VARTA_PART_PARAGRAPH,
		[VARTA_LINE_SUBHEAD] = VARTA_PART_SUBHEAD,
		[VARTA_LINE_POST] = VARTA_PART_POST,
		[VARTA_LINE_TAIL] = 0
	};

	for (uint32_t i = 0; i < r->nlines; i++)
	{
		const varta_line *line = &r->lines[i];
		varta_span	span = {line->start, line->end};

		if (line->role == VARTA_LINE_PARAGRAPH ? !add_paragraph(r, line) :
			part_of[line->role] != 0 &&
			!add_part(r, span, (varta_part_role) part_of[line->role]))
			return false;
	}
	return true;
}

/* Roles of the short lines between headline and story that are neither name nor time. */
static void
judge_head_zone(varta_page_reader *r)
{
	uint32_t	head = r->headline < r->nlines ? r->headline + 1 : r->nlines;
	bool		meta_seen = false;

	for (uint32_t i = head; i < r->story && i < r->nlines; i++)
	{
		varta_line *line = &r->lines[i];

		if (line->role == VARTA_LINE_META || line->has_stamp)
			meta_seen = true;
		if (line->role != VARTA_LINE_UNKNOWN)
			continue;
		if ((line->hints & VARTA_HINT_CAPTION) != 0 ||
			((line->says_any | line->says_start) & VARTA_SAYS(CAPTION)) != 0)
			line->role = line->credit ? VARTA_LINE_FURNITURE : VARTA_LINE_CAPTION;
		else if ((line->hints & VARTA_HINT_STANDFIRST) != 0)
			line->role = VARTA_LINE_STANDFIRST;
		else if (line->nchars >= 25 && line->nchars < 300 && line->says_whole == 0 &&
				 line->says_start == 0 && (line->says_any & ~VARTA_SAYS(BUREAU)) == 0 && !line->mark && !line->has_stamp &&
				 line->nseparators == 0 && line->ndevanagari > line->nlatin &&
				 (line->hints & (VARTA_HINT_FURNITURE | VARTA_HINT_LINK | VARTA_HINT_META |
								 VARTA_HINT_ITEM)) == 0)
			line->role = meta_seen && !line->prose && !line->verb ? VARTA_LINE_CAPTION : VARTA_LINE_STANDFIRST;
	}
}

static void
set_times(varta_page_reader *r, const varta_html_facts *facts)
{
	varta_page *page = r->page;

	if (facts->has_published &&
		(facts->published_clock || r->published.score <= 0 || !r->published.has_clock))
		r->published = (varta_stamp) {facts->published, 100, facts->published_clock};
	if (facts->has_updated && r->updated.score <= 0)
		r->updated = (varta_stamp) {facts->updated, 100, facts->updated_clock};
	page->has_published = r->published.score > 0;
	page->has_updated = r->updated.score > 0;
	page->published = page->has_published ? r->published.microseconds : 0;
	page->updated = page->has_updated ? r->updated.microseconds : 0;
	if (!page->has_published && page->has_updated)
	{
		page->has_published = true;
		page->published = page->updated;
	}
	/* "जशपुरनगर 22 अगस्त 2024/ ...": the dateline's day, when it has a year */
	if (!page->has_published && r->day.end > r->day.start)
	{
		bool		has_clock;
		varta_span	span;

		page->has_published = varta_timestamp_find(r->text + r->day.start, r->day.end - r->day.start,
												   &page->published, &has_clock, &span);
		if (!page->has_published)
			page->published = 0;
	}
}

/* Names from an HTML page's metadata, when the page shows none. */
static void
take_meta_author(varta_page_reader *r)
{
	if (r->byline_score > 1)
		return;
	for (uint32_t i = 0; i < r->nlines; i++)
		if ((r->lines[i].hints & VARTA_HINT_META_AUTHOR) != 0)
		{
			r->byline = (varta_span) {r->lines[i].start, r->lines[i].end};
			r->byline_score = 1;
			return;
		}
}

static void
give_hints(varta_page_reader *r, const varta_html_text *html)
{
	size_t		at = 0;

	for (uint32_t i = 0; i < r->nlines; i++)
	{
		while (at + 1 < html->nlines && html->lines[at + 1].start <= r->lines[i].start)
			at++;
		if (at < html->nlines && html->lines[at].start <= r->lines[i].start)
			r->lines[i].hints = (uint16_t) html->lines[at].hints;
	}
}

/*
 * Class names may mislead: <div class="with-sidebar"> around the whole story.  If
 * most of what reads like a story stands under such hints, they are dropped.
 */
static void
doubt_hints(varta_page_reader *r)
{
	const uint16_t doubted = VARTA_HINT_FURNITURE | VARTA_HINT_CAPTION | VARTA_HINT_BYLINE |
		VARTA_HINT_STANDFIRST | VARTA_HINT_LINK | VARTA_HINT_POST;
	uint64_t	under = 0;
	uint64_t	free_of = 0;

	for (uint32_t i = 0; i < r->nlines; i++)
		if (r->lines[i].nchars >= 80 && (r->lines[i].stop || r->lines[i].nchars >= 160) &&
			(r->lines[i].hints & VARTA_HINT_META) == 0)
		{
			if ((r->lines[i].hints & doubted) != 0)
				under += r->lines[i].nchars;
			else
				free_of += r->lines[i].nchars;
		}
	if (under <= free_of)
		return;
	for (uint32_t i = 0; i < r->nlines; i++)
		r->lines[i].hints &= (uint16_t) ~doubted;
}

static bool
read_page(varta_page_reader *r, const varta_html_text *html)
{
	if (!varta_page_read_lines(r))
		return false;
	if (r->page->from_html)
	{
		give_hints(r, html);
		doubt_hints(r);
	}
	if (!varta_page_read_labels(r))
		return false;
	varta_page_find_headline(r);
	varta_page_find_story(r);
	varta_page_find_language(r);
	read_story_dateline(r);
	varta_page_read_meta(r);
	read_last_source(r);
	judge_head_zone(r);
	varta_page_read_stamps(r);
	set_times(r, &html->facts);
	take_meta_author(r);
	if (r->place.end > r->place.start && r->country[0] == '\0' &&
		strcmp(r->page->language, "en") != 0)
	{
		varta_match match;

		/* a place that the lexicon does not know lies at home, but the UN does not */
		for (size_t i = 0; i < r->nwords; i++)
			if (r->words[i].start == r->place.start)
			{
				if (!varta_lexicon_longest(r->words + i, r->nwords - i, 0,
										   VARTA_ENTRY(PLACE) | VARTA_ENTRY(ORGANISATION), &match))
					memcpy(r->country, strcmp(r->page->language, "ne") == 0 ? "NP" : "IN", 3);
				break;
			}
	}
	memcpy(r->page->place_country, r->country, 3);
	return add_line_parts(r) &&
		add_part(r, varta_trim(r->text, r->byline), VARTA_PART_BYLINE) &&
		add_part(r, varta_trim(r->text, r->agency), VARTA_PART_AGENCY) &&
		add_part(r, varta_trim(r->text, r->place), VARTA_PART_PLACE);
}

varta_status
varta_page_parse(varta_arena *arena, const uint8_t *text, size_t nbytes, varta_page **page)
{
	varta_page_reader *r = varta_arena_allocate(arena, sizeof(varta_page_reader));
	varta_page *made = varta_arena_allocate(arena, sizeof(varta_page));
	varta_html_text *html = varta_arena_allocate(arena, sizeof(varta_html_text));
	varta_status status;

	if (r == NULL || made == NULL || html == NULL)
		return varta_arena_status(arena);
	if (nbytes > VARTA_MAX_TEXT)
		return VARTA_TOO_LARGE;
	made->text = text;
	made->nbytes = nbytes;
	if (varta_html_looks_like(text, nbytes))
	{
		status = varta_html_reduce(arena, text, nbytes, html);
		if (status != VARTA_OK)
			return status;
		made->text = html->text;
		made->nbytes = html->nbytes;
		made->from_html = true;
	}
	r->arena = arena;
	r->page = made;
	r->text = made->text;
	r->nbytes = (uint32_t) made->nbytes;
	if (!read_page(r, html))
		return varta_arena_status(arena);
	*page = made;
	return VARTA_OK;
}
