// A narration by the fake engine, and what is published of it. A word lasts 343 ms.
#pragma once

#include <string>
#include <utility>

#include "narrator/narration.hpp"
#include "narrator/timeline.hpp"
#include "publish/timed_text.hpp"
#include "support/fake_engine.hpp"
#include "support/small_article.hpp"

namespace narrator::test {

struct Made {
  SmallArticle article;
  FakeEngine engine;
  Narration narration;
  Timeline timeline;

  explicit Made(SmallArticle a, NarrationOptions options = {})
      : article(std::move(a)), narration(article.document, article.script, article.cast, engine, options) {
    TimelineBuilder builder(narration);
    narration.render_all(0, [&](PcmChunk&& chunk) { return builder.add(chunk), true; });
    timeline = builder.finish();
  }
};

using Write = void (*)(const Narration&, const Timeline&, const publish::Put&);

inline std::string written(Write write, const Made& made) {
  std::string text;
  write(made.narration, made.timeline, [&](std::string_view piece) { text += piece; });
  return text;
}

}  // namespace narrator::test
