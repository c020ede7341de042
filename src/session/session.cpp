#include "session/session.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <utility>

#include "base/percent.hpp"
#include "base/utf8.hpp"
#include "session/whereabouts.hpp"

namespace narrator::session {
namespace {

using tui::Command;

constexpr double speed_step = 1.1;
constexpr double volume_step = 0.05;
constexpr std::chrono::seconds notice_time{4};
constexpr std::ptrdiff_t wheel_lines = 3;
constexpr std::size_t most_typed = 1000;  // bytes
constexpr std::array stop_times{std::chrono::minutes(5), std::chrono::minutes(15), std::chrono::minutes(30)};
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

std::string minutes_and_seconds(std::chrono::seconds time) {
  char text[32];
  std::snprintf(text, sizeof text, "%d:%02d", static_cast<int>(time.count() / 60), static_cast<int>(time.count() % 60));
  return text;
}

void remove_last_code_point(std::string& text) {
  while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80) text.pop_back();
  if (!text.empty()) text.pop_back();
}

int rounded(double value) { return static_cast<int>(std::lround(value)); }

}  // namespace

Session::Session(const Narration& narration, Player& player, tui::Keymap keys, Services& services)
    : narration_(narration), player_(player), services_(services), keys_(std::move(keys)), help_(keys_.help()),
      script_(narration.script()), model_{narration.document(), script_, tui::TextLayout(narration.document())},
      search_(narration.document()) {
  for (const CastMember& member : narration.cast().members) model_.voices.push_back(member.voice.name);
}

// --- keys ---

void Session::press(const tui::Key& key, Time now) {
  if (key.name != "q" && key.name != "C-c") asked_to_quit_ = false;
  const auto command = keys_.command_of(key);
  if (prompt_ != Prompt::none && command != Command::go_to_click) return type(key, now);
  if (panel_ == Panel::speakers && key.name.size() == 1 && letters.find(key.name[0]) != std::string_view::npos)
    return choose_speaker(key, now);
  if (panel_ != Panel::none && command == Command::follow) return toggle(panel_, now);
  if (match_ && command == Command::next_paragraph && key.name == "n") return show_match(1, now);
  if (!command && key.name.size() == 1 && key.name[0] >= '1' && key.name[0] <= '8') return open(Prompt::go_to, key.name);
  if (command == Command::go_to_click) return click(key);
  if (command) obey(*command, now);
}

void Session::obey(Command command, Time now) {
  if (obey_move(command) || obey_sound(command)) return;
  const auto page = static_cast<std::ptrdiff_t>(std::max<std::size_t>(2, size_.rows / 2));
  switch (command) {
    case Command::go_to: return open(Prompt::go_to, {});
    case Command::search: return open(Prompt::search, {});
    case Command::export_audio: return open(Prompt::export_path, services_.export_path());
    case Command::next_match: return show_match(1, now);
    case Command::previous_match: return show_match(-1, now);
    case Command::loop: return loop(now);
    case Command::stop: return stop(now);
    case Command::why: return toggle(Panel::why, now);
    case Command::change_speaker: return toggle(Panel::speakers, now);
    case Command::help: return toggle(Panel::help, now);
    case Command::next_voice: return give_next_voice(now);
    case Command::scroll_up: return scroll(-wheel_lines);
    case Command::scroll_down: return scroll(wheel_lines);
    case Command::page_up: return scroll(-page);
    case Command::page_down: return scroll(page);
    case Command::follow: return follow();
    case Command::quit: return quit(now);
    default: return;
  }
}

