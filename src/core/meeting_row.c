/*
 * meeting_row.c
 *		A gathered meeting as a row: names, roles, codes, key, confidence.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "meeting.h"

static void
append_text(char *out, size_t *at, const char *text)
{
	while (*text != '\0' && *at + 1 < KEY_NBYTES)
		out[(*at)++] = *text++;
	out[*at] = '\0';
}

/* The bare office: "अध्यक्ष" of "यूरोपीय आयोग की अध्यक्ष" when it is a body's. */
static const char *
bare_office(const varta_entry *office)
{
	const char *name = varta_lexicon_string(office->name);
	const char *bare = name;

	if (office->type_label != VARTA_LABEL_ORGANISATION)
		return name;
	for (const char *at = name; (at = strstr(at, " क")) != NULL; at++)
	{
		static const char *const genitives[] = {" का ", " के ", " की "};

		for (int i = 0; i < 3; i++)
			if (strncmp(at, genitives[i], strlen(genitives[i])) == 0)
				bare = at + strlen(genitives[i]);
	}
	return bare;
}

/* The office in the text's words where a body stands before it, else the lexicon's. */
static const char *
role_of(engine *e, const party *p)
{
	varta_span	span;
	char	   *role;

	if (p->office == NULL || p->state || p->office->type_label == VARTA_LABEL_DELEGATION)
		return NULL;
	if (p->role_first >= p->role_last)
		return bare_office(p->office);
	span = word_span(e, p->role_first, p->role_last);
	role = varta_arena_allocate(e->arena, span.end - span.start + 1);
	if (role == NULL)
		return NULL;
	memcpy(role, e->document->text + span.start, span.end - span.start);
	return role;
}

#define CODE_SLOTS 64

/* What a mention of the state or body gives as its code; NULL for none. */
static const state_code *
code_of(const engine *e, const char *country)
{
	for (uint32_t at = e->code_slots[country_hash(country) % CODE_SLOTS]; at != 0; at = e->codes.items[at - 1].older)
		if (strcmp(e->codes.items[at - 1].country, country) == 0)
			return &e->codes.items[at - 1];
	return NULL;
}

/*
 * Alpha-3 of each country and IGO code of each body, from the first mention that has
 * one.  False (arena status set) when there is no memory.
 */
bool
codes_find(engine *e)
{
	e->code_slots = varta_arena_allocate(e->arena, CODE_SLOTS * sizeof(*e->code_slots));
	if (e->code_slots == NULL)
		return false;
	for (uint32_t i = 0; i < e->mentions.count; i++)
	{
		const mention *m = &e->mentions.items[i];
		const varta_entry *entry = m->organisation != NULL ? m->organisation : m->entry;
		state_code	code = {.country = m->country};

		if (m->kind != MENTION_PARTY || m->country == NULL || entry == NULL || entry->detail == 0 ||
			(entry->kind != VARTA_ENTRY_COUNTRY && entry->kind != VARTA_ENTRY_ORGANISATION) ||
			code_of(e, m->country) != NULL)
			continue;
		code.entry = entry;
		code.older = e->code_slots[country_hash(m->country) % CODE_SLOTS];
		if (!APPEND(e, e->codes, code))
			return false;
		e->code_slots[country_hash(m->country) % CODE_SLOTS] = (uint32_t) e->codes.count;
	}
	return true;
}

static const char *
actor_code(engine *e, const party *p)
{
	const state_code *code;
	char	   *out;
	size_t		at = 0;

	if (p->country == NULL)
		return NULL;
	out = varta_arena_allocate(e->arena, KEY_NBYTES / 8);
	if (out == NULL)
		return NULL;
	code = code_of(e, p->country);
	if (code != NULL)
		append_text(out, &at, varta_lexicon_string(code->entry->detail));
	if (at == 0)
		append_text(out, &at, varta_country_alpha3(p->country));
	if (at > 0 && at == 3 && p->office != NULL && p->office->code != 0)
		append_text(out, &at, p->office->type_label == VARTA_LABEL_ORGANISATION ? "GOV" :
					varta_lexicon_string(p->office->code));
	return at == 0 ? NULL : out;
}

static bool
fill_participants(engine *e, const gathering *g, varta_meeting *m)
{
	varta_participant *list = varta_arena_allocate(e->arena, g->nparties * sizeof(*list));
	uint32_t	count = 0;

	if (list == NULL)
		return false;
	for (uint32_t i = 0; i < g->nparties; i++)
	{
		const party *p = &e->parties.items[g->parties[i]];
		uint32_t	number = g->mentions[i] == NONE ? p->mention : g->mentions[i];
		const mention *said = &e->mentions.items[number];
		varta_participant one = {.mention = word_span(e, said->first, said->last), .role = role_of(e, p),
			.country = p->country, .actor_code = actor_code(e, p),
		.inferred = p->office_inferred || p->country_inferred};

		/* "यूरोपीय लीडर्स": nobody's name and no state */
		if (p->name_first == p->name_last && p->country == NULL)
			continue;
		if (p->name_first < p->name_last)
			one.name = word_span(e, p->name_first, p->name_last);
		list[count++] = one;
	}
	m->participants = list;
	m->nparticipants = count;
	return true;
}

