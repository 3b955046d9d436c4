/*
 * date_grammar.c
 *		Calendar dates and times of day over tokens.
 *
 *	D [तारीख] M [Y]		12 अक्टूबर 2021, सात अप्रैल, 25-Jun-2022
 *	M D, Y				Oct 12, 2021, अक्टू. 17, 2023
 *	D - D M [Y]			12-13 अक्टूबर, 15 से 17 दिसंबर
 *	D M - D M [Y]		28 फरवरी से 3 मार्च
 *	D/M/Y, Y-M-D		12/10/2021 (day first), 2021-10-12
 *
 * Each reader looks at a bounded number of tokens.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "date_tokens.h"

#define FIRST_YEAR 1900
#define LAST_YEAR 2100

static const varta_date_token *
token_at(const varta_date_token *tokens, size_t count, size_t at)
{
	static const varta_date_token none = {.kind = VARTA_DATE_TOKEN_SIGN,.code = ""};

	return at < count ? &tokens[at] : &none;
}

static bool
is_sign(const varta_date_token *token, uint32_t c)
{
	return token->kind == VARTA_DATE_TOKEN_SIGN && token->value == c;
}

static bool
is_dash(const varta_date_token *token)
{
	return is_sign(token, '-') || (token->kind == VARTA_DATE_TOKEN_SIGN &&
								   token->value >= 0x2010 && token->value <= 0x2015);
}

static bool
is_type(const varta_date_token *token, varta_time_type type)
{
	return token->kind == VARTA_DATE_TOKEN_WORD && token->type == type;
}

bool
varta_day_exists(int32_t year, uint32_t month, uint32_t day)
{
	static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool		leap = year == 0 || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));

	if (month < 1 || month > 12 || day < 1)
		return false;
	return day <= (uint32_t) days[month - 1] + (month == 2 && leap ? 1 : 0);
}

/* A day of the month: 12, 12th, 12वीं, सात.  Returns tokens. */
static size_t
read_day(const varta_date_token *tokens, size_t count, size_t at, uint8_t *day)
{
	const varta_date_token *token = token_at(tokens, count, at);
	const varta_date_token *next = token_at(tokens, count, at + 1);

	if (is_type(token, VARTA_TIME_NUMBER))
	{
		*day = (uint8_t) token->value;
		return 1;
	}
	if (token->kind != VARTA_DATE_TOKEN_NUMBER || token->ndigits > 2 || token->value < 1 ||
		token->value > 31)
		return 0;
	*day = (uint8_t) token->value;
	/* a suffix: th, st, वीं */
	if (at + 1 < count && next->kind == VARTA_DATE_TOKEN_WORD && next->start == token->end &&
		next->type == VARTA_TIME_NONE && next->end - next->start <= 9)
		return 2;
	return 1;
}

static size_t
read_month(const varta_date_token *tokens, size_t count, size_t at, uint8_t *month)
{
	const varta_date_token *token = token_at(tokens, count, at);
	const varta_date_token *next = token_at(tokens, count, at + 1);

	if (!is_type(token, VARTA_TIME_MONTH))
		return 0;
	*month = (uint8_t) token->value;
	return (is_sign(next, '.') || is_sign(next, 0x0970)) && next->start == token->end ? 2 : 1;
}

/* A year after a month, with a comma, a hyphen or an apostrophe before it. */
static size_t
read_year(const varta_date_token *tokens, size_t count, size_t at, varta_calendar *calendar)
{
	size_t		used = 0;
	const varta_date_token *token = token_at(tokens, count, at);

	if (is_sign(token, ',') || is_dash(token) || is_sign(token, '/') || is_sign(token, '.'))
		token = token_at(tokens, count, at + ++used);
	else if (token->kind == VARTA_DATE_TOKEN_SIGN && (token->value == '\'' || token->value == 0x2019))
	{
		token = token_at(tokens, count, at + ++used);
		if (token->kind != VARTA_DATE_TOKEN_NUMBER || token->ndigits != 2)
			return 0;
		calendar->day.year = (int16_t) (token->value < 70 ? 2000 + token->value : 1900 + token->value);
		calendar->year_short = true;
		return used + 1;
	}
	if (token->kind != VARTA_DATE_TOKEN_NUMBER || token->ndigits != 4 ||
		token->value < FIRST_YEAR || token->value > LAST_YEAR)
		return 0;
	calendar->day.year = (int16_t) token->value;
	return used + 1;
}