bool Session::obey_move(Command command) {
  const SpeakerId quoted = player_.quoted_speaker();
  switch (command) {
    case Command::next_paragraph: player_.next_paragraph(); break;
    case Command::previous_paragraph: player_.previous_paragraph(); break;
    case Command::next_sentence: player_.next_sentence(); break;
    case Command::previous_sentence: player_.previous_sentence(); break;
    case Command::next_quote: player_.next_quote(); break;
    case Command::previous_quote: player_.previous_quote(); break;
    case Command::next_quote_by_speaker: quoted == narrator_id ? player_.next_quote() : player_.next_quote_by(quoted); break;
    case Command::previous_quote_by_speaker: quoted == narrator_id ? player_.previous_quote() : player_.previous_quote_by(quoted); break;
    case Command::repeat_sentence: player_.repeat_sentence(); break;
    case Command::undo: player_.undo_move(); break;
    case Command::first: player_.first_paragraph(); break;
    case Command::last: player_.last_paragraph(); break;
    default: return false;
  }
  model_.look.reset();
  return true;
}

bool Session::obey_sound(Command command) {
  const PlayerStatus status = player_.status();
  switch (command) {
    case Command::toggle: player_.toggle(); return true;
    case Command::faster: player_.set_speed(rounded(status.words_per_minute * speed_step)); return true;
    case Command::slower: player_.set_speed(rounded(status.words_per_minute / speed_step)); return true;
    case Command::normal_speed: player_.set_speed(normal_speed); return true;
    case Command::volume_down: player_.set_volume(status.volume - volume_step); return true;
    case Command::volume_up: player_.set_volume(status.volume + volume_step); return true;
    case Command::mute: player_.set_muted(!status.muted); return true;
    default: return false;
  }
}

void Session::quit(Time now) {
  if (services_.is_exporting() && !std::exchange(asked_to_quit_, true))
    return say("the export is not finished; the same key again gives it up", now);
  quit_ = true;
}

// --- prompts ---

void Session::open(Prompt prompt, std::string text) {
  prompt_ = prompt;
  typed_ = std::move(text);
}

void Session::type(const tui::Key& key, Time now) {
  if (key.name == "enter") return enter(now);
  if (key.name == "esc" || key.name == "C-c") return open(Prompt::none, {});
  if (key.name == "C-u") return typed_.clear();
  if (key.name == "backspace") {
    if (typed_.empty()) prompt_ = Prompt::none;
    return remove_last_code_point(typed_);
  }
  const std::string text = key.name == "space" ? " " : key.name;
  if (from_utf8(text).size() == 1 && typed_.size() + text.size() <= most_typed) typed_ += text;
}

void Session::enter(Time now) {
  const Prompt prompt = std::exchange(prompt_, Prompt::none);
  const std::string words = std::exchange(typed_, {});
  if (words.empty()) return;
  if (prompt == Prompt::search) search_for(words, now);
  else if (prompt == Prompt::go_to) go_to(words, now);
  else begin_export(words, now);
}

std::string Session::prompt_line() const {
  switch (prompt_) {
    case Prompt::none: return {};
    case Prompt::search: return "search: " + typed_ + "_";
    case Prompt::go_to: return "go to paragraph (12), time (1:30) or part (50%): " + typed_ + "_";
    case Prompt::export_path: return "export to (.wav, .flac, .ogg, .opus, .mp3): " + typed_ + "_";
  }
  return {};
}

/// The first one behind what is heard, else the first of all.
void Session::search_for(const std::string& words, Time now) {
  model_.found = search_.find(words);
  match_.reset();
  if (model_.found.empty()) return say("\"" + words + "\" is not in the article", now);
  const std::size_t at = tui::place_heard(model_.document, player_.status());
  const auto next = std::upper_bound(model_.found.begin(), model_.found.end(), at, [](std::size_t place, Span s) { return place < s.start; });
  match_ = next == model_.found.end() ? 0 : static_cast<std::size_t>(next - model_.found.begin());
  show_match(0, now);
}

void Session::show_match(std::ptrdiff_t step, Time now) {
  if (!match_) return say("nothing was searched for", now);
  const auto count = static_cast<std::ptrdiff_t>(model_.found.size());
  match_ = static_cast<std::size_t>((static_cast<std::ptrdiff_t>(*match_) + step + count) % count);
  player_.go_to_text(model_.found[*match_].start);
  model_.look.reset();
  say("found " + std::to_string(*match_ + 1) + " of " + std::to_string(count) + "; n: next, N: previous, esc: enough", now);
}

