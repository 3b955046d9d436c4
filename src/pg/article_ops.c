/*
 * article_ops.c
 *		Comparison and hash of articles: by the bytes of the raw text, whatever
 *		rules made the index.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "article_value.h"

#include "common/hashfn.h"

PG_FUNCTION_INFO_V1(article_eq);
PG_FUNCTION_INFO_V1(article_ne);
PG_FUNCTION_INFO_V1(article_lt);
PG_FUNCTION_INFO_V1(article_le);
PG_FUNCTION_INFO_V1(article_gt);
PG_FUNCTION_INFO_V1(article_ge);
PG_FUNCTION_INFO_V1(article_cmp);
PG_FUNCTION_INFO_V1(article_hash);
PG_FUNCTION_INFO_V1(article_hash_extended);

static varta_input
raw_of(struct varlena *value)
{
	varta_input raw;

	varta_check_status(varta_article_raw((const uint8_t *) VARDATA_ANY(value),
										 VARSIZE_ANY_EXHDR(value), &raw.text, &raw.nbytes));
	return raw;
}

/*
 * Sorting calls this many times in one memory context, so detoasted copies are
 * freed at once.
 */
static int
compare(FunctionCallInfo fcinfo)
{
	struct varlena *left = PG_GETARG_VARLENA_PP(0);
	struct varlena *right = PG_GETARG_VARLENA_PP(1);
	varta_input a = raw_of(left);
	varta_input b = raw_of(right);
	int			order = memcmp(a.text, b.text, Min(a.nbytes, b.nbytes));

	if (order == 0)
		order = (a.nbytes > b.nbytes) - (a.nbytes < b.nbytes);
	PG_FREE_IF_COPY(left, 0);
	PG_FREE_IF_COPY(right, 1);
	return order;
}

Datum
article_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) == 0);
}

Datum
article_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) != 0);
}

Datum
article_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) < 0);
}

Datum
article_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) <= 0);
}

Datum
article_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) > 0);
}

Datum
article_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) >= 0);
}

Datum
article_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare(fcinfo));
}

Datum
article_hash(PG_FUNCTION_ARGS)
{
	struct varlena *value = PG_GETARG_VARLENA_PP(0);
	varta_input raw = raw_of(value);
	Datum		hash = hash_any(raw.text, raw.nbytes);

	PG_FREE_IF_COPY(value, 0);
	return hash;
}

Datum
article_hash_extended(PG_FUNCTION_ARGS)
{
	struct varlena *value = PG_GETARG_VARLENA_PP(0);
	varta_input raw = raw_of(value);
	Datum		hash = hash_any_extended(raw.text, raw.nbytes, PG_GETARG_INT64(1));

	PG_FREE_IF_COPY(value, 0);
	return hash;
}
