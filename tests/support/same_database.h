// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two Xapian databases say the same of everything that segments have in them.
#pragma once

#include <gmock/gmock.h>
#include <xapian.h>

#include <string>
#include <utility>
#include <vector>

namespace warta::testing {

using Postings = std::vector<std::pair<Xapian::docid, Xapian::termcount>>;

inline Postings postings_of(const Xapian::Database& database, const std::string& term) {
  Postings postings;
  for (auto at = database.postlist_begin(term); at != database.postlist_end(term); ++at) {
    postings.emplace_back(*at, term.empty() ? at.get_doclength() : at.get_wdf());
  }
  return postings;
}

inline std::vector<std::string> terms_of(const Xapian::Database& database) {
  return {database.allterms_begin(), database.allterms_end()};
}

inline std::vector<std::pair<Xapian::docid, std::string>> values_of(
    const Xapian::Database& database, Xapian::valueno slot) {
  std::vector<std::pair<Xapian::docid, std::string>> values;
  for (auto at = database.valuestream_begin(slot); at != database.valuestream_end(slot); ++at) {
    values.emplace_back(at.get_docid(), *at);
  }
  return values;
}

inline void expect_same_database(const Xapian::Database& database,
                                 const Xapian::Database& expected) {
  EXPECT_EQ(database.get_doccount(), expected.get_doccount());
  EXPECT_EQ(database.get_lastdocid(), expected.get_lastdocid());
  EXPECT_EQ(database.get_total_length(), expected.get_total_length());
  EXPECT_EQ(database.get_doclength_lower_bound(), expected.get_doclength_lower_bound());
  EXPECT_EQ(database.get_doclength_upper_bound(), expected.get_doclength_upper_bound());
  EXPECT_EQ(database.has_positions(), expected.has_positions());
  EXPECT_EQ(postings_of(database, ""), postings_of(expected, ""));
  EXPECT_EQ(values_of(database, 0), values_of(expected, 0));
  EXPECT_EQ(database.get_value_freq(0), expected.get_value_freq(0));
  EXPECT_EQ(database.get_value_lower_bound(0), expected.get_value_lower_bound(0));
  EXPECT_EQ(database.get_value_upper_bound(0), expected.get_value_upper_bound(0));
  const std::vector<std::string> terms = terms_of(database);
  ASSERT_EQ(terms, terms_of(expected));
  for (const std::string& term : terms) {
    ASSERT_EQ(postings_of(database, term), postings_of(expected, term)) << term;
    ASSERT_EQ(database.get_termfreq(term), expected.get_termfreq(term)) << term;
    ASSERT_EQ(database.get_collection_freq(term), expected.get_collection_freq(term)) << term;
    ASSERT_EQ(database.get_wdf_upper_bound(term), expected.get_wdf_upper_bound(term)) << term;
  }
}

}  // namespace warta::testing
