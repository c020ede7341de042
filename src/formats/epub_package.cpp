#include "formats/epub_package.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "base/ascii.hpp"
#include "formats/block_writer.hpp"
#include "formats/xml.hpp"
#include "narrator/error.hpp"

namespace narrator::formats {
namespace {

constexpr const char* container = "META-INF/container.xml";

bool has_word(std::string_view words, std::string_view wanted) {
  for (std::size_t at = words.find(wanted); at != std::string_view::npos; at = words.find(wanted, at + 1)) {
    const std::size_t end = at + wanted.size();
    if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) return true;
  }
  return false;
}

/// The name in the archive of what a file of it refers to; without fragment, "." and "..".
std::string resolved(const std::string& from, std::string_view reference) {
  std::string path = from.substr(0, from.rfind('/') + 1) + percent_decoded(reference.substr(0, reference.find('#')));
  std::vector<std::string> parts;
  for (std::size_t start = 0; start <= path.size();) {
    const std::size_t end = std::min(path.find('/', start), path.size());
    std::string part = path.substr(start, end - start);
    if (part == ".." && !parts.empty()) parts.pop_back();
    else if (!part.empty() && part != "." && part != "..") parts.push_back(std::move(part));
    start = end + 1;
  }
  std::string out;
  for (const std::string& part : parts) out += (out.empty() ? "" : "/") + part;
  return out;
}

/// The first rootfile of META-INF/container.xml.
class Container : public XmlHandler {
 public:
  void open(const XmlElement& element) override {
    if (element.name == "rootfile" && package.empty()) package = percent_decoded(element.attribute("full-path"));
  }
  void close(std::string_view) override {}
  void text(std::string_view) override {}
  std::string package;
};

/// The OPF file.
class PackageReader : public XmlHandler {
 public:
  explicit PackageReader(std::string path) : path_(std::move(path)) {}

  void open(const XmlElement& element) override {
    if (element.name == "metadata") in_metadata_ = true;
    else if (in_metadata_) open_metadata(element);
    else if (element.name == "item") add_item(element);
    else if (element.name == "itemref" && element.attribute("linear") != "no") spine_.emplace_back(element.attribute("idref"));
    else if (element.name == "spine") contents_id_ = element.attribute("toc");
    else if (element.name == "reference") add_reference(element);
  }

  void close(std::string_view name) override {
    if (name == "metadata") in_metadata_ = false;
    if (field_.empty() || name != field_) return;
    close_metadata();
    field_.clear();
  }

  void text(std::string_view utf8) override {
    if (!field_.empty()) value_ += utf8;
  }

  EpubPackage take() {
    for (const Creator& creator : creators_)
      if (creator.role.empty() || creator.role == "aut") {
        if (!package_.creators.empty()) package_.creators += ", ";
        package_.creators += creator.name;
      }
    for (const std::string& id : spine_) {
      const auto item = items_.find(id);
      if (item == items_.end() || unheard_.contains(item->second)) continue;
      package_.chapters.push_back(item->second);
    }
    return std::move(package_);
  }

  /// Of EPUB 3, else of EPUB 2; empty: none.
  std::string contents() const {
    if (!navigation_.empty()) return navigation_;
    const auto ncx = others_.find(contents_id_);
    return ncx == others_.end() ? std::string() : ncx->second;
  }

 private:
  struct Creator {
    std::string id;
    std::string name;
    std::string role;
  };

  void open_metadata(const XmlElement& element) {
    const bool refines_role = element.name == "meta" && element.attribute("property") == "role";
    if (element.name == "title" || element.name == "creator" || element.name == "language" || element.name == "date" ||
        element.name == "publisher" || refines_role)
      field_ = element.name;
    else
      return;
    value_.clear();
    id_ = element.attribute("id");
    role_ = element.attribute("role");
    refined_ = element.attribute("refines");
    event_ = element.attribute("event");
  }

