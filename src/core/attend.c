/*
 * attend.c
 *		Who sat in a sitting, where the clause that names them is another one.
 *
 *	बैठक में X, Y और Z शामिल हुए
 *	बैठक सोमवार को हुई, जिसमें X और Y ने हिस्सा लिया
 *	विदेश सचिव भी इस बैठक में मौजूद थे
 *	भारतीय पक्ष का नेतृत्व X ने किया। चीनी पक्ष की अगुवाई Y ने की।
 *
 * Those who alone make no encounter are added to the one told last.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "scene.h"

static bool
is_negated_from(const scene *sc, uint32_t first)
{
	for (uint32_t at = first; at < sc->c->last; at++)
	{
		const varta_entry *cue = cue_at(sc->e, at, sc->c->last, VARTA_LABEL_STATUS, NULL);

		if (cue != NULL && cue->code_label == VARTA_LABEL_NOT)
			return true;
	}
	return false;
}

/*
 * Does the clause say from this word on that somebody takes part: शामिल हुए?  Not: शामिल नहीं होंगे,
 * यदि ... तो मैं भी मौजूद रहूंगा.
 */
static bool
takes_part(const scene *sc, uint32_t first)
{
	return cue_within(sc->e, first, sc->c->last, VARTA_LABEL_ATTEND, NULL) != NULL &&
		cue_within(sc->e, sc->s->first, sc->c->last, VARTA_LABEL_CONDITION, NULL) == NULL &&
		!is_negated_from(sc, first);
}

/* Not "चौदह देशों के नेता", "कई अधिकारी", "उनके सलाहकार": nobody in particular. */
static bool
is_somebody(const engine *e, uint32_t number)
{
	const party *p = number == NONE ? NULL : &e->parties.items[party_of(e, number)];

	return p != NULL && (p->name_first < p->name_last || (p->country != NULL && !p->country_inferred));
}

static bool
names_somebody(const scene *sc, const group *g)
{
	for (uint32_t i = g->first; i < g->last; i++)
		if (is_somebody(sc->e, mention_of(sc->e, i)->party))
			return true;
	return false;
}

/* "विदेश सचिव मिसरी और कई अधिकारी": those in particular. */
static void
drop_nobodies(const engine *e, frame *f)
{
	uint32_t	kept = 0;

	for (uint32_t i = 0; i < f->nparties; i++)
		if (is_somebody(e, f->parties[i]))
		{
			f->parties[kept] = f->parties[i];
			f->mentions[kept++] = f->mentions[i];
		}
	f->ncertain = f->ncertain > f->nparties - kept ? f->ncertain - (f->nparties - kept) : 0;
	f->nparties = kept;
}

/* Does a group with this postposition sit in what it attends? */
static bool
sits(const scene *sc, const group *g)
{
	switch (g->case_label)
	{
		case VARTA_LABEL_NONE:
		case VARTA_LABEL_NE:
		case VARTA_LABEL_LED:
		case VARTA_LABEL_INCLUDING:
		case VARTA_LABEL_WITH:
			return g->person && names_somebody(sc, g);
		default:
			return false;
	}
}

static void
add_sitters(const scene *sc, frame *f)
{
	uint32_t	at;

	/* "बैठक में शामिल नहीं हुए" */
	if (cue_within(sc->e, sc->c->first, sc->c->last, VARTA_LABEL_ATTEND, &at) != NULL && is_negated_from(sc, at))
		return;
	for (size_t i = 0; i < sc->ngroups; i++)
		if (sits(sc, &sc->groups[i]) ||
			(sc->groups[i].pronoun && (sc->groups[i].case_label == VARTA_LABEL_NE ||
									   sc->groups[i].case_label == VARTA_LABEL_NONE)))
			frame_add_group(sc, f, &sc->groups[i], sc->groups[i].case_label == VARTA_LABEL_WITH);
}

/* "इस बैठक में", "मुलाकात के दौरान": the encounter told before, not a sitting with a name of its own. */
static bool
refers_back(const scene *sc, const mention *trigger)
{
	const engine *e = sc->e;

	return trigger->first == sc->c->first || has_class(&e->words[trigger->first - 1], VARTA_CLASS(DETERMINER));
}

