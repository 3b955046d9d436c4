/*
 * page_test.c
 *		What holds for the parts of any page, and hostile pages.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#define _POSIX_C_SOURCE 200809L

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <cmocka.h>

#include "page.h"

#ifndef VARTA_TEST_DIR
#define VARTA_TEST_DIR "tests/core"
#endif

static const char story[] =
"होम > देश\n"
"मस्कट में मिले भारत और ओमान के विदेश मंत्री, व्यापार पर हुई बात\n\n"
"Last Updated 11 Dec 2024 08:12:45 PM IST\n\n"
"मस्कट, 11 दिसंबर (भाषा) विदेश मंत्री एस जयशंकर ने बुधवार को यहां ओमान के विदेश मंत्री से मुलाकात की।\n\n"
"यह भी पढ़ें: दिल्ली में बारिश से राहत\n\n"
"दोनों नेताओं ने कहा कि मुक्त व्यापार समझौते पर बातचीत अंतिम दौर में है और अगले महीने हस्ताक्षर होंगे।\n\n"
"Latest News\n";

/* Under valgrind time means nothing and a hundredth of the work is enough. */
static bool
under_valgrind(void)
{
	return getenv("VALGRIND") != NULL;
}

static varta_page *
parse(varta_arena *arena, const char *text, size_t nbytes)
{
	varta_page *page = NULL;

	assert_int_equal(varta_page_parse(arena, (const uint8_t *) text, nbytes, &page), VARTA_OK);
	assert_non_null(page);
	return page;
}

static void
check_parts(const varta_page *page, const char *text, size_t nbytes)
{
	uint32_t	end = 0;

	if (!page->from_html)
	{
		assert_ptr_equal(page->text, text);
		assert_int_equal(page->nbytes, nbytes);
	}
	for (size_t i = 0; i < page->nparts; i++)
	{
		const varta_part *part = &page->parts[i];

		assert_true(part->span.start >= end);
		assert_true(part->span.start < part->span.end);
		assert_true(part->role > 0 && part->role < VARTA_PART_ROLE_COUNT);
		end = part->span.end;
	}
	assert_true(end <= page->nbytes);
	assert_true(page->language[0] != '\0');
}

/* Parses twice: the parts are in order and the same both times. */
static void
check_page(const char *text, size_t nbytes)
{
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	varta_page *once = parse(arena, text, nbytes);
	varta_page *again = parse(arena, text, nbytes);

	check_parts(once, text, nbytes);
	assert_int_equal(once->nparts, again->nparts);
	for (size_t i = 0; i < once->nparts; i++)
	{
		assert_int_equal(once->parts[i].span.start, again->parts[i].span.start);
		assert_int_equal(once->parts[i].span.end, again->parts[i].span.end);
		assert_int_equal(once->parts[i].role, again->parts[i].role);
	}
	assert_int_equal(once->published, again->published);
	assert_string_equal(once->language, again->language);
	varta_arena_destroy(arena);
}

static bool
has_part(const varta_page *page, varta_part_role role, const char *text)
{
	for (size_t i = 0; i < page->nparts; i++)
		if (page->parts[i].role == role &&
			page->parts[i].span.end - page->parts[i].span.start >= strlen(text) &&
			memcmp(page->text + page->parts[i].span.start, text, strlen(text)) == 0)
			return true;
	return false;
}

static void
a_page_has_its_parts(void **state)
{
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	varta_page *page = parse(arena, story, sizeof(story) - 1);

	(void) state;
	assert_true(has_part(page, VARTA_PART_HEADLINE, "मस्कट में मिले"));
	assert_true(has_part(page, VARTA_PART_PLACE, "मस्कट"));
	assert_true(has_part(page, VARTA_PART_AGENCY, "भाषा"));
	assert_true(has_part(page, VARTA_PART_PARAGRAPH, "विदेश मंत्री"));
	assert_true(has_part(page, VARTA_PART_PARAGRAPH, "दोनों नेताओं"));
	assert_false(has_part(page, VARTA_PART_PARAGRAPH, "यह भी"));
	assert_string_equal(page->place_country, "OM");
	assert_string_equal(page->language, "hi");
	assert_true(page->has_published && page->has_updated);
	assert_true(page->published == INT64_C(1733928165000000));
	varta_arena_destroy(arena);
}

static void
languages_are_told_apart(void **state)
{
	static const char *const cases[][2] = {
		{"मुंबईत आज पाऊस झाला आणि अनेक ठिकाणी पाणी साचले आहे. मुख्यमंत्र्यांनी अधिकाऱ्यांना सूचना दिल्या असून काम सुरू आहे.", "mr"},
		{"काठमाडौंमा आज भारी वर्षा भएको छ । सरकारले उद्धारका लागि टोली पठाएको छ र थप सहयोग पनि गर्ने भएको छ ।", "ne"},
		{"दिल्ली में आज भारी बारिश हुई और कई जगह पानी भर गया है। सरकार ने लोगों से घर में रहने को कहा है।", "hi"},
		{"Heavy rain fell in the capital on Monday and several roads were under water. The city asked people to stay at home.", "en"},
		{"1234 --- ??", "und"},
		{"", "und"}
	};

	(void) state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);

		assert_string_equal(parse(arena, cases[i][0], strlen(cases[i][0]))->language, cases[i][1]);
		varta_arena_destroy(arena);
	}
}

/* The text of the page's first part of a role; "-" for none. */
static void
part_text(const varta_page *page, varta_part_role role, char *text, size_t size)
{
	snprintf(text, size, "-");
	for (size_t i = 0; i < page->nparts; i++)
		if (page->parts[i].role == role)
		{
			snprintf(text, size, "%.*s", (int) (page->parts[i].span.end - page->parts[i].span.start),
					 (const char *) page->text + page->parts[i].span.start);
			return;
		}
}

