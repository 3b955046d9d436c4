/*
 * token.c
 *		Bytes to tokens, one at a time, without memory of its own.
 *
 *	bytes -> kind of character (pinned tables) -> run -> token
 *
 * Tokens tile the text: what is no word, number or web thing is a blank.  No
 * locale and no library decides, so a token is the same on every machine.
 *
 *	एस.जयशंकर   एस (initial) . जयशंकर      initials split, the dot is blank
 *	भारत-चीन     भारत - चीन                 a hyphen is a blank: no extra position
 *	जी-20, जी20  जी 20                      letters and digits part, so both agree
 *	कोविड-19     कोविड - 19                 no signed numbers
 *	1,25,000     one number; 12.5 too; 10:30 and 12.10.2021 are several
 *	दु:ख         one word, but कहा:मैं is two
 *
 * Every byte is looked at a bounded number of times: the time is linear.
 * Source for the kinds: Unicode 14.0 general categories, and for Devanagari the
 * table below.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "bytes.h"
#include "stops.h"
#include "token_internal.h"

/* Use of varta_scanner.state. */
enum
{
	NO_ADDRESS_BEFORE,			/* no host or address begins before this offset */
	HOST_AT,					/* a host begins here (after its protocol), plus 1 */
	PATH_AT						/* a path may begin here (after its host), plus 1 */
};

/* Kinds of U+0900 to U+097F: all letters and marks but these. */
static const uint8_t devanagari_kinds[128] = {
#define L8 1, 1, 1, 1, 1, 1, 1, 1
	L8, L8, L8, L8, L8, L8, L8, L8, /* 0900-093F */
	L8, L8, L8, L8,				/* 0940-095F */
	1, 1, 1, 1, 0, 0, 2, 2,		/* 0960-0967: danda, double danda, digits */
	2, 2, 2, 2, 2, 2, 2, 2,		/* 0968-096F */
	0, 1, 1, 1, 1, 1, 1, 1,		/* 0970-0977: abbreviation sign */
	L8							/* 0978-097F */
#undef L8
};

static const uint8_t ascii_kinds[128] = {
	['#'] = KIND_OPENER, ['@'] = KIND_OPENER, ['<'] = KIND_OPENER, ['&'] = KIND_OPENER,
#define D KIND_DIGIT
	['0'] = D, ['1'] = D, ['2'] = D, ['3'] = D, ['4'] = D,
	['5'] = D, ['6'] = D, ['7'] = D, ['8'] = D, ['9'] = D,
#undef D
#define A(c) [c] = KIND_ASCII, [c + 32] = KIND_ASCII
	A('A'), A('B'), A('C'), A('D'), A('E'), A('F'), A('G'), A('H'), A('I'),
	A('J'), A('K'), A('L'), A('M'), A('N'), A('O'), A('P'), A('Q'), A('R'),
	A('S'), A('T'), A('U'), A('V'), A('W'), A('X'), A('Y'), A('Z')
#undef A
};

static int
other_kind(uint32_t codepoint)
{
	size_t		low = 0;
	size_t		high = varta_letter_range_count;

	/* general punctuation and symbols: the common case in news text */
	if (codepoint >= 0x2000 && codepoint < 0x2C00)
	{
		if ((codepoint >= 0x200C && codepoint <= 0x200F) || codepoint == 0x2060)
			return KIND_JOINER;
		if (codepoint < 0x2070)
			return KIND_BLANK;
	}
	if (codepoint == 0xAD || codepoint == 0xFEFF)
		return KIND_JOINER;
	if ((codepoint >= 0x1CD0 && codepoint < 0x1D00) ||
		(codepoint >= 0xA8E0 && codepoint < 0xA900))
		return KIND_DEVANAGARI; /* Vedic and extended signs */
	while (low < high)
	{
		size_t		middle = (low + high) / 2;

		if (codepoint > varta_letter_ranges[middle].last)
			low = middle + 1;
		else
			high = middle;
	}
	return low < varta_letter_range_count && codepoint >= varta_letter_ranges[low].first ?
		KIND_LETTER : KIND_BLANK;
}

int
varta_character_kind(const uint8_t *text, size_t nbytes, size_t at, size_t *length)
{
	uint8_t		byte = text[at];
	uint32_t	codepoint;

	if (byte < 0x80)
	{
		*length = 1;
		return ascii_kinds[byte];
	}
	if (byte == 0xE0 && nbytes - at >= 3 && (text[at + 1] & 0xFE) == 0xA4 &&
		(text[at + 2] & 0xC0) == 0x80)
	{
		*length = 3;
		return devanagari_kinds[(text[at + 1] & 1) << 6 | (text[at + 2] & 0x3F)];
	}
	codepoint = varta_utf8_decode(text, nbytes, at, length);
	return *length == 1 ? KIND_BLANK : other_kind(codepoint);
}