/* 12/10/2021, 12.10.21, 2021-10-12: three numbers and one sign between them. */
static size_t
read_numeric(const varta_date_token *tokens, size_t count, size_t at, varta_calendar *calendar)
{
	const varta_date_token *a = token_at(tokens, count, at);
	const varta_date_token *sign = token_at(tokens, count, at + 1);
	const varta_date_token *b = token_at(tokens, count, at + 2);
	const varta_date_token *c = token_at(tokens, count, at + 4);
	uint32_t	year;
	uint32_t	month;
	uint32_t	day;

	if (at + 4 >= count || a->kind != VARTA_DATE_TOKEN_NUMBER ||
		b->kind != VARTA_DATE_TOKEN_NUMBER || c->kind != VARTA_DATE_TOKEN_NUMBER ||
		!(is_sign(sign, '/') || is_dash(sign) || is_sign(sign, '.')) ||
		!is_sign(&tokens[at + 3], sign->value) || b->ndigits > 2)
		return 0;
	if (!is_sign(sign, '/') && (a->end != sign->start || sign->end != b->start))
		return 0;
	if (a->ndigits == 4)
	{
		year = a->value, month = b->value, day = c->value;
		if (c->ndigits > 2)
			return 0;
	}
	else
	{
		day = a->value, month = b->value, year = c->value;
		if (a->ndigits > 2 || (c->ndigits != 4 && c->ndigits != 2))
			return 0;
		if (c->ndigits == 2)
		{
			if (!is_sign(sign, '/') && (a->ndigits != 2 || b->ndigits != 2))
				return 0;
			year += year < 70 ? 2000 : 1900;
			calendar->year_short = true;
		}
		if (month > 12 && day <= 12 && is_sign(sign, '/'))
		{
			uint32_t	swap = month;

			month = day, day = swap;
		}
	}
	if (year < FIRST_YEAR || year > LAST_YEAR || !varta_day_exists((int32_t) year, month, day))
		return 0;
	calendar->day = (varta_day) {(int16_t) year, (uint8_t) month, (uint8_t) day};
	return 5;
}

/* October 12, 2021; without a year only in English, since "मई 12" is no date. */
static size_t
read_month_first(const varta_date_token *tokens, size_t count, size_t at, varta_calendar *calendar)
{
	size_t		used = read_month(tokens, count, at, &calendar->day.month);
	size_t		part;

	if (used == 0)
		return 0;
	if (is_dash(token_at(tokens, count, at + used)))
		used++;
	part = read_day(tokens, count, at + used, &calendar->day.day);
	if (part == 0 || token_at(tokens, count, at + used)->kind != VARTA_DATE_TOKEN_NUMBER)
		return 0;
	used += part;
	part = read_year(tokens, count, at + used, calendar);
	if (part == 0)
		return 0;
	return used + part;
}

/* What stands between the days of a range; 0 for nothing. */
static size_t
read_join(const varta_date_token *tokens, size_t count, size_t at, bool *range)
{
	const varta_date_token *token = token_at(tokens, count, at);

	*range = true;
	if (is_dash(token))
		return 1;
	if (is_type(token, VARTA_TIME_JOIN))
	{
		*range = strcmp(token->code, "to") == 0;
		return 1;
	}
	*range = false;
	return is_sign(token, ',') ? 1 : 0;
}

