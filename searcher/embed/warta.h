/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Search an index of Indonesian local news from C, or from whatever calls C. JSON goes in and out:
 * the answers are those of `warta-search --json`, described in docs/output.md.
 *
 *   warta_searcher *searcher = NULL;
 *   char *text = NULL;
 *   if (warta_open("berita.idx", &searcher, &text) == WARTA_OK &&
 *       warta_search(searcher, "{\"query\": \"persiapan pilkada\", \"province\": \"Jambi\"}",
 *                    &text) == WARTA_OK) {
 *     puts(text);
 *   }
 *   warta_free(text);
 *   warta_close(searcher);
 *
 * Requests are JSON objects. Their keys are the options of warta-search with '_' for '-':
 *
 *   query        text as a person types it; nothing in it is an error
 *   province, provinsi, regency, official, position, source, since, until, ...
 *                a filter by its name in either language: a text, or an array of them
 *   sort         "relevance", "newest" or "oldest"
 *   limit, offset, cursor, deadline_ms
 *   facets       an array of names, or a text of them parted by commas;  facet_limit
 *   timeline     "day", "month" or "year";  count: "articles" or "stories"
 *   no_collapse, explain   true or false
 *
 * What is left out, or null, is as it is in warta-search, but no facets are counted unless they
 * are named. A key that is none of these is an error that names it.
 *
 * Every call returns a status and, unless that is WARTA_OUT_OF_MEMORY, sets its text: the answer,
 * or {"error": {"code": "bad_request", "message": "..."}} with the status as a word and a line of
 * what is wrong, where, and what to do. The text is the caller's and goes back with warta_free(),
 * in either case.
 *
 * Texts are UTF-8 and end with a zero; bytes of a request that are not UTF-8 are an error, paths
 * are as the system has them. Any thread may call, several at once with one searcher; only
 * warta_close() must come when no other call is under way. A searcher follows the index as its
 * writer commits. It does not outlive fork(): open one in the child.
 */
/* NOLINTBEGIN(modernize-*,readability-identifier-naming): it is C. */
#ifndef WARTA_WARTA_H
#define WARTA_WARTA_H

#include <stddef.h>

#if defined(__GNUC__)
#define WARTA_API __attribute__((visibility("default")))
#else
#define WARTA_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Numbers keep their meaning; more may come. */
typedef enum warta_status {
  WARTA_OK = 0,
  WARTA_BAD_REQUEST = 1,   /* "bad_request": not understood, or a pointer is null */
  WARTA_NOT_FOUND = 2,     /* "not_found": no article of this id */
  WARTA_NO_INDEX = 3,      /* "no_index": there is none at the path */
  WARTA_UNREADABLE = 4,    /* "unreadable": a file cannot be opened or read */
  WARTA_DAMAGED = 5,       /* "damaged": the index is broken */
  WARTA_MISMATCHED = 6,    /* "mismatched": the index is of another version */
  WARTA_TIMED_OUT = 7,     /* "timed_out": took longer than deadline_ms */
  WARTA_OUT_OF_MEMORY = 8, /* no text is set */
  WARTA_FAILED = 9         /* "failed": anything else, such as a system's error */
} warta_status;

typedef struct warta_searcher warta_searcher;

/* "0.1.0". Not to be freed. */
WARTA_API const char* warta_version(void);

/* Opens the index in a folder. *searcher is null unless this returns WARTA_OK; *text is then null.
 */
WARTA_API warta_status warta_open(const char* index_path, warta_searcher** searcher, char** text);

/* The same of several indexes, which are searched as one. */
WARTA_API warta_status warta_open_several(const char* const* index_paths, size_t count,
                                          warta_searcher** searcher, char** text);

/* Frees it; null is left alone. */
WARTA_API void warta_close(warta_searcher* searcher);

/* Answers a request. That nothing is found is WARTA_OK, with a total of 0. */
WARTA_API warta_status warta_search(const warta_searcher* searcher, const char* request,
                                    char** text);

/* The article of this id, whole. */
WARTA_API warta_status warta_article(const warta_searcher* searcher, const char* id, char** text);

/* Articles like the one of this id, narrowed down by a request, which may be null. */
WARTA_API warta_status warta_similar(const warta_searcher* searcher, const char* id,
                                     const char* request, char** text);

/* The people whom the index knows by an office. Keys of the request, which may be null: query
 * (words of name, office and region), limit, offset, deadline_ms. */
WARTA_API warta_status warta_officials(const warta_searcher* searcher, const char* request,
                                       char** text);

/* Frees a text that one of these has set; null is left alone. */
WARTA_API void warta_free(char* text);

#ifdef __cplusplus
}
#endif

#endif
/* NOLINTEND(modernize-*,readability-identifier-naming) */
