/*
 * page_labels.c
 *		Reads the words of lines and the labels in them, and tells prose from the
 *		rest.
 *
 *	"Also Read: झारखंड में फिर बदलेगा मौसम"	start: related
 *	"Facebook Twitter WhatsApp"				whole: widget (all words are covered)
 *	"(यह खबर सीधे फीड से ली गई है।)"			any: note
 *
 * Short lines are read as a whole, of long ones only the start: a paragraph is
 * known by its length and its full stop.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "chars.h"
#include "page_internal.h"

#define READ_WHOLE 330			/* bytes: shorter lines are read to their end */
#define READ_START 48			/* bytes read of longer ones: room for a label */
#define READ_DATELINE 140		/* of the first long ones: room for a dateline */
#define MOST_DATELINES 3
#define KEPT_PARAGRAPHS 8		/* long ones whose words stay */
#define KEPT_WORDS 30000		/* of a page: an article has a twentieth of them */
#define FIRST_WORDS 2048		/* most that are reserved before they are read */
#define NBYTES_OF_WORD 16		/* of a page for each word that is read, or more */
#define TITLE_LEAST 64			/* characters of a title that is read at its ends only */
#define READ_TITLE_START 64
#define READ_TITLE_END 48

varta_label_role
varta_label_role_of(const varta_entry *entry)
{
#define ROLE(name) [VARTA_LABEL_##name] = VARTA_SAYS_##name
	static const uint8_t roles[VARTA_LABEL_COUNT] = {
		ROLE(BYLINE), ROLE(BUREAU), ROLE(PUBLISHED), ROLE(UPDATED), ROLE(CAPTION), ROLE(RELATED),
		ROLE(HEAD), ROLE(WIDGET), ROLE(SECTION), ROLE(NOTE), ROLE(TAIL), ROLE(CREDIT), ROLE(ABOUT),
		ROLE(POST), ROLE(LANGUAGE)
	};
#undef ROLE

	return (varta_label_role) roles[entry->type_label];
}

varta_bureau
varta_bureau_of(const varta_entry *entry)
{
	const char *note = varta_lexicon_string(entry->detail);

	return strcmp(note, "desk") == 0 ? VARTA_BUREAU_DESK :
		strcmp(note, "writer") == 0 ? VARTA_BUREAU_WRITER : VARTA_BUREAU_TEAM;
}

/* Appends the words of a stretch of the page. */
static bool
read_words(varta_page_reader *r, uint32_t start, uint32_t end)
{
	return start == end ||
		varta_words_append(r->arena, r->text, start, end, &r->words, &r->nwords, &r->words_capacity) == VARTA_OK;
}

/*
 * Whether a sign stands in the bytes that a label or a dateline has behind it: a
 * colon, dash, bar, bracket; for datelines a danda too, or a comma and a digit.
 */
static bool
has_sign(const uint8_t *text, uint32_t from, uint32_t to, bool dateline)
{
	bool		comma = false;

	while (from < to)
	{
		uint8_t		c = text[from];

		if (c == 0xE0 && from + 2 < to)
		{
			/* a danda, or a visarga typed for a colon */
			if (dateline && ((text[from + 1] == 0xA5 && text[from + 2] == 0xA4) ||
							 (text[from + 1] == 0xA4 && text[from + 2] == 0x83)))
				return true;
			from += 3;			/* a letter of Devanagari, most of a text */
			continue;
		}
		if (c == ' ')
		{
			from++;
			continue;
		}
		if (c == ':' || c == '-' || c == '|' || c == '(' || c == '[' || c == 0xE2 || c == 0xC2)
			return true;
		if (dateline && (c == '.' || c == '/' || (c == 0xA4 && text[from - 1] == 0xA5) ||
						 (comma && c >= '0' && c <= '9')))
			return true;
		comma = comma || c == ',';
		from++;
	}
	return false;
}

/*
 * Titles, of this story and of others, are many and have nothing to say in the
 * middle: no stop, no sign, hardly a digit.
 */
static bool
is_plain_title(const varta_page_reader *r, const varta_line *line)
{
	return !line->stop && !line->weak_stop && line->nchars >= TITLE_LEAST && line->ndigits < 4 &&
		line->nseparators == 0 && !line->mark &&
		line->end - line->start <= READ_WHOLE &&
		!has_sign(r->text, line->start + 1, line->end, false);
}

