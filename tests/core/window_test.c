/*
 * window_test.c
 *		Where the windows of a long text end, and what an analysis of them gives.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "quote.h"
#include "window.h"

typedef struct buffer
{
	char	   *bytes;
	size_t		nbytes;
	size_t		capacity;
} buffer;

static void
add(buffer *b, const char *text, size_t times)
{
	size_t		nbytes = strlen(text);

	if (b->nbytes + nbytes * times + 1 > b->capacity)
	{
		b->capacity = (b->nbytes + nbytes * times + 1) * 2;
		b->bytes = realloc(b->bytes, b->capacity);
		assert_non_null(b->bytes);
	}
	for (; times > 0; times--)
	{
		memcpy(b->bytes + b->nbytes, text, nbytes);
		b->nbytes += nbytes;
	}
	b->bytes[b->nbytes] = '\0';
}

static size_t
end_of(const buffer *b, size_t start)
{
	return varta_window_end((const uint8_t *) b->bytes, b->nbytes, start);
}

/* Texts of the unit over and over, cut once; wanted: what the first window ends with. */
static void
ends_with(const char *unit, size_t times, const char *wanted)
{
	buffer		b = {0};
	size_t		end;

	add(&b, unit, times);
	end = end_of(&b, 0);
	assert_true(end < b.nbytes && end >= strlen(wanted));
	if (memcmp(b.bytes + end - strlen(wanted), wanted, strlen(wanted)) != 0)
		fail_msg("\"%s\" again and again ends with \"%.20s\", not \"%s\"", unit, b.bytes + end - strlen(wanted), wanted);
	free(b.bytes);
}

/* The best end in the last quarter: paragraph, line, sentence, space, character. */
static void
windows_end_well(void **state)
{
	(void) state;
	ends_with("मंत्री आए। वे बोले।\nवे गए।\n \nफिर\nवे\nगए\nऔर\nआए\nऔर\nगए\nऔर\nआए\nऔर\nगए\nऔर", 2000, "\n \n");
	ends_with("मंत्री आए। वे बोले\nवे गए। फिर लौटे", 4000, "बोले\n");
	ends_with("मंत्री आए। वे बोले ", 8000, "आए। ");
	ends_with("मंत्री आए ", 20000, " ");
	ends_with("“", 30000, "“");
	ends_with("क", 300000, "क");
	/* 3 and 4 bytes a character: no limit in bytes is a multiple of both */
	ends_with("क\xF0\x90\x80\x80", 100000, "");
}

/* A paragraph's end too early in the window is out of reach. */
static void
early_ends_do_not_count(void **state)
{
	buffer		b = {0};
	size_t		early;

	(void) state;
	add(&b, "मंत्री आए। ", 1000);
	add(&b, "\n\n", 1);
	early = b.nbytes;
	add(&b, "मंत्री आए। ", 20000);
	assert_true(end_of(&b, 0) > early);
	free(b.bytes);
}

/* As much as the largest articles have, 250 kB, stays whole. */
static void
articles_are_one_window(void **state)
{
	static const char *const paragraph =
		"मॉस्को, 12 अक्टूबर (भाषा) विदेश मंत्री एस जयशंकर ने मंगलवार को अपने रूसी समकक्ष सर्गेई लावरोव से मुलाकात की। "
		"उन्होंने कहा, “हम साथ हैं और रहेंगे।” दोनों नेताओं ने व्यापार पर चर्चा की।\n\n";
	buffer		b = {0};

	(void) state;
	add(&b, paragraph, 250000 / strlen(paragraph));
	assert_int_equal(end_of(&b, 0), b.nbytes);
	assert_int_equal(end_of(&b, b.nbytes), b.nbytes);
	free(b.bytes);
	b = (buffer) {0};
	add(&b, "", 1);
	assert_int_equal(end_of(&b, 0), 0);
	free(b.bytes);
}

/* Windows tile any text, cut no character, and have no more words than they may. */
static void
windows_tile(void **state)
{
	static const char *const units[] = {
		"मंत्री आए। ", "“(", "क", "क\xE2\x80\x8D", "\n", " ", "मंत्री\n", "1क", "1.", "x1y", "क.", "a@b.c ", "#क", "\xFF", "।", "😀",
		"http://a.b/c?d=e ", "-1,2", "क-", "\r\n", "a\xE0\xA4"
	};

	(void) state;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
	{
		buffer		b = {0};
		size_t		end;
		bool		valid = varta_utf8_check((const uint8_t *) units[i], strlen(units[i])) == strlen(units[i]);

		add(&b, units[i], 2000000 / strlen(units[i]));
		for (size_t start = 0; start < b.nbytes; start = end)
		{
			varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
			varta_word *words;
			size_t		count;

			end = end_of(&b, start);
			assert_true(end > start && end <= b.nbytes && end - start <= VARTA_WINDOW_NBYTES);
			assert_true(end == b.nbytes || !valid || ((uint8_t) b.bytes[end] & 0xC0) != 0x80);
			assert_int_equal(varta_words_read(arena, (const uint8_t *) b.bytes + start, end - start, &words, &count), VARTA_OK);
			if (count > VARTA_WINDOW_TOKENS)
				fail_msg("a window of \"%s\" has %zu words", units[i], count);
			varta_arena_destroy(arena);
		}
		free(b.bytes);
	}
}

