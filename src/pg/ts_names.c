/*
 * ts_names.c
 *		romanize, name_key and the dictionary templates varta_name and
 *		varta_marathi.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "glue.h"

#include "commands/defrem.h"
#include "tsearch/ts_public.h"

#include "marathi.h"
#include "romanize.h"
#include "stem.h"

PG_FUNCTION_INFO_V1(varta_sql_romanize);
PG_FUNCTION_INFO_V1(varta_sql_name_key);
PG_FUNCTION_INFO_V1(varta_name_init);
PG_FUNCTION_INFO_V1(varta_name_lexize);
PG_FUNCTION_INFO_V1(varta_marathi_init);
PG_FUNCTION_INFO_V1(varta_marathi_lexize);

typedef struct flag_dictionary
{
	bool		stop_words;
} flag_dictionary;

Datum
varta_sql_romanize(PG_FUNCTION_ARGS)
{
	varta_input input;
	varta_arena *arena;
	uint8_t    *romanized;
	size_t		nbytes;
	text	   *result;

	varta_require_utf8("romanize");
	input = varta_text_argument(fcinfo, 0);
	arena = varta_arena_in(CurrentMemoryContext);
	varta_check_status(varta_romanize(arena, input.text, input.nbytes, &romanized, &nbytes));
	result = varta_text_of(romanized, nbytes);
	varta_arena_destroy(arena);
	PG_RETURN_TEXT_P(result);
}

/* The keys of the words of a name, a space between them. */
Datum
varta_sql_name_key(PG_FUNCTION_ARGS)
{
	varta_input input;
	varta_scanner scanner;
	varta_token token;
	StringInfoData keys;

	varta_require_utf8("name_key");
	input = varta_text_argument(fcinfo, 0);
	initStringInfo(&keys);
	varta_scanner_start(&scanner, input.text, input.nbytes);
	while (varta_token_next(&scanner, &token))
	{
		uint8_t		key[VARTA_MAX_NAME_KEY];
		size_t		n;

		if (token.type != VARTA_TOKEN_WORD && token.type != VARTA_TOKEN_ASCIIWORD &&
			token.type != VARTA_TOKEN_INITIAL && token.type != VARTA_TOKEN_NUMWORD)
			continue;
		n = varta_name_key(input.text + token.start, token.end - token.start, key);
		if (n == 0)
			continue;
		if (keys.len > 0)
			appendStringInfoChar(&keys, ' ');
		appendBinaryStringInfo(&keys, (const char *) key, n);
	}
	PG_RETURN_TEXT_P(varta_text_of((const uint8_t *) keys.data, keys.len));
}

static flag_dictionary *
read_flags(List *options, const char *template)
{
	flag_dictionary *dictionary = palloc0(sizeof(flag_dictionary));
	ListCell   *cell;

	dictionary->stop_words = true;
	foreach(cell, options)
	{
		DefElem    *option = (DefElem *) lfirst(cell);

		if (strcmp(option->defname, "stopwords") == 0)
			dictionary->stop_words = defGetBoolean(option);
		else
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("unrecognized %s parameter: \"%s\"", template, option->defname),
					 errhint("The only valid parameter is stopwords.")));
	}
	return dictionary;
}

Datum
varta_name_init(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(read_flags((List *) PG_GETARG_POINTER(0), "varta_name"));
}

/* The key of a word; stop words have none, so that articles are not full of them. */
Datum
varta_name_lexize(PG_FUNCTION_ARGS)
{
	flag_dictionary *dictionary = (flag_dictionary *) PG_GETARG_POINTER(0);
	const uint8_t *word = (const uint8_t *) PG_GETARG_POINTER(1);
	int			nbytes = PG_GETARG_INT32(2);
	TSLexeme   *result = palloc0(sizeof(TSLexeme) * 2);
	uint8_t    *folded = palloc(nbytes + 1);
	size_t		n;
	uint8_t		key[VARTA_MAX_NAME_KEY];
	size_t		key_nbytes;

	varta_require_utf8_or_bytes("text search dictionary of varta");
	n = varta_fold(word, nbytes, VARTA_FOLD_ALL, folded);
	if (n == 0 || (dictionary->stop_words && varta_is_stop_word(folded, n)))
		PG_RETURN_POINTER(result);
	pfree(folded);
	key_nbytes = varta_name_key(word, nbytes, key);
	if (key_nbytes == 0)
	{
		/* another script: the next dictionary may know it */
		pfree(result);
		PG_RETURN_POINTER(NULL);
	}
	result[0].lexeme = pnstrdup((const char *) key, key_nbytes);
	PG_RETURN_POINTER(result);
}

Datum
varta_marathi_init(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(read_flags((List *) PG_GETARG_POINTER(0), "varta_marathi"));
}

Datum
varta_marathi_lexize(PG_FUNCTION_ARGS)
{
	flag_dictionary *dictionary = (flag_dictionary *) PG_GETARG_POINTER(0);
	const uint8_t *word = (const uint8_t *) PG_GETARG_POINTER(1);
	int			nbytes = PG_GETARG_INT32(2);
	TSLexeme   *result = palloc0(sizeof(TSLexeme) * 2);
	uint8_t    *folded = palloc(nbytes + 1);
	size_t		n;

	varta_require_utf8_or_bytes("text search dictionary of varta");
	/* ये and ए are different words in Marathi */
	n = varta_fold(word, nbytes, VARTA_FOLD_ALL & ~VARTA_FOLD_GLIDES, folded);
	if (n == 0 || (dictionary->stop_words && varta_marathi_is_stop_word(folded, n)))
		PG_RETURN_POINTER(result);
	folded[varta_marathi_stem(folded, n)] = '\0';
	result[0].lexeme = (char *) folded;
	PG_RETURN_POINTER(result);
}
