/*
 * extract.c
 *		Set-returning functions over a text: sentences and paragraphs.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "article_value.h"
#include "rows.h"

#include "miscadmin.h"

PG_FUNCTION_INFO_V1(sentences);
PG_FUNCTION_INFO_V1(paragraphs);
PG_FUNCTION_INFO_V1(article_paragraphs);

/* (no, text, start_offset, end_offset) */
static void
put_numbered(varta_rows *rows, varta_char_counter *counter, int number, varta_span span)
{
	varta_put_int(rows, number);
	varta_put_bytes(rows, counter->text + span.start, span.end - span.start);
	varta_put_span(rows, counter, span);
	varta_put_row(rows);
}

Datum
sentences(PG_FUNCTION_ARGS)
{
	varta_input input = varta_text_argument(fcinfo, 0);
	varta_arena *arena = varta_arena_in(CurrentMemoryContext);
	varta_char_counter counter;
	varta_rows	rows;
	varta_span *found;
	size_t		count;

	varta_require_utf8("sentences");
	varta_rows_start(&rows, fcinfo);
	varta_check_status(varta_sentences(arena, input.text, input.nbytes, &found, &count));
	varta_char_counter_start(&counter, input.text, input.nbytes);
	for (size_t i = 0; i < count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		put_numbered(&rows, &counter, (int) i + 1, found[i]);
	}
	return (Datum) 0;
}

static bool
is_space(uint8_t byte)
{
	return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/*
 * The next stretch of text between blank lines, without the white space around
 * it; false at the end.  *at moves past it.
 */
static bool
next_paragraph(const varta_input *input, size_t *at, varta_span *paragraph)
{
	size_t		end;
	size_t		newlines = 0;

	while (*at < input->nbytes && is_space(input->text[*at]))
		(*at)++;
	if (*at == input->nbytes)
		return false;
	paragraph->start = (uint32_t) *at;
	end = *at;
	for (; *at < input->nbytes && newlines < 2; (*at)++)
	{
		if (input->text[*at] == '\n')
			newlines++;
		else if (!is_space(input->text[*at]))
		{
			newlines = 0;
			end = *at + 1;
		}
	}
	paragraph->end = (uint32_t) end;
	return true;
}

Datum
paragraphs(PG_FUNCTION_ARGS)
{
	varta_input input = varta_text_argument(fcinfo, 0);
	varta_char_counter counter;
	varta_rows	rows;
	varta_span	paragraph;
	size_t		at = 0;
	int			number = 0;

	varta_require_utf8("paragraphs");
	varta_rows_start(&rows, fcinfo);
	varta_char_counter_start(&counter, input.text, input.nbytes);
	while (next_paragraph(&input, &at, &paragraph))
	{
		CHECK_FOR_INTERRUPTS();
		put_numbered(&rows, &counter, ++number, paragraph);
	}
	return (Datum) 0;
}

/* Offsets are those of page_text(article). */
Datum
article_paragraphs(PG_FUNCTION_ARGS)
{
	varta_article article = varta_article_argument(fcinfo, 0);
	varta_char_counter counter;
	varta_rows	rows;
	int			number = 0;

	varta_rows_start(&rows, fcinfo);
	varta_char_counter_start(&counter, article.text, article.text_nbytes);
	for (uint32_t i = 0; i < article.nparts; i++)
	{
		varta_part	part = varta_article_part(&article, i);

		CHECK_FOR_INTERRUPTS();
		if (part.role == VARTA_PART_PARAGRAPH)
			put_numbered(&rows, &counter, ++number, part.span);
	}
	return (Datum) 0;
}
