#include "speech/sound_store.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <random>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>

namespace narrator::speech {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t magic = 0x31306b636170726eULL;  // changes with the layout
constexpr std::uintmax_t shares = 4;
constexpr std::uint64_t longest_record = std::uint64_t{1} << 30;

// On the disk as in memory: a cache is this machine's own.
struct Header {
  std::uint64_t magic = 0;
  std::uint64_t checksum = 0;  // of what follows it, the key first
  std::uint64_t key_bytes = 0;
  std::uint64_t onsets = 0;
  std::uint64_t samples = 0;
};

struct Entry {
  Digest digest;
  std::uint64_t offset = 0;
  std::uint64_t bytes = 0;
  std::uint64_t checksum = 0;  // of the three above
};

struct KeptOnset {
  std::uint64_t position;
  std::uint64_t frame;
};

template <typename T>
std::string_view bytes_of(const T& value) noexcept {
  static_assert(std::is_trivially_copyable_v<T>);
  return {reinterpret_cast<const char*>(&value), sizeof value};
}

std::uint64_t checksum_of_entry(const Entry& entry) noexcept { return checksum_of(bytes_of(entry).substr(0, offsetof(Entry, checksum))); }

fs::path with(const fs::path& pack, const char* extension) { return fs::path(pack.string() + extension); }

void delete_pack(const fs::path& pack) {
  std::error_code gone_already;
  fs::remove(with(pack, ".index"), gone_already);
  fs::remove(with(pack, ".pack"), gone_already);
}

struct OnDisk {
  fs::path pack;
  std::uintmax_t bytes = 0;
  fs::file_time_type used = fs::file_time_type::min();  // its epoch is in the future
};

/// The least recently used first. An index without its pack counts too: somebody was killed between the two.
std::vector<OnDisk> packs_in(const fs::path& folder) {
  std::map<fs::path, OnDisk> packs;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const std::string extension = entry->path().extension().string();
    if (extension != ".pack" && extension != ".index") continue;
    const fs::path pack = fs::path(entry->path()).replace_extension();
    OnDisk& on_disk = packs[pack];
    on_disk.pack = pack;
    std::error_code gone;
    const std::uintmax_t bytes = entry->file_size(gone);
    if (!gone) on_disk.bytes += bytes;
    const fs::file_time_type used = entry->last_write_time(gone);
    if (!gone) on_disk.used = std::max(on_disk.used, used);
  }
  std::vector<OnDisk> sorted;
  for (auto& [path, pack] : packs) sorted.push_back(std::move(pack));
  std::stable_sort(sorted.begin(), sorted.end(), [](const OnDisk& a, const OnDisk& b) { return a.used < b.used; });
  return sorted;
}

std::string encoded(const std::string& key, const KeptSound& sound) {
  std::string record(sizeof(Header), '\0');
  record.reserve(sizeof(Header) + key.size() + sound.onsets.size() * sizeof(KeptOnset) + sound.samples.size() * sizeof(std::int16_t));
  record += key;
  for (const WordOnset& onset : sound.onsets) record += bytes_of(KeptOnset{onset.position, onset.frame});
  record.append(reinterpret_cast<const char*>(sound.samples.data()), sound.samples.size() * sizeof(std::int16_t));
  const Header header{magic, checksum_of(std::string_view(record).substr(sizeof(Header))), key.size(), sound.onsets.size(), sound.samples.size()};
  std::memcpy(record.data(), &header, sizeof header);
  return record;
}

/// Nothing when it is damaged, or another key's.
std::optional<KeptSound> decoded(std::string_view record, const std::string& key) {
  Header header;
  if (record.size() < sizeof header) return std::nullopt;
  std::memcpy(&header, record.data(), sizeof header);
  record.remove_prefix(sizeof header);
  if (header.magic != magic || header.checksum != checksum_of(record)) return std::nullopt;
  if (header.key_bytes != key.size() || record.substr(0, key.size()) != key) return std::nullopt;
  record.remove_prefix(key.size());
  if (header.onsets > record.size() / sizeof(KeptOnset)) return std::nullopt;
  if (record.size() - header.onsets * sizeof(KeptOnset) != header.samples * sizeof(std::int16_t)) return std::nullopt;
  KeptSound sound;
  for (std::uint64_t i = 0; i < header.onsets; ++i) {
    KeptOnset onset;
    std::memcpy(&onset, record.data() + i * sizeof onset, sizeof onset);
    sound.onsets.push_back({onset.position, onset.frame});
  }
  sound.samples.resize(header.samples);
  // No sound has no place to be copied to.
  if (header.samples > 0)
    std::memcpy(sound.samples.data(), record.data() + header.onsets * sizeof(KeptOnset), header.samples * sizeof(std::int16_t));
  return sound;
}

}  // namespace

