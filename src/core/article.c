/*
 * article.c
 *		The stored image of an article.
 *
 *	+--------+----------------+-----------+--------------------------+
 *	| header | parts, 12 each | raw bytes | reduced text, HTML only  |
 *	+--------+----------------+-----------+--------------------------+
 *
 * An image may come from a damaged disk, so nothing in it is believed: opening
 * checks the header's sizes against the image's and every part against the text
 * it points into, and reads go through those checked sizes.  Fields are copied
 * out byte by byte, so that the image needs no alignment.
 *
 * The index says which rules made it.  An image of older rules stays readable;
 * its raw text can be parsed again at any time.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "article.h"

#include <string.h>

#include "rules.h"

#define FORMAT 1
#define PART_NBYTES 12

#define FLAG_HTML 1
#define FLAG_PUBLISHED 2
#define FLAG_UPDATED 4
#define FLAGS_KNOWN 7

/* The header as it lies in an image, in the byte order of the machine. */
typedef struct header
{
	uint8_t		format;
	uint8_t		flags;
	uint16_t	rules;
	uint32_t	raw_nbytes;
	uint32_t	text_nbytes;	/* of the reduced text, 0 without HTML */
	uint32_t	nparts;
	int64_t		published;
	int64_t		updated;
	char		place_country[4];
	char		language[4];
} header;

/* ---- reading ---- */

/* Copies the header out; false when the sizes do not add up to the image's. */
static bool
read_header(const uint8_t *image, size_t nbytes, header *head)
{
	uint64_t	total;

	if (nbytes < sizeof(header))
		return false;
	memcpy(head, image, sizeof(header));
	if (head->format != FORMAT || (head->flags & ~FLAGS_KNOWN) != 0)
		return false;
	if ((head->flags & FLAG_HTML) == 0 && head->text_nbytes != 0)
		return false;
	total = sizeof(header) + (uint64_t) head->nparts * PART_NBYTES +
		head->raw_nbytes + head->text_nbytes;
	return total == nbytes;
}

/* Letters of the alphabet up to the first NUL, and a NUL within the array. */
static bool
code_is_valid(const char code[4], size_t max)
{
	size_t		n = 0;

	while (n < 4 && ((code[n] >= 'a' && code[n] <= 'z') || (code[n] >= 'A' && code[n] <= 'Z')))
		n++;
	return n <= max && n < 4 && code[n] == '\0';
}

varta_part
varta_article_part(const varta_article *article, uint32_t i)
{
	varta_part	part;
	uint32_t	fields[3];

	memcpy(fields, article->parts + (size_t) i * PART_NBYTES, PART_NBYTES);
	part.span.start = fields[0];
	part.span.end = fields[1];
	part.role = (uint8_t) fields[2];
	return part;
}

/* Parts lie in the text, in order, without overlap, and not inside a character. */
static bool
parts_are_valid(const varta_article *article)
{
	uint32_t	last = 0;

	for (uint32_t i = 0; i < article->nparts; i++)
	{
		varta_part	part = varta_article_part(article, i);
		uint32_t	role;

		memcpy(&role, article->parts + (size_t) i * PART_NBYTES + 8, sizeof(role));
		if (role == 0 || role >= VARTA_PART_ROLE_COUNT)
			return false;
		if (part.span.start < last || part.span.end < part.span.start ||
			part.span.end > article->text_nbytes)
			return false;
		if (part.span.start < article->text_nbytes &&
			(article->text[part.span.start] & 0xC0) == 0x80)
			return false;
		if (part.span.end < article->text_nbytes &&
			(article->text[part.span.end] & 0xC0) == 0x80)
			return false;
		last = part.span.end;
	}
	return true;
}

varta_status
varta_article_raw(const uint8_t *image, size_t nbytes, const uint8_t **raw, size_t *raw_nbytes)
{
	header		head;

	if (!read_header(image, nbytes, &head))
		return VARTA_BAD_IMAGE;
	*raw = image + sizeof(header) + (size_t) head.nparts * PART_NBYTES;
	*raw_nbytes = head.raw_nbytes;
	return VARTA_OK;
}

