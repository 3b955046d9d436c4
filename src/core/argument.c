/*
 * argument.c
 *		Who with whom: a trigger and the case markers around it give a frame.
 *
 *	X ने Y से मुलाकात की				 doer + with
 *	X Y के साथ बैठक करेंगे			  bare doer + with
 *	X और Y के बीच वार्ता हुई			 between
 *	X और Y ने बातचीत की, X और Y मिलेंगे	reciprocal doer
 *	X की Y से मुलाकात, X और Y की मुलाकात	genitive
 *	Y से मिले X						   doer after the verb, headlines
 *
 * One mechanism: the groups of a clause are asked for the part they can play, in
 * this order.  What a clause leaves out is taken from the discourse: the subject
 * of the clause before, the speaker of a quotation, the parties met before.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "engine.h"

#define MAX_CLAUSES 64
#define MAX_GROUPS 48

/* What the text has been about so far. */
typedef struct discourse
{
	uint32_t	subject;		/* party that did something last */
	uint32_t	other;			/* party that something was done with last */
	uint32_t	speaker;		/* of the open quotation */
	uint32_t	last_frame;		/* last frame with two sides */
	uint32_t	last_built;		/* last frame of any kind */
	bool		quoted;			/* a quotation is open */
} discourse;

/* Mentions that share one postposition. */
typedef struct group
{
	uint32_t	first;			/* mention */
	uint32_t	last;			/* exclusive */
	varta_label case_label;
	bool		person;			/* a person or office among them */
	bool		state;			/* states only */
	bool		pronoun;
} group;

typedef struct scene
{
	engine	   *e;
	const sentence *s;
	const clause *c;
	discourse  *d;
	group		groups[MAX_GROUPS];
	size_t		ngroups;
	uint32_t	chain_subject;	/* mention: subject of the clause before, same sentence */
} scene;

static mention *
mention_of(const engine *e, uint32_t number)
{
	return &e->mentions.items[number];
}

static bool
is_pair(const mention *m)
{
	return m->kind == MENTION_PRONOUN && (m->entry->code_label == VARTA_LABEL_PAIR ||
										  m->entry->code_label == VARTA_LABEL_PAIR_BETWEEN ||
										  m->entry->code_label == VARTA_LABEL_PAIR_STATES);
}

static void
gather_groups(scene *sc)
{
	engine	   *e = sc->e;

	sc->ngroups = 0;
	for (uint32_t i = sc->s->first_mention; i < sc->s->last_mention; i++)
	{
		const mention *m = mention_of(e, i);
		group	   *g;

		if (m->first < sc->c->first || m->first >= sc->c->last ||
			(m->kind != MENTION_PARTY && m->kind != MENTION_PRONOUN) || m->level)
			continue;
		if (sc->ngroups > 0 && m->group != i && sc->groups[sc->ngroups - 1].last == i)
		{
			g = &sc->groups[sc->ngroups - 1];
			g->last = i + 1;
		}
		else
		{
			if (sc->ngroups == MAX_GROUPS)
				return;
			g = &sc->groups[sc->ngroups++];
			*g = (group) {.first = i, .last = i + 1, .case_label = (varta_label) m->case_label,
				.state = true};
		}
		g->case_label = (varta_label) m->case_label;
		g->person = g->person || (m->kind == MENTION_PARTY && !m->state);
		g->state = g->state && m->kind == MENTION_PARTY && m->state;
		g->pronoun = g->pronoun || m->kind == MENTION_PRONOUN;
	}
}

static bool
is_delegation(const mention *m)
{
	return m->entry != NULL && m->entry->kind == VARTA_ENTRY_OFFICE &&
		m->entry->type_label == VARTA_LABEL_DELEGATION;
}

/* "X की अगुवाई में आए प्रतिनिधिमंडल": who leads the delegation; NONE when not told. */
static uint32_t
leader_of(const scene *sc, uint32_t number)
{
	for (uint32_t i = number; i > sc->s->first_mention; i--)
	{
		const mention *m = mention_of(sc->e, i - 1);

		if (m->first < sc->c->first)
			break;
		if (m->kind == MENTION_PARTY && m->case_label == VARTA_LABEL_LED && m->party != NONE)
			return i - 1;
	}
	return NONE;
}

/* ---- reference ---- */

/*
 * अपने रूसी समकक्ष: the office of the party it is the counterpart of; the nearest
 * one before it in the sentence, the subject so far, or the next one after it.
 */
