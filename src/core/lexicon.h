/*
 * lexicon.h
 *		Words and phrases that varta knows, compiled from src/data/ *.tsv.
 *
 *	bytes -> tokens -> words (with the number of their form) -> phrases
 *
 * A form is one folded spelling (varta_fold with VARTA_FOLD_ALL).  A form has
 * readings: the lemma it may belong to, that lemma's class and the features of
 * the form.  A phrase is a run of forms that stands for an entry: a country, an
 * office, a month.  Everything is const; nothing is built when a program starts.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_LEXICON_H
#define VARTA_LEXICON_H

#include "varta.h"

/*
 * Word classes.  The names are those of the class column in
 * src/data/words_*.tsv; the generator includes this list.
 */
#define VARTA_WORD_CLASSES(X) \
	X(NOUN_M, "noun-m") \
	X(NOUN_F, "noun-f") \
	X(NOUN_M_FIXED, "noun-m-fixed") \
	X(ADJECTIVE, "adj") \
	X(ADJECTIVE_FIXED, "adj-fixed") \
	X(ADVERB, "adv") \
	X(NUMERAL, "num") \
	X(VERB, "verb") \
	X(POSTPOSITION, "postposition") \
	X(PRONOUN, "pronoun") \
	X(DETERMINER, "determiner") \
	X(CONJUNCTION, "conjunction") \
	X(PARTICLE, "particle") \
	X(QUESTION, "question") \
	X(INTERJECTION, "interjection") \
	X(GIVEN_NAME, "given") \
	X(SURNAME, "surname") \
	X(STOP, "stop")

typedef enum varta_word_class
{
#define X(name, label) VARTA_CLASS_##name,
	VARTA_WORD_CLASSES(X)
#undef X
	VARTA_CLASS_COUNT
} varta_word_class;

#define VARTA_CLASS(name) (1u << VARTA_CLASS_##name)

/* Features of a form, the names of the features column in paradigms.tsv. */
#define VARTA_FORM_FEATURES(X) \
	X(LEMMA, "lemma") \
	X(OBLIQUE, "oblique") \
	X(PLURAL, "plural") \
	X(FEMININE, "feminine") \
	X(STEM, "stem") \
	X(INFINITIVE, "infinitive") \
	X(HABITUAL, "habitual") \
	X(PERFECTIVE, "perfective") \
	X(FUTURE, "future") \
	X(SUBJUNCTIVE, "subjunctive") \
	X(IMPERATIVE, "imperative") \
	X(CONJUNCTIVE, "conjunctive") \
	X(PRESENT, "present") \
	X(PAST, "past")

typedef enum varta_form_feature_bit
{
#define X(name, label) VARTA_FEATURE_BIT_##name,
	VARTA_FORM_FEATURES(X)
#undef X
	VARTA_FEATURE_COUNT
} varta_form_feature_bit;

#define VARTA_FEATURE(name) (1u << VARTA_FEATURE_BIT_##name)

/* Kinds of phrase entries; one or more TSV files feed each. */
typedef enum varta_entry_kind
{
	VARTA_ENTRY_COUNTRY,		/* countries.tsv, the names */
	VARTA_ENTRY_DEMONYM,		/* countries.tsv, the adjectives */
	VARTA_ENTRY_PLACE,			/* places.tsv */
	VARTA_ENTRY_OFFICE,			/* offices.tsv */
	VARTA_ENTRY_ORGANISATION,	/* organisations.tsv */
	VARTA_ENTRY_EVENT,			/* events.tsv */
	VARTA_ENTRY_HONORIFIC,		/* honorifics.tsv */
	VARTA_ENTRY_TRIGGER,		/* triggers.tsv: words that tell of a meeting */
	VARTA_ENTRY_CUE,			/* cues.tsv: mode, status, role of a clause */
	VARTA_ENTRY_TIME,			/* time.tsv: months, weekdays, relative days */
	VARTA_ENTRY_LABEL,			/* labels.tsv: page furniture and its roles */
	VARTA_ENTRY_AGENCY,			/* agencies.tsv */
	VARTA_ENTRY_KIND_COUNT
} varta_entry_kind;

#define VARTA_ENTRY(name) (1u << VARTA_ENTRY_##name)

/*
 * An entry.  The strings are offsets into the pool (varta_lexicon_string), 0 is
 * the empty string; what type, code and detail hold is said on top of each TSV.
 */
