// Serves the pages of this folder and the rows of queries/*.sql, on localhost.
//
//	PGDATABASE=mydb node server.mjs		PG* variables as for psql; PORT, 8087 if not set
//
//	/data/NAME.json?column=value ...	rows of queries/NAME.sql, those with the values alone
//	/data/meetings.json					a page of the list: also q, person, country, from, to, page
//	/data/article.json?id=...			one article with its marks; /marks.css their style
//
// SPDX-License-Identifier: PostgreSQL
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { extname, join, normalize } from 'node:path';
import pg from 'pg';

const here = fileURLToPath(new URL('.', import.meta.url));
const port = Number(process.env.PORT ?? 8087);
const PAGE = 20;
const MOST_ROWS = 20000;

// dates as text: a day has no hour and no zone
pg.types.setTypeParser(pg.types.builtins.DATE, text => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const pool = new pg.Pool({ max: 4, statement_timeout: 30000 });
pool.on('error', error => console.error(error.message));

const types = {
	'.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8', '.woff2': 'font/woff2', '.svg': 'image/svg+xml'
};

// what comes from packages, by the path that pages ask for
const vendor = {
	'/vendor/echarts.js': 'echarts/dist/echarts.esm.min.js',
	'/vendor/devanagari-400.woff2': '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2',
	'/vendor/devanagari-700.woff2': '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-700-normal.woff2'
};

class NotFound extends Error { }

async function queryOf(name) {
	if (!/^[a-z_]+$/.test(name))
		throw new NotFound();
	try {
		return await readFile(join(here, 'queries', `${name}.sql`), 'utf8');
	} catch {
		throw new NotFound();
	}
}

/* Rows of a query; each parameter must be one of its columns. */
async function rows(name, parameters) {
	const values = [];
	const conditions = [...parameters].map(([column, value]) => {
		values.push(value);
		return `q.${pg.escapeIdentifier(column)}::text = $${values.length}`;
	});
	const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';

	return (await pool.query(`SELECT * FROM (${await queryOf(name)}) q ${where} LIMIT ${MOST_ROWS}`, values)).rows;
}

/* A page of the list of meetings. */
async function meetings(parameters) {
	const values = [];
	const conditions = [];
	const given = (name, condition) => {
		const value = parameters.get(name);

		if (value)
			conditions.push(condition.replaceAll('?', `$${values.push(value)}`));
	};
	const page = Math.max(0, Number.parseInt(parameters.get('page') ?? '0', 10) || 0);

	given('country', `? = ANY (string_to_array(q.countries, '; '))`);
	given('status', 'q.status = ?');
	given('from', 'q.held_on >= ?::date');
	given('to', `q.held_on < ?::date + interval '1 month'`);
	given('person', `EXISTS (SELECT FROM news_bi_people p WHERE p.news_id = q.news_id AND p.meeting_no = q.meeting_no
		AND coalesce(p.country, '') || ':' || name_key(p.name) = ?)`);
	// words in any form, and names in any script
	given('q', `(to_tsvector('varta_hindi', concat_ws(' ', q.evidence, q.topics, q.place, q.event)) @@ websearch_to_tsquery('varta_hindi', ?)
		OR to_tsvector('varta_names', coalesce(q.participants, '')) @@ plainto_tsquery('varta_names', ?))`);
	const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
	const found = await pool.query(`SELECT r.*, annotate_html(r.evidence) AS evidence_html
		FROM (SELECT q.*, count(*) OVER () AS total FROM (${await queryOf('meetings')}) q ${where}
			LIMIT ${PAGE} OFFSET ${page * PAGE}) r`, values);

	return { page, size: PAGE, total: found.rows[0]?.total ?? 0, rows: found.rows };
}

async function article(parameters) {
	const id = parameters.get('id') ?? '';
	const found = await pool.query(`SELECT n.id, n.url, n.published, annotate_html(n.body) AS html,
			varta_legend($2) AS legend
		FROM news n WHERE n.id::text = $1`, [id, parameters.get('locale') ?? 'hi']);

	if (found.rows.length === 0)
		throw new NotFound();
	return found.rows[0];
}

async function data(name, parameters) {
	switch (name) {
		case 'meetings': return meetings(parameters);
		case 'article': return article(parameters);
		default: return rows(name, parameters);
	}
}

async function file(path) {
	const name = vendor[path] ? join('node_modules', vendor[path]) : join('public', normalize(path));

	try {
		return await readFile(join(here, name));
	} catch {
		throw new NotFound();
	}
}

async function answer(request) {
	const url = new URL(request.url, 'http://localhost');
	const path = url.pathname.endsWith('/') ? `${url.pathname}index.html` : decodeURIComponent(url.pathname);
	const json = /^\/data\/(\w+)\.json$/.exec(path);

	if (json)
		return [types['.json'], JSON.stringify(await data(json[1], url.searchParams))];
	if (path === '/marks.css')
		return [types['.css'], (await pool.query('SELECT varta_stylesheet() AS css')).rows[0].css];
	return [types[extname(path)] ?? 'application/octet-stream', await file(path)];
}

/* Another site's page must not read this database by a name of its own for 127.0.0.1. */
function isLocal(request) {
	return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '');
}

createServer(async (request, response) => {
	const headers = {
		'Content-Security-Policy': "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'",
		'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-cache'
	};
	const send = (status, type, body) => response.writeHead(status, { ...headers, 'Content-Type': type }).end(body);

	if (!isLocal(request) || request.method !== 'GET')
		return send(403, 'text/plain', 'This server answers GET requests to localhost.');
	try {
		send(200, ...await answer(request));
	} catch (error) {
		if (error instanceof NotFound)
			return send(404, 'text/plain', 'There is no such page.');
		console.error(error.message);
		send(500, types['.json'], JSON.stringify({ error: error.message, hint: error.hint }));
	}
}).listen(port, '127.0.0.1', function () {
	console.log(`http://localhost:${this.address().port}/`);
});