varta_status
varta_article_open(const uint8_t *image, size_t nbytes, varta_article *article)
{
	header		head;

	if (!read_header(image, nbytes, &head) ||
		!code_is_valid(head.place_country, 2) || !code_is_valid(head.language, 3))
		return VARTA_BAD_IMAGE;
	memset(article, 0, sizeof(*article));
	article->parts = image + sizeof(header);
	article->nparts = head.nparts;
	article->raw = article->parts + (size_t) head.nparts * PART_NBYTES;
	article->raw_nbytes = head.raw_nbytes;
	article->from_html = (head.flags & FLAG_HTML) != 0;
	article->text = article->from_html ? article->raw + head.raw_nbytes : article->raw;
	article->text_nbytes = article->from_html ? head.text_nbytes : head.raw_nbytes;
	article->has_published = (head.flags & FLAG_PUBLISHED) != 0;
	article->has_updated = (head.flags & FLAG_UPDATED) != 0;
	article->published = head.published;
	article->updated = head.updated;
	article->rules = head.rules;
	memcpy(article->place_country, head.place_country, sizeof(article->place_country));
	memcpy(article->language, head.language, sizeof(article->language));
	return parts_are_valid(article) ? VARTA_OK : VARTA_BAD_IMAGE;
}

/* ---- writing ---- */

/* Lays the parts out; what comes after them. */
static uint8_t *
write_parts(uint8_t *at, const varta_page *page)
{
	for (size_t i = 0; i < page->nparts; i++)
	{
		uint32_t	fields[3] = {page->parts[i].span.start, page->parts[i].span.end,
		page->parts[i].role};

		memcpy(at, fields, PART_NBYTES);
		at += PART_NBYTES;
	}
	return at;
}

static void
write_image(uint8_t *image, const uint8_t *raw, size_t nbytes, const varta_page *page)
{
	header		head;
	uint8_t    *at = image + sizeof(header);

	memset(&head, 0, sizeof(head));
	head.format = FORMAT;
	head.flags = (uint8_t) ((page->from_html ? FLAG_HTML : 0) |
							(page->has_published ? FLAG_PUBLISHED : 0) |
							(page->has_updated ? FLAG_UPDATED : 0));
	head.rules = VARTA_RULES_VERSION;
	head.raw_nbytes = (uint32_t) nbytes;
	head.text_nbytes = page->from_html ? (uint32_t) page->nbytes : 0;
	head.nparts = (uint32_t) page->nparts;
	head.published = page->has_published ? page->published : 0;
	head.updated = page->has_updated ? page->updated : 0;
	memcpy(head.place_country, page->place_country, sizeof(page->place_country));
	memcpy(head.language, page->language, sizeof(page->language));
	memcpy(image, &head, sizeof(head));
	at = write_parts(at, page);
	if (nbytes > 0)
		memcpy(at, raw, nbytes);
	if (head.text_nbytes > 0)
		memcpy(at + nbytes, page->text, head.text_nbytes);
}

varta_status
varta_article_build(varta_arena *arena, const uint8_t *raw, size_t nbytes,
					uint8_t **image, size_t *image_nbytes)
{
	varta_page *page;
	varta_status status;
	size_t		total;

	if (nbytes > VARTA_MAX_TEXT)
		return VARTA_TOO_LARGE;
	if (varta_utf8_check(raw, nbytes) != nbytes)
		return VARTA_BAD_UTF8;
	status = varta_page_parse(arena, raw, nbytes, &page);
	if (status != VARTA_OK)
		return status;
	/* each term is at most VARTA_MAX_TEXT or so; no sum can wrap in 64 bits */
	if (page->nparts > VARTA_MAX_TEXT / PART_NBYTES || page->nbytes > VARTA_MAX_TEXT)
		return VARTA_TOO_LARGE;
	total = sizeof(header) + page->nparts * PART_NBYTES + nbytes +
		(page->from_html ? page->nbytes : 0);
	*image = varta_arena_reserve(arena, total);
	if (*image == NULL)
		return varta_arena_status(arena);
	write_image(*image, raw, nbytes, page);
	*image_nbytes = total;
	return VARTA_OK;
}

