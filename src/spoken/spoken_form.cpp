#include "narrator/spoken_form.hpp"

namespace narrator {

std::string_view name_of(Reading reading) noexcept {
  switch (reading) {
    case Reading::as_written: return "as written";
    case Reading::number: return "number";
    case Reading::ordinal: return "ordinal";
    case Reading::fraction: return "fraction";
    case Reading::range: return "range";
    case Reading::money: return "money";
    case Reading::measure: return "measure";
    case Reading::date: return "date";
    case Reading::year: return "year";
    case Reading::decade: return "decade";
    case Reading::time: return "time";
    case Reading::telephone: return "telephone";
    case Reading::roman: return "roman";
    case Reading::serial: return "serial";
    case Reading::sign: return "sign";
    case Reading::abbreviation: return "abbreviation";
    case Reading::acronym: return "acronym";
    case Reading::capitals: return "capitals";
    case Reading::dotted: return "dotted";
    case Reading::link: return "link";
    case Reading::email: return "email";
    case Reading::handle: return "handle";
    case Reading::hashtag: return "hashtag";
    case Reading::emoji: return "emoji";
    case Reading::lexicon: return "lexicon";
    case Reading::pause: return "pause";
    case Reading::white_space: return "white space";
    case Reading::control: return "control";
    case Reading::quotation_mark: return "quotation mark";
    case Reading::bracket: return "bracket";
    case Reading::note_mark: return "note mark";
    case Reading::ornament: return "ornament";
    case Reading::joint: return "joint";
    case Reading::abbreviation_stop: return "abbreviation's stop";
    case Reading::unspeakable: return "unspeakable";
  }
  return "";
}

}  // namespace narrator
