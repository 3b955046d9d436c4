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
	X(PAST, "past") \
	X(INDIAN, "indian")

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
	VARTA_ENTRY_PERSON,			/* people.tsv: well-known people and their countries */
	VARTA_ENTRY_SAYING,			/* sayings.tsv: words that bring in a quotation */
	VARTA_ENTRY_STOP_WORD,		/* stops.tsv: words beside a full stop */
	VARTA_ENTRY_KIND_COUNT
} varta_entry_kind;

#define VARTA_ENTRY(name) (1u << VARTA_ENTRY_##name)

/*
 * The bits of varta_word.begins above those of the kinds: which types the cues
 * have that begin with the word.  Types share bits, so a bit only says "perhaps".
 */
#define VARTA_CUE_BIT(label) (1u << (VARTA_ENTRY_KIND_COUNT + \
									 (uint32_t) (label) % (31 - VARTA_ENTRY_KIND_COUNT)))

/* The last bit: some phrase that begins with the word stands for another country than India. */
#define VARTA_BEGINS_ABROAD (1u << 31)

/*
 * Values of type and code columns that code tests; the generator turns them into
 * numbers.  Other values stay strings only.
 */
#define VARTA_LABELS(X) \
	/* offices.tsv: level */ \
	X(STATE, "state") X(ENVOY, "envoy") X(MILITARY, "military") \
	X(ORGANISATION, "organisation") X(DOMESTIC, "domestic") \
	X(SPOKESPERSON, "spokesperson") X(COUNTERPART, "counterpart") X(PARTY, "party") \
	X(SPORT, "sport") X(BUSINESS, "business") X(GOVERNMENT, "GOV") \
	 X(DELEGATION, "delegation") \
	/* organisations.tsv: kind */ \
	X(INTERNATIONAL, "international") X(NATIONAL, "national") X(MEDIA, "media") \
	X(COMPANY, "company") X(ARMED, "armed") \
	/* places.tsv: kind */ \
	X(CITY, "city") X(REGION, "region") X(VENUE, "venue") X(SEA, "sea") \
	X(DISTRICT, "district") \
	/* events.tsv: kind */ \
	X(SERIES, "series") X(HEAD, "head") \
	/* triggers.tsv: type */ \
	X(MEET, "meet") X(TALK, "talk") X(DISCUSS, "discuss") X(VERB, "verb") X(CALL, "call") \
	X(MEAL, "meal") X(CREDENTIALS, "credentials") X(EXCHANGE, "exchange") X(HOST, "host") X(IDIOM, "idiom") \
	/* modes */ \
	X(IN_PERSON, "in_person") X(PHONE, "phone") X(VIRTUAL, "virtual") X(UNKNOWN, "unknown") \
	/* cases.tsv: code */ \
	X(CASE, "case") \
	X(NE, "ne") X(SE, "se") X(KO, "ko") X(ME, "me") X(PAR, "par") X(TAK, "tak") \
	X(GENITIVE, "genitive") X(WITH, "with") X(BETWEEN, "between") X(BY, "by") \
	X(FOR, "for") X(SIDELINES, "sidelines") X(OCCASION, "occasion") X(DURING, "during") \
	X(ACCORDING, "according") X(INCLUDING, "including") X(LED, "led") X(BEFORE, "before") \
	X(AFTER, "after") X(ABOUT, "about") X(AGAINST, "against") X(OTHER_CASE, "other") \
	/* cues.tsv: type */ \
	X(STATUS, "status") X(MODE, "mode") X(PRONOUN, "pronoun") X(BACKGROUND, "background") \
	X(JOINT, "joint") X(SEPARATE, "separate") X(HERE, "here") X(SPEECH, "speech") \
	X(FILLER, "filler") X(TOPIC_HEAD, "topic-head") X(JOIN, "join") X(CLAUSE, "clause") \
	X(MOTION, "motion") X(GENERIC, "generic") X(FORMER, "former") X(OWN, "own") \
	X(PARTICLE_CUE, "particle") X(PLACE_NOUN, "place-noun") X(ALSO, "also") X(SAME_DAY, "same-day") X(LEVEL, "level") X(KIN, "kin") X(ACTING, "acting") X(NO_SUCH, "no-such") X(ROUND, "round") X(INDEFINITE, "indefinite") X(CONFERENCE, "conference") X(BOTH, "both") X(LETTER, "letter") X(EARLIER, "earlier") X(FICTION, "fiction") X(RELATIVE_CLAUSE, "relative-clause") X(WHO, "who") \
	X(THERE, "there") \
	X(TOPIC_LINK, "topic-link") X(TOPIC_VERB, "topic-verb") X(TOPIC_PAR, "topic-par") \
	X(TOPIC_REVIEW, "topic-review") X(TOPIC_SUBJECT, "topic-subject") X(OCCASION_CUE, "occasion-cue") \
	X(THEN, "then") X(MEANS, "means") X(SITUATED, "situated") X(JOURNEY, "journey") X(AUXILIARY, "auxiliary") X(NEXT_DAY, "next-day") X(VENUE_NOUN, "venue-noun") X(BUILDING, "building") X(INTENT, "intent") X(PROGRESSIVE, "progressive") \
	X(SITTING, "sitting") X(ORDINAL, "ordinal") \
	/* status cues: code */ \
	X(HELD, "held") X(ONGOING, "ongoing") X(PLANNED, "planned") X(PROPOSED, "proposed") \
	X(POSTPONED, "postponed") X(CANCELLED, "cancelled") X(DENIED, "denied") X(NOT, "not") \
	/* pronouns: code */ \
	X(SUBJECT, "subject") X(OBJECT, "object") X(SPEAKER, "speaker") X(PAIR, "pair") \
	X(PAIR_STATES, "pair-states") X(PAIR_BETWEEN, "pair-between") \
	X(SUBJECT_NE, "subject-ne") X(SPEAKER_NE, "speaker-ne") X(SPEAKER_WITH, "speaker-with") X(ATTEND, "attend") \
	/* time.tsv: type */ \
	X(MONTH, "month") X(WEEKDAY, "weekday") X(RELATIVE, "relative") X(DIRECTION, "direction") \
	X(UNIT, "unit") X(PART, "part") \
	/* further ones; their order keeps frequent words off the bits of frequent questions (VARTA_CUE_BIT) */ \
	X(HONOUR, "honour") X(CHAIR, "chair") X(SUBJECT_GENITIVE, "subject-genitive") X(REPORT, "report") X(SIDE, "side") \
	X(LEAD, "lead") X(PAIR_ALL, "pair-all") X(RELATED, "related") X(WELCOME, "welcome") X(CONDITION, "condition") \
	X(CONFLICT, "conflict") X(TOLD, "told") X(OFFICE_HEAD, "office-head") X(THAT, "that") X(WHETHER, "whether") X(THIS, "this") \
	X(PUBLIC_BODY, "public-body") X(MEDIUM, "medium") X(LEGISLATURE, "LEG") \
	X(PATRONYMIC, "patronymic") X(PLAN, "plan") X(AMONG, "among") X(RATHER, "rather") X(IDEA, "idea") X(ARRANGING, "arranging") X(HOMELAND, "homeland") X(COLLECTIVE, "collective") X(REFLEXIVE, "reflexive") X(RELATIVE_OBJECT, "relative-object") X(RELATIVE_NE, "relative-ne") \
	/* stops.tsv: type */ \
	X(DOUBTFUL_LETTER, "doubtful-letter") X(TITLE, "title") X(SHORT, "short") X(GOES_ON, "goes-on") \
	X(LINE_GOES_ON, "line-goes-on") \
	/* labels.tsv: role; also RELATED, HEAD, ABOUT */ \
	X(BYLINE, "byline") X(BUREAU, "bureau") X(PUBLISHED, "published") X(UPDATED, "updated") \
	X(CAPTION, "caption") X(WIDGET, "widget") X(SECTION, "section") X(NOTE, "note") X(TAIL, "tail") \
	X(CREDIT, "credit") X(POST, "post") X(LANGUAGE, "language") \
	/* time.tsv: type */ \
	X(NUMBER, "number")