/* The start of a word at or behind a byte. */
static uint32_t
next_word_start(const varta_page_reader *r, uint32_t at, uint32_t end)
{
	while (at < end && r->text[at] != ' ')
		at++;
	return at;
}

/*
 * Where to stop reading a long line: it is a paragraph, and only a label or a
 * dateline at its start matters.  The first ones also tell the language.
 */
static uint32_t
reading_end(const varta_page_reader *r, const varta_line *line)
{
	uint32_t	end = line->start;

	if (line->end - line->start <= READ_WHOLE)
		return line->end;
	if (r->nlong < MOST_DATELINES)
		end += has_sign(r->text, end + 1, end + READ_DATELINE - 40, true) ? READ_DATELINE : READ_START;
	else if (has_sign(r->text, end + 1, end + READ_START + 16, false))
		end += READ_START;
	else
		return end;
	while (end < line->end && end < line->start + READ_WHOLE && r->text[end] != ' ')
		end++;
	while (end > line->start && (r->text[end] & 0xC0) == 0x80)
		end--;
	return end;
}

static bool
is_token(const varta_word *word)
{
	return word->kind == VARTA_WORD_WORD || word->kind == VARTA_WORD_NUMBER ||
		word->kind == VARTA_WORD_OTHER;
}

/* What separates a label from what it labels: colon, dash, bar, end of the line. */
static bool
is_separator(const varta_word *words, size_t count, size_t at)
{
	return at >= count || words[at].kind == VARTA_WORD_COLON ||
		words[at].kind == VARTA_WORD_DASH || words[at].kind == VARTA_WORD_HYPHEN ||
		words[at].kind == VARTA_WORD_MARK || words[at].kind == VARTA_WORD_COMMA ||
		(words[at].kind == VARTA_WORD_STOP && words[at].end - words[at].start == 1) ||
		words[at].kind == VARTA_WORD_OPEN_BRACKET || words[at].kind == VARTA_WORD_CLOSE_BRACKET ||
		(at > 0 && words[at].start == words[at - 1].end);	/* Highlightsबाइक में ... */
}

/* (फोटो- पीटीआई), राजमार्ग। फोटो: संवाद: a source behind the text of a picture. */
static bool
stands_apart(const varta_word *words, size_t count, size_t at, size_t behind)
{
	if (at == 0 || !is_separator(words, count, behind))
		return false;
	switch (words[at - 1].kind)
	{
		case VARTA_WORD_OPEN_BRACKET:
		case VARTA_WORD_STOP:
		case VARTA_WORD_DASH:
		case VARTA_WORD_MARK:
			return true;
		case VARTA_WORD_HYPHEN:
			return behind < count && words[behind].kind == VARTA_WORD_COLON;
		default:
			return false;
	}
}

/* A label in the line: at word "at", "first" when no word stands before it. */
static void
take_label(varta_page_reader *r, varta_line *line, const varta_word *words, size_t count,
		   size_t at, const varta_match *match, bool first, uint32_t *whole)
{
	varta_label_role role = varta_label_role_of(match->entry);
	const char *where = varta_lexicon_string(match->entry->detail);
	size_t		behind = at + match->nwords;
	uint16_t	bit = (uint16_t) (1u << role);

	if (role == VARTA_SAYS_LANGUAGE)
	{
		r->languages[where[0] == 'h' ? 0 : where[0] == 'm' ? 1 : 2]++;
		return;
	}
	*whole |= bit;
	line->nwidgets = (uint8_t) (line->nwidgets + (role == VARTA_SAYS_WIDGET));
	/* any, start or whole */
	if (where[0] == 'a' || role == VARTA_SAYS_BUREAU || (role == VARTA_SAYS_CAPTION && stands_apart(words, count, at,
																				  behind)))
		line->says_any |= bit;
	else if (where[0] == 'w')
	{
		/* "Hindi News इंडिया टुडे ..." opens a menu */
		if (first && role == VARTA_SAYS_SECTION && match->nwords > 1 && behind + 2 < count)
			line->says_any |= bit;
		if (!first || !is_separator(words, count, behind))
			return;
	}
	if (!first)
		return;
	/* "वीडियो में दिखा कि ..." is no label: one word needs a separator behind it */
	if (!is_separator(words, count, behind) && line->nchars > 60 &&
		(match->nwords == 1 || line->stop))
		return;
	line->says_start |= bit;
	while (behind < count && is_separator(words, count, behind) &&
		   words[behind].kind != VARTA_WORD_OPEN_BRACKET)
		behind++;
	line->label_fills = behind >= count;
}

