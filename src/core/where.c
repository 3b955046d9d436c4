/*
 * where.c
 *		The place of an encounter.
 *
 *	मैड्रिड में, यहां, वहां, ब्रुसेल्स स्थित मुख्यालय में, "मॉस्को पहुंचेंगे। वह ..."
 *
 * A town before a venue before a province before a state; journeys and events tell
 * it where the clause does not.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "circumstance.h"

/* How many words before यहां its town may be told. */
#define NEAR_HERE	50

/* How many words behind a place "... से मिलने के बाद" may end. */
#define LONGEST_ADJUNCT	24

bool
is_town(const mention *m)
{
	return m->kind == MENTION_PLACE && (m->entry->type_label == VARTA_LABEL_CITY ||
										m->entry->type_label == VARTA_LABEL_DISTRICT);
}

static bool
is_venue(const mention *m)
{
	return m->kind == MENTION_PLACE && m->entry->type_label == VARTA_LABEL_VENUE;
}

/* "ब्रुसेल्स स्थित मुख्यालय में", "म्यूनिख शहर स्थित होटल में" */
static bool
is_situated(const engine *e, const mention *m)
{
	uint32_t	after = m->last;

	(void) cue_at(e, m->last, (uint32_t) e->nwords, VARTA_LABEL_PLACE_NOUN, &after);
	return cue_at(e, after, (uint32_t) e->nwords, VARTA_LABEL_SITUATED, NULL) != NULL;
}

/*
 * "अफगानिस्तान में [जारी] हलचल के बीच": what goes on elsewhere meanwhile.  Counter-example: "मैड्रिड में दोनों देशों के
 * बीच बैठक हुई".
 */
static bool
tells_meanwhile(const engine *e, const mention *m)
{
	uint32_t	end = (uint32_t) e->nwords;
	uint32_t	last;

	if (m->case_label != VARTA_LABEL_ME || m->case_last >= end ||
		!has_class(&e->words[m->case_last], VARTA_CLASS(VERB) | VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED)))
		return false;
	for (uint32_t i = m->case_last + 1; i < end && i < m->case_last + 5 && e->words[i].kind == VARTA_WORD_WORD; i++)
	{
		varta_label label = case_at(e, i, end, &last);

		if (label != VARTA_LABEL_NONE)
			return label == VARTA_LABEL_BETWEEN;
		if (has_class(&e->words[i], VARTA_CLASS(PRONOUN) | VARTA_CLASS(DETERMINER) | VARTA_CLASS(CONJUNCTION)))
			return false;
	}
	return false;
}

/*
 * "ईरान में [नई सरकार आने के बाद] ... चर्चा हुई", "अलास्का में [पुतिन से मिलने के बाद] ... से मिलेंगे": where something else
 * was before.  Counter-example: "मैड्रिड में [भाषण देने के बाद] ... से मिले", both there.
 */
static bool
tells_of_before(const engine *e, const mention *m, const mention *trigger)
{
	bool		other = m->kind == MENTION_PARTY;
	uint32_t	last;

	for (uint32_t i = m->case_last; i + 1 < trigger->first && i < m->case_last + LONGEST_ADJUNCT; i++)
	{
		other = other || (e->words[i].begins & VARTA_ENTRY(TRIGGER)) != 0;
		if (other && has_class(&e->words[i], VARTA_CLASS(VERB)) &&
			(e->words[i].features & VARTA_FEATURE(INFINITIVE)) != 0 &&
			case_at(e, i + 1, trigger->first, &last) == VARTA_LABEL_AFTER)
			return true;
	}
	return false;
}

/* In a town, in or at a venue: "चाबहार पर हुई बात" is about the town. */
static bool
is_locative(const engine *e, const mention *m)
{
	uint32_t	end = (uint32_t) e->nwords;

	if (m->case_label == VARTA_LABEL_ME || is_situated(e, m) || (m->case_label == VARTA_LABEL_PAR && is_venue(m)))
		return true;
	/* "किंग्सटाउन के आर्गाइल हवाई अड्डे पर", "दोहा के एक होटल में" */
	for (uint32_t i = m->case_last; m->case_label == VARTA_LABEL_GENITIVE && i < end && i < m->case_last + 4; i++)
	{
		uint32_t	last;
		varta_label label;

		if (e->words[i].kind != VARTA_WORD_WORD || case_at(e, i, end, &last) != VARTA_LABEL_NONE)
			return false;
		if (cue_at(e, i, end, VARTA_LABEL_PLACE_NOUN, &last) == NULL &&
			cue_at(e, i, end, VARTA_LABEL_BUILDING, &last) == NULL &&
			cue_at(e, i, end, VARTA_LABEL_VENUE_NOUN, &last) == NULL)
			continue;
		label = case_at(e, last, end, &last);
		return label == VARTA_LABEL_ME || label == VARTA_LABEL_PAR;
	}
	return false;
}

