/*
 * frame.c
 *		One trigger in one clause gives one frame, or one for each counterpart.
 *
 *	between, owners, attendants, doer + counterparts: in this order
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "scene.h"

/* "भारत और पाकिस्तान की टीमें आमने-सामने": states, and a word of sport. */
static bool
is_match(const scene *sc, const frame *f)
{
	for (uint32_t i = 0; i < f->nparties; i++)
		if (!sc->e->parties.items[party_of(sc->e, f->parties[i])].state)
			return false;
	return cue_within(sc->e, sc->s->first, sc->s->last, VARTA_LABEL_SPORT, NULL) != NULL;
}

/* Fills in what is common to the frames of one trigger, and stores the frame. */
bool
finish_frame(scene *sc, frame *f)
{
	engine	   *e = sc->e;
	bool		match;

	if (f->pair && f->nparties == 0)
		add_pair_of_sentence(sc, f);
	if (f->pair && f->nparties == 0)
		add_pair_of_holders(sc, f);
	if (f->pair && f->nparties == 0 && sc->d->last_frame != NONE && e->frames.items[sc->d->last_frame].nparties > 2)
		add_pair_told_last(sc, f);
	/* दोनों नेता: the sides of the encounter told before */
	if (f->pair && sc->d->last_frame != NONE && f->nparties == 0)
	{
		const frame *before = &e->frames.items[sc->d->last_frame];

		for (uint32_t i = 0; i < before->nparties; i++)
			frame_add(sc, f, before->parties[i], NONE, false);
	}
	else if (f->pair && f->nparties == 0 && sc->d->subject != NONE && sc->d->other != NONE)
	{
		frame_add(sc, f, sc->d->subject, NONE, false);
		frame_add(sc, f, sc->d->other, NONE, false);
	}
	topics_add(e, sc->c, f);
	circumstances_add(e, sc->s, sc->c, f);
	infer_foreigners(sc, f);
	replace_compatriot(sc, f);
	give_sitting_office(sc, f);
	match = is_match(sc, f);
	f->excluded = f->excluded || match;
	f->whole = has_two_states(e, f) && !f->excluded;
	if (!APPEND(e, e->frames, *f))
		return false;
	sc->d->last_built = (uint32_t) e->frames.count - 1;
	/* "कोई बातचीत नहीं हुई है। दोनों ...": they are told all the same */
	if (!match && has_two_states(e, f))
		sc->d->last_frame = (uint32_t) e->frames.count - 1;
	return true;
}

static bool
is_joint(const scene *sc)
{
	return cue_within(sc->e, sc->s->first, sc->s->last, VARTA_LABEL_JOINT, NULL) != NULL;
}

/* A video conference with several is one sitting. */
static bool
is_virtual(const scene *sc)
{
	const varta_entry *cue = cue_within(sc->e, sc->c->first, sc->c->last, VARTA_LABEL_MODE, NULL);

	return cue != NULL && cue->code_label == VARTA_LABEL_VIRTUAL;
}

static const group *
envoys_of(const scene *sc)
{
	for (size_t i = sc->ngroups; i-- > 0;)
	{
		const mention *m = mention_of(sc->e, sc->groups[i].first);

		if (m->kind == MENTION_PARTY && m->party != NONE && m->entry != NULL &&
			m->entry->type_label == VARTA_LABEL_ENVOY)
			return &sc->groups[i];
	}
	return NULL;
}

static bool
has_envoys(const scene *sc)
{
	return envoys_of(sc) != NULL;
}

/*
 * "परिचय पत्र सौंपने वालों में लातविया के राजदूत X और मंगोलिया के राजदूत Y शामिल हैं": each hands them
 * to the head of state by himself: the one with को, the doer who takes them, or
 * the subject so far.
 */
