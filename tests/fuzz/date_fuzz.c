/*
 * date_fuzz.c
 *		Dates and times of any text lie in it, and are days of the calendar.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "dates.h"

static void
promise_day(varta_day day)
{
	varta_day	again;

	if (day.year == 0)
		return;
	again = varta_day_of_number(varta_day_number(day));
	PROMISE(again.year == day.year && again.month == day.month && again.day == day.day);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t nbytes)
{
	const varta_day published = {2021, 10, 12};
	varta_arena *arena = fuzz_arena(nbytes);
	varta_date_expression *found;
	varta_word *words;
	varta_span	span;
	int64_t		microseconds;
	size_t		nwords,
				count;
	bool		has_clock;

	PROMISE(varta_words_read(arena, data, nbytes, &words, &nwords) == VARTA_OK);
	PROMISE(varta_dates_find(arena, data, words, nwords, &found, &count) == VARTA_OK);
	for (size_t i = 0; i < count; i++)
	{
		promise_span(found[i].span, nbytes);
		PROMISE(found[i].first_word + found[i].nwords <= nwords);
		for (varta_tense tense = VARTA_TENSE_UNKNOWN; tense <= VARTA_TENSE_FUTURE; tense++)
		{
			varta_day	from,
						until;

			if (varta_date_resolve(&found[i], published, tense, &from, &until))
			{
				PROMISE(from.year != 0);
				promise_day(from);
				promise_day(until);
			}
		}
	}
	if (varta_timestamp_find(data, nbytes, &microseconds, &has_clock, &span))
		promise_span(span, nbytes);
	varta_arena_destroy(arena);
	return 0;
}
