/*
 * dateline_names.c
 *		What a dateline holds that no table knows: reporters, small agencies, the
 *		papers of search words, and signs that were typed for others.
 *
 *	पंकज दीक्षित, जालौनः ...			reporter, place, a visarga for the colon
 *	ग्वालियर, अतुल सक्सेना। ...			place, reporter
 *	कोरिया (वीएनएस)। ...				place (an agency's initials)
 *	Silver Price Today (आज का समाज), बिजनेस डेस्क : ...
 *
 * All are told by their form and by the sign behind them.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "chars.h"
#include "dateline_internal.h"
#include "stops.h"

#define LONGEST_INITIALS 48		/* bytes */
#define MOST_SEARCH_WORDS 10

static const uint32_t name_classes = VARTA_CLASS(GIVEN_NAME) | VARTA_CLASS(SURNAME);

/* The bytes of the longest name of a Latin letter that the text begins with, 0 for none. */
static uint32_t
letter_name(const uint8_t *text, uint32_t nbytes)
{
	for (uint32_t length = nbytes < 21 ? nbytes : 21; length >= 3; length -= 3)
		if (varta_letter_named(text, length) != 0)
			return length;
	return 0;
}

/* Letters' names without signs between them: वीएनएस, एएनआई.  "रामा" has none. */
static bool
is_joined_initials(const uint8_t *text, uint32_t nbytes)
{
	uint32_t	at = 0;
	uint32_t	nletters = 0;

	if (nbytes > LONGEST_INITIALS || nbytes % 3 != 0)
		return false;
	while (at < nbytes)
	{
		uint32_t	used = letter_name(text + at, nbytes - at);

		if (used == 0)
			return false;
		at += used;
		nletters++;
	}
	return nletters >= 2;
}

static bool
is_capitals(const uint8_t *text, uint32_t nbytes)
{
	for (uint32_t i = 0; i < nbytes; i++)
		if (text[i] < 'A' || text[i] > 'Z')
			return false;
	return nbytes >= 2 && nbytes <= 6;
}

/* Whether the words are the initials of an agency: वीएनएस, जी.एन.एस, RNS; "सकलडीहा" is none. */
static bool
is_acronym(const dateline_reader *d, size_t first, size_t close)
{
	uint32_t	nletters = 0;

	for (size_t i = first; i < close; i++)
	{
		const varta_word *word = &d->words[i];
		const uint8_t *text = d->r->text + word->start;
		uint32_t	nbytes = word->end - word->start;

		if (is_kind(d, i, VARTA_WORD_DOT) || (is_kind(d, i, VARTA_WORD_STOP) && *text == '.'))
			continue;
		if (!is_kind(d, i, VARTA_WORD_WORD))
			return false;
		if (word->initial || varta_letter_named(text, nbytes) != 0)
			nletters++;
		else if (is_joined_initials(text, nbytes) || is_capitals(text, nbytes))
			nletters += 2;
		else
			return false;
	}
	return nletters >= 2;
}

/*
 * Words of a person's name, 0 for none: two to four words, one of them known as a
 * name and none as a word of another kind.  "पुलिस अधीक्षक" is none, nor a person of
 * the news ("नरेंद्र मोदी, वाराणसी: ..."), nor a town: अबू धाबी, पोर्ट लुई.
 */
size_t
varta_dateline_person(const dateline_reader *d, size_t at)
{
	size_t		used = 0;
	size_t		nwords = 0;
	bool		known = false;
	varta_match match;

	while (nwords < 5 && is_kind(d, at + used, VARTA_WORD_WORD))
	{
		const varta_word *word = &d->words[at + used];

		if (!word->initial && (word->classes & ~(name_classes | VARTA_CLASS(STOP))) != 0 &&
			(word->classes & name_classes) == 0)
			return 0;
		if ((word->classes & name_classes) == 0 &&
			match_at(d, at + used, VARTA_ENTRY(LABEL) | VARTA_ENTRY(TIME) | VARTA_ENTRY(AGENCY) |
					 VARTA_ENTRY(OFFICE) | VARTA_ENTRY(COUNTRY), &match))
			return 0;
		/* "रूपेश श्रीवास सारंगढ़ :" */
		if (known && nwords >= 2 && match_at(d, at + used, VARTA_ENTRY(PLACE), &match))
			break;
		known = known || (word->classes & name_classes) != 0;
		nwords++;
		used++;
		if (is_kind(d, at + used, VARTA_WORD_DOT))
			used++;
	}
	if (match_at(d, at, VARTA_ENTRY(PLACE), &match) && match.nwords == used)
		return 0;
	return known && nwords >= 2 && nwords <= 4 && !match_at(d, at, VARTA_ENTRY(PERSON), &match) ?
		used : 0;
}

