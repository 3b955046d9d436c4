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

static void
set_country(dateline_reader *d, const varta_entry *entry)
{
	const char *code = varta_lexicon_string(entry->code);

	if (entry->kind == VARTA_ENTRY_ORGANISATION || strlen(code) != 2)
		return;
	memcpy(d->out->country, code, 3);
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
		else if (close == first && varta_dateline_known_place(d, close, &entry) > 0)
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
	size_t		used = varta_dateline_known_place(d, d->at, &entry);
	size_t		more;

	if (used > 0)
	{
		set_country(d, entry);
		d->known_place = true;
	}
	else
		used = varta_dateline_unknown_place(d, d->at);
	if (used == 0)
		return d->dated && varta_dateline_glued_place(d);
	if (varta_dateline_slash(d, d->at + used) && varta_dateline_date(d, d->at + used + 1) > 0)
	{
		d->out->place = span_of(d, d->at, used);	/* मधुबनी/07 जून 2023/ */
		d->at += used;
		return true;
	}
	if (d->known_place && varta_dateline_slash_ends(d, d->at + used))
	{
		d->out->place = span_of(d, d->at, used);
		d->at += used + 1;
		d->slashed = true;
		return true;
	}
	if ((is_kind(d, d->at + used, VARTA_WORD_MARK) && d->r->text[d->words[d->at + used].start] == '/') ||
		(is_kind(d, d->at + used, VARTA_WORD_HYPHEN) && !varta_dateline_ends(d, d->at + used)))
	{
		varta_match match;

		if (match_at(d, d->at + used + 1, VARTA_ENTRY(AGENCY), &match))
		{
			d->out->place = span_of(d, d->at, used);	/* काबुल/एजेंसी। */
			d->at += used;
			return true;
		}
		more = varta_dateline_known_place(d, d->at + used + 1, &second);
		if (more == 0 && is_kind(d, d->at + used + 1, VARTA_WORD_WORD) &&
			(is_kind(d, d->at + used, VARTA_WORD_MARK) ||
			 (d->known_place && d->words[d->at + used + 1].form == 0 &&
			  varta_dateline_ends(d, d->at + used + 2))))	/* जालौन-उरई। */
			more = 1;
		if (more == 0)
			return false;
		used += 1 + more;
	}
	d->out->place = span_of(d, d->at, used);
	d->at += used;
	return true;
}

/* One item of the dateline; false when nothing fits. */
static bool
read_item(dateline_reader *d)
{
	const varta_entry *entry;
	size_t		used;
	varta_match match;

	if (is_kind(d, d->at, VARTA_WORD_OPEN_BRACKET))
		return read_bracket(d);
	d->closed = false;
	used = varta_dateline_date(d, d->at);
	if (used > 0 && (d->out->place.end > 0 || d->out->agency.end > 0 || (d->at == 0 && used > 1)))
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
		 is_kind(d, d->at + match.nwords, VARTA_WORD_MARK) || varta_dateline_ends(d, d->at + match.nwords)))
	{
		d->out->agency = span_of(d, d->at, match.nwords);
		d->at += match.nwords;
		return true;
	}
	used = d->out->place.end == 0 ? varta_dateline_known_place(d, d->at, &entry) : 0;
	if (used > 0 && varta_dateline_desk(d, d->at + used) &&
		!(match_at(d, d->at, VARTA_ENTRY(LABEL), &match) && match.nwords > used))
		return read_place(d);
	used = varta_dateline_bureau(d, d->at, &d->bureau);
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
		/* मछलीशहर, जौनपुर। */
		used = varta_dateline_known_place(d, d->at, &entry);
		if (used > 0 && entry->kind == VARTA_ENTRY_PLACE && varta_dateline_ends(d, d->at + used))
		{
			if (d->out->country[0] == '\0')
				set_country(d, entry);
		}
		else
		{
			used = varta_dateline_paper(d);
			d->source = d->source || used > 0;
		}
		d->at += used;
		return used > 0;
	}
	if (varta_dateline_report(d))
		return true;
	if (read_place(d))
		return true;
	used = varta_dateline_search_words(d);
	if (used == 0)
		used = varta_dateline_source(d);
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
	const size_t first = d->at;

	while (d->at < d->count &&
		   ((d->at > first && is_kind(d, d->at, VARTA_WORD_HYPHEN)) || varta_dateline_ends(d, d->at) || is_kind(d, d->at, VARTA_WORD_COMMA) ||
			(d->dated && varta_dateline_slash(d, d->at))))
		d->at++;
}

