/*
 * core_bench.c
 *		Time, instructions and allocations of the core's entry points.
 *
 *		core_bench [--runs N] [--only STAGE] [--limit N] CORPUS
 *		core_bench --digest CORPUS		a number over everything that is found
 *		core_bench --growth CORPUS		time per byte from 1 KB to 64 MB
 *		core_bench --check CORPUS		short cuts of the engine change no meeting
 *
 * CORPUS is what make_corpus writes.  The stages of one run take turns, so that
 * a busy machine slows all of them; medians of the runs are shown, with half the
 * distance between the quartiles as spread.  ICU's word break iterator over the
 * same bytes is the rival of the tokenizer.  Instructions: under callgrind, with
 * --runs 1 --only STAGE.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "analysis.h"
#include "page.h"
#include "quote.h"
#include "stem.h"
#include "window.h"

#define MAX_RUNS 101

typedef struct bytes
{
	uint8_t    *data;
	size_t		nbytes;
} bytes;

typedef struct item
{
	bytes		body;
	bytes		page;
	varta_day	published;
} item;

static item *items;
static size_t nitems;
static size_t nallocations;
static uint64_t digest;			/* also keeps the compiler from dropping work */
static size_t ntokens;

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double) t.tv_sec + (double) t.tv_nsec * 1e-9;
}

static void *
counted_allocate(void *context, size_t nbytes)
{
	(void) context;
	nallocations++;
	return malloc(nbytes);
}

static void
counted_release(void *context, void *memory)
{
	(void) context;
	free(memory);
}

/* as in a backend: what is known of the words read last outlives the calls */
static uint64_t recent[VARTA_RECENT_NBYTES / sizeof(uint64_t)];

static const varta_host host = {counted_allocate, counted_release, NULL, NULL, recent};

static void
mix(uint64_t value)
{
	digest = (digest ^ value) * 0x9E3779B97F4A7C15u;
	digest ^= digest >> 29;
}

static void
mix_string(const char *string)
{
	for (; string != NULL && *string != '\0'; string++)
		mix((uint8_t) *string);
	mix(0x100);
}

static void
mix_span(varta_span span)
{
	mix((uint64_t) span.start << 32 | span.end);
}

static void
mix_day(varta_day day)
{
	mix((uint64_t) (uint16_t) day.year << 16 | (uint64_t) day.month << 8 | day.day);
}

/* ---- the corpus ---- */

static bytes
unescape(const char *from, const char *until)
{
	bytes		b = {malloc((size_t) (until - from) + 1), 0};

	for (; from < until; from++)
	{
		char		c = *from;

		if (c == '\\' && from + 1 < until)
		{
			c = *++from;
			c = c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
		}
		b.data[b.nbytes++] = (uint8_t) c;
	}
	return b;
}

static void
read_corpus(const char *path, size_t limit)
{
	FILE	   *in = fopen(path, "r");
	char	   *line = NULL;
	size_t		size = 0;
	ssize_t		length;

	if (in == NULL)
	{
		perror(path);
		exit(2);
	}
	while (nitems < limit && (length = getline(&line, &size, in)) > 0)
	{
		char	   *end = line + length - (line[length - 1] == '\n');
		char	   *day = strchr(line, '\t') + 1;
		char	   *body = strchr(day, '\t') + 1;
		char	   *page = strchr(body, '\t') + 1;
		item	   *one;

		items = realloc(items, (nitems + 1) * sizeof(*items));
		one = &items[nitems++];
		one->published.year = (int16_t) atoi(day);
		one->published.month = (uint8_t) atoi(day + 5);
		one->published.day = (uint8_t) atoi(day + 8);
		one->body = unescape(body, page - 1);
		one->page = unescape(page, end);
	}
	free(line);
	fclose(in);
}

/* ---- the stages ---- */

static void
run_floor(const item *one)
{
	mix(varta_utf8_nchars(one->body.data, one->body.nbytes));
}

static void
run_icu(const item *one)
{
	static UBreakIterator *iterator;
	UErrorCode	status = U_ZERO_ERROR;
	UText	   *text = utext_openUTF8(NULL, (const char *) one->body.data, (int64_t) one->body.nbytes, &status);

	if (iterator == NULL)
		iterator = ubrk_open(UBRK_WORD, "hi", NULL, 0, &status);
	ubrk_setUText(iterator, text, &status);
	while (ubrk_next(iterator) != UBRK_DONE)
		ntokens++;
	utext_close(text);
}

