// Speech that is kept on the disk, and what may happen to it there.
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include "narrator/speech_cache.hpp"
#include "speech/sound_store.hpp"
#include "support/catch.hpp"
#include "support/fake_engine.hpp"

using namespace narrator;
using speech::KeptSound;
using speech::SoundStore;
namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t roomy = std::uintmax_t{64} << 20;

struct Folder {
  Folder() {
    std::string name = (fs::temp_directory_path() / "narrate-cache-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) std::abort();
    path = name;
  }
  ~Folder() { fs::remove_all(path); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::vector<fs::path> files(const std::string& extension) const {
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(path / "speech"))
      if (entry.path().extension() == extension) found.push_back(entry.path());
    return found;
  }
  std::uintmax_t bytes() const {
    std::uintmax_t sum = 0;
    for (const auto& entry : fs::directory_iterator(path / "speech")) sum += entry.file_size();
    return sum;
  }
  fs::path store() const { return path / "speech"; }

  fs::path path;
};

KeptSound sound_of(std::int16_t level, std::size_t frames = 1000) { return {std::vector<std::int16_t>(frames, level), {{0, 5}, {7, 500}}}; }

/// Flips a bit of a file.
void damage(const fs::path& path, std::uintmax_t at) {
  std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
  file.seekg(static_cast<std::streamoff>(at));
  const char byte = static_cast<char>(file.get() ^ 4);
  file.seekp(static_cast<std::streamoff>(at));
  file.put(byte);
}

SpeechRequest request_of(std::u32string text) {
  SpeechRequest request;
  request.text = std::move(text);
  return request;
}

test::FakeEngineOptions fake_options() {
  test::FakeEngineOptions options;
  options.cannot_say = U"mumble";
  return options;
}

/// The fake engine, of a version.
class VersionedEngine final : public SpeechEngine {
 public:
  explicit VersionedEngine(std::string version) : version_(std::move(version)) {}
  int sample_rate() const noexcept override { return fake.sample_rate(); }
  std::string identity() override { return version_; }
  std::size_t lanes() const noexcept override { return fake.lanes(); }
  SpeechOutcome speak(const SpeechRequest& request, const OnSpeech& on_speech, std::stop_token stop = {}) override {
    return fake.speak(request, on_speech, stop);
  }
  test::FakeEngine fake{fake_options()};

 private:
  std::string version_;
};

KeptSound said(SpeechEngine& engine, const SpeechRequest& request) {
  KeptSound sound;
  const auto take = [&](std::span<const std::int16_t> samples, std::span<const WordOnset> onsets) {
    sound.samples.insert(sound.samples.end(), samples.begin(), samples.end());
    sound.onsets.insert(sound.onsets.end(), onsets.begin(), onsets.end());
    return true;
  };
  CHECK(engine.speak(request, take, {}).complete);
  return sound;
}

}  // namespace

TEST_CASE("what one run has kept the next one finds") {
  const Folder folder;
  {
    SoundStore store(folder.store(), roomy);
    CHECK_FALSE(store.find("one"));
    store.keep("one", sound_of(1));
    store.keep("two", sound_of(2));
    store.keep("none", {});
    CHECK(store.find("one") == sound_of(1));
  }
  SoundStore store(folder.store(), roomy);
  CHECK(store.find("one") == sound_of(1));
  CHECK(store.find("two") == sound_of(2));
  CHECK(store.find("none") == KeptSound{});
  CHECK_FALSE(store.find("three"));
}

TEST_CASE("a damaged cache is noticed wherever it is damaged") {
  const Folder folder;
  SoundStore(folder.store(), roomy).keep("key", sound_of(7, 50));
  const fs::path pack = folder.files(".pack").at(0);
  const fs::path index = folder.files(".index").at(0);
  const fs::path safe = folder.path / "safe";
  fs::create_directory(safe);
  fs::copy(folder.store(), safe, fs::copy_options::recursive);
  const auto restore = [&] {
    fs::remove_all(folder.store());
    fs::create_directory(folder.store());
    fs::copy(safe, folder.store(), fs::copy_options::recursive);
  };
  for (const fs::path& file : {pack, index}) {
    restore();
    const std::uintmax_t size = fs::file_size(file);
    for (std::uintmax_t at = 0; at < size; ++at) {
      restore();
      damage(file, at);
      CAPTURE(file.extension().string(), at);
      REQUIRE_FALSE(SoundStore(folder.store(), roomy).find("key"));
      restore();
      fs::resize_file(file, at);
      REQUIRE_FALSE(SoundStore(folder.store(), roomy).find("key"));
    }
  }
  restore();
  CHECK(SoundStore(folder.store(), roomy).find("key") == sound_of(7, 50));
}

