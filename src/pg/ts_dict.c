/*
 * ts_dict.c
 *		Dictionary templates: varta_norm, varta_stem, varta_number, varta_tag.
 *
 *	varta_norm		a filter: folds spellings, each fold an option
 *	varta_stem		folds, drops stop words, gives the lemmas of a word
 *	varta_number	1,25,000 and १,२५,००० to 125000
 *	varta_tag		#तीन_शब्द to the tag and its parts
 *
 * A dictionary keeps its options; varta_stem also remembers recent words with
 * their lexemes, in memory of fixed size that goes away with the dictionary.
 * Nothing can be left behind by an error.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "glue.h"

#include "commands/defrem.h"
#include "tsearch/ts_public.h"
#include "utils/memutils.h"

#include "lexicon_data.h"
#include "recent.h"
#include "stem.h"

PG_FUNCTION_INFO_V1(varta_norm_init);
PG_FUNCTION_INFO_V1(varta_norm_lexize);
PG_FUNCTION_INFO_V1(varta_stem_init);
PG_FUNCTION_INFO_V1(varta_stem_lexize);
PG_FUNCTION_INFO_V1(varta_number_init);
PG_FUNCTION_INFO_V1(varta_number_lexize);
PG_FUNCTION_INFO_V1(varta_tag_lexize);

/* Words up to this size are folded on the stack. */
#define STACK_NBYTES 256

/*
 * Recent words of varta_stem.  Few words make most of a text, and looking one up
 * here costs two cache lines, in the lexicon ten.
 */
#define CACHED_SETS 2048
#define CACHED_LEXEMES 4
#define LEXEME_IN_WORD 0x80

typedef struct cached_word
{
	uint8		nbytes;			/* of the word; 0: it did not fit */
	uint8		count;
	uint8		lexeme_nbytes[CACHED_LEXEMES];	/* LEXEME_IN_WORD: the first ones of the word */
	uint8		bytes[58];		/* the word, then its other lexemes, one after the other */
} cached_word;

typedef struct word_cache
{
	cached_word words[CACHED_SETS * VARTA_RECENT_WAYS];
	varta_recent_set sets[CACHED_SETS];
	MemoryContextCallback callback; /* of the dictionary's context */
} word_cache;

/* That of the dictionary asked last, NULL when it has gone. */
static word_cache *latest_cache = NULL;

_Static_assert(sizeof(cached_word) == 64, "a cached word fills a cache line");

typedef struct word_dictionary
{
	uint32		folds;			/* varta_fold_option */
	bool		stop_words;		/* drop them */
	bool		stem;			/* give lemmas, not the folded word */
	word_cache *cache;			/* once a word came */
} word_dictionary;

static const struct
{
	const char *name;
	uint32		fold;
}			fold_options[] = {
	{"joiners", VARTA_FOLD_JOINERS},
	{"nukta", VARTA_FOLD_NUKTA},
	{"chandrabindu", VARTA_FOLD_CHANDRABINDU},
	{"nasals", VARTA_FOLD_NASALS},
	{"candra", VARTA_FOLD_CANDRA},
	{"glides", VARTA_FOLD_GLIDES},
	{"visarga", VARTA_FOLD_VISARGA},
	{"digits", VARTA_FOLD_DIGITS},
	{"lowercase", VARTA_FOLD_CASE}
};

static bool
take_fold_option(DefElem *option, uint32 *folds)
{
	for (size_t i = 0; i < lengthof(fold_options); i++)
		if (strcmp(option->defname, fold_options[i].name) == 0)
		{
			if (defGetBoolean(option))
				*folds |= fold_options[i].fold;
			else
				*folds &= ~fold_options[i].fold;
			return true;
		}
	return false;
}

static void
unknown_option(DefElem *option, const char *template, const char *hint)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unrecognized %s parameter: \"%s\"", template, option->defname),
			 errhint("%s", hint)));
}

#define FOLD_HINT "joiners, nukta, chandrabindu, nasals, candra, glides, visarga, digits and lowercase"

Datum
varta_norm_init(PG_FUNCTION_ARGS)
{
	List	   *options = (List *) PG_GETARG_POINTER(0);
	word_dictionary *dictionary = palloc0(sizeof(word_dictionary));
	ListCell   *cell;

	dictionary->folds = VARTA_FOLD_ALL;
	foreach(cell, options)
	{
		DefElem    *option = (DefElem *) lfirst(cell);

		if (!take_fold_option(option, &dictionary->folds))
			unknown_option(option, "varta_norm", "Valid parameters are " FOLD_HINT ".");
	}
	PG_RETURN_POINTER(dictionary);
}

