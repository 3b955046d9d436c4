/*
 * html.c
 *		Reduces an HTML page to lines of text, with what the markup says of them.
 *
 *	bytes -> libxml2's HTML parser (events, no tree) -> lines + hints, facts
 *
 * The only file that knows libxml2.  The parser gets the bytes as UTF-8 whatever
 * the page declares, builds no tree, loads nothing and prints nothing.  Elements
 * deeper than MOST_DEPTH end the reading, which bounds the parser's own search
 * for open elements; what was read until then stays.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include <libxml/HTMLparser.h>

#include "chars.h"
#include "html_internal.h"

#define MOST_DEPTH 200
#define MOST_SCRIPT (256 * 1024)	/* bytes of a JSON-LD script */
#define MOST_TITLE 600			/* bytes of a title line */

typedef struct level
{
	uint32_t	hints;
	bool		block;
	bool		skip;
	bool		body;			/* the body element itself */
} level;

typedef struct reducer
{
	varta_arena *arena;
	htmlParserCtxtPtr parser;
	varta_html_text *out;
	size_t		text_capacity;
	size_t		lines_capacity;
	size_t		line_start;		/* of the line that is being written */
	uint32_t	hints_of_all;	/* of every piece of the line */
	uint32_t	hints_of_any;
	bool		space;			/* a blank stands before the next character */
	size_t		depth;
	level		levels[MOST_DEPTH];
	bool		in_title;
	bool		in_json;
	uint8_t    *script;
	size_t		script_nbytes;
	size_t		script_capacity;
	uint8_t		title[MOST_TITLE];
	size_t		title_nbytes;
	uint8_t		author[200];
	size_t		author_nbytes;
	uint8_t		site[200];
	size_t		site_nbytes;
	uint32_t	nevents;
	bool		failed;
} reducer;

static void
fail(reducer *r)
{
	r->failed = true;
	xmlStopParser(r->parser);
}

/* Room for more bytes of text; false when there is no memory. */
static bool
reserve(reducer *r, size_t more)
{
	varta_html_text *out = r->out;
	uint8_t    *text;

	if (out->nbytes + more <= r->text_capacity)
		return true;
	r->text_capacity = (out->nbytes + more) * 2;
	text = varta_arena_allocate(r->arena, r->text_capacity);
	if (text == NULL)
	{
		fail(r);
		return false;
	}
	if (out->nbytes > 0)
		memcpy(text, out->text, out->nbytes);
	out->text = text;
	return true;
}

/* Ends the line that is being written, if it holds anything. */
static void
end_line(reducer *r)
{
	varta_html_text *out = r->out;
	varta_html_line *lines;

	r->space = false;
	if (r->failed || out->nbytes == r->line_start)
		return;
	lines = varta_arena_grow(r->arena, out->lines, out->nlines, &r->lines_capacity,
							 sizeof(varta_html_line));
	if (lines == NULL || !reserve(r, 1))
	{
		fail(r);
		return;
	}
	out->lines = lines;
	lines[out->nlines].start = (uint32_t) r->line_start;
	lines[out->nlines].hints = (r->hints_of_all & ~(uint32_t) VARTA_HINT_BYLINE) |
		(r->hints_of_any & VARTA_HINT_BYLINE);
	out->nlines++;
	out->text[out->nbytes++] = '\n';
	r->line_start = out->nbytes;
	r->hints_of_all = UINT32_MAX;
	r->hints_of_any = 0;
}

/* The end of what stands at a byte without white space: signs of ASCII, Devanagari. */
static size_t
dense_end(const uint8_t *text, size_t nbytes, size_t at)
{
	for (;;)
	{
		if (at + 3 <= nbytes && text[at] == 0xE0 && (text[at + 1] & 0xC0) == 0x80 &&
			(text[at + 2] & 0xC0) == 0x80)
			at += 3;
		else if (at < nbytes && text[at] > ' ' && text[at] < 0x80)
			at++;
		else
			return at;
	}
}

static void
write_dense(reducer *r, const uint8_t *text, size_t nbytes)
{
	if (r->space && r->out->nbytes > r->line_start)
		r->out->text[r->out->nbytes++] = ' ';
	r->space = false;
	memcpy(r->out->text + r->out->nbytes, text, nbytes);
	r->out->nbytes += nbytes;
}

