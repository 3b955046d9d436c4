/*
 * dateline_items.c
 *		The items of a dateline: dates, places, desks, papers.
 *
 * Each function looks at a bounded number of words from one place on and gives the
 * number of words that its item has there, 0 for none.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "dateline_internal.h"

static varta_label
time_label(const dateline_reader *d, size_t at)
{
	varta_match match;

	return match_at(d, at, VARTA_ENTRY(TIME), &match) ?
		(varta_label) match.entry->type_label : VARTA_LABEL_NONE;
}

/* 07.06.2023, 07/06/2023: words, 0 for none. */
static size_t
numeric_date_at(const dateline_reader *d, size_t at)
{
	return is_kind(d, at, VARTA_WORD_NUMBER) && d->words[at].value <= 31 &&
		is_kind(d, at + 2, VARTA_WORD_NUMBER) && d->words[at + 2].value <= 12 &&
		is_kind(d, at + 4, VARTA_WORD_NUMBER) && d->words[at + 4].value > 1900 &&
		d->words[at + 4].value < 2100 && !is_kind(d, at + 1, VARTA_WORD_WORD) &&
		!is_kind(d, at + 1, VARTA_WORD_NUMBER) && !is_kind(d, at + 3, VARTA_WORD_WORD) ? 5 : 0;
}

/* 14 नवंबर, सात अप्रैल, 18 Feb, 17 अक्टू., 3 मार्च 2023, and a weekday.  Words, 0 for none. */
size_t
varta_dateline_date(const dateline_reader *d, size_t at)
{
	size_t		used = 0;
	bool		number = is_kind(d, at, VARTA_WORD_NUMBER) ||
		time_label(d, at) == VARTA_LABEL_NUMBER;
	varta_match match;

	if (time_label(d, at) == VARTA_LABEL_WEEKDAY)
		return 1;
	if (match_at(d, at, VARTA_ENTRY(LABEL), &match) &&
		varta_label_role_of(match.entry) == VARTA_SAYS_PUBLISHED)
	{
		/* ता. 28, दिनांक 28 */
		at += match.nwords;
		used = match.nwords;
		if (is_kind(d, at, VARTA_WORD_STOP) || is_kind(d, at, VARTA_WORD_DOT))
			used++, at++;
		if (!is_kind(d, at, VARTA_WORD_NUMBER))
			return 0;
		return used + (varta_dateline_date(d, at) > 0 ? varta_dateline_date(d, at) : 1);
	}
	if (number && numeric_date_at(d, at) > 0)
		return numeric_date_at(d, at);
	if (number && (is_kind(d, at + 1, VARTA_WORD_HYPHEN) || is_kind(d, at + 1, VARTA_WORD_DASH)) &&
		time_label(d, at + 2) == VARTA_LABEL_MONTH)
		used = 3;
	else if (number && time_label(d, at + 1) == VARTA_LABEL_MONTH)
		used = 2;
	else if (time_label(d, at) == VARTA_LABEL_MONTH && is_kind(d, at + 1, VARTA_WORD_NUMBER))
		used = 2;
	else if (time_label(d, at) == VARTA_LABEL_MONTH && is_kind(d, at + 2, VARTA_WORD_NUMBER) &&
			 (is_kind(d, at + 1, VARTA_WORD_DOT) || is_kind(d, at + 1, VARTA_WORD_STOP)))
		used = 3;				/* Mar.21,2026 */
	if (used == 0)
		return 0;
	if (is_kind(d, at + used, VARTA_WORD_DOT) ||
		(is_kind(d, at + used, VARTA_WORD_STOP) && d->r->text[d->words[at + used].start] == '.' &&
		 (is_kind(d, at + used + 1, VARTA_WORD_OPEN_BRACKET) ||
		  is_kind(d, at + used + 1, VARTA_WORD_COMMA))))
		used++;
	if (is_kind(d, at + used, VARTA_WORD_NUMBER) && d->words[at + used].value > 1900 &&
		d->words[at + used].value < 2100)
		used++;
	else if (is_kind(d, at + used, VARTA_WORD_COMMA) &&
			 is_kind(d, at + used + 1, VARTA_WORD_NUMBER) &&
			 d->words[at + used + 1].value > 1900 && d->words[at + used + 1].value < 2100)
		used += 2;
	return used;
}

