// SPDX-License-Identifier: GPL-3.0-or-later
// A Xapian database as the readers of a portable segment share it: one at a time, and with errors
// that are Warta's.
#pragma once

#include <xapian.h>

#include <mutex>
#include <string>
#include <utility>

#include "indexer/schema/error.h"

namespace warta {

class PortableDatabase {
 public:
  PortableDatabase(Xapian::Database database, std::string name)
      : database_(std::move(database)), name_(std::move(name)) {}

  // Runs work(database) while nobody else does. Throws Error (damaged; unreadable where a server is
  // asked and does not answer) naming the database.
  template <typename Work>
  auto use(Work work) const {
    const std::lock_guard lock(turn_);
    try {
      return work(database_);
    } catch (const Xapian::NetworkError& failure) {
      throw Error(ErrorCode::unreadable, name_ + ": " + failure.get_description());
    } catch (const Xapian::Error& failure) {
      throw Error(ErrorCode::damaged, name_ + ": " + failure.get_description());
    }
  }

  const std::string& name() const { return name_; }

 private:
  mutable std::mutex turn_;
  const Xapian::Database database_;
  std::string name_;
};

}  // namespace warta
