/*
 * recent.h
 *		Finds what was seen last among a fixed number of places.
 *
 *	hash -> set -> four tags, the newest first -> place
 *
 * A tag only says "perhaps": whoever asks compares the bytes at the place.  Four places
 * for a hash keep frequent words in, where one would have two of them take turns.  The
 * sets must be zero at first; nothing is asked of a place before it has been filled.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_RECENT_H
#define VARTA_RECENT_H

#include "varta.h"

#define VARTA_RECENT_WAYS 4

/* A tag is a hash with the way in the two lowest bits and a third that is always set; 0: free. */
typedef struct varta_recent_set
{
	uint32_t	tags[VARTA_RECENT_WAYS];
} varta_recent_set;

#define VARTA_RECENT_WAY_MASK (VARTA_RECENT_WAYS - 1)
#define VARTA_RECENT_TAG(hash) (((hash) | VARTA_RECENT_WAYS) & ~(uint32_t) VARTA_RECENT_WAY_MASK)

/*
 * The number of the place for a hash among nsets sets, a power of two: the one that may
 * hold it, *known, else the one unused for longest, which must be filled.  Its tag comes
 * first.
 */
static inline size_t
varta_recent_place(varta_recent_set *sets, size_t nsets, uint32_t hash, bool *known)
{
	size_t		number = (hash >> 8) & (nsets - 1);
	uint32_t   *tags = sets[number].tags;
	uint32_t	tag = VARTA_RECENT_TAG(hash);
	uint32_t	at = 0;

	*known = true;
	if ((tags[0] & ~(uint32_t) VARTA_RECENT_WAY_MASK) == tag)
		return number * VARTA_RECENT_WAYS + (tags[0] & VARTA_RECENT_WAY_MASK);
	while (at < VARTA_RECENT_WAYS - 1 && tags[at] != 0 && (tags[at] & ~(uint32_t) VARTA_RECENT_WAY_MASK) != tag)
		at++;
	*known = (tags[at] & ~(uint32_t) VARTA_RECENT_WAY_MASK) == tag;
	/* the way of a tag that is there; a free one has the next; else the oldest's */
	tag |= tags[at] != 0 ? tags[at] & VARTA_RECENT_WAY_MASK : at;
	for (; at > 0; at--)
		tags[at] = tags[at - 1];
	tags[0] = tag;
	return number * VARTA_RECENT_WAYS + (tag & VARTA_RECENT_WAY_MASK);
}

/* Where the tags for a hash stand. */
static inline const varta_recent_set *
varta_recent_set_of(const varta_recent_set *sets, size_t nsets, uint32_t hash)
{
	return &sets[(hash >> 8) & (nsets - 1)];
}

/* The number of the place that may hold a hash, SIZE_MAX when none does. */
static inline size_t
varta_recent_find(const varta_recent_set *sets, size_t nsets, uint32_t hash)
{
	size_t		number = (hash >> 8) & (nsets - 1);
	const uint32_t *tags = sets[number].tags;

	for (uint32_t at = 0; at < VARTA_RECENT_WAYS; at++)
		if ((tags[at] & ~(uint32_t) VARTA_RECENT_WAY_MASK) == VARTA_RECENT_TAG(hash))
			return number * VARTA_RECENT_WAYS + (tags[at] & VARTA_RECENT_WAY_MASK);
	return SIZE_MAX;
}

#endif							/* VARTA_RECENT_H */
