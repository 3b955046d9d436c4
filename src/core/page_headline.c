/*
 * page_headline.c
 *		The headline: the best of the lines above the first long paragraph.
 *
 * A line's score comes from its form (length, signs, labels), from an HTML page's
 * hints, and from the lines around it: times and names stand below a headline,
 * and pages print it twice.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "page_internal.h"

/* Lines among which the headline is sought. */
#define MOST_CANDIDATES 400
#define HEADLINE_LEAST_SCORE 1
#define LEAD_READ 280			/* bytes of the story whose words are compared */
#define LEAD_WORDS 40
#define GLUED_WORD 66			/* bytes: no word is as long */

/* How the words begin that the story begins with: a few letters of each. */
typedef struct lead
{
	uint64_t	keys[LEAD_WORDS];
	size_t		count;
} lead;

/* Whether the line tells times or names. */
bool
varta_line_is_meta(const varta_line *line)
{
	return line->has_stamp ||
		(line->says_start & (VARTA_SAYS(BYLINE) | VARTA_SAYS(PUBLISHED) | VARTA_SAYS(UPDATED))) != 0;
}

bool
varta_line_same(const varta_page_reader *r, const varta_line *a, const varta_line *b)
{
	return a->end - a->start == b->end - b->start &&
		memcmp(r->text + a->start, r->text + b->start, a->end - a->start) == 0;
}

/* Whether the text of a is the start of the text of b, and b is longer. */
bool
varta_line_starts(const varta_page_reader *r, const varta_line *a, const varta_line *b)
{
	uint32_t	nbytes = a->end - a->start;

	return nbytes < b->end - b->start &&
		memcmp(r->text + a->start, r->text + b->start, nbytes) == 0;
}

bool
varta_line_is_end_of(const varta_page_reader *r, const varta_line *a, const varta_line *b)
{
	uint32_t	nbytes = a->end - a->start;

	return nbytes < b->end - b->start &&
		memcmp(r->text + a->start, r->text + b->end - nbytes, nbytes) == 0;
}

/*
 * Names of sections without a word that joins them: "क्रिकेट न्यूज़ शेड्यूल रिकॉर्ड्स IPL", or
 * with their blanks lost: "झारखंडदुमकापाकुड़गोड्डादेश".  A headline has a verb, a
 * postposition or a sign.
 */
static bool
is_menu(const varta_page_reader *r, const varta_line *line)
{
	const uint32_t joins = VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(CONJUNCTION) | VARTA_CLASS(VERB) |
		VARTA_CLASS(PRONOUN) | VARTA_CLASS(PARTICLE) | VARTA_CLASS(QUESTION) | VARTA_CLASS(NUMERAL);
	const varta_word *words = r->words + line->first_word;
	bool		joined = false;

	if ((line->says_any & VARTA_SAYS(SECTION)) != 0)
		return true;
	for (uint32_t i = 0; i < line->nwords; i++)
	{
		if (words[i].kind == VARTA_WORD_WORD && words[i].end - words[i].start >= GLUED_WORD &&
			words[i].form == 0)
			return true;
		joined = joined || (words[i].kind != VARTA_WORD_WORD && words[i].kind != VARTA_WORD_OTHER) ||
			(words[i].classes & joins) != 0;
	}
	return !joined && line->ntokens >= 4;
}

static int
score_form(const varta_page_reader *r, const varta_line *line)
{
	const uint32_t labels = VARTA_SAYS(RELATED) | VARTA_SAYS(HEAD) | VARTA_SAYS(TAIL) |
		VARTA_SAYS(CAPTION) | VARTA_SAYS(BYLINE) | VARTA_SAYS(PUBLISHED) | VARTA_SAYS(UPDATED) |
		VARTA_SAYS(ABOUT) | VARTA_SAYS(WIDGET);
	int			score = 0;

	if (line->nchars < 12)
		score -= 6;
	else if (line->nchars >= 35 && line->nchars <= 140)
		score += 4;
	else if (line->nchars >= 20)
		score += line->nchars < 35 ? 2 : 1;
	if (line->ntokens < 3)
		score -= 4;
	if (!r->latin_page && line->nlatin > line->ndevanagari)
		score -= 5;
	if (line->says_whole != 0)
		score -= 6;
	if ((line->says_start & labels) != 0)
		score -= 5;
	if ((line->says_any & (VARTA_SAYS(WIDGET) | VARTA_SAYS(CAPTION) | VARTA_SAYS(NOTE))) != 0)
		score -= 4;
	score -= line->nseparators > 3 ? 6 : 2 * line->nseparators;
	if (line->mark)
		score -= 4;
	if (line->has_stamp)
		score -= 8;
	if (line->stop)
		score -= 3;
	if (line->ncovered * 2 > line->ntokens)
		score -= 3;
	if ((line->says_any & VARTA_SAYS(BUREAU)) != 0 && line->nchars < 60)
		score -= 4;
	if (is_menu(r, line))
		score -= 6;
	return score;
}

