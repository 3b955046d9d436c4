/*
 * here.c
 *		What यहां stands for: the dateline, or the headline's town.
 *
 *	"अस्ताना, 4 जुलाई (वार्ता)", "बाली।", "कजान (रूस),", "लंदन :"
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "circumstance.h"

static bool
starts_date(const engine *e, uint32_t word)
{
	size_t		i = first_date(e, word);

	return i < e->ndates && e->dates[i].first_word == word;
}

/* "नई दिल्ली,", "बाली।", "कजान (रूस),", "लंदन :" at the start of a sentence. */
static bool
dateline_at(const engine *e, const sentence *s, uint32_t *last)
{
	varta_match match;
	uint32_t	after = s->first;

	if (s->first >= s->last)
		return false;
	if (e->words[s->first].form == 0 ||
		!varta_lexicon_longest(e->words, s->last, s->first, VARTA_ENTRY(PLACE), &match))
	{
		/* "एंटेबे, 10 जुलाई (भाषा)": unknown, but a date follows */
		while (after < s->last && after < s->first + 3 && e->words[after].classes == 0 &&
			   (e->words[after].kind == VARTA_WORD_WORD || e->words[after].kind == VARTA_WORD_HYPHEN))
			after++;
		*last = after;
		/* "मटेरा।": one word that nobody knows, alone before a stop */
		if (after == s->first + 1 && (after == s->last || (after + 1 == s->last && e->words[after].kind == VARTA_WORD_STOP)))
			return true;
		return after > s->first && after + 1 < s->last && e->words[after].kind == VARTA_WORD_COMMA &&
			starts_date(e, after + 1);
	}
	after = s->first + match.nwords;
	*last = after;
	if (after >= s->last)
		return true;
	switch (e->words[after].kind)
	{
		case VARTA_WORD_COMMA:
		case VARTA_WORD_STOP:
		case VARTA_WORD_COLON:
		case VARTA_WORD_DASH:
		case VARTA_WORD_BREAK:
		case VARTA_WORD_OPEN_BRACKET:
		case VARTA_WORD_NUMBER:
			return true;
		default:
			return false;
	}
}

/* "न्यूयॉर्क में ... से मिले जयशंकर": the headline's town, where the page has no dateline. */
static void
take_headline_town(engine *e)
{
	for (uint32_t i = 0; i < e->sentences.count && i < 2; i++)
	{
		const sentence *s = &e->sentences.items[i];

		for (uint32_t j = s->first_mention; s->role == VARTA_BLOCK_HEADLINE && j < s->last_mention; j++)
		{
			const mention *m = &e->mentions.items[j];

			if (is_town(m) && m->case_label == VARTA_LABEL_ME)
			{
				e->here = word_span(e, m->first, m->last);
				e->here_country = country_of_place(m);
				return;
			}
		}
	}
}

/*
 * The dateline: a place at the start of a paragraph that a comma, stop, colon,
 * bracket or date follows ("अस्ताना, 4 जुलाई (वार्ता)").
 */
void
here_find(engine *e)
{
	varta_match match;
	uint32_t	last;

	e->here = e->document->place;
	for (uint32_t i = 0; i < e->sentences.count && i < HERE_SENTENCES && is_empty(e->here); i++)
	{
		const sentence *s = &e->sentences.items[i];

		if (s->role != VARTA_BLOCK_HEADLINE && dateline_at(e, s, &last))
			e->here = word_span(e, s->first, last);
	}
	if (is_empty(e->here))
		take_headline_town(e);
	/* the words of the first window are gone */
	if (is_empty(e->here) || e->here.end <= e->window.start)
	{
		e->here = e->document->here;
		e->here_country = e->document->here_country;
	}
	for (uint32_t i = 0; i < e->nwords && e->here_country == NULL && !is_empty(e->here); i++)
	{
		if (e->words[i].start >= e->here.end)
			break;
		if (e->words[i].start >= e->here.start && e->words[i].form != 0 &&
			varta_lexicon_longest(e->words, e->nwords, i, VARTA_ENTRY(PLACE) | VARTA_ENTRY(COUNTRY), &match) &&
			match.entry->code != 0)
			e->here_country = varta_lexicon_string(match.entry->code);
	}
}
