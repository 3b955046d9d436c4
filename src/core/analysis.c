/*
 * analysis.c
 *		Runs the stages of the meeting engine over a document.
 *
 *	words -> sentences -> mentions -> parties -> frames -> meetings, visits, entities
 *
 * A document without a word of an encounter or without a foreign one stops after
 * the words, if only meetings are wanted.  A long one comes window by window.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "engine.h"

const char *
varta_meeting_status_name(varta_meeting_status status)
{
	static const char *const names[] = {
		"held", "ongoing", "planned", "proposed", "postponed", "cancelled", "denied"
	};

	return names[status];
}

const char *
varta_meeting_mode_name(varta_meeting_mode mode)
{
	static const char *const names[] = {"unknown", "in_person", "phone", "virtual"};

	return names[mode];
}

const char *
varta_date_basis_name(varta_date_basis basis)
{
	static const char *const names[] = {NULL, "explicit", "weekday", "relative"};

	return names[basis];
}

const char *
varta_entity_kind_name(varta_entity_kind kind)
{
	static const char *const names[] = {
		"person", "place", "country", "organisation", "role", "event", "date"
	};

	return names[kind];
}

/* The words [first, last) that lie in a span; *from is where to start looking. */
static void
words_of_span(const engine *e, varta_span span, uint32_t *from, uint32_t *first, uint32_t *last)
{
	uint32_t	at = *from;

	while (at < e->nwords && e->words[at].start < span.start)
		at++;
	*first = at;
	while (at < e->nwords && e->words[at].start < span.end)
		at++;
	*last = at;
	*from = at;
}

/* Does a headline's line end like a sentence of running text? */
static bool
ends_sentence(const uint8_t *text, size_t start, size_t end)
{
	while (end > start && (text[end - 1] == ' ' || text[end - 1] == '\r' || text[end - 1] == '\t'))
		end--;
	if (end == start)
		return true;
	if (text[end - 1] == '.' || text[end - 1] == '|')
		return true;
	return end - start >= 3 && text[end - 3] == 0xE0 && text[end - 2] == 0xA5 &&
		(text[end - 1] == 0xA4 || text[end - 1] == 0xA5);
}

/*
 * The blocks of a plain text: a first line that ends no sentence is the headline,
 * the rest is text.
 */
static size_t
plain_blocks(const engine *e, varta_block blocks[2])
{
	const uint8_t *text = e->document->text;
	uint32_t	end = 0;

	while (e->window.start == 0 && end < e->window.end && text[end] != '\n' && end < 1000)
		end++;
	if (end > 0 && end < e->window.end && text[end] == '\n' && !ends_sentence(text, 0, end))
	{
		blocks[0] = (varta_block) {{0, end}, VARTA_BLOCK_HEADLINE};
		blocks[1] = (varta_block) {{end, e->window.end}, VARTA_BLOCK_TEXT};
		return 2;
	}
	blocks[0] = (varta_block) {e->window, VARTA_BLOCK_TEXT};
	return 1;
}

/*
 * No writer's sentence is so long; a text without stops is cut into pieces of this
 * many words, since later stages look at all pairs of words of a sentence.
 */
#define MAX_SENTENCE_WORDS 300

static bool
append_sentence(engine *e, sentence s)
{
	const uint32_t end = s.last;
	const uint32_t end_byte = s.span.end;

	while (end - s.first > MAX_SENTENCE_WORDS)
	{
		s.last = s.first + MAX_SENTENCE_WORDS;
		s.span.end = e->words[s.last - 1].end;
		if (!APPEND(e, e->sentences, s))
			return false;
		s.first = s.last;
		s.span.start = e->words[s.first].start;
	}
	s.last = end;
	s.span.end = end_byte;
	return APPEND(e, e->sentences, s);
}

