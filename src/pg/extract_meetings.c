/*
 * extract_meetings.c
 *		Rows of an analysis: meetings, participants, visits, quotes, entities.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "document.h"
#include "rows.h"

#include "miscadmin.h"

#include "quote.h"

/* The rows of a call, which come window by window. */
typedef struct answer
{
	varta_rows	rows;
	varta_char_counter counter;
	int32		number;			/* of meetings or visits in the windows before */
} answer;

/* Puts the rows of a window. */
typedef void (*put_window) (answer *a, const varta_result *result);

static Datum
answer_with(FunctionCallInfo fcinfo, varta_windows *windows, put_window put)
{
	answer		a = {.number = 0};
	const varta_result *result;

	varta_rows_start(&a.rows, fcinfo);
	while ((result = varta_next_window(windows)) != NULL)
	{
		if (a.counter.text == NULL)
			varta_char_counter_start(&a.counter, result->text, result->nbytes);
		put(&a, result);
	}
	return (Datum) 0;
}

/* The span's text as a string, NULL for an empty span. */
static const char *
string_of(const varta_rows *rows, const varta_result *result, varta_span span)
{
	size_t		nbytes = span.end - span.start;
	char	   *string;

	if (span.end <= span.start)
		return NULL;
	string = MemoryContextAlloc(rows->context, nbytes + 1);
	memcpy(string, result->text + span.start, nbytes);
	string[nbytes] = '\0';
	return string;
}

static void
put_text(varta_rows *rows, const varta_result *result, varta_span span)
{
	varta_put_bytes(rows, result->text + span.start, span.end - span.start);
}

static void
put_day(varta_rows *rows, varta_day day)
{
	varta_put_date(rows, day.year != 0, day.year != 0 ? varta_day_number(day) : 0);
}

/* The parallel arrays names, roles and countries. */
static void
put_people(varta_rows *rows, const varta_result *result, const varta_meeting *meeting)
{
	size_t		count = meeting->nparticipants;
	const char **strings = MemoryContextAlloc(rows->context, Max(count, 1) * sizeof(char *));

	for (size_t i = 0; i < count; i++)
		strings[i] = string_of(rows, result, meeting->participants[i].name);
	varta_put_strings(rows, strings, count);
	for (size_t i = 0; i < count; i++)
		strings[i] = meeting->participants[i].role;
	varta_put_strings(rows, strings, count);
	for (size_t i = 0; i < count; i++)
		strings[i] = meeting->participants[i].country;
	varta_put_strings(rows, strings, count);
}

static void
put_topics(varta_rows *rows, const varta_result *result, const varta_meeting *meeting)
{
	const char **strings = MemoryContextAlloc(rows->context, Max(meeting->ntopics, 1) * sizeof(char *));

	for (size_t i = 0; i < meeting->ntopics; i++)
		strings[i] = string_of(rows, result, meeting->topics[i]);
	varta_put_strings(rows, strings, meeting->ntopics);
}

static void
meetings(answer *a, const varta_result *result)
{
	varta_rows *rows = &a->rows;

	for (size_t i = 0; i < result->analysis->nmeetings; i++)
	{
		const varta_meeting *meeting = &result->analysis->meetings[i];

		CHECK_FOR_INTERRUPTS();
		varta_put_int(rows, a->number + (int32) i + 1);
		varta_put_string(rows, meeting->key);
		varta_put_string(rows, varta_meeting_status_name(meeting->status));
		varta_put_string(rows, varta_meeting_mode_name(meeting->mode));
		varta_put_string(rows, meeting->multilateral ? "multilateral" : "bilateral");
		put_people(rows, result, meeting);
		put_day(rows, meeting->held_on);
		put_day(rows, meeting->held_until);
		varta_put_string(rows, varta_date_basis_name(meeting->date_basis));
		put_text(rows, result, meeting->place);
		varta_put_string(rows, meeting->place_country);
		put_text(rows, result, meeting->event);
		put_topics(rows, result, meeting);
		varta_put_string(rows, meeting->cameo);
		varta_put_string(rows, meeting->plover);
		put_text(rows, result, meeting->evidence);
		varta_put_span(rows, &a->counter, meeting->evidence);
		varta_put_real(rows, meeting->confidence);
		varta_put_row(rows);
	}
	a->number += (int32) result->analysis->nmeetings;
}

