#include "narrator/player.hpp"

#include <utility>

#include "player/playback.hpp"

namespace narrator {

using player::Playback;
using player::Unit;

class Player::Impl : public Playback {
 public:
  using Playback::Playback;
};

Player::Player(const Narration& narration, AudioDevice& device, PlayerOptions options)
    : impl_(std::make_unique<Impl>(narration, device, std::move(options))) {}
Player::~Player() = default;

bool Player::extend(const Narration& longer, std::size_t heard) { return impl_->extend(longer, heard); }
void Player::play() { impl_->play(); }
void Player::pause() { impl_->pause(); }
void Player::toggle() { impl_->toggle(); }
void Player::next_paragraph() { impl_->next(Unit::paragraph); }
void Player::previous_paragraph() { impl_->previous(Unit::paragraph); }
void Player::next_sentence() { impl_->next(Unit::sentence); }
void Player::previous_sentence() { impl_->previous(Unit::sentence); }
void Player::next_quote() { impl_->next_quote(std::nullopt); }
void Player::next_quote_by(SpeakerId speaker) { impl_->next_quote(speaker); }
void Player::previous_quote() { impl_->previous_quote(std::nullopt); }
void Player::previous_quote_by(SpeakerId speaker) { impl_->previous_quote(speaker); }
SpeakerId Player::quoted_speaker() const { return impl_->quoted_speaker(); }
void Player::repeat_sentence() { impl_->repeat_sentence(); }
void Player::first_paragraph() { impl_->go_to_segment(0); }
void Player::last_paragraph() { impl_->go_to_last_paragraph(); }
void Player::go_to_segment(std::size_t segment) { impl_->go_to_segment(segment); }
void Player::go_to_text(std::size_t code_point) { impl_->go_to_text(code_point); }
void Player::go_to_time(std::chrono::milliseconds time) { impl_->go_to_time(time); }
bool Player::undo_move() { return impl_->undo_move(); }
void Player::set_loop(std::optional<SegmentRange> loop) { impl_->set_loop(loop); }
void Player::set_stop(StopAt stop) { impl_->set_stop(stop); }
void Player::set_speed(int words_per_minute) { impl_->set_speed(words_per_minute); }
void Player::set_voice(SpeakerId speaker, const Voice& voice) { impl_->set_voice(speaker, voice); }
void Player::set_speaker(std::size_t utterance, SpeakerId speaker) { impl_->set_speaker(utterance, speaker); }
void Player::set_volume(double volume) { impl_->set_volume(volume); }
void Player::set_muted(bool muted) { impl_->set_muted(muted); }
PlayerStatus Player::status() const { return impl_->status(); }
bool Player::wait_for(std::chrono::milliseconds time) const { return impl_->wait_for(time); }

}  // namespace narrator