typedef enum varta_label
{
	VARTA_LABEL_NONE,
#define X(name, label) VARTA_LABEL_##name,
	VARTA_LABELS(X)
#undef X
	VARTA_LABEL_COUNT
} varta_label;

/*
 * An entry.  The strings are read by varta_lexicon_string, 0 is
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
	uint32_t	detail;			/* alpha-3, actor code, venue's city, office's first form */
	uint16_t	type_label;		/* varta_label of type, or NONE */
	uint16_t	code_label;		/* varta_label of code, or NONE */
} varta_entry;

extern const varta_entry *varta_lexicon_entry(uint32_t entry);

/*
 * The string of a field.  A user's entry (knowledge.c) has no place in the pool: its
 * strings stand behind it, and the field says how far behind the field itself.  So
 * the field is needed, not a copy of its value.
 */
#define VARTA_OWN_STRING (1u << 31)
#define varta_lexicon_string(field) varta_string_of(&(field))
extern const char varta_data_pool[];

static inline const char *
varta_string_of(const uint32_t *field)
{
	return (*field & VARTA_OWN_STRING) == 0 ? &varta_data_pool[*field] :
		(const char *) field + (*field & ~VARTA_OWN_STRING);
}

/* ISO 3166-1 alpha-3 for alpha-2, "" when the lexicon has no such country. */
extern const char *varta_country_alpha3(const char *alpha2);

/* ISO 3166-1 alpha-2 of the state that an actor code begins with (INDMIL: IN), NULL for none. */
extern const char *varta_country_of_actor(const char *actor);

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