  void close_metadata() {
    std::string value = clean_line(value_);
    if (field_ == "title" && package_.title.empty()) package_.title = std::move(value);
    else if (field_ == "language" && package_.language.empty()) package_.language = std::move(value);
    else if (field_ == "publisher" && package_.publisher.empty()) package_.publisher = std::move(value);
    else if (field_ == "date" && is_better_date()) package_.date = std::move(value);
    else if (field_ == "creator" && !value.empty()) creators_.push_back({id_, std::move(value), role_});
    else if (field_ == "meta")
      for (Creator& creator : creators_)
        if (!refined_.empty() && refined_ == "#" + creator.id) creator.role = value;
  }

  bool is_better_date() const { return event_ == "publication" || (package_.date.empty() && event_ != "modification"); }

  void add_item(const XmlElement& element) {
    const std::string id(element.attribute("id"));
    const std::string path = resolved(path_, element.attribute("href"));
    const std::string_view type = element.attribute("media-type");
    const bool is_page = type == "application/xhtml+xml" || type == "text/html";
    (is_page ? items_ : others_)[id] = path;
    if (!has_word(element.attribute("properties"), "nav")) return;
    navigation_ = path;
    unheard_.insert(path);
  }

  /// The guide of EPUB 2.
  void add_reference(const XmlElement& element) {
    const std::string_view type = element.attribute("type");
    for (const std::string_view each : {"cover", "toc", "title-page", "copyright-page", "index", "loi", "lot"})
      if (type == each) unheard_.insert(resolved(path_, element.attribute("href")));
  }

  std::string path_;
  EpubPackage package_;
  bool in_metadata_ = false;
  std::string field_, value_, id_, role_, refined_, event_;
  std::vector<Creator> creators_;
  std::map<std::string, std::string> items_;   ///< id to path, of pages
  std::map<std::string, std::string> others_;  ///< and of all else
  std::vector<std::string> spine_;
  std::set<std::string> unheard_;
  std::string navigation_;
  std::string contents_id_;
};

/// nav of EPUB 3 (links) and NCX of EPUB 2 (navPoint with text, then content): the first entry of each file.
class ContentsReader : public XmlHandler {
 public:
  ContentsReader(std::string path, std::map<std::string, std::string>& headings) : path_(std::move(path)), headings_(headings) {}

  void open(const XmlElement& element) override {
    if (element.name == "nav") heard_ = element.attribute("type", "http://www.idpf.org/2007/ops") == "toc";
    else if (element.name == "navMap") heard_ = true;
    if (!heard_) return;
    if (element.name == "a" || element.name == "navLabel") label_.clear();
    if (element.name == "a") target_ = element.attribute("href");
    else if (element.name == "content") add(element.attribute("src"));
  }

  void close(std::string_view name) override {
    if (name == "nav" || name == "navMap") heard_ = false;
    else if (heard_ && name == "a") add(target_);
  }

  void text(std::string_view utf8) override {
    if (heard_) label_ += utf8;
  }

 private:
  void add(std::string_view target) {
    std::string label = clean_line(label_);
    if (!label.empty()) headings_.try_emplace(resolved(path_, target), std::move(label));
  }

  std::string path_;
  std::map<std::string, std::string>& headings_;
  bool heard_ = false;
  std::string label_;
  std::string target_;
};

}  // namespace

EpubPackage read_epub_package(Archive& archive) {
  Container root;
  if (const auto text = archive.read(container)) read_xml(*text, root);
  const auto text = root.package.empty() ? std::nullopt : archive.read(root.package);
  if (!text) throw Error(ErrorKind::input, "is no EPUB: it has no package document");
  PackageReader reader(root.package);
  read_xml(*text, reader);
  EpubPackage package = reader.take();
  const std::string contents = reader.contents();
  if (const auto entries = contents.empty() ? std::nullopt : archive.read(contents)) {
    ContentsReader headings(contents, package.headings);
    read_xml(*entries, headings);
  }
  return package;
}

}  // namespace narrator::formats
