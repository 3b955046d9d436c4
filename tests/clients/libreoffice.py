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


def remarks(rows, name, text):
    found = {}
    while rows.next():
        found[rows.getString(name)] = rows.getString(text)
    return found


def comments(connection):
    about = connection.getMetaData()
    seen = remarks(about.getColumns(None, "public", "pages", "%"), 4, 12)
    print_check("getColumns tells the column's comment", None if seen.get("page") == "समाचार का पूरा पन्ना" else str(seen))
    seen = remarks(about.getTables(None, "public", "pages%", ("TABLE",)), 3, 5)
    print_check("getTables tells the table's comment", None if seen.get("pages") == "पन्ने, जैसे वे आए" else str(seen))


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
