/*
 * name.c
 *		Where a person's name begins and ends.
 *
 * Most names of foreign ministers stand in no list.  A word is taken for part of
 * a name by what it is not: a word that the lexicon knows as a common word, a
 * country, a trigger.  After an office or an honorific that is enough (विदेश
 * मंत्री बत्तसेतसेग बतमुंखी); elsewhere a known part of a name must be among them.
 *
 *	"प्रधानमंत्री निकोल पशिनयान से"  -> निकोल पशिनयान
 *	"राष्ट्रपति किम जोंग-उन ने"	   -> किम जोंग-उन: उन is a pronoun elsewhere
 *	"राष्ट्रपति ने कहा"			   -> no name
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "engine.h"

#define MAX_NAME_WORDS 6
#define ENTITIES (VARTA_ENTRY(COUNTRY) | VARTA_ENTRY(DEMONYM) | VARTA_ENTRY(PLACE) | \
				  VARTA_ENTRY(OFFICE) | VARTA_ENTRY(ORGANISATION) | VARTA_ENTRY(EVENT) | \
				  VARTA_ENTRY(TRIGGER))
#define NAME_CLASSES (VARTA_CLASS(GIVEN_NAME) | VARTA_CLASS(SURNAME))
#define CLOSED_CLASSES (VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(PRONOUN) | \
						VARTA_CLASS(CONJUNCTION) | VARTA_CLASS(PARTICLE) | \
						VARTA_CLASS(DETERMINER) | VARTA_CLASS(QUESTION))
/* never the last word of a name: लावरोव से, पुतिन और */
#define LINKING_CLASSES (VARTA_CLASS(POSTPOSITION) | VARTA_CLASS(CONJUNCTION) | VARTA_CLASS(PARTICLE))
#define NOUN_CLASSES (VARTA_CLASS(NOUN_M) | VARTA_CLASS(NOUN_F) | VARTA_CLASS(NOUN_M_FIXED) | \
					  VARTA_CLASS(ADJECTIVE) | VARTA_CLASS(ADJECTIVE_FIXED))

typedef enum name_strength
{
	NOT_NAME,
	DOUBTFUL_NAME,				/* a name's part, but a common word too */
	UNKNOWN_NAME,				/* the lexicon does not know it */
	KNOWN_NAME
} name_strength;

/* Is the only name reading of the form marked as a common word too? */
static bool
is_doubtful(const varta_word *word)
{
	size_t		count;
	const varta_reading *readings = varta_form_readings(word->form, &count);

	for (size_t i = 0; i < count; i++)
		if ((1u << readings[i].class & NAME_CLASSES) != 0 && !readings[i].doubtful)
			return false;
	return true;
}

/* Does what follows belong to a person: a doer's or counterpart's postposition, a list? */
static bool
closes_person(const engine *e, uint32_t at, uint32_t end)
{
	uint32_t	last;

	if (at >= end)
		return false;
	switch (case_at(e, at, end, &last))
	{
		case VARTA_LABEL_NE:
		case VARTA_LABEL_WITH:
		case VARTA_LABEL_SE:
			return true;
		default:
			return e->words[at].kind == VARTA_WORD_COMMA ||
				cue_at(e, at, end, VARTA_LABEL_JOIN, NULL) != NULL;
	}
}

/* मकामो would be "O dwelling-places": news calls nobody, so the word is another. */
static bool
is_only_vocative(const engine *e, const varta_word *word)
{
	const uint8_t *end = e->document->text + word->end;

	return word->end - word->start > 6 && end[-3] == 0xE0 && end[-2] == 0xA5 && end[-1] == 0x8B &&
		(word->features & VARTA_FEATURE(LEMMA)) == 0 && !has_class(word, CLOSED_CLASSES) &&
		has_class(word, NOUN_CLASSES);
}

