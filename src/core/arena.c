/*
 * arena.c
 *		Memory of one call: blocks from the host, given out front to back, freed
 *		together.
 *
 *	arena -> newest block -> ... -> first block
 *			 [used | free]		   [used | rest]
 *
 * A large piece has a block of its own, behind the newest, which goes back to the host
 * when the array in it has grown out of it.  Other single pieces are not freed.
 *
 * The first failure stays in the arena as its status, so that callers may test
 * once after a run of allocations.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdlib.h>
#include <string.h>

#include "varta.h"

/*
 * Under AddressSanitizer every piece is fenced: memory of a block that is not given
 * out is poisoned, and a gap stays behind each piece.  Only for blocks of malloc: a
 * host that hands its memory on by itself would meet the poison.
 */
#if defined(__SANITIZE_ADDRESS__)
#define FENCED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define FENCED 1
#endif
#endif
#ifdef FENCED
#include <sanitizer/asan_interface.h>
#define GAP_NBYTES ((size_t) 16)
#define FENCE(memory, nbytes) ASAN_POISON_MEMORY_REGION(memory, nbytes)
#define UNFENCE(memory, nbytes) ASAN_UNPOISON_MEMORY_REGION(memory, nbytes)
#else
#define GAP_NBYTES ((size_t) 0)
#define FENCE(memory, nbytes) ((void) 0)
#define UNFENCE(memory, nbytes) ((void) 0)
#endif

#define FIRST_BLOCK_NBYTES ((size_t) 8 * 1024)
#define LARGEST_BLOCK_NBYTES ((size_t) 1024 * 1024)
#ifndef LARGE_PIECE_NBYTES
#define LARGE_PIECE_NBYTES ((size_t) 64 * 1024)
#endif
#define ALIGNMENT ((size_t) 16)

typedef struct block
{
	struct block *previous;
	size_t		nbytes;			/* of data */
	size_t		used;
	size_t		padding;		/* keeps data aligned */
	uint8_t		data[];
} block;

struct varta_arena
{
	varta_host	host;
	block	   *newest;
	size_t		max_nbytes;
	size_t		taken_nbytes;
	size_t		next_nbytes;
	varta_status status;
};

static void *
malloc_allocate(void *context, size_t nbytes)
{
	(void) context;
	return malloc(nbytes);
}

static void
malloc_release(void *context, void *memory)
{
	(void) context;
	free(memory);
}

const varta_host varta_host_malloc = {malloc_allocate, malloc_release, NULL, NULL, NULL};

varta_arena *
varta_arena_create(const varta_host *host, size_t max_nbytes)
{
	varta_arena *arena = host->allocate(host->context, sizeof(varta_arena));

	if (arena == NULL)
		return NULL;
	memset(arena, 0, sizeof(*arena));
	arena->host = *host;
	arena->max_nbytes = max_nbytes;
	arena->taken_nbytes = sizeof(varta_arena);
	arena->next_nbytes = FIRST_BLOCK_NBYTES;
	return arena;
}

void
varta_arena_destroy(varta_arena *arena)
{
	varta_host	host;

	if (arena == NULL)
		return;
	host = arena->host;
	while (arena->newest != NULL)
	{
		block	   *previous = arena->newest->previous;

		host.release(host.context, arena->newest);
		arena->newest = previous;
	}
	host.release(host.context, arena);
}

varta_status
varta_arena_status(const varta_arena *arena)
{
	return arena->status;
}

void
varta_arena_fail(varta_arena *arena, varta_status status)
{
	if (arena->status == VARTA_OK)
		arena->status = status;
}

void *
varta_arena_recent(const varta_arena *arena)
{
	return arena->host.recent;
}

bool
varta_arena_stopped(varta_arena *arena)
{
	if (arena->host.stop != NULL && arena->host.stop(arena->host.context))
		varta_arena_fail(arena, VARTA_STOPPED);
	return arena->status != VARTA_OK;
}

size_t
varta_arena_nbytes(const varta_arena *arena)
{
	return arena->taken_nbytes;
}

/* A block of the host with so much data, in no list yet; NULL when there is none. */
static block *
take_block(varta_arena *arena, size_t data_nbytes)
{
	size_t		total = sizeof(block) + data_nbytes;
	block	   *fresh;

	if (total < data_nbytes ||
		(arena->max_nbytes != 0 && (total > arena->max_nbytes ||
									arena->taken_nbytes > arena->max_nbytes - total)))
		return NULL;
	fresh = arena->host.allocate(arena->host.context, total);
	if (fresh == NULL)
		return NULL;
	fresh->nbytes = data_nbytes;
	fresh->used = 0;
	if (arena->host.allocate == malloc_allocate)
		FENCE(fresh->data, data_nbytes);
	arena->taken_nbytes += total;
	return fresh;
}

