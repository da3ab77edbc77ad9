#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns stemmer/data/headline_evidence.tsv: what speaks for a line being the headline of its page.

  headline_features < PAGES.jsonl > FEATURES.tsv
  learn_headline_evidence.py FEATURES.tsv TABLE.tsv

A choice among the lines above a text, one of which is that there is no headline: the odds of each are the
exponential of its weights' sum, and what was labelled is made likely (a conditional logit). Pages whose name begins
with "real" are articles as they were published, many and alike, and count less; so do those of "gone", labelled pages
out of which the lines of the headline were taken, for pages without one are few. The comment lines on top of
TABLE.tsv are kept. --folds says, too, how many pages of each folder are right when it is learned from the others.
"""
import collections
import math
import random
import sys

ROUNDS, STEP, DECAY = 30, 0.1, 2e-3
COUNTS = {'real': 0.35, 'gone': 0.15}  # of a page, by how its name begins; others count 1


def read(path):
    """-> [(name, [(label, sights, headline)])], of pages with something to choose"""
    pages = []
    for line in open(path, encoding='utf-8', errors='replace'):
        if line.startswith('#\t'):
            pages.append((line[2:].rstrip('\n'), []))
            continue
        label, sights, headline = line.rstrip('\n').split('\t', 2)
        pages[-1][1].append((label == '1', [x for x in sights.split('|') if x], headline))
    return [page for page in pages if len(page[1]) > 1]


def odds_of(weights, rows):
    sums = [sum(weights[x] for x in sights) for _, sights, _ in rows]
    return [math.exp(x - max(sums)) for x in sums]


def learn(pages):
    """AdaGrad; a page none of whose lines is right teaches nothing."""
    weights, seen = collections.defaultdict(float), collections.defaultdict(lambda: 1e-8)
    pages = [page for page in pages if any(label for label, _, _ in page[1])]
    chance = random.Random(1)
    for _ in range(ROUNDS):
        chance.shuffle(pages)
        for name, rows in pages:
            counts = COUNTS.get(name[:4], 1)
            odds = odds_of(weights, rows)
            right = sum(x for x, row in zip(odds, rows) if row[0])
            errors = collections.defaultdict(float)
            for x, (label, sights, _) in zip(odds, rows):
                error = x / sum(odds) - (x / right if label else 0)
                for sight in sights:
                    errors[sight] += error
            for sight, error in errors.items():
                error = error * counts + DECAY * weights[sight]
                seen[sight] += error * error
                weights[sight] -= STEP * error / math.sqrt(seen[sight])
    return weights


def count_right(weights, pages):
    right = 0
    for _, rows in pages:
        odds = odds_of(weights, rows)
        right += rows[odds.index(max(odds))][0]
    return right


def print_folds(pages):
    folders = collections.defaultdict(list)
    for page in pages:
        folders[page[0].rpartition('/')[0]].append(page)
    for folder, own in folders.items():
        if folder[:4] in COUNTS:
            continue
        last = folder.rpartition('/')[2]
        weights = learn([page for page in pages if last not in page[0].split('/')])
        print(folder, count_right(weights, own), 'of', len(own))


def main():
    pages = read(sys.argv[1])
    if '--folds' in sys.argv:
        print_folds(pages)
    weights = learn(pages)
    head = [line for line in open(sys.argv[2], encoding='utf-8') if line.startswith('#')]
    lines = [f'{x}\t{round(10 * w)}\n' for x, w in weights.items() if round(10 * w)]
    with open(sys.argv[2], 'w', encoding='utf-8') as out:
        out.writelines(head + sorted(lines, key=lambda line: line.encode()))


main()