static int
kind_at(const varta_scanner *scanner, size_t at, size_t *length)
{
	if (at >= scanner->nbytes)
		return KIND_BLANK;
	*length = 1;
	if (scanner->text[at] < 0x80)
		return ascii_kinds[scanner->text[at]];
	return varta_character_kind(scanner->text, scanner->nbytes, at, length);
}

/* The number in its block of the Devanagari sign at at, 255 for others. */
static uint8_t
sign_at(const varta_scanner *scanner, size_t at)
{
	const uint8_t *text = scanner->text;

	if (at + 3 > scanner->nbytes || text[at] != 0xE0 || (text[at + 1] & 0xFE) != 0xA4)
		return 255;
	return (uint8_t) ((text[at + 1] & 1) << 6 | (text[at + 2] & 0x3F));
}

/*
 * Whether the colon at at stands for visarga: after at most two aksharas which
 * end in अ, इ or उ, and before a letter: दु:ख, अन्त:करण, प्रात:काल.  Not in
 * दिल्ली:भारत or कहा:मैं.
 */
static bool
is_visarga_colon(const varta_scanner *scanner, size_t start, size_t at)
{
	uint8_t		before;
	uint8_t		after = sign_at(scanner, at + 1);
	size_t		aksharas = 0;

	if (after < 0x05 || after > 0x39 || at < start + 3 || at - start > 24)
		return false;
	before = sign_at(scanner, at - 3);
	if (!(before >= 0x15 && before <= 0x39) && before != 0x3F && before != 0x41)
		return false;
	for (size_t i = start; i < at; i += 3)
	{
		uint8_t		sign = sign_at(scanner, i);

		if (sign == 255)
			return false;
		if (sign <= 0x39 && sign >= 0x05 &&
			!(i >= start + 3 && sign_at(scanner, i - 3) == 0x4D))
			aksharas++;
	}
	return aksharas <= 2;
}

/* Letters and marks are all of the block but dandas, digits and the abbreviation sign. */
static bool
is_letter_sign(uint32_t sign)
{
	return sign < 0x64 || (sign > 0x70 && sign < 0x80);
}

/* End of a word of Devanagari letters that begins at start. */
static size_t
devanagari_end(const varta_scanner *scanner, size_t start)
{
	const uint8_t *text = scanner->text;
	size_t		nbytes = scanner->nbytes;
	size_t		at = start;

	for (;;)
	{
		size_t		length;
		int			kind;

		at = varta_signs_end(text, nbytes, at, VARTA_NO_LETTERS);
		if (at >= nbytes || text[at] == ' ')
			return at;
		if (text[at] == ':' && is_visarga_colon(scanner, start, at))
		{
			at++;
			continue;
		}
		kind = varta_character_kind(text, nbytes, at, &length);
		if (kind != KIND_DEVANAGARI && kind != KIND_JOINER)
			return at;
		at += length;
	}
}

/*
 * Initials: the names of the Latin letters in Devanagari.  Only before a dot or
 * ॰, so the postposition के and the verb आई are safe elsewhere.
 */
static bool
is_initial(const varta_scanner *scanner, size_t start, size_t end)
{
	size_t		nbytes = end - start;

	if (nbytes > 21 || end >= scanner->nbytes || scanner->text[end] == ' ' ||
		(scanner->text[end] != '.' && sign_at(scanner, end) != 0x70))
		return false;
	/* one bare letter: अ. ब. स. */
	if (nbytes == 3)
	{
		uint8_t		sign = sign_at(scanner, start);

		if (sign >= 0x05 && sign <= 0x39)
			return true;
	}
	return varta_letter_named(scanner->text + start, nbytes) != 0;
}

/* Letters of scripts other than Devanagari, ASCII among them. */
static size_t
letters_end(const varta_scanner *scanner, size_t at)
{
	size_t		length = 0;

	for (;; at += length)
	{
		int			kind = kind_at(scanner, at, &length);

		if (kind != KIND_ASCII && kind != KIND_LETTER && kind != KIND_JOINER)
			return at;
	}
}

/*
 * A number: digits, commas before groups of two or three digits with three in
 * the last (1,25,000 and 125,000, not 10,20), one decimal point.
 */