static void
read_labels(varta_page_reader *r, varta_line *line)
{
	const varta_word *words = r->words + line->first_word;
	size_t		count = line->nwords;
	uint32_t	whole = 0;
	bool		first = true;
	varta_match match;

	for (size_t i = 0; i < count;)
	{
		if (!is_token(&words[i]))
		{
			i++;
			continue;
		}
		if (words[i].form != 0 &&
			varta_lexicon_longest(words, count, i, VARTA_ENTRY(LABEL), &match))
		{
			varta_label_role role = varta_label_role_of(match.entry);

			take_label(r, line, words, count, i, &match, first, &whole);
			for (size_t end = i + match.nwords; i < end; i++)
				if (is_token(&words[i]))
				{
					line->ntokens++;
					line->ncovered = (uint16_t) (line->ncovered + (role != VARTA_SAYS_LANGUAGE));
				}
			first = false;
			continue;
		}
		line->ntokens++;
		if (words[i].kind == VARTA_WORD_NUMBER || words[i].kind == VARTA_WORD_OTHER)
			line->ncovered++;
		else
			first = false;
		i++;
	}
	if (line->ntokens > 0 && line->ncovered == line->ntokens)
		line->says_whole = (uint16_t) whole;
}

/* The last word with letters among those read of the line, or NULL. */
static const varta_word *
last_word(const varta_page_reader *r, const varta_line *line)
{
	for (uint32_t i = line->nwords; i > 0; i--)
	{
		const varta_word *word = &r->words[line->first_word + i - 1];

		if (word->kind == VARTA_WORD_WORD)
			return word;
		if (is_token(word))
			return NULL;
	}
	return NULL;
}

/* Ends in ें: पढ़ें, करें, जुड़ें ask the reader to do something. */
static bool
asks_the_reader(const varta_page_reader *r, const varta_line *line)
{
	const varta_word *word = last_word(r, line);

	return word != NULL && word->end - word->start >= 6 &&
		memcmp(r->text + word->end - 6, "\xE0\xA5\x87\xE0\xA4\x82", 6) == 0;
}

bool
varta_line_ends_verb(const varta_page_reader *r, const varta_line *line)
{
	const uint16_t finite = VARTA_FEATURE(PRESENT) | VARTA_FEATURE(PAST) |
		VARTA_FEATURE(FUTURE) | VARTA_FEATURE(PERFECTIVE) | VARTA_FEATURE(SUBJUNCTIVE);
	const varta_word *word = last_word(r, line);

	if (word == NULL || word->end + 24 < line->end)
		return false;
	return (word->classes & VARTA_CLASS(VERB)) != 0 && (word->features & finite) != 0;
}

static bool
has_inner_danda(const varta_page_reader *r, const varta_line *line)
{
	uint32_t	end = line->end < line->start + 1200 ? line->end : line->start + 1200;

	for (uint32_t at = line->start + 60; at + 3 < end; at++)
		if (r->text[at] == 0xE0 && r->text[at + 1] == 0xA5 && r->text[at + 2] == 0xA4)
			return true;
	return false;
}

/* The start of another story, as sites cut it: "... आधी फसल […]". */
static bool
is_teaser(const varta_page_reader *r, const varta_line *line)
{
	static const char *const ends[] = {"[\xE2\x80\xA6]", "[...]", "[..]", "(...)"};

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
	{
		uint32_t	nbytes = (uint32_t) strlen(ends[i]);

		if (line->end - line->start > nbytes &&
			memcmp(r->text + line->end - nbytes, ends[i], nbytes) == 0)
			return true;
	}
	return false;
}

