/*
 * clause.c
 *		Clauses of a sentence, and how their verbs say an encounter stands.
 *
 *	X ने Y से मुलाकात की | और Z पर चर्चा की | तथा ... किया
 *				  finite ^ join
 *
 * A clause ends after a finite verb that a joining word, a comma or the end
 * follows, and before कि, जबकि, जहां ...  "की" is a verb before such an end and a
 * postposition elsewhere: मुलाकात की। but मुलाकात की तस्वीर.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "mention.h"

#define FINITE (VARTA_FEATURE(PERFECTIVE) | VARTA_FEATURE(FUTURE) | VARTA_FEATURE(PRESENT) | \
				VARTA_FEATURE(PAST) | VARTA_FEATURE(SUBJUNCTIVE) | VARTA_FEATURE(HABITUAL) | \
				VARTA_FEATURE(IMPERATIVE))

/* Features of a word's verb readings alone. */
static uint32_t
verb_features(const varta_word *word)
{
	size_t		count;
	const varta_reading *readings;
	uint32_t	features = 0;

	if (!has_class(word, VARTA_CLASS(VERB)))
		return 0;
	if ((word->classes & ~VARTA_CLASS(VERB)) == 0)
		return word->features;
	readings = varta_form_readings(word->form, &count);
	for (size_t i = 0; i < count; i++)
		if (readings[i].class == VARTA_CLASS_VERB)
			features |= readings[i].features;
	return features;
}

/* May a clause end before this word? */
static bool
is_edge(const engine *e, uint32_t at, uint32_t end)
{
	if (at >= end)
		return true;
	switch (e->words[at].kind)
	{
		case VARTA_WORD_COMMA:
		case VARTA_WORD_STOP:
		case VARTA_WORD_DASH:
		case VARTA_WORD_BREAK:
		case VARTA_WORD_OPEN_QUOTE:
		case VARTA_WORD_CLOSE_QUOTE:
		case VARTA_WORD_COLON:
			return true;
		case VARTA_WORD_WORD:
			return cue_at(e, at, end, VARTA_LABEL_JOIN, NULL) != NULL ||
				cue_at(e, at, end, VARTA_LABEL_CLAUSE, NULL) != NULL;
		default:
			return false;
	}
}

/* Is the word the last one of a finite verb group? */
static bool
closes_clause(const engine *e, uint32_t at, uint32_t end)
{
	const varta_word *word = &e->words[at];

	if (!has_class(word, VARTA_CLASS(VERB)) || !is_edge(e, at + 1, end) || (verb_features(word) & FINITE) == 0)
		return false;
	/* कार्रवाई की और ... is a verb; nouns that look like verbs need one before them */
	return !has_class(word, VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(CONJUNCTION)) ||
		at + 1 < end;
}

bool
verb_follows(const engine *e, uint32_t at, uint32_t end)
{
	uint32_t	features;

	if (at >= end)
		return false;
	features = verb_features(&e->words[at]);
	if (features == 0)
		return false;
	if (!has_class(&e->words[at], VARTA_CLASS(POSTPOSITION)))
		return true;
	return (features & VARTA_FEATURE(PERFECTIVE)) != 0 &&
		(is_edge(e, at + 1, end) ||
		 (verb_features(&e->words[at + 1]) & (VARTA_FEATURE(PRESENT) | VARTA_FEATURE(PAST) |
											  VARTA_FEATURE(CONJUNCTIVE) | VARTA_FEATURE(PERFECTIVE))) != 0);
}

/* The word after a short quotation without a verb (‘टू प्लस टू’); at itself for others. */
static uint32_t
after_inline_quote(const engine *e, uint32_t at, uint32_t end)
{
	for (uint32_t i = at + 1; i < end && i < at + 7; i++)
	{
		if (e->words[i].kind == VARTA_WORD_CLOSE_QUOTE)
			return i > at + 1 ? i + 1 : at;
		if (e->words[i].kind != VARTA_WORD_WORD && e->words[i].kind != VARTA_WORD_HYPHEN &&
			e->words[i].kind != VARTA_WORD_NUMBER && e->words[i].kind != VARTA_WORD_OTHER)
			return at;
	}
	return at;
}

