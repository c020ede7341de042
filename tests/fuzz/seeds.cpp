// narrator_fuzz_seeds FOLDER: writes what fuzzing begins with, FOLDER/TARGET/*, from what the tests have: their
// articles, and the texts in their sources.
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.hpp"
#include "formats/make_book.hpp"
#include "formats/make_pdf.hpp"
#include "fuzz/language.hpp"
#include "fuzz/literals.hpp"
#include "page/make_page.hpp"
#include "support/file_bytes.hpp"

namespace {

namespace fs = std::filesystem;
using narrator::test::bytes_of;
using namespace narrator;
using fuzz::literals_of;

const fs::path source = NARRATOR_SOURCE_DIR;

class Seeds {
 public:
  explicit Seeds(fs::path folder) : folder_(std::move(folder)) {}

  void add(const std::string& target, std::string_view bytes) const {
    fs::create_directories(folder_ / target);
    std::ofstream(folder_ / target / digest_of(bytes).hex(), std::ios::binary) << bytes;
  }

  /// Every literal that has all of `sign`.
  void add_literals(const std::string& target, const std::string& test, std::string_view sign = {}, const std::string& before = {}) const {
    for (const std::string& text : literals_of(bytes_of(source / "tests" / test)))
      if (text.size() > 3 && text.find(sign) != std::string::npos) add(target, before + text);
  }

 private:
  fs::path folder_;
};

/// The byte by which a target knows the language.
std::string choice_of(std::string_view language) {
  for (std::size_t i = 0; i < fuzz::languages.size(); ++i)
    if (fuzz::languages[i] == language) return std::string(1, static_cast<char>('a' + i));
  return "a";
}

void add_texts(const Seeds& seeds) {
  for (const auto& entry : fs::directory_iterator(source / "tests" / "articles")) {
    const std::string text = bytes_of(entry.path());
    const std::string name = entry.path().stem().string();
    const std::string language = name == "bruecke" ? "de" : name == "boulangerie" ? "fr" : "en";
    seeds.add("text", text);
    seeds.add("article", text);
    for (const char* const target : {"script", "spoken"}) seeds.add(target, choice_of(language) + text);
  }
  for (const char* const test : {"document/test_structure.cpp", "document/test_decode.cpp", "document/test_properties.cpp"}) seeds.add_literals("text", test);
  for (const char* const test : {"test_phenomena.cpp", "test_quotations.cpp", "test_speakers.cpp", "test_unnamed.cpp", "test_utterances.cpp", "test_ages.cpp"})
    seeds.add_literals("script", std::string("script/") + test, "", choice_of("en"));
  seeds.add_literals("spoken", "spoken/test_english.cpp", "", choice_of("en"));
  for (const std::string_view language : fuzz::languages) {
    seeds.add_literals("spoken", "spoken/test_languages.cpp", " ", choice_of(language));
    seeds.add("script", choice_of(language) + "“One,” said Ida. «Deux», «trois». „Vier“, sagte sie.\n— Пять, — сказал он.");
  }
}

void add_markup(const Seeds& seeds) {
  seeds.add_literals("markdown", "formats/test_markdown.cpp");
  seeds.add_literals("markdown", "formats/test_damage.cpp", "\n");
  for (const char* const test : {"page/test_habits.cpp", "page/test_metadata.cpp", "page/test_nesting.cpp", "page/test_charset.cpp"}) {
    for (const std::string& html : literals_of(bytes_of(source / "tests" / test))) {
      if (html.find('<') == std::string::npos) continue;
      seeds.add("page", html);
      test::Page page;
      page.inside = html;
      seeds.add("page", page.html());
    }
  }
  seeds.add("article", test::Page().html());
  seeds.add_literals("email", "formats/test_email.cpp");
  seeds.add_literals("email", "formats/test_damage.cpp", "From:");
  seeds.add_literals("article", "formats/test_email.cpp", "\n");
  seeds.add_literals("article", "formats/test_markdown.cpp", "\n");
  for (const char* const test : {"feed/test_feeds.cpp", "feed/test_pages.cpp"}) seeds.add_literals("feed", test);
}

void add_files(const Seeds& seeds) {
  const std::string odt_head =
      R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
      R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>)";
  const std::string docx_head = R"(<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)";
  for (const std::string& xml : literals_of(bytes_of(source / "tests/formats/test_epub.cpp")))
    if (xml.find('<') != std::string::npos) seeds.add("epub", test::page(xml));
  seeds.add("epub", test::make_epub_of("<h1>One</h1><p>Text</p>"));
  for (const std::string& xml : literals_of(bytes_of(source / "tests/formats/test_docx.cpp")))
    if (xml.find("<w:") != std::string::npos) seeds.add("docx", docx_head + xml + "</w:body></w:document>");
  seeds.add("docx", test::make_docx("<w:p><w:r><w:t>Text</w:t></w:r></w:p>"));
  for (const std::string& xml : literals_of(bytes_of(source / "tests/formats/test_odt.cpp")))
    if (xml.find("<text:") != std::string::npos) seeds.add("odt", odt_head + xml + "</office:text></office:body></office:document-content>");
  seeds.add("odt", test::make_odt("<text:p>Text</text:p>"));
  for (const char* const target : {"epub", "docx", "odt"}) seeds.add("article", target == std::string_view("epub") ? test::make_epub_of("<p>Text</p>") : target == std::string_view("docx") ? test::make_docx("<w:p><w:r><w:t>Text</w:t></w:r></w:p>") : test::make_odt("<text:p>Text</text:p>"));
  test::PdfMaker pdf;
  pdf.title = "The Ferry";
  pdf.page();
  pdf.line(72, 80, "The Ferry", 20, test::PdfMaker::Font::bold);
  pdf.lines(72, 120, {"The old ferry left the northern pier before", "dawn and came back with no-", "body but its captain."});
  seeds.add("pdf", pdf.bytes());
  seeds.add("article", pdf.bytes());
  for (const std::string& text : literals_of(bytes_of(source / "tests/formats/test_pdf.cpp"))) {
    if (text.empty() || text.find('\n') != std::string::npos) continue;
    pdf.line(72, 300, text);
    std::string words;
    for (int row = 0; row < 12; ++row) words += std::string("\x20") + static_cast<char>(30 + row * 4) + "\x28\x04" + text + "\n";
    seeds.add("pdf_layout", words);
  }
  seeds.add("pdf", pdf.bytes());
}