/* सिंगापुर में: a state that is a town as well. */
static const varta_entry *
town_of_state(const engine *e, const mention *m)
{
	varta_match matches[4];
	size_t		n;

	if (m->kind != MENTION_PARTY || !m->state || m->last != m->first + 1)
		return NULL;
	n = varta_lexicon_matches(e->words, m->last, m->first, VARTA_ENTRY(PLACE), matches, 4);
	for (size_t i = 0; i < n; i++)
		if (matches[i].entry->type_label == VARTA_LABEL_CITY)
			return matches[i].entry;
	return NULL;
}

const char *
country_of_place(const mention *m)
{
	return m->kind == MENTION_PLACE && m->entry != NULL && m->entry->code != 0 ?
		varta_lexicon_string(m->entry->code) : m->country;
}

static void
set_place(engine *e, frame *f, const mention *m)
{
	f->place = word_span(e, m->first, m->last);
	f->place_country = country_of_place(m);
	f->place_rank = is_town(m) ? 3 : is_venue(m) ? 2 : 1;
}

/*
 * "अर्मेनिया जाएंगे जहां", "पोलैंड में रुके और वहां": the place told last before the
 * clause, in this sentence or one of the two before it.
 */
static void
add_place_of_there(engine *e, const sentence *s, const clause *c, frame *f)
{
	const sentence *oldest = s - e->sentences.items >= 2 ? s - 2 : e->sentences.items;

	for (uint32_t i = s->last_mention; i-- > oldest->first_mention;)
	{
		const mention *m = &e->mentions.items[i];

		if (m->first >= c->first)
			continue;
		if ((is_town(m) || is_venue(m)) && m->case_label != VARTA_LABEL_SE)
			set_place(e, f, m);
		else if (m->kind == MENTION_PARTY && m->state && m->organisation == NULL &&
				 (m->case_label == VARTA_LABEL_ME || m->case_label == VARTA_LABEL_NONE))
			f->place_country = m->country;
		else
			continue;
		return;
	}
}

/* A goal of a journey made for the encounter: "बैठक के लिए वॉशिंगटन पहुंचे". */
static const mention *
goal_of_purpose(const engine *e, const sentence *s, const clause *c, const frame *f)
{
	const mention *trigger = &e->mentions.items[f->trigger];
	uint32_t	last;
	bool		purpose = false;

	for (uint32_t i = trigger->last; i < c->last && i < trigger->last + 3; i++)
		purpose = purpose || case_at(e, i, c->last, &last) == VARTA_LABEL_FOR ||
			(has_class(&e->words[i], VARTA_CLASS(VERB)) && (e->words[i].features & VARTA_FEATURE(INFINITIVE)) != 0);
	purpose = purpose || (has_class(&e->words[trigger->last - 1], VARTA_CLASS(VERB)) &&
						  (e->words[trigger->last - 1].features & VARTA_FEATURE(INFINITIVE)) != 0);
	if (!purpose || motion_at(e, trigger->last, c->last) == NONE)
		return NULL;
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->first > trigger->last && m->first < c->last && is_town(m) &&
			m->case_label != VARTA_LABEL_SE)
			return m;
	}
	return NULL;
}

/*
 * Does the sentence go on with the doer of the one before: "वह ...", "उस दौरान उन्होंने ...",
 * "यात्रा के दौरान ..."?
 */
