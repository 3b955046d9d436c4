// One article with its marks: article.html?id=1
// SPDX-License-Identifier: PostgreSQL
import { element, load, parameters, start, webAddress } from './page.js';
import { language, say } from './text.js';

start(async () => {
	const article = await load('article', { id: parameters.get('id'), locale: language });
	const source = webAddress(article.url);

	// annotate_html escapes all that comes from the text; varta_legend is fixed
	document.getElementById('story').innerHTML = article.html;
	document.getElementById('legend').innerHTML = article.legend;
	document.getElementById('about').replaceChildren(article.published ?? '', ' ',
		source ? element('a', { href: source, rel: 'noreferrer' }, say('source')) : '');
	document.getElementById('list').remove();
});
