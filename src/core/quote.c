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
#include <string.h>

#include "chars.h"
#include "quote.h"

#define MOST_NESTED 4
#define BEFORE 40				/* words looked at before a quotation */
#define BEHIND 16				/* and behind it */

typedef struct pair
{
	uint32_t	open;			/* bytes: of the opening mark */
	uint32_t	first;			/* of what it holds */
	uint32_t	last;
	uint32_t	close;			/* behind the closing mark */
	bool		starts;			/* nothing but marks before it in the paragraph */
	bool		unclosed;
} pair;

typedef struct finder
{
	varta_arena *arena;
	const uint8_t *text;
	const varta_analysis *analysis;
	varta_span	block;
	varta_word *words;			/* of the block, bytes of the document */
	size_t		nwords;
	pair	   *pairs;
	size_t		npairs;
	size_t		pairs_capacity;
	varta_quote *quotes;
	size_t		nquotes;
	size_t		quotes_capacity;
	varta_span	last_speaker;	/* the last person marked by ने, or quoted */
	uint8_t		last_medium;
	uint32_t	scanned;		/* words whose persons are known as last speakers */
} finder;

const char *
varta_medium_name(varta_medium medium)
{
	static const char *const names[] = {"speech", "post", "statement"};

	return names[medium];
}

/* ---- marks ---- */

typedef enum mark_kind
{
	MARK_NONE,
	MARK_DOUBLE,				/* “ ” " « » „ and two single ones */
	MARK_SINGLE
} mark_kind;

typedef struct mark
{
	mark_kind	kind;
	uint32_t	nbytes;
	bool		opens;			/* its form says so */
	bool		closes;
} mark;

static uint32_t
decode(const finder *f, uint32_t at, uint32_t *length)
{
	size_t		n = 1;
	uint32_t	c;

	if (at >= f->block.end)
	{
		*length = 0;
		return '\n';
	}
	c = varta_utf8_decode(f->text, f->block.end, at, &n);
	*length = (uint32_t) n;
	return c;
}

/* The quotation mark at a place; two single ones are one double one. */
static mark
mark_at(const finder *f, uint32_t at)
{
	mark		m = {MARK_NONE, 0, false, false};
	uint32_t	length;
	uint32_t	c = decode(f, at, &length);
	uint32_t	next_length;
	uint32_t	next;

	if (!varta_is_any_quote(c))
		return m;
	next = decode(f, at + length, &next_length);
	m.nbytes = length;
	m.opens = varta_is_opening_quote(c);
	m.closes = varta_is_closing_quote(c);
	m.kind = c == '"' || c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0xBB ?
		MARK_DOUBLE : MARK_SINGLE;
	if (m.kind == MARK_SINGLE && next == c)
	{
		m.kind = MARK_DOUBLE;
		m.nbytes += next_length;
	}
	return m;
}

static uint32_t
char_before(const finder *f, uint32_t at)
{
	size_t		length;
	uint32_t	start;

	if (at <= f->block.start)
		return '\n';
	start = (uint32_t) varta_utf8_back(f->text, at);
	return varta_utf8_decode(f->text, f->block.end, start, &length);
}

/* Whether a mark opens; inside: the innermost open mark is of the same kind. */
static bool
mark_opens(const finder *f, uint32_t at, const mark *m, bool inside)
{
	uint32_t	length;
	uint32_t	before = char_before(f, at);
	uint32_t	behind = decode(f, at + m->nbytes, &length);
	bool		free_before = varta_is_space(before) || before == '(' || before == '-' ||
		before == ',' || before == ':' || varta_is_any_quote(before) || before == 0x2014;

	if (m->opens && !m->closes)
		return !(inside && varta_is_space(behind) && !free_before);
	if (m->closes && !m->opens)
		return false;
	if (inside)
		return false;
	return free_before || !varta_is_space(behind);
}