static bool
add_sentences(engine *e, const varta_block *block, uint32_t number, uint32_t *from)
{
	varta_span *spans;
	size_t		count;
	uint32_t	paragraph = number;
	varta_span	read = varta_block_window(block, e->window);

	if (read.start >= read.end)
		return true;
	if (varta_sentences(e->arena, e->document->text + read.start, read.end - read.start, &spans, &count) != VARTA_OK)
		return false;
	for (size_t i = 0; i < count; i++)
	{
		sentence	s = {.role = block->role};

		s.span.start = spans[i].start + read.start;
		s.span.end = spans[i].end + read.start;
		words_of_span(e, s.span, from, &s.first, &s.last);
		/* a line break before the sentence begins a paragraph */
		if (s.first > 0 && e->words[s.first - 1].kind == VARTA_WORD_BREAK)
			paragraph++;
		s.paragraph = paragraph;
		if (!append_sentence(e, s))
			return false;
	}
	return true;
}

static bool
find_sentences(engine *e)
{
	varta_block plain[2];
	const varta_block *blocks = e->document->blocks;
	size_t		nblocks = e->document->nblocks;
	uint32_t	from = 0;

	if (blocks == NULL)
	{
		nblocks = plain_blocks(e, plain);
		blocks = plain;
	}
	for (size_t i = 0; i < nblocks; i++)
		if (!add_sentences(e, &blocks[i], (uint32_t) i * 0x10000, &from))
			return false;
	return true;
}

/* "ये भी पढ़ें- मोदी ने की ओली से बात": a link to another story, which names other encounters. */
static bool
is_link(const engine *e, const sentence *s)
{
	varta_match match;
	uint32_t	after;

	if (s->first >= s->last || (e->words[s->first].begins & VARTA_ENTRY(LABEL)) == 0 ||
		!varta_lexicon_longest(e->words, s->last, s->first, VARTA_ENTRY(LABEL), &match) ||
		match.entry->type_label != VARTA_LABEL_RELATED)
		return false;
	after = s->first + match.nwords;
	return after < s->last && (e->words[after].kind == VARTA_WORD_COLON || e->words[after].kind == VARTA_WORD_DASH ||
							   e->words[after].kind == VARTA_WORD_HYPHEN || e->words[after].kind == VARTA_WORD_STOP ||
							   e->words[after].kind == VARTA_WORD_MARK);
}

static bool
find_mentions(engine *e)
{
	uint32_t	link = NONE;	/* paragraph */

	e->mentions.count = 0;
	for (uint32_t i = 0; i < e->sentences.count; i++)
	{
		sentence   *s = &e->sentences.items[i];

		if ((i == 0 || s[-1].paragraph != s->paragraph) && is_link(e, s))
			link = s->paragraph;
		s->first_mention = s->last_mention = (uint32_t) e->mentions.count;
		s->is_link = s->paragraph == link;
		if (!s->is_link && !mentions_find(e, i))
			return false;
		if (varta_arena_stopped(e->arena))
			return false;
	}
	return true;
}

static void
set_insert(uint64_t *slots, size_t mask, uint64_t key)
{
	size_t		slot = (size_t) (key ^ key >> 32) & mask;

	while (slots[slot] != 0 && slots[slot] != key)
		slot = (slot + 1) & mask;
	slots[slot] = key;
}

static bool
set_has(const uint64_t *slots, size_t mask, uint64_t key)
{
	size_t		slot = (size_t) (key ^ key >> 32) & mask;

	while (slots[slot] != 0 && slots[slot] != key)
		slot = (slot + 1) & mask;
	return slots[slot] == key;
}

#define EDGE UINT64_C(0x9E3779B97F4A7C15)	/* tells "a name begins or ends with it" from "a part of one" */

static uint64_t
pair_key(const engine *e, uint32_t a, uint32_t b)
{
	return name_word_key(e, a) * EDGE ^ name_word_key(e, b);
}

