/*
 * quote_saying.c
 *		Words of saying beside a pair of quotation marks.
 *
 *	[जयशंकर ने ट्वीट किया], “...”     “...,” [लावरोव ने कहा]     [प्रवक्ता के अनुसार], "..."
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "quote_internal.h"

#define BEFORE 40				/* words looked at before a quotation */

const varta_entry *
quote_cue(const finder *f, size_t at, varta_label type)
{
	return at >= f->nwords || (f->words[at].begins & VARTA_CUE_BIT(type)) == 0 ? NULL :
		cue_find(f->words, (uint32_t) at, (uint32_t) f->nwords, type, NULL);
}

/* Whether the postposition of a kind stands at a word. */
bool
quote_has_case(const finder *f, size_t at, varta_label label)
{
	const varta_entry *cue = quote_cue(f, at, VARTA_LABEL_CASE);

	return cue != NULL && cue->code_label == label;
}

bool
quote_sentence_ends(const finder *f, size_t at)
{
	return at >= f->nwords || f->words[at].kind == VARTA_WORD_STOP ||
		f->words[at].kind == VARTA_WORD_BREAK;
}

static bool
saying_at(const finder *f, size_t at, size_t end, varta_match *match)
{
	return f->words[at].kind == VARTA_WORD_WORD && f->words[at].form != 0 &&
		varta_lexicon_longest(f->words, end, at, VARTA_ENTRY(SAYING), match);
}

static void
take_saying(saying *s, const varta_entry *entry, size_t at)
{
	const char *kind = varta_lexicon_string(entry->code);
	const char *medium = varta_lexicon_string(entry->type);
	uint8_t		value = medium[0] == 'p' ? VARTA_MEDIUM_POST :
		medium[1] == 't' ? VARTA_MEDIUM_STATEMENT : VARTA_MEDIUM_SPEECH;

	/* a written statement outweighs the verb; a post outweighs plain speech */
	if (value == VARTA_MEDIUM_STATEMENT ||
		(value == VARTA_MEDIUM_POST && s->medium == VARTA_MEDIUM_SPEECH))
		s->medium = value;
	if (strcmp(kind, "verb") == 0)
	{
		s->verb = true;
		s->at = at;
	}
	else if (strcmp(kind, "source") == 0)
	{
		s->source = true;
		s->at = at;
	}
}

/* Function words and verbs do not part the saying from the quotation: कि, यह, हुए, है. */
static bool
is_bridge(const finder *f, size_t at)
{
	const uint32_t bridges = VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(CONJUNCTION) | VARTA_CLASS(PARTICLE) |
		VARTA_CLASS(PRONOUN) | VARTA_CLASS(DETERMINER) | VARTA_CLASS(VERB);

	if (f->words[at].kind != VARTA_WORD_WORD)
		return f->words[at].kind != VARTA_WORD_STOP && f->words[at].kind != VARTA_WORD_BREAK;
	return (f->words[at].classes & bridges) != 0;
}

/* Whether a quoted stretch ends before the word: its own words say nothing here. */
static size_t
clause_start(const finder *f, size_t at)
{
	size_t		first = at;

	while (first > 0 && at - first < BEFORE && !quote_sentence_ends(f, first - 1))
	{
		if (f->words[first - 1].kind == VARTA_WORD_CLOSE_QUOTE && first < at &&
			f->words[first].kind != VARTA_WORD_WORD)
			break;
		first--;
	}
	return first;
}

saying
quote_saying_before(const finder *f, size_t open)
{
	saying		s = {.first = clause_start(f, open),.last = open};
	bool		beside = true;

	for (size_t i = s.first; i < open; i++)
	{
		varta_match match;

		if (saying_at(f, i, open, &match))
		{
			take_saying(&s, match.entry, i);
			i += match.nwords - 1;
			beside = true;
			s.that = false;
		}
		else if (quote_cue(f, i, VARTA_LABEL_THAT) != NULL)
			s.that = true;
		else if (!is_bridge(f, i))
			beside = false;
	}
	s.close = beside && (s.verb || s.source);
	return s;
}

saying
quote_saying_behind(const finder *f, size_t close)
{
	saying		s = {.first = close,.last = close};
	size_t		n = 0;

	while (close < f->nwords && n < 3 && (f->words[close].kind == VARTA_WORD_COMMA ||
										  f->words[close].kind == VARTA_WORD_STOP ||
										  f->words[close].kind == VARTA_WORD_CLOSE_QUOTE))
		close++, n++;
	s.first = close;
	for (s.last = close; s.last < f->nwords && s.last - close < BEHIND &&
		 !quote_sentence_ends(f, s.last); s.last++)
	{
		varta_match match;

		if (f->words[s.last].kind == VARTA_WORD_OPEN_QUOTE)
			break;
		if (!s.verb && saying_at(f, s.last, f->nwords, &match))
			take_saying(&s, match.entry, s.last);
		/* "उन्होंने कहा कि ..." brings in what follows, not what stands before */
		if (s.verb && (quote_cue(f, s.last, VARTA_LABEL_THAT) != NULL || f->words[s.last].kind == VARTA_WORD_COLON))
		{
			s.verb = false;
			break;
		}
	}
	/* "उन्होंने कहा, “" opens the next quotation */
	if (s.last < f->nwords && f->words[s.last].kind == VARTA_WORD_OPEN_QUOTE && s.verb &&
		s.last - s.at <= 4)
		s.verb = false;
	s.close = s.verb;
	return s;
}