typedef struct varta_entry
{
	uint8_t		kind;			/* varta_entry_kind */
	uint8_t		doubtful;		/* marked "?": also a common word */
	uint16_t	line;			/* of the TSV, for error reports */
	uint32_t	name;			/* canonical form, as the press writes it */
	uint32_t	type;			/* kind, level: "city", "state", "month" */
	uint32_t	code;			/* "RU", "UN", "GOV", "10" */
	uint32_t	detail;			/* alpha-3, actor code, venue's city */
} varta_entry;

extern const varta_entry *varta_lexicon_entry(uint32_t entry);
extern const char *varta_lexicon_string(uint32_t offset);

/* A reading of a form. */
typedef struct varta_reading
{
	uint32_t	lemma;			/* pool offset of the lemma, folded */
	uint16_t	features;		/* VARTA_FEATURE bits */
	uint8_t		class;			/* varta_word_class */
	uint8_t		doubtful;		/* a name part that is also a common word */
} varta_reading;

/*
 * The number of a folded form, 0 when it is not known.  O(1): one hash, a few
 * cache lines.
 */
extern uint32_t varta_lexicon_form(const uint8_t *folded, size_t nbytes);

/* Classes and features over all readings of a form, 0 for form 0. */
extern uint32_t varta_form_classes(uint32_t form);
extern uint32_t varta_form_features(uint32_t form);

/* The readings of a form. */
extern const varta_reading *varta_form_readings(uint32_t form, size_t *count);

/* ---- words.c: a text's words with the numbers of their forms ---- */

typedef enum varta_word_kind
{
	VARTA_WORD_WORD,			/* letters; also an initial */
	VARTA_WORD_NUMBER,
	VARTA_WORD_OTHER,			/* URL, e-mail, hashtag, handle, tag */
	VARTA_WORD_STOP,			/* sentence end: danda, full stop, |, ?, ! */
	VARTA_WORD_COMMA,			/* , ; */
	VARTA_WORD_COLON,
	VARTA_WORD_HYPHEN,			/* between words without spaces */
	VARTA_WORD_DASH,			/* with spaces around it */
	VARTA_WORD_DOT,				/* after an initial or abbreviation */
	VARTA_WORD_OPEN_QUOTE,
	VARTA_WORD_CLOSE_QUOTE,
	VARTA_WORD_OPEN_BRACKET,
	VARTA_WORD_CLOSE_BRACKET,
	VARTA_WORD_BREAK,			/* one or more line ends */
	VARTA_WORD_MARK				/* any other sign */
} varta_word_kind;

typedef struct varta_word
{
	uint32_t	start;			/* bytes in the text */
	uint32_t	end;
	uint32_t	form;			/* number of the form, 0: not known */
	uint32_t	value;			/* of a NUMBER up to 10^9, else 0; of a BREAK, line ends */
	uint32_t	classes;		/* VARTA_CLASS bits of the form */
	uint16_t	features;		/* VARTA_FEATURE bits of the form */
	uint8_t		kind;			/* varta_word_kind */
	uint8_t		initial;		/* an initial such as एस, with or without its dot */
} varta_word;

/* Reads all words of a text in one pass. */
extern varta_status varta_words_read(varta_arena *arena, const uint8_t *text,
									 size_t nbytes, varta_word **words, size_t *count);

/* A phrase found: its entry, and how many words it covers. */
typedef struct varta_match
{
	const varta_entry *entry;
	uint32_t	nwords;			/* hyphens and dots between count */
	uint16_t	features;		/* of the form: OBLIQUE, PLURAL ... */
} varta_match;

/*
 * The longest phrase that begins at words[at] and is of one of the kinds (bits
 * VARTA_ENTRY).  Hyphens between words and dots after initials are passed over.
 * If several entries share the longest form, the one of the lowest kind wins;
 * varta_lexicon_matches gives all.
 */
extern bool varta_lexicon_longest(const varta_word *words, size_t count, size_t at,
								  uint32_t kinds, varta_match *match);

/* All entries of the kinds that share the longest form, at most max; their number. */
extern size_t varta_lexicon_matches(const varta_word *words, size_t count, size_t at,
									uint32_t kinds, varta_match *matches, size_t max);

#endif							/* VARTA_LEXICON_H */
