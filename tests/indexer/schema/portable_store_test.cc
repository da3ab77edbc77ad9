// SPDX-License-Identifier: GPL-3.0-or-later
// A portable segment is a Xapian database that holds all, wherever that is.
#include "indexer/schema/portable_store.h"

#include <gmock/gmock.h>

#include <set>

#include "indexer/schema/portable.h"
#include "tests/support/temp_folder.h"
#include "tests/support/test_index.h"

namespace warta {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class PortableStoreTest : public ::testing::Test {
 protected:
  PortableStoreTest() {
    for (const auto& [path, layout] :
         {std::pair("flat", Layout::flat), std::pair("portable", Layout::portable)}) {
      IndexWriter writer(folder_.path(path), layout);
      testing::add_articles(
          writer,
          {"1",
           "Sekolah Dibuka\nWali Kota Jambi Rizal Fahmi membuka sekolah baru, Rabu (6/11/2024). "
           "Sebanyak 8 ribu KTP-el dicetak di sekolah itu, kata Wali Kota Jambi Rizal Fahmi.",
           "2", "Warga membuka jalan. Jalan dibuka Rp8 ribu. " + std::string(300, 'a') + "b"});
      testing::add_articles(writer, {"3", "Jalan Rusak\nSekolah #sekolah di Kota Kendari."});
      writer.commit();
      writer.settle(1);
    }
  }

  std::string segment() const {
    const Snapshot index = open_snapshot(folder_.path("portable"));
    return Manifest::segment_folder(folder_.path("portable"), index.segments.at(0)->entry());
  }

  // Everything that the flat segment has, read from `store`.
  void expect_all(const SegmentStore& store) const {
    const Snapshot index = open_snapshot(folder_.path("flat"));
    ASSERT_EQ(index.segments.size(), 1U);
    const SegmentStore& flat = index.segments.front()->store();
    ASSERT_EQ(store.size(), 3U);
    for (std::uint32_t document = 1; document <= 3; ++document) {
      EXPECT_EQ(words(store, document), words(flat, document));
      const TaggedArticle article = store.articles().article(document);
      EXPECT_EQ(encode_record(article), encode_record(flat.articles().article(document)));
      EXPECT_EQ(store.articles().head(document).id, article.id);
      EXPECT_EQ(store.columns().day(document), flat.columns().day(document));
      for (FieldId id : kColumnFields) {
        EXPECT_EQ(values(store, id, document), values(flat, id, document));
      }
      EXPECT_EQ(store.stories().story(document), flat.stories().story(document));
      EXPECT_EQ(store.stories().signature(document), flat.stories().signature(document));
    }
    EXPECT_TRUE(std::ranges::equal(store.stories().bands(), flat.stories().bands()));
    for (const std::string& prefix :
         {std::string("sek"), std::string(), std::string("zzz"), std::string(290, 'a')}) {
      EXPECT_EQ(vocabulary(store, prefix), vocabulary(flat, prefix)) << prefix;
    }
    // Of words that are as frequent, either may take others.
    for (const std::size_t limit : {1U, 3U, 5U}) {
      EXPECT_EQ(counts(store, limit), counts(flat, limit)) << limit;
    }
    for (const char* form : {"sekolah", "membuka", "zzz"}) {
      EXPECT_EQ(store.words().words_of_form(form).size(), flat.words().words_of_form(form).size());
    }
  }

  static std::vector<std::string> words(const SegmentStore& store, std::uint32_t document) {
    std::vector<std::string> all;
    for (WordStream stream = store.words().article(document); stream.next();) {
      all.emplace_back(stream.id() == kTitleEnd     ? "|"
                       : stream.id() == kAlsoReadAs ? "="
                                                    : store.words().normal(stream.id()));
    }
    return all;
  }
  static std::vector<std::string> vocabulary(const SegmentStore& store, std::string_view prefix) {
    std::vector<std::string> all;
    for (WordId word : store.words().words_with_prefix(prefix, 999)) {
      all.push_back(std::string(store.words().normal(word)) + " " +
                    std::string(store.words().root(word)) + " " +
                    std::to_string(store.words().count(word)));
    }
    return all;
  }
  static std::multiset<std::uint32_t> counts(const SegmentStore& store, std::size_t limit) {
    std::multiset<std::uint32_t> all;
    for (WordId word : store.words().words_with_prefix("", limit)) {
      all.insert(store.words().count(word));
    }
    return all;
  }
  static std::vector<std::string> values(const SegmentStore& store, FieldId id,
                                         std::uint32_t document) {
    const Column& column = store.columns().of(id);
    std::vector<std::string> all;
    for (std::uint32_t value : column.values(document)) all.emplace_back(column.text(value));
    return all;
  }