static bool
is_apostrophe(const finder *f, uint32_t at, const mark *m)
{
	uint32_t	length;

	return m->kind == MARK_SINGLE && !m->opens && varta_is_letter(char_before(f, at)) &&
		varta_is_letter(decode(f, at + m->nbytes, &length));
}

static bool
add_pair(finder *f, pair made)
{
	varta_span	span = varta_trim(f->text, (varta_span) {made.first, made.last});
	pair	   *pairs;

	if (span.start >= span.end)
		return true;
	made.first = span.start;
	made.last = span.end;
	pairs = varta_arena_grow(f->arena, f->pairs, f->npairs, &f->pairs_capacity, sizeof(pair));
	if (pairs == NULL)
		return false;
	f->pairs = pairs;
	f->pairs[f->npairs++] = made;
	return true;
}

/* The outer pairs of marks in the block. */
static bool
find_pairs(finder *f)
{
	mark_kind	open[MOST_NESTED];
	size_t		depth = 0;
	pair		outer = {0, 0, 0, 0, false, false};
	bool		starts = true;
	uint32_t	length;

	for (uint32_t at = f->block.start; at <= f->block.end; at += length)
	{
		uint32_t	c = decode(f, at, &length);
		mark		m;

		if (at >= f->block.end || (varta_is_line_end(c) && at > f->block.start &&
								   f->text[at - 1] == '\n'))
		{
			if (depth > 0)
			{
				outer.last = outer.close = at;
				outer.unclosed = true;
				if (!add_pair(f, outer))
					return false;
			}
			depth = 0;
			starts = true;
			if (at >= f->block.end)
				break;
			continue;
		}
		m = mark_at(f, at);
		if (m.kind == MARK_NONE || is_apostrophe(f, at, &m))
		{
			if (!varta_is_space(c) && c != 0x2022)
				starts = false;
			continue;
		}
		length = m.nbytes;
		if (mark_opens(f, at, &m, depth > 0 && open[depth - 1] == m.kind))
		{
			if (depth == 0)
				outer = (pair) {at, at + m.nbytes, 0, 0, starts, false};
			if (depth < MOST_NESTED)
				open[depth++] = m.kind;
		}
		else
		{
			size_t		level = depth;

			while (level > 0 && open[level - 1] != m.kind)
				level--;
			if (level > 0)
				depth = level - 1;
			if (level == 1)
			{
				outer.last = at;
				outer.close = at + m.nbytes;
				if (!add_pair(f, outer))
					return false;
			}
		}
		starts = false;
	}
	return true;
}

/* ---- words around a pair ---- */

static bool
is_text(const finder *f, size_t at, const char *text)
{
	size_t		nbytes = strlen(text);

	return at < f->nwords && f->words[at].end - f->words[at].start == nbytes &&
		memcmp(f->text + f->words[at].start, text, nbytes) == 0;
}

static bool
is_sentence_end(const finder *f, size_t at)
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

/* What the words around a quotation tell. */
typedef struct saying
{
	bool		verb;
	bool		close;			/* it stands right beside the quotation */
	bool		source;
	bool		that;			/* कि stands between */
	uint8_t		medium;
	size_t		at;				/* the word of saying */
	size_t		first;			/* the clause */
	size_t		last;
} saying;

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

/* Words between the saying and the quotation that do not part them: कि, यह, हुए, है. */
static bool
is_bridge(const finder *f, size_t at)
{
	static const char *const bridges[] = {"कि", "है", "था", "हैं", "हुए", "किया", "की", "गया", "कर",
		"करके", "में", "पर", "भी", "यह", "थी", "दिया", "और", "ये", "गई"
	};

	if (f->words[at].kind != VARTA_WORD_WORD)
		return f->words[at].kind != VARTA_WORD_STOP && f->words[at].kind != VARTA_WORD_BREAK;
	for (size_t i = 0; i < sizeof(bridges) / sizeof(bridges[0]); i++)
		if (is_text(f, at, bridges[i]))
			return true;
	return false;
}