static void
resolve_counterpart(engine *e, const sentence *s, const discourse *d, uint32_t number)
{
	mention    *m = mention_of(e, number);
	const varta_entry *office = NULL;

	for (uint32_t i = number; i > s->first_mention && office == NULL; i--)
	{
		const mention *before = mention_of(e, i - 1);

		if (before->kind == MENTION_PARTY && before->party != NONE && !before->counterpart &&
			!before->excluded)
			office = e->parties.items[party_of(e, before->party)].office;
		else if (before->kind == MENTION_PRONOUN && !is_pair(before) && d->subject != NONE)
			office = e->parties.items[party_of(e, d->subject)].office;
	}
	for (uint32_t i = number + 1; i < s->last_mention && office == NULL; i++)
	{
		const mention *after = mention_of(e, i);

		if (after->kind == MENTION_PARTY && after->party != NONE && !after->counterpart &&
			!after->excluded)
			office = e->parties.items[party_of(e, after->party)].office;
	}
	if (office == NULL && d->subject != NONE)
		office = e->parties.items[party_of(e, d->subject)].office;
	if (m->party != NONE)
	{
		party	   *p = &e->parties.items[party_of(e, m->party)];

		if (p->office == NULL)
		{
			p->office = office;
			p->office_inferred = office != NULL;
		}
	}
	else if (m->country != NULL)
	{
		uint32_t	found = party_for_office(e, number, office == NULL ? m->entry : office, m->country);

		if (found == NONE)
			return;
		mention_of(e, number)->party = found;
		if (office == NULL)
			e->parties.items[found].office = NULL;
		else
			e->parties.items[found].office_inferred = true;
	}
}

static void
resolve_counterparts(engine *e, const sentence *s, const discourse *d)
{
	for (uint32_t i = s->first_mention; i < s->last_mention && HAS_STAGE(STAGE_COUNTERPARTS); i++)
		if (mention_of(e, i)->kind == MENTION_PARTY && mention_of(e, i)->counterpart)
			resolve_counterpart(e, s, d, i);
}

/* The party a pronoun stands for; as_other: in the part of the counterpart. */
static uint32_t
resolve_pronoun(const scene *sc, const mention *m, uint32_t subject, bool as_other)
{
	const discourse *d = sc->d;

	switch (m->entry->code_label)
	{
		case VARTA_LABEL_SPEAKER:
		case VARTA_LABEL_SPEAKER_NE:
		case VARTA_LABEL_SPEAKER_WITH:
			return d->speaker != NONE ? d->speaker : d->subject;
		case VARTA_LABEL_PAIR:
		case VARTA_LABEL_PAIR_BETWEEN:
		case VARTA_LABEL_PAIR_STATES:
			return NONE;
		default:
			break;
	}
	if (as_other || m->entry->code_label == VARTA_LABEL_OBJECT)
	{
		if (subject != NONE && d->subject != NONE && party_of(sc->e, d->subject) != party_of(sc->e, subject))
			return d->subject;
		if (subject != NONE && d->other != NONE && party_of(sc->e, d->other) == party_of(sc->e, subject))
			return d->subject;
		return d->other;
	}
	return d->subject;
}

static bool
frame_has(const engine *e, const frame *f, uint32_t number)
{
	for (uint32_t i = 0; i < f->nparties; i++)
		if (party_of(e, f->parties[i]) == party_of(e, number))
			return true;
	return false;
}

static void
frame_add(const scene *sc, frame *f, uint32_t number, uint32_t mention_number, bool certain)
{
	const engine *e = sc->e;

	if (number == NONE || f->nparties == MAX_PARTICIPANTS || e->parties.items[number].excluded ||
		frame_has(e, f, number))
		return;
	f->parties[f->nparties] = number;
	f->mentions[f->nparties] = mention_number;
	f->nparties++;
	f->ncertain += certain;
}

/*
 * "दोनों देशों के उच्चायुक्तों": the holders of the office of both states told last.
 */
static void
frame_add_pair_of_office(const scene *sc, frame *f, uint32_t number)
{
	engine	   *e = sc->e;
	const mention *m = mention_of(e, number);
	const mention *before = number > sc->s->first_mention ? mention_of(e, number - 1) : NULL;
	const frame *last;

	if (m->entry == NULL || m->counterpart || before == NULL || !is_pair(before) ||
		before->case_last != m->first || sc->d->last_frame == NONE)
		return;
	if (m->entry->type_label == VARTA_LABEL_PARTY)
	{
		f->pair = true;			/* दोनों देशों के नेता: those told before */
		return;
	}
	last = &e->frames.items[sc->d->last_frame];
	for (uint32_t i = 0; i < last->nparties; i++)
	{
		const char *country = e->parties.items[party_of(e, last->parties[i])].country;

		if (country != NULL)
			frame_add(sc, f, party_for_office(e, number, m->entry, country), number, false);
	}
}

/* "नेताओं ने": those of the encounter told before; "विपक्षी नेताओं ने" are others. */
static bool
stands_for_pair(const scene *sc, uint32_t number)
{
	const mention *m = mention_of(sc->e, number);

	return m->case_label == VARTA_LABEL_NE && m->entry != NULL && m->entry->kind == VARTA_ENTRY_OFFICE &&
		(m->features & VARTA_FEATURE(PLURAL)) != 0 && m->country == NULL && !m->counterpart &&
		(m->first == sc->s->first ||
		 !has_class(&sc->e->words[m->first - 1], VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED) |
					VARTA_CLASS(DETERMINER) | VARTA_CLASS(NUMERAL) | VARTA_CLASS(POSTPOSITION)));
}

