/*
 * key.c
 *		A key that is equal for one encounter told by different articles.
 *
 *	IN:जयशंकर RU:लावरोव, 12 October  ->  "IN:csn/RU:bb/w2701"
 *
 * What outlets agree on: the state and the leading person of each side, and the
 * week.  What they do not: spelling (शी जिनपिंग, शी चिनफिंग), who else sat there,
 * whether the day is told, and whether the encounter is still to come.  So a name is
 * the classes of its last word's consonants, a well-known person's other names are
 * one (people.tsv), and status, place and event are left out.  Two encounters of the
 * same people in one week have one key, unless one of them is a call.
 *
 * An encounter told as background without its day has its month or nothing in
 * place of the week: it never gets the key of the one that the article is about.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "engine.h"

#define KEY_NBYTES 512
#define SIDE_NBYTES 64
#define MAX_SIDES 16
#define UNRANKED UINT32_MAX

typedef struct side
{
	const char *country;
	uint32_t	party;			/* who leads it */
	uint32_t	rank;
	uint32_t	nparties;
	char		key[SIDE_NBYTES];
} side;

static void
append(char *out, size_t *at, size_t size, const char *text)
{
	while (*text != '\0' && *at + 1 < size)
		out[(*at)++] = *text++;
	out[*at] = '\0';
}

static void
append_number(char *out, size_t *at, size_t size, int32_t number)
{
	char		digits[12];
	size_t		n = sizeof(digits);

	digits[--n] = '\0';
	do
	{
		digits[--n] = (char) ('0' + number % 10);
		number /= 10;
	} while (number > 0 && n > 0);
	append(out, at, size, digits + n);
}

/*
 * A letter for the sounds that outlets write one for another, '\0' for those which
 * come and go: nasals (मैक्रों, मैक्रॉन), ह and य (दहल, दाहाल).
 */
static char
sound_class(uint32_t codepoint)
{
	if (codepoint >= 0x0915 && codepoint <= 0x0918)
		return 'k';				/* क ख ग घ: एर्दोगन */
	if (codepoint >= 0x091A && codepoint <= 0x091D)
		return 'c';				/* च छ ज झ: चिनफिंग, जिनपिंग */
	if ((codepoint >= 0x091F && codepoint <= 0x0922) || (codepoint >= 0x0924 && codepoint <= 0x0927))
		return 't';				/* ट ठ ड ढ त थ द ध: गुतारेस, गुटेरेस */
	if (codepoint >= 0x092A && codepoint <= 0x092D)
		return 'p';				/* प फ ब भ */
	switch (codepoint)
	{
		case 0x0935:
			return 'p';			/* व: वांग, बांग */
		case 0x092E:
			return 'm';
		case 0x0930:
			return 'r';
		case 0x0932:
		case 0x0933:
			return 'l';
		case 0x0936:
		case 0x0937:
		case 0x0938:
			return 's';
		default:
			return '\0';
	}
}

/*
 * The sounds of the last word of a name, and of the ones before it while there are
 * fewer than two: सिंह alone says nothing.
 */
static void
append_sounds(char *out, size_t *at, const uint8_t *name, size_t nbytes)
{
	size_t		last = nbytes;

	for (size_t start = *at; last > 0 && *at < start + 2;)
	{
		size_t		first = last;

		while (first > 0 && name[first - 1] != ' ' && name[first - 1] != '-')
			first--;
		for (size_t i = first, length; i < last; i += length)
		{
			char		one[2] = {sound_class(varta_utf8_decode(name, last, i, &length)), '\0'};

			/* a doubled sound is one: मट्टिस, मैटिस */
			if (one[0] != '\0' && out[*at - 1] != one[0])
				append(out, at, SIDE_NBYTES, one);
		}
		last = first > 0 ? first - 1 : 0;
	}
}

/*
 * The well-known person whose name the words end in, or hold in full: पुष्प कमल दहल
 * प्रचंड.  NULL for others.
 */
