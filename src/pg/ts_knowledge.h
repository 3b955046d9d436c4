/*
 * ts_knowledge.h
 *		Dictionaries of the template varta_knowledge, as arguments of functions.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_TS_KNOWLEDGE_H
#define VARTA_TS_KNOWLEDGE_H

#include "glue.h"

#include "knowledge.h"

/* What a dictionary holds; number is another one each time that it is loaded. */
typedef struct varta_knowledge_dictionary
{
	const varta_knowledge *knowledge;
	uint64		number;
} varta_knowledge_dictionary;

/*
 * The dictionary that an argument names; NULL when it is null or the call has no such
 * argument.  Stays valid until a dictionary is looked up again.
 */
extern const varta_knowledge_dictionary *varta_knowledge_argument(FunctionCallInfo fcinfo, int number);

#endif							/* VARTA_TS_KNOWLEDGE_H */
