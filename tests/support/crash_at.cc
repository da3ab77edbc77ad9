// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, makes the world fail at a chosen point: at its n-th call that changes a
// disk. $CRASH_AT is n, counted from 1; $CRASH_MODE says what happens then:
//
//   kill   the process is killed, as by kill -9
//   power  the same, and what was written to a file since its last fsync() is lost
//   full   this and every later call that needs room fails: the disk is full
//
// Not modelled: names in a folder that a power cut loses although rename() has returned.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string>
#include <utility>

namespace {

using FileId = std::pair<dev_t, ino_t>;

struct World {
  std::mutex guard;
  long left = 0;  // calls until the crash
  std::string mode;
  std::map<FileId, std::string> unsynced;  // paths of files

  World() {
    if (const char* at = std::getenv("CRASH_AT")) left = std::atol(at);
    if (const char* how = std::getenv("CRASH_MODE")) mode = how;
  }
};

World& world() {
  static World* const one = new World;  // outlives every destructor that may still write
  return *one;
}

template <typename Function>
Function real(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool identify(int descriptor, FileId& id) {
  struct stat found = {};
  if (fstat(descriptor, &found) != 0 || !S_ISREG(found.st_mode)) return false;
  id = {found.st_dev, found.st_ino};
  return true;
}

std::string path_of(int descriptor) {
  const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
  char path[4096];
  const ssize_t size = readlink(link.c_str(), path, sizeof path);
  return size > 0 ? std::string(path, static_cast<std::size_t>(size)) : std::string();
}

[[noreturn]] void die() {
  if (world().mode == "power") {
    for (const auto& [id, path] : world().unsynced) {
      struct stat found = {};
      const bool same = stat(path.c_str(), &found) == 0 && FileId(found.st_dev, found.st_ino) == id;
      if (same && truncate(path.c_str(), 0) != 0) std::abort();
    }
  }
  raise(SIGKILL);
  std::abort();
}

// Whether the call may be made; else errno is set.
bool may_go_on(bool needs_room) {
  const std::lock_guard lock(world().guard);
  if (world().left == 0) return true;  // nothing was asked for
  const bool is_full = world().left < 0;
  if (!is_full && --world().left > 0) return true;
  if (world().mode != "full") die();
  world().left = -1;
  if (!needs_room) return true;
  errno = ENOSPC;
  return false;
}

// Messages of the program are no files of an index.
bool is_counted(int descriptor) {
  FileId id;
  return descriptor > 2 && identify(descriptor, id);
}

void note_write(int descriptor) {
  FileId id;
  if (!identify(descriptor, id)) return;
  const std::lock_guard lock(world().guard);
  world().unsynced[id] = path_of(descriptor);
}

int synced(int descriptor, int result) {
  FileId id;
  if (result != 0 || !identify(descriptor, id)) return result;
  const std::lock_guard lock(world().guard);
  world().unsynced.erase(id);
  return result;
}

}  // namespace

extern "C" {

ssize_t write(int descriptor, const void* bytes, size_t size) {
  if (is_counted(descriptor) && !may_go_on(true)) return -1;
  const ssize_t written =
      real<ssize_t (*)(int, const void*, size_t)>("write")(descriptor, bytes, size);
  if (written > 0) note_write(descriptor);
  return written;
}

ssize_t writev(int descriptor, const iovec* pieces, int count) {
  if (is_counted(descriptor) && !may_go_on(true)) return -1;
  const ssize_t written =
      real<ssize_t (*)(int, const iovec*, int)>("writev")(descriptor, pieces, count);
  if (written > 0) note_write(descriptor);
  return written;
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t at) {
  if (is_counted(descriptor) && !may_go_on(true)) return -1;
  const ssize_t written =
      real<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite")(descriptor, bytes, size, at);
  if (written > 0) note_write(descriptor);
  return written;
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t at) {
  return pwrite(descriptor, bytes, size, at);
}

int fsync(int descriptor) {
  if (!may_go_on(false)) return -1;
  return synced(descriptor, real<int (*)(int)>("fsync")(descriptor));
}

int fdatasync(int descriptor) {
  if (!may_go_on(false)) return -1;
  return synced(descriptor, real<int (*)(int)>("fdatasync")(descriptor));
}

int rename(const char* from, const char* to) {
  if (!may_go_on(false)) return -1;
  return real<int (*)(const char*, const char*)>("rename")(from, to);
}

int mkdir(const char* path, mode_t mode) {
  if (!may_go_on(true)) return -1;
  return real<int (*)(const char*, mode_t)>("mkdir")(path, mode);
}

int unlink(const char* path) {
  if (!may_go_on(false)) return -1;
  return real<int (*)(const char*)>("unlink")(path);
}

int unlinkat(int folder, const char* path, int flags) {
  if (!may_go_on(false)) return -1;
  return real<int (*)(int, const char*, int)>("unlinkat")(folder, path, flags);
}

}  // extern "C"