void Session::go_to(const std::string& words, Time now) {
  const auto& blocks = model_.document.blocks;
  model_.look.reset();
  const auto where = parse_whereabouts(words);
  if (!where) return say("\"" + words + "\" is no paragraph (12), time (1:30) or part (50%)", now);
  if (const auto* time = std::get_if<std::chrono::seconds>(&*where)) return player_.go_to_time(*time);
  if (const auto* part = std::get_if<Percent>(&*where)) return player_.go_to_time(player_.status().total * part->percent / 100);
  const std::size_t paragraph = std::get<ParagraphNumber>(*where).number;
  if (paragraph == 0 || paragraph > blocks.size()) return say("the paragraphs are 1 to " + std::to_string(blocks.size()), now);
  player_.go_to_text(blocks[paragraph - 1].span.start);
}

void Session::begin_export(const std::string& path, Time now) {
  const std::string problem = services_.begin_export(script_, player_.status().block, path);
  say(problem.empty() ? "exporting to " + path : problem, now);
}

// --- commands ---

void Session::loop(Time now) {
  const PlayerStatus status = player_.status();
  const auto& segments = narration_.segments();
  if (segments.empty()) return;
  const std::size_t sentence = segments[status.segment].sentence;
  if (status.loop) {
    player_.set_loop(std::nullopt);
    return say("no loop", now);
  }
  if (!loop_begins_) {
    loop_begins_ = sentence;
    return say("the loop begins with this sentence; the same key again where it ends", now);
  }
  const auto [first, last] = std::minmax({*std::exchange(loop_begins_, std::nullopt), sentence});
  const auto by_sentence = [](const Segment& s, std::size_t number) { return s.sentence < number; };
  const auto begin = std::lower_bound(segments.begin(), segments.end(), first, by_sentence);
  const auto end = std::lower_bound(segments.begin(), segments.end(), last + 1, by_sentence);
  player_.set_loop(SegmentRange{static_cast<std::size_t>(begin - segments.begin()), static_cast<std::size_t>(end - segments.begin()) - 1});
  say("a loop of " + std::to_string(last - first + 1) + (last == first ? " sentence" : " sentences"), now);
}

/// Round: at the end of the paragraph, after each of the times, not at all.
void Session::stop(Time now) {
  const bool at_paragraph = player_.status().stop_at == StopAt::paragraph;
  if (!at_paragraph && !stops_at_) {
    player_.set_stop(StopAt::paragraph);
    return say("stops at the end of this paragraph", now);
  }
  if (at_paragraph) player_.set_stop(StopAt::end);
  const auto next = std::upper_bound(stop_times.begin(), stop_times.end(), at_paragraph ? std::chrono::minutes(0) : stops_after_);
  if (next == stop_times.end()) {
    stops_at_.reset();
    return say("goes on to the end", now);
  }
  stops_after_ = *next;
  stops_at_ = now + stops_after_;
  say("stops in " + std::to_string(stops_after_.count()) + " minutes, at the end of a sentence", now);
}

void Session::pass(Time now) {
  if (stops_at_ && now >= *stops_at_) {
    stops_at_.reset();
    if (player_.status().state == PlayerState::playing) player_.set_stop(StopAt::sentence);
  }
  if (std::string news = services_.export_news(); !news.empty()) say(std::move(news), now);
  if (now >= notice_ends_) model_.notice.clear();
  const PlayerStatus status = player_.status();
  const bool rests = status.stop_at != StopAt::end;
  if (std::exchange(rests_by_itself_, rests) && !rests && status.state == PlayerState::paused) say("stopped, as you asked", now);
}

void Session::say(std::string notice, Time now) {
  model_.notice = std::move(notice);
  notice_ends_ = now + notice_time;
}

