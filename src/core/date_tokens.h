/*
 * date_tokens.h
 *		Numbers, time words and signs, as the readers of dates see a text.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_DATE_TOKENS_H
#define VARTA_DATE_TOKENS_H

#include "dates.h"

typedef enum varta_date_token_kind
{
	VARTA_DATE_TOKEN_NUMBER,	/* digits; value, ndigits */
	VARTA_DATE_TOKEN_WORD,		/* letters; type and code when time.tsv knows them */
	VARTA_DATE_TOKEN_SIGN		/* one character in value; line ends are '\n' */
} varta_date_token_kind;

/* The types of time.tsv, in the order of type_names in date_tokens.c. */
typedef enum varta_time_type
{
	VARTA_TIME_NONE,
	VARTA_TIME_MONTH,
	VARTA_TIME_WEEKDAY,
	VARTA_TIME_DAY,
	VARTA_TIME_DIRECTION,
	VARTA_TIME_UNIT,
	VARTA_TIME_SIGN,
	VARTA_TIME_EVERY,
	VARTA_TIME_DATE,
	VARTA_TIME_JOIN,
	VARTA_TIME_PART,
	VARTA_TIME_OCLOCK,
	VARTA_TIME_ZONE,
	VARTA_TIME_NUMBER
} varta_time_type;

typedef struct varta_date_token
{
	uint32_t	start;			/* bytes in the text */
	uint32_t	end;
	uint32_t	value;
	uint32_t	word;			/* index of the word, when made from words */
	const char *code;			/* of time.tsv, "" for none */
	uint8_t		kind;
	uint8_t		type;			/* varta_time_type */
	uint8_t		ndigits;
	uint8_t		doubtful;
} varta_date_token;

/*
 * The next token of text at *at, which moves behind it; blanks are passed over.
 * False at the end.
 */
extern bool varta_date_token_next(const uint8_t *text, size_t nbytes, size_t *at,
								  varta_date_token *token);

/* The tokens of a text's words. */
extern varta_status varta_date_tokens_of_words(varta_arena *arena, const uint8_t *text,
											   const varta_word *words, size_t nwords,
											   varta_date_token **tokens, size_t *count);

/* Small questions that the grammars ask; a place behind the end is an empty sign. */

static inline const varta_date_token *
varta_date_token_at(const varta_date_token *tokens, size_t count, size_t at)
{
	static const varta_date_token none = {.kind = VARTA_DATE_TOKEN_SIGN,.code = ""};

	return at < count ? &tokens[at] : &none;
}

static inline bool
varta_date_is_sign(const varta_date_token *token, uint32_t c)
{
	return token->kind == VARTA_DATE_TOKEN_SIGN && token->value == c;
}

static inline bool
varta_date_is_dash(const varta_date_token *token)
{
	return varta_date_is_sign(token, '-') || (token->kind == VARTA_DATE_TOKEN_SIGN &&
								   token->value >= 0x2010 && token->value <= 0x2015);
}

static inline bool
varta_date_is_type(const varta_date_token *token, varta_time_type type)
{
	return token->kind == VARTA_DATE_TOKEN_WORD && token->type == type;
}

/* A day, or two, with a month and perhaps a year. */
typedef struct varta_calendar
{
	varta_day	day;
	varta_day	until;			/* of a range, else all 0 */
	bool		year_short;		/* two digits in the text */
} varta_calendar;

/*
 * Reads a date that begins at tokens[at]: 12 अक्टूबर 2021, Oct 12, 2021,
 * 12-13 अक्टूबर, 12/10/2021, 2021-10-12.  Returns the number of tokens, 0 for
 * none; a date without a year has year 0.
 */
extern size_t varta_calendar_read(const varta_date_token *tokens, size_t count, size_t at,
								  varta_calendar *calendar);

/* A time of day. */
typedef struct varta_clock
{
	uint8_t		hour;
	uint8_t		minute;
	uint8_t		second;
	int16_t		zone_minutes;	/* east of UTC; 330 when none is said */
} varta_clock;

/* Reads 04:28:45 PM IST, शाम 4:28 बजे, 10.30 am ...; returns tokens, 0 for none. */
extern size_t varta_clock_read(const varta_date_token *tokens, size_t count, size_t at,
							   varta_clock *clock);

/* Whether the day exists; year 0 counts as a leap year. */
extern bool varta_day_exists(int32_t year, uint32_t month, uint32_t day);

#endif							/* VARTA_DATE_TOKENS_H */
