/*
 * knowledge_test.c
 *		What a user adds to the lexicon is read like what it has; bad lists are refused.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include <stdio.h>
#include <string.h>

#include "story.h"

static const char *const lists[VARTA_KNOWLEDGE_LISTS] = {
	[VARTA_KNOWLEDGE_ORGANISATIONS] = "अरावली संवाद मंच | एएसएम = ASM, international, IGO; नवतरंग निगम = -, company",
	[VARTA_KNOWLEDGE_PEOPLE] = "# bare names\nकिरवानो तमशेल | तमशेल = UZ\nझूमरा पलाशे = ASM",
	[VARTA_KNOWLEDGE_OFFICES] = "महासमन्वयक | एमएसके* = state, GOV; दरोगावीर = domestic",
	[VARTA_KNOWLEDGE_PLACES] = "झिलमोरा = UZ, city; कुरंगा भवन = UZ, venue, झिलमोरा",
};

static varta_knowledge *
knowledge_of(varta_arena *arena, const char *const texts[VARTA_KNOWLEDGE_LISTS])
{
	varta_knowledge *knowledge = varta_knowledge_create(arena);
	varta_knowledge_error error;

	assert_non_null(knowledge);
	for (int i = 0; i < VARTA_KNOWLEDGE_LISTS; i++)
	{
		assert_int_equal(varta_knowledge_read(knowledge, (varta_knowledge_list) i, (const uint8_t *) texts[i],
											  strlen(texts[i]), &error), VARTA_OK);
		if (error.reason != NULL)
			fail_msg("%s", error.reason);
	}
	return knowledge;
}

/* What the engine finds with the lists above, and without. */
static void
check(const char *text, story_writer writer, const char *with, const char *without)
{
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	const varta_knowledge *knowledge = knowledge_of(arena, lists);

	for (int i = 0; i < 2; i++)
	{
		varta_document document = {.text = (const uint8_t *) text, .nbytes = strlen(text),
			.published = {2023, 3, 15}, .knowledge = i == 0 ? knowledge : NULL};
		engine		e = {.arena = arena, .document = &document};
		story_line	line = {.nbytes = 0};

		assert_true(engine_run(&e));
		writer(&e, &line);
		assert_string_equal(line.text, i == 0 ? with : without);
	}
	varta_arena_destroy(arena);
}

static void
entities(const engine *e, story_line *line)
{
	line->text[0] = '\0';
	for (size_t i = 0; i < e->entities.count; i++)
	{
		const varta_entity *entity = &e->entities.items[i];

		line->nbytes += (size_t) snprintf(line->text + line->nbytes, sizeof(line->text) - line->nbytes,
										  "%s%s %.*s %s", i > 0 ? " | " : "", varta_entity_kind_name(entity->kind),
										  (int) (entity->span.end - entity->span.start),
										  (const char *) e->document->text + entity->span.start,
										  entity->country == NULL ? "-" : entity->country);
	}
}

static void
a_person_brings_the_country(void **state)
{
	(void) state;
	check("जयशंकर ने मंगलवार को तमशेल से मुलाकात की।", meetings,
		  "held: जयशंकर IN + तमशेल UZ", "");
	check("तमशेल ने कहा।", entities,
		  "person तमशेल UZ", "");
}

static void
an_office_is_one_in_all_its_forms(void **state)
{
	(void) state;
	check("रूस के महासमन्वयक से मिले।", parties,
		  "महासमन्वयक RU se", "RU genitive");
	check("रूस और चीन के महासमन्वयकों ने कहा।", parties,
		  "महासमन्वयक RU ne | महासमन्वयक CN ne", "RU genitive | CN genitive");
	check("रूस के एमएसके से मिले।", parties,
		  "महासमन्वयक RU se", "RU genitive");
}

static void
a_place_has_a_country(void **state)
{
	(void) state;
	check("वे झिलमोरा में मिले।", entities,
		  "place झिलमोरा UZ", "");
	check("बैठक कुरंगा भवन में हुई।", entities,
		  "place कुरंगा भवन UZ", "place कुरंगा भवन -");
}

static void
an_organisation_is_one(void **state)
{
	(void) state;
	check("अरावली संवाद मंच ने कहा।", entities,
		  "organisation अरावली संवाद मंच ASM", "event अरावली संवाद मंच -");
	check("अरावली पर्वत पर संवाद हुआ।", entities,
		  "event संवाद -", "event संवाद -");
}

