/*
 * meeting.c
 *		Frames of one encounter become one meeting, however often it is told.
 *
 *	headline frame --+
 *	lead frame ------+--> meeting: longest names, first date, all topics
 *	post frame ------+
 *	"पिछली बार ... मिले थे" ------> another meeting of the same parties
 *
 * Frames are taken in the order of the text.  A frame with two sides joins a
 * meeting of the same sides unless status, mode or date speak against it; a
 * frame with fewer sides only adds what it says to the meeting told last.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "meeting.h"

bool
same_day(varta_day a, varta_day b)
{
	return a.year == b.year && a.month == b.month && a.day == b.day;
}

/* Held and under way; planned and proposed; called off. */
int
status_class(uint8_t status)
{
	switch (status)
	{
		case VARTA_MEETING_HELD:
		case VARTA_MEETING_ONGOING:
			return 0;
		case VARTA_MEETING_PLANNED:
		case VARTA_MEETING_PROPOSED:
			return 1;
		default:
			return 2;
	}
}

bool
gathering_has(const engine *e, const gathering *g, uint32_t number)
{
	for (uint32_t i = 0; i < g->nparties; i++)
		if (g->parties[i] == party_of(e, number))
			return true;
	return false;
}

/* Is a state among the meeting's countries: "भारत और चीन" for their ministers. */
static bool
gathering_has_country(const engine *e, const gathering *g, uint32_t number)
{
	const char *country = e->parties.items[party_of(e, number)].country;

	for (uint32_t i = 0; i < g->nparties; i++)
	{
		const char *other = e->parties.items[g->parties[i]].country;

		if (country != NULL && other != NULL && strcmp(country, other) == 0)
			return true;
	}
	return false;
}

bool
is_state(const engine *e, uint32_t number)
{
	return e->parties.items[party_of(e, number)].state;
}

/*
 * "बैठक में विदेश मंत्री भी मौजूद थे", then "विदेश मंत्री मुझसे होटल में मिले": one who only sat there has
 * an encounter of his own.
 */
static bool
is_of_companions(const engine *e, const gathering *g, const frame *f)
{
	uint32_t	nsides = 0;
	uint32_t	nsaid = 0;

	for (uint32_t i = 0; i < f->nparties; i++)
		nsaid += f->mentions[i] != NONE;
	for (uint32_t i = 0; i < g->nsides; i++)
		for (uint32_t j = 0; j < f->nparties; j++)
			nsides += g->parties[i] == party_of(e, f->parties[j]);
	return g->nsides < g->nparties && nsides < 2 && f->direct && nsaid > 1;
}

bool
is_remote(uint8_t mode)
{
	return mode == VARTA_MODE_PHONE || mode == VARTA_MODE_VIRTUAL;
}

/* Are all sides of the frame in the meeting, or all of the meeting in the frame? */
static bool
same_sides(const engine *e, const gathering *g, const frame *f)
{
	uint32_t	found = 0;

	if (is_of_companions(e, g, f))
		return false;
	if (f->separate && g->nparties > f->nparties && f->nparties > 1)
		return false;
	/* "दोनों की सियोल में भी मुलाकात हुई": two of the three, and elsewhere */
	if (g->nparties > f->nparties && f->also && f->direct && !is_empty(f->place) &&
		!(!is_empty(g->place) && same_text(e, f->place, g->place)))
		return false;
	/* two of those who sat together may meet by themselves, too */
	if (g->joint && g->nparties > f->nparties + 1 && f->direct && f->ncertain >= 2)
		return false;
	for (uint32_t i = 0; i < f->nparties; i++)
		if (gathering_has(e, g, f->parties[i]) ||
			(is_state(e, f->parties[i]) && gathering_has_country(e, g, f->parties[i])))
			found++;
	if (found == f->nparties)
		return true;
	/* a larger sitting takes in one told in passing, not one with a verb of its own; a mere offer takes none */
	if (found >= g->nparties && g->nparties >= 2 && f->joint &&
		!(is_remote(f->mode) && g->mode == VARTA_MODE_IN_PERSON) &&
		(f->status == g->status || !f->sure || !g->sure) &&
		(f->nparties <= g->nparties + 1 || !g->direct || !g->sure))
		return true;
	/* a meeting told of states only takes the names of their people later */
	for (uint32_t i = 0; i < g->nparties; i++)
		if (!e->parties.items[g->parties[i]].state)
			return false;
	for (uint32_t i = 0; i < f->nparties; i++)
		if (!gathering_has_country(e, g, f->parties[i]))
			return false;
	return true;
}

