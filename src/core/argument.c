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
#include "scene.h"

bool
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
		return !brings_along(sc->e, g->last - 1);
	if (g->case_label == VARTA_LABEL_KO)
		return trigger->entry->type_label == VARTA_LABEL_CALL || trigger->entry->type_label == VARTA_LABEL_MEAL ||
			trigger->entry->type_label == VARTA_LABEL_CREDENTIALS;
	if (g->case_label == VARTA_LABEL_HONOUR)
		return trigger->entry->type_label == VARTA_LABEL_MEAL;
	if (g->case_label == VARTA_LABEL_GENITIVE)
		return trigger->entry->type_label == VARTA_LABEL_HOST && g->person;
	if (g->case_label != VARTA_LABEL_SE)
		return false;
	/* "नेपाल से आने वाले पानी" is where from; talks may be held with a state */
	return !g->state || (is_talk(trigger) && !verb_comes_next(sc, g));
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
size_t
find_counterparts(const scene *sc, const mention *trigger, uint32_t previous_trigger_last,
				  const group **found, size_t max)
{
	size_t		count = 0;
	bool		persons = false;
	bool		calls = trigger->entry->type_label == VARTA_LABEL_CALL;

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
			/* "पुतिन से मुलाकात करने के बाद कई देशों में फोन किया": met one, called others */
			if (calls && round == 1 && g->case_label != VARTA_LABEL_KO)
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

/*
 * "राष्ट्रपति बनने के बाद": what somebody becomes, not who does.  "तूरे [आने वाले हफ्ते में]" is a time, and "मिलिंग [मिलने]
 * पहुंचीं" an encounter.
 */
static bool
is_predicate(const scene *sc, const group *g)
{
	uint32_t	after = mention_of(sc->e, g->last - 1)->last;
	varta_match time;

	return after < sc->c->last && has_class(&sc->e->words[after], VARTA_CLASS(VERB)) &&
		(sc->e->words[after].features & VARTA_FEATURE(INFINITIVE)) != 0 &&
		!has_class(&sc->e->words[after], VARTA_CLASS(POSTPOSITION)) &&
		!varta_lexicon_longest(sc->e->words, sc->c->last, after, VARTA_ENTRY(TIME) | VARTA_ENTRY(TRIGGER), &time);
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

/* The word after a day, a place or an event at the word: शुक्रवार को, समरकंद में; at itself for none. */
static uint32_t
over_circumstance(const scene *sc, uint32_t at)
{
	const engine *e = sc->e;
	size_t		date = first_date(e, at);
	uint32_t	last;

	if (date < e->ndates && e->dates[date].first_word == at && e->dates[date].nwords > 0)
	{
		uint32_t	after = at + e->dates[date].nwords;

		return case_at(e, after, sc->c->last, &last) == VARTA_LABEL_KO ? last : after;
	}
	for (uint32_t i = sc->s->first_mention; i < sc->s->last_mention; i++)
		if (mention_of(e, i)->first == at && mention_of(e, i)->case_label != VARTA_LABEL_NONE &&
			(mention_of(e, i)->kind == MENTION_PLACE || mention_of(e, i)->kind == MENTION_EVENT ||
			 (mention_of(e, i)->kind == MENTION_PARTY && mention_of(e, i)->state)))
			return mention_of(e, i)->case_last;
	return cue_at(e, at, sc->c->last, VARTA_LABEL_HERE, &last) != NULL ? last : at;
}

/*
 * "भारत और पाकिस्तान की (पहली) वार्ता", "मोदी और पुतिन की (शुक्रवार को समरकंद में) भेंट", not "भारत और पाकिस्तान की टीमें ...
 * आमने-सामने".
 */
static bool
owns_trigger(const scene *sc, const group *g, const mention *trigger)
{
	for (uint32_t i = mention_of(sc->e, g->last - 1)->case_last; i < trigger->first; i++)
		if (over_circumstance(sc, i) > i)
			i = over_circumstance(sc, i) - 1;
		else if (!has_class(&sc->e->words[i], VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED) |
					   VARTA_CLASS(NUMERAL) | VARTA_CLASS(DETERMINER) | VARTA_CLASS(PRONOUN)))
			return false;
	return true;
}

const group *
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
	/* "केन्या के राष्ट्रपति की मेजबानी में बैठक हुई" */
	if (g == NULL && (g = latest_before(sc, VARTA_LABEL_LED, trigger->first)) != NULL && !g->person)
		g = NULL;
	if (g == NULL && counterpart != NULL)
		g = latest_before(sc, VARTA_LABEL_KO, trigger->first);
	return g;
}

/* "भारत ने X और Y की बैठक रद्द की": the two that own the trigger, whoever is the doer. */
const group *
owners_of(const scene *sc, const mention *trigger)
{
	const group *g = latest_before(sc, VARTA_LABEL_GENITIVE, trigger->first);

	return g != NULL && g->person && g->last - g->first > 1 && owns_trigger(sc, g, trigger) ? g : NULL;
}