static bool
goes_on_with_subject(const engine *e, const sentence *s, const clause *c, const mention *first)
{
	uint32_t	last;

	if (cue_at(e, s->first, s->last, VARTA_LABEL_OCCASION_CUE, NULL) != NULL ||
		(cue_at(e, s->first, s->last, VARTA_LABEL_JOURNEY, &last) != NULL &&
		 case_at(e, last, s->last, &last) == VARTA_LABEL_DURING))
		return true;
	/* "जयशंकर मैड्रिड पहुंचे। जयशंकर ने ..." */
	for (uint32_t i = (s - 1)->first_mention; first != NULL && i < (s - 1)->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (first->kind == MENTION_PARTY && m->kind == MENTION_PARTY && !m->state && first->party != NONE &&
			m->party != NONE && m->case_label == VARTA_LABEL_NONE && first->first == s->first &&
			(first->case_label == VARTA_LABEL_NE || first->case_label == VARTA_LABEL_NONE) &&
			party_of(e, m->party) == party_of(e, first->party))
			return true;
	}
	/* "लावरोव के साथ उनकी वार्ता हुई" */
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->kind == MENTION_PRONOUN && m->case_label == VARTA_LABEL_GENITIVE && m->first >= c->first &&
			m->first < c->last && i + 1 < s->last_mention && e->mentions.items[i + 1].kind == MENTION_TRIGGER)
			return true;
	}
	return first != NULL && first->kind == MENTION_PRONOUN && first->first <= s->first + 3 &&
		first->first >= c->first && (first->entry->code_label == VARTA_LABEL_SUBJECT ||
									 first->entry->code_label == VARTA_LABEL_SUBJECT_NE);
}

/* Where a journey goes: दिल्ली गए, दिल्ली को रवाना, दिल्ली की यात्रा पर गए, कोलंबो का दौरा किया. */
static bool
is_goal(const engine *e, const mention *m, uint32_t verb)
{
	return m->case_label == VARTA_LABEL_NONE || m->case_label == VARTA_LABEL_KO ||
		(m->case_label == VARTA_LABEL_GENITIVE && m->case_last < verb &&
		 cue_within(e, m->case_last, verb, VARTA_LABEL_JOURNEY, NULL) != NULL);
}

/* The town before "के दौरे पर", "की यात्रा पर", when the sentence goes nowhere else; NULL for none. */
static const mention *
town_of_stay(const engine *e, const sentence *s)
{
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];
		uint32_t	last;

		if (!is_town(m) || (m->case_label != VARTA_LABEL_GENITIVE && m->case_label != VARTA_LABEL_NONE) ||
			cue_within(e, m->case_last, m->case_last + 5 < s->last ? m->case_last + 5 : s->last, VARTA_LABEL_JOURNEY, &last) == NULL)
			continue;
		if (case_at(e, last + 1, s->last, &last) == VARTA_LABEL_PAR)
			return m;
	}
	return NULL;
}

/*
 * "राजपक्षे पिछले महीने नई दिल्ली गए थे। उस दौरान उन्होंने ...", "शोल्ज गुरुवार को दिल्ली पहुंचेंगे। वह शुक्रवार को ...":
 * the goal of the journey that the sentence before tells of the same person, when
 * both are over or both to come.
 */
static const mention *
goal_of_journey(const engine *e, const sentence *s, const clause *c, const frame *f)
{
	const sentence *before = s - 1;
	const mention *first = s->first_mention < s->last_mention ? &e->mentions.items[s->first_mention] : NULL;
	const mention *goal = NULL;
	uint32_t	verb;
	uint32_t	last;
	bool		future = f->status == VARTA_MEETING_PLANNED || f->status == VARTA_MEETING_PROPOSED;

	if (s == e->sentences.items || !goes_on_with_subject(e, s, c, first))
		return NULL;
	verb = motion_at(e, before->first, before->last);
	if (verb != NONE && verb + 3 < before->last && cue_within(e, verb - 1, verb + 3, VARTA_LABEL_STATUS, NULL) != NULL &&
		cue_within(e, verb - 1, verb + 3, VARTA_LABEL_STATUS, NULL)->code_label == VARTA_LABEL_NOT)
		return NULL;
	/* "मास्को के दो दिवसीय दौरे पर हैं। उन्होंने ..." */
	if (verb == NONE && !future)
		return town_of_stay(e, before);
	if (verb == NONE || ((e->words[verb].features & VARTA_FEATURE(FUTURE)) != 0) != future ||
		case_at(e, verb + 1, before->last, &last) == VARTA_LABEL_GENITIVE)
		return NULL;			/* वॉशिंगटन आने का न्योता is no journey */
	for (uint32_t i = before->first_mention; i < before->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->first < verb && (is_town(m) || town_of_state(e, m) != NULL) && is_goal(e, m, verb))
			goal = m;
	}
	return goal;
}