static varta_token_type
number_end(const varta_scanner *scanner, size_t *end)
{
	size_t		at = *end;
	size_t		length = 1;
	size_t		point;
	size_t		groups_end;
	unsigned	ndigits = 0;

	for (; kind_at(scanner, at, &length) == KIND_DIGIT; at += length)
		ndigits++;
	groups_end = at;
	for (unsigned group = ndigits; group <= 3 && at < scanner->nbytes && scanner->text[at] == ',';)
	{
		at++;
		for (group = 0; group < 4 && kind_at(scanner, at, &length) == KIND_DIGIT; group++)
			at += length;
		if (group < 2 || group > 3)
			break;
		if (group == 3)
			groups_end = at;
	}
	at = groups_end;
	if (at < scanner->nbytes && scanner->text[at] == '.' &&
		kind_at(scanner, at + 1, &length) == KIND_DIGIT)
	{
		point = at;
		for (at++; kind_at(scanner, at, &length) == KIND_DIGIT;)
			at += length;
		/* 12.10.2021, 192.168.1.1: not a decimal number */
		if (!(at < scanner->nbytes && scanner->text[at] == '.' &&
			  kind_at(scanner, at + 1, &length) == KIND_DIGIT) &&
			!(*end > 0 && scanner->text[*end - 1] == '.' && *end > 1 &&
			  scanner->text[*end - 2] >= '0' && scanner->text[*end - 2] <= '9'))
		{
			*end = at;
			return VARTA_TOKEN_FLOAT;
		}
		at = point;
	}
	*end = at;
	return VARTA_TOKEN_UINT;
}

/*
 * How many times letters and digits alternate in the ASCII run at at: 1 for
 * "news" and "2021", 2 for "G20" and "5G", 3 for "H1N1" (given up at 3).
 */
static unsigned
ascii_runs(const varta_scanner *scanner, size_t at, size_t *end)
{
	unsigned	runs = 0;
	uint8_t		previous = KIND_BLANK;

	for (; at < scanner->nbytes && scanner->text[at] < 0x80; at++)
	{
		uint8_t		kind = ascii_kinds[scanner->text[at]];

		if (kind != KIND_ASCII && kind != KIND_DIGIT)
			break;
		runs += kind != previous;
		previous = kind;
	}
	*end = at;
	return runs;
}

/* A URL's protocol, an e-mail address or a host; false for none. */
static bool
web_token(varta_scanner *scanner, size_t at, varta_token_type *type, size_t *end)
{
	const uint8_t *text = scanner->text;
	size_t		nbytes = scanner->nbytes;

	if (scanner->state[HOST_AT] == at + 1 || at >= scanner->state[NO_ADDRESS_BEFORE])
	{
		bool		expected = scanner->state[HOST_AT] == at + 1;

		if ((*end = varta_web_protocol(text, nbytes, at)) != 0)
		{
			scanner->state[HOST_AT] = (uint32_t) *end + 1;
			*type = VARTA_TOKEN_PROTOCOL;
			return true;
		}
		if ((*end = varta_web_email(text, nbytes, at)) != 0)
		{
			*type = VARTA_TOKEN_EMAIL;
			return true;
		}
		if ((*end = varta_web_host(text, nbytes, at, !expected)) != 0)
		{
			scanner->state[PATH_AT] = (uint32_t) *end + 1;
			*type = VARTA_TOKEN_HOST;
			return true;
		}
		scanner->state[NO_ADDRESS_BEFORE] = (uint32_t) varta_web_run(text, nbytes, at);
	}
	return false;
}

/* A token that begins with an ASCII letter or digit or a digit of Devanagari. */
static varta_token_type
latin_token(varta_scanner *scanner, size_t at, int kind, size_t *end)
{
	varta_token_type type;
	size_t		run_end = at;

	if (scanner->text[at] < 0x80)
	{
		unsigned	runs = ascii_runs(scanner, at, &run_end);

		if (run_end < scanner->nbytes && scanner->text[run_end] < 0x80 &&
			strchr(".@:-_+%", scanner->text[run_end]) != NULL &&
			scanner->text[run_end] != '\0' && web_token(scanner, at, &type, end))
			return type;
		if (scanner->state[HOST_AT] == at + 1)
		{
			scanner->state[PATH_AT] = (uint32_t) run_end + 1;
			*end = run_end;
			return VARTA_TOKEN_HOST;
		}
		if (runs >= 3)
		{
			*end = run_end;
			return VARTA_TOKEN_NUMWORD;
		}
	}
	*end = at;
	if (kind == KIND_DIGIT)
		return number_end(scanner, end);
	*end = letters_end(scanner, at);
	if (*end == at + 1 && *end < scanner->nbytes && scanner->text[*end] == '.' &&
		scanner->text[at] <= 'Z')
		return VARTA_TOKEN_INITIAL;
	/* beyond ASCII, or broken off before a digit */
	for (run_end = at; run_end < *end; run_end++)
		if (scanner->text[run_end] >= 0x80)
			return VARTA_TOKEN_WORD;
	return VARTA_TOKEN_ASCIIWORD;
}

