// Drives the dashboard in a browser and compares what it shows with SQL.
//
//	node check.mjs URL		prints "pass<TAB>name" or "fail<TAB>name"; PG* as for psql
//
// SCREENSHOTS, a folder: also writes those of docs/dashboard.md there.
//
// SPDX-License-Identifier: PostgreSQL
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(new URL('../../examples/dashboard/', import.meta.url));
const { chromium } = require('playwright-core');
const pg = require('pg');
const url = process.argv[2];
const database = new pg.Client();
const asked = new Set();
let failures = 0;

async function sql(query) {
	return Object.values((await database.query(query)).rows[0])[0];
}

/* Both must be equal; what was seen is told when they are not. */
function check(name, shown, wanted) {
	const same = JSON.stringify(shown) === JSON.stringify(wanted);

	console.log(`${same ? 'pass' : 'fail'}\tdashboard: ${name}`);
	if (!same) {
		console.error(`${name}: shown ${JSON.stringify(shown)}, wanted ${JSON.stringify(wanted)}`);
		failures++;
	}
}

async function open(context, path, width = 1280) {
	const page = await context.newPage();

	await page.setViewportSize({ width, height: 900 });
	page.on('request', request => asked.add(new URL(request.url()).origin));
	await page.goto(url + path);
	await page.waitForSelector('body[data-ready]', { timeout: 30000 });
	return page;
}

/* The numbers of the tiles. */
const tiles = page => page.$$eval('#numbers b', all => all.map(b => Number(b.textContent)));

/* The rows of the table below a chart. */
async function table(page, id) {
	await page.click(`#${id} summary`);
	return page.$$eval(`#${id} tbody tr`, all => all.map(row => [...row.cells].map(cell => cell.textContent)));
}

async function chooseMonths(page, from, to) {
	await page.evaluate(([first, last]) => {
		for (const [name, value] of [['from', first], ['to', last]]) {
			sessionStorage.setItem(name, value);
		}
	}, [from, to]);
	await page.reload();
	await page.waitForSelector('body[data-ready]', { timeout: 30000 });
}

const distinct = condition => `SELECT count(DISTINCT (meeting_key, month, status))::int FROM news_bi_meetings WHERE ${condition}`;

async function overview(context) {
	const page = await open(context, '');
	const [all, held] = await tiles(page);

	check('all meetings', all, await sql(distinct('true')));
	check('meetings held', held, await sql(distinct(`status = 'held'`)));
	check('the pair with most meetings', (await table(page, 'pairs'))[0],
		Object.values((await database.query(`SELECT country_1_hi || ' – ' || country_2_hi, sum(meetings)::text FROM news_bi_pairs
			GROUP BY country_1, country_2, 1 ORDER BY sum(meetings) DESC, country_1, country_2 LIMIT 1`)).rows[0]));
	check('the country with most meetings', (await table(page, 'countries'))[0],
		Object.values((await database.query(`SELECT country_hi, count(DISTINCT (meeting_key, date_trunc('month', held_on), status))::text
			FROM news_bi_people WHERE country IS NOT NULL GROUP BY country, country_hi ORDER BY count(DISTINCT (meeting_key, date_trunc('month', held_on), status)) DESC LIMIT 1`)).rows[0]));
	check('each chart is drawn', await page.$$eval('figure .plot svg', all => all.length), 8);
	check('Devanagari has its font', await page.evaluate(() => document.fonts.check('16px "Noto Sans Devanagari"', 'क')), true);
	await screenshot(page, 'dashboard.png', { x: 0, y: 0, width: 1280, height: 1500 });

	await page.fill('input[name=q]', 'jaishankar');
	await page.click('#list form button');
	await page.waitForFunction(() => [...document.querySelectorAll('#list .who')].every(e => e.textContent.includes('जयशंकर')));
	check('a name in Latin letters is found', Number.parseInt(await page.textContent('#found'), 10),
		await sql(`SELECT count(*)::int FROM news_bi_meetings WHERE participants LIKE '%जयशंकर%'`));

	await chooseMonths(page, '2023-01', '2023-12');
	check('the meetings of a year', (await tiles(page))[0], await sql(distinct(`month BETWEEN '2023-01-01' AND '2023-12-01'`)));
	await chooseMonths(page, '1900-01', '1900-02');
	check('a time without meetings says so', await page.$$eval('figure .empty', all => all.length), 8);
	await page.close();
}

