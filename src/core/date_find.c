/*
 * date_find.c
 *		The date expressions among the words of a body.
 *
 *	calendar	12 अक्टूबर, 15 से 17 दिसंबर, आगामी 5 नवंबर, अगले साल 8 फरवरी
 *	month		अक्टूबर में, अक्टूबर 2019, अगले महीने, पिछले साल मार्च में
 *	year		2019 में, साल 2019, पिछले साल
 *	weekday		मंगलवार को, बीते सोमवार, मंगलवार (12 अक्टूबर)
 *	relative	आज, कल, परसों, तीन दिन पहले, दो दिन बाद
 *	week		इस सप्ताह, अगले हफ्ते
 *
 * Not taken: हर सोमवार (every), पिछले तीन साल (a stretch), आज तक (a name), मार्च
 * निकाला (a march), आठ साल के (an age).
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "date_tokens.h"

typedef struct finder
{
	varta_arena *arena;
	const uint8_t *text;
	const varta_word *words;
	const varta_date_token *tokens;
	size_t		count;
	varta_date_expression *found;
	size_t		nfound;
	size_t		capacity;
} finder;

static bool
is_type(const finder *f, size_t at, varta_time_type type)
{
	return at < f->count && f->tokens[at].kind == VARTA_DATE_TOKEN_WORD &&
		f->tokens[at].type == type;
}

static bool
is_sign(const finder *f, size_t at, uint32_t c)
{
	return at < f->count && f->tokens[at].kind == VARTA_DATE_TOKEN_SIGN &&
		f->tokens[at].value == c;
}

static bool
is_unit(const finder *f, size_t at, const char *unit)
{
	return is_type(f, at, VARTA_TIME_UNIT) && strcmp(f->tokens[at].code, unit) == 0;
}

static bool
is_text(const finder *f, size_t at, const char *word)
{
	size_t		nbytes = strlen(word);

	return at < f->count && f->tokens[at].kind == VARTA_DATE_TOKEN_WORD &&
		f->tokens[at].end - f->tokens[at].start == nbytes &&
		memcmp(f->text + f->tokens[at].start, word, nbytes) == 0;
}

/* The number of a NUMBER token or a numeral; 0 for none. */
static uint32_t
number_of(const finder *f, size_t at)
{
	if (at >= f->count)
		return 0;
	if (f->tokens[at].kind == VARTA_DATE_TOKEN_NUMBER || is_type(f, at, VARTA_TIME_NUMBER))
		return f->tokens[at].value;
	return 0;
}

static int8_t
direction_of(const finder *f, size_t at)
{
	const char *code = f->tokens[at].code;

	return (int8_t) (code[0] == '-' ? -1 : code[0] == '1' ? 1 : 0);
}

/* A year between 1900 and 2100 in four digits. */
static bool
is_year(const finder *f, size_t at)
{
	return at < f->count && f->tokens[at].kind == VARTA_DATE_TOKEN_NUMBER &&
		f->tokens[at].ndigits == 4 && f->tokens[at].value >= 1900 && f->tokens[at].value <= 2100;
}

/* में, से, तक, के, की, का behind a month or year: it stands for a time. */
static bool
is_case(const finder *f, size_t at)
{
	static const char *const cases[] = {"में", "से", "तक", "के", "की", "का", "को"};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		if (is_text(f, at, cases[i]))
			return true;
	return false;
}

/* A weekday behind or before a date, perhaps in brackets or after a comma. */
static size_t
weekday_behind(const finder *f, size_t at, uint8_t *weekday)
{
	if (is_type(f, at, VARTA_TIME_WEEKDAY))
	{
		*weekday = (uint8_t) f->tokens[at].value;
		return 1;
	}
	if ((is_sign(f, at, '(') || is_sign(f, at, ',')) && is_type(f, at + 1, VARTA_TIME_WEEKDAY))
	{
		*weekday = (uint8_t) f->tokens[at + 1].value;
		return is_sign(f, at, '(') && is_sign(f, at + 2, ')') ? 3 : 2;
	}
	return 0;
}

