// A folder of sounds that were said, found by what decides them.
//
// Every run that keeps something writes a pack of its own: NAME.pack, one record behind the other, and NAME.index, which
// says where they are. Nothing in them is ever changed, and a record is in the index only when it is whole; so runs
// need no lock between them. What is not used for longest is deleted, a pack at a time; whoever reads it meanwhile
// has it open.
//
// Threads: find() and keep() from any.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/digest.hpp"
#include "narrator/speech_engine.hpp"

namespace narrator::speech {

struct KeptSound {
  std::vector<std::int16_t> samples;
  std::vector<WordOnset> onsets;
  friend bool operator==(const KeptSound&, const KeptSound&) = default;
};

class SoundStore {
 public:
  static constexpr std::size_t most_packs = 256;

  /// @param most_bytes of all packs together; a run keeps a quarter of it at most
  SoundStore(std::filesystem::path folder, std::uintmax_t most_bytes);
  ~SoundStore();
  SoundStore(const SoundStore&) = delete;
  SoundStore& operator=(const SoundStore&) = delete;

  /// @param key all that decides the sound
  std::optional<KeptSound> find(const std::string& key);
  /// Whether keep() would take anything: nothing failed, and the run has not kept its share.
  bool is_keeping();
  void keep(const std::string& key, const KeptSound& sound);

 private:
  class File;
  struct Pack {
    std::filesystem::path path;  // without extension
    std::shared_ptr<File> file;  // once read from
    bool used = false;
  };
  struct Place {
    std::size_t pack = 0;
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
  };

  void read_index(const std::filesystem::path& pack);
  std::optional<Place> place_of(const Digest& digest, std::shared_ptr<File>& file);
  void drop_pack(std::size_t pack);
  bool begin_pack();
  void make_room() const;
  void stop_keeping() noexcept;

  const std::filesystem::path folder_;
  const std::uintmax_t most_bytes_;

  std::mutex mutex_;  // protects all below
  std::vector<Pack> packs_;
  std::map<Digest, Place> places_;
  std::unique_ptr<File> pack_;   // this run's
  std::unique_ptr<File> index_;
  std::uint64_t kept_ = 0;       // bytes of it
  bool failed_ = false;
};

}  // namespace narrator::speech