static void
run_tokens(const item *one)
{
	varta_scanner scanner;
	varta_token token;

	varta_scanner_start(&scanner, one->body.data, one->body.nbytes);
	while (varta_token_next(&scanner, &token))
	{
		mix((uint64_t) token.type << 32 | token.end);
		ntokens++;
	}
}

static void
run_lexemes(const item *one)
{
	varta_scanner scanner;
	varta_token token;
	uint8_t		folded[1024];
	varta_stem_room room;
	varta_lexeme lexemes[VARTA_MAX_LEXEMES];

	varta_scanner_start(&scanner, one->body.data, one->body.nbytes);
	while (varta_token_next(&scanner, &token))
	{
		size_t		n = token.end - token.start;

		ntokens++;
		if ((token.type != VARTA_TOKEN_WORD && token.type != VARTA_TOKEN_INITIAL) || n > sizeof(folded))
			continue;
		n = varta_fold(one->body.data + token.start, n, VARTA_FOLD_ALL, folded);
		n = varta_stem(folded, n, true, &room, lexemes);
		for (size_t i = 0; i < n; i++)
			mix(lexemes[i].bytes[lexemes[i].nbytes - 1] + lexemes[i].nbytes * 256);
	}
}

static void
run_words(const item *one)
{
	varta_arena *arena = varta_arena_create(&host, 0);
	varta_word *words;
	size_t		count;

	(void) varta_words_read(arena, one->body.data, one->body.nbytes, &words, &count);
	for (size_t i = 0; i < count; i++)
		mix((uint64_t) words[i].form << 32 | words[i].end);
	ntokens += count;
	varta_arena_destroy(arena);
}

static void
run_page(const item *one)
{
	varta_arena *arena = varta_arena_create(&host, 0);
	varta_page *page;

	if (varta_page_parse(arena, one->page.data, one->page.nbytes, &page) == VARTA_OK)
	{
		for (size_t i = 0; i < page->nparts; i++)
		{
			mix_span(page->parts[i].span);
			mix(page->parts[i].role);
		}
		mix((uint64_t) page->published);
		mix((uint64_t) page->updated);
		mix_string(page->place_country);
		mix_string(page->language);
	}
	varta_arena_destroy(arena);
}

static void
mix_participant(const varta_participant *p)
{
	mix_span(p->name);
	mix_span(p->mention);
	mix_string(p->role);
	mix_string(p->country);
	mix_string(p->actor_code);
	mix(p->inferred);
}

static void
mix_meeting(const varta_meeting *m)
{
	for (size_t i = 0; i < m->nparticipants; i++)
		mix_participant(&m->participants[i]);
	mix((uint64_t) m->status << 24 | (uint64_t) m->mode << 16 | (uint64_t) m->multilateral << 8 | m->date_basis);
	mix_day(m->held_on);
	mix_day(m->held_until);
	mix_span(m->place);
	mix_string(m->place_country);
	mix_span(m->event);
	for (size_t i = 0; i < m->ntopics; i++)
		mix_span(m->topics[i]);
	mix_string(m->cameo);
	mix_string(m->plover);
	mix_string(m->key);
	mix_span(m->evidence);
	mix((uint64_t) (m->confidence * 1000));
}

static void
mix_analysis(const varta_analysis *analysis)
{
	for (size_t i = 0; i < analysis->nmeetings; i++)
		mix_meeting(&analysis->meetings[i]);
	ntokens += analysis->nmeetings;
	for (size_t i = 0; i < analysis->nvisits; i++)
	{
		mix_participant(&analysis->visits[i].visitor);
		mix_span(analysis->visits[i].from_place);
		mix_span(analysis->visits[i].to_place);
		mix_string(analysis->visits[i].to_country);
		mix_day(analysis->visits[i].arrived_on);
		mix(analysis->visits[i].status);
	}
	for (size_t i = 0; i < analysis->nentities; i++)
	{
		mix_span(analysis->entities[i].span);
		mix_span(analysis->entities[i].full_name);
		mix(analysis->entities[i].kind);
		mix_string(analysis->entities[i].canonical);
		mix_string(analysis->entities[i].country);
	}
}

/* Window by window, as the server does. */
static void
analyze(const item *one, bool meetings_only)
{
	varta_document document = {.text = one->body.data, .nbytes = one->body.nbytes,
		.published = one->published, .meetings_only = meetings_only};
	varta_document window;

	for (size_t at = 0; at < document.nbytes; at = window.window.end)
	{
		varta_arena *arena = varta_arena_create(&host, 0);
		const varta_analysis *analysis;

		varta_window_open(&document, at, &window);
		if (varta_analyze(arena, &window, &analysis) == VARTA_OK)
		{
			mix_analysis(analysis);
			document.here = at == 0 ? analysis->here : document.here;
			document.here_country = at == 0 ? analysis->here_country : document.here_country;
		}
		varta_arena_destroy(arena);
	}
}

