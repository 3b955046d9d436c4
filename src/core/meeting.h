/*
 * meeting.h
 *		A meeting while its frames are being gathered.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_MEETING_H
#define VARTA_MEETING_H

#include "engine.h"

#define MAX_MEETING_TOPICS 24
#define KEY_NBYTES 512
/* Rows below are wrong more often than right: a missed row is forgiven sooner. */
#define LEAST_CONFIDENCE 70		/* percent */
/*
 * Meetings this far apart in a text are not compared: keeps long texts linear.  No
 * article tells of so many encounters, only a text put together from many.
 */
#define MAX_DISTANCE 256

/* Journeys to the dateline's town that are looked at. */
#define MAX_ARRIVALS 256

/* A meeting being put together. */
typedef struct gathering
{
	uint32_t	parties[MAX_PARTICIPANTS];
	uint32_t	mentions[MAX_PARTICIPANTS];
	uint32_t	nparties;
	uint32_t	nsides;			/* of them, who met; the others only sat there, too */
	uint8_t		status;
	uint8_t		mode;
	bool		mode_said;
	bool		background;
	bool		sure;
	bool		direct;
	bool		joint;
	bool		hosted;			/* by some of them: others may have come */
	uint8_t		date_basis;
	varta_day	from;
	varta_day	until;
	int32_t		month;
	varta_span	place;
	const char *place_country;
	uint8_t		place_rank;
	varta_span	event;
	varta_span	topics[MAX_MEETING_TOPICS];
	uint32_t	ntopics;
	uint32_t	evidence;		/* sentence */
	int			weight;
	uint32_t	nframes;
	uint32_t	last_sentence;
	bool		again;			/* another encounter of the same sides is told, too */
	uint32_t	ntext;			/* frames from running text, not from a headline */
	uint32_t	nmeet;			/* frames whose trigger is an encounter by itself */
} gathering;

typedef struct gatherings
{
	gathering  *items;
	size_t		count;
	size_t		capacity;
	const frame *prelude;		/* a sitting told without who sits in it, or NULL */
	uint64_t   *sides;			/* of each gathering, see sides_of */
	size_t		sides_capacity;
} gatherings;

/* The first of the gatherings that one told now is compared with. */
static inline size_t
first_compared(const gatherings *all)
{
	return all->count > MAX_DISTANCE ? all->count - MAX_DISTANCE : 0;
}

/* meeting_row.c */
extern bool codes_find(engine *e);
extern bool emit(engine *e, const gathering *g);

/* stay.c */
extern void add_topics(const engine *e, gathering *g, const frame *f);
extern bool narrows(const gathering *g, const frame *f);
extern bool shares_word(const engine *e, varta_span a, varta_span b);
extern void inherit_stay(const engine *e, const gatherings *all, const frame *f, gathering *g);
extern bool is_plural_trigger(const engine *e, const frame *f);
extern void share_topics(const engine *e, gatherings *all, const gathering *target,
			const frame *f);
extern bool is_prelude(const frame *f);
extern void take_prelude(engine *e, gatherings *all, const frame *f, gathering *g);
extern bool arrivals_find(engine *e);
extern void take_place_of_arrival(const engine *e, const gathering *g, varta_meeting *m);

/* meeting.c */
extern bool same_day(varta_day a, varta_day b);
extern int status_class(uint8_t status);
extern bool gathering_has(const engine *e, const gathering *g, uint32_t number);
extern bool is_state(const engine *e, uint32_t number);
extern bool is_remote(uint8_t mode);
extern bool meets(const engine *e, const frame *f);
extern bool same_text(const engine *e, varta_span a, varta_span b);
extern bool opens(const engine *e, const frame *prelude, const frame *f, const gathering *g);

#endif							/* VARTA_MEETING_H */