/* The second half of "28 फरवरी से 3 मार्च 2024"; 0 when there is none. */
static size_t
read_until(const varta_date_token *tokens, size_t count, size_t at, varta_calendar *calendar)
{
	varta_calendar until = {{0, 0, 0}, {0, 0, 0}, false};
	bool		range;
	size_t		used = read_join(tokens, count, at, &range);
	size_t		part;

	if (used == 0 || !range)
		return 0;
	part = read_day(tokens, count, at + used, &until.day.day);
	if (part == 0)
		return 0;
	used += part;
	part = read_month(tokens, count, at + used, &until.day.month);
	if (part == 0)
		return 0;
	used += part;
	used += read_year(tokens, count, at + used, &until);
	if (!varta_day_exists(until.day.year, until.day.month, until.day.day))
		return 0;
	calendar->until = until.day;
	if (calendar->day.year == 0)
		calendar->day.year = until.day.year;
	else if (calendar->until.year == 0)
		calendar->until.year = calendar->day.year;
	return used;
}

static size_t
read_day_first(const varta_date_token *tokens, size_t count, size_t at, varta_calendar *calendar)
{
	size_t		used = read_day(tokens, count, at, &calendar->day.day);
	size_t		part;
	uint8_t		second = 0;
	bool		range;

	if (used == 0)
		return 0;
	part = read_join(tokens, count, at + used, &range);
	if (part > 0)
	{
		size_t		days = read_day(tokens, count, at + used + part, &second);
		uint8_t		ignored;

		if (days > 0 && second > calendar->day.day &&
			read_month(tokens, count, at + used + part + days, &ignored) > 0)
			used += part + days;
		else
			second = 0;
	}
	if (is_type(token_at(tokens, count, at + used), VARTA_TIME_DATE))
		used++;
	if (second == 0 && (is_dash(token_at(tokens, count, at + used)) ||
						is_sign(token_at(tokens, count, at + used), '/') ||
						is_sign(token_at(tokens, count, at + used), '.')))
		used++;
	part = read_month(tokens, count, at + used, &calendar->day.month);
	if (part == 0)
		return 0;
	used += part;
	used += read_year(tokens, count, at + used, calendar);
	if (second > 0)
	{
		calendar->until = calendar->day;
		calendar->until.day = second;
		return varta_day_exists(calendar->day.year, calendar->day.month, second) ? used : 0;
	}
	if (!varta_day_exists(calendar->day.year, calendar->day.month, calendar->day.day))
		return 0;
	return used + read_until(tokens, count, at + used, calendar);
}

size_t
varta_calendar_read(const varta_date_token *tokens, size_t count, size_t at,
					varta_calendar *calendar)
{
	const varta_date_token *token = token_at(tokens, count, at);
	size_t		used;

	memset(calendar, 0, sizeof(*calendar));
	if (token->kind == VARTA_DATE_TOKEN_SIGN)
		return 0;
	if (token->kind == VARTA_DATE_TOKEN_NUMBER)
	{
		used = read_numeric(tokens, count, at, calendar);
		if (used > 0)
			return used;
		memset(calendar, 0, sizeof(*calendar));
	}
	if (is_type(token, VARTA_TIME_MONTH))
		used = read_month_first(tokens, count, at, calendar);
	else
		used = read_day_first(tokens, count, at, calendar);
	if (used > 0 && !varta_day_exists(calendar->day.year, calendar->day.month, calendar->day.day))
		return 0;
	return used;
}

/* ---- times of day ---- */

/* What the hour counts in: "am", "pm", "morning" ...; "" for 24 hours. */
static bool
apply_part(varta_clock *clock, const char *part)
{
	if (part[0] == '\0' || clock->hour > 12)
		return true;
	if (strcmp(part, "am") == 0 || strcmp(part, "morning") == 0)
		clock->hour = clock->hour == 12 ? 0 : clock->hour;
	else if (strcmp(part, "night") == 0)
	{
		/* रात 9 बजे is 21, रात 2 बजे is 2, रात 12 बजे is 0 */
		if (clock->hour == 12)
			clock->hour = 0;
		else if (clock->hour >= 6)
			clock->hour = (uint8_t) (clock->hour + 12);
	}
	else if (strcmp(part, "noon") == 0)
	{
		if (clock->hour < 7)	/* दोपहर 1 बजे, but दोपहर 11:45 */
			clock->hour = (uint8_t) (clock->hour + 12);
	}
	else if (clock->hour < 12)
		clock->hour = (uint8_t) (clock->hour + 12);
	return true;
}