static void
equal_phrases_are_the_users_and_longer_ones_win(void **state)
{
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	static const char *const mine[VARTA_KNOWLEDGE_LISTS] = {"", "", "", "हैदराबाद हाउस = UZ; रूस = UZ; हैदराबाद = UZ"};
	varta_document document = {.text = (const uint8_t *) "वे हैदराबाद में और हैदराबाद हाउस में मिले।",
		.published = {2023, 3, 15}, .knowledge = knowledge_of(arena, mine)};
	engine		e = {.arena = arena, .document = &document};
	varta_match match;

	(void) state;
	document.nbytes = strlen((const char *) document.text);
	assert_true(engine_run(&e));
	for (uint32_t at = 0, seen = 0; at < e.nwords; at++)
		if (varta_lexicon_longest(e.words, e.nwords, at, VARTA_ENTRY(PLACE), &match))
		{
			/* of equal length: the user's */
			assert_string_equal(varta_lexicon_string(match.entry->code), "UZ");
			assert_int_equal(match.nwords, ++seen);
			/* a sentence that ends within the phrase has the shorter one */
			assert_true(varta_lexicon_longest(e.words, at + 1, at, VARTA_ENTRY(PLACE), &match));
			assert_int_equal(match.nwords, 1);
			at++;
		}
	varta_arena_destroy(arena);
}

/* The reason why a list is refused, "" when it is not; its bad entry goes to where. */
static const char *
reason_of(varta_knowledge_list list, const char *text, char where[256])
{
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	varta_knowledge_error error;

	assert_int_equal(varta_knowledge_read(varta_knowledge_create(arena), list, (const uint8_t *) text,
										  strlen(text), &error), VARTA_OK);
	snprintf(where, 256, "%u: %.*s", error.number, (int) (error.entry.end - error.entry.start),
			 text + error.entry.start);
	varta_arena_destroy(arena);
	return error.reason == NULL ? "" : error.reason;
}

static void
a_bad_entry_is_told_with_its_place(void **state)
{
	static const struct
	{
		varta_knowledge_list list;
		const char *text;
		const char *reason;
		const char *where;
	}			cases[] = {
		{VARTA_KNOWLEDGE_PEOPLE, "", "", "0: "},
		{VARTA_KNOWLEDGE_PEOPLE, " ;; \n ; # से; में = XX\n", "", "0: "},
		{VARTA_KNOWLEDGE_PEOPLE, "मीना = IN\nटीना = XX; लीना", "country is not known", "2: टीना = XX"},
		{VARTA_KNOWLEDGE_PEOPLE, "मीना = NATO", "", "1: मीना = NATO"},
		{VARTA_KNOWLEDGE_PEOPLE, "मीना = IN, x", "too many fields", "1: मीना = IN, x"},
		{VARTA_KNOWLEDGE_PEOPLE, "मीना | = IN", "name has no letters", "1: मीना | = IN"},
		{VARTA_KNOWLEDGE_PEOPLE, "= IN", "name has no letters", "1: = IN"},
		{VARTA_KNOWLEDGE_PEOPLE, "में = IN", "name is a word that stands in nearly every text", "1: में = IN"},
		{VARTA_KNOWLEDGE_PEOPLE, "http://a.in/ = IN", "name holds more than words and numbers", "1: http://a.in/ = IN"},
		{VARTA_KNOWLEDGE_OFFICES, "क = king", "level of the office is not known", "1: क = king"},
		{VARTA_KNOWLEDGE_OFFICES, "क = state, XYZ", "sector of the office is not known", "1: क = state, XYZ"},
		{VARTA_KNOWLEDGE_PLACES, "क = IN, town", "kind of the place is not known", "1: क = IN, town"},
		{VARTA_KNOWLEDGE_ORGANISATIONS, "क = abc", "acronym or actor code is not one", "1: क = abc"},
		{VARTA_KNOWLEDGE_ORGANISATIONS, "क = ABC, club", "kind of the organisation is not known", "1: क = ABC, club"},
	};
	char		where[256];

	(void) state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		assert_string_equal(reason_of(cases[i].list, cases[i].text, where), cases[i].reason);
		assert_string_equal(where, cases[i].where);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_person_brings_the_country),
		cmocka_unit_test(an_office_is_one_in_all_its_forms),
		cmocka_unit_test(a_place_has_a_country),
		cmocka_unit_test(an_organisation_is_one),
		cmocka_unit_test(equal_phrases_are_the_users_and_longer_ones_win),
		cmocka_unit_test(a_bad_entry_is_told_with_its_place),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