/// A descriptor.
class SoundStore::File {
 public:
  File(const fs::path& path, int flags) : fd_(open(path.c_str(), flags | O_CLOEXEC, 0600)) {}
  ~File() {
    if (fd_ >= 0) close(fd_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  bool is_open() const noexcept { return fd_ >= 0; }
  bool append(std::string_view bytes) const noexcept {
    while (!bytes.empty()) {
      const ssize_t written = ::write(fd_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
  }
  bool read(std::string& bytes, std::uint64_t offset) const noexcept {
    for (std::size_t done = 0; done < bytes.size();) {
      const ssize_t count = pread(fd_, bytes.data() + done, bytes.size() - done, static_cast<off_t>(offset + done));
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) return false;
      done += static_cast<std::size_t>(count);
    }
    return true;
  }
  void touch() const noexcept {
    if (futimens(fd_, nullptr) != 0) return;  // then it counts as older than it is
  }

 private:
  int fd_;
};

SoundStore::SoundStore(fs::path folder, std::uintmax_t most_bytes) : folder_(std::move(folder)), most_bytes_(most_bytes) {
  for (const OnDisk& pack : packs_in(folder_)) read_index(pack.pack);
}

SoundStore::~SoundStore() = default;

void SoundStore::read_index(const fs::path& pack) {
  const File file(with(pack, ".index"), O_RDONLY);
  if (!file.is_open()) return;
  packs_.push_back({pack, nullptr, false});
  std::string bytes(sizeof(Entry), '\0');
  std::error_code error;
  const std::uintmax_t size = fs::file_size(with(pack, ".index"), error);
  if (error || size > most_bytes_) return;
  bytes.resize(size / sizeof(Entry) * sizeof(Entry));
  if (!file.read(bytes, 0)) return;
  for (std::size_t at = 0; at < bytes.size(); at += sizeof(Entry)) {
    Entry entry;
    std::memcpy(&entry, bytes.data() + at, sizeof entry);
    if (entry.checksum != checksum_of_entry(entry) || entry.bytes > longest_record) continue;
    places_[entry.digest] = {packs_.size() - 1, entry.offset, entry.bytes};
  }
}

std::optional<SoundStore::Place> SoundStore::place_of(const Digest& digest, std::shared_ptr<File>& file) {
  const std::lock_guard lock(mutex_);
  const auto found = places_.find(digest);
  if (found == places_.end()) return std::nullopt;
  Pack& pack = packs_[found->second.pack];
  if (pack.file == nullptr) pack.file = std::make_shared<File>(with(pack.path, ".pack"), O_RDONLY);
  if (pack.file->is_open() && !std::exchange(pack.used, true)) pack.file->touch();
  file = pack.file;
  return found->second;
}

std::optional<KeptSound> SoundStore::find(const std::string& key) {
  const Digest digest = digest_of(key);
  std::shared_ptr<File> file;
  const std::optional<Place> place = place_of(digest, file);
  if (!place) return std::nullopt;
  std::string record(place->bytes, '\0');
  std::optional<KeptSound> sound;
  if (file->is_open() && file->read(record, place->offset)) sound = decoded(record, key);
  if (!sound) drop_pack(place->pack);
  return sound;
}

/// One damaged record says that the disk or a program has gone wrong there: none of the others is worth the risk.
void SoundStore::drop_pack(std::size_t pack) {
  const std::lock_guard lock(mutex_);
  std::erase_if(places_, [pack](const auto& place) { return place.second.pack == pack; });
  delete_pack(packs_[pack].path);
}

bool SoundStore::is_keeping() {
  const std::lock_guard lock(mutex_);
  return !failed_ && kept_ < most_bytes_ / shares;
}

void SoundStore::keep(const std::string& key, const KeptSound& sound) {
  const std::string record = encoded(key, sound);
  Entry entry{digest_of(key), 0, record.size(), 0};
  const std::lock_guard lock(mutex_);
  if (failed_ || places_.contains(entry.digest) || kept_ + record.size() + sizeof entry > most_bytes_ / shares) return;
  if (pack_ == nullptr && !begin_pack()) return stop_keeping();
  entry.offset = kept_;
  entry.checksum = checksum_of_entry(entry);
  // What stands half in the pack is in no index.
  if (!pack_->append(record) || !index_->append(bytes_of(entry))) return stop_keeping();
  places_[entry.digest] = {packs_.size() - 1, entry.offset, entry.bytes};
  kept_ += record.size();
}

bool SoundStore::begin_pack() {
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error) return false;
  fs::permissions(folder_, fs::perms::owner_all, error);  // what somebody listens to is nobody else's business
  make_room();
  std::random_device random;
  const fs::path path = folder_ / (std::to_string(getpid()) + "-" + std::to_string(random()));
  pack_ = std::make_unique<File>(with(path, ".pack"), O_CREAT | O_EXCL | O_WRONLY | O_APPEND);
  index_ = std::make_unique<File>(with(path, ".index"), O_CREAT | O_EXCL | O_WRONLY | O_APPEND);
  packs_.push_back({path, nullptr, false});
  return pack_->is_open() && index_->is_open();
}

/// For this run's share.
void SoundStore::make_room() const {
  std::vector<OnDisk> packs = packs_in(folder_);
  std::uintmax_t bytes = 0;
  for (const OnDisk& pack : packs) bytes += pack.bytes;
  std::size_t count = packs.size();
  for (const OnDisk& pack : packs) {
    if (bytes <= most_bytes_ - most_bytes_ / shares && count < most_packs) return;
    delete_pack(pack.pack);
    bytes -= pack.bytes;
    --count;
  }
}

/// The disk is full, most likely: what this run has kept is not worth as much as the room.
void SoundStore::stop_keeping() noexcept {
  failed_ = true;
  if (packs_.empty() || pack_ == nullptr) return;
  const std::size_t own = packs_.size() - 1;
  std::erase_if(places_, [own](const auto& place) { return place.second.pack == own; });
  delete_pack(packs_[own].path);
  pack_.reset();
  index_.reset();
}

}  // namespace narrator::speech
