/*
 * page_meta.c
 *		Names, agencies and places on the lines around the story.
 *
 * Such a line is cut into segments at labels, stamps, bars, commas and stops;
 * each segment is a name, a desk, an agency, a place or nothing.  Every find has
 * a score, and the best one of the page wins: a name with a label beats a desk,
 * the story's own dateline beats a place in the tail.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "chars.h"
#include "page_meta.h"

#define LONGEST_META 170		/* characters */
#define TAIL_LINES 14			/* behind the story that are read */
#define TOP_LINES 30			/* before the headline */

bool
varta_meta_better(varta_span span, int score, varta_span *best, int *best_score)
{
	if (score <= *best_score || span.start >= span.end)
		return false;
	*best = span;
	*best_score = score;
	return true;
}

varta_span
varta_meta_span(const meta_reader *m, const segment *s)
{
	varta_span	span = {m->words[s->first].start, m->words[s->first + s->count - 1].end};

	return span;
}

static bool
is_capital(const meta_reader *m, const varta_word *word)
{
	uint8_t		c = m->r->text[word->start];

	return c >= 'A' && c <= 'Z';
}

/*
 * Whether the words may be a person's name: two to four words without function
 * words, one of them known as a name, or all of them capitalised.
 */
bool
varta_meta_is_name(const meta_reader *m, const segment *s, bool labelled)
{
	const uint32_t never = VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(PRONOUN) |
		VARTA_CLASS(CONJUNCTION) | VARTA_CLASS(PARTICLE) | VARTA_CLASS(QUESTION);
	uint32_t	nwords = 0;
	uint32_t	nknown = 0;
	uint32_t	nlatin = 0;
	uint32_t	ncommon = 0;
	varta_match match;

	for (uint32_t i = s->first; i < s->first + s->count; i++)
	{
		const varta_word *word = &m->words[i];

		if (word->kind == VARTA_WORD_DOT || word->kind == VARTA_WORD_HYPHEN ||
			(word->kind == VARTA_WORD_STOP && m->r->text[word->start] == '.'))
			continue;
		if (word->kind != VARTA_WORD_WORD)
			return false;
		if ((word->classes & never) != 0 && !word->initial &&
			(word->classes & (VARTA_CLASS(GIVEN_NAME) | VARTA_CLASS(SURNAME))) == 0)
			return false;
		nwords++;
		nlatin += is_capital(m, word);
		if ((word->classes & (VARTA_CLASS(GIVEN_NAME) | VARTA_CLASS(SURNAME))) != 0)
			nknown++;
		else if (word->classes != 0 && !word->initial)
			ncommon++;
		if (!labelled && match_at(m, i, VARTA_ENTRY(LABEL) | VARTA_ENTRY(TIME) | VARTA_ENTRY(OFFICE),
								  &match))
			return false;
	}
	if (labelled)
		return nwords >= 1 && nwords <= 6;
	if (nwords < 2 || nwords > 4)
		return false;
	if (nlatin == nwords)
		return m->beside || m->line->ntokens == nwords;
	return nknown > 0 && ncommon == 0 && nlatin == 0;
}

/* खबर डेस्क; "मितानिनों की टीम बसाहटों तक पहुंच रही" tells of a team. */
static bool
has_bureau(const meta_reader *m, const segment *s, varta_bureau *kind)
{
	varta_match match;

	for (uint32_t i = s->first; i < s->first + s->count && !s->labelled; i++)
		if (s->count > 6 || ((m->words[i].classes & VARTA_CLASS(POSTPOSITION)) != 0 && s->count > 3))
			return false;

	for (uint32_t i = s->first; i < s->first + s->count; i++)
		if (match_at(m, i, VARTA_ENTRY(LABEL), &match) &&
			varta_label_role_of(match.entry) == VARTA_SAYS_BUREAU)
		{
			*kind = varta_bureau_of(match.entry);
			return true;
		}
	return false;
}

/* Words of the segment that an agency's name covers, when it begins the segment. */
static bool
is_agency(const meta_reader *m, const segment *s, const varta_entry **entry)
{
	varta_match match;

	if (!match_at(m, s->first, VARTA_ENTRY(AGENCY), &match) || match.nwords < s->count)
		return false;
	*entry = match.entry;
	return true;
}

static bool
is_place(const meta_reader *m, const segment *s, const varta_entry **entry)
{
	varta_match match;

	if (!match_at(m, s->first, VARTA_ENTRY(PLACE) |
				  (m->where == ZONE_TOP ? 0 : VARTA_ENTRY(COUNTRY)), &match) ||
		match.nwords < s->count)
		return false;
	if (m->where == ZONE_TOP && (m->line->nseparators > 0 ||
								 (strcmp(varta_lexicon_string(match.entry->type), "city") != 0 &&
								  strcmp(varta_lexicon_string(match.entry->type), "district") != 0)))
		return false;			/* a menu word */
	*entry = match.entry;
	return true;
}