static name_strength
strength(const engine *e, uint32_t at, uint32_t end)
{
	const varta_word *word = &e->words[at];
	varta_match match;

	if (word->kind != VARTA_WORD_WORD)
		return NOT_NAME;
	if (e->document->text[word->start] < 0x80)
		return NOT_NAME;
	if (word->initial)
		return DOUBTFUL_NAME;
	if (word->known_name && !has_class(word, CLOSED_CLASSES) &&
		(word->classes == 0 || has_class(word, NAME_CLASSES) || closes_person(e, at + 1, end)))
		return KNOWN_NAME;
	if (word->form == 0)
		return UNKNOWN_NAME;
	if ((word->begins & VARTA_ENTRY(STOP_WORD)) != 0 &&
		varta_lexicon_is_stop_word(word->form, VARTA_LABEL_LETTER))
		return DOUBTFUL_NAME;
	if (has_class(word, NAME_CLASSES))
	{
		if (has_class(word, ~NAME_CLASSES))
			return has_class(word, CLOSED_CLASSES) || is_doubtful(word) ? DOUBTFUL_NAME : KNOWN_NAME;
		if (varta_lexicon_longest(e->words, end, at, ENTITIES, &match) && match.nwords > 1)
			return NOT_NAME;
		return is_doubtful(word) ? DOUBTFUL_NAME : KNOWN_NAME;
	}
	/* मास्को is a place, whatever "O masks" would be */
	if (word->classes != 0 && !is_only_vocative(e, word))
		return NOT_NAME;
	if (varta_lexicon_longest(e->words, end, at, ENTITIES | VARTA_ENTRY(CUE) | VARTA_ENTRY(TIME), &match))
		return match.entry->doubtful ? DOUBTFUL_NAME : NOT_NAME;
	return UNKNOWN_NAME;
}

/* Is the word a family name and no given one? */
static bool
is_family_name(const varta_word *word)
{
	return has_class(word, VARTA_CLASS(SURNAME)) && !has_class(word, VARTA_CLASS(GIVEN_NAME));
}

/* मो. बिन सलमान: a part of a name that is written short. */
static bool
is_short(const varta_word *word)
{
	return (word->begins & VARTA_ENTRY(STOP_WORD)) != 0 &&
		varta_lexicon_is_stop_word(word->form, VARTA_LABEL_SHORT);
}

/* The next word of a name over the hyphen or dot inside it; end when none. */
static uint32_t
step_inside(const engine *e, uint32_t at, uint32_t end)
{
	uint32_t	next = at + 1;

	/* मोदी-जिनपिंग के बीच: two family names; जोंग-उन: one name */
	if (next < end && e->words[next].between_names)
		return next;
	if (next < end && e->words[next].kind == VARTA_WORD_HYPHEN && is_family_name(&e->words[at]) &&
		next + 1 < end && has_class(&e->words[next + 1], NAME_CLASSES))
		return next;
	if (next < end && (e->words[next].kind == VARTA_WORD_DOT ||
					   (e->words[next].kind == VARTA_WORD_STOP && next + 1 < end && is_short(&e->words[at])) ||
					   (e->words[next].kind == VARTA_WORD_HYPHEN &&
						e->words[next].start == e->words[at].end &&
						next + 1 < end && e->words[next + 1].start == e->words[next].end)))
		next++;
	return next;
}

/* Does the phrase close after this word: postposition, भी, comma, list, end? */
static bool
closes(const engine *e, uint32_t at, uint32_t end)
{
	varta_match match;
	uint32_t	last;

	if (at >= end)
		return true;
	switch (e->words[at].kind)
	{
		case VARTA_WORD_WORD:
			return case_at(e, at, end, &last) != VARTA_LABEL_NONE ||
				cue_at(e, at, end, VARTA_LABEL_JOIN, NULL) != NULL ||
				cue_at(e, at, end, VARTA_LABEL_ALSO, NULL) != NULL ||
				varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(TIME), &match);
		case VARTA_WORD_COMMA:
		case VARTA_WORD_STOP:
		case VARTA_WORD_OPEN_BRACKET:
		case VARTA_WORD_BREAK:
			return true;
		default:
			return false;
	}
}

/*
 * A doubtful word belongs to a name when a strong part follows it (जो बाइडन, एस
 * जयशंकर, के. पी. शर्मा) or when it ends what a strong part or an initial began
 * (जोंग उन ने, एस. नायक ने).
 *
 *	"लावरोव से मिले": से never ends a name.	"उन देशों": a noun follows, no name.
 */
