/*
 * page_internal.h
 *		What the files of the page reader share.
 *
 *	bytes -> lines with features (page_lines.c) -> labels in them (page_labels.c)
 *		  -> roles over the whole page (page_roles.c, page_standfirst.c) -> parts (page.c)
 *
 * SPDX-License-Identifier: PostgreSQL
 */
#ifndef VARTA_PAGE_INTERNAL_H
#define VARTA_PAGE_INTERNAL_H

#include "dates.h"
#include "lexicon.h"
#include "page.h"

/* Roles of labels.tsv. */
typedef enum varta_label_role
{
	VARTA_SAYS_NOTHING,
	VARTA_SAYS_BYLINE,
	VARTA_SAYS_BUREAU,
	VARTA_SAYS_PUBLISHED,
	VARTA_SAYS_UPDATED,
	VARTA_SAYS_CAPTION,
	VARTA_SAYS_RELATED,
	VARTA_SAYS_HEAD,
	VARTA_SAYS_WIDGET,
	VARTA_SAYS_SECTION,
	VARTA_SAYS_NOTE,
	VARTA_SAYS_TAIL,
	VARTA_SAYS_CREDIT,
	VARTA_SAYS_ABOUT,
	VARTA_SAYS_POST,
	VARTA_SAYS_LANGUAGE,
	VARTA_SAYS_COUNT
} varta_label_role;

#define VARTA_SAYS(name) (1u << VARTA_SAYS_##name)

/* Who a bureau label stands for, by its note in labels.tsv. */
typedef enum varta_bureau
{
	VARTA_BUREAU_TEAM,			/* टीम: any words before it may be the story's */
	VARTA_BUREAU_DESK,			/* डेस्क */
	VARTA_BUREAU_WRITER			/* संवाददाता: one person, who has no other byline */
} varta_bureau;

/* What an HTML page says of a line; 0 in plain text. */
typedef enum varta_line_hint
{
	VARTA_HINT_HEADING = 1 << 0,	/* h1 */
	VARTA_HINT_SUBHEAD = 1 << 1,	/* h2 .. h6 */
	VARTA_HINT_PARAGRAPH = 1 << 2,
	VARTA_HINT_ITEM = 1 << 3,	/* li, td of a list */
	VARTA_HINT_LINK = 1 << 4,	/* all of the line is a link */
	VARTA_HINT_CAPTION = 1 << 5,
	VARTA_HINT_BYLINE = 1 << 6,
	VARTA_HINT_FURNITURE = 1 << 7,	/* nav, aside, footer, classes of widgets */
	VARTA_HINT_POST = 1 << 8,
	VARTA_HINT_STANDFIRST = 1 << 9,
	VARTA_HINT_META_TITLE = 1 << 10,	/* not of the body: og:title, title */
	VARTA_HINT_META_AUTHOR = 1 << 11,
	VARTA_HINT_STORY = 1 << 12	/* inside an article or a story's container */
} varta_line_hint;

#define VARTA_HINT_META (VARTA_HINT_META_TITLE | VARTA_HINT_META_AUTHOR)

/* What a line turns out to be. */
typedef enum varta_line_role
{
	VARTA_LINE_UNKNOWN,
	VARTA_LINE_FURNITURE,
	VARTA_LINE_META,			/* times, bylines, places */
	VARTA_LINE_HEADLINE,
	VARTA_LINE_STANDFIRST,
	VARTA_LINE_CAPTION,
	VARTA_LINE_PARAGRAPH,
	VARTA_LINE_SUBHEAD,
	VARTA_LINE_POST,
	VARTA_LINE_TAIL
} varta_line_role;