static char *
copy_bytes(const uint8_t *bytes, size_t nbytes)
{
	char	   *copy = palloc(nbytes + 1);

	memcpy(copy, bytes, nbytes);
	copy[nbytes] = '\0';
	return copy;
}

/* One lexeme, already a string of its own. */
static TSLexeme *
one_lexeme(char *lexeme, uint16 flags)
{
	TSLexeme   *result = palloc0(sizeof(TSLexeme) * 2);

	result[0].lexeme = lexeme;
	result[0].flags = flags;
	return result;
}

Datum
varta_norm_lexize(PG_FUNCTION_ARGS)
{
	word_dictionary *dictionary = (word_dictionary *) PG_GETARG_POINTER(0);
	const uint8_t *word = (const uint8_t *) PG_GETARG_POINTER(1);
	int			nbytes = PG_GETARG_INT32(2);
	char	   *folded = palloc(nbytes + 1);
	size_t		n;

	varta_require_utf8_or_bytes("text search dictionary of varta");
	n = varta_fold(word, nbytes, dictionary->folds, (uint8_t *) folded);
	folded[n] = '\0';
	/* nothing but joiners: no lexeme, and the next dictionary sees the word */
	if (n == 0)
	{
		pfree(folded);
		PG_RETURN_POINTER(NULL);
	}
	PG_RETURN_POINTER(one_lexeme(folded, TSL_FILTER));
}

Datum
varta_stem_init(PG_FUNCTION_ARGS)
{
	List	   *options = (List *) PG_GETARG_POINTER(0);
	word_dictionary *dictionary = palloc0(sizeof(word_dictionary));
	ListCell   *cell;

	dictionary->folds = VARTA_FOLD_ALL;
	dictionary->stop_words = true;
	dictionary->stem = true;
	foreach(cell, options)
	{
		DefElem    *option = (DefElem *) lfirst(cell);

		if (strcmp(option->defname, "stopwords") == 0)
			dictionary->stop_words = defGetBoolean(option);
		else if (strcmp(option->defname, "stem") == 0)
			dictionary->stem = defGetBoolean(option);
		else if (!take_fold_option(option, &dictionary->folds))
			unknown_option(option, "varta_stem", "Valid parameters are stopwords, stem, " FOLD_HINT ".");
	}
	PG_RETURN_POINTER(dictionary);
}

static void
forget_cache(void *arg)
{
	if (latest_cache == arg)
		latest_cache = NULL;
}

static word_cache *
make_cache(word_dictionary *dictionary)
{
	MemoryContext context = GetMemoryChunkContext(dictionary);
	word_cache *cache = varta_at_line(MemoryContextAlloc(context, sizeof(word_cache) + VARTA_LINE));

	memset(cache->sets, 0, sizeof(cache->sets));
	cache->callback.func = forget_cache;
	cache->callback.arg = cache;
	MemoryContextRegisterResetCallback(context, &cache->callback);
	return cache;
}

uint32
varta_stem_expect(const uint8_t *word, size_t nbytes)
{
	uint32		hash = varta_data_hash(word, nbytes);

	if (latest_cache != NULL)
		__builtin_prefetch(varta_recent_set_of(latest_cache->sets, CACHED_SETS, hash));
	return hash;
}

void
varta_stem_fetch(uint32 hash)
{
	size_t		place;

	if (latest_cache == NULL)
		return;
	place = varta_recent_find(latest_cache->sets, CACHED_SETS, hash);
	if (place != SIZE_MAX)
		__builtin_prefetch(&latest_cache->words[place]);
}