static bool
doubt_holds(const engine *e, uint32_t at, uint32_t end, bool after_title, bool begun,
			bool strong_before)
{
	const varta_word *word = &e->words[at];
	bool		closed = has_class(word, CLOSED_CLASSES) && !word->initial;
	uint32_t	next = step_inside(e, at, end);
	varta_match time;

	if (closed && has_class(word, LINKING_CLASSES))
	{
		/* के पी शर्मा ओली: a letter's name before another one; बान की-मून: inside hyphens */
		if (begun)
			return next == at + 2 && e->words[at + 1].kind == VARTA_WORD_HYPHEN &&
				strength(e, next, end) >= UNKNOWN_NAME;
		return after_title && next < end && strength(e, next, end) == DOUBTFUL_NAME &&
			!has_class(&e->words[next], CLOSED_CLASSES) &&
			step_inside(e, next, end) < end && strength(e, step_inside(e, next, end), end) >= UNKNOWN_NAME;
	}
	if (next < end && strength(e, next, end) >= UNKNOWN_NAME)
		return true;
	if (next < end && strength(e, next, end) == DOUBTFUL_NAME &&
		!has_class(&e->words[next], LINKING_CLASSES))
	{
		uint32_t	after = step_inside(e, next, end);

		/* विदेश सचिव अमृत बहादुर राई से: after a title doubtful words bear each other out */
		while (after_title && !closed && after < end && after < at + MAX_NAME_WORDS &&
			   strength(e, after, end) == DOUBTFUL_NAME && !has_class(&e->words[after], CLOSED_CLASSES))
			after = step_inside(e, after, end);
		if (after < end && strength(e, after, end) >= UNKNOWN_NAME)
			return true;
		if ((!closed || strong_before) && closes(e, after, end))
			return true;
	}
	/* "पुतिन इन दिनों": a time, not a name like जोंग उन */
	if (closed && next < end && varta_lexicon_longest(e->words, end, next, VARTA_ENTRY(TIME), &time) &&
		time.entry->type_label == VARTA_LABEL_UNIT)
		return false;
	/* अजित डोभाल जो वर्तमान में: a family name ends the name */
	if (closed && at > 0 && e->words[at - 1].kind == VARTA_WORD_WORD && is_family_name(&e->words[at - 1]))
		return false;
	if (closed)
		return strong_before && (next >= end || closes(e, next, end) ||
								 !has_class(&e->words[next], NOUN_CLASSES));
	return begun && (strong_before || after_title || e->words[at - 1].initial ||
					 (at > 1 && e->words[at - 2].initial)) && closes(e, next, end);
}

/* Does the lexicon list one of the words as a name?  A name that the text has taught is no such. */
static bool
has_listed_name(const engine *e, uint32_t first, uint32_t last)
{
	for (uint32_t i = first; i < last; i++)
		if (has_class(&e->words[i], NAME_CLASSES) && !is_doubtful(&e->words[i]))
			return true;
	return false;
}

/* मोदी [सरकार] ने, ट्रंप [प्रशासन] से, शरीफ [परिवार] के साथ: of a person, and no part of his name. */
static bool
is_collective(const engine *e, uint32_t at, uint32_t end)
{
	varta_match match;

	return cue_at(e, at, end, VARTA_LABEL_COLLECTIVE, NULL) != NULL ||
		varta_lexicon_longest(e->words, end, at, ENTITIES | VARTA_ENTRY(TIME), &match);
}

/*
 * Up to two common words that close a name: स्टरगोमेना टैक्स के साथ, बुई थान सोन ने, मंजीव सिंह पुरी के साथ.  Not
 * "मोदी सरकार से".
 */
static uint32_t
common_tail(const engine *e, uint32_t at, uint32_t end, uint32_t last, bool known)
{
	for (uint32_t i = at; i < end && i < at + 2; i++)
	{
		bool		name = i > at && strength(e, i, end) >= DOUBTFUL_NAME;
		varta_match month;

		/* रक्षा मंत्री दोंग जून के साथ: no day goes before it, and no time is with or does something */
		if (i == at && e->words[i - 1].kind == VARTA_WORD_WORD && closes_person(e, i + 1, end) &&
			case_at(e, i + 1, end, &(uint32_t) {0}) != VARTA_LABEL_SE && e->words[i + 1].kind == VARTA_WORD_WORD &&
			varta_lexicon_longest(e->words, end, i, VARTA_ENTRY(TIME), &month) &&
			month.entry->type_label == VARTA_LABEL_MONTH && cue_at(e, i + 1, end, VARTA_LABEL_JOIN, NULL) == NULL)
			return i + 1;

		if (e->words[i].kind != VARTA_WORD_WORD || has_class(&e->words[i], CLOSED_CLASSES) ||
			(!name && !has_class(&e->words[i], NOUN_CLASSES | VARTA_CLASS(VERB))))
			return last;
		if (closes_person(e, i + 1, end) &&
			(name || !known || (i == at && case_at(e, i + 1, end, &(uint32_t) {0}) != VARTA_LABEL_NONE && !is_collective(e, i, end))))
			return i + 1;
	}
	return last;
}

