#!/usr/bin/env python3
"""Scores the extension on the corpora of tests/corpus.

    tests/run/with-server tests/score/score.py [-v] [SET...]

A set is "parts samples", "parts pages", "meetings samples", "meetings dev",
"meetings dev2" to "meetings dev6" or "meetings measure" (all by default).  Prints a
table of measures; -v also each wrong value.  Fails when a measure is under its
threshold in thresholds.tsv; of the measuring half -v shows nothing, since rules must
not be written for it.  Reaches the server through psql and the PG* variables.

parts: each field of parse_article against the page's expected one.
meetings: a predicted row is right when it pairs with an expected meeting of which
it has two participants (or all, if there are fewer), by name, or by office and
country where the text gives no name.  Pairs are made best first, one to one.

SPDX-License-Identifier: PostgreSQL
"""
import csv
import datetime
import io
import json
import os
import re
import subprocess
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
CORPUS = os.path.join(HERE, "..", "corpus")
INDIA = datetime.timezone(datetime.timedelta(hours=5, minutes=30))

SETS = {
    "parts samples": ("parts", "samples"),
    "parts pages": ("parts", "pages"),
    "meetings samples": ("meetings", "samples"),
    "meetings dev": ("meetings", "meetings/dev"),
    "meetings dev2": ("meetings", "meetings/dev2"),
    "meetings dev3": ("meetings", "meetings/dev3"),
    "meetings dev4": ("meetings", "meetings/dev4"),
    "meetings dev5": ("meetings", "meetings/dev5"),
    "meetings dev6": ("meetings", "meetings/dev6"),
    "meetings measure": ("meetings", "meetings/measure"),
}


def load(folder):
    """The articles of a folder as (file name, object), in order."""
    path = os.path.join(CORPUS, folder)
    names = sorted(n for n in os.listdir(path) if n.endswith(".json"))
    articles = []
    for name in names:
        with open(os.path.join(path, name), encoding="utf-8") as file:
            articles.append((name, json.load(file)))
    return articles