/* A token that # @ < or & opens; VARTA_TOKEN_BLANK for none. */
static varta_token_type
opened_token(const varta_scanner *scanner, size_t at, size_t *end)
{
	const uint8_t *text = scanner->text;
	uint8_t		sign = text[at];
	size_t		length = 1;
	bool		letter = false;

	if (sign == '<')
	{
		*end = varta_web_tag(text, scanner->nbytes, at);
		return *end != 0 ? VARTA_TOKEN_TAG : VARTA_TOKEN_BLANK;
	}
	if (sign == '&')
	{
		*end = varta_web_entity(text, scanner->nbytes, at);
		return *end != 0 ? VARTA_TOKEN_ENTITY : VARTA_TOKEN_BLANK;
	}
	for (*end = at + 1; *end < scanner->nbytes; *end += length)
	{
		int			kind = kind_at(scanner, *end, &length);

		if ((kind == KIND_BLANK && text[*end] != '_') || kind == KIND_OPENER)
			break;
		letter |= kind == KIND_DEVANAGARI || kind == KIND_ASCII || kind == KIND_LETTER;
	}
	if (!letter)
		return VARTA_TOKEN_BLANK;
	return sign == '#' ? VARTA_TOKEN_HASHTAG : VARTA_TOKEN_HANDLE;
}

/* End of a run of blanks; it stops where a token may open. */
static size_t
blank_end(const varta_scanner *scanner, size_t at)
{
	size_t		length = 1;

	/* one space, nearly always */
	if (scanner->nbytes - at >= 4 && is_letter_sign(varta_sign_of(scanner->text + at)))
		return at;
	while (at < scanner->nbytes)
	{
		int			kind = kind_at(scanner, at, &length);
		size_t		end;

		if (kind != KIND_BLANK && kind != KIND_JOINER &&
			(kind != KIND_OPENER || opened_token(scanner, at, &end) != VARTA_TOKEN_BLANK))
			break;
		at += length;
	}
	return at;
}

void
varta_scanner_start(varta_scanner *scanner, const uint8_t *text, size_t nbytes)
{
	memset(scanner, 0, sizeof(*scanner));
	scanner->text = text;
	scanner->nbytes = (uint32_t) (nbytes > VARTA_MAX_TEXT ? VARTA_MAX_TEXT : nbytes);
}

bool
varta_token_next(varta_scanner *scanner, varta_token *token)
{
	size_t		at = scanner->at;
	size_t		end = at;
	size_t		length = 1;
	varta_token_type type = VARTA_TOKEN_BLANK;

	if (at >= scanner->nbytes)
		return false;
	if (scanner->state[PATH_AT] == at + 1 &&
		(end = varta_web_path(scanner->text, scanner->nbytes, at)) != 0)
		type = VARTA_TOKEN_URL_PATH;
	else
	{
		bool		letter = scanner->nbytes - at >= 4 && is_letter_sign(varta_sign_of(scanner->text + at));
		int			kind = letter ? KIND_DEVANAGARI : kind_at(scanner, at, &length);

		switch (kind)
		{
			case KIND_DEVANAGARI:
				end = devanagari_end(scanner, at);
				type = is_initial(scanner, at, end) ? VARTA_TOKEN_INITIAL : VARTA_TOKEN_WORD;
				break;
			case KIND_ASCII:
			case KIND_DIGIT:
				type = latin_token(scanner, at, kind, &end);
				break;
			case KIND_LETTER:
				end = letters_end(scanner, at);
				type = VARTA_TOKEN_WORD;
				break;
			case KIND_OPENER:
				type = opened_token(scanner, at, &end);
				break;
			default:
				break;
		}
		if (type == VARTA_TOKEN_BLANK)
			end = blank_end(scanner, at + length);
	}
	token->type = type;
	token->start = (uint32_t) at;
	token->end = (uint32_t) end;
	scanner->at = (uint32_t) end;
	return true;
}
