#include "formats/xml.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <exception>
#include <limits>
#include <map>
#include <memory>
#include <new>
#include <string>
#include <vector>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "base/xml_memory.hpp"
#include "formats/charset.hpp"

namespace narrator::formats {
namespace {

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

/// An entity of HTML in the form that the parser asks for. Must not move.
struct NamedCharacter {
  std::string name;
  std::string utf8;
  xmlEntity entity{};
};

/// Declared entities are kept in a document of the context's own, which the context frees only where it came to the end
/// of the declarations.
struct FreeContext {
  void operator()(xmlParserCtxt* context) const {
    xmlFreeDoc(context->myDoc);
    xmlFreeParserCtxt(context);
  }
};

class Reading {
 public:
  /// @param options of libxml2, beside those that are always set
  Reading(XmlHandler& handler, int options) : handler_(handler), options_(options) {}

  void run(std::string_view bytes) {
    const XmlMemory memory;
    const std::unique_ptr<xmlParserCtxt, FreeContext> context(xmlCreateMemoryParserCtxt(bytes.data(), static_cast<int>(bytes.size())));
    memory.check();
    if (!context) return;
    context_ = context.get();
    *context->sax = callbacks();
    context->userData = this;
    xmlCtxtUseOptions(context.get(), XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA | options_);
    xmlParseDocument(context.get());
    memory.check();
    if (context->errNo == XML_ERR_NO_MEMORY) throw std::bad_alloc();
    if (thrown_) std::rethrow_exception(thrown_);
    while (depth_ > 0 && !failed_) leave({});
    if (thrown_) std::rethrow_exception(thrown_);
  }

 private:
  static Reading& self(void* data) { return *static_cast<Reading*>(data); }

  static xmlSAXHandler callbacks() {
    xmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = [](void* data, const xmlChar* name, const xmlChar*, const xmlChar* space, int, const xmlChar**, int count,
                            int, const xmlChar** attributes) { self(data).enter(name, space, count, attributes); };
    sax.endElementNs = [](void* data, const xmlChar* name, const xmlChar*, const xmlChar*) { self(data).leave(view(name)); };
    sax.characters = [](void* data, const xmlChar* text, int length) { self(data).characters(text, length); };
    sax.ignorableWhitespace = sax.characters;
    sax.cdataBlock = sax.characters;
    sax.getEntity = [](void* data, const xmlChar* name) {
      xmlEntity* entity = nullptr;
      self(data).guarded([&] { entity = self(data).named_character(name); });
      return entity;
    };
    return sax;
  }

  /// No exception may pass through the C library.
  template <typename Call>
  void guarded(Call call) noexcept {
    if (failed_) return;
    try {
      call();
    } catch (...) {
      thrown_ = std::current_exception();
      failed_ = true;
      xmlStopParser(context_);
    }
  }

  void enter(const xmlChar* name, const xmlChar* space, int count, const xmlChar** attributes) {
    guarded([&] {
      attributes_.clear();
      // Five pointers each: name, prefix, namespace, and where the value begins and ends.
      for (int i = 0; i < count; ++i, attributes += 5) {
        const auto* const value = reinterpret_cast<const char*>(attributes[3]);
        const auto* const end = reinterpret_cast<const char*>(attributes[4]);
        attributes_.push_back({view(attributes[0]), view(attributes[2]), {value, static_cast<std::size_t>(end - value)}});
      }
      ++depth_;
      handler_.open({view(name), view(space), attributes_});
    });
  }

  void leave(std::string_view name) {
    guarded([&] {
      if (depth_ == 0) return;
      --depth_;
      handler_.close(name);
    });
  }

  void characters(const xmlChar* text, int length) {
    guarded([&] { handler_.text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)}); });
  }

  xmlEntity* named_character(const xmlChar* name) {
    xmlEntity* const predefined = xmlGetPredefinedEntity(name);
    if (predefined != nullptr) return predefined;
    const htmlEntityDesc* const known = htmlEntityLookup(name);
    if (known == nullptr) return nullptr;
    NamedCharacter& made = characters_[known->name];
    if (made.name.empty()) {
      made.name = known->name;
      append_utf8(made.utf8, known->value);
      made.entity.type = XML_ENTITY_DECL;
      made.entity.name = reinterpret_cast<const xmlChar*>(made.name.c_str());
      made.entity.content = reinterpret_cast<xmlChar*>(made.utf8.data());
      made.entity.orig = made.entity.content;
      made.entity.length = static_cast<int>(made.utf8.size());
      made.entity.etype = XML_INTERNAL_PREDEFINED_ENTITY;
    }
    return &made.entity;
  }

  XmlHandler& handler_;
  int options_;
  xmlParserCtxt* context_ = nullptr;
  std::vector<XmlAttribute> attributes_;
  std::map<std::string, NamedCharacter> characters_;
  std::size_t depth_ = 0;
  bool failed_ = false;
  std::exception_ptr thrown_;
};

/// As in `<?xml version="1.0" encoding="windows-1252"?>`, lower case. Empty where nothing is said, and where letters are
/// not those of ASCII.
std::string declared_charset(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (!bytes.starts_with("<?xml")) return {};
  const std::string_view declaration = bytes.substr(0, std::min(bytes.find("?>"), bytes.size()));
  const std::size_t open = declaration.find_first_of("\"'", std::min(declaration.find("encoding"), declaration.size()));
  if (open == std::string_view::npos) return {};
  return lower_ascii(declaration.substr(open + 1, declaration.find(declaration[open], open + 1) - open - 1));
}

/// Those of Unicode libxml2 finds out by itself, also where the declaration is wrong.
bool is_old(std::string_view charset) {
  return !charset.empty() && !charset.starts_with("utf") && !charset.starts_with("ucs") && !charset.starts_with("iso-10646");
}

}  // namespace

std::string_view XmlElement::attribute(std::string_view wanted) const noexcept {
  for (const XmlAttribute& each : attributes)
    if (each.name == wanted) return each.value;
  return {};
}

std::string_view XmlElement::attribute(std::string_view wanted, std::string_view wanted_space) const noexcept {
  for (const XmlAttribute& each : attributes)
    if (each.name == wanted && each.space == wanted_space) return each.value;
  return {};
}

bool XmlElement::has(std::string_view wanted) const noexcept {
  for (const XmlAttribute& each : attributes)
    if (each.name == wanted) return true;
  return false;
}

void read_xml(std::string_view bytes, XmlHandler& handler) {
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) bytes = bytes.substr(0, std::numeric_limits<int>::max());
  const std::string charset = declared_charset(bytes);
  if (!is_old(charset)) return Reading(handler, 0).run(bytes);
  // By ICU: libxml2 asks the C library, which would load a converter, and a reader process may load nothing.
  Reading(handler, XML_PARSE_IGNORE_ENC).run(to_utf8_from(bytes, charset));
}

}  // namespace narrator::formats
