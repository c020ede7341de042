// Everything of libnarrator. The way of an article:
//
//   bytes -> read_document -> write_script -> cast_voices -> Narration -> AudioSink or Player
#pragma once

#include "narrator/audio.hpp"
#include "narrator/audio_sink.hpp"
#include "narrator/casting.hpp"
#include "narrator/document.hpp"
#include "narrator/error.hpp"
#include "narrator/lexicon.hpp"
#include "narrator/narration.hpp"
#include "narrator/player.hpp"
#include "narrator/publication.hpp"
#include "narrator/script.hpp"
#include "narrator/spoken_form.hpp"
#include "narrator/speech_cache.hpp"
#include "narrator/speech_engine.hpp"
#include "narrator/timeline.hpp"
