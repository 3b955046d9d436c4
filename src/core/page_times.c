/*
 * page_times.c
 *		A page's times: when it was published and when it was updated.
 *
 * Every stamp of the page gets a score by its label (Published, अपडेटेड), by where
 * it stands and by whether it has a time of day; the best one of each wins.  The
 * time of a post inside the story, and those of other stories in the tail, lose.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "page_internal.h"

/* The label before a stamp: behind the stamp before it on the line, or on the line above. */
static varta_label_role
stamp_label(const varta_page_reader *r, uint32_t at, uint32_t from, uint32_t to)
{
	const varta_line *line = &r->lines[at];
	const varta_word *words = r->words + line->first_word;
	varta_label_role found = VARTA_SAYS_NOTHING;
	varta_match match;

	for (uint32_t i = 0; i < line->nwords; i++)
		if (words[i].start >= from && words[i].start < to && words[i].kind == VARTA_WORD_WORD &&
			words[i].form != 0 &&
			varta_lexicon_longest(words, line->nwords, i, VARTA_ENTRY(LABEL), &match))
		{
			varta_label_role role = varta_label_role_of(match.entry);

			if (role == VARTA_SAYS_PUBLISHED || role == VARTA_SAYS_UPDATED)
				found = role;
			i += match.nwords - 1;
		}
	if (found == VARTA_SAYS_NOTHING && from == line->start && at > 0 &&
		r->lines[at - 1].nchars < 40 && !r->lines[at - 1].has_stamp)
	{
		if ((r->lines[at - 1].says_start & VARTA_SAYS(PUBLISHED)) != 0)
			return VARTA_SAYS_PUBLISHED;
		if ((r->lines[at - 1].says_start & VARTA_SAYS(UPDATED)) != 0)
			return VARTA_SAYS_UPDATED;
	}
	return found;
}

static int
score_zone(const varta_page_reader *r, uint32_t at, bool labelled)
{
	if (r->headline < r->nlines && at < r->headline)
		return labelled ? 5 : (int) (r->headline - at) <= 3 ? 1 : 0;
	if (at < r->story)
		return 8;
	if (at < r->story_end)
		return labelled ? 2 : -8;	/* the time of a post */
	if (at <= r->story_end + 6)
		return labelled ? 6 : 3;
	return labelled ? 3 : -6;
}

static void
take_stamp(varta_stamp *best, int64_t microseconds, bool has_clock, int score)
{
	if (best->score >= score)
		return;
	*best = (varta_stamp) {microseconds, score, has_clock};
}

/* Whether digits of a year may stand in the bytes: two of them. */
static bool
may_have_year(const uint8_t *text, uint32_t from, uint32_t to)
{
	uint32_t	ndigits = 0;

	for (; from < to && ndigits < 2; from++)
		ndigits += (text[from] >= '0' && text[from] <= '9') ||
			(text[from] >= 0xA6 && text[from] <= 0xAF);	/* the last byte of ० to ९ */
	return ndigits == 2;
}

/*
 * Where the next label of a time stands behind a byte: "17:42 03.07.2024 (अपडेटेड: 18:05
 * 03.07.2024)" has two stamps, and the clock behind the label is not the first one's.
 */
static uint32_t
next_label(const varta_page_reader *r, const varta_line *line, uint32_t from)
{
	const varta_word *words = r->words + line->first_word;
	bool		number = false;
	varta_match match;

	for (uint32_t i = 0; i < line->nwords; i++)
	{
		if (words[i].start < from)
			continue;
		number = number || words[i].kind == VARTA_WORD_NUMBER;
		if (number && words[i].kind == VARTA_WORD_WORD && words[i].form != 0 &&
			varta_lexicon_longest(words, line->nwords, i, VARTA_ENTRY(LABEL), &match) &&
			(varta_label_role_of(match.entry) == VARTA_SAYS_PUBLISHED ||
			 varta_label_role_of(match.entry) == VARTA_SAYS_UPDATED))
			return words[i].start;
	}
	return line->end;
}

/* The first stamp in the bytes of a line from a byte on. */
static bool
find_stamp(const varta_page_reader *r, uint32_t at, uint32_t from, varta_found_stamp *stamp)
{
	const varta_line *line = &r->lines[at];
	uint32_t	to;

	/* a line is searched when it has digits enough, the rest of it may have none */
	if (from > line->start && !may_have_year(r->text, from, line->end))
		return false;
	to = next_label(r, line, from);
	/* "3 जुलाई 2024 Updated: 17:42 IST": no day of its own stands behind the label */
	if (to < line->end && !varta_timestamp_find(r->text + to, line->end - to, &stamp->microseconds,
												&stamp->has_clock, &stamp->span))
		to = line->end;
	if (!varta_timestamp_find(r->text + from, to - from, &stamp->microseconds, &stamp->has_clock,
							  &stamp->span) &&
		(to == line->end ||
		 !varta_timestamp_find(r->text + from, line->end - from, &stamp->microseconds,
							   &stamp->has_clock, &stamp->span)))
		return false;
	stamp->line = at;
	stamp->span.start += from;
	stamp->span.end += from;
	return true;
}

/* Whether a stamp stands in a line; remembers it. */
bool
varta_line_find_stamp(varta_page_reader *r, uint32_t at)
{
	varta_found_stamp other;
	bool		room = r->nstamps < VARTA_FOUND_STAMPS;

	if (!find_stamp(r, at, r->lines[at].start, room ? &r->stamps[r->nstamps] : &other))
		return false;
	r->nstamps += room;
	return true;
}

/* A stamp, and the one before it on the line ends at "from". */
static void
judge_stamp(varta_page_reader *r, const varta_found_stamp *stamp, uint32_t from)
{
	varta_label_role role = stamp_label(r, stamp->line, from, stamp->span.start);
	int			score = 20 + score_zone(r, stamp->line, role != VARTA_SAYS_NOTHING) +
		(stamp->has_clock ? 3 : 0);

	if (role == VARTA_SAYS_UPDATED)
		take_stamp(&r->updated, stamp->microseconds, stamp->has_clock, score);
	else
		take_stamp(&r->published, stamp->microseconds, stamp->has_clock,
				   score + (role == VARTA_SAYS_PUBLISHED ? 6 : 0));
}

void
varta_page_read_stamps(varta_page_reader *r)
{
	uint32_t	known = 0;

	for (uint32_t i = 0; i < r->nlines; i++)
	{
		const varta_line *line = &r->lines[i];
		uint32_t	from = line->start;
		varta_found_stamp stamp;
		bool		found;

		if (!line->has_stamp)
			continue;
		while (known < r->nstamps && r->stamps[known].line < i)
			known++;
		if (line->prose || (line->hints & VARTA_HINT_POST) != 0)
			continue;
		if ((found = known < r->nstamps && r->stamps[known].line == i))
			stamp = r->stamps[known];
		else
			found = find_stamp(r, i, from, &stamp);
		for (; found; found = find_stamp(r, i, from, &stamp))
		{
			judge_stamp(r, &stamp, from);
			from = stamp.span.end;
		}
	}
	/* an unlabelled day far from the story does not stand against a labelled update */
	if (r->updated.score > 0 && r->published.score > 0 && r->published.score < 24 &&
		r->updated.score >= r->published.score + 4)
		r->published.score = 0;
}
