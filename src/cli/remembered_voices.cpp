#include "cli/remembered_voices.hpp"

#include <filesystem>
#include <string>

#include "cli/user_folders.hpp"
#include "narrator/error.hpp"

namespace narrator::cli {
namespace {

namespace fs = std::filesystem;

fs::path file_in(const fs::path& folder) { return folder / "voices.json"; }

/// @throws Error (voice) `FILE:LINE: reason`
VoiceMemory parsed(const fs::path& file, const std::string& text) {
  try {
    return VoiceMemory::from_json(text);
  } catch (const Error& error) {
    throw Error(error.kind(), file.string() + ":" + error.what());
  }
}

void tell(const OnProblem& on_problem, const std::string& what) { on_problem("voices are not remembered: " + what); }

}  // namespace

VoiceMemory load_remembered_voices(const OnProblem& on_problem) {
  const fs::path folder = state_folder();
  if (folder.empty()) return {};
  try {
    return parsed(file_in(folder), read_state_file(file_in(folder)));
  } catch (const Error& error) {
    tell(on_problem, error.what());
    return {};
  }
}

void change_remembered_voices(const std::function<void(VoiceMemory&)>& change, const OnProblem& on_problem) {
  const fs::path folder = state_folder();
  if (folder.empty()) return;
  try {
    change_state_file(file_in(folder), [&](const std::string& text) {
      VoiceMemory memory = parsed(file_in(folder), text);
      const VoiceMemory before = memory;
      change(memory);
      return memory == before ? text : memory.to_json();
    });
  } catch (const Error& failure) {
    tell(on_problem, failure.what());
  }
}

}  // namespace narrator::cli