static bool
build_credentials(scene *sc, const frame *f)
{
	const engine *e = sc->e;
	const group *envoys = envoys_of(sc);
	const group *head = latest_before(sc, VARTA_LABEL_KO, sc->c->last);
	uint32_t	recipient;

	if (head == NULL)
		head = latest_before(sc, VARTA_LABEL_NE, sc->c->last);
	if (head == envoys)
		head = NULL;
	recipient = head != NULL && mention_of(e, head->first)->kind == MENTION_PARTY ?
		mention_of(e, head->first)->party : sc->d->subject;
	for (uint32_t i = envoys->first; i < envoys->last; i++)
	{
		frame		one = *f;

		frame_add(sc, &one, recipient, head == NULL ? NONE : head->first, head != NULL);
		frame_add(sc, &one, mention_of(e, i)->party, i, true);
		if (!finish_frame(sc, &one))
			return false;
	}
	return true;
}

/* "जर्मनी, फ्रांस और ब्रिटेन के विदेश मंत्रियों ने": holders of one office, told by their states alone. */
static bool
are_holders_of_one_office(const engine *e, const frame *f)
{
	for (uint32_t i = 0; i < f->nparties; i++)
		if (f->mentions[i] == NONE || mention_of(e, f->mentions[i])->name_first < mention_of(e, f->mentions[i])->name_last)
			return false;
	return (mention_of(e, f->mentions[f->nparties - 1])->features & VARTA_FEATURE(PLURAL)) != 0;
}

/*
 * "विक्रमसिंघे, टोबगे और जगन्नाथ ने भी मोदी से मुलाकात की", "मोदी से मिले यूनुस और ओली": people of several states who meet
 * one by one.  Counter-example: "... ने मोदी के साथ बैठक की", one sitting.
 */
static bool
each_meets(const scene *sc, const frame *f, const mention *trigger, const group **others, size_t nothers)
{
	const engine *e = sc->e;

	if (f->joint || f->pair || nothers != 1 || f->nparties < 2 || others[0]->last != others[0]->first + 1)
		return false;
	if (cue_within(e, sc->c->first, trigger->first, VARTA_LABEL_SEPARATE, NULL) == NULL &&
		(others[0]->case_label != VARTA_LABEL_SE ||
		 (trigger->entry->type_label != VARTA_LABEL_MEET && trigger->entry->type_label != VARTA_LABEL_VERB) ||
		 (sc->s->role != VARTA_BLOCK_HEADLINE && f->nparties < 3 &&
		  cue_within(e, sc->c->first, trigger->first, VARTA_LABEL_ALSO, NULL) == NULL)))
		return false;
	if (are_holders_of_one_office(e, f) && cue_within(e, sc->c->first, trigger->first, VARTA_LABEL_SEPARATE, NULL) == NULL)
		return false;
	for (uint32_t i = 0; i < f->nparties; i++)
		for (uint32_t j = i + 1; j < f->nparties; j++)
			if (!different_states(e, party_of(e, f->parties[i]), party_of(e, f->parties[j])))
				return false;
	return true;
}

/*
 * "ट्रंप ने दोनों मेहमानों से (अलग-अलग) मुलाकात की": each of the two others told before; those who sat with all sit
 * apart now.  Counter-example: "ट्रंप दोनों के साथ बैठे", one sitting.
 */
static bool
meets_both(const scene *sc, const frame *f, const mention *trigger, const group *both)
{
	const engine *e = sc->e;
	uint32_t	nothers = 0;
	const frame *before;

	if (sc->d->last_frame == NONE ||
		(cue_within(e, sc->c->first, trigger->first, VARTA_LABEL_SEPARATE, NULL) == NULL &&
		 (both->case_label == VARTA_LABEL_WITH ||
		  (trigger->entry->type_label != VARTA_LABEL_MEET && trigger->entry->type_label != VARTA_LABEL_VERB))))
		return false;
	before = &e->frames.items[sc->d->last_frame];
	for (uint32_t i = 0; i < before->nparties; i++)
		nothers += different_states(e, party_of(e, before->parties[i]), party_of(e, f->parties[0]));
	return nothers == 2;
}

