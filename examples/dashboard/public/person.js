// One person: person.html?person=IN:key
// SPDX-License-Identifier: PostgreSQL
import { inPeriod, load, parameters, showNumbers, start, sums, total } from './page.js';
import { bars, overTime } from './charts.js';
import { showList } from './list.js';
import { countryOf, say } from './text.js';

const person = parameters.get('person') ?? '';

start(async () => {
	const [all, met] = await Promise.all([load('people', { person }), load('partners', { person })]);
	const rows = inPeriod(all);
	const partners = sums(inPeriod(met), row => row.partner);
	const about = all[0];
	const title = about ? [about.name, about.role, countryOf(about)].filter(Boolean).join(', ') : person;

	document.title = `${about?.name ?? person} – varta`;
	document.getElementById('title').textContent = title;
	showNumbers([[total(rows), 'meetings'], [partners.length, 'people']]);
	overTime('time', say('time'), rows);
	bars('partners', say('partners'), partners.map(({ key, row, meetings }) => ({
		name: `${row.partner_name} (${row.country ?? '–'})`, value: meetings, href: `person.html?${new URLSearchParams({ person: key })}` })), 15);
	await showList({ person });
});
