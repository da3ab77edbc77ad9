#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a night costs as the index grows.

    tests/bench/nightly_curve.py out/release/bin/warta-index CORPUS.jsonl [--sizes 50000,200000]

Builds an index of each size in turn, each from the one before, and adds to it three nights of 478
new articles and one of 1 %. Prints a table in Markdown: seconds on the clock, seconds of CPU time
with the system's, and peak memory, files that are mapped among it. Of the three nights the median
counts: one of them may merge.

The articles are synthetic. Each has as many sentences as a real one, drawn from all of CORPUS, and
as many words that no article before it has as the last tenth of CORPUS has on average; so the
vocabulary grows as it does in life, and hardly two articles are copies. CORPUS is JSON Lines with
"text"; 5,000 real articles are enough. The same seed gives the same articles.
"""

import argparse
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time


class Articles:
    """An endless row of synthetic articles, each as a line of JSON."""

    def __init__(self, corpus, seed):
        self.random = random.Random(seed)
        self.sentences, self.lengths, new_words = [], [], []
        seen = set()
        with open(corpus, encoding="utf-8") as lines:
            for line in lines:
                text = json.loads(line).get("text") or ""
                sentences = [s for s in re.split(r"(?<=[.!?])\s+", text) if len(s) > 20]
                if not sentences:
                    continue
                self.sentences += sentences
                self.lengths.append(len(sentences))
                words = set(re.findall(r"\w+", text.lower())) - seen
                new_words.append(len(words))
                seen |= words
        if not self.lengths:
            sys.exit(f"{corpus}: no line has a text")
        self.new_words = statistics.mean(new_words[-max(1, len(new_words) // 10) :])
        self.count = 0

    def word(self):
        syllables = self.random.choices("ba di ku la me na pi ru so ta we yo".split(), k=5)
        return "".join(syllables) + "kgmnrst"[self.count % 7]

    def line(self):
        self.count += 1
        body = self.random.choices(self.sentences, k=self.random.choice(self.lengths))
        whole, part = divmod(self.new_words, 1)
        for _ in range(int(whole) + (self.random.random() < part)):
            at = self.random.randrange(len(body))
            body[at] = f"{self.word().capitalize()} {body[at]}"
        record = {"id": f"sintetis-{self.count}", "source": f"kabar{self.count % 200}.id"}
        record["published"] = f"{2015 + self.count % 10}-{1 + self.count % 12:02}-{1 + self.count % 28:02}"
        record["text"] = "\n".join(body)
        return json.dumps(record, ensure_ascii=False) + "\n"

    def write(self, count, file):
        with open(file, "w", encoding="utf-8") as out:
            for _ in range(count):
                out.write(self.line())


def measure(program, index, file):
    """Adds a file: seconds on the clock, seconds of CPU time, peak memory in MB."""
    start = time.monotonic()
    run = subprocess.Popen([program, "add", "--quiet", "--index", index, file])
    _, status, usage = os.wait4(run.pid, 0)
    run.returncode = os.waitstatus_to_exitcode(status)
    if run.returncode != 0:
        sys.exit(f"{program} ended with {run.returncode}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000


def size_of(index):
    return sum(os.path.getsize(os.path.join(at, f)) for at, _, files in os.walk(index) for f in files)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("program", metavar="PROGRAM", help="warta-index")
    parser.add_argument("corpus", metavar="CORPUS", help="real articles, JSON Lines with \"text\"")
    parser.add_argument("--sizes", default="50000,200000,1000000", help="articles, ascending")
    parser.add_argument("--night", type=int, default=478, help="articles of a night")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    articles = Articles(options.corpus, options.seed)
    print(f"| articles | index | built in | a night of {options.night} | | | 1 % | | |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    print("| | MB | s CPU | s | s CPU | MB | s | s CPU | MB |")
    with tempfile.TemporaryDirectory() as folder:
        index, batch = os.path.join(folder, "index"), os.path.join(folder, "batch.jsonl")
        for size in map(int, options.sizes.split(",")):
            articles.write(max(size - articles.count, 0), batch)
            _, built, _ = measure(options.program, index, batch)
            nights = []
            for _ in range(3):
                articles.write(options.night, batch)
                nights.append(measure(options.program, index, batch))
            night = [statistics.median(column) for column in zip(*nights)]
            articles.write(size // 100, batch)
            percent = measure(options.program, index, batch)
            figures = "{:.2f} | {:.2f} | {:.0f}"
            print(f"| {size:,} | {size_of(index) / 1e6:.0f} | {built:.1f} | "
                  f"{figures.format(*night)} | {figures.format(*percent)} |", flush=True)


if __name__ == "__main__":
    main()
