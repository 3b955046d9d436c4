/*
 * page_limits_test.c
 *		What holds for the parts of any page: order, cost, memory; and hostile pages.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#define _POSIX_C_SOURCE 200809L

#include <time.h>

#include "page_support.h"

/* Under valgrind time means nothing and a hundredth of the work is enough. */
static bool
under_valgrind(void)
{
	return getenv("VALGRIND") != NULL;
}

static void
check_parts(const varta_page *page, const char *text, size_t nbytes)
{
	uint32_t	end = 0;

	if (!page->from_html)
	{
		assert_ptr_equal(page->text, text);
		assert_int_equal(page->nbytes, nbytes);
	}
	for (size_t i = 0; i < page->nparts; i++)
	{
		const varta_part *part = &page->parts[i];

		assert_true(part->span.start >= end);
		assert_true(part->span.start < part->span.end);
		assert_true(part->role > 0 && part->role < VARTA_PART_ROLE_COUNT);
		end = part->span.end;
	}
	assert_true(end <= page->nbytes);
	assert_true(page->language[0] != '\0');
}

/* Parses twice: the parts are in order and the same both times. */
static void
check_page(const char *text, size_t nbytes)
{
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	varta_page *once = parse(arena, text, nbytes);
	varta_page *again = parse(arena, text, nbytes);

	check_parts(once, text, nbytes);
	assert_int_equal(once->nparts, again->nparts);
	for (size_t i = 0; i < once->nparts; i++)
	{
		assert_int_equal(once->parts[i].span.start, again->parts[i].span.start);
		assert_int_equal(once->parts[i].span.end, again->parts[i].span.end);
		assert_int_equal(once->parts[i].role, again->parts[i].role);
	}
	assert_int_equal(once->published, again->published);
	assert_string_equal(once->language, again->language);
	varta_arena_destroy(arena);
}

static uint32_t
next_random(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 8;
}

/* Pieces of pages, and of pages gone wrong. */
static const char *const pieces[] = {
	"\n", "\n\n", "\r\n", " ", "। ", "नई दिल्ली, 14 नवंबर (भाषा) ", "नई दिल्ली।", "मस्कट : ", "By: अमित कुमार",
	"Last Updated 12 Oct 2021 04:28 PM IST", "यह भी पढ़ें: ", "Advertisement", "भाषा", "(भाषा)", "|", " > ",
	"विदेश मंत्री ने कहा कि दोनों देशों के बीच बातचीत जारी रहेगी और व्यापार बढ़ेगा।", "हम तैयार हैं", "“", "”",
	"\xE0\xA4", "\xFF", "\xE2\x80\x8D", "\xE0\xA5\x8D", "<", ">", "<p>", "</p>", "<div class=\"ad\">", "</div>",
	"<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"", "\"}</script>", "&nbsp;",
	"&#0;", "<html>", "<h1>", "</h1>", "<!--", "-->", "(यह भी पढ़ें: क)", "Tags", "12/10/2021", "लेखक के बारे में"
};

static void
parts_are_ordered_for_any_text(void **state)
{
	uint32_t	seed = 5;

	(void) state;
	for (int round = 0; round < (under_valgrind() ? 40 : 2500); round++)
	{
		char		text[4096];
		size_t		nbytes = 0;

		if (round % 3 == 0)
			nbytes = (size_t) snprintf(text, sizeof(text), "<html><body>");
		while (nbytes < 300 + next_random(&seed) % 2000)
		{
			const char *piece = pieces[next_random(&seed) % (sizeof(pieces) / sizeof(*pieces))];

			memcpy(text + nbytes, piece, strlen(piece));
			nbytes += strlen(piece);
		}
		check_page(text, nbytes);
	}
}

/* Every prefix of a page is a page. */
static void
cut_pages_are_read(void **state)
{
	(void) state;
	for (size_t nbytes = 0; nbytes < sizeof(story); nbytes += under_valgrind() ? 17 : 1)
		check_page(story, nbytes);
}

