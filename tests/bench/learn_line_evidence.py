#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns stemmer/data/line_evidence.tsv: what speaks for a line being a page's own.

  line_features < PAGES.jsonl > FEATURES.tsv
  learn_line_evidence.py FEATURES.tsv TABLE.tsv

A logistic regression over what can be seen of a line. It is told apart by pages labelled by hand, and by
many articles that the rules took apart, whose lines of text keep it from taking lists and subheads away.
A word or shape that says little is dropped and the others learn on without it, twice. The comment lines on
top of TABLE.tsv are kept.
"""
import collections
import math
import random
import sys

FEWEST_PAGES = 10  # a word of fewer is one page's
LEAST_WEIGHT = 0.8
DECAY = 1e-4
STEP = 0.15
# How much a line counts: those of labelled pages that the rules missed are what is to be learned.
MISSED, LABELLED, TOLD, TEXT = 8.0, 1.5, 0.3, 1.0


def read(path):
    """-> [(features, is furniture, weight, page)]"""
    rows, page = [], 0
    for line in open(path, encoding='utf-8', errors='replace'):
        if line == '#\n':
            page += 1
            continue
        labelled, told, label, shapes, words = line.rstrip('\n').split('\t')
        if labelled == '1' and told != 'text' and label == 'text':
            continue  # which of the two is wrong is not known
        furniture = label == 'furniture'
        words = words.split()
        features = ['shape\t' + shape for shape in shapes.split('|')]
        features += sorted({'word\t' + word for word in words if not set('"\\') & set(word)})
        if words and not set('"\\') & set(words[0]):
            features.append('first\t' + words[0])
        if labelled == '1':
            weight = MISSED if furniture and told == 'text' else LABELLED
        else:
            weight = TOLD if furniture else TEXT
        rows.append((features, furniture, weight, page))
    return rows


def without_rare(rows):
    pages = collections.defaultdict(set)
    for features, _, _, page in rows:
        for feature in features:
            if len(pages[feature]) < FEWEST_PAGES:
                pages[feature].add(page)
    return [([x for x in features if x.startswith('shape') or len(pages[x]) == FEWEST_PAGES], y, w)
            for features, y, w, _ in rows]


def fit(rows, weights, rounds):
    """AdaGrad; `weights` is changed."""
    seen = collections.defaultdict(lambda: 1e-8)
    for _ in range(rounds):
        random.shuffle(rows)
        for features, furniture, weight in rows:
            odds = weights['shape\tany'] + sum(weights[x] for x in features)
            error = (1 / (1 + math.exp(-max(-30.0, min(30.0, odds)))) - furniture) * weight
            if abs(error) < 1e-4:
                continue
            weights['shape\tany'] -= 0.01 * error
            for x in features:
                seen[x] += error * error
                weights[x] -= STEP * (error / math.sqrt(seen[x]) + DECAY * weights[x])


def learn(rows):
    weights = collections.defaultdict(float)
    fit(rows, weights, 6)
    for _ in range(2):
        kept = {x for x, w in weights.items() if x.startswith('shape') or abs(w) >= LEAST_WEIGHT}
        rows = [([x for x in features if x in kept], y, w) for features, y, w in rows]
        weights = collections.defaultdict(float, {x: weights[x] for x in kept})
        fit(rows, weights, 3)
    return {x: w for x, w in weights.items() if x.startswith('shape') or abs(w) >= LEAST_WEIGHT}


def main():
    random.seed(1)
    weights = learn(without_rare(read(sys.argv[1])))
    head = [line for line in open(sys.argv[2], encoding='utf-8') if line.startswith('#')]
    lines = [f'{x}\t{round(10 * w)}\n' for x, w in weights.items() if round(10 * w)]
    with open(sys.argv[2], 'w', encoding='utf-8') as out:
        out.writelines(head + sorted(lines, key=lambda line: line.encode()))


main()