/* Writes text with its white space folded to single spaces. */
static void
write_text(reducer *r, const uint8_t *text, size_t nbytes, uint32_t hints)
{
	bool		wrote = false;

	if (!reserve(r, nbytes + 2))
		return;
	for (size_t at = 0; at < nbytes;)
	{
		size_t		length = dense_end(text, nbytes, at) - at;
		bool		space = false;

		if (length == 0)
		{
			uint32_t	c = varta_utf8_decode(text, nbytes, at, &length);

			space = varta_is_space(c) || c < ' ';
		}
		/* no more bytes than it had: a space is written for a blank alone */
		if (space)
			r->space = true;
		else
		{
			write_dense(r, text + at, length);
			wrote = true;
		}
		at += length;
	}
	if (wrote)
	{
		r->hints_of_all &= hints;
		r->hints_of_any |= hints;
	}
}

static void
write_line(reducer *r, const uint8_t *text, size_t nbytes, uint32_t hints)
{
	end_line(r);
	write_text(r, text, nbytes, hints);
	end_line(r);
}

/*
 * A title without the site's name: what stands behind the last " | " or " - ",
 * when enough remains.
 */
static size_t
title_end(const uint8_t *text, size_t nbytes)
{
	size_t		end = nbytes;

	for (size_t at = nbytes; at-- > 30;)
	{
		bool		bar = text[at] == '|';
		bool		dash = text[at] == '-' && text[at - 1] == ' ' && at + 1 < nbytes &&
			text[at + 1] == ' ';
		bool		wide = at + 3 < nbytes && text[at] == 0xE2 && text[at + 1] == 0x80 &&
			(text[at + 2] == 0x93 || text[at + 2] == 0x94) && text[at - 1] == ' ';

		if ((bar || dash || wide) && nbytes - at < 120)
			end = at;
	}
	while (end > 0 && text[end - 1] == ' ')
		end--;
	return end;
}

static void
write_title(reducer *r, const uint8_t *text, size_t nbytes)
{
	if (nbytes == 0 || nbytes > MOST_TITLE)
		return;
	write_line(r, text, title_end(text, nbytes), VARTA_HINT_META_TITLE);
}

static void
keep(uint8_t *into, size_t size, size_t *kept, const uint8_t *text, size_t nbytes)
{
	if (*kept > 0 || nbytes == 0 || nbytes > size)
		return;
	memcpy(into, text, nbytes);
	*kept = nbytes;
}

static const char *
attribute(const xmlChar **attributes, const char *name)
{
	for (size_t i = 0; attributes != NULL && attributes[i] != NULL; i += 2)
		if ((attributes[i][0] | 0x20) == name[0] &&
			varta_text_is(attributes[i], strlen((const char *) attributes[i]), name))
			return attributes[i + 1] == NULL ? "" : (const char *) attributes[i + 1];
	return NULL;
}

static void
read_meta(reducer *r, const xmlChar **attributes)
{
	static const char *const names[] = {"property", "name", "itemprop"};
	const char *content = attribute(attributes, "content");
	const uint8_t *value = (const uint8_t *) content;
	size_t		nbytes = content == NULL ? 0 : strlen(content);

	for (size_t i = 0; i < 3 && content != NULL; i++)
	{
		const char *name = attribute(attributes, names[i]);
		varta_html_key key = name == NULL ? VARTA_HTML_NONE : varta_html_key_of(name);

		if (key == VARTA_HTML_TITLE)
			write_title(r, value, nbytes);
		else if (key == VARTA_HTML_AUTHOR && strstr(content, "://") == NULL)
			keep(r->author, sizeof(r->author), &r->author_nbytes, value, nbytes);
		else if (key == VARTA_HTML_SITE)
			keep(r->site, sizeof(r->site), &r->site_nbytes, value, nbytes);
		else if (key == VARTA_HTML_PUBLISHED || key == VARTA_HTML_UPDATED)
			varta_html_note_time(&r->out->facts, key, value, nbytes);
	}
}

