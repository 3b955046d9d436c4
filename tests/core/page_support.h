/*
 * page_support.h
 *		A page, and what tests ask of its parts.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef PAGE_SUPPORT_H
#define PAGE_SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "page.h"

static const char story[] =
"होम > देश\n"
"मस्कट में मिले भारत और ओमान के विदेश मंत्री, व्यापार पर हुई बात\n\n"
"Last Updated 11 Dec 2024 08:12:45 PM IST\n\n"
"मस्कट, 11 दिसंबर (भाषा) विदेश मंत्री एस जयशंकर ने बुधवार को यहां ओमान के विदेश मंत्री से मुलाकात की।\n\n"
"यह भी पढ़ें: दिल्ली में बारिश से राहत\n\n"
"दोनों नेताओं ने कहा कि मुक्त व्यापार समझौते पर बातचीत अंतिम दौर में है और अगले महीने हस्ताक्षर होंगे।\n\n"
"Latest News\n";

static inline varta_page *
parse(varta_arena *arena, const char *text, size_t nbytes)
{
	varta_page *page = NULL;

	assert_int_equal(varta_page_parse(arena, (const uint8_t *) text, nbytes, &page), VARTA_OK);
	assert_non_null(page);
	return page;
}

static inline bool
has_part(const varta_page *page, varta_part_role role, const char *text)
{
	for (size_t i = 0; i < page->nparts; i++)
		if (page->parts[i].role == role &&
			page->parts[i].span.end - page->parts[i].span.start >= strlen(text) &&
			memcmp(page->text + page->parts[i].span.start, text, strlen(text)) == 0)
			return true;
	return false;
}

#endif							/* PAGE_SUPPORT_H */