void add_settings(const Seeds& seeds) {
  for (const std::string& text : literals_of(bytes_of(source / "tests/spoken/test_lexicon.cpp"))) {
    if (text.find("<grapheme") == std::string::npos) continue;
    seeds.add("lexicon", text.find("<lexicon") == std::string::npos
                             ? R"(<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">)" + text + "</lexicon>"
                             : text);
  }
  seeds.add("lexicon", R"(<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en"><lexeme>)"
                       R"(<grapheme>Krull</grapheme><phoneme>kɹʊl</phoneme></lexeme></lexicon>)");
  seeds.add("script_file", R"({"title":"","language":"en","speakers":[{"id":0,"name":"Narrator","gender":"unknown","aliases":[]},{"id":1,"name":"Ida"}],)"
                           R"("utterances":[{"speaker":0,"kind":"narration","start":0,"end":9,"text":"He said: "},{"speaker":1,"kind":"quote","start":9,"end":15},)"
                           R"({"speaker":1,"kind":"quote","start":17,"end":22},{"speaker":0,"kind":"narration","start":22,"end":33}],)"
                           R"("quotes":[{"start":9,"end":15,"kind":"direct","speaker":"Ida","confidence":0.5,"rule":"x"},{"start":17,"end":22,"kind":"partial","speaker":null}]})");
  for (const auto& entry : fs::directory_iterator(source / "voices"))
    if (entry.path().extension() != ".json") seeds.add("voice", bytes_of(entry.path()));
  for (const char* const test : {"tui/test_keymap.cpp", "cli/test_batch_list.cpp", "casting/test_memory.cpp", "session/test_places.cpp", "cli/test_cast.cpp"})
    seeds.add_literals("configuration", test);
  seeds.add("configuration", "# voices\nIda Krull = anna\nnarrator = arthur\n");
  seeds.add("configuration", "[keys]\nx = next-quote\nC-l = none\nf5 = help # again\n");
  seeds.add("configuration", R"({"people":[{"name":"Ida Krull","gender":"female","voice":"anna","chosen":true}],"narrator":"arthur"})");
  seeds.add("configuration", R"({"cast":[{"speaker":0,"name":"narrator","voice":"arthur"}]})");
  seeds.add("configuration", R"({"feeds":[{"feed":"https://example.org/","heard":["1","2"]}]})");
  seeds.add_literals("keys", "tui/test_keys.cpp");
  seeds.add("keys", "q \x1b[A\x1bOB\x1b[<0;12;3M\x1b[<64;1;1M\x1b[11~ä\x1b");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const Seeds seeds(argv[1]);
  add_texts(seeds);
  add_markup(seeds);
  add_files(seeds);
  add_settings(seeds);
}
