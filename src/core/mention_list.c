/*
 * mention_list.c
 *		Mentions that belong together: lists, appositions, two offices of one holder.
 *
 *	[रूस के विदेश मंत्री लावरोव], [वांग यी] और [जयशंकर] ने: one group, one postposition
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "mention.h"

/* Does a joining word or hyphen stand between two mentions, not a comma alone? */
static bool
truly_joined(const engine *e, const mention *before, const mention *after)
{
	for (uint32_t i = before->last; i < after->first; i++)
		if (e->words[i].kind == VARTA_WORD_HYPHEN ||
			cue_at(e, i, after->first, VARTA_LABEL_JOIN, NULL) != NULL)
			return true;
	return false;
}

/*
 * A list ends with a joining word or समेत; "उपराष्ट्रपति, लिथुआनिया के राष्ट्रपति से मिले" is no list.
 */
static void
cut_false_lists(engine *e, uint32_t first)
{
	for (uint32_t i = (uint32_t) e->mentions.count; i-- > first + 1;)
	{
		mention    *m = &e->mentions.items[i];
		bool		last = i + 1 == e->mentions.count || e->mentions.items[i + 1].group != m->group;

		if (m->group != i && last && m->case_label != VARTA_LABEL_INCLUDING && m->first >= e->mentions.items[i - 1].last &&
			!truly_joined(e, &e->mentions.items[i - 1], m))
			m->group = i;
	}
}

/* "और उनकी पत्नी" between two names. */
static bool
is_kin(const engine *e, uint32_t at, uint32_t end)
{
	uint32_t	last = skip_join(e, at, end);

	return last > at && cue_at(e, last, end, VARTA_LABEL_OWN, &last) != NULL &&
		cue_at(e, last, end, VARTA_LABEL_KIN, &last) != NULL && last == end;
}

/*
 * "A, [प्रमुख दलों के प्रमुख] नेताओं और B से", "A और [यूरोपीय] नेताओं से": what stands before a member without a name and a
 * state.
 */
static bool
are_modifiers(const engine *e, uint32_t first, const mention *m)
{
	uint32_t	last;

	if (m->entry == NULL || m->name_first < m->name_last || m->country != NULL || first + 4 < m->first)
		return false;
	for (uint32_t i = first; i < m->first; i++)
		if (e->words[i].kind != VARTA_WORD_WORD || has_class(&e->words[i], VARTA_CLASS(VERB) | VARTA_CLASS(PRONOUN)) ||
			(case_at(e, i, m->first, &last) != VARTA_LABEL_NONE && case_at(e, i, m->first, &last) != VARTA_LABEL_GENITIVE))
			return false;
	return true;
}

/* "वेंस और [उनकी पत्नी उषा वेंस] ने": who comes along hands her postposition on. */
static bool
is_companion(engine *e, uint32_t number)
{
	mention    *m = &e->mentions.items[number];
	mention    *own = m - 1;
	mention    *before = m - 2;

	if (m->kind != MENTION_PARTY || own->kind != MENTION_PRONOUN || before->kind != MENTION_PARTY ||
		before->case_label != VARTA_LABEL_NONE || !is_kin(e, skip_bracket(e, before->last, m->first), m->first))
		return false;
	before->case_label = m->case_label;
	before->case_last = m->case_last;
	m->excluded = m->aside = own->aside = true;
	return true;
}