/* "पटना: (एजेंसी) ...", "रायपुर। (संवाददाता) ...". */
static void
take_bracket_behind(dateline_reader *d)
{
	dateline_reader copy = *d;
	varta_dateline out = *d->out;

	if (!is_kind(d, d->at, VARTA_WORD_OPEN_BRACKET) || out.agency.end > 0 || out.bureau.end > 0)
		return;
	if (read_bracket(d) && (d->out->agency.end > 0 || d->out->bureau.end > 0))
	{
		skip_signs(d);
		return;
	}
	*d = copy;
	*d->out = out;
}

/* "लखनऊ। विशेष संवाददाता": a correspondent behind the place's stop, up to the next one. */
static void
take_bureau_behind(dateline_reader *d)
{
	varta_bureau kind = VARTA_BUREAU_TEAM;
	size_t		used = varta_dateline_bureau(d, d->at, &kind);

	if (used == 0 || kind == VARTA_BUREAU_TEAM || !varta_dateline_ends(d, d->at + used))
		return;
	d->out->bureau = span_of(d, d->at, used);
	d->bureau = kind;
	d->at += used;
	skip_signs(d);
}

static bool
finish(dateline_reader *d)
{
	const varta_entry *entry;
	size_t		used;

	skip_signs(d);
	if (d->out->place.end > 0 && d->glued == 0 && !d->whole)
		take_bracket_behind(d);
	if (d->known_place && d->out->bureau.end == 0 && d->out->agency.end == 0 && !d->dated &&
		d->at > 0 && is_kind(d, d->at - 1, VARTA_WORD_STOP))
		take_bureau_behind(d);
	/* मधुबनी : 07.06.2023 : ... */
	used = d->dated || d->whole ? 0 : varta_dateline_date(d, d->at);
	if (used > 1 && varta_dateline_ends(d, d->at + used))
	{
		d->dated = true;
		d->out->day = span_of(d, d->at, used);
		d->at += used;
		skip_signs(d);
	}
	/* "भागलपुर, जून 12 -- भागलपुर। ...": the paper's dateline behind a syndicate's */
	used = d->dated && d->at > 0 && !d->whole ? varta_dateline_known_place(d, d->at, &entry) : 0;
	if (used > 0 && is_kind(d, d->at + used, VARTA_WORD_STOP) && varta_dateline_ends(d, d->at + used))
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

/* "हमारे संवाददाता जालंधर।", "प्रयागराज ब्यूरो।", "रूपेश श्रीवास सारंगढ़ :": items side by side. */
static bool
no_sign_between(const dateline_reader *d)
{
	const varta_entry *entry;

	/* a visarga is a sign, and the place behind it is the story's: "नेशनल डेस्कः भारत के ..." */
	if (!is_kind(d, d->at, VARTA_WORD_WORD) || d->whole || varta_dateline_visarga(d, d->at))
		return false;
	if (d->out->place.end > 0)
		return d->out->bureau.end == 0 && varta_dateline_desk(d, d->at);
	return (d->out->bureau.end > 0 || d->out->writer.end > 0 || d->source) &&
		varta_dateline_known_place(d, d->at, &entry) > 0;
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
		if (no_sign_between(&d))
			continue;
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
		if (is_kind(&d, d.at, VARTA_WORD_OPEN_BRACKET) || varta_dateline_date(&d, d.at) > 0)
			continue;
		if (varta_dateline_slash(&d, d.at) &&
			(whole || d.known_place || d.out->writer.end > 0 || d.out->agency.end > 0 || d.source))
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
		if ((d.closed || d.dated) && dateline->place.end == 0 && !varta_dateline_ends(&d, d.at))
			continue;			/* (भाषा) नयी दिल्ली, 12 अक्टूबर: ... */
		if (varta_dateline_ends(&d, d.at) || d.closed)
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
