/*
 * quote.c
 *		Finds quotations and who is quoted.
 *
 *	जयशंकर ने ट्वीट किया, “...”			verb before, speaker by ने
 *	“...,” लावरोव ने कहा।				verb behind
 *	उन्होंने कहा, ‘‘...’’				the last person marked by ने
 *	प्रवक्ता के अनुसार, "..."				source before
 *	"..." at the start of a paragraph	goes on with the last speaker
 *
 * Marks are paired inside a paragraph; an unclosed quotation ends with it, and
 * of nested ones only the outer counts.  A pair without a word of saying beside
 * it is a name or a word held at arm's length: रिश्तों को "कमजोर" करने.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "quote_internal.h"

const char *
varta_medium_name(varta_medium medium)
{
	static const char *const names[] = {"speech", "post", "statement"};

	return names[medium];
}

/* ---- speakers ---- */

/* The person, or office, whose mention ends at a byte; empty for none. */
static varta_span
entity_ending(const finder *f, uint32_t byte)
{
	const varta_analysis *a = f->analysis;
	varta_span	none = {0, 0};

	size_t		low = 0;
	size_t		high = a == NULL ? 0 : a->nentities;

	while (low < high)			/* entities are in order and do not overlap */
	{
		size_t		middle = (low + high) / 2;

		if (a->entities[middle].span.end < byte)
			low = middle + 1;
		else
			high = middle;
	}
	if (a == NULL || low == a->nentities || a->entities[low].span.end != byte)
		return none;
	if (a->entities[low].kind == VARTA_ENTITY_PERSON)
		return a->entities[low].full_name.end > 0 ? a->entities[low].full_name :
			a->entities[low].span;
	if (a->entities[low].kind == VARTA_ENTITY_ROLE ||
		a->entities[low].kind == VARTA_ENTITY_ORGANISATION)
		return a->entities[low].span;
	return none;
}

/* The name before a case marker when no entity is known: up to three plain words. */
static varta_span
words_before(const finder *f, size_t at, size_t first)
{
	const uint32_t never = VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(CONJUNCTION) |
		VARTA_CLASS(PARTICLE) | VARTA_CLASS(PRONOUN) | VARTA_CLASS(VERB) | VARTA_CLASS(ADVERB) |
		VARTA_CLASS(NUMERAL) | VARTA_CLASS(DETERMINER);
	size_t		start = at;
	varta_span	span = {0, 0};

	while (start > first && at - start < 3 && f->words[start - 1].kind == VARTA_WORD_WORD &&
		   (f->words[start - 1].classes & never) == 0)
		start--;
	if (start < at)
		span = (varta_span) {f->words[start].start, f->words[at - 1].end};
	return span;
}

/* उन्होंने कहा, वह बोले, उनके मुताबिक: who spoke last. */
static bool
is_pronoun(const finder *f, size_t at)
{
	const varta_entry *cue = quote_cue(f, at, VARTA_LABEL_PRONOUN);

	return (cue != NULL && (cue->code_label == VARTA_LABEL_SUBJECT || cue->code_label == VARTA_LABEL_SUBJECT_NE ||
							cue->code_label == VARTA_LABEL_SUBJECT_GENITIVE)) ||
		quote_cue(f, at, VARTA_LABEL_OWN) != NULL;
}

/* Who speaks in the words first .. last, where the saying stands at s->at. */
static varta_span
speaker_in(const finder *f, const saying *s, size_t last)
{
	varta_span	found = {0, 0};
	varta_span	one;

	for (size_t i = s->first; i < last; i++)
	{
		if (quote_has_case(f, i, VARTA_LABEL_NE) && i > s->first)
		{
			one = entity_ending(f, f->words[i - 1].end);
			if (one.end == 0)
				one = words_before(f, i, s->first);
			if (one.end > 0)
				found = one;
		}
		else if (is_pronoun(f, i) && found.end == 0 && f->last_speaker.end > 0)
			found = f->last_speaker;
	}
	if (found.end == 0 && s->source && s->at > s->first)
	{
		found = entity_ending(f, f->words[s->at - 1].end);
		if (found.end == 0)
			found = words_before(f, s->at, s->first);
	}
	/* "मोदी बोले": no ने; the last person before the verb */
	if (found.end == 0 && s->verb && f->analysis != NULL)
		for (size_t i = s->first; i < s->at; i++)
		{
			one = entity_ending(f, f->words[i].end);
			if (one.end > 0 && i + 1 < f->nwords &&
				(f->words[i + 1].classes & VARTA_CLASS(POSTPOSITION)) == 0)
				found = one;
		}
	/* "फरहीन बानो कहती हैं": a name that only its words tell */
	if (found.end == 0 && s->verb && s->at > s->first &&
		(f->words[s->at - 1].classes & (VARTA_CLASS(GIVEN_NAME) | VARTA_CLASS(SURNAME))) != 0)
		found = words_before(f, s->at, s->first);
	return found;
}

