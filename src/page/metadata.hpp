// What a page says of its article outside the text: in JSON-LD, in <meta>, in the markup.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "page/blocks.hpp"
#include "page/dom.hpp"

namespace narrator::page {

/// What is said in JSON-LD; all empty where there is none.
struct LinkedData {
  std::string headline;
  std::vector<std::string> authors;
  std::string date;
  std::string publisher;
  std::string body;
};

/// @param json each script's text; what is no JSON is passed over
LinkedData read_linked_data(const std::vector<std::string_view>& json);

struct Metadata {
  std::string title;
  std::string byline;  ///< names apart by ", "
  std::string date;    ///< ISO 8601 or empty
  std::string site;
  std::string language;
  std::string body;    ///< the text itself, where the page repeats it for machines
};

Metadata read_metadata(const Dom& dom, const std::vector<Block>& blocks);

/// Lower case, words apart by one space, no punctuation: to compare what is written in two ways.
std::string plain_words(std::string_view utf8);
/// All text below an element, on one line.
std::string text_below(const Dom& dom, NodeIndex node);

}  // namespace narrator::page