/* "मैड्रिड दौरे में", "मैड्रिड की अपनी यात्रा के दौरान": the journey's town. */
static bool
is_before_journey(const engine *e, const clause *c, const mention *m)
{
	for (uint32_t i = m->case_last; i < c->last && i < m->case_last + 3; i++)
	{
		uint32_t	last;

		if (cue_at(e, i, c->last, VARTA_LABEL_JOURNEY, &last) != NULL)
		{
			varta_label label = case_at(e, last, c->last, &last);

			return label == VARTA_LABEL_DURING || label == VARTA_LABEL_ME || label == VARTA_LABEL_PAR;
		}
		if (e->words[i].kind != VARTA_WORD_WORD || case_at(e, i, c->last, &last) != VARTA_LABEL_NONE)
			return false;
	}
	return false;
}

/* "ब्रासीलिया जाकर ... से मिलेंगे", "मॉस्को पहुंचे जयशंकर ने ... से मुलाकात की" */
static const mention *
goal_of_participle(const engine *e, const sentence *s, const clause *c)
{
	uint32_t	after;

	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->first < c->first || m->case_last >= c->last || !is_town(m))
			continue;
		if ((m->case_label == VARTA_LABEL_NONE || m->case_label == VARTA_LABEL_GENITIVE) && is_before_journey(e, c, m))
			return m;
		/* पहुंचकर, पहुंचने के बाद, पहुंचे जयशंकर */
		if (m->case_label == VARTA_LABEL_NONE && motion_at(e, m->last, m->last + 1) != NONE &&
			((e->words[m->last].features & VARTA_FEATURE(CONJUNCTIVE)) != 0 ||
			 ((e->words[m->last].features & VARTA_FEATURE(INFINITIVE)) != 0 &&
			  case_at(e, m->last + 1, c->last, &after) == VARTA_LABEL_AFTER) ||
			 ((e->words[m->last].features & VARTA_FEATURE(PERFECTIVE)) != 0 && starts_person(e, s, m->last + 1))))
			return m;
	}
	return NULL;
}

static bool
is_province(const mention *m)
{
	return m->kind == MENTION_PLACE && m->entry->code != 0 &&
		(m->entry->type_label == VARTA_LABEL_REGION || m->entry->type_label == VARTA_LABEL_STATE);
}

/*
 * The town told shortly before that यहां stands for: "मॉस्को पहुंचेंगे। यहां वह ..." and, where no dateline is known,
 * "बैंकॉक में बैठक में शामिल हुए। यहां उन्होंने ...".
 */
static const mention *
here_told(const engine *e, const sentence *s, const clause *c, const frame *f)
{
	const mention *town = goal_of_journey(e, s, c, f);

	if (!is_empty(e->here))
		return town;
	for (uint32_t i = s->first_mention; town == NULL && i > 0 && e->mentions.items[i - 1].first + NEAR_HERE > s->first; i--)
		if (is_town(&e->mentions.items[i - 1]) && e->mentions.items[i - 1].case_label == VARTA_LABEL_ME)
			town = &e->mentions.items[i - 1];
	return town;
}

