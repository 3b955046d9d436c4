/*
 * knowledge_read.c
 *		Reads a user's lists of people, offices, places and organisations.
 *
 *	name | other form | doubtful form? = field, field ; next entry
 *	# an entry that begins with a number sign is a remark, to the end of its line
 *
 * Entries end at a semicolon or a line end.  A list may come from anybody: nothing
 * in it is taken on trust, and its first mistake is told with its place.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "knowledge_internal.h"

#define MAX_FIELDS 3
#define MAX_FORMS 64
#define MAX_CODE_NBYTES 16
#define MAX_FORM_NBYTES 512

typedef struct piece
{
	const uint8_t *bytes;
	size_t		nbytes;
} piece;

typedef struct reader
{
	varta_knowledge *knowledge;
	varta_knowledge_list list;
	varta_knowledge_error *error;
	piece		fields[MAX_FIELDS];
	size_t		nfields;
	piece		name;			/* the first form, without marks */
	varta_entry *entries[2];	/* of forms that count everywhere, and of doubtful ones */
} reader;

/* Values that a column may have; NULL ends them. */
static const char *const office_levels[] = {"state", "envoy", "military", "organisation", "domestic",
	"spokesperson", "party", "sport", "business", "delegation", NULL};
static const char *const office_sectors[] = {"GOV", "MIL", "SPY", "LEG", "OPP", "IGO", "BUS", "CVL",
	"REL", "JUD", "GOVMIL", NULL};
static const char *const place_kinds[] = {"city", "state", "region", "venue", "sea", "district", NULL};
static const char *const organisation_kinds[] = {"international", "national", "party", "media", "company",
	"armed", "sport", NULL};

static bool
fail(reader *r, const char *reason, const char *hint)
{
	r->error->reason = reason;
	r->error->hint = hint;
	return false;
}

static bool
is_blank(uint8_t byte)
{
	return byte == ' ' || byte == '\t' || byte == '\r';
}

static piece
trimmed(const uint8_t *start, const uint8_t *end)
{
	while (start < end && is_blank(*start))
		start++;
	while (end > start && is_blank(end[-1]))
		end--;
	return (piece) {start, (size_t) (end - start)};
}

/* Cuts the piece before the next separator off the rest; false at the end. */
static bool
next_piece(piece *rest, uint8_t separator, piece *found)
{
	const uint8_t *end;

	if (rest->bytes == NULL)
		return false;
	end = rest->nbytes == 0 ? NULL : memchr(rest->bytes, separator, rest->nbytes);
	if (end == NULL)
	{
		*found = trimmed(rest->bytes, rest->bytes + rest->nbytes);
		rest->bytes = NULL;
		return true;
	}
	*found = trimmed(rest->bytes, end);
	rest->nbytes -= (size_t) (end + 1 - rest->bytes);
	rest->bytes = end + 1;
	return true;
}

static bool
take_mark(piece *form, uint8_t mark)
{
	if (form->nbytes < 2 || form->bytes[form->nbytes - 1] != mark)
		return false;
	*form = trimmed(form->bytes, form->bytes + form->nbytes - 1);
	return true;
}

/* ---- fields ---- */

/* The field, empty when it is left out or a hyphen. */
static piece
field(const reader *r, size_t number)
{
	if (number >= r->nfields || (r->fields[number].nbytes == 1 && r->fields[number].bytes[0] == '-'))
		return (piece) {(const uint8_t *) "", 0};
	return r->fields[number];
}

static bool
is_one_of(piece p, const char *const *values)
{
	if (p.nbytes == 0)
		return true;
	for (; *values != NULL; values++)
		if (strlen(*values) == p.nbytes && memcmp(*values, p.bytes, p.nbytes) == 0)
			return true;
	return false;
}

/* Capital Latin letters and digits, as "RU" and "UN_PK". */
static bool
is_code(piece p)
{
	if (p.nbytes > MAX_CODE_NBYTES)
		return false;
	for (size_t i = 0; i < p.nbytes; i++)
		if (!((p.bytes[i] >= 'A' && p.bytes[i] <= 'Z') || (p.bytes[i] >= '0' && p.bytes[i] <= '9') ||
			  (i > 0 && (p.bytes[i] == '_' || p.bytes[i] == '-'))))
			return false;
	return true;
}

static bool
check_country(reader *r)
{
	piece		code = field(r, 0);

	return code.nbytes == 0 || knowledge_has_code(r->knowledge, code.bytes, code.nbytes) ||
		fail(r, "country is not known",
			 "Give a country's two letters as ISO 3166 has them, or the acronym of an international organisation, for example = IN.");
}

