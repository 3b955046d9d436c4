/*
 * html_facts.c
 *		What markup says about a page: elements, class names, metadata, JSON-LD.
 *
 * Class names are those that content systems all over the world use, in words
 * (story-share is the words story and share); no site is known here.  JSON-LD is
 * searched for four keys and not parsed further.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "chars.h"
#include "html_internal.h"

#define LONGEST_VALUE 600		/* bytes of a JSON string that is read */

typedef struct named
{
	const char *name;
	uint32_t	value;
} named;

/* Names in the lists begin with a letter. */
static uint32_t
find(const named *list, size_t n, const char *name, size_t nbytes, uint32_t otherwise)
{
	for (size_t i = 0; i < n && nbytes > 0; i++)
		if ((name[0] | 0x20) == list[i].name[0] &&
			varta_text_is((const uint8_t *) name, nbytes, list[i].name))
			return list[i].value;
	return otherwise;
}

#define FIND(list, name, nbytes, otherwise) \
	find(list, sizeof(list) / sizeof(list[0]), name, nbytes, otherwise)

/* ---- elements ---- */

#define BLOCK (1u << 30)
#define SKIP (1u << 31)

static const named elements[] = {
	{"p", BLOCK | VARTA_HINT_PARAGRAPH}, {"div", BLOCK}, {"br", BLOCK}, {"a", VARTA_HINT_LINK},
	{"li", BLOCK | VARTA_HINT_ITEM}, {"ul", BLOCK}, {"ol", BLOCK}, {"dl", BLOCK}, {"dt", BLOCK},
	{"dd", BLOCK}, {"h1", BLOCK | VARTA_HINT_HEADING}, {"h2", BLOCK | VARTA_HINT_SUBHEAD},
	{"h3", BLOCK | VARTA_HINT_SUBHEAD}, {"h4", BLOCK | VARTA_HINT_SUBHEAD},
	{"h5", BLOCK | VARTA_HINT_SUBHEAD}, {"h6", BLOCK | VARTA_HINT_SUBHEAD}, {"table", BLOCK},
	{"tr", BLOCK}, {"td", BLOCK}, {"th", BLOCK}, {"tbody", BLOCK}, {"thead", BLOCK},
	{"article", BLOCK | VARTA_HINT_STORY}, {"main", BLOCK | VARTA_HINT_STORY}, {"section", BLOCK},
	{"header", BLOCK}, {"footer", BLOCK | VARTA_HINT_FURNITURE}, {"center", BLOCK},
	{"aside", BLOCK | VARTA_HINT_FURNITURE}, {"nav", BLOCK | VARTA_HINT_FURNITURE},
	{"figure", BLOCK}, {"figcaption", BLOCK | VARTA_HINT_CAPTION}, {"blockquote", BLOCK},
	{"address", BLOCK | VARTA_HINT_BYLINE}, {"hr", BLOCK}, {"img", BLOCK}, {"pre", BLOCK},
	{"marquee", BLOCK | VARTA_HINT_FURNITURE}, {"fieldset", BLOCK}, {"body", BLOCK},
	{"html", BLOCK}, {"caption", BLOCK | VARTA_HINT_CAPTION}, {"details", BLOCK},
	{"summary", BLOCK}, {"form", SKIP | BLOCK}, {"button", SKIP | BLOCK}, {"select", SKIP | BLOCK},
	{"option", SKIP}, {"textarea", SKIP}, {"label", SKIP}, {"script", SKIP}, {"style", SKIP},
	{"noscript", SKIP}, {"template", SKIP}, {"iframe", SKIP}, {"svg", SKIP}, {"object", SKIP},
	{"embed", SKIP}, {"applet", SKIP}, {"canvas", SKIP}, {"audio", SKIP}, {"video", SKIP},
	{"amp-ad", SKIP}, {"amp-user-notification", SKIP}, {"amp-consent", SKIP}, {"amp-sidebar", SKIP}, {"amp-analytics", SKIP}, {"math", SKIP}
};

varta_html_element
varta_html_element_of(const char *name)
{
	uint32_t	value = FIND(elements, name, strlen(name), 0);
	varta_html_element element;

	element.block = (value & BLOCK) != 0;
	element.skip = (value & SKIP) != 0;
	element.hints = value & ~(BLOCK | SKIP);
	return element;
}

