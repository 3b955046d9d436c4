/*
 * rules.h
 *		Versions of what varta decides.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_RULES_H
#define VARTA_RULES_H

/*
 * Raised whenever a token, a lexeme, a part of a page or a row may come out
 * otherwise for the same text.  Indexes built under an older number need to be
 * built again.
 */
#define VARTA_RULES_VERSION 4

/* The version of Unicode that our own tables follow. */
#define VARTA_UNICODE_VERSION "14.0"

#endif							/* VARTA_RULES_H */