static size_t
read_weekday(const finder *f, size_t at, varta_date_expression *e)
{
	varta_calendar calendar;
	size_t		gap = 1;
	size_t		used;

	if (f->tokens[at].doubtful || (at > 0 && is_type(f, at - 1, VARTA_TIME_EVERY)))
		return 0;
	e->kind = VARTA_DATE_WEEKDAY;
	e->weekday = (uint8_t) f->tokens[at].value;
	if (is_sign(f, at + 1, ',') || is_sign(f, at + 1, '(') || is_text(f, at + 1, "यानी"))
		gap = 2;
	used = varta_calendar_read(f->tokens, f->count, at + gap, &calendar);
	if (used == 0 || e->said || calendar.until.month != 0)
		return 1;
	e->kind = VARTA_DATE_CALENDAR;
	e->day = calendar.day;
	if (gap == 2 && is_sign(f, at + 1, '(') && is_sign(f, at + gap + used, ')'))
		used++;
	return gap + used;
}

/* "[15 तारीख]": a day of the month without its name; 0 words for none. */
static size_t
read_day_of_month(const finder *f, size_t at, varta_date_expression *e)
{
	uint32_t	number = number_of(f, at);

	if (number == 0 || number > 31 || !is_type(f, at + 1, VARTA_TIME_DATE))
		return 0;
	e->kind = VARTA_DATE_CALENDAR;
	e->day.day = (uint8_t) number;
	return 2;
}

/* दिन, सप्ताह ... behind a direction: अगले महीने, इस सप्ताह, पिछले साल मार्च में. */
static size_t
read_directed_unit(const finder *f, size_t at, varta_date_expression *e)
{
	varta_calendar calendar;
	size_t		used;

	e->offset = e->direction;
	if (is_unit(f, at, "week"))
	{
		e->kind = VARTA_DATE_WEEK;
		used = is_text(f, at + 1, "के") ? 2 : 1;
		if (is_type(f, at + used, VARTA_TIME_WEEKDAY) && !f->tokens[at + used].doubtful)
		{
			e->kind = VARTA_DATE_WEEKDAY;	/* पिछले हफ्ते मंगलवार को, अगले सप्ताह के सोमवार को */
			e->weekday = (uint8_t) f->tokens[at + used].value;
			e->of_week = true;
			return used + 1;
		}
	}
	else if (is_unit(f, at, "month"))
	{
		e->kind = VARTA_DATE_MONTH;
		used = is_text(f, at + 1, "की") ? read_day_of_month(f, at + 2, e) : 0;
		if (used > 0)			/* इस महीने की 15 तारीख को */
			return 2 + used;
	}
	else if (is_unit(f, at, "year"))
	{
		e->kind = VARTA_DATE_YEAR;
		used = varta_calendar_read(f->tokens, f->count, at + 1, &calendar);
		if (used > 0 && calendar.day.year == 0)
		{
			e->kind = VARTA_DATE_CALENDAR;
			e->day = calendar.day;
			e->until = calendar.until;
			return 1 + used;
		}
		if (is_type(f, at + 1, VARTA_TIME_MONTH) && !f->tokens[at + 1].doubtful)
		{
			e->kind = VARTA_DATE_MONTH;
			e->day.month = (uint8_t) f->tokens[at + 1].value;
			return 2;
		}
	}
	else
		return 0;
	return 1;
}