/* A line of the page that is not blank. */
typedef struct varta_line
{
	uint32_t	start;			/* bytes, without white space at the ends */
	uint32_t	end;
	uint32_t	first_word;		/* of the words read for it */
	uint32_t	nchars;			/* of the whole line */
	uint16_t	nwords;			/* read; 0 for none */
	uint16_t	ntokens;		/* words with letters or digits among those read */
	uint16_t	ncovered;		/* of them, words of labels, numbers and times */
	uint16_t	ndevanagari;	/* letters in the first bytes */
	uint16_t	nlatin;
	uint16_t	ndigits;
	uint16_t	hints;			/* varta_line_hint */
	uint16_t	says_whole;		/* VARTA_SAYS bits: labels that are the whole line */
	uint16_t	says_start;		/* at its start */
	uint16_t	says_any;		/* anywhere */
	uint8_t		nseparators;	/* > » | / • between spaces, among the letters counted */
	uint8_t		nwidgets;		/* widget labels in it */
	uint16_t	role:4;			/* varta_line_role */
	bool		no_dateline:1;	/* looked for before a text */
	bool		stop:1;			/* ends like a sentence */
	bool		weak_stop:1;	/* ends with ? or ! */
	bool		prose:1;		/* looks like a paragraph of a story */
	bool		verb:1;			/* the last word is a finite verb */
	bool		has_stamp:1;	/* a complete time stamp stands in it */
	bool		mark:1;			/* begins with a bullet, a dash, # or @ */
	bool		after_blank:1;	/* a blank line stands before it */
	bool		label_fills:1;	/* nothing stands behind the label at its start */
	bool		credit:1;		/* whose a picture is, and nothing else */
} varta_line;

_Static_assert(sizeof(varta_line) == 40, "a page may have millions of lines");

/* A time stamp found in a line. */
typedef struct varta_found_stamp
{
	int64_t		microseconds;
	uint32_t	line;
	varta_span	span;
	bool		has_clock;
} varta_found_stamp;

#define VARTA_FOUND_STAMPS 8	/* that are remembered; later ones are looked for again */

/* A time stamp of the page and how much it is trusted. */
typedef struct varta_stamp
{
	int64_t		microseconds;
	int			score;
	bool		has_clock;
} varta_stamp;

typedef struct varta_page_reader
{
	varta_arena *arena;
	varta_page *page;
	const uint8_t *text;
	uint32_t	nbytes;
	varta_line *lines;
	uint32_t	nlines;
	size_t		lines_capacity;
	varta_word *words;
	size_t		nwords;
	size_t		words_capacity;
	bool		latin_page;		/* the story is in Latin script */
	bool		few_stops;		/* the page leaves out full stops */
	uint32_t	nlong;			/* lines so far of which only the start is read */
	varta_found_stamp stamps[VARTA_FOUND_STAMPS];	/* the first of each of the first lines with one */
	uint32_t	nstamps;
	uint32_t	languages[3];	/* hits of hi, mr, ne function words */
	uint32_t	headline;		/* lines; nlines for none */
	uint32_t	story;			/* first line of the story */
	uint32_t	story_end;		/* behind the last one */
	varta_span	place;			/* empty for none */
	varta_span	agency;
	varta_span	byline;
	int			byline_score;
	int			agency_score;
	int			place_score;
	char		country[3];
	varta_span	day;			/* the dateline's */
	varta_stamp published;
	varta_stamp updated;
	size_t		parts_capacity;
} varta_page_reader;

/* page_lines.c */
extern bool varta_page_read_lines(varta_page_reader *r);
extern bool varta_line_ends_verb(const varta_page_reader *r, const varta_line *line);

/* page_labels.c */
extern bool varta_page_read_labels(varta_page_reader *r);
extern bool varta_page_still_prose(varta_page_reader *r, varta_line *line);
extern varta_label_role varta_label_role_of(const varta_entry *entry);
extern varta_bureau varta_bureau_of(const varta_entry *entry);
extern void varta_page_find_language(varta_page_reader *r);

/* page_pictures.c */

/* Whether the line's form is that of a picture's text; above the story a source may follow it. */
extern bool varta_line_is_caption(const varta_page_reader *r, const varta_line *line, bool above_story);

