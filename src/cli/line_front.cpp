#include <cstdio>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/percent.hpp"
#include "cli/front.hpp"
#include "cli/printable.hpp"
#include "cli/show_text.hpp"
#include "tui/terminal.hpp"

namespace narrator::cli {
namespace {

class LineFront final : public Front {
 public:
  LineFront(const Narration& narration, Lines lines, int keys, std::FILE* messages) : narration_(narration), lines_(lines), messages_(messages) {
    if (keys >= 0) keys_.emplace(keys);
  }

  void show(session::Session& session, const PlayerStatus& status, Time now, bool is_new) override {
    if (!is_new) return;
    show_place(session.script(), status);
    session.screen(status, {}, now);
    show_prompt(session.model().prompt);
    show_panel(session.model().panel);
    if (session.model().notice != notice_) say(notice_ = session.model().notice);
    if (status.message != message_) say(message_ = status.message);
    show_change(status);
  }
  void leave() override {
    if (keys_) keys_->give_back();
  }
  void enter() override {
    if (keys_) keys_->take();
  }

 private:
  void say(const std::string& words) const {
    if (!words.empty()) std::fprintf(messages_, "%s\n", printable(words).c_str());
  }

  void show_place(const Script& script, const PlayerStatus& status) {
    const Document& document = narration_.document();
    const std::size_t heard = lines_ == Lines::paragraphs ? status.block : narration_.segments()[status.segment].utterance;
    if (std::exchange(shown_, heard) == heard) return;
    std::string line;
    if (lines_ == Lines::paragraphs)
      line = "[" + std::to_string(heard + 1) + "/" + std::to_string(document.blocks.size()) + "] " + plain_text(document, document.blocks[heard].span);
    else
      line = name_for_people(script, status.speaker) + " (" + status.voice + "): " + plain_text(document, script.utterances[heard].span);
    std::printf("%s\n", printable(line).c_str());
    std::fflush(stdout);
  }

  /// What is typed is said letter by letter, as a screen reader would have it.
  void show_prompt(const std::string& prompt) {
    if (prompt == prompt_) return;
    if (prompt.empty()) std::fputs("\n", messages_);
    else if (prompt_.empty()) std::fputs(printable(prompt).c_str(), messages_);
    else std::fprintf(messages_, "\r%s", printable(prompt).c_str());
    prompt_ = prompt;
  }

  void show_panel(const std::vector<std::string>& panel) {
    const bool opens = !panel.empty() && (panel_.empty() || panel_.front() != panel.front());
    panel_ = panel;
    if (!opens) return;
    for (const std::string& line : panel) std::fprintf(messages_, "%s\n", printable(line).c_str());
  }

  /// What a screen would show all the time.
  void show_change(const PlayerStatus& status) {
    const auto last = std::exchange(last_, status);
    if (!last) return;
    if (status.words_per_minute != last->words_per_minute) say(std::to_string(status.words_per_minute) + " words a minute");
    if (status.volume != last->volume) say("volume " + percent(status.volume));
    if (status.muted != last->muted) say(status.muted ? "muted" : "not muted");
    if (status.state == PlayerState::paused && last->state == PlayerState::playing) say("paused");
    if (status.state == PlayerState::playing && last->state != PlayerState::playing) say("playing");
  }

  const Narration& narration_;
  Lines lines_;
  std::FILE* messages_;
  std::optional<tui::RawKeys> keys_;
  std::optional<std::size_t> shown_;
  std::optional<PlayerStatus> last_;
  std::string notice_;
  std::string message_;
  std::string prompt_;
  std::vector<std::string> panel_;
};

}  // namespace

std::unique_ptr<Front> line_front(const Narration& narration, Lines lines, int keys, std::FILE* messages) {
  return std::make_unique<LineFront>(narration, lines, keys, messages);
}

}  // namespace narrator::cli
