/*
 * compat.h
 *		What differs between PostgreSQL's major versions, 13 to 18.
 *
 * Every test of PG_VERSION_NUM stands here.  Include after postgres.h.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_COMPAT_H
#define VARTA_COMPAT_H

#include "fmgr.h"
#include "funcapi.h"

#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

/*
 * Before 16 only the info function was marked for export, so that a module built
 * with hidden symbols lost its functions.
 */
#if PG_VERSION_NUM < 160000
#undef PG_FUNCTION_INFO_V1
#define PG_FUNCTION_INFO_V1(funcname) \
extern PGDLLEXPORT Datum funcname(PG_FUNCTION_ARGS); \
extern PGDLLEXPORT const Pg_finfo_record * CppConcat(pg_finfo_,funcname)(void); \
const Pg_finfo_record * \
CppConcat(pg_finfo_,funcname) (void) \
{ \
	static const Pg_finfo_record my_finfo = { 1 }; \
	return &my_finfo; \
} \
extern int no_such_variable
#endif

/* Soft errors of input functions came with 16; before, they are thrown. */
#if PG_VERSION_NUM < 160000
#define ereturn(context, dummy, ...) \
	do { \
		(void) (context); \
		ereport(ERROR, __VA_ARGS__); \
		return dummy; \
	} while (0)
#endif

/* 15 renamed nothing but gave the helper; its name is that of 15.4 and later. */
#if PG_VERSION_NUM < 150000
extern void varta_init_materialized_srf(FunctionCallInfo fcinfo);
#define InitMaterializedSRF(fcinfo, flags) varta_init_materialized_srf(fcinfo)
#endif

/* 18 lets a module tell its name and version. */
#if PG_VERSION_NUM >= 180000
#define VARTA_MODULE_MAGIC \
	PG_MODULE_MAGIC_EXT(.name = "varta", .version = VARTA_VERSION)
#else
#define VARTA_MODULE_MAGIC PG_MODULE_MAGIC
#endif

#if PG_VERSION_NUM >= 170000
#define VARTA_TRANSACTION_TIMEOUT_PENDING TransactionTimeoutPending
#else
#define VARTA_TRANSACTION_TIMEOUT_PENDING false
#endif

#endif							/* VARTA_COMPAT_H */