/* A place that the lexicon knows; the United Nations also file stories. */
size_t
varta_dateline_known_place(const dateline_reader *d, size_t at, const varta_entry **entry)
{
	varta_match match;
	varta_match nations;
	bool		found = match_at(d, at, VARTA_ENTRY(PLACE) | VARTA_ENTRY(COUNTRY), &match);

	if (match_at(d, at, VARTA_ENTRY(ORGANISATION), &nations) &&
		strcmp(varta_lexicon_string(nations.entry->code), "UN") == 0 &&
		(!found || nations.nwords >= match.nwords))
	{
		*entry = nations.entry;
		return nations.nwords;
	}
	if (!found)
		return 0;
	/* कोरिया (वीएनएस)। is the district: stories are filed from towns, not from countries */
	if (match.entry->kind == VARTA_ENTRY_COUNTRY && match.entry->doubtful &&
		match_at(d, at, VARTA_ENTRY(PLACE), &nations) && nations.nwords >= match.nwords &&
		nations.entry->type_label == VARTA_LABEL_DISTRICT)
		match = nations;
	*entry = match.entry;
	return match.nwords;
}

/* Whether a sign that can end a dateline stands there. */
bool
varta_dateline_ends(const dateline_reader *d, size_t at)
{
	if (at >= d->count)
		return d->whole;
	switch (d->words[at].kind)
	{
		case VARTA_WORD_STOP:
			return d->r->text[d->words[at].start] != '?' &&
				d->r->text[d->words[at].start] != '!';
		case VARTA_WORD_COLON:
		case VARTA_WORD_DASH:
			return true;
		case VARTA_WORD_DOT:
			return true;
		case VARTA_WORD_HYPHEN: /* "मुंबई- मुख्यमंत्री", not "भारत-चीन" */
			return d->words[at].end < d->r->nbytes && (d->r->text[d->words[at].end] == ' ' ||
													   d->r->text[d->words[at].end] == '-');
		default:
			return false;
	}
}

/* A desk or correspondent up to the next sign: जागरण संवाददाता, राज्य ब्यूरो. */
size_t
varta_dateline_bureau(const dateline_reader *d, size_t at, varta_bureau *kind)
{
	size_t		used = 0;
	bool		found = false;
	const varta_entry *place;
	varta_match match;

	while (used < 6 && is_kind(d, at + used, VARTA_WORD_WORD))
	{
		if (match_at(d, at + used, VARTA_ENTRY(LABEL), &match) &&
			varta_label_role_of(match.entry) == VARTA_SAYS_BUREAU)
		{
			found = true;
			if (kind != NULL)
				*kind = varta_bureau_of(match.entry);
			used += match.nwords;
			if (varta_dateline_visarga(d, at + used))
				return used;	/* नेशनल डेस्कः */
			continue;
		}
		if ((d->words[at + used].classes & VARTA_CLASS(POSTPOSITION)) != 0)
			return 0;
		/* हमारे संवाददाता जालंधर। */
		if (found && varta_dateline_known_place(d, at + used, &place) > 0 &&
			varta_dateline_ends(d, at + used + varta_dateline_known_place(d, at + used, &place)))
			return used;
		if (found && kind != NULL)
			*kind = VARTA_BUREAU_TEAM;	/* "संवाददाता सम्मेलन: ..." needs a place */
		used++;
	}
	if (!found || !(is_kind(d, at + used, VARTA_WORD_COMMA) || varta_dateline_ends(d, at + used) ||
					is_kind(d, at + used, VARTA_WORD_CLOSE_BRACKET) ||
					is_kind(d, at + used, VARTA_WORD_OPEN_BRACKET)))
		return 0;
	return used;
}