/* Adds a group's members; a pair of words (दोनों नेता) marks the frame. */
static void
frame_add_group(const scene *sc, frame *f, const group *g, bool as_other)
{
	uint32_t	subject = f->nparties > 0 ? f->parties[0] : NONE;

	for (uint32_t i = g->first; i < g->last; i++)
	{
		const mention *m = mention_of(sc->e, i);

		if (m->kind == MENTION_PARTY && is_delegation(m) && leader_of(sc, i) != NONE)
			frame_add(sc, f, mention_of(sc->e, leader_of(sc, i))->party, leader_of(sc, i), true);
		else if (m->kind == MENTION_PARTY && m->party == NONE && stands_for_pair(sc, i))
			f->pair = true;
		else if (m->kind == MENTION_PARTY && m->party == NONE)
			frame_add_pair_of_office(sc, f, i);
		else if (m->kind == MENTION_PARTY)
			frame_add(sc, f, m->party, i, true);
		else if (is_pair(m))
			f->pair = HAS_STAGE(STAGE_PRONOUNS);
		else
			frame_add(sc, f, HAS_STAGE(STAGE_PRONOUNS) ? resolve_pronoun(sc, m, subject, as_other) : NONE,
					  i, false);
	}
}

/* ---- the parts of a trigger ---- */

static bool
is_talk(const mention *trigger)
{
	return trigger->entry->type_label == VARTA_LABEL_TALK ||
		trigger->entry->type_label == VARTA_LABEL_DISCUSS ||
		trigger->entry->type_label == VARTA_LABEL_CALL;
}

static bool
verb_comes_next(const scene *sc, const group *g)
{
	uint32_t	after = mention_of(sc->e, g->last - 1)->case_last;

	return after < sc->c->last && has_class(&sc->e->words[after], VARTA_CLASS(VERB));
}

/* Can the group be the one that the trigger's encounter is with? */
static bool
can_be_counterpart(const scene *sc, const group *g, const mention *trigger)
{
	if (g->case_label == VARTA_LABEL_WITH)
		return true;
	if (g->case_label == VARTA_LABEL_KO)
		return trigger->entry->type_label == VARTA_LABEL_CALL ||
			trigger->entry->type_label == VARTA_LABEL_CREDENTIALS;
	if (g->case_label == VARTA_LABEL_GENITIVE)
		return trigger->entry->type_label == VARTA_LABEL_HOST && g->person;
	if (g->case_label != VARTA_LABEL_SE)
		return false;
	/* "नेपाल से आने वाले पानी" is where from; talks may be held with a state */
	return !g->state || (is_talk(trigger) && !verb_comes_next(sc, g));
}

static const group *
latest_before(const scene *sc, varta_label label, uint32_t word)
{
	const group *found = NULL;

	for (size_t i = 0; i < sc->ngroups; i++)
		if (sc->groups[i].case_label == label && mention_of(sc->e, sc->groups[i].first)->first < word)
			found = &sc->groups[i];
	return found;
}

static const group *
first_after(const scene *sc, varta_label label, uint32_t word)
{
	for (size_t i = 0; i < sc->ngroups; i++)
		if (sc->groups[i].case_label == label && mention_of(sc->e, sc->groups[i].first)->first >= word)
			return &sc->groups[i];
	return NULL;
}

/* "बैठक रोककर ट्रंप ने पुतिन से बात की": the one after it has the counterpart. */
static bool
other_trigger_after(const scene *sc, const group *g)
{
	for (uint32_t i = g->last; i < sc->s->last_mention; i++)
		if (mention_of(sc->e, i)->kind == MENTION_TRIGGER && mention_of(sc->e, i)->first < sc->c->last)
			return true;
	return false;
}

/* "कई नेताओं के साथ", "पत्रकारों से": a group that names no party. */
static bool
stands_for_nobody(const scene *sc, const group *g)
{
	for (uint32_t i = g->first; i < g->last; i++)
	{
		const mention *m = mention_of(sc->e, i);

		if (m->kind != MENTION_PARTY || m->party != NONE || (is_delegation(m) && leader_of(sc, i) != NONE) ||
			(i > sc->s->first_mention && is_pair(mention_of(sc->e, i - 1))))
			return false;
	}
	return true;
}

/*
 * Counterparts between the trigger before and this one; else the nearest ones
 * before that; else, in headlines, the ones after it.  Their number.
 */
