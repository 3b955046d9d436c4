/*
 * generate_trie.c
 *		Numbers forms, states and steps so that a phrase is followed without a table
 *		of ways: what is asked for together stands together.
 *
 *	forms that begin phrases		1 .. n
 *	states after them				1 .. n, each with the number of its form
 *	steps of state 1, state 2 ...	0 .. m, by form
 *	states after them				n + 1 .. n + 1 + m, in the order of the steps
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdlib.h>

#include "generate.h"

static uint32_t *
numbers_make(size_t count)
{
	uint32_t   *numbers = calloc(count + 1, sizeof(*numbers));

	if (numbers == NULL)
	{
		fputs("generate: out of memory\n", stderr);
		exit(1);
	}
	return numbers;
}

/* Puts the forms that begin phrases first; their states get their numbers. */
static void
number_forms(uint32_t *new_states)
{
	uint32_t   *new_forms = numbers_make(L.forms.count);
	form	   *sorted = calloc(L.forms.count, sizeof(form));
	uint32_t	count = 1;

	if (sorted == NULL)
	{
		fputs("generate: out of memory\n", stderr);
		exit(1);
	}
	for (int pass = 0; pass < 2; pass++)
		for (uint32_t i = 1; i < L.forms.count; i++)
			if ((L.forms.items[i].state != 0) == (pass == 0))
			{
				new_forms[i] = count;
				sorted[count++] = L.forms.items[i];
			}
	for (uint32_t i = 1; i < L.forms.count; i++)
	{
		if (sorted[i].state != 0)
			new_states[sorted[i].state] = i;
		L.forms.items[i] = sorted[i];
		L.forms.items[i].state = sorted[i].state != 0 ? i : 0;
	}
	for (size_t i = 0; i < L.edges.count; i++)
		L.edges.items[i].form = new_forms[L.edges.items[i].form];
	free(sorted);
	free(new_forms);
}

static int
compare_edges(const void *a, const void *b)
{
	const varta_data_edge *left = a;
	const varta_data_edge *right = b;

	if (left->state != right->state)
		return left->state < right->state ? -1 : 1;
	return left->form < right->form ? -1 : left->form > right->form;
}

/* Level by level: the steps that leave states of known numbers give the next ones theirs. */
static void
number_states(uint32_t *new_states)
{
	uint32_t	number = L.nstates - (uint32_t) L.edges.count;
	size_t		done = 0;

	while (done < L.edges.count)
	{
		size_t		end = done;

		for (size_t i = done; i < L.edges.count; i++)
			if (new_states[L.edges.items[i].state] != 0)
			{
				varta_data_edge known = L.edges.items[i];

				L.edges.items[i] = L.edges.items[end];
				known.state = new_states[known.state];
				L.edges.items[end++] = known;
			}
		qsort(&L.edges.items[done], end - done, sizeof(varta_data_edge), compare_edges);
		for (; done < end; done++)
			new_states[L.edges.items[done].next] = ++number;
	}
	for (size_t i = 0; i < L.edges.count; i++)
		L.edges.items[i].next = new_states[L.edges.items[i].next];
}

void
trie_number(void)
{
	uint32_t   *new_states = numbers_make(L.nstates);

	number_forms(new_states);
	number_states(new_states);
	for (size_t i = 0; i < L.accepts.count; i++)
		L.accepts.items[i].state = new_states[L.accepts.items[i].state];
	free(new_states);
}