/* +05:30, +0530, -04:00 */
static size_t
read_offset(const varta_date_token *tokens, size_t count, size_t at, int16_t *minutes)
{
	const varta_date_token *sign = token_at(tokens, count, at);
	const varta_date_token *hours = token_at(tokens, count, at + 1);
	const varta_date_token *rest = token_at(tokens, count, at + 3);
	int32_t		value;
	size_t		used = 2;

	if (!(is_sign(sign, '+') || is_dash(sign) || is_sign(sign, 0x2212)) ||
		hours->kind != VARTA_DATE_TOKEN_NUMBER || hours->start != sign->end)
		return 0;
	if (hours->ndigits == 4)
		value = (int32_t) (hours->value / 100 * 60 + hours->value % 100);
	else if (hours->ndigits <= 2)
	{
		value = (int32_t) hours->value * 60;
		if (is_sign(token_at(tokens, count, at + 2), ':') &&
			rest->kind == VARTA_DATE_TOKEN_NUMBER && rest->ndigits == 2)
		{
			value += (int32_t) rest->value;
			used = 4;
		}
	}
	else
		return 0;
	if (value > 14 * 60)
		return 0;
	*minutes = (int16_t) (is_sign(sign, '+') ? value : -value);
	return used;
}

/* A zone after the clock; IST is +05:30 always.  Returns tokens. */
static size_t
read_zone(const varta_date_token *tokens, size_t count, size_t at, varta_clock *clock)
{
	size_t		used = 0;
	size_t		part;
	const varta_date_token *token = token_at(tokens, count, at);
	int16_t		minutes;

	if (is_sign(token, '(') || is_sign(token, '['))
		token = token_at(tokens, count, at + ++used);
	if (is_type(token, VARTA_TIME_ZONE))
	{
		const char *code = token->code;

		clock->zone_minutes = (int16_t) (((code[1] - '0') * 10 + code[2] - '0') * 60 +
										 (code[3] - '0') * 10 + code[4] - '0');
		used++;
		part = clock->zone_minutes == 0 ?
			read_offset(tokens, count, at + used, &minutes) : 0;
		if (part > 0)
			clock->zone_minutes = minutes;
		return used + part;
	}
	if (used > 0)
		return 0;
	if (at > 0 && at < count && token->start == tokens[at - 1].end)
	{
		part = read_offset(tokens, count, at, &minutes);
		if (part > 0)
			clock->zone_minutes = minutes;
		return part;
	}
	if (is_sign(token, '+'))
	{
		part = read_offset(tokens, count, at, &minutes);
		if (part > 0)
			clock->zone_minutes = minutes;
		return part;
	}
	return 0;
}