/* पिछले, अगले, इस and what follows. */
static size_t
read_direction(const finder *f, size_t at, varta_date_expression *e)
{
	varta_calendar calendar;
	size_t		used = 0;

	if (f->tokens[at].doubtful)
		return 0;
	e->direction = direction_of(f, at);
	e->said = true;
	at++;
	if (is_type(f, at, VARTA_TIME_WEEKDAY))
		used = read_weekday(f, at, e);
	else if (is_type(f, at, VARTA_TIME_UNIT))
		used = read_directed_unit(f, at, e);
	else if (is_type(f, at, VARTA_TIME_DAY) && f->tokens[at].code[0] == '~')
	{
		e->kind = VARTA_DATE_RELATIVE;	/* बीते कल */
		e->offset = (f->tokens[at].code[1] - '0') * (e->direction < 0 ? -1 : 1);
		used = 1;
	}
	else if (is_type(f, at, VARTA_TIME_MONTH) && !f->tokens[at].doubtful &&
			 number_of(f, at + 1) == 0)
	{
		e->kind = VARTA_DATE_MONTH;
		e->day.month = (uint8_t) f->tokens[at].value;
		used = 1;
	}
	else if ((used = varta_calendar_read(f->tokens, f->count, at, &calendar)) > 0)
	{
		e->kind = VARTA_DATE_CALENDAR;
		e->day = calendar.day;
		e->until = calendar.until;
	}
	return used == 0 ? 0 : used + 1;
}

/* आज, कल, परसों. */
static size_t
read_day_word(const finder *f, size_t at, varta_date_expression *e)
{
	const char *code = f->tokens[at].code;

	if (is_text(f, at + 1, "तक") || is_text(f, at + 1, "कल"))
		return 0;				/* आज तक, आजकल */
	e->kind = VARTA_DATE_RELATIVE;
	if (code[0] == '~')
	{
		e->uncertain_sign = true;
		e->offset = code[1] - '0';
	}
	else
		e->offset = code[0] == '-' ? -(code[1] - '0') : code[0] - '0';
	return 1;
}

/* के, इसके, उसके */
static bool
ends_in_ke(const finder *f, size_t at)
{
	const varta_date_token *token = &f->tokens[at];

	return token->end >= token->start + 6 && memcmp(f->text + token->end - 6, "के", 6) == 0;
}

/*
 * तीन दिन पहले, दो सप्ताह बाद, 2 महीने पूर्व.  Not from the day of publication but from
 * something else: बातचीत के एक हफ्ते बाद.
 */
static size_t
read_count(const finder *f, size_t at, varta_date_expression *e)
{
	uint32_t	number = number_of(f, at);
	int32_t		sign;

	if (number == 0 || number > 400 || !is_type(f, at + 1, VARTA_TIME_UNIT) ||
		!is_type(f, at + 2, VARTA_TIME_SIGN) || (at > 0 && ends_in_ke(f, at - 1)))
		return 0;
	sign = strcmp(f->tokens[at + 2].code, "before") == 0 ? -1 : 1;
	if (is_unit(f, at + 1, "day"))
		e->kind = VARTA_DATE_RELATIVE;
	else if (is_unit(f, at + 1, "week"))
		e->kind = VARTA_DATE_WEEK;
	else if (is_unit(f, at + 1, "month"))
		e->kind = VARTA_DATE_MONTH;
	else if (is_unit(f, at + 1, "year"))
		e->kind = VARTA_DATE_YEAR;
	else
		return 0;
	e->offset = sign * (int32_t) number;
	e->direction = (int8_t) sign;
	e->said = true;
	return 3;
}

static size_t
read_number(const finder *f, size_t at, varta_date_expression *e)
{
	varta_calendar calendar;
	size_t		used = varta_calendar_read(f->tokens, f->count, at, &calendar);

	if (used > 0)
	{
		e->kind = VARTA_DATE_CALENDAR;
		e->day = calendar.day;
		e->until = calendar.until;
		return used + weekday_behind(f, at + used, &e->weekday);
	}
	used = read_count(f, at, e);
	if (used > 0)
		return used;
	used = read_day_of_month(f, at, e);
	if (used > 0)
		return used;
	if (is_year(f, at) && is_case(f, at + 1) &&
		!(at > 0 && (is_sign(f, at - 1, '-') || is_sign(f, at - 1, '.') || is_sign(f, at - 1, ','))))
	{
		e->kind = VARTA_DATE_YEAR;
		e->day.year = (int16_t) f->tokens[at].value;
		return 1;
	}
	return 0;
}