/*
 * A given name that is a common word, too, before a family name: राज ठाकरे ने, अमर
 * सिंह से.  After a genitive it is the word: पीर के रोज़ अत्ताफ़ ने.
 */
static bool
begins_full_name(const engine *e, uint32_t at, uint32_t end)
{
	uint32_t	next = step_inside(e, at, end);
	uint32_t	last;

	if (next >= end || !has_class(&e->words[at], VARTA_CLASS(GIVEN_NAME)) ||
		!has_class(&e->words[next], VARTA_CLASS(SURNAME)) ||
		has_class(&e->words[next], CLOSED_CLASSES | NOUN_CLASSES | VARTA_CLASS(VERB)))
		return false;
	return at == 0 || case_at(e, at - 1, at, &last) != VARTA_LABEL_GENITIVE;
}

/*
 * A common word right after a title and before a name that closes the phrase: विदेश सचिव
 * सेवा लम्साल के, मंत्री प्रकाशमान सिंह से.  Not: विदेश मंत्री स्तर की, राष्ट्रपति भवन में.
 */
static bool
is_word_as_given_name(const engine *e, uint32_t at, uint32_t end)
{
	const varta_word *word = &e->words[at];
	varta_match match;
	uint32_t	next = at + 1;
	uint32_t	after;

	if (next >= end || word->kind != VARTA_WORD_WORD || !has_class(word, NOUN_CLASSES) ||
		has_class(word, CLOSED_CLASSES | VARTA_CLASS(VERB)) ||
		(word->features & VARTA_FEATURE(LEMMA)) == 0 ||
		varta_lexicon_longest(e->words, end, at, ENTITIES | VARTA_ENTRY(CUE), &match))
		return false;
	if (strength(e, next, end) < UNKNOWN_NAME ||
		(e->words[next].form != 0 && strength(e, next, end) == KNOWN_NAME && !is_family_name(&e->words[next])))
		return false;
	after = step_inside(e, next, end);
	return case_at(e, next, end, &(uint32_t) {0}) == VARTA_LABEL_NONE && closes(e, after, end);
}

/*
 * चांग [हो-जिन] के साथ: a verb, tied by a hyphen to what nobody knows or, after a title, to what closes the
 * phrase.  Counter-example: मोदी [आते-जाते] मिले.
 */
static bool
begins_double_name(const engine *e, uint32_t at, uint32_t end, bool after_title)
{
	uint32_t	next = step_inside(e, at, end);

	if (next != at + 2 || next >= end || e->words[at].kind != VARTA_WORD_WORD ||
		e->words[at + 1].kind != VARTA_WORD_HYPHEN || e->words[next].kind != VARTA_WORD_WORD ||
		!has_class(&e->words[at], VARTA_CLASS(VERB)) || has_class(&e->words[at], CLOSED_CLASSES | NOUN_CLASSES))
		return false;
	return strength(e, next, end) == UNKNOWN_NAME || (after_title && closes_person(e, next + 1, end));
}

/*
 * A place that is a family name, too, after a name: ट्रंप [वॉशिंगटन] से आए, क्वात्रा [नेपाल] के दौरे पर.
 * Not: जॉर्ज वॉशिंगटन ने.
 */
static bool
is_place_after_name(const engine *e, uint32_t at, uint32_t end)
{
	varta_match match;
	uint32_t	last;
	varta_label label;

	if (e->words[at].form == 0 ||
		!varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(PLACE) | VARTA_ENTRY(COUNTRY), &match))
		return false;
	label = case_at(e, at + match.nwords, end, &last);
	/* हरदीप सिंह [पुरी] ने: people do and are met, towns are not */
	if (has_class(&e->words[at], NAME_CLASSES) &&
		(label == VARTA_LABEL_NE || label == VARTA_LABEL_WITH || label == VARTA_LABEL_KO))
		return false;
	return is_family_name(&e->words[at - 1]) || label == VARTA_LABEL_GENITIVE || label == VARTA_LABEL_ME ||
		label == VARTA_LABEL_TAK;
}