void
varta_meta_take_place(meta_reader *m, varta_span span, const char *country, int score)
{
	varta_page_reader *r = m->r;

	if (varta_meta_better(span, score, &r->place, &r->place_score))
		memcpy(r->country, strlen(country) == 2 ? country : "", strlen(country) == 2 ? 3 : 1);
}

/* "Ashutosh Ray लाइव हिन्दुस्तान": a name in Latin letters before the paper's. */
static void
cut_latin_name(const meta_reader *m, segment *s)
{
	uint32_t	nlatin = 0;

	while (nlatin < s->count && m->words[s->first + nlatin].kind == VARTA_WORD_WORD &&
		   is_capital(m, &m->words[s->first + nlatin]))
		nlatin++;
	if (nlatin >= 2 && nlatin <= 3 && nlatin < s->count &&
		m->r->text[m->words[s->first + nlatin].start] >= 0x80)
		s->count = nlatin;
}

static void
take_segment(meta_reader *m, segment *s)
{
	varta_page_reader *r = m->r;
	const varta_entry *entry = NULL;
	bool		tail = m->where == ZONE_TAIL;
	bool		labelled = s->labelled;
	varta_bureau kind = VARTA_BUREAU_TEAM;
	varta_match match;

	while (s->count > 0 && m->words[s->first].kind != VARTA_WORD_WORD)
		s->first++, s->count--;
	while (s->count > 0 && m->words[s->first + s->count - 1].kind != VARTA_WORD_WORD)
		s->count--;
	/* "December 10, 2024 6:55 pm राजकिशोर पैकरा": what is left of the time */
	while (s->count > 1 && m->line->has_stamp && match_at(m, s->first, VARTA_ENTRY(TIME), &match) &&
		   (match.entry->type_label == VARTA_LABEL_PART || m->r->text[m->words[s->first].start] < 0x80) &&
		   match.nwords < s->count)
		s->first += (uint32_t) match.nwords, s->count -= (uint32_t) match.nwords;
	if (s->count == 0)
		return;
	if (is_agency(m, s, &entry))
	{
		if (labelled)
			varta_meta_better(varta_meta_span(m, s), 7, &r->agency, &r->agency_score);
		else if (!tail && (m->where == ZONE_HEAD || m->beside))
			varta_meta_better(varta_meta_span(m, s), 6, &r->agency, &r->agency_score);
		return;
	}
	if (is_place(m, s, &entry))
	{
		if (m->where == ZONE_HEAD || (m->where == ZONE_TOP && m->line->ntokens <= s->count + 1))
			varta_meta_take_place(m, varta_meta_span(m, s), varta_lexicon_string(entry->code),
					   m->where == ZONE_HEAD ? 7 : 3);
		else if (tail && labelled)
			return;
		return;
	}
	if (has_bureau(m, s, &kind))
	{
		/* "By admin" gives way to a reporter, a correspondent does not */
		if (labelled || m->where == ZONE_HEAD)
			varta_meta_better(varta_meta_span(m, s), !labelled ? 4 : tail || kind == VARTA_BUREAU_TEAM ? 8 : 10,
							  &r->byline, &r->byline_score);
		return;
	}
	if (!labelled && m->where == ZONE_HEAD && m->beside)
		cut_latin_name(m, s);
	if (labelled && varta_meta_is_name(m, s, true))
		/* an editor behind the story gives way to a name before it */
		varta_meta_better(varta_meta_span(m, s), s->editor ? (tail ? 5 : 8) : tail ? 9 : 10, &r->byline,
						  &r->byline_score);
	else if (!labelled && m->where == ZONE_HEAD && varta_meta_is_name(m, s, false))
		varta_meta_better(varta_meta_span(m, s), 6, &r->byline, &r->byline_score);
}

