// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/portable_store.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "indexer/schema/bytes.h"
#include "indexer/schema/checked_file.h"
#include "indexer/schema/stamp.h"

namespace warta {
namespace {

// Reads the values of one slot in the order of documents; what a document has not is empty.
class SlotReader {
 public:
  SlotReader(const Xapian::Database& database, Slot slot)
      : at_(database.valuestream_begin(slot)), end_(database.valuestream_end(slot)) {}

  // REQUIRES: documents in their order
  std::string read(std::uint32_t document) {
    if (at_ == end_ || at_.get_docid() != document) return {};
    std::string value = *at_;
    ++at_;
    return value;
  }

 private:
  Xapian::ValueIterator at_;
  Xapian::ValueIterator end_;
};

}  // namespace

TaggedArticle PortableArticles::article(std::uint32_t document) const {
  return decode_record(database_.use([&](const Xapian::Database& database) {
    return database.get_document(document).get_data();
  }));
}

PortableStore::PortableStore(Xapian::Database database, std::string name)
    : database_(std::move(database), std::move(name)) {
  database_.use([&](const Xapian::Database& opened) {
    const std::string stamp = opened.get_metadata(kPortableKey);
    if (stamp != portable_stamp()) {
      throw Error(ErrorCode::mismatched, database_.name() + ": stamped '" + stamp +
                                             "', this program writes '" + portable_stamp() + "'; " +
                                             kRebuild);
    }
    size_ = opened.get_doccount();
    if (opened.get_lastdocid() != size_) damaged("number of articles");
  });
}

const Columns& PortableStore::columns() const {
  const std::lock_guard lock(reading_);
  if (columns_ == nullptr) {
    columns_ = std::make_unique<Columns>(
        database_.use([&](const Xapian::Database& database) { return read_columns(database); }));
  }
  return *columns_;
}

const StoryStore& PortableStore::stories() const {
  const std::lock_guard lock(reading_);
  if (stories_ == nullptr) {
    stories_ = std::make_unique<StoryStore>(
        database_.use([&](const Xapian::Database& database) { return read_stories(database); }));
  }
  return *stories_;
}

std::shared_ptr<ColumnArrays> PortableStore::read_columns(const Xapian::Database& database) const {
  auto arrays = std::make_shared<ColumnArrays>();
  SlotReader days(database, field(FieldId::date).slot);
  for (std::uint32_t document = 1; document <= size(); ++document) {
    const std::string day = days.read(document);
    if (day.find_first_not_of("0123456789") != std::string::npos || day.size() > 8) damaged("days");
    arrays->days.push_back(day.empty() ? 0 : static_cast<std::uint32_t>(std::stoul(day)));
  }
  for (std::size_t i = 0; i < kColumnFields.size(); ++i) {
    SlotReader values(database, field(kColumnFields[i]).slot);
    for (std::uint32_t document = 1; document <= size(); ++document) {
      const std::string bytes = values.read(document);
      const auto texts = decode_texts(bytes);
      if (!texts) damaged("values");
      for (std::string_view text : *texts) arrays->columns[i].add(text);
      arrays->columns[i].end_document();
    }
  }
  return arrays;
}

std::shared_ptr<StoryArrays> PortableStore::read_stories(const Xapian::Database& database) const {
  auto arrays = std::make_shared<StoryArrays>();
  SlotReader stories(database, kStorySlot);
  SlotReader signatures(database, kSignatureSlot);
  SlotReader bands(database, kBandsSlot);
  for (std::uint32_t document = 1; document <= size(); ++document) {
    const std::string story_bytes = stories.read(document);
    std::string_view story = story_bytes;
    const auto number = take_number<StoryId>(story);
    const std::string signature = signatures.read(document);
    if (!number || !story.empty() || signature.size() != sizeof(Signature)) damaged("stories");
    arrays->stories.push_back(*number);
    std::ranges::copy(signature, arrays->signatures.emplace_back().begin());
    const std::string band_bytes = bands.read(document);
    std::string_view rest = band_bytes;
    while (const auto band = take_number<std::uint32_t>(rest)) {
      arrays->bands.push_back(band_entry(*band, document));
    }
    if (!rest.empty()) damaged("bands");
  }
  std::ranges::sort(arrays->bands);
  return arrays;
}

void PortableStore::verify() const {
  std::vector<bool> seen;
  for (std::uint32_t document = 1; document <= size(); ++document) {
    WordStream words = words_.article(document);
    while (words.next()) {
      seen.resize(std::max<std::size_t>(seen.size(), words.id() + 1));
      if (words.id() < kFirstWord || seen[words.id()]) continue;
      if (words_.count(words.id()) == 0) damaged("words");
      seen[words.id()] = true;
    }
  }
  columns();
  stories();
}

void PortableStore::damaged(const std::string& what) const {
  throw damage(database_.name() + " (" + what + ")");
}

std::unique_ptr<SegmentStore> open_portable_store(const std::string& folder) try {
  return std::make_unique<PortableStore>(Xapian::Database(folder), folder);
} catch (const Xapian::Error& failure) {
  throw damage(folder, "cannot be opened: " + failure.get_description());
}

}  // namespace warta