/* Does one, or do several of one state, act in the frame? */
static bool
are_of_one_state(const engine *e, const frame *f)
{
	for (uint32_t i = 1; i < f->nparties; i++)
		if (different_states(e, party_of(e, f->parties[0]), party_of(e, f->parties[i])))
			return false;
	return f->nparties > 0;
}

static bool
build_each_of_pair(scene *sc, const frame *f)
{
	const frame before = sc->e->frames.items[sc->d->last_frame];

	for (uint32_t i = 0; i < before.nparties; i++)
	{
		frame		one = *f;

		if (!different_states(sc->e, party_of(sc->e, before.parties[i]), party_of(sc->e, f->parties[0])))
			continue;
		one.pair = false;
		frame_add(sc, &one, before.parties[i], before.mentions[i], true);
		if (!finish_frame(sc, &one))
			return false;
	}
	return true;
}

/*
 * "[दोनों] ने जेलेंस्की को फोन किया": those of the encounter told last who are not of the state of whom they meet, two at
 * least; then the frame has them.
 */
static bool
take_both(const scene *sc, frame *f, const group *other)
{
	const engine *e = sc->e;
	const frame *before = sc->d->last_frame == NONE ? NULL : &e->frames.items[sc->d->last_frame];
	uint32_t	met = mention_of(e, other->first)->party;
	frame		both = *f;

	for (uint32_t i = 0; before != NULL && met != NONE && i < before->nparties; i++)
		if (different_states(e, party_of(e, before->parties[i]), party_of(e, met)))
			frame_add(sc, &both, before->parties[i], before->mentions[i], true);
	if (both.nparties < 2)
		return false;
	*f = both;
	f->pair = false;
	return true;
}

static bool
build_each_doer(scene *sc, const frame *f, const group *other)
{
	for (uint32_t i = 0; i < f->nparties; i++)
	{
		frame		one = *f;

		one.nparties = one.ncertain = 0;
		frame_add(sc, &one, f->parties[i], f->mentions[i], true);
		frame_add_group(sc, &one, other, true);
		if (!finish_frame(sc, &one))
			return false;
	}
	return true;
}

/*
 * Do the two belong to another noun than the trigger: "ट्रंप और जेलेंस्की के बीच हुई [झड़प] के बाद
 * यूरोपीय नेता मिलेंगे"?  Not: के बीच हुई लंबी बातचीत.
 */
static bool
binds_other_noun(const scene *sc, const group *between, const mention *trigger)
{
	const engine *e = sc->e;

	for (uint32_t at = mention_of(e, between->last - 1)->case_last; at + 1 < trigger->first; at++)
		if (has_class(&e->words[at], VARTA_CLASS(VERB)) && !has_class(&e->words[at], VARTA_CLASS(POSTPOSITION)) &&
			(e->words[at].features & VARTA_FEATURE(PERFECTIVE)) != 0 &&
			has_class(&e->words[at + 1], VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F)) &&
			!has_class(&e->words[at + 1], VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED) |
					   VARTA_CLASS(POSTPOSITION)) &&
			(e->words[at + 1].begins & VARTA_ENTRY(TRIGGER)) == 0)
			return true;
	return false;
}

/*
 * "डोभाल ने पुतिन को [मोदी] की जेलेंस्की से मुलाकात की जानकारी दी": who tells of an encounter of somebody
 * else has no part in it; the owner, or NULL.
 */
static const group *
owner_told_of(const scene *sc, const mention *trigger, const group *subject)
{
	const engine *e = sc->e;
	const group *owner = latest_before(sc, VARTA_LABEL_GENITIVE, trigger->first);
	uint32_t	last;

	if (owner == NULL || !owner->person || subject == NULL || subject->case_label != VARTA_LABEL_NE ||
		mention_of(e, owner->first)->first < mention_of(e, subject->first)->first)
		return NULL;
	/* the trigger is "मुलाकात की", or the postposition follows it */
	if (case_at(e, trigger->last, sc->c->last, &last) == VARTA_LABEL_NONE)
		last = trigger->last;
	return cue_at(e, last, sc->c->last, VARTA_LABEL_TOLD, NULL) != NULL ? owner : NULL;
}