/* Links mentions that only commas and joining words divide: A, B और C से. */
void
link_lists(engine *e, uint32_t first)
{
	for (uint32_t i = first + 1; i < e->mentions.count; i++)
	{
		mention    *m = &e->mentions.items[i];
		uint32_t	b = i - 1;
		mention    *before;
		uint32_t	at;

		if (i > first + 1 && is_companion(e, i))
			continue;
		/* a place between two parties does not end their list */
		before = &e->mentions.items[b];
		if (m->kind != MENTION_PARTY || before->kind != MENTION_PARTY || m->group != i)
			continue;
		if (before->case_label != VARTA_LABEL_NONE && before->case_label != m->case_label)
			continue;
		/* "... जयशंकर और ब्राजील की ओर से विएरा": another side begins */
		if (m->state && m->case_label == VARTA_LABEL_BY && !before->state)
			continue;
		at = skip_bracket(e, before->case_label == VARTA_LABEL_NONE ? before->last : before->case_last,
						  m->first);
		if (at < m->first && (skip_join(e, at, m->first) == m->first ||
							  (skip_join(e, at, m->first) > at && are_modifiers(e, skip_join(e, at, m->first), m))))
			m->group = before->group;
		else if (is_kin(e, at, m->first))
		{
			m->group = before->group;
			m->excluded = true;
		}
		else if (at + 1 == m->first && e->words[at].kind == VARTA_WORD_HYPHEN && before->state == m->state)
			m->group = before->group;
		else
			continue;
	}
	cut_false_lists(e, first);
	/* the list's postposition is that of its last member */
	for (uint32_t i = (uint32_t) e->mentions.count; i-- > first + 1;)
	{
		mention    *m = &e->mentions.items[i];
		mention    *before = &e->mentions.items[i - 1];

		if (m->group != i && m->group == before->group && before->kind == MENTION_PARTY &&
			before->case_label == VARTA_LABEL_NONE)
		{
			before->case_label = m->case_label;
			before->case_last = m->case_last;
		}
	}
}

static void
drop_mention(engine *e, uint32_t number)
{
	memmove(&e->mentions.items[number], &e->mentions.items[number + 1],
			(e->mentions.count - number - 1) * sizeof(mention));
	e->mentions.count--;
	for (uint32_t i = number; i < e->mentions.count; i++)
		if (e->mentions.items[i].group > number)
			e->mentions.items[i].group--;
}

/* At most one plain word between: प्रधानमंत्री के (प्रधान) सलाहकार. */
static bool
are_near(const engine *e, uint32_t first, uint32_t last)
{
	return first == last ||
		(first + 1 == last && e->words[first].kind == VARTA_WORD_WORD &&
		 has_class(&e->words[first], VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED) | VARTA_CLASS(NOUN_M) |
				   VARTA_CLASS(NOUN_F)) &&
		 !has_class(&e->words[first], VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(CONJUNCTION)));
}

/*
 * "प्रधानमंत्री के सलाहकार तरुण बजाज": whose adviser he is, is no party of its own.
 */
void
unite_staff(engine *e, uint32_t first)
{
	for (uint32_t i = first; i + 1 < e->mentions.count; i++)
	{
		const mention *m = &e->mentions.items[i];
		mention    *next = &e->mentions.items[i + 1];

		if (m->kind != MENTION_PARTY || next->kind != MENTION_PARTY || m->entry == NULL || m->state ||
			m->name_first < m->name_last || m->counterpart || (m->features & VARTA_FEATURE(PLURAL)) != 0 ||
			m->case_label != VARTA_LABEL_GENITIVE || !are_near(e, m->case_last, next->first) || next->entry == NULL ||
			next->state || next->counterpart || next->country != NULL || next->name_first == next->name_last)
			continue;
		next->first = m->first;
		next->country = m->country;
		next->organisation = m->organisation;
		drop_mention(e, i);
	}
}

/* "बाइडेन का मोदी ने स्वागत किया": का agrees with स्वागत, not with an oblique noun right behind it. */
static bool
agrees_with(const engine *e, const mention *owner, const mention *owned)
{
	return owned->case_label == VARTA_LABEL_NONE ||
		(e->words[owner->case_last - 1].features & VARTA_FEATURE(LEMMA)) == 0;
}

/* "पुतिन के विशेष दूत X": the office takes the state of the person before it. */
void
hand_down_states(engine *e, uint32_t first)
{
	for (uint32_t i = first + 1; i < e->mentions.count; i++)
	{
		mention    *m = &e->mentions.items[i];
		const mention *before = &e->mentions.items[i - 1];

		if (m->kind == MENTION_PARTY && before->kind == MENTION_PARTY && m->country == NULL &&
			m->entry != NULL && !m->counterpart && before->case_label == VARTA_LABEL_GENITIVE &&
			before->case_last == m->first && agrees_with(e, before, m))
			m->country = before->country;
	}
}