void Session::give_next_voice(Time now) {
  const SpeakerId speaker = player_.status().speaker;
  const Voice voice = services_.next_voice(speaker);
  player_.set_voice(speaker, voice);
  model_.voices[speaker] = voice.name;
  // The disk has its time while the new voice is made: neither is this thread's work.
  const std::string problem = services_.remember_voice(speaker);
  say(problem.empty() ? name_of(speaker) + " has the voice " + voice.name + ": " + voice.description : problem, now);
}

void Session::toggle(Panel panel, Time now) {
  const bool closes = panel_ == panel;
  panel_ = closes ? Panel::none : panel;
  panel_top_ = 0;
  if (panel_ != Panel::why && panel_ != Panel::speakers) return;
  const auto quote = quote_at_hand();
  if (quote) panel_quote_ = *quote;
  else panel_ = Panel::none;
  if (!quote) say("nobody was quoted yet", now);
}

void Session::scroll(std::ptrdiff_t lines) {
  if (panel_ != Panel::none) {
    const auto most = static_cast<std::ptrdiff_t>(panel_lines().size()) - 1;
    panel_top_ = static_cast<std::size_t>(std::clamp(static_cast<std::ptrdiff_t>(panel_top_) + lines, std::ptrdiff_t{0}, most));
    return;
  }
  model_.look = tui::line_from(model_, model_.look.value_or(tui::place_heard(model_.document, player_.status())), lines, size_);
}

void Session::follow() {
  model_.look.reset();
  model_.found.clear();
  match_.reset();
}

void Session::click(const tui::Key& key) {
  if (panel_ != Panel::none) return;
  const auto at = tui::text_at(shown_, model_.document, key.column, key.row);
  if (!at) return;
  player_.go_to_text(*at);
  model_.look.reset();
}

// --- who said it ---

std::string Session::name_of(SpeakerId speaker) const {
  const std::string& name = script_.speakers[speaker].name;
  return name.empty() ? "somebody" : name;
}

/// The utterance of the quote that is heard, or else of the last one before.
std::optional<std::size_t> Session::quote_at_hand() const {
  if (narration_.segments().empty()) return std::nullopt;
  for (std::size_t i = narration_.segments()[player_.status().segment].utterance + 1; i-- > 0;) {
    const UtteranceKind kind = script_.utterances[i].kind;
    if (kind == UtteranceKind::quote || kind == UtteranceKind::partial_quote) return i;
  }
  return std::nullopt;
}

void Session::choose_speaker(const tui::Key& key, Time now) {
  const std::size_t choice = letters.find(key.name[0]);
  if (choice >= script_.speakers.size()) return;
  panel_ = Panel::none;
  correct(panel_quote_, choice, now);
}

void Session::correct(std::size_t utterance, SpeakerId speaker, Time now) {
  Utterance& corrected = script_.utterances[utterance];
  corrected.speaker = speaker;
  player_.set_speaker(utterance, speaker);
  if (narration_.segments()[player_.status().segment].utterance != utterance) player_.go_to_text(corrected.span.start);
  Quote quote{.span = corrected.span, .kind = QuoteKind::direct, .speaker = speaker, .speaker_phrase = {}, .cue = {}, .confidence = 1.0, .rule = "by-hand", .runner_up = {}};
  for (Quote& known : script_.quotes) {
    if (known.span != corrected.span) continue;
    quote.kind = known.kind;
    known = quote;
  }
  const std::string problem = services_.remember_speaker(quote, script_.speakers[speaker].name);
  say(problem.empty() ? "said by " + name_of(speaker) : problem, now);
}

// --- what is shown ---

tui::Screen Session::screen(const PlayerStatus& status, tui::Size size, Time now) {
  size_ = size;
  model_.remark = remark(status, now);
  model_.prompt = prompt_line();
  model_.panel = panel_lines();
  if (panel_top_ > 0) model_.panel.erase(model_.panel.begin(), model_.panel.begin() + static_cast<std::ptrdiff_t>(std::min(panel_top_, model_.panel.size())));
  shown_ = tui::render_screen(model_, status, size);
  return shown_;
}

