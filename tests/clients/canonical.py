"""One written form for values that different clients read, and the lines they are told in.

A client prints a line for each column that it read:

    query TAB column TAB type TAB value of row 1 TAB value of row 2 ...

and one for each further check: "check" TAB name TAB "ok" or what was wrong.  Null is
\\N, tab, newline and backslash are escaped as by COPY, arrays are JSON, truth values true
and false, times are UTC.

SPDX-License-Identifier: PostgreSQL
"""
import datetime
import json

ESCAPES = (("\\", "\\\\"), ("\t", "\\t"), ("\n", "\\n"), ("\r", "\\r"))


def escaped(value):
    if value is None:
        return "\\N"
    for plain, written in ESCAPES:
        value = value.replace(plain, written)
    return value


def array_items(literal):
    """The items of a one-dimensional PostgreSQL array literal such as {a,"b c",NULL}."""
    items, item, quoted, in_quotes, i = [], "", False, False, 1
    if literal == "{}":
        return items
    while i < len(literal):
        c = literal[i]
        if c == "\\":
            i += 1
            item += literal[i]
        elif c == '"':
            in_quotes = not in_quotes
            quoted = True
        elif c in ",}" and not in_quotes:
            items.append(None if item == "NULL" and not quoted else item)
            item, quoted = "", False
        else:
            item += c
        i += 1
    return items


def canonical(value):
    """A value as Python's database modules give it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        if value.tzinfo is not None:
            value = value.astimezone(datetime.timezone.utc)
        return value.strftime("%Y-%m-%d %H:%M:%S+00")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, (bytes, bytearray)):
        return bytes(value).hex()
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    return None if value is None else str(value)


def print_column(query, name, kind, values):
    print("\t".join([query, name, kind] + [escaped(canonical(v)) for v in values]))


def print_check(name, problem=None):
    print(f"check\t{name}\t{escaped(problem or 'ok')}")


# Everything that gets lost on the way in one client or another.
HARD_TEXT = ("क्‍या ‘हिंदी’ \"पाठ\" \\ का %s अर्थ? ${1} :name\r\n"
             "\tपंक्ति दो: क़ ज़ – — … 😀 é ａ <b>&amp;</b> {a,\"b\"} $$;--\n\n")


def read_queries(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t", 1) for line in file]
