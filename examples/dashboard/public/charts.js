// Charts, each with its figures as a table that a keyboard and a screen reader reach.
// SPDX-License-Identifier: PostgreSQL
import * as echarts from '/vendor/echarts.js';
import { element } from './page.js';
import { say } from './text.js';

export const statusColours = {
	held: '#1d4ed8', ongoing: '#0f766e', planned: '#b45309', proposed: '#a16207', postponed: '#7c3aed', cancelled: '#b91c1c', denied: '#4b5563'
};
const font = '"Noto Sans Devanagari", system-ui, sans-serif';
const charts = new Map();

addEventListener('resize', () => charts.forEach(chart => chart.resize()));

/* A figure of the page with its title; the element to plot in, or null when there is nothing to show. */
function plotIn(id, title, isEmpty) {
	const figure = document.getElementById(id);
	const plot = element('div', { class: isEmpty ? 'empty' : 'plot' }, ...(isEmpty ? [say('nothing')] : []));

	charts.get(id)?.dispose();
	charts.delete(id);
	figure.replaceChildren(element('h2', {}, title), plot);
	return isEmpty ? null : plot;
}

/* Figures under the chart; a cell is text, a number, or an element such as a link. */
function addTable(id, heads, rows) {
	const cell = tag => (value, i) => element(tag, i > 0 ? { class: 'number' } : {}, typeof value === 'number' ? String(value) : value);

	document.getElementById(id).append(element('details', {}, element('summary', {}, say('table')),
		element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': say('table') },
			element('table', {}, element('thead', {}, element('tr', {}, ...heads.map(cell('th')))),
				element('tbody', {}, ...rows.map(row => element('tr', {}, ...row.map(cell('td')))))))));
}

function draw(id, plot, title, options, onClick) {
	const chart = echarts.init(plot, null, { renderer: 'svg' });

	chart.setOption({
		textStyle: { fontFamily: font }, animation: false,
		aria: { enabled: true, label: { description: title } },
		// plain text: what comes from pages is no markup
		tooltip: { renderMode: 'richText', confine: true }, ...options
	});
	if (onClick)
		chart.on('click', event => onClick(event));
	charts.set(id, chart);
}

function shorten(text, most = 22) {
	const letters = [...text];

	return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

/* Horizontal bars, the largest on top.  items: [{ name, value, href }]. */
export function bars(id, title, items, most = 10) {
	const plot = plotIn(id, title, items.length === 0);
	const shown = items.slice(0, most).reverse();

	if (plot === null)
		return;
	draw(id, plot, title, {
		grid: { left: 8, right: 36, top: 8, bottom: 8, containLabel: true },
		xAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: '#e5e9f0' } } },
		yAxis: { type: 'category', data: shown.map(item => item.name), axisLabel: { formatter: name => shorten(name) }, axisTick: { show: false } },
		series: [{ type: 'bar', data: shown.map(item => ({ value: item.value, itemStyle: { color: item.colour ?? '#1d4ed8' } })),
			label: { show: true, position: 'right' }, cursor: shown.some(item => item.href) ? 'pointer' : 'default' }]
	}, event => {
		if (shown[event.dataIndex]?.href)
			location.href = shown[event.dataIndex].href;
	});
	addTable(id, [title, say('meetings')], items.slice(0, 200).map(item =>
		[item.href ? element('a', { href: item.href }, item.name) : item.name, item.value]));
}

/* Months between the first and the last of the rows, none left out. */
function monthsOf(rows) {
	const known = rows.map(row => row.month?.slice(0, 7)).filter(Boolean).sort();
	const months = [];

	for (let month = known[0]; month && month <= known.at(-1) && months.length < 1200;) {
		const [year, number] = month.split('-').map(Number);

		months.push(month);
		month = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
	}
	return months;
}

/* Stacked bars of months by status. */
export function overTime(id, title, rows) {
	const months = monthsOf(rows);
	const plot = plotIn(id, title, months.length === 0);
	const statuses = Object.keys(statusColours).filter(status => rows.some(row => row.status === status && row.month));
	const count = (month, status) => rows.filter(row => row.status === status && row.month?.startsWith(month))
		.reduce((sum, row) => sum + row.meetings, 0);

	if (plot === null)
		return;
	draw(id, plot, title, {
		tooltip: { renderMode: 'richText', confine: true, trigger: 'axis' },
		legend: { type: 'scroll', top: 0, textStyle: { fontFamily: font } },
		grid: { left: 8, right: 12, top: 40, bottom: months.length > 36 ? 46 : 8, containLabel: true },
		xAxis: { type: 'category', data: months },
		yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: '#e5e9f0' } } },
		// of many months the last three years; the rest by the slider
		dataZoom: months.length > 36 ? [{ type: 'slider', height: 18, bottom: 8, startValue: months.length - 36 }] : [],
		series: statuses.map(status => ({ name: say(status), type: 'bar', stack: 'all', color: statusColours[status],
			data: months.map(month => count(month, status)) }))
	});
	addTable(id, [say('month'), ...statuses.map(say)],
		months.filter(month => statuses.some(status => count(month, status) > 0))
			.map(month => [month, ...statuses.map(status => count(month, status))]));
}

/* Pairs as a matrix of those with most meetings.  pairs: [{ a, b, nameA, nameB, value, hrefA, hrefB }]. */
export function matrix(id, title, pairs, most = 14) {
	const plot = plotIn(id, title, pairs.length === 0);
	const sums = new Map();
	const names = new Map();

	if (plot === null)
		return;
	for (const pair of pairs)
		for (const [code, name, href] of [[pair.a, pair.nameA, pair.hrefA], [pair.b, pair.nameB, pair.hrefB]]) {
			sums.set(code, (sums.get(code) ?? 0) + pair.value);
			names.set(code, { name, href });
		}
	const codes = [...sums.keys()].sort((x, y) => sums.get(y) - sums.get(x) || (x < y ? -1 : 1)).slice(0, most);
	const cells = pairs.flatMap(pair => {
		const [x, y] = [codes.indexOf(pair.a), codes.indexOf(pair.b)];

		return x < 0 || y < 0 ? [] : [[x, y, pair.value], [y, x, pair.value]];
	});
	const axis = { type: 'category', data: codes.map(code => names.get(code).name), splitArea: { show: true } };

	draw(id, plot, title, {
		tooltip: { renderMode: 'richText', confine: true, formatter: event =>
			`${names.get(codes[event.value[1]]).name} – ${names.get(codes[event.value[0]]).name}: ${event.value[2]}` },
		grid: { left: 8, right: 8, top: 8, bottom: 56, containLabel: true },
		xAxis: { ...axis, axisLabel: { rotate: 45, interval: 0, formatter: name => shorten(name, 14) } },
		yAxis: { ...axis, inverse: true, axisLabel: { interval: 0, formatter: name => shorten(name, 14) } },
		visualMap: { min: 0, max: Math.max(...cells.map(cell => cell[2])), calculable: false, orient: 'horizontal', left: 'center', bottom: 4,
			itemHeight: 110, itemWidth: 12, text: [say('meetings'), ''], inRange: { color: ['#eaf0fd', '#8fb0f5', '#1d4ed8', '#10286e'] } },
		series: [{ type: 'heatmap', data: cells, itemStyle: { borderColor: '#fff', borderWidth: 1 } }]
	}, event => { location.href = names.get(codes[event.value[1]]).href; });
	addTable(id, [title, say('meetings')], pairs.slice(0, 200).map(pair =>
		[element('span', {}, element('a', { href: pair.hrefA }, pair.nameA), ' – ', element('a', { href: pair.hrefB }, pair.nameB)), pair.value]));
}