/* Is the word inside a mention?  Those before *from end before it. */
static bool
in_mention(const engine *e, const sentence *s, uint32_t at, uint32_t *from, uint32_t *last)
{
	while (*from < s->last_mention && e->mentions.items[*from].last <= at)
		(*from)++;
	for (uint32_t i = *from; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->kind != MENTION_PRONOUN && at >= m->first && at < m->last)
		{
			*last = m->last;
			return true;
		}
	}
	return false;
}

/* A headline's comma closes a clause that has told of an encounter: से मिले मोदी, कल ... */
static bool
after_headline_clause(const engine *e, const sentence *s, uint32_t at, uint32_t clause_first)
{
	if (s->role != VARTA_BLOCK_HEADLINE || e->words[at].kind != VARTA_WORD_COMMA)
		return false;
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->kind == MENTION_TRIGGER && m->first >= clause_first && m->last <= at)
			return true;
	}
	return false;
}

/* A comma right after a trigger closes a headline's clause: से की मुलाकात, ... */
static bool
after_headline_trigger(const engine *e, const sentence *s, uint32_t at, uint32_t clause_first)
{
	if (e->words[at].kind != VARTA_WORD_COMMA && e->words[at].kind != VARTA_WORD_DASH)
		return false;
	for (uint32_t i = s->first_mention; i < s->last_mention; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (m->kind == MENTION_TRIGGER && m->last == at && m->first >= clause_first)
			return true;
	}
	return false;
}

static bool
has_finite_verb(const engine *e, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
		if ((verb_features(&e->words[i]) & FINITE) != 0)
			return true;
	return false;
}

/* Does the word open a clause: कि, लेकिन; उनमें after a verb; बल्कि where one has been said? */
static bool
opens_clause(const engine *e, uint32_t at, uint32_t first, uint32_t end)
{
	return cue_at(e, at, end, VARTA_LABEL_CLAUSE, NULL) != NULL ||
		(cue_at(e, at, end, VARTA_LABEL_AMONG, NULL) != NULL && has_finite_verb(e, at - 1, at)) ||
		(cue_at(e, at, end, VARTA_LABEL_RATHER, NULL) != NULL && has_finite_verb(e, first, at));
}

size_t
clauses_cut(const engine *e, const sentence *s, clause *clauses, size_t max)
{
	size_t		count = 0;
	uint32_t	first = s->first;
	uint32_t	from = s->first_mention;
	bool		quoted = false;

	for (uint32_t at = s->first; HAS_STAGE(STAGE_CLAUSES) && at < s->last && count + 1 < max; at++)
	{
		uint32_t	last;
		bool		cut = false;

		if (skip_aside(e, at, s->last) > at)
		{
			at = skip_aside(e, at, s->last) - 1;
			continue;
		}
		if (e->words[at].kind == VARTA_WORD_OPEN_QUOTE && after_inline_quote(e, at, s->last) > at)
		{
			at = after_inline_quote(e, at, s->last) - 1;
			continue;
		}
		if (e->words[at].kind == VARTA_WORD_OPEN_QUOTE)
		{
			if (at > first)
			{
				clauses[count++] = (clause) {first, at, NONE, quoted};
				first = at + 1;
			}
			quoted = true;
			continue;
		}
		if (e->words[at].kind == VARTA_WORD_CLOSE_QUOTE)
			quoted = false;
		/* a phrase is not cut inside; its last word may be the clause's verb: मुलाकात की */
		if (in_mention(e, s, at, &from, &last))
			at = last - 1;
		if (after_headline_trigger(e, s, at, first) || after_headline_clause(e, s, at, first))
			cut = true;
		else if (closes_clause(e, at, s->last))
			cut = true;
		else if (at > first && opens_clause(e, at, first, s->last))
		{
			clauses[count++] = (clause) {first, at, NONE, quoted};
			first = at;
			continue;
		}
		if (cut)
		{
			clauses[count++] = (clause) {first, at + 1, NONE, quoted};
			first = at + 1;
		}
	}
	if (first < s->last)
		clauses[count++] = (clause) {first, s->last, NONE, quoted};
	return count;
}