/*
 * The groups that attend a sitting: बैठक में X, Y और Z शामिल हुए, X, Y और Z ने क्वाड की बैठक
 * में हिस्सा लिया.
 */
bool
add_attendants(const scene *sc, frame *f, const mention *trigger)
{
	uint32_t	last;

	if ((!is_talk(trigger) && trigger->kind != MENTION_EVENT) ||
		case_at(sc->e, trigger->last, sc->c->last, &last) != VARTA_LABEL_ME ||
		!takes_part(sc, last))
		return false;
	add_sitters(sc, f);
	f->joint = f->joint || f->nparties > 2;
	f->goes_on = trigger->kind == MENTION_TRIGGER && refers_back(sc, trigger);
	return f->nparties > 1 && has_two_states(sc->e, f);
}

/* क्वाड की बैठक, a named summit; not कार्यक्रम or समारोह, where guests sit in the audience. */
static bool
is_sitting(const engine *e, const mention *event)
{
	varta_match match;

	if (event->entry->type_label == VARTA_LABEL_SERIES ||
		cue_within(e, event->first, event->last, VARTA_LABEL_CONFERENCE, NULL) != NULL)
		return true;
	for (uint32_t at = event->first; at < event->last; at++)
		if (e->words[at].form != 0 &&
			varta_lexicon_longest(e->words, event->last, at, VARTA_ENTRY(TRIGGER), &match) &&
			(match.entry->type_label == VARTA_LABEL_TALK || match.entry->type_label == VARTA_LABEL_DISCUSS))
			return true;
	return false;
}

/* A conference at which parties of different states are named as taking part. */
bool
build_attended_event(scene *sc, uint32_t number)
{
	engine	   *e = sc->e;
	frame		f = {.sentence = (uint32_t) (sc->s - e->sentences.items), .trigger = number,
		.meeting = NONE, .joint = true};
	const mention *event = mention_of(e, number);

	if (!is_sitting(e, event) || !add_attendants(sc, &f, event))
		return true;
	f.status = (uint8_t) status_of(e, sc->s, sc->c, event, &f.sure, &f.direct, &f.excluded);
	f.mode = VARTA_MODE_IN_PERSON;
	f.event = word_span(e, event->first, event->last);
	return finish_frame(sc, &f);
}

/*
 * Stores a frame of those who sat in the sitting that a frame before told; with
 * those whom the sentence before named of the same sitting.
 */
static bool
store_attendants(scene *sc, frame *f)
{
	engine	   *e = sc->e;
	const discourse *d = sc->d;

	drop_nobodies(e, f);
	if (f->nparties == 0)
		return true;
	if (d->last_attended != NONE && d->last_attended + 1 == e->frames.count)
	{
		const frame *before = &e->frames.items[d->last_attended];

		for (uint32_t i = 0; i < before->nparties && before->sentence + 1 >= f->sentence; i++)
			frame_add(sc, f, before->parties[i], before->mentions[i], true);
	}
	give_sitting_office(sc, f);
	f->whole = has_two_states(e, f) && !f->excluded;
	f->attends = !f->whole;
	f->joint = f->joint || f->whole;
	if (!APPEND(e, e->frames, *f))
		return false;
	if (f->whole)
		sc->d->last_frame = (uint32_t) e->frames.count - 1;
	sc->d->last_attended = (uint32_t) e->frames.count - 1;
	return true;
}

/* The sitting that the sentence names before this clause: "... की बैठक में, जिसमें"; NONE for none. */
static uint32_t
sitting_before(const scene *sc)
{
	const engine *e = sc->e;
	uint32_t	found = NONE;

	for (uint32_t i = sc->s->first_mention; i < sc->s->last_mention && mention_of(e, i)->first < sc->c->first; i++)
		if ((mention_of(e, i)->kind == MENTION_EVENT && is_sitting(e, mention_of(e, i))) ||
			(mention_of(e, i)->kind == MENTION_TRIGGER && is_talk(mention_of(e, i))))
			found = i;
	return found;
}