/* Is the trigger an encounter face to face by itself (मुलाकात, मिलना)? */
bool
meets(const engine *e, const frame *f)
{
	uint16_t	type = e->mentions.items[f->trigger].entry->type_label;

	return type == VARTA_LABEL_MEET || type == VARTA_LABEL_VERB;
}

bool
same_text(const engine *e, varta_span a, varta_span b)
{
	return a.end - a.start == b.end - b.start &&
		memcmp(e->document->text + a.start, e->document->text + b.start, a.end - a.start) == 0;
}

/* Does nothing speak against one encounter? */
static bool
compatible(const engine *e, const gathering *g, const frame *f)
{
	int			mine = status_class(g->status);
	int			its = status_class(f->status);

	if (f->background != g->background && (f->background ? g->nframes > 0 : true))
		return false;
	if (f->mode_said && g->mode_said && f->mode != g->mode)
		return false;
	/* after a call, "मुलाकात की थी" is another encounter */
	if (is_remote(g->mode) && !f->mode_said && f->mode == VARTA_MODE_IN_PERSON && meets(e, f) && f->direct)
		return false;
	if (g->mode == VARTA_MODE_IN_PERSON && g->nmeet > 0 && f->mode_said && is_remote(f->mode))
		return false;
	/* "ओसाका में अपनी चर्चा" was no call */
	if (is_remote(g->mode) && g->mode_said && !f->mode_said && !f->pair && !is_empty(f->place) && f->place_rank > 1)
		return false;
	if (f->month != 0 && g->month != 0 && f->month != g->month)
		return false;
	if (f->background && g->background && !is_empty(f->place) && !is_empty(g->place) &&
		!same_text(e, f->place, g->place))
		return false;
	if (f->from.year != 0 && g->from.year != 0 && !same_day(f->from, g->from))
	{
		int32_t		day = varta_day_number(f->from);
		int32_t		apart = day - varta_day_number(g->from);
		/* a post says आज of the day on which it was written */
		bool		posted = f->quoted && f->date_basis == VARTA_BASIS_RELATIVE && apart >= -1 && apart <= 1;

		if (!posted && (g->until.year == 0 || apart < 0 || day > varta_day_number(g->until)))
			return false;
	}
	/* "बाली में ... मिले", "जोहानिसबर्ग में ... मिले": two encounters */
	if (f->place_rank == 3 && g->place_rank == 3 && f->direct && g->direct && f->place_country != NULL &&
		g->place_country != NULL && strcmp(f->place_country, g->place_country) != 0)
		return false;
	/* "हेग में मिल सकते हैं", "कनाडा में नहीं मिल सके" */
	if (mine != its && f->place_country != NULL && g->place_country != NULL &&
		strcmp(f->place_country, g->place_country) != 0 && f->sure && g->sure)
		return false;
	if (mine == its || !f->sure || !f->direct || !g->sure)
		return true;
	/* "15 जून की वार्ता रद्द हुई", then "अप्रैल में ... मिले थे" */
	if (mine == 2 && g->status != VARTA_MEETING_DENIED && its == 0 && meets(e, f))
		return false;
	return mine == 2 || its == 2;
}

/* How well a frame tells of its encounter, in tenths. */
static int
frame_weight(const engine *e, const frame *f)
{
	const sentence *s = &e->sentences.items[f->sentence];
	uint16_t	type = e->mentions.items[f->trigger].entry->type_label;
	int			weight = 0;

	weight += 10 * (f->ncertain > 4 ? 4 : (int) f->ncertain);
	weight += f->direct ? 10 : 0;
	weight += f->sure ? 5 : 0;
	weight += type == VARTA_LABEL_MEET || type == VARTA_LABEL_VERB ? 6 : type == VARTA_LABEL_TALK ? 4 : 0;
	weight += f->from.year != 0 ? 3 : 0;
	weight += !is_empty(f->event) ? 2 : 0;
	weight += s->role == VARTA_BLOCK_TEXT ? 7 : 0;
	return weight;
}