/* The place that a clause tells; false when it tells none. */
static bool
place_of_clause(engine *e, const sentence *s, const clause *c, frame *f)
{
	const mention *trigger = &e->mentions.items[f->trigger];
	uint32_t	after;
	const mention *other = f->joint ? NULL : counterpart_of(e, f);
	const mention *town = NULL;
	const mention *venue = NULL;
	const mention *land = NULL;
	const mention *province = NULL;

	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->first < c->first || m->first >= c->last || in_topic(e, f, m) || tells_meanwhile(e, m) ||
			tells_of_before(e, m, trigger))
			continue;
		/* "राष्ट्रपति भवन में हुई भेंट का जिक्र जयपुर में किया" */
		if (m->first > trigger->last && case_at(e, trigger->last, c->last, &after) == VARTA_LABEL_GENITIVE &&
			after < c->last && !has_class(&e->words[trigger->last], VARTA_CLASS(VERB)))
			continue;
		if ((is_town(m) && is_locative(e, m)) ||
			(m->case_label == VARTA_LABEL_ME && town_of_state(e, m) != NULL))
		{
			/* "लंदन में A से और पेरिस में B से": each in the town before it */
			if (town == NULL || other == NULL || m->first < other->first)
				town = m;
		}
		else if (is_venue(m) && (is_locative(e, m) || m->case_label == VARTA_LABEL_NONE))
			venue = m;
		else if (is_province(m) && m->case_label == VARTA_LABEL_ME)
			province = m;
		else if (m->kind == MENTION_PARTY && m->state && m->organisation == NULL &&
				 m->case_label == VARTA_LABEL_ME)
			land = m;
	}
	if (town == NULL)
		town = goal_of_purpose(e, s, c, f);
	if (town == NULL)
		town = goal_of_participle(e, s, c);
	/* "दिल्ली के हैदराबाद हाउस में": the town, where both are told */
	for (uint32_t i = s->first_mention; venue != NULL && town == NULL && i < s->last_mention; i++)
		if (e->mentions.items[i].case_last == venue->first && is_town(&e->mentions.items[i]) &&
			e->mentions.items[i].case_label == VARTA_LABEL_GENITIVE)
			town = &e->mentions.items[i];
	if (town != NULL)
		set_place(e, f, town);
	else if (cue_within(e, c->first, c->last, VARTA_LABEL_HERE, NULL) != NULL &&
			 ((town = here_told(e, s, c, f)) != NULL || !is_empty(e->here)))
	{
		if (town != NULL)
			set_place(e, f, town);
		else
		{
			f->place = e->here;
			f->place_country = e->here_country;
			f->place_rank = 3;
		}
	}
	else if (venue != NULL)
		set_place(e, f, venue);
	else if (province != NULL)
		set_place(e, f, province);
	else if (land != NULL)
		f->place_country = land->country;
	else if (cue_within(e, c->first, c->last, VARTA_LABEL_THERE, NULL) != NULL)
		add_place_of_there(e, s, c, f);
	return !is_empty(f->place) || f->place_country != NULL;
}

/* "काहिरा पहुंचेंगी और अब्देलाती के साथ बैठक करेंगी" */
static const mention *
goal_in_clause(const engine *e, const sentence *s, const clause *c)
{
	uint32_t	verb = motion_at(e, c->first, c->last);
	const mention *goal = NULL;
	uint32_t	journey;

	/* "कोलंबो का दौरा किया" */
	if (verb == NONE && cue_within(e, c->first, c->last, VARTA_LABEL_JOURNEY, &journey) != NULL)
		verb = journey + 1;
	for (uint32_t i = s->first_mention; verb != NONE && i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->first >= c->first && m->first < verb &&
			(is_town(m) || is_venue(m) || town_of_state(e, m) != NULL) && is_goal(e, m, verb))
			goal = m;
	}
	return goal;
}

void
add_place(engine *e, const sentence *s, const clause *c, frame *f)
{
	const mention *goal;
	clause		before;

	if (place_of_clause(e, s, c, f))
		return;
	if (clause_before(e, s, c, &before))
	{
		if (place_of_clause(e, s, &before, f))
			return;
		goal = goal_in_clause(e, s, &before);
	}
	else
		goal = goal_of_journey(e, s, c, f);
	if (goal != NULL)
		set_place(e, f, goal);
}

/*
 * "पोर्ट मोरेस्बी में शिखर सम्मेलन ...। सम्मेलन से इतर": what is beside the event is where the event is.
 */
void
add_place_of_event(engine *e, frame *f, uint32_t event)
{
	const sentence *s = sentence_of_word(e, event);

	if (event >= e->nwords)
		return;
	if (!is_empty(e->here) && cue_within(e, s->first, event, VARTA_LABEL_HERE, NULL) != NULL)
	{
		f->place = e->here;
		f->place_country = e->here_country;
		f->place_rank = 3;
	}
	for (uint32_t i = s->first_mention; i < s->last_mention && e->mentions.items[i].first < event; i++)
		if (is_town(&e->mentions.items[i]) && e->mentions.items[i].case_label == VARTA_LABEL_ME)
			set_place(e, f, &e->mentions.items[i]);
}