/* Hints that an element's attributes add; frames of the page add none. */
static uint32_t
attribute_hints(const char *name, const xmlChar **attributes)
{
	static const char *const frames[] = {"html", "body", "main", "article"};
	static const char *const sources[] = {"class", "id", "itemprop"};
	uint32_t	hints = 0;

	if (attributes == NULL)
		return 0;
	for (size_t i = 0; i < 4; i++)
		if (strcmp(name, frames[i]) == 0)
			return 0;
	for (size_t i = 0; i < 3; i++)
	{
		const char *value = attribute(attributes, sources[i]);

		if (value != NULL)
			hints |= varta_html_class_hints(value);
	}
	/* the container of the whole story may be called anything */
	if (strcmp(name, "blockquote") != 0)
		hints &= ~(uint32_t) VARTA_HINT_POST;
	return hints;
}

static bool
is_hidden(const xmlChar **attributes)
{
	const char *style = attribute(attributes, "style");

	return attribute(attributes, "hidden") != NULL ||
		(style != NULL && (strstr(style, "display:none") != NULL ||
						   strstr(style, "display: none") != NULL));
}

static void
start_element(void *context, const xmlChar *raw_name, const xmlChar **attributes)
{
	reducer    *r = context;
	const char *name = (const char *) raw_name;
	const level *parent = r->depth > 0 ? &r->levels[r->depth - 1] : NULL;
	varta_html_element element = varta_html_element_of(name);
	level		made;

	if (r->failed)
		return;
	if (r->depth >= MOST_DEPTH)
	{
		xmlStopParser(r->parser);
		return;
	}
	if ((++r->nevents & 0x3FF) == 0 && varta_arena_stopped(r->arena))
	{
		fail(r);
		return;
	}
	made.hints = element.hints | attribute_hints(name, attributes);
	/* <nav class="posted-by">, <footer class="byline"> */
	if ((made.hints & VARTA_HINT_BYLINE) != 0)
		made.hints &= ~(element.hints & (uint32_t) VARTA_HINT_FURNITURE);
	if (parent != NULL)
		made.hints |= parent->hints & ~(uint32_t) VARTA_HINT_PARAGRAPH;
	made.block = element.block;
	made.body = strcmp(name, "body") == 0;
	/* a form around the whole page, as ASP.NET writes it, is no box to fill in */
	if (strcmp(name, "form") == 0 && parent != NULL && parent->body)
		element.skip = false;
	made.skip = element.skip || (parent != NULL && parent->skip) || is_hidden(attributes);
	r->levels[r->depth++] = made;
	if (made.block)
		end_line(r);
	if (strcmp(name, "meta") == 0)
		read_meta(r, attributes);
	else if (strcmp(name, "title") == 0)
		r->in_title = r->out->nlines == 0 || r->title_nbytes == 0;
	else if (strcmp(name, "script") == 0)
	{
		const char *type = attribute(attributes, "type");

		r->in_json = type != NULL && strstr(type, "ld+json") != NULL;
		r->script_nbytes = 0;
	}
	else if (strcmp(name, "time") == 0 && attribute(attributes, "datetime") != NULL)
	{
		const char *itemprop = attribute(attributes, "itemprop");
		const char *value = attribute(attributes, "datetime");

		if (itemprop != NULL)
			varta_html_note_time(&r->out->facts, varta_html_key_of(itemprop),
								 (const uint8_t *) value, strlen(value));
	}
}

static void
end_script(reducer *r)
{
	varta_json_facts found = {NULL, 0, NULL, 0};

	r->in_json = false;
	if (r->script_nbytes == 0)
		return;
	varta_html_read_json(r->arena, r->script, r->script_nbytes, &r->out->facts, &found);
	if (found.headline != NULL)
		write_title(r, found.headline, found.headline_nbytes);
	if (found.author != NULL)
	{
		r->author_nbytes = 0;
		keep(r->author, sizeof(r->author), &r->author_nbytes, found.author, found.author_nbytes);
	}
}

static void
end_element(void *context, const xmlChar *raw_name)
{
	reducer    *r = context;
	const char *name = (const char *) raw_name;

	if (r->failed || r->depth == 0)
		return;
	if (r->levels[r->depth - 1].block)
		end_line(r);
	r->depth--;
	if (strcmp(name, "title") == 0 && r->in_title)
	{
		r->in_title = false;
		write_title(r, r->title, r->title_nbytes);
	}
	else if (strcmp(name, "script") == 0 && r->in_json)
		end_script(r);
}