/* ---- status ---- */

/* What the words around a trigger say. */
typedef struct evidence
{
	bool		held;
	bool		planned;
	bool		proposed;
	bool		ongoing;
	bool		negated;
	bool		copula;			/* negated, but only as "is not": यह कोई दोस्ताना मुलाकात नहीं थी */
	bool		habitual;
	bool		finite;
	int			cue;			/* varta_label of the strongest status cue, 0 none */
} evidence;

/* Postponed, cancelled and denied override what tense says. */
static int
rank(int label)
{
	switch (label)
	{
		case VARTA_LABEL_DENIED:
			return 6;
		case VARTA_LABEL_CANCELLED:
			return 5;
		case VARTA_LABEL_POSTPONED:
			return 4;
		case VARTA_LABEL_PROPOSED:
			return 3;
		case VARTA_LABEL_PLANNED:
			return 2;
		case VARTA_LABEL_ONGOING:
			return 1;
		default:
			return 0;
	}
}

/* है, थी: nothing is done. */
static bool
is_copula(const varta_word *word)
{
	uint32_t	features = verb_features(word);

	return (features & (VARTA_FEATURE(PRESENT) | VARTA_FEATURE(PAST))) != 0 &&
		(features & (VARTA_FEATURE(PERFECTIVE) | VARTA_FEATURE(FUTURE) | VARTA_FEATURE(HABITUAL))) == 0;
}

/* "बयान देने से इनकार": refuses another deed. */
static bool
refuses_deed(const engine *e, uint32_t first, uint32_t at)
{
	return at >= first + 2 && has_class(&e->words[at - 1], VARTA_CLASS(POSTPOSITION)) &&
		(verb_features(&e->words[at - 2]) & VARTA_FEATURE(INFINITIVE)) != 0;
}

/* "[उठा] सकते हैं" is a stem, "उठा" alone is done. */
static bool
is_stem_of_modal(const engine *e, uint32_t at, uint32_t last)
{
	const varta_entry *cue = cue_at(e, at + 1, last, VARTA_LABEL_STATUS, NULL);

	return (verb_features(&e->words[at]) & VARTA_FEATURE(STEM)) != 0 && cue != NULL &&
		cue->code_label == VARTA_LABEL_PROPOSED && has_class(&e->words[at + 1], VARTA_CLASS(VERB));
}

static void
read_words(const engine *e, uint32_t first, uint32_t last, evidence *found)
{
	uint32_t	covered = first;	/* the नहीं of "तारीख तय नहीं" denies the date */

	for (uint32_t at = first; at < last; at++)
	{
		const varta_word *word = &e->words[at];
		uint32_t	after = at;
		const varta_entry *cue = cue_at(e, at, last, VARTA_LABEL_STATUS, &after);
		uint32_t	features = verb_features(word);

		if (!HAS_STAGE(STAGE_STATUS_CUES) ||
			(cue != NULL && cue->code_label == VARTA_LABEL_DENIED && refuses_deed(e, first, at)))
			cue = NULL;
		if (is_stem_of_modal(e, at, last))
			features &= ~VARTA_FEATURE(PERFECTIVE);
		if (!HAS_STAGE(STAGE_TENSE))
			features &= ~(VARTA_FEATURE(FUTURE) | VARTA_FEATURE(INFINITIVE));
		if (cue != NULL && cue->code_label == VARTA_LABEL_NOT && at < covered)
			cue = NULL;
		covered = cue != NULL && after > covered ? after : covered;
		if (cue != NULL && cue->code_label == VARTA_LABEL_NOT)
		{
			found->copula = !found->negated && at + 1 < last && is_copula(&e->words[at + 1]) &&
				is_edge(e, at + 2, last);
			found->negated = true;
		}
		else if (cue != NULL && rank(cue->code_label) > rank(found->cue))
			found->cue = cue->code_label;
		if (features == 0 || (has_class(word, VARTA_CLASS(POSTPOSITION)) && !is_edge(e, at + 1, last) &&
							  at != first))
			continue;
		/* बातचीत करनी थी, मिलना है: it was or is to be */
		if ((features & VARTA_FEATURE(INFINITIVE)) != 0 && at + 1 < last &&
			(verb_features(&e->words[at + 1]) & (VARTA_FEATURE(PRESENT) | VARTA_FEATURE(PAST) |
												 VARTA_FEATURE(PERFECTIVE))) != 0 &&
			is_edge(e, at + 2, last))
		{
			found->planned = found->finite = true;
			at++;
		}
		else if ((features & VARTA_FEATURE(FUTURE)) != 0)
			found->planned = true;
		else if ((features & (VARTA_FEATURE(PERFECTIVE) | VARTA_FEATURE(PAST))) != 0)
			found->held = true;
		else if ((features & VARTA_FEATURE(HABITUAL)) != 0)
			found->habitual = true;
		if ((features & FINITE) != 0)
			found->finite = true;
	}
}

