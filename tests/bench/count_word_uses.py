#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts how a corpus of Indonesian news uses its capitalised words, for two tables of stemmer/data.

  count_word_uses.py ARTICLES.jsonl.zst FOLDER

Writes FOLDER/word_uses.tsv and FOLDER/institutions.tsv. ARTICLES has one JSON object a line, with
"text". What is counted does not depend on the tagger:

- a word of a name: of two to four capitalised words behind a verb of speech ("ujar X Y"), a rank or a
  title ("AKBP X Y", "H. X Y"), before an age in brackets ("X Y (51)"), or of who speaks, from the head of the
  sentence or a comma on ("X Y mengatakan"), where no other count has a word of the run as an agency's or
  an everyday one
- a word of an agency: behind "Dinas", "Kementerian", "Direktorat" and their like, where no "Kepala",
  "Deputi" or other office stands before it, so that no name can follow
- an everyday word: in small letters
- an institution: its short name in brackets behind words with those initials, and how often a region
  stands behind the short name
"""
import collections
import json
import math
import re
import subprocess
import sys

WORD = re.compile(r"[^\W\d_][^\W\d_'’]*(?:['’][^\W\d_]+)*(?:-[^\W\d_]+)?|[0-9]+|[^\sA-Za-z0-9]|\n")
SPEECH = set("""beber cetus imbuh jelas kata kilah lanjut menurut papar pungkas sebut tambah tegas
  terang timpal tukas tutur ucap ujar ungkap""".split())
SPEAKS = set("""membantah membenarkan memaparkan menambahkan mengaku mengatakan menegaskan mengimbau mengungkapkan
  menilai menjelaskan menuturkan menyampaikan menyatakan menyebut menyebutkan""".split())
RANKS = set("""aipda aiptu akbp akp bapak brigjen bripka dr dra drs h hj ibu ipda iptu ir irjen kapten
  kolonel kombes komjen kompol letda letjen letkol lettu mayjen mayor pak prof serda serka sertu""".split())
AGENCIES = set("""badan bagian balai bidang biro dewan dinas direktorat divisi inspektorat kantor
  kementerian komisi lembaga mahkamah otoritas pusat satgas satuan sekretariat seksi subbag subbagian
  subdirektorat unit""".split())
HEADS = set("""anggota deputi direktur kabag kabid kadis kasi kasubag kasubbag kepala ketua komandan koordinator
  pj plh plt sekretaris wakil jaksa""".split())
PUBLIC = set("""badan balai dinas direktorat inspektorat kejaksaan kementerian kepolisian komisi mahkamah
  otorita otoritas pengadilan sekretariat""".split())
STATE = set('negara nasional pemerintah penjamin saksi sensor'.split())  # "Lembaga Penjamin Simpanan"
PRIVATE = set("""anggota arbitrase eksekutif gereja-gereja kaderisasi masjid milik pemenangan pengurus
  pelatihan pembina perwakilan rakyat usaha""".split())  # "Badan Eksekutif Mahasiswa"


def is_public(spelled):
    words = spelled.split(' ')
    if PRIVATE & set(words[:-1]):
        return False
    return words[0] in PUBLIC or (words[0] == 'lembaga' and bool(STATE & set(words)))
DAYS = {'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'}
HERE = {'indonesia', 'ri', 'jakarta', 'dpr', 'nasional', 'kabupaten', 'kota', 'provinsi'}
SMALL = {'dan', 'untuk', 'dengan', 'serta', 'bagi', 'di', 'dalam'}


def offices(folder):
    """The first word of each printed office: a run that holds one is no bare name."""
    words = set(HEADS)
    for line in open(folder + '/positions.tsv', encoding='utf-8'):
        if not line.startswith('#'):
            words.add(line.split('\t')[0].split(' ')[0])
    return words


def regions(folder):
    words = {'kabupaten', 'kota', 'provinsi', 'kab', 'prov', 'daerah'}
    for name in ('regions.tsv', 'region_aliases.tsv'):
        for line in open(f'{folder}/{name}', encoding='utf-8'):
            cells = line.rstrip('\n').split('\t')
            if line.startswith('#') or (name == 'regions.tsv' and cells[0].count('.') > 1):
                continue
            for cell in cells[:2]:
                first = re.sub(r'^(Kabupaten|Kota) ', '', cell).split(' ')[0].lower()
                if re.fullmatch('[a-z]{3,}', first):
                    words.add(first)
    return words


def countries(folder):
    return {line.split('\t')[0] for line in open(folder + '/not_names.tsv', encoding='utf-8')
            if line.rstrip('\n').endswith('\tcountry')}


def expansion(words, capital, end, short):
    """The words before position `end` whose initials spell `short`; empty when there are none."""
    letters = short.lower()
    k, i = len(letters), end
    while k > 0 and i > 0:
        i -= 1
        if not words[i][0].isalpha():
            if words[i] == ',':
                continue
            return ''
        if not capital[i]:
            if words[i] in SMALL:
                continue
            return ''
        if words[i][0] != letters[k - 1]:
            return ''
        k -= 1
    return ' '.join(w for w in words[i:end] if w != ',') if k == 0 else ''


class Counter:
    def __init__(self, folder):
        self.offices, self.regions = offices(folder), regions(folder)
        self.countries = countries(folder)
        self.name, self.agency, self.small, self.capital = (collections.Counter() for _ in range(4))
        self.expansions = collections.defaultdict(collections.Counter)
        self.speakers = collections.Counter()
        self.short, self.short_of_region = collections.Counter(), collections.Counter()

    def add(self, text):
        surface = WORD.findall(text)
        words = [w.lower() for w in surface]
        capital = [w[0].isalpha() and w[0].isupper() for w in surface]
        i, size = 0, len(words)
        # Whom news of abroad quotes says nothing of names here.
        abroad = sum(c and w in self.countries for w, c in zip(words, capital))
        here = sum(c and w in HERE for w, c in zip(words, capital))
        self.is_abroad = abroad >= 3 and abroad > here
        while i < size:
            if not surface[i][0].isalpha():
                i += 1
                continue
            if not capital[i]:
                self.small[words[i]] += 1
                i += 1
                continue
            end = i
            while end < size and capital[end]:
                end += 1
            self.add_run(surface, words, capital, i, end)
            i = end

    def add_run(self, surface, words, capital, i, end):
        run = words[i:end]
        before = words[i - 1] if i > 0 else '\n'
        behind = words[end:end + 3]
        for k in range(i, end):
            if 2 <= len(surface[k]) <= 12:
                self.short[words[k]] += 1
                self.short_of_region[words[k]] += k + 1 < end and words[k + 1] in self.regions
        if len(behind) == 3 and behind[0] == '(' and behind[2] == ')' and surface[end + 1][0].isupper():
            spelled = ''
            if surface[end + 1].isupper():
                spelled = expansion(words, capital, end, surface[end + 1])
            elif run[0] in PUBLIC and behind[1][0] == run[0][0] and 3 <= len(run) <= 5:
                spelled = ' '.join(run)  # "Badan Ekonomi Kreatif (Bekraf)"
            if spelled and len(behind[1]) >= 2:
                self.expansions[behind[1]][spelled] += 1
        if all(w.isupper() and len(w) > 3 for w in surface[i:end]):
            return  # a line in capitals says nothing
        for k in range(i, end):
            if k > i or before not in '.\n"“”:;!?-–':
                self.capital[run[k - i]] += 1
        first = None
        if before in SPEECH:
            first = 0
        if len(behind) == 3 and behind[0] == '(' and behind[2] == ')' and re.fullmatch('[1-9][0-9]', behind[1]):
            first = 0
        for k, word in enumerate(run):
            if word in RANKS:
                first = k + 1
        if behind and behind[0] in SPEAKS and before in '.\n,"“' and 2 <= len(run) <= 4 and first is None \
                and not self.is_abroad and not self.offices & set(run) and not AGENCIES & set(run) \
                and not any(len(w) > 1 and w.isupper() for w in surface[i:end]):
            self.speakers[tuple(run)] += 1
        if first is not None and 1 <= len(run) - first <= 4 and not self.offices & set(run) \
                and not AGENCIES & set(run):
            self.name.update(run[first:])
        for k, word in enumerate(run):
            if word in HEADS or (word in self.offices and word not in AGENCIES):
                break
            # "Jasa Survei, dan Konsultan Kementerian BUMN Gatot": it may go on from a head before.
            if word in AGENCIES and before not in ('dan', 'serta', ',', ')'):
                self.agency.update(run[k + 1:])
                break


    def odds(self, word):
        """Of being a name's, logarithm to base 2."""
        return math.log2((self.name[word] + 0.5) / (self.agency[word] + 0.02 * self.small[word] + 0.5))

    def add_speakers(self):
        def may_be_name(word):
            return self.odds(word) > -2 and self.small[word] < 0.3 * self.capital[word] and word not in self.regions \
                and word not in DAYS
        names = [run for run in self.speakers if all(may_be_name(word) for word in run)]
        for run in names:
            for word in run:
                self.name[word] += self.speakers[run]


