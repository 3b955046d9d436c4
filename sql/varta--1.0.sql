-- varta 1.0: Hindi news as columns, search and meetings.
-- SPDX-License-Identifier: PostgreSQL
\echo Use "CREATE EXTENSION varta" to load this file. \quit

-- ---- articles ----

-- ---- search ----

-- ---- meetings and entities ----

CREATE FUNCTION country_name(code text, locale text DEFAULT 'hi')
RETURNS text
AS 'MODULE_PATHNAME', 'country_name'
LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION country_name(text, text) IS
	'name of a country (ISO 3166-1 alpha-2) in a language, by ICU; null for no country';

-- ---- versions ----

CREATE FUNCTION varta_versions(
	OUT extension text, OUT rules integer, OUT unicode text,
	OUT icu_linked text, OUT icu_running text)
RETURNS record
AS 'MODULE_PATHNAME', 'varta_versions'
LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION varta_versions() IS
	'versions of the extension, its rules, its Unicode tables, and of ICU at build time and now';
