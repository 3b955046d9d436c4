/*
 * icu.c
 *		Names of countries by ICU, and its versions.  The only file that includes
 *		unicode/ headers.
 *
 * A handle is plain malloc memory of ICU's; whoever opens one must see to it
 * that it is closed also after an error.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "icu.h"

#include <string.h>

#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

#define MAX_NAME_NCHARS 200

void
varta_icu_version_linked(char out[VARTA_ICU_VERSION_NBYTES])
{
	strncpy(out, U_ICU_VERSION, VARTA_ICU_VERSION_NBYTES - 1);
	out[VARTA_ICU_VERSION_NBYTES - 1] = '\0';
}

void
varta_icu_version_running(char out[VARTA_ICU_VERSION_NBYTES])
{
	UVersionInfo version;
	char		full[U_MAX_VERSION_STRING_LENGTH];

	u_getVersion(version);
	u_versionToString(version, full);
	strncpy(out, full, VARTA_ICU_VERSION_NBYTES - 1);
	out[VARTA_ICU_VERSION_NBYTES - 1] = '\0';
}

varta_country_names *
varta_country_names_open(const char *locale)
{
	UErrorCode	error = U_ZERO_ERROR;
	/*
	 * Short names are those of the press: अमेरिका, not संयुक्त राज्य.  An unknown code has no name,
	 * not itself for one: US is a name, too.
	 */
	UDisplayContext contexts[] = {UDISPCTX_LENGTH_SHORT, UDISPCTX_NO_SUBSTITUTE};
	ULocaleDisplayNames *names;

	/* for "hindi" or a slip ICU would answer in the machine's own language */
	if (uloc_getISO3Language(locale)[0] == '\0')
		return NULL;
	names = uldn_openForContext(locale, contexts, 2, &error);
	if (U_FAILURE(error))
	{
		if (names != NULL)
			uldn_close(names);
		return NULL;
	}
	return (varta_country_names *) names;
}

void
varta_country_names_close(varta_country_names *names)
{
	uldn_close((ULocaleDisplayNames *) names);
}

/* "in" to "IN"; false unless two ASCII letters. */
static bool
region_code(const char *code, char region[3])
{
	for (int i = 0; i < 2; i++)
	{
		char		letter = code[i];

		if (letter >= 'a' && letter <= 'z')
			letter = (char) (letter - 'a' + 'A');
		if (letter < 'A' || letter > 'Z')
			return false;
		region[i] = letter;
	}
	region[2] = '\0';
	return code[2] == '\0';
}

const char *
varta_country_name(varta_arena *arena, const varta_country_names *names, const char *code)
{
	UChar		name[MAX_NAME_NCHARS];
	UErrorCode	error = U_ZERO_ERROR;
	char		region[3];
	char	   *out;
	int32_t		nunits,
				nbytes = 0;

	if (!region_code(code, region))
		return NULL;
	nunits = uldn_regionDisplayName((const ULocaleDisplayNames *) names, region,
									name, MAX_NAME_NCHARS, &error);
	if (U_FAILURE(error) || nunits <= 0 || nunits >= MAX_NAME_NCHARS)
		return NULL;
	/* ZZ is CLDR's "unknown region" */
	if (memcmp(region, "ZZ", 2) == 0)
		return NULL;
	out = varta_arena_allocate(arena, MAX_NAME_NCHARS * 3 + 1);
	if (out == NULL)
		return NULL;
	u_strToUTF8(out, MAX_NAME_NCHARS * 3 + 1, &nbytes, name, nunits, &error);
	return U_FAILURE(error) ? NULL : out;
}
