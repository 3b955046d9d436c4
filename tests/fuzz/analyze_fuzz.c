/*
 * analyze_fuzz.c
 *		Whatever the meeting engine finds in any bytes lies in them.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "analysis.h"
#include "quote.h"

static void
promise_meeting(const varta_meeting *meeting, size_t nbytes)
{
	PROMISE(meeting->key != NULL && varta_meeting_status_name(meeting->status) != NULL);
	PROMISE(varta_meeting_mode_name(meeting->mode) != NULL);
	PROMISE(meeting->nparticipants >= 1);
	PROMISE(meeting->confidence >= 0 && meeting->confidence <= 1);
	/* whole percents, equal on every processor */
	PROMISE((float) (int) (meeting->confidence * 100 + 0.5f) / 100 == meeting->confidence);
	for (size_t i = 0; i < meeting->nparticipants; i++)
	{
		promise_span(meeting->participants[i].name, nbytes);
		promise_span(meeting->participants[i].mention, nbytes);
	}
	promise_span(meeting->place, nbytes);
	promise_span(meeting->event, nbytes);
	promise_span(meeting->evidence, nbytes);
	for (size_t i = 0; i < meeting->ntopics; i++)
		promise_span(meeting->topics[i], nbytes);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t nbytes)
{
	varta_arena *arena = fuzz_arena(nbytes);
	const varta_analysis *analysis;
	varta_document document;
	varta_quote *quotes;
	size_t		nquotes;
	uint32_t	at = 0;

	memset(&document, 0, sizeof(document));
	document.text = data;
	document.nbytes = nbytes;
	if (nbytes % 2 == 0)
		document.published = (varta_day) {2021, 10, 12};
	PROMISE(varta_analyze(arena, &document, &analysis) == VARTA_OK);
	for (size_t i = 0; i < analysis->nmeetings; i++)
		promise_meeting(&analysis->meetings[i], nbytes);
	for (size_t i = 0; i < analysis->nvisits; i++)
	{
		promise_span(analysis->visits[i].visitor.name, nbytes);
		promise_span(analysis->visits[i].from_place, nbytes);
		promise_span(analysis->visits[i].to_place, nbytes);
		promise_span(analysis->visits[i].evidence, nbytes);
	}
	PROMISE(varta_quotes_find(arena, &document, analysis, &quotes, &nquotes) == VARTA_OK);
	for (size_t i = 0; i < nquotes; i++)
	{
		promise_span(quotes[i].span, nbytes);
		promise_span(quotes[i].speaker, nbytes);
		PROMISE(quotes[i].span.start >= at);
		at = quotes[i].span.end;
	}
	at = 0;
	for (size_t i = 0; i < analysis->nentities; i++)
	{
		promise_span(analysis->entities[i].span, nbytes);
		promise_span(analysis->entities[i].full_name, nbytes);
		PROMISE(analysis->entities[i].span.start >= at);
		at = analysis->entities[i].span.end;
	}
	varta_arena_destroy(arena);
	return 0;
}