/* A word that tells what a text is about: no function word, no verb. */
bool
varta_word_is_topical(const varta_word *word)
{
	const uint32_t never = VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(CONJUNCTION) | VARTA_CLASS(VERB) |
		VARTA_CLASS(PRONOUN) | VARTA_CLASS(PARTICLE) | VARTA_CLASS(QUESTION) |
		VARTA_CLASS(DETERMINER) | VARTA_CLASS(NUMERAL);

	return word->kind == VARTA_WORD_WORD && (word->classes & never) == 0 &&
		word->end - word->start >= 9;
}

/* The first letters of a word, which its other forms share: किसान, किसानों. */
static uint64_t
topic_key(const uint8_t *text)
{
	uint64_t	key;

	memcpy(&key, text + 1, sizeof(key));
	return key;
}

/*
 * Whether the line has words that the story begins with, in whatever form.  The
 * headlines of other stories have none.
 */
static int
score_topic(const varta_page_reader *r, const varta_line *line, const lead *story)
{
	const varta_word *words = r->words + line->first_word;
	int			nshared = 0;
	int			ntopical = 0;

	for (uint32_t i = 0; i < line->nwords; i++)
	{
		size_t		j = 0;
		uint64_t	key;

		if (!varta_word_is_topical(&words[i]))
			continue;
		ntopical++;
		key = topic_key(r->text + words[i].start);
		while (j < story->count && story->keys[j] != key)
			j++;
		nshared += j < story->count;
	}
	return nshared >= 2 ? 2 : nshared == 1 ? 1 : ntopical >= 3 && story->count >= 8 ? -2 : 0;
}

static int
score_hints(const varta_line *line)
{
	int			score = 0;

	if ((line->hints & VARTA_HINT_HEADING) != 0)
		score += 8;
	if ((line->hints & VARTA_HINT_SUBHEAD) != 0)
		score += 1;
	if ((line->hints & (VARTA_HINT_FURNITURE | VARTA_HINT_CAPTION | VARTA_HINT_BYLINE |
						VARTA_HINT_POST | VARTA_HINT_META_AUTHOR)) != 0)
		score -= 8;
	if ((line->hints & VARTA_HINT_META_TITLE) != 0)
		score -= 3;				/* only when the page shows none */
	if ((line->hints & VARTA_HINT_LINK) != 0)
		score -= 3;
	if ((line->hints & (VARTA_HINT_ITEM | VARTA_HINT_STANDFIRST)) != 0)
		score -= 3;
	return score;
}

/* Whether b is a followed by a dash or bar and a little more: a title and its site. */
bool
varta_line_has_site_behind(const varta_page_reader *r, const varta_line *a, const varta_line *b)
{
	uint32_t	at = b->start + (a->end - a->start);

	return a->nchars >= 20 && varta_line_starts(r, a, b) && b->end - at < 90 && at + 3 < b->end &&
		r->text[at] == ' ' && (r->text[at + 1] == '-' || r->text[at + 1] == '|' ||
							   r->text[at + 1] == 0xE2);
}

/* What the lines around say: times and names behind it, the same text elsewhere. */
static int
score_place(const varta_page_reader *r, uint32_t at, uint32_t limit, bool dateline)
{
	const varta_line *line = &r->lines[at];
	int			score = 0;
	int			again = 0;

	for (uint32_t i = at + 1; i < r->nlines && i <= at + 3; i++)
		if (varta_line_is_meta(&r->lines[i]))
		{
			score += 4 - (int) (i - at);
			break;
		}
	/* the time may stand above, and the story's dateline right below */
	if (at > 0 && r->lines[at - 1].has_stamp)
		score += 2;
	if (dateline && at + 2 >= limit)
		score += 2;
	for (uint32_t i = 0; i < limit && i < 60; i++)
	{
		const varta_line *other = &r->lines[i];

		if (i == at || other->nchars < 12)
			continue;
		if (varta_line_same(r, line, other))
			again = 3;
		else if (i < at && line->nchars >= 20 && varta_line_is_end_of(r, line, other))
			again = 4;			/* "Home Business रुपया मजबूत" stands above "रुपया मजबूत" */
		else if ((other->hints & VARTA_HINT_META_TITLE) != 0 && varta_line_starts(r, line, other))
			again = 4;
		else if (varta_line_has_site_behind(r, line, other))
			again = 4;			/* "..., जाम लगा" below "..., जाम लगा - दैनिक भोर" */
		else if (varta_line_has_site_behind(r, other, line))
			score -= 4;
		else if ((line->hints & VARTA_HINT_META) == 0 && i > at && other->nchars >= 20 &&
				 varta_line_is_end_of(r, other, line) && other->nchars * 2 > line->nchars)
			score -= 4;
	}
	return score + again;
}