/* Begins a frame for a sitting that no frame has, with its hosts: "X की मेजबानी में हुई बैठक में". */
static void
begin_sitting(scene *sc, frame *f, uint32_t number)
{
	engine	   *e = sc->e;
	clause		before = {.first = sc->s->first, .last = sc->c->first, .subject = NONE};
	const mention *sitting = mention_of(e, number);

	*f = (frame) {.sentence = (uint32_t) (sc->s - e->sentences.items), .trigger = number, .meeting = NONE};
	f->status = (uint8_t) status_of(e, sc->s, &before, sitting, &f->sure, &f->direct, &f->excluded);
	circumstances_add(e, sc->s, &before, f);
	if (sitting->kind == MENTION_EVENT)
		f->event = word_span(e, sitting->first, sitting->last);
	f->mode = VARTA_MODE_IN_PERSON;
	for (uint32_t i = sc->s->first_mention; i < number; i++)
		if (mention_of(e, i)->kind == MENTION_PARTY && mention_of(e, i)->case_label == VARTA_LABEL_LED &&
			!mention_of(e, i)->state)
			frame_add(sc, f, mention_of(e, i)->party, i, true);
}

/* A frame of this clause that goes on about the sitting that was told last; false: none was. */
static bool
goes_on(const scene *sc, frame *f)
{
	const engine *e = sc->e;
	uint32_t	number = (uint32_t) (sc->s - e->sentences.items);

	if (sc->d->last_built == NONE || sc->d->last_built >= e->frames.count)
		return false;
	*f = e->frames.items[sc->d->last_built];
	if (f->sentence + 2 < number)
		return false;
	/* its host stays: "X की मेजबानी में बैठक हुई। इसमें Y ने हिस्सा लिया" */
	if (f->nparties != 1 || f->mentions[0] == NONE ||
		mention_of(e, f->mentions[0])->case_label != VARTA_LABEL_LED)
		f->nparties = f->ncertain = 0;
	f->direct = true;
	f->goes_on = true;
	f->sentence = number;
	return true;
}

/*
 * "एएसएमएल के सीईओ X और [टोक्यो इलेक्ट्रॉन के अध्यक्ष] Y": the head of a body that no list knows, beside those of
 * companies, is one of theirs.
 */
static bool
is_among_excluded(const scene *sc, const group *g, uint32_t number)
{
	if (mention_of(sc->e, number)->role_first == mention_of(sc->e, number)->role_last)
		return false;
	for (uint32_t i = g->first; i < g->last; i++)
		if (mention_of(sc->e, i)->excluded)
			return true;
	return false;
}

/* Whom somebody met, told by name after it: a frame for each of them with the one of the encounter before. */
static bool
build_each_named(scene *sc, const frame *before)
{
	engine	   *e = sc->e;

	for (size_t i = 0; i < sc->ngroups; i++)
	{
		const group *g = &sc->groups[i];

		for (uint32_t j = g->first; j < g->last && sits(sc, g); j++)
		{
			frame		one = *before;

			one.sentence = (uint32_t) (sc->s - e->sentences.items);
			one.direct = true;
			if (mention_of(e, j)->party == NONE || is_among_excluded(sc, g, j))
				continue;
			frame_add(sc, &one, mention_of(e, j)->party, j, true);
			one.whole = has_two_states(e, &one) && !one.excluded;
			if (one.whole && !APPEND(e, e->frames, one))
				return false;
		}
	}
	return true;
}

/*
 * "मोदी कई नेताओं से मिले, जिनमें X और Y शामिल हैं": is the encounter before that of one alone, whose counterparts
 * the clause names?  Not: "जिनमें से X ने कहा".
 */
static bool
names_those_met(const scene *sc, frame *before)
{
	const engine *e = sc->e;
	uint32_t	at;

	if (cue_within(e, sc->c->first, sc->c->last, VARTA_LABEL_AMONG, &at) == NULL ||
		sc->d->last_built == NONE || sc->d->last_built >= e->frames.count || is_negated_from(sc, at) ||
		latest_before(sc, VARTA_LABEL_NE, sc->c->last) != NULL)
		return false;
	*before = e->frames.items[sc->d->last_built];
	return before->sentence + 1 >= (uint32_t) (sc->s - e->sentences.items) && before->nparties == 1 &&
		!before->attends && !before->pair;
}

/*
 * "..., जिसमें सुषमा, वांग और लावरोव शामिल हुए थे", "इसमें कतर के प्रधानमंत्री भी शामिल हैं": who took part in
 * the sitting told before.
 */