static bool
dateline_is_right(char **columns)
{
	char		text[2048];
	char		place[256];
	char		agency[256];
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	varta_page *page;
	bool		right;
	int			nbytes = snprintf(text, sizeof(text), "मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n\n%s"
								  "विदेश मंत्री ने बुधवार को यहां कहा कि बातचीत अंतिम दौर में है और समझौता होगा।\n\n"
								  "दोनों नेताओं ने कहा कि मुक्त व्यापार समझौते पर अगले महीने हस्ताक्षर होंगे।\n",
								  columns[0]);

	page = parse(arena, text, (size_t) nbytes);
	part_text(page, VARTA_PART_PLACE, place, sizeof(place));
	part_text(page, VARTA_PART_AGENCY, agency, sizeof(agency));
	right = strcmp(place, columns[1]) == 0 && strcmp(agency, columns[3]) == 0 &&
		strcmp(page->place_country[0] == '\0' ? "-" : page->place_country, columns[2]) == 0 &&
		(strcmp(columns[1], "-") == 0 || has_part(page, VARTA_PART_PARAGRAPH, "विदेश मंत्री ने"));
	if (!right)
		printf("%s: %s, %s, %s\n", columns[0], place, page->place_country, agency);
	varta_arena_destroy(arena);
	return right;
}

static void
datelines_are_read(void **state)
{
	FILE	   *file = fopen(VARTA_TEST_DIR "/dateline_cases.txt", "r");
	char		line[1024];
	size_t		wrong = 0;

	(void) state;
	assert_non_null(file);
	while (fgets(line, sizeof(line), file) != NULL)
	{
		char	   *columns[4] = {line, "", "", ""};
		size_t		n = 1;

		line[strcspn(line, "\n")] = '\0';
		if (line[0] == '#' || line[0] == '\0')
			continue;
		for (char *at = line; n < 4 && (at = strchr(at, '\t')) != NULL; n++)
		{
			*at++ = '\0';
			columns[n] = at;
		}
		wrong += !dateline_is_right(columns);
	}
	fclose(file);
	assert_int_equal(wrong, 0);
}

/* A rule of the page reader: a page's first lines, and the part that they must give. */
typedef struct rule_case
{
	const char *text;			/* below the headline */
	varta_part_role role;
	const char *part;			/* the first part of that role, "-" for none */
} rule_case;

#define SAID "विदेश मंत्री ने बुधवार को यहां कहा कि बातचीत अंतिम दौर में है और अगले महीने समझौता होगा।"
#define TOLD "ओमान की राजधानी में दोनों देशों ने आपसी रिश्तों को नई ऊंचाई देने का फैसला किया है."
#define AGAIN "दोनों नेताओं ने कहा कि मुक्त व्यापार समझौते पर अगले महीने हस्ताक्षर होंगे।"

