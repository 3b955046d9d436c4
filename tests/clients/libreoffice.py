"""What LibreOffice Base reads: its PostgreSQL driver, in a headless office driven by Python-UNO.

The connection is PG* of the environment.  The type of a column is the name that the
driver's ResultSetMetaData gives; values come by the getter that Base uses for the type.

SPDX-License-Identifier: PostgreSQL
"""
import datetime
import os
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.sdbc import SQLException

from canonical import HARD_TEXT, array_items, print_check, print_column, read_queries


def start_office(folder):
    """A headless office with a profile of its own, and its component context."""
    pipe = f"varta{os.getpid()}"
    office = subprocess.Popen(
        ["soffice", "--headless", "--invisible", "--norestore", "--nologo", "--nodefault",
         f"-env:UserInstallation=file://{folder}/profile", f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(240):
        try:
            return office, resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    office.kill()
    sys.exit("LibreOffice did not start within two minutes")


def connect(context):
    manager = context.ServiceManager.createInstance("com.sun.star.sdbc.DriverManager")
    user = PropertyValue()
    user.Name, user.Value = "user", os.environ["PGUSER"]
    url = "sdbc:postgresql:host={PGHOST} port={PGPORT} dbname={PGDATABASE}".format(**os.environ)
    return manager.getConnectionWithInfo(url, (user,))


def value_of(row, i, kind):
    if kind in ("int4", "int8"):
        value = row.getLong(i)
    elif kind == "float4":
        value = round(row.getFloat(i), 6)
    elif kind == "bool":
        value = row.getBoolean(i)
    elif kind == "bytea":
        value = bytes(row.getBytes(i).value)
    elif kind == "date":
        d = row.getDate(i)
        value = None if row.wasNull() else datetime.date(d.Year, d.Month, d.Day)
    elif kind == "timestamptz":
        t = row.getTimestamp(i)
        value = None if row.wasNull() else datetime.datetime(t.Year, t.Month, t.Day, t.Hours, t.Minutes, t.Seconds)
    else:
        value = row.getString(i)
        if kind.startswith("_") and not row.wasNull():
            value = array_items(value)
    return None if row.wasNull() else value


def read_all(connection, queries):
    statement = connection.createStatement()
    for name, query in queries:
        rows = statement.executeQuery(query)
        about = rows.getMetaData()
        about.getColumnType(1)  # the driver knows the names of types only after a first question
        columns = [(about.getColumnName(i + 1), about.getColumnTypeName(i + 1)) for i in range(about.getColumnCount())]
        values = [[] for _ in columns]
        while rows.next():
            for i, (_, kind) in enumerate(columns):
                values[i].append(value_of(rows, i + 1, kind))
        for (column, kind), cells in zip(columns, values):
            print_column(name, column, kind, cells)


def round_trip(connection):
    insert = connection.prepareStatement("INSERT INTO round_trip (client, page) VALUES ('libreoffice', ?)")
    insert.setString(1, HARD_TEXT)
    insert.executeUpdate()
    rows = connection.createStatement().executeQuery(
        "SELECT page, article_send(page) FROM round_trip WHERE client = 'libreoffice'")
    rows.next()
    back = rows.getString(1)
    print_check("article as a parameter and back, text", None if back == HARD_TEXT else repr(back))
    back = bytes(rows.getBytes(2).value)
    print_check("article in its binary form", None if back == b"\x01" + HARD_TEXT.encode() else repr(back))


def told(rows, name, text):
    """{(name, text)} of the numbered columns of rows; a name may have several columns."""
    found = set()
    while rows.next():
        found.add((".".join(rows.getString(i) for i in name), rows.getString(text)))
    return found


def comments(connection):
    """The driver's metadata tells what COMMENT ON said, of every column and table.

    Where a table's columns have comments, the driver takes one of them for the table's.
    """
    about = connection.getMetaData()
    statement = connection.createStatement()
    ours = "relnamespace = 'public'::regnamespace AND relkind = 'r'"
    wanted = told(statement.executeQuery(
        "SELECT relname || '.' || attname AS name, coalesce(col_description(attrelid, attnum), '') AS text FROM pg_attribute "
        f"JOIN pg_class c ON c.oid = attrelid WHERE attnum > 0 AND NOT attisdropped AND {ours}"), (1,), 2)
    missing = wanted - told(about.getColumns(None, "public", "%", "%"), (3, 4), 12)
    print_check("getColumns tells every comment", None if not missing and len(wanted) > 20 else str(missing))
    wanted = told(statement.executeQuery(
        f"SELECT relname AS name, coalesce(obj_description(oid, 'pg_class'), '') AS text FROM pg_class c WHERE {ours} "
        "AND NOT EXISTS (SELECT FROM pg_description d WHERE d.objoid = c.oid AND d.objsubid > 0)"), (1,), 2)
    missing = wanted - told(about.getTables(None, "public", "%", ("TABLE",)), (3,), 5)
    print_check("getTables tells comments", None if not missing else str(missing))


def error(connection):
    try:
        connection.createStatement().execute("CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = varta_norm, NUKTAS = false)")
        print_check("error with text", "no error")
    except SQLException as problem:
        print_check("error with text", None if "nuktas" in problem.Message else problem.Message)


def main():
    folder = tempfile.mkdtemp(prefix="varta-office.")
    office, context = start_office(folder)
    try:
        connection = connect(context)
        read_all(connection, read_queries(sys.argv[1]))
        round_trip(connection)
        comments(connection)
        error(connection)
        connection.close()
    finally:
        desktop = context.ServiceManager.createInstance("com.sun.star.frame.Desktop")
        try:
            desktop.terminate()
        except Exception:   # the bridge goes with the office
            pass
        try:
            office.wait(30)
        except subprocess.TimeoutExpired:
            office.kill()
        shutil.rmtree(folder, ignore_errors=True)


main()