/* Remembers the lexemes of a word, if they fit. */
static void
remember_word(cached_word *cached, const uint8_t *word, size_t nbytes, const varta_lexeme *lexemes, size_t count)
{
	cached_word fresh = {.nbytes = (uint8) nbytes, .count = (uint8) count};
	size_t		used = nbytes;

	cached->nbytes = 0;
	if (nbytes > sizeof(fresh.bytes) || count > CACHED_LEXEMES)
		return;
	memcpy(fresh.bytes, word, nbytes);
	for (size_t i = 0; i < count; i++)
	{
		if (lexemes[i].nbytes <= nbytes && memcmp(lexemes[i].bytes, word, lexemes[i].nbytes) == 0)
		{
			fresh.lexeme_nbytes[i] = (uint8) (lexemes[i].nbytes | LEXEME_IN_WORD);
			continue;
		}
		if (lexemes[i].nbytes > sizeof(fresh.bytes) - used)
			return;
		memcpy(fresh.bytes + used, lexemes[i].bytes, lexemes[i].nbytes);
		fresh.lexeme_nbytes[i] = (uint8) lexemes[i].nbytes;
		used += lexemes[i].nbytes;
	}
	*cached = fresh;
}

/* The lexemes as PostgreSQL takes them; none: a stop word. */
static TSLexeme *
lexeme_array(const varta_lexeme *lexemes, size_t count)
{
	TSLexeme   *result = palloc0(sizeof(TSLexeme) * (count + 1));

	for (size_t i = 0; i < count; i++)
	{
		result[i].lexeme = copy_bytes(lexemes[i].bytes, lexemes[i].nbytes);
		/* alternatives: a query asks for any of them */
		result[i].nvariant = (uint16) (i + 1);
	}
	return result;
}

/* The lexemes of a word that is not remembered. */
static TSLexeme *
stem_word(const word_dictionary *dictionary, const uint8_t *word, size_t nbytes,
		  cached_word *cached)
{
	uint8_t		room[STACK_NBYTES];
	uint8_t    *folded = nbytes <= STACK_NBYTES ? room : palloc(nbytes);
	size_t		n = varta_fold(word, nbytes, dictionary->folds, folded);
	varta_stem_room stem_room;
	varta_lexeme lexemes[VARTA_MAX_LEXEMES];
	size_t		count = 1;
	TSLexeme   *result;

	if (n == 0)
		count = 0;
	else if (dictionary->stem)
		count = varta_stem(folded, n, dictionary->stop_words, &stem_room, lexemes);
	else if (dictionary->stop_words && varta_is_stop_word(folded, n))
		count = 0;
	else
		lexemes[0] = (varta_lexeme) {folded, (uint32_t) n};
	remember_word(cached, word, nbytes, lexemes, count);
	result = lexeme_array(lexemes, count);
	if (folded != room)
		pfree(folded);
	return result;
}

Datum
varta_stem_lexize(PG_FUNCTION_ARGS)
{
	word_dictionary *dictionary = (word_dictionary *) PG_GETARG_POINTER(0);
	const uint8_t *word = (const uint8_t *) PG_GETARG_POINTER(1);
	size_t		nbytes = (size_t) PG_GETARG_INT32(2);
	word_cache *cache = dictionary->cache;
	cached_word *cached;
	varta_lexeme lexemes[CACHED_LEXEMES];
	size_t		used = nbytes;
	bool		known;

	/* the encoding never changes: asked with the first word */
	if (unlikely(cache == NULL))
	{
		varta_require_utf8_or_bytes("text search dictionary of varta");
		cache = dictionary->cache = make_cache(dictionary);
	}
	latest_cache = cache;
	cached = &cache->words[varta_recent_place(cache->sets, CACHED_SETS, varta_data_hash(word, nbytes), &known)];
	if (!known || nbytes == 0 || cached->nbytes != nbytes || !varta_data_equal(cached->bytes, word, nbytes))
		PG_RETURN_POINTER(stem_word(dictionary, word, nbytes, cached));
	for (size_t i = 0; i < cached->count; i++)
	{
		uint8		length = cached->lexeme_nbytes[i];

		lexemes[i].nbytes = length & ~LEXEME_IN_WORD;
		lexemes[i].bytes = cached->bytes + ((length & LEXEME_IN_WORD) != 0 ? 0 : used);
		used += (length & LEXEME_IN_WORD) != 0 ? 0 : length;
	}
	PG_RETURN_POINTER(lexeme_array(lexemes, cached->count));
}

Datum
varta_number_init(PG_FUNCTION_ARGS)
{
	List	   *options = (List *) PG_GETARG_POINTER(0);
	ListCell   *cell;

	foreach(cell, options)
		unknown_option((DefElem *) lfirst(cell), "varta_number", "This template has no parameters.");
	PG_RETURN_POINTER(palloc0(sizeof(word_dictionary)));
}