static size_t
find_counterparts(const scene *sc, const mention *trigger, uint32_t previous_trigger_last,
				  const group **found, size_t max)
{
	size_t		count = 0;
	bool		persons = false;

	for (int round = 0; round < 3 && count == 0; round++)
		for (size_t i = sc->ngroups; i-- > 0 && count < max;)
		{
			const group *g = &sc->groups[i];
			uint32_t	first = mention_of(sc->e, g->first)->first;
			bool		here = round == 0 ? first >= previous_trigger_last && first < trigger->first :
				round == 1 ? first < previous_trigger_last :
				first >= trigger->last && !other_trigger_after(sc, g);

			if (!here || !can_be_counterpart(sc, g, trigger) || (persons && g->state) || stands_for_nobody(sc, g))
				continue;
			if (g->person && !persons)
			{
				persons = true;
				count = 0;
			}
			found[count++] = g;
			if (round == 1)
				break;
		}
	if (count == 0 && max > 0)
	{
		const group *with = latest_before(sc, VARTA_LABEL_INCLUDING, trigger->first);

		if (with != NULL && with->person)
			found[count++] = with;
	}
	return count;
}

/* "भारत चीन के साथ वार्ता करेगा": another party follows; not "यूक्रेन युद्ध ...". */
static bool
stands_free(const scene *sc, const group *g)
{
	uint32_t	after = mention_of(sc->e, g->last - 1)->last;

	for (size_t i = 0; i < sc->ngroups; i++)
		if (mention_of(sc->e, sc->groups[i].first)->first == after)
			return true;
	return false;
}

static bool
is_same_party(const scene *sc, const group *a, const group *b)
{
	uint32_t	left = mention_of(sc->e, a->first)->party;
	uint32_t	right = b == NULL ? NONE : mention_of(sc->e, b->first)->party;

	return left != NONE && right != NONE && a->last - a->first == 1 &&
		party_of(sc->e, left) == party_of(sc->e, right);
}

/* "राष्ट्रपति बनने के बाद": what somebody becomes, not who does. */
static bool
is_predicate(const scene *sc, const group *g)
{
	uint32_t	after = mention_of(sc->e, g->last - 1)->last;

	return after < sc->c->last && has_class(&sc->e->words[after], VARTA_CLASS(VERB)) &&
		(sc->e->words[after].features & VARTA_FEATURE(INFINITIVE)) != 0 &&
		!has_class(&sc->e->words[after], VARTA_CLASS(POSTPOSITION));
}

/* A bare group that can be the doer: not a state in passing. */
static const group *
bare_subject(const scene *sc, const mention *trigger, const group *counterpart)
{
	uint32_t	limit = trigger->first;
	const group *state = NULL;

	for (size_t i = 0; i < sc->ngroups; i++)
	{
		const group *g = &sc->groups[i];

		if (g->case_label != VARTA_LABEL_NONE || mention_of(sc->e, g->first)->first >= limit ||
			is_same_party(sc, g, counterpart) || is_predicate(sc, g))
			continue;
		if (g->person || g->pronoun)
			return g;
		if (g->last - g->first > 1 || (is_talk(trigger) && stands_free(sc, g)))
			state = g;
	}
	for (size_t i = 0; i < sc->ngroups && state == NULL; i++)
	{
		const group *g = &sc->groups[i];

		if (g->case_label == VARTA_LABEL_NONE && mention_of(sc->e, g->first)->first >= limit &&
			(g->person || g->pronoun))
			return g;
	}
	return state;
}

/* "भारत और पाकिस्तान की (पहली) वार्ता", not "भारत और पाकिस्तान की टीमें ... आमने-सामने". */
static bool
owns_trigger(const scene *sc, const group *g, const mention *trigger)
{
	for (uint32_t i = mention_of(sc->e, g->last - 1)->case_last; i < trigger->first; i++)
		if (!has_class(&sc->e->words[i], VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED) |
					   VARTA_CLASS(NUMERAL) | VARTA_CLASS(DETERMINER) | VARTA_CLASS(PRONOUN)))
			return false;
	return true;
}

static const group *
find_subject(const scene *sc, const mention *trigger, const group *counterpart)
{
	const group *g = latest_before(sc, VARTA_LABEL_NE, trigger->first);

	if (g == NULL)
		g = first_after(sc, VARTA_LABEL_NE, trigger->first);
	if (g == NULL)
		g = bare_subject(sc, trigger, counterpart);
	if (g == NULL)
	{
		g = latest_before(sc, VARTA_LABEL_GENITIVE, trigger->first);
		if (g != NULL && g->state && (g->last - g->first < 2 || !owns_trigger(sc, g, trigger)))
			g = NULL;
	}
	if (g == NULL)
		g = latest_before(sc, VARTA_LABEL_BY, trigger->first);
	if (g == NULL && counterpart != NULL)
		g = latest_before(sc, VARTA_LABEL_KO, trigger->first);
	return g;
}