/* "मुलाकात कर (उन्हें न्योता दिया)", "मिलकर": met first; not "मुलाकात कर सकते हैं". */
static bool
is_done_first(const engine *e, const clause *c, const mention *trigger)
{
	uint32_t	verb = has_class(&e->words[trigger->last - 1], VARTA_CLASS(VERB)) ? trigger->last - 1 : trigger->last;
	uint32_t	features;

	if (verb >= c->last)
		return false;
	features = verb_features(&e->words[verb]);
	return (features & (VARTA_FEATURE(CONJUNCTIVE) | VARTA_FEATURE(STEM))) != 0 && (features & FINITE) == 0 &&
		verb + 1 < c->last && !has_class(&e->words[verb + 1], VARTA_CLASS(VERB));
}

/* "उम्मीद जताई है कि ... मुलाकात होगी": what the clause before कि makes of a plan. */
static bool
is_hoped(const engine *e, const sentence *s, const clause *c)
{
	uint32_t	near = c->first > s->first + 5 ? c->first - 5 : s->first;

	if (c->first == s->first || cue_at(e, c->first, c->last, VARTA_LABEL_THAT, NULL) == NULL)
		return false;
	for (uint32_t at = near; at < c->first; at++)
	{
		const varta_entry *cue = cue_at(e, at, c->first, VARTA_LABEL_STATUS, NULL);

		if (cue != NULL && cue->code_label == VARTA_LABEL_PROPOSED)
			return true;
	}
	return false;
}

/*
 * "मुलाकात का (कोई) कार्यक्रम (तय) नहीं है": there is none.  Counter-example: "बैठक का कोई तय एजेंडा नहीं था".
 */
static bool
is_unplanned(const engine *e, const clause *c, uint32_t after)
{
	for (uint32_t at = after; at < c->last && at < after + 3; at++)
	{
		uint32_t	next;
		const varta_entry *cue = cue_at(e, at, c->last, VARTA_LABEL_STATUS, &next);

		if ((cue == NULL || (cue->code_label != VARTA_LABEL_PLANNED && cue->code_label != VARTA_LABEL_PROPOSED)) &&
			cue_at(e, at, c->last, VARTA_LABEL_PLAN, &next) == NULL)
			continue;
		for (int n = 0; n < 2 && next < c->last; n++, next++)
		{
			cue = cue_at(e, next, c->last, VARTA_LABEL_STATUS, NULL);
			if (cue == NULL)
				break;
			if (cue->code_label == VARTA_LABEL_NOT)
				return true;
		}
	}
	return false;
}