size_t
varta_dateline_writer(const dateline_reader *d)
{
	const varta_entry *entry;
	size_t		used;
	size_t		place;

	if (d->whole || d->out->writer.end > 0)
		return 0;
	used = varta_dateline_person(d, d->at);
	if (used == 0)
		return 0;
	if (d->out->place.end > 0)	/* ग्वालियर, अतुल सक्सेना। */
		return d->known_place && is_kind(d, d->at - 1, VARTA_WORD_COMMA) &&
			varta_dateline_ends(d, d->at + used) ? used : 0;
	place = varta_dateline_known_place(d, d->at + used, &entry);
	if (place > 0)
		return varta_dateline_ends(d, d->at + used + place) ? used : 0;
	return is_kind(d, d->at + used, VARTA_WORD_COMMA) || varta_dateline_slash(d, d->at + used) ?
		used : 0;
}

/*
 * "मधुबनी से राजेश कुमार की रिपोर्ट। ...": what the postpositions part needs no table.  "पटना से
 * सुरेश की शिकायत" is no report.
 */
bool
varta_dateline_report(dateline_reader *d)
{
	const varta_entry *entry = NULL;
	size_t		place = 0;
	size_t		name;
	size_t		end;
	varta_match match;

	if (d->at != 0 || d->whole)
		return false;
	while (place < 3 && is_kind(d, place, VARTA_WORD_WORD) &&
		   (d->words[place].classes & VARTA_CLASS(POSTPOSITION)) == 0)
		place++;
	if (place == 0 || !match_at(d, place, VARTA_ENTRY(CUE), &match) ||
		match.entry->code_label != VARTA_LABEL_SE)
		return false;
	name = place + 1;
	for (end = name; end < name + 5 && is_kind(d, end, VARTA_WORD_WORD) &&
		 (d->words[end].classes & VARTA_CLASS(POSTPOSITION)) == 0;)
		end++;
	if (end == name || !is_kind(d, end, VARTA_WORD_WORD) ||
		!match_at(d, end + 1, VARTA_ENTRY(LABEL), &match) ||
		varta_label_role_of(match.entry) != VARTA_SAYS_BYLINE ||
		!varta_dateline_ends(d, end + 1 + match.nwords))
		return false;
	d->out->place = (varta_span) {d->words[0].start, d->words[place - 1].end};
	d->out->writer = (varta_span) {d->words[name].start, d->words[end - 1].end};
	if (varta_dateline_known_place(d, 0, &entry) == place)
		memcpy(d->out->country, varta_lexicon_string(entry->code),
			   strlen(varta_lexicon_string(entry->code)) == 2 ? 3 : 0);
	d->at = end + 1 + match.nwords;
	return true;
}

varta_bracket
varta_dateline_bracket(const dateline_reader *d, size_t first, size_t close)
{
	bool		ends = varta_dateline_ends(d, close + 1);
	bool		place = d->out->place.end > 0;

	if (close - first > 7)
		return VARTA_BRACKET_UNKNOWN;
	if (is_acronym(d, first, close))
		return d->dated || (place && ends) || (!place && d->at == 0) ? VARTA_BRACKET_AGENCY :
			VARTA_BRACKET_UNKNOWN;
	if (!place || !(ends || d->dated))
		return VARTA_BRACKET_UNKNOWN;
	if (varta_dateline_person(d, first) == close - first)
		return VARTA_BRACKET_WRITER;
	/* one or two words that mean nothing else: a village of the district */
	if (d->dated || !d->known_place || close - first > 2)
		return VARTA_BRACKET_UNKNOWN;
	for (size_t i = first; i < close; i++)
		if (!is_kind(d, i, VARTA_WORD_WORD) || d->words[i].classes != 0)
			return VARTA_BRACKET_UNKNOWN;
	return VARTA_BRACKET_PLACE;
}

/*
 * "Aaj Samaj Program, (आज समाज), चंडीगढ़: ...": what stands before the paper's name is
 * there for search engines.  A bracket inside a sentence has no comma behind it.
 */