/*
 * The digits without commas; of a decimal, no zeros at the end: 12.50 is 12.5.
 * Leading zeros stay: a year or a code is no quantity (007).
 */
Datum
varta_number_lexize(PG_FUNCTION_ARGS)
{
	const uint8_t *word = (const uint8_t *) PG_GETARG_POINTER(1);
	int			nbytes = PG_GETARG_INT32(2);
	char	   *number = palloc(nbytes + 1);
	size_t		n;
	size_t		written = 0;
	bool		point = false;

	varta_require_utf8_or_bytes("text search dictionary of varta");
	n = varta_fold(word, nbytes, VARTA_FOLD_DIGITS, (uint8_t *) number);
	for (size_t i = 0; i < n; i++)
	{
		if (number[i] == ',')
			continue;
		point |= number[i] == '.';
		number[written++] = number[i];
	}
	while (point && written > 1 && number[written - 1] == '0')
		written--;
	if (point && number[written - 1] == '.')
		written--;
	number[written] = '\0';
	/* no digit: none of ours */
	if (written == 0 || (written == 1 && number[0] == '.'))
		PG_RETURN_POINTER(NULL);
	PG_RETURN_POINTER(one_lexeme(number, 0));
}

/* Where the part of a tag that begins at at ends: _ or a new capital. */
static size_t
tag_part_end(const uint8_t *tag, size_t nbytes, size_t at)
{
	size_t		end = at;
	bool		digit = at < nbytes && tag[at] >= '0' && tag[at] <= '9';

	for (; end < nbytes && tag[end] != '_'; end++)
	{
		bool		is_digit = tag[end] >= '0' && tag[end] <= '9';

		if (end > at && (is_digit != digit || (tag[end] >= 'A' && tag[end] <= 'Z' &&
											   tag[end - 1] >= 'a' && tag[end - 1] <= 'z')))
			break;
		digit = is_digit;
	}
	return end;
}

/*
 * #भारत_चीन gives the whole tag and भारत at its position, चीन at the next: the
 * tag finds only tags, the words find it as they find a phrase.
 */
Datum
varta_tag_lexize(PG_FUNCTION_ARGS)
{
	word_dictionary *dictionary = (word_dictionary *) PG_GETARG_POINTER(0);
	const uint8_t *tag = (const uint8_t *) PG_GETARG_POINTER(1);
	int			nbytes = PG_GETARG_INT32(2);
	TSLexeme   *result;
	char	   *whole;
	int			count = 0;
	int			position = 0;
	uint8_t    *folded;

	varta_require_utf8_or_bytes("text search dictionary of varta");
	/* no more than a sign, or longer than any lexeme may be */
	if (nbytes < 2 || nbytes > MAXSTRLEN)
		PG_RETURN_POINTER(NULL);
	result = palloc0(sizeof(TSLexeme) * (nbytes + 4));
	whole = palloc(nbytes + 1);
	folded = palloc(nbytes + 1);
	whole[varta_fold(tag, nbytes, VARTA_FOLD_ALL, (uint8_t *) whole)] = '\0';
	result[count].lexeme = whole;
	result[count++].nvariant = 1;
	/* without its sign, for a tag whose writer set no capitals */
	if (tag_part_end(tag, nbytes, 1) < (size_t) nbytes)
	{
		result[count].lexeme = pstrdup(whole + 1);
		result[count++].nvariant = 1;
	}
	for (size_t at = 1; at < (size_t) nbytes;)
	{
		size_t		end = tag_part_end(tag, nbytes, at);
		size_t		n = varta_fold(tag + at, end - at, VARTA_FOLD_ALL, folded);
		varta_stem_room stem_room;
		varta_lexeme lexemes[VARTA_MAX_LEXEMES];
		size_t		nlexemes = 1;

		at = end;
		while (at < (size_t) nbytes && tag[at] == '_')
			at++;
		if (n == 0)
			continue;
		if (dictionary->stem)
			nlexemes = varta_stem(folded, n, false, &stem_room, lexemes);
		else
			lexemes[0] = (varta_lexeme) {folded, (uint32_t) n};
		(void) nlexemes;
		result[count].lexeme = copy_bytes(lexemes[0].bytes, lexemes[0].nbytes);
		result[count].nvariant = 1;
		result[count++].flags = position++ > 0 ? TSL_ADDPOS : 0;
	}
	PG_RETURN_POINTER(result);
}