/* A bare state, or its delegation without a name. */
static bool
stands_for_state(const party *p)
{
	return p->state || (p->name_first == p->name_last && p->office != NULL &&
						p->office->type_label == VARTA_LABEL_DELEGATION);
}

static void
add_party(const engine *e, gathering *g, uint32_t number, uint32_t mention_number)
{
	number = party_of(e, number);
	for (uint32_t i = 0; i < g->nparties; i++)
	{
		if (g->parties[i] == number)
		{
			if (g->mentions[i] == NONE)
				g->mentions[i] = mention_number;
			return;
		}
		/* a person takes the place of the bare state or its delegation, never the other way */
		if (stands_for_state(&e->parties.items[g->parties[i]]) && !stands_for_state(&e->parties.items[number]) &&
			e->parties.items[number].country != NULL && e->parties.items[g->parties[i]].country != NULL &&
			strcmp(e->parties.items[g->parties[i]].country, e->parties.items[number].country) == 0)
		{
			g->parties[i] = number;
			g->mentions[i] = mention_number;
			return;
		}
	}
	if (stands_for_state(&e->parties.items[number]) && gathering_has_country(e, g, number))
		return;
	if (g->nparties == MAX_PARTICIPANTS)
		return;
	g->parties[g->nparties] = number;
	g->mentions[g->nparties] = mention_number;
	g->nparties++;
}

/* "ऐसी कोई मुलाकात नहीं हुई" denies what was told; other negations do not. */
static bool
says_no_such(const engine *e, const frame *f)
{
	const sentence *s = &e->sentences.items[f->sentence];

	return cue_within(e, s->first, e->mentions.items[f->trigger].first, VARTA_LABEL_NO_SUCH, NULL) != NULL;
}

/* The meeting takes what the frame adds. */
static void
absorb(engine *e, gathering *g, const frame *f, bool sides)
{
	int			weight = frame_weight(e, f);
	uint16_t	type = e->mentions.items[f->trigger].entry->type_label;

	if (sides)
		for (uint32_t i = 0; i < f->nparties; i++)
			add_party(e, g, f->parties[i], f->mentions[i]);
	g->hosted = g->hosted || type == VARTA_LABEL_HOST;
	if (sides && (!f->attends || g->nframes == 0))
		g->nsides = g->nparties;
	if (g->nframes == 0 || (!g->sure && f->sure))
		g->status = f->status;
	else if (f->sure && status_class(f->status) > status_class(g->status) && status_class(f->status) == 2 &&
			 (sides || !g->sure || status_class(g->status) != 0 || says_no_such(e, f)))
		g->status = f->status;
	else if (f->sure && f->direct && status_class(f->status) == status_class(g->status) &&
			 f->status == VARTA_MEETING_PLANNED && g->status == VARTA_MEETING_PROPOSED)
		g->status = f->status;
	if (f->mode_said && !g->mode_said)
	{
		g->mode = f->mode;
		g->mode_said = true;
	}
	else if (!g->mode_said && g->mode == VARTA_MODE_UNKNOWN)
		g->mode = f->mode;
	if (f->from.year != 0 && (g->from.year == 0 || narrows(g, f)))
	{
		g->from = f->from;
		g->until = f->until;
		g->date_basis = f->date_basis;
	}
	if (g->month == 0)
		g->month = f->month;
	if (!is_empty(f->place) && (is_empty(g->place) || (f->place_rank == 3 && g->place_rank == 1)))
	{
		g->place_rank = f->place_rank;
		g->place = f->place;
		g->place_country = f->place_country;
	}
	else if (g->place_country == NULL)
		g->place_country = f->place_country;
	if (is_empty(g->event) || (f->event.end - f->event.start > g->event.end - g->event.start &&
							   shares_word(e, f->event, g->event)))
		g->event = is_empty(f->event) ? g->event : f->event;
	add_topics(e, g, f);
	g->background = g->background || f->background;
	g->sure = g->sure || f->sure;
	g->direct = g->direct || f->direct;
	g->joint = g->joint || f->joint;
	/* a trigger that stands in the event's name is its head: विदेश कार्यालय परामर्श हुआ */
	g->nmeet += type == VARTA_LABEL_MEET || type == VARTA_LABEL_VERB || type == VARTA_LABEL_TALK ||
		(e->words[e->mentions.items[f->trigger].first].start >= f->event.start &&
		 e->words[e->mentions.items[f->trigger].first].start < f->event.end);
	if (sides && (g->nframes == 0 || weight > g->weight))
	{
		g->weight = weight;
		g->evidence = f->sentence;
	}
	g->last_sentence = f->sentence;
	g->nframes++;
	g->ntext += sides && e->sentences.items[f->sentence].role == VARTA_BLOCK_TEXT;
}

