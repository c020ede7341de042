// Speech that was made before, from the disk instead of from the engine.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

#include "narrator/speech_engine.hpp"

namespace narrator {

struct SpeechCacheOptions {
  std::filesystem::path folder;  ///< made when there is something to keep
  /// What was not used for longest goes first. A quarter of it is the most that one run keeps, so that a book does not
  /// push out everything else.
  std::uintmax_t most_bytes = std::uintmax_t{512} << 20;
};

/// An engine that keeps what another says, by everything that decides the samples, and gives it back exactly. Several
/// processes may use one folder at a time. What is damaged is noticed and made again; a disk that is full, or a folder
/// that cannot be used, only means that nothing is kept.
/// @param engine must outlive what is returned; one without an identity() is used as it is
std::unique_ptr<SpeechEngine> with_cache(SpeechEngine& engine, const SpeechCacheOptions& options);

}  // namespace narrator
