/*
 * page_pictures.c
 *		Lines that belong to a picture, told by their form.
 *
 *	... खड़ी मशीन। जागरण				its text and the source
 *	... आवास में जाता हुआ।				its text, which ends in a participle
 *	© Reuters / J. Smith			whose it is
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "page_internal.h"

/*
 * A picture's text with its source behind the stop: "... खड़ी मशीन। जागरण".  A sentence
 * without its stop ends in a verb: "... खड़ी है। काम बंद है".  Inside the story an agency
 * behind the stop ends the last paragraph.
 */
static bool
is_credited_caption(const varta_page_reader *r, const varta_line *line)
{
	uint32_t	nwords = 0;

	if (line->stop || line->weak_stop || line->verb || line->nchars > 180 || line->has_stamp ||
		line->nwords == 0 || r->words[line->first_word + line->nwords - 1].kind != VARTA_WORD_WORD)
		return false;
	for (uint32_t i = line->nwords; i > 0; i--)
	{
		const varta_word *word = &r->words[line->first_word + i - 1];

		if (word->kind == VARTA_WORD_STOP)
			return nwords <= 3 && i > 5 && r->text[word->start] == 0xE0 &&
				word->end < line->end && r->text[word->end] == ' ';
		if (word->kind != VARTA_WORD_WORD || (word->classes & VARTA_CLASS(POSTPOSITION)) != 0)
			return false;
		nwords++;
	}
	return false;
}

/*
 * A picture's text that ends in a participle: "... आवास में जाता हुआ।", "... करते हुए".  With
 * another verb behind it, or without the habitual one, it is a sentence: "समझौता हुआ।".
 */
static bool
ends_in_participle(const varta_page_reader *r, const varta_line *line)
{
	const varta_word *words = r->words + line->first_word;
	uint32_t	at = line->nwords;
	varta_match match;

	if (line->weak_stop || line->nchars > 160 || line->has_stamp)
		return false;
	while (at > 0 && words[at - 1].kind != VARTA_WORD_WORD)
		at--;
	/* of a long line only the start is read */
	return at > 2 && words[at - 1].end + 8 > line->end && words[at - 2].kind == VARTA_WORD_WORD &&
		(words[at - 2].classes & VARTA_CLASS(VERB)) != 0 &&
		(words[at - 2].features & VARTA_FEATURE(HABITUAL)) != 0 && words[at - 1].form != 0 &&
		varta_lexicon_longest(words, line->nwords, at - 1, VARTA_ENTRY(LABEL), &match) &&
		strcmp(varta_lexicon_string(match.entry->detail), "hi-participle") == 0;
}

static bool
is_capital_letter(uint8_t c)
{
	return c >= 'A' && c <= 'Z';
}

/*
 * "© Reuters / J. Smith", "UN Photo/Loey Felipe": whose a picture is.  A year makes it the
 * page's own line.
 */
bool
varta_line_is_credit(const varta_page_reader *r, const varta_line *line)
{
	const uint8_t *text = r->text + line->start;
	const uint8_t *slash = memchr(text, '/', line->end - line->start);

	if (line->ndigits > 0 || line->nchars >= 80 || line->end - line->start < 5 ||
		((line->says_any | line->says_start) & VARTA_SAYS(TAIL)) != 0)
		return false;
	if (text[0] == 0xC2 && text[1] == 0xA9)
		return true;
	return slash != NULL && line->ndevanagari == 0 && line->nseparators == 0 && line->says_start == 0 &&
		line->ntokens >= 2 && line->ntokens <= 6 && is_capital_letter(text[0]) &&
		is_capital_letter(text[1]) && slash + 1 < r->text + line->end && is_capital_letter(slash[1]);
}

bool
varta_line_is_caption(const varta_page_reader *r, const varta_line *line, bool above_story)
{
	return (above_story && is_credited_caption(r, line)) || ends_in_participle(r, line);
}
