/*
 * names_test.c
 *		Names across scripts: at least 92 % of the pairs meet, and few others do.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "romanize.h"

#define MAX_PAIRS 400
#define MAX_SPELLINGS 3

typedef struct pair
{
	char		latin[64];
	char		spellings[MAX_SPELLINGS][96];
	char		latin_key[VARTA_MAX_NAME_KEY];
	char		keys[MAX_SPELLINGS][VARTA_MAX_NAME_KEY];
	size_t		nspellings;
} pair;

static pair pairs[MAX_PAIRS];
static size_t npairs;

static void
make_key(const char *name, char *key)
{
	size_t		n = varta_name_key((const uint8_t *) name, strlen(name), (uint8_t *) key);

	assert_true(n < VARTA_MAX_NAME_KEY);
	key[n] = '\0';
}

static void
read_pairs(void)
{
	FILE	   *file = fopen("tests/core/name_pairs.tsv", "r");
	char		line[512];

	assert_non_null(file);
	npairs = 0;
	while (fgets(line, sizeof(line), file) != NULL)
	{
		char	   *tab = strchr(line, '\t');
		pair	   *p = &pairs[npairs];

		if (line[0] == '#' || tab == NULL)
			continue;
		line[strcspn(line, "\n")] = '\0';
		*tab = '\0';
		assert_true(npairs < MAX_PAIRS);
		snprintf(p->latin, sizeof(p->latin), "%.60s", line);
		make_key(p->latin, p->latin_key);
		p->nspellings = 0;
		for (char *at = strtok(tab + 1, "|"); at != NULL; at = strtok(NULL, "|"))
		{
			assert_true(p->nspellings < MAX_SPELLINGS);
			snprintf(p->spellings[p->nspellings], sizeof(p->spellings[0]), "%.90s", at);
			make_key(at, p->keys[p->nspellings++]);
		}
		npairs++;
	}
	fclose(file);
}

static void
pairs_meet(void **state)
{
	size_t		all = 0;
	size_t		found = 0;

	(void) state;
	read_pairs();
	assert_true(npairs >= 200);
	for (size_t i = 0; i < npairs; i++)
		for (size_t j = 0; j < pairs[i].nspellings; j++)
		{
			bool		same = strcmp(pairs[i].latin_key, pairs[i].keys[j]) == 0;

			all++;
			found += same;
			if (!same)
				printf("apart: %s [%s] %s [%s]\n", pairs[i].latin, pairs[i].latin_key,
					   pairs[i].spellings[j], pairs[i].keys[j]);
		}
	printf("%zu of %zu spellings found by their Latin form (%.1f %%)\n", found, all,
		   100.0 * (double) found / (double) all);
	assert_true(found * 100 >= all * 92);
}

/* Two rows are one name when they share a spelling. */
static bool
same_name(const pair *a, const pair *b)
{
	for (size_t i = 0; i < a->nspellings; i++)
		for (size_t j = 0; j < b->nspellings; j++)
			if (strcmp(a->spellings[i], b->spellings[j]) == 0)
				return true;
	return false;
}

static void
others_stay_apart(void **state)
{
	size_t		wrong = 0;

	(void) state;
	read_pairs();
	for (size_t i = 0; i < npairs; i++)
		for (size_t j = 0; j < npairs; j++)
		{
			bool		meets = false;

			if (i == j || same_name(&pairs[i], &pairs[j]))
				continue;
			for (size_t k = 0; k < pairs[j].nspellings; k++)
				meets |= strcmp(pairs[i].latin_key, pairs[j].keys[k]) == 0;
			if (meets)
			{
				wrong++;
				printf("together: %s %s [%s]\n", pairs[i].latin, pairs[j].spellings[0],
					   pairs[i].latin_key);
			}
		}
	printf("%zu wrong partners for %zu names (%.1f per 100)\n", wrong, npairs,
		   100.0 * (double) wrong / (double) npairs);
	assert_true(wrong * 100 <= npairs * 3);
}

static void
romanizes_as_the_press(void **state)
{
	static const char *const cases[][2] = {
		{"जयशंकर", "Jaishankar"}, {"सरकार", "Sarkar"}, {"मिश्र", "Mishra"}, {"सिंह", "Singh"},
		{"केजरीवाल", "Kejriwal"}, {"ज्ञान", "Gyan"}, {"क्‍या है?", "Kya Hai?"},
		{"मुंबई, १२ मई।", "Mumbai, 12 Mai."}, {"ABC", "ABC"}, {"", ""}, {"ा", ""}
	};

	(void) state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
		uint8_t    *out;
		size_t		n;

		assert_int_equal(varta_romanize(arena, (const uint8_t *) cases[i][0],
										strlen(cases[i][0]), &out, &n), VARTA_OK);
		assert_int_equal(n, strlen(cases[i][1]));
		assert_memory_equal(out, cases[i][1], n);
		varta_arena_destroy(arena);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pairs_meet),
		cmocka_unit_test(others_stay_apart),
		cmocka_unit_test(romanizes_as_the_press)
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
