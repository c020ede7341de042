// XML as a stream of events. libxml2's strict parser, which goes on behind an error as far as it can: books are
// XHTML, where "<a id='x'/>" closes itself, which a parser of HTML would misread.
#pragma once

#include <span>
#include <string_view>

namespace narrator::formats {

struct XmlAttribute {
  std::string_view name;   ///< without prefix
  std::string_view space;  ///< namespace; empty when it has none
  std::string_view value;  ///< as written: references stay
};

struct XmlElement {
  std::string_view name;   ///< without prefix
  std::string_view space;  ///< namespace
  std::span<const XmlAttribute> attributes;

  /// In any namespace, the first; empty when there is none.
  std::string_view attribute(std::string_view wanted) const noexcept;
  std::string_view attribute(std::string_view wanted, std::string_view wanted_space) const noexcept;
  bool has(std::string_view wanted) const noexcept;
};

/// Views are for the call only.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void open(const XmlElement& element) = 0;
  /// Once for each open(), the innermost first.
  virtual void close(std::string_view name) = 0;
  virtual void text(std::string_view utf8) = 0;
};

/// Any bytes: what comes behind a fatal error is lost. Entities that a document declares are never expanded; those of
/// HTML ("&nbsp;") are known without a declaration. No file and no network is asked. At most 256 elements deep.
void read_xml(std::string_view bytes, XmlHandler& handler);

}  // namespace narrator::formats
