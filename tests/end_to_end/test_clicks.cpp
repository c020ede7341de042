// The player through the real PlaybackQueue, rendered by hand: whatever is pressed, nothing clicks.
#include <algorithm>
#include <chrono>
#include <random>
#include <thread>
#include <vector>

#include "audio/pcm.hpp"
#include "narrator/player.hpp"
#include "output/playback_queue.hpp"
#include "support/catch.hpp"
#include "support/fake_engine.hpp"
#include "support/small_article.hpp"

using namespace narrator;
using namespace narrator::test;
using namespace std::chrono_literals;

namespace {

/// What PortAudioDevice is, without PortAudio: render() is called by the test.
class QueueDevice final : public AudioDevice {
 public:
  void render(std::vector<std::int16_t>& out) { queue_.render(out); }
  void wait_for_sound() const {
    for (int i = 0; i < 500 && queue_.is_empty(); ++i) std::this_thread::sleep_for(100us);
  }

  AudioFormat format() const noexcept override { return {}; }
  std::size_t write(std::span<const std::int16_t> samples) override {
    queue_.set_ended(false);
    std::size_t taken = 0;
    while (!interrupted_ && (taken += queue_.write(samples.subspan(taken))) < samples.size()) std::this_thread::sleep_for(100us);
    return taken;
  }
  void finish() override {
    queue_.set_ended(true);
    while (!interrupted_ && !queue_.is_empty()) std::this_thread::sleep_for(100us);
  }
  void resume() override { queue_.set_paused(false); }
  void pause() override { queue_.set_paused(true); }
  void drop() override { queue_.drop(); }
  void interrupt() override { interrupted_ = true; }
  void clear_interrupt() override { interrupted_ = false; }
  void set_volume(double volume) override { queue_.set_volume(volume); }
  std::uint64_t frames_heard() const override { return queue_.position(); }
  std::uint64_t frames_written() const override { return queue_.written(); }
  std::uint64_t underruns() const override { return queue_.underruns(); }
  bool is_asking() const override { return true; }
  bool is_alive() const override { return true; }

 private:
  output::PlaybackQueue queue_{22050, 5512};
  std::atomic<bool> interrupted_{false};
};

SmallArticle long_article() {
  SmallArticle a;
  for (int i = 0; i < 20; ++i)
    a.block().quotes(1, "“We waited there for hours,”").narrates(" she said. Nobody else had noticed it at all.");
  return a;
}

void press(Player& player, unsigned key) {
  switch (key % 9) {
    case 0: return player.next_paragraph();
    case 1: return player.previous_paragraph();
    case 2: return player.next_sentence();
    case 3: return player.previous_sentence();
    case 4: return player.toggle();
    case 5: return player.set_speed(100 + static_cast<int>(key % 300));
    case 6: return player.set_volume(static_cast<double>(key % 150) / 100.0);
    case 7: return player.set_muted(key % 2 == 0);
    default: return player.first_paragraph();
  }
}

}  // namespace

TEST_CASE("no key makes a step that the voice did not make") {
  const SmallArticle article = long_article();
  // A voice that is loud where it is cut: up to 3000 of 32768 above a floor of 8000.
  FakeEngineOptions loud;
  loud.first_sample = 8000;
  FakeEngine engine(loud);
  const Narration narration(article.document, article.script, article.cast, engine);
  QueueDevice device;
  Player player(narration, device);
  player.play();
  std::mt19937 random(5);
  std::int16_t last = 0;
  double largest = 0.0;
  bool was_heard = false;
  for (int i = 0; i < 4'000; ++i) {
    if (random() % 4 == 0) press(player, static_cast<unsigned>(random()));
    if (random() % 2 == 0) device.wait_for_sound();  // sometimes the player is in time, sometimes not
    std::vector<std::int16_t> out(1 + random() % 400);
    device.render(out);
    was_heard = was_heard || std::any_of(out.begin(), out.end(), [](std::int16_t s) { return s > 1000; });
    const std::int16_t join[] = {last, out.front()};
    last = out.back();
    largest = std::max({largest, audio::largest_step(join), audio::largest_step(out)});
  }
  CHECK(was_heard);
  CHECK(largest <= 0.02);
}
