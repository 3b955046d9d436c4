/*
 * dates.c
 *		Days of the calendar, dates put in their place, time stamps of pages.
 *
 * A time stamp without a zone is Indian time, and IST is +05:30 always.  Stamps
 * are read from a window of tokens that slides over the text, so that the cost
 * is linear and no memory is needed.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "date_tokens.h"

/* ---- the calendar ---- */

/*
 * Days since 1970-01-01 in the proleptic Gregorian calendar; years begin in
 * March, so that the leap day comes last (Hinnant, "chrono-Compatible Low-Level
 * Date Algorithms").
 */
int32_t
varta_day_number(varta_day day)
{
	int32_t		year = day.month <= 2 ? day.year - 1 : day.year;
	int32_t		era = (year >= 0 ? year : year - 399) / 400;
	int32_t		of_era = year - era * 400;
	int32_t		of_year = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1;

	return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

varta_day
varta_day_of_number(int32_t number)
{
	int32_t		shifted = number + 719468;
	int32_t		era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
	int32_t		of_era = shifted - era * 146097;
	int32_t		year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
	int32_t		of_year = of_era - (365 * year + year / 4 - year / 100);
	int32_t		month = (5 * of_year + 2) / 153;
	varta_day	day;

	day.day = (uint8_t) (of_year - (153 * month + 2) / 5 + 1);
	day.month = (uint8_t) (month < 10 ? month + 3 : month - 9);
	day.year = (int16_t) (year + era * 400 + (day.month <= 2 ? 1 : 0));
	return day;
}

/* 1 Monday .. 7 Sunday; 1970-01-01 was a Thursday. */
static int32_t
weekday_of(int32_t number)
{
	int32_t		rest = (number + 3) % 7;

	return (rest < 0 ? rest + 7 : rest) + 1;
}

/* ---- resolving ---- */

static varta_day
moved(varta_day day, int32_t days)
{
	return varta_day_of_number(varta_day_number(day) + days);
}

/* A range's last day without a year is the first such day after its first one. */
static void
complete_until(varta_day *until, varta_day from)
{
	if (until->month == 0 || until->year != 0)
		return;
	until->year = from.year;
	if (until->month < from.month || (until->month == from.month && until->day < from.day))
		until->year++;
}

/*
 * The year that puts a day without one nearest to the article, as the tense wants;
 * the last day of its range must exist, too (27 और 29 फरवरी).
 */
static bool
choose_year(varta_day *day, varta_day last, varta_day published, int32_t direction)
{
	int32_t		today = varta_day_number(published);
	int32_t		best = INT32_MAX;
	int16_t		chosen = 0;

	for (int32_t year = published.year - 4; year <= published.year + 4; year++)
	{
		varta_day	candidate = {(int16_t) year, day->month, day->day};
		varta_day	until = last;
		int32_t		distance;

		complete_until(&until, candidate);
		if (!varta_day_exists(year, day->month, day->day) ||
			(until.month != 0 && !varta_day_exists(until.year, until.month, until.day)))
			continue;
		distance = varta_day_number(candidate) - today;
		if ((direction < 0 && distance > 0) || (direction > 0 && distance < 0))
			continue;
		if (distance < 0)
			distance = -distance;
		if (distance < best)
		{
			best = distance;
			chosen = (int16_t) year;
		}
	}
	day->year = chosen;
	return chosen != 0;
}

/*
 * "15 तारीख को": the last such day or the next, as the tense wants; "इस महीने की 15 तारीख को", of the month that the
 * text names.
 */
static bool
resolve_day_of_month(const varta_date_expression *e, varta_day published, int32_t direction, varta_day *from)
{
	int32_t		month = published.year * 12 + published.month - 1;

	if (published.year == 0)
		return false;
	if (e->said)
		month += e->offset;
	else if (direction > 0 && e->day.day < published.day)
		month++;
	else if (direction < 0 && e->day.day > published.day)
		month--;
	*from = (varta_day) {(int16_t) (month / 12), (uint8_t) (month % 12 + 1), e->day.day};
	return varta_day_exists(from->year, from->month, from->day);
}

static bool
resolve_calendar(const varta_date_expression *e, varta_day published, int32_t direction,
				 varta_day *from, varta_day *until)
{
	*from = e->day;
	*until = e->until;
	if (from->month == 0 && from->day != 0)
		return resolve_day_of_month(e, published, direction, from);
	if (from->month == 0 || from->day == 0)
		return false;
	if (from->year == 0)
	{
		if (published.year == 0)
			return false;
		if (e->said && e->offset != 0)	/* पिछले साल 8 फरवरी को */
			from->year = (int16_t) (published.year + e->offset);
		else if (!choose_year(from, *until, published, direction))
			return false;
	}
	if (!varta_day_exists(from->year, from->month, from->day))
		return false;
	complete_until(until, *from);
	return until->month == 0 || varta_day_exists(until->year, until->month, until->day);
}

static bool
resolve_weekday(const varta_date_expression *e, varta_day published, int32_t direction,
				varta_day *from)
{
	int32_t		back = weekday_of(varta_day_number(published)) - e->weekday;

	if (back < 0)
		back += 7;
	if (direction <= 0)			/* बीते सोमवार on a Monday is a week ago */
		*from = moved(published, -(back == 0 && e->said && e->direction < 0 ? 7 : back));
	else
		*from = moved(published, back == 0 ? (e->said && e->direction > 0 ? 7 : 0) : 7 - back);
	return true;
}

/* The Monday of the week that lies offset weeks from a day's. */
static varta_day
week_begin(varta_day day, int32_t offset)
{
	return moved(day, offset * 7 + 1 - weekday_of(varta_day_number(day)));
}

bool
varta_date_resolve(const varta_date_expression *e, varta_day published, varta_tense tense,
				   varta_day *from, varta_day *until)
{
	int32_t		direction = tense == VARTA_TENSE_FUTURE ? 1 :
		tense == VARTA_TENSE_PAST ? -1 : 0;
	int32_t		offset = e->offset;

	*from = *until = (varta_day) {0, 0, 0};
	if (e->said && e->direction != 0)
		direction = e->direction;
	if (e->kind == VARTA_DATE_CALENDAR)
		return resolve_calendar(e, published, direction, from, until);
	if (published.year == 0)
		return false;
	switch (e->kind)
	{
		case VARTA_DATE_WEEKDAY:
			if (e->of_week)
			{
				*from = moved(week_begin(published, offset), e->weekday - 1);
				return true;
			}
			return resolve_weekday(e, published, direction, from);
		case VARTA_DATE_RELATIVE:
			if (e->uncertain_sign && direction <= 0)
				offset = -offset;
			*from = moved(published, offset);
			return true;
		case VARTA_DATE_WEEK:
			*from = week_begin(published, offset);
			*until = moved(*from, 6);
			return true;
		default:
			return false;
	}
}

/* ---- time stamps ---- */

#define WINDOW 96				/* tokens held */
#define AHEAD 28				/* tokens that a date and its clock may take */
#define GAP 6					/* tokens between the date and the clock */

typedef struct stamp
{
	varta_calendar calendar;
	varta_clock clock;
	bool		has_clock;
	size_t		first;			/* tokens */
	size_t		last;
} stamp;

/* The clock behind the date: "2021 04:28:45 PM IST", "2024 - 23:51". */
static bool
clock_after(const varta_date_token *tokens, size_t count, size_t at, stamp *found)
{
	for (size_t i = at; i < count && i < at + GAP; i++)
	{
		size_t		used = varta_clock_read(tokens, count, i, &found->clock);

		if (used > 0)
		{
			found->last = i + used;
			return true;
		}
		if (tokens[i].kind == VARTA_DATE_TOKEN_NUMBER)
			return false;
	}
	return false;
}

/* The clock before the date: "1:24 PM, 2 सितंबर 2023"; few tokens between, no number. */
static bool
clock_before(const varta_date_token *tokens, size_t at, stamp *found)
{
	for (size_t i = at > 12 ? at - 12 : 0; i < at; i++)
	{
		size_t		used = varta_clock_read(tokens, at, i, &found->clock);
		size_t		between;

		if (used == 0)
			continue;
		for (between = i + used; between < at; between++)
			if (tokens[between].kind == VARTA_DATE_TOKEN_NUMBER)
				break;
		if (between == at && at - (i + used) <= 4)
		{
			found->first = i;
			return true;
		}
		i += used - 1;
	}
	return false;
}

static bool
stamp_at(const varta_date_token *tokens, size_t count, size_t at, stamp *found)
{
	size_t		used;

	if (tokens[at].kind == VARTA_DATE_TOKEN_SIGN ||
		(tokens[at].kind == VARTA_DATE_TOKEN_WORD && tokens[at].type != VARTA_TIME_MONTH &&
		 tokens[at].type != VARTA_TIME_NUMBER))
		return false;
	used = varta_calendar_read(tokens, count, at, &found->calendar);
	if (used == 0 || found->calendar.day.year == 0 || found->calendar.until.month != 0)
		return false;
	found->first = at;
	found->last = at + used;
	found->has_clock = clock_after(tokens, count, at + used, found) ||
		clock_before(tokens, at, found);
	return true;
}

static int64_t
stamp_microseconds(const stamp *s)
{
	int64_t		seconds = (int64_t) varta_day_number(s->calendar.day) * 86400;

	if (!s->has_clock)
		return (seconds - 330 * 60) * 1000000;
	seconds += s->clock.hour * 3600 + s->clock.minute * 60 + s->clock.second;
	return (seconds - (int64_t) s->clock.zone_minutes * 60) * 1000000;
}

bool
varta_timestamp_find(const uint8_t *text, size_t nbytes, int64_t *microseconds, bool *has_clock,
					 varta_span *span)
{
	varta_date_token tokens[WINDOW];
	size_t		count = 0;
	size_t		done = 0;
	size_t		at = 0;
	bool		more = true;
	stamp		found;

	if (nbytes > VARTA_MAX_TEXT)
		return false;
	while (more || done < count)
	{
		while (count < WINDOW && (more = varta_date_token_next(text, nbytes, &at, &tokens[count])))
			count++;
		for (; done < count && (!more || done + AHEAD < count); done++)
			if (stamp_at(tokens, count, done, &found))
			{
				*microseconds = stamp_microseconds(&found);
				*has_clock = found.has_clock;
				span->start = tokens[found.first].start;
				span->end = tokens[found.last - 1].end;
				return true;
			}
		if (done > 16)
		{
			size_t		drop = done - 16;

			memmove(tokens, tokens + drop, (count - drop) * sizeof(tokens[0]));
			count -= drop;
			done -= drop;
		}
	}
	return false;
}
