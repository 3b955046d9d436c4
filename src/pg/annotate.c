/*
 * annotate.c
 *		The entities of a text as marks in HTML, and as JSON for displaCy.
 *
 * Everything that comes from the text is escaped; tags come from here alone.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "document.h"

#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/formatting.h"
#include "utils/json.h"
#include "utils/jsonb.h"

PG_FUNCTION_INFO_V1(annotate_html);
PG_FUNCTION_INFO_V1(annotate_json);

/* Also safe inside a quoted attribute. */
static void
append_escaped(StringInfo out, const uint8_t *text, size_t start, size_t end)
{
	size_t		done = start;

	for (size_t i = start; i < end; i++)
	{
		const char *escape;

		switch (text[i])
		{
			case '<':
				escape = "&lt;";
				break;
			case '>':
				escape = "&gt;";
				break;
			case '&':
				escape = "&amp;";
				break;
			case '"':
				escape = "&quot;";
				break;
			case '\'':
				escape = "&#39;";
				break;
			default:
				continue;
		}
		appendBinaryStringInfo(out, (const char *) text + done, i - done);
		appendStringInfoString(out, escape);
		done = i + 1;
	}
	appendBinaryStringInfo(out, (const char *) text + done, end - done);
}

Datum
annotate_html(PG_FUNCTION_ARGS)
{
	varta_result result;
	StringInfoData out;
	size_t		at = 0;

	/* not STRICT: the dictionary may be null */
	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	result = varta_analyze_text(fcinfo, (varta_question) {0, 1, false});
	initStringInfo(&out);
	for (size_t i = 0; i < result.analysis->nentities; i++)
	{
		const varta_entity *entity = &result.analysis->entities[i];

		CHECK_FOR_INTERRUPTS();
		append_escaped(&out, result.text, at, entity->span.start);
		appendStringInfo(&out, "<mark class=\"varta-%s\">", varta_entity_kind_name(entity->kind));
		append_escaped(&out, result.text, entity->span.start, entity->span.end);
		appendStringInfoString(&out, "</mark>");
		at = entity->span.end;
	}
	append_escaped(&out, result.text, at, result.nbytes);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(out.data, out.len));
}

Datum
annotate_json(PG_FUNCTION_ARGS)
{
	varta_result result;
	varta_char_counter counter;
	StringInfoData out;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	result = varta_analyze_text(fcinfo, (varta_question) {0, 1, false});
	initStringInfo(&out);
	varta_char_counter_start(&counter, result.text, result.nbytes);
	appendStringInfoString(&out, "{\"text\": ");
	escape_json(&out, pnstrdup((const char *) result.text, result.nbytes));
	appendStringInfoString(&out, ", \"ents\": [");
	for (size_t i = 0; i < result.analysis->nentities; i++)
	{
		const varta_entity *entity = &result.analysis->entities[i];
		char	   *label = asc_toupper(varta_entity_kind_name(entity->kind),
									   strlen(varta_entity_kind_name(entity->kind)));

		CHECK_FOR_INTERRUPTS();
		appendStringInfo(&out, "%s{\"start\": %d, \"end\": %d, \"label\": \"%s\"}",
						 i > 0 ? ", " : "",
						 varta_char_offset(&counter, entity->span.start),
						 varta_char_offset(&counter, entity->span.end), label);
	}
	appendStringInfoString(&out, "]}");
	return DirectFunctionCall1(jsonb_in, CStringGetDatum(out.data));
}
