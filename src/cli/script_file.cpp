#include "cli/script_file.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "base/json_text.hpp"
#include "base/utf8.hpp"
#include "cli/stage_names.hpp"
#include "narrator/error.hpp"

namespace narrator::cli {
namespace {

using nlohmann::json;

class ScriptFile {
 public:
  ScriptFile(const std::string& path, const Document& document, const Script& written, const ScriptOptions& options)
      : path_(path), document_(document), written_(written), options_(options), file_(parsed()) {}

  Script read() {
    refuse_stale();
    script_.title = document_.title;
    script_.language = document_.language;
    take_speakers();
    for (const json& quote : list("quotes")) take_quote(quote);
    lay_out_utterances(document_, script_, options_);
    take_changed_utterances();
    leave_out_silent_speakers();
    return std::move(script_);
  }

 private:
  [[noreturn]] void refuse(const std::string& why) const { throw Error(ErrorKind::input, path_ + ": " + why); }

  json parsed() const {
    std::ifstream stream(path_, std::ios::binary);
    if (!stream) throw Error(ErrorKind::file, path_ + ": " + std::strerror(errno));
    const std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    json file = try_parse_json(bytes);
    if (!file.is_object()) refuse("is not JSON as --show=script --json prints it");
    return file;
  }

  const json& list(const char* name) const {
    static const json none = json::array();
    const auto found = file_.find(name);
    if (found == file_.end()) refuse(std::string("has no \"") + name + "\"");
    return found->is_array() ? *found : none;
  }

  /// @return nothing where the entry has no such text
  static std::optional<std::string> text_of(const json& entry, const char* name) {
    const auto found = entry.find(name);
    if (found == entry.end() || !found->is_string()) return std::nullopt;
    return found->get<std::string>();
  }

  Span span_of(const json& entry) const {
    if (!entry.is_object() || !entry.contains("start") || !entry.contains("end") || !entry["start"].is_number_unsigned() ||
        !entry["end"].is_number_unsigned())
      refuse("an entry has no start and end");
    const Span span{entry["start"].get<std::size_t>(), entry["end"].get<std::size_t>()};
    if (span.empty() || span.end > document_.text.size()) refuse("is of another article: it goes on to " + std::to_string(span.end));
    return span;
  }

  std::string words(Span span) const {
    return to_utf8(std::u32string_view(document_.text).substr(span.start, span.size()));
  }

  static std::string shortened(const std::string& text) {
    constexpr std::size_t longest = 40;  // code points
    const std::u32string points = from_utf8(text);
    return points.size() <= longest ? text : to_utf8(points.substr(0, longest)) + "...";
  }

  /// Every utterance has its words: they must still be in the article, and nothing between them.
  void refuse_stale() const {
    std::size_t covered = 0;  // blocks before this one are
    std::size_t at = 0;
    for (const json& entry : list("utterances")) {
      const Span span = span_of(entry);
      const std::string now = words(span);
      const std::string then = text_of(entry, "text").value_or(now);
      if (now != then)
        refuse("is of another article: at " + std::to_string(span.start) + " it has \"" + shortened(then) + "\", the article \"" +
               shortened(now) + "\"");
      refuse_gap({at, span.start}, covered);
      at = span.end;
    }
    refuse_gap({at, document_.text.size()}, covered);
  }

  void refuse_gap(Span gap, std::size_t& block) const {
    for (; block < document_.blocks.size() && document_.blocks[block].span.start < gap.end; ++block) {
      const Span span = document_.blocks[block].span;
      const Span missing{std::max(span.start, gap.start), std::min(span.end, gap.end)};
      if (!missing.empty())
        refuse("is of another article: at " + std::to_string(missing.start) + " the article has \"" + shortened(words(missing)) +
               "\", which the script has not");
      if (span.end > gap.end) return;
    }
  }