/* Whether a label keeps the line from being a paragraph of the story. */
static bool
label_forbids_prose(const varta_page_reader *r, const varta_line *line)
{
	const uint32_t starts = VARTA_SAYS(BYLINE) | VARTA_SAYS(PUBLISHED) | VARTA_SAYS(UPDATED) |
		VARTA_SAYS(CAPTION) | VARTA_SAYS(RELATED) | VARTA_SAYS(HEAD) | VARTA_SAYS(TAIL) |
		VARTA_SAYS(ABOUT);

	if (line->says_whole != 0 || (line->says_start & starts) != 0)
		return true;
	if ((line->says_any & VARTA_SAYS(NOTE)) != 0 && line->nchars < 420)
		return true;
	if ((line->says_any & VARTA_SAYS(POST)) != 0 && line->nchars < 400)
		return true;
	if ((line->says_any & VARTA_SAYS(CAPTION)) != 0 && line->nchars < 180)
		return true;
	if ((line->says_any & VARTA_SAYS(CREDIT)) != 0 && line->nchars < 50)
		return true;
	/* हमें फेसबुक पर फॉलो करें और यूट्यूब चैनल को सब्सक्राइब करें। */
	if (line->nwidgets >= 3 && line->nchars < 260 && asks_the_reader(r, line))
		return true;
	if ((line->says_any & VARTA_SAYS(WIDGET)) != 0 && line->nchars < 260)
		return !line->stop || line->nwidgets > 1 || asks_the_reader(r, line);
	return false;
}

static bool
is_prose(const varta_page_reader *r, const varta_line *line)
{
	if ((line->hints & (VARTA_HINT_META | VARTA_HINT_FURNITURE | VARTA_HINT_CAPTION |
						VARTA_HINT_HEADING | VARTA_HINT_SUBHEAD | VARTA_HINT_LINK |
						VARTA_HINT_BYLINE)) != 0)
		return false;
	if (!r->latin_page && line->nlatin > line->ndevanagari)
		return false;
	if ((line->mark && line->nchars < 160) || line->has_stamp)
		return false;
	if (line->ntokens < 4 && line->nwords > 0 && line->end - line->start <= READ_WHOLE)
		return false;
	if (label_forbids_prose(r, line))
		return false;
	if (line->stop)
		return line->nchars >= 70 || (line->nchars >= 20 && (line->verb || r->latin_page)) ||
			(line->nchars >= 45 && (line->hints & VARTA_HINT_PARAGRAPH) != 0);
	if (line->weak_stop && line->nchars >= 100)
		return true;
	if (line->nchars >= 50 && has_inner_danda(r, line))
		return true;
	if ((line->hints & VARTA_HINT_PARAGRAPH) != 0 && (line->hints & VARTA_HINT_STORY) != 0)
		return line->nchars >= 90 || (line->nchars >= 40 && line->verb);
	return line->nchars >= (r->few_stops ? 95 : 140) && line->nseparators < 3;
}

/* Whether most long lines of the page end without a stop. */
static bool
has_few_stops(const varta_page_reader *r)
{
	uint32_t	nlong = 0;
	uint32_t	nstops = 0;

	for (uint32_t i = 0; i < r->nlines; i++)
		if (r->lines[i].nchars >= 100 && (r->lines[i].hints & VARTA_HINT_META) == 0)
		{
			nlong++;
			nstops += r->lines[i].stop;
		}
	return nlong >= 2 && nstops * 3 < nlong;
}

/* Whether the lines that look like paragraphs are mostly in Latin script. */
static bool
is_latin_page(const varta_page_reader *r)
{
	uint64_t	latin = 0;
	uint64_t	devanagari = 0;

	for (uint32_t i = 0; i < r->nlines; i++)
	{
		const varta_line *line = &r->lines[i];
		uint32_t	counted = (uint32_t) line->nlatin + line->ndevanagari;

		/* only the start of a long paragraph is counted: it speaks for all of it */
		if (line->nchars >= 80 && counted > 0 && (line->hints & VARTA_HINT_META) == 0)
		{
			latin += (uint64_t) line->nchars * line->nlatin / counted;
			devanagari += (uint64_t) line->nchars * line->ndevanagari / counted;
		}
	}
	if (latin + devanagari == 0)
		for (uint32_t i = 0; i < r->nlines; i++)
		{
			latin += r->lines[i].nlatin;
			devanagari += r->lines[i].ndevanagari;
		}
	return latin > devanagari;
}

/*
 * Forgets the words of a paragraph behind the first long ones, among which the
 * story begins: its labels are read, and only a dateline is looked for later.  Far
 * down a page that is no article any line's are forgotten, so that they need no more
 * memory than the page.
 */
