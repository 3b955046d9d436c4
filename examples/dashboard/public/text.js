// The words of the pages, in Hindi and English.
// SPDX-License-Identifier: PostgreSQL

const words = {
	overview: ['किसने किससे मुलाकात की', 'Who met whom'],
	meetings: ['मुलाकातें', 'Meetings'],
	accounts: ['लेखों में विवरण', 'accounts in articles'],
	held: ['हो चुकी', 'Held'],
	to_come: ['होने वाली', 'To come'],
	ongoing: ['जारी', 'Ongoing'],
	planned: ['तय', 'Planned'],
	proposed: ['प्रस्तावित', 'Proposed'],
	postponed: ['स्थगित', 'Postponed'],
	cancelled: ['रद्द', 'Cancelled'],
	denied: ['खंडित', 'Denied'],
	in_person: ['आमने-सामने', 'In person'],
	phone: ['फोन पर', 'By telephone'],
	virtual: ['वर्चुअल', 'Virtual'],
	unknown: ['नहीं बताया', 'Not told'],
	countries: ['देश', 'Countries'],
	people: ['लोग', 'People'],
	places: ['स्थान', 'Places'],
	topics: ['विषय', 'Topics'],
	time: ['समय के साथ', 'Over time'],
	pairs: ['देशों की जोड़ियां', 'Pairs of countries'],
	modes: ['कैसे', 'In what mode'],
	statuses: ['स्थिति', 'Status'],
	partners: ['किनसे', 'Whom they met'],
	from: ['से', 'From'],
	to: ['तक', 'To'],
	search: ['खोज', 'Search'],
	find: ['खोजें', 'Find'],
	all: ['सभी', 'All'],
	status: ['स्थिति', 'Status'],
	article: ['लेख', 'Article'],
	source: ['मूल पृष्ठ', 'Original page'],
	previous: ['पिछला', 'Previous'],
	next: ['अगला', 'Next'],
	of: ['में से', 'of'],
	table: ['आंकड़े तालिका में', 'Figures as a table'],
	month: ['महीना', 'Month'],
	undated: ['तारीख नहीं', 'No date'],
	nothing: ['इस अवधि में कोई मुलाकात नहीं मिली।', 'No meetings in this period.'],
	none: ['कुछ नहीं मिला।', 'Nothing was found.'],
	failed: ['डेटाबेस ने जवाब नहीं दिया:', 'The database did not answer:'],
	language: ['English', 'हिंदी'],
	home: ['वार्ता', 'varta'],
	no_name: ['नाम नहीं', 'no name']
};

export let language = localStorage.getItem('language') === 'en' ? 'en' : 'hi';

export function say(word) {
	return words[word]?.[language === 'en' ? 1 : 0] ?? word;
}

export function switchLanguage() {
	localStorage.setItem('language', language === 'en' ? 'hi' : 'en');
	location.reload();
}

/* The name of a country in the language of the page: column, or column_hi and column_en beside it. */
export function countryOf(row, column = 'country') {
	return row[`${column}_${language}`] ?? row[column] ?? '';
}