/* Whether a segment ends before the word. */
static bool
cuts(const meta_reader *m, uint32_t at, bool labelled)
{
	const varta_word *word = &m->words[at];
	varta_match match;

	switch (word->kind)
	{
		case VARTA_WORD_STOP:
			return m->r->text[word->start] != '.' || at + 1 >= m->count ||
				!(m->words[at + 1].kind == VARTA_WORD_WORD && labelled &&
				  word->start - m->words[at > 0 ? at - 1 : 0].start <= 12);
		case VARTA_WORD_COMMA:
		case VARTA_WORD_COLON:
		case VARTA_WORD_DASH:
		case VARTA_WORD_BREAK:
		case VARTA_WORD_OPEN_BRACKET:
		case VARTA_WORD_CLOSE_BRACKET:
		case VARTA_WORD_MARK:
		case VARTA_WORD_OTHER:
		case VARTA_WORD_NUMBER:
			return true;
		default:
			break;
	}
	if (at == 0)
		return false;
	/* "मुख्य संवाददाता, वाराणसी Thu, 3 Aug 2023": the date is no part of the place */
	if (match_at(m, at, VARTA_ENTRY(TIME), &match) && at + 1 < m->count &&
		(match.entry->type_label == VARTA_LABEL_WEEKDAY ||
		 match.entry->type_label == VARTA_LABEL_MONTH) &&
		(m->words[at + 1].kind == VARTA_WORD_COMMA || m->words[at + 1].kind == VARTA_WORD_NUMBER))
		return true;
	/* a tab or a run of spaces */
	return word->start - m->words[at - 1].end >= 3;
}

/* A label that opens a segment of its own: Updated:, Edited by, लेखक: */
static bool
label_at(const meta_reader *m, uint32_t at, varta_label_role *role, uint32_t *nwords, bool *editor)
{
	varta_match match;

	if (!match_at(m, at, VARTA_ENTRY(LABEL), &match))
		return false;
	*role = varta_label_role_of(match.entry);
	*nwords = match.nwords;
	*editor = strcmp(varta_lexicon_string(match.entry->detail), "editor") == 0;
	if (*role == VARTA_SAYS_PUBLISHED || *role == VARTA_SAYS_UPDATED)
		return true;
	if (*role == VARTA_SAYS_BUREAU && at + match.nwords < m->count &&
		m->words[at + match.nwords].kind == VARTA_WORD_COLON)
	{
		*role = VARTA_SAYS_BYLINE;	/* संवाददाता : आर. के. जोशी */
		return true;
	}
	/* "लेखक से संपर्क करें" */
	if (*role != VARTA_SAYS_BYLINE || (at + match.nwords < m->count &&
									   (m->words[at + match.nwords].classes & VARTA_CLASS(POSTPOSITION)) != 0 &&
									   !m->words[at + match.nwords].initial))
		return false;
	/* "आलेख खेती-किसानी" above the headline is a section */
	if (m->where == ZONE_TOP && match.nwords == 1 && m->r->text[m->words[at].start] >= 0x80 &&
		(at + 1 >= m->count || m->words[at + 1].kind == VARTA_WORD_WORD))
		return false;
	if (at == 0 || at + match.nwords >= m->count)
		return true;
	if (m->words[at + match.nwords].kind == VARTA_WORD_COLON ||
		m->words[at + match.nwords].kind == VARTA_WORD_COMMA ||
		m->words[at + match.nwords].kind == VARTA_WORD_HYPHEN)
		return true;
	return (match.nwords > 1 || m->line->has_stamp) && m->r->text[m->words[at].start] < 0x80;
}

/* "भाषा, बैंकॉक": a comma and a place behind a word that may be an agency. */
static bool
is_before_place(const meta_reader *m, uint32_t at)
{
	varta_match match;

	return at + 1 < m->count && m->words[at].kind == VARTA_WORD_COMMA &&
		match_at(m, at + 1, VARTA_ENTRY(PLACE), &match);
}

/*
 * Cuts the line into segments and takes each.  Sets pending when a byline label
 * is the last thing on the line: "द्वारा", and the name on the next one.
 */
static void
take_line(meta_reader *m)
{
	bool		label_open = m->pending != PENDING_NONE;
	bool		editor = m->pending == PENDING_EDITOR;
	segment		s = {0, 0, label_open, editor};
	varta_label_role role;
	uint32_t	nwords;

	for (uint32_t i = 0; i < m->count;)
	{
		varta_match match;
		bool		agency = match_at(m, i, VARTA_ENTRY(AGENCY), &match);

		/* "Agency: News18" names no agency */
		if (agency && i + match.nwords + 1 < m->count &&
			m->words[i + match.nwords].kind == VARTA_WORD_COLON &&
			strcmp(varta_lexicon_string(match.entry->code), "AGENCY") == 0)
		{
			take_segment(m, &s);
			i += match.nwords + 1;
			s = (segment) {i, 0, false, false};
			label_open = false;
			continue;
		}
		if (label_at(m, i, &role, &nwords, &editor))
		{
			take_segment(m, &s);
			i += nwords;
			label_open = role == VARTA_SAYS_BYLINE;
			s = (segment) {i, 0, label_open, editor};
			continue;
		}
		if (agency && s.count > 0 && (!match.entry->doubtful || is_before_place(m, i + match.nwords)))
		{
			take_segment(m, &s);	/* स्वाति बक्शी रॉयटर्स */
			s = (segment) {i, match.nwords, false, false};
			i += match.nwords;
			label_open = false;
			continue;
		}
		if (cuts(m, i, s.labelled))
		{
			bool		was = s.count > 0;

			take_segment(m, &s);
			i++;
			if (was)
				label_open = false;
			s = (segment) {i, 0, label_open, editor};
			if (m->words[i - 1].kind == VARTA_WORD_WORD)
				s.first = i - 1, s.count = 1;
			continue;
		}
		s.count++;
		i++;
	}
	m->pending = !label_open || s.count > 0 || m->line->ntokens > 3 ? PENDING_NONE :
		editor ? PENDING_EDITOR : PENDING_WRITER;
	take_segment(m, &s);
}

