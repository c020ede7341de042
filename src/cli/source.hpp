// Where an article comes from: a file, standard input, a web address, or an entry of a feed.
#pragma once

#include <string>

#include "cli/options.hpp"
#include "cli/state_file.hpp"
#include "fetch/fetch.hpp"
#include "narrator/document.hpp"
#include "narrator/narration.hpp"

namespace narrator::cli {

struct Source {
  std::string bytes;
  std::string name;          ///< for people, and to find it again: a path, "-", an address without name and password
  std::string content_type;  ///< as the server said it, in lower case; empty where there is none
  std::string charset;       ///< likewise
  bool is_from_web = false;
  std::string feed;          ///< of --feed: the feed's address, and the entry's id
  std::string entry;
};

/// http or https
bool is_web_address(const std::string& article);

/// @param interrupt a descriptor whose becoming readable ends the waiting for a site; -1: none
/// @throws Error (input, interrupted, program)
Source read_source(const Options& options, const OnProblem& tell, int interrupt);

/// Says what seems to be missing of a page: a paywall's first paragraphs, a front page.
/// @throws Error (input) where there is nothing at all
void look_at_page(const Source& source, const Document& document, const OnProblem& tell);

/// What the options say about fetching.
fetch::FetchOptions fetch_options(const Options& options, int interrupt);

}  // namespace narrator::cli