/* Ends in ें: "... सीधे अपने मेलबॉक्स में प्राप्त करें." */
bool
varta_line_asks_reader(const varta_page_reader *r, const varta_line *line)
{
	static const char ending[] = "\xE0\xA5\x87\xE0\xA4\x82";
	uint32_t	end = line->end;

	while (end > line->start + 6 && memcmp(r->text + end - 6, ending, 6) != 0 && end + 4 > line->end)
		end--;
	return end > line->start + 6 && memcmp(r->text + end - 6, ending, 6) == 0;
}

/* The first line that must be text of the story: long, or prose with more prose behind it. */
static uint32_t
first_long_prose(const varta_page_reader *r)
{
	uint32_t	request = r->nlines;
	uint32_t	first = r->nlines;

	for (uint32_t i = 0; i < r->nlines; i++)
		if (r->lines[i].prose)
		{
			if (varta_line_asks_reader(r, &r->lines[i]))
			{
				request = request < r->nlines ? request : i;
				continue;
			}
			if (first == r->nlines)
				first = i;
			if (r->lines[i].nchars >= 120)
				return i;
		}
	return first < r->nlines ? first : request;
}

/* Whether two lines of different text may be the headline. */
static bool
has_rivals(const varta_page_reader *r, uint32_t end)
{
	const varta_line *good = NULL;

	for (uint32_t i = 0; i < end && i < r->nlines; i++)
		if (r->lines[i].nchars >= 35 && r->lines[i].nchars <= 260 && score_form(r, &r->lines[i]) > 0)
		{
			if (good != NULL && !varta_line_same(r, good, &r->lines[i]))
				return true;
			good = &r->lines[i];
		}
	return false;
}

static void
read_lead(const varta_page_reader *r, uint32_t limit, lead *story)
{
	const uint8_t *text;
	uint32_t	nbytes;
	varta_word *words;
	size_t		count;

	story->count = 0;
	if (limit >= r->nlines)
		return;
	text = r->text + r->lines[limit].start;
	nbytes = r->lines[limit].end - r->lines[limit].start;
	if (nbytes > LEAD_READ)
	{
		nbytes = LEAD_READ;
		while (nbytes > 0 && text[nbytes] != ' ')
			nbytes--;
	}
	if (varta_words_read(r->arena, text, nbytes, &words, &count) != VARTA_OK)
		return;
	for (size_t i = 0; i < count && story->count < LEAD_WORDS; i++)
		if (varta_word_is_topical(&words[i]))
			story->keys[story->count++] = topic_key(text + words[i].start);
}

void
varta_page_find_headline(varta_page_reader *r)
{
	uint32_t	limit = first_long_prose(r);
	uint32_t	end = limit < MOST_CANDIDATES ? limit : MOST_CANDIDATES;
	int			best = HEADLINE_LEAST_SCORE - 1;
	int			best_form = 0;
	varta_dateline dateline;
	bool		dated = limit < r->nlines &&
		varta_dateline_read(r, &r->lines[limit], false, &dateline) && dateline.strong;
	lead		story;

	story.count = 0;
	if (has_rivals(r, end))
		read_lead(r, limit, &story);
	r->headline = r->nlines;
	for (uint32_t i = 0; i < end && i < r->nlines; i++)
	{
		const varta_line *line = &r->lines[i];
		int			score;
		int			form;

		if (line->nchars > 260 || (line->prose && line->nchars > 160))
			continue;
		form = score_form(r, line);
		if (form < -6)
			continue;
		score = form + score_hints(line) + (form >= 0 ? score_topic(r, line, &story) : 0);
		if (score + 11 > best)
			score += score_place(r, i, end, dated);
		/* of two good lines close together the first is the headline, then comes a standfirst */
		if (score > best + (best_form >= 4 && i - r->headline <= 2 ? 3 : 0))
		{
			best = score;
			best_form = form;
			r->headline = i;
		}
	}
	/* "... से की मुलाकात।" with a full stop, when nothing better stands above the story */
	if (best < 3 && limit + 1 < r->nlines && r->lines[limit].nchars < 160 &&
		varta_line_is_meta(&r->lines[limit + 1]))
		r->headline = limit;
	if (r->headline < r->nlines)
	{
		r->lines[r->headline].role = VARTA_LINE_HEADLINE;
		r->lines[r->headline].prose = false;
	}
}
