// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/embed/warta.h"

#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "indexer/schema/article_json.h"
#include "searcher/embed/request_json.h"
#include "searcher/render.h"
#include "searcher/searcher.h"

struct warta_searcher {
  warta::Searcher searcher;
};

namespace {

using warta::Error;
using warta::ErrorCode;

// Null where there is no memory for it.
char* copy_of(const std::string& text) noexcept {
  char* copy = static_cast<char*>(std::malloc(text.size() + 1));
  if (copy != nullptr) std::memcpy(copy, text.c_str(), text.size() + 1);
  return copy;
}

struct StatusName {
  warta_status status;
  const char* name;
};

StatusName status_of(ErrorCode code) noexcept {
  switch (code) {
    case ErrorCode::unreadable:
      return {WARTA_UNREADABLE, "unreadable"};
    case ErrorCode::no_index:
      return {WARTA_NO_INDEX, "no_index"};
    case ErrorCode::damaged:
      return {WARTA_DAMAGED, "damaged"};
    case ErrorCode::mismatched:
      return {WARTA_MISMATCHED, "mismatched"};
    case ErrorCode::bad_request:
      return {WARTA_BAD_REQUEST, "bad_request"};
    case ErrorCode::timed_out:
      return {WARTA_TIMED_OUT, "timed_out"};
    case ErrorCode::locked:
    case ErrorCode::failed_write:
      break;
  }
  return {WARTA_FAILED, "failed"};
}

warta_status fail(StatusName status, const char* message, char** text) noexcept {
  try {
    const warta::Json error = {{"error", {{"code", status.name}, {"message", message}}}};
    *text = copy_of(warta::json_line(error));
  } catch (...) {
    *text = nullptr;
  }
  return *text != nullptr ? status.status : WARTA_OUT_OF_MEMORY;
}

struct NotFound : std::runtime_error {
  explicit NotFound(const std::string& id)
      : std::runtime_error("there is no article of the id '" + id + "'") {}
};

// Runs `work`, which returns the text of an answer, and lets nothing that is thrown out. An empty
// answer sets no text.
template <typename Work>
warta_status guarded(char** text, Work work) noexcept {
  if (text == nullptr) return WARTA_BAD_REQUEST;
  *text = nullptr;
  try {
    std::string answer = work();
    if (answer.empty()) return WARTA_OK;
    if (answer.back() == '\n') answer.pop_back();
    *text = copy_of(answer);
    return *text != nullptr ? WARTA_OK : WARTA_OUT_OF_MEMORY;
  } catch (const NotFound& missing) {
    return fail({WARTA_NOT_FOUND, "not_found"}, missing.what(), text);
  } catch (const Error& error) {
    return fail(status_of(error.code()), error.what(), text);
  } catch (const std::bad_alloc&) {
    return WARTA_OUT_OF_MEMORY;
  } catch (const std::exception& error) {
    return fail({WARTA_FAILED, "failed"}, error.what(), text);
  } catch (...) {
    return fail({WARTA_FAILED, "failed"}, "something unknown was thrown", text);
  }
}

template <typename Pointer>
Pointer* given(Pointer* pointer, const char* name) {
  if (pointer != nullptr) return pointer;
  throw Error(ErrorCode::bad_request, std::string(name) + " is null");
}

const warta::JsonRenderer kRenderer;

std::string rendered(const warta::Answer& answer) {
  std::ostringstream out;
  kRenderer.answer(answer, out);
  return out.str();
}

}  // namespace

const char* warta_version(void) {
  return WARTA_VERSION;
}

warta_status warta_open(const char* index_path, warta_searcher** searcher, char** text) {
  return warta_open_several(&index_path, 1, searcher, text);
}

warta_status warta_open_several(const char* const* index_paths, size_t count,
                                warta_searcher** searcher, char** text) {
  if (searcher != nullptr) *searcher = nullptr;
  return guarded(text, [&] {
    given(searcher, "searcher");
    given(index_paths, "index_paths");
    std::vector<std::string> paths;
    for (size_t i = 0; i < count; ++i) paths.emplace_back(given(index_paths[i], "an index path"));
    *searcher = new warta_searcher{warta::Searcher(paths)};
    return std::string();
  });
}

void warta_close(warta_searcher* searcher) {
  delete searcher;
}

warta_status warta_search(const warta_searcher* searcher, const char* request, char** text) {
  return guarded(text, [&] {
    const auto* opened = given(searcher, "searcher");
    return rendered(opened->searcher.search(warta::parse_request(given(request, "the request"))));
  });
}

warta_status warta_article(const warta_searcher* searcher, const char* id, char** text) {
  return guarded(text, [&] {
    const auto* opened = given(searcher, "searcher");
    const std::optional<warta::ArticleView> article = opened->searcher.article(given(id, "id"));
    if (!article) throw NotFound(id);
    std::ostringstream out;
    kRenderer.article(*article, out);
    return out.str();
  });
}

warta_status warta_similar(const warta_searcher* searcher, const char* id, const char* request,
                           char** text) {
  return guarded(text, [&] {
    const auto* opened = given(searcher, "searcher");
    const warta::Request wanted = warta::parse_request(request != nullptr ? request : "{}");
    const std::optional<warta::Answer> answer = opened->searcher.similar(given(id, "id"), wanted);
    if (!answer) throw NotFound(id);
    return rendered(*answer);
  });
}

warta_status warta_officials(const warta_searcher* searcher, const char* request, char** text) {
  return guarded(text, [&] {
    const auto* opened = given(searcher, "searcher");
    std::ostringstream out;
    kRenderer.officials(opened->searcher.officials(
                            warta::parse_officials_request(request != nullptr ? request : "{}")),
                        out);
    return out.str();
  });
}

void warta_free(char* text) {
  std::free(text);
}
