// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/searcher.h"

#include <xapian.h>

#include <chrono>
#include <memory>
#include <mutex>

#include "searcher/ask.h"
#include "searcher/make_hit.h"
#include "searcher/officials.h"
#include "searcher/open_index.h"
#include "searcher/search.h"

namespace warta {
namespace {

constexpr std::size_t kMostHits = 10'000;

void check_limit(std::size_t limit) {
  if (limit <= kMostHits) return;
  throw Error(ErrorCode::bad_request,
              "limit is at most " + std::to_string(kMostHits) + "; page with a cursor");
}

double milliseconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
      .count();
}

// An answer to the request that `fill` makes.
template <typename Fill>
Answer answered(const Request& request, Fill fill) {
  const auto start = std::chrono::steady_clock::now();
  check_limit(request.limit);
  Answer answer;
  answer.query = request.query;
  answer.offset = request.offset;
  answer.limit = request.limit;
  fill(answer);
  answer.elapsed_ms = milliseconds_since(start);
  return answer;
}

}  // namespace

struct Searcher::Impl {
  explicit Impl(std::vector<std::string> index_paths)
      : paths(std::move(index_paths)), index(std::make_shared<const OpenIndex>(paths)) {}

  const std::vector<std::string> paths;
  std::mutex pointer_lock;
  std::mutex opening;  // held by the thread that opens what a writer has committed
  std::shared_ptr<const OpenIndex> index;

  std::shared_ptr<const OpenIndex> opened() {
    const std::lock_guard lock(pointer_lock);
    return index;
  }

  // The index as it is now.
  std::shared_ptr<const OpenIndex> current() {
    std::shared_ptr<const OpenIndex> now = opened();
    if (now->is_current()) return now;
    const std::lock_guard turn(opening);
    now = opened();
    if (now->is_current()) return now;
    auto next = std::make_shared<const OpenIndex>(paths, now.get());
    const std::lock_guard lock(pointer_lock);
    index = next;
    return next;
  }

  // Runs `work` on the index as it is now.
  template <typename Work>
  auto on_current_index(Work work) {
    try {
      return work(*current());
    } catch (const Xapian::Error& error) {
      throw Error(ErrorCode::damaged,
                  paths.front() + ": " + error.get_description() +
                      "; make it anew with 'warta-index add' into a new folder");
    }
  }
};

Searcher::Searcher(const std::vector<std::string>& index_paths) {
  if (index_paths.empty()) throw Error(ErrorCode::bad_request, "no index is named");
  impl_ = std::make_unique<Impl>(index_paths);
}

Searcher::~Searcher() = default;
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;

Answer Searcher::search(const Request& request) const {
  return answered(request, [&](Answer& answer) {
    impl_->on_current_index([&](const OpenIndex& index) {
      Search search(request, index);
      ask(search, answer.interpretation);
      search.answer(answer);
    });
  });
}

std::optional<Answer> Searcher::similar(const std::string& id, const Request& request) const {
  return impl_->on_current_index([&](const OpenIndex& index) -> std::optional<Answer> {
    const OpenIndex::Place place = index.find(id);
    if (place.reader == nullptr) return std::nullopt;
    return answered(request, [&](Answer& answer) {
      Search search(request, index);
      search.match_like(place, id);
      search.answer(answer);
    });
  });
}

OfficialsAnswer Searcher::officials(const OfficialsRequest& request) const {
  check_limit(request.limit);
  const auto start = std::chrono::steady_clock::now();
  OfficialsAnswer answer = impl_->on_current_index(
      [&](const OpenIndex& index) { return find_officials(request, index); });
  answer.elapsed_ms = milliseconds_since(start);
  return answer;
}

std::optional<ArticleView> Searcher::article(const std::string& id) const {
  return impl_->on_current_index([&](const OpenIndex& index) -> std::optional<ArticleView> {
    const auto [reader, document] = index.find(id);
    if (reader == nullptr) return std::nullopt;
    TaggedArticle stored = reader->segment().articles().article(document);
    ArticleView view;
    view.hit = make_hit(stored);
    view.dateline = std::move(stored.dateline);
    view.mentioned_regions = region_names(stored.mentioned);
    view.advertorial = stored.advertorial;
    view.text = std::move(stored.text);
    return view;
  });
}

}  // namespace warta
