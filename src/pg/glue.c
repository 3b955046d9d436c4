/*
 * glue.c
 *		Memory, interrupts and errors between the core and PostgreSQL.
 *
 * The core never jumps: when memory runs out or the user cancels, it unwinds
 * with a status, and the error is raised here, after it has returned.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "glue.h"

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

/*
 * Large blocks are lent from a context that lives as long as the backend, and come back
 * when the arena gives them up or the context that they were lent to goes: the system
 * takes as long to give and take the memory of a text as a good part of the work on it.
 */
#define LENT_LEAST	((Size) 16 * 1024)
#define SPARE_MOST	((Size) 4 * 1024 * 1024)

typedef struct block_head
{
	struct block_head *next;	/* spare ones, or those lent to the same arena */
	struct block_head *previous;
	Size		nbytes;
	Size		lent;			/* 0: a small block, of the context itself */
} block_head;

/* What an arena has borrowed. */
typedef struct borrower
{
	MemoryContext context;
	MemoryContextCallback callback;
	block_head *blocks;
} borrower;

#define HEAD_NBYTES	TYPEALIGN(16, sizeof(block_head))

static MemoryContext spare_context = NULL;
static block_head *spares = NULL;
static Size spare_nbytes = 0;

/* The smallest spare block with room, if it is not far too large; else NULL. */
static block_head *
take_spare(Size nbytes)
{
	block_head **best = NULL;
	block_head *block;

	for (block_head **at = &spares; *at != NULL; at = &(*at)->next)
		if ((*at)->nbytes >= nbytes && (*at)->nbytes / 4 <= nbytes &&
			(best == NULL || (*at)->nbytes < (*best)->nbytes))
			best = at;
	if (best == NULL)
		return NULL;
	block = *best;
	*best = block->next;
	spare_nbytes -= block->nbytes;
	return block;
}

static void
take_back(block_head *block)
{
	if (block->nbytes > SPARE_MOST - spare_nbytes)
	{
		pfree(block);
		return;
	}
	block->next = spares;
	spares = block;
	spare_nbytes += block->nbytes;
}

/* The context of an arena goes. */
static void
take_all_back(void *arg)
{
	borrower   *to = arg;

	while (to->blocks != NULL)
	{
		block_head *block = to->blocks;

		to->blocks = block->next;
		take_back(block);
	}
}

static void
lend(borrower *to, block_head *block)
{
	block->previous = NULL;
	block->next = to->blocks;
	if (block->next != NULL)
		block->next->previous = block;
	to->blocks = block;
}

static void *
host_allocate(void *context, size_t nbytes)
{
	borrower   *to = context;
	Size		total = nbytes + HEAD_NBYTES;
	bool		lent = nbytes >= LENT_LEAST;
	block_head *block = lent ? take_spare(total) : NULL;

	if (block == NULL)
	{
		/* an oversize request would throw in spite of MCXT_ALLOC_NO_OOM */
		if (!AllocSizeIsValid(nbytes) || !AllocSizeIsValid(total))
			return NULL;
		block = MemoryContextAllocExtended(lent ? spare_context : to->context, total, MCXT_ALLOC_NO_OOM);
		if (block == NULL)
			return NULL;
		block->nbytes = total;
		block->lent = lent;
	}
	if (lent)
		lend(to, block);
	return (char *) block + HEAD_NBYTES;
}

static void
host_release(void *context, void *memory)
{
	borrower   *to = context;
	block_head *block = (block_head *) ((char *) memory - HEAD_NBYTES);

	if (!block->lent)
	{
		pfree(block);
		return;
	}
	if (block->previous != NULL)
		block->previous->next = block->next;
	else
		to->blocks = block->next;
	if (block->next != NULL)
		block->next->previous = block->previous;
	take_back(block);
}

/*
 * True only for interrupts that end the query.  Others (a barrier, a request to
 * log memory) would have the work done so far thrown away; they can wait for the
 * end of the call.  When interrupts are held off, stopping would lead nowhere.
 */
static bool
host_stop(void *context)
{
	(void) context;
	if (likely(!InterruptPending))
		return false;
	if (InterruptHoldoffCount != 0 || CritSectionCount != 0)
		return false;
	return ProcDiePending || VARTA_TRANSACTION_TIMEOUT_PENDING ||
		(QueryCancelPending && QueryCancelHoldoffCount == 0);
}