static const named class_words[] = {
	{"nav", VARTA_HINT_FURNITURE}, {"navbar", VARTA_HINT_FURNITURE},
	{"menu", VARTA_HINT_FURNITURE}, {"breadcrumb", VARTA_HINT_FURNITURE},
	{"breadcrumbs", VARTA_HINT_FURNITURE}, {"crumb", VARTA_HINT_FURNITURE},
	{"crumbs", VARTA_HINT_FURNITURE}, {"share", VARTA_HINT_FURNITURE},
	{"sharing", VARTA_HINT_FURNITURE}, {"social", VARTA_HINT_FURNITURE},
	{"soc", VARTA_HINT_FURNITURE}, {"comment", VARTA_HINT_FURNITURE},
	{"comments", VARTA_HINT_FURNITURE}, {"respond", VARTA_HINT_FURNITURE},
	{"related", VARTA_HINT_FURNITURE}, {"recommend", VARTA_HINT_FURNITURE},
	{"recommended", VARTA_HINT_FURNITURE}, {"also", VARTA_HINT_FURNITURE},
	{"alsoread", VARTA_HINT_FURNITURE}, {"readmore", VARTA_HINT_FURNITURE},
	{"sidebar", VARTA_HINT_FURNITURE}, {"widget", VARTA_HINT_FURNITURE},
	{"ad", VARTA_HINT_FURNITURE}, {"ads", VARTA_HINT_FURNITURE}, {"adv", VARTA_HINT_FURNITURE},
	{"advt", VARTA_HINT_FURNITURE}, {"advert", VARTA_HINT_FURNITURE},
	{"advertisement", VARTA_HINT_FURNITURE}, {"inlinead", VARTA_HINT_FURNITURE},
	{"sponsored", VARTA_HINT_FURNITURE}, {"promo", VARTA_HINT_FURNITURE},
	{"newsletter", VARTA_HINT_FURNITURE}, {"nl", VARTA_HINT_FURNITURE},
	{"subscribe", VARTA_HINT_FURNITURE}, {"taboola", VARTA_HINT_FURNITURE},
	{"outbrain", VARTA_HINT_FURNITURE}, {"ticker", VARTA_HINT_FURNITURE},
	{"tags", VARTA_HINT_FURNITURE}, {"tag", VARTA_HINT_FURNITURE},
	{"tagline", VARTA_HINT_FURNITURE}, {"keywords", VARTA_HINT_FURNITURE},
	{"trending", VARTA_HINT_FURNITURE}, {"latest", VARTA_HINT_FURNITURE},
	{"popular", VARTA_HINT_FURNITURE}, {"footer", VARTA_HINT_FURNITURE},
	{"foot", VARTA_HINT_FURNITURE}, {"copyright", VARTA_HINT_FURNITURE},
	{"cookie", VARTA_HINT_FURNITURE}, {"popup", VARTA_HINT_FURNITURE},
	{"modal", VARTA_HINT_FURNITURE}, {"login", VARTA_HINT_FURNITURE},
	{"search", VARTA_HINT_FURNITURE}, {"follow", VARTA_HINT_FURNITURE},
	{"whatsapp", VARTA_HINT_FURNITURE}, {"telegram", VARTA_HINT_FURNITURE},
	{"wa", VARTA_HINT_FURNITURE}, {"cta", VARTA_HINT_FURNITURE},
	{"pagination", VARTA_HINT_FURNITURE}, {"skip", VARTA_HINT_FURNITURE},
	{"highlights", VARTA_HINT_FURNITURE}, {"logo", VARTA_HINT_FURNITURE},
	{"caption", VARTA_HINT_CAPTION}, {"cap", VARTA_HINT_CAPTION},
	{"figcaption", VARTA_HINT_CAPTION}, {"img", VARTA_HINT_CAPTION},
	{"pic", VARTA_HINT_CAPTION}, {"photo", VARTA_HINT_CAPTION}, {"credit", VARTA_HINT_CAPTION},
	{"author", VARTA_HINT_BYLINE}, {"byline", VARTA_HINT_BYLINE}, {"by", VARTA_HINT_BYLINE}, {"writer", VARTA_HINT_BYLINE},
	{"reporter", VARTA_HINT_BYLINE},
	{"summary", VARTA_HINT_STANDFIRST}, {"synopsis", VARTA_HINT_STANDFIRST},
	{"deck", VARTA_HINT_STANDFIRST}, {"subhead", VARTA_HINT_STANDFIRST},
	{"subheadline", VARTA_HINT_STANDFIRST}, {"subtitle", VARTA_HINT_STANDFIRST},
	{"standfirst", VARTA_HINT_STANDFIRST}, {"excerpt", VARTA_HINT_STANDFIRST},
	{"shortdesc", VARTA_HINT_STANDFIRST}, {"kicker", 0},
	{"tweet", VARTA_HINT_POST}, {"twitter", VARTA_HINT_POST}, {"instagram", VARTA_HINT_POST},
	{"story", VARTA_HINT_STORY}, {"article", VARTA_HINT_STORY}, {"articlebody", VARTA_HINT_STORY},
	{"content", VARTA_HINT_STORY}, {"entry", VARTA_HINT_STORY}, {"post", VARTA_HINT_STORY},
	{"postbody", VARTA_HINT_STORY}, {"detail", VARTA_HINT_STORY}, {"details", VARTA_HINT_STORY},
	{"txt", VARTA_HINT_STORY}, {"text", VARTA_HINT_STORY}
};