  static Gender gender_of(const json& entry) {
    const std::string word = text_of(entry, "gender").value_or("unknown");
    return word == "female" ? Gender::female : word == "male" ? Gender::male : Gender::unknown;
  }

  static Age age_of(const json& entry) {
    const std::string word = text_of(entry, "age").value_or("");
    for (const Age age : {Age::young, Age::adult, Age::old})
      if (word == cli::name_of(age)) return age;
    return Age::unknown;
  }

  void take_speakers() {
    script_.speakers.push_back(written_.speakers.front());
    for (const json& entry : list("speakers")) {
      if (!entry.is_object() || entry.value("id", json(0)) == json(narrator_id)) continue;
      Speaker speaker{.name = text_of(entry, "name").value_or(""), .gender = gender_of(entry), .aliases = {}, .age = age_of(entry)};
      if (entry.contains("aliases") && entry["aliases"].is_array())
        for (const json& alias : entry["aliases"])
          if (alias.is_string()) speaker.aliases.push_back(alias.get<std::string>());
      script_.speakers.push_back(std::move(speaker));
    }
  }

  /// By name, else by alias: "the woman" may be an alias of several.
  static std::vector<Speaker>::const_iterator find_speaker(const std::vector<Speaker>& speakers, const std::string& name) {
    const auto named = std::find_if(speakers.begin(), speakers.end(), [&name](const Speaker& s) { return s.name == name; });
    if (named != speakers.end()) return named;
    return std::find_if(speakers.begin(), speakers.end(), [&name](const Speaker& s) {
      return std::find(s.aliases.begin(), s.aliases.end(), name) != s.aliases.end();
    });
  }

  /// A name that the speakers do not have is a new speaker.
  std::optional<SpeakerId> speaker_of(const json& quote) {
    const auto found = quote.find("speaker");
    if (found == quote.end() || found->is_null()) return std::nullopt;
    if (!found->is_string()) refuse("a speaker of a quote is neither a name nor null");
    const std::string name = found->get<std::string>();
    const auto known = find_speaker(script_.speakers, name);
    if (known != script_.speakers.end()) return static_cast<SpeakerId>(known - script_.speakers.begin());
    const auto first = find_speaker(written_.speakers, name);
    script_.speakers.push_back(first == written_.speakers.end() ? Speaker{.name = name, .gender = Gender::unknown, .aliases = {}, .age = Age::unknown} : *first);
    return script_.speakers.size() - 1;
  }

  void take_quote(const json& entry) {
    Quote quote;
    quote.span = span_of(entry);
    const std::string kind = text_of(entry, "kind").value_or("direct");
    if (kind == "none" || kind == "narration") return;
    if (kind != "direct" && kind != "partial") refuse("'" + kind + "' is no kind of quote: direct, partial or none");
    quote.kind = kind == "direct" ? QuoteKind::direct : QuoteKind::partial;
    quote.speaker = speaker_of(entry);
    quote.confidence = entry.contains("confidence") && entry["confidence"].is_number() ? entry["confidence"].get<double>() : 1.0;
    quote.rule = text_of(entry, "rule").value_or("by-hand");
    refuse_misplaced(quote.span);
    keep_reasons(quote);
    script_.quotes.push_back(std::move(quote));
  }

  void refuse_misplaced(Span span) const {
    const auto behind = std::upper_bound(document_.blocks.begin(), document_.blocks.end(), span.start,
                                         [](std::size_t start, const Block& b) { return start < b.span.start; });
    if (behind == document_.blocks.begin() || !(behind - 1)->span.covers(span)) refuse("the quote at " + std::to_string(span.start) + " is not within one paragraph");
    if (!script_.quotes.empty() && span.start < script_.quotes.back().span.end)
      refuse("the quote at " + std::to_string(span.start) + " is not behind the one before it");
  }

  static std::optional<std::string> name_of(const Script& script, std::optional<SpeakerId> id) {
    return id ? std::optional(script.speakers[*id].name) : std::nullopt;
  }

