/*
 * page_test.c
 *		The parts of pages, rule by rule.
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#include "page_support.h"

#ifndef VARTA_TEST_DIR
#define VARTA_TEST_DIR "tests/core"
#endif

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

/* Whether a page gives a part; says what it gives when not. */
static bool
gives_part(const char *text, varta_part_role role, const char *wanted)
{
	varta_arena *arena = varta_arena_create(&varta_host_malloc, 0);
	char		part[2048];
	bool		right;

	part_text(parse(arena, text, strlen(text)), role, part, sizeof(part));
	right = strcmp(part, wanted) == 0;
	if (!right)
		printf("%s\n  gives \"%s\", not \"%s\"\n", text, part, wanted);
	varta_arena_destroy(arena);
	return right;
}

static void
rules_give_the_parts(void **state)
{
	size_t		wrong = 0;

	(void) state;
	for (size_t i = 0; i < sizeof(rule_cases) / sizeof(rule_cases[0]); i++)
	{
		char		text[4096];

		snprintf(text, sizeof(text), "मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n\n%s\n", rule_cases[i].text);
		wrong += !gives_part(text, rule_cases[i].role, rule_cases[i].part);
	}
	assert_int_equal(wrong, 0);
}

/* Lines above the story, and which of them is the headline. */
static const char *const headline_cases[][2] = {
	/* names of sections, with and without blanks; a headline without a verb has a sign */
	{"Hindi News इंडिया टुडे बिजनेस टुडे क्राइम तक किसान तक\nमस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n", "मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात"},
	{"क्रिकेट न्यूज़ शेड्यूल रिकॉर्ड्स IPL फोटोज\nमस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n", "मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात"},
	{"मुख्य पृष्ठझारखंडदुमकापाकुड़गोड्डादेशसंपर्क करें\n14 Sep 2022 17:35:08\nमस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n", "मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात"},
	/* what asks the reader for something above it, as long as a paragraph */
	{"खास खबरें सिर्फ आपके लिए...हम खासतौर से आपके लिए कुछ चुनिंदा खबरें लाए हैं. सबसे पहले पूरी खबर जानने के लिए हमारे साथ रोज सुबह जुड़ें.\n"
	"मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n", "मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात"},
	{"मस्कट व्यापार वार्ता: समझौता तय\nदेश विदेश खेल\n", "मस्कट व्यापार वार्ता: समझौता तय"},
	/* the titles of other stories above it */
	{"दिल्ली में भूकंप के झटके, लोग घरों से बाहर निकले\nयूपी में बारिश का अलर्ट, कई जिलों में स्कूल बंद\n"
	"मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\nBy राजेश कुमार -Monday, July 10, 2023\n", "मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात"},
	{"मुंबई में बारिश से लोकल ट्रेनें देर से चलीं\nतेल के दाम में पांचवें दिन तेजी\nPosted at: Oct 3 2017 1:05PM\n"
	"मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात\n", "मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात"},
};

static void
the_headline_is_found(void **state)
{
	size_t		wrong = 0;

	(void) state;
	for (size_t i = 0; i < sizeof(headline_cases) / sizeof(headline_cases[0]); i++)
	{
		char		text[4096];

		snprintf(text, sizeof(text), "%sमस्कट, 11 दिसंबर (भाषा) %s\n\n%s\n", headline_cases[i][0], SAID, AGAIN);
		wrong += !gives_part(text, VARTA_PART_HEADLINE, headline_cases[i][1]);
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
	size_t		wrong = 0;

	(void) state;
	for (size_t i = 0; i < sizeof(html_cases) / sizeof(html_cases[0]); i++)
	{
		char		text[4096];

		snprintf(text, sizeof(text), "<html><body><h1>मस्कट में मिले विदेश मंत्री, व्यापार पर हुई बात</h1>"
				 "%s<p>%s</p><p>%s</p></body></html>", html_cases[i].text, SAID, AGAIN);
		wrong += !gives_part(text, html_cases[i].role, html_cases[i].part);
	}
	assert_int_equal(wrong, 0);
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
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
