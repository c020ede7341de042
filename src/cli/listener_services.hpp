// What a listening session asks of the program.
#pragma once

#include <string>
#include <utility>

#include "cli/background_export.hpp"
#include "cli/place_keeper.hpp"
#include "cli/voice_chooser.hpp"
#include "session/session.hpp"

namespace narrator::cli {

class ListenerServices final : public session::Services {
 public:
  /// @param places nullptr: nothing is remembered
  /// @param target what exports have in common; the listener says where each goes and where it begins
  ListenerServices(const Narration& narration, SpeechEngine& engine, VoiceChooser& voices, PlaceKeeper* places, ExportTarget target)
      : narration_(narration), engine_(engine), voices_(voices), places_(places), target_(std::move(target)) {}

  Voice next_voice(SpeakerId speaker) override { return voices_.next(speaker); }
  std::string remember_voice(SpeakerId speaker) override { return voices_.remember(speaker); }
  std::string remember_speaker(const Quote& quote, const std::string& name) override;
  std::string export_path() const override;
  std::string begin_export(const Script& script, std::size_t block, const std::string& path) override;
  std::string export_news() override { return export_.news(); }
  bool is_exporting() const override { return export_.is_busy(); }

 private:
  const Narration& narration_;
  SpeechEngine& engine_;
  VoiceChooser& voices_;
  PlaceKeeper* places_;
  ExportTarget target_;
  BackgroundExport export_;
};

}  // namespace narrator::cli
