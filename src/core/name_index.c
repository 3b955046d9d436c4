/*
 * name_index.c
 *		Parties by the words of their names.
 *
 *	key of a word --hash--> newest link -> older link -> ... (party, key)
 *
 * Two names can be one person's only if they share a word (same_name), so a name
 * is compared with the parties of its words, not with all: a list of a hundred
 * thousand names takes time linear in its length.  Of one word the newest
 * MAX_CANDIDATES parties are given; no article has as many.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "engine.h"

#define MAX_NAME_WORDS 6
#define MAX_PER_WORD (MAX_CANDIDATES / MAX_NAME_WORDS)

static size_t
slot_of(const engine *e, uint64_t key)
{
	return (size_t) ((key ^ key >> 32) & e->name_mask);
}

/* A table of twice the size with the same links. */
static bool
grow_slots(engine *e)
{
	size_t		mask = e->name_slots == NULL ? 255 : e->name_mask * 2 + 1;
	uint32_t   *slots = varta_arena_allocate(e->arena, (mask + 1) * sizeof(*slots));

	if (slots == NULL)
		return false;
	e->name_slots = slots;
	e->name_mask = mask;
	for (size_t i = 0; i < e->name_links.count; i++)
	{
		name_link  *link = &e->name_links.items[i];
		size_t		slot = slot_of(e, link->key);

		link->older = slots[slot];
		slots[slot] = (uint32_t) i + 1;
	}
	return true;
}

bool
name_index_add(engine *e, uint32_t number)
{
	const party *p = &e->parties.items[number];
	uint32_t	nwords = 0;

	for (uint32_t i = p->name_first; i < p->name_last && nwords < MAX_NAME_WORDS; i++)
	{
		name_link	link = {.party = number};
		size_t		slot;

		if (e->words[i].kind != VARTA_WORD_WORD)
			continue;
		nwords++;
		if ((e->name_slots == NULL || e->name_links.count > e->name_mask / 2) && !grow_slots(e))
			return false;
		link.key = name_word_key(e, i);
		slot = slot_of(e, link.key);
		link.older = e->name_slots[slot];
		if (!APPEND(e, e->name_links, link))
			return false;
		e->name_slots[slot] = (uint32_t) e->name_links.count;
	}
	return true;
}

/* Puts a number into an ascending list without doubles. */
static uint32_t
insert(uint32_t *list, uint32_t count, uint32_t number)
{
	uint32_t	at = count;

	while (at > 0 && list[at - 1] > number)
		at--;
	if (at > 0 && list[at - 1] == number)
		return count;
	for (uint32_t i = count; i > at; i--)
		list[i] = list[i - 1];
	list[at] = number;
	return count + 1;
}

uint32_t
name_index_find(const engine *e, uint32_t first, uint32_t last, uint32_t list[MAX_CANDIDATES])
{
	uint32_t	count = 0;
	uint32_t	nwords = 0;

	for (uint32_t i = first; i < last && nwords < MAX_NAME_WORDS && e->name_slots != NULL; i++)
	{
		uint64_t	key;
		uint32_t	seen = 0;

		if (e->words[i].kind != VARTA_WORD_WORD)
			continue;
		nwords++;
		key = name_word_key(e, i);
		for (uint32_t at = e->name_slots[slot_of(e, key)]; at != 0 && seen < MAX_PER_WORD;
			 at = e->name_links.items[at - 1].older)
		{
			seen++;
			if (e->name_links.items[at - 1].key == key)
				count = insert(list, count, e->name_links.items[at - 1].party);
		}
	}
	return count;
}