bool
build_relative(scene *sc)
{
	const engine *e = sc->e;
	uint32_t	sitting;
	frame		f;

	if (sc->ngroups > 0 && names_those_met(sc, &f))
		return build_each_named(sc, &f);
	if (sc->ngroups == 0 || !takes_part(sc, sc->c->first) ||
		(cue_within(e, sc->c->first, sc->c->last, VARTA_LABEL_RELATIVE_CLAUSE, NULL) == NULL &&
		 cue_within(e, sc->c->first, sc->c->last, VARTA_LABEL_AMONG, NULL) == NULL))
		return true;
	sitting = sitting_before(sc);
	if (sitting != NONE && (sc->d->last_built == NONE || e->frames.items[sc->d->last_built].trigger < sitting))
		begin_sitting(sc, &f, sitting);
	else if (!goes_on(sc, &f))
		return true;
	f.joint = true;
	add_sitters(sc, &f);
	return store_attendants(sc, &f);
}

/*
 * "विदेश सचिव भी इस बैठक में मौजूद थे": of one side, who sat there too.  Counter-example: "मंत्रिमंडल की
 * बैठक में विदेश मंत्री भी मौजूद थे", another sitting.
 */
bool
build_attendants_of(scene *sc, const mention *trigger, bool *built)
{
	const engine *e = sc->e;
	uint32_t	last;
	varta_label label = case_at(e, trigger->last, sc->c->last, &last);
	frame		attended;

	if ((label != VARTA_LABEL_ME && label != VARTA_LABEL_DURING) || trigger->kind != MENTION_TRIGGER ||
		!refers_back(sc, trigger) || latest_before(sc, VARTA_LABEL_WITH, sc->c->last) != NULL ||
		!takes_part(sc, last) || !goes_on(sc, &attended))
		return true;
	add_sitters(sc, &attended);
	*built = attended.nparties > 0;
	return store_attendants(sc, &attended);
}

/* The state whose side is led: "भारतीय दल की अगुवाई", "चीन का प्रतिनिधित्व"; NULL when none is told. */
static const char *
led_state(const scene *sc, uint32_t lead)
{
	const engine *e = sc->e;
	uint32_t	oldest = lead > sc->c->first + 7 ? lead - 7 : sc->c->first;

	for (uint32_t at = lead; at-- > oldest;)
	{
		varta_match match;
		uint32_t	after;

		if (e->words[at].form == 0 ||
			!varta_lexicon_longest(e->words, lead, at, VARTA_ENTRY(COUNTRY) | VARTA_ENTRY(DEMONYM), &match) ||
			match.entry->code == 0)
			continue;
		after = at + match.nwords;
		(void) case_at(e, after, lead, &after);
		if (cue_at(e, after, lead, VARTA_LABEL_SIDE, &after) != NULL)
			(void) case_at(e, after, lead, &after);
		return after == lead ? varta_lexicon_string(match.entry->code) : NULL;
	}
	return NULL;
}

/*
 * "चीनी पक्ष का नेतृत्व मेजर जनरल झाओ झिदान ने किया": a side of the sitting told before, and
 * of which state.  Counter-example: "आंदोलन का नेतृत्व गांधी ने किया".
 */
bool
build_leaders(scene *sc)
{
	engine	   *e = sc->e;
	uint32_t	lead;
	uint32_t	last;
	const char *country;
	frame		f;

	if (sc->ngroups == 0 || sc->d->last_built == NONE ||
		cue_within(e, sc->c->first, sc->c->last, VARTA_LABEL_LEAD, &lead) == NULL ||
		case_at(e, lead + 1, sc->c->last, &last) != VARTA_LABEL_NONE || lead == sc->c->first ||
		(country = led_state(sc, lead)) == NULL || !goes_on(sc, &f))
		return true;
	for (size_t i = 0; i < sc->ngroups; i++)
		if (sc->groups[i].person && sc->groups[i].case_label == VARTA_LABEL_NE)
			frame_add_group(sc, &f, &sc->groups[i], false);
	for (uint32_t i = 0; i < f.nparties; i++)
	{
		party	   *p = &e->parties.items[party_of(e, f.parties[i])];

		if (p->country == NULL || (p->country_inferred && !p->known))
		{
			p->country = country;
			p->country_inferred = true;
		}
	}
	return store_attendants(sc, &f);
}