static void
participants(answer *a, const varta_result *result)
{
	varta_rows *rows = &a->rows;

	for (size_t i = 0; i < result->analysis->nmeetings; i++)
	{
		const varta_meeting *meeting = &result->analysis->meetings[i];

		for (size_t j = 0; j < meeting->nparticipants; j++)
		{
			const varta_participant *participant = &meeting->participants[j];

			CHECK_FOR_INTERRUPTS();
			varta_put_int(rows, a->number + (int32) i + 1);
			varta_put_string(rows, meeting->key);
			varta_put_int(rows, (int32) j + 1);
			put_text(rows, result, participant->name);
			varta_put_string(rows, participant->role);
			varta_put_string(rows, participant->country);
			varta_put_string(rows, participant->actor_code);
			varta_put_bool(rows, participant->inferred);
			varta_put_span(rows, &a->counter, participant->mention);
			varta_put_row(rows);
		}
	}
	a->number += (int32) result->analysis->nmeetings;
}

static void
visits(answer *a, const varta_result *result)
{
	varta_rows *rows = &a->rows;

	for (size_t i = 0; i < result->analysis->nvisits; i++)
	{
		const varta_visit *visit = &result->analysis->visits[i];

		CHECK_FOR_INTERRUPTS();
		varta_put_int(rows, a->number + (int32) i + 1);
		put_text(rows, result, visit->visitor.name);
		varta_put_string(rows, visit->visitor.role);
		varta_put_string(rows, visit->visitor.country);
		put_text(rows, result, visit->from_place);
		varta_put_string(rows, visit->from_country);
		put_text(rows, result, visit->to_place);
		varta_put_string(rows, visit->to_country);
		put_day(rows, visit->arrived_on);
		varta_put_string(rows, varta_meeting_status_name(visit->status));
		put_text(rows, result, visit->evidence);
		varta_put_span(rows, &a->counter, visit->evidence);
		varta_put_row(rows);
	}
	a->number += (int32) result->analysis->nvisits;
}

static void
quotes(answer *a, const varta_result *result)
{
	varta_rows *rows = &a->rows;
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "varta quotations", ALLOCSET_DEFAULT_SIZES);
	varta_quote *found;
	size_t		count;

	varta_check_status(varta_quotes_find(varta_arena_in(context), result->document, result->analysis, &found, &count));
	for (size_t i = 0; i < count; i++)
	{
		const varta_quote *quote = &found[i];

		CHECK_FOR_INTERRUPTS();
		put_text(rows, result, quote->speaker);
		varta_put_string(rows, varta_medium_name(quote->medium));
		put_text(rows, result, quote->span);
		varta_put_span(rows, &a->counter, quote->span);
		varta_put_row(rows);
	}
	MemoryContextDelete(context);
}

/*
 * name is the text's own spelling; canonical a person's longest form in the
 * text, else the lexicon's name.
 */
static void
entities(answer *a, const varta_result *result)
{
	varta_rows *rows = &a->rows;

	for (size_t i = 0; i < result->analysis->nentities; i++)
	{
		const varta_entity *entity = &result->analysis->entities[i];

		CHECK_FOR_INTERRUPTS();
		varta_put_string(rows, varta_entity_kind_name(entity->kind));
		put_text(rows, result, entity->span);
		if (entity->kind == VARTA_ENTITY_PERSON)
			put_text(rows, result, entity->full_name);
		else
			varta_put_string(rows, entity->canonical);
		varta_put_string(rows, entity->country);
		varta_put_span(rows, &a->counter, entity->span);
		varta_put_row(rows);
	}
}

/*
 * Not declared STRICT, as a missing date is no missing answer; a missing body is.
 * An empty set stands for null, as STRICT gives.
 */
static bool
body_is_null(FunctionCallInfo fcinfo)
{
	varta_rows	rows;

	if (!PG_ARGISNULL(0))
		return false;
	varta_rows_start(&rows, fcinfo);
	return true;
}

/*
 * Both overloads of a function, with and without a dictionary of varta_knowledge as
 * the last argument.  dated: a date of publication may be the second one.
 */
#define EXTRACTOR(name, rows, dated, meetings_only) \
	PG_FUNCTION_INFO_V1(name); \
	PG_FUNCTION_INFO_V1(article_##name); \
	Datum \
	name(PG_FUNCTION_ARGS) \
	{ \
		if (body_is_null(fcinfo)) \
			return (Datum) 0; \
		return answer_with(fcinfo, varta_read_text(fcinfo, (varta_question) {dated ? 1 : 0, dated ? 2 : 1, meetings_only}), rows); \
	} \
	Datum \
	article_##name(PG_FUNCTION_ARGS) \
	{ \
		if (body_is_null(fcinfo)) \
			return (Datum) 0; \
		return answer_with(fcinfo, varta_read_article(fcinfo, (varta_question) {dated ? 1 : 0, dated ? 2 : 1, meetings_only}), rows); \
	} \
	extern int	no_such_variable

EXTRACTOR(extract_meetings, meetings, true, true);
EXTRACTOR(extract_participants, participants, true, true);
EXTRACTOR(extract_visits, visits, true, false);
EXTRACTOR(extract_quotes, quotes, false, false);
EXTRACTOR(extract_entities, entities, false, false);