/*
 * "X से मुलाकात करने वालों में", "X से मिलने वाले नेताओं में": those who meet; the word after it, the trigger's last
 * for none.
 */
static uint32_t
after_those_who(const scene *sc, const mention *trigger)
{
	const engine *e = sc->e;
	uint32_t	last;

	if (cue_at(e, trigger->last, sc->c->last, VARTA_LABEL_INTENT, &last) == NULL)
		return trigger->last;
	for (uint32_t i = sc->s->first_mention; i < sc->s->last_mention; i++)
		if (mention_of(e, i)->first == last && mention_of(e, i)->kind == MENTION_PARTY &&
			mention_of(e, i)->name_first == mention_of(e, i)->name_last)
			last = mention_of(e, i)->last;
	return case_at(e, last, sc->c->last, &last) == VARTA_LABEL_ME ? last : trigger->last;
}

/* "वह हमवतनों से मिले": with people whom no mention names.  Counter-example: वे गर्मजोशी से मिले. */
static bool
meets_a_crowd(const scene *sc, const mention *trigger)
{
	const engine *e = sc->e;
	uint32_t	last;

	return trigger->first >= sc->c->first + 2 && case_at(e, trigger->first - 1, trigger->first, &last) == VARTA_LABEL_SE &&
		has_class(&e->words[trigger->first - 2], VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F)) &&
		(e->words[trigger->first - 2].features & VARTA_FEATURE(PLURAL)) != 0;
}

/* "X से मिलने वालों में Y और Z शामिल थे": each of them met X, or will where the clause's verb says so. */
static bool
build_each_who(scene *sc, frame *f, const mention *trigger, const group *other)
{
	uint32_t	first = after_those_who(sc, trigger);

	f->status = VARTA_MEETING_HELD;
	for (uint32_t i = first; i < sc->c->last; i++)
		if (has_class(&sc->e->words[i], VARTA_CLASS(VERB)) && (sc->e->words[i].features & VARTA_FEATURE(FUTURE)) != 0)
			f->status = VARTA_MEETING_PLANNED;
	for (size_t i = 0; i < sc->ngroups; i++)
	{
		const group *g = &sc->groups[i];

		for (uint32_t j = g->first; j < g->last; j++)
		{
			frame		one = *f;

			if (g->case_label != VARTA_LABEL_NONE || !g->person || mention_of(sc->e, j)->first < first ||
				mention_of(sc->e, j)->party == NONE)
				continue;
			frame_add(sc, &one, mention_of(sc->e, j)->party, j, true);
			frame_add_group(sc, &one, other, true);
			if (!finish_frame(sc, &one))
				return false;
		}
	}
	return true;
}