/* A desk or correspondent begins there and ends the dateline: "प्रयागराज ब्यूरो।". */
bool
varta_dateline_desk(const dateline_reader *d, size_t at)
{
	varta_bureau kind = VARTA_BUREAU_TEAM;
	varta_match match;
	size_t		used;

	if (!match_at(d, at, VARTA_ENTRY(LABEL), &match) ||
		varta_label_role_of(match.entry) != VARTA_SAYS_BUREAU)
		return false;
	used = varta_dateline_bureau(d, at, &kind);
	return used > 0 && kind != VARTA_BUREAU_TEAM && varta_dateline_ends(d, at + used);
}

/*
 * One to three words that may name a place unknown to the lexicon: no function
 * word, no verb, no label, no person.
 */
size_t
varta_dateline_unknown_place(const dateline_reader *d, size_t at)
{
	const uint32_t never = VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(PRONOUN) |
		VARTA_CLASS(CONJUNCTION) | VARTA_CLASS(PARTICLE) | VARTA_CLASS(QUESTION) |
		VARTA_CLASS(DETERMINER);
	const uint32_t nouns = VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F) | VARTA_CLASS(NOUN_M_FIXED) |
		VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED) | VARTA_CLASS(ADVERB) |
		VARTA_CLASS(GIVEN_NAME) | VARTA_CLASS(SURNAME) | VARTA_CLASS(VERB) | VARTA_CLASS(STOP);
	size_t		used = 0;
	size_t		behind;
	size_t		ncommon = 0;
	varta_match match;

	while (used < 4 && is_kind(d, at + used, VARTA_WORD_WORD))
	{
		const varta_word *word = &d->words[at + used];

		if ((word->classes & never) != 0 ||
			match_at(d, at + used, VARTA_ENTRY(LABEL) | VARTA_ENTRY(TIME) | VARTA_ENTRY(AGENCY),
					 &match))
		{
			if (used > 0 && ncommon == 0 && varta_dateline_desk(d, at + used))
				return used;
			return 0;
		}
		if (match_at(d, at + used, VARTA_ENTRY(ORGANISATION) | VARTA_ENTRY(OFFICE) |
					 VARTA_ENTRY(PERSON), &match))
			return 0;			/* कांग्रेस: ... */
		if (d->whole && (word->classes & (VARTA_CLASS(GIVEN_NAME) | VARTA_CLASS(SURNAME))) != 0)
			return 0;			/* योषिता सिंह, भाषा */
		ncommon += (word->classes & nouns) != 0;
		used++;
		if (varta_dateline_visarga(d, at + used))
			break;
		if (is_kind(d, at + used, VARTA_WORD_HYPHEN) && !varta_dateline_ends(d, at + used))
			used++;
	}
	if (used == 0 || used > 3)
		return 0;
	behind = at + used;
	if (varta_dateline_visarga(d, behind))
		return ncommon == 0 && (d->out->writer.end > 0 || d->out->bureau.end > 0) ? used : 0;
	if (d->out->writer.end > 0)
		return ncommon == 0 && varta_dateline_ends(d, behind) ? used : 0;
	/* मछलीशहर, जौनपुर। बिसंडा (बांदा)। बिसंडा/बांदा। */
	if (ncommon == 0 && (is_kind(d, behind, VARTA_WORD_COMMA) || varta_dateline_slash(d, behind) ||
						 is_kind(d, behind, VARTA_WORD_OPEN_BRACKET)))
	{
		const varta_entry *entry;
		size_t		place = varta_dateline_known_place(d, behind + 1, &entry);
		size_t		end = behind + 1 + place;

		if (is_kind(d, behind, VARTA_WORD_OPEN_BRACKET) && is_kind(d, end, VARTA_WORD_CLOSE_BRACKET))
			end++;
		if (place > 0 && entry->kind == VARTA_ENTRY_PLACE && varta_dateline_ends(d, end))
			return used;
	}
	if (is_kind(d, behind, VARTA_WORD_OPEN_BRACKET) || is_kind(d, behind, VARTA_WORD_COMMA))
		return varta_dateline_date(d, behind + 1) > 0 || varta_dateline_bureau(d, behind + 1, NULL) > 0 ||
			match_at(d, behind + 1, VARTA_ENTRY(AGENCY) | VARTA_ENTRY(COUNTRY), &match) ? used : 0;
	if (varta_dateline_date(d, behind) > 0)
		return used;
	if (d->out->bureau.end > 0 || d->out->agency.end > 0)
		return varta_dateline_ends(d, behind) ? used : 0;
	if (is_kind(d, behind, VARTA_WORD_STOP) && varta_dateline_ends(d, behind))
		return ncommon < used || used == 1 ? (ncommon > 0 && used == 1 ? 0 : used) : 0;
	if (is_kind(d, behind, VARTA_WORD_COLON))
		return ncommon == 0 && used <= 2 ? used : 0;
	/* "बिसंडा- किसानों ने ...": only a word that no table knows */
	if (is_kind(d, behind, VARTA_WORD_HYPHEN) && varta_dateline_ends(d, behind))
		return used == 1 && d->words[at].form == 0 && d->r->text[d->words[at].start] >= 0x80 ? used : 0;
	return 0;
}

