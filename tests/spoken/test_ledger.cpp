// The account of what was done with every code point.
#include <filesystem>
#include <iterator>
#include <random>

#include "spoken/spoken_of.hpp"
#include "support/file_bytes.hpp"

using namespace narrator;
using narrator::test::bytes_of;
using namespace narrator::tests;

namespace {

std::u32string_view part(std::u32string_view text, Span span) { return text.substr(span.start, span.size()); }

/// "written=reading" for each line that is not as written or white space.
std::string account(std::string_view utf8) {
  const std::u32string text = from_utf8(utf8);
  std::string out;
  for (const LedgerLine& line : form_of(utf8).ledger) {
    if (line.reading == Reading::as_written || line.reading == Reading::white_space) continue;
    if (!out.empty()) out += " | ";
    out += to_utf8(part(text, line.source)) + "=" + std::string(name_of(line.reading));
    if (!line.spoken.empty() && line.reading != Reading::pause) out += ":" + to_utf8(part(form_of(utf8).text, line.spoken));
  }
  return out;
}

/// What must hold for any text: the lines rebuild it, and nothing is said that no line answers for.
void check_ledger(std::u32string_view text, Span span, const SpokenForm& form) {
  std::u32string rebuilt;
  std::size_t at = span.start;
  std::size_t said = 0;
  bool whole = true;
  for (const LedgerLine& line : form.ledger) {
    whole = whole && line.source.start == at && line.source.end > at;
    whole = whole && line.spoken.start >= said && line.spoken.end >= line.spoken.start;
    // Between two lines there may be the space between two words, and nothing else.
    whole = whole && part(form.text, {said, line.spoken.start}).find_first_not_of(U' ') == std::u32string_view::npos;
    if (line.reading == Reading::as_written) whole = whole && part(text, line.source) == part(form.text, line.spoken);
    rebuilt += part(text, line.source);
    at = line.source.end;
    said = std::max(said, line.spoken.end);
  }
  CHECK(whole);
  CHECK(rebuilt == text.substr(span.start, span.size()));
  CHECK(said == form.text.size());
}

}  // namespace

TEST_CASE("what is not read as it is written is accounted for by name") {
  const Row rows[] = {
      {"It cost $3.5m.", "$3.5m=money:three point five million dollars | .=pause"},
      {"\u201cWe go,\u201d she said[1]", "\u201c=quotation mark | ,=pause | \u201d=quotation mark | [1]=note mark"},
      {"Dr. Ray at 7:30pm", "Dr.=abbreviation:Doctor | 7:30pm=time:seven thirty PM"},
      {"J. Lee", ".=abbreviation's stop"},
      {"well (quite)", "(=pause | )=pause"},
      {"=====", "======ornament"},
      {"a\u00ADb", "a\u00ADb=dotted:ab"},
      {"see www.example.com", "www.example.com=link:link to example dot com"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    CHECK(account(row.written) == row.spoken);
  }
}

TEST_CASE("the ledger of an article rebuilds it") {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(std::filesystem::path(NARRATOR_SOURCE_DIR) / "tests" / "articles")) {
    if (!entry.is_regular_file()) continue;
    CAPTURE(entry.path().string());
    const std::u32string text = from_utf8(bytes_of(entry.path()));
    for (const char* language : {"en", "de", "fr", "ru"})
      check_ledger(text, {0, text.size()}, TextNormalizer(language).normalize(text, {0, text.size()}));
  }
}

TEST_CASE("the ledger of any text rebuilds it") {
  constexpr std::u32string_view morsels[] = {
      U"a", U"B", U"é", U"word", U"1", U"000", U"1990", U"s", U"$", U"€", U"bn", U"m", U" ", U"\n", U"\u00A0", U".", U"...", U",", U"-", U"–", U"/", U":",
      U"'", U"’", U"“", U"\"", U"[", U"]", U"(", U")", U"%", U"Dr.", U"No.", U"http://x.com", U"a@b.com", U"@c", U"#De", U"II", U"May", U"5", U"12", U"30",
      U"kg", U"km/h", U"½", U"°", U"\u0001", U"\uFFFD", U"\u00AD", U"\u200B", U"中", U"Ж", U"😀", U"+", U"=", U"x", U"pm", U"th", U"St.", U"\r\n", U"\t"};
  std::mt19937 random(17);
  const TextNormalizer normalizers[] = {TextNormalizer("en"), TextNormalizer("de"), TextNormalizer("es"), TextNormalizer("ru"), TextNormalizer("zh")};
  for (int round = 0; round < 8000; ++round) {
    std::u32string text;
    for (std::size_t i = random() % 24; i > 0; --i) text += morsels[random() % std::size(morsels)];
    const std::size_t start = random() % (text.size() + 1);
    const Span span = round % 3 == 0 ? Span{start, start + random() % (text.size() - start + 1)} : Span{0, text.size()};
    CAPTURE(to_utf8(text), span.start, span.end);
    const TextNormalizer& normalizer = normalizers[round % 5];
    check_ledger(text, span, normalizer.normalize(text, span));
  }
}
