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

void
varta_page_read_stamps(varta_page_reader *r)
{
	for (uint32_t i = 0; i < r->nlines; i++)
	{
		const varta_line *line = &r->lines[i];
		uint32_t	from = line->start;
		int64_t		microseconds;
		bool		has_clock;
		varta_span	span;

		if (!line->has_stamp || line->prose || (line->hints & VARTA_HINT_POST) != 0)
			continue;
		while (from < line->end &&
			   varta_timestamp_find(r->text + from, line->end - from, &microseconds, &has_clock, &span))
		{
			varta_label_role role = stamp_label(r, i, from, from + span.start);
			int			score = 20 + score_zone(r, i, role != VARTA_SAYS_NOTHING) + (has_clock ? 3 : 0);

			if (role == VARTA_SAYS_UPDATED)
				take_stamp(&r->updated, microseconds, has_clock, score);
			else
				take_stamp(&r->published, microseconds, has_clock,
						   score + (role == VARTA_SAYS_PUBLISHED ? 6 : 0));
			from += span.end;
		}
	}
	/* an unlabelled day far from the story does not stand against a labelled update */
	if (r->updated.score > 0 && r->published.score > 0 && r->published.score < 24 &&
		r->updated.score >= r->published.score + 4)
		r->published.score = 0;
}