  testing::TempFolder folder_;
};

TEST_F(PortableStoreTest, HasWhatAFlatSegmentHas) {
  const auto store = open_portable_store(segment());
  expect_all(*store);
  EXPECT_NO_THROW(store->verify());
}

TEST_F(PortableStoreTest, IsXapiansFilesAlone) {
  for (const auto& entry : std::filesystem::directory_iterator(segment())) {
    const std::string name = entry.path().filename().string();
    EXPECT_TRUE(name == "iamglass" || name == "flintlock" || name.ends_with(".glass")) << name;
  }
}

TEST_F(PortableStoreTest, KnowsPlacesOfWords) {
  const auto store = open_portable_store(segment());
  const WordReader& words = store->words();
  ASSERT_TRUE(words.has_places());
  EXPECT_THAT(words.places(1, "sekolah", false, false), ::testing::SizeIs(3));
  EXPECT_THAT(words.places(1, "sekolah", false, true), ElementsAre(1));
  EXPECT_THAT(words.places(1, "membuka", false, true), IsEmpty());
  // "dibuka" ends the headline, "wali" begins the body: no neighbours.
  EXPECT_GT(words.places(1, "wali", false, false).front(),
            words.places(1, "dibuka", false, false).front() + 1);
  EXPECT_THAT(words.places(1, "seko", true, false), ::testing::SizeIs(3));
  EXPECT_THAT(words.places(1, "seko", true, true), ElementsAre(1));
  EXPECT_EQ(words.places(1, "ktp-el", false, false), words.places(1, "el", false, false));
}

TEST_F(PortableStoreTest, RefusesAnotherDatabase) {
  Xapian::WritableDatabase database(folder_.path("lain"), Xapian::DB_CREATE);
  database.add_document(Xapian::Document());
  database.commit();
  EXPECT_THROW(open_portable_store(folder_.path("lain")), Error);
  database.set_metadata(kPortableKey, "warta-portable 1 lain");
  database.commit();
  EXPECT_THROW(open_portable_store(folder_.path("lain")), Error);
}

TEST_F(PortableStoreTest, TellsDamage) {
  const std::string path = segment();
  {
    Xapian::WritableDatabase database(path, Xapian::DB_OPEN);
    Xapian::Document document = database.get_document(2);
    std::string data = document.get_data();
    data[data.size() / 2] ^= 1;
    document.set_data(data);
    database.replace_document(2, document);
    database.commit();
  }
  const auto store = open_portable_store(path);
  EXPECT_NO_THROW(store->articles().article(1));
  EXPECT_THROW(store->articles().article(2), Error);
  EXPECT_THROW(store->articles().article(9), Error);
  EXPECT_THROW(store->verify(), Error);
}

#ifdef WARTA_XAPIAN_PROGSRV
TEST_F(PortableStoreTest, IsReadThroughAStockServer) {
  const Xapian::Database remote = Xapian::Remote::open(WARTA_XAPIAN_PROGSRV, segment());
  expect_all(PortableStore(remote, "remote"));
  const Xapian::Database local(segment());
  std::size_t postings = 0;
  for (auto term = local.allterms_begin(); term != local.allterms_end(); ++term) {
    auto there = remote.postlist_begin(*term);
    for (auto here = local.postlist_begin(*term); here != local.postlist_end(*term); ++here) {
      ASSERT_TRUE(there != remote.postlist_end(*term)) << *term;
      EXPECT_EQ(*there, *here);
      EXPECT_EQ(there.get_wdf(), here.get_wdf());
      EXPECT_EQ(there.get_doclength(), here.get_doclength());
      ++there;
      ++postings;
    }
  }
  EXPECT_GT(postings, 50U);
}

// What is dead is listed outside Xapian's tables, until compact() leaves it out of them.
TEST_F(PortableStoreTest, AStockServerShowsNothingRemovedAfterCompact) {
  IndexWriter writer(folder_.path("portable"));
  writer.remove("2");
  writer.commit();
  EXPECT_EQ(Xapian::Remote::open(WARTA_XAPIAN_PROGSRV, segment()).get_termfreq("jalan"), 2U);
  writer.compact(1);
  const Xapian::Database remote = Xapian::Remote::open(WARTA_XAPIAN_PROGSRV, segment());
  EXPECT_EQ(remote.get_doccount(), 2U);
  EXPECT_EQ(remote.get_termfreq("jalan"), 1U);
  EXPECT_FALSE(remote.term_exists("warga"));
  for (auto document = remote.postlist_begin({}); document != remote.postlist_end({}); ++document) {
    EXPECT_EQ(remote.get_document(*document).get_data().find("membuka jalan"), std::string::npos);
  }
  EXPECT_EQ(remote.get_metadata(word_key("warga")), "");  // no other article has it
}
#endif

TEST(PortableWord, ComesBackAsItWent) {
  for (const std::string& normal : {std::string("membuka"), std::string(250, 'x')}) {
    const auto entry = decode_word(encode_word({3, 200, "buka", {}}, normal)).value();
    EXPECT_EQ(entry.whole, 3U);
    EXPECT_EQ(entry.reduced, 200U);
    EXPECT_EQ(entry.root, "buka");
    EXPECT_EQ(entry.normal, normal.size() < 200 ? "" : normal);
  }
  EXPECT_FALSE(decode_word(""));
  EXPECT_FALSE(decode_word(std::string("\1\1\7x", 4)));
}

TEST(PortableTexts, ComeBackAsTheyWent) {
  const std::string bytes = encode_texts({"satu", "", "dua"});
  EXPECT_THAT(decode_texts(bytes).value(), ElementsAre("satu", "", "dua"));
  EXPECT_THAT(decode_texts("").value(), IsEmpty());
  EXPECT_FALSE(decode_texts(bytes.substr(0, bytes.size() - 1)));
}

}  // namespace
}  // namespace warta