  /// Where nothing was changed, the phrase and verb that decided still hold.
  void keep_reasons(Quote& quote) const {
    const auto own = std::lower_bound(written_.quotes.begin(), written_.quotes.end(), quote.span.start,
                                      [](const Quote& q, std::size_t start) { return q.span.start < start; });
    if (own != written_.quotes.end() && own->span == quote.span && name_of(written_, own->speaker) == name_of(script_, quote.speaker)) {
      quote.speaker_phrase = own->speaker_phrase;
      quote.cue = own->cue;
      return;
    }
    quote.rule = "by-hand";
    quote.confidence = 1.0;
  }

  template <typename Utterances>
  static auto utterance_at(Utterances& utterances, Span span) {
    const auto found = std::lower_bound(utterances.begin(), utterances.end(), span.start,
                                        [](const Utterance& u, std::size_t start) { return u.span.start < start; });
    return found != utterances.end() && found->span == span ? found : utterances.end();
  }

  void give(Utterance& utterance, SpeakerId speaker) {
    utterance.speaker = speaker;
    for (Quote& quote : script_.quotes) {
      if (quote.span != utterance.span) continue;
      Quote given;
      given.span = quote.span;
      given.kind = quote.kind;
      given.speaker = speaker;
      given.confidence = 1.0;
      given.rule = "by-hand";
      quote = given;
    }
  }

  /// An utterance that is neither as the quotes of the file say nor as the program does was changed itself.
  void take_changed_utterances() {
    for (const json& entry : list("utterances")) {
      const Span span = span_of(entry);
      const auto utterance = utterance_at(script_.utterances, span);
      if (utterance == script_.utterances.end()) continue;
      const auto own = utterance_at(written_.utterances, span);
      const bool is_known = own != written_.utterances.end();
      const SpeakerId speaker = entry.contains("speaker") && entry["speaker"].is_number_unsigned() ? entry["speaker"].get<SpeakerId>()
                                                                                                   : utterance->speaker;
      if (speaker >= script_.speakers.size()) refuse("there is no speaker " + std::to_string(speaker));
      if (speaker != utterance->speaker && !(is_known && own->speaker == speaker)) give(*utterance, speaker);
      const std::string kind = text_of(entry, "kind").value_or("");
      const bool was_narration = is_known && own->kind == UtteranceKind::narration;
      if (kind == "narration" && utterance->kind != UtteranceKind::narration && !was_narration) {
        utterance->speaker = narrator_id;
        utterance->kind = UtteranceKind::narration;
      }
    }
  }

  /// Whoever has nothing left to say needs no voice.
  void leave_out_silent_speakers() {
    std::vector<bool> speaks(script_.speakers.size());
    speaks[narrator_id] = true;
    for (const Utterance& utterance : script_.utterances) speaks[utterance.speaker] = true;
    for (const Quote& quote : script_.quotes)
      if (quote.speaker) speaks[*quote.speaker] = true;
    std::vector<SpeakerId> new_id(speaks.size());
    std::vector<Speaker> left;
    for (SpeakerId id = 0; id < speaks.size(); ++id) {
      new_id[id] = left.size();
      if (speaks[id]) left.push_back(std::move(script_.speakers[id]));
    }
    script_.speakers = std::move(left);
    for (Utterance& utterance : script_.utterances) utterance.speaker = new_id[utterance.speaker];
    for (Quote& quote : script_.quotes)
      if (quote.speaker) quote.speaker = new_id[*quote.speaker];
  }

  const std::string& path_;
  const Document& document_;
  const Script& written_;
  const ScriptOptions& options_;
  json file_;
  Script script_;
};

}  // namespace

Script read_script(const std::string& path, const Document& document, const Script& written, const ScriptOptions& options) {
  return ScriptFile(path, document, written, options).read();
}

}  // namespace narrator::cli
