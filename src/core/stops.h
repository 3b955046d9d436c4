/*
 * stops.h
 *		Words beside a full stop: initials, abbreviations, words that go on.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_STOPS_H
#define VARTA_STOPS_H

#include "lexicon.h"

/*
 * Whether a word of nbytes bytes, as a text has it, stands in stops.tsv under the type:
 * LETTER, DOUBTFUL_LETTER, TITLE, SHORT, GOES_ON or LINE_GOES_ON.
 */
extern bool varta_stop_is(const uint8_t *word, size_t nbytes, varta_label type);

/* The Latin letter that a word names, a for ए; 0 when it names none. */
extern char varta_letter_named(const uint8_t *word, size_t nbytes);

#endif							/* VARTA_STOPS_H */