/* Whether a quoted stretch ends before the word: its own words say nothing here. */
static size_t
clause_start(const finder *f, size_t at)
{
	size_t		first = at;

	while (first > 0 && at - first < BEFORE && !is_sentence_end(f, first - 1))
	{
		if (f->words[first - 1].kind == VARTA_WORD_CLOSE_QUOTE && first < at &&
			f->words[first].kind != VARTA_WORD_WORD)
			break;
		first--;
	}
	return first;
}

static saying
saying_before(const finder *f, size_t open)
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
		else if (is_text(f, i, "कि"))
			s.that = true;
		else if (!is_bridge(f, i))
			beside = false;
	}
	s.close = beside && (s.verb || s.source);
	return s;
}

static saying
saying_behind(const finder *f, size_t close)
{
	saying		s = {.first = close,.last = close};
	size_t		n = 0;

	while (close < f->nwords && n < 3 && (f->words[close].kind == VARTA_WORD_COMMA ||
										  f->words[close].kind == VARTA_WORD_STOP ||
										  f->words[close].kind == VARTA_WORD_CLOSE_QUOTE))
		close++, n++;
	s.first = close;
	for (s.last = close; s.last < f->nwords && s.last - close < BEHIND &&
		 !is_sentence_end(f, s.last); s.last++)
	{
		varta_match match;

		if (f->words[s.last].kind == VARTA_WORD_OPEN_QUOTE)
			break;
		if (!s.verb && saying_at(f, s.last, f->nwords, &match))
			take_saying(&s, match.entry, s.last);
		/* "उन्होंने कहा कि ..." brings in what follows, not what stands before */
		if (s.verb && (is_text(f, s.last, "कि") || f->words[s.last].kind == VARTA_WORD_COLON))
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

static bool
is_pronoun(const finder *f, size_t at)
{
	static const char *const pronouns[] = {"उन्होंने", "उन्होने", "इन्होंने", "उसने", "वह", "वे", "वो",
		"उनके", "उनका", "उन्हों"
	};

	for (size_t i = 0; i < sizeof(pronouns) / sizeof(pronouns[0]); i++)
		if (is_text(f, at, pronouns[i]))
			return true;
	return false;
}

/* Who speaks in the words first .. last, where the saying stands at s->at. */
static varta_span
speaker_in(const finder *f, const saying *s, size_t last)
{
	varta_span	found = {0, 0};
	varta_span	one;

	for (size_t i = s->first; i < last; i++)
	{
		if (is_text(f, i, "ने") && i > s->first)
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
		if (f->scanned > 0 && is_text(f, f->scanned, "ने"))
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
	saying		before = saying_before(f, open);
	saying		behind;
	bool		stop;
	size_t		nwords = count_words(f, p, &stop);
	bool		ends = is_sentence_end(f, close) || close >= f->nwords;
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
	behind = saying_behind(f, close);
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
	varta_status status = varta_words_read(f->arena, f->text + f->block.start,
										   f->block.end - f->block.start, &f->words, &f->nwords);

	if (status != VARTA_OK)
		return status;
	for (size_t i = 0; i < f->nwords; i++)
	{
		f->words[i].start += f->block.start;
		f->words[i].end += f->block.start;
	}
	f->npairs = 0;
	f->scanned = 0;
	if (!find_pairs(f))
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

	*quotes = NULL;
	*count = 0;
	if (document->nbytes > VARTA_MAX_TEXT)
		return VARTA_TOO_LARGE;
	if (document->blocks == NULL)
	{
		varta_status status;

		f.block = (varta_span) {0, (uint32_t) document->nbytes};
		status = find_in_block(&f);
		if (status != VARTA_OK)
			return status;
	}
	for (size_t i = 0; document->blocks != NULL && i < document->nblocks; i++)
	{
		varta_status status;

		f.block = document->blocks[i].span;
		status = find_in_block(&f);
		if (status != VARTA_OK)
			return status;
	}
	*quotes = f.quotes;
	*count = f.nquotes;
	return VARTA_OK;
}