static void
run_meetings(const item *one)
{
	analyze(one, true);
}

static void
run_analysis(const item *one)
{
	analyze(one, false);
}

/* An analysis for meetings alone must find the meetings of a whole one. */
static size_t
count_differences(void)
{
	size_t		count = 0;

	for (size_t i = 0; i < nitems; i++)
	{
		uint64_t	digests[2];

		for (int k = 0; k < 2; k++)
		{
			varta_arena *arena = varta_arena_create(&host, 0);
			varta_document document = {.text = items[i].body.data, .nbytes = items[i].body.nbytes,
				.published = items[i].published, .meetings_only = k == 0};
			const varta_analysis *analysis;

			digest = 1;
			if (varta_analyze(arena, &document, &analysis) == VARTA_OK)
				for (size_t j = 0; j < analysis->nmeetings; j++)
					mix_meeting(&analysis->meetings[j]);
			digests[k] = digest;
			varta_arena_destroy(arena);
		}
		count += digests[0] != digests[1];
	}
	return count;
}

typedef struct stage
{
	const char *name;
	void		(*run) (const item *one);
	bool		on_pages;
	double		seconds[MAX_RUNS];
	size_t		ntokens;
	size_t		nallocations;
	uint64_t	digest;
} stage;

static stage stages[] = {
	{"floor", run_floor, false}, {"icu-words", run_icu, false}, {"tokens", run_tokens, false},
	{"lexemes", run_lexemes, false}, {"words", run_words, false}, {"page", run_page, true},
	{"meetings", run_meetings, false}, {"analysis", run_analysis, false}
};

#define NSTAGES (sizeof(stages) / sizeof(stages[0]))

/* not inlined: callgrind counts what is inside it */
__attribute__((noinline)) static void
run_stage(stage *s, int run)
{
	double		start = now();

	ntokens = nallocations = 0;
	digest = 1;
	for (size_t i = 0; i < nitems; i++)
		s->run(&items[i]);
	s->seconds[run] = now() - start;
	s->ntokens = ntokens;
	s->nallocations = nallocations;
	s->digest = digest;
}

static int
compare(const void *a, const void *b)
{
	double		x = *(const double *) a;
	double		y = *(const double *) b;

	return (x > y) - (x < y);
}

static void
print_stage(stage *s, int runs, double rival)
{
	size_t		nbytes = 0;
	double		median;
	double		spread;

	for (size_t i = 0; i < nitems; i++)
		nbytes += s->on_pages ? items[i].page.nbytes : items[i].body.nbytes;
	qsort(s->seconds, (size_t) runs, sizeof(double), compare);
	median = s->seconds[runs / 2];
	spread = (s->seconds[runs * 3 / 4] - s->seconds[runs / 4]) / 2;
	printf("%s\t%.2f\t%.1f\t%.1f\t%.1f\t%.1f\t%.2f\n", s->name, rival > 0 ? median / rival : 0,
		   (double) nbytes / median / 1e6, median * 1e9 / (double) nbytes,
		   s->ntokens > 0 ? median * 1e9 / (double) s->ntokens : 0, spread / median * 100,
		   (double) s->nallocations / (double) nitems);
}

/* ---- growth: time per byte of one text of 1 KB to 64 MB ---- */

/* Processor time: other work on the machine does not count. */
static double
used(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double) t.tv_sec + (double) t.tv_nsec * 1e-9;
}

/* All bodies, or all pages of plain text, one behind the other. */
static bytes
joined(bool pages)
{
	bytes		all = {NULL, 0};
	size_t		total = 0;

	for (size_t i = 0; i < nitems; i++)
		total += (pages ? items[i].page.nbytes : items[i].body.nbytes) + 2;
	all.data = malloc(total);
	for (size_t i = 0; i < nitems; i++)
	{
		const bytes *one = pages ? &items[i].page : &items[i].body;

		if (one->nbytes == 0 || one->data[0] == '<')
			continue;			/* HTML does not go on behind its end */
		memcpy(all.data + all.nbytes, one->data, one->nbytes);
		memcpy(all.data + all.nbytes + one->nbytes, "\n\n", 2);
		all.nbytes += one->nbytes + 2;
	}
	return all;
}

/* Whole lines of a text, nbytes or a little more, from a byte on; used again and again. */
static bytes
stretch(const bytes *text, size_t from, size_t nbytes)
{
	bytes		cut = {text->data, nbytes};

	while (from > 0 && text->data[from - 1] != '\n')
		from--;
	cut.data += from;
	while (from + cut.nbytes < text->nbytes && cut.data[cut.nbytes - 1] != '\n')
		cut.nbytes++;
	return cut;
}

