/*
 * knowledge_fuzz.c
 *		Any bytes as lists of a user's names, applied to themselves as a text.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "fuzz.h"

#include "analysis.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t nbytes)
{
	varta_arena *arena = fuzz_arena(nbytes);
	varta_knowledge *knowledge = varta_knowledge_create(arena);
	const varta_analysis *analysis;
	varta_document document;
	size_t		part = nbytes / (VARTA_KNOWLEDGE_LISTS + 1);
	uint32_t	at = 0;

	PROMISE(knowledge != NULL);
	/* a part for each list, the last one and all before it as the text */
	for (int list = 0; list < VARTA_KNOWLEDGE_LISTS; list++)
	{
		varta_knowledge_error error;

		PROMISE(varta_knowledge_read(knowledge, (varta_knowledge_list) list, data + (size_t) list * part, part,
									 &error) == VARTA_OK);
		promise_span(error.entry, part);
		PROMISE(error.reason == NULL || (error.hint != NULL && error.number > 0));
	}
	memset(&document, 0, sizeof(document));
	document.text = data;
	document.nbytes = nbytes;
	document.published = (varta_day) {2021, 10, 12};
	document.knowledge = knowledge;
	PROMISE(varta_analyze(arena, &document, &analysis) == VARTA_OK);
	for (size_t i = 0; i < analysis->nentities; i++)
	{
		const varta_entity *entity = &analysis->entities[i];

		promise_span(entity->span, nbytes);
		PROMISE(entity->span.start >= at);
		at = entity->span.end;
		/* strings of the lists are whole */
		PROMISE(entity->canonical == NULL || strlen(entity->canonical) <= nbytes + 512);
		PROMISE(entity->country == NULL || strlen(entity->country) <= 16);
	}
	varta_arena_destroy(arena);
	return 0;
}