size_t
varta_dateline_search_words(const dateline_reader *d)
{
	size_t		open = 0;
	size_t		close;

	if (d->at != 0 || d->whole)
		return 0;
	while (open < MOST_SEARCH_WORDS && (is_kind(d, open, VARTA_WORD_WORD) ||
										is_kind(d, open, VARTA_WORD_NUMBER) ||
										is_kind(d, open, VARTA_WORD_HYPHEN) ||
										is_kind(d, open, VARTA_WORD_COMMA)))
	{
		if ((d->words[open].classes & VARTA_CLASS(POSTPOSITION)) != 0)
			return 0;
		open++;
	}
	if (open == 0 || !is_kind(d, open, VARTA_WORD_OPEN_BRACKET))
		return 0;
	close = open + 1;
	while (close < open + 6 && is_kind(d, close, VARTA_WORD_WORD))
		close++;
	return is_kind(d, close, VARTA_WORD_CLOSE_BRACKET) &&
		is_kind(d, close + 1, VARTA_WORD_COMMA) ? close + 1 : 0;
}

/* The form of a stretch of a word, 0 for none. */
static uint32_t
form_of(const uint8_t *text, uint32_t nbytes)
{
	uint8_t		folded[64];

	if (nbytes == 0 || nbytes > sizeof(folded))
		return 0;
	return varta_lexicon_form(folded, varta_fold(text, nbytes, VARTA_FOLD_ALL, folded));
}

/*
 * "(जी.एन.एस) ता. 28रांचीसरकार की ...": behind agency and day a place whose blank was
 * lost.  The rest must be a word, too: "रांचीवासी" is one word.
 */
bool
varta_dateline_glued_place(dateline_reader *d)
{
	const varta_word *word = &d->words[d->at];
	const uint8_t *text = d->r->text + word->start;
	uint32_t	nbytes = word->end - word->start;

	if (!is_kind(d, d->at, VARTA_WORD_WORD) || word->form != 0 || nbytes > 64 || nbytes % 3 != 0 ||
		d->out->agency.end == 0)
		return false;
	for (uint32_t length = nbytes - 6; length >= 6 && length < nbytes; length -= 3)
	{
		varta_word	place = {.kind = VARTA_WORD_WORD,.form = form_of(text, length)};
		varta_match match;

		if (place.form == 0 || form_of(text + length, nbytes - length) == 0)
			continue;
		place.begins = varta_form_begins(place.form);
		if (!varta_lexicon_longest(&place, 1, 0, VARTA_ENTRY(PLACE), &match))
			continue;
		d->out->place = (varta_span) {word->start, word->start + length};
		d->glued = word->start + length;
		memcpy(d->out->country, varta_lexicon_string(match.entry->code), 2);
		d->known_place = true;
		return true;
	}
	return false;
}

/* रायपुर/ मुख्यमंत्री ने ..., बलौदाबाजार /प्रधानमंत्री ...; "काबुल/एजेंसी" goes on. */
bool
varta_dateline_slash_ends(const dateline_reader *d, size_t at)
{
	const varta_entry *entry;
	varta_match match;
	const uint8_t *slash;

	if (d->whole || !varta_dateline_slash(d, at) || at + 1 >= d->count)
		return false;
	slash = d->r->text + d->words[at].start;
	if ((slash[-1] == ' ') == (slash[1] == ' '))
		return false;
	return !match_at(d, at + 1, VARTA_ENTRY(AGENCY), &match) &&
		varta_dateline_known_place(d, at + 1, &entry) == 0 &&
		!varta_dateline_ends(d, at + 2);
}

bool
varta_dateline_visarga(const dateline_reader *d, size_t at)
{
	uint32_t	end;

	if (at == 0 || !is_kind(d, at - 1, VARTA_WORD_WORD))
		return false;
	end = d->words[at - 1].end;
	return end - d->words[at - 1].start > 6 && end < d->r->nbytes &&
		(d->r->text[end] == ' ' || d->r->text[end] == '\n') &&
		memcmp(d->r->text + end - 3, "\xE0\xA4\x83", 3) == 0;
}

varta_span
varta_dateline_without_visarga(const varta_page_reader *r, varta_span span)
{
	if (span.end >= span.start + 6 && memcmp(r->text + span.end - 3, "\xE0\xA4\x83", 3) == 0)
		span.end -= 3;
	return span;
}
