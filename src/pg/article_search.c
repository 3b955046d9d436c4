/*
 * article_search.c
 *		to_tsvector of an article: headline A, standfirst and lead B, the rest of
 *		the story C, captions D.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "article_value.h"

#include "catalog/namespace.h"
#include "miscadmin.h"
#include "nodes/makefuncs.h"
#include "tsearch/ts_utils.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"

PG_FUNCTION_INFO_V1(article_to_tsvector);
PG_FUNCTION_INFO_V1(article_to_tsvector_byid);

/* The weight of a part, an index into "DCBA"; -1 for parts that are not searched. */
static int
part_weight(varta_part_role role, bool lead)
{
	switch (role)
	{
		case VARTA_PART_HEADLINE:
			return 3;
		case VARTA_PART_STANDFIRST:
			return 2;
		case VARTA_PART_PARAGRAPH:
			return lead ? 2 : 1;
		case VARTA_PART_SUBHEAD:
		case VARTA_PART_POST:
			return 1;
		case VARTA_PART_CAPTION:
			return 0;
		default:
			return -1;
	}
}

/* Positions up to and with this one have the weight; runs are in order. */
typedef struct weight_run
{
	int			last_position;
	int			weight;
} weight_run;

static void
set_weights(TSVector vector, const weight_run *runs, int nruns)
{
	WordEntry  *entries = ARRPTR(vector);

	for (int i = 0; i < vector->size; i++)
	{
		WordEntryPos *positions = POSDATAPTR(vector, &entries[i]);
		int			count = POSDATALEN(vector, &entries[i]);
		int			run = 0;

		for (int j = 0; j < count; j++)
		{
			int			low = run;
			int			high = nruns - 1;

			/* positions of a lexeme ascend, so the search starts at the last run */
			while (low < high)
			{
				int			middle = (low + high) / 2;

				if (runs[middle].last_position < WEP_GETPOS(positions[j]))
					low = middle + 1;
				else
					high = middle;
			}
			run = low;
			WEP_SETWEIGHT(positions[j], runs[run].weight);
		}
	}
}

/*
 * One vector over all parts in the order of the page, so that positions follow
 * the reading.  O(bytes + positions * log(parts)).
 */
static Datum
article_vector(const varta_article *article, Oid config)
{
	ParsedText	words;
	TSVector	vector;
	weight_run *runs = palloc((article->nparts + (Size) 1) * sizeof(weight_run));
	int			nruns = 0;
	bool		lead_seen = false;

	memset(&words, 0, sizeof(words));
	/* as to_tsvector does: a word in six bytes, and the array grows by itself */
	words.lenwords = Min(Max(article->text_nbytes / 6, 2), MaxAllocSize / sizeof(ParsedWord));
	words.words = palloc(sizeof(ParsedWord) * words.lenwords);
	for (uint32_t i = 0; i < article->nparts; i++)
	{
		varta_part	part = varta_article_part(article, i);
		bool		lead = part.role == VARTA_PART_PARAGRAPH && !lead_seen;
		int			weight = part_weight(part.role, lead);

		CHECK_FOR_INTERRUPTS();
		lead_seen = lead_seen || lead;
		if (weight < 0)
			continue;
		parsetext(config, &words, (char *) article->text + part.span.start,
				  (int32) (part.span.end - part.span.start));
		runs[nruns].last_position = words.pos;
		runs[nruns].weight = weight;
		nruns++;
	}
	/* a page in which no part was found is searched as it is */
	if (nruns == 0 && article->text_nbytes > 0)
	{
		parsetext(config, &words, (char *) article->text, (int32) article->text_nbytes);
		runs[nruns].last_position = words.pos;
		runs[nruns].weight = part_weight(VARTA_PART_PARAGRAPH, false);
		nruns++;
	}
	vector = make_tsvector(&words);
	if (nruns > 0)
		set_weights(vector, runs, nruns);
	return TSVectorGetDatum(vector);
}

Datum
article_to_tsvector_byid(PG_FUNCTION_ARGS)
{
	Oid			config = PG_GETARG_OID(0);
	varta_article article = varta_article_argument(fcinfo, 1);

	return article_vector(&article, config);
}

/*
 * The extension's configuration for a language, in the schema of this function:
 * a search path decides nothing.  Languages without one of their own take
 * Hindi's.
 */
static Oid
language_config(FunctionCallInfo fcinfo, const char *language)
{
	char	   *schema = get_namespace_name(get_func_namespace(fcinfo->flinfo->fn_oid));
	const char *name = strcmp(language, "mr") == 0 ? "varta_marathi" :
		strcmp(language, "ne") == 0 ? "varta_nepali" : "varta_hindi";

	return get_ts_config_oid(list_make2(makeString(schema), makeString(pstrdup(name))), false);
}

/* Found once for each call site and language. */
typedef struct config_cache
{
	char		language[4];
	Oid			config;
} config_cache;

Datum
article_to_tsvector(PG_FUNCTION_ARGS)
{
	varta_article article = varta_article_argument(fcinfo, 0);
	config_cache *cache = fcinfo->flinfo->fn_extra;

	if (cache == NULL)
	{
		cache = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(config_cache));
		fcinfo->flinfo->fn_extra = cache;
	}
	if (!OidIsValid(cache->config) || strcmp(cache->language, article.language) != 0)
	{
		cache->config = language_config(fcinfo, article.language);
		strlcpy(cache->language, article.language, sizeof(cache->language));
	}
	return article_vector(&article, cache->config);
}