/* The agency on the line that ends the story, and the place below it. */
static void
take_tail_agency(varta_page_reader *r, uint32_t at)
{
	const varta_line *line = &r->lines[at];
	const varta_word *words = r->words + line->first_word;
	varta_match match;
	varta_match named;

	for (uint32_t i = 0; i < line->nwords; i++)
	{
		varta_span	span;
		int			score = 7;

		if (words[i].kind != VARTA_WORD_WORD)
			continue;
		if (words[i].form == 0 ||
			!varta_lexicon_longest(words, line->nwords, i, VARTA_ENTRY(AGENCY), &match))
		{
			if ((line->says_any & VARTA_SAYS(CREDIT)) != 0 || i > 6)
				continue;
			continue;
		}
		/* "समाचार एजेंसी भाषा के इनपुट के साथ": the named one */
		if (strcmp(varta_lexicon_string(match.entry->code), "AGENCY") == 0 &&
			i + match.nwords < line->nwords && words[i + match.nwords].kind == VARTA_WORD_WORD &&
			words[i + match.nwords].form != 0 &&
			varta_lexicon_longest(words, line->nwords, i + match.nwords, VARTA_ENTRY(AGENCY), &named))
		{
			i += (uint32_t) match.nwords;
			match = named;
		}
		span.start = words[i].start;
		span.end = words[i + match.nwords - 1].end;
		/* "(हि.स.)" in the dateline and "हिन्दुस्थान समाचार" here: the full name */
		if (r->agency.end > r->agency.start &&
			span.end - span.start > r->agency.end - r->agency.start &&
			memchr(r->text + r->agency.start, '.', r->agency.end - r->agency.start) != NULL)
			score = 12;
		varta_meta_better(span, score, &r->agency, &r->agency_score);
		varta_meta_read_signer(r, line, i + (uint32_t) match.nwords);
		return;
	}
}

static bool
short_agency_line(const varta_page_reader *r, const varta_line *line)
{
	return line->nchars <= 60 && line->ntokens <= 7 && !line->prose &&
		(line->says_start & (VARTA_SAYS(BYLINE) | VARTA_SAYS(PUBLISHED) |
							 VARTA_SAYS(UPDATED) | VARTA_SAYS(HEAD) | VARTA_SAYS(RELATED))) == 0 &&
		r->nwords > 0;
}

/* The lines right behind the story: agency, then perhaps place and country. */
static void
read_story_end(varta_page_reader *r)
{
	uint32_t	end = r->story_end + 4 < r->nlines ? r->story_end + 4 : r->nlines;
	bool		list = false;
	bool		agency = false;

	for (uint32_t i = r->story_end; i < end && r->story_end > r->story; i++)
	{
		varta_dateline dateline;
		varta_line *line = &r->lines[i];
		int			before = r->agency_score;

		list = list || ((line->says_start | line->says_whole) & VARTA_SAYS(HEAD)) != 0;
		if (line->role == VARTA_LINE_HEADLINE || !short_agency_line(r, line))
			continue;
		if (line->ntokens <= 4 && varta_dateline_read(r, line, true, &dateline) &&
			dateline.body >= line->end && dateline.place.end > 0 && dateline.country[0] != '\0')
		{
			/* below "संबंधित विषय" a country is a topic, unless an agency stands between */
			if ((!list || agency) && varta_meta_better(dateline.place, 6, &r->place, &r->place_score))
				memcpy(r->country, dateline.country, 3);
			continue;
		}
		take_tail_agency(r, i);
		agency = r->agency_score != before;
		if (agency)
			line->role = VARTA_LINE_META;
	}
}