static bool
build_trigger(scene *sc, uint32_t number, uint32_t previous_trigger_last)
{
	engine	   *e = sc->e;
	const mention *trigger = mention_of(e, number);
	frame		f = {.sentence = (uint32_t) (sc->s - e->sentences.items), .trigger = number,
		.meeting = NONE};
	const group *others[8];
	size_t		nothers;
	const group *between = latest_before(sc, VARTA_LABEL_BETWEEN, trigger->first);
	const group *subject;
	const group *owner;
	uint32_t	nsubjects;

	f.status = (uint8_t) status_of(e, sc->s, sc->c, trigger, &f.sure, &f.direct, &f.excluded);
	f.joint = is_joint(sc);
	f.quoted = sc->d->quoted || sc->c->quoted;
	/* दोनों नेताओं ने रूस और यूक्रेन के बीच युद्ध पर चर्चा की: who does it is told */
	if (between != NULL && !is_pair(mention_of(e, between->first)) && between->state)
	{
		const group *doer = latest_before(sc, VARTA_LABEL_NE, mention_of(e, between->first)->first);

		if (doer != NULL && !doer->state)
			between = NULL;
	}
	if (between != NULL && binds_other_noun(sc, between, trigger))
		between = NULL;
	if (between == NULL && trigger->entry->type_label != VARTA_LABEL_CREDENTIALS)
		between = owners_of(sc, trigger);
	if (between == NULL && find_counterparts(sc, trigger, previous_trigger_last, others, 8) == 0)
		between = first_after(sc, VARTA_LABEL_BETWEEN, trigger->last);
	if (between != NULL && (between->last - between->first > 1 || is_pair(mention_of(e, between->first))))
	{
		frame_add_group(sc, &f, between, false);
		f.joint = true;
		give_level_office(sc, &f, trigger);
		return finish_frame(sc, &f);
	}
	if (after_those_who(sc, trigger) > trigger->last &&
		find_counterparts(sc, trigger, previous_trigger_last, others, 8) == 1)
		return build_each_who(sc, &f, trigger, others[0]);
	{
		frame		attended = f;
		bool		built = false;

		if (trigger->entry->type_label != VARTA_LABEL_CREDENTIALS && add_attendants(sc, &attended, trigger))
			return finish_frame(sc, &attended);
		if (!build_attendants_of(sc, trigger, &built) || built)
			return built;
	}
	if (trigger->entry->type_label == VARTA_LABEL_CREDENTIALS && has_envoys(sc))
		return build_credentials(sc, &f);
	nothers = find_counterparts(sc, trigger, previous_trigger_last, others, 8);
	subject = find_subject(sc, trigger, nothers > 0 ? others[0] : NULL);
	owner = owner_told_of(sc, trigger, subject);
	if (owner != NULL)
		subject = owner;
	if (subject != NULL)
		frame_add_group(sc, &f, subject, false);
	else
		add_understood_subject(sc, &f);
	if (f.pair && nothers == 0)
		return finish_frame(sc, &f);
	nsubjects = f.nparties;
	if (nothers == 0)
	{
		/* "इससे पहले वे फरवरी में मिले थे": they met each other */
		if (subject != NULL && subject->pronoun && nsubjects == 1 && !meets_a_crowd(sc, trigger) &&
			(mention_of(e, subject->first)->entry->code_label == VARTA_LABEL_SUBJECT ||
			 (subject->case_label == VARTA_LABEL_GENITIVE && mention_of(e, subject->first)->last == trigger->first &&
			  mention_of(e, subject->first)->entry->code_label != VARTA_LABEL_REFLEXIVE)) &&
			(trigger->entry->type_label == VARTA_LABEL_VERB || trigger->entry->type_label == VARTA_LABEL_MEET ||
			 (trigger->entry->type_label == VARTA_LABEL_TALK && subject->case_label == VARTA_LABEL_GENITIVE)))
		{
			f.pair = true;
			f.nparties = 0;
		}
		return finish_frame(sc, &f);
	}
	if (nothers == 1 && is_pair(mention_of(e, others[0]->first)) && are_of_one_state(e, &f) && meets_both(sc, &f, trigger, others[0]))
		return build_each_of_pair(sc, &f);
	if (f.pair && f.nparties == 0 && nothers == 1 && take_both(sc, &f, others[0]))
	{
		/* "दोनों मंत्री X से अलग-अलग मिले" */
		if (cue_within(e, sc->c->first, trigger->first, VARTA_LABEL_SEPARATE, NULL) != NULL)
			return build_each_doer(sc, &f, others[0]);
		frame_add_group(sc, &f, others[0], true);
		f.joint = true;
		return finish_frame(sc, &f);
	}
	if (each_meets(sc, &f, trigger, others, nothers))
		return build_each_doer(sc, &f, others[0]);
	/* several on both sides sit together: 2+2; so do those with whom one talks at this moment */
	f.joint = f.joint || nsubjects > 1 ||
		(others[0]->case_label == VARTA_LABEL_WITH && (is_virtual(sc) || f.status == VARTA_MEETING_ONGOING));
	if (f.joint)
	{
		for (size_t i = nothers; i-- > 0;)
			frame_add_group(sc, &f, others[i], true);
		return finish_frame(sc, &f);
	}
	/* each counterpart is an encounter of its own */
	for (size_t i = nothers; i-- > 0;)
		for (uint32_t j = others[i]->first; j < others[i]->last; j++)
		{
			frame		one = f;
			group		single = *others[i];

			single.first = j;
			single.last = j + 1;
			frame_add_group(sc, &one, &single, true);
			if (one.nparties == nsubjects && nsubjects > 0 && !one.pair)
				continue;
			if (!finish_frame(sc, &one))
				return false;
		}
	return true;
}

