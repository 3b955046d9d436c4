/*
 * engine.h
 *		Inner types of the meeting engine; the stages share them.
 *
 *	analysis.c	 words, sentences, order of the stages
 *	mention.c	 parties, places, events, pronouns, triggers of a sentence
 *	party_mention.c a person, office holder or state at a word
 *	mention_list.c lists, appositions, two offices of one holder
 *	mention_again.c mentions anew, after names were learnt
 *	name.c		 where a name begins and ends
 *	party.c		 mentions of one person become one party
 *	home.c		 states that the text leaves out
 *	clause.c	 clauses, what their verbs say of status
 *	scene.c		 groups of mentions in a clause, by postposition
 *	argument.c	 which group is doer, which counterpart
 *	reference.c	 pronouns, counterparts, unsaid subjects
 *	sides.c		 the parties of a frame
 *	frame.c		 trigger + arguments -> frames
 *	attend.c	 who sat in a sitting that another clause told
 *	discourse.c	 sentence after sentence
 *	circumstance.c at which event, in what mode; when.c, where.c, here.c
 *	topic_phrase.c, topic.c		 about what
 *	meeting.c	 frames of one encounter become one meeting
 *	stay.c		 what encounters of one stay hand to each other
 *	meeting_row.c names, roles, codes, key, confidence of a row
 *	key.c		 a key that other articles give the same encounter
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_ENGINE_H
#define VARTA_ENGINE_H

#include "analysis.h"

#define NONE UINT32_MAX

/* So many mentions before one are asked whom it goes back to: keeps long texts linear. */
#define NEAR_MENTIONS 64
#define MAX_PARTICIPANTS 16
#define MAX_TOPICS 12

/*
 * What tests/score/ablation switches off, one at a time, to measure what it
 * carries: it compiles with -DVARTA_WITHOUT=STAGE_...; the comment is its table's.
 */
typedef enum stage
{
	STAGE_TITLED_NAMES = 1,		/* unknown words after a title as names */
	STAGE_LEARNED_NAMES,		/* names learnt from a title elsewhere in the text */
	STAGE_NAME_SPELLINGS,		/* other spellings of a name within a text */
	STAGE_LISTS,				/* lists that share one postposition */
	STAGE_CLAUSES,				/* clauses: a sentence is one */
	STAGE_PRONOUNS,				/* pronouns and दोनों नेता */
	STAGE_UNDERSTOOD_SUBJECT,	/* the subject that a clause leaves out */
	STAGE_COUNTERPARTS,			/* the office of a समकक्ष from the other party */
	STAGE_HOME_COUNTRY,			/* the country of office holders without a country word */
	STAGE_FOREIGN_COUNTRY,		/* the country of the others from what the text is about */
	STAGE_PEOPLE,				/* well-known people (people.tsv) */
	STAGE_UNNAMED_HOLDERS,		/* an unnamed holder that a later sentence names */
	STAGE_EXCLUDED,				/* spokespersons, sport and business as no parties */
	STAGE_STATUS_CUES,			/* words of status: रद्द, संभावना, कार्यक्रम, नहीं */
	STAGE_TENSE,				/* tense: what no cue says otherwise is held */
	STAGE_ACCEPTANCE,			/* what bare states must show to make a row */
	STAGE_LEAST_CONFIDENCE,		/* the least confidence that a row must have */
	STAGE_MERGING,				/* merging: a row for each frame with two sides */
	STAGE_CIRCUMSTANCES,		/* what sentences without both sides add to a row */
	STAGE_STAYS					/* the place of the encounter before: Y से भी मिले */
} stage;

#ifndef VARTA_WITHOUT
#define VARTA_WITHOUT 0
#endif
#define HAS_STAGE(number) ((int) (number) != (int) VARTA_WITHOUT)

typedef enum mention_kind
{
	MENTION_PARTY,				/* person, office, state, organisation */
	MENTION_PLACE,
	MENTION_EVENT,
	MENTION_PRONOUN,
	MENTION_TRIGGER
} mention_kind;

