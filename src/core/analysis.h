/*
 * analysis.h
 *		Who met whom: one analysis of a document, and what can be read off it.
 *
 *	text -> words -> sentences -> mentions -> clauses -> frames -> meetings
 *
 * All spans are bytes of the document's text.  Strings are constants of the
 * lexicon or live in the arena.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_ANALYSIS_H
#define VARTA_ANALYSIS_H

#include "dates.h"
#include "knowledge.h"
#include "lexicon.h"
#include "varta.h"

typedef enum varta_block_role
{
	VARTA_BLOCK_TEXT,			/* running text */
	VARTA_BLOCK_HEADLINE,
	VARTA_BLOCK_CAPTION
} varta_block_role;

typedef struct varta_block
{
	varta_span	span;
	uint8_t		role;			/* varta_block_role */
} varta_block;

/*
 * What is analysed.  Without blocks the whole text is: its first line is taken
 * for a headline when it stands alone and ends no sentence.
 */
typedef struct varta_document
{
	const uint8_t *text;
	size_t		nbytes;
	const varta_block *blocks;	/* in order; NULL: the whole text */
	size_t		nblocks;
	varta_span	window;			/* bytes that are analysed, see window.h; empty: all */
	varta_day	published;		/* year 0: not known */
	varta_span	place;			/* the dateline's place; empty: look for one */
	varta_span	here;			/* that of the first window, for one that has none */
	const char *here_country;
	bool		meetings_only;	/* visits and entities may be left out */
	const varta_knowledge *knowledge;	/* what a user adds to the lexicon, or NULL */
} varta_document;

typedef enum varta_meeting_status
{
	VARTA_MEETING_HELD,
	VARTA_MEETING_ONGOING,
	VARTA_MEETING_PLANNED,
	VARTA_MEETING_PROPOSED,
	VARTA_MEETING_POSTPONED,
	VARTA_MEETING_CANCELLED,
	VARTA_MEETING_DENIED
} varta_meeting_status;

typedef enum varta_meeting_mode
{
	VARTA_MODE_UNKNOWN,
	VARTA_MODE_IN_PERSON,
	VARTA_MODE_PHONE,
	VARTA_MODE_VIRTUAL
} varta_meeting_mode;

typedef enum varta_date_basis
{
	VARTA_BASIS_NONE,
	VARTA_BASIS_EXPLICIT,
	VARTA_BASIS_WEEKDAY,
	VARTA_BASIS_RELATIVE
} varta_date_basis;

/* The words of the SQL surface for the values above; NULL for "none". */
extern const char *varta_meeting_status_name(varta_meeting_status status);
extern const char *varta_meeting_mode_name(varta_meeting_mode mode);
extern const char *varta_date_basis_name(varta_date_basis basis);

typedef struct varta_participant
{
	varta_span	name;			/* longest form, no title; empty: not named */
	varta_span	mention;		/* in or nearest to the evidence */
	const char *role;			/* bare office, or NULL */
	const char *country;		/* alpha-2 or an organisation's acronym, or NULL */
	const char *actor_code;		/* CAMEO-like "INDGOV", or NULL */
	bool		inferred;		/* office or country not written beside the name */
} varta_participant;

typedef struct varta_meeting
{
	const varta_participant *participants;
	size_t		nparticipants;
	uint8_t		status;
	uint8_t		mode;
	bool		multilateral;
	uint8_t		date_basis;
	varta_day	held_on;		/* year 0: null */
	varta_day	held_until;
	varta_span	place;			/* empty: null */
	const char *place_country;	/* or NULL */
	varta_span	event;
	const varta_span *topics;
	size_t		ntopics;
	const char *cameo;			/* or NULL */
	const char *plover;			/* or NULL */
	const char *key;			/* equal for the same encounter in other articles */
	varta_span	evidence;		/* a sentence */
	float		confidence;		/* 0 to 1 */
} varta_meeting;

typedef enum varta_entity_kind
{
	VARTA_ENTITY_PERSON,
	VARTA_ENTITY_PLACE,
	VARTA_ENTITY_COUNTRY,
	VARTA_ENTITY_ORGANISATION,
	VARTA_ENTITY_ROLE,
	VARTA_ENTITY_EVENT,
	VARTA_ENTITY_DATE
} varta_entity_kind;

extern const char *varta_entity_kind_name(varta_entity_kind kind);

typedef struct varta_entity
{
	uint8_t		kind;
	varta_span	span;
	varta_span	full_name;		/* of a person: longest form in the text */
	const char *canonical;		/* of others: name in the lexicon, or NULL */
	const char *country;		/* or NULL */
} varta_entity;

/* A leg of a journey. */
typedef struct varta_visit
{
	varta_participant visitor;
	varta_span	from_place;
	const char *from_country;
	varta_span	to_place;
	const char *to_country;
	varta_day	arrived_on;
	uint8_t		status;			/* varta_meeting_status: held, ongoing, planned ... */
	varta_span	evidence;
} varta_visit;

/* What to look for; entities come with every analysis. */
typedef struct varta_analysis
{
	const varta_meeting *meetings;
	size_t		nmeetings;
	const varta_visit *visits;
	size_t		nvisits;
	const varta_entity *entities;	/* in the order of their start, no overlap */
	size_t		nentities;
	varta_span	here;			/* the dateline's place, for windows that follow */
	const char *here_country;
} varta_analysis;

/* The bytes that are analysed. */
static inline varta_span
varta_document_window(const varta_document *document)
{
	return document->window.end > 0 ? document->window : (varta_span) {0, (uint32_t) document->nbytes};
}

/* What of a block is analysed; empty (start not before end) when nothing. */
static inline varta_span
varta_block_window(const varta_block *block, varta_span window)
{
	return (varta_span) {block->span.start > window.start ? block->span.start : window.start,
		block->span.end < window.end ? block->span.end : window.end};
}

extern varta_status varta_analyze(varta_arena *arena, const varta_document *document,
								  const varta_analysis **analysis);

#endif							/* VARTA_ANALYSIS_H */