async function pages(context) {
	const page = await open(context, 'country.html?country=RU');

	check('the meetings of a country', (await tiles(page))[0], await sql(`SELECT count(DISTINCT (meeting_key, date_trunc('month', held_on), status))::int
		FROM news_bi_people WHERE country = 'RU'`));
	await page.click('#people summary');
	await page.click('#people tbody a >> nth=0');
	await page.waitForSelector('#title:not(:empty)');
	await page.waitForSelector('body[data-ready]');
	check('a person of that country', /person=RU%3A/.test(page.url()), true);
	await page.click('#list a[href^="article"] >> nth=0');
	await page.waitForSelector('#story mark.varta-meeting');
	check('an article with its marks and their legend', await page.$$eval('#legend li', all => all.length), 8);
	await screenshot(page, 'dashboard-article.png', { x: 0, y: 0, width: 1280, height: 700 });
	await page.close();
}

/* What comes from a page is text. */
async function hostile(context) {
	await database.query(`INSERT INTO news VALUES (100000, 'javascript:window.hacked=1',
		'विदेश मंत्री एस जयशंकर ने 1 जनवरी 2031 को मॉस्को में रूस के विदेश मंत्री सर्गेई <img src=x onerror=window.hacked=1> लावरोव से मुलाकात की और "<script>window.hacked=1</script>" पर चर्चा की।', '2031-01-02')`);
	const page = await open(context, 'article.html?id=100000');

	check('markup in an article is shown as text', [await page.evaluate(() => window.hacked ?? null),
		await page.$$eval('#story img, #story script', all => all.length), (await page.textContent('#story')).includes('<img src=x')], [null, 0, true]);
	await page.goto(url);
	await page.waitForSelector('#list li');
	check('an address that is none of the web is no link', await page.$$eval('a[href^="javascript"]', all => all.length), 0);
	check('markup in evidence is shown as text', [await page.evaluate(() => window.hacked ?? null),
		await page.$$eval('#list blockquote :not(mark)', all => all.length)], [null, 0]);
	await page.close();
	await database.query('DELETE FROM news WHERE id = 100000');
}

async function narrow(context) {
	const widths = [];

	for (const path of ['', 'country.html?country=IN', 'person.html?person=none', 'article.html?id=1']) {
		const page = await open(context, path, 340);

		widths.push(await page.evaluate(() => document.documentElement.scrollWidth));
		if (path === '')
			await screenshot(page, 'dashboard-narrow.png', { x: 0, y: 0, width: 340, height: 700 });
		await page.close();
	}
	check('pages fit a narrow screen', widths, [340, 340, 340, 340]);
}

async function keyboard(context) {
	const page = await open(context, '');
	const reached = new Set();

	for (let i = 0; i < 40 && !reached.has('SUMMARY'); i++) {
		await page.keyboard.press('Tab');
		reached.add(await page.evaluate(() => document.activeElement.tagName));
	}
	check('the keyboard reaches months, language and figures', ['A', 'INPUT', 'BUTTON', 'SUMMARY'].map(tag => reached.has(tag)), [true, true, true, true]);
	await page.keyboard.press('Enter');
	check('and opens the figures of a chart', await page.$$eval('details[open]', all => all.length), 1);
	check('what has the focus is outlined', await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'solid');
	await page.click('header button');
	await page.waitForSelector('html[lang=en] body[data-ready]');
	check('the pages speak English, too', await page.textContent('h1'), 'Who met whom');
	await page.close();
}

async function screenshot(page, name, clip) {
	if (process.env.SCREENSHOTS)
		await page.screenshot({ path: join(process.env.SCREENSHOTS, name), clip, fullPage: clip.height > page.viewportSize().height });
}

await database.connect();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

try {
	for (const part of [overview, pages, hostile, narrow, keyboard]) {
		const context = await browser.newContext();

		await part(context);
		await context.close();
	}
	check('nothing is asked of another machine', [...asked], [new URL(url).origin]);
} catch (error) {
	check(`stopped: ${error.message.split('\n')[0]}`, true, false);
} finally {
	await browser.close();
	await database.end();
}
process.exitCode = failures > 0 ? 1 : 0;