/* What a name of several words says of hyphens: the words at its ends, and those that are told side by side. */
static void
insert_edges(const engine *e, const mention *m, uint64_t *slots, size_t mask)
{
	uint32_t	first = m->name_first;
	uint32_t	last = m->name_last;

	if (last - first < 2)
		return;
	if (e->words[first + 1].kind != VARTA_WORD_HYPHEN)
		set_insert(slots, mask, name_word_key(e, first) ^ EDGE);
	if (e->words[last - 2].kind != VARTA_WORD_HYPHEN)
		set_insert(slots, mask, name_word_key(e, last - 1) ^ EDGE);
	for (uint32_t w = first; w + 1 < last; w++)
		set_insert(slots, mask, pair_key(e, w, w + 1));
}

/*
 * "ओर्बान-क्रिस्टरसन की भेंट": the ends of two names, told elsewhere in full and never side by side.
 * Counter-examples: अल-शरा, शी-चिनफिंग.
 */
static bool
stands_between_names(const engine *e, uint32_t hyphen, const uint64_t *slots, size_t mask)
{
	return hyphen > 0 && hyphen + 1 < e->nwords && e->words[hyphen].kind == VARTA_WORD_HYPHEN &&
		e->words[hyphen - 1].kind == VARTA_WORD_WORD && e->words[hyphen + 1].kind == VARTA_WORD_WORD &&
		set_has(slots, mask, name_word_key(e, hyphen - 1) ^ EDGE) &&
		set_has(slots, mask, name_word_key(e, hyphen + 1) ^ EDGE) &&
		!set_has(slots, mask, pair_key(e, hyphen - 1, hyphen + 1)) &&
		!set_has(slots, mask, pair_key(e, hyphen + 1, hyphen - 1));
}

/*
 * Marks the words that some title introduces as a name (वज़ीर-ए-ख़ारजा अहमत दावुतोग्लू),
 * wherever they stand (दावुतोग्लू ने).  True when a word was marked that no mention
 * has as a name yet, so that the mentions must be found again.
 */
static bool
learn_names(engine *e)
{
	size_t		nkeys = 0;
	size_t		mask = 63;
	uint64_t   *slots;
	uint32_t	marked = 0;
	uint32_t	covered = 0;
	bool		parted = false;

	for (uint32_t i = 0; i < e->mentions.count; i++)
		nkeys += e->mentions.items[i].name_last - e->mentions.items[i].name_first;
	/* a word, its end, and its pair */
	while (mask < nkeys * 4)
		mask = mask * 2 + 1;
	slots = varta_arena_allocate(e->arena, (mask + 1) * sizeof(*slots));
	if (slots == NULL)
		return false;
	for (uint32_t i = 0; i < e->mentions.count; i++)
	{
		const mention *m = &e->mentions.items[i];

		if (!m->weak)
			insert_edges(e, m, slots, mask);
		for (uint32_t w = m->name_first; w < m->name_last && !m->weak; w++)
			if (e->words[w].kind == VARTA_WORD_WORD && !e->words[w].initial)
			{
				set_insert(slots, mask, name_word_key(e, w));
				covered++;
			}
	}
	for (uint32_t w = 0; covered > 0 && w < e->nwords; w++)
		if (e->words[w].kind == VARTA_WORD_WORD &&
			(e->words[w].classes == 0 || (e->words[w].classes & (VARTA_CLASS(GIVEN_NAME) | VARTA_CLASS(SURNAME))) != 0) &&
			set_has(slots, mask, name_word_key(e, w)))
		{
			e->words[w].known_name = 1;
			marked++;
			if (w > 1 && stands_between_names(e, w - 1, slots, mask))
			{
				e->words[w - 1].between_names = 1;
				parted = true;
			}
		}
	return marked > covered || parted;
}

/*
 * Whether the text has a word of an encounter, and a country, place, body or person
 * outside India: an encounter needs two states, and one that no word names is
 * India.  Most news is done with here, before any sentence is read.
 */
static bool
may_tell_meetings(const engine *e)
{
	uint32_t	missing = VARTA_ENTRY(TRIGGER) | VARTA_BEGINS_ABROAD;

	for (size_t i = 0; i < e->nwords && missing != 0; i++)
		if ((e->words[i].begins & missing) != 0)
			missing &= ~varta_lexicon_kinds(e->words, e->nwords, i);
	return missing == 0;
}