/* States alone make a row only when a finite verb and a date or place say so. */
static bool
is_acceptable(const engine *e, const frame *f)
{
	uint32_t	npersons = 0;

	for (uint32_t i = 0; i < f->nparties; i++)
		npersons += !is_state(e, f->parties[i]);
	if (npersons >= 2)
		return true;
	if (!f->direct || !f->sure)
		return false;
	return f->from.year != 0 || !is_empty(f->place);
}

/* Are the people whom the frame's clause names in the encounter?  Understood ones may be wrong. */
static bool
names_only_parties_of(const engine *e, const gathering *g, const frame *f)
{
	for (uint32_t i = 0; i < f->nparties; i++)
		if (f->mentions[i] != NONE && !gathering_has(e, g, f->parties[i]) &&
			!(is_state(e, f->parties[i]) && gathering_has_country(e, g, f->parties[i])))
			return false;
	return true;
}

/*
 * The encounter that a frame with fewer than two sides tells more about: the last one,
 * or the one with whom it names: "मेलोनी के साथ बैठक में ... पर चर्चा हुई".
 */
static gathering *
encounter_of(const engine *e, gatherings *all, const frame *f, uint32_t current)
{
	gathering  *last = current == NONE ? NULL : &all->items[current];

	if (last != NULL && f->sentence <= last->last_sentence + 3 && f->background == last->background &&
		names_only_parties_of(e, last, f))
		return last;
	for (size_t i = all->count; i-- > first_compared(all) && f->ncertain > 0;)
	{
		gathering  *g = &all->items[i];

		if (f->sentence <= g->last_sentence + 3 && f->background == g->background &&
			names_only_parties_of(e, g, f))
			return g;
	}
	return NULL;
}

/*
 * Is the encounter part of what the prelude told: "X ने बुधवार को कई समकक्षों से फोन पर बात की", then
 * "X ने Y तथा Z से ... बातचीत की"; or a sitting of three and more?
 */
bool
opens(const engine *e, const frame *prelude, const frame *f, const gathering *g)
{
	if (prelude->sentence >= f->sentence || prelude->sentence + 2 < f->sentence ||
		status_class(prelude->status) != status_class(g->status) || prelude->mode != g->mode)
		return false;
	if (prelude->nparties == 0)
		return f->joint && f->nparties > 2;
	return prelude->sentence + 1 == f->sentence && !f->also && gathering_has(e, g, prelude->parties[0]);
}

/* "यह बैठक ... होनी थी", "बैठक में ... पर बात होनी थी": of a sitting called off, when, where and what about. */
static bool
tells_of_called_off(const gathering *g, const frame *f)
{
	return status_class(g->status) == 2 &&
		(f->nparties == 0 || (g->status != VARTA_MEETING_DENIED && f->ncertain == 0));
}

/*
 * The states of parties as a set of bits, of the party itself where its state is not
 * known.  Who is of a gathering, in person or by his state, has his bit in its set, so
 * most gatherings are ruled out without a look at them.
 */
static uint64_t
sides_of(const engine *e, const uint32_t *parties, uint32_t nparties)
{
	uint64_t	sides = 0;

	for (uint32_t i = 0; i < nparties; i++)
	{
		uint32_t	number = party_of(e, parties[i]);
		const char *country = e->parties.items[number].country;
		uint32_t	hash = country == NULL ? number : country_hash(country);

		sides |= UINT64_C(1) << (hash * UINT32_C(2654435769) >> 26);
	}
	return sides;
}

static bool
absorb_sides(engine *e, gatherings *all, gathering *g, const frame *f)
{
	size_t		number = (size_t) (g - all->items);

	absorb(e, g, f, true);
	all->sides = varta_arena_grow(e->arena, all->sides, number, &all->sides_capacity, sizeof(*all->sides));
	if (all->sides == NULL)
		return false;
	all->sides[number] = sides_of(e, g->parties, g->nparties);
	return true;
}

