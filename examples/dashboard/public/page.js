// What all pages share: elements, data, the bar on top and the months chosen there.
// SPDX-License-Identifier: PostgreSQL
import { language, say, switchLanguage } from './text.js';

/* An element; strings among the children become text, never markup. */
export function element(tag, properties = {}, ...children) {
	const made = document.createElement(tag);

	for (const [name, value] of Object.entries(properties)) {
		if (name === 'onclick' || name === 'onsubmit' || name === 'onchange')
			made.addEventListener(name.slice(2), value);
		else if (value !== null && value !== undefined)
			made.setAttribute(name, value);
	}
	made.append(...children.filter(child => child !== null && child !== undefined));
	return made;
}

export function link(page, parameters, ...children) {
	return element('a', { href: `${page}?${new URLSearchParams(parameters)}` }, ...children);
}

/* The address of a scraped page, if it is one that a browser may go to. */
export function webAddress(text) {
	try {
		const url = new URL(text);

		return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
	} catch {
		return null;
	}
}

export const parameters = new URLSearchParams(location.search);

/* Months as YYYY-MM, empty for no bound; kept while pages change. */
export const period = { from: sessionStorage.getItem('from') ?? '', to: sessionStorage.getItem('to') ?? '' };

export async function load(name, query = {}) {
	const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '');
	const response = await fetch(`data/${name}.json?${new URLSearchParams(given)}`);
	const answer = response.headers.get('Content-Type')?.startsWith('application/json') ? await response.json() : null;

	if (!response.ok)
		throw new Error([answer?.error ?? response.statusText, answer?.hint].filter(Boolean).join(' '));
	return answer;
}

/* Rows of the months chosen; those without a date only while all are. */
export function inPeriod(rows) {
	return rows.filter(row => {
		const month = row.month?.slice(0, 7);

		return month ? (!period.from || month >= period.from) && (!period.to || month <= period.to) : !period.from && !period.to;
	});
}

/* Sums of meetings by what key gives, the largest first: [{ key, row, meetings }]. */
export function sums(rows, key) {
	const totals = new Map();

	for (const row of rows) {
		const name = key(row);
		const total = totals.get(name) ?? { key: name, row, meetings: 0 };

		total.meetings += row.meetings;
		totals.set(name, total);
	}
	return [...totals.values()].sort((a, b) => b.meetings - a.meetings || (a.key < b.key ? -1 : 1));
}

export function total(rows) {
	return rows.reduce((sum, row) => sum + row.meetings, 0);
}

/* Tiles of [number, word]. */
export function showNumbers(tiles) {
	document.getElementById('numbers').replaceChildren(
		...tiles.map(([number, word]) => element('div', {}, element('b', {}, String(number)), element('span', {}, say(word)))));
}

function monthInput(name, draw) {
	const input = element('input', { type: 'month', name, value: period[name], onchange: () => {
		period[name] = /^\d{4}-\d{2}$/.test(input.value) ? input.value : '';
		sessionStorage.setItem(name, period[name]);
		draw();
	} });

	return element('label', {}, say(name), ' ', input);
}

/* Fills the bar and draws the page, again whenever the months change. */
export function start(draw) {
	const shown = async () => {
		try {
			await draw();
		} catch (error) {
			document.querySelector('main').prepend(element('p', { role: 'alert' }, `${say('failed')} ${error.message}`));
		}
		document.body.dataset.ready = 'yes';
	};

	document.documentElement.lang = language;
	document.querySelectorAll('[data-text]').forEach(e => { e.textContent = say(e.dataset.text); });
	document.querySelector('header').append(
		element('a', { class: 'home', href: './' }, say('home')), monthInput('from', shown), monthInput('to', shown),
		element('button', { type: 'button', lang: language === 'en' ? 'hi' : 'en', onclick: switchLanguage }, say('language')));
	shown();
}
