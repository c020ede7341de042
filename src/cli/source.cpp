#include "cli/source.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>

#include "base/ascii.hpp"
#include "cli/feeds.hpp"
#include "cli/input.hpp"
#include "feed/feed.hpp"
#include "narrator/error.hpp"

namespace narrator::cli {
namespace {

[[noreturn]] void fail(const std::string& name, const std::string& words) { throw Error(ErrorKind::input, name + ": " + words); }

/// What file managers give for a file. Only the user may name one.
std::string path_of(const std::string& article) {
  std::string_view rest = article;
  if (!begins_with_ascii(rest, "file://")) return article;
  rest.remove_prefix(7);
  if (begins_with_ascii(rest, "localhost/")) rest.remove_prefix(9);
  if (!rest.starts_with('/')) fail(article, "is on another machine");
  return percent_decoded(rest);
}

/// "ftp://example.org": somebody means an address that is not of the web.
std::string foreign_scheme(const std::string& article) {
  const std::size_t colon = article.find("://");
  if (colon == std::string::npos || colon == 0) return {};
  const bool is_scheme = std::all_of(article.begin(), article.begin() + static_cast<std::ptrdiff_t>(colon), [](unsigned char c) { return std::isalnum(c) != 0; });
  return is_scheme ? article.substr(0, colon) : std::string();
}

Source from_web(const std::string& url, const Options& options, const fetch::FetchOptions& fetch_with) {
  fetch::Fetched page = (*fetch::load_fetch())(url, fetch_with);
  if (options.format == InputFormat::automatic && feed::looks_like_feed(page.bytes))
    fail(page.url, "is a feed, not an article (narrate --feed " + page.url + ")");
  return {.bytes = std::move(page.bytes),
          .name = std::move(page.url),
          .content_type = std::move(page.content_type),
          .charset = std::move(page.charset),
          .is_from_web = true,
          .feed = {},
          .entry = {}};
}

Source from_file(const std::string& article) {
  if (const std::string scheme = foreign_scheme(article); !scheme.empty() && !begins_with_ascii(article, "file://"))
    fail(article, scheme + " is not supported, only http and https");
  const std::string path = path_of(article);
  return {.bytes = read_article(path), .name = path, .content_type = {}, .charset = {}, .feed = {}, .entry = {}};
}

Source from_feed(const Options& options, const OnProblem& tell, int interrupt) {
  const OpenFeed feed = open_feed(options, interrupt);
  const feed::Entry& entry = chosen_entry(feed, options);
  fetch::FetchOptions fetch_with = fetch_options(options, interrupt);
  fetch_with.private_allowed = feed.is_private;  // it is the feed that names the address, not the user
  Source source;
  try {
    if (entry.link.empty()) fail(entry.title, "has no address");
    source = from_web(entry.link, options, fetch_with);
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::input || entry.content.empty()) throw;
    if (!entry.link.empty()) tell(std::string(error.what()) + "; what the feed has of it is narrated");
    source.name = entry.link.empty() ? feed.name : entry.link;
    source.bytes = feed::load_feed_reader().text_of(entry);
    source.content_type = "text/plain";
    source.charset = "utf-8";
  }
  source.feed = feed.name;
  source.entry = entry.id;
  return source;
}

bool is_front_page(const std::string& url) {
  const std::size_t host = url.find("://");
  const std::size_t path = host == std::string::npos ? host : url.find('/', host + 3);
  return path == std::string::npos || path + 1 == url.size();
}

}  // namespace

bool is_web_address(const std::string& article) { return begins_with_ascii(article, "http://") || begins_with_ascii(article, "https://"); }

fetch::FetchOptions fetch_options(const Options& options, int interrupt) {
  fetch::FetchOptions with;
  with.most_bytes = options.most_bytes;
  with.timeout = options.timeout;
  with.stall_timeout = std::min(with.stall_timeout, with.timeout);
  with.user_agent = options.user_agent;
  with.interrupt = interrupt;
  return with;
}

Source read_source(const Options& options, const OnProblem& tell, int interrupt) {
  if (!options.feed.empty()) return from_feed(options, tell, interrupt);
  if (is_web_address(options.article)) return from_web(options.article, options, fetch_options(options, interrupt));
  return from_file(options.article);
}

void look_at_page(const Source& source, const Document& document, const OnProblem& tell) {
  if (!source.is_from_web) return;
  if (document.format != InputFormat::html) return;
  constexpr std::size_t few_paragraphs = 2;
  constexpr std::size_t few_code_points = 1'200;  // two hundred words
  std::size_t paragraphs = 0;
  std::size_t length = 0;
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::title || block.kind == BlockKind::byline || block.kind == BlockKind::heading || block.kind == BlockKind::remark) continue;
    ++paragraphs;
    length += block.span.size();
  }
  if (paragraphs == 0) fail(source.name, "no article came; it may be for subscribers, or be made only in a browser");
  const std::string came = paragraphs == 1 ? "only 1 paragraph came" : "only " + std::to_string(paragraphs) + " paragraphs came";
  if (is_front_page(source.name)) return tell(source.name + ": is the front page of a site rather than an article (--feed lists what is new)");
  if (paragraphs <= few_paragraphs && length < few_code_points) tell(source.name + ": " + came + "; the rest may be for subscribers, or be made only in a browser");
}

}  // namespace narrator::cli