/* "रूस और यूक्रेन के बीच बातचीत का समर्थन किया": somebody speaks of talks as such; not "हुई बातचीत का समर्थन". */
static bool
is_mere_idea(const engine *e, const clause *c, uint32_t after)
{
	return cue_at(e, after, c->last, VARTA_LABEL_IDEA, NULL) != NULL;
}

/*
 * "शी और मोदी के बीच कोई बैठक नहीं हुई": nobody said that there was one.  Counter-examples: "ऐसी कोई बैठक नहीं हुई", "प्रवक्ता
 * ने कहा कि कोई बैठक नहीं हुई", which answer somebody.
 */
static bool
is_mere_negation(const engine *e, const sentence *s, const clause *c, const mention *trigger)
{
	return cue_within(e, s->first, trigger->first, VARTA_LABEL_NO_SUCH, NULL) == NULL &&
		cue_within(e, s->first, s->last, VARTA_LABEL_REPORT, NULL) == NULL &&
		cue_at(e, c->first, c->last, VARTA_LABEL_THAT, NULL) == NULL;
}

/* "लावरोव से मिलने से इनकार किया": who refuses has not met. */
static bool
is_refused(const engine *e, const clause *c, const mention *trigger)
{
	uint32_t	last;
	const varta_entry *cue;

	if (!has_class(&e->words[trigger->last - 1], VARTA_CLASS(VERB)) ||
		(verb_features(&e->words[trigger->last - 1]) & VARTA_FEATURE(INFINITIVE)) == 0 ||
		case_at(e, trigger->last, c->last, &last) != VARTA_LABEL_SE)
		return false;
	cue = cue_at(e, last, c->last, VARTA_LABEL_STATUS, NULL);
	return cue != NULL && cue->code_label == VARTA_LABEL_DENIED;
}

/* "क्या बिलावल से मिलेंगे जयशंकर?" asks; "जानें क्या हुई बात" does not. */
static bool
is_question(const engine *e, const sentence *s, const clause *c)
{
	uint32_t	first = c->first;
	uint32_t	last;

	if (first < c->last && cue_at(e, first, c->last, VARTA_LABEL_THAT, &last) != NULL)
		first = last;
	return first < c->last && has_class(&e->words[first], VARTA_CLASS(QUESTION)) &&
		cue_at(e, first, c->last, VARTA_LABEL_WHETHER, NULL) != NULL && s->span.end > s->span.start &&
		e->document->text[s->span.end - 1] == '?';
}

/*
 * The status that clause and trigger give.  sure: a verb or cue said so.
 * direct: the trigger itself carries the clause's verb (मुलाकात की, बैठक होगी), and is
 * not mentioned in passing (बैठक के दौरान कहा).  none: there is and was no encounter, and nobody
 * said that there was.
 */
