/*
 * stability_test.c
 *		The tokens, folds and lexemes of a frozen corpus, 3,000 sentences written for
 *		this project, move only with a version.
 *
 * stability.hash holds a line: rules version, lexicon, hash of tokens and folds, hash
 * of lexemes.  The first hash may only change together with VARTA_RULES_VERSION.
 * The second may change with the lexicon, whose version is its fingerprint; then a
 * new line is recorded: build/tests/stability_test record.  Never change
 * stability.txt.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lexicon_data.h"
#include "rules.h"
#include "stem.h"

#define CORPUS "tests/core/stability.txt"
#define HASHES "tests/core/stability.hash"

static uint64_t token_hash = 0xCBF29CE484222325u;
static uint64_t lexeme_hash = 0xCBF29CE484222325u;

static void
add(uint64_t *hash, const void *bytes, size_t nbytes)
{
	const uint8_t *b = bytes;

	for (size_t i = 0; i < nbytes; i++)
		*hash = (*hash ^ b[i]) * 0x100000001B3u;
}

static void
hash_corpus(void)
{
	FILE	   *file = fopen(CORPUS, "rb");
	static uint8_t text[1 << 21];
	size_t		nbytes;
	varta_scanner scanner;
	varta_token token;

	assert_non_null(file);
	nbytes = fread(text, 1, sizeof(text), file);
	fclose(file);
	assert_true(nbytes > 100000 && nbytes < sizeof(text));
	varta_scanner_start(&scanner, text, nbytes);
	while (varta_token_next(&scanner, &token))
	{
		uint8_t		folded[4096];
		size_t		n = token.end - token.start;
		uint8_t		type = (uint8_t) token.type;
		varta_stem_room room;
		varta_lexeme lexemes[VARTA_MAX_LEXEMES];

		add(&token_hash, &type, 1);
		add(&token_hash, &token.end, sizeof(token.end));
		if (token.type == VARTA_TOKEN_BLANK || n > sizeof(folded))
			continue;
		n = varta_fold(text + token.start, n, VARTA_FOLD_ALL, folded);
		add(&token_hash, folded, n);
		n = varta_stem(folded, n, true, &room, lexemes);
		for (size_t i = 0; i < n; i++)
			add(&lexeme_hash, lexemes[i].bytes, lexemes[i].nbytes);
		add(&lexeme_hash, "|", 1);
	}
}

static void
hashes_stand_still(void **state)
{
	FILE	   *file = fopen(HASHES, "r");
	char		line[256];
	int			rules = 0;
	char		lexicon[64];
	unsigned long long tokens;
	unsigned long long lexemes;
	bool		known = false;

	(void) state;
	hash_corpus();
	assert_non_null(file);
	while (fgets(line, sizeof(line), file) != NULL)
	{
		if (line[0] == '#' || sscanf(line, "%d %63s %llx %llx", &rules, lexicon, &tokens, &lexemes) != 4 ||
			rules != VARTA_RULES_VERSION)
			continue;
		known = true;
		if (tokens != token_hash)
			fail_msg("tokens or folds changed under rules version %d: raise VARTA_RULES_VERSION", rules);
		if (strcmp(lexicon, varta_data_fingerprint) == 0 && lexemes != lexeme_hash)
			fail_msg("lexemes changed under rules version %d and the same lexicon", rules);
		if (strcmp(lexicon, varta_data_fingerprint) != 0 && lexemes != lexeme_hash)
			printf("lexemes moved with the lexicon, from %s to %s\n", lexicon, varta_data_fingerprint);
	}
	fclose(file);
	if (!known)
		fail_msg("no hash is recorded for rules version %d", VARTA_RULES_VERSION);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(hashes_stand_still)};

	if (argc == 2 && strcmp(argv[1], "record") == 0)
	{
		FILE	   *file;

		hash_corpus();
		file = fopen(HASHES, "w");
		if (file == NULL)
			return 1;
		fprintf(file, "# rules, lexicon, tokens and folds, lexemes: see stability_test.c\n%d %s %016llx %016llx\n",
				VARTA_RULES_VERSION, varta_data_fingerprint, (unsigned long long) token_hash,
				(unsigned long long) lexeme_hash);
		return fclose(file) == 0 ? 0 : 1;
	}
	return cmocka_run_group_tests(tests, NULL, NULL);
}
