/*
 * sentence.c
 *		Cuts a text into sentences.
 *
 *	text -> candidates (stops, line ends) -> decisions -> trimmed spans
 *
 * A candidate is judged from the word before it and the few characters behind
 * it; nothing looks further back than LOOK_BACK bytes, so the cost is linear.
 * A quotation of several sentences is cut at its stops as plain text is.  What
 * holds neither a letter nor a digit is no sentence.  The words are in stops.tsv.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "bytes.h"
#include "chars.h"
#include "stops.h"

/* No word that this file asks for is longer. */
#define LOOK_BACK 48

/* Text set in lines of equal width: between these, in characters. */
#define WRAPPED_LEAST 40
#define WRAPPED_MOST 120

/* A bar with spaces on both sides ends a sentence only after so many bytes. */
#define BAR_LEAST_NBYTES 90

typedef struct splitter
{
	varta_arena *arena;
	const uint8_t *text;
	size_t		nbytes;
	size_t		at;
	size_t		start;			/* of the sentence, nbytes when none has begun */
	size_t		block_end;		/* line widths are known up to here */
	bool		block_wrapped;
	bool		quote_open;		/* an odd number of " since the paragraph began */
	bool		content;		/* the sentence has a letter or digit */
	varta_span *sentences;
	size_t		count;
	size_t		capacity;
} splitter;

/* The character before at; U+000A at the beginning of the text. */
static uint32_t
char_before(const splitter *s, size_t at, size_t *start)
{
	size_t		length;

	if (at == 0)
	{
		*start = 0;
		return '\n';
	}
	*start = varta_utf8_back(s->text, at);
	return varta_utf8_decode(s->text, at, *start, &length);
}

/* The character at a place; U+000A at the end of the text. */
static uint32_t
char_at(const splitter *s, size_t at, size_t *next)
{
	size_t		length;
	uint32_t	c;

	if (at >= s->nbytes)
	{
		*next = s->nbytes;
		return '\n';
	}
	c = varta_utf8_decode(s->text, s->nbytes, at, &length);
	*next = at + length;
	return c;
}

static bool
is_word_char(uint32_t c)
{
	return varta_is_letter(c) || varta_is_joiner(c) || varta_digit_value(c) >= 0;
}

/* The word that ends at "end"; empty when there is none. */
static varta_span
word_before(const splitter *s, size_t end)
{
	varta_span	word = {(uint32_t) end, (uint32_t) end};
	size_t		start;

	while (word.start > 0 && end - word.start < LOOK_BACK &&
		   is_word_char(char_before(s, word.start, &start)))
		word.start = (uint32_t) start;
	return word;
}

/* The word after blanks from at on; empty when something else follows. */
static varta_span
word_after(const splitter *s, size_t at)
{
	varta_span	word;
	size_t		next;
	uint32_t	c = char_at(s, at, &next);

	for (int i = 0; i < 4 && varta_is_blank(c); i++)
	{
		at = next;
		c = char_at(s, at, &next);
	}
	word.start = word.end = (uint32_t) at;
	while (is_word_char(c) && word.end - word.start < LOOK_BACK)
	{
		word.end = (uint32_t) next;
		c = char_at(s, next, &next);
	}
	return word;
}

static bool
word_is(const splitter *s, varta_span word, varta_label type)
{
	return varta_stop_is(s->text + word.start, word.end - word.start, type);
}

/* Whether the word tells that the sentence goes on; "के. पी. शर्मा" does not. */
static bool
word_goes_on(const splitter *s, varta_span word)
{
	size_t		next;

	return word_is(s, word, VARTA_LABEL_GOES_ON) && char_at(s, word.end, &next) != '.';
}

static bool
is_number(const splitter *s, varta_span word)
{
	size_t		at = word.start;

	while (at < word.end)
		if (varta_digit_value(char_at(s, at, &at)) < 0)
			return false;
	return word.end > word.start;
}

static bool
is_single_latin(const splitter *s, varta_span word)
{
	return word.end - word.start == 1 && varta_is_latin(s->text[word.start]);
}

static bool
is_upper(uint32_t c)
{
	return c >= 'A' && c <= 'Z';
}

static bool
is_lower(uint32_t c)
{
	return c >= 'a' && c <= 'z';
}

/*
 * Whether the word before the full stop at "dot" is an initial: एस. जयशंकर, J. D.
 * Vance, but not "वह भारत आई. उन्होंने".
 */
