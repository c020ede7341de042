#include "narrator/voice_memory.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/json_text.hpp"
#include "casting/speaker_names.hpp"
#include "casting/voice_file_syntax.hpp"
#include "narrator/error.hpp"

namespace narrator {
namespace {

using nlohmann::json;

constexpr const char* genders[] = {"unknown", "female", "male"};

[[noreturn]] void refuse(std::size_t line, const std::string& reason) {
  throw Error(ErrorKind::voice, std::to_string(line) + ": " + reason);
}

std::size_t line_of(std::string_view text, std::size_t byte) {
  const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text.size()));
  return 1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
}

json parse(std::string_view text) {
  try {
    return parse_json(text);
  } catch (const json::parse_error& error) {
    refuse(line_of(text, error.byte), "not JSON");
  }
}

std::optional<VoiceMemory::Person> person_of(const json& entry) {
  if (!entry.is_object()) return std::nullopt;
  const auto text = [&entry](const char* key) {
    const auto found = entry.find(key);
    return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
  };
  VoiceMemory::Person person{text("name"), Gender::unknown, text("voice"), false};
  const auto chosen = entry.find("chosen");
  if (chosen != entry.end() && chosen->is_boolean()) person.chosen = chosen->get<bool>();
  const auto gender = std::find(std::begin(genders), std::end(genders), text("gender"));
  if (person.name.empty() || !casting::is_voice_name(person.voice) || gender == std::end(genders)) return std::nullopt;
  person.gender = static_cast<Gender>(gender - std::begin(genders));
  return person;
}

bool may_be(Gender a, Gender b) { return a == Gender::unknown || b == Gender::unknown || a == b; }

}  // namespace

VoiceMemory VoiceMemory::from_json(std::string_view text) {
  VoiceMemory memory;
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) return memory;
  const json root = parse(text);
  const auto people = root.is_object() ? root.find("people") : root.end();
  if (people == root.end() || !people->is_array()) refuse(1, "must be an object with a list \"people\"");
  for (const json& entry : *people) {
    const std::optional<Person> person = person_of(entry);
    if (!person) refuse(1, "entry " + std::to_string(memory.people_.size() + 1) + " is not a person with a voice");
    memory.add(*person);
  }
  if (const auto narrator = root.find("narrator"); narrator != root.end()) {
    if (!narrator->is_string() || !casting::is_voice_name(narrator->get<std::string>())) refuse(1, "\"narrator\" is not a voice");
    memory.narrator_ = narrator->get<std::string>();
  }
  return memory;
}

std::string VoiceMemory::to_json() const {
  json people = json::array();
  for (const Person& person : people_) {
    json entry = {{"name", person.name}, {"gender", genders[static_cast<std::size_t>(person.gender)]}, {"voice", person.voice}};
    if (person.chosen) entry["chosen"] = true;
    people.push_back(std::move(entry));
  }
  std::string text = narrator_.empty() ? "{" : "{\"narrator\": \"" + narrator_ + "\", ";
  text += "\"people\": [";
  for (std::size_t i = 0; i < people.size(); ++i)
    text += (i == 0 ? "\n  " : ",\n  ") + json_text(people[i]);
  return text + "\n]}\n";
}

void VoiceMemory::add(Person person) {
  folded_.push_back(casting::folded_name(person.name));
  people_.push_back(std::move(person));
}

const VoiceMemory::Person* VoiceMemory::find(const Speaker& speaker) const {
  if (casting::is_description(speaker.name)) return nullptr;
  const std::string name = casting::folded_name(speaker.name);
  if (const auto exact = std::find(folded_.begin(), folded_.end(), name); exact != folded_.end())
    return &people_[static_cast<std::size_t>(exact - folded_.begin())];
  // Of "Ann Lund" and "Lund" one may be the other; of "Ann Lund" and "Tom Lund" neither is.
  const std::string last = casting::lasting_name(speaker.name);
  const Person* found = nullptr;
  for (std::size_t i = 0; i < people_.size(); ++i) {
    const bool may_be_them = name == last ? folded_[i].ends_with(" " + last) : folded_[i] == last;
    if (!may_be_them || !may_be(people_[i].gender, speaker.gender)) continue;
    if (found != nullptr) return nullptr;
    found = &people_[i];
  }
  return found;
}

void VoiceMemory::remember(const Speaker& speaker, const std::string& voice, bool chosen) {
  if (casting::is_description(speaker.name)) return;
  const auto known = std::find(folded_.begin(), folded_.end(), casting::folded_name(speaker.name));
  if (known == folded_.end()) return add({speaker.name, speaker.gender, voice, chosen});
  Person& person = people_[static_cast<std::size_t>(known - folded_.begin())];
  if (person.gender == Gender::unknown) person.gender = speaker.gender;
  if (!chosen) return;
  person.voice = voice;
  person.chosen = true;
}

}  // namespace narrator