/* After a well-known person's full name of two words and more: बान की मून; first when none. */
uint32_t
full_name_end(const engine *e, uint32_t first, uint32_t end)
{
	varta_match match;

	return first < end && HAS_STAGE(STAGE_PEOPLE) && e->words[first].form != 0 &&
		varta_lexicon_longest(e->words, end, first, VARTA_ENTRY(PERSON), &match) &&
		match.nwords > 1 && !match.entry->doubtful ? first + match.nwords : first;
}

/* ट्रंप | पुतिन से मिले: another well-known person begins where one ends. */
static bool
begins_other_person(const engine *e, uint32_t first, uint32_t at, uint32_t end)
{
	varta_match one;
	varta_match other;

	return e->words[first].form != 0 && e->words[at].form != 0 &&
		varta_lexicon_longest(e->words, end, first, VARTA_ENTRY(PERSON), &one) && first + one.nwords == at &&
		varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(PERSON), &other) &&
		!one.entry->doubtful && !other.entry->doubtful &&
		strcmp(varta_lexicon_string(one.entry->name), varta_lexicon_string(other.entry->name)) != 0;
}

uint32_t
name_end(const engine *e, uint32_t first, uint32_t end, bool after_title)
{
	uint32_t	at = first;
	uint32_t	last = first;
	uint32_t	nwords = 0;
	varta_match office;
	name_strength best = NOT_NAME;
	uint32_t	after;

	after_title = after_title && HAS_STAGE(STAGE_TITLED_NAMES);
	at = last = full_name_end(e, first, end);
	if (last > first)
	{
		nwords = last - first;
		best = KNOWN_NAME;
	}
	while (at < end && nwords < MAX_NAME_WORDS)
	{
		name_strength s = strength(e, at, end);
		uint32_t	next;

		/* छिन कांग, छन सोंग से: a given name that is a verb's stem, before a name */
		if (s == NOT_NAME && after_title && at == first && at + 1 < end &&
			e->words[at].kind == VARTA_WORD_WORD && has_class(&e->words[at], VARTA_CLASS(VERB)) &&
			(e->words[at].features & VARTA_FEATURE(STEM)) != 0 &&
			!has_class(&e->words[at], CLOSED_CLASSES | NOUN_CLASSES) &&
			(strength(e, at + 1, end) == KNOWN_NAME ||
			 (strength(e, at + 1, end) == UNKNOWN_NAME && closes_person(e, at + 2, end))))
			s = UNKNOWN_NAME;
		if (s == NOT_NAME && after_title && at == first && is_word_as_given_name(e, at, end))
			s = UNKNOWN_NAME;
		if (s == NOT_NAME && at > first && begins_double_name(e, at, end, after_title))
		{
			nwords += 2;
			last = at + 3;
			at = step_inside(e, at + 2, end);
			continue;
		}
		/* सलमान बिन खलीफा अल खलीफा: what follows बिन and अल is a name, whatever else it is */
		next = step_inside(e, at, end);
		if (at > first && next < end && cue_at(e, at, at + 1, VARTA_LABEL_PATRONYMIC, NULL) != NULL &&
			e->words[next].kind == VARTA_WORD_WORD && !has_class(&e->words[next], CLOSED_CLASSES))
		{
			nwords += 2;
			last = next + 1;
			at = step_inside(e, next, end);
			continue;
		}
		if (at > first && varta_lexicon_longest(e->words, end, at, VARTA_ENTRY(OFFICE), &office) &&
			office.nwords > 1)
			break;				/* हिना के वज़ीर-ए-ख़ारजा: an office begins */
		if (s == NOT_NAME)
		{
			/* स्टरगोमेना टैक्स के साथ, जुरिस बोने और: one family name that is a word, too */
			if (after_title && nwords > 0 && nwords < 3)
				last = common_tail(e, at, end, last, has_listed_name(e, first, at));
			break;
		}
		if (s == DOUBTFUL_NAME && !after_title && at == first && !e->words[at].initial &&
			has_class(&e->words[at], NOUN_CLASSES | VARTA_CLASS(ADVERB) | VARTA_CLASS(VERB)) &&
			!begins_full_name(e, at, end))
			break;
		if (at > first && (is_place_after_name(e, at, end) || begins_other_person(e, first, at, end)))
			break;
		/* बाइडेन | मौर्या होटल के लिए रवाना */
		if ((at > first || !after_title) && cue_at(e, next, end, VARTA_LABEL_BUILDING, NULL) != NULL)
			break;
		/* बराक ओबामा | स्टेम सेल पर, पशिनयान | यूरोपीय नेताओं से: a name, and the next closes none */
		if (s == UNKNOWN_NAME && !after_title && best == KNOWN_NAME && (nwords > 1 || e->words[first].known_name) &&
			!closes(e, step_inside(e, at, end), end))
			break;
		if (s == DOUBTFUL_NAME && !doubt_holds(e, at, end, after_title, at > first, best >= UNKNOWN_NAME))
		{
			/* after a title one doubtful word alone may be the name: राष्ट्रपति शी ने */
			if (!after_title || at != first || has_class(&e->words[at], CLOSED_CLASSES) ||
				!has_class(&e->words[at], NAME_CLASSES) ||
				!closes(e, step_inside(e, at, end), end))
				break;
		}
		best = s > best ? s : best;
		nwords++;
		next = step_inside(e, at, end);
		last = at + 1;
		at = next;
	}
	if (last == first || after_title)
		return last;
	/* without a title a known part must be among them, and more than an initial */
	if (best == KNOWN_NAME)
		return last;
	/* कोमल गनोत्रा ने: two words that nobody knows, and a doer */
	return best == UNKNOWN_NAME && nwords >= 2 && last < end && case_at(e, last, end, &after) == VARTA_LABEL_NE ? last : first;
}

