// SPDX-License-Identifier: GPL-3.0-or-later
// Search an index of Indonesian local news. This header is all that an embedder includes.
//
//   warta::Searcher searcher({"berita.idx"});
//   warta::Request request;
//   request.query = "persiapan pilkada";
//   request.facets = {"province", "month"};
//   for (const warta::Hit& hit : searcher.search(request).hits) std::cout << hit.title << '\n';
//
// Narrow it down, newest first; a value is any name that newspapers use:
//
//   request.filters = {{"province", "Sultra"}, {"since", "2024-09"}};
//   request.sort = warta::Sort::newest;
//
// The next page is what stands behind this one, however far down:
//
//   request.cursor = searcher.search(request).cursor;
//
// More like an article, and who holds an office:
//
//   searcher.similar("20241106-7", {});
//   searcher.officials({"bupati bombana"});
//
// What a person types is never an error: an odd query comes back with notes in its interpretation.
// What a program asks for may be one:
//
//   request.facets = {"colour"};
//   searcher.search(request);  // throws Error (bad_request): there is no facet 'colour'
//
// Texts are UTF-8, days are ISO 8601 ("2024-11-14"), empty means not known.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "indexer/schema/error.h"

namespace warta {

enum class Sort { relevance, newest, oldest };

enum class Period { none, day, month, year };

// What facets and the timeline count.
enum class Counted {
  articles,
  stories,  // copies of one are one: it has every value that a matching copy has, and the day of
            // the first of them
};

// One filter by a field's English or Indonesian name: {"province", "Jambi"}, {"sejak", "2024-09"}.
// Filters of one field are alternatives, filters of different fields must all hold; since and until
// bound a range.
struct Filter {
  std::string field;
  std::string value;
};

struct Request {
  std::string query;  // as a person types it; empty finds everything that passes the filters
  std::vector<Filter> filters;
  Sort sort = Sort::relevance;
  std::size_t limit = 10;  // hits to return, at most 10,000
  std::size_t offset = 0;  // hits to leave out first
  std::string cursor;      // an Answer's: go on behind its last hit. Not together with an offset
  bool collapse = true;    // copies of one story are one hit, the best of them
  std::vector<std::string>
      facets;  // by name: province, regency, official, position, source, year ...
  std::size_t facet_limit =
      40;  // values, all provinces among them; days and months are always all there
  Period timeline = Period::none;  // count matches by this, empty buckets, too
  Counted counted = Counted::articles;
  bool explain = false;                   // say for each hit why it stands where it does
  std::chrono::milliseconds deadline{0};  // after which the query is given up; 0: never
  std::string today;  // what "kemarin" is counted from; empty: the day that it is in Jakarta (WIB)
};

struct OfficialTag {
  std::string name;
  std::string position;
  bool acting = false;
  std::string jurisdiction;
};

// A feature of a hit that ranking weighs: value times weight is added to the score.
struct ScorePart {
  std::string name;
  std::string what;
  double value = 0;
  double weight = 0;
};

struct Hit {
  std::string id;
  std::string title;
  std::string url;
  std::string source;
  std::string published;
  std::string event_date;
  std::string date;  // event_date, else published: what facets, ranges and sorting use
  std::vector<std::string> provinces;
  std::vector<std::string> regencies;
  std::vector<OfficialTag> officials;
  double score = 0;
  std::size_t duplicates = 0;  // other matches of the same story; 0 where nothing is collapsed
  std::string snippet;         // plain text of the best part of the body
  std::vector<std::pair<std::size_t, std::size_t>> title_marks;  // byte ranges of `title`
  std::vector<std::pair<std::size_t, std::size_t>> marks;  // byte ranges of `snippet` that matched
  std::vector<std::string> missing;    // of a relaxed query: its words that this one lacks
  std::vector<ScorePart> explanation;  // where asked for: what the score is the sum of
};

struct FacetValue {
  std::string value;
  std::string code;  // official code of a region; else empty
  std::size_t count = 0;
};

// How many of all matching articles have which value. A facet's own filter is left out, so that the
// other choices stay visible.
struct Facet {
  std::string name;                // "province"
  std::string label;               // "Provinsi"
  std::vector<FacetValue> values;  // most frequent first; days, months and years in their order,
                                   // with those between that have none, of the latest 4,000
  std::size_t unknown = 0;         // articles without a value
  std::size_t other = 0;           // counts of the values past the limit, added up
};

// Matches day by day, month by month or year by year, from the first bucket that has one to the
// last that may be; those between that have none are there, too.
struct TimelineBucket {
  std::string value;      // "2024-11-06", "2024-11" or "2024"
  std::size_t count = 0;  // matches
  std::size_t all = 0;    // articles, or stories, that the indexes have of it

