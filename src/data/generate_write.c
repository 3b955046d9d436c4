/*
 * generate_write.c
 *		Writes the gathered lexicon as const tables.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <inttypes.h>
#include <stdlib.h>

#include "generate.h"

static void
write_pool(FILE *out)
{
	fputs("const char varta_data_pool[] =\n", out);
	for (size_t i = 0; i < L.pool.count; i += 32)
	{
		fputs("\t\"", out);
		for (size_t j = i; j < L.pool.count && j < i + 32; j++)
			fprintf(out, "\\%03o", (unsigned) (uint8_t) L.pool.items[j]);
		fputs("\"\n", out);
	}
	fputs("\t;\n\n", out);
}

static void
write_forms(FILE *out)
{
	uint32_t	reading = 0;
	uint32_t	mask;
	uint32_t   *slots = table_make(L.forms.count, &mask);

	if (L.forms.count >> VARTA_DATA_FORM_BITS != 0)
	{
		fputs("too many forms for VARTA_DATA_FORM_BITS\n", stderr);
		exit(1);
	}
	fputs("const varta_data_form varta_data_forms[] = {\n", out);
	for (uint32_t i = 0; i < L.forms.count; i++)
	{
		const form *f = &L.forms.items[i];

		fprintf(out, "\t{%u, 0x%xu, %u, 0x%xu, %u, %u},\n", f->key, f->classes, reading,
				f->kinds, f->features, f->nbytes);
		reading += (uint32_t) f->readings.count;
		if (i > 0)
		{
			uint32_t	hash = varta_data_hash((const uint8_t *) &L.pool.items[f->key], f->nbytes);
			uint32_t	slot = hash & mask;

			while (slots[slot] != 0)
				slot = (slot + 1) & mask;
			slots[slot] = i | VARTA_DATA_TAG_OF(hash);
		}
	}
	fprintf(out, "\t{0, 0, %u, 0, 0, 0}\n};\n\n", reading);
	fputs("const varta_reading varta_data_readings[] = {\n", out);
	for (uint32_t i = 0; i < L.forms.count; i++)
		for (size_t j = 0; j < L.forms.items[i].readings.count; j++)
		{
			const varta_reading *r = &L.forms.items[i].readings.items[j];

			fprintf(out, "\t{%u, %u, %u, %u},\n", r->lemma, r->features, r->class, r->doubtful);
		}
	fputs("\t{0, 0, 0, 0}\n};\n\n", out);
	fprintf(out, "const uint32_t varta_data_form_mask = %u;\n", mask);
	fputs("const uint32_t varta_data_form_slots[] = {\n", out);
	for (size_t i = 0; i <= mask; i++)
		fprintf(out, "%s%u,%s", i % 16 == 0 ? "\t" : "", slots[i], i % 16 == 15 ? "\n" : " ");
	fputs("\n};\n\n", out);
	free(slots);
}

static int
compare_accepts(const void *a, const void *b)
{
	const accept *left = a;
	const accept *right = b;

	if (left->state != right->state)
		return left->state < right->state ? -1 : 1;
	if (left->kind != right->kind)
		return left->kind < right->kind ? -1 : 1;
	return left->accept.entry < right->accept.entry ? -1 : left->accept.entry > right->accept.entry;
}

static void
write_accepts(FILE *out)
{
	qsort(L.accepts.items, L.accepts.count, sizeof(accept), compare_accepts);
	fputs("const varta_data_accept varta_data_accepts[] = {\n", out);
	for (size_t i = 0; i < L.accepts.count; i++)
		fprintf(out, "\t{%u, %u, %u},\n", L.accepts.items[i].accept.entry,
				L.accepts.items[i].accept.features, L.accepts.items[i].kind);
	fputs("\t{0, 0, 0}\n};\n\n", out);
}

/*
 * The states of the trie.  A step leads to a later state than the one that it leaves, so
 * from the last one backwards each state is done when it is needed.
 */
static void
write_states(FILE *out)
{
	varta_data_state *states = calloc(L.nstates + 2, sizeof(*states));
	uint32_t	naccepts = 0;
	uint32_t	nedges = 0;

	for (size_t i = 0; i < L.accepts.count; i++)
		states[L.accepts.items[i].state].kinds |=
			begins_bits(&L.entries.items[L.accepts.items[i].accept.entry]);
	for (size_t i = L.edges.count; i-- > 0;)
	{
		const varta_data_edge *edge = &L.edges.items[i];

		states[edge->state].beyond |= states[edge->next].kinds | states[edge->next].beyond;
		states[edge->state].forms |= VARTA_DATA_FORM_BIT(edge->form);
	}
	fputs("const varta_data_state varta_data_states[] = {\n", out);
	for (uint32_t state = 0; state <= L.nstates + 1; state++)
	{
		while (naccepts < L.accepts.count && L.accepts.items[naccepts].state < state)
			naccepts++;
		while (nedges < L.edges.count && L.edges.items[nedges].state < state)
			nedges++;
		fprintf(out, "\t{%u, %u, 0x%xu, 0x%xu, 0x%xu},\n", nedges, naccepts, states[state].kinds,
				states[state].beyond, states[state].forms);
	}
	fputs("};\n\n", out);
	free(states);
}

static void
write_edges(FILE *out)
{
	fprintf(out, "const uint32_t varta_data_first_states = %zu;\n", L.nstates - L.edges.count);
	fputs("const uint32_t varta_data_edges[] = {\n", out);
	for (size_t i = 0; i < L.edges.count; i++)
		fprintf(out, "\t%u,\n", L.edges.items[i].form);
	fputs("\t0\n};\n\n", out);
}

static void
write_entries(FILE *out)
{
	size_t		ncountries = 0;

	while (ncountries < L.entries.count && L.entries.items[ncountries].kind == VARTA_ENTRY_COUNTRY)
		ncountries++;
	for (size_t i = ncountries; i < L.entries.count; i++)
		if (L.entries.items[i].kind == VARTA_ENTRY_COUNTRY)
		{
			fputs("countries must be read before all else\n", stderr);
			exit(1);
		}
	fprintf(out, "const uint32_t varta_data_entry_count = %zu;\n", L.entries.count);
	fprintf(out, "const uint32_t varta_data_country_count = %zu;\n", ncountries);
	fputs("const varta_entry varta_data_entries[] = {\n", out);
	for (size_t i = 0; i < L.entries.count; i++)
	{
		const varta_entry *e = &L.entries.items[i];

		fprintf(out, "\t{%u, %u, %u, %u, %u, %u, %u, %u, %u},\n", e->kind, e->doubtful, e->line,
				e->name, e->type, e->code, e->detail, e->type_label, e->code_label);
	}
	fputs("\t{0, 0, 0, 0, 0, 0, 0, 0, 0}\n};\n", out);
}

void
tables_write(FILE *out)
{
	fputs("/* Written by src/data/generate.c from src/data/ *.tsv; do not edit. */\n"
		  "#include \"lexicon_data.h\"\n\n", out);
	trie_number();
	write_pool(out);
	write_forms(out);
	write_accepts(out);
	write_states(out);
	write_edges(out);
	write_entries(out);
	endings_write(out);
	fprintf(out, "\nconst char varta_data_fingerprint[] = \"%016" PRIx64 "\";\n", L.fingerprint);
}