typedef struct mention
{
	uint32_t	first;			/* words, last exclusive */
	uint32_t	last;
	uint32_t	case_last;		/* after the postposition; last when there is none */
	uint32_t	name_first;		/* name_first == name_last: no name */
	uint32_t	name_last;
	const varta_entry *entry;	/* office of a party; else the entry found */
	const varta_entry *organisation;
	const char *country;		/* code written beside it, or NULL */
	const varta_entry *list_office; /* of the member before in its list: अर्मेनिया के अरारत मिर्जोयान */
	const char *list_country;	/* the same of the state: और रक्षा मंत्री ऑस्टिन */
	uint32_t	office_first;	/* words of the office */
	uint32_t	office_last;
	uint32_t	role_first;		/* words of "सुरक्षा परिषद के सचिव"; equal to role_last: */
	uint32_t	role_last;		/* the office alone is the role */
	uint32_t	party;			/* NONE until resolved */
	uint32_t	group;			/* first mention of its list */
	uint16_t	case_label;		/* varta_label, 0: bare */
	uint16_t	features;		/* of the entry's form */
	uint8_t		kind;
	bool		state;			/* a country or organisation without office */
	bool		counterpart;
	bool		indefinite;		/* किसी राजदूत: nobody in particular */
	bool		own;
	bool		former;
	bool		excluded;		/* cannot take part: spokesperson, sport, business */
	bool		weak;			/* known by its shape or place alone */
	bool		level;			/* "कोर कमांडर स्तर की": no party, the sides' office */
	bool		aside;			/* told of in passing: "X, जो मंत्री हैं, के साथ" */
} mention;

/* A person, office holder, state or organisation of the document. */
typedef struct party
{
	uint32_t	name_first;		/* words of the longest name */
	uint32_t	name_last;
	uint32_t	role_first;		/* see mention */
	uint32_t	role_last;
	uint32_t	mention;		/* its first mention */
	uint32_t	told;			/* after the word where offices were looked for and it was told last */
	const varta_entry *office;
	const char *country;
	const char *list_country;	/* see mention */
	uint32_t	alias;			/* the party it turned out to be, or NONE */
	uint16_t	nmentions;
	bool		state;
	bool		known;			/* the country is that of people.tsv, or of whom he came with */
	bool		titled;			/* the name stands with an office */
	bool		excluded;
	bool		former;
	bool		office_inferred;
	bool		country_inferred;
} party;

typedef struct sentence
{
	varta_span	span;
	uint32_t	first;			/* words */
	uint32_t	last;
	uint32_t	first_mention;
	uint32_t	last_mention;
	uint8_t		role;			/* varta_block_role */
	bool		is_link;		/* to another story: nothing in it is mentioned */
	bool		asks_before;	/* its mentions hang on those of earlier sentences */
	uint32_t	paragraph;
} sentence;

typedef struct clause
{
	uint32_t	first;			/* words */
	uint32_t	last;
	uint32_t	subject;		/* mention, or NONE */
	bool		quoted;			/* inside a quotation */
} clause;

/* What one trigger in one clause says. */
typedef struct frame
{
	uint32_t	sentence;
	uint32_t	trigger;		/* mention */
	uint32_t	parties[MAX_PARTICIPANTS];
	uint32_t	mentions[MAX_PARTICIPANTS];
	uint32_t	nparties;
	uint32_t	ncertain;		/* parties that the clause itself names */
	uint8_t		status;			/* varta_meeting_status */
	uint8_t		mode;
	bool		mode_said;
	bool		pair;			/* दोनों नेता: parties of the encounter before */
	bool		background;
	bool		joint;
	bool		sure;			/* a verb or a cue gave the status */
	bool		direct;			/* the trigger carries the clause's verb */
	bool		excluded;		/* no encounter of states: a match, a film */
	bool		whole;			/* two or more parties of different states */
	bool		quoted;			/* told in a quotation */
	bool		also;			/* भी, इसके बाद: of the same stay as the encounter before */
	bool		same_day;		/* उसी दिन */
	bool		separate;		/* अलग-अलग, अलग से: not the sitting of all */
	bool		goes_on;		/* names who sat in the encounter told before */
	bool		attends;		/* names who else sat in the encounter told last */
	uint8_t		date_basis;
	varta_day	from;
	varta_day	until;
	int32_t		month;			/* year * 12 + month when only these are told, else 0 */
	varta_span	place;
	const char *place_country;
	uint8_t		place_rank;		/* a town before a venue before a province */
	varta_span	event;
	varta_span	topics[MAX_TOPICS];
	uint32_t	ntopics;
	uint32_t	meeting;		/* where it went, or NONE */
	float		weight;			/* how well it shows the encounter */
} frame;

#define VECTOR(type) struct { type *items; size_t count; size_t capacity; }

/* A word of a party's name, for name_index.c. */
typedef struct name_link
{
	uint64_t	key;
	uint32_t	party;
	uint32_t	older;			/* link of the same slot, plus 1; 0: none */
} name_link;

