/*
 * html_bound.c
 *		Takes from a page's markup what makes the parser library slow.
 *
 * libxml2 compares each attribute of an element with all before it, so a tag with
 * 100,000 attributes takes minutes.  No page needs more than a few; what stands in
 * a tag after MOST_ATTRIBUTES of them is blanked.  Sizes and offsets stay.
 *
 *	<p a1=1 a2=2 ... a300=300>  ->  <p a1=1 ... a256=256              >
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "chars.h"
#include "page_internal.h"

#define MOST_ATTRIBUTES 256

typedef struct tag_scan
{
	const uint8_t *text;
	size_t		nbytes;
	size_t		at;
} tag_scan;

static bool
is_letter(uint8_t byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

static bool
is_blank(uint8_t byte)
{
	return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f' || byte == '/';
}

/* After the next occurrence of a lower-case ending, or the end of the text. */
static size_t
after(const tag_scan *s, size_t at, const char *ending)
{
	size_t		length = strlen(ending);

	while (at + length <= s->nbytes)
	{
		const uint8_t *found = memchr(s->text + at, ending[0], s->nbytes - at);

		if (found == NULL)
			break;
		at = (size_t) (found - s->text);
		if (at + length <= s->nbytes && varta_text_is(s->text + at, length, ending))
			return at + length;
		at++;
	}
	return s->nbytes;
}

/* After an attribute's value, which a quote closes or, without one, a blank or ">". */
static size_t
after_value(const tag_scan *s, size_t at)
{
	while (at < s->nbytes && is_blank(s->text[at]))
		at++;
	if (at < s->nbytes && (s->text[at] == '"' || s->text[at] == '\''))
	{
		const uint8_t *quote = memchr(s->text + at + 1, s->text[at], s->nbytes - at - 1);

		return quote == NULL ? s->nbytes : (size_t) (quote - s->text) + 1;
	}
	while (at < s->nbytes && !is_blank(s->text[at]) && s->text[at] != '>')
		at++;
	return at;
}

/*
 * Goes over a tag.  *excess is where attributes too many begin, the tag's end when
 * there are none.
 */
static void
pass_tag(tag_scan *s, size_t *excess)
{
	size_t		nattributes = 0;
	size_t		at = s->at + 1;

	*excess = 0;
	while (at < s->nbytes && !is_blank(s->text[at]) && s->text[at] != '>')
		at++;					/* the name */
	while (at < s->nbytes && s->text[at] != '>')
	{
		if (is_blank(s->text[at]))
		{
			at++;
			continue;
		}
		if (s->text[at] == '=')
		{
			at = after_value(s, at + 1);
			continue;
		}
		if (++nattributes > MOST_ATTRIBUTES && *excess == 0)
			*excess = at;
		while (at < s->nbytes && !is_blank(s->text[at]) && s->text[at] != '=' && s->text[at] != '>')
			at++;
	}
	if (*excess == 0)
		*excess = at;
	s->at = at;
}

varta_status
varta_html_bound(varta_arena *arena, const uint8_t **text, size_t nbytes)
{
	tag_scan	s = {.text = *text, .nbytes = nbytes};
	uint8_t    *copy = NULL;

	while (s.at < nbytes)
	{
		const uint8_t *open = memchr(s.text + s.at, '<', nbytes - s.at);
		size_t		excess;

		if (open == NULL)
			break;
		s.at = (size_t) (open - s.text);
		if (s.at + 1 >= nbytes)
			break;
		if (nbytes - s.at >= 4 && memcmp(open, "<!--", 4) == 0)
		{
			s.at = after(&s, s.at + 4, "-->");
			continue;
		}
		if (!is_letter(open[1]))
		{
			s.at++;
			continue;
		}
		pass_tag(&s, &excess);
		if (excess < s.at)
		{
			if (copy == NULL)
			{
				copy = varta_arena_reserve(arena, nbytes);
				if (copy == NULL)
					return varta_arena_status(arena);
				memcpy(copy, *text, nbytes);
			}
			memset(copy + excess, ' ', s.at - excess);
		}
		/* what stands in a script is no markup */
		if (nbytes - (size_t) (open - s.text) >= 7 && varta_text_is(open + 1, 6, "script"))
			s.at = after(&s, s.at, "</script");
		if (varta_arena_stopped(arena))
			return varta_arena_status(arena);
	}
	if (copy != NULL)
		*text = copy;
	return VARTA_OK;
}
