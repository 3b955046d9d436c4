/*
 * dateline.c
 *		Where and by whom a story was filed, at the start of its first paragraph
 *		or on a line of its own.
 *
 *	नई दिल्ली, 14 नवंबर (भाषा) ...		place, date, (agency)
 *	मुंबई 18 Feb, (एजेंसी): ...			place date, (agency):
 *	वॉशिंगटन। ... लंदन| ... रांची : ...		place and a stop, bar, colon
 *	ढाका, एजेंसी। ... एएनआई, नई दिल्ली। ...	place, agency or agency, place
 *	जागरण संवाददाता, पटना। ...				bureau, place
 *	ह्यूस्टन (अमेरिका), 20 अप्रैल (एपी) ...	place (country), date (agency)
 *
 * Items are read from left to right until a sign ends the dateline.  A place
 * that the lexicon does not know counts when it is short and stands where only
 * a place can stand (शंभू बॉर्डर। ...); "सवाल: ..." is none.  Looks at a bounded
 * number of words.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "dateline_internal.h"

#define MOST_ITEMS 8
#define MOST_WORDS 40

static const char *
time_type(const dateline_reader *d, size_t at)
{
	varta_match match;

	return match_at(d, at, VARTA_ENTRY(TIME), &match) ?
		varta_lexicon_string(match.entry->type) : "";
}

/* 14 नवंबर, सात अप्रैल, 18 Feb, 17 अक्टू., 3 मार्च 2023, and a weekday.  Words, 0 for none. */
static size_t
date_at(const dateline_reader *d, size_t at)
{
	size_t		used = 0;
	bool		number = is_kind(d, at, VARTA_WORD_NUMBER) ||
		strcmp(time_type(d, at), "number") == 0;
	varta_match match;

	if (strcmp(time_type(d, at), "weekday") == 0)
		return 1;
	if (match_at(d, at, VARTA_ENTRY(LABEL), &match) &&
		varta_label_role_of(match.entry) == VARTA_SAYS_PUBLISHED)
	{
		/* ता. 28, दिनांक 28 */
		at += match.nwords;
		used = match.nwords;
		if (is_kind(d, at, VARTA_WORD_STOP) || is_kind(d, at, VARTA_WORD_DOT))
			used++, at++;
		return is_kind(d, at, VARTA_WORD_NUMBER) ? used + 1 : 0;
	}
	if (number && (is_kind(d, at + 1, VARTA_WORD_HYPHEN) || is_kind(d, at + 1, VARTA_WORD_DASH)) &&
		strcmp(time_type(d, at + 2), "month") == 0)
		used = 3;
	else if (number && strcmp(time_type(d, at + 1), "month") == 0)
		used = 2;
	else if (strcmp(time_type(d, at), "month") == 0 && is_kind(d, at + 1, VARTA_WORD_NUMBER))
		used = 2;
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

static void
set_country(dateline_reader *d, const varta_entry *entry)
{
	const char *code = varta_lexicon_string(entry->code);

	if (entry->kind == VARTA_ENTRY_ORGANISATION || strlen(code) != 2)
		return;
	memcpy(d->out->country, code, 3);
}

/* A place that the lexicon knows; the United Nations also file stories. */
static size_t
known_place_at(const dateline_reader *d, size_t at, const varta_entry **entry)
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

size_t
varta_dateline_known_place(const dateline_reader *d, size_t at, const varta_entry **entry)
{
	return known_place_at(d, at, entry);
}

/* Whether a sign that can end a dateline stands there. */
static bool
ends_at(const dateline_reader *d, size_t at)
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

bool
varta_dateline_ends(const dateline_reader *d, size_t at)
{
	return ends_at(d, at);
}

/* A desk or correspondent up to the next sign: जागरण संवाददाता, राज्य ब्यूरो. */
static size_t
bureau_at(const dateline_reader *d, size_t at, varta_bureau *kind)
{
	size_t		used = 0;
	bool		found = false;
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
			continue;
		}
		if ((d->words[at + used].classes & VARTA_CLASS(POSTPOSITION)) != 0)
			return 0;
		if (found && kind != NULL)
			*kind = VARTA_BUREAU_TEAM;	/* "संवाददाता सम्मेलन: ..." needs a place */
		used++;
	}
	if (!found || !(is_kind(d, at + used, VARTA_WORD_COMMA) || ends_at(d, at + used) ||
					is_kind(d, at + used, VARTA_WORD_CLOSE_BRACKET) ||
					is_kind(d, at + used, VARTA_WORD_OPEN_BRACKET)))
		return 0;
	return used;
}

/*
 * One to three words that may name a place unknown to the lexicon: no function
 * word, no verb, no label, no person.
 */
