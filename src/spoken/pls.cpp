// W3C Pronunciation Lexicon Specification 1.0 (https://www.w3.org/TR/pronunciation-lexicon/), read by
// libxml2: it knows the line of every element, which a warning needs.
#include <libxml/parser.h>
#include <libxml/tree.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>

#include "base/utf8.hpp"
#include "base/xml_memory.hpp"
#include "narrator/error.hpp"
#include "narrator/lexicon.hpp"
#include "text/characters.hpp"

namespace narrator {
namespace {

constexpr std::string_view pls_namespace = "http://www.w3.org/2005/01/pronunciation-lexicon";
constexpr const char* own_namespace = "urn:narrate:lexicon";

struct FreeDocument {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
struct FreeText {
  void operator()(xmlChar* text) const { xmlFree(text); }
};
using Text = std::unique_ptr<xmlChar, FreeText>;

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

const xmlChar* name(const char* text) { return reinterpret_cast<const xmlChar*>(text); }

bool is_element(const xmlNode* node, std::string_view wanted) {
  return node->type == XML_ELEMENT_NODE && view(node->name) == wanted && node->ns != nullptr &&
         view(node->ns->href) == pls_namespace;
}

std::string attribute(xmlNode* node, const char* wanted) {
  return std::string(view(Text(xmlGetNoNsProp(node, name(wanted))).get()));
}

/// White space at the ends is the file's; inside, any row of it is one space.
std::u32string content(xmlNode* node) {
  std::u32string out;
  for (const char32_t c : from_utf8(view(Text(xmlNodeGetContent(node)).get()))) {
    if (!is_space(c))
      out += c;
    else if (!out.empty() && out.back() != U' ')
      out += U' ';
  }
  if (out.ends_with(U' ')) out.pop_back();
  return out;
}

class Reader {
 public:
  Reader(const std::filesystem::path& path, const std::function<void(const std::string&)>& on_warning)
      : path_(path), on_warning_(on_warning) {}

  std::vector<Lexicon::Entry> read() {
    const XmlMemory memory;
    const std::unique_ptr<xmlDoc, FreeDocument> document(
        xmlReadFile(path_.c_str(), nullptr, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
    memory.check();
    if (!document) throw Error(ErrorKind::file, why_not());
    xmlNode* root = xmlDocGetRootElement(document.get());
    if (root == nullptr || !is_element(root, "lexicon")) throw Error(ErrorKind::file, path_.string() + ": is no PLS lexicon");
    alphabet_ = attribute(root, "alphabet");
    for (xmlNode* node = root->children; node != nullptr; node = node->next)
      if (is_element(node, "lexeme")) read_lexeme(node);
    memory.check();
    return std::move(entries_);
  }

 private:
  std::string why_not() const {
    const auto* error = xmlGetLastError();
    std::string words = error == nullptr || error->message == nullptr ? "cannot be read" : error->message;
    while (!words.empty() && (words.back() == '\n' || words.back() == ' ')) words.pop_back();
    std::replace(words.begin(), words.end(), '\n', ' ');
    const bool has_line = error != nullptr && error->line > 0;
    return path_.string() + (has_line ? ":" + std::to_string(error->line) : std::string()) + ": " + words;
  }

  void warn(const xmlNode* node, const std::string& words) const {
    if (on_warning_) on_warning_(path_.string() + ":" + std::to_string(xmlGetLineNo(node)) + ": " + words);
  }

  /// The preferred pronunciation, else the first; nullptr when there is none that we can use.
  xmlNode* pronunciation_of(xmlNode* lexeme) const {
    xmlNode* first = nullptr;
    for (xmlNode* node = lexeme->children; node != nullptr; node = node->next) {
      const bool is_phoneme = is_element(node, "phoneme");
      if (!is_phoneme && !is_element(node, "alias")) continue;
      if (is_phoneme && !is_ipa(node)) {
        warn(node, "the alphabet is not ipa; left out");
        continue;
      }
      if (attribute(node, "prefer") == "true") return node;
      if (first == nullptr) first = node;
    }
    return first;
  }

  bool is_ipa(xmlNode* phoneme) const {
    const std::string own = attribute(phoneme, "alphabet");
    return (own.empty() ? alphabet_ : own) == "ipa";
  }

  void read_lexeme(xmlNode* lexeme) {
    xmlNode* pronunciation = pronunciation_of(lexeme);
    if (pronunciation == nullptr) return warn(lexeme, "has no pronunciation; left out");
    const std::u32string said = content(pronunciation);
    if (said.empty()) return warn(pronunciation, "is empty; left out");
    std::size_t graphemes = 0;
    for (xmlNode* node = lexeme->children; node != nullptr; node = node->next) {
      if (!is_element(node, "grapheme")) continue;
      ++graphemes;
      add(node, pronunciation, said);
    }
    if (graphemes == 0) warn(lexeme, "has no grapheme; left out");
  }

  void add(xmlNode* grapheme, xmlNode* pronunciation, const std::u32string& said) {
    Lexicon::Entry entry;
    entry.grapheme = content(grapheme);
    if (entry.grapheme.empty()) return warn(grapheme, "is empty; left out");
    if (is_element(pronunciation, "phoneme"))
      entry.ipa = said;
    else
      entry.alias = said;
    const std::string language(view(Text(xmlNodeGetLang(grapheme)).get()));
    entry.language = language.substr(0, language.find_first_of("-_"));
    entry.exact_case = std::any_of(entry.grapheme.begin(), entry.grapheme.end(), is_upper);
    entry.whole_word = view(Text(xmlGetNsProp(grapheme, name("match"), name(own_namespace))).get()) != "prefix";
    entry.line = static_cast<std::size_t>(xmlGetLineNo(grapheme));
    entries_.push_back(std::move(entry));
  }

  const std::filesystem::path& path_;
  const std::function<void(const std::string&)>& on_warning_;
  std::string alphabet_;
  std::vector<Lexicon::Entry> entries_;
};

}  // namespace

std::vector<Lexicon::Entry> read_lexicon(const std::filesystem::path& path,
                                         const std::function<void(const std::string& message)>& on_warning) {
  return Reader(path, on_warning).read();
}

}  // namespace narrator