/* Is the mention no member of a list? */
static bool
is_alone(const engine *e, uint32_t number)
{
	const mention *m = mention_of(e, number);

	return m->group == number &&
		(number + 1 >= e->mentions.count || mention_of(e, number + 1)->group != number);
}

/* The subject that the clause leaves to be understood. */
static void
add_understood_subject(const scene *sc, frame *f)
{
	if (!HAS_STAGE(STAGE_UNDERSTOOD_SUBJECT))
		return;
	if (sc->d->quoted && sc->d->speaker != NONE)
		frame_add(sc, f, sc->d->speaker, NONE, false);
	else if (sc->chain_subject != NONE && is_alone(sc->e, sc->chain_subject))
	{
		const mention *m = mention_of(sc->e, sc->chain_subject);

		if (m->kind == MENTION_PARTY)
			frame_add(sc, f, m->party, sc->chain_subject, false);
		else if (is_pair(m))
			f->pair = true;
		else
			frame_add(sc, f, resolve_pronoun(sc, m, NONE, false), sc->chain_subject, false);
	}
	else if (sc->chain_subject == NONE && sc->d->subject != NONE)
		frame_add(sc, f, sc->d->subject, NONE, false);
}

static bool
has_two_states(const engine *e, const frame *f)
{
	for (uint32_t i = 0; i < f->nparties; i++)
		for (uint32_t j = i + 1; j < f->nparties; j++)
			if (different_states(e, party_of(e, f->parties[i]), party_of(e, f->parties[j])))
				return true;
	return false;
}

/* The state that the text around a frame is about, not the given one. */
static const char *
foreign_context(const scene *sc, const frame *f, const char *own)
{
	const engine *e = sc->e;
	const sentence *oldest = sc->s - e->sentences.items >= 2 ? sc->s - 2 : e->sentences.items;

	if (f->place_country != NULL && strcmp(f->place_country, own) != 0)
		return f->place_country;
	for (uint32_t i = f->trigger; i-- > oldest->first_mention;)
	{
		const mention *m = mention_of(e, i);
		const char *country = m->country;

		if (m->kind == MENTION_PARTY && country != NULL && strlen(country) == 2 && strcmp(country, own) != 0 &&
			(m->state || m->counterpart || m->name_first == m->name_last))
			return country;
	}
	return e->here_country != NULL && strcmp(e->here_country, own) != 0 ? e->here_country : NULL;
}

/*
 * "अर्मेनिया जाएंगे जहां वह ... प्रधानमंत्री निकोल पशिनयान से": an office holder without a
 * country word, met by one of the page's own, is of the state that the text is
 * about.  Not for Indian names.
 */
static void
infer_foreigners(const scene *sc, frame *f)
{
	const engine *e = sc->e;

	for (uint32_t i = 1; i < f->nparties && HAS_STAGE(STAGE_FOREIGN_COUNTRY); i++)
	{
		party	   *p = &e->parties.items[party_of(e, f->parties[i])];
		const party *first = &e->parties.items[party_of(e, f->parties[0])];
		const char *context;

		if (first->country == NULL || p->office == NULL || p->known || has_indian_name(e, p))
			continue;
		/* "नेपाल के प्रधानमंत्री ने राष्ट्रपति भंडारी से": his own country's president */
		if (p->country_inferred && !first->country_inferred && strlen(first->country) == 2 &&
			p->name_first < p->name_last && strcmp(e->home, "IN") == 0 &&
			strcmp(first->country, "IN") != 0)
		{
			p->country = first->country;
			continue;
		}
		if (p->country != NULL && (!p->country_inferred || strcmp(p->country, first->country) != 0))
			continue;
		if (p->country == NULL && (p->name_first == p->name_last || !p->office_inferred))
			continue;
		context = foreign_context(sc, f, first->country);
		if (context != NULL)
		{
			p->country = context;
			p->country_inferred = true;
		}
	}
}