varta_status
varta_article_read(varta_arena *arena, const uint8_t *raw, size_t nbytes, varta_article *article)
{
	varta_page *page;
	varta_status status;
	uint8_t    *parts;

	if (nbytes > VARTA_MAX_TEXT)
		return VARTA_TOO_LARGE;
	status = varta_page_parse(arena, raw, nbytes, &page);
	if (status != VARTA_OK)
		return status;
	if (page->nparts > VARTA_MAX_TEXT / PART_NBYTES)
		return VARTA_TOO_LARGE;
	parts = varta_arena_reserve(arena, page->nparts * PART_NBYTES);
	if (parts == NULL)
		return varta_arena_status(arena);
	(void) write_parts(parts, page);
	*article = (varta_article) {.raw = raw, .raw_nbytes = nbytes, .from_html = page->from_html,
		.text = page->from_html ? page->text : raw,
		.text_nbytes = page->from_html ? page->nbytes : nbytes,
		.has_published = page->has_published, .published = page->published,
		.has_updated = page->has_updated, .updated = page->updated,
		.rules = VARTA_RULES_VERSION, .nparts = (uint32_t) page->nparts, .parts = parts};
	memcpy(article->place_country, page->place_country, sizeof(article->place_country));
	memcpy(article->language, page->language, sizeof(article->language));
	return VARTA_OK;
}

/* ---- parts ---- */

bool
varta_article_find(const varta_article *article, varta_part_role role, varta_span *span)
{
	for (uint32_t i = 0; i < article->nparts; i++)
	{
		varta_part	part = varta_article_part(article, i);

		if (part.role == role)
		{
			*span = part.span;
			return true;
		}
	}
	return false;
}

bool
varta_article_join(const varta_article *article, varta_part_role role, const char *separator,
				   uint8_t *bytes, size_t *nbytes)
{
	size_t		separator_nbytes = strlen(separator);
	size_t		at = 0;
	bool		found = false;

	for (uint32_t i = 0; i < article->nparts; i++)
	{
		varta_part	part = varta_article_part(article, i);
		size_t		n = part.span.end - part.span.start;

		if (part.role != role)
			continue;
		if (found && bytes != NULL)
			memcpy(bytes + at, separator, separator_nbytes);
		at += found ? separator_nbytes : 0;
		if (bytes != NULL)
			memcpy(bytes + at, article->text + part.span.start, n);
		at += n;
		found = true;
	}
	*nbytes = at;
	return found;
}

varta_status
varta_article_page(varta_arena *arena, const varta_article *article, varta_page **page)
{
	varta_page *copy = varta_arena_allocate(arena, sizeof(varta_page));

	if (copy == NULL)
		return varta_arena_status(arena);
	copy->text = article->text;
	copy->nbytes = article->text_nbytes;
	copy->from_html = article->from_html;
	copy->nparts = article->nparts;
	copy->parts = varta_arena_allocate(arena, (article->nparts + (size_t) 1) * sizeof(varta_part));
	if (copy->parts == NULL)
		return varta_arena_status(arena);
	for (uint32_t i = 0; i < article->nparts; i++)
		copy->parts[i] = varta_article_part(article, i);
	copy->has_published = article->has_published;
	copy->has_updated = article->has_updated;
	copy->published = article->published;
	copy->updated = article->updated;
	memcpy(copy->place_country, article->place_country, sizeof(copy->place_country));
	memcpy(copy->language, article->language, sizeof(copy->language));
	*page = copy;
	return VARTA_OK;
}