static size_t
unknown_place_at(const dateline_reader *d, size_t at)
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
			return 0;
		if (d->whole && (word->classes & (VARTA_CLASS(GIVEN_NAME) | VARTA_CLASS(SURNAME))) != 0)
			return 0;			/* योषिता सिंह, भाषा */
		ncommon += (word->classes & nouns) != 0;
		used++;
		if (varta_dateline_visarga(d, at + used))
			break;
		if (is_kind(d, at + used, VARTA_WORD_HYPHEN) && !ends_at(d, at + used))
			used++;
	}
	if (used == 0 || used > 3)
		return 0;
	behind = at + used;
	if (varta_dateline_visarga(d, behind))
		return ncommon == 0 && (d->out->writer.end > 0 || d->out->bureau.end > 0) ? used : 0;
	if (d->out->writer.end > 0)
		return ncommon == 0 && ends_at(d, behind) ? used : 0;
	/* मछलीशहर, जौनपुर। */
	if (is_kind(d, behind, VARTA_WORD_COMMA) && ncommon == 0)
	{
		const varta_entry *entry;
		size_t		place = known_place_at(d, behind + 1, &entry);

		if (place > 0 && entry->kind == VARTA_ENTRY_PLACE && ends_at(d, behind + 1 + place))
			return used;
	}
	if (is_kind(d, behind, VARTA_WORD_OPEN_BRACKET) || is_kind(d, behind, VARTA_WORD_COMMA))
		return date_at(d, behind + 1) > 0 || bureau_at(d, behind + 1, NULL) > 0 ||
			match_at(d, behind + 1, VARTA_ENTRY(AGENCY) | VARTA_ENTRY(COUNTRY), &match) ? used : 0;
	if (date_at(d, behind) > 0)
		return used;
	if (d->out->bureau.end > 0 || d->out->agency.end > 0)
		return ends_at(d, behind) ? used : 0;
	if (is_kind(d, behind, VARTA_WORD_STOP) && ends_at(d, behind))
		return ncommon < used || used == 1 ? (ncommon > 0 && used == 1 ? 0 : used) : 0;
	if (is_kind(d, behind, VARTA_WORD_COLON))
		return ncommon == 0 && used <= 2 ? used : 0;
	return 0;
}

static varta_span
span_of(const dateline_reader *d, size_t first, size_t nwords)
{
	varta_span	span = {d->words[first].start, d->words[first + nwords - 1].end};

	return span;
}

/* (भाषा), (अमेरिका), (ब्यूरो), [एजेंसी]: moves behind the bracket; false if it is none of these. */
static bool
read_bracket(dateline_reader *d)
{
	size_t		first = d->at + 1;
	size_t		close = first;
	bool		agency = false;
	bool		bureau = false;
	const varta_entry *place = NULL;
	varta_match match;

	while (close < d->count && close < first + 10 && !is_kind(d, close, VARTA_WORD_CLOSE_BRACKET))
	{
		const varta_entry *entry;

		if (match_at(d, close, VARTA_ENTRY(AGENCY), &match))
			agency = true;
		else if (match_at(d, close, VARTA_ENTRY(LABEL), &match) &&
				 varta_label_role_of(match.entry) == VARTA_SAYS_BUREAU)
		{
			bureau = true;
			d->bureau = varta_bureau_of(match.entry);
		}
		else if (close == first && known_place_at(d, close, &entry) > 0)
			place = entry;
		close++;
	}
	if (!is_kind(d, close, VARTA_WORD_CLOSE_BRACKET) || close == first)
		return false;
	d->closed = true;
	if (!agency && !bureau && place == NULL)
	{
		varta_bracket inside = varta_dateline_bracket(d, first, close);

		if (inside == VARTA_BRACKET_WRITER)
			d->out->writer = span_of(d, first, close - first);
		if (inside == VARTA_BRACKET_WRITER || inside == VARTA_BRACKET_PLACE)
		{
			d->closed = false;
			d->at = close + 1;
			return true;
		}
		agency = inside == VARTA_BRACKET_AGENCY;
	}
	if (agency || (d->dated && !bureau && place == NULL && close - first <= 4))
		d->out->agency = span_of(d, first, close - first);
	else if (bureau)
		d->out->bureau = span_of(d, first, close - first);
	else if (place != NULL && d->out->place.end > 0)
	{
		set_country(d, place);
		d->closed = false;
	}
	else if (place != NULL && d->at == 0)	/* [नई दिल्ली] ... */
	{
		set_country(d, place);
		d->out->place = span_of(d, first, close - first);
		d->known_place = true;
	}
	else
	{
		/* "भारत (India) के ..." is no dateline, "मुंबई, 5 मई (संशोधित) ..." is one */
		d->closed = d->dated || d->out->agency.end > 0;
		return false;
	}
	d->at = close + 1;
	return true;
}