static bool
is_class_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

uint32_t
varta_html_class_hints(const char *classes)
{
	uint32_t	hints = 0;
	size_t		at = 0;

	while (classes[at] != '\0' && at < 400)
	{
		size_t		start;

		while (classes[at] != '\0' && !is_class_letter(classes[at]))
			at++;
		start = at;
		while (is_class_letter(classes[at]))
			at++;
		if (at > start && at - start < 20)
			hints |= FIND(class_words, classes + start, at - start, 0);
	}
	return hints;
}

/* ---- metadata ---- */

static const named meta_keys[] = {
	{"og:title", VARTA_HTML_TITLE}, {"twitter:title", VARTA_HTML_TITLE},
	{"author", VARTA_HTML_AUTHOR}, {"article:author", VARTA_HTML_AUTHOR},
	{"dc.creator", VARTA_HTML_AUTHOR}, {"og:site_name", VARTA_HTML_SITE},
	{"article:published_time", VARTA_HTML_PUBLISHED}, {"datepublished", VARTA_HTML_PUBLISHED},
	{"publish-date", VARTA_HTML_PUBLISHED}, {"publish_date", VARTA_HTML_PUBLISHED},
	{"publishdate", VARTA_HTML_PUBLISHED}, {"pubdate", VARTA_HTML_PUBLISHED},
	{"publication_date", VARTA_HTML_PUBLISHED}, {"date", VARTA_HTML_PUBLISHED},
	{"dc.date", VARTA_HTML_PUBLISHED}, {"dc.date.issued", VARTA_HTML_PUBLISHED},
	{"og:article:published_time", VARTA_HTML_PUBLISHED}, {"og:published_time", VARTA_HTML_PUBLISHED},
	{"sailthru.date", VARTA_HTML_PUBLISHED}, {"parsely-pub-date", VARTA_HTML_PUBLISHED},
	{"article:modified_time", VARTA_HTML_UPDATED}, {"og:updated_time", VARTA_HTML_UPDATED},
	{"datemodified", VARTA_HTML_UPDATED}, {"lastmod", VARTA_HTML_UPDATED},
	{"last-modified", VARTA_HTML_UPDATED}
};

varta_html_key
varta_html_key_of(const char *name)
{
	return (varta_html_key) FIND(meta_keys, name, strlen(name), VARTA_HTML_NONE);
}

void
varta_html_note_time(varta_html_facts *facts, varta_html_key key, const uint8_t *text,
					 size_t nbytes)
{
	int64_t		microseconds;
	bool		has_clock;
	varta_span	span;

	if (nbytes > 100 ||
		!varta_timestamp_find(text, nbytes, &microseconds, &has_clock, &span))
		return;
	if (key == VARTA_HTML_PUBLISHED && (!facts->has_published ||
										(has_clock && !facts->published_clock)))
	{
		facts->has_published = true;
		facts->published = microseconds;
		facts->published_clock = has_clock;
	}
	else if (key == VARTA_HTML_UPDATED && (!facts->has_updated ||
										   (has_clock && !facts->updated_clock)))
	{
		facts->has_updated = true;
		facts->updated = microseconds;
		facts->updated_clock = has_clock;
	}
}

/* ---- JSON-LD ---- */

