/*
 * stale.c
 *		varta_stale: rows of a table whose tsvector another version of the rules
 *		made.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "glue.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"

PG_FUNCTION_INFO_V1(varta_stale);

/* The column's type; an error when the table has no such column. */
static Oid
column_type(Oid table, const char *column)
{
	AttrNumber	number = get_attnum(table, column);

	if (number == InvalidAttrNumber || number < 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("column \"%s\" of relation \"%s\" does not exist",
						column, get_rel_name(table))));
	return get_atttype(table, number);
}

/*
 * The query that makes the vectors of a sample again.  Every name is qualified or
 * quoted: nothing of the caller's search path is used.  Weights and positions are
 * left aside, so that a column made with setweight can be judged.
 */
static char *
sample_query(Oid table, const char *vector, const char *source, Oid source_type,
			 const char *our_schema)
{
	StringInfoData query;
	char	   *type_name = format_type_extended(source_type, -1, FORMAT_TYPE_FORCE_QUALIFY);
	bool		is_article = strcmp(type_name, psprintf("%s.article", quote_identifier(our_schema))) == 0;

	initStringInfo(&query);
	appendStringInfo(&query,
					 "SELECT pg_catalog.count(*), pg_catalog.count(*) FILTER (WHERE NOT "
					 "(pg_catalog.strip(v) OPERATOR(pg_catalog.=) pg_catalog.strip(%s.to_tsvector($1, b)))) "
					 "FROM (SELECT %s AS v, %s::%s AS b FROM %s.%s WHERE %s IS NOT NULL AND %s IS NOT NULL "
					 "ORDER BY pg_catalog.random() LIMIT $2) s",
					 is_article ? quote_identifier(our_schema) : "pg_catalog",
					 quote_identifier(vector), quote_identifier(source),
					 is_article ? type_name : "pg_catalog.text",
					 quote_identifier(get_namespace_name(get_rel_namespace(table))),
					 quote_identifier(get_rel_name(table)),
					 quote_identifier(vector), quote_identifier(source));
	return query.data;
}

Datum
varta_stale(PG_FUNCTION_ARGS)
{
	Oid			table = PG_GETARG_OID(0);
	const char *vector = NameStr(*PG_GETARG_NAME(1));
	const char *source = NameStr(*PG_GETARG_NAME(2));
	Oid			types[2] = {REGCONFIGOID, INT4OID};
	Datum		arguments[2] = {PG_GETARG_DATUM(3), PG_GETARG_DATUM(4)};
	TupleDesc	row;
	Datum		values[2];
	bool		nulls[2] = {false, false};
	char	   *query;

	if (get_call_result_type(fcinfo, NULL, &row) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	if (get_rel_name(table) == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_TABLE),
				 errmsg("relation with OID %u does not exist", table)));
	if (PG_GETARG_INT32(4) < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("sample must not be negative"),
				 errhint("Give the number of rows to check, for example 1000.")));
	if (column_type(table, vector) != TSVECTOROID)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("column \"%s\" is not of type tsvector", vector),
				 errhint("Give the column of type tsvector first, then the column that it was made from.")));
	query = sample_query(table, vector, source, column_type(table, source),
						 get_namespace_name(get_func_namespace(fcinfo->flinfo->fn_oid)));
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	if (SPI_execute_with_args(query, 2, types, arguments, NULL, true, 1) != SPI_OK_SELECT ||
		SPI_processed != 1)
		elog(ERROR, "the sample could not be read");
	for (int i = 0; i < 2; i++)
		values[i] = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, i + 1, &nulls[i]);
	SPI_finish();
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(row), values, nulls)));
}
