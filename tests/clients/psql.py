"""What psql shows: types by \\gdesc, values as CSV, article by COPY as text and binary.

SPDX-License-Identifier: PostgreSQL
"""
import csv
import io
import os
import subprocess
import sys
import tempfile

from canonical import HARD_TEXT, array_items, print_check, print_column, read_queries

END = "----end----"


def psql(script):
    done = subprocess.run(["psql", "-qX", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=verbose"], input=script.encode(),
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    return done.stdout.decode(), done.stderr.decode()


def rows(output):
    # the only column of a row may be an empty text
    return [row or [""] for row in csv.reader(io.StringIO(output))]


def read_all(queries):
    script = "\\pset format csv\n\\pset null '\\\\N'\n"
    for _, query in queries:
        script += f"{query}\n\\gdesc\n\\echo {END}\n{query};\n\\echo {END}\n"
    output, errors = psql(script)
    parts = output.split(END + "\n")
    if errors or len(parts) != 2 * len(queries) + 1:
        print_check("every query", errors or "no result")
        return
    for i, (name, _) in enumerate(queries):
        types = dict(rows(parts[2 * i])[1:])
        header, *values = rows(parts[2 * i + 1])
        for j, column in enumerate(header):
            kind = types[column]
            cells = [None if row[j] == "\\N" else row[j] for row in values]
            if kind.endswith("[]"):
                cells = [None if c is None else array_items(c) for c in cells]
            elif kind == "boolean":
                cells = [None if c is None else c == "t" for c in cells]
            elif kind == "bytea":
                cells = [None if c is None else bytes.fromhex(c[2:]) for c in cells]
            print_column(name, column, kind, cells)


def round_trip(form):
    """A hard text as article out by \\copy and in again."""
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "page")
        literal = "'" + HARD_TEXT.replace("'", "''") + "'"
        output, errors = psql(f"""\\pset tuples_only
            SET standard_conforming_strings = on;
            INSERT INTO round_trip (client, page) VALUES ('psql {form}', {literal});
            \\copy (SELECT page FROM round_trip WHERE client = 'psql {form}') TO '{file}' (FORMAT {form})
            CREATE TEMP TABLE back (page article);
            \\copy back FROM '{file}' (FORMAT {form})
            SELECT count(*) FROM back JOIN round_trip USING (page)
            WHERE client = 'psql {form}' AND page::text = {literal};
            """)
    print_check(f"article goes out and in, {form}", None if not errors and output.split() == ["1"] else errors or output)


def comments():
    """\\df+, \\dT+ and \\d+ show what COMMENT ON says."""
    for command, text in (("\\df+ extract_quotes", "quotations with their speakers"),
                          ("\\dT+ article", "scraped news page"),
                          ("\\dF+ varta_hindi", "Hindi by lemmas"),
                          ("\\d+ pages", "समाचार का पूरा पन्ना")):
        shown = psql(command)[0] + psql("\\dF varta_hindi")[0]
        print_check(f"comment by {command.split()[0]}", None if text in shown else shown)


def error():
    _, errors = psql("CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = varta_norm, NUKTAS = false);")
    print_check("error with SQLSTATE and hint", None if "22023" in errors and "HINT:" in errors else errors)


read_all(read_queries(sys.argv[1]))
for form in ("text", "csv", "binary"):
    round_trip(form)
comments()
error()