/* Notes the persons marked by ने up to a word: they are what उन्होंने means. */
static void
follow_persons(finder *f, size_t until)
{
	for (; f->scanned < until; f->scanned++)
		if (f->scanned > 0 && quote_has_case(f, f->scanned, VARTA_LABEL_NE))
		{
			varta_span	one = entity_ending(f, f->words[f->scanned - 1].end);

			if (one.end > 0)
				f->last_speaker = one;
		}
}

/* ---- decision ---- */

static size_t
count_words(const finder *f, const pair *p, bool *stop)
{
	size_t		n = 0;

	*stop = false;
	for (size_t i = varta_word_from(f->words, f->nwords, p->first); i < f->nwords && f->words[i].start < p->last; i++)
	{
		n += f->words[i].kind == VARTA_WORD_WORD || f->words[i].kind == VARTA_WORD_NUMBER;
		/* a comma at the end is as good: "...," जयशंकर ने कहा */
		if (f->words[i].kind == VARTA_WORD_STOP ||
			(f->words[i].kind == VARTA_WORD_COMMA && f->words[i].end >= p->last))
			*stop = true;
	}
	return n;
}

static bool
add_quote(finder *f, const pair *p, varta_span speaker, uint8_t medium)
{
	varta_quote *quotes = varta_arena_grow(f->arena, f->quotes, f->nquotes, &f->quotes_capacity,
										   sizeof(varta_quote));

	if (quotes == NULL)
		return false;
	f->quotes = quotes;
	f->quotes[f->nquotes++] = (varta_quote) {{p->first, p->last}, speaker, medium};
	if (speaker.end > 0)
		f->last_speaker = speaker;
	f->last_medium = medium;
	return true;
}

static bool
judge_pair(finder *f, const pair *p)
{
	size_t		open = varta_word_from(f->words, f->nwords, p->open);
	size_t		close = varta_word_from(f->words, f->nwords, p->close);
	saying		before = quote_saying_before(f, open);
	saying		behind;
	bool		stop;
	size_t		nwords = count_words(f, p, &stop);
	bool		ends = quote_sentence_ends(f, close) || close >= f->nwords;
	varta_span	speaker;

	follow_persons(f, before.first);
	/* one word is a quotation only as a sentence of its own: कहा, “नहीं।” */
	if (before.close && (before.that ? nwords >= 5 || (stop && nwords >= 2) :
						 nwords >= 5 || ((stop || ends) && nwords >= (stop ? 1 : 3))))
	{
		speaker = speaker_in(f, &before, open);
		if (speaker.end == 0 && before.first == open - 1)
			speaker = f->last_speaker;
		return add_quote(f, p, speaker, before.medium);
	}
	if (nwords < 4)
		return true;
	behind = quote_saying_behind(f, close);
	if (behind.verb && (stop || nwords >= 5) &&
		(behind.last - behind.first <= BEHIND))
	{
		speaker = speaker_in(f, &behind, behind.last);
		if (speaker.end == 0)
		{
			speaker = speaker_in(f, &before, open);
			if (speaker.end == 0)
				speaker = f->last_speaker;
		}
		return add_quote(f, p, speaker, behind.medium);
	}
	if (before.verb && stop && nwords >= 6)
		return add_quote(f, p, speaker_in(f, &before, open), before.medium);
	/* a paragraph that is a quotation goes on with the one before */
	if (p->starts && stop && nwords >= 6 && f->nquotes > 0)
		return add_quote(f, p, f->last_speaker, f->last_medium);
	return true;
}

static varta_status
find_in_block(finder *f)
{
	varta_status status;

	f->nwords = 0;
	status = varta_words_append(f->arena, f->text, f->block.start, f->block.end, &f->words, &f->nwords,
								&f->words_capacity);
	if (status != VARTA_OK)
		return status;
	f->npairs = 0;
	f->scanned = 0;
	if (!quote_pairs_find(f))
		return varta_arena_status(f->arena);
	for (size_t i = 0; i < f->npairs; i++)
		if (!judge_pair(f, &f->pairs[i]))
			return varta_arena_status(f->arena);
	follow_persons(f, f->nwords);
	return VARTA_OK;
}

varta_status
varta_quotes_find(varta_arena *arena, const varta_document *document,
				  const varta_analysis *analysis, varta_quote **quotes, size_t *count)
{
	finder		f = {.arena = arena,.text = document->text,.analysis = analysis};
	varta_span	window = varta_document_window(document);

	*quotes = NULL;
	*count = 0;
	if (document->nbytes > VARTA_MAX_TEXT)
		return VARTA_TOO_LARGE;
	if (document->blocks == NULL)
	{
		varta_status status;

		f.block = window;
		status = find_in_block(&f);
		if (status != VARTA_OK)
			return status;
	}
	for (size_t i = 0; document->blocks != NULL && i < document->nblocks; i++)
	{
		varta_status status;

		f.block = varta_block_window(&document->blocks[i], window);
		if (f.block.start >= f.block.end)
			continue;
		status = find_in_block(&f);
		if (status != VARTA_OK)
			return status;
	}
	*quotes = f.quotes;
	*count = f.nquotes;
	return VARTA_OK;
}
