/*
 * token_web.c
 *		URLs, hosts, e-mail addresses, HTML tags and entities in running text.
 *
 * Each reader looks at a bounded stretch or at a stretch that the scanner then
 * skips or remembers, so that reading a text stays linear.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <string.h>

#include "token_internal.h"

/* A tag longer than this is no tag. */
#define MAX_TAG 4096

/*
 * Domains of news pages.  A closed list: "है.The" or "S.Jaishankar" must not be
 * read as hosts.
 */
static const char *const domains[] = {
	"com", "org", "net", "in", "gov", "edu", "info", "int", "mil", "biz", "io",
	"tv", "news", "app", "live", "media", "today", "uk", "us", "ru", "cn", "np",
	"pk", "bd", "lk", "bt", "mm", "me", "eu", "de", "fr", "jp", "au", "ca", "ae"
};

static bool
is_digit(uint8_t byte)
{
	return byte >= '0' && byte <= '9';
}

static bool
is_alpha(uint8_t byte)
{
	return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

static bool
is_label(uint8_t byte)
{
	return is_alpha(byte) || is_digit(byte) || byte == '-';
}

static bool
is_address(uint8_t byte)
{
	return is_label(byte) || byte == '.' || byte == '_' || byte == '+' || byte == '%';
}

static bool
starts_with(const uint8_t *text, size_t nbytes, size_t at, const char *prefix)
{
	size_t		i;

	for (i = 0; prefix[i] != '\0'; i++)
	{
		uint8_t		byte;

		if (at + i >= nbytes)
			return false;
		byte = text[at + i];
		if (is_alpha(byte))
			byte |= 0x20;
		if (byte != (uint8_t) prefix[i])
			return false;
	}
	return true;
}

size_t
varta_web_protocol(const uint8_t *text, size_t nbytes, size_t at)
{
	static const char *const protocols[] = {"http://", "https://", "ftp://"};

	for (size_t i = 0; i < sizeof(protocols) / sizeof(protocols[0]); i++)
	{
		size_t		length = strlen(protocols[i]);

		if (starts_with(text, nbytes, at, protocols[i]) && at + length < nbytes &&
			(is_alpha(text[at + length]) || is_digit(text[at + length])))
			return at + length;
	}
	return 0;
}

size_t
varta_web_run(const uint8_t *text, size_t nbytes, size_t at)
{
	while (at < nbytes && (is_address(text[at]) || text[at] == '@'))
		at++;
	return at;
}

static bool
is_known_domain(const uint8_t *label, size_t nbytes)
{
	for (size_t i = 0; i < sizeof(domains) / sizeof(domains[0]); i++)
		if (strlen(domains[i]) == nbytes && starts_with(label, nbytes, 0, domains[i]))
			return true;
	return false;
}

/* A host: labels with dots between, the last one a domain; then a port. */
size_t
varta_web_host(const uint8_t *text, size_t nbytes, size_t at, bool known_domain)
{
	size_t		end = at;
	size_t		label = at;
	size_t		good = 0;

	if (starts_with(text, nbytes, at, "www."))
		known_domain = false;
	for (;;)
	{
		while (end < nbytes && is_label(text[end]))
			end++;
		if (end == label)
			break;
		if (label > at || !known_domain)
			good = (!known_domain || is_known_domain(text + label, end - label)) ? end : 0;
		if (end + 1 >= nbytes || text[end] != '.' || !is_label(text[end + 1]))
			break;
		end++;
		label = end;
	}
	if (good == 0 || (good < nbytes && text[good] == '_'))
		return 0;
	end = good;
	if (end + 1 < nbytes && text[end] == ':' && is_digit(text[end + 1]))
		for (end++; end < nbytes && is_digit(text[end]);)
			end++;
	return end;
}

/* What follows a host: /path?query#part, without the sentence's own signs. */
size_t
varta_web_path(const uint8_t *text, size_t nbytes, size_t at)
{
	size_t		end = at;

	if (at >= nbytes || (text[at] != '/' && text[at] != '?' && text[at] != '#'))
		return 0;
	while (end < nbytes && text[end] > ' ' && text[end] != '<' && text[end] != '>' &&
		   text[end] != '"' && text[end] != '|' && text[end] < 0x7F)
		end++;
	while (end > at + 1 && strchr(".,;:!?)'", text[end - 1]) != NULL)
		end--;
	return end;
}

size_t
varta_web_email(const uint8_t *text, size_t nbytes, size_t at)
{
	size_t		end = at;
	size_t		host;

	while (end < nbytes && is_address(text[end]))
		end++;
	if (end == at || end >= nbytes || text[end] != '@' || text[end - 1] == '.')
		return 0;
	host = varta_web_host(text, nbytes, end + 1, false);
	if (host == 0 || memchr(text + end + 1, '.', host - end - 1) == NULL ||
		!is_alpha(text[host - 1]))
		return 0;
	return host;
}

/* <p class="x">, </p>, <!-- note -->, but not a < b. */
size_t
varta_web_tag(const uint8_t *text, size_t nbytes, size_t at)
{
	size_t		limit = nbytes - at > MAX_TAG ? at + MAX_TAG : nbytes;
	size_t		end = at + 1;

	if (end >= limit || (!is_alpha(text[end]) && text[end] != '/' && text[end] != '!'))
		return 0;
	for (; end < limit && text[end] != '<'; end++)
		if (text[end] == '>')
			return end + 1;
	return 0;
}

/* &nbsp; &#2350; &#x92E; */
size_t
varta_web_entity(const uint8_t *text, size_t nbytes, size_t at)
{
	size_t		end = at + 1;
	size_t		limit = nbytes - at > 12 ? at + 12 : nbytes;

	if (end < limit && text[end] == '#')
		end++;
	while (end < limit && (is_alpha(text[end]) || is_digit(text[end])))
		end++;
	if (end >= limit || text[end] != ';' || end < at + 3)
		return 0;
	return end + 1;
}
