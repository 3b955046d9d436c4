/*
 * rows.c
 *		Result rows of the set-returning functions.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "rows.h"

#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"

void
varta_rows_start(varta_rows *rows, FunctionCallInfo fcinfo)
{
	InitMaterializedSRF(fcinfo, 0);
	rows->result = (ReturnSetInfo *) fcinfo->resultinfo;
	rows->ncolumns = rows->result->setDesc->natts;
	rows->at = 0;
	rows->context = AllocSetContextCreate(CurrentMemoryContext, "varta row", ALLOCSET_SMALL_SIZES);
	if (rows->ncolumns > VARTA_MAX_COLUMNS)
		elog(ERROR, "result type has %d columns", rows->ncolumns);
}

static void
put(varta_rows *rows, Datum value, bool null)
{
	/* the install script and the library may be of different versions */
	if (rows->at >= rows->ncolumns)
		elog(ERROR, "result type has only %d columns", rows->ncolumns);
	rows->values[rows->at] = value;
	rows->nulls[rows->at] = null;
	rows->at++;
}

void
varta_put_null(varta_rows *rows)
{
	put(rows, (Datum) 0, true);
}

void
varta_put_int(varta_rows *rows, int32 value)
{
	put(rows, Int32GetDatum(value), false);
}

void
varta_put_real(varta_rows *rows, float4 value)
{
	put(rows, Float4GetDatum(value), false);
}

void
varta_put_bool(varta_rows *rows, bool value)
{
	put(rows, BoolGetDatum(value), false);
}

void
varta_put_string(varta_rows *rows, const char *string)
{
	varta_put_bytes(rows, (const uint8_t *) string, string == NULL ? 0 : strlen(string));
}

void
varta_put_bytes(varta_rows *rows, const uint8_t *bytes, size_t nbytes)
{
	MemoryContext before = MemoryContextSwitchTo(rows->context);

	if (bytes == NULL || nbytes == 0)
		varta_put_null(rows);
	else
		put(rows, PointerGetDatum(varta_text_of(bytes, nbytes)), false);
	MemoryContextSwitchTo(before);
}

void
varta_put_date(varta_rows *rows, bool known, int32 day_number)
{
	if (known)
		put(rows, DateADTGetDatum(day_number -
								  (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE)), false);
	else
		varta_put_null(rows);
}

void
varta_put_strings(varta_rows *rows, const char *const *strings, size_t count)
{
	MemoryContext before = MemoryContextSwitchTo(rows->context);
	Datum	   *values = palloc(Max(count, 1) * sizeof(Datum));
	bool	   *nulls = palloc(Max(count, 1) * sizeof(bool));
	int			dimension = (int) count;
	int			lower = 1;
	ArrayType  *array;

	for (size_t i = 0; i < count; i++)
	{
		nulls[i] = strings[i] == NULL || strings[i][0] == '\0';
		values[i] = nulls[i] ? (Datum) 0 : CStringGetTextDatum(strings[i]);
	}
	if (count == 0)
		array = construct_empty_array(TEXTOID);
	else
		array = construct_md_array(values, nulls, 1, &dimension, &lower,
								   TEXTOID, -1, false, TYPALIGN_INT);
	put(rows, PointerGetDatum(array), false);
	MemoryContextSwitchTo(before);
}

void
varta_put_span(varta_rows *rows, varta_char_counter *counter, varta_span span)
{
	varta_put_int(rows, varta_char_offset(counter, span.start));
	varta_put_int(rows, varta_char_offset(counter, span.end));
}

void
varta_put_row(varta_rows *rows)
{
	if (rows->at != rows->ncolumns)
		elog(ERROR, "result type has %d columns, not %d", rows->ncolumns, rows->at);
	tuplestore_putvalues(rows->result->setResult, rows->result->setDesc,
						 rows->values, rows->nulls);
	rows->at = 0;
	MemoryContextReset(rows->context);
}