static size_t
find_bytes(const uint8_t *text, size_t nbytes, size_t from, const char *wanted)
{
	size_t		length = strlen(wanted);

	while (from + length <= nbytes)
	{
		const uint8_t *hit = memchr(text + from, wanted[0], nbytes - from - length + 1);

		if (hit == NULL)
			return nbytes;
		from = (size_t) (hit - text);
		if (memcmp(hit, wanted, length) == 0)
			return from;
		from++;
	}
	return nbytes;
}

static bool
is_json_space(uint8_t c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static uint32_t
hex4(const uint8_t *text)
{
	uint32_t	value = 0;

	for (int i = 0; i < 4; i++)
	{
		uint8_t		c = text[i];

		value = value << 4 | (uint32_t) (c >= '0' && c <= '9' ? c - '0' :
										 c >= 'a' && c <= 'f' ? c - 'a' + 10 :
										 c >= 'A' && c <= 'F' ? c - 'A' + 10 : 0);
	}
	return value;
}

/* The string that begins at the quote text[at], without escapes; NULL for none. */
static const uint8_t *
read_string(varta_arena *arena, const uint8_t *text, size_t nbytes, size_t at, size_t *length)
{
	uint8_t    *out = varta_arena_allocate(arena, LONGEST_VALUE + 8);
	size_t		n = 0;

	if (out == NULL)
		return NULL;
	for (at++; at < nbytes && text[at] != '"' && n < LONGEST_VALUE; at++)
	{
		uint32_t	c;

		if (text[at] != '\\' || at + 1 >= nbytes)
		{
			out[n++] = text[at] < ' ' ? ' ' : text[at];
			continue;
		}
		at++;
		if (text[at] == 'u' && at + 4 < nbytes)
		{
			c = hex4(text + at + 1);
			at += 4;
			/* halves of a pair are no letters of news; zero ends no string here */
			n += varta_utf8_encode(c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? ' ' : c, out + n);
		}
		else
			out[n++] = text[at] == 'n' || text[at] == 't' || text[at] == 'r' ? ' ' : text[at];
	}
	*length = n;
	return at < nbytes && text[at] == '"' ? out : NULL;
}

/* Where the value of a key begins, searched from "from"; nbytes for none. */
static size_t
value_of(const uint8_t *text, size_t nbytes, size_t from, const char *key)
{
	size_t		at = find_bytes(text, nbytes, from, key);

	if (at == nbytes)
		return nbytes;
	at += strlen(key);
	while (at < nbytes && is_json_space(text[at]))
		at++;
	if (at >= nbytes || text[at] != ':')
		return nbytes;
	for (at++; at < nbytes && is_json_space(text[at]);)
		at++;
	return at;
}

static void
note_json_time(varta_arena *arena, const uint8_t *json, size_t nbytes, const char *key,
			   varta_html_key meaning, varta_html_facts *facts)
{
	size_t		at = value_of(json, nbytes, 0, key);
	size_t		length;
	const uint8_t *value;

	if (at >= nbytes || json[at] != '"')
		return;
	value = read_string(arena, json, nbytes, at, &length);
	if (value != NULL)
		varta_html_note_time(facts, meaning, value, length);
}

void
varta_html_read_json(varta_arena *arena, const uint8_t *json, size_t nbytes,
					 varta_html_facts *facts, varta_json_facts *out)
{
	size_t		at;

	if (find_bytes(json, nbytes, 0, "NewsArticle\"") == nbytes &&
		find_bytes(json, nbytes, 0, "\"Article\"") == nbytes &&
		find_bytes(json, nbytes, 0, "\"BlogPosting\"") == nbytes)
		return;
	note_json_time(arena, json, nbytes, "\"datePublished\"", VARTA_HTML_PUBLISHED, facts);
	note_json_time(arena, json, nbytes, "\"dateModified\"", VARTA_HTML_UPDATED, facts);
	at = value_of(json, nbytes, 0, "\"headline\"");
	if (at < nbytes && json[at] == '"')
		out->headline = read_string(arena, json, nbytes, at, &out->headline_nbytes);
	at = value_of(json, nbytes, 0, "\"author\"");
	if (at < nbytes && json[at] != '"')
	{
		size_t		end = at + 600 < nbytes ? at + 600 : nbytes;
		size_t		name = value_of(json, end, at, "\"name\"");

		at = name < end ? name : nbytes;
	}
	if (at < nbytes && json[at] == '"')
		out->author = read_string(arena, json, nbytes, at, &out->author_nbytes);
}
