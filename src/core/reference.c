/*
 * reference.c
 *		Whom pronouns, counterparts and unsaid subjects stand for.
 *
 *	अपने रूसी समकक्ष	the office of the party it is the counterpart of
 *	उन्होंने, उनसे		the subject so far, the other party
 *	दोनों प्रधानमंत्री	the two holders of that office told last
 *	(nothing)		the subject of the clause before, the speaker of a quotation
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "scene.h"

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
			(void) holder_add(e, party_of(e, m->party));
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

void
resolve_counterparts(engine *e, const sentence *s, const discourse *d)
{
	for (uint32_t i = s->first_mention; i < s->last_mention && HAS_STAGE(STAGE_COUNTERPARTS); i++)
		if (mention_of(e, i)->kind == MENTION_PARTY && mention_of(e, i)->counterpart)
			resolve_counterpart(e, s, d, i);
}

/*
 * "हसीना ने आडवाणी के घर जाकर [उनसे] भेंट की", "मोदी को बधाई दी और [उनसे] बात की": whom the clause has named
 * before the pronoun and who does not act in it; NONE for nobody.
 */
static uint32_t
named_in_clause(const scene *sc, const mention *pronoun, uint32_t subject)
{
	for (uint32_t i = sc->s->last_mention; i-- > sc->s->first_mention;)
	{
		const mention *m = mention_of(sc->e, i);

		if (m->first >= pronoun->first || m->first < sc->c->first || m->kind != MENTION_PARTY || m->party == NONE ||
			m->state || m->name_first == m->name_last ||
			(m->case_label != VARTA_LABEL_GENITIVE && m->case_label != VARTA_LABEL_KO) ||
			party_of(sc->e, m->party) == party_of(sc->e, subject))
			continue;
		return m->party;
	}
	return NONE;
}

/*
 * "मोदी ने जेलेंस्की से बात की। जेलेंस्की ने ट्वीट किया ...। (उनकी) पुतिन से भी बात हुई": who only spoke of an encounter does not
 * take its doer's place.  Not for उन्होंने: "लावरोव ने कहा ...। उन्होंने".
 */
static uint32_t
doer_so_far(const scene *sc)
{
	const discourse *d = sc->d;
	const frame *last = d->last_frame == NONE ? NULL : &sc->e->frames.items[d->last_frame];

	const party *speaker;
	const party *other;

	if (last == NULL || d->subject == NONE || last->nparties != 2 || last->pair ||
		last->sentence + 3 < (uint32_t) (sc->s - sc->e->sentences.items))
		return d->subject;
	speaker = &sc->e->parties.items[party_of(sc->e, d->subject)];
	other = &sc->e->parties.items[party_of(sc->e, last->parties[1])];
	/* "पेंटागन के प्रमुख ऑस्टिन", then "अमेरिकी रक्षा मंत्री": one man */
	return speaker == other || (speaker->name_first == speaker->name_last && same_code(speaker->country, other->country)) ?
		last->parties[0] : d->subject;
}

/* "ओली आए, [जिनसे] मोदी मिले": the person told right before the clause; NONE when it is none. */
static uint32_t
antecedent(const scene *sc, const mention *pronoun)
{
	for (uint32_t i = sc->s->last_mention; i-- > sc->s->first_mention;)
	{
		const mention *m = mention_of(sc->e, i);

		if (m->first >= pronoun->first || m->kind == MENTION_PLACE || m->kind == MENTION_TRIGGER)
			continue;
		return m->kind == MENTION_PARTY && !m->state ? m->party : NONE;
	}
	return NONE;
}

/* How often the text tells of a party: whom it is about. */
static uint32_t
mention_count(const engine *e, uint32_t number)
{
	return e->parties.items[party_of(e, number)].nmentions;
}