static bool
check_fields(reader *r)
{
	switch (r->list)
	{
		case VARTA_KNOWLEDGE_PEOPLE:
			return (r->nfields <= 1 || fail(r, "too many fields", "A person has a country alone, for example = IN.")) &&
				check_country(r);
		case VARTA_KNOWLEDGE_OFFICES:
			if (r->nfields > 2)
				return fail(r, "too many fields", "An office has a level and a sector, for example = state, GOV.");
			if (!is_one_of(field(r, 0), office_levels))
				return fail(r, "level of the office is not known",
							"Levels are state, envoy, military, organisation, domestic, spokesperson, party, sport, business and delegation.");
			return is_one_of(field(r, 1), office_sectors) ||
				fail(r, "sector of the office is not known",
					 "Sectors are GOV, MIL, SPY, LEG, OPP, IGO, BUS, CVL, REL, JUD and GOVMIL.");
		case VARTA_KNOWLEDGE_PLACES:
			if (!is_one_of(field(r, 1), place_kinds))
				return fail(r, "kind of the place is not known",
							"Kinds are city, state, region, venue, sea and district.");
			return (field(r, 2).nbytes <= MAX_FORM_NBYTES || fail(r, "name is too long", "Names have up to 512 bytes.")) &&
				check_country(r);
		default:
			if (!is_one_of(field(r, 1), organisation_kinds))
				return fail(r, "kind of the organisation is not known",
							"Kinds are international, national, party, media, company, armed and sport.");
			return (is_code(field(r, 0)) && is_code(field(r, 2))) ||
				fail(r, "acronym or actor code is not one",
					 "Codes are up to 16 capital Latin letters and digits, for example = BRICS, international, IGO.");
	}
}

/* ---- entries ---- */

static uint16_t
label_of(piece p)
{
	static const char *const labels[] = {"",
#define X(name, label) label,
		VARTA_LABELS(X)
#undef X
	};

	for (uint16_t i = 1; i < VARTA_LABEL_COUNT; i++)
		if (strlen(labels[i]) == p.nbytes && memcmp(labels[i], p.bytes, p.nbytes) == 0)
			return i;
	return VARTA_LABEL_NONE;
}

/* Copies a string behind the entry and points the field to it. */
static void
put_string(uint32_t *own, piece p, uint8_t **at)
{
	if (p.nbytes == 0)
		return;
	memcpy(*at, p.bytes, p.nbytes);
	*own = VARTA_OWN_STRING | (uint32_t) (*at - (uint8_t *) own);
	*at += p.nbytes + 1;
}

static varta_entry *
make_entry(reader *r, piece name, piece type, piece code, piece detail, bool doubtful)
{
	static const uint8_t kinds[VARTA_KNOWLEDGE_LISTS] = {VARTA_ENTRY_ORGANISATION, VARTA_ENTRY_PERSON,
		VARTA_ENTRY_OFFICE, VARTA_ENTRY_PLACE};
	varta_entry *entry = varta_arena_allocate(knowledge_arena(r->knowledge), sizeof(*entry) +
											  name.nbytes + type.nbytes + code.nbytes + detail.nbytes + 4);
	uint8_t    *at = (uint8_t *) (entry + 1);

	if (entry == NULL)
		return NULL;
	entry->kind = kinds[r->list];
	entry->doubtful = doubtful;
	entry->type_label = label_of(type);
	entry->code_label = label_of(code);
	put_string(&entry->name, name, &at);
	put_string(&entry->type, type, &at);
	put_string(&entry->code, code, &at);
	put_string(&entry->detail, detail, &at);
	return entry;
}

static piece
or_else(piece p, const char *otherwise)
{
	return p.nbytes > 0 ? p : (piece) {(const uint8_t *) otherwise, strlen(otherwise)};
}

/*
 * The entry of a form.  An office is told as the text writes it, an abbreviation
 * written out; the forms of others share an entry.
 */
static varta_entry *
entry_of_form(reader *r, piece form, bool doubtful, bool abbreviated)
{
	const piece none = {(const uint8_t *) "", 0};
	varta_entry **shared = &r->entries[doubtful];

	if (r->list == VARTA_KNOWLEDGE_OFFICES)
		return make_entry(r, abbreviated ? r->name : form, or_else(field(r, 0), "state"),
						  or_else(field(r, 1), "GOV"), r->name, doubtful);
	if (*shared != NULL)
		return *shared;
	if (r->list == VARTA_KNOWLEDGE_PEOPLE)
		*shared = make_entry(r, r->name, none, field(r, 0), none, doubtful);
	else if (r->list == VARTA_KNOWLEDGE_PLACES)
		*shared = make_entry(r, r->name, or_else(field(r, 1), "city"), field(r, 0), field(r, 2), doubtful);
	else
		*shared = make_entry(r, r->name, or_else(field(r, 1), "national"), field(r, 0), field(r, 2), doubtful);
	return *shared;
}