TEST_CASE("a damaged pack is made anew") {
  const Folder folder;
  SoundStore(folder.store(), roomy).keep("key", sound_of(7));
  damage(folder.files(".pack").at(0), 200);
  {
    SoundStore store(folder.store(), roomy);
    CHECK_FALSE(store.find("key"));
    store.keep("key", sound_of(7));
  }
  CHECK(folder.files(".pack").size() == 1);
  CHECK(SoundStore(folder.store(), roomy).find("key") == sound_of(7));
}

TEST_CASE("the cache does not grow past its size, and what was used last stays") {
  const Folder folder;
  constexpr std::uintmax_t most = 400'000;
  for (std::int16_t run = 0; run < 12; ++run) {
    SoundStore store(folder.store(), most);
    if (run > 0) CHECK(store.find("0") == sound_of(0, 20'000));
    for (std::int16_t sound = 0; sound < 5; ++sound) store.keep(std::to_string(run * 5 + sound), sound_of(static_cast<std::int16_t>(run * 5 + sound), 20'000));
    CHECK(folder.bytes() <= most);
    for (const auto& entry : fs::directory_iterator(folder.store())) fs::last_write_time(entry, entry.last_write_time() - std::chrono::hours(1));
  }
}

TEST_CASE("a cache that cannot be written is no cache, and no error") {
  const Folder folder;
  std::ofstream(folder.path / "speech") << "a file, where the folder should be";
  SoundStore store(folder.store(), roomy);
  CHECK_FALSE(store.find("key"));
  store.keep("key", sound_of(1));
  CHECK_FALSE(store.find("key"));
  CHECK_FALSE(store.is_keeping());
}

TEST_CASE("runs that keep and find at the same time do not disturb each other") {
  const Folder folder;
  constexpr std::uintmax_t most = 800'000;  // so that they push each other out
  const auto run = [&](int number) {
    for (int turn = 0; turn < 20; ++turn) {
      SoundStore store(folder.store(), most);
      for (std::int16_t i = 0; i < 10; ++i) {
        const std::string key = std::to_string((i + number + turn) % 25);
        const auto level = static_cast<std::int16_t>((i + number + turn) % 25);
        if (const auto sound = store.find(key); sound && *sound != sound_of(level, 5000)) std::abort();
        store.keep(key, sound_of(level, 5000));
      }
    }
  };
  std::vector<std::jthread> threads;
  for (int number = 0; number < 4; ++number) threads.emplace_back(run, number);
  threads.clear();
  CHECK(SoundStore(folder.store(), most).is_keeping());
}

TEST_CASE("a cached engine says what the engine says, and says it once") {
  const Folder folder;
  VersionedEngine engine("1");
  const SpeechRequest hello = request_of(U"hello world");
  const KeptSound plain = said(engine, hello);
  for (int run = 0; run < 3; ++run) CHECK(said(*with_cache(engine, {.folder = folder.store(), .most_bytes = roomy}), hello) == plain);
  CHECK(engine.fake.calls == 2);
}

TEST_CASE("all that decides the samples is part of the key") {
  const Folder folder;
  VersionedEngine engine("1");
  const SpeechRequest base = request_of(U"hello world");
  SpeechRequest other_text = base, other_language = base, other_timbre = base, other_speed = base;
  other_text.text = U"hello worlds";
  other_language.language = "de";
  other_timbre.timbre = "pitch 100 120\n";
  other_speed.words_per_minute = 180;
  const auto cached = with_cache(engine, {.folder = folder.store(), .most_bytes = roomy});
  std::size_t calls = 0;
  for (const SpeechRequest& request : {base, other_text, other_language, other_timbre, other_speed}) {
    said(*cached, request);
    CHECK(engine.fake.calls == ++calls);
  }
  SpeechRequest in_bulk = base;
  in_bulk.in_bulk = true;
  said(*cached, in_bulk);
  CHECK(engine.fake.calls == calls);
  VersionedEngine newer("2");
  said(*with_cache(newer, {.folder = folder.store(), .most_bytes = roomy}), base);
  CHECK(newer.fake.calls == 1);
}

TEST_CASE("what was broken off, or could not be said, is not kept") {
  const Folder folder;
  VersionedEngine engine("1");
  const auto cached = with_cache(engine, {.folder = folder.store(), .most_bytes = roomy});
  const SpeechRequest hello = request_of(U"hello world");
  CHECK_FALSE(cached->speak(hello, [](auto, auto) { return false; }).complete);
  CHECK_FALSE(cached->speak(request_of(U"mumble"), [](auto, auto) { return true; }).problem.empty());
  CHECK_FALSE(cached->speak(request_of(U"mumble"), [](auto, auto) { return true; }).problem.empty());
  said(*cached, hello);
  CHECK(engine.fake.calls == 4);
}

TEST_CASE("an engine that nobody knows is not cached") {
  const Folder folder;
  VersionedEngine engine("");
  const auto cached = with_cache(engine, {.folder = folder.store(), .most_bytes = roomy});
  said(*cached, request_of(U"hello"));
  said(*cached, request_of(U"hello"));
  CHECK(engine.fake.calls == 2);
  CHECK_FALSE(fs::exists(folder.store()));
}
