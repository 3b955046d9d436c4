/*
 * generate.c
 *		Compiles the lexicon tables (*.tsv) into one C file of const data.
 *
 *		generate FOLDER OUTPUT.c
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "generate.h"

lexicon		L;

void *
grow(void *items, size_t count, size_t *capacity, size_t nbytes)
{
	if (count < *capacity)
		return items;
	*capacity = *capacity == 0 ? 64 : *capacity * 2;
	items = realloc(items, *capacity * nbytes);
	if (items == NULL)
	{
		fputs("generate: out of memory\n", stderr);
		exit(1);
	}
	memset((char *) items + count * nbytes, 0, (*capacity - count) * nbytes);
	return items;
}

void
fail(const line *at, const char *reason, const char *what)
{
	fprintf(stderr, "%s:%u: %s: \"%s\"\n", at->path, at->number, reason, what);
	exit(1);
}

/* FNV-1a over all source bytes, so that a build can tell its lexicon. */
static void
add_to_fingerprint(const char *bytes, size_t nbytes)
{
	if (L.fingerprint == 0)
		L.fingerprint = 0xCBF29CE484222325u;
	for (size_t i = 0; i < nbytes; i++)
		L.fingerprint = (L.fingerprint ^ (uint8_t) bytes[i]) * 0x100000001B3u;
}

static void
cut_columns(line *l, char *bytes)
{
	l->ncolumns = 0;
	for (char *at = bytes; at != NULL;)
	{
		char	   *tab = strchr(at, '\t');

		if (l->ncolumns == MAX_COLUMNS)
			fail(l, "too many columns", bytes);
		if (tab != NULL)
			*tab = '\0';
		l->columns[l->ncolumns++] = at;
		at = tab == NULL ? NULL : tab + 1;
	}
}

/*
 * Calls take for every line that is neither empty nor a comment.  A line needs
 * at least ncolumns columns.  A file that is not there has no lines.
 */
void
each_line(const char *folder, const char *name, size_t ncolumns, void (*take) (const line *))
{
	char		path[1024];
	char		bytes[8192];
	line		l = {.path = path};
	FILE	   *file;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	file = fopen(path, "r");
	if (file == NULL)
	{
		if (errno == ENOENT)
			return;
		perror(path);
		exit(1);
	}
	while (fgets(bytes, sizeof(bytes), file) != NULL)
	{
		size_t		nbytes = strlen(bytes);

		l.number++;
		add_to_fingerprint(bytes, nbytes);
		if (nbytes > 0 && bytes[nbytes - 1] == '\n')
			bytes[--nbytes] = '\0';
		else if (!feof(file))
			fail(&l, "line too long", name);
		if (nbytes == 0 || bytes[0] == '#')
			continue;
		cut_columns(&l, bytes);
		if (l.ncolumns < ncolumns)
			fail(&l, "columns are missing", bytes);
		take(&l);
	}
	fclose(file);
}

/* The next of several alternatives separated by "|", trimmed; NULL at the end. */
char *
next_alternative(char **rest)
{
	while (*rest != NULL)
	{
		char	   *start = *rest;
		char	   *bar = strchr(start, '|');
		char	   *end = bar == NULL ? start + strlen(start) : bar;

		*rest = bar == NULL ? NULL : bar + 1;
		while (*start == ' ')
			start++;
		while (end > start && end[-1] == ' ')
			end--;
		*end = '\0';
		if (*start != '\0' && strcmp(start, "-") != 0)
			return start;
	}
	return NULL;
}

/* Takes a trailing mark off a form; true when there was one. */
bool
take_mark(char *form, char mark)
{
	size_t		nbytes = strlen(form);

	if (nbytes < 2 || form[nbytes - 1] != mark)
		return false;
	form[nbytes - 1] = '\0';
	return true;
}

/* "?": the form is a common word, too. */
bool
take_doubt(char *form)
{
	return take_mark(form, '?');
}

/* ---- hash tables of numbers, used for pool strings and forms ---- */

typedef struct table
{
	uint32_t   *slots;
	uint32_t	mask;
	size_t		count;
} table;

void *
table_make(size_t wanted, uint32_t *mask)
{
	size_t		size = 16;
	uint32_t   *slots;

	while (size < wanted * 2)
		size *= 2;
	slots = calloc(size, sizeof(uint32_t));
	if (slots == NULL)
	{
		fputs("generate: out of memory\n", stderr);
		exit(1);
	}
	*mask = (uint32_t) (size - 1);
	return slots;
}

typedef struct string_place
{
	uint32_t	offset;
	uint32_t	nbytes;
} string_place;

static ARRAY(string_place) strings;
static table string_table;
static table form_table;

