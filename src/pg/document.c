/*
 * document.c
 *		Analysis of a text or an article for the extracting functions.
 *
 * A query often asks several functions about one value (meetings, participants,
 * quotes of the same page), so the backend keeps the last analysis if it is
 * small.  The answer hangs on the value, the library and what a dictionary of
 * varta_knowledge held when it was loaded, so a kept one never goes stale; it is
 * found by comparing all bytes.  One made for meetings alone
 * stops early in most news; who asks for more has it made again, in full.
 *
 * What is larger than any article is analysed window by window; the memory of one
 * serves the next, and nothing is kept.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "document.h"

#include "article_value.h"
#include "ts_knowledge.h"
#include "window.h"

#include "miscadmin.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/memutils.h"

/* Text and analysis together; most articles need a tenth of it. */
#define KEPT_NBYTES (1024 * 1024)

#define INDIA_MICROSECONDS INT64CONST(19800000000)	/* +05:30 */

/* What an analysis was made of: equal keys give equal analyses. */
typedef struct key
{
	const uint8_t *bytes;		/* text, or image of an article */
	size_t		nbytes;
	bool		article;
	bool		meetings_only;	/* visits and entities are not asked for */
	varta_day	published;
	const varta_knowledge *knowledge;	/* or NULL */
	uint64		knowledge_number;	/* 0: none */
} key;

struct varta_windows
{
	key			key;
	MemoryContext context;		/* of the call */
	MemoryContext window;		/* of the window at hand; NULL before the first of several */
	varta_document document;	/* of all windows */
	size_t		at;				/* where the next window begins */
	bool		begun;
	bool		whole;			/* the document is one window, which result holds */
	varta_result result;
};

static struct
{
	MemoryContext context;		/* owns all below; NULL: nothing kept */
	key			key;
	varta_result result;
} kept;

static bool
kept_for(const key *key)
{
	return kept.context != NULL && kept.key.article == key->article &&
		(!kept.key.meetings_only || key->meetings_only) &&
		kept.key.nbytes == key->nbytes && kept.key.knowledge_number == key->knowledge_number &&
		memcmp(&kept.key.published, &key->published, sizeof(varta_day)) == 0 &&
		memcmp(kept.key.bytes, key->bytes, key->nbytes) == 0;
}

/*
 * The parts of an article that are analysed.  Bylines, times and agencies say
 * nothing of meetings.
 */
static void
document_of_article(varta_arena *arena, const varta_article *article,
					varta_document *document)
{
	varta_block *blocks = varta_arena_allocate(arena, (article->nparts + (size_t) 1) *
											   sizeof(varta_block));
	size_t		nblocks = 0;

	varta_check_status(varta_arena_status(arena));
	for (uint32_t i = 0; i < article->nparts; i++)
	{
		varta_part	part = varta_article_part(article, i);

		switch ((varta_part_role) part.role)
		{
			case VARTA_PART_HEADLINE:
				blocks[nblocks].role = VARTA_BLOCK_HEADLINE;
				break;
			case VARTA_PART_CAPTION:
				blocks[nblocks].role = VARTA_BLOCK_CAPTION;
				break;
			case VARTA_PART_STANDFIRST:
			case VARTA_PART_PARAGRAPH:
			case VARTA_PART_SUBHEAD:
			case VARTA_PART_POST:
				blocks[nblocks].role = VARTA_BLOCK_TEXT;
				break;
			case VARTA_PART_PLACE:
				document->place = part.span;
				continue;
			default:
				continue;
		}
		blocks[nblocks++].span = part.span;
	}
	document->text = article->text;
	document->nbytes = article->text_nbytes;
	document->blocks = blocks;
	document->nblocks = nblocks;
}

/* The day in India, where the pages are written and "आज" is meant. */
static varta_day
day_of_time(int64_t microseconds)
{
	int64_t		shifted = microseconds + INDIA_MICROSECONDS;
	int64_t		day = shifted / USECS_PER_DAY;

	if (shifted % USECS_PER_DAY < 0)
		day--;
	return varta_day_of_number((int32_t) day);
}

static void
forget(void)
{
	if (kept.context != NULL)
		MemoryContextDelete(kept.context);
	kept.context = NULL;
}

/* The document that a question is about; bytes are the key's own or a copy. */
static void
open_document(varta_arena *arena, const key *key, const uint8_t *bytes, varta_document *document)
{
	varta_article article;

	memset(document, 0, sizeof(*document));
	document->text = bytes;
	document->nbytes = key->nbytes;
	document->published = key->published;
	document->meetings_only = key->meetings_only;
	document->knowledge = key->knowledge;
	if (key->article)
	{
		varta_check_status(varta_article_open(bytes, key->nbytes, &article));
		document_of_article(arena, &article, document);
	}
}

static varta_result
analyze(varta_arena *arena, const varta_document *document)
{
	varta_result result = {document->text, document->nbytes, varta_document_window(document), document, NULL};

	varta_check_status(varta_analyze(arena, document, &result.analysis));
	return result;
}

/*
 * Analyses a document of one window into a new context below the current one; keeps it
 * when small.
 */
