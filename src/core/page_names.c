/*
 * page_names.c
 *		Who wrote a story, and where from, as sentences and signatures tell it.
 *
 *	बरकट्ठा से रेयाज अंसारी की रिपोर्ट :		place, reporter
 *	मोतिहारी/ रमेश कुमार सिंह की रिपोर्ट		the same
 *	पटना26 मिनट पहलेलेखक: मनीष सिन्हा		place, time, writer
 *	हिन्दुस्थान समाचार / नीरज कुमार			the agency's writer, behind the story
 *	अनुराग उइके							a name alone, behind the story
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "chars.h"
#include "page_meta.h"

/*
 * "हनोई से रवि शंकर" alone on a line: a known place, से and a name.  "हनोई से लौटे मंत्री" has no
 * name there, and a person of the news ("दिल्ली से नरेंद्र मोदी") writes none.
 */
static bool
find_sender(const meta_reader *m, segment *name, uint32_t *from)
{
	varta_match place;
	varta_match match;

	if (m->line->nchars > 50 || !match_at(m, 0, VARTA_ENTRY(PLACE), &place) ||
		place.nwords + 3 > m->count || !match_at(m, (uint32_t) place.nwords, VARTA_ENTRY(CUE), &match) ||
		match.entry->code_label != VARTA_LABEL_SE)
		return false;
	*name = (segment) {(uint32_t) place.nwords + 1, m->count - (uint32_t) place.nwords - 1, false, false};
	*from = (uint32_t) place.nwords;
	return !match_at(m, name->first, VARTA_ENTRY(PERSON), &match) && varta_meta_is_name(m, name, false);
}

/*
 * A name, a postposition and a label of names: "... रमेश कुमार सिंह की रिपोर्ट".  "कोर्ट ने
 * मांगी जांच की रिपोर्ट" has no name there.  The paper may follow: "... की रिपोर्ट यूपी आजतक।".
 */
static bool
find_reporter(const meta_reader *m, segment *name, uint32_t *from)
{
	uint32_t	label = m->count;
	varta_match match;
	varta_match place;

	if (m->line->prose || m->line->nchars > 80 || m->line->ntokens > 12)
		return false;
	if (find_sender(m, name, from))
		return true;
	for (uint32_t i = 3; i < m->count && label == m->count; i++)
		if (match_at(m, i, VARTA_ENTRY(LABEL), &match) &&
			varta_label_role_of(match.entry) == VARTA_SAYS_BYLINE &&
			(m->words[i - 1].classes & VARTA_CLASS(POSTPOSITION)) != 0)
			label = i;
	if (label == m->count)
		return false;
	name->first = label - 1;
	while (name->first > 0 && (m->words[name->first - 1].kind == VARTA_WORD_WORD ||
							   m->words[name->first - 1].kind == VARTA_WORD_DOT) &&
		   ((m->words[name->first - 1].classes & VARTA_CLASS(POSTPOSITION)) == 0 ||
			m->words[name->first - 1].initial))
		name->first--;
	name->count = label - 1 - name->first;
	name->labelled = name->editor = false;
	*from = name->first;
	/* "बरकट्ठा से": the place is told by the postposition, so the name may be unknown */
	if (name->first >= 2 && name->first <= 4 &&
		match_at(m, name->first - 1, VARTA_ENTRY(CUE), &place) &&
		place.entry->code_label == VARTA_LABEL_SE)
	{
		*from = name->first - 1;
		return name->count >= 2 && name->count <= 4 && varta_meta_is_name(m, name, true);
	}
	if (m->line->stop)
		return false;
	for (uint32_t i = label + (uint32_t) match.nwords; i < m->count; i++)
		if (m->words[i].kind == VARTA_WORD_WORD)
			return false;
	return varta_meta_is_name(m, name, false);
}

bool
varta_line_names_reporter(varta_page_reader *r, const varta_line *line)
{
	const meta_reader m = {.r = r,.line = line,.words = r->words + line->first_word,
		.count = line->nwords,.where = ZONE_HEAD};
	segment		name;
	uint32_t	from;

	return find_reporter(&m, &name, &from);
}