varta_arena *
varta_arena_in(MemoryContext context)
{
	/* the words of the last texts; the tables behind them never change */
	static void *recent = NULL;
	varta_host	host = {host_allocate, host_release, host_stop, NULL, NULL};
	borrower   *to;
	varta_arena *arena;

	if (spare_context == NULL)
		spare_context = AllocSetContextCreate(TopMemoryContext, "varta spare blocks", ALLOCSET_START_SMALL_SIZES);
	/* of the system, which gives pages zeroed when they are first used: a connection may need few */
	if (recent == NULL)
	{
		recent = calloc(1, VARTA_RECENT_NBYTES + VARTA_LINE);
		recent = recent == NULL ? NULL : varta_at_line(recent);
	}
	to = MemoryContextAllocZero(context, sizeof(borrower));
	to->context = context;
	to->callback.func = take_all_back;
	to->callback.arg = to;
	MemoryContextRegisterResetCallback(context, &to->callback);
	host.context = to;
	host.recent = recent;
	arena = varta_arena_create(&host, 0);

	if (arena == NULL)
		varta_check_status(VARTA_NO_MEMORY);
	return arena;
}

void
varta_check_status(varta_status status)
{
	switch (status)
	{
		case VARTA_OK:
			return;
		case VARTA_NO_MEMORY:
			ereport(ERROR,
					(errcode(ERRCODE_OUT_OF_MEMORY),
					 errmsg("out of memory"),
					 errdetail("The analysis of a text needs more memory than the server gives."),
					 errhint("Split the text, or raise the memory limit of the server.")));
			break;
		case VARTA_STOPPED:
			CHECK_FOR_INTERRUPTS();
			/* a cancel that was taken back */
			ereport(ERROR,
					(errcode(ERRCODE_QUERY_CANCELED),
					 errmsg("canceling statement due to user request")));
			break;
		case VARTA_TOO_LARGE:
			ereport(ERROR,
					(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
					 errmsg("text is too large to be analysed"),
					 errdetail("Texts of up to %zu bytes can be analysed.", VARTA_MAX_TEXT),
					 errhint("Split the text into articles.")));
			break;
		case VARTA_BAD_UTF8:
			ereport(ERROR,
					(errcode(ERRCODE_CHARACTER_NOT_IN_REPERTOIRE),
					 errmsg("text is not valid UTF-8"),
					 errhint("Convert the text before it is loaded, for example with convert_from().")));
			break;
		case VARTA_BAD_IMAGE:
			ereport(ERROR,
					(errcode(ERRCODE_DATA_CORRUPTED),
					 errmsg("stored article is damaged"),
					 errhint("Restore the row from a backup, or load the page again.")));
			break;
	}
	elog(ERROR, "unexpected varta status %d", (int) status);
}

void
varta_require_utf8(const char *what)
{
	int			encoding = GetDatabaseEncoding();

	if (likely(encoding == PG_UTF8))
		return;
	ereport(ERROR,
			(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
			 errmsg("%s requires database encoding \"UTF8\"", what),
			 errdetail("The encoding of this database is \"%s\".", pg_encoding_to_char(encoding)),
			 errhint("Create a database with: CREATE DATABASE ... ENCODING 'UTF8' TEMPLATE template0.")));
}

void
varta_require_utf8_or_bytes(const char *what)
{
	if (GetDatabaseEncoding() != PG_SQL_ASCII)
		varta_require_utf8(what);
}

varta_input
varta_text_argument(FunctionCallInfo fcinfo, int number)
{
	text	   *value = PG_GETARG_TEXT_PP(number);
	varta_input input;

	input.text = (const uint8_t *) VARDATA_ANY(value);
	input.nbytes = VARSIZE_ANY_EXHDR(value);
	return input;
}

text *
varta_text_of(const uint8_t *bytes, size_t nbytes)
{
	return cstring_to_text_with_len((const char *) bytes, (int) nbytes);
}

text *
varta_text_of_span(const uint8_t *bytes, varta_span span)
{
	return varta_text_of(bytes + span.start, span.end - span.start);
}

void
varta_char_counter_start(varta_char_counter *counter, const uint8_t *text, size_t nbytes)
{
	counter->text = text;
	counter->nbytes = nbytes;
	counter->at = 0;
	counter->nchars = 0;
}

int32
varta_char_offset(varta_char_counter *counter, size_t byte_offset)
{
	byte_offset = Min(byte_offset, counter->nbytes);
	if (byte_offset < counter->at)
	{
		if (byte_offset < counter->at - byte_offset)
		{
			counter->at = 0;
			counter->nchars = 0;
		}
		else
		{
			counter->nchars -= varta_utf8_nchars(counter->text + byte_offset,
												 counter->at - byte_offset);
			counter->at = byte_offset;
		}
	}
	counter->nchars += varta_utf8_nchars(counter->text + counter->at,
										 byte_offset - counter->at);
	counter->at = byte_offset;
	return (int32) counter->nchars;
}
