/*
 * article_io.c
 *		The type article: in, out, recv, send and the casts to and from text.
 *
 * Both outside forms hold the raw text alone, so that the page is what is
 * dumped, replicated and sent; the index is made anew wherever it arrives.
 *
 *	text form	raw text
 *	wire form	version byte (1), raw text in the client's encoding
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "article_value.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#define WIRE_VERSION 1

PG_FUNCTION_INFO_V1(article_in);
PG_FUNCTION_INFO_V1(article_out);
PG_FUNCTION_INFO_V1(article_recv);
PG_FUNCTION_INFO_V1(article_send);
PG_FUNCTION_INFO_V1(article_from_text);
PG_FUNCTION_INFO_V1(article_raw_text);

struct varlena *
varta_article_value(const uint8_t *raw, size_t nbytes)
{
	MemoryContext scratch;
	varta_arena *arena;
	struct varlena *value;
	uint8_t    *image;
	size_t		image_nbytes;

	varta_require_utf8("type article");
	scratch = AllocSetContextCreate(CurrentMemoryContext, "varta article",
									ALLOCSET_DEFAULT_SIZES);
	arena = varta_arena_in(scratch);
	varta_check_status(varta_article_build(arena, raw, nbytes, &image, &image_nbytes));
	if (!AllocSizeIsValid(image_nbytes + VARHDRSZ))
		varta_check_status(VARTA_TOO_LARGE);
	value = palloc(image_nbytes + VARHDRSZ);
	SET_VARSIZE(value, image_nbytes + VARHDRSZ);
	memcpy(VARDATA(value), image, image_nbytes);
	MemoryContextDelete(scratch);
	return value;
}

varta_article
varta_article_argument(FunctionCallInfo fcinfo, int number)
{
	struct varlena *value = PG_GETARG_VARLENA_PP(number);
	varta_article article;

	varta_check_status(varta_article_open((const uint8_t *) VARDATA_ANY(value),
										  VARSIZE_ANY_EXHDR(value), &article));
	return article;
}

varta_input
varta_article_raw_argument(FunctionCallInfo fcinfo, int number)
{
	struct varlena *value = PG_GETARG_VARLENA_PP(number);
	varta_input raw;

	varta_check_status(varta_article_raw((const uint8_t *) VARDATA_ANY(value),
										 VARSIZE_ANY_EXHDR(value), &raw.text, &raw.nbytes));
	return raw;
}

Datum
article_in(PG_FUNCTION_ARGS)
{
	char	   *raw = PG_GETARG_CSTRING(0);

	PG_RETURN_POINTER(varta_article_value((const uint8_t *) raw, strlen(raw)));
}

Datum
article_out(PG_FUNCTION_ARGS)
{
	varta_input raw = varta_article_raw_argument(fcinfo, 0);

	PG_RETURN_CSTRING(pnstrdup((const char *) raw.text, raw.nbytes));
}

/*
 * Nothing of the sender's is believed: the text is converted and its encoding
 * checked by pq_getmsgtext, and the index is made here.
 */
Datum
article_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	int			version = pq_getmsgbyte(message);
	char	   *raw;
	int			nbytes;

	if (version != WIRE_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("unsupported version of binary article: %d", version),
				 errdetail("This server reads version %d.", WIRE_VERSION),
				 errhint("Send the page as text, or install the same version of varta on both sides.")));
	raw = pq_getmsgtext(message, message->len - message->cursor, &nbytes);
	if (memchr(raw, 0, nbytes) != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_CHARACTER_NOT_IN_REPERTOIRE),
				 errmsg("binary article contains a null byte"),
				 errhint("Remove null bytes from the page before it is sent.")));
	PG_RETURN_POINTER(varta_article_value((const uint8_t *) raw, nbytes));
}

Datum
article_send(PG_FUNCTION_ARGS)
{
	varta_input raw = varta_article_raw_argument(fcinfo, 0);
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendbyte(&message, WIRE_VERSION);
	pq_sendtext(&message, (const char *) raw.text, raw.nbytes);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

Datum
article_from_text(PG_FUNCTION_ARGS)
{
	varta_input raw = varta_text_argument(fcinfo, 0);

	PG_RETURN_POINTER(varta_article_value(raw.text, raw.nbytes));
}

Datum
article_raw_text(PG_FUNCTION_ARGS)
{
	varta_input raw = varta_article_raw_argument(fcinfo, 0);

	PG_RETURN_TEXT_P(varta_text_of(raw.text, raw.nbytes));
}