static bool
is_initial(const splitter *s, varta_span word, size_t dot)
{
	varta_span	next;
	size_t		before;
	size_t		ignored;

	if (is_single_latin(s, word))
		return true;
	if (!word_is(s, word, VARTA_LABEL_LETTER))
		return false;
	if (!word_is(s, word, VARTA_LABEL_DOUBTFUL_LETTER))
		return true;
	if (word.start > 0 && char_before(s, word.start, &before) == '.')
		return true;
	next = word_after(s, dot + 1);
	if (word_is(s, next, VARTA_LABEL_LETTER) && char_at(s, next.end, &ignored) == '.')
		return true;
	if (word.start == s->start)
		return true;
	if (varta_is_blank(char_before(s, word.start, &before)))
		return word_is(s, word_before(s, before), VARTA_LABEL_TITLE);
	return false;
}

/* A full stop with a letter or digit right behind it. */
static bool
glued_stop_ends(const splitter *s, varta_span word, size_t dot)
{
	size_t		next;
	size_t		ignored;
	uint32_t	after = char_at(s, dot + 1, &next);
	uint32_t	last = char_before(s, dot, &ignored);

	if (is_initial(s, word, dot) || word_is(s, word, VARTA_LABEL_SHORT))
		return false;
	if (is_number(s, word))		/* 1.भारत, 3.5; but 2021.उन्होंने */
		return varta_is_devanagari(after) && word.start != s->start &&
			word.end - word.start > 2;
	if (varta_digit_value(after) >= 0)	/* है.15 लोग; but v.2 */
		return varta_is_devanagari(last);
	if (varta_is_latin(last) && varta_is_latin(after))	/* said.The; but ndtv.in */
		return is_lower(last) && is_upper(after) && is_lower(char_at(s, next, &ignored));
	if (varta_is_latin(after))	/* है.The; but भारत.com */
		return is_upper(after);
	return true;
}

/* Whether the single full stop at "dot" ends a sentence. */
static bool
full_stop_ends(const splitter *s, size_t dot)
{
	varta_span	word = word_before(s, dot);
	varta_span	following;
	size_t		next;
	size_t		ignored;
	uint32_t	after = char_at(s, dot + 1, &next);

	if (is_word_char(after))
	{
		if (word.end == word.start) /* .5, "है .उन्होंने" */
			return varta_is_devanagari(after);
		return glued_stop_ends(s, word, dot);
	}
	if (after == ',' || after == ';' || after == ':' || after == '-' || after == '/' ||
		after == '@' || after == '%' || after == '_')
		return false;
	if (word.end == word.start)
		return true;			/* after a quote or bracket, or a spaced stop */
	following = word_after(s, dot + 1);
	if (following.start == following.end && varta_is_line_end(after))
		return true;
	if (is_number(s, word))
	{
		if (word.start == s->start)
			return false;		/* "1. पहली बात" */
		return !(is_number(s, following) && word.end - word.start <= 2 &&
				 following.end - following.start <= 2);
	}
	if (is_initial(s, word, dot) || word_is(s, word, VARTA_LABEL_SHORT) ||
		word_goes_on(s, following))
		return false;
	return !(varta_is_latin(s->text[word.start]) && following.start < following.end &&
			 is_lower(char_at(s, following.start, &ignored)));
}

/* Whether the bar at "bar" stands for a danda: लंदन|, है| उन्होंने; not होम | देश. */
static bool
bar_ends(const splitter *s, size_t bar)
{
	size_t		ignored;
	uint32_t	before = char_before(s, bar, &ignored);
	uint32_t	after = char_at(s, bar + 1, &ignored);

	if (!varta_is_blank(before))
		return is_word_char(before) ? !varta_is_latin(before) || !varta_is_latin(after) : true;
	return s->start < s->nbytes && bar - s->start >= BAR_LEAST_NBYTES;
}

/* ? and !: not inside an address, nor in a bracket inside a sentence (हंसते हुए!). */
static bool
question_ends(const splitter *s, size_t at, size_t run_end)
{
	size_t		ignored;
	uint32_t	before = char_before(s, at, &ignored);
	uint32_t	after = char_at(s, run_end, &ignored);

	if ((varta_is_latin(before) || before == '/' || varta_digit_value(before) >= 0) &&
		(varta_is_latin(after) || after == '=' || after == '/'))
		return false;
	if (after == ')' || after == ']')
		return s->start < s->nbytes && (s->text[s->start] == '(' || s->text[s->start] == '[');
	return true;
}

static bool
is_stop(uint32_t c)
{
	return c == '.' || c == 0x0964 || c == 0x0965 || c == '?' || c == '!' || c == '|' ||
		c == 0x203D || c == 0x2047 || c == 0x2048 || c == 0x2049;
}

/*
 * Takes the quotes and brackets that close with the sentence: “…।”, ...!'').
 * A plain " closes when one is open; with a blank before it, it must also be
 * followed by space: । " नई.
 */