bool
varta_meta_read_reporter(meta_reader *m)
{
	segment		name;
	segment		place = {0, 0, false, false};
	uint32_t	from;
	bool		told;
	varta_match match;

	if (!find_reporter(m, &name, &from))
		return false;
	varta_meta_better(varta_meta_span(m, &name), m->where == ZONE_TAIL ? 9 : 11, &m->r->byline,
					  &m->r->byline_score);
	told = from < name.first;
	while (place.count < from && m->words[place.count].kind == VARTA_WORD_WORD)
		place.count++;
	if (place.count == 0 || place.count > 3 || (!told && place.count + 1 != from))
		return true;
	if (match_at(m, 0, VARTA_ENTRY(PLACE), &match) && match.nwords == place.count)
		varta_meta_take_place(m, varta_meta_span(m, &place),
							  varta_lexicon_string(match.entry->code), 7);
	else if (told)
		varta_meta_take_place(m, varta_meta_span(m, &place), "IN", 5);
	return true;
}

/* The entry of a stretch of a word as a word of its own, NULL for none. */
static const varta_entry *
entry_of(const uint8_t *text, uint32_t nbytes, uint32_t kinds)
{
	uint8_t		folded[64];
	varta_word	word = {.kind = VARTA_WORD_WORD};
	varta_match match;

	if (nbytes == 0 || nbytes > sizeof(folded))
		return NULL;
	word.form = varta_lexicon_form(folded, varta_fold(text, nbytes, VARTA_FOLD_ALL, folded));
	word.begins = varta_form_begins(word.form);
	return word.form != 0 && varta_lexicon_longest(&word, 1, 0, kinds, &match) ? match.entry : NULL;
}

static bool
is_before(const varta_entry *entry)
{
	return entry != NULL && strcmp(varta_lexicon_string(entry->type), "sign") == 0 &&
		strcmp(varta_lexicon_string(entry->code), "before") == 0;
}

/*
 * Where "N मिनट पहले" ends on the line: the word behind it, 0 for none.  A label of
 * names may be glued to it, whose blank was lost: पहलेलेखक.
 */
static uint32_t
relative_time(const meta_reader *m, uint32_t *number, bool *label)
{
	for (uint32_t i = 0; i + 2 < m->count && i < 6; i++)
	{
		const varta_word *word = &m->words[i + 2];
		const uint8_t *text = m->r->text + word->start;
		uint32_t	nbytes = word->end - word->start;

		if (m->words[i].kind != VARTA_WORD_NUMBER || m->words[i + 1].kind != VARTA_WORD_WORD ||
			word->kind != VARTA_WORD_WORD)
			continue;
		*number = i;
		*label = false;
		if (is_before(entry_of(text, nbytes, VARTA_ENTRY(TIME))))
			return i + 3;
		for (uint32_t length = 6; length + 6 <= nbytes && length <= 24; length += 3)
		{
			const varta_entry *entry = entry_of(text + length, nbytes - length, VARTA_ENTRY(LABEL));

			if (entry != NULL && varta_label_role_of(entry) == VARTA_SAYS_BYLINE &&
				is_before(entry_of(text, length, VARTA_ENTRY(TIME))))
			{
				*label = true;
				return i + 3;
			}
		}
	}
	return 0;
}

/* "पटना26 मिनट पहले" alone or with a label of names; "दो दिन पहले हुई बारिश में ..." is a sentence. */
bool
varta_line_tells_relative_time(varta_page_reader *r, const varta_line *line)
{
	const meta_reader m = {.r = r,.line = line,.words = r->words + line->first_word,
		.count = line->nwords};
	uint32_t	number;
	uint32_t	behind;
	bool		label;
	varta_match match;

	if (line->nchars > 90 || line->stop || line->ndigits == 0)
		return false;
	behind = relative_time(&m, &number, &label);
	if (behind == 0 || number > 3)
		return false;
	return label || behind >= m.count || m.words[behind].kind != VARTA_WORD_WORD ||
		match_at(&m, behind, VARTA_ENTRY(LABEL), &match);
}

