/*
 * stem_rules.c
 *		Endings of words that the lexicon does not know, in folded spelling.
 *
 * Longest first within a last letter; the first ending that fits decides.  Each
 * row has a form that it cuts and a word with the same ending that it leaves
 * alone, because too few aksharas would stay or a longer ending wins; the test
 * proves both, so that no rule is unreachable.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "stem.h"

const varta_stem_rule varta_stem_rules[] = {
	/* plural oblique */
	{"ियों", {"ी", "ि", "िया"}, 2, "गिलहरियों", "मियों"},
	{"इयों", {"ई"}, 1, "सप्लाइयों", "इयों"},
	{"ाओं", {"ा"}, 2, "मेनकाओं", "छाओं"},
	{"ुओं", {"ु", "ू"}, 1, "जंतुओं", "ुओं"},
	{"ूओं", {"ू"}, 1, "चाकूओं", "ूओं"},
	{"ोओं", {"ो"}, 1, "स्टूडियोओं", "ोओं"},
	{"यों", {"या", "य"}, 2, "पहिएयों", "क्यों"},
	{"ओं", {"", "आ"}, 2, "गेरुओं", "वओं"},
	{"ों", {"", "ा"}, 2, "लाइकेनों", "वों"},
	/* plural direct */
	{"ियां", {"ी", "ि", "िया"}, 2, "गिलहरियां", "मियां"},
	{"इयां", {"ई"}, 1, "सप्लाइयां", "इयां"},
	{"ाएं", {"ा", "ाना"}, 2, "मेनकाएं", "पाएं"},
	{"ुएं", {"ु", "ू"}, 1, "धेनुएं", "ुएं"},
	{"ें", {""}, 2, "दूरबीनें", "में"},
	/* verbs */
	{"ाऊंगा", {"ाना"}, 1, "टरकाऊंगा", "ाऊंगा"},
	{"ूंगा", {"ना"}, 1, "टरकूंगा", "ूंगा"},
	{"ाएगा", {"ाना"}, 1, "टरकाएगा", "ाएगा"},
	{"ाएगी", {"ाना"}, 1, "टरकाएगी", "ाएगी"},
	{"ाएंगे", {"ाना"}, 1, "टरकाएंगे", "ाएंगे"},
	{"ाएंगी", {"ाना"}, 1, "टरकाएंगी", "ाएंगी"},
	{"ेंगे", {"ना"}, 1, "टरकेंगे", "ेंगे"},
	{"ेंगी", {"ना"}, 1, "टरकेंगी", "ेंगी"},
	{"ेगा", {"ना"}, 1, "टरकेगा", "ेगा"},
	{"ेगी", {"ना"}, 1, "टरकेगी", "ेगी"},
	{"ाकर", {"ाना", "ाकर"}, 2, "टरकाकर", "चाकर"},
	{"ाइए", {"ाना"}, 2, "टरकाइए", "गाइए"},
	{"ाया", {"ाया", "ाना"}, 2, "टरकाया", "माया"},
	/* singular oblique and plural of -ा */
	{"े", {"े", "ा"}, 2, "पिटारे", "से"}
};

const size_t varta_stem_rule_count = sizeof(varta_stem_rules) / sizeof(varta_stem_rules[0]);