/* The party a pronoun stands for; as_other: in the part of the counterpart. */
uint32_t
resolve_pronoun(const scene *sc, const mention *m, uint32_t subject, bool as_other)
{
	const discourse *d = sc->d;

	switch (m->entry->code_label)
	{
		case VARTA_LABEL_SPEAKER:
		case VARTA_LABEL_SPEAKER_NE:
		case VARTA_LABEL_SPEAKER_WITH:
			return d->speaker != NONE ? d->speaker : d->subject;
		case VARTA_LABEL_RELATIVE_OBJECT:
		case VARTA_LABEL_RELATIVE_NE:
			return antecedent(sc, m);
		case VARTA_LABEL_PAIR:
		case VARTA_LABEL_PAIR_BETWEEN:
		case VARTA_LABEL_PAIR_ALL:
		case VARTA_LABEL_PAIR_STATES:
			return NONE;
		default:
			break;
	}
	if (as_other || m->entry->code_label == VARTA_LABEL_OBJECT)
	{
		uint32_t	named = subject == NONE ? NONE : named_in_clause(sc, m, subject);

		if (named != NONE)
			return named;
		/* "चीन के राजदूत भी उनसे मिलेंगे": the one whom somebody else met, unless the text is more about who did so */
		if (subject != NONE && d->other != NONE && party_of(sc->e, d->other) != party_of(sc->e, subject) &&
			cue_within(sc->e, sc->c->first, m->first, VARTA_LABEL_ALSO, NULL) != NULL)
			return d->subject != NONE && party_of(sc->e, d->subject) != party_of(sc->e, subject) &&
				mention_count(sc->e, d->subject) > 2 * mention_count(sc->e, d->other) ? d->subject : d->other;
		if (subject != NONE && d->subject != NONE && party_of(sc->e, d->subject) != party_of(sc->e, subject))
			return d->subject;
		if (subject != NONE && d->other != NONE && party_of(sc->e, d->other) == party_of(sc->e, subject))
			return d->subject;
		return d->other;
	}
	/* "X के साथ भी उनकी बैठक हुई" */
	if (m->case_label == VARTA_LABEL_GENITIVE && cue_within(sc->e, sc->c->first, m->first, VARTA_LABEL_ALSO, NULL) != NULL)
		return doer_so_far(sc);
	return d->subject;
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
void
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
		frame_add(sc, f, doer_so_far(sc), NONE, false);
}

/* The state that the text around a frame is about, not the given one. */
static const char *
foreign_context(const scene *sc, const frame *f, const char *own)
{
	const engine *e = sc->e;
	const sentence *oldest = sc->s - e->sentences.items >= 2 ? sc->s - 2 : e->sentences.items;
	const char *person = NULL;

	if (f->place_country != NULL && strcmp(f->place_country, own) != 0)
		return f->place_country;
	for (uint32_t i = f->trigger; i-- > oldest->first_mention;)
	{
		const mention *m = mention_of(e, i);
		const char *country = m->country;

		if (m->kind == MENTION_PARTY && country != NULL && strlen(country) == 2 && strcmp(country, own) != 0 &&
			(m->state || m->counterpart || m->name_first == m->name_last))
			return country;
		if (m->kind == MENTION_PARTY && country != NULL && strlen(country) == 2 && strcmp(country, own) != 0 && person == NULL)
			person = country;
	}
	/* "डेनमार्क की प्रधानमंत्री फ्रेडरिक्सन ...। महारानी मारग्रेट से भी": of the state of the last foreigner */
	if (e->here_country != NULL && strcmp(e->here_country, own) != 0)
		return e->here_country;
	return person;
}

/* The state, not the given one, of whose journey the text has just told: हंगरी की यात्रा; NULL for none. */
static const char *
visited_state(const scene *sc, const frame *f, const char *own)
{
	const engine *e = sc->e;
	const sentence *oldest = sc->s - e->sentences.items >= 2 ? sc->s - 2 : e->sentences.items;

	for (uint32_t i = f->trigger; i-- > oldest->first_mention;)
	{
		const mention *m = mention_of(e, i);
		uint32_t	last = m->case_last + 4 < e->nwords ? m->case_last + 4 : (uint32_t) e->nwords;

		if (m->kind == MENTION_PARTY && m->state && m->organisation == NULL && m->country != NULL &&
			m->case_label == VARTA_LABEL_GENITIVE && strcmp(m->country, own) != 0 && strcmp(m->country, "IN") != 0 &&
			cue_within(e, m->case_last, last, VARTA_LABEL_JOURNEY, NULL) != NULL)
			return m->country;
	}
	return NULL;
}

/*
 * Is the mention in a list of holders of whom the text says no state, one of them with a name
 * that is not Indian: मिस्री का [मंत्री प्रकाशमान सिंह] और मंत्री बिष्णु प्रसाद पौडेल से?
 */
static bool
listed_with_foreigners(const engine *e, uint32_t number)
{
	uint32_t	group = number == NONE ? NONE : mention_of(e, number)->group;
	bool		foreign = false;

	for (uint32_t i = group; i < e->mentions.count && mention_of(e, i)->group == group; i++)
	{
		const mention *m = mention_of(e, i);
		const party *p = m->party == NONE ? NULL : &e->parties.items[party_of(e, m->party)];

		if (p == NULL || m->country != NULL || p->office == NULL)
			return false;
		foreign = foreign || (p->name_first < p->name_last && !has_indian_name(e, p));
	}
	return foreign;
}

