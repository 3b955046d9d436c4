/*
 * ts_knowledge.c
 *		The dictionary template varta_knowledge: names that users add.
 *
 * The lists are options of a text search dictionary, so the catalog keeps them,
 * pg_dump carries them, and every backend drops its copy when they change.  The
 * functions that take such a dictionary are STABLE for that reason.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "ts_knowledge.h"

#include "commands/defrem.h"
#include "mb/pg_wchar.h"
#include "tsearch/ts_cache.h"
#include "tsearch/ts_public.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "document.h"

PG_FUNCTION_INFO_V1(varta_knowledge_init);
PG_FUNCTION_INFO_V1(varta_knowledge_lexize);

/* Bytes of a bad entry that an error shows. */
#define SHOWN_NBYTES 120

static const char *const list_names[VARTA_KNOWLEDGE_LISTS] = {
	[VARTA_KNOWLEDGE_ORGANISATIONS] = "organisations",
	[VARTA_KNOWLEDGE_PEOPLE] = "people",
	[VARTA_KNOWLEDGE_OFFICES] = "offices",
	[VARTA_KNOWLEDGE_PLACES] = "places"
};

static void
check_names(List *options)
{
	ListCell   *cell;

	foreach(cell, options)
	{
		DefElem    *option = (DefElem *) lfirst(cell);
		bool		known = false;

		for (int list = 0; list < VARTA_KNOWLEDGE_LISTS; list++)
			known = known || strcmp(option->defname, list_names[list]) == 0;
		if (!known)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("unrecognized varta_knowledge parameter: \"%s\"", option->defname),
					 errhint("Valid parameters are people, offices, places and organisations.")));
	}
}

static void
read_list(varta_knowledge *knowledge, varta_knowledge_list list, const char *text)
{
	varta_knowledge_error error;
	const char *entry;
	int			nbytes;

	varta_check_status(varta_knowledge_read(knowledge, list, (const uint8_t *) text, strlen(text), &error));
	if (error.reason == NULL)
		return;
	entry = text + error.entry.start;
	nbytes = (int) (error.entry.end - error.entry.start);
	if (nbytes > SHOWN_NBYTES)
		nbytes = pg_mbcliplen(entry, nbytes, SHOWN_NBYTES);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("invalid entry %u of varta_knowledge parameter \"%s\": %s",
					error.number, list_names[list], error.reason),
			 errdetail("The entry is \"%s\".", pnstrdup(entry, nbytes)),
			 errhint("%s", error.hint)));
}

/* Analyses that were kept point into what goes away. */
static void
forget(void *dictionary)
{
	varta_forget_knowledge(((varta_knowledge_dictionary *) dictionary)->number);
}

Datum
varta_knowledge_init(PG_FUNCTION_ARGS)
{
	static uint64 last_number = 0;
	List	   *options = (List *) PG_GETARG_POINTER(0);
	varta_knowledge_dictionary *dictionary = palloc0(sizeof(varta_knowledge_dictionary));
	MemoryContextCallback *callback = palloc0(sizeof(MemoryContextCallback));
	varta_arena *arena;
	varta_knowledge *knowledge;

	varta_require_utf8("varta_knowledge");
	check_names(options);
	arena = varta_arena_in(CurrentMemoryContext);
	knowledge = varta_knowledge_create(arena);
	if (knowledge == NULL)
		varta_check_status(varta_arena_status(arena));
	/* organisations come first, whatever the order of the options */
	for (int list = 0; list < VARTA_KNOWLEDGE_LISTS; list++)
	{
		ListCell   *cell;

		foreach(cell, options)
		{
			DefElem    *option = (DefElem *) lfirst(cell);

			if (strcmp(option->defname, list_names[list]) == 0)
				read_list(knowledge, (varta_knowledge_list) list, defGetString(option));
		}
	}
	dictionary->knowledge = knowledge;
	dictionary->number = ++last_number;
	callback->func = forget;
	callback->arg = dictionary;
	MemoryContextRegisterResetCallback(CurrentMemoryContext, callback);
	PG_RETURN_POINTER(dictionary);
}

/* It has no lexemes: in a configuration the next dictionary gets the word. */
Datum
varta_knowledge_lexize(PG_FUNCTION_ARGS)
{
	(void) fcinfo;
	PG_RETURN_POINTER(NULL);
}

const varta_knowledge_dictionary *
varta_knowledge_argument(FunctionCallInfo fcinfo, int number)
{
	Oid			oid;
	TSDictionaryCacheEntry *entry;

	if (PG_NARGS() <= number || PG_ARGISNULL(number))
		return NULL;
	oid = PG_GETARG_OID(number);
	entry = lookup_ts_dictionary_cache(oid);
	if (entry->lexize.fn_addr != varta_knowledge_lexize)
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg("text search dictionary \"%s\" is not one of template varta_knowledge",
						DatumGetCString(DirectFunctionCall1(regdictionaryout, ObjectIdGetDatum(oid)))),
				 errhint("Create one: CREATE TEXT SEARCH DICTIONARY my_names (TEMPLATE = varta_knowledge, people = 'name = IN').")));
	return (const varta_knowledge_dictionary *) entry->dictData;
}