/*
 * "मोदी और पुतिन ने वार्ता की। बैठक में जयशंकर और लावरोव शामिल हुए", "X ने शिखर बैठक की मेजबानी की। बैठक में Y और Z शामिल हुए":
 * who sat in the encounter told last, all of its states, or guests of its hosts.  Counter-example: "... बैठक में नेपाल
 * और भूटान के विदेश मंत्री शामिल हुए" after one of Modi and Putin is another sitting.
 */
static bool
sat_in(const engine *e, const gathering *g, const frame *f)
{
	if (!f->goes_on || f->sentence > g->last_sentence + 1 || f->background != g->background ||
		status_class(f->status) != status_class(g->status))
		return false;
	for (uint32_t i = 0; i < f->nparties; i++)
		if (gathering_has(e, g, f->parties[i]) ? g->nparties == 2 : !g->hosted && !gathering_has_country(e, g, f->parties[i]))
			return false;
	return true;
}

static bool
place_frame(engine *e, gatherings *all, frame *f, uint32_t *current)
{
	gathering	fresh = {.place = {0, 0}};
	gathering  *target = NULL;

	if (f->whole)
	{
		uint64_t	sides = sides_of(e, f->parties, f->nparties);

		if (*current != NONE && sat_in(e, &all->items[*current], f))
		{
			f->attends = !all->items[*current].hosted;
			return absorb_sides(e, all, &all->items[*current], f);
		}
		for (uint32_t i = (uint32_t) first_compared(all); i < all->count; i++)
		{
			gathering  *g = &all->items[i];

			/* all sides of the frame must be there; a joint one may bring others */
			if (f->joint ? (sides & all->sides[i]) == 0 : (sides & ~all->sides[i]) != 0)
				continue;
			if (HAS_STAGE(STAGE_MERGING) && same_sides(e, g, f) && compatible(e, g, f))
			{
				target = g;
				*current = i;
				/* prefer an encounter of just these sides */
				if (g->nparties == f->nparties)
					break;
			}
		}
		if (target != NULL)
		{
			bool		headline = target->ntext == 0;

			if (!absorb_sides(e, all, target, f))
				return false;
			if (headline && target->ntext > 0)
				take_prelude(e, all, f, target);
			inherit_stay(e, all, f, target);
			if (f->pair && is_plural_trigger(e, f))
				share_topics(e, all, target, f);
			return true;
		}
		if ((HAS_STAGE(STAGE_ACCEPTANCE) && !is_acceptable(e, f)) || (f->pair && f->ncertain == 0 && !f->background &&
									   f->place_country == NULL && f->from.year == 0 && !f->mode_said))
			return true;
		if (!APPEND(e, *all, fresh) || !absorb_sides(e, all, &all->items[all->count - 1], f))
			return false;
		take_prelude(e, all, f, &all->items[all->count - 1]);
		inherit_stay(e, all, f, &all->items[all->count - 1]);
		*current = (uint32_t) all->count - 1;
		return true;
	}
	if (!HAS_STAGE(STAGE_CIRCUMSTANCES))
		return true;
	if (f->attends && *current != NONE && f->sentence <= all->items[*current].last_sentence + 2 &&
		f->background == all->items[*current].background)
	{
		return absorb_sides(e, all, &all->items[*current], f);
	}
	/* fewer than two sides: only more about an encounter told shortly before */
	target = encounter_of(e, all, f, *current);
	if (target == NULL || is_prelude(f))
		all->prelude = f;
	if (target == NULL)
		return true;
	/* a video call that is planned is no part of a visit */
	if (target->mode == VARTA_MODE_IN_PERSON && target->nmeet > 0 && f->mode_said && is_remote(f->mode))
		return true;
	if (status_class(f->status) != status_class(target->status) && f->sure && f->direct &&
		status_class(f->status) != 2 && !tells_of_called_off(target, f))
		return true;
	absorb(e, target, f, false);
	if (is_plural_trigger(e, f))
		share_topics(e, all, target, f);
	return true;
}

static bool
is_named(const engine *e, uint32_t number)
{
	return e->parties.items[number].name_first < e->parties.items[number].name_last;
}

static uint32_t
nearest(uint32_t number)
{
	return number > MAX_DISTANCE ? number - MAX_DISTANCE : 0;
}

