// One country: country.html?country=RU
// SPDX-License-Identifier: PostgreSQL
import { inPeriod, load, parameters, showNumbers, start, sums, total } from './page.js';
import { bars, overTime } from './charts.js';
import { showList } from './list.js';
import { countryOf, say } from './text.js';

const country = parameters.get('country') ?? '';

start(async () => {
	const [all, pairs, people] = await Promise.all([load('countries', { country }), load('pairs'), load('people', { country })]);
	const rows = inPeriod(all);
	const partners = sums(inPeriod(pairs.filter(row => row.country_1 === country || row.country_2 === country)),
		row => row.country_1 === country ? row.country_2 : row.country_1);
	const name = all.length > 0 ? countryOf(all[0]) : country;

	document.title = `${name} – varta`;
	document.getElementById('title').textContent = name;
	showNumbers([[total(rows), 'meetings'], [total(rows.filter(row => row.status === 'held')), 'held'], [partners.length, 'countries']]);
	overTime('time', say('time'), rows);
	bars('partners', say('partners'), partners.map(({ key, row, meetings }) => ({
		name: countryOf(row, row.country_1 === country ? 'country_2' : 'country_1'), value: meetings,
		href: `country.html?${new URLSearchParams({ country: key })}` })), 15);
	bars('people', say('people'), sums(inPeriod(people), row => row.person).map(({ key, row, meetings }) => ({
		name: row.name, value: meetings, href: `person.html?${new URLSearchParams({ person: key })}` })), 15);
	await showList({ country });
});