/* Kinds of the phrases that begin with a form (VARTA_ENTRY), and VARTA_CUE_BITs. */
extern uint32_t varta_form_begins(uint32_t form);

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
	uint32_t	begins;			/* phrases that begin with it: VARTA_ENTRY, VARTA_CUE_BIT */
	uint16_t	features;		/* VARTA_FEATURE bits of the form */
	uint8_t		kind;			/* varta_word_kind */
	uint8_t		initial:1;		/* an initial such as एस, with or without its dot */
	uint8_t		known_name:1;	/* part of a name that this text or a user's list gives */
	uint8_t		between_names:1;	/* a hyphen between two persons: ओर्बान-क्रिस्टरसन */
	uint8_t		leads:1;		/* phrases of a mention begin with it, here or elsewhere (mention.c) */
	uint32_t	own;			/* way to the matches of a user's phrases, see varta_own_matches */
} varta_word;

/* Forms that only a user's phrases have (knowledge.c) are numbered from here. */
#define VARTA_OWN_FORMS (1u << 20)

/* Reads all words of a text in one pass. */
extern varta_status varta_words_read(varta_arena *arena, const uint8_t *text,
									 size_t nbytes, varta_word **words, size_t *count);

/*
 * Appends the words of the bytes [start, end) of a text to an array in the arena;
 * offsets are the text's.
 */
extern varta_status varta_words_append(varta_arena *arena, const uint8_t *text, size_t start, size_t end,
									   varta_word **words, size_t *count, size_t *capacity);

/*
 * Where a key of a name's word may be kept as long as the word is among those read last;
 * NULL for none.
 */
extern uint64_t *varta_words_name_key(const varta_arena *arena, const uint8_t *bytes, size_t nbytes);

/* The number of the first word that begins at a byte of the text or after it. */
extern size_t varta_word_from(const varta_word *words, size_t count, uint32_t byte);

/* A phrase found: its entry, and how many words it covers. */
typedef struct varta_match
{
	const varta_entry *entry;
	uint32_t	nwords;			/* hyphens and dots between count */
	uint16_t	features;		/* of the form: OBLIQUE, PLURAL ... */
} varta_match;

/*
 * The matches of the user's phrases that begin at a word whose own is not 0, the
 * longest first, one of no words at the end.  They stand behind the text's words in
 * the same block, so that a word finds them without any more to go by.
 */
#define VARTA_OWN_UNIT 8

static inline const varta_match *
varta_own_matches(const varta_word *word)
{
	return (const varta_match *) (const void *) ((const uint8_t *) word + (size_t) word->own * VARTA_OWN_UNIT);
}

/*
 * The next word that counts, from at on: a hyphen inside a compound and the dot of
 * an initial are passed over (नूर-सुल्तान = नूर सुल्तान).
 */
static inline size_t
varta_next_word(const varta_word *words, size_t count, size_t at)
{
	while (at < count && (words[at].kind == VARTA_WORD_HYPHEN || words[at].kind == VARTA_WORD_DOT))
		at++;
	return at;
}

/*
 * The longest phrase that begins at words[at] and is of one of the kinds (bits
 * VARTA_ENTRY); none when at is count, the end.  Hyphens between words and dots after initials are
 * passed over.  Of equally long ones a user's go first.
 * If several entries share the longest form, the one of the lowest kind wins;
 * varta_lexicon_matches gives all.
 */
static inline bool varta_lexicon_longest(const varta_word *words, size_t count, size_t at,
										 uint32_t kinds, varta_match *match);

/* All entries of the kinds that share the longest form, at most max; their number. */
extern size_t varta_lexicon_matches(const varta_word *words, size_t count, size_t at,
									uint32_t kinds, varta_match *matches, size_t max);

/*
 * The longest cue at a word, when it is (also) of the type; NULL for none.  The answer
 * hangs on no word behind *looked; if that is count, on where the words end.
 */
extern const varta_entry *varta_lexicon_cue(const varta_word *words, size_t count, size_t at,
											varta_label type, uint32_t *nwords, size_t *looked);

/* Does a word of the form stand in stops.tsv under the type? */
extern bool varta_lexicon_is_stop_word(uint32_t form, varta_label type);

/*
 * The bits of begins of the phrases, long or short, that really stand at words[at]; a
 * word of a user's phrases keeps those that it may begin.
 */
extern uint32_t varta_lexicon_kinds(const varta_word *words, size_t count, size_t at);

/* Nearly every question is answered by the word itself: most begin no phrase. */
static inline bool
varta_lexicon_longest(const varta_word *words, size_t count, size_t at, uint32_t kinds,
					  varta_match *match)
{
	return at < count && (words[at].begins & kinds) != 0 &&
		varta_lexicon_matches(words, count, at, kinds, match, 1) > 0;
}

#endif							/* VARTA_LEXICON_H */