/* A trigger that names an event (बैठक से इतर) tells of no encounter itself. */
static bool
is_event_word(const engine *e, const clause *c, const mention *trigger)
{
	uint32_t	last;
	varta_label label = case_at(e, trigger->last, c->last, &last);

	return label == VARTA_LABEL_SIDELINES || label == VARTA_LABEL_OCCASION;
}

/* "X की अध्यक्षता में": part of a postposition.  "X के [साथ बैठे]" is more than that. */
static bool
in_postposition(const scene *sc, uint32_t number)
{
	const mention *m = mention_of(sc->e, number);

	return number > sc->s->first_mention && mention_of(sc->e, number - 1)->case_last >= m->last &&
		mention_of(sc->e, number - 1)->last <= m->first;
}

/* "बात" and "भेंट" have other senses: only before a verb of doing. */
static bool
is_plain_sense(const engine *e, const mention *trigger, const clause *c)
{
	static const uint32_t doing = VARTA_FEATURE(PERFECTIVE) | VARTA_FEATURE(FUTURE) |
		VARTA_FEATURE(INFINITIVE) | VARTA_FEATURE(CONJUNCTIVE) | VARTA_FEATURE(STEM) |
		VARTA_FEATURE(HABITUAL) | VARTA_FEATURE(PRESENT);
	const char *name = varta_lexicon_string(trigger->entry->name);

	if (strcmp(name, "बात") != 0)
		return true;
	/* headlines: चाबहार पर हुई बात */
	if (trigger->last == c->last && trigger->first > c->first &&
		has_class(&e->words[trigger->first - 1], VARTA_CLASS(VERB)) &&
		(e->words[trigger->first - 1].features & (VARTA_FEATURE(PERFECTIVE) | VARTA_FEATURE(FUTURE))) != 0)
		return true;
	return trigger->last < c->last && has_class(&e->words[trigger->last], VARTA_CLASS(VERB)) &&
		(e->words[trigger->last].features & doing) != 0;
}

bool
build_clause(scene *sc)
{
	engine	   *e = sc->e;
	uint32_t	previous_last = sc->c->first;

	if (cue_within(e, sc->s->first, sc->s->last, VARTA_LABEL_FICTION, NULL) != NULL)
		return true;

	gather_groups(sc);
	if (!build_relative(sc) || !build_leaders(sc))
		return false;
	for (uint32_t i = sc->s->first_mention; i < sc->s->last_mention; i++)
	{
		const mention *m = mention_of(e, i);

		if (m->kind == MENTION_EVENT && m->first >= sc->c->first && m->first < sc->c->last &&
			!build_attended_event(sc, i))
			return false;
		if (m->kind != MENTION_TRIGGER || m->aside || m->first < sc->c->first || m->first >= sc->c->last ||
			is_event_word(e, sc->c, m) || !is_plain_sense(e, m, sc->c) || in_postposition(sc, i))
			continue;
		if (!build_trigger(sc, i, previous_last))
			return false;
		previous_last = m->last;
	}
	return true;
}
