// What node's pg gives: the JavaScript value's class and value of every column.
// The connection is PG* of the environment.
//
// SPDX-License-Identifier: PostgreSQL
"use strict";
const fs = require("fs");
const pg = require("pg");

const HARD_TEXT = "क्‍या ‘हिंदी’ \"पाठ\" \\ का %s अर्थ? ${1} :name\r\n" +
	"\tपंक्ति दो: क़ ज़ – — … 😀 é ａ <b>&amp;</b> {a,\"b\"} $$;--\n\n";

// A day is a day: pg makes a Date at local midnight of it otherwise.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

function canonical(value)
{
	if (value instanceof Date)
		return value.toISOString().replace("T", " ").replace(".000Z", "+00");
	if (Buffer.isBuffer(value))
		return value.toString("hex");
	if (value !== null && typeof value === "object")
		return JSON.stringify(value);
	return value === null ? null : String(value);
}

function escaped(value)
{
	if (value === null)
		return "\\N";
	return value.replace(/\\/g, "\\\\").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r");
}

function check(name, good, seen)
{
	console.log(["check", name, good ? "ok" : escaped(String(seen))].join("\t"));
}

async function typeNames(client)
{
	const result = await client.query("SELECT oid::int, typname FROM pg_type");
	return new Map(result.rows.map((row) => [row.oid, row.typname]));
}

async function readAll(client, path)
{
	const names = await typeNames(client);
	for (const line of fs.readFileSync(path, "utf8").trim().split("\n")) {
		const tab = line.indexOf("\t");
		const result = await client.query({text: line.slice(tab + 1), rowMode: "array"});
		result.fields.forEach((field, i) => {
			const values = result.rows.map((row) => row[i]);
			const present = values.find((value) => value !== null);
			const kind = present === undefined ? "null" : present.constructor.name;
			console.log([line.slice(0, tab), field.name, `${names.get(field.dataTypeID)} ${kind}`]
				.concat(values.map((value) => escaped(canonical(value)))).join("\t"));
		});
	}
}

// Text parameters and results; a Buffer is sent in binary, and "binary" asks for binary results.
async function roundTrip(client)
{
	await client.query("INSERT INTO round_trip (client, page) VALUES ('node', $1)", [HARD_TEXT]);
	let result = await client.query("SELECT page FROM round_trip WHERE client = 'node'");
	check("article as a parameter and back, text", result.rows[0].page === HARD_TEXT, result.rows[0].page);

	const wire = Buffer.concat([Buffer.from([1]), Buffer.from(HARD_TEXT)]);
	await client.query("INSERT INTO round_trip (client, page) VALUES ('node binary', $1)", [wire]);
	result = await client.query("SELECT page::text AS raw FROM round_trip WHERE client = 'node binary'");
	check("article sent in binary is the text", result.rows[0].raw === HARD_TEXT, result.rows[0].raw);
	// Debian's pg 8.8 asks for binary results with a message that the server cannot read
	const [major, minor] = require("pg/package.json").version.split(".").map(Number);
	if (major === 8 && minor < 12)
		return;
	result = await client.query({
		text: "SELECT page FROM round_trip WHERE client = $1",
		values: ["node binary"],
		binary: true,
		types: {getTypeParser: () => (value) => value},
	});
	check("article as a result in binary", wire.equals(result.rows[0].page), result.rows[0].page);
}

async function comments(client)
{
	const result = await client.query("SELECT obj_description('extract_quotes(text)'::regprocedure, 'pg_proc') AS f, " +
		"col_description('pages'::regclass, 2) AS c");
	check("comments", /quotations/.test(result.rows[0].f) && result.rows[0].c === "समाचार का पूरा पन्ना", JSON.stringify(result.rows));
}

async function error(client)
{
	try {
		await client.query("CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = varta_norm, NUKTAS = false)");
		check("error with SQLSTATE and hint", false, "no error");
	} catch (problem) {
		check("error with SQLSTATE and hint", problem.code === "22023" && problem.hint, problem);
	}
}

async function main()
{
	const client = new pg.Client();
	await client.connect();
	await readAll(client, process.argv[2]);
	await roundTrip(client);
	await comments(client);
	await error(client);
	await client.end();
}

main().catch((problem) => {
	console.error(problem);
	process.exit(1);
});