/* The digits of the clock: 04:28:45, 10.30, 5.  *how: signs seen. */
static size_t
read_clock_digits(const varta_date_token *tokens, size_t count, size_t at, varta_clock *clock,
				  bool *colon)
{
	const varta_date_token *hour = token_at(tokens, count, at);
	const varta_date_token *sign = token_at(tokens, count, at + 1);
	const varta_date_token *minute = token_at(tokens, count, at + 2);
	const varta_date_token *second = token_at(tokens, count, at + 4);

	*colon = false;
	if (hour->kind != VARTA_DATE_TOKEN_NUMBER || hour->ndigits > 2 || hour->value > 24)
		return 0;
	clock->hour = (uint8_t) hour->value;
	/* 16 बजकर 28 मिनट */
	if (is_type(sign, VARTA_TIME_OCLOCK) && minute->kind == VARTA_DATE_TOKEN_NUMBER &&
		minute->value < 60 && is_type(token_at(tokens, count, at + 3), VARTA_TIME_UNIT) &&
		strcmp(tokens[at + 3].code, "minute") == 0)
	{
		clock->minute = (uint8_t) minute->value;
		*colon = true;
		return 4;
	}
	if (!(is_sign(sign, ':') || is_sign(sign, '.')) || minute->kind != VARTA_DATE_TOKEN_NUMBER ||
		minute->ndigits != 2 || minute->value > 59)
		return 1;
	if (is_sign(sign, '.') && minute->start != sign->end)
		return 1;
	*colon = is_sign(sign, ':');
	clock->minute = (uint8_t) minute->value;
	if (!*colon || !is_sign(token_at(tokens, count, at + 3), ':') ||
		second->kind != VARTA_DATE_TOKEN_NUMBER || second->ndigits != 2 || second->value > 60)
		return 3;
	clock->second = (uint8_t) (second->value > 59 ? 59 : second->value);
	/* 45.000Z */
	if (is_sign(token_at(tokens, count, at + 5), '.') &&
		token_at(tokens, count, at + 6)->kind == VARTA_DATE_TOKEN_NUMBER &&
		tokens[at + 5].start == second->end)
		return 7;
	return 5;
}

/* Part of the day after the digits: pm, p.m., अपराह्न. */
static size_t
read_part(const varta_date_token *tokens, size_t count, size_t at, const char **part)
{
	const varta_date_token *token = token_at(tokens, count, at);
	const varta_date_token *third = token_at(tokens, count, at + 2);

	if (is_type(token, VARTA_TIME_PART))
	{
		*part = token->code;
		return 1;
	}
	/* p.m.: the letters themselves are not in the table */
	if (token->kind == VARTA_DATE_TOKEN_WORD && token->end - token->start == 1 &&
		is_sign(token_at(tokens, count, at + 1), '.') && third->kind == VARTA_DATE_TOKEN_WORD &&
		third->end - third->start == 1 && third->start == token->start + 2)
	{
		*part = token->value == 'p' ? "pm" : "am";
		return is_sign(token_at(tokens, count, at + 3), '.') ? 4 : 3;
	}
	return 0;
}

size_t
varta_clock_read(const varta_date_token *tokens, size_t count, size_t at, varta_clock *clock)
{
	const char *part = "";
	size_t		used = 0;
	size_t		digits;
	bool		colon;
	bool		said = false;
	const varta_date_token *token = token_at(tokens, count, at);

	*clock = (varta_clock) {.zone_minutes = 330};
	if (is_type(token, VARTA_TIME_PART))
	{
		part = token->code;
		used++;
		if (is_sign(token_at(tokens, count, at + used), ','))
			used++;
	}
	digits = read_clock_digits(tokens, count, at + used, clock, &colon);
	if (digits == 0)
		return 0;
	said = used > 0 && digits > 1;
	used += digits;
	digits = read_part(tokens, count, at + used, &part);
	said = said || digits > 0;
	used += digits;
	token = token_at(tokens, count, at + used);
	if (is_type(token, VARTA_TIME_OCLOCK) ||
		(is_type(token, VARTA_TIME_UNIT) && strcmp(token->code, "hour") == 0 && colon))
	{
		said = true;
		used++;
	}
	if (!colon && !said)
		return 0;
	if (!apply_part(clock, part))
		return 0;
	if (clock->hour == 24)
		clock->hour = 0;
	token = token_at(tokens, count, at + used);
	if (token->kind == VARTA_DATE_TOKEN_WORD && token->end - token->start == 1 &&
		token->value == 'z' && at + used > 0 && token->start == tokens[at + used - 1].end)
	{
		clock->zone_minutes = 0;
		return used + 1;
	}
	return used + read_zone(tokens, count, at + used, clock);
}