static void
take_text(void *context, const xmlChar *text, int length)
{
	reducer    *r = context;
	size_t		nbytes = (size_t) length;
	const level *top = r->depth > 0 ? &r->levels[r->depth - 1] : NULL;

	if (r->failed || length <= 0)
		return;
	if (r->in_title)
	{
		size_t		room = MOST_TITLE - r->title_nbytes;

		if (nbytes <= room)
		{
			memcpy(r->title + r->title_nbytes, text, nbytes);
			r->title_nbytes += nbytes;
		}
		return;
	}
	if (r->in_json)
	{
		if (r->script_nbytes + nbytes > MOST_SCRIPT)
			return;
		if (r->script_nbytes + nbytes > r->script_capacity)
		{
			size_t		capacity = (r->script_nbytes + nbytes) * 2;
			uint8_t    *script = varta_arena_allocate(r->arena, capacity);

			if (script == NULL)
			{
				fail(r);
				return;
			}
			if (r->script_nbytes > 0)
				memcpy(script, r->script, r->script_nbytes);
			r->script = script;
			r->script_capacity = capacity;
		}
		memcpy(r->script + r->script_nbytes, text, nbytes);
		r->script_nbytes += nbytes;
		return;
	}
	if (top != NULL && top->skip)
		return;
	write_text(r, text, nbytes, top == NULL ? 0 : top->hints);
}

static void
say_nothing(void *context, const char *message, ...)
{
	(void) context;
	(void) message;
}

/* An author that is not the site itself. */
static void
write_author(reducer *r)
{
	if (r->author_nbytes == 0 ||
		(r->author_nbytes == r->site_nbytes &&
		 memcmp(r->author, r->site, r->site_nbytes) == 0))
		return;
	write_line(r, r->author, r->author_nbytes, VARTA_HINT_META_AUTHOR);
}

varta_status
varta_html_reduce(varta_arena *arena, const uint8_t *text, size_t nbytes,
				  varta_html_text *reduced)
{
	reducer    *r = varta_arena_allocate(arena, sizeof(reducer));
	htmlSAXHandler handler;

	if (r == NULL || nbytes > INT32_MAX)
		return r == NULL ? varta_arena_status(arena) : VARTA_TOO_LARGE;
	r->arena = arena;
	r->out = reduced;
	r->hints_of_all = UINT32_MAX;
	if (!reserve(r, nbytes / 2 + 1024))
		return varta_arena_status(arena);
	if (varta_html_bound(arena, &text, nbytes) != VARTA_OK)
		return varta_arena_status(arena);
	r->parser = htmlNewParserCtxt();
	if (r->parser == NULL)
		return VARTA_NO_MEMORY;
	memset(&handler, 0, sizeof(handler));
	handler.startElement = start_element;
	handler.endElement = end_element;
	handler.characters = take_text;
	handler.ignorableWhitespace = take_text;
	handler.cdataBlock = take_text;
	handler.error = say_nothing;
	handler.warning = say_nothing;
	handler.fatalError = say_nothing;
	*r->parser->sax = handler;
	r->parser->userData = r;
	(void) htmlCtxtReadMemory(r->parser, (const char *) text, (int) nbytes, NULL, "UTF-8",
							  HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
							  HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
	if (!r->failed)
	{
		end_line(r);
		write_author(r);
	}
	if (r->parser->myDoc != NULL)
		xmlFreeDoc(r->parser->myDoc);
	r->parser->myDoc = NULL;
	htmlFreeParserCtxt(r->parser);
	return varta_arena_status(arena);
}

/* ---- is it HTML? ---- */

static bool
has_tag(const uint8_t *text, size_t nbytes, const char *tag)
{
	size_t		length = strlen(tag);

	for (size_t at = 0; at + length <= nbytes; at++)
		if (text[at] == '<' && varta_text_is(text + at, length, tag))
			return true;
	return false;
}

bool
varta_html_looks_like(const uint8_t *text, size_t nbytes)
{
	static const char *const tags[] = {"<!doctype html", "<html", "<head", "<body", "<meta", "<div",
	"<article", "<section", "<table", "</p>", "</h1>"};
	size_t		at = 0;
	size_t		length;

	while (at < nbytes && varta_is_space(varta_utf8_decode(text, nbytes, at, &length)))
		at += length;
	if (at >= nbytes || text[at] != '<')
		return false;
	nbytes = nbytes - at > 4096 ? 4096 : nbytes - at;
	for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++)
		if (has_tag(text + at, nbytes, tags[i]))
			return true;
	return false;
}