/* A place, and a second one behind a slash or hyphen: वॉशिंगटन/नई दिल्ली. */
static bool
read_place(dateline_reader *d)
{
	const varta_entry *entry = NULL;
	const varta_entry *second;
	size_t		used = known_place_at(d, d->at, &entry);
	size_t		more;

	if (used > 0)
	{
		set_country(d, entry);
		d->known_place = true;
	}
	else
		used = unknown_place_at(d, d->at);
	if (used == 0)
		return d->dated && varta_dateline_glued_place(d);
	if (d->known_place && varta_dateline_slash_ends(d, d->at + used))
	{
		d->out->place = span_of(d, d->at, used);
		d->at += used + 1;
		d->slashed = true;
		return true;
	}
	if ((is_kind(d, d->at + used, VARTA_WORD_MARK) && d->r->text[d->words[d->at + used].start] == '/') ||
		(is_kind(d, d->at + used, VARTA_WORD_HYPHEN) && !ends_at(d, d->at + used)))
	{
		varta_match match;

		if (match_at(d, d->at + used + 1, VARTA_ENTRY(AGENCY), &match))
		{
			d->out->place = span_of(d, d->at, used);	/* काबुल/एजेंसी। */
			d->at += used;
			return true;
		}
		more = known_place_at(d, d->at + used + 1, &second);
		if (more == 0 && is_kind(d, d->at + used + 1, VARTA_WORD_WORD) &&
			(is_kind(d, d->at + used, VARTA_WORD_MARK) ||
			 (d->known_place && d->words[d->at + used + 1].form == 0 &&
			  ends_at(d, d->at + used + 2))))	/* जालौन-उरई। */
			more = 1;
		if (more == 0)
			return false;
		used += 1 + more;
	}
	d->out->place = span_of(d, d->at, used);
	d->at += used;
	return true;
}

/* अमर उजाला, लखनऊ: a paper's name, when a known place and the end follow. */
static size_t
source_at(const dateline_reader *d)
{
	const varta_entry *entry;
	size_t		used = 0;
	size_t		behind = d->at;
	size_t		place;

	if (d->at != 0 && d->out->bureau.end == 0)
		return 0;
	while (used < 4 && (is_kind(d, behind, VARTA_WORD_WORD) ||
						is_kind(d, behind, VARTA_WORD_NUMBER)))
		used++, behind++;
	if (used == 0 || !is_kind(d, behind, VARTA_WORD_COMMA))
		return 0;
	place = known_place_at(d, behind + 1, &entry);
	return place > 0 && ends_at(d, behind + 1 + place) ? used : 0;
}

/* One item of the dateline; false when nothing fits. */
static bool
read_item(dateline_reader *d)
{
	size_t		used;
	varta_match match;

	if (is_kind(d, d->at, VARTA_WORD_OPEN_BRACKET))
		return read_bracket(d);
	d->closed = false;
	used = date_at(d, d->at);
	if (used > 0 && (d->out->place.end > 0 || d->out->agency.end > 0))
	{
		d->dated = true;
		d->out->day = span_of(d, d->at, used);
		d->at += used;
		return true;
	}
	if (match_at(d, d->at, VARTA_ENTRY(AGENCY), &match) &&
		(!match.entry->doubtful || d->out->place.end > 0 ||
		 is_kind(d, d->at + match.nwords, VARTA_WORD_COMMA) || d->whole) &&
		(is_kind(d, d->at + match.nwords, VARTA_WORD_COMMA) ||
		 is_kind(d, d->at + match.nwords, VARTA_WORD_MARK) || ends_at(d, d->at + match.nwords)))
	{
		d->out->agency = span_of(d, d->at, match.nwords);
		d->at += match.nwords;
		return true;
	}
	used = bureau_at(d, d->at, &d->bureau);
	if (used > 0)
	{
		d->out->bureau = span_of(d, d->at, used);
		d->at += used;
		return true;
	}
	used = varta_dateline_writer(d);
	if (used > 0)
	{
		d->out->writer = span_of(d, d->at, used);
		d->at += used;
		return true;
	}
	if (d->out->place.end > 0)
	{
		const varta_entry *entry;

		/* मछलीशहर, जौनपुर। */
		used = known_place_at(d, d->at, &entry);
		if (used == 0 || entry->kind != VARTA_ENTRY_PLACE || !ends_at(d, d->at + used))
			return false;
		if (d->out->country[0] == '\0')
			set_country(d, entry);
		d->at += used;
		return true;
	}
	if (read_place(d))
		return true;
	used = varta_dateline_search_words(d);
	if (used == 0)
		used = source_at(d);
	if (used > 0)
	{
		d->source = true;
		d->at += used;
		return true;
	}
	return false;
}