static char *
repeat(const char *piece, size_t nbytes, const char *before, size_t *total)
{
	size_t		length = strlen(piece);
	size_t		head = strlen(before);
	char	   *text = malloc(head + nbytes + length);

	assert_non_null(text);
	memcpy(text, before, head);
	*total = head;
	while (*total < head + nbytes)
	{
		memcpy(text + *total, piece, length);
		*total += length;
	}
	return text;
}

static double
seconds_for(const char *piece, size_t nbytes, const char *before, int rounds)
{
	size_t		total;
	char	   *text = repeat(piece, nbytes, before, &total);
	struct timespec start;
	struct timespec end;
	double		best = 1e9;

	for (int i = 0; i < 3; i++)
	{
		double		seconds;

		clock_gettime(CLOCK_MONOTONIC, &start);
		for (int round = 0; round < rounds; round++)
		{
			varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);

			check_parts(parse(arena, text, total), text, total);
			varta_arena_destroy(arena);
		}
		clock_gettime(CLOCK_MONOTONIC, &end);
		seconds = (double) (end.tv_sec - start.tv_sec) + (double) (end.tv_nsec - start.tv_nsec) * 1e-9;
		best = seconds < best ? seconds : best;
	}
	free(text);
	return best;
}

/*
 * The cost for each byte does not grow with the page.  Times wobble on a busy
 * machine, so the test only refuses what is far from linear; the benchmark
 * measures the true figure.
 */
static void
cost_is_linear(void **state)
{
	static const char *const units[] = {
		story, "क", "क ", "क\n", "\n", "12 Oct 2021 ", "(", "“", "By: ", "यह भी पढ़ें: क\n", "भाषा\n",
		"नई दिल्ली, ", "विदेश मंत्री ने कहा कि बातचीत जारी रहेगी और व्यापार बढ़ेगा।\n", "<", "(यह भी पढ़ें: "
	};

	(void) state;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]) && !under_valgrind(); i++)
	{
		double		small = seconds_for(units[i], 64 * 1024, "", 8);
		double		large = seconds_for(units[i], 2 * 1024 * 1024, "", 1);
		double		ratio = large / small * 8 / 32;

		if (ratio > 10)
			printf("%.20s: %.1f times the cost a byte\n", units[i], ratio);
		assert_true(ratio <= 10 || large < 0.05);
	}
}

static void
hostile_html_is_bounded(void **state)
{
	static const char *const units[] = {
		"<div>", "<p>", "<b><i>", "</div>", "<a href=x>", "<table><tr><td>", "<li>क<ul>", "&#0;", "&lt;",
		"&amp;#2310;", "<!--", "<!ENTITY a \"aaaa\">&a;", "<script>", "<style>", "<![CDATA[", "<div class=\"story\">क",
		"<meta property=\"og:title\" content=\"शीर्षक\">", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\"",
		"<title>क", "<h1>क</h1>", "<p>विदेश मंत्री ने कहा कि बातचीत जारी रहेगी।", "<select><option>", "<x y=", "\"'>"
	};

	(void) state;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
	{
		double		seconds = seconds_for(units[i], under_valgrind() ? 4096 : 1024 * 1024,
										  "<html><body>", 1);

		if (seconds > 5)
			printf("%s: %.1f s\n", units[i], seconds);
		assert_true(seconds <= 5 || under_valgrind());
	}
}