/* Nanoseconds a byte of a stage over texts of one size. */
static double
cost(void (*run) (const item *one), const bytes *text, size_t nbytes)
{
	size_t		times = nbytes >= 4194304 ? 1 : 4194304 / nbytes;
	size_t		total = 0;
	double		start = used();

	for (size_t i = 0; i < times; i++)
	{
		/* another stretch each time, so that no text is typical by chance */
		size_t		room = text->nbytes - nbytes;
		item		one = {.published = {2024, 1, 15}};

		one.body = one.page = stretch(text, room == 0 ? 0 : i * 7919 * 64 % room, nbytes);
		run(&one);
		total += one.body.nbytes;
	}
	return (used() - start) * 1e9 / (double) total;
}

/*
 * "page" reads stories alone: paragraphs all through, of which a page's first ones are
 * read with more care.  "furnished" reads pages as they are printed, so that short and
 * long texts are the same mixture of menus, labels, names, times and paragraphs.
 */
static void
grow(const char *only)
{
	static const struct
	{
		const char *name;
		void		(*run) (const item *one);
		bool		on_pages;
	}			columns[] = {
		{"tokens", run_tokens, false}, {"page", run_page, false}, {"furnished", run_page, true},
		{"analysis", run_analysis, false}
	};
	bytes		texts[] = {joined(false), joined(true)};

	printf("bytes");
	for (int k = 0; k < 4; k++)
		if (only == NULL || strcmp(only, columns[k].name) == 0)
			printf("\t%s", columns[k].name);
	printf("\t(ns a byte)\n");
	for (size_t nbytes = 1024; nbytes <= texts[0].nbytes; nbytes *= 4)
	{
		printf("%zu", nbytes);
		for (int k = 0; k < 4; k++)
			if ((only == NULL || strcmp(only, columns[k].name) == 0) && nbytes <= texts[columns[k].on_pages].nbytes)
			{
				printf("\t%.1f", cost(columns[k].run, &texts[columns[k].on_pages], nbytes));
				fflush(stdout);
			}
		printf("\n");
	}
	free(texts[0].data);
	free(texts[1].data);
}

int
main(int argc, char **argv)
{
	int			runs = 11;
	size_t		limit = SIZE_MAX;
	const char *only = NULL;
	const char *path = NULL;
	bool		digests = false;
	bool		growth = false;
	bool		check = false;

	for (int i = 1; i < argc; i++)
	{
		if (strcmp(argv[i], "--runs") == 0 && i + 1 < argc)
			runs = atoi(argv[++i]);
		else if (strcmp(argv[i], "--only") == 0 && i + 1 < argc)
			only = argv[++i];
		else if (strcmp(argv[i], "--limit") == 0 && i + 1 < argc)
			limit = (size_t) atol(argv[++i]);
		else if (strcmp(argv[i], "--digest") == 0)
			digests = true;
		else if (strcmp(argv[i], "--growth") == 0)
			growth = true;
		else if (strcmp(argv[i], "--check") == 0)
			check = true;
		else
			path = argv[i];
	}
	if (path == NULL || runs < 1 || runs > MAX_RUNS)
	{
		fprintf(stderr, "usage: core_bench [--runs N] [--only STAGE] [--limit N] [--digest | --growth | --check] CORPUS\n");
		return 2;
	}
	read_corpus(path, limit);
	if (growth)
	{
		grow(only);
		return 0;
	}
	if (check)
	{
		size_t		count = count_differences();

		printf("%zu texts, %zu with other meetings when only meetings are asked for\n", nitems, count);
		return count != 0;
	}
	if (digests)
		runs = 1;
	for (int run = 0; run < runs; run++)
		for (size_t i = 0; i < NSTAGES; i++)
			if (only == NULL || strcmp(only, stages[i].name) == 0)
				run_stage(&stages[i], run);
	if (!digests)
		printf("stage\ttimes ICU\tMB/s\tns/byte\tns/token\tspread %%\tallocations/text\n");
	for (size_t i = 0; i < NSTAGES; i++)
	{
		if (only != NULL && strcmp(only, stages[i].name) != 0)
			continue;
		if (digests)
			printf("%s\t%zu\t%016llx\n", stages[i].name, stages[i].ntokens, (unsigned long long) stages[i].digest);
		else
			print_stage(&stages[i], runs, only != NULL ? 0 : stages[1].seconds[runs / 2]);
	}
	return 0;
}