/* Whose a picture is, and nothing else. */
extern bool varta_line_is_credit(const varta_page_reader *r, const varta_line *line);

/* page_headline.c */
extern void varta_page_find_headline(varta_page_reader *r);
extern bool varta_line_is_meta(const varta_line *line);
extern bool varta_line_same(const varta_page_reader *r, const varta_line *a, const varta_line *b);
extern bool varta_line_starts(const varta_page_reader *r, const varta_line *a, const varta_line *b);

extern bool varta_line_has_site_behind(const varta_page_reader *r, const varta_line *a,
									   const varta_line *b);
extern bool varta_line_is_end_of(const varta_page_reader *r, const varta_line *a,
								 const varta_line *b);

/* A word that tells what a text is about: no function word, no verb. */
extern bool varta_word_is_topical(const varta_word *word);

/* Whether the line ends by asking the reader for something, as far as its last letters tell. */
extern bool varta_line_asks_reader(const varta_page_reader *r, const varta_line *line);

/* page_roles.c */
extern void varta_page_find_story(varta_page_reader *r);

/* page_standfirst.c */

/* Whether a dateline of a known country, or one with more than a place, opens the line. */
extern bool varta_line_has_dateline(const varta_page_reader *r, varta_line *line);

/*
 * The first paragraph of the story, "first" or the one behind it when "first" is a
 * standfirst, whose role is set then.
 */
extern uint32_t varta_page_skip_standfirst(varta_page_reader *r, uint32_t first);

/* page_names.c */
extern bool varta_line_names_reporter(varta_page_reader *r, const varta_line *line);
extern bool varta_line_tells_relative_time(varta_page_reader *r, const varta_line *line);

/* page_meta.c */
extern void varta_page_read_meta(varta_page_reader *r);

/* page_times.c */
extern bool varta_line_find_stamp(varta_page_reader *r, uint32_t at);
extern void varta_page_read_stamps(varta_page_reader *r);

/* dateline.c */
typedef struct varta_dateline
{
	varta_span	place;			/* empty for none */
	varta_span	agency;
	varta_span	bureau;
	char		country[3];
	varta_span	writer;			/* a name beside the place */
	varta_span	day;			/* the words of the date */
	uint32_t	body;			/* bytes: where the text goes on */
	bool		strong;			/* place with a date, an agency or a bureau */
	bool		correspondent;	/* the bureau is a person's, not a desk's */
} varta_dateline;

/*
 * Reads a dateline in the words of a line, "whole" if the line may be nothing
 * else.  False when there is none.
 */
extern bool varta_dateline_read(const varta_page_reader *r, const varta_line *line, bool whole,
								varta_dateline *dateline);

/* html.c */
typedef struct varta_html_facts
{
	bool		has_published;
	bool		has_updated;
	bool		published_clock;
	bool		updated_clock;
	int64_t		published;
	int64_t		updated;
} varta_html_facts;

typedef struct varta_html_line
{
	uint32_t	start;			/* bytes in the reduced text */
	uint32_t	hints;
} varta_html_line;

typedef struct varta_html_text
{
	uint8_t    *text;
	size_t		nbytes;
	varta_html_line *lines;		/* in the order of their start */
	size_t		nlines;
	varta_html_facts facts;
} varta_html_text;

extern bool varta_html_looks_like(const uint8_t *text, size_t nbytes);

/*
 * Blanks attributes beyond a few hundred of one tag, on which the parser library
 * would spend the square of their number; *text may become a copy in the arena.
 */
extern varta_status varta_html_bound(varta_arena *arena, const uint8_t **text, size_t nbytes);

extern varta_status varta_html_reduce(varta_arena *arena, const uint8_t *text, size_t nbytes,
									  varta_html_text *reduced);

#endif							/* VARTA_PAGE_INTERNAL_H */