static size_t
absorb_closers(splitter *s, size_t at, bool *any)
{
	for (;;)
	{
		size_t		next;
		size_t		after;
		size_t		blank = at;
		uint32_t	c = char_at(s, at, &next);
		bool		spaced = false;

		for (int i = 0; i < 2 && varta_is_blank(c); i++)
		{
			blank = next;
			c = char_at(s, blank, &next);
			spaced = true;
		}
		if (blank >= s->nbytes)
			return at;
		if (c == '"')
		{
			if (!s->quote_open ||
				(spaced && !varta_is_space(char_at(s, next, &after))))
				return at;
			s->quote_open = false;
		}
		else if (c == '\'')
		{
			uint32_t	behind = char_at(s, next, &after);

			if (spaced || !(varta_is_space(behind) || behind == '\'' || is_stop(behind) ||
							behind == ')'))
				return at;
		}
		else if (c == ')' || c == ']')
		{
			if (spaced)
				return at;
		}
		else if (!varta_is_closing_quote(c) && !is_stop(c))
			return at;
		*any = true;
		at = next;
	}
}

/* Ends the sentence at "end", if it holds anything. */
static bool
emit(splitter *s, size_t end)
{
	if (s->start < end && s->content)
	{
		varta_span	raw = {(uint32_t) s->start, (uint32_t) end};
		varta_span *grown = varta_arena_grow(s->arena, s->sentences, s->count, &s->capacity,
											 sizeof(varta_span));

		if (grown == NULL)
			return false;
		s->sentences = grown;
		s->sentences[s->count++] = varta_trim(s->text, raw);
		if ((s->count & 1023) == 0 && varta_arena_stopped(s->arena))
			return false;
	}
	s->start = s->nbytes;
	s->content = false;
	return true;
}

/* Judges the run of stops at s->at and moves behind it; false on failure. */
static bool
read_stops(splitter *s, uint32_t c)
{
	size_t		at = s->at;
	size_t		run_end = at;
	size_t		next;
	size_t		end;
	uint32_t	last = c;
	uint32_t	after;
	bool		hard = false;
	bool		closed = false;
	bool		ends;

	for (; run_end < s->nbytes && is_stop(c = char_at(s, run_end, &next)); run_end = next)
	{
		if (c == 0x0964 || c == 0x0965)
			hard = true;
		last = c;
	}
	if (s->start >= s->nbytes)
		s->start = at;
	if (hard)
		ends = true;
	else if (s->text[at] == '.' && run_end - at == 1)
		ends = full_stop_ends(s, at);
	else if (s->text[at] == '.')	/* an ellipsis goes on: कहा... हम */
		ends = last != '.' || varta_is_line_end(char_at(s, run_end, &next));
	else if (s->text[at] == '|' && run_end - at == 1)
		ends = bar_ends(s, at);
	else
		ends = question_ends(s, at, run_end);
	if (!ends)
	{
		s->at = run_end;
		return true;
	}
	end = absorb_closers(s, run_end, &closed);
	after = char_at(s, end, &next);
	if (after == ',' || after == ';' ||
		((closed || !hard) && word_goes_on(s, word_after(s, end))))
	{
		s->at = end;
		return true;
	}
	s->at = end;
	return emit(s, end);
}

/*
 * Where the run of letters and digits of Devanagari that begins at at ends: the
 * greater part of a text.  Dandas and the abbreviation sign are in the same block.
 */
static size_t
letters_end(const splitter *s, size_t at)
{
	return varta_signs_end(s->text, s->nbytes, at, VARTA_STOP_SIGNS);
}

/* Whether a line ends in the bytes without a line feed. */
static bool
has_rare_line_end(const uint8_t *text, size_t nbytes)
{
	const uint8_t *end = text + nbytes;

	if (memchr(text, 0x0B, nbytes) != NULL || memchr(text, 0x0C, nbytes) != NULL || memchr(text, 0xC2, nbytes) != NULL)
		return true;
	while ((text = memchr(text, 0xE2, (size_t) (end - text))) != NULL)
	{
		if (end - text < 3 || (text[1] == 0x80 && (text[2] == 0xA8 || text[2] == 0xA9)))
			return true;
		text++;
	}
	return false;
}

/*
 * Measures the lines up to the next blank line.  Text set in lines of nearly
 * equal width, whose last line ends with a stop, is wrapped: its line ends are
 * no boundaries.  A list of headings has no such stop.
 */