static void
fill_codes(const gathering *g, varta_meeting *m)
{
	bool		multilateral = m->multilateral;

	switch (g->status)
	{
		case VARTA_MEETING_HELD:
		case VARTA_MEETING_ONGOING:
			m->cameo = g->mode == VARTA_MODE_PHONE ? "041" : "040";
			m->plover = g->mode == VARTA_MODE_PHONE ? "CONSULT:phone" :
				multilateral ? "CONSULT:multilateral" : "CONSULT";
			break;
		case VARTA_MEETING_PLANNED:
			m->cameo = "036";
			m->plover = "AGREE:meet";
			break;
		case VARTA_MEETING_PROPOSED:
			m->cameo = "106";
			m->plover = "REQUEST:meet";
			break;
		case VARTA_MEETING_CANCELLED:
			m->cameo = "164";
			m->plover = "SANCTION:withdraw";
			break;
		default:
			break;
	}
}

/* "फ्रांस के राष्ट्रपति": nobody else can be meant; "अमेरिका के नेता", "भारत" may be anybody. */
static bool
is_well_told(const party *p)
{
	if (p->name_first < p->name_last)
		return true;
	if (p->office == NULL || p->country == NULL || p->state || p->country_inferred)
		return false;
	switch (p->office->type_label)
	{
		case VARTA_LABEL_STATE:
		case VARTA_LABEL_ENVOY:
		case VARTA_LABEL_MILITARY:
		case VARTA_LABEL_ORGANISATION:
			return true;
		default:
			return false;
	}
}

static bool
same_country(const party *a, const party *b)
{
	return a->country != NULL && b->country != NULL && strcmp(a->country, b->country) == 0;
}

/*
 * How sure the row is, in percent: whole numbers, since sums of fractions come out
 * differently on processors with wider registers.  The weights were set on the
 * development half of the corpus and checked on the measuring half, see
 * docs/extraction.md.
 */
static int
confidence_of(const engine *e, const gathering *g)
{
	int			percent = 62;
	const party *told = NULL;
	bool		two_told = false;
	uint32_t	unnamed = 0;
	uint32_t	inferred = 0;

	for (uint32_t i = 0; i < g->nparties; i++)
	{
		const party *p = &e->parties.items[g->parties[i]];

		unnamed += p->name_first == p->name_last;
		two_told = two_told || (told != NULL && is_well_told(p) && !same_country(told, p));
		told = told == NULL && is_well_told(p) ? p : told;
		inferred += p->country_inferred && !p->known;
	}
	/* who sat there beside two of different states makes them no less sure */
	percent += !two_told ? -12 : unnamed > 0 ? 2 : 14;
	percent += g->ntext > 0 ? 5 : -10;
	percent += g->direct && g->sure ? 5 : -5;
	percent += g->nframes > 1 ? 5 : 0;
	percent += g->from.year != 0 && g->place_country != NULL ? 8 :
		g->from.year != 0 || g->place_country != NULL ? 5 : -3;
	percent += g->event.end > g->event.start ? 4 : 0;
	percent += g->nmeet > 0 ? 3 : is_remote(g->mode) ? 0 : -5;
	percent -= inferred >= g->nparties ? 15 : 0;
	percent -= g->again ? 8 : 0;
	return percent > 99 ? 99 : percent < 5 ? 5 : percent;
}

static uint32_t
count_countries(const engine *e, const gathering *g)
{
	uint32_t	count = 0;

	for (uint32_t i = 0; i < g->nparties; i++)
	{
		const char *country = e->parties.items[g->parties[i]].country;
		bool		seen = country == NULL;

		for (uint32_t j = 0; j < i && !seen; j++)
		{
			const char *other = e->parties.items[g->parties[j]].country;

			seen = other != NULL && strcmp(country, other) == 0;
		}
		count += !seen;
	}
	return count;
}

bool
emit(engine *e, const gathering *g)
{
	varta_meeting m = {.status = g->status, .mode = g->mode, .date_basis = g->date_basis,
		.held_on = g->from, .held_until = g->until, .place = g->place,
		.place_country = g->place_country, .event = g->event, .ntopics = g->ntopics};
	uint32_t	ncountries = count_countries(e, g);
	int			percent = confidence_of(e, g);

	if (ncountries < 2)
		return true;
	m.multilateral = ncountries > 2;
	take_place_of_arrival(e, g, &m);
	if (g->ntopics > 0)
	{
		varta_span *topics = varta_arena_allocate(e->arena, g->ntopics * sizeof(*topics));

		if (topics == NULL)
			return false;
		memcpy(topics, g->topics, g->ntopics * sizeof(*topics));
		m.topics = topics;
	}
	if (!fill_participants(e, g, &m))
		return false;
	fill_codes(g, &m);
	m.key = meeting_key(e, g->parties, g->nparties,
						&(meeting_time) {g->from, g->month, is_remote(g->mode), g->background});
	m.evidence = e->sentences.items[g->evidence].span;
	m.confidence = (float) percent / 100;
	if (percent < LEAST_CONFIDENCE && HAS_STAGE(STAGE_LEAST_CONFIDENCE))
		return true;
	return APPEND(e, e->meetings, m);
}
