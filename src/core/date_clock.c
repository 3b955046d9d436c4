/*
 * date_clock.c
 *		Times of day over tokens: 04:28:45 PM IST, शाम 4:28 बजे, 16 बजकर 28 मिनट.
 *
 * A time without a zone is Indian time; IST is +05:30 always.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "date_tokens.h"

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
	const varta_date_token *sign = varta_date_token_at(tokens, count, at);
	const varta_date_token *hours = varta_date_token_at(tokens, count, at + 1);
	const varta_date_token *rest = varta_date_token_at(tokens, count, at + 3);
	int32_t		value;
	size_t		used = 2;

	if (!(varta_date_is_sign(sign, '+') || varta_date_is_dash(sign) || varta_date_is_sign(sign, 0x2212)) ||
		hours->kind != VARTA_DATE_TOKEN_NUMBER || hours->start != sign->end)
		return 0;
	if (hours->ndigits == 4)
		value = (int32_t) (hours->value / 100 * 60 + hours->value % 100);
	else if (hours->ndigits <= 2)
	{
		value = (int32_t) hours->value * 60;
		if (varta_date_is_sign(varta_date_token_at(tokens, count, at + 2), ':') &&
			rest->kind == VARTA_DATE_TOKEN_NUMBER && (rest->ndigits == 2 || rest->ndigits == 6))
		{
			/* "+5:302024-07-10T...": the next stamp's year is glued to the minutes */
			value += (int32_t) (rest->ndigits == 2 ? rest->value : rest->value / 10000);
			used = 4;
		}
	}
	else
		return 0;
	if (value > 14 * 60)
		return 0;
	*minutes = (int16_t) (varta_date_is_sign(sign, '+') ? value : -value);
	return used;
}

/* A zone after the clock; IST is +05:30 always.  Returns tokens. */
static size_t
read_zone(const varta_date_token *tokens, size_t count, size_t at, varta_clock *clock)
{
	size_t		used = 0;
	size_t		part;
	const varta_date_token *token = varta_date_token_at(tokens, count, at);
	int16_t		minutes;

	if (varta_date_is_sign(token, '(') || varta_date_is_sign(token, '['))
		token = varta_date_token_at(tokens, count, at + ++used);
	if (varta_date_is_type(token, VARTA_TIME_ZONE))
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
	if (varta_date_is_sign(token, '+'))
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
	const varta_date_token *hour = varta_date_token_at(tokens, count, at);
	const varta_date_token *sign = varta_date_token_at(tokens, count, at + 1);
	const varta_date_token *minute = varta_date_token_at(tokens, count, at + 2);
	const varta_date_token *second = varta_date_token_at(tokens, count, at + 4);

	*colon = false;
	if (hour->kind != VARTA_DATE_TOKEN_NUMBER || hour->ndigits > 2 || hour->value > 24)
		return 0;
	clock->hour = (uint8_t) hour->value;
	/* 16 बजकर 28 मिनट */
	if (varta_date_is_type(sign, VARTA_TIME_OCLOCK) && minute->kind == VARTA_DATE_TOKEN_NUMBER &&
		minute->value < 60 && varta_date_is_type(varta_date_token_at(tokens, count, at + 3), VARTA_TIME_UNIT) &&
		strcmp(tokens[at + 3].code, "minute") == 0)
	{
		clock->minute = (uint8_t) minute->value;
		*colon = true;
		return 4;
	}
	if (!(varta_date_is_sign(sign, ':') || varta_date_is_sign(sign, '.')) || minute->kind != VARTA_DATE_TOKEN_NUMBER ||
		minute->ndigits != 2 || minute->value > 59)
		return 1;
	if (varta_date_is_sign(sign, '.') && minute->start != sign->end)
		return 1;
	*colon = varta_date_is_sign(sign, ':');
	clock->minute = (uint8_t) minute->value;
	if (!*colon || !varta_date_is_sign(varta_date_token_at(tokens, count, at + 3), ':') ||
		second->kind != VARTA_DATE_TOKEN_NUMBER || second->ndigits != 2 || second->value > 60)
		return 3;
	clock->second = (uint8_t) (second->value > 59 ? 59 : second->value);
	/* 45.000Z */
	if (varta_date_is_sign(varta_date_token_at(tokens, count, at + 5), '.') &&
		varta_date_token_at(tokens, count, at + 6)->kind == VARTA_DATE_TOKEN_NUMBER &&
		tokens[at + 5].start == second->end)
		return 7;
	return 5;
}

/* Part of the day after the digits: pm, p.m., अपराह्न. */
static size_t
read_part(const varta_date_token *tokens, size_t count, size_t at, const char **part)
{
	const varta_date_token *token = varta_date_token_at(tokens, count, at);
	const varta_date_token *third = varta_date_token_at(tokens, count, at + 2);

	if (varta_date_is_type(token, VARTA_TIME_PART))
	{
		*part = token->code;
		return 1;
	}
	/* p.m.: the letters themselves are not in the table */
	if (token->kind == VARTA_DATE_TOKEN_WORD && token->end - token->start == 1 &&
		varta_date_is_sign(varta_date_token_at(tokens, count, at + 1), '.') && third->kind == VARTA_DATE_TOKEN_WORD &&
		third->end - third->start == 1 && third->start == token->start + 2)
	{
		*part = token->value == 'p' ? "pm" : "am";
		return varta_date_is_sign(varta_date_token_at(tokens, count, at + 3), '.') ? 4 : 3;
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
	const varta_date_token *token = varta_date_token_at(tokens, count, at);

	*clock = (varta_clock) {.zone_minutes = 330};
	if (varta_date_is_type(token, VARTA_TIME_PART))
	{
		part = token->code;
		used++;
		if (varta_date_is_sign(varta_date_token_at(tokens, count, at + used), ','))
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
	token = varta_date_token_at(tokens, count, at + used);
	if (varta_date_is_type(token, VARTA_TIME_OCLOCK) ||
		(varta_date_is_type(token, VARTA_TIME_UNIT) && strcmp(token->code, "hour") == 0 && colon))
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
	token = varta_date_token_at(tokens, count, at + used);
	if (token->kind == VARTA_DATE_TOKEN_WORD && token->end - token->start == 1 &&
		token->value == 'z' && at + used > 0 && token->start == tokens[at + used - 1].end)
	{
		clock->zone_minutes = 0;
		return used + 1;
	}
	return used + read_zone(tokens, count, at + used, clock);
}
