/*
 * fuzz.h
 *		What the harnesses share.  Each checks, beyond not crashing, what the
 *		function promises of its result for any bytes at all.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_FUZZ_H
#define VARTA_FUZZ_H

#include <stdlib.h>
#include <string.h>

#include "varta.h"

extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t nbytes);

/* A broken promise is a finding like any crash. */
#define PROMISE(condition) \
	do { \
		if (!(condition)) \
			abort(); \
	} while (0)

/* An arena with a limit of 64 MB and 200 times the input, to find hungry inputs. */
static inline varta_arena *
fuzz_arena(size_t nbytes)
{
	varta_arena *arena = varta_arena_create(&varta_host_malloc, ((size_t) 64 << 20) + nbytes * 200);

	PROMISE(arena != NULL);
	return arena;
}

static inline void
promise_span(varta_span span, size_t nbytes)
{
	PROMISE(span.start <= span.end && span.end <= nbytes);
}

#endif							/* VARTA_FUZZ_H */
