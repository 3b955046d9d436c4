/*
 * ts_parser.c
 *		The text search parser "varta".
 *
 * Hands out pointers into the text it is given; tokens tile that text.  The
 * numbers of the token types are core's where the meaning agrees.  It reads some
 * tokens ahead, so that a dictionary may fetch what it knows of a word in time.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "glue.h"

#include "miscadmin.h"
#include "tsearch/ts_public.h"
#include "tsearch/ts_utils.h"
#include "mb/pg_wchar.h"

PG_FUNCTION_INFO_V1(varta_parser_start);
PG_FUNCTION_INFO_V1(varta_parser_next);
PG_FUNCTION_INFO_V1(varta_parser_end);
PG_FUNCTION_INFO_V1(varta_parser_types);

typedef struct type_name
{
	int			id;
	const char *alias;
	const char *description;
} type_name;

static const type_name type_names[] = {
	{VARTA_TOKEN_ASCIIWORD, "asciiword", "Word, all ASCII"},
	{VARTA_TOKEN_WORD, "word", "Word, all letters"},
	{VARTA_TOKEN_NUMWORD, "numword", "Word, letters and digits"},
	{VARTA_TOKEN_EMAIL, "email", "Email address"},
	{VARTA_TOKEN_HOST, "host", "Host"},
	{VARTA_TOKEN_BLANK, "blank", "Space symbols"},
	{VARTA_TOKEN_TAG, "tag", "XML tag"},
	{VARTA_TOKEN_PROTOCOL, "protocol", "Protocol head"},
	{VARTA_TOKEN_URL_PATH, "url_path", "URL path"},
	{VARTA_TOKEN_FLOAT, "float", "Decimal notation"},
	{VARTA_TOKEN_UINT, "uint", "Unsigned integer"},
	{VARTA_TOKEN_ENTITY, "entity", "XML entity"},
	{VARTA_TOKEN_INITIAL, "initial", "Initial of a name"},
	{VARTA_TOKEN_HASHTAG, "hashtag", "Hashtag"},
	{VARTA_TOKEN_HANDLE, "handle", "Name after @"}
};

#define AHEAD 16
#define SOON 8

typedef struct token_parser
{
	varta_scanner scanner;
	varta_token ahead[AHEAD];
	uint32		expected[AHEAD];	/* numbers of the words among them */
	uint32		nread;
	uint32		ngiven;
} token_parser;

Datum
varta_parser_start(PG_FUNCTION_ARGS)
{
	const char *text = (const char *) PG_GETARG_POINTER(0);
	int			nbytes = PG_GETARG_INT32(1);
	token_parser *parser = palloc(sizeof(token_parser));

	varta_require_utf8_or_bytes("text search parser \"varta\"");
	varta_scanner_start(&parser->scanner, (const uint8_t *) text, (size_t) nbytes);
	parser->nread = parser->ngiven = 0;
	PG_RETURN_POINTER(parser);
}

static void
read_ahead(token_parser *parser)
{
	varta_token *token = &parser->ahead[parser->nread % AHEAD];

	uint32		soon;

	while (parser->nread - parser->ngiven < AHEAD && varta_token_next(&parser->scanner, token))
	{
		if (token->type == VARTA_TOKEN_WORD)
			parser->expected[parser->nread % AHEAD] =
				varta_stem_expect(parser->scanner.text + token->start, token->end - token->start);
		token = &parser->ahead[++parser->nread % AHEAD];
	}
	soon = (parser->ngiven + SOON) % AHEAD;
	if (parser->nread - parser->ngiven > SOON && parser->ahead[soon].type == VARTA_TOKEN_WORD)
		varta_stem_fetch(parser->expected[soon]);
}

Datum
varta_parser_next(PG_FUNCTION_ARGS)
{
	token_parser *parser = (token_parser *) PG_GETARG_POINTER(0);
	char	  **token_text = (char **) PG_GETARG_POINTER(1);
	int		   *token_nbytes = (int *) PG_GETARG_POINTER(2);
	const varta_token *token;

	/* core's loop over tokens never asks */
	CHECK_FOR_INTERRUPTS();
	read_ahead(parser);
	if (parser->nread == parser->ngiven)
		PG_RETURN_INT32(VARTA_TOKEN_END);
	token = &parser->ahead[parser->ngiven++ % AHEAD];
	*token_text = (char *) parser->scanner.text + token->start;
	*token_nbytes = (int) (token->end - token->start);
	PG_RETURN_INT32(token->type);
}

Datum
varta_parser_end(PG_FUNCTION_ARGS)
{
	pfree(PG_GETARG_POINTER(0));
	PG_RETURN_VOID();
}

Datum
varta_parser_types(PG_FUNCTION_ARGS)
{
	LexDescr   *types = palloc0(sizeof(LexDescr) * (lengthof(type_names) + 1));

	(void) fcinfo;
	for (size_t i = 0; i < lengthof(type_names); i++)
	{
		types[i].lexid = type_names[i].id;
		types[i].alias = pstrdup(type_names[i].alias);
		types[i].descr = pstrdup(type_names[i].description);
	}
	PG_RETURN_POINTER(types);
}
