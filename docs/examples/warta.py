# SPDX-License-Identifier: GPL-3.0-or-later
"""Warta from Python, through its C interface: python3 warta.py INDEX QUERY"""
import ctypes
import json
import sys

library = ctypes.CDLL("libwarta.so.0")
library.warta_free.argtypes = [ctypes.c_void_p]
library.warta_free.restype = None
library.warta_close.argtypes = [ctypes.c_void_p]
library.warta_close.restype = None


class WartaError(Exception):
    """What is wrong, with `code` in a word: bad_request, not_found, no_index, ..."""

    def __init__(self, error):
        super().__init__(error["message"])
        self.code = error["code"]


def call(function, *arguments):
    """Calls a function of warta.h and returns its answer, which is null of warta_open()."""
    text = ctypes.c_void_p()
    status = function(*arguments, ctypes.byref(text))
    try:
        answer = json.loads(ctypes.string_at(text)) if text else None
    finally:
        library.warta_free(text)
    if status != 0:
        raise WartaError(answer["error"]) if answer else MemoryError()
    return answer


class Searcher:
    def __init__(self, index):
        self.handle = ctypes.c_void_p()
        call(library.warta_open, index.encode(), ctypes.byref(self.handle))

    def search(self, query, **options):
        request = json.dumps({"query": query, **options}).encode()
        return call(library.warta_search, self.handle, request)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        library.warta_close(self.handle)


if __name__ == "__main__":
    try:
        with Searcher(sys.argv[1]) as searcher:
            for hit in searcher.search(" ".join(sys.argv[2:]), limit=5)["hits"]:
                print(hit["date"], hit["title"])
    except WartaError as error:
        sys.exit(f"warta.py: {error.code}: {error}")
