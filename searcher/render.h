// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as text for a terminal and as the JSON of docs/output.md. To add an output, add a
// render_*.cc.
#pragma once

#include <cstddef>
#include <iosfwd>

#include "searcher/searcher.h"

namespace warta {

class Renderer {
 public:
  virtual ~Renderer() = default;
  virtual void answer(const Answer& answer, std::ostream& out) const = 0;
  virtual void article(const ArticleView& article, std::ostream& out) const = 0;
  virtual void officials(const OfficialsAnswer& answer, std::ostream& out) const = 0;
};

// `colour`: with ANSI colours; else matched words stand between asterisks. Lines are at most
// `columns` wide.
class TextRenderer : public Renderer {
 public:
  TextRenderer(bool colour, std::size_t columns) : colour_(colour), columns_(columns) {}
  void answer(const Answer& answer, std::ostream& out) const override;
  void article(const ArticleView& article, std::ostream& out) const override;
  void officials(const OfficialsAnswer& answer, std::ostream& out) const override;

 private:
  void hit(const Hit& hit, std::size_t rank, std::ostream& out) const;
  bool colour_;
  std::size_t columns_;
};

// One object on one line.
class JsonRenderer : public Renderer {
 public:
  void answer(const Answer& answer, std::ostream& out) const override;
  void article(const ArticleView& article, std::ostream& out) const override;
  void officials(const OfficialsAnswer& answer, std::ostream& out) const override;
};

}  // namespace warta
