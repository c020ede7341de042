// What is fuzzed: functions that take any bytes. Each is a libFuzzer target of its own (preset fuzz), and all of them
// are replayed over their regression files in the ordinary tests.
//
// A target ends the process, by check(), where what it tries does not hold. An Error is an answer as any other.
#pragma once

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace narrator::fuzz {

void text(std::string_view bytes);
void markdown(std::string_view bytes);
void page(std::string_view bytes);
void epub(std::string_view bytes);
void docx(std::string_view bytes);
void odt(std::string_view bytes);
void pdf(std::string_view bytes);
void pdf_layout(std::string_view bytes);
void email(std::string_view bytes);
void feed(std::string_view bytes);
void script(std::string_view bytes);
void spoken(std::string_view bytes);
void lexicon(std::string_view bytes);
void script_file(std::string_view bytes);
void voice(std::string_view bytes);
void configuration(std::string_view bytes);
void keys(std::string_view bytes);
void article(std::string_view bytes);

struct Target {
  std::string_view name;
  void (*run)(std::string_view bytes);
};

inline constexpr std::array targets{
    Target{"text", text},       Target{"markdown", markdown},       Target{"page", page},   Target{"epub", epub},
    Target{"docx", docx},       Target{"odt", odt},                 Target{"pdf", pdf},     Target{"pdf_layout", pdf_layout},
    Target{"email", email},     Target{"feed", feed},               Target{"script", script}, Target{"spoken", spoken},
    Target{"lexicon", lexicon}, Target{"script_file", script_file}, Target{"voice", voice}, Target{"configuration", configuration},
    Target{"keys", keys},       Target{"article", article}};

inline void check(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

}  // namespace narrator::fuzz
