// What is written to be expensive costs no more than its length: twice the text, twice the time and the memory, up to
// ten megabytes (NARRATE_ATTACK_BYTES=500000: less). From bytes to utterances and to what is said for them.
#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <string>

#include "complexity/cost.hpp"
#include "formats/make_book.hpp"
#include "narrator/document.hpp"
#include "narrator/script.hpp"
#include "narrator/spoken_form.hpp"
#include "support/catch.hpp"
#include "support/number_from_environment.hpp"

using namespace narrator;
using namespace narrator::test;

namespace {

constexpr double most_ratio = 3.0;   // 2, and what caches, pages and other programs add; the square of the length is 4
constexpr unsigned most_seconds = 300;  // of the processor; ten megabytes of sums take a minute of a busy machine

std::size_t whole_size() { return number_from_environment("NARRATE_ATTACK_BYTES", 10'000'000); }

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

std::string numbered(std::string_view before, std::string_view behind, std::size_t bytes) {
  std::string text;
  for (std::size_t i = 0; text.size() < bytes; ++i) text.append(before).append(std::to_string(i)).append(behind);
  return text;
}

struct Attack {
  const char* name;
  InputFormat format;
  std::string (*text)(std::size_t bytes);
};

const Attack attacks[] = {
    {"opening marks", InputFormat::text, [](std::size_t n) { return repeated("“", n); }},
    {"straight marks", InputFormat::text, [](std::size_t n) { return repeated("\" ", n); }},
    {"marks that open words", InputFormat::text, [](std::size_t n) { return repeated("“word ", n); }},
    {"quotations in paragraphs that none closes", InputFormat::text, [](std::size_t n) { return repeated("“Word by word.\n\n", n); }},
    {"guillemets and dashes", InputFormat::text, [](std::size_t n) { return repeated("— «mot ", n); }},
    {"words of one letter", InputFormat::text, [](std::size_t n) { return repeated("a ", n); }},
    {"capitals of one letter", InputFormat::text, [](std::size_t n) { return repeated("A. ", n); }},
    {"combining marks", InputFormat::text, [](std::size_t n) { return "a" + repeated("\u0301", n); }},
    {"one name again and again", InputFormat::text, [](std::size_t n) { return repeated("“No,” said Ida Krull. ", n); }},
    {"ever new names", InputFormat::text, [](std::size_t n) {
       std::string text;
       for (std::size_t i = 0; text.size() < n; ++i) {
         std::string name;
         for (std::size_t k = i; name.size() < 5; k /= 26) name += static_cast<char>('a' + k % 26);
         text += "“No,” said Ida B" + name + ". ";
         if (i % 5 == 4) text += "\n\n";
       }
       return text;
     }},
    {"pronouns without anybody", InputFormat::text, [](std::size_t n) { return repeated("“No,” he said. ", n); }},
    {"one word", InputFormat::text, [](std::size_t n) { return repeated("x", n); }},
    {"one number", InputFormat::text, [](std::size_t n) { return repeated("1", n); }},
    {"figures in groups", InputFormat::text, [](std::size_t n) { return repeated("1 000 ", n); }},
    {"ranges", InputFormat::text, [](std::size_t n) { return repeated("1-", n); }},
    {"sums", InputFormat::text, [](std::size_t n) { return repeated("$1", n); }},
    {"points", InputFormat::text, [](std::size_t n) { return repeated(".", n); }},
    {"abbreviations", InputFormat::text, [](std::size_t n) { return repeated("a.", n); }},
    {"apostrophes", InputFormat::text, [](std::size_t n) { return repeated("s'", n); }},
    {"opening brackets", InputFormat::text, [](std::size_t n) { return repeated("[1", n); }},
    {"hyphens", InputFormat::text, [](std::size_t n) { return repeated("-a", n); }},
    {"hosts without a name", InputFormat::text, [](std::size_t n) { return repeated("www.", n); }},
    {"a script without spaces", InputFormat::text, [](std::size_t n) { return repeated("中", n); }},
    {"points and commas", InputFormat::text, [](std::size_t n) { return repeated("1.000,", n); }},
    {"addresses", InputFormat::text, [](std::size_t n) { return repeated("https://example.org/a?b=c ", n); }},
    {"one address", InputFormat::text, [](std::size_t n) { return "https://example.org/" + repeated("a/", n); }},
    {"a paragraph a letter", InputFormat::text, [](std::size_t n) { return repeated("a\n\n", n); }},
    {"white space", InputFormat::text, [](std::size_t n) { return repeated(" \t", n) + "a"; }},
    {"line ends", InputFormat::text, [](std::size_t n) { return repeated("\n", n) + "a"; }},
    {"a transcript", InputFormat::text, [](std::size_t n) { return repeated("KRULL: No.\n\n", n); }},
    {"controls", InputFormat::text, [](std::size_t n) { return "a" + repeated("\u200b", n); }},
    {"quotations within quotations of Markdown", InputFormat::markdown, [](std::size_t n) { return repeated(repeated("> ", 200) + "a\n\n", n); }},
    {"lists within lists of Markdown", InputFormat::markdown, [](std::size_t n) { return repeated(repeated("- ", 100) + "a\n", n); }},
    {"brackets of Markdown", InputFormat::markdown, [](std::size_t n) { return repeated("[a](", n); }},
    {"links of Markdown", InputFormat::markdown, [](std::size_t n) { return repeated("[a](http://example.org/) ", n); }},
    {"emphasis of Markdown", InputFormat::markdown, [](std::size_t n) { return repeated("*a **b ", n); }},
    {"elements within elements", InputFormat::html, [](std::size_t n) { return "<!DOCTYPE html><body>" + repeated("<div>", n) + "a"; }},
    {"inline elements within inline elements", InputFormat::html, [](std::size_t n) { return "<!DOCTYPE html><body><p>" + repeated("<span>a ", n); }},
    {"links of a page", InputFormat::html, [](std::size_t n) { return "<!DOCTYPE html><body>" + repeated("<p><a href=/a>word</a> and words.</p>", n); }},
    {"paragraphs of a page", InputFormat::html, [](std::size_t n) { return "<!DOCTYPE html><body><article>" + numbered("<p>The ferry number ", " left at dawn, and nobody knew why.</p>", n); }},
    {"angle brackets", InputFormat::html, [](std::size_t n) { return "<!DOCTYPE html><body><p>" + repeated("< ", n); }},
    {"elements within elements of a book", InputFormat::epub, [](std::size_t n) { return make_epub_of(repeated("<div>", n) + "<p>a</p>"); }},
    {"paragraphs of a book", InputFormat::epub, [](std::size_t n) { return make_epub_of(repeated("<p>Word.</p>", n)); }},
    {"runs of a Word document", InputFormat::docx, [](std::size_t n) { return make_docx("<w:p>" + repeated("<w:r><w:t>a </w:t></w:r>", n) + "</w:p>"); }},
    {"quoted lines of a message", InputFormat::email, [](std::size_t n) { return "Subject: a\n\n" + repeated(">>>> a\n", n); }},
    {"parts of a message", InputFormat::email, [](std::size_t n) { return "Content-Type: multipart/mixed; boundary=b\n\n" + repeated("--b\nContent-Type: text/plain\n\na\n", n); }},
};

void narrate(const std::string& bytes, InputFormat format) {
  const Document document = read_document(bytes, {.format = format, .language = "en"});
  const Script script = write_script(document);
  const TextNormalizer normalizer("en");
  for (const Utterance& utterance : script.utterances) normalizer.normalize(document.text, utterance.span);
}

Cost best_of(int times, const std::string& bytes, InputFormat format) {
  Cost best;
  for (int i = 0; i < times; ++i) {
    const Cost cost = cost_of([&] { narrate(bytes, format); }, most_seconds);
    if (!cost.finished) return cost;
    if (i == 0 || cost.seconds < best.seconds) best = cost;
  }
  return best;
}

/// @return whether it is worth while to try more
bool grows_as_the_text(const Attack& attack, std::size_t bytes, int times) {
  Cost half = best_of(times, attack.text(bytes / 2), attack.format);
  Cost whole = best_of(times, attack.text(bytes), attack.format);
  std::printf("%-45s %8zu bytes: %6.2f s and %6.2f s, %5.0f MB and %5.0f MB\n", attack.name, bytes, half.seconds, whole.seconds, half.megabytes,
              whole.megabytes);
  std::fflush(stdout);
  CAPTURE(attack.name, bytes, half.seconds, whole.seconds, half.megabytes, whole.megabytes);
  constexpr double least_seconds = 0.5;  // below it windows that are looked back over and processes show
  constexpr double least_megabytes = 64.0;  // likewise: what a process has at its start is known to some megabytes
  CHECK(half.finished);
  CHECK(whole.finished);
  const auto grows_too_fast = [&] { return whole.seconds > std::max(half.seconds * most_ratio, least_seconds); };
  // A machine that is slow for some seconds looks like a square; a square does so again.
  for (int again = 0; again < 2 && half.finished && whole.finished && grows_too_fast(); ++again) {
    half = best_of(times, attack.text(bytes / 2), attack.format);
    whole = best_of(times, attack.text(bytes), attack.format);
  }
  const bool is_linear = whole.finished && !grows_too_fast();
  CHECK(is_linear);
  CHECK(whole.megabytes <= std::max(half.megabytes * most_ratio, least_megabytes));
  return is_linear;
}

}  // namespace

TEST_CASE("ten megabytes that are written to be expensive cost twice what five do") {
  for (const Attack& attack : attacks)
    if (grows_as_the_text(attack, 200'000, 3)) grows_as_the_text(attack, whole_size(), 2);
}