/* A form is words and numbers, not one stop word alone, and none that a text could not have. */
static bool
check_form(reader *r, piece form, bool doubtful)
{
	varta_scanner scanner;
	varta_token token;
	size_t		nwords = 0;
	bool		letters = false;
	uint32_t	known = 0;

	if (form.nbytes > MAX_FORM_NBYTES)
		return fail(r, "name is too long", "Names have up to 512 bytes.");
	varta_scanner_start(&scanner, form.bytes, form.nbytes);
	while (varta_token_next(&scanner, &token))
	{
		uint8_t		folded[KNOWLEDGE_WORD_NBYTES];
		size_t		nbytes = token.end - token.start;

		if (token.type == VARTA_TOKEN_BLANK)
			continue;
		if (!varta_token_is_word(token.type) && !varta_token_is_number(token.type))
			return fail(r, "name holds more than words and numbers", "Write the name as it stands in a sentence.");
		if (nbytes > sizeof(folded) || ++nwords > KNOWLEDGE_PHRASE_WORDS)
			return fail(r, "name is too long", "Names have up to 24 words of up to 128 bytes.");
		nbytes = varta_fold(form.bytes + token.start, nbytes, VARTA_FOLD_ALL, folded);
		if (nbytes == 0)
			return fail(r, "name holds a word without letters", "Write the name as it stands in a sentence.");
		letters = letters || varta_token_is_word(token.type);
		known = varta_lexicon_form(folded, nbytes);
	}
	if (!letters)
		return fail(r, "name has no letters", "Write an entry as name | other form = fields.");
	if (nwords == 1 && !doubtful && (varta_form_classes(known) & VARTA_CLASS(STOP)) != 0)
		return fail(r, "name is a word that stands in nearly every text",
					"Give a longer form, or put a question mark behind the word.");
	return true;
}

/* VARTA_OK also for a mistake. */
static varta_status
take_form(reader *r, piece form)
{
	bool		doubtful = take_mark(&form, '?');
	bool		abbreviated = take_mark(&form, '*');
	bool		inflected = r->list == VARTA_KNOWLEDGE_OFFICES || r->list == VARTA_KNOWLEDGE_ORGANISATIONS;
	varta_entry *entry;

	doubtful = take_mark(&form, '?') || doubtful;
	if (!check_form(r, form, doubtful))
		return VARTA_OK;
	if (r->name.nbytes == 0)
		r->name = form;
	entry = entry_of_form(r, form, doubtful, abbreviated);
	if (entry == NULL || !knowledge_add_form(r->knowledge, form.bytes, form.nbytes, entry, inflected))
		return varta_arena_status(knowledge_arena(r->knowledge));
	if (r->list == VARTA_KNOWLEDGE_PEOPLE && !doubtful &&
		!knowledge_add_name(r->knowledge, form.bytes, form.nbytes))
		return varta_arena_status(knowledge_arena(r->knowledge));
	return VARTA_OK;
}

static varta_status
take_entry(reader *r, piece entry)
{
	piece		rest = entry;
	piece		forms = {NULL, 0};
	piece		form;
	size_t		nforms = 0;
	varta_status status = VARTA_OK;

	r->name = (piece) {NULL, 0};
	r->entries[0] = r->entries[1] = NULL;
	r->nfields = 0;
	(void) next_piece(&rest, '=', &forms);
	while (rest.bytes != NULL && next_piece(&rest, ',', &form))
	{
		if (r->nfields == MAX_FIELDS)
		{
			(void) fail(r, "too many fields", "An entry has up to three fields, a comma between them.");
			return VARTA_OK;
		}
		r->fields[r->nfields++] = form;
	}
	if (!check_fields(r))
		return VARTA_OK;
	if (r->list == VARTA_KNOWLEDGE_ORGANISATIONS && field(r, 1).nbytes > 0 &&
		label_of(field(r, 1)) == VARTA_LABEL_INTERNATIONAL &&
		!knowledge_add_code(r->knowledge, field(r, 0).bytes, field(r, 0).nbytes))
		return varta_arena_status(knowledge_arena(r->knowledge));
	while (status == VARTA_OK && r->error->reason == NULL && next_piece(&forms, '|', &form))
	{
		if (++nforms > MAX_FORMS)
			(void) fail(r, "too many forms", "An entry has up to 64 forms; repeat the entry for more.");
		else
			status = take_form(r, form);
	}
	knowledge_count_entry(r->knowledge);
	return status;
}

varta_status
varta_knowledge_read(varta_knowledge *knowledge, varta_knowledge_list list, const uint8_t *text,
					 size_t nbytes, varta_knowledge_error *error)
{
	reader		r = {.knowledge = knowledge, .list = list, .error = error};
	size_t		at = 0;

	memset(error, 0, sizeof(*error));
	if (nbytes > VARTA_MAX_TEXT)
		return VARTA_TOO_LARGE;
	while (at < nbytes)
	{
		size_t		end = at;
		piece		entry;
		bool		remark;
		varta_status status;

		while (at < nbytes && is_blank(text[at]))
			at++;
		remark = at < nbytes && text[at] == '#';
		for (end = at; end < nbytes && text[end] != '\n' && (remark || text[end] != ';');)
			end++;
		entry = trimmed(text + at, text + end);
		at = end + 1;
		if (remark || entry.nbytes == 0)
			continue;
		error->number++;
		status = take_entry(&r, entry);
		error->entry.start = (uint32_t) (entry.bytes - text);
		error->entry.end = error->entry.start + (uint32_t) entry.nbytes;
		if (status != VARTA_OK || error->reason != NULL)
			return status;
		if ((error->number & 0xFF) == 0 && varta_arena_stopped(knowledge_arena(knowledge)))
			return varta_arena_status(knowledge_arena(knowledge));
	}
	return VARTA_OK;
}
