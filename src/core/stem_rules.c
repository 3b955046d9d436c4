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
	{"ियों", {"ी", "ि", "िया"}, 2, false, "गिलहरियों", "मियों"},
	{"इयों", {"ई"}, 1, false, "सप्लाइयों", "इयों"},
	{"ाओं", {"ा"}, 2, false, "मेनकाओं", "छाओं"},
	{"ुओं", {"ु", "ू"}, 1, false, "कंदुओं", "ुओं"},
	{"ूओं", {"ू"}, 1, false, "चाकूओं", "ूओं"},
	{"ोओं", {"ो"}, 1, false, "स्टूडियोओं", "ोओं"},
	{"ओं", {"", "आ"}, 2, false, "गेरूआओं", "वओं"},
	{"ों", {"", "ा"}, 2, false, "लाइकेनों", "वों"},
	/* plural direct */
	{"ियां", {"ी", "ि", "िया"}, 2, false, "गिलहरियां", "मियां"},
	{"इयां", {"ई"}, 1, false, "सप्लाइयां", "इयां"},
	{"ाएं", {"ा"}, 2, false, "मेनकाएं", "पाएं"},
	{"ुएं", {"ु", "ू"}, 1, false, "धेनुएं", "ुएं"},
	{"ें", {""}, 2, false, "दूरबीनें", "में"},
	/* verbs that the lexicon does not know; their stem is the lexeme */
	{"ाऊंगा", {"ा"}, 1, false, "टरकाऊंगा", "ाऊंगा"},
	{"ूंगा", {""}, 1, false, "टरकूंगा", "ूंगा"},
	{"ाएगा", {"ा"}, 1, false, "टरकाएगा", "ाएगा"},
	{"ाएगी", {"ा"}, 1, false, "टरकाएगी", "ाएगी"},
	{"ाएंगे", {"ा"}, 1, false, "टरकाएंगे", "ाएंगे"},
	{"ाएंगी", {"ा"}, 1, false, "टरकाएंगी", "ाएंगी"},
	{"ेंगे", {""}, 1, false, "टरकेंगे", "ेंगे"},
	{"ेंगी", {""}, 1, false, "टरकेंगी", "ेंगी"},
	{"ेगा", {""}, 1, false, "टरकेगा", "ेगा"},
	{"ेगी", {""}, 1, false, "टरकेगी", "ेगी"},
	{"ाइए", {"ा"}, 2, false, "टरकाइए", "गाइए"},
	/* loose spellings of known verbs: करइए, चलओ; किसान keeps to itself */
	{"इएगा", {""}, 1, true, "करइएगा", "टरइएगा"},
	{"इए", {""}, 1, true, "करइए", "टरइए"},
	{"या", {""}, 1, true, "चलया", "शौर्या"},
	{"ओ", {""}, 1, true, "चलओ", "काओ"},
	{"ए", {""}, 1, true, "चलए", "बीए"},
	{"ई", {""}, 1, true, "चलई", "बंबई"},
	/* singular oblique and plural of -ा */
	{"े", {"े", "ा"}, 2, false, "पिटारे", "से"}
};

const size_t varta_stem_rule_count = sizeof(varta_stem_rules) / sizeof(varta_stem_rules[0]);