  double share() const {
    return all == 0 ? 0 : static_cast<double>(count) / static_cast<double>(all);
  }
};
struct Timeline {
  Period period = Period::none;
  std::vector<TimelineBucket> buckets;  // in their order, the latest 4,000
  std::size_t before = 0;               // matches before those
  std::size_t unknown = 0;              // matches without a day
  std::size_t after = 0;  // matches of days more than a month ahead: their year is misprinted
};

enum class Language { english, indonesian };

// What a note says, by the name of its kind and the values that it is about: {"no_source",
// {"kompaz"}}. docs/output.md has the names.
struct Remark {
  std::string kind;
  std::vector<std::string> values;
};

// Something in the query that was not understood as it may have been meant, or counts for more than
// it seems to.
struct Note {
  std::size_t begin = 0;  // bytes, into the query; both 0 of a filter beside it
  std::size_t end = 0;
  std::vector<Remark> remarks;  // at least one: what is so, then what was done about it
  bool is_certain = false;      // it is understood as typed; the remarks tell what that has in it

  // The same as a sentence for people to read.
  std::string message(Language language = Language::english) const;
};

// A form that was looked for beside the one typed, for less: "rapat koordinasi" for "rakor".
struct Expansion {
  std::string typed;
  std::string also;
};

// What the value of a filter was taken for: {"province", "Sultra", {"Sulawesi Tenggara"}}, or a
// region among the words, which is no filter but also finds the articles about it. Of dates the
// first and the last day, "2024-11-18..2024-11-24"; "..2024-11-24" has no first.
struct Resolution {
  std::string field;  // its English name
  std::string typed;
  std::vector<std::string> values;
};

struct Interpretation {
  std::string corrected;            // the query as it was meant, most likely; empty: as typed
  bool searched_corrected = false;  // the answer is that of `corrected`: nothing has what was typed
  bool relaxed = false;             // the articles need not have all the words
  std::size_t words = 0;            // where relaxed: that the query has, stop words left out,
  std::size_t least_words = 0;      // how many of them each article has,
  std::size_t whole = 0;            // how many articles have all,
  std::vector<std::string> left_out;  // and those that none of the articles has
  std::vector<Expansion> expanded;
  std::vector<Resolution> resolved;
  std::vector<Note> notes;
};

struct Answer {
  std::string query;
  Interpretation interpretation;
  std::size_t total = 0;  // exact
  std::size_t offset = 0;
  std::size_t limit = 0;
  double elapsed_ms = 0;
  std::string revision;  // changes whenever the index does
  std::string cursor;    // for Request::cursor: what comes behind the last hit. Empty: nothing does
  std::vector<Hit> hits;
  Counted counted = Counted::articles;  // by the facets and the timeline
  std::vector<Facet> facets;
  std::optional<Timeline> timeline;  // where asked for
};

// An article as it is stored.
struct ArticleView {
  Hit hit;  // without score, snippet and marks
  std::string dateline;
  std::vector<std::string> mentioned_regions;
  bool advertorial = false;
  std::string text;  // the body, paragraphs separated by '\n'
};

struct OfficialsRequest {
  std::string query;  // words of name, office and region, the last may be unfinished; empty: all
  std::size_t limit = 20;  // at most 10,000
  std::size_t offset = 0;
  std::chrono::milliseconds deadline{0};  // 0: never
};

// A person in an office, as articles name them: by the most usual of the names that are the same
// person's. One who held two offices is there twice.
struct OfficialRecord {
  OfficialTag official;
  std::vector<std::string> variants;  // the other names, the most usual first: "Edi Suharmanto"
  std::size_t articles = 0;           // that have any of them
  std::string first;                  // days of the first and the last of them
  std::string last;
};

struct OfficialsAnswer {
  std::string query;
  bool is_alike = false;  // nobody has all the words as typed; of these, a letter or so differs
  std::size_t total = 0;
  std::size_t offset = 0;
  std::size_t limit = 0;
  double elapsed_ms = 0;
  std::string revision;
  std::vector<OfficialRecord> officials;  // those in most articles first
};

class Searcher {
 public:
  // Opens the indexes in these folders and searches them as one. Throws Error: no_index, damaged,
  // or mismatched when one was written by another version.
  explicit Searcher(const std::vector<std::string>& index_paths);
  ~Searcher();
  Searcher(Searcher&&) noexcept;
  Searcher& operator=(Searcher&&) noexcept;

  // Any thread may call, several at once. Follows the index as its writer commits. Throws Error:
  // bad_request, damaged, timed_out.
  Answer search(const Request& request) const;

  // The article of that id, or nothing.
  std::optional<ArticleView> article(const std::string& id) const;

  // Articles like that one, without itself and its copies; with its copies where the request does
  // not collapse. A hit's score is its share of what the article has in common with itself. The
  // request's query and filters narrow them down; its order is by likeness unless it asks for
  // another. Nothing when there is no article of that id. Throws: as search().
  std::optional<Answer> similar(const std::string& id, const Request& request) const;

  // The people whom the indexes know by name and office. Throws: as search().
  OfficialsAnswer officials(const OfficialsRequest& request) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace warta
