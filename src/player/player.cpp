#include "narrator/player.hpp"

#include "player/playback.hpp"

namespace narrator {

using player::Playback;
using player::Unit;

class Player::Impl : public Playback {
 public:
  using Playback::Playback;
};

Player::Player(const Narration& narration, AudioDevice& device, std::size_t first_segment)
    : impl_(std::make_unique<Impl>(narration, device, first_segment)) {}
Player::~Player() = default;

void Player::play() { impl_->play(); }
void Player::pause() { impl_->pause(); }
void Player::toggle() { impl_->toggle(); }
void Player::next_paragraph() { impl_->next(Unit::paragraph); }
void Player::previous_paragraph() { impl_->previous(Unit::paragraph); }
void Player::next_sentence() { impl_->next(Unit::sentence); }
void Player::previous_sentence() { impl_->previous(Unit::sentence); }
void Player::first_paragraph() { impl_->go_to_segment(0); }
void Player::last_paragraph() { impl_->go_to_last_paragraph(); }
void Player::go_to_segment(std::size_t segment) { impl_->go_to_segment(segment); }
void Player::set_speed(int words_per_minute) { impl_->set_speed(words_per_minute); }
void Player::set_voice(SpeakerId speaker, const Voice& voice) { impl_->set_voice(speaker, voice); }
void Player::set_volume(double volume) { impl_->set_volume(volume); }
void Player::set_muted(bool muted) { impl_->set_muted(muted); }
PlayerStatus Player::status() const { return impl_->status(); }
bool Player::wait_for(std::chrono::milliseconds time) const { return impl_->wait_for(time); }

}  // namespace narrator
