// The first page: all meetings.
// SPDX-License-Identifier: PostgreSQL
import { inPeriod, load, showNumbers, start, sums, total } from './page.js';
import { bars, matrix, overTime, statusColours } from './charts.js';
import { showList } from './list.js';
import { countryOf, say } from './text.js';

const country = code => `country.html?${new URLSearchParams({ country: code })}`;
const person = key => `person.html?${new URLSearchParams({ person: key })}`;

start(async () => {
	const names = ['over_time', 'pairs', 'countries', 'people', 'places', 'topics', 'modes'];
	const [time, pairs, countries, people, places, topics, modes] = (await Promise.all(names.map(name => load(name)))).map(inPeriod);
	const pairSums = sums(pairs, row => `${row.country_1} ${row.country_2}`);
	const countrySums = sums(countries, row => row.country);
	const peopleSums = sums(people, row => row.person);

	showNumbers([[total(time), 'meetings'], [total(time.filter(row => row.status === 'held')), 'held'],
		[total(time.filter(row => row.status === 'planned' || row.status === 'proposed')), 'to_come'],
		[countrySums.length, 'countries'], [peopleSums.length, 'people']]);
	overTime('time', say('time'), time);
	matrix('pairs', say('pairs'), pairSums.map(({ row, meetings }) => ({ a: row.country_1, b: row.country_2,
		nameA: countryOf(row, 'country_1'), nameB: countryOf(row, 'country_2'),
		hrefA: country(row.country_1), hrefB: country(row.country_2), value: meetings })));
	bars('countries', say('countries'), countrySums.map(({ key, row, meetings }) => ({ name: countryOf(row), value: meetings, href: country(key) })));
	bars('people', say('people'), peopleSums.map(({ key, row, meetings }) => ({ name: row.name, value: meetings, href: person(key) })));
	bars('places', say('places'), sums(places, row => row.place).map(({ key, meetings }) => ({ name: key, value: meetings })));
	bars('topics', say('topics'), sums(topics, row => row.topic).map(({ key, meetings }) => ({ name: key, value: meetings })));
	bars('modes', say('modes'), sums(modes, row => row.mode).map(({ key, meetings }) => ({ name: say(key), value: meetings })));
	bars('statuses', say('statuses'), sums(time, row => row.status)
		.map(({ key, meetings }) => ({ name: say(key), value: meetings, colour: statusColours[key] })));
	await showList();
});
