/*
 * ts_headline.c
 *		The headline function of the parser "varta".
 *
 *	tokens -> sentences -> windows around matches -> the best -> trimmed ends
 *
 * A fragment begins at a sentence's start where it can, ends at a sentence's end
 * where it can, and never on a postposition or a short word; short is counted in
 * aksharas (में is 1, सरकार 3), since bytes say nothing in Devanagari.  With
 * HighlightAll the text comes back as it was, tags and all.
 *
 * The time is linear in the text, plus MaxWords for each of a bounded number of
 * windows.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "glue.h"

#include "commands/defrem.h"
#include "miscadmin.h"
#include "tsearch/ts_public.h"
#include "utils/builtins.h"

#include "stops.h"

PG_FUNCTION_INFO_V1(varta_parser_headline);

/* Window words tried in one call, whatever MaxWords is. */
#define MAX_WORK 4000000
#define MAX_OPERANDS 64

typedef struct headline_options
{
	int			min_words;
	int			max_words;
	int			short_word;		/* aksharas */
	int			max_fragments;
	bool		highlight_all;
} headline_options;

typedef struct headline_text
{
	HeadlineParsedText *prs;
	const headline_options *options;
	int		   *sentence;		/* for each token the first of its sentence */
	bool	   *is_end;			/* a sentence ends within this blank */
} headline_text;

typedef struct window
{
	int			first;
	int			last;
	int			operands;		/* different ones */
	int			matches;
} window;

static bool
is_word(const HeadlineWordEntry *entry)
{
	return entry->type != VARTA_TOKEN_BLANK && entry->type != VARTA_TOKEN_TAG &&
		entry->type != VARTA_TOKEN_ENTITY && entry->type != VARTA_TOKEN_PROTOCOL &&
		entry->type != VARTA_TOKEN_URL_PATH && !entry->repeated;
}

/* Aksharas of a Devanagari word, characters of another. */
static int
count_aksharas(const HeadlineWordEntry *entry)
{
	const uint8_t *word = (const uint8_t *) entry->word;
	int			aksharas = 0;
	bool		after_virama = false;

	for (size_t at = 0; at < entry->len;)
	{
		size_t		length;
		uint32_t	c = varta_utf8_decode(word, entry->len, at, &length);

		at += length;
		if (c >= 0x0900 && c <= 0x097F)
			aksharas += ((c >= 0x0904 && c <= 0x0939) || (c >= 0x0958 && c <= 0x0961) ||
						 (c >= 0x0966 && c != 0x0970)) && !after_virama;
		else if (c != 0x200C && c != 0x200D)
			aksharas++;
		after_virama = c == 0x094D;
	}
	return aksharas;
}

/* Postpositions, auxiliaries and the like: no place to break off. */
static bool
is_function_word(const HeadlineWordEntry *entry)
{
	uint8_t		folded[64];
	size_t		n;
	uint32_t	form;

	if (entry->len > sizeof(folded))
		return false;
	n = varta_fold((const uint8_t *) entry->word, entry->len, VARTA_FOLD_ALL, folded);
	form = varta_lexicon_form(folded, n);
	return form != 0 &&
		(varta_form_classes(form) & (VARTA_CLASS(STOP) | VARTA_CLASS(POSTPOSITION))) != 0;
}

/* डॉ. श्री. रु. before a full stop: the sentence goes on. */
static bool
is_abbreviation(const HeadlineWordEntry *entry)
{
	return entry->type == VARTA_TOKEN_INITIAL ||
		varta_stop_is((const uint8_t *) entry->word, entry->len, VARTA_LABEL_SHORT);
}

/*
 * Where a sentence ends within a blank, as the bytes of the blank that belong to
 * the sentence; 0 when none ends.  previous is the token before, or NULL.
 */