static void
measure_block(splitter *s, size_t at)
{
	size_t		nlines = 0;
	size_t		width = 0;
	size_t		column = 0;
	size_t		least = SIZE_MAX;
	size_t		most = 0;
	size_t		last_width = 0;
	uint32_t	last_char = 0;
	size_t		looked = at;	/* line feeds are known before it */

	while (at < s->nbytes)
	{
		size_t		next;
		uint32_t	c;

		/* too wide to be wrapped: how wide does not matter */
		if (width > WRAPPED_MOST && at >= looked)
		{
			const uint8_t *feed = memchr(s->text + at, '\n', s->nbytes - at);
			size_t		line_end = feed != NULL ? (size_t) (feed - s->text) : s->nbytes;

			looked = line_end + 1;
			if (!has_rare_line_end(s->text + at, line_end - at))
			{
				at = line_end;
				continue;
			}
		}
		next = letters_end(s, at);
		if (next > at)
		{
			column += (next - at) / 3;
			width = column;
			last_char = 0x0905; /* any letter */
			at = next;
			continue;
		}
		c = char_at(s, at, &next);
		at = next;
		if (c == '\r')
			continue;
		if (!varta_is_line_end(c))
		{
			column++;
			if (varta_is_blank(c))
				continue;
			width = column;
			last_char = c;
			continue;
		}
		column = 0;
		if (width == 0)
			break;
		if (nlines > 0)
			least = last_width < least ? last_width : least;
		nlines++;
		last_width = width;
		most = width > most ? width : most;
		width = 0;
	}
	if (width > 0)
	{
		if (nlines > 0)
			least = last_width < least ? last_width : least;
		nlines++;
		most = width > most ? width : most;
	}
	s->block_end = at;
	s->block_wrapped = nlines >= 3 && most >= WRAPPED_LEAST && most <= WRAPPED_MOST &&
		least * 10 >= most * 7 &&
		(is_stop(last_char) || varta_is_any_quote(last_char) || last_char == ')');
}

/* Whether the line that ends at s->at runs on in the next one. */
static bool
line_runs_on(const splitter *s, size_t line_end)
{
	size_t		before = line_end;
	size_t		end = line_end;
	uint32_t	c = char_before(s, end, &before);

	for (int i = 0; i < 4 && (varta_is_blank(c) || c == '\r') && end > 0; i++)
	{
		end = before;
		c = char_before(s, end, &before);
	}
	if (s->block_wrapped || c == ',')
		return true;
	return word_is(s, word_before(s, end), VARTA_LABEL_LINE_GOES_ON);
}

/* Reads the line ends at s->at and what white space follows; false on failure. */
static bool
read_line_end(splitter *s)
{
	size_t		line_end = s->at;
	size_t		nlines = 0;
	size_t		next = s->at;
	bool		after_return = false;
	uint32_t	c = char_at(s, s->at, &next);

	while (s->at < s->nbytes && varta_is_space(c))
	{
		if (varta_is_line_end(c) && !(c == '\n' && after_return))
			nlines++;
		after_return = c == '\r';
		s->at = next;
		c = char_at(s, s->at, &next);
	}
	if (nlines > 1 || s->at >= s->nbytes)
		s->quote_open = false;
	else if (s->start >= s->nbytes || line_runs_on(s, line_end))
		return true;
	return emit(s, line_end);
}

varta_status
varta_sentences(varta_arena *arena, const uint8_t *text, size_t nbytes,
				varta_span **sentences, size_t *count)
{
	splitter	s = {.arena = arena,.text = text,.nbytes = nbytes,.start = nbytes};

	*sentences = NULL;
	*count = 0;
	if (nbytes > VARTA_MAX_TEXT)
		return VARTA_TOO_LARGE;
	while (s.at < nbytes)
	{
		size_t		next = s.at < s.block_end ? letters_end(&s, s.at) : s.at;
		uint32_t	c;

		if (next > s.at)
		{
			s.content = true;
			s.start = s.start >= nbytes ? s.at : s.start;
			/* a space inside a sentence says nothing, nor do the letters after it */
			while (next < s.block_end && text[next] == ' ')
				next = letters_end(&s, next + 1);
			s.at = next;
			continue;
		}
		c = char_at(&s, s.at, &next);
		if (varta_is_line_end(c))
		{
			if (!read_line_end(&s))
				return varta_arena_status(arena);
			continue;
		}
		if (s.at >= s.block_end)
			measure_block(&s, s.at);
		if (is_stop(c))
		{
			if (!read_stops(&s, c))
				return varta_arena_status(arena);
			continue;
		}
		if (c == '"')
			s.quote_open = !s.quote_open;
		else if (is_word_char(c) || (c >= 0x1F000 && c < 0x20000))
			s.content = true;
		if (s.start >= nbytes && !varta_is_space(c))
			s.start = s.at;
		s.at = next;
	}
	if (!emit(&s, nbytes))
		return varta_arena_status(arena);
	*sentences = s.sentences;
	*count = s.count;
	return VARTA_OK;
}
