/*
 * dates.h
 *		Dates and times in Hindi and English, for pages and for bodies.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_DATES_H
#define VARTA_DATES_H

#include "varta.h"
#include "lexicon.h"

/* A calendar day, proleptic Gregorian; year 0: none. */
typedef struct varta_day
{
	int16_t		year;
	uint8_t		month;
	uint8_t		day;
} varta_day;

/* Days since 1970-01-01, and back. */
extern int32_t varta_day_number(varta_day day);
extern varta_day varta_day_of_number(int32_t number);

typedef enum varta_date_kind
{
	VARTA_DATE_CALENDAR,		/* 12 अक्टूबर, 12-13 अक्टूबर 2021, 12/10/2021 */
	VARTA_DATE_MONTH,			/* अक्टूबर में, अगले महीने */
	VARTA_DATE_YEAR,			/* 2019 में */
	VARTA_DATE_WEEKDAY,			/* मंगलवार को, बीते सोमवार, अगले बृहस्पतिवार */
	VARTA_DATE_RELATIVE,		/* आज, कल, परसों, तीन दिन पहले */
	VARTA_DATE_WEEK				/* इस सप्ताह, अगले हफ्ते, पिछले सप्ताह */
} varta_date_kind;

typedef enum varta_tense
{
	VARTA_TENSE_UNKNOWN,
	VARTA_TENSE_PAST,
	VARTA_TENSE_FUTURE
} varta_tense;

/* A date as the text says it, not yet placed in the calendar. */
typedef struct varta_date_expression
{
	varta_span	span;			/* bytes, with "को" left out */
	uint32_t	first_word;		/* in the words given */
	uint32_t	nwords;
	uint8_t		kind;			/* varta_date_kind */
	uint8_t		weekday;		/* 1 Monday .. 7 Sunday, 0 none */
	int8_t		direction;		/* -1 पिछले/बीते, 0 इस, +1 अगले/आगामी; with said */
	bool		said;			/* the text names the direction */
	bool		of_week;		/* WEEKDAY: of the week at offset: पिछले हफ्ते मंगलवार को */
	bool		uncertain_sign; /* कल, परसों: the tense decides the sign of offset */
	int32_t		offset;			/* RELATIVE: days; MONTH, WEEK, YEAR: units */
	varta_day	day;			/* parts that the text gives; 0 where not */
	varta_day	until;			/* of a range, else all 0 */
} varta_date_expression;

/* All date expressions among the words, in order. */
extern varta_status varta_dates_find(varta_arena *arena, const uint8_t *text,
									 const varta_word *words, size_t nwords,
									 varta_date_expression **found, size_t *count);

/*
 * Places an expression in the calendar.  published (year 0: not known) is the
 * day of the article.  Past tense: the last such day, the day itself included;
 * future: the next.  False when text and publication date do not give a day.
 * until is set for ranges and weeks, else all 0.
 */
extern bool varta_date_resolve(const varta_date_expression *expression, varta_day published,
							   varta_tense tense, varta_day *from, varta_day *until);

/*
 * A page's time stamp: the first complete one in text.  Microseconds since
 * 1970-01-01 UTC.  IST, or no zone at all, is +05:30; GMT, UTC and +hh:mm are
 * read.  False for none, for relative ones (2 घंटे पहले) and for impossible days.
 * has_clock tells whether a time of day was given (else midnight IST).
 */
extern bool varta_timestamp_find(const uint8_t *text, size_t nbytes, int64_t *microseconds,
								 bool *has_clock, varta_span *span);

#endif							/* VARTA_DATES_H */
