/*
 * icu.h
 *		What varta asks of ICU: names of countries, and its versions.
 *
 * Nothing that decides a token or a row of an IMMUTABLE function comes from
 * here: ICU's answers change with its version.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_ICU_H
#define VARTA_ICU_H

#include "varta.h"

#define VARTA_ICU_VERSION_NBYTES 20

/* "72.1": the version of the headers, and of the library in use. */
extern void varta_icu_version_linked(char out[VARTA_ICU_VERSION_NBYTES]);
extern void varta_icu_version_running(char out[VARTA_ICU_VERSION_NBYTES]);

/* A handle on ICU's table of country names in one locale ("hi", "en_IN"). */
typedef struct varta_country_names varta_country_names;

/* NULL when ICU cannot open it; close exactly once. */
extern varta_country_names *varta_country_names_open(const char *locale);
extern void varta_country_names_close(varta_country_names *names);

/*
 * The country's name as UTF-8 in arena memory, or NULL when ICU knows no such
 * code (two letters, any case) or memory is out (see the arena's status).
 */
extern const char *varta_country_name(varta_arena *arena, const varta_country_names *names,
									  const char *code);

#endif							/* VARTA_ICU_H */