/*
 * Is every side of a among those of b?  An unnamed side ("कतर के प्रधानमंत्री") is when b
 * names somebody of its state; then *poorer is set.
 */
static bool
is_covered(const engine *e, const gathering *a, const gathering *b, bool *poorer)
{
	for (uint32_t i = 0; i < a->nparties; i++)
	{
		bool		found = false;

		for (uint32_t j = 0; j < b->nparties && !found; j++)
			found = a->parties[i] == b->parties[j];
		for (uint32_t j = 0; j < b->nparties && !found && !is_named(e, a->parties[i]); j++)
			if (is_named(e, b->parties[j]) && e->parties.items[a->parties[i]].country != NULL &&
				e->parties.items[b->parties[j]].country != NULL &&
				strcmp(e->parties.items[a->parties[i]].country, e->parties.items[b->parties[j]].country) == 0)
				found = *poorer = true;
		if (!found)
			return false;
	}
	return true;
}

/* "चीन, पाकिस्तान और तालिबान के विदेश मंत्री" of a headline: all but one of three and more are in the story's row. */
static bool
is_mostly_covered(const engine *e, const gathering *a, const gathering *b)
{
	uint32_t	covered = 0;

	for (uint32_t i = 0; i < a->nparties; i++)
		covered += gathering_has(e, b, a->parties[i]) || (!is_named(e, a->parties[i]) && gathering_has_country(e, b, a->parties[i]));
	return a->nparties > 2 && covered + 1 >= a->nparties && status_class(a->status) == status_class(b->status);
}

/*
 * A headline without names ("कतर के प्रधानमंत्री से मिले जयशंकर"), or with another tense than
 * the story, tells what the story tells better; so does a bare office beside a
 * named person of the same state.  What only it says is handed on.
 */
static bool
is_told_better(const engine *e, gatherings *all, uint32_t number)
{
	const gathering *g = &all->items[number];

	for (uint32_t i = nearest(number); i < all->count && i < number + MAX_DISTANCE; i++)
	{
		gathering  *b = &all->items[i];
		bool		poorer = false;

		/* a large one may miss one of its sides */
		if (g->nparties <= 2 && (all->sides[number] & ~all->sides[i]) != 0)
			continue;
		if (i == number || b->ntext == 0 || b->background ||
			!(is_covered(e, g, b, &poorer) || (g->ntext == 0 && is_mostly_covered(e, g, b))))
			continue;
		if (g->ntext == 0 || (poorer && status_class(g->status) == status_class(b->status)))
		{
			if (is_empty(b->place) && b->place_country == NULL)
			{
				b->place = g->place;
				b->place_country = g->place_country;
			}
			return true;
		}
	}
	return false;
}

bool
meetings_merge(engine *e)
{
	gatherings	all = {0};
	uint32_t	current = NONE;

	for (uint32_t i = 0; i < e->frames.count; i++)
	{
		frame	   *f = &e->frames.items[i];

		/* parties may have become one since the frame was built */
		f->whole = false;
		for (uint32_t a = 0; a < f->nparties; a++)
			for (uint32_t b = a + 1; b < f->nparties; b++)
				f->whole = f->whole || different_states(e, party_of(e, f->parties[a]), party_of(e, f->parties[b]));
		f->whole = f->whole && !f->excluded;
		if (!place_frame(e, &all, f, &current) || ((i & 0x3F) == 0 && varta_arena_stopped(e->arena)))
			return false;
	}
	if (all.count == 0)
		return true;
	/* a journey's goal may be where people met */
	if ((e->document->meetings_only && !visits_find(e)) || !arrivals_find(e) || !codes_find(e))
		return false;
	for (uint32_t i = 0; i < all.count; i++)
	{
		bool		poorer = false;

		for (uint32_t j = nearest(i); j < all.count && j < i + MAX_DISTANCE && !all.items[i].again; j++)
			all.items[i].again = j != i && (all.sides[i] & ~all.sides[j]) == 0 &&
				(status_class(all.items[i].status) == 2) == (status_class(all.items[j].status) == 2) &&
				is_covered(e, &all.items[i], &all.items[j], &poorer);
		if (!is_told_better(e, &all, i) && !emit(e, &all.items[i]))
			return false;
	}
	return true;
}
