/*
 * country.c
 *		country_name(): what a country is called in a language, by ICU.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "glue.h"

#include "utils/builtins.h"
#include "utils/memutils.h"

#include "icu.h"

PG_FUNCTION_INFO_V1(country_name);

/* ICU's handle of the last locale asked for at one call site. */
typedef struct name_cache
{
	varta_country_names *names;
	char	   *locale;
	MemoryContextCallback callback;
} name_cache;

static void
close_names(void *argument)
{
	name_cache *cache = argument;

	if (cache->names != NULL)
		varta_country_names_close(cache->names);
	cache->names = NULL;
}

/*
 * The call site's cache.  The callback is registered before anything is opened,
 * so that an error at any later point closes the handle.
 */
static name_cache *
call_site_cache(FunctionCallInfo fcinfo)
{
	name_cache *cache = fcinfo->flinfo->fn_extra;

	if (cache == NULL)
	{
		cache = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(name_cache));
		cache->callback.func = close_names;
		cache->callback.arg = cache;
		MemoryContextRegisterResetCallback(fcinfo->flinfo->fn_mcxt, &cache->callback);
		fcinfo->flinfo->fn_extra = cache;
	}
	return cache;
}

Datum
country_name(PG_FUNCTION_ARGS)
{
	char	   *code = text_to_cstring(PG_GETARG_TEXT_PP(0));
	char	   *locale = text_to_cstring(PG_GETARG_TEXT_PP(1));
	name_cache *cache;
	varta_arena *arena;
	const char *name;

	varta_require_utf8("country_name");
	cache = call_site_cache(fcinfo);
	if (cache->names == NULL || strcmp(cache->locale, locale) != 0)
	{
		close_names(cache);
		cache->locale = MemoryContextStrdup(fcinfo->flinfo->fn_mcxt, locale);
		cache->names = varta_country_names_open(locale);
	}
	if (cache->names == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("locale \"%s\" has an unknown language", locale),
				 errhint("Give the code of a language, such as \"hi\" or \"en\".")));
	arena = varta_arena_in(CurrentMemoryContext);
	name = varta_country_name(arena, cache->names, code);
	varta_check_status(varta_arena_status(arena));
	if (name == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(name));
}