/* "विलियम सामोई रुतो, केन्या के राष्ट्रपति, से": the office told after the name. */
void
unite_appositions(engine *e, uint32_t first, uint32_t end)
{
	for (uint32_t i = first; i + 1 < e->mentions.count; i++)
	{
		mention    *m = &e->mentions.items[i];
		const mention *next = &e->mentions.items[i + 1];
		uint32_t	last;

		if (m->kind != MENTION_PARTY || next->kind != MENTION_PARTY || m->entry != NULL ||
			m->name_first == m->name_last || m->case_label != VARTA_LABEL_NONE || next->entry == NULL ||
			next->state || next->counterpart || next->country == NULL ||
			next->name_first < next->name_last || next->first != m->last + 1 ||
			e->words[m->last].kind != VARTA_WORD_COMMA || next->last >= end ||
			e->words[next->last].kind != VARTA_WORD_COMMA)
			continue;
		m->entry = next->entry;
		m->country = next->country;
		m->organisation = next->organisation;
		m->features = next->features;
		m->excluded = next->excluded;
		m->weak = false;
		m->last = next->last;
		m->case_label = (uint16_t) case_at(e, next->last + 1, end, &last);
		m->case_last = m->case_label == VARTA_LABEL_NONE ? m->last : last;
		drop_mention(e, i + 1);
	}
}

/*
 * "कतर के प्रधानमंत्री और विदेश मंत्री शेख मोहम्मद": one person holds both; two persons would
 * both be named.
 */
void
unite_offices(engine *e, uint32_t first)
{
	for (uint32_t i = first; i + 1 < e->mentions.count; i++)
	{
		mention    *m = &e->mentions.items[i];
		mention    *next = &e->mentions.items[i + 1];

		if (m->kind != MENTION_PARTY || next->kind != MENTION_PARTY || next->group != m->group ||
			m->entry == NULL || next->entry == NULL || m->state || next->state || m->counterpart ||
			(m->country == NULL && cue_at(e, m->last, next->first, VARTA_LABEL_BOTH, NULL) == NULL) ||
			next->country != NULL || m->name_first < m->name_last ||
			next->name_first == next->name_last || next->first > m->last + 2 ||
			(m->features & VARTA_FEATURE(PLURAL)) != 0)
			continue;
		if (m->country != NULL)
		{
			next->country = m->country;
			next->organisation = m->organisation;
		}
		next->role_first = m->role_first < m->role_last ? m->role_first : m->office_first;
		next->role_last = next->office_last;
		next->first = m->first;
		if (next->group == i)
			next->group = i + 1;
		drop_mention(e, i);
	}
}

/*
 * What a member of a list leaves out is that of the member before: "रूस के विदेश मंत्री लावरोव, ईरान के अराघची"
 * the office, "अमेरिका के विदेश मंत्री ब्लिंकन और रक्षा मंत्री ऑस्टिन" the state; so is the state of "चीन की ओर से विदेश
 * मंत्री".  Counter-example: "चीन के विदेश मंत्री और प्रधानमंत्री मोदी", whose name is at home elsewhere.
 */
void
share_in_lists(engine *e, uint32_t first)
{
	for (uint32_t i = first + 1; i < e->mentions.count; i++)
	{
		mention    *m = &e->mentions.items[i];
		const mention *before = &e->mentions.items[i - 1];
		bool		listed = m->group != i && m->group == before->group && !before->state && !before->counterpart;

		if (m->kind != MENTION_PARTY || before->kind != MENTION_PARTY || m->state || m->name_first == m->name_last)
			continue;
		if (before->state && before->case_label == VARTA_LABEL_BY && before->case_last == m->first)
			m->list_country = before->country;
		if (listed && m->entry == NULL && m->country != NULL)
			m->list_office = before->entry != NULL ? before->entry : before->list_office;
		if (listed && m->country == NULL && before->name_first < before->name_last &&
			(m->entry != NULL || before->list_country != NULL))
			m->list_country = before->country != NULL ? before->country : before->list_country;
	}
}
