/*
 * discourse.c
 *		Goes through the sentences: subject, other party, speaker, denials.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "scene.h"

#define MAX_CLAUSES 64
#define MAX_VERB_WORDS 5			/* इनकार, किया है and कि */

static uint32_t
subject_mention(const scene *sc)
{
	const group *bare = NULL;

	for (size_t i = 0; i < sc->ngroups; i++)
	{
		const group *g = &sc->groups[i];

		if (is_relative(mention_of(sc->e, g->first)))
			return NONE;		/* "वालेस, जिन्होंने इस्तीफा दिया": the text stays with the one before */
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

/* "अतिथि का (प्रधानमंत्री ने राष्ट्रपति भवन में) स्वागत किया": but the doer and the place between. */
static bool
is_welcomed(const scene *sc, const group *g)
{
	uint32_t	after = mention_of(sc->e, g->last - 1)->case_last;
	uint32_t	at;

	if (mention_of(sc->e, g->first)->party == NONE ||
		cue_within(sc->e, after, sc->c->last, VARTA_LABEL_WELCOME, &at) == NULL)
		return false;
	for (uint32_t i = g->last; i < sc->s->last_mention; i++)
	{
		const mention *m = mention_of(sc->e, i);

		if (m->first == after && ((m->kind == MENTION_PARTY && m->case_label == VARTA_LABEL_NE) ||
								  (m->kind == MENTION_PLACE && m->case_label != VARTA_LABEL_NONE)))
			after = m->case_last;
	}
	return at == after;
}

/*
 * "रामफोसा की (शुक्रवार को प्रस्तावित किंशासा) यात्रा": whose journey the clause is about; NONE for nobody's.
 * Counter-example: "ट्रंप ने लिखा कि [उनके दूत] की यात्रा अच्छी रही", which is about ट्रंप.
 */
static uint32_t
traveller(const scene *sc)
{
	for (size_t i = 0; i < sc->ngroups; i++)
	{
		const group *g = &sc->groups[i];
		const mention *m = mention_of(sc->e, g->first);

		if (g->person && g->case_label == VARTA_LABEL_GENITIVE && g->last == g->first + 1 && m->party != NONE &&
			!has_class(&sc->e->words[m->first], VARTA_CLASS(PRONOUN)) &&
			cue_within(sc->e, m->case_last, m->case_last + 6 < sc->c->last ? m->case_last + 6 : sc->c->last,
					   VARTA_LABEL_JOURNEY, NULL) != NULL)
			return m->party;
	}
	return NONE;
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
	/* "रामफोसा की यात्रा टल गई और उनके साथ ...": he is what follows is about */
	if (acting == NONE)
		acting = traveller(sc);
	/* "अध्यक्ष का प्रधानमंत्री ने स्वागत किया और उनके साथ ...": whom he welcomed */
	for (size_t i = 0; acting != NONE && i < sc->ngroups; i++)
		if (sc->groups[i].person && sc->groups[i].case_label == VARTA_LABEL_GENITIVE && is_welcomed(sc, &sc->groups[i]))
			sc->d->other = mention_of(sc->e, sc->groups[i].first)->party;
		else if (sc->groups[i].pronoun && sc->groups[i].case_label == VARTA_LABEL_GENITIVE && sc->d->subject != NONE &&
				 party_of(sc->e, sc->d->subject) != party_of(sc->e, acting) &&
				 cue_within(sc->e, sc->c->first, sc->c->last, VARTA_LABEL_WELCOME, NULL) != NULL)
			sc->d->other = sc->d->subject;	/* "डार काबुल पहुंचे। मुत्ताकी ने उनका स्वागत किया" */
	if (acting != NONE && !sc->e->parties.items[acting].excluded)
	{
		if (sc->d->subject != NONE && party_of(sc->e, sc->d->subject) != party_of(sc->e, acting) &&
			sc->d->other == NONE)
			sc->d->other = sc->d->subject;
		sc->d->subject = acting;
	}
}

/*
 * "“... से मिलकर अच्छा लगा,” जयशंकर ने लिखा": who speaks is told after a quotation that opens its
 * sentence; NONE when nobody is.
 */
static uint32_t
speaker_after(const scene *sc, uint32_t open)
{
	const engine *e = sc->e;
	uint32_t	close = open + 1;

	if (open != sc->s->first)
		return NONE;
	while (close < sc->s->last && e->words[close].kind != VARTA_WORD_CLOSE_QUOTE)
		close++;
	for (uint32_t i = sc->s->first_mention; i < sc->s->last_mention; i++)
	{
		const mention *m = mention_of(e, i);

		if (m->first > close && m->case_label == VARTA_LABEL_NE && m->kind == MENTION_PARTY)
			return m->party;
	}
	return NONE;
}

/* Opens and closes quotations by the marks of a clause's words. */
static void
follow_quotes(scene *sc, uint32_t first, uint32_t last)
{
	uint32_t	speaker;

	for (uint32_t i = first; i < last; i++)
	{
		if (sc->e->words[i].kind == VARTA_WORD_OPEN_QUOTE)
		{
			sc->d->quoted = true;
			speaker = speaker_after(sc, i);
			sc->d->speaker = speaker != NONE ? speaker : sc->d->subject;
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

/* The word at which a sentence denies something, from a word on; NONE for none. */
static uint32_t
denial_at(const engine *e, const sentence *s, uint32_t from)
{
	for (uint32_t i = from; i < s->last; i++)
	{
		const varta_entry *cue = cue_at(e, i, s->last, VARTA_LABEL_STATUS, NULL);

		if (cue != NULL && cue->code_label == VARTA_LABEL_DENIED && !refuses_to(e, s, i))
			return i;
	}
	return NONE;
}

/*
 * "इस दावे का खंडन किया": a sentence that denies a report and tells of no encounter itself
 * denies what the sentence before told.  Counter-example: "बयान को एकतरफा बताकर खारिज किया".
 */
static void
deny_before(engine *e, const sentence *s, size_t first_frame)
{
	if (first_frame < e->frames.count || first_frame == 0 ||
		e->frames.items[first_frame - 1].sentence + 1 != (uint32_t) (s - e->sentences.items))
		return;
	if (denial_at(e, s, s->first) == NONE || cue_within(e, s->first, s->last, VARTA_LABEL_REPORT, NULL) == NULL)
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

/*
 * "उन खबरों को गलत बताया जिनमें कहा गया था कि ... मुलाकात हुई", "दावा किया था कि ... बात की है, लेकिन इसे निराधार
 * बताया": what a report that is denied tells.  "इनकार किया है कि ... बातचीत हुई": what stands behind कि.
 */
static void
deny_content(engine *e, const sentence *s, size_t first_frame)
{
	uint32_t	told = NONE;
	uint32_t	denial;

	if (first_frame == e->frames.count)
		return;
	if (cue_within(e, s->first, s->last, VARTA_LABEL_REPORT, &told) != NULL)
		denial = denial_at(e, s, told);
	else
	{
		denial = denial_at(e, s, s->first);
		for (uint32_t i = denial; denial != NONE && told == NONE && i < s->last && i < denial + MAX_VERB_WORDS; i++)
			if (cue_at(e, i, s->last, VARTA_LABEL_THAT, NULL) != NULL)
				told = i;
	}
	for (size_t i = first_frame; denial != NONE && told != NONE && i < e->frames.count; i++)
	{
		frame	   *f = &e->frames.items[i];

		if (mention_of(e, f->trigger)->first < told || mention_of(e, f->trigger)->first >= s->last)
			continue;
		f->status = VARTA_MEETING_DENIED;
		f->sure = true;
	}
}

/*
 * "बैठक होनी थी, लेकिन अब टल गई है", "...। इसे स्थगित कर दिया गया है": a clause without an encounter puts off or calls
 * off the plan told right before it.
 */
static void
call_off(engine *e, const sentence *s, const clause *c, size_t nframes)
{
	bool		next = c->first == s->first;
	uint32_t	number = (uint32_t) (s - e->sentences.items);
	varta_meeting_status status = VARTA_MEETING_HELD;
	uint32_t	last;

	if (nframes == 0 || e->frames.items[nframes - 1].sentence + next != number ||
		e->frames.items[nframes - 1].status < VARTA_MEETING_PLANNED)
		return;
	if (next ? cue_at(e, c->first, c->last, VARTA_LABEL_THIS, &last) == NULL :
		cue_at(e, c->first, c->last, VARTA_LABEL_CLAUSE, NULL) == NULL)
		return;
	for (uint32_t i = c->first; i < c->last; i++)
	{
		const varta_entry *cue = cue_at(e, i, c->last, VARTA_LABEL_STATUS, NULL);

		if (cue != NULL && cue->code_label == VARTA_LABEL_CANCELLED)
			status = VARTA_MEETING_CANCELLED;
		else if (cue != NULL && cue->code_label == VARTA_LABEL_POSTPONED && status != VARTA_MEETING_CANCELLED)
			status = VARTA_MEETING_POSTPONED;
	}
	for (size_t i = nframes; status != VARTA_MEETING_HELD && i-- > 0;)
	{
		frame	   *f = &e->frames.items[i];

		if (f->sentence + next != number || (f->status != VARTA_MEETING_PLANNED && f->status != VARTA_MEETING_PROPOSED))
			break;
		f->status = (uint8_t) status;
		f->sure = true;
	}
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
		if (clauses[i].first < clauses[i].last && e->words[clauses[i].first].kind == VARTA_WORD_OPEN_QUOTE)
			clauses[i].first++;
		follow_quotes(&sc, at, clauses[i].first);
		at = clauses[i].first;
		sc.c = &clauses[i];
		if (!build_clause(&sc))
			return false;
		subject = subject_mention(&sc);
		clauses[i].subject = subject;
		if (e->frames.count == nframes)
			call_off(e, s, &clauses[i], nframes);
		if (e->frames.count == nframes && !build_aside(&sc, subject))
			return false;
		if (subject != NONE)
			sc.chain_subject = subject;
		if (!d->quoted)
			move_on(&sc, subject);
	}
	follow_quotes(&sc, at, s->last);
	deny_before(e, s, first_frame);
	deny_content(e, s, first_frame);
	return true;
}

bool
frames_build(engine *e)
{
	discourse	d = {NONE, NONE, NONE, NONE, NONE, NONE, false};
	uint32_t	paragraph = 0;

	for (uint32_t i = 0; i < e->sentences.count; i++)
	{
		sentence	s = e->sentences.items[i];

		if (s.paragraph != paragraph)
			d.quoted = false;	/* an unclosed quotation ends with its paragraph */
		paragraph = s.paragraph;
		if (!build_sentence(e, &e->sentences.items[i], &d))
			return false;
		if (varta_arena_stopped(e->arena))
			return false;
	}
	return true;
}
