/*
 * rows.h
 *		Result rows of the set-returning functions.
 *
 * All of them materialize: their working memory then lives as long as one call,
 * and LIMIT leaves nothing open.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_ROWS_H
#define VARTA_ROWS_H

#include "glue.h"

#define VARTA_MAX_COLUMNS 32

/* A row under construction: columns are put one after the other. */
typedef struct varta_rows
{
	ReturnSetInfo *result;
	MemoryContext context;		/* of the values of the row at hand */
	int			ncolumns;		/* of the result type */
	int			at;				/* columns put so far */
	Datum		values[VARTA_MAX_COLUMNS];
	bool		nulls[VARTA_MAX_COLUMNS];
} varta_rows;

extern void varta_rows_start(varta_rows *rows, FunctionCallInfo fcinfo);

extern void varta_put_null(varta_rows *rows);
extern void varta_put_int(varta_rows *rows, int32 value);
extern void varta_put_real(varta_rows *rows, float4 value);
extern void varta_put_bool(varta_rows *rows, bool value);

/* NULL or an empty string gives a null. */
extern void varta_put_string(varta_rows *rows, const char *string);
extern void varta_put_bytes(varta_rows *rows, const uint8_t *bytes, size_t nbytes);

/* Days since 1970-01-01. */
extern void varta_put_date(varta_rows *rows, bool known, int32 day_number);

/* An array of text; NULL elements are nulls. */
extern void varta_put_strings(varta_rows *rows, const char *const *strings, size_t count);

/* Two columns: the span's character offsets. */
extern void varta_put_span(varta_rows *rows, varta_char_counter *counter, varta_span span);

/* The row is complete; its values go. */
extern void varta_put_row(varta_rows *rows);

#endif							/* VARTA_ROWS_H */