/* "अपने निजी दूत X के साथ": an officer of whoever consults him; अपने समकक्ष is of the other side. */
static bool
is_own_officer(const engine *e, uint32_t number, const party *p)
{
	const mention *m = number == NONE ? NULL : mention_of(e, number);
	const varta_entry *cue = m != NULL && m->own ? cue_at(e, m->first, m->last, VARTA_LABEL_OWN, NULL) : NULL;

	return cue != NULL && cue->code_label == VARTA_LABEL_REFLEXIVE && m->kind == MENTION_PARTY && !m->counterpart &&
		m->country == NULL && p->office != NULL && !p->known && (p->country == NULL || p->country_inferred);
}

/*
 * "अर्मेनिया जाएंगे जहां वह ... प्रधानमंत्री निकोल पशिनयान से": an office holder without a
 * country word, met by one of the page's own, is of the state that the text is
 * about.  Not for Indian names.
 */
void
infer_foreigners(const scene *sc, frame *f)
{
	const engine *e = sc->e;

	for (uint32_t i = 1; i < f->nparties && HAS_STAGE(STAGE_FOREIGN_COUNTRY); i++)
	{
		party	   *p = &e->parties.items[party_of(e, f->parties[i])];
		const party *first = &e->parties.items[party_of(e, f->parties[0])];
		const char *context;

		if (is_own_officer(e, f->mentions[i], p) && first->country != NULL)
		{
			p->country = first->country;
			p->country_inferred = true;
			continue;
		}
		/* "फ्रांस के विदेश मंत्री X और रक्षा मंत्री Y ने": the list tells it */
		if (first->country == NULL || p->office == NULL || p->known || (p->country != NULL && p->country == p->list_country) ||
			(has_indian_name(e, p) && !listed_with_foreigners(e, f->mentions[i])))
			continue;
		/* "मैक्रों हंगरी की यात्रा पर हैं। उन्होंने राष्ट्रपति X से": of the state that he visits */
		context = p->country_inferred && p->name_first < p->name_last ? visited_state(sc, f, first->country) : NULL;
		if (context != NULL)
		{
			p->country = context;
			continue;
		}
		/* "नेपाल के प्रधानमंत्री ने राष्ट्रपति भंडारी से": his own country's president; an envoy meets others */
		if (p->country_inferred && !first->country_inferred && strlen(first->country) == 2 &&
			(first->office == NULL || first->office->type_label != VARTA_LABEL_ENVOY) &&
			p->name_first < p->name_last && strcmp(e->home, "IN") == 0 &&
			strcmp(first->country, "IN") != 0 &&
			(f->place_country == NULL || strcmp(f->place_country, first->country) == 0))
		{
			p->country = first->country;
			continue;
		}
		/* "इटली में उन्होंने राष्ट्रपति सेर्जो मत्तारेल्ला के साथ": of the state where he is met, not of the page's home */
		if (p->country_inferred && p->name_first < p->name_last && f->place_country != NULL &&
			strcmp(f->place_country, first->country) != 0 && same_code(p->country, e->home))
		{
			p->country = f->place_country;
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

/*
 * "लम्साल ने मिस्री के सम्मान में भोज दिया। सोमवार को उनका विदेश मंत्री देउबा से मिलने का कार्यक्रम है": a
 * pronoun stands for nobody of the other side's own state while the text has just
 * told of somebody of another one.  So does "विदेश मंत्री उनसे मिलेंगे" after his own deputy.
 */
void
replace_compatriot(const scene *sc, frame *f)
{
	const engine *e = sc->e;
	static const int reach[] = {4, 1};	/* sentences: the subject stays longer in mind */
	const sentence *oldest;
	int			nsentences;

	uint32_t	pronoun = NONE;

	for (uint32_t i = 0; i < 2 && f->nparties == 2 && f->mentions[0] != NONE && f->mentions[1] != NONE; i++)
		if (mention_of(e, f->mentions[i])->kind == MENTION_PRONOUN)
			pronoun = i;
	if (pronoun == NONE || different_states(e, party_of(e, f->parties[0]), party_of(e, f->parties[1])))
		return;
	/* "X ने भी उनसे भेंट की": whom others have met before */
	nsentences = cue_within(e, sc->c->first, mention_of(e, f->mentions[pronoun])->first, VARTA_LABEL_ALSO, NULL) != NULL ? 4 :
		reach[pronoun];
	oldest = sc->s - e->sentences.items >= nsentences ? sc->s - nsentences : e->sentences.items;
	for (uint32_t i = sc->s->last_mention; i-- > oldest->first_mention;)
	{
		const mention *m = mention_of(e, i);
		uint32_t	number = m->kind == MENTION_PARTY && m->party != NONE ? party_of(e, m->party) : NONE;
		const party *p = number == NONE ? NULL : &e->parties.items[number];

		if (p == NULL || i >= f->mentions[pronoun] || p->state || p->excluded || p->name_first == p->name_last ||
			!different_states(e, number, party_of(e, f->parties[1 - pronoun])))
			continue;
		f->parties[pronoun] = number;
		return;
	}
}

/*
 * "किशिदा और यून ने ...। दोनों": two who did something together are meant before the three of
 * the encounter told last.
 */
void
add_pair_told_last(const scene *sc, frame *f)
{
	const engine *e = sc->e;
	const sentence *oldest = sc->s - e->sentences.items >= 2 ? sc->s - 2 : e->sentences.items;
	bool		both = false;

	for (uint32_t i = sc->s->first_mention; i < sc->s->last_mention; i++)
		both = both || (is_pair(mention_of(e, i)) && mention_of(e, i)->first >= sc->c->first &&
						mention_of(e, i)->first < sc->c->last &&
						mention_of(e, i)->entry->code_label != VARTA_LABEL_PAIR_ALL);
	for (uint32_t i = sc->s->first_mention; both && i-- > oldest->first_mention + 1;)
	{
		const mention *m = mention_of(e, i);
		const mention *before = mention_of(e, i - 1);

		if (m->kind != MENTION_PARTY || before->kind != MENTION_PARTY || m->group != i - 1 || before->group != i - 1 ||
			m->party == NONE || before->party == NONE || m->state || before->state ||
			(i + 1 < e->mentions.count && mention_of(e, i + 1)->group == i - 1) ||
			(m->case_label != VARTA_LABEL_NE && m->case_label != VARTA_LABEL_NONE && m->case_label != VARTA_LABEL_GENITIVE) ||
			!different_states(e, party_of(e, m->party), party_of(e, before->party)))
			continue;
		frame_add(sc, f, before->party, NONE, false);
		frame_add(sc, f, m->party, NONE, false);
		return;
	}
}

/*
 * "ली मनमोहन सिंह के आवास पर थे, जहां [दोनों] ने बात की": the two whom the sentence has named before.  Not those who tell of
 * it: "मिस्री ने लैमी को बताया कि दोनों ने बात की".
 */
void
add_pair_of_sentence(const scene *sc, frame *f)
{
	const engine *e = sc->e;
	uint32_t	found[2] = {NONE, NONE};
	uint32_t	nfound = 0;
	uint32_t	pair = NONE;

	for (uint32_t i = sc->s->first_mention; i < sc->s->last_mention && pair == NONE; i++)
	{
		const mention *m = mention_of(e, i);

		if (is_pair(m) && m->first >= sc->c->first && m->first < sc->c->last &&
			m->entry->code_label != VARTA_LABEL_PAIR_ALL)
			pair = i;
		if (m->kind != MENTION_PARTY || m->party == NONE || m->state || m->excluded || m->aside ||
			(found[0] != NONE && party_of(e, m->party) == party_of(e, found[0])) ||
			(found[1] != NONE && party_of(e, m->party) == party_of(e, found[1])))
			continue;
		if (nfound == 2)
			return;
		found[nfound++] = m->party;
	}
	if (pair == NONE || nfound < 2 || !different_states(e, party_of(e, found[0]), party_of(e, found[1])) ||
		cue_within(e, sc->s->first, mention_of(e, pair)->first, VARTA_LABEL_THAT, NULL) != NULL)
		return;
	frame_add(sc, f, found[0], NONE, true);
	frame_add(sc, f, found[1], NONE, true);
}

/* "दोनों प्रधानमंत्रियों की बैठक": the two holders of that office told last. */
void
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

		if (p != NULL && p->office != NULL &&
			strcmp(varta_lexicon_string(p->office->detail), varta_lexicon_string(match.entry->detail)) == 0 &&
			(f->nparties == 0 || different_states(e, party_of(e, f->parties[0]), party_of(e, m->party))))
			frame_add(sc, f, m->party, NONE, false);
	}
	if (f->nparties < 2)
		f->nparties = f->ncertain = 0;
}