static void
skip_signs(dateline_reader *d)
{
	while (d->at < d->count &&
		   (ends_at(d, d->at) || is_kind(d, d->at, VARTA_WORD_COMMA) ||
			(d->dated && varta_dateline_slash(d, d->at))))
		d->at++;
}

static bool
finish(dateline_reader *d)
{
	const varta_entry *entry;
	size_t		used;

	skip_signs(d);
	/* "भागलपुर, जून 12 -- भागलपुर। ...": the paper's dateline behind a syndicate's */
	used = d->dated && d->at > 0 && !d->whole ? known_place_at(d, d->at, &entry) : 0;
	if (used > 0 && is_kind(d, d->at + used, VARTA_WORD_STOP) && ends_at(d, d->at + used))
	{
		d->at += used;
		skip_signs(d);
	}
	d->out->body = d->glued > 0 ? d->glued :
		d->at < d->count ? d->words[d->at].start : d->line->end;
	d->out->strong = d->dated || d->out->agency.end > 0 || d->out->bureau.end > 0 ||
		d->out->writer.end > 0 || d->source;
	d->out->correspondent = d->bureau == VARTA_BUREAU_WRITER;
	if (d->out->place.end == 0)
		return (d->whole && (d->out->agency.end > 0 || d->out->bureau.end > 0)) ||
			(!d->whole && d->bureau != VARTA_BUREAU_TEAM);
	if (d->glued == 0 && d->at > 0)
		d->out->place = varta_dateline_without_visarga(d->r, d->out->place);
	return true;
}

bool
varta_dateline_read(const varta_page_reader *r, const varta_line *line, bool whole,
					varta_dateline *dateline)
{
	dateline_reader d = {.r = r,.line = line,.words = r->words + line->first_word,
		.count = line->nwords,.whole = whole,.out = dateline};

	memset(dateline, 0, sizeof(*dateline));
	if (d.count > MOST_WORDS)
		d.count = MOST_WORDS;
	for (int item = 0; item < MOST_ITEMS && d.at < d.count; item++)
	{
		if (!read_item(&d))
			return d.closed && d.out->place.end > 0 ? finish(&d) : false;
		if (d.slashed || d.glued > 0)
			return finish(&d);
		if (varta_dateline_visarga(&d, d.at) && d.at < d.count &&
			(d.out->place.end > 0 || d.out->bureau.end > 0))
			return finish(&d);
		/* जशपुरनगर 22 अगस्त 2024/ जिले के ... */
		if (d.dated && varta_dateline_slash(&d, d.at) && !d.whole)
			return finish(&d);
		if (is_kind(&d, d.at, VARTA_WORD_COMMA))
		{
			d.at++;
			if (d.closed)
				return finish(&d);
			continue;
		}
		if (is_kind(&d, d.at, VARTA_WORD_OPEN_BRACKET) || date_at(&d, d.at) > 0)
			continue;
		if (varta_dateline_slash(&d, d.at) && (whole || d.known_place || d.out->writer.end > 0))
		{
			d.at++;				/* एसबी/एनआर, भाषा/वार्ता */
			continue;
		}
		if (is_kind(&d, d.at, VARTA_WORD_COLON) || is_kind(&d, d.at, VARTA_WORD_DASH))
		{
			varta_match match;

			/* नयी दिल्ली, 12 अक्टूबर :भाषा: ... */
			if (match_at(&d, d.at + 1, VARTA_ENTRY(AGENCY), &match) &&
				is_kind(&d, d.at + 1 + match.nwords, VARTA_WORD_COLON))
			{
				d.at++;
				continue;
			}
		}
		if ((d.closed || d.dated) && dateline->place.end == 0 && !ends_at(&d, d.at))
			continue;			/* (भाषा) नयी दिल्ली, 12 अक्टूबर: ... */
		if (ends_at(&d, d.at) || d.closed)
			return finish(&d);
		/* "ताशकंद, 29 दिसंबर उज्बेकिस्तान ने ...", not "दिल्ली, 12 अक्टूबर को ..." */
		if (d.dated && d.known_place && d.at < d.count && !whole &&
			d.words[d.at].kind == VARTA_WORD_WORD &&
			(d.words[d.at].classes & VARTA_CLASS(POSTPOSITION)) == 0)
			return finish(&d);
		return false;
	}
	return d.at >= d.count && whole ? finish(&d) : false;
}