/* "दोनों प्रधानमंत्रियों की बैठक": the two holders of that office told last. */
static void
add_pair_of_holders(const scene *sc, frame *f)
{
	engine	   *e = sc->e;
	varta_match match;
	const mention *pair = NULL;

	for (uint32_t i = sc->s->first_mention; i < sc->s->last_mention; i++)
		if (is_pair(mention_of(e, i)) && mention_of(e, i)->first >= sc->c->first &&
			mention_of(e, i)->first < sc->c->last)
			pair = mention_of(e, i);
	if (pair == NULL || pair->last < pair->first + 2 ||
		!varta_lexicon_longest(e->words, pair->last, pair->first + 1, VARTA_ENTRY(OFFICE), &match) ||
		match.entry->type_label == VARTA_LABEL_PARTY)
		return;
	for (uint32_t i = sc->s->first_mention; i-- > 0 && f->nparties < 2;)
	{
		const mention *m = mention_of(e, i);
		const party *p = m->kind == MENTION_PARTY && m->party != NONE ? &e->parties.items[party_of(e, m->party)] : NULL;

		if (p != NULL && p->office != NULL && p->office->detail == match.entry->detail &&
			(f->nparties == 0 || different_states(e, party_of(e, f->parties[0]), party_of(e, m->party))))
			frame_add(sc, f, m->party, NONE, false);
	}
	if (f->nparties < 2)
		f->nparties = f->ncertain = 0;
}

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
static bool
finish_frame(scene *sc, frame *f)
{
	engine	   *e = sc->e;

	if (f->pair && f->nparties == 0)
		add_pair_of_holders(sc, f);
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
	f->excluded = is_match(sc, f);
	f->whole = has_two_states(e, f) && !f->excluded;
	if (!APPEND(e, e->frames, *f))
		return false;
	sc->d->last_built = (uint32_t) e->frames.count - 1;
	if (f->whole)
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

/*
 * The groups that attend a sitting: बैठक में X, Y और Z शामिल हुए, X, Y और Z ने क्वाड की बैठक
 * में हिस्सा लिया.
 */
static bool
add_attendants(const scene *sc, frame *f, const mention *trigger)
{
	uint32_t	last;

	if ((!is_talk(trigger) && trigger->kind != MENTION_EVENT) ||
		case_at(sc->e, trigger->last, sc->c->last, &last) != VARTA_LABEL_ME ||
		cue_within(sc->e, last, sc->c->last, VARTA_LABEL_ATTEND, NULL) == NULL)
		return false;
	for (size_t i = 0; i < sc->ngroups; i++)
		if (sc->groups[i].person && (sc->groups[i].case_label == VARTA_LABEL_NONE ||
									 sc->groups[i].case_label == VARTA_LABEL_NE ||
									 sc->groups[i].case_label == VARTA_LABEL_LED ||
									 sc->groups[i].case_label == VARTA_LABEL_INCLUDING ||
									 sc->groups[i].case_label == VARTA_LABEL_WITH))
			frame_add_group(sc, f, &sc->groups[i], false);
	f->joint = f->joint || f->nparties > 2;
	return f->nparties > 1;
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
			match.entry->type_label == VARTA_LABEL_TALK)
			return true;
	return false;
}

/* A conference at which parties of different states are named as taking part. */
static bool
build_attended_event(scene *sc, uint32_t number)
{
	engine	   *e = sc->e;
	frame		f = {.sentence = (uint32_t) (sc->s - e->sentences.items), .trigger = number,
		.meeting = NONE, .joint = true};
	const mention *event = mention_of(e, number);

	if (!is_sitting(e, event) || !add_attendants(sc, &f, event) || !has_two_states(e, &f))
		return true;
	f.status = (uint8_t) status_of(e, sc->s, sc->c, event, &f.sure, &f.direct);
	f.mode = VARTA_MODE_IN_PERSON;
	f.event = word_span(e, event->first, event->last);
	return finish_frame(sc, &f);
}

/* "भारत ने X और Y की बैठक रद्द की": the two that own the trigger, whoever is the doer. */
static const group *
owners_of(const scene *sc, const mention *trigger)
{
	const group *g = latest_before(sc, VARTA_LABEL_GENITIVE, trigger->first);

	return g != NULL && g->person && g->last - g->first > 1 && owns_trigger(sc, g, trigger) ? g : NULL;
}

/* "भारत और चीन के बीच कोर कमांडर स्तर की वार्ता": the states' core commanders talk. */
static void
give_level_office(const scene *sc, frame *f, const mention *trigger)
{
	const mention *level = NULL;

	for (uint32_t i = sc->s->first_mention; i < sc->s->last_mention; i++)
		if (mention_of(sc->e, i)->level && mention_of(sc->e, i)->first < trigger->first)
			level = mention_of(sc->e, i);
	for (uint32_t i = 0; level != NULL && i < f->nparties; i++)
	{
		const party *p = &sc->e->parties.items[party_of(sc->e, f->parties[i])];
		uint32_t	holder = p->state ?
			party_for_office(sc->e, f->mentions[i] == NONE ? 0 : f->mentions[i], level->entry, p->country) : NONE;

		if (holder != NONE)
			f->parties[i] = holder;
	}
}

/*
 * "..., जिसमें सुषमा, वांग और लावरोव शामिल हुए थे": who took part in the sitting told in the
 * clause before.
 */
