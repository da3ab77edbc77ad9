// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/distinct_ids.h"

#include <utility>

#include "indexer/write/removals.h"

namespace warta {

DistinctIds::Holder& DistinctIds::holder_of(const std::string& id) {
  const auto [known, is_first] = holders_.try_emplace(id);
  Holder& holder = known->second;
  if (!is_first) return holder;
  if (const auto stored = writer_.input_of(id)) {
    holder.outlet = stored->outlet;
  } else if (const auto removed = outlet_of_removed(writer_, id)) {
    holder.outlet = *removed;
  }
  return holder;
}

// Of what was removed no text is kept: to be sure, all are versions of it.
bool DistinctIds::is_version(const TaggedArticle& article, const std::string& id,
                             const Holder& of) const {
  if (of.article != nullptr) return are_versions(text_sketch(article), text_sketch(*of.article));
  if (!writer_.input_of(id)) return true;
  if (const auto earlier = nameless_.find(id); earlier != nameless_.end()) {
    return are_versions(text_sketch(article), earlier->second.text);
  }
  const auto stored = writer_.find(id);
  return stored && are_versions(text_sketch(article), text_sketch(*stored));
}

DistinctIds::Id DistinctIds::nameless(const TaggedArticle& article, std::string id,
                                      const std::string& file) {
  if (nameless_.size() >= kMostNameless) nameless_.clear();
  const auto [known, is_first] = nameless_.try_emplace(id);
  Nameless& earlier = known->second;
  TextSketch text = text_sketch(article);
  if (!is_first && earlier.file != file && !are_versions(earlier.text, text)) {
    return {{},
            "has the id " + article.id + ", as another article of this run has, in " +
                earlier.file +
                ", and neither says whose it is: give them 'url' or 'source', or "
                "add one of the files by itself with --source NAME"};
  }
  earlier = {file, std::move(text)};
  return {std::move(id), {}};
}

DistinctIds::Id DistinctIds::of(const TaggedArticle& article, const std::string& file) {
  if (!is_local_id(article.id)) return {article.id, {}};
  const Outlet outlet = outlet_of(article);
  const auto named = [&](std::string id) {
    return outlet.is_known() ? Id{std::move(id), {}} : nameless(article, std::move(id), file);
  };
  std::string distinct = id_within_outlet(article);
  if (writer_.input_of(distinct) || is_kept_out(writer_, distinct)) return named(distinct);
  Holder& holder = holder_of(article.id);
  if (are_different(holder.outlet, outlet)) return named(distinct);
  const bool is_one_unknown = holder.outlet.is_known() != outlet.is_known();
  if (is_one_unknown && !is_version(article, article.id, holder)) return named(distinct);
  Id id = named(article.id);
  if (id.refusal.empty()) holder = {joined(holder.outlet, outlet), &article};
  return id;
}

}  // namespace warta
