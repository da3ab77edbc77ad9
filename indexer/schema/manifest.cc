// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/manifest.h"

#include <sys/stat.h>
#include <xxhash.h>

#include <charconv>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <optional>
#include <system_error>

#include "indexer/schema/checked_file.h"
#include "indexer/schema/error.h"

namespace warta {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMagic = "warta-index";
constexpr const char* kPortableLine = "layout portable";  // where it is not flat
constexpr std::string_view kNone = "-";                   // where a file's name would stand

// The first of this program's indexes were a plain Xapian database.
constexpr const char* kFirstSchemaFile = "iamglass";

std::string checksum_of(std::string_view text) {
  char printed[17];
  std::snprintf(printed, sizeof printed, "%016llx",
                static_cast<unsigned long long>(XXH3_64bits(text.data(), text.size())));
  return printed;
}

std::string_view take_word(std::string_view& line) {
  const std::size_t end = std::min(line.find(' '), line.size());
  const std::string_view word = line.substr(0, end);
  line.remove_prefix(std::min(end + 1, line.size()));
  return word;
}

// Reads the lines of a manifest; whatever is not as encode_manifest() writes it is damage.
class ManifestReader {
 public:
  ManifestReader(std::string_view text, const std::string& path) : rest_(text), path_(path) {}

  // The words behind `key` on the next line.
  std::string_view line(std::string_view key) {
    const std::size_t end = rest_.find('\n');
    if (end == std::string_view::npos) fail();
    std::string_view words = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    if (take_word(words) != key) fail();
    return words;
  }
  bool next_is(std::string_view key) const { return rest_.starts_with(key); }

  template <typename Number>
  Number number(std::string_view word) const {
    Number value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || end != word.data() + word.size()) fail();
    return value;
  }
  // A file's name, which never leads out of its folder.
  std::string name(std::string_view word) const {
    if (word.empty() || word.find('/') != std::string_view::npos || word.front() == '.') fail();
    return word == kNone ? std::string() : std::string(word);
  }

  [[noreturn]] void fail() const { throw damage(path_ + "/" + kManifestFile); }

 private:
  std::string_view rest_;
  const std::string& path_;
};

}  // namespace

std::size_t Manifest::live_articles() const {
  std::size_t live = 0;
  for (const SegmentEntry& segment : segments) live += segment.articles - segment.dead_count;
  return live;
}

std::string Manifest::revision() const {
  return identity + "-" + std::to_string(generation);
}

fs::path Manifest::segment_folder(const fs::path& index, const SegmentEntry& segment) {
  return index / kSegmentFolder / segment.name;
}

std::string encode_manifest(const Manifest& manifest) {
  const auto name = [](const std::string& file) {
    return file.empty() ? std::string(kNone) : file;
  };
  std::string text(kMagic);
  text += " " + std::to_string(manifest.stamp.schema) + "\n";
  text += "analysis " + manifest.stamp.analysis + "\n";
  if (manifest.layout == Layout::portable) text += kPortableLine + std::string("\n");
  text += "identity " + manifest.identity + "\n";
  text += "generation " + std::to_string(manifest.generation) + "\n";
  text += "next " + std::to_string(manifest.next_name) + "\n";
  text += "notes " + name(manifest.notes) + "\n";
  text += "dictionary " + name(manifest.dictionary) + "\n";
  for (const SegmentEntry& segment : manifest.segments) {
    text += "segment " + segment.name + " " + std::to_string(segment.articles) + " " +
            name(segment.dead) + " " + std::to_string(segment.dead_count) + "\n";
  }
  return text + "checksum " + checksum_of(text) + "\n";
}

Manifest decode_manifest(std::string_view text, const std::string& path) {
  ManifestReader in(text, path);
  Manifest manifest;
  manifest.stamp.schema = in.number<int>(in.line(kMagic));
  if (manifest.stamp.schema != kSchemaVersion) check_stamp(manifest.stamp, path);
  const std::size_t end = text.rfind("checksum ");
  if (end == std::string_view::npos ||
      text.substr(end) != "checksum " + checksum_of(text.substr(0, end)) + "\n") {
    in.fail();
  }
  manifest.stamp.analysis = in.line("analysis");
  if (in.next_is(kPortableLine)) {
    in.line("layout");
    manifest.layout = Layout::portable;
  }
  manifest.identity = in.line("identity");
  manifest.generation = in.number<std::uint64_t>(in.line("generation"));
  manifest.next_name = in.number<std::uint64_t>(in.line("next"));
  manifest.notes = in.name(in.line("notes"));
  manifest.dictionary = in.name(in.line("dictionary"));
  while (in.next_is("segment ")) {
    std::string_view words = in.line("segment");
    SegmentEntry segment;
    segment.name = in.name(take_word(words));
    segment.articles = in.number<std::uint32_t>(take_word(words));
    segment.dead = in.name(take_word(words));
    segment.dead_count = in.number<std::uint32_t>(take_word(words));
    if (segment.name.empty() || segment.dead_count > segment.articles) in.fail();
    manifest.segments.push_back(std::move(segment));
  }
  return manifest;
}

Manifest read_manifest(const std::string& path) {
  const fs::path file = fs::path(path) / kManifestFile;
  std::error_code error;
  const fs::file_status found = fs::status(file, error);
  if (found.type() == fs::file_type::none) {
    throw Error(ErrorCode::unreadable, path + ": cannot be read: " + error.message());
  }
  if (found.type() == fs::file_type::not_found) {
    if (is_index(path)) check_stamp({1, {}}, path);
    check_manifest_is_there(path);
    throw Error(ErrorCode::no_index,
                path + ": there is no index; make one with 'warta-index add --index " + path +
                    " FOLDER', or name another with --index");
  }
  std::ifstream in(file, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in) {
    throw Error(ErrorCode::unreadable,
                file.string() + ": cannot be read; run as a user who may read the index");
  }
  return decode_manifest(text, path);
}

void check_manifest_is_there(const std::string& path) {
  std::error_code error;
  bool is_committed =
      fs::directory_iterator(fs::path(path) / kSegmentFolder, error) != fs::directory_iterator();
  for (const fs::directory_entry& entry : fs::directory_iterator(path, error)) {
    const std::string name = entry.path().filename().string();
    is_committed |= name.starts_with("notes-") || name.starts_with("dictionary-");
  }
  // Looked for last: a writer that has just made the index has made its manifest first.
  if (!is_committed || is_index(path)) return;
  throw Error(ErrorCode::damaged,
              path +
                  ": has segments and no manifest: it is damaged; take the manifest from a "
                  "backup, or " +
                  kRebuild);
}

ManifestVersion manifest_version(const std::string& path) {
  struct stat found = {};
  if (::stat((fs::path(path) / kManifestFile).c_str(), &found) != 0) return {};
  return {found.st_ino, found.st_mtim.tv_sec, found.st_mtim.tv_nsec};
}

bool has_moved_on(const std::string& path, const Manifest& manifest) {
  return read_manifest(path).revision() != manifest.revision();
}

bool is_index(const std::string& path) {
  std::error_code error;
  return fs::exists(fs::path(path) / kManifestFile, error) ||
         fs::exists(fs::path(path) / kFirstSchemaFile, error);
}

}  // namespace warta
