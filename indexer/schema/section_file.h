// SPDX-License-Identifier: GPL-3.0-or-later
// A file of named sections, written once and then mapped into memory: what an index keeps beside
// Xapian's tables.
//
//   "WARTASEC"  sections, each from a multiple of 8 bytes on  directory  footer
//
// The directory has a line for each section: its name, where it begins, its size, its checksum. The
// footer says where the directory begins, and has its checksum.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "indexer/schema/mapped_file.h"

namespace warta {

// Writes the sections one after the other. All throw Error (failed_write).
class SectionWriter {
 public:
  explicit SectionWriter(const std::filesystem::path& file);
  ~SectionWriter();
  SectionWriter(const SectionWriter&) = delete;
  SectionWriter& operator=(const SectionWriter&) = delete;

  void begin(const std::string& name);
  void append(std::string_view bytes);

  template <typename Number>
  void append_array(std::span<const Number> numbers) {
    append({reinterpret_cast<const char*>(numbers.data()), numbers.size_bytes()});
  }

  // Ends the file. It is on the disk only after sync_files().
  void finish();

 private:
  void end_section();
  void write(std::string_view bytes);

  std::filesystem::path path_;
  std::ofstream out_;
  std::uint64_t written_ = 0;
  std::string directory_;
  std::string name_;  // of the section that is open
  std::uint64_t begin_ = 0;
  void* hash_;  // of the open section
};

// A section file that is read. Views of it live as long as this does, also when the file has been
// deleted.
class SectionFile {
 public:
  // Maps the file. Throws Error: damaged when it is none or was cut off, unreadable.
  explicit SectionFile(const std::filesystem::path& file);

  // Throws Error (damaged) when there is no such section.
  std::string_view section(const std::string& name) const;

  // A section of numbers. Throws Error (damaged) when its size is no multiple of theirs.
  template <typename Number>
  std::span<const Number> array(const std::string& name) const {
    const std::string_view bytes = section(name);
    if (bytes.size() % sizeof(Number) != 0) damaged();
    return {reinterpret_cast<const Number*>(bytes.data()), bytes.size() / sizeof(Number)};
  }

  // Reads everything and compares the checksums. Throws Error (damaged) naming the section.
  void verify() const;

  // As MappedFile::drop_pages().
  void drop_pages() const { file_.drop_pages(); }

  // Throws Error (damaged) naming the file.
  [[noreturn]] void damaged(const std::string& where = {}) const;

 private:
  struct Entry {
    std::uint64_t begin = 0;
    std::uint64_t size = 0;
    std::uint64_t checksum = 0;
  };
  void read_directory();

  std::filesystem::path path_;
  MappedFile file_;
  std::string_view bytes_;
  std::map<std::string, Entry> sections_;
};

}  // namespace warta