varta_meeting_status
status_of(const engine *e, const sentence *s, const clause *c, const mention *trigger, bool *sure,
		  bool *direct, bool *none)
{
	evidence	after = {0};
	evidence	before = {0};
	uint32_t	last;
	varta_label postposition = case_at(e, trigger->last, c->last, &last);
	/* मिले; किया of "फोन किया" */
	uint32_t	verb = trigger->entry->type_label == VARTA_LABEL_VERB ? trigger->first :
		has_class(&e->words[trigger->last - 1], VARTA_CLASS(POSTPOSITION)) ? trigger->last :
		trigger->last - has_class(&e->words[trigger->last - 1], VARTA_CLASS(VERB));
	uint32_t	near = trigger->first >= c->first + 4 ? trigger->first - 4 : c->first;

	if (postposition == VARTA_LABEL_GENITIVE && verb_follows(e, trigger->last, s->last))
		postposition = VARTA_LABEL_NONE;	/* मुलाकात की।, की है, की थी */
	*direct = postposition == VARTA_LABEL_NONE || postposition == VARTA_LABEL_GENITIVE;
	read_words(e, verb, c->last, &after);
	read_words(e, near, trigger->first, &before);
	*sure = after.finite || after.cue != 0 || before.held || before.planned;
	/* "यदि उनकी बैठक अच्छी रही": nobody says that there is one */
	*none = is_question(e, s, c) || is_refused(e, c, trigger) ||
		cue_within(e, c->first, trigger->first, VARTA_LABEL_CONDITION, NULL) != NULL ||
		(postposition == VARTA_LABEL_GENITIVE && (is_unplanned(e, c, last) || (!before.held && is_mere_idea(e, c, last)))) ||
		(postposition == VARTA_LABEL_NONE && after.negated && (after.copula ? !after.held : !after.planned) &&
		 is_mere_negation(e, s, c, trigger));
	if (is_done_first(e, c, trigger))
	{
		*sure = true;
		return after.planned ? VARTA_MEETING_PLANNED : VARTA_MEETING_HELD;
	}
	if (rank(after.cue) >= rank(VARTA_LABEL_POSTPONED))
		return after.cue == VARTA_LABEL_DENIED ? VARTA_MEETING_DENIED :
			after.cue == VARTA_LABEL_CANCELLED ? VARTA_MEETING_CANCELLED : VARTA_MEETING_POSTPONED;
	if (postposition == VARTA_LABEL_GENITIVE && !before.held && cue_at(e, last, c->last, VARTA_LABEL_ARRANGING, NULL) != NULL)
		return VARTA_MEETING_PLANNED;
	/* "बैठक नहीं हुई", not "बैठक का कोई तय एजेंडा नहीं है" */
	if (after.negated && postposition == VARTA_LABEL_NONE)
		return after.planned || before.planned ? VARTA_MEETING_CANCELLED : VARTA_MEETING_DENIED;
	/* "के साथ हुई बैठक में", "होने वाली बैठक के लिए": the participle decides */
	if (!*direct || !after.finite)
	{
		if (before.cue == VARTA_LABEL_PLANNED)
			return VARTA_MEETING_PLANNED;
		if (before.held)
			return VARTA_MEETING_HELD;
		if (before.planned)
			return VARTA_MEETING_PLANNED;
	}
	/* मिलने को तैयार, बैठक के लिए तैयार */
	if (cue_at(e, trigger->last, c->last, VARTA_LABEL_STATUS, NULL) != NULL &&
		cue_at(e, trigger->last, c->last, VARTA_LABEL_STATUS, NULL)->code_label == VARTA_LABEL_PROPOSED)
		return VARTA_MEETING_PROPOSED;
	/* "बातचीत के लिए तत्परता जताई" */
	if (postposition == VARTA_LABEL_FOR && after.cue == VARTA_LABEL_PROPOSED)
		return VARTA_MEETING_PROPOSED;
	if (postposition == VARTA_LABEL_FOR || postposition == VARTA_LABEL_BEFORE)
	{
		/* "बैठक से पहले हाथ मिलाते" does not say whether it took place */
		*sure = *sure && (postposition == VARTA_LABEL_FOR || after.planned);
		return VARTA_MEETING_PLANNED;
	}
	if (*direct && after.cue == VARTA_LABEL_PROPOSED)
		return VARTA_MEETING_PROPOSED;
	/* "मुलाकात में निराशा जता सकते हैं": what is said there is open, the meeting is to come */
	if ((postposition == VARTA_LABEL_ME || postposition == VARTA_LABEL_DURING) &&
		after.cue == VARTA_LABEL_PROPOSED && !after.held)
		return VARTA_MEETING_PLANNED;
	if (*direct && after.cue == VARTA_LABEL_PLANNED)
		return VARTA_MEETING_PLANNED;
	if (postposition == VARTA_LABEL_NONE && after.cue == VARTA_LABEL_ONGOING && !after.planned)
		return VARTA_MEETING_ONGOING;
	if (before.cue == VARTA_LABEL_PLANNED && !after.held)
		return VARTA_MEETING_PLANNED;
	if (after.planned && postposition != VARTA_LABEL_AFTER)
		return is_hoped(e, s, c) ? VARTA_MEETING_PROPOSED : VARTA_MEETING_PLANNED;
	return VARTA_MEETING_HELD;
}
