#!/usr/bin/env python3
"""Scores meeting_key on pairs of articles (tests/corpus/pairs).

    tests/run/with-server tests/score/pairs.py [-v]

A pair is taken for the same encounter when the two articles share a meeting_key.
Prints precision, recall and F1 over the pairs, and fails when F1 is under the
threshold in thresholds.tsv; -v shows each wrong pair with the keys of both.

SPDX-License-Identifier: PostgreSQL
"""
import os
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import score  # noqa: E402

FOLDER = os.path.join(score.CORPUS, "pairs")


def load():
    """For each file its articles as (encounter, published, text)."""
    files = []
    for name in sorted(n for n in os.listdir(FOLDER) if n.endswith(".txt")):
        with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
            parts = re.split(r"^== (\w+) (\S+)\n", file.read(), flags=re.M)[1:]
        files.append((name, [(parts[i], parts[i + 1], parts[i + 2].strip()) for i in range(0, len(parts), 3)]))
    return files


def main(arguments):
    files = load()
    rows = score.ask("extract_meetings(body, published)", [(t, p) for _, articles in files for _, p, t in articles])
    found = iter({row["meeting_key"] for row in meetings} for meetings in rows)
    counts = {(a, b): 0 for a in (True, False) for b in (True, False)}
    for name, articles in files:
        keys = [next(found) for _ in articles]
        a = [i for i, article in enumerate(articles) if article[0] == "A"]
        b = [i for i, article in enumerate(articles) if article[0] == "B"]
        for i, j, same in [(a[0], a[1], True), (b[0], b[1], True), (a[0], b[0], False), (a[1], b[1], False)]:
            got = bool(keys[i] & keys[j])
            counts[same, got] += 1
            if same != got and "-v" in arguments:
                print(f"    {name} articles {i + 1} and {j + 1}: {sorted(keys[i])} {sorted(keys[j])}")
    right, wrong, missed = counts[True, True], counts[False, True], counts[True, False]
    f1 = 2 * right / (2 * right + wrong + missed) if right else 0.0
    least = score.thresholds()["pairs", "F1"]
    print(f"pairs: {right + missed} of one encounter, {right} found; "
          f"{wrong + counts[False, False]} of two, {wrong} taken for one")
    score.tell("pass" if f1 >= least else "fail", f"score pairs F1 {f1:.3f} (least {least})")
    return 0 if f1 >= least else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
