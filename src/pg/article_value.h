/*
 * article_value.h
 *		The SQL type article: its varlena and how to read one.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_ARTICLE_VALUE_H
#define VARTA_ARTICLE_VALUE_H

#include "glue.h"

#include "article.h"

/* A new article value from raw text; errors are raised. */
extern struct varlena *varta_article_value(const uint8_t *raw, size_t nbytes);

/* The argument opened and checked; points into its detoasted copy. */
extern varta_article varta_article_argument(FunctionCallInfo fcinfo, int number);

/* The argument's raw text alone. */
extern varta_input varta_article_raw_argument(FunctionCallInfo fcinfo, int number);

/* Fields as SQL values: false for null. */
extern bool varta_article_text(const varta_article *article, varta_part_role role,
							   Datum *value);
extern bool varta_article_code(const char *code, Datum *value);
extern bool varta_article_time(bool known, int64_t microseconds, Datum *value);

#endif							/* VARTA_ARTICLE_VALUE_H */
