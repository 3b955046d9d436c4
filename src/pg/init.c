/*
 * init.c
 *		The module: magic block and versions.
 *
 * There is no GUC: no setting may change a token or a row, or an index and a
 * query could disagree.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "glue.h"

#include "access/htup_details.h"
#include "utils/builtins.h"

#include "icu.h"
#include "lexicon_data.h"
#include "rules.h"

VARTA_MODULE_MAGIC;

PG_FUNCTION_INFO_V1(varta_versions);

Datum
varta_versions(PG_FUNCTION_ARGS)
{
	TupleDesc	row;
	Datum		values[6];
	bool		nulls[6] = {false};
	char		linked[VARTA_ICU_VERSION_NBYTES],
				running[VARTA_ICU_VERSION_NBYTES];

	if (get_call_result_type(fcinfo, NULL, &row) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	varta_icu_version_linked(linked);
	varta_icu_version_running(running);
	values[0] = CStringGetTextDatum(VARTA_VERSION);
	values[1] = Int32GetDatum(VARTA_RULES_VERSION);
	values[2] = CStringGetTextDatum(VARTA_UNICODE_VERSION);
	values[3] = CStringGetTextDatum(linked);
	values[4] = CStringGetTextDatum(running);
	values[5] = CStringGetTextDatum(varta_data_fingerprint);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(row), values, nulls)));
}
