/*
 * date_grammar.c
 *		Calendar dates over tokens.
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
	const varta_date_token *token = varta_date_token_at(tokens, count, at);
	const varta_date_token *next = varta_date_token_at(tokens, count, at + 1);

	if (varta_date_is_type(token, VARTA_TIME_NUMBER))
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
	const varta_date_token *token = varta_date_token_at(tokens, count, at);
	const varta_date_token *next = varta_date_token_at(tokens, count, at + 1);

	if (!varta_date_is_type(token, VARTA_TIME_MONTH))
		return 0;
	*month = (uint8_t) token->value;
	return (varta_date_is_sign(next, '.') || varta_date_is_sign(next, 0x0970)) && next->start == token->end ? 2 : 1;
}

/* A year after a month, with a comma, a hyphen or an apostrophe before it. */
static size_t
read_year(const varta_date_token *tokens, size_t count, size_t at, varta_calendar *calendar)
{
	size_t		used = 0;
	const varta_date_token *token = varta_date_token_at(tokens, count, at);

	if (varta_date_is_sign(token, ',') || varta_date_is_dash(token) || varta_date_is_sign(token, '/') || varta_date_is_sign(token, '.'))
		token = varta_date_token_at(tokens, count, at + ++used);
	else if (token->kind == VARTA_DATE_TOKEN_SIGN && (token->value == '\'' || token->value == 0x2019))
	{
		token = varta_date_token_at(tokens, count, at + ++used);
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
	const varta_date_token *a = varta_date_token_at(tokens, count, at);
	const varta_date_token *sign = varta_date_token_at(tokens, count, at + 1);
	const varta_date_token *b = varta_date_token_at(tokens, count, at + 2);
	const varta_date_token *c = varta_date_token_at(tokens, count, at + 4);
	uint32_t	year;
	uint32_t	month;
	uint32_t	day;

	if (at + 4 >= count || a->kind != VARTA_DATE_TOKEN_NUMBER ||
		b->kind != VARTA_DATE_TOKEN_NUMBER || c->kind != VARTA_DATE_TOKEN_NUMBER ||
		!(varta_date_is_sign(sign, '/') || varta_date_is_dash(sign) || varta_date_is_sign(sign, '.')) ||
		!varta_date_is_sign(&tokens[at + 3], sign->value) || b->ndigits > 2)
		return 0;
	if (!varta_date_is_sign(sign, '/') && (a->end != sign->start || sign->end != b->start))
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
			if (!varta_date_is_sign(sign, '/') && (a->ndigits != 2 || b->ndigits != 2))
				return 0;
			year += year < 70 ? 2000 : 1900;
			calendar->year_short = true;
		}
		if (month > 12 && day <= 12 && varta_date_is_sign(sign, '/'))
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
	if (varta_date_is_dash(varta_date_token_at(tokens, count, at + used)))
		used++;
	part = read_day(tokens, count, at + used, &calendar->day.day);
	if (part == 0 || varta_date_token_at(tokens, count, at + used)->kind != VARTA_DATE_TOKEN_NUMBER)
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
	const varta_date_token *token = varta_date_token_at(tokens, count, at);

	*range = true;
	if (varta_date_is_dash(token))
		return 1;
	if (varta_date_is_type(token, VARTA_TIME_JOIN))
	{
		*range = strcmp(token->code, "to") == 0;
		return 1;
	}
	*range = false;
	return varta_date_is_sign(token, ',') ? 1 : 0;
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
	if (varta_date_is_type(varta_date_token_at(tokens, count, at + used), VARTA_TIME_DATE))
		used++;
	if (second == 0 && (varta_date_is_dash(varta_date_token_at(tokens, count, at + used)) ||
						varta_date_is_sign(varta_date_token_at(tokens, count, at + used), '/') ||
						varta_date_is_sign(varta_date_token_at(tokens, count, at + used), '.')))
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
	const varta_date_token *token = varta_date_token_at(tokens, count, at);
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
	if (varta_date_is_type(token, VARTA_TIME_MONTH))
		used = read_month_first(tokens, count, at, calendar);
	else
		used = read_day_first(tokens, count, at, calendar);
	if (used > 0 && !varta_day_exists(calendar->day.year, calendar->day.month, calendar->day.day))
		return 0;
	return used;
}