static bool
read_mentions(engine *e)
{
	phrases_settle(e);
	return varta_dates_find(e->arena, e->document->text, e->words, e->nwords, &e->dates, &e->ndates) == VARTA_OK &&
		find_sentences(e) &&
		(e->name_keys = varta_arena_allocate(e->arena, (e->nwords + 1) * sizeof(uint64_t))) != NULL &&
		(e->cases = varta_arena_allocate(e->arena, (e->nwords + 1) * sizeof(case_kept))) != NULL &&
		find_mentions(e);
}

/*
 * The dateline of a window that tells of no meeting, if windows follow that need it: its
 * first sentences say it.
 */
static bool
read_dateline(engine *e)
{
	const size_t most = (HERE_SENTENCES + 1) * MAX_SENTENCE_WORDS;

	if (e->window.start > 0 || e->window.end == e->document->nbytes)
		return true;
	if (e->nwords > most)
	{
		e->nwords = most;
		e->window.end = e->words[most - 1].end;
	}
	if (!read_mentions(e))
		return false;
	here_find(e);
	return true;
}

/* Frames are the largest items: room for one of each trigger spares copies of them. */
static bool
reserve_frames(engine *e, size_t ntriggers)
{
	e->frames.capacity = ntriggers + 1;
	e->frames.items = varta_arena_reserve(e->arena, e->frames.capacity * sizeof(*e->frames.items));
	return e->frames.items != NULL;
}

bool
engine_run(engine *e)
{
	bool		meetings_only = e->document->meetings_only;
	bool		triggered = false;
	size_t		ntriggers = 0;
	size_t		capacity = 0;

	e->window = varta_document_window(e->document);
	if (varta_words_append(e->arena, e->document->text, e->window.start, e->window.end, &e->words, &e->nwords,
						   &capacity) != VARTA_OK ||
		varta_knowledge_apply(e->document->knowledge, e->arena, e->document->text, &e->words, e->nwords) != VARTA_OK)
		return false;
	if (meetings_only && !may_tell_meetings(e))
		return read_dateline(e);
	if (!read_mentions(e) || (HAS_STAGE(STAGE_LEARNED_NAMES) && learn_names(e) && !mentions_again(e)))
		return false;
	for (uint32_t i = 0; i < e->mentions.count; i++)
	{
		ntriggers += e->mentions.items[i].kind == MENTION_TRIGGER;
		triggered = triggered || ntriggers > 0 || e->mentions.items[i].kind == MENTION_EVENT;
	}
	here_find(e);
	if (meetings_only && !triggered)
		return true;
	if (!parties_gather(e))
		return false;
	if (triggered && (!reserve_frames(e, ntriggers) || !frames_build(e) || (HAS_STAGE(STAGE_UNNAMED_HOLDERS) && !parties_unite(e))))
		return false;
	/* meetings ask for visits themselves */
	if (meetings_only)
		return meetings_merge(e);
	return visits_find(e) && (!triggered || meetings_merge(e)) && entities_list(e);
}

varta_status
varta_analyze(varta_arena *arena, const varta_document *document, const varta_analysis **analysis)
{
	engine	   *e;
	varta_analysis *result;

	*analysis = NULL;
	if (document->nbytes > VARTA_MAX_TEXT)
		return VARTA_TOO_LARGE;
	e = varta_arena_allocate(arena, sizeof(*e));
	result = varta_arena_allocate(arena, sizeof(*result));
	if (e == NULL || result == NULL)
		return VARTA_NO_MEMORY;
	e->arena = arena;
	e->document = document;
	if (!engine_run(e))
		return varta_arena_status(arena) == VARTA_OK ? VARTA_NO_MEMORY : varta_arena_status(arena);
	result->meetings = e->meetings.items;
	result->nmeetings = e->meetings.count;
	result->visits = e->visits.items;
	result->nvisits = e->visits.count;
	result->entities = e->entities.items;
	result->nentities = e->entities.count;
	result->here = e->here;
	result->here_country = e->here_country;
	*analysis = result;
	return VARTA_OK;
}