static bool
build_relative(scene *sc)
{
	engine	   *e = sc->e;
	frame		f;

	if (sc->d->last_built == NONE || sc->d->last_built >= e->frames.count ||
		cue_at(e, sc->c->first, sc->c->last, VARTA_LABEL_RELATIVE_CLAUSE, NULL) == NULL ||
		cue_within(e, sc->c->first, sc->c->last, VARTA_LABEL_ATTEND, NULL) == NULL)
		return true;
	f = e->frames.items[sc->d->last_built];
	if (f.sentence + 1 < (uint32_t) (sc->s - e->sentences.items))
		return true;
	f.nparties = f.ncertain = 0;
	f.joint = true;
	f.direct = true;
	f.sentence = (uint32_t) (sc->s - e->sentences.items);
	for (size_t i = 0; i < sc->ngroups; i++)
		if (sc->groups[i].person)
			frame_add_group(sc, &f, &sc->groups[i], false);
	f.whole = has_two_states(e, &f);
	return !f.whole || APPEND(e, e->frames, f);
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
	uint32_t	nsubjects;

	f.status = (uint8_t) status_of(e, sc->s, sc->c, trigger, &f.sure, &f.direct);
	f.joint = is_joint(sc);
	/* दोनों नेताओं ने रूस और यूक्रेन के बीच युद्ध पर चर्चा की: who does it is told */
	if (between != NULL && !is_pair(mention_of(e, between->first)) && between->state)
	{
		const group *doer = latest_before(sc, VARTA_LABEL_NE, mention_of(e, between->first)->first);

		if (doer != NULL && !doer->state)
			between = NULL;
	}
	if (between == NULL)
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
	{
		frame		attended = f;

		if (add_attendants(sc, &attended, trigger))
			return finish_frame(sc, &attended);
	}
	nothers = find_counterparts(sc, trigger, previous_trigger_last, others, 8);
	subject = find_subject(sc, trigger, nothers > 0 ? others[0] : NULL);
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
		if (subject != NULL && subject->pronoun && nsubjects == 1 &&
			mention_of(e, subject->first)->entry->code_label == VARTA_LABEL_SUBJECT &&
			(trigger->entry->type_label == VARTA_LABEL_VERB || trigger->entry->type_label == VARTA_LABEL_MEET))
		{
			f.pair = true;
			f.nparties = 0;
		}
		return finish_frame(sc, &f);
	}
	/* several on both sides sit together: 2+2 */
	f.joint = f.joint || nsubjects > 1 ||
		(others[0]->case_label == VARTA_LABEL_WITH && is_virtual(sc));
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