/* ---- the same name in other spellings ---- */

/* Vowels carry little: स्टोलटेनबर्ग = स्टोल्टेनबर्ग, ब्लिंकन = ब्लिंकेन. */
static uint32_t
consonant(uint32_t codepoint)
{
	switch (codepoint)
	{
		case 0x0923:			/* ण = न */
			return 0x0928;
		case 0x0936:
		case 0x0937:			/* श = ष = स: जशीम = जसीम */
			return 0x0938;
		case 0x0933:			/* ळ = ल */
			return 0x0932;
		case 0x091F:
		case 0x0920:
		case 0x0925:			/* ट = ठ = थ = त: गुटेरेस = गुतारेस */
			return 0x0924;
		case 0x0921:
		case 0x0922:
		case 0x0927:			/* ड = ढ = ध = द: अवध = अवद */
			return 0x0926;
		case 0x0916:			/* ख = क */
			return 0x0915;
		case 0x0918:			/* घ = ग */
			return 0x0917;
		case 0x091B:			/* छ = च */
			return 0x091A;
		case 0x091D:			/* झ = ज */
			return 0x091C;
		case 0x092D:
		case 0x0935:			/* भ = व = ब */
			return 0x092C;
		case 0x092B:			/* फ = प */
			return 0x092A;
		default:
			return codepoint;
	}
}

static uint64_t
make_name_key(const engine *e, uint32_t word)
{
	const varta_word *w = &e->words[word];
	uint8_t		folded[128];
	size_t		nbytes = w->end - w->start;
	uint64_t	skeleton = 0xCBF29CE484222325u;
	uint64_t	whole = 0xCBF29CE484222325u;
	size_t		nconsonants = 0;

	if (nbytes > sizeof(folded))
		nbytes = sizeof(folded);
	nbytes = varta_fold(e->document->text + w->start, nbytes, VARTA_FOLD_ALL, folded);
	for (size_t at = 0, length; at < nbytes; at += length)
	{
		uint32_t	codepoint = varta_utf8_decode(folded, nbytes, at, &length);

		whole = (whole ^ (HAS_STAGE(STAGE_NAME_SPELLINGS) ? consonant(codepoint) : codepoint)) * 0x100000001B3u;
		if (codepoint >= 0x093E && codepoint <= 0x094D)
			continue;			/* vowel signs, virama */
		if (codepoint == 0x0902 || (at > 0 && codepoint >= 0x0905 && codepoint <= 0x0914))
			continue;
		skeleton = (skeleton ^ consonant(codepoint)) * 0x100000001B3u;
		nconsonants++;
	}
	/* short words differ by their vowels: ली, ला; not दोंग, डोंग */
	return nconsonants >= 3 && HAS_STAGE(STAGE_NAME_SPELLINGS) ? skeleton : whole;
}