static int
sentence_end(const HeadlineWordEntry *blank, const HeadlineWordEntry *previous)
{
	const uint8_t *text = (const uint8_t *) blank->word;
	int			end = 0;
	int			newlines = 0;

	for (size_t at = 0; at < blank->len;)
	{
		size_t		length;
		uint32_t	c = varta_utf8_decode(text, blank->len, at, &length);
		bool		closes = c == '"' || c == '\'' || c == 0x2019 || c == 0x201D || c == ')';

		at += length;
		newlines += c == '\n';
		if (c == 0x0964 || c == 0x0965 || c == '?' || c == '!' || c == '|' ||
			(c == '.' && (previous == NULL || !is_abbreviation(previous)) &&
			 (at >= blank->len || text[at] == ' ' || text[at] == '\n' || text[at] == '\r')))
			end = (int) at;
		else if (end != 0 && end == (int) (at - length) && closes)
			end = (int) at;
	}
	/* a headline or a paragraph without a full stop */
	if (end == 0 && newlines > 0)
		return -1;
	return end;
}

static void
find_sentences(headline_text *text)
{
	HeadlineParsedText *prs = text->prs;
	int			start = 0;
	const HeadlineWordEntry *previous = NULL;

	for (int i = 0; i < prs->curwords; i++)
	{
		HeadlineWordEntry *entry = &prs->words[i];

		text->sentence[i] = start;
		if (entry->type == VARTA_TOKEN_BLANK && !entry->repeated)
		{
			if (sentence_end(entry, previous) != 0)
			{
				text->is_end[i] = true;
				start = i + 1;
			}
		}
		else if (!entry->repeated)
			previous = entry;
	}
}

static headline_options
read_options(List *list)
{
	headline_options options = {15, 35, 1, 0, false};
	ListCell   *cell;

	foreach(cell, list)
	{
		DefElem    *option = (DefElem *) lfirst(cell);
		char	   *value = defGetString(option);

		if (pg_strcasecmp(option->defname, "MaxWords") == 0)
			options.max_words = pg_strtoint32(value);
		else if (pg_strcasecmp(option->defname, "MinWords") == 0)
			options.min_words = pg_strtoint32(value);
		else if (pg_strcasecmp(option->defname, "ShortWord") == 0)
			options.short_word = pg_strtoint32(value);
		else if (pg_strcasecmp(option->defname, "MaxFragments") == 0)
			options.max_fragments = pg_strtoint32(value);
		else if (pg_strcasecmp(option->defname, "HighlightAll") == 0)
			options.highlight_all = (pg_strcasecmp(value, "1") == 0 ||
									 pg_strcasecmp(value, "on") == 0 ||
									 pg_strcasecmp(value, "true") == 0 ||
									 pg_strcasecmp(value, "t") == 0 ||
									 pg_strcasecmp(value, "y") == 0 ||
									 pg_strcasecmp(value, "yes") == 0);
		else if (pg_strcasecmp(option->defname, "StartSel") != 0 &&
				 pg_strcasecmp(option->defname, "StopSel") != 0 &&
				 pg_strcasecmp(option->defname, "FragmentDelimiter") != 0)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("unrecognized headline parameter: \"%s\"", option->defname),
					 errhint("Valid parameters are MaxWords, MinWords, ShortWord, MaxFragments, HighlightAll, StartSel, StopSel and FragmentDelimiter.")));
	}
	if (!options.highlight_all &&
		(options.min_words >= options.max_words || options.min_words <= 0 ||
		 options.short_word < 0 || options.max_fragments < 0))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("headline parameters contradict each other"),
				 errdetail("MinWords is %d, MaxWords is %d, ShortWord is %d and MaxFragments is %d.",
						   options.min_words, options.max_words, options.short_word, options.max_fragments),
				 errhint("MinWords must be positive and less than MaxWords. ShortWord and MaxFragments must not be negative.")));
	return options;
}

