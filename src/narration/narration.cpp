#include "narrator/narration.hpp"

#include <algorithm>
#include <utility>

#include "audio/tone.hpp"
#include "base/utf8.hpp"
#include "narration/announcements.hpp"
#include "narration/foreign.hpp"
#include "narration/parts.hpp"
#include "narration/phrasing.hpp"
#include "narration/segment_stream.hpp"
#include "narration/segments.hpp"
#include "narration/word_marks.hpp"
#include "text/characters.hpp"

namespace narrator {
namespace {

constexpr std::chrono::milliseconds edge_fade{5};

// Measured over news text at normal_speed: eSpeak NG takes about this long for a letter, the spaces
// and pauses inside a sentence included; a digit is a whole word.
constexpr double letter_ms = 53.0;
constexpr double digit_ms = 250.0;

std::size_t frames_in(std::chrono::milliseconds time, int sample_rate) {
  return static_cast<std::size_t>(time.count()) * static_cast<std::size_t>(sample_rate) / 1000;
}

/// A time at normal_speed as it is at another speed.
std::chrono::milliseconds at_speed(std::chrono::milliseconds time, int words_per_minute) {
  return time * normal_speed / words_per_minute;
}

// The plain "en" of eSpeak NG's data is British; the catalogue's timbres are measured on en-us.
std::string engine_language(const std::string& tag) { return tag.empty() || tag == "en" ? "en-us" : tag; }

void set_words(SpeechRequest& request, narration::Part& part) {
  // Only what no language writes (hundreds of fractions in a row) is spoken at more than ten times
  // the length of a longest segment.
  if (part.text.size() > SpeechRequest::most_characters) part.text.resize(SpeechRequest::most_characters);
  request.text = std::move(part.text);
  request.language = engine_language(part.language);
}

// A fourth apart (E5 and B4): up to somebody else's words, down to the narrator's.
constexpr double opening_hertz = 659.3;
constexpr double closing_hertz = 493.9;
constexpr std::chrono::milliseconds tone_gap{60};

std::vector<std::int16_t> tone_before(int sample_rate) {
  std::vector<std::int16_t> sound = audio::soft_tone(opening_hertz, sample_rate);
  sound.resize(sound.size() + frames_in(tone_gap, sample_rate));
  return sound;
}

std::vector<std::int16_t> tone_behind(int sample_rate) {
  std::vector<std::int16_t> sound(frames_in(tone_gap, sample_rate));
  const std::vector<std::int16_t> tone = audio::soft_tone(closing_hertz, sample_rate);
  sound.insert(sound.end(), tone.begin(), tone.end());
  return sound;
}

/// The part of a form from the word on that holds a code point of the document.
std::size_t spoken_from(const SpokenForm& form, std::size_t source_position) {
  const auto word =
      std::find_if(form.words.begin(), form.words.end(), [&](const SpokenWord& w) { return source_position < w.source.end; });
  if (word == form.words.begin()) return 0;
  return word == form.words.end() ? form.text.size() : word->spoken.start;
}

}  // namespace

Narration::Narration(const Document& document, const Script& script, const Cast& cast, SpeechEngine& engine,
                     const NarrationOptions& options)
    : document_(document),
      script_(script),
      cast_(cast),
      engine_(engine),
      options_(options),
      normalizer_(document.language, options.spoken, options.lexicon),
      segments_(narration::make_segments(document, script, options.pauses)) {
  narration::mark_quotations(segments_);
  narration::add_announcements(document, script, options.announce, options.pauses, segments_);
}

std::chrono::milliseconds Narration::estimated_duration(std::size_t segment, int words_per_minute) const {
  const Segment& s = segments_[segment];
  const std::u32string name = s.announces == narrator_id ? U"" : from_utf8(script_.speakers[s.announces].name);
  const std::u32string_view text = s.announces == narrator_id ? std::u32string_view(document_.text).substr(s.source.start, s.source.size()) : name;
  const auto digits = std::count_if(text.begin(), text.end(), is_digit);
  const auto letters = static_cast<std::ptrdiff_t>(text.size()) - digits;
  const std::chrono::milliseconds speech{
      static_cast<std::int64_t>(letter_ms * static_cast<double>(letters) + digit_ms * static_cast<double>(digits))};
  return at_speed(speech + s.pause_after, words_per_minute);
}

bool Narration::ends_sentence(std::size_t segment) const noexcept {
  return segment + 1 == segments_.size() || segments_[segment + 1].sentence != segments_[segment].sentence;
}

const TextNormalizer& Narration::normalizer_for(const std::string& language) const {
  if (language == document_.language) return normalizer_;
  const std::scoped_lock locked(foreign_mutex_);
  return foreign_.try_emplace(language, language, options_.spoken, options_.lexicon).first->second;
}

/// A block that is marked as another language's, and a quotation in another language, are read by its rules.
std::string Narration::language_of(std::size_t segment) const {
  if (segments_[segment].announces != narrator_id) return document_.language;
  const std::string& around = narrator::language_of(document_, document_.blocks[segments_[segment].block]);
  const Span passage = script_.utterances[segments_[segment].utterance].span;
  const std::string other = narration::foreign_language(std::u32string_view(document_.text).substr(passage.start, passage.size()), around);
  return other.empty() ? around : other;
}

/// What is said for a segment. The words of an announcement are nowhere in the document.
SpokenForm Narration::form_of(std::size_t segment, const std::string& language) const {
  const Segment& s = segments_[segment];
  if (s.announces == narrator_id) return narration::phrase(document_, normalizer_for(language), s.source, ends_sentence(segment));
  const std::u32string name = from_utf8(script_.speakers[s.announces].name);
  SpokenForm form = normalizer_for(language).normalize(name, {0, name.size()});
  for (SpokenWord& word : form.words) word.source = {};  // so no mark is made of it
  form.text += U":";
  return form;
}

std::vector<SpeechRequest> Narration::requests(std::size_t segment, int words_per_minute) const {
  const std::string language = language_of(segment);
  const SpokenForm form = form_of(segment, language);
  std::vector<SpeechRequest> requests;
  for (narration::Part& part : narration::parts_of(form, 0, language, options_.pauses)) {
    requests.push_back(request_for(cast_.members[segments_[segment].speaker].voice, words_per_minute));
    set_words(requests.back(), part);
  }
  return requests;
}

SpeechRequest Narration::request_for(const Voice& voice, int words_per_minute) {
  SpeechRequest request;
  request.timbre = voice.timbre;
  request.words_per_minute = words_per_minute;
  return request;
}

bool Narration::render(std::size_t segment, const RenderOptions& options, const OnChunk& on_chunk, std::stop_token stop,
                       const OnProblem& on_problem) const {
  const Segment& s = segments_[segment];
  const std::string language = language_of(segment);
  const SpokenForm form = form_of(segment, language);
  const std::size_t from = s.announces == narrator_id ? spoken_from(form, options.from) : 0;
  const bool has_words = !form.words.empty();
  const auto pause = has_words ? at_speed(s.pause_after, options.words_per_minute) : std::chrono::milliseconds{0};
  const Voice& voice = (options.cast == nullptr ? cast_ : *options.cast).members[options.speaker.value_or(s.speaker)].voice;
  const narration::SegmentStream::Shape shape{segment, s.source, voice.gain_db,
                                              frames_in(edge_fade, sample_rate()), frames_in(pause, sample_rate())};
  narration::WordMarks words(form.words);
  narration::SegmentStream stream(shape, words, on_chunk);
  if (stop.stop_requested()) return false;
  const bool has_tones = options_.quote_tones && has_words;
  if (has_tones && s.opens_quotation && options.from == 0 && !stream.add_unlevelled(tone_before(sample_rate()))) return false;
  SpeechRequest request = request_for(voice, options.words_per_minute);
  request.in_bulk = options.in_bulk;
  for (narration::Part& part : narration::parts_of(form, from, language, options_.pauses)) {
    set_words(request, part);
    stream.begin_part(part.start);
    const SpeechOutcome outcome = engine_.speak(
        request, [&stream](auto samples, auto onsets) { return stream.add(samples, onsets); }, stop);
    if (!outcome.problem.empty() && on_problem) on_problem(outcome.problem);
    if (!outcome.complete) return false;
    const std::size_t hold = frames_in(at_speed(part.pause_after, options.words_per_minute), sample_rate());
    if (hold > 0 && !stream.add(std::vector<std::int16_t>(hold), {})) return false;
  }
  if (has_tones && s.closes_quotation && !stream.add_unlevelled(tone_behind(sample_rate()))) return false;
  return stream.finish();
}

}  // namespace narrator