uint64_t
name_word_key(const engine *e, uint32_t word)
{
	const varta_word *w = &e->words[word];
	uint64_t   *kept;

	/* each word of a name is compared with many others */
	if (e->name_keys[word] != 0)
		return e->name_keys[word];
	kept = varta_words_name_key(e->arena, e->document->text + w->start, w->end - w->start);
	e->name_keys[word] = kept != NULL && *kept != 0 ? *kept : make_name_key(e, word);
	if (kept != NULL)
		*kept = e->name_keys[word];
	return e->name_keys[word];
}

/* The consonants of a word, at most max; their number. */
static size_t
name_consonants(const engine *e, uint32_t word, uint32_t *consonants, size_t max)
{
	const varta_word *w = &e->words[word];
	uint8_t		folded[128];
	size_t		nbytes = w->end - w->start;
	size_t		count = 0;

	if (nbytes > sizeof(folded))
		return 0;
	nbytes = varta_fold(e->document->text + w->start, nbytes, VARTA_FOLD_ALL, folded);
	for (size_t at = 0, length; at < nbytes && count < max; at += length)
	{
		uint32_t	codepoint = varta_utf8_decode(folded, nbytes, at, &length);

		if (codepoint >= 0x0915 && codepoint <= 0x0939)
			consonants[count++] = consonant(codepoint);
	}
	return count;
}

/* Do two words differ by one consonant at most (जिनपिंग, चिनफिंग)? */
static bool
similar_words(const engine *e, uint32_t a, uint32_t b)
{
	uint32_t	left[16];
	uint32_t	right[16];
	size_t		na = name_consonants(e, a, left, 16);
	size_t		nb = name_consonants(e, b, right, 16);
	size_t		head = 0;
	size_t		tail = 0;

	if (!HAS_STAGE(STAGE_NAME_SPELLINGS) || na < 3 || nb < 3 || (na > nb ? na - nb : nb - na) > 1)
		return false;
	while (head < na && head < nb && left[head] == right[head])
		head++;
	while (tail < na - head && tail < nb - head && left[na - 1 - tail] == right[nb - 1 - tail])
		tail++;
	return na - head - tail <= 1 && nb - head - tail <= 1;
}

static uint32_t
name_words(const engine *e, uint32_t first, uint32_t last, uint64_t *keys)
{
	uint32_t	count = 0;

	for (uint32_t i = first; i < last && count < MAX_NAME_WORDS; i++)
		if (e->words[i].kind == VARTA_WORD_WORD)
			keys[count++] = name_word_key(e, i);
	return count;
}

/* The n-th proper word of a name. */
static uint32_t
word_number(const engine *e, uint32_t first, uint32_t n)
{
	while (e->words[first].kind != VARTA_WORD_WORD || n-- > 0)
		first++;
	return first;
}

bool
same_name(const engine *e, uint32_t a_first, uint32_t a_last, uint32_t b_first, uint32_t b_last)
{
	uint64_t	a[MAX_NAME_WORDS];
	uint64_t	b[MAX_NAME_WORDS];
	uint32_t	na = name_words(e, a_first, a_last, a);
	uint32_t	nb = name_words(e, b_first, b_last, b);
	uint32_t	nequal = 0;

	if (na == 0 || nb == 0)
		return false;
	for (uint32_t i = 0; i < na; i++)
		for (uint32_t j = 0; j < nb; j++)
			if (a[i] == b[j])
			{
				nequal++;
				break;
			}
	if (nequal == 0)
		return false;
	if (nequal == na || nequal == nb)
		return true;
	/* शी जिनपिंग = शी चिनफिंग: as many words, one of them spelt otherwise */
	if (na == nb && nequal + 1 == na)
		for (uint32_t i = 0; i < na; i++)
			if (a[i] != b[i])
				return similar_words(e, word_number(e, a_first, i), word_number(e, b_first, i));
	/* both have words of their own: family and given name must agree, or an initial stand for it */
	return a[na - 1] == b[nb - 1] &&
		(a[0] == b[0] || e->words[a_first].initial || e->words[b_first].initial);
}