/* A party in a list of those that may be looked for together. */
typedef struct party_link
{
	uint32_t	party;
	uint32_t	older;			/* link of the same slot, plus 1; 0: none */
} party_link;

/* The code of a state or body that some mention gives. */
typedef struct state_code
{
	const char *country;
	const varta_entry *entry;
	uint32_t	older;			/* code of the same slot, plus 1; 0: none */
} state_code;

/* What case_at found at a word; reach: how many words it looked at, 0: not yet asked. */
typedef struct case_kept
{
	uint16_t	label;
	uint8_t		nwords;			/* to the word after the postposition, 0: none */
	uint8_t		reach;
} case_kept;

typedef struct engine
{
	varta_arena *arena;
	const varta_document *document;
	varta_span	window;			/* bytes of it that are read */
	varta_word *words;
	size_t		nwords;
	uint64_t   *name_keys;		/* of each word, 0: not yet asked for */
	case_kept  *cases;			/* of each word */
	VECTOR(name_link) name_links;	/* name_index.c */
	uint32_t   *name_slots;
	size_t		name_mask;
	varta_date_expression *dates;
	size_t		ndates;
	VECTOR(sentence) sentences;
	VECTOR(mention) mentions;
	bool		asked_before;	/* of the sentence whose mentions are sought: see sentence */
	uint32_t	sentence_mentions;	/* first mention of the sentence that is read */
	VECTOR(party) parties;
	VECTOR(frame) frames;
	VECTOR(varta_meeting) meetings;
	VECTOR(varta_visit) visits;
	VECTOR(varta_entity) entities;
	const char *home;			/* country of office holders without one */
	varta_span	here;			/* the dateline's place */
	const char *here_country;
	uint32_t   *arrivals;		/* visits that ended here, stay.c */
	uint32_t	narrivals;
	VECTOR(state_code) codes;	/* meeting_row.c */
	uint32_t   *code_slots;
	VECTOR(party_link) holders; /* by the last word of the office, party.c */
	uint32_t   *holder_slots;
} engine;

/* Appends an item; false (arena status set) when there is no memory. */
#define APPEND(e, vector, item) \
	(((vector).items = varta_arena_grow((e)->arena, (vector).items, (vector).count, \
										&(vector).capacity, sizeof(*(vector).items))) != NULL && \
	 ((vector).items[(vector).count++] = (item), true))

static inline varta_span
word_span(const engine *e, uint32_t first, uint32_t last)
{
	return first >= last ? (varta_span) {0, 0} :
		(varta_span) {e->words[first].start, e->words[last - 1].end};
}

static inline bool
is_empty(varta_span span)
{
	return span.start >= span.end;
}

/* Of a country's or body's code, for tables. */
static inline uint32_t
country_hash(const char *code)
{
	uint32_t	hash = 0;

	for (; *code != '\0'; code++)
		hash = hash * 31 + (uint8_t) *code;
	return hash;
}

/* Does a word have the class (VARTA_CLASS_...)? */
static inline bool
has_class(const varta_word *word, uint32_t classes)
{
	return (word->classes & classes) != 0;
}

/* analysis.c: all stages; false (arena status set) on failure */
extern bool engine_run(engine *e);

/* cue.c */

/* cue_at for a word that may begin one. */
extern const varta_entry *cue_find(const varta_word *words, uint32_t word, uint32_t end,
								   varta_label type, uint32_t *last);

/* The longest cue of the type at a word; NULL for none.  last: word after it. */
static inline const varta_entry *
cue_at(const engine *e, uint32_t word, uint32_t end, varta_label type, uint32_t *last)
{
	return word >= end || (e->words[word].begins & VARTA_CUE_BIT(type)) == 0 ? NULL :
		cue_find(e->words, word, end, type, last);
}

/* Whether a cue of the type stands anywhere in the words; the first one. */
extern const varta_entry *cue_within(const engine *e, uint32_t first, uint32_t last,
									 varta_label type, uint32_t *at);

/* case_at for a word that may begin one. */
extern varta_label case_find(const engine *e, uint32_t word, uint32_t end, uint32_t *last);

/* The postposition at a word, after particles; 0 for none.  last: word after it. */
static inline varta_label
case_at(const engine *e, uint32_t word, uint32_t end, uint32_t *last)
{
	return word >= end || (e->words[word].begins &
						   (VARTA_CUE_BIT(VARTA_LABEL_CASE) | VARTA_CUE_BIT(VARTA_LABEL_PARTICLE_CUE))) == 0 ?
		VARTA_LABEL_NONE : case_find(e, word, end, last);
}