/*
 * अमर उजाला, लखनऊ: a paper's name, when a known place and an end follow.  Behind न्यूज or
 * समाचार the place may stand without a comma.
 */
size_t
varta_dateline_source(const dateline_reader *d)
{
	const varta_entry *entry;
	size_t		used = 0;
	size_t		behind = d->at;
	size_t		place = 0;
	bool		news = false;
	varta_match match;

	if ((d->at != 0 && d->out->bureau.end == 0) || varta_dateline_person(d, d->at) > 0)
		return 0;
	while (used < 4 && (is_kind(d, behind, VARTA_WORD_WORD) ||
						is_kind(d, behind, VARTA_WORD_NUMBER)) &&
		   !(news && varta_dateline_known_place(d, behind, &entry) > 0))
	{
		news = match_at(d, behind, VARTA_ENTRY(LABEL), &match) &&
			varta_label_role_of(match.entry) == VARTA_SAYS_SECTION;
		used++, behind++;
	}
	if (used == 0 || !(news || is_kind(d, behind, VARTA_WORD_COMMA)))
		return 0;
	if (is_kind(d, behind, VARTA_WORD_COMMA) || varta_dateline_slash(d, behind))
		behind++;
	place = varta_dateline_known_place(d, behind, &entry);
	behind += place;
	return place > 0 && (varta_dateline_ends(d, behind) || varta_dateline_date(d, behind) > 0 ||
						 is_kind(d, behind, VARTA_WORD_OPEN_BRACKET) ||
						 (is_kind(d, behind, VARTA_WORD_COMMA) && varta_dateline_date(d, behind + 1) > 0)) ? used : 0;
}

/*
 * "बरेली, अमृत विचार।": the paper behind a known place, up to three words that are no
 * part of a sentence.
 */
size_t
varta_dateline_paper(const dateline_reader *d)
{
	const uint32_t never = VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(PRONOUN) | VARTA_CLASS(VERB) |
		VARTA_CLASS(CONJUNCTION) | VARTA_CLASS(PARTICLE) | VARTA_CLASS(QUESTION) |
		VARTA_CLASS(DETERMINER);
	size_t		used = 0;

	if (!d->known_place || d->whole || !is_kind(d, d->at - 1, VARTA_WORD_COMMA))
		return 0;
	while (used < 4 && is_kind(d, d->at + used, VARTA_WORD_WORD) &&
		   (d->words[d->at + used].classes & never) == 0)
		used++;
	return used > 0 && used < 4 && is_kind(d, d->at + used, VARTA_WORD_STOP) &&
		varta_dateline_ends(d, d->at + used) ? used : 0;
}