static uint32_t
string_hash(uint32_t number)
{
	return varta_data_hash((const uint8_t *) &L.pool.items[strings.items[number].offset],
						   strings.items[number].nbytes);
}

static uint32_t
form_hash(uint32_t number)
{
	return varta_data_hash((const uint8_t *) &L.pool.items[L.forms.items[number].key],
						   L.forms.items[number].nbytes);
}

/* Makes room for one more number and puts it into its slot. */
static void
table_add(table *t, uint32_t number, uint32_t (*hash) (uint32_t))
{
	if (t->slots == NULL || (t->count + 1) * 2 > t->mask)
	{
		uint32_t   *old = t->slots;
		size_t		old_size = old == NULL ? 0 : (size_t) t->mask + 1;

		t->slots = table_make(t->count * 2 + 1024, &t->mask);
		for (size_t i = 0; i < old_size; i++)
		{
			uint32_t	slot;

			if (old[i] == 0)
				continue;
			slot = hash(old[i]) & t->mask;
			while (t->slots[slot] != 0)
				slot = (slot + 1) & t->mask;
			t->slots[slot] = old[i];
		}
		free(old);
	}
	{
		uint32_t	slot = hash(number) & t->mask;

		while (t->slots[slot] != 0)
			slot = (slot + 1) & t->mask;
		t->slots[slot] = number;
		t->count++;
	}
}

/* The pool offset of a string, added when new.  Offset 0 is the empty string. */
uint32_t
pool_add(const char *bytes, size_t nbytes)
{
	string_place place = {0, (uint32_t) nbytes};

	if (L.pool.count == 0)
	{
		PUSH(L.pool, '\0');
		PUSH(strings, place);
	}
	if (nbytes == 0)
		return 0;
	if (string_table.slots != NULL)
	{
		uint32_t	slot = varta_data_hash((const uint8_t *) bytes, nbytes) & string_table.mask;

		for (; string_table.slots[slot] != 0; slot = (slot + 1) & string_table.mask)
		{
			string_place known = strings.items[string_table.slots[slot]];

			if (known.nbytes == nbytes && memcmp(&L.pool.items[known.offset], bytes, nbytes) == 0)
				return known.offset;
		}
	}
	place.offset = (uint32_t) L.pool.count;
	for (size_t i = 0; i < nbytes; i++)
		PUSH(L.pool, bytes[i]);
	PUSH(L.pool, '\0');
	PUSH(strings, place);
	table_add(&string_table, (uint32_t) strings.count - 1, string_hash);
	return place.offset;
}

/*
 * The number of the form that a word folds to; a new one when make is set, else
 * 0 for none.
 */
uint32_t
form_number(const char *word, size_t nbytes, bool make)
{
	uint8_t		folded[256];
	form		fresh = {0};

	if (nbytes > sizeof(folded))
		return 0;
	if (L.forms.count == 0)
		PUSH(L.forms, fresh);
	nbytes = varta_fold((const uint8_t *) word, nbytes, VARTA_FOLD_ALL, folded);
	if (nbytes == 0)
		return 0;
	if (form_table.slots != NULL)
	{
		uint32_t	slot = varta_data_hash(folded, nbytes) & form_table.mask;

		for (; form_table.slots[slot] != 0; slot = (slot + 1) & form_table.mask)
		{
			const form *known = &L.forms.items[form_table.slots[slot]];

			if (known->nbytes == nbytes && memcmp(&L.pool.items[known->key], folded, nbytes) == 0)
				return form_table.slots[slot];
		}
	}
	if (!make)
		return 0;
	fresh.key = pool_add((const char *) folded, nbytes);
	fresh.nbytes = (uint16_t) nbytes;
	PUSH(L.forms, fresh);
	table_add(&form_table, (uint32_t) L.forms.count - 1, form_hash);
	return (uint32_t) L.forms.count - 1;
}

/*
 * The tokenizer asks the table that is being made which words name letters.  Phrases are
 * cut at the same places without: an initial is a word of its own, too.
 */
char
varta_letter_named(const uint8_t *word, size_t nbytes)
{
	(void) word;
	(void) nbytes;
	return 0;
}

int
main(int argc, char **argv)
{
	FILE	   *out;

	if (argc != 3)
	{
		fputs("usage: generate FOLDER OUTPUT.c\n", stderr);
		return 1;
	}
	pool_add("", 0);
	form_number("", 0, false);
	words_read_all(argv[1]);
	phrases_read_all(argv[1]);
	endings_read_all(argv[1]);
	out = fopen(argv[2], "w");
	if (out == NULL)
	{
		perror(argv[2]);
		return 1;
	}
	tables_write(out);
	if (fclose(out) != 0)
	{
		perror(argv[2]);
		return 1;
	}
	return 0;
}