/* name.c */

/* The word after a name that begins at first; first itself when none does. */
extern uint32_t full_name_end(const engine *e, uint32_t first, uint32_t end);
extern uint32_t name_end(const engine *e, uint32_t first, uint32_t end, bool after_title);

/* Whether the words of two names may be the same person's. */
extern bool same_name(const engine *e, uint32_t a_first, uint32_t a_last, uint32_t b_first,
					  uint32_t b_last);

/* A number that is equal for spellings of a name's word inside one text. */
extern uint64_t name_word_key(const engine *e, uint32_t word);

/* name_index.c: parties by the words of their names */
#define MAX_CANDIDATES 240
extern bool name_index_add(engine *e, uint32_t party);

/* Parties, ascending, that share a word with a name; their number. */
extern uint32_t name_index_find(const engine *e, uint32_t first, uint32_t last,
								uint32_t list[MAX_CANDIDATES]);

/* mention.c */
extern bool mentions_find(engine *e, uint32_t sentence);

/* Before all that asks for phrases: leaves the words only those that stand in the text. */
extern void phrases_settle(engine *e);

/* mention_again.c: all sentences' mentions anew, after names were learnt */
extern bool mentions_again(engine *e);

/* The first date at a word or after it; e->ndates when there is none. */
extern size_t first_date(const engine *e, uint32_t word);

/* event.c: the event that begins at a word; false when none does. */
extern bool event_at(const engine *e, uint32_t start, uint32_t at, uint32_t end, mention *found);

/* Whether the words before a head noun name the sitting: पांचवीं ‘टू प्लस टू’, 11वें दौर की. */
extern bool event_is_named(const engine *e, uint32_t first, uint32_t head);

/* Where the name of the sitting begins that a trigger (बैठक) closes. */
extern uint32_t sitting_name(const engine *e, const sentence *s, const mention *trigger);

/* party.c */
extern bool parties_gather(engine *e);
extern bool holds_state_office(const varta_entry *office);
extern uint32_t party_of(const engine *e, uint32_t party);
extern uint32_t party_for_office(engine *e, uint32_t mention_number, const varta_entry *office,
								 const char *country);
/* Lets party_for_office find a party that has got an office; false (arena status set) on failure. */
extern bool holder_add(engine *e, uint32_t party);
extern bool parties_unite(engine *e);

/* Whether two parties stand for different states or bodies, both known. */
extern bool same_code(const char *a, const char *b);
extern bool different_states(const engine *e, uint32_t a, uint32_t b);

/* home.c */
extern void states_infer(engine *e);
extern bool has_indian_name(const engine *e, const party *p);
extern bool brings_along(const engine *e, uint32_t number);

/* clause.c */
extern size_t clauses_cut(const engine *e, const sentence *s, clause *clauses, size_t max);
/* Does a finite verb begin at the word; "की" only where it is one (मुलाकात की।)? */
extern bool verb_follows(const engine *e, uint32_t at, uint32_t end);
extern varta_meeting_status status_of(const engine *e, const sentence *s, const clause *c,
									  const mention *trigger, bool *sure, bool *direct, bool *none);

/* argument.c */
extern bool frames_build(engine *e);

/* circumstance.c */
extern void circumstances_add(engine *e, const sentence *s, const clause *c, frame *f);
#define HERE_SENTENCES 8		/* the first ones, which may have a dateline */
extern void here_find(engine *e);

/* topic.c */
extern void topics_add(engine *e, const clause *c, frame *f);

/* Topics of a clause without a trigger: X का मुद्दा उठाया; pair: its doer is दोनों नेता. */
extern bool topics_raise(engine *e, const sentence *s, const clause *c, frame *f, bool pair);

/* meeting.c */
extern bool meetings_merge(engine *e);

/* key.c */

/* What a key says of the time: the day, else the month, else nothing. */
typedef struct meeting_time
{
	varta_day	day;
	int32_t		month;			/* year * 12 + month, or 0 */
	bool		remote;			/* a call or a video conference */
	bool		background;		/* told as an earlier one */
} meeting_time;

extern const char *meeting_key(engine *e, const uint32_t *parties, uint32_t nparties,
							   const meeting_time *time);

/* visit.c */
extern bool visits_find(engine *e);

/* entity.c */
extern bool entities_list(engine *e);

#endif							/* VARTA_ENGINE_H */