static const varta_entry *
known_person(const engine *e, const party *p)
{
	varta_match match;

	for (uint32_t i = p->name_first; i < p->name_last; i++)
		if (e->words[i].form != 0 &&
			varta_lexicon_longest(e->words, p->name_last, i, VARTA_ENTRY(PERSON), &match) &&
			(i + match.nwords == p->name_last || match.nwords > 1) && p->country != NULL &&
			strcmp(varta_lexicon_string(match.entry->code), p->country) == 0)
			return match.entry;
	return NULL;
}

static void
write_side(const engine *e, side *s)
{
	const party *p = &e->parties.items[s->party];
	size_t		at = 0;

	append(s->key, &at, SIDE_NBYTES, s->country);
	if (p->name_first < p->name_last)
	{
		const varta_entry *person = known_person(e, p);

		append(s->key, &at, SIDE_NBYTES, ":");
		if (person != NULL)
		{
			const char *name = varta_lexicon_string(person->name);

			append_sounds(s->key, &at, (const uint8_t *) name, strlen(name));
		}
		else
		{
			varta_span	span = word_span(e, p->name_first, p->name_last);

			append_sounds(s->key, &at, e->document->text + span.start, span.end - span.start);
		}
	}
	else if (p->office != NULL && !p->state)
	{
		append(s->key, &at, SIDE_NBYTES, ":");
		append(s->key, &at, SIDE_NBYTES, varta_lexicon_string(p->office->detail));
	}
}

/* offices.tsv begins with heads of state and goes down from there. */
static uint32_t
rank_of(const party *p)
{
	return p->office == NULL || p->state ? UNRANKED : p->office->line;
}

/* One side for each state; the highest of its people leads it. */
static size_t
gather_sides(const engine *e, const uint32_t *parties, uint32_t nparties, side *sides)
{
	size_t		count = 0;

	for (uint32_t i = 0; i < nparties; i++)
	{
		const party *p = &e->parties.items[parties[i]];
		const char *country = p->country == NULL ? "--" : p->country;
		uint32_t	rank = rank_of(p);
		size_t		j = 0;

		while (j < count && strcmp(sides[j].country, country) != 0)
			j++;
		if (j == MAX_SIDES)
			break;
		if (j == count)
			sides[count++] = (side) {.country = country, .party = parties[i], .rank = rank};
		else if (rank < sides[j].rank)
		{
			sides[j].party = parties[i];
			sides[j].rank = rank;
		}
		sides[j].nparties++;
	}
	return count;
}

const char *
meeting_key(engine *e, const uint32_t *parties, uint32_t nparties, const meeting_time *time)
{
	side		sides[MAX_SIDES];
	size_t		nsides = gather_sides(e, parties, nparties, sides);
	char	   *out = varta_arena_allocate(e->arena, KEY_NBYTES);
	size_t		at = 0;
	varta_day	day = time->day;

	if (out == NULL)
		return NULL;
	for (size_t i = 0; i < nsides; i++)
		write_side(e, &sides[i]);
	for (size_t i = 0; i < nsides; i++)
	{
		size_t		least = i;
		side		other;

		for (size_t j = i + 1; j < nsides; j++)
			if (strcmp(sides[j].key, sides[least].key) < 0)
				least = j;
		other = sides[i];
		sides[i] = sides[least];
		sides[least] = other;
		append(out, &at, KEY_NBYTES, sides[i].key);
		append(out, &at, KEY_NBYTES, "/");
	}
	if (nsides == 2 && sides[0].nparties > 1 && sides[1].nparties > 1)
		append(out, &at, KEY_NBYTES, "2+2/");
	if (time->remote)
		append(out, &at, KEY_NBYTES, "call/");
	if (day.year == 0 && !time->background && time->month == 0)
		day = e->document->published;
	if (day.year != 0)
	{
		/* the week, counted from Monday 1970-01-05 */
		append(out, &at, KEY_NBYTES, "w");
		append_number(out, &at, KEY_NBYTES, (varta_day_number(day) - 4) / 7);
	}
	else if (time->month != 0)
	{
		append(out, &at, KEY_NBYTES, "m");
		append_number(out, &at, KEY_NBYTES, time->month);
	}
	else if (time->background)
		append(out, &at, KEY_NBYTES, "before");
	return out;
}
