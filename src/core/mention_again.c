/*
 * mention_again.c
 *		Mentions once more, after names were learnt from them.
 *
 *	"वज़ीर-ए-ख़ारजा अहमत दावुतोग्लू ने ...। ... दावुतोग्लू ने"	the second sentence is read again, with the name
 *
 * A sentence without a learnt word reads as before, unless it asked what was mentioned
 * before it, so its mentions are taken over.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "engine.h"

static bool
has_known_name(const engine *e, const sentence *s)
{
	for (uint32_t i = s->first; i < s->last; i++)
		if (e->words[i].known_name)
			return true;
	return false;
}

/* Does what a sentence begins with hang on the sentence before: are they parts of one, cut for its length? */
static bool
goes_on(const engine *e, const sentence *s)
{
	return s > e->sentences.items && s->first > 0 && s[-1].last == s->first &&
		e->words[s->first - 1].kind != VARTA_WORD_STOP && e->words[s->first - 1].kind != VARTA_WORD_BREAK;
}

/* Appends the mentions [first, last) of an earlier list. */
static bool
take_over(engine *e, const mention *mentions, uint32_t first, uint32_t last)
{
	uint32_t	start = (uint32_t) e->mentions.count;

	for (uint32_t i = first; i < last; i++)
	{
		mention		m = mentions[i];

		m.group = m.group - first + start;
		if (!APPEND(e, e->mentions, m))
			return false;
	}
	return true;
}

bool
mentions_again(engine *e)
{
	const mention *before = e->mentions.items;
	bool		changed = false;

	e->mentions.items = NULL;
	e->mentions.count = e->mentions.capacity = 0;
	for (uint32_t i = 0; i < e->sentences.count; i++)
	{
		sentence   *s = &e->sentences.items[i];
		uint32_t	first = s->first_mention;
		uint32_t	last = s->last_mention;

		s->first_mention = (uint32_t) e->mentions.count;
		changed = !s->is_link && (s->asks_before || has_known_name(e, s) || (changed && goes_on(e, s)));
		if (changed ? !mentions_find(e, i) : !take_over(e, before, first, last))
			return false;
		s->last_mention = (uint32_t) e->mentions.count;
		if ((i & 0xFF) == 0 && varta_arena_stopped(e->arena))
			return false;
	}
	return true;
}