/* Lines of one word, of a time, of a dateline: no more than four bytes for each, and 8 MB. */
static void
memory_is_bounded(void **state)
{
	static const char *const units[] = {
		"1\n", "क\n", "मंत्री\n", "Updated: 14 Nov 2023 04:28 PM IST\n", "नई दिल्ली, 14 नवंबर (भाषा)।\n",
		"1 2 3 4 5 6 7 8 9\n", "\n", "<p>क</p>", "<h1>मंत्री की बैठक</h1>", "<p>मंत्री ने कहा।</p>",
		"यह भी पढ़ें: मंत्री\n", "12 अक्टूबर 2021 "
	};
	const size_t nbytes = under_valgrind() ? 40000 : 4000000;

	(void) state;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
	{
		varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
		char	   *text = malloc(nbytes + sizeof(story) + 100);
		size_t		at = (size_t) sprintf(text, "%s", units[i][0] == '<' ? "<html><body>" : "");
		varta_page *page;

		for (; at < nbytes; at += strlen(units[i]))
			strcpy(text + at, units[i]);
		strcpy(text + at, units[i][0] == '<' ? "<p>" : "\n");
		strcat(text + at, story);
		at += strlen(text + at);
		page = parse(arena, text, at);
		check_parts(page, text, at);
		assert_true(varta_arena_nbytes(arena) <= 4 * at + ((size_t) 8 << 20));
		varta_arena_destroy(arena);
		free(text);
	}
}

/* Behind more short lines than any article has, those as long as a sentence are read. */
static void
long_lines_are_read_behind_many_short(void **state)
{
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	const size_t nlines = 200000;
	char	   *text = malloc(nlines * 4 + sizeof(story));
	varta_page *page;
	size_t		nparagraphs = 0;

	(void) state;
	for (size_t i = 0; i < nlines; i++)
		memcpy(text + 4 * i, "क\n", 4);
	strcpy(text + 4 * nlines, story);
	page = parse(arena, text, strlen(text));
	for (size_t i = 0; i < page->nparts; i++)
		nparagraphs += page->parts[i].role == VARTA_PART_PARAGRAPH;
	assert_int_equal(nparagraphs, 2);
	varta_arena_destroy(arena);
	free(text);
}

static void
declared_charset_is_ignored(void **state)
{
	static const char page_text[] =
		"<html><head><meta charset=\"iso-8859-1\"><meta http-equiv=\"Content-Type\" "
		"content=\"text/html; charset=utf-16\"><title>t</title></head><body><h1>मस्कट में मिले विदेश मंत्री, हुई बात</h1>"
		"<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><p>विदेश मंत्री ने बुधवार को यहां कहा कि बातचीत जारी रहेगी।</p>"
		"<iframe src=\"http://192.0.2.1/x\"></iframe>&#0;</body></html>";
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	varta_page *page = parse(arena, page_text, sizeof(page_text) - 1);

	(void) state;
	assert_true(page->from_html);
	assert_true(has_part(page, VARTA_PART_HEADLINE, "मस्कट में मिले"));
	assert_true(has_part(page, VARTA_PART_PARAGRAPH, "विदेश मंत्री ने बुधवार"));
	varta_arena_destroy(arena);
}

/* With too little memory the answer is a status, never a crash. */
static void
little_memory_is_a_status(void **state)
{
	static const char html[] = "<html><body><h1>शीर्षक यहां है और लंबा है</h1><p>विदेश मंत्री ने कहा।</p></body></html>";

	(void) state;
	for (size_t limit = 1000; limit < 200000; limit += under_valgrind() ? 30000 : 3000)
	{
		varta_arena *arena = varta_arena_create(&varta_host_malloc, limit);
		varta_page *page = NULL;
		varta_status status;

		if (arena == NULL)
			continue;
		status = varta_page_parse(arena, (const uint8_t *) story, sizeof(story) - 1, &page);
		assert_true(status == VARTA_OK || status == VARTA_NO_MEMORY);
		varta_arena_destroy(arena);
		arena = varta_arena_create(&varta_host_malloc, limit);
		status = varta_page_parse(arena, (const uint8_t *) html, sizeof(html) - 1, &page);
		assert_true(status == VARTA_OK || status == VARTA_NO_MEMORY);
		varta_arena_destroy(arena);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(parts_are_ordered_for_any_text),
		cmocka_unit_test(cut_pages_are_read),
		cmocka_unit_test(cost_is_linear),
		cmocka_unit_test(hostile_html_is_bounded),
		cmocka_unit_test(memory_is_bounded),
		cmocka_unit_test(long_lines_are_read_behind_many_short),
		cmocka_unit_test(declared_charset_is_ignored),
		cmocka_unit_test(little_memory_is_a_status),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
