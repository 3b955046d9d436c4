/*
 * marathi.h
 *		A light stemmer for Marathi.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_MARATHI_H
#define VARTA_MARATHI_H

#include "varta.h"

/* How much of a folded word is its stem; all of it when nothing is to be cut. */
extern size_t varta_marathi_stem(const uint8_t *folded, size_t nbytes);

extern bool varta_marathi_is_stop_word(const uint8_t *folded, size_t nbytes);

#endif							/* VARTA_MARATHI_H */