def ask(expression, rows):
    """For each row (raw or text, date or None) the list of expression's results, as objects."""
    table = io.StringIO()
    csv.writer(table, lineterminator="\n").writerows((i, a, b or "") for i, (a, b) in enumerate(rows))
    script = (
        "CREATE TEMP TABLE input (n int, body text, published date);\n"
        "COPY input FROM STDIN (FORMAT csv, FORCE_NULL (published));\n"
        f"{table.getvalue()}\\.\n"
        f"COPY (SELECT n, to_jsonb(r) FROM input, LATERAL {expression} r) TO STDOUT (FORMAT csv);\n"
    )
    done = subprocess.run(["psql", "-qAtX", "-v", "ON_ERROR_STOP=1"], input=script.encode(),
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode != 0:
        raise RuntimeError(done.stderr.decode()[-2000:])
    csv.field_size_limit(1 << 30)
    found = [[] for _ in rows]
    for n, value in csv.reader(io.StringIO(done.stdout.decode())):
        found[int(n)].append(json.loads(value))
    return found


class Tally:
    """Right and judged, for each measure."""

    def __init__(self, verbose):
        self.counts, self.verbose = {}, verbose

    def judge(self, measure, right, where, wanted, got):
        count = self.counts.setdefault(measure, [0, 0])
        count[0] += bool(right)
        count[1] += 1
        if self.verbose and not right:
            print(f"    {where} {measure}: wanted {wanted!r}, got {str(got)[:140]!r}")

    def figures(self):
        return {m: (a / b, f"{a}/{b}") for m, (a, b) in self.counts.items()}


# ---- parts ----

def trimmed(text):
    return re.sub(r"\s+", " ", text or "").strip(" |।.,:-–—")


def instant(text):
    if not text:
        return None
    time = datetime.datetime.fromisoformat(text.replace(" ", "T").replace("Z", "+00:00"))
    return (time if time.tzinfo else time.replace(tzinfo=INDIA)).astimezone(datetime.timezone.utc)


def alike(a, b):
    """The same, or one printed form within the other (एजेंसी, भाषा एजेंसी)."""
    a, b = trimmed(a), trimmed(b)
    return a == b or bool(a and b and (a in b or b in a))


def score_parts(articles, verbose):
    tally = Tally(verbose)
    found = ask("parse_article(body)", [(a["raw"], None) for _, a in articles])
    for (name, article), rows in zip(articles, found):
        want, got = article["article"], rows[0]
        body = got["body"] or ""
        tally.judge("headline", trimmed(want["headline"]) == trimmed(got["headline"]), name,
                    want["headline"], got["headline"])
        tally.judge("published", instant(want["published"]) == instant(got["published_at"]), name,
                    want["published"], got["published_at"])
        if "updated" in want:
            tally.judge("updated", instant(want["updated"]) == instant(got["updated_at"]), name,
                        want["updated"], got["updated_at"])
        for field in ("place", "agency", "byline"):
            tally.judge(field, alike(want[field], got[field]), name, want[field], got[field])
        for field in ("caption", "standfirst"):
            if want.get(field):
                tally.judge(field, alike(want[field], got[field]), name, want[field], got[field])
        tally.judge("country", want["place_country"] == got["place_country"], name,
                    want["place_country"], got["place_country"])
        tally.judge("body starts", trimmed(body).startswith(trimmed(want["body_starts"])), name,
                    want["body_starts"], body[:80])
        tally.judge("body ends", trimmed(body).endswith(trimmed(want["body_ends"])), name,
                    want["body_ends"], body[-80:])
        inside = [s for s in want["not_in_body"] if s in body]
        tally.judge("furniture out", not inside, name, [], inside)
    figures = tally.figures()
    right = sum(a for a, _ in tally.counts.values())
    judged = sum(b for _, b in tally.counts.values())
    figures["accuracy"] = (right / judged, f"{right}/{judged}")
    return figures


# ---- meetings ----

def words(text):
    """Words of a name or phrase, with the spellings folded that the press mixes."""
    text = unicodedata.normalize("NFD", text or "")
    text = re.sub("[\u093c\u200c\u200d]", "", text).replace("\u0901", "\u0902")
    text = re.sub("[ङञणनम]\u094d(?=[क-म])", "\u0902", text)
    return [w for w in re.split(r"[^\w\u0900-\u097f]+", text) if w]


def share(a, b):
    """Common words of two phrases, of all their words."""
    a, b = set(words(a)), set(words(b))
    return len(a & b) / len(a | b) if a | b else 0.0


def same_person(want, got):
    if want["name"]:
        a, b = words(want["name"]), words(got["name"])
        return bool(a and b) and (a[-1] == b[-1] or set(a) <= set(b) or set(b) <= set(a))
    return bool(want["country"]) and want["country"] == got["country"] and \
        (not want["role"] or share(want["role"], got["role"]) > 0)


def people_of(row):
    names = row["participants"] or []
    return [{"name": n, "role": r, "country": c} for n, r, c in
            zip(names, row["roles"] or [None] * len(names), row["countries"] or [None] * len(names))]


def pairs_of_people(want, got):
    pairs, taken = [], set()
    for person in want:
        for i, other in enumerate(got):
            if i not in taken and same_person(person, other):
                taken.add(i)
                pairs.append((person, other))
                break
    return pairs


def pairs_of_meetings(want, got):
    """(expected, row, pairs of people), best first, each used once."""
    candidates = []
    for i, meeting in enumerate(want):
        for j, row in enumerate(got):
            people = people_of(row)
            pairs = pairs_of_people(meeting["participants"], people)
            if len(pairs) >= min(2, len(meeting["participants"])):
                extra = abs(len(people) - len(meeting["participants"]))
                same = meeting["status"] == row["status"]
                candidates.append((len(pairs) - 0.01 * extra + 0.1 * same, i, j, pairs))
    used_i, used_j, chosen = set(), set(), []
    for _, i, j, pairs in sorted(candidates, key=lambda c: (-c[0], c[1], c[2])):
        if i not in used_i and j not in used_j:
            used_i.add(i)
            used_j.add(j)
            chosen.append((want[i], got[j], pairs))
    return chosen, [got[j] for j in range(len(got)) if j not in used_j], \
        [want[i] for i in range(len(want)) if i not in used_i]


def judge_slots(tally, name, want, row, pairs):
    tally.judge("status", want["status"] == row["status"], name, want["status"], row["status"])
    if want["mode"] != "unknown":
        tally.judge("mode", want["mode"] == row["mode"], name, want["mode"], row["mode"])
    for person, other in pairs:
        if person["country"]:
            tally.judge("country", person["country"] == other["country"], name, person, other)
        if person["role"]:
            tally.judge("role", share(person["role"], other["role"]) >= 0.5, name, person, other)
    if want["place"]:
        tally.judge("place", share(want["place"], row["place"]) >= 0.5, name, want["place"], row["place"])
    else:
        tally.judge("no place", not row["place"], name, None, row["place"])
    if want["date"]:
        tally.judge("date", want["date"] == row["held_on"], name, want["date"], row["held_on"])
    if want["event"]:
        tally.judge("event", share(want["event"], row["event"]) >= 0.4, name, want["event"], row["event"])
    if want["topics"]:
        best = [max([share(t, g) for g in row["topics"] or []], default=0) for t in want["topics"]]
        tally.judge("topics", sum(best) / len(best) >= 0.5, name, want["topics"], row["topics"])


def score_meetings(articles, verbose):
    tally = Tally(verbose)
    found = ask("extract_meetings(body, published)", [(a["text"], a["published"]) for _, a in articles])
    right = wrong = missed = people = got_people = want_people = 0
    for (name, article), rows in zip(articles, found):
        chosen, extra, lost = pairs_of_meetings(article["meetings"], rows)
        right, wrong, missed = right + len(chosen), wrong + len(extra), missed + len(lost)
        if not article["meetings"]:
            tally.judge("left empty", not rows, name, [], [r["evidence"] for r in rows])
        for want, row, pairs in chosen:
            people += len(pairs)
            got_people += len(people_of(row))
            want_people += len(want["participants"])
            judge_slots(tally, name, want, row, pairs)
        if verbose:
            for row in extra:
                print(f"    {name} extra: {people_of(row)} {row['status']}: {row['evidence']}")
            for want in lost:
                print(f"    {name} missed: {want['participants']} {want['status']}")
    figures = tally.figures()
    ratio = lambda a, b: (a / b if b else 0.0, f"{a}/{b}")
    figures["precision"] = ratio(right, right + wrong)
    figures["recall"] = ratio(right, right + missed)
    figures["F1"] = ratio(2 * right, 2 * right + wrong + missed)
    figures["people precision"] = ratio(people, got_people)
    figures["people recall"] = ratio(people, want_people)
    return figures


# ---- report ----

def thresholds():
    least = {}
    with open(os.path.join(HERE, "thresholds.tsv"), encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#") and line.strip():
                name, measure, value = line.rstrip("\n").split("\t")
                least[name, measure] = float(value)
    return least


def tell(verdict, text):
    print(f"{verdict}: {text}")
    path = os.environ.get("VARTA_RESULTS")
    if path:
        with open(path, "a", encoding="utf-8") as file:
            file.write(f"{verdict}\t{text}\n")


def main(arguments):
    verbose = "-v" in arguments
    names = [a for a in arguments if a != "-v"] or list(SETS)
    least, failed = thresholds(), False
    for name in names:
        kind, folder = SETS[name]
        wanted = {m: v for (s, m), v in least.items() if s == name}
        try:
            articles = load(folder)
            figures = (score_parts if kind == "parts" else score_meetings)(articles, verbose and folder != "meetings/measure")
        except RuntimeError as error:
            if "extract_meetings" in str(error) and not wanted:
                print(f"{name}: not there yet")
                continue
            print(error, file=sys.stderr)
            tell("fail", f"score {name}")
            failed = True
            continue
        print(f"{name}, {len(articles)} articles")
        for measure, (value, counts) in figures.items():
            print(f"  {measure:17} {value:.3f}  {counts:>9}")
        for measure, value in wanted.items():
            good = measure in figures and figures[measure][0] >= value
            got = f"{figures[measure][0]:.3f}" if measure in figures else "nothing"
            tell("pass" if good else "fail", f"score {name} {measure} {got} (least {value})")
            failed = failed or not good
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