/* A new block with room for nbytes becomes the newest; false when there is none. */
static bool
add_block(varta_arena *arena, size_t nbytes)
{
	block	   *fresh = take_block(arena, nbytes > arena->next_nbytes ? nbytes : arena->next_nbytes);

	if (fresh == NULL)
		return false;
	fresh->previous = arena->newest;
	arena->newest = fresh;
	if (arena->next_nbytes < LARGEST_BLOCK_NBYTES)
		arena->next_nbytes *= 2;
	return true;
}

/* A block of its own for a large piece, behind the newest, which small ones go on to fill. */
static void *
reserve_large(varta_arena *arena, size_t rounded)
{
	block	   *fresh;

	if ((arena->newest == NULL && !add_block(arena, ALIGNMENT)) || (fresh = take_block(arena, rounded)) == NULL)
	{
		varta_arena_fail(arena, VARTA_NO_MEMORY);
		return NULL;
	}
	fresh->used = rounded;
	fresh->previous = arena->newest->previous;
	arena->newest->previous = fresh;
	UNFENCE(fresh->data, rounded - GAP_NBYTES);
	return fresh->data;
}

/* Gives back the block of a large piece. */
static void
release_large(varta_arena *arena, void *memory)
{
	block	   *old = (block *) ((uint8_t *) memory - offsetof(block, data));
	block	  **at = &arena->newest;

	while (*at != old)
		at = &(*at)->previous;
	*at = old->previous;
	arena->taken_nbytes -= sizeof(block) + old->nbytes;
	arena->host.release(arena->host.context, old);
}

void *
varta_arena_reserve(varta_arena *arena, size_t nbytes)
{
	size_t		rounded = (nbytes + GAP_NBYTES + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
	block	   *newest;
	void	   *memory;

	if (arena->status != VARTA_OK)
		return NULL;
	if (rounded < nbytes)
	{
		varta_arena_fail(arena, VARTA_NO_MEMORY);
		return NULL;
	}
	if (nbytes >= LARGE_PIECE_NBYTES)
		return reserve_large(arena, rounded);
	newest = arena->newest;
	if (newest == NULL || newest->nbytes - newest->used < rounded)
	{
		if (!add_block(arena, rounded))
		{
			varta_arena_fail(arena, VARTA_NO_MEMORY);
			return NULL;
		}
		newest = arena->newest;
	}
	memory = newest->data + newest->used;
	newest->used += rounded;
	UNFENCE(memory, nbytes);
	return memory;
}

void *
varta_arena_allocate(varta_arena *arena, size_t nbytes)
{
	void	   *memory = varta_arena_reserve(arena, nbytes);

	if (memory != NULL)
		memset(memory, 0, nbytes);
	return memory;
}

/* Lengthens the piece that was given out last, where it stands; false when it is not that or has no room. */
static bool
lengthen(varta_arena *arena, const void *memory, size_t nbytes, size_t wanted)
{
	block	   *newest = arena->newest;
	size_t		given = (nbytes + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
	size_t		more = ((wanted + ALIGNMENT - 1) & ~(ALIGNMENT - 1)) - given;

	/* a fence stands behind each piece, and a large one moves to a block of its own */
	if (GAP_NBYTES > 0 || wanted >= LARGE_PIECE_NBYTES || memory == NULL || newest == NULL || arena->status != VARTA_OK || newest->used < given ||
		(const uint8_t *) memory != newest->data + newest->used - given || newest->nbytes - newest->used < more)
		return false;
	newest->used += more;
	return true;
}

void *
varta_arena_grow(varta_arena *arena, void *array, size_t count, size_t *capacity,
				 size_t element_nbytes)
{
	size_t		held = *capacity * element_nbytes;
	size_t		wanted;
	void	   *larger;

	/* whoever appends for long answers a request to stop, wherever it is */
	if ((count & 0xFFF) == 0xFFF && varta_arena_stopped(arena))
		return NULL;
	if (count < *capacity)
		return array;
	wanted = *capacity == 0 ? 16 : held < LARGE_PIECE_NBYTES ? *capacity * 2 : *capacity + *capacity / 2;
	if (wanted > SIZE_MAX / 2 / element_nbytes)
	{
		varta_arena_fail(arena, VARTA_NO_MEMORY);
		return NULL;
	}
	if (lengthen(arena, array, held, wanted * element_nbytes))
		larger = array;
	else
	{
		larger = varta_arena_reserve(arena, wanted * element_nbytes);
		if (larger == NULL)
			return NULL;
		if (count > 0)
			memcpy(larger, array, count * element_nbytes);
		if (held >= LARGE_PIECE_NBYTES)
			release_large(arena, array);
	}
	memset((uint8_t *) larger + count * element_nbytes, 0, (wanted - count) * element_nbytes);
	*capacity = wanted;
	return larger;
}
