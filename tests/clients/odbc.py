"""What Power BI and Excel see: psqlodbc's Unicode driver, through pyodbc.

The connection is PG* of the environment.  The type of a column is that of the Python
value, which pyodbc makes from the SQL type that the driver tells.

SPDX-License-Identifier: PostgreSQL
"""
import os
import sys

import pyodbc

from canonical import HARD_TEXT, array_items, print_check, print_column, read_queries


def connect():
    return pyodbc.connect(
        "DRIVER={{PostgreSQL Unicode}};SERVER={PGHOST};PORT={PGPORT};DATABASE={PGDATABASE};UID={PGUSER};"
        # large texts whole, truth values as bits: what Power BI's connector sets, too
        "BoolsAsChar=0;MaxLongVarcharSize=0;ByteaAsLongVarBinary=1".format(**os.environ), autocommit=True)


def read_all(cursor, queries):
    for name, query in queries:
        cursor.execute(query)
        rows = cursor.fetchall()
        for i, column in enumerate(cursor.description):
            values = [row[i] for row in rows]
            # the driver gives arrays as their text form
            if column[0] in ("participants", "roles", "countries", "topics", "list", "no_list") and \
                    name.startswith(("extract_meetings", "values")):
                values = [None if v is None else array_items(v) for v in values]
            print_column(name, column[0], column[1].__name__, values)


def round_trip(cursor):
    cursor.execute("INSERT INTO round_trip (client, page) VALUES ('odbc', ?)", HARD_TEXT)
    cursor.execute("SELECT page FROM round_trip WHERE client = 'odbc'")
    back = cursor.fetchone()[0]
    print_check("article as a parameter and back, text", None if back == HARD_TEXT else repr(back))
    cursor.execute("SELECT article_send(page) FROM round_trip WHERE client = 'odbc'")
    back = bytes(cursor.fetchone()[0])
    print_check("article in its binary form", None if back == b"\x01" + HARD_TEXT.encode() else repr(back))


def metadata(cursor):
    seen = {row.procedure_name: row.remarks for row in cursor.procedures()}
    print_check("SQLProcedures names every extractor",
                None if {"extract_meetings", "extract_quotes", "parse_article"} <= set(seen) else str(sorted(seen)))
    # psqlodbc leaves REMARKS empty, for core's own objects as well
    kinds = {row.column_name: row.type_name for row in cursor.columns(table="pages")}
    print_check("SQLColumns names the type article", None if kinds.get("page") == "article" else str(kinds))


def error(cursor):
    try:
        cursor.execute("CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = varta_norm, NUKTAS = false)")
        print_check("error with SQLSTATE and text", "no error")
    except pyodbc.Error as problem:
        state, text = problem.args
        print_check("error with SQLSTATE and text", None if state == "22023" and "nuktas" in text else str(problem.args))


with connect() as connection:
    statement = connection.cursor()
    read_all(statement, read_queries(sys.argv[1]))
    round_trip(statement)
    metadata(statement)
    error(statement)