bool
varta_meta_read_relative(meta_reader *m)
{
	segment		name = {0, 0, true, false};
	segment		place = {0, 0, false, false};
	const varta_entry *known;
	uint32_t	behind;
	bool		label = false;
	varta_match match;

	if (m->where == ZONE_TAIL || (m->line->says_start & VARTA_SAYS(PUBLISHED)) == 0 ||
		!varta_line_tells_relative_time(m->r, m->line))
		return false;
	behind = relative_time(m, &place.count, &label);
	if (place.count > 0 && m->words[place.count - 1].kind == VARTA_WORD_WORD)
	{
		varta_span	span = varta_meta_span(m, &place);

		known = match_at(m, 0, VARTA_ENTRY(PLACE), &match) && match.nwords == place.count ?
			match.entry : NULL;
		/* only the digits' lost blank tells an unknown place from other words */
		if (known != NULL || span.end == m->words[place.count].start)
			varta_meta_take_place(m, span, known != NULL ? varta_lexicon_string(known->code) : "IN", 8);
	}
	if (behind < m->count && !label && match_at(m, behind, VARTA_ENTRY(LABEL), &match) &&
		varta_label_role_of(match.entry) == VARTA_SAYS_BYLINE)
	{
		label = true;
		behind += (uint32_t) match.nwords;
	}
	if (behind < m->count && m->words[behind].kind == VARTA_WORD_COLON)
		behind++;
	for (name.first = behind; name.first + name.count < m->count &&
		 m->words[name.first + name.count].kind == VARTA_WORD_WORD;)
		name.count++;
	if (label && name.count > 0 && varta_meta_is_name(m, &name, true))
		varta_meta_better(varta_meta_span(m, &name), 10, &m->r->byline, &m->r->byline_score);
	return true;
}

void
varta_meta_read_signer(varta_page_reader *r, const varta_line *line, uint32_t at)
{
	const meta_reader m = {.r = r,.line = line,.words = r->words + line->first_word,
		.count = line->nwords,.where = ZONE_TAIL};
	segment		name = {at + 1, 0, false, false};

	if (at + 2 >= m.count || m.words[at].kind != VARTA_WORD_MARK)
		return;
	name.count = m.count - at - 1;
	if (varta_meta_is_name(&m, &name, false))
		varta_meta_better(varta_meta_span(&m, &name), 5, &r->byline, &r->byline_score);
}

/* A line that is a short name of two or three words. */
static bool
is_signature(varta_page_reader *r, const varta_line *line, segment *name)
{
	const meta_reader m = {.r = r,.line = line,.words = r->words + line->first_word,
		.count = line->nwords,.where = ZONE_TAIL};
	varta_match match;

	if (line->prose || line->nchars > 40 || line->ntokens < 2 || line->ntokens > 3 ||
		line->says_start != 0 || line->says_any != 0 || line->says_whole != 0 ||
		(line->hints & (VARTA_HINT_LINK | VARTA_HINT_FURNITURE | VARTA_HINT_ITEM)) != 0)
		return false;
	*name = (segment) {0, m.count, false, false};
	while (name->count > 0 && m.words[name->first].kind != VARTA_WORD_WORD)
		name->first++, name->count--;
	return name->count > 0 && varta_meta_is_name(&m, name, false) &&
		!match_at(&m, name->first, VARTA_ENTRY(PERSON) | VARTA_ENTRY(PLACE), &match);
}

static bool
names_agency(varta_page_reader *r, const varta_line *line)
{
	const meta_reader m = {.r = r,.line = line,.words = r->words + line->first_word,
		.count = line->nwords};
	varta_match match;

	for (uint32_t i = 0; i < m.count && line->nchars < 60; i++)
		if (match_at(&m, i, VARTA_ENTRY(AGENCY), &match))
			return true;
	return false;
}

/*
 * "अनुराग उइके" below the last paragraph.  Several names are tags or persons of the
 * news, and a name above an agency is its desk's ("प्रेम आजाद", "जारी वार्ता").
 */
void
varta_meta_read_signature(varta_page_reader *r)
{
	const varta_line *line;
	segment		name;
	segment		other;

	if (r->story_end <= r->story || r->story_end >= r->nlines || r->byline_score > 1)
		return;
	line = &r->lines[r->story_end];
	if (line->role == VARTA_LINE_HEADLINE || !is_signature(r, line, &name))
		return;
	if (r->story_end + 1 < r->nlines && (is_signature(r, line + 1, &other) || names_agency(r, line + 1)))
		return;
	r->byline = (varta_span) {r->words[line->first_word + name.first].start,
	r->words[line->first_word + name.first + name.count - 1].end};
	r->byline_score = 3;
}
