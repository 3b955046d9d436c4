/*
 * article_parts.c
 *		The parts of an article as SQL values: parse_article and the accessors
 *		of the same names.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "article_value.h"

#include "access/htup_details.h"
#include "common/int.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"

#define EPOCH_DIFFERENCE \
	((int64) (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE) * USECS_PER_DAY)

/* The columns of parse_article, in the order of its result row. */
typedef enum column
{
	HEADLINE,
	STANDFIRST,
	BYLINE,
	AGENCY,
	PLACE,
	PLACE_COUNTRY,
	PUBLISHED_AT,
	UPDATED_AT,
	CAPTION,
	LEAD,
	BODY,
	LANGUAGE,
	NCOLUMNS
} column;

static bool
text_of_bytes(const uint8_t *bytes, size_t nbytes, Datum *value)
{
	if (bytes == NULL)
		return false;
	*value = PointerGetDatum(varta_text_of(bytes, nbytes));
	return true;
}

bool
varta_article_text(const varta_article *article, varta_part_role role, Datum *value)
{
	varta_span	span;

	if (!varta_article_find(article, role, &span))
		return false;
	return text_of_bytes(article->text + span.start, span.end - span.start, value);
}

static bool
joined_text(const varta_article *article, varta_part_role role, const char *separator, Datum *value)
{
	size_t		nbytes;
	text	   *joined;

	if (!varta_article_join(article, role, separator, NULL, &nbytes))
		return false;
	joined = palloc(VARHDRSZ + nbytes);
	SET_VARSIZE(joined, VARHDRSZ + nbytes);
	(void) varta_article_join(article, role, separator, (uint8_t *) VARDATA(joined), &nbytes);
	*value = PointerGetDatum(joined);
	return true;
}

bool
varta_article_code(const char *code, Datum *value)
{
	if (code[0] == '\0')
		return false;
	*value = CStringGetTextDatum(code);
	return true;
}

bool
varta_article_time(bool known, int64_t microseconds, Datum *value)
{
	int64		timestamp;

	if (!known || pg_sub_s64_overflow(microseconds, EPOCH_DIFFERENCE, &timestamp) ||
		!IS_VALID_TIMESTAMP(timestamp))
		return false;
	*value = TimestampTzGetDatum(timestamp);
	return true;
}

/* One column's value; false for null. */
static bool
column_value(const varta_article *article, column column, Datum *value)
{
	switch (column)
	{
		case HEADLINE:
			return varta_article_text(article, VARTA_PART_HEADLINE, value);
		case STANDFIRST:
			return joined_text(article, VARTA_PART_STANDFIRST, "\n", value);
		case BYLINE:
			return varta_article_text(article, VARTA_PART_BYLINE, value);
		case AGENCY:
			return varta_article_text(article, VARTA_PART_AGENCY, value);
		case PLACE:
			return varta_article_text(article, VARTA_PART_PLACE, value);
		case PLACE_COUNTRY:
			return varta_article_code(article->place_country, value);
		case PUBLISHED_AT:
			/* many pages give only the time of the last change */
			return varta_article_time(article->has_published, article->published, value) ||
				varta_article_time(article->has_updated, article->updated, value);
		case UPDATED_AT:
			return varta_article_time(article->has_updated, article->updated, value);
		case CAPTION:
			return joined_text(article, VARTA_PART_CAPTION, "\n", value);
		case LEAD:
			return varta_article_text(article, VARTA_PART_PARAGRAPH, value);
		case BODY:
			return joined_text(article, VARTA_PART_PARAGRAPH, "\n\n", value);
		case LANGUAGE:
			return varta_article_code(article->language, value);
		case NCOLUMNS:
			break;
	}
	return false;
}

/* The type of parse_article's row, found once for each call site. */
static TupleDesc
result_row(FunctionCallInfo fcinfo)
{
	TupleDesc	row = fcinfo->flinfo->fn_extra;

	if (row == NULL)
	{
		MemoryContext before = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);

		if (get_call_result_type(fcinfo, NULL, &row) != TYPEFUNC_COMPOSITE || row->natts != NCOLUMNS)
			elog(ERROR, "return type must be a row type of %d columns", NCOLUMNS);
		fcinfo->flinfo->fn_extra = row = BlessTupleDesc(row);
		MemoryContextSwitchTo(before);
	}
	return row;
}

/* Whether the story is one paragraph, so that its lead is its body. */
static bool
lead_is_body(const varta_article *article, Datum lead)
{
	size_t		nbytes;

	return varta_article_join(article, VARTA_PART_PARAGRAPH, "\n\n", NULL, &nbytes) &&
		nbytes == VARSIZE_ANY_EXHDR(DatumGetPointer(lead));
}

PG_FUNCTION_INFO_V1(parse_article);

Datum
parse_article(PG_FUNCTION_ARGS)
{
	text	   *page = PG_GETARG_TEXT_PP(0);
	varta_arena *arena = varta_arena_in(CurrentMemoryContext);
	Datum		values[NCOLUMNS];
	bool		nulls[NCOLUMNS];
	varta_article article;

	varta_require_utf8("parse_article");
	varta_check_status(varta_article_read(arena, (const uint8_t *) VARDATA_ANY(page), VARSIZE_ANY_EXHDR(page),
										  &article));
	for (column i = 0; i < NCOLUMNS; i++)
	{
		nulls[i] = false;
		if (i == BODY && !nulls[LEAD] && lead_is_body(&article, values[LEAD]))
			values[i] = values[LEAD];
		else
			nulls[i] = !column_value(&article, i, &values[i]);
	}
	/* a large page is in memory as few times as can be */
	PG_FREE_IF_COPY(page, 0);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(result_row(fcinfo), values, nulls)));
}

static Datum
accessor(FunctionCallInfo fcinfo, column column)
{
	varta_article article = varta_article_argument(fcinfo, 0);
	Datum		value;

	if (!column_value(&article, column, &value))
		PG_RETURN_NULL();
	return value;
}

#define ACCESSOR(name, column) \
	PG_FUNCTION_INFO_V1(name); \
	Datum \
	name(PG_FUNCTION_ARGS) \
	{ \
		return accessor(fcinfo, column); \
	} \
	extern int	no_such_variable

ACCESSOR(article_headline, HEADLINE);
ACCESSOR(article_standfirst, STANDFIRST);
ACCESSOR(article_byline, BYLINE);
ACCESSOR(article_agency, AGENCY);
ACCESSOR(article_place, PLACE);
ACCESSOR(article_place_country, PLACE_COUNTRY);
ACCESSOR(article_published_at, PUBLISHED_AT);
ACCESSOR(article_updated_at, UPDATED_AT);
ACCESSOR(article_caption, CAPTION);
ACCESSOR(article_lead, LEAD);
ACCESSOR(article_body, BODY);
ACCESSOR(article_language, LANGUAGE);

PG_FUNCTION_INFO_V1(article_page_text);

/* The text that offsets of an article point into: raw text, or reduced HTML. */
Datum
article_page_text(PG_FUNCTION_ARGS)
{
	varta_article article = varta_article_argument(fcinfo, 0);

	PG_RETURN_TEXT_P(varta_text_of(article.text, article.text_nbytes));
}