static void
drop_words(varta_page_reader *r, varta_line *line, uint32_t *nparagraphs)
{
	if (r->nwords >= KEPT_WORDS || (line->prose && *nparagraphs >= KEPT_PARAGRAPHS))
	{
		r->nwords = line->first_word;
		line->nwords = 0;
	}
	*nparagraphs += line->prose && line->nchars >= 120;
}

static bool
reserve_words(varta_page_reader *r)
{
	r->words_capacity = r->nbytes / NBYTES_OF_WORD + 16;
	if (r->words_capacity > FIRST_WORDS)
		r->words_capacity = FIRST_WORDS;
	r->words = varta_arena_reserve(r->arena, r->words_capacity * sizeof(varta_word));
	return r->words != NULL;
}

bool
varta_page_read_labels(varta_page_reader *r)
{
	uint32_t	nparagraphs = 0;
	uint32_t	nprose = 0;

	if (!reserve_words(r))
		return false;
	r->latin_page = is_latin_page(r);
	r->few_stops = has_few_stops(r);
	for (uint32_t i = 0; i < r->nlines; i++)
	{
		varta_line *line = &r->lines[i];

		line->first_word = (uint32_t) r->nwords;
		if (is_plain_title(r, line))
		{
			if (!read_words(r, line->start,
							next_word_start(r, line->start + READ_TITLE_START, line->end)) ||
				!read_words(r, next_word_start(r, line->end - READ_TITLE_END, line->end), line->end))
				return false;
		}
		else if (!read_words(r, line->start, reading_end(r, line)))
			return false;
		line->nwords = (uint16_t) (r->nwords - line->first_word);
		r->nlong += line->end - line->start > READ_WHOLE;
		read_labels(r, line);
		if (varta_line_names_reporter(r, line))
			line->says_start |= VARTA_SAYS(BYLINE);
		if (varta_line_tells_relative_time(r, line))
			line->says_start |= VARTA_SAYS(PUBLISHED);
		line->verb = varta_line_ends_verb(r, line);
		/* a day and a year have five digits, or six with a short year */
		if (line->ndigits >= 5 && line->nchars < (line->stop ? 90 : 200))
			line->has_stamp = varta_line_find_stamp(r, i);
		line->credit = varta_line_is_credit(r, line);
		if (line->credit || varta_line_is_caption(r, line, nprose <= 1))
			line->says_any |= VARTA_SAYS(CAPTION);
		if (is_teaser(r, line))
			line->says_start |= VARTA_SAYS(RELATED);
		line->prose = is_prose(r, line);
		nprose += line->prose;
		drop_words(r, line, &nparagraphs);
		if ((i & 0xFFF) == 0xFFF && varta_arena_stopped(r->arena))
			return false;
	}
	return true;
}

/*
 * Reads a paragraph of the story whole, and tells whether it is one still: "यह
 * खबर सीधे फीड से ली गई है और ..." looks like prose until its words are read.
 */
bool
varta_page_still_prose(varta_page_reader *r, varta_line *line)
{
	if (line->end - line->start <= READ_WHOLE || line->nchars > 220 ||
		(line->nchars > 150 && r->text[line->start] != '(' && r->text[line->start] != '['))
		return true;
	line->first_word = (uint32_t) r->nwords;
	if (!read_words(r, line->start, line->end))
		return true;
	line->nwords = (uint16_t) (r->nwords - line->first_word);
	line->ntokens = line->ncovered = line->nwidgets = 0;
	line->says_whole = line->says_start = line->says_any = 0;
	read_labels(r, line);
	return !label_forbids_prose(r, line);
}

void
varta_page_find_language(varta_page_reader *r)
{
	const char *language = "und";
	uint64_t	latin = 0;
	uint64_t	devanagari = 0;

	for (uint32_t i = 0; i < r->nlines; i++)
	{
		latin += r->lines[i].nlatin;
		devanagari += r->lines[i].ndevanagari;
	}
	if (latin + devanagari > 0)
	{
		if (r->latin_page && latin > devanagari)
			language = "en";
		else if (r->languages[1] > r->languages[0] && r->languages[1] >= r->languages[2])
			language = "mr";
		else if (r->languages[2] > r->languages[0])
			language = "ne";
		else
			language = "hi";
	}
	memcpy(r->page->language, language, strlen(language) + 1);
}