def write(path, columns, comments, rows):
    with open(path, 'w', encoding='utf-8') as out:
        for comment in comments:
            out.write(f'# {comment}\n')
        out.write('# Source: counted for this project by tests/bench/count_word_uses.py over 47,771 articles of\n'
                  '#   Indonesian news of 2015 to 2025 (98 MB). Licence: GPL-3.0-or-later.\n')
        out.write(f'# columns: {columns}\n')
        for row in sorted(rows, key=lambda row: row.encode()):
            out.write(row + '\n')


def main():
    articles, folder = sys.argv[1:3]
    count = Counter(folder)
    for line in subprocess.Popen(['zstdcat', articles], stdout=subprocess.PIPE).stdout:
        count.add(json.loads(line)['text'])

    count.add_speakers()

    rows = []
    for word in set(count.name) | set(count.agency) | set(count.capital):
        if not re.fullmatch(r"[a-z][a-z'-]{2,}", word):
            continue
        name, agency, small = count.name[word], count.agency[word], count.small[word]
        score = max(-9, min(9, round(count.odds(word))))
        if (score >= 2 and name >= 3) or (score <= -2 and agency + min(small, count.capital[word]) >= 3
                                          and count.capital[word] >= 3 and (agency > 0 or small >= 20)):
            rows.append(f'{word}\t{score}')
    write(folder + '/word_uses.tsv', 'word, log_odds', [
        'Capitalised words as parts of personal names or of agencies, in normal form.',
        'log_odds: of being part of a name, base 2, rounded: 3 is eight times as often part of a name as part',
        '  of an agency or an everyday word; -3 the other way round. Words in between are not listed.'], rows)

    rows = []
    for short, spelled in count.expansions.items():
        best, times = spelled.most_common(1)[0]
        if times < 2 or not is_public(best) or not re.fullmatch('[a-z]{3,}', short):
            continue
        share = count.short_of_region[short] / max(1, count.short[short])
        words = best.split(' ')
        local = share >= 0.08 or words[0] == 'dinas' or 'daerah' in words or 'pendapatan' in words
        if words[0] == 'direktorat' and words[1] != 'jenderal':
            local = True  # of a Polda
        rows.append(f'{short}\t{"local" if local else "national"}\t{best}')
    write(folder + '/institutions.tsv', 'short, level, spelled', [
        'Public institutions by their short names, in normal form, and the words that the letters stand for.',
        'level: local where a region stands behind the short name in a twelfth of its uses, or by its name, else national'], rows)


main()