/* A line that is a dateline of its own: "शिमला, संवाद न्यूज एजेंसी", "श्रीहरिकोटा।". */
static bool
read_own_dateline(meta_reader *m)
{
	varta_page_reader *r = m->r;
	varta_dateline dateline;

	if (m->where == ZONE_TAIL || m->line->nchars > 90 ||
		(m->line->says_start & ~VARTA_SAYS(BUREAU)) != 0 ||
		!varta_dateline_read(r, m->line, true, &dateline) || dateline.body < m->line->end ||
		dateline.place.end == 0)
		return false;
	if (m->where == ZONE_TOP)
	{
		/* "लखनऊ, शुक्रवार" is the paper's own line, a desk's is the story's */
		if (dateline.bureau.end == 0 && dateline.agency.end == 0)
			return false;
		if (varta_meta_better(dateline.place, 5, &r->place, &r->place_score))
			memcpy(r->country, dateline.country, 3);
		varta_meta_better(dateline.bureau, 3, &r->byline, &r->byline_score);
		return true;
	}
	if (varta_meta_better(dateline.place, dateline.strong || m->line->stop ? 9 : 8, &r->place, &r->place_score))
		memcpy(r->country, dateline.country, 3);
	varta_meta_better(dateline.agency, 9, &r->agency, &r->agency_score);
	varta_meta_better(dateline.bureau, 4, &r->byline, &r->byline_score);
	/* a name may stand before the paper's: Ashutosh Ray लाइव हिन्दुस्तान, तोक्यो */
	return !(m->count > 1 && is_capital(m, &m->words[0]) && is_capital(m, &m->words[1]));
}

static void
read_zone_line(varta_page_reader *r, uint32_t at, zone where, meta_pending *pending)
{
	varta_line *line = &r->lines[at];
	meta_reader m = {.r = r,.line = line,.words = r->words + line->first_word,
		.count = line->nwords,.where = where,.pending = *pending};
	int			before;

	*pending = PENDING_NONE;
	if (line->prose || line->nchars > LONGEST_META || line->role == VARTA_LINE_HEADLINE ||
		line->role == VARTA_LINE_CAPTION || line->role == VARTA_LINE_PARAGRAPH ||
		(line->hints & (VARTA_HINT_CAPTION | VARTA_HINT_FURNITURE | VARTA_HINT_META)) != 0 ||
		(line->says_start & (VARTA_SAYS(CAPTION) | VARTA_SAYS(RELATED) | VARTA_SAYS(HEAD) |
							 VARTA_SAYS(ABOUT) | VARTA_SAYS(WIDGET) | VARTA_SAYS(TAIL))) != 0 ||
		(line->says_any & (VARTA_SAYS(CAPTION) | VARTA_SAYS(POST))) != 0)
		return;
	m.beside = line->has_stamp || (at > 0 && r->lines[at - 1].has_stamp) ||
		(at + 1 < r->nlines && r->lines[at + 1].has_stamp) ||
		(line->hints & VARTA_HINT_BYLINE) != 0;
	if (varta_meta_read_reporter(&m) || varta_meta_read_relative(&m) || read_own_dateline(&m))
	{
		line->role = line->role == VARTA_LINE_UNKNOWN ? VARTA_LINE_META : line->role;
		return;
	}
	before = r->byline_score + r->agency_score + r->place_score;
	take_line(&m);
	*pending = m.pending;
	if (line->role == VARTA_LINE_UNKNOWN &&
		(line->has_stamp || line->says_start != 0 ||
		 before != r->byline_score + r->agency_score + r->place_score))
		line->role = VARTA_LINE_META;
}

void
varta_page_read_meta(varta_page_reader *r)
{
	meta_pending pending = PENDING_NONE;
	uint32_t	head = r->headline < r->nlines ? r->headline + 1 : 0;
	uint32_t	top = head > TOP_LINES ? head - TOP_LINES : 0;
	uint32_t	end = r->story_end + TAIL_LINES < r->nlines ? r->story_end + TAIL_LINES : r->nlines;

	for (uint32_t i = head; i < r->story && i < r->nlines; i++)
		read_zone_line(r, i, ZONE_HEAD, &pending);
	pending = PENDING_NONE;
	for (uint32_t i = top; i + 1 < head; i++)
		read_zone_line(r, i, ZONE_TOP, &pending);
	pending = PENDING_NONE;
	read_story_end(r);
	varta_meta_read_signature(r);
	for (uint32_t i = r->story_end; i < end; i++)
	{
		if ((r->lines[i].says_start & (VARTA_SAYS(HEAD) | VARTA_SAYS(ABOUT))) != 0)
			break;
		read_zone_line(r, i, ZONE_TAIL, &pending);
	}
}