/* "X की अध्यक्षता में": part of a postposition. */
static bool
in_postposition(const scene *sc, uint32_t number)
{
	const mention *m = mention_of(sc->e, number);

	return number > sc->s->first_mention && mention_of(sc->e, number - 1)->case_last > m->first &&
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

static bool
build_clause(scene *sc)
{
	engine	   *e = sc->e;
	uint32_t	previous_last = sc->c->first;

	if (cue_within(e, sc->s->first, sc->s->last, VARTA_LABEL_FICTION, NULL) != NULL)
		return true;

	gather_groups(sc);
	if (!build_relative(sc))
		return false;
	for (uint32_t i = sc->s->first_mention; i < sc->s->last_mention; i++)
	{
		const mention *m = mention_of(e, i);

		if (m->kind == MENTION_EVENT && m->first >= sc->c->first && m->first < sc->c->last &&
			!build_attended_event(sc, i))
			return false;
		if (m->kind != MENTION_TRIGGER || m->first < sc->c->first || m->first >= sc->c->last ||
			is_event_word(e, sc->c, m) || !is_plain_sense(e, m, sc->c) || in_postposition(sc, i))
			continue;
		if (!build_trigger(sc, i, previous_last))
			return false;
		previous_last = m->last;
	}
	return true;
}

/* ---- the discourse goes on ---- */

static uint32_t
subject_mention(const scene *sc)
{
	const group *bare = NULL;

	for (size_t i = 0; i < sc->ngroups; i++)
	{
		const group *g = &sc->groups[i];

		if (g->case_label == VARTA_LABEL_NE && (g->person || g->pronoun || g->state))
			return g->first;
		if (g->case_label == VARTA_LABEL_NONE && (g->person || g->pronoun) && bare == NULL)
			bare = g;
	}
	return bare == NULL ? NONE : bare->first;
}

static uint32_t
party_of_mention(const scene *sc, uint32_t number)
{
	const mention *m;

	if (number == NONE)
		return NONE;
	m = mention_of(sc->e, number);
	if (m->kind == MENTION_PARTY)
		return m->state ? NONE : m->party;
	return is_pair(m) ? NONE : resolve_pronoun(sc, m, NONE, false);
}

static void
move_on(scene *sc, uint32_t subject)
{
	uint32_t	acting = party_of_mention(sc, subject);

	for (size_t i = 0; i < sc->ngroups; i++)
	{
		const group *g = &sc->groups[i];
		const mention *m = mention_of(sc->e, g->first);

		if (g->person && m->party != NONE && m->party != acting &&
			(g->case_label == VARTA_LABEL_SE || g->case_label == VARTA_LABEL_WITH ||
			 g->case_label == VARTA_LABEL_KO))
			sc->d->other = m->party;
	}
	if (acting != NONE && !sc->e->parties.items[acting].excluded)
	{
		if (sc->d->subject != NONE && party_of(sc->e, sc->d->subject) != party_of(sc->e, acting) &&
			sc->d->other == NONE)
			sc->d->other = sc->d->subject;
		sc->d->subject = acting;
	}
}

/* Opens and closes quotations by the marks of a clause's words. */
static void
follow_quotes(scene *sc, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
	{
		if (sc->e->words[i].kind == VARTA_WORD_OPEN_QUOTE)
		{
			sc->d->quoted = true;
			sc->d->speaker = sc->d->subject;
		}
		else if (sc->e->words[i].kind == VARTA_WORD_CLOSE_QUOTE)
			sc->d->quoted = false;
	}
}

/* "ब्योरा देने से इनकार": refuses to do something else. */
static bool
refuses_to(const engine *e, const sentence *s, uint32_t at)
{
	return at >= s->first + 2 && has_class(&e->words[at - 1], VARTA_CLASS(POSTPOSITION)) &&
		has_class(&e->words[at - 2], VARTA_CLASS(VERB)) &&
		(e->words[at - 2].features & VARTA_FEATURE(INFINITIVE)) != 0;
}

/*
 * "इस दावे का खंडन किया": a sentence that denies and tells of no encounter itself
 * denies what the sentence before told.
 */
static void
deny_before(engine *e, const sentence *s, size_t first_frame)
{
	const varta_entry *cue = NULL;

	for (uint32_t i = s->first; i < s->last; i++)
	{
		const varta_entry *status = cue_at(e, i, s->last, VARTA_LABEL_STATUS, NULL);

		if (status != NULL && status->code_label == VARTA_LABEL_DENIED && !refuses_to(e, s, i))
			cue = status;
	}
	if (cue == NULL || first_frame < e->frames.count)
		return;
	for (size_t i = first_frame; i > 0; i--)
	{
		frame	   *f = &e->frames.items[i - 1];

		if (f->sentence + 1 != (uint32_t) (s - e->sentences.items))
			break;
		f->status = VARTA_MEETING_DENIED;
		f->sure = true;
	}
}

/*
 * A clause without a trigger that tells what the encounter before was about:
 * "... और सीमा पर शांति का मुद्दा उठाया", "बैठक में सैनिकों की वापसी का मुद्दा उठा".
 */
static bool
build_aside(scene *sc, uint32_t subject)
{
	engine	   *e = sc->e;
	const frame *before;
	frame		f = {.sentence = (uint32_t) (sc->s - e->sentences.items), .meeting = NONE};

	if (e->frames.count == 0)
		return true;
	before = &e->frames.items[e->frames.count - 1];
	if (f.sentence > before->sentence + 3)
		return true;
	f.trigger = before->trigger;
	f.status = before->status;
	f.background = before->background;
	f.pair = subject != NONE && is_pair(mention_of(e, subject));
	if (!f.pair && subject != NONE)
		frame_add(sc, &f, party_of_mention(sc, subject), subject, true);
	return !topics_raise(e, sc->s, sc->c, &f, f.pair) || APPEND(e, e->frames, f);
}

static bool
build_sentence(engine *e, const sentence *s, discourse *d)
{
	clause		clauses[MAX_CLAUSES];
	size_t		count = clauses_cut(e, s, clauses, MAX_CLAUSES);
	scene		sc = {.e = e, .s = s, .d = d, .chain_subject = NONE};
	uint32_t	at = s->first;

	size_t		first_frame = e->frames.count;

	resolve_counterparts(e, s, d);
	for (size_t i = 0; i < count; i++)
	{
		uint32_t	subject;
		size_t		nframes = e->frames.count;

		/* quotes opened before this clause have their speaker by now */
		follow_quotes(&sc, at, clauses[i].first);
		at = clauses[i].first;
		sc.c = &clauses[i];
		if (!build_clause(&sc))
			return false;
		subject = subject_mention(&sc);
		clauses[i].subject = subject;
		if (e->frames.count == nframes && !build_aside(&sc, subject))
			return false;
		if (subject != NONE)
			sc.chain_subject = subject;
		if (!d->quoted)
			move_on(&sc, subject);
	}
	follow_quotes(&sc, at, s->last);
	deny_before(e, s, first_frame);
	return true;
}

bool
frames_build(engine *e)
{
	discourse	d = {NONE, NONE, NONE, NONE, NONE, false};
	uint32_t	paragraph = 0;

	for (uint32_t i = 0; i < e->sentences.count; i++)
	{
		sentence	s = e->sentences.items[i];

		if (s.paragraph != paragraph)
			d.quoted = false;	/* an unclosed quotation ends with its paragraph */
		paragraph = s.paragraph;
		if (!build_sentence(e, &e->sentences.items[i], &d))
			return false;
		if ((i & 0xFF) == 0 && varta_arena_stopped(e->arena))
			return false;
	}
	return true;
}