/* Length of a delimiter in bytes; ts_public.h keeps it in 16 bits. */
static int16
delimiter_length(const char *option, const char *value)
{
	size_t		nbytes = strlen(value);

	if (nbytes > PG_INT16_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("value for \"%s\" is too long", option),
				 errhint("Give a delimiter of up to %d bytes.", PG_INT16_MAX)));
	return (int16) nbytes;
}

/* The delimiters, as core's own function leaves them. */
static void
set_delimiters(HeadlineParsedText *prs, List *list)
{
	ListCell   *cell;

	foreach(cell, list)
	{
		DefElem    *option = (DefElem *) lfirst(cell);

		if (pg_strcasecmp(option->defname, "StartSel") == 0)
			prs->startsel = pstrdup(defGetString(option));
		else if (pg_strcasecmp(option->defname, "StopSel") == 0)
			prs->stopsel = pstrdup(defGetString(option));
		else if (pg_strcasecmp(option->defname, "FragmentDelimiter") == 0)
			prs->fragdelim = pstrdup(defGetString(option));
	}
	if (prs->startsel == NULL)
		prs->startsel = pstrdup("<b>");
	if (prs->stopsel == NULL)
		prs->stopsel = pstrdup("</b>");
	if (prs->fragdelim == NULL)
		prs->fragdelim = pstrdup(" ... ");
	prs->startsellen = delimiter_length("StartSel", prs->startsel);
	prs->stopsellen = delimiter_length("StopSel", prs->stopsel);
	prs->fragdelimlen = delimiter_length("FragmentDelimiter", prs->fragdelim);
}

/* Whether a fragment may break off at this word. */
static bool
is_good_end(const headline_text *text, int at)
{
	const HeadlineWordEntry *entry = &text->prs->words[at];

	if (entry->item != NULL)
		return true;
	if (entry->type == VARTA_TOKEN_INITIAL)
		return false;
	return count_aksharas(entry) > text->options->short_word && !is_function_word(entry);
}

/*
 * The last token of a fragment that begins at first: the last sentence end within
 * MinWords..MaxWords words, else the last good word, else simply the last word.
 */
static int
find_last(const headline_text *text, int first)
{
	int			nwords = 0;
	int			sentence = -1;
	int			word = -1;
	int			good;

	for (int i = first; i < text->prs->curwords; i++)
	{
		const HeadlineWordEntry *entry = &text->prs->words[i];

		if (is_word(entry))
		{
			if (++nwords > text->options->max_words)
				break;
			word = i;
		}
		else if (text->is_end[i] && nwords >= text->options->min_words)
			sentence = i;
	}
	if (sentence >= 0)
		return sentence;
	if (word < 0)
		return first;
	/* the text ends here */
	if (nwords <= text->options->max_words)
		return text->prs->curwords - 1;
	good = word;
	while (good > first && !(is_word(&text->prs->words[good]) && is_good_end(text, good)))
		good--;
	return good > first ? good : word;
}

/* Ways to choose where a fragment begins; the earlier wins if nothing is lost. */
enum
{
	AT_SENTENCE,				/* at the sentence's start, if the match then fits */
	BEFORE_MATCH,				/* a third of the words before the match */
	AT_MATCH,
	WAYS
};

/* Where a fragment around the match at at begins. */
static int
find_first(const headline_text *text, int at, int way)
{
	int			start = text->sentence[at];
	int			first = at;
	int			nwords = 0;
	int			lead = way == AT_SENTENCE ? text->options->max_words - 1 :
		way == BEFORE_MATCH ? text->options->max_words / 3 : 0;

	while (first > start && nwords < lead)
		nwords += is_word(&text->prs->words[--first]);
	if (first > start)
		while (first < at && !(is_word(&text->prs->words[first]) && is_good_end(text, first)))
			first++;
	while (first < at && !is_word(&text->prs->words[first]))
		first++;
	return first;
}

