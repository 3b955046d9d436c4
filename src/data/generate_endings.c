/*
 * generate_endings.c
 *		Reads the endings that stemmers cut, and the Marathi stop words.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdlib.h>
#include <string.h>

#include "generate.h"

static ARRAY(varta_data_ending) hindi;
static ARRAY(varta_data_ending) marathi;
static ARRAY(uint32_t) marathi_stops;

static uint8_t
small_number(const line *l, const char *column)
{
	if (column[0] < '0' || column[0] > '9' || column[1] != '\0')
		fail(l, "not a number of one digit", column);
	return (uint8_t) (column[0] - '0');
}

static uint8_t
nbytes_of(const line *l, const char *text)
{
	size_t		nbytes = strlen(text);

	if (nbytes == 0 || nbytes > 60)
		fail(l, "empty or too long", text);
	return (uint8_t) nbytes;
}

/* A mark that stands or, as "-", does not. */
static bool
mark(const line *l, const char *column, const char *name)
{
	if (strcmp(column, "-") != 0 && strcmp(column, name) != 0)
		fail(l, "neither - nor the mark of this column", column);
	return column[0] != '-';
}

static void
take_hindi(const line *l)
{
	varta_data_ending row = {0};
	char	   *rest = l->columns[1];

	row.nbytes = nbytes_of(l, l->columns[0]);
	row.ending = pool_add(l->columns[0], row.nbytes);
	while (rest != NULL)
	{
		char	   *bar = strchr(rest, '|');
		const char *lemma = rest;

		if (bar != NULL)
			*bar = '\0';
		rest = bar == NULL ? NULL : bar + 1;
		if (row.nlemmas == VARTA_ENDING_LEMMAS)
			fail(l, "too many lemmas", lemma);
		row.lemmas[row.nlemmas++] = strcmp(lemma, "-") == 0 ? 0 : pool_add(lemma, strlen(lemma));
	}
	row.min_aksharas = small_number(l, l->columns[2]);
	row.condition = mark(l, l->columns[3], "verb") ? VARTA_ENDING_OF_VERB : VARTA_ENDING_ANYWHERE;
	PUSH(hindi, row);
}

static void
take_marathi(const line *l)
{
	varta_data_ending row = {0};

	row.nbytes = nbytes_of(l, l->columns[1]);
	row.ending = pool_add(l->columns[1], row.nbytes);
	row.clitic = mark(l, strcmp(l->columns[0], "vowel") == 0 ? "-" : l->columns[0], "clitic");
	row.condition = mark(l, l->columns[2], "long-vowel") ?
		VARTA_ENDING_AFTER_LONG_VOWEL : VARTA_ENDING_ANYWHERE;
	row.min_aksharas = small_number(l, l->columns[3]);
	PUSH(marathi, row);
}

static void
take_marathi_stop(const line *l)
{
	PUSH(marathi_stops, pool_add(l->columns[0], nbytes_of(l, l->columns[0])));
}

void
endings_read_all(const char *folder)
{
	each_line(folder, "hindi_endings.tsv", 6, take_hindi);
	each_line(folder, "marathi_endings.tsv", 4, take_marathi);
	each_line(folder, "marathi_stopwords.tsv", 1, take_marathi_stop);
}

static void
write_endings(FILE *out, const char *name, const varta_data_ending *rows, size_t count)
{
	fprintf(out, "const uint32_t varta_data_%s_ending_count = %zu;\n", name, count);
	fprintf(out, "const varta_data_ending varta_data_%s_endings[] = {\n", name);
	for (size_t i = 0; i < count; i++)
		fprintf(out, "\t{%u, {%u, %u, %u}, %u, %u, %u, %u, %u},\n", rows[i].ending,
				rows[i].lemmas[0], rows[i].lemmas[1], rows[i].lemmas[2], rows[i].nbytes,
				rows[i].nlemmas, rows[i].min_aksharas, rows[i].condition, rows[i].clitic);
	fputs("\t{0, {0, 0, 0}, 0, 0, 0, 0, 0}\n};\n\n", out);
}

/* By bytes, as varta_marathi_is_stop_word looks them up. */
static int
compare_words(const void *a, const void *b)
{
	const char *left = &L.pool.items[*(const uint32_t *) a];
	const char *right = &L.pool.items[*(const uint32_t *) b];

	return strcmp(left, right);
}

void
endings_write(FILE *out)
{
	write_endings(out, "hindi", hindi.items, hindi.count);
	write_endings(out, "marathi", marathi.items, marathi.count);
	qsort(marathi_stops.items, marathi_stops.count, sizeof(uint32_t), compare_words);
	fprintf(out, "const uint32_t varta_data_marathi_stop_count = %zu;\n", marathi_stops.count);
	fputs("const uint32_t varta_data_marathi_stops[] = {\n", out);
	for (size_t i = 0; i < marathi_stops.count; i++)
		fprintf(out, "\t%u,\n", marathi_stops.items[i]);
	fputs("\t0\n};\n\n", out);
}