static varta_result
analyze_whole(const key *key)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "varta analysis", ALLOCSET_DEFAULT_SIZES);
	varta_arena *arena = varta_arena_in(context);
	varta_document *document = MemoryContextAlloc(context, sizeof(varta_document));
	uint8_t    *copy = MemoryContextAlloc(context, Max(key->nbytes, 1));
	varta_result result;

	memcpy(copy, key->bytes, key->nbytes);
	open_document(arena, key, copy, document);
	result = analyze(arena, document);
	if (key->nbytes + varta_arena_nbytes(arena) <= KEPT_NBYTES)
	{
		MemoryContextSetParent(context, TopMemoryContext);
		kept.context = context;
		kept.key = *key;
		kept.key.bytes = copy;
		kept.result = result;
	}
	return result;
}

void
varta_forget_knowledge(uint64 number)
{
	if (kept.context != NULL && kept.key.knowledge_number == number)
		forget();
}

/* What all questions have; a dictionary is looked up last, see varta_knowledge_argument. */
static void
take_question(FunctionCallInfo fcinfo, varta_question question, key *key)
{
	const varta_knowledge_dictionary *dictionary = varta_knowledge_argument(fcinfo, question.knowledge);

	key->meetings_only = question.meetings_only;
	if (dictionary == NULL)
		return;
	key->knowledge = dictionary->knowledge;
	key->knowledge_number = dictionary->number;
}

static varta_windows *
start_windows(const key *key)
{
	varta_windows *windows = palloc0(sizeof(varta_windows));

	windows->key = *key;
	windows->context = CurrentMemoryContext;
	return windows;
}

/* Analyses a document that is one window; of others opens the document only. */
static void
begin_windows(varta_windows *windows)
{
	const key  *key = &windows->key;

	windows->begun = windows->whole = true;
	if (kept_for(key))
	{
		windows->result = kept.result;
		return;
	}
	/* its memory serves the new one */
	forget();
	if (key->nbytes > VARTA_WINDOW_TOKENS)
	{
		open_document(varta_arena_in(windows->context), key, key->bytes, &windows->document);
		windows->whole = varta_window_end(windows->document.text, windows->document.nbytes, 0) == windows->document.nbytes;
	}
	if (windows->whole)
		windows->result = analyze_whole(key);
}

/* Analyses the window at windows->at in the memory of the one before. */
static void
analyze_window(varta_windows *windows)
{
	varta_document *window;

	if (windows->window == NULL)
		windows->window = AllocSetContextCreate(windows->context, "varta window", ALLOCSET_DEFAULT_SIZES);
	MemoryContextReset(windows->window);
	window = MemoryContextAlloc(windows->window, sizeof(varta_document));
	varta_window_open(&windows->document, windows->at, window);
	windows->result = analyze(varta_arena_in(windows->window), window);
	if (windows->at == 0)
	{
		windows->document.here = windows->result.analysis->here;
		windows->document.here_country = windows->result.analysis->here_country;
	}
	windows->at = window->window.end;
}

const varta_result *
varta_next_window(varta_windows *windows)
{
	CHECK_FOR_INTERRUPTS();
	if (!windows->begun)
	{
		begin_windows(windows);
		if (windows->whole)
			return &windows->result;
	}
	if (windows->whole || windows->at >= windows->document.nbytes)
		return NULL;
	analyze_window(windows);
	return &windows->result;
}

/* The date of publication that the call gives, if it gives one. */
static void
take_published(FunctionCallInfo fcinfo, int number, key *key)
{
	DateADT		date;
	int			year,
				month,
				day;

	if (number == 0 || PG_NARGS() <= number || PG_ARGISNULL(number))
		return;
	date = PG_GETARG_DATEADT(number);
	/* years outside the core's range are as good as unknown */
	if (DATE_NOT_FINITE(date))
		return;
	j2date(date + POSTGRES_EPOCH_JDATE, &year, &month, &day);
	if (year < 1 || year > 9999)
		return;
	key->published.year = (int16_t) year;
	key->published.month = (uint8_t) month;
	key->published.day = (uint8_t) day;
}

varta_windows *
varta_read_text(FunctionCallInfo fcinfo, varta_question question)
{
	varta_input input = varta_text_argument(fcinfo, 0);
	key			key;

	varta_require_utf8("analysis of Hindi text");
	memset(&key, 0, sizeof(key));
	key.bytes = input.text;
	key.nbytes = input.nbytes;
	take_published(fcinfo, question.published, &key);
	take_question(fcinfo, question, &key);
	return start_windows(&key);
}

/* A date that the call gives goes before that of the page. */
varta_windows *
varta_read_article(FunctionCallInfo fcinfo, varta_question question)
{
	struct varlena *value = PG_GETARG_VARLENA_PP(0);
	varta_article article;
	key			key;

	memset(&key, 0, sizeof(key));
	key.bytes = (const uint8_t *) VARDATA_ANY(value);
	key.nbytes = VARSIZE_ANY_EXHDR(value);
	key.article = true;
	varta_check_status(varta_article_open(key.bytes, key.nbytes, &article));
	if (article.has_published || article.has_updated)
		key.published = day_of_time(article.has_published ? article.published : article.updated);
	take_published(fcinfo, question.published, &key);
	take_question(fcinfo, question, &key);
	return start_windows(&key);
}