/* A paragraph that fills a window of its own, with something told at its start. */
static void
add_window(buffer *b, const char *told)
{
	add(b, told, 1);
	add(b, "मौसम साफ रहा और धूप खिली। ", 3000);
	add(b, "\n\n", 1);
}

static const varta_analysis *
analyze(varta_arena *arena, const varta_document *document)
{
	const varta_analysis *analysis;

	assert_int_equal(varta_analyze(arena, document, &analysis), VARTA_OK);
	return analysis;
}

/* Spans are of the whole text; a block that a window cuts is read in both, each its part. */
static void
spans_are_of_the_whole_text(void **state)
{
	static const char *const told = "जयशंकर ने सोमवार को दिल्ली में रूस के विदेश मंत्री लावरोव से मुलाकात की। ";
	buffer		b = {0};
	varta_block blocks[2];
	size_t		nwindows = 0;
	size_t		starts[3];

	(void) state;
	for (size_t i = 0; i < 3; i++)
	{
		starts[i] = b.nbytes;
		add(&b, told, 1);
		add_window(&b, "जयशंकर ने कहा, “यह बैठक बहुत अच्छी रही।” ");
	}
	blocks[0] = (varta_block) {{0, (uint32_t) starts[1] + 500}, VARTA_BLOCK_TEXT};
	blocks[1] = (varta_block) {{(uint32_t) starts[2], (uint32_t) b.nbytes}, VARTA_BLOCK_TEXT};
	for (int k = 0; k < 2; k++)
	{
		varta_document document = {.text = (const uint8_t *) b.bytes, .nbytes = b.nbytes,
			.blocks = k == 0 ? NULL : blocks, .nblocks = k == 0 ? 0 : 2, .published = {2021, 10, 14}};
		varta_document window;

		nwindows = 0;
		for (size_t at = 0; at < b.nbytes; at = window.window.end)
		{
			varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
			const varta_analysis *found;
			varta_quote *quotes;
			size_t		nquotes;

			varta_window_open(&document, at, &window);
			found = analyze(arena, &window);
			assert_int_equal(varta_quotes_find(arena, &window, found, &quotes, &nquotes), VARTA_OK);
			assert_int_equal(nquotes, 1);
			assert_true(quotes[0].span.start > starts[nwindows] && quotes[0].span.start < starts[nwindows] + 400);
			assert_int_equal(found->nmeetings, 1);
			assert_int_equal(found->meetings[0].evidence.start, starts[nwindows]);
			assert_memory_equal(b.bytes + found->meetings[0].evidence.start, told, strlen(told) - 1);
			assert_int_equal(found->meetings[0].evidence.end, starts[nwindows] + strlen(told) - 1);
			nwindows++;
			varta_arena_destroy(arena);
		}
		assert_int_equal(nwindows, 3);
	}
	free(b.bytes);
}

/* A window without a dateline stands where the first one does, also if that tells of no meeting. */
static void
dateline_carries_over(void **state)
{
	buffer		b = {0};
	varta_document document = {.meetings_only = true};
	varta_document window;
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	const varta_analysis *found;

	(void) state;
	add_window(&b, "मॉस्को, 14 अक्टूबर (भाषा) मौसम अच्छा रहा। ");
	add_window(&b, "जयशंकर ने यहां फ्रांस के विदेश मंत्री बैरो से मुलाकात की। ");
	document.text = (const uint8_t *) b.bytes;
	document.nbytes = b.nbytes;
	varta_window_open(&document, 0, &window);
	found = analyze(arena, &window);
	document.here = found->here;
	document.here_country = found->here_country;
	varta_window_open(&document, window.window.end, &window);
	found = analyze(arena, &window);
	assert_int_equal(found->nmeetings, 1);
	assert_string_equal(found->meetings[0].place_country, "RU");
	assert_int_equal(found->meetings[0].place.start, 0);
	varta_arena_destroy(arena);
	free(b.bytes);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(windows_end_well),
		cmocka_unit_test(early_ends_do_not_count),
		cmocka_unit_test(articles_are_one_window),
		cmocka_unit_test(windows_tile),
		cmocka_unit_test(spans_are_of_the_whole_text),
		cmocka_unit_test(dateline_carries_over),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
