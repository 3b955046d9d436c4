/*
 * annotate.c
 *		The entities and meetings of a text as marks in HTML, and as JSON for displaCy.
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
PG_FUNCTION_INFO_V1(varta_legend);

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

/*
 * Appends a stretch of the text with its entities marked; *entity is the first that
 * does not lie before it.  One that goes on behind the stretch is marked on both
 * sides, so that tags never cross.
 */
static void
append_marked(StringInfo out, const varta_result *result, size_t start, size_t end, size_t *entity)
{
	for (; *entity < result->analysis->nentities; (*entity)++)
	{
		const varta_entity *e = &result->analysis->entities[*entity];
		size_t		first = Max(e->span.start, start);
		size_t		last = Min(e->span.end, end);

		CHECK_FOR_INTERRUPTS();
		if (first >= end)
			break;
		append_escaped(out, result->text, start, first);
		appendStringInfo(out, "<mark class=\"varta-%s\">", varta_entity_kind_name(e->kind));
		append_escaped(out, result->text, first, last);
		appendStringInfoString(out, "</mark>");
		start = last;
		if (e->span.end > end)
			break;
	}
	append_escaped(out, result->text, start, end);
}

/* A meeting's number and the sentence that tells of it. */
typedef struct evidence
{
	varta_span	span;
	int			meeting_no;
} evidence;

static int
compare_evidence(const void *a, const void *b)
{
	const evidence *left = a;
	const evidence *right = b;

	if (left->span.start != right->span.start)
		return left->span.start < right->span.start ? -1 : 1;
	return left->meeting_no - right->meeting_no;
}

static evidence *
sorted_evidence(const varta_analysis *analysis)
{
	evidence   *sorted = palloc(sizeof(evidence) * (analysis->nmeetings + 1));

	for (size_t i = 0; i < analysis->nmeetings; i++)
		sorted[i] = (evidence) {analysis->meetings[i].evidence, (int) i + 1};
	qsort(sorted, analysis->nmeetings, sizeof(evidence), compare_evidence);
	return sorted;
}

/* Appends a window with its meetings, numbered behind those of the windows before, and its entities. */
static void
append_window(StringInfo out, const varta_result *result, int nbefore)
{
	size_t		count = result->analysis->nmeetings;
	evidence   *told = sorted_evidence(result->analysis);
	size_t		at = result->window.start;
	size_t		entity = 0;

	for (size_t i = 0; i < count;)
	{
		varta_span	sentence = told[i].span;

		append_marked(out, result, at, sentence.start, &entity);
		appendStringInfo(out, "<mark class=\"varta-meeting\" data-meeting=\"%d", nbefore + told[i].meeting_no);
		/* one sentence may tell of several */
		for (i++; i < count && told[i].span.start == sentence.start; i++)
			appendStringInfo(out, " %d", nbefore + told[i].meeting_no);
		appendStringInfoString(out, "\">");
		append_marked(out, result, sentence.start, sentence.end, &entity);
		appendStringInfoString(out, "</mark>");
		at = sentence.end;
	}
	append_marked(out, result, at, result->window.end, &entity);
	pfree(told);
}

Datum
annotate_html(PG_FUNCTION_ARGS)
{
	varta_windows *windows;
	const varta_result *result;
	StringInfoData out;
	int			nmeetings = 0;

	/* not STRICT: the dictionary may be null */
	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	windows = varta_read_text(fcinfo, (varta_question) {0, 1, false});
	initStringInfo(&out);
	/* the answer grows where it stands: its length goes first */
	appendStringInfoSpaces(&out, VARHDRSZ);
	while ((result = varta_next_window(windows)) != NULL)
	{
		append_window(&out, result, nmeetings);
		nmeetings += (int) result->analysis->nmeetings;
	}
	SET_VARSIZE(out.data, out.len);
	PG_RETURN_TEXT_P((text *) out.data);
}

/* Appends the entities of a window as displaCy takes them. */
static void
append_entities(StringInfo out, const varta_result *result, varta_char_counter *counter, bool *first)
{
	for (size_t i = 0; i < result->analysis->nentities; i++)
	{
		const varta_entity *entity = &result->analysis->entities[i];
		char	   *label = asc_toupper(varta_entity_kind_name(entity->kind),
									   strlen(varta_entity_kind_name(entity->kind)));

		CHECK_FOR_INTERRUPTS();
		appendStringInfo(out, "%s{\"start\": %d, \"end\": %d, \"label\": \"%s\"}",
						 *first ? "" : ", ",
						 varta_char_offset(counter, entity->span.start),
						 varta_char_offset(counter, entity->span.end), label);
		pfree(label);
		*first = false;
	}
}

Datum
annotate_json(PG_FUNCTION_ARGS)
{
	varta_windows *windows;
	const varta_result *result;
	varta_char_counter counter = {0};
	StringInfoData out;
	bool		first = true;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	windows = varta_read_text(fcinfo, (varta_question) {0, 1, false});
	initStringInfo(&out);
	while ((result = varta_next_window(windows)) != NULL)
	{
		if (counter.text == NULL)
		{
			char	   *whole = pnstrdup((const char *) result->text, result->nbytes);

			varta_char_counter_start(&counter, result->text, result->nbytes);
			appendStringInfoString(&out, "{\"text\": ");
			escape_json(&out, whole);
			pfree(whole);
			appendStringInfoString(&out, ", \"ents\": [");
		}
		append_entities(&out, result, &counter, &first);
	}
	appendStringInfoString(&out, "]}");
	return DirectFunctionCall1(jsonb_in, CStringGetDatum(out.data));
}

/* What the marks stand for: English for locales of English, Hindi for all others. */
Datum
varta_legend(PG_FUNCTION_ARGS)
{
	static const struct
	{
		const char *class;
		const char *hindi;
		const char *english;
	}			kinds[] = {
		{"person", "व्यक्ति", "person"},
		{"role", "पद", "office"},
		{"country", "देश", "country"},
		{"place", "स्थान", "place"},
		{"organisation", "संगठन", "organisation"},
		{"event", "आयोजन", "event"},
		{"date", "तारीख", "date"},
		{"meeting", "मुलाकात बताने वाला वाक्य", "sentence that tells of a meeting"}
	};
	char	   *locale = text_to_cstring(PG_GETARG_TEXT_PP(0));
	bool		english = pg_strncasecmp(locale, "en", 2) == 0;
	StringInfoData out;

	if (!english)
		varta_require_utf8("varta_legend");
	initStringInfo(&out);
	appendStringInfoString(&out, "<ul class=\"varta-legend\">");
	for (size_t i = 0; i < lengthof(kinds); i++)
		appendStringInfo(&out, "<li><mark class=\"varta-%s\">%s</mark></li>", kinds[i].class,
						 english ? kinds[i].english : kinds[i].hindi);
	appendStringInfoString(&out, "</ul>");
	PG_RETURN_TEXT_P(cstring_to_text_with_len(out.data, out.len));
}
