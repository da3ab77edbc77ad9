#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns stemmer/data/line_evidence.tsv: what speaks for a line being a page's own.

  line_features < PAGES.jsonl > FEATURES.tsv
  learn_line_evidence.py FEATURES.tsv TABLE.tsv

A logistic regression over what can be seen of a line. It is told apart by pages labelled by hand, and by
many articles that the rules took apart, whose lines of text keep it from taking lists and subheads away.
What TABLE.tsv says of words, from pages of before, is where they begin; what an article is about may be
what an advertisement offers, so that little is kept of what speaks for text. A word or shape that says little
is dropped and the others learn on without it, twice. The comment lines on top of TABLE.tsv are kept.
"""
import collections
import math
import random
import sys

FEWEST_PAGES = 5  # a word of fewer is one page's
LEAST_WEIGHT = 0.5
STEP = 0.15
DECAY, DECAY_OF_WORDS = 1e-4, 1e-2  # towards where a weight began
KEPT_FOR, KEPT_AGAINST = 0.5, 0.15  # of a word's weight in the table, where it begins
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


def without_rare(rows, prior):
    pages = collections.defaultdict(set)
    for features, _, _, page in rows:
        for feature in features:
            if len(pages[feature]) < FEWEST_PAGES:
                pages[feature].add(page)

    def tells(x):
        return x.startswith('shape') or x in prior or len(pages[x]) == FEWEST_PAGES
    return [([x for x in features if tells(x)], y, w) for features, y, w, _ in rows]


def begin(path):
    """-> {word: where its weight begins}"""
    weights = {}
    for line in open(path, encoding='utf-8'):
        if line.startswith(('#', 'shape')):
            continue
        kind, word, weight = line.rstrip('\n').split('\t')
        kept = KEPT_FOR if int(weight) > 0 else KEPT_AGAINST
        weights[f'{kind}\t{word}'] = kept * int(weight) / 10
    return weights


def fit(rows, weights, prior, rounds):
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
                decay = DECAY if x.startswith('shape') else DECAY_OF_WORDS
                pull = decay * (weights[x] - prior.get(x, 0))
                weights[x] -= STEP * (error / math.sqrt(seen[x]) + pull)


def learn(rows, prior):
    weights = collections.defaultdict(float, prior)
    fit(rows, weights, prior, 6)
    for _ in range(2):
        kept = {x for x, w in weights.items() if x.startswith('shape') or abs(w) >= LEAST_WEIGHT}
        rows = [([x for x in features if x in kept], y, w) for features, y, w in rows]
        weights = collections.defaultdict(float, {x: weights[x] for x in kept})
        fit(rows, weights, prior, 3)
    return {x: w for x, w in weights.items() if x.startswith('shape') or abs(w) >= LEAST_WEIGHT}


def main():
    random.seed(1)
    prior = begin(sys.argv[2])
    weights = learn(without_rare(read(sys.argv[1]), prior), prior)
    head = [line for line in open(sys.argv[2], encoding='utf-8') if line.startswith('#')]
    lines = [f'{x}\t{round(10 * w)}\n' for x, w in weights.items() if round(10 * w)]
    with open(sys.argv[2], 'w', encoding='utf-8') as out:
        out.writelines(head + sorted(lines, key=lambda line: line.encode()))


main()
