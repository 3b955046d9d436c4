// The list of meetings with its search.
// SPDX-License-Identifier: PostgreSQL
import { element, link, load, period, webAddress } from './page.js';
import { statusColours } from './charts.js';
import { language, say } from './text.js';

const chosen = { q: '', status: '', page: 0 };

/* "एस जयशंकर (IN), सर्गेई लावरोव (RU)", each with a way to the country. */
function participants(meeting) {
	const names = (meeting.participants ?? '').split('; ');
	const countries = (meeting.countries ?? '').split('; ');

	return names.flatMap((name, i) => [i > 0 ? ', ' : null, name === '-' ? say('no_name') : name, ' ',
		countries[i] && countries[i] !== '-' ? link('country.html', { country: countries[i] }, `(${countries[i]})`) : null]);
}

function entry(meeting) {
	const evidence = element('blockquote', { lang: 'hi' });
	const day = meeting.held_until && meeting.held_until !== meeting.held_on ? `${meeting.held_on} – ${meeting.held_until}` : meeting.held_on;
	const source = webAddress(meeting.url);

	// annotate_html escapes all that comes from the text
	evidence.innerHTML = meeting.evidence_html;
	return element('li', {},
		element('div', { class: 'who' }, ...participants(meeting)),
		evidence,
		element('div', { class: 'about' },
			element('span', { class: 'status', style: `background: ${statusColours[meeting.status] ?? '#4b5563'}` }, say(meeting.status)),
			element('span', {}, say(meeting.mode)), element('span', {}, day ?? say('undated')),
			meeting.place || meeting.place_country ? element('span', {}, [meeting.place, meeting[`place_country_${language}`]].filter(Boolean).join(', ')) : null,
			meeting.event ? element('span', {}, meeting.event) : null,
			meeting.topics ? element('span', {}, meeting.topics) : null,
			link('article.html', { id: meeting.news_id }, say('article')),
			source ? element('a', { href: source, rel: 'noreferrer' }, say('source')) : null));
}

function pager(answer, show) {
	const pages = Math.max(1, Math.ceil(answer.total / answer.size));
	const button = (word, page) => element('button', page < 0 || page >= pages ? { type: 'button', disabled: '' } :
		{ type: 'button', onclick: () => { chosen.page = page; show(); } }, say(word));

	return element('div', { class: 'pager' }, button('previous', answer.page - 1),
		element('span', {}, `${answer.page + 1} / ${pages}`), button('next', answer.page + 1));
}

function form(show) {
	const words = element('input', { type: 'search', name: 'q', value: chosen.q, autocomplete: 'off' });
	const status = element('select', { name: 'status' }, element('option', { value: '' }, say('all')),
		...Object.keys(statusColours).map(name => element('option', { value: name }, say(name))));

	return element('form', { role: 'search', onsubmit: event => {
		event.preventDefault();
		Object.assign(chosen, { q: words.value, status: status.value, page: 0 });
		show();
	} }, element('label', { class: 'grow' }, say('search'), words), element('label', {}, say('status'), status),
	element('button', {}, say('find')));
}

/* Shows the meetings that fit what is given, such as { country } or { person }. */
export async function showList(given = {}) {
	const section = document.getElementById('list');
	const found = element('div', { 'aria-live': 'polite' });
	const show = async () => {
		const answer = await load('meetings', { ...given, ...chosen, from: period.from && `${period.from}-01`, to: period.to && `${period.to}-01` });

		found.replaceChildren(element('p', { id: 'found' }, `${answer.total} ${say('accounts')}`),
			answer.rows.length > 0 ? element('ol', {}, ...answer.rows.map(entry)) : element('p', { class: 'empty' }, say('none')),
			pager(answer, show));
	};

	chosen.page = 0;
	if (!section.querySelector('form'))
		section.append(element('h2', {}, say('meetings')), form(() => show()), found);
	else
		section.querySelector('[aria-live]').replaceWith(found);
	await show();
}