std::string Session::remark(const PlayerStatus& status, Time now) const {
  std::string words;
  if (status.loop) words += "loop ";
  if (stops_at_) words += "stops in " + minutes_and_seconds(std::chrono::duration_cast<std::chrono::seconds>(*stops_at_ - now)) + " ";
  if (status.stop_at == StopAt::paragraph) words += "stops at the paragraph's end ";
  if (status.stop_at == StopAt::sentence) words += "stops at the sentence's end ";
  if (!words.empty()) words.pop_back();
  return words;
}

std::vector<std::string> Session::panel_lines() const {
  switch (panel_) {
    case Panel::none: return {};
    case Panel::help: return help_lines();
    case Panel::why: return why_lines();
    case Panel::speakers: return speaker_lines();
  }
  return {};
}

/// In two columns where there is room.
std::vector<std::string> Session::help_lines() const {
  static constexpr std::size_t keys_width = 17;
  static constexpr std::size_t entry_width = 40;
  const auto entry = [this](std::size_t i) {
    std::string text = help_[i].keys;
    text.resize(std::max(text.size() + 1, keys_width), ' ');
    return text += help_[i].does;
  };
  const bool two = size_.columns >= 2 * entry_width - 1;
  const std::size_t rows = two ? (help_.size() + 1) / 2 : help_.size();
  std::vector<std::string> lines;
  for (std::size_t row = 0; row < rows; ++row) {
    lines.push_back(entry(row));
    if (!two || row + rows >= help_.size()) continue;
    lines.back().resize(std::max(entry_width, lines.back().size() + 1), ' ');
    lines.back() += entry(row + rows);
  }
  return lines;
}

std::vector<std::string> Session::why_lines() const {
  const Utterance& utterance = script_.utterances[panel_quote_];
  const auto words = [this](Span span) { return to_utf8(std::u32string_view(model_.document.text).substr(span.start, span.size())); };
  std::vector<std::string> lines{"Why " + name_of(utterance.speaker) + "?", "", words(utterance.span), ""};
  const auto quote = std::find_if(script_.quotes.begin(), script_.quotes.end(), [&](const Quote& q) { return q.span == utterance.span; });
  if (quote != script_.quotes.end()) {
    lines.push_back("rule:      " + quote->rule + ", " + percent(quote->confidence) +
                    (quote->confidence < sure_confidence ? " (not sure)" : ""));
    if (!quote->speaker_phrase.empty()) lines.push_back("phrase:    \"" + words(quote->speaker_phrase) + "\"");
    if (!quote->cue.empty()) lines.push_back("cue:       \"" + words(quote->cue) + "\"");
    if (quote->runner_up) lines.push_back("runner-up: " + name_of(*quote->runner_up));
  }
  const CastMember& member = narration_.cast().members[utterance.speaker];
  const std::string& voice = model_.voices[utterance.speaker];
  lines.push_back("voice:     " + voice + (voice == member.voice.name ? " (" + member.reason + ")" : " (as you chose)"));
  return lines;
}

std::vector<std::string> Session::speaker_lines() const {
  const Utterance& utterance = script_.utterances[panel_quote_];
  const auto quote = std::find_if(script_.quotes.begin(), script_.quotes.end(), [&](const Quote& q) { return q.span == utterance.span; });
  std::vector<std::string> lines{"Who said this? (esc: as it is)", "",
                                 to_utf8(std::u32string_view(model_.document.text).substr(utterance.span.start, utterance.span.size())), ""};
  for (SpeakerId id = 0; id < script_.speakers.size() && id < letters.size(); ++id) {
    std::string line = std::string(1, letters[id]) + "  " + name_of(id);
    if (id == utterance.speaker) line += " (so far)";
    if (quote != script_.quotes.end() && quote->runner_up == id) line += " (the second guess)";
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace narrator::session
