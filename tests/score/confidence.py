#!/usr/bin/env python3
"""What a least confidence gives and costs, over the halves that are read.

    tests/run/with-server tests/score/confidence.py

Prints, for rows of at least each confidence, how many of them are right and how many of the
expected meetings are found, as the lines of the table in docs/extraction.md.

SPDX-License-Identifier: PostgreSQL
"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True
from score import CORPUS, ask, load, pairs_of_meetings  # noqa: E402

LEAST = (0.0, 0.8, 0.9, 0.95, 0.98)
READ = ("meetings/dev", "meetings/dev2", "meetings/dev3", "meetings/dev4", "meetings/dev5")


def main():
    articles = [a for folder in READ
                for _, a in load(folder)]
    found = ask("extract_meetings(body, published)", [(a["text"], a["published"]) for a in articles])
    print(f"{len(articles)} articles\n\n| confidence at least | rows | of them right | of the meetings found |\n| --- | ---: | ---: | ---: |")
    for least in LEAST:
        right = rows = wanted = 0
        for article, all_rows in zip(articles, found):
            kept = [r for r in all_rows if r["confidence"] >= least]
            chosen, _, _ = pairs_of_meetings(article["meetings"], kept)
            right, rows, wanted = right + len(chosen), rows + len(kept), wanted + len(article["meetings"])
        print(f"| {least or 'all rows'} | {rows} | {right / rows:.3f} | {right / wanted:.3f} |")


main()