/* अक्टूबर 2019, अक्टूबर में; not विरोध मार्च. */
static size_t
read_month(const finder *f, size_t at, varta_date_expression *e)
{
	varta_calendar calendar;
	size_t		used = varta_calendar_read(f->tokens, f->count, at, &calendar);
	size_t		comma = is_sign(f, at + 1, ',') ? 1 : 0;

	if (used > 0)
	{
		e->kind = VARTA_DATE_CALENDAR;
		e->day = calendar.day;
		return used;
	}
	e->day.month = (uint8_t) f->tokens[at].value;
	used = is_text(f, at + 1, "की") ? read_day_of_month(f, at + 2, e) : 0;
	if (used > 0)				/* सितंबर की 15 तारीख को */
		return 2 + used;
	e->kind = VARTA_DATE_MONTH;
	if (is_year(f, at + 1 + comma))
	{
		e->day.year = (int16_t) f->tokens[at + 1 + comma].value;
		return 2 + comma;
	}
	if (f->tokens[at].doubtful)
		return 0;
	/* मार्च is also a march: only "मार्च में", "मार्च से" are the month */
	return is_case(f, at + 1) || f->tokens[at].value != 3 ? 1 : 0;
}

/* No date begins with a word that time.tsv does not know. */
static bool
is_plain(const varta_date_token *token)
{
	return token->kind == VARTA_DATE_TOKEN_WORD && token->type == VARTA_TIME_NONE;
}

static size_t
read_expression(const finder *f, size_t at, varta_date_expression *e)
{
	memset(e, 0, sizeof(*e));
	if (f->tokens[at].kind == VARTA_DATE_TOKEN_SIGN)
		return 0;
	if (f->tokens[at].kind == VARTA_DATE_TOKEN_NUMBER)
		return read_number(f, at, e);
	switch (f->tokens[at].type)
	{
		case VARTA_TIME_NUMBER:
			return read_number(f, at, e);
		case VARTA_TIME_MONTH:
			return read_month(f, at, e);
		case VARTA_TIME_WEEKDAY:
			return read_weekday(f, at, e);
		case VARTA_TIME_DAY:
			return read_day_word(f, at, e);
		case VARTA_TIME_DIRECTION:
			return read_direction(f, at, e);
		case VARTA_TIME_UNIT:
			if (is_unit(f, at, "year") && is_year(f, at + 1))	/* साल 2019 */
			{
				e->kind = VARTA_DATE_YEAR;
				e->day.year = (int16_t) f->tokens[at + 1].value;
				return 2;
			}
			return 0;
		default:
			return 0;
	}
}

static bool
add(finder *f, size_t first, size_t last, const varta_date_expression *e)
{
	varta_date_expression *found = varta_arena_grow(f->arena, f->found, f->nfound, &f->capacity,
													sizeof(varta_date_expression));
	varta_date_expression *one;

	if (found == NULL)
		return false;
	f->found = found;
	one = &found[f->nfound++];
	*one = *e;
	one->span.start = f->tokens[first].start;
	one->span.end = f->tokens[last].end;
	one->first_word = f->tokens[first].word;
	one->nwords = f->tokens[last].word - one->first_word + 1;
	return true;
}

varta_status
varta_dates_find(varta_arena *arena, const uint8_t *text, const varta_word *words, size_t nwords,
				 varta_date_expression **found, size_t *count)
{
	finder		f = {.arena = arena,.text = text,.words = words};
	varta_date_token *tokens = NULL;
	varta_date_expression e;
	varta_status status;

	*found = NULL;
	*count = 0;
	status = varta_date_tokens_of_words(arena, text, words, nwords, &tokens, &f.count);
	if (status != VARTA_OK)
		return status;
	f.tokens = tokens;
	for (size_t at = 0; at < f.count;)
	{
		size_t		used = is_plain(&tokens[at]) ? 0 : read_expression(&f, at, &e);

		if (used > 0 && !add(&f, at, at + used - 1, &e))
			return varta_arena_status(arena);
		at += used > 0 ? used : 1;
	}
	*found = f.found;
	*count = f.nfound;
	return VARTA_OK;
}
