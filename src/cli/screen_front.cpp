#include <unistd.h>

#include "cli/front.hpp"
#include "tui/terminal.hpp"

namespace narrator::cli {
namespace {

class ScreenFront final : public Front {
 public:
  explicit ScreenFront(int keys) : terminal_(keys, STDOUT_FILENO) {}

  void show(session::Session& session, const PlayerStatus& status, Time now, bool is_new) override {
    const tui::Size size = terminal_.size();
    if (!is_new && size == size_) return;
    size_ = size;
    terminal_.draw(session.screen(status, size, now));
  }
  void leave() override { terminal_.leave(); }
  void enter() override {
    terminal_.enter();
    size_ = {0, 0};
  }

 private:
  tui::Terminal terminal_;
  tui::Size size_{0, 0};
};

}  // namespace

std::unique_ptr<Front> screen_front(int keys) { return std::make_unique<ScreenFront>(keys); }

}  // namespace narrator::cli