static const rule_case rule_cases[] = {
	/* two paragraphs that open alike up to a colon: standfirst and story */
	{"ओमान वार्ता: बातचीत पूरी हो गई है और समझौता जल्द होगा।\n\nओमान वार्ता: " SAID "\n\n" AGAIN,
	VARTA_PART_STANDFIRST, "ओमान वार्ता: बातचीत पूरी हो गई है और समझौता जल्द होगा।"},
	{"ओमान वार्ता: बातचीत पूरी हो गई है और समझौता जल्द होगा।\n\n" SAID "\n\n" AGAIN,
	VARTA_PART_STANDFIRST, "-"},
	/* search words in Latin letters before it; two words may be a place */
	{"Oman Trade Talks: बातचीत पूरी हो गई है और समझौता जल्द होगा।\n\n" SAID "\n\n" AGAIN,
	VARTA_PART_STANDFIRST, "Oman Trade Talks: बातचीत पूरी हो गई है और समझौता जल्द होगा।"},
	{"East Singhbhum : बातचीत पूरी हो गई है और समझौता जल्द होगा।\n\n" SAID "\n\n" AGAIN,
	VARTA_PART_STANDFIRST, "-"},
	/* one sentence below सार is the standfirst, a list is none */
	{"सार\nओमान के साथ बातचीत पूरी हो गई है और मुक्त व्यापार समझौता अगले महीने होगा।\n\n" SAID SAID "\n\n" AGAIN,
	VARTA_PART_STANDFIRST, "ओमान के साथ बातचीत पूरी हो गई है और मुक्त व्यापार समझौता अगले महीने होगा।"},
	{"मुख्य बातें\n• बातचीत पूरी हो गई\n• समझौता जल्द\n\n" SAID "\n\n" AGAIN, VARTA_PART_STANDFIRST, "-"},
	/* a label with a time glued to the dateline; a label with other words stays */
	{"date 2022-03 मस्कट: " SAID SAID "\n\n" AGAIN, VARTA_PART_PLACE, "मस्कट"},
	{"date 2022-03 मस्कट: " SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH, SAID},
	{"Date वाले 5 खजूर मस्कट से आए। " SAID SAID "\n\n" AGAIN, VARTA_PART_PLACE, "-"},
	/* the writer in brackets behind the last stop; other words are the story's */
	{SAID "\n\n" AGAIN " (अंजली)", VARTA_PART_BYLINE, "अंजली"},
	{SAID "\n\n" AGAIN " (संशोधन सहित)", VARTA_PART_BYLINE, "-"},
	{"पटना/ रमेश कुमार सिंह की रिपोर्ट\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "रमेश कुमार सिंह"},
	{"पटना/ रमेश कुमार सिंह की रिपोर्ट\n" SAID "\n\n" AGAIN, VARTA_PART_PLACE, "पटना"},
	{"अदालत ने मांगी जांच की रिपोर्ट\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "-"},
	/* a paragraph that begins with Latin words is one; an English line is none */
	{"Meeting of foreign ministers : " SAID SAID SAID SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH,
	"Meeting of foreign ministers : " SAID SAID SAID SAID},
	{"Meeting of foreign ministers ends in Muscat with a promise to sign the pact next month, says the minister.\n\n"
	SAID SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH, SAID SAID},
	/* a country and its Latin name are no dateline */
	{"भारत (India) के " SAID "\n\n" AGAIN, VARTA_PART_PLACE, "-"},
	{"भारत (India) के " SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH, "भारत (India) के " SAID},
	/* the source of a picture below its text; without it the place is the story's */
	{"राजस्थान\n– फोटो : एजेंसी\n\n" SAID "\n\n" AGAIN, VARTA_PART_CAPTION, "राजस्थान"},
	{"राजस्थान\n– फोटो : एजेंसी\n\n" SAID "\n\n" AGAIN, VARTA_PART_PLACE, "-"},
	{"राजस्थान\n\n" SAID "\n\n" AGAIN, VARTA_PART_PLACE, "राजस्थान"},
	{SAID "\n\n" AGAIN " यह बात उन्होंने अपने सहयोगी से कही (अंजली)", VARTA_PART_BYLINE, "-"},
	/* the reporter beside the dateline's place goes before an editor, not before a writer */
	{"Edited by नितिन पटेल | अपडेटेड: 9 नवंबर 2022\nपंकज दीक्षित, जालौनः " SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "पंकज दीक्षित"},
	{"Written by नितिन पटेल | अपडेटेड: 9 नवंबर 2022\nपंकज दीक्षित, जालौनः " SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "नितिन पटेल"},
	{"Edited by: नितिन पटेल\nReported by: पंकज दीक्षित\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "पंकज दीक्षित"},
	{"By admin\n" SAID "\n\n" AGAIN "\nजालौन से पंकज दीक्षित की रिपोर्ट\n", VARTA_PART_BYLINE, "पंकज दीक्षित"},
	/* a correspondent is a byline when no name is told, a bureau is none */
	{"बाराबंकी (संवाद सूत्र)। " SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "संवाद सूत्र"},
	{"बाराबंकी (ब्यूरो)। " SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "-"},
	{"रायपुर। (संवाददाता) " SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH, SAID},
	/* a desk alone before the story; a team is the story's */
	{"बिजनेस डेस्क : " SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH, SAID},
	{"भारतीय टीम : " SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH, "भारतीय टीम : " SAID},
	{"मितानिनों की टीम दूरस्थ बसाहटों तक पहुंच रही\n\n" SAID "\n\n" AGAIN, VARTA_PART_STANDFIRST, "मितानिनों की टीम दूरस्थ बसाहटों तक पहुंच रही"},
	{"मितानिनों की टीम दूरस्थ बसाहटों तक पहुंच रही\n\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "-"},
	/* "PLACE से NAME की रिपोर्ट", the place being told by the postposition */
	{"बरकट्ठा से रेयाज अंसारी की रिपोर्ट :\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "रेयाज अंसारी"},
	{"बरकट्ठा से रेयाज अंसारी की रिपोर्ट :\n" SAID "\n\n" AGAIN, VARTA_PART_PLACE, "बरकट्ठा"},
	/* the time since and the writer, with their blanks lost; a sentence of days */
	{"पटना26 मिनट पहलेलेखक: मनीष\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "मनीष"},
	{"बिसंडा26 मिनट पहलेलेखक: मनीष\n" SAID "\n\n" AGAIN, VARTA_PART_PLACE, "बिसंडा"},
	{"पटना में 2 दिन पहले हुई थी बारिश\n" SAID "\n\n" AGAIN, VARTA_PART_PLACE, "-"},
	/* the agency's writer, a signature; several names are tags */
	{SAID "\n\n" AGAIN "\n\nहिन्दुस्थान समाचार / नीरज कुमार\n", VARTA_PART_BYLINE, "नीरज कुमार"},
	{SAID "\n\n" AGAIN "\n\nहिन्दुस्थान समाचार / नीरज / अमित\n", VARTA_PART_BYLINE, "-"},
	{SAID "\n\n" AGAIN "\n\nअनुराग उइके\n", VARTA_PART_BYLINE, "अनुराग उइके"},
	{SAID "\n\n" AGAIN "\n\nअनुराग उइके\nनीरज कुमार\n", VARTA_PART_BYLINE, "-"},
	{SAID "\n\n" AGAIN "\n\nअनुराग उइके\nजारी वार्ता\n", VARTA_PART_BYLINE, "-"},
	/* a name behind the rest of a time; a section above the headline is no author */
	{"December 10, 2024 6:55 pm राजकिशोर पैकरा 0 Comments\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "राजकिशोर पैकरा"},
	{"Yogesh Yadav मुख्य संवाददाता, वाराणसी Thu, 3 Aug 2023 10:14 PM\n" SAID "\n\n" AGAIN, VARTA_PART_PLACE, "वाराणसी"},
	{"पदनाम, बीबीसी संवाददाता\n" SAID "\n\n" AGAIN, VARTA_PART_PLACE, "-"},
	/* the agency behind the last stop without brackets */
	{SAID "\n\n" AGAIN "\n\n" SAID " एजेंसी", VARTA_PART_AGENCY, "एजेंसी"},
	{SAID "\n\n" AGAIN "\n\nसमाचार एजेंसी भाषा के इनपुट के साथ\n", VARTA_PART_AGENCY, "भाषा"},
	/* a source behind the stop of a picture's text; a sentence without its stop */
	{"मंच पर खड़े दोनों देशों के मंत्री। जागरण\n" SAID "\n\n" AGAIN, VARTA_PART_CAPTION, "मंच पर खड़े दोनों देशों के मंत्री। जागरण"},
	{"मंच पर दोनों देशों के मंत्री खड़े थे। बातचीत देर तक हुई\n" SAID "\n\n" AGAIN, VARTA_PART_CAPTION, "-"},
	/* a picture's text printed twice, the site behind the first */
	{"मंच पर खड़े दोनों देशों के मंत्री और अधिकारी। - Dainik Bhaskar\nमंच पर खड़े दोनों देशों के मंत्री और अधिकारी।\n" SAID "\n\n" AGAIN,
	VARTA_PART_PARAGRAPH, SAID},
	/* the start of the story as a teaser; a quotation that leaves words out */
	{SAID " समझौते पर आगे की […]\n" SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH, SAID},
	{SAID " समझौते पर आगे की […] बात होगी।\n\n" AGAIN, VARTA_PART_PARAGRAPH, SAID " समझौते पर आगे की […] बात होगी।"},
	/* key points with the label glued to them */
	{"Highlightsबातचीत पूरी हो गई।समझौता अगले महीने होगा।दोनों देश राजी हैं।\n\n" SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH, SAID},
	/* the page's address parts a standfirst from the story; an advertisement does not */
	{"ओमान के साथ बातचीत पूरी हो गई है और समझौता जल्द होगा.\n\nhttps://p.example.com/p/4Fa7X\n\n" SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH, SAID},
	{"ओमान के साथ बातचीत पूरी हो गई है और समझौता जल्द होगा.\n\nविज्ञापन\n\n" SAID "\n\n" AGAIN,
	VARTA_PART_PARAGRAPH, "ओमान के साथ बातचीत पूरी हो गई है और समझौता जल्द होगा."},
	/* the hours of a live blog are no lines above the story */
	{"By: अमित कुमार | Updated at : 10 Jul 2023 08:55 PM (IST)\n" SAID "\n\n20:41 PM (IST) • 10 Jul 2023\nपहली बैठक हुई\n" AGAIN
	"\n\n18:15 PM (IST) • 10 Jul 2023\nदूसरी बैठक हुई\n" AGAIN, VARTA_PART_PARAGRAPH, SAID},
	/* what asks the reader for something is no part of the story */
	{SAID "\n\n" AGAIN "\nहमें फेसबुक पर फॉलो करें, ट्विटर पर फॉलो करें और यूट्यूब चैनल को सब्सक्राइब करें।\n", VARTA_PART_SUBHEAD, "-"},
	/* the paragraph with the headline's words and the day is the story's first, if one stands before it */
	{TOLD "\n\nविदेश मंत्री ने बुधवार को मस्कट में व्यापार मंत्री के साथ कई मुद्दों पर चर्चा की।\n\n" AGAIN,
	VARTA_PART_STANDFIRST, TOLD},
	{TOLD "\n\nविदेश मंत्री ने मस्कट में व्यापार मंत्री के साथ कई मुद्दों पर चर्चा की।\n\n" AGAIN,
	VARTA_PART_STANDFIRST, "-"},
	{TOLD "\n\nबुधवार को इसके लिए प्रस्ताव का मसौदा भी दोनों पक्षों को सौंप दिया गया।\n\n" AGAIN,
	VARTA_PART_STANDFIRST, "-"},
	/* between सार and विस्तार, with blank lines; without the second label */
	{"सार\n\n" TOLD "\n\nविस्तार\n\n" SAID SAID "\n\n" AGAIN, VARTA_PART_STANDFIRST, TOLD},
	{"सार\n\n" TOLD "\n\n" SAID SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH, TOLD},
	/* a correspondent behind the place's stop, and one that the story tells of */
	{"लखनऊ। विशेष संवाददाता। " SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "विशेष संवाददाता"},
	{"लखनऊ। विशेष संवाददाता ने " SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH, "विशेष संवाददाता ने " SAID},
	{TOLD "\n\nलखनऊ। विशेष संवाददाता\n\n" SAID "\n\n" AGAIN, VARTA_PART_STANDFIRST, TOLD},
	/* a visarga typed for a colon behind a desk */
	{"नेशनल डेस्कः " SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH, SAID},
	{"नेशनल डेस्कः भारत के " SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH, "भारत के " SAID},
	{"नेशनल डेस्क पर " SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH, "नेशनल डेस्क पर " SAID},
	/* below the times a sentence without its stop is a standfirst, words without a verb are a picture's */
	{"12 जुलाई 2024\n\nमस्कट की बैठक में दोनों देशों के बीच कई अहम मुद्दों पर सहमति बनी\n\n" SAID "\n\n" AGAIN,
	VARTA_PART_STANDFIRST, "मस्कट की बैठक में दोनों देशों के बीच कई अहम मुद्दों पर सहमति बनी"},
	{"12 जुलाई 2024\n\nमस्कट की बैठक में दोनों देशों के मंत्री और उनके कई अधिकारी\n\n" SAID "\n\n" AGAIN,
	VARTA_PART_CAPTION, "मस्कट की बैठक में दोनों देशों के मंत्री और उनके कई अधिकारी"},
	/* a picture's text that ends in a participle; a sentence with the same verb */
	{"ओमान के अधिकारी राजधानी में बातचीत के लिए मंत्री के आवास में जाते हुए।\n\n" SAID "\n\n" AGAIN,
	VARTA_PART_CAPTION, "ओमान के अधिकारी राजधानी में बातचीत के लिए मंत्री के आवास में जाते हुए।"},
	{"ओमान के अधिकारियों के साथ राजधानी में मंत्री के आवास पर अहम समझौता हुआ।\n\n" SAID "\n\n" AGAIN, VARTA_PART_CAPTION, "-"},
	{"मंत्री ने बधाई देते हुए " SAID "\n\n" AGAIN, VARTA_PART_CAPTION, "-"},
	/* whose a picture is, below its text; a year makes it the page's own line */
	{"मस्कट के लिये रवाना हुआ जहाज़.\n© UNOCHA/Levent Kulu\n\n" SAID "\n\n" AGAIN, VARTA_PART_CAPTION, "मस्कट के लिये रवाना हुआ जहाज़."},
	{"मस्कट के लिये रवाना हुआ जहाज़.\n© UNOCHA/Levent Kulu\n\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "-"},
	{"© Sputnik / POOL\n20 अगस्त 2022\n\n" SAID "\n\n" AGAIN, VARTA_PART_AGENCY, "-"},
	{"© 2022 Sputnik\n20 अगस्त 2022\n\n" SAID "\n\n" AGAIN, VARTA_PART_CAPTION, "-"},
	/* letters to the reader */
	{"सबसे खास खबरें सीधे अपने मेलबॉक्स में प्राप्त करें.\n\n" SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH, SAID},
	{"मंत्री को यह पत्र बुधवार को अपने मेलबॉक्स में मिला था।\n\n" SAID "\n\n" AGAIN, VARTA_PART_PARAGRAPH, "मंत्री को यह पत्र बुधवार को अपने मेलबॉक्स में मिला था।"},
	{"मस्कट के लिये रवाना हुआ जहाज़.\nUN Photo/Loey Felipe\n\n12 जुलाई 2024\n\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "-"},
	{"Ravi Shankar/Muscat\n12 जुलाई 2024\n\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "Ravi Shankar"},
	/* what asks for something between a standfirst and the times; without times a sentence of the story */
	{TOLD "\n\nसदस्यता के लिए अपने नाम और पते के साथ अभी सब्सक्राइब करें।\n\nद्वारा: रवि शंकर\n12 जुलाई 2024\n\n" SAID "\n\n" AGAIN,
	VARTA_PART_PARAGRAPH, SAID},
	{"शिकायत के लिए अपने नाम और पते के साथ विभाग को ईमेल करें।\n\n" SAID "\n\n" AGAIN,
	VARTA_PART_PARAGRAPH, "शिकायत के लिए अपने नाम और पते के साथ विभाग को ईमेल करें।"},
	/* a known place, से and a name alone on a line */
	{"हनोई से रवि शंकर\n12 जुलाई 2024\n\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "रवि शंकर"},
	{"हनोई से रवि शंकर\n12 जुलाई 2024\n\n" SAID "\n\n" AGAIN, VARTA_PART_PLACE, "हनोई"},
	{"हनोई से लौटे मंत्री\n12 जुलाई 2024\n\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "-"},
	{"दिल्ली से नरेंद्र मोदी\n12 जुलाई 2024\n\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "-"},
	/* a label before a postposition names nobody */
	{"लेखक से संपर्क करें\n\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "-"},
	{"धीरेंद्र प्रताप सिंह\nसभी लेख\nलेखक से संपर्क करें\n\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "धीरेंद्र प्रताप सिंह"},
	{"लेखक: धीरेंद्र प्रताप सिंह\n\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "धीरेंद्र प्रताप सिंह"},
	/* an editor behind the story gives way to a name before it */
	{"गीता मोहन\n\n10 जून 2024\n\n" SAID "\n\n" AGAIN "\n\nEdited By: संजय शर्मा\n", VARTA_PART_BYLINE, "गीता मोहन"},
	{"10 जून 2024\n\n" SAID "\n\n" AGAIN "\n\nEdited By: संजय शर्मा\n", VARTA_PART_BYLINE, "संजय शर्मा"},
	/* an agency whose name is a common word, before a comma and a place */
	{"Pankaj Vijay भाषा, बैंकॉक Fri, 4 Apr 2025 03:20 PM\n" SAID "\n\n" AGAIN, VARTA_PART_AGENCY, "भाषा"},
	{"Pankaj Vijay भाषा, बैंकॉक Fri, 4 Apr 2025 03:20 PM\n" SAID "\n\n" AGAIN, VARTA_PART_BYLINE, "Pankaj Vijay"},
	{"Pankaj Vijay भाषा विभाग Fri, 4 Apr 2025 03:20 PM\n" SAID "\n\n" AGAIN, VARTA_PART_AGENCY, "-"},
	/* below a list's label a country is a topic; below an agency a place is the story's */
	{SAID "\n\n" AGAIN "\n\nसंबंधित विषय\nसऊदी अरब\nईरान\n", VARTA_PART_PLACE, "-"},
	{SAID "\n\n" AGAIN "\n\nलेटेस्ट न्यूज\nयूनीवार्ता\nनई दिल्ली\n", VARTA_PART_PLACE, "नई दिल्ली"},
};

static void
rules_give_the_parts(void **state)
{
	size_t		wrong = 0;

	(void) state;
	for (size_t i = 0; i < sizeof(rule_cases) / sizeof(rule_cases[0]); i++)
	{
		varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
		char		text[4096];
		char		part[2048];
		int			nbytes = snprintf(text, sizeof(text),
									  "मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n\n%s\n",
									  rule_cases[i].text);

		part_text(parse(arena, text, (size_t) nbytes), rule_cases[i].role, part, sizeof(part));
		if (strcmp(part, rule_cases[i].part) != 0)
		{
			printf("%s\n  gives \"%s\", not \"%s\"\n", rule_cases[i].text, part, rule_cases[i].part);
			wrong++;
		}
		varta_arena_destroy(arena);
	}
	assert_int_equal(wrong, 0);
}

/* Lines above the story, and which of them is the headline. */
static const char *const headline_cases[][2] = {
	/* names of sections, with and without blanks; a headline without a verb has a sign */
	{"Hindi News इंडिया टुडे बिजनेस टुडे क्राइम तक किसान तक\nमस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n", "मस्कट में मिले"},
	{"क्रिकेट न्यूज़ शेड्यूल रिकॉर्ड्स IPL फोटोज\nमस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n", "मस्कट में मिले"},
	{"मुख्य पृष्ठझारखंडदुमकापाकुड़गोड्डादेशसंपर्क करें\n14 Sep 2022 17:35:08\nमस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n", "मस्कट में मिले"},
	/* what asks the reader for something above it, as long as a paragraph */
	{"खास खबरें सिर्फ आपके लिए...हम खासतौर से आपके लिए कुछ चुनिंदा खबरें लाए हैं. सबसे पहले पूरी खबर जानने के लिए हमारे साथ रोज सुबह जुड़ें.\n"
	"मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n", "मस्कट में मिले"},
	{"मस्कट व्यापार वार्ता: समझौता तय\nदेश विदेश खेल\n", "मस्कट व्यापार"},
	/* the titles of other stories above it */
	{"दिल्ली में भूकंप के झटके, लोग घरों से बाहर निकले\nयूपी में बारिश का अलर्ट, कई जिलों में स्कूल बंद\n"
	"मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\nBy राजेश कुमार -Monday, July 10, 2023\n", "मस्कट में मिले"},
	{"मुंबई में बारिश से लोकल ट्रेनें देर से चलीं\nतेल के दाम में पांचवें दिन तेजी\nPosted at: Oct 3 2017 1:05PM\n"
	"मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n", "मस्कट में मिले"},
};

static void
the_headline_is_found(void **state)
{
	size_t		wrong = 0;

	(void) state;
	for (size_t i = 0; i < sizeof(headline_cases) / sizeof(headline_cases[0]); i++)
	{
		varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
		char		text[4096];
		char		part[2048];
		int			nbytes = snprintf(text, sizeof(text), "%sमस्कट, 11 दिसंबर (भाषा) %s\n\n%s\n",
									  headline_cases[i][0], SAID, AGAIN);

		part_text(parse(arena, text, (size_t) nbytes), VARTA_PART_HEADLINE, part, sizeof(part));
		if (strncmp(part, headline_cases[i][1], strlen(headline_cases[i][1])) != 0)
		{
			printf("%s  gives \"%s\"\n", headline_cases[i][0], part);
			wrong++;
		}
		varta_arena_destroy(arena);
	}
	assert_int_equal(wrong, 0);
}

/* "जशपुरनगर 22 अगस्त 2024/ ...": the day of a page that tells no other; no day without a year. */
static void
the_dateline_gives_a_day(void **state)
{
	static const struct
	{
		const char *above;
		const char *dateline;
		int64_t		seconds;	/* 0 for none */
	}			cases[] = {
		{"", "जशपुरनगर 22 अगस्त 2024/ ", INT64_C(1724265000)},
		{"", "जशपुरनगर 22 अगस्त/ ", 0},
		{"Published: 23 Aug 2024\n", "जशपुरनगर 22 अगस्त 2024/ ", INT64_C(1724351400)},
	};

	(void) state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
		char		text[4096];
		int			nbytes = snprintf(text, sizeof(text),
									  "मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n%s%s%s\n\n%s\n",
									  cases[i].above, cases[i].dateline, SAID, AGAIN);
		varta_page *page = parse(arena, text, (size_t) nbytes);

		assert_true(page->has_published == (cases[i].seconds != 0));
		assert_true(page->published == cases[i].seconds * 1000000);
		varta_arena_destroy(arena);
	}
}

/* A time above, its label and an update: the clock behind the label is not the first one's. */
static void
times_stay_before_labels(void **state)
{
	static const struct
	{
		const char *line;
		int64_t		published;	/* seconds */
		int64_t		updated;
	}			cases[] = {
		{"17:42 03.07.2024 (अपडेटेड: 18:05 03.07.2024)", INT64_C(1720008720), INT64_C(1720010100)},
		{"03.07.2024 17:42 (अपडेटेड: 04.07.2024 18:05)", INT64_C(1720008720), INT64_C(1720096500)},
		{"2024-07-03T17:42:00+5:302024-07-03T18:05:00+5:30", INT64_C(1720008720), 0},
		{"3 जुलाई 2024 Updated: 17:42 IST", INT64_C(1720008720), 0},
	};

	(void) state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
		char		text[4096];
		int			nbytes = snprintf(text, sizeof(text),
									  "मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n\n%s\n\n%s\n\n%s\n",
									  cases[i].line, SAID, AGAIN);
		varta_page *page = parse(arena, text, (size_t) nbytes);

		assert_true(page->published == cases[i].published * 1000000);
		assert_true(page->has_updated == (cases[i].updated != 0));
		assert_true(page->updated == cases[i].updated * 1000000);
		varta_arena_destroy(arena);
	}
}

/* The text right below a post's handle is the post's; behind a blank line the story goes on. */
static void
the_text_below_a_handle_is_a_post(void **state)
{
	static const char *const blank[] = {"", "\n"};

	(void) state;
	for (size_t i = 0; i < 2; i++)
	{
		varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
		char		text[4096];
		int			nbytes = snprintf(text, sizeof(text),
									  "मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n\n%s\n\nविदेश मंत्रालय\n@MEAIndia\n%s"
									  "कई अहम मुद्दों पर सहमति बनी है।\n20 अगस्त 2022\n\n%s\n", SAID, blank[i], AGAIN);
		varta_page *page = parse(arena, text, (size_t) nbytes);

		assert_true(has_part(page, VARTA_PART_PARAGRAPH, SAID));
		assert_true(has_part(page, VARTA_PART_PARAGRAPH, AGAIN));
		assert_true(has_part(page, i == 0 ? VARTA_PART_POST : VARTA_PART_PARAGRAPH, "कई अहम मुद्दों पर"));
		varta_arena_destroy(arena);
	}
}

/* What stands between the headline and the story of an HTML page, and the part that it must give. */
static const rule_case html_cases[] = {
	/* a nav of names; any other one holds a menu */
	{"<nav class=\"posted-by\"><span>Reported by: </span><a>उमाशंकर सिंह</a></nav>", VARTA_PART_BYLINE, "उमाशंकर सिंह"},
	{"<nav class=\"menu\"><span>Reported by: </span><a>उमाशंकर सिंह</a></nav>", VARTA_PART_BYLINE, "-"},
	/* a picture behind a list of key points, which goes on otherwise */
	{"<h3>हाइलाइट्स</h3><ul><li>पहली बैठक हुई</li></ul><figure><figcaption>मस्कट की एक सड़क</figcaption></figure>",
	VARTA_PART_CAPTION, "मस्कट की एक सड़क"},
	{"<h3>हाइलाइट्स</h3><ul><li>पहली बैठक हुई</li><li>मस्कट की एक सड़क</li></ul>", VARTA_PART_CAPTION, "-"},
};

static void
rules_of_html_give_the_parts(void **state)
{
	(void) state;
	for (size_t i = 0; i < sizeof(html_cases) / sizeof(html_cases[0]); i++)
	{
		varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
		char		text[4096];
		char		part[2048];
		int			nbytes = snprintf(text, sizeof(text),
									  "<html><body><h1>मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात</h1>"
									  "%s<p>%s</p><p>%s</p></body></html>", html_cases[i].text, SAID, AGAIN);

		part_text(parse(arena, text, (size_t) nbytes), html_cases[i].role, part, sizeof(part));
		assert_string_equal(part, html_cases[i].part);
		varta_arena_destroy(arena);
	}
}

/* What the page asks of its readers behind the story, and a sentence that tells of such a thing. */
static void
requests_end_no_story(void **state)
{
	static const char *const last[] = {
		"हमारा ऐप अपने मोबाइल फोन पर आज ही डाउनलोड करें और पाएं देश की हर खबर सबसे पहले।",
		"मंत्री ने मोबाइल फोन पर ऐप डाउनलोड करें और पाएं वाला नारा भी लोगों से वहां सुना था।"
	};

	(void) state;
	for (size_t i = 0; i < 2; i++)
	{
		varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
		char		text[4096];
		int			nbytes = snprintf(text, sizeof(text),
									  "मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n\n%s\n\n%s\n\n%s\n", SAID, AGAIN, last[i]);

		assert_true(has_part(parse(arena, text, (size_t) nbytes), VARTA_PART_PARAGRAPH, last[i]) == (i == 1));
		varta_arena_destroy(arena);
	}
}

/* A form around the page, as ASP.NET writes it, and one to fill in, inside it. */
static void
a_form_around_the_page_is_read(void **state)
{
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	char		text[4096];
	int			nbytes = snprintf(text, sizeof(text),
								  "<html><body><form id=\"form1\"><h1>मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात</h1><p>%s</p>"
								  "<div><form><p>हर सुबह की खबरें अपने ईमेल पर पाने के लिए यहां अपना पता लिखें।</p></form></div>"
								  "<p>%s</p></form></body></html>", SAID, AGAIN);
	const varta_page *page = parse(arena, text, (size_t) nbytes);

	(void) state;
	assert_true(has_part(page, VARTA_PART_PARAGRAPH, AGAIN));
	assert_false(has_part(page, VARTA_PART_PARAGRAPH, "हर सुबह की खबरें अपने ईमेल पर पाने के लिए यहां अपना पता लिखें।"));
	varta_arena_destroy(arena);
}

static uint32_t
next_random(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 8;
}

/* Pieces of pages, and of pages gone wrong. */
static const char *const pieces[] = {
	"\n", "\n\n", "\r\n", " ", "। ", "नई दिल्ली, 14 नवंबर (भाषा) ", "नई दिल्ली।", "मस्कट : ", "By: अमित कुमार",
	"Last Updated 12 Oct 2021 04:28 PM IST", "यह भी पढ़ें: ", "Advertisement", "भाषा", "(भाषा)", "|", " > ",
	"विदेश मंत्री ने कहा कि दोनों देशों के बीच बातचीत जारी रहेगी और व्यापार बढ़ेगा।", "हम तैयार हैं", "“", "”",
	"\xE0\xA4", "\xFF", "\xE2\x80\x8D", "\xE0\xA5\x8D", "<", ">", "<p>", "</p>", "<div class=\"ad\">", "</div>",
	"<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"", "\"}</script>", "&nbsp;",
	"&#0;", "<html>", "<h1>", "</h1>", "<!--", "-->", "(यह भी पढ़ें: क)", "Tags", "12/10/2021", "लेखक के बारे में"
};

static void
parts_are_ordered_for_any_text(void **state)
{
	uint32_t	seed = 5;

	(void) state;
	for (int round = 0; round < (under_valgrind() ? 40 : 2500); round++)
	{
		char		text[4096];
		size_t		nbytes = 0;

		if (round % 3 == 0)
			nbytes = (size_t) snprintf(text, sizeof(text), "<html><body>");
		while (nbytes < 300 + next_random(&seed) % 2000)
		{
			const char *piece = pieces[next_random(&seed) % (sizeof(pieces) / sizeof(*pieces))];

			memcpy(text + nbytes, piece, strlen(piece));
			nbytes += strlen(piece);
		}
		check_page(text, nbytes);
	}
}

/* Every prefix of a page is a page. */
static void
cut_pages_are_read(void **state)
{
	(void) state;
	for (size_t nbytes = 0; nbytes < sizeof(story); nbytes += under_valgrind() ? 17 : 1)
		check_page(story, nbytes);
}

static char *
repeat(const char *piece, size_t nbytes, const char *before, size_t *total)
{
	size_t		length = strlen(piece);
	size_t		head = strlen(before);
	char	   *text = malloc(head + nbytes + length);

	assert_non_null(text);
	memcpy(text, before, head);
	*total = head;
	while (*total < head + nbytes)
	{
		memcpy(text + *total, piece, length);
		*total += length;
	}
	return text;
}

static double
seconds_for(const char *piece, size_t nbytes, const char *before, int rounds)
{
	size_t		total;
	char	   *text = repeat(piece, nbytes, before, &total);
	struct timespec start;
	struct timespec end;
	double		best = 1e9;

	for (int i = 0; i < 3; i++)
	{
		double		seconds;

		clock_gettime(CLOCK_MONOTONIC, &start);
		for (int round = 0; round < rounds; round++)
		{
			varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);

			check_parts(parse(arena, text, total), text, total);
			varta_arena_destroy(arena);
		}
		clock_gettime(CLOCK_MONOTONIC, &end);
		seconds = (double) (end.tv_sec - start.tv_sec) + (double) (end.tv_nsec - start.tv_nsec) * 1e-9;
		best = seconds < best ? seconds : best;
	}
	free(text);
	return best;
}

/*
 * The cost for each byte does not grow with the page.  Times wobble on a busy
 * machine, so the test only refuses what is far from linear; the benchmark
 * measures the true figure.
 */
static void
cost_is_linear(void **state)
{
	static const char *const units[] = {
		story, "क", "क ", "क\n", "\n", "12 Oct 2021 ", "(", "“", "By: ", "यह भी पढ़ें: क\n", "भाषा\n",
		"नई दिल्ली, ", "विदेश मंत्री ने कहा कि बातचीत जारी रहेगी और व्यापार बढ़ेगा।\n", "<", "(यह भी पढ़ें: "
	};

	(void) state;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]) && !under_valgrind(); i++)
	{
		double		small = seconds_for(units[i], 64 * 1024, "", 8);
		double		large = seconds_for(units[i], 2 * 1024 * 1024, "", 1);
		double		ratio = large / small * 8 / 32;

		if (ratio > 10)
			printf("%.20s: %.1f times the cost a byte\n", units[i], ratio);
		assert_true(ratio <= 10 || large < 0.05);
	}
}

static void
hostile_html_is_bounded(void **state)
{
	static const char *const units[] = {
		"<div>", "<p>", "<b><i>", "</div>", "<a href=x>", "<table><tr><td>", "<li>क<ul>", "&#0;", "&lt;",
		"&amp;#2310;", "<!--", "<!ENTITY a \"aaaa\">&a;", "<script>", "<style>", "<![CDATA[", "<div class=\"story\">क",
		"<meta property=\"og:title\" content=\"शीर्षक\">", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\"",
		"<title>क", "<h1>क</h1>", "<p>विदेश मंत्री ने कहा कि बातचीत जारी रहेगी।", "<select><option>", "<x y=", "\"'>"
	};

	(void) state;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
	{
		double		seconds = seconds_for(units[i], under_valgrind() ? 4096 : 1024 * 1024,
										  "<html><body>", 1);

		if (seconds > 5)
			printf("%s: %.1f s\n", units[i], seconds);
		assert_true(seconds <= 5 || under_valgrind());
	}
}

/* Lines of one word, of a time, of a dateline: no more than four bytes for each, and 8 MB. */
static void
memory_is_bounded(void **state)
{
	static const char *const units[] = {
		"1\n", "क\n", "मंत्री\n", "Updated: 14 Nov 2023 04:28 PM IST\n", "नई दिल्ली, 14 नवंबर (भाषा)।\n",
		"1 2 3 4 5 6 7 8 9\n", "\n", "<p>क</p>", "<h1>मंत्री की बैठक</h1>", "<p>मंत्री ने कहा।</p>",
		"यह भी पढ़ें: मंत्री\n", "12 अक्टूबर 2021 "
	};
	const size_t nbytes = under_valgrind() ? 40000 : 4000000;

	(void) state;
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
	{
		varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
		char	   *text = malloc(nbytes + sizeof(story) + 100);
		size_t		at = (size_t) sprintf(text, "%s", units[i][0] == '<' ? "<html><body>" : "");
		varta_page *page;

		for (; at < nbytes; at += strlen(units[i]))
			strcpy(text + at, units[i]);
		strcpy(text + at, units[i][0] == '<' ? "<p>" : "\n");
		strcat(text + at, story);
		at += strlen(text + at);
		page = parse(arena, text, at);
		check_parts(page, text, at);
		assert_true(varta_arena_nbytes(arena) <= 4 * at + ((size_t) 8 << 20));
		varta_arena_destroy(arena);
		free(text);
	}
}

/* Behind more short lines than any article has, those as long as a sentence are read. */
static void
long_lines_are_read_behind_many_short(void **state)
{
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	const size_t nlines = 200000;
	char	   *text = malloc(nlines * 4 + sizeof(story));
	varta_page *page;
	size_t		nparagraphs = 0;

	(void) state;
	for (size_t i = 0; i < nlines; i++)
		memcpy(text + 4 * i, "क\n", 4);
	strcpy(text + 4 * nlines, story);
	page = parse(arena, text, strlen(text));
	for (size_t i = 0; i < page->nparts; i++)
		nparagraphs += page->parts[i].role == VARTA_PART_PARAGRAPH;
	assert_int_equal(nparagraphs, 2);
	varta_arena_destroy(arena);
	free(text);
}

static void
declared_charset_is_ignored(void **state)
{
	static const char page_text[] =
		"<html><head><meta charset=\"iso-8859-1\"><meta http-equiv=\"Content-Type\" "
		"content=\"text/html; charset=utf-16\"><title>t</title></head><body><h1>मस्कट में मिले विदेश मंत्री, हुई बात</h1>"
		"<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><p>विदेश मंत्री ने बुधवार को यहां कहा कि बातचीत जारी रहेगी।</p>"
		"<iframe src=\"http://192.0.2.1/x\"></iframe>&#0;</body></html>";
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	varta_page *page = parse(arena, page_text, sizeof(page_text) - 1);

	(void) state;
	assert_true(page->from_html);
	assert_true(has_part(page, VARTA_PART_HEADLINE, "मस्कट में मिले"));
	assert_true(has_part(page, VARTA_PART_PARAGRAPH, "विदेश मंत्री ने बुधवार"));
	varta_arena_destroy(arena);
}

/* With too little memory the answer is a status, never a crash. */
static void
little_memory_is_a_status(void **state)
{
	static const char html[] = "<html><body><h1>शीर्षक यहां है और लंबा है</h1><p>विदेश मंत्री ने कहा।</p></body></html>";

	(void) state;
	for (size_t limit = 1000; limit < 200000; limit += under_valgrind() ? 30000 : 3000)
	{
		varta_arena *arena = varta_arena_create(&varta_host_malloc, limit);
		varta_page *page = NULL;
		varta_status status;

		if (arena == NULL)
			continue;
		status = varta_page_parse(arena, (const uint8_t *) story, sizeof(story) - 1, &page);
		assert_true(status == VARTA_OK || status == VARTA_NO_MEMORY);
		varta_arena_destroy(arena);
		arena = varta_arena_create(&varta_host_malloc, limit);
		status = varta_page_parse(arena, (const uint8_t *) html, sizeof(html) - 1, &page);
		assert_true(status == VARTA_OK || status == VARTA_NO_MEMORY);
		varta_arena_destroy(arena);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_page_has_its_parts),
		cmocka_unit_test(languages_are_told_apart),
		cmocka_unit_test(datelines_are_read),
		cmocka_unit_test(rules_give_the_parts),
		cmocka_unit_test(the_headline_is_found),
		cmocka_unit_test(the_dateline_gives_a_day),
		cmocka_unit_test(times_stay_before_labels),
		cmocka_unit_test(the_text_below_a_handle_is_a_post),
		cmocka_unit_test(rules_of_html_give_the_parts),
		cmocka_unit_test(a_form_around_the_page_is_read),
		cmocka_unit_test(requests_end_no_story),
		cmocka_unit_test(parts_are_ordered_for_any_text),
		cmocka_unit_test(cut_pages_are_read),
		cmocka_unit_test(cost_is_linear),
		cmocka_unit_test(hostile_html_is_bounded),
		cmocka_unit_test(memory_is_bounded),
		cmocka_unit_test(long_lines_are_read_behind_many_short),
		cmocka_unit_test(declared_charset_is_ignored),
		cmocka_unit_test(little_memory_is_a_status),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