static void
count_matches(const headline_text *text, window *w)
{
	const QueryOperand *seen[MAX_OPERANDS];

	w->operands = 0;
	w->matches = 0;
	for (int i = w->first; i <= w->last; i++)
	{
		const QueryOperand *item = text->prs->words[i].item;
		int			j = 0;

		if (item == NULL)
			continue;
		w->matches++;
		while (j < w->operands && seen[j] != item)
			j++;
		if (j == w->operands && j < MAX_OPERANDS)
			seen[w->operands++] = item;
	}
}

static bool
overlaps(const headline_text *text, const window *w)
{
	for (int i = w->first; i <= w->last; i++)
		if (text->prs->words[i].in)
			return true;
	return false;
}

/* The best window that shares nothing with those marked; false for none. */
static bool
best_window(const headline_text *text, window *best)
{
	int			previous = -1;
	int64		work = 0;

	best->operands = 0;
	best->matches = 0;
	for (int i = 0; i < text->prs->curwords && work < MAX_WORK; i++)
	{
		if (text->prs->words[i].item == NULL || text->prs->words[i].repeated)
			continue;
		CHECK_FOR_INTERRUPTS();
		for (int way = 0; way < WAYS; way++)
		{
			window		w;

			w.first = find_first(text, i, way);
			work += i - w.first;
			if (w.first == previous)
				continue;
			previous = w.first;
			w.last = find_last(text, w.first);
			work += w.last - w.first;
			if (w.last < i || overlaps(text, &w))
				continue;
			count_matches(text, &w);
			if (w.operands > best->operands ||
				(w.operands == best->operands && w.matches > best->matches))
				*best = w;
		}
	}
	return best->matches > 0;
}

/* Marks a window; a sentence's end keeps its danda and loses the space. */
static void
mark_window(headline_text *text, const window *w)
{
	HeadlineParsedText *prs = text->prs;
	int			last = w->last;

	while (last > w->first && prs->words[last].repeated)
		last--;
	if (text->is_end[last])
	{
		int			end = sentence_end(&prs->words[last],
									   last > 0 ? &prs->words[last - 1] : NULL);

		if (end > 0)
			prs->words[last].len = end;
		else
			last--;
	}
	else
		while (last > w->first && prs->words[last].type == VARTA_TOKEN_BLANK)
			last--;
	for (int i = w->first; i <= w->last; i++)
	{
		if (prs->words[i].item != NULL)
			prs->words[i].selected = 1;
		if (i <= last)
			prs->words[i].in = prs->words[i].repeated ? 0 : 1;
	}
}

Datum
varta_parser_headline(PG_FUNCTION_ARGS)
{
	HeadlineParsedText *prs = (HeadlineParsedText *) PG_GETARG_POINTER(0);
	List	   *list = (List *) PG_GETARG_POINTER(1);
	headline_options options = read_options(list);
	headline_text text = {.prs = prs, .options = &options};
	window		w;
	int			fragments = options.max_fragments > 0 ? options.max_fragments : 1;

	set_delimiters(prs, list);
	if (options.highlight_all)
	{
		for (int i = 0; i < prs->curwords; i++)
		{
			prs->words[i].selected = prs->words[i].item != NULL;
			prs->words[i].in = prs->words[i].repeated ? 0 : 1;
		}
		PG_RETURN_POINTER(prs);
	}
	if (prs->curwords == 0)
		PG_RETURN_POINTER(prs);
	text.sentence = palloc(sizeof(int) * prs->curwords);
	text.is_end = palloc0(sizeof(bool) * prs->curwords);
	find_sentences(&text);
	for (int i = 0; i < fragments && best_window(&text, &w); i++)
		mark_window(&text, &w);
	for (int i = 0; i < prs->curwords; i++)
		if (prs->words[i].in)
			PG_RETURN_POINTER(prs);
	/* no match: the beginning */
	w.first = 0;
	while (w.first < prs->curwords - 1 && !is_word(&prs->words[w.first]))
		w.first++;
	w.last = find_last(&text, w.first);
	mark_window(&text, &w);
	PG_RETURN_POINTER(prs);
}
