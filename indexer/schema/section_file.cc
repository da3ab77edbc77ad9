// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/schema/section_file.h"

#include <xxhash.h>

#include <bit>
#include <cerrno>
#include <memory>
#include <system_error>

#include "indexer/schema/bytes.h"
#include "indexer/schema/checked_file.h"
#include "indexer/schema/error.h"

namespace warta {
namespace {

static_assert(std::endian::native == std::endian::little, "arrays are mapped as they are on disk");

constexpr std::string_view kMagic = "WARTASEC";
constexpr std::size_t kAlignment = 8;
constexpr std::size_t kFooter = 16;

constexpr std::size_t kDropEvery = 16U << 20;  // bytes

struct FreeState {
  void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
};

XXH3_state_t* state(void* hash) {
  return static_cast<XXH3_state_t*>(hash);
}

}  // namespace

SectionWriter::SectionWriter(const std::filesystem::path& file)
    : path_(file), out_(file, std::ios::binary | std::ios::trunc), hash_(XXH3_createState()) {
  write(kMagic);
}

SectionWriter::~SectionWriter() {
  XXH3_freeState(state(hash_));
}

void SectionWriter::write(std::string_view bytes) {
  out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  written_ += bytes.size();
  if (!out_) {
    throw Error(ErrorCode::failed_write,
                path_.string() + ": cannot be written: " + std::generic_category().message(errno));
  }
}

void SectionWriter::begin(const std::string& name) {
  end_section();
  static constexpr char kPadding[kAlignment] = {};
  write({kPadding, (kAlignment - written_ % kAlignment) % kAlignment});
  name_ = name;
  begin_ = written_;
  XXH3_64bits_reset(state(hash_));
}

void SectionWriter::append(std::string_view bytes) {
  write(bytes);
  XXH3_64bits_update(state(hash_), bytes.data(), bytes.size());
}

void SectionWriter::end_section() {
  if (name_.empty()) return;
  append_varint(name_.size(), directory_);
  directory_ += name_;
  append_number(begin_, directory_);
  append_number(written_ - begin_, directory_);
  append_number(XXH3_64bits_digest(state(hash_)), directory_);
  name_.clear();
}

void SectionWriter::finish() {
  end_section();
  std::string footer;
  append_number(written_, footer);
  write(directory_);
  append_number(XXH3_64bits(directory_.data(), directory_.size()), footer);
  write(footer);
  out_.close();
  if (out_.fail()) write({});
}

SectionFile::SectionFile(const std::filesystem::path& file)
    : path_(file), file_(file), bytes_(file_.bytes()) {
  read_directory();
}

void SectionFile::read_directory() {
  if (bytes_.size() < kMagic.size() + kFooter || !bytes_.starts_with(kMagic)) damaged();
  std::string_view footer = bytes_.substr(bytes_.size() - kFooter);
  const std::uint64_t begin = take_number<std::uint64_t>(footer).value();
  if (begin > bytes_.size() - kFooter) damaged();
  std::string_view directory = bytes_.substr(begin, bytes_.size() - kFooter - begin);
  if (take_number<std::uint64_t>(footer) != XXH3_64bits(directory.data(), directory.size())) {
    damaged();
  }
  while (!directory.empty()) {
    const auto size = take_varint(directory);
    if (!size || *size > directory.size()) damaged();
    std::string name(directory.substr(0, *size));
    directory.remove_prefix(*size);
    Entry entry;
    for (std::uint64_t* number : {&entry.begin, &entry.size, &entry.checksum}) {
      const auto value = take_number<std::uint64_t>(directory);
      if (!value) damaged();
      *number = *value;
    }
    if (entry.begin % kAlignment != 0 || entry.begin > begin || entry.size > begin - entry.begin) {
      damaged();
    }
    sections_.emplace(std::move(name), entry);
  }
}

std::string_view SectionFile::section(const std::string& name) const {
  const auto found = sections_.find(name);
  if (found == sections_.end()) damaged("section " + name);
  return bytes_.substr(found->second.begin, found->second.size);
}

void SectionFile::verify() const {
  const std::unique_ptr<XXH3_state_t, FreeState> hash(XXH3_createState());
  for (const auto& [name, entry] : sections_) {
    XXH3_64bits_reset(hash.get());
    for (std::string_view rest = section(name); !rest.empty();) {
      const std::string_view piece = rest.substr(0, kDropEvery);
      XXH3_64bits_update(hash.get(), piece.data(), piece.size());
      rest.remove_prefix(piece.size());
      drop_pages();
    }
    if (XXH3_64bits_digest(hash.get()) != entry.checksum) damaged("section " + name);
  }
}

void SectionFile::damaged(const std::string& where) const {
  throw damage(path_.string() + (where.empty() ? "" : " (" + where + ")"));
}

}  // namespace warta
