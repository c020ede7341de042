// Web and e-mail addresses, handles and hashtags.
#include <algorithm>
#include <array>

#include "spoken/recognizers.hpp"

namespace narrator::spoken {
namespace {

constexpr std::u32string_view link_ends = U"<>\"“”»«[]{}|\\`";
constexpr std::u32string_view not_last_in_link = U".,;:!?'’)*_…";
constexpr std::size_t longest_host = 253;  // by the standard; also bounds the look ahead
// Last labels that make a bare "example.com" a web address; any more would take "end.The" for one.
constexpr auto top_domains =
    std::to_array<std::u32string_view>({U"com", U"org", U"net", U"edu",  U"gov", U"info", U"io", U"eu", U"de", U"fr",  U"uk",
                                        U"es",  U"it",  U"pt",  U"br",   U"ru",  U"se",   U"nl", U"pl", U"ua", U"ch",  U"at",
                                        U"be",  U"me",  U"tv",  U"news", U"mx",  U"sm",   U"us", U"ca", U"au", U"app", U"dev"});
// Labels that everybody says as a word.
constexpr auto word_labels = std::to_array<std::u32string_view>(
    {U"com", U"org", U"net", U"info", U"gov", U"app", U"dev", U"news", U"gmail", U"google", U"yahoo", U"hotmail", U"amazon",
     U"facebook", U"twitter", U"youtube", U"instagram", U"outlook"});

bool is_one_of(std::u32string_view label, std::span<const std::u32string_view> words) {
  return std::find(words.begin(), words.end(), label) != words.end();
}

bool is_host_character(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || is_digit(c) || c == U'-'; }

bool has_vowel(std::u32string_view label) {
  return std::any_of(label.begin(), label.end(), [](char32_t c) { return holds(U"aeiouyAEIOUY", c); });
}

std::u32string_view sign_name(char32_t c, const SpokenRules& rules) {
  switch (c) {
    case U'.': return rules.signs.dot;
    case U'/': return rules.signs.slash;
    case U'-': return rules.signs.dash;
    case U'_': return rules.signs.underscore;
    case U'@': return rules.signs.at;
    case U':': return rules.signs.colon;
    case U'&': return rules.signs.ampersand.empty() ? said_for(rules.signs.names, U"&") : rules.signs.ampersand;
    default: return said_for(rules.signs.names, std::u32string_view(&c, 1));
  }
}

std::u32string say_letters(std::u32string_view letters, const Place& place, bool spells) {
  const SpokenRules& rules = place.rules;
  const std::u32string small = lower(letters);
  if (const std::u32string_view known = said_for(rules.words.acronyms, small); !known.empty()) return std::u32string(known);
  if (is_one_of(small, word_labels)) return small;
  const bool short_letters = letters.size() <= rules.signs.spelled_labels && letters.size() <= 3;
  const bool unspeakable = !rules.words.letters_of.empty() || (letters.size() > 1 && !has_vowel(letters));
  return spells || short_letters || unspeakable ? spelled_out(small, rules) : std::u32string(letters);
}

/// Letters, figures and signs of an address, each as it is said.
std::u32string say_address(std::u32string_view address, const Place& place, bool spells) {
  std::u32string out;
  const auto add = [&out](std::u32string_view words) {
    if (words.empty()) return;
    if (!out.empty()) out += U' ';
    out += words;
  };
  Scan scan(address);
  while (!scan.ended()) {
    const std::size_t start = scan.at();
    const bool behind_point = scan.before() == U'.';
    if (const std::u32string_view letters = scan.letters(); !letters.empty()) {
      // Two letters at the end are a country's.
      const bool is_country = behind_point && letters.size() == 2 && scan.ended();
      add(is_country ? spelled_out(lower(letters), place.rules) : say_letters(letters, place, spells));
    } else if (is_digit(scan.peek())) {
      while (is_digit(scan.peek())) scan.skip(1);
      add(place.numerals.one_by_one(scan.from(start)));
    } else {
      add(sign_name(scan.peek(), place.rules));
      scan.skip(1);
    }
  }
  return out;
}

std::size_t up_to_link_end(std::u32string_view rest) {
  std::size_t end = 0;
  while (end < rest.size() && !is_space(rest[end]) && !holds(link_ends, rest[end])) ++end;
  while (end > 0 && holds(not_last_in_link, rest[end - 1])) --end;
  return end;
}

/// The length of "example.com" or "news.example.co.uk"; 0 where there is no host.
std::size_t host_length(std::u32string_view rest) {
  rest = rest.substr(0, longest_host + 1);
  std::size_t end = 0;
  std::size_t label = 0;
  std::size_t labels = 0;
  for (;;) {
    while (end < rest.size() && is_host_character(rest[end])) ++end;
    if (end == label) return 0;
    ++labels;
    if (end + 1 >= rest.size() || rest[end] != U'.' || !is_host_character(rest[end + 1])) break;
    label = ++end;
  }
  if (labels < 2 || !is_one_of(rest.substr(label, end - label), top_domains)) return 0;
  return end < rest.size() && (is_word_character(rest[end]) || rest[end] == U'@') ? 0 : end;
}

std::u32string say_link(std::u32string_view address, const Place& place) {
  const SpokenRules& rules = place.rules;
  if (place.options.links == LinkReading::none) return {};
  if (place.options.links == LinkReading::all) return say_address(address, place, rules.signs.spells_addresses);
  const std::size_t scheme = address.find(U"://");
  const bool is_marked = scheme < 6 || address.starts_with(U"www.");
  if (scheme < 6) address.remove_prefix(scheme + 3);
  if (address.starts_with(U"www.")) address.remove_prefix(4);
  std::u32string host =
      say_address(address.substr(0, address.find_first_of(U"/?#:@")), place, rules.signs.spells_addresses && !is_marked);
  return is_marked && !rules.signs.link_to.empty() ? std::u32string(rules.signs.link_to) + U' ' + host : host;
}

}  // namespace

std::u32string spelled_out(std::u32string_view letters, const SpokenRules& rules) {
  std::u32string out;
  for (const char32_t c : letters) {
    if (!out.empty()) out += U' ';
    const std::u32string_view name = said_for(rules.words.letters_of, std::u32string_view(&c, 1));
    if (name.empty())
      out += c;
    else
      out += name;
  }
  return out;
}

Match link(const Place& place) {
  if (!place.is_free()) return {};
  const std::u32string_view rest = place.text.substr(place.at);
  std::size_t length = 0;
  if (rest.starts_with(U"http://") || rest.starts_with(U"https://") || rest.starts_with(U"www.")) {
    length = up_to_link_end(rest);
    if (length < 8) return {};
  } else if (is_host_character(rest[0]) && rest[0] != U'-') {
    length = host_length(rest);
    if (length > 0 && length < rest.size() && rest[length] == U'/')
      length = std::max(length, up_to_link_end(rest.substr(0, 2000)));
  }
  if (length == 0) return {};
  return {length, Reading::link, say_link(rest.substr(0, length), place)};
}

Match email(const Place& place) {
  if (!place.is_free()) return {};
  Scan scan = place.scan();
  const auto is_local = [](char32_t c) { return is_host_character(c) || holds(U"._%+&!~", c); };
  while (is_local(scan.peek()) && scan.at() - place.at < 64) scan.skip(1);
  const std::size_t at_sign = scan.at();
  if (at_sign == place.at || !scan.take(U'@')) return {};
  const std::size_t host = scan.at();
  while (is_host_character(scan.peek()) || holds(U"._", scan.peek())) scan.skip(1);
  std::u32string_view address = scan.from(place.at);
  while (!address.empty() && holds(U"._-", address.back())) address.remove_suffix(1);
  if (place.at + address.size() <= host || address.substr(host - place.at).find(U'.') == address.npos) return {};
  // "ann@example.org/desk-2": what an address of a chat may have behind it.
  const std::u32string_view rest = place.text.substr(place.at + address.size());
  if (rest.starts_with(U"/") && rest.size() > 1 && is_host_character(rest[1]))
    address = place.text.substr(place.at, address.size() + up_to_link_end(rest.substr(0, longest_host)));
  return {address.size(), Reading::email, say_address(address, place, place.rules.signs.spells_addresses)};
}

Match handle(const Place& place) {
  if (place.text[place.at] != U'@' || !place.is_free()) return {};
  Scan scan = place.scan();
  scan.skip(1);
  const std::size_t start = scan.at();
  while (is_word_character(scan.peek()) || (holds(U"_.", scan.peek()) && is_word_character(scan.peek(1)))) scan.skip(1);
  const std::u32string_view name = scan.from(start);
  if (name.empty() || name.size() > 64 || place.rules.signs.at.empty()) return {};
  const SignRules& signs = place.rules.signs;
  return {
      scan.at() - place.at, Reading::handle,
      std::u32string(signs.handle.empty() ? signs.at : signs.handle) + U' ' + say_address(name, place, signs.spells_addresses)};
}

/// "#BlackLivesMatter": hashtag Black Lives Matter.
Match hashtag(const Place& place) {
  if (place.text[place.at] != U'#' || !place.is_free() || place.rules.signs.hashtag.empty()) return {};
  Scan scan = place.scan();
  scan.skip(1);
  if (!is_letter(scan.peek())) return {};
  std::u32string spoken(place.rules.signs.hashtag);
  std::u32string word;
  const auto flush = [&] {
    if (!word.empty()) spoken += U' ' + word;
    word.clear();
  };
  const std::size_t start = scan.at();
  for (; is_word_character(scan.peek()) || (scan.peek() == U'_' && is_word_character(scan.peek(1))); scan.skip(1)) {
    const char32_t c = scan.peek();
    if (c == U'_') {
      flush();
      continue;
    }
    const bool begins =
        !word.empty() && ((is_upper(c) && (is_lower(word.back()) || (is_upper(word.back()) && is_lower(scan.peek(1))))) ||
                          is_digit(c) != is_digit(word.back()));
    if (begins) {
      if (is_digit(word.back())) word = say_serial(word, place.numerals);
      flush();
    }
    word += c;
  }
  if (!word.empty() && is_digit(word.back())) word = say_serial(word, place.numerals);
  flush();
  if (scan.at() - start > 100) return {};
  return {scan.at() - place.at, Reading::hashtag, spoken};
}

}  // namespace narrator::spoken
