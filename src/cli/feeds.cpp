#include "cli/feeds.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/json_text.hpp"
#include "cli/heard_entries.hpp"
#include "cli/input.hpp"
#include "cli/printable.hpp"
#include "cli/source.hpp"
#include "cli/user_folders.hpp"
#include "narrator/error.hpp"

namespace narrator::cli {
namespace {

std::filesystem::path heard_file() { return state_folder() / "feeds.json"; }

[[noreturn]] void fail(const std::string& name, const std::string& words) { throw Error(ErrorKind::input, name + ": " + words); }

HeardEntries parsed(const std::string& text) {
  try {
    return HeardEntries::from_json(text);
  } catch (const Error& error) {
    throw Error(error.kind(), heard_file().string() + ":" + error.what());
  }
}

std::set<std::string> heard_of(const std::string& feed, const Options& options, const OnProblem& tell) {
  if (options.no_memory || state_folder().empty()) return {};
  try {
    return parsed(read_state_file(heard_file())).of(feed);
  } catch (const Error& error) {
    if (tell) tell(std::string("what was heard is not known: ") + error.what());
    return {};
  }
}

/// The feed's bytes and name, from the web or a file.
fetch::Fetched feed_bytes(const std::string& name, const Options& options, int interrupt) {
  if (is_web_address(name)) return (*fetch::load_fetch())(name, fetch_options(options, interrupt));
  std::error_code none;
  fetch::Fetched file;
  file.bytes = read_article(name);
  file.url = name == "-" ? name : std::filesystem::absolute(name, none).lexically_normal().string();
  return file;
}

std::size_t number_of(const std::string& words, std::size_t most) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), number);
  return error == std::errc() && end == words.data() + words.size() && number <= most ? number : 0;
}

}  // namespace

OpenFeed open_feed(const Options& options, int interrupt, const OnProblem& tell) {
  const feed::Reader& reader = feed::load_feed_reader();
  fetch::Fetched source = feed_bytes(options.feed, options, interrupt);
  auto read = reader.read(source.bytes, source.url, source.charset);
  if (!read) {
    const auto named = reader.of_page(source.bytes, source.url);
    if (!named) fail(source.url, "is no feed, and names none");
    fetch::FetchOptions with = fetch_options(options, interrupt);
    with.private_allowed = source.is_private;
    source = (*fetch::load_fetch())(*named, with);
    read = reader.read(source.bytes, source.url, source.charset);
  }
  if (!read) fail(source.url, "is no feed");
  OpenFeed open{.feed = std::move(*read), .name = source.url, .is_private = source.is_private, .heard = {}};
  open.heard = heard_of(open.name, options, tell);
  return open;
}

const feed::Entry& chosen_entry(const OpenFeed& feed, const Options& options) {
  const std::vector<feed::Entry>& entries = feed.feed.entries;
  if (entries.empty()) fail(feed.name, "has no entries");
  if (options.entry == "newest") return entries.front();
  if (options.entry == "next") {
    const auto next = std::find_if(entries.begin(), entries.end(), [&](const feed::Entry& entry) { return !feed.heard.contains(entry.id); });
    if (next == entries.end()) fail(feed.name, "all " + std::to_string(entries.size()) + " entries were heard");
    return *next;
  }
  const std::size_t number = number_of(options.entry, entries.size());
  if (number == 0) fail(feed.name, "has entries 1 to " + std::to_string(entries.size()) + ", not " + options.entry);
  return entries[number - 1];
}

std::string feed_text(const OpenFeed& feed) {
  std::string text;
  const int width = static_cast<int>(std::to_string(feed.feed.entries.size()).size());
  for (std::size_t i = 0; i < feed.feed.entries.size(); ++i) {
    const feed::Entry& entry = feed.feed.entries[i];
    char number[32];
    std::snprintf(number, sizeof number, "%*zu", width, i + 1);
    std::string date = printable(entry.date);
    date.resize(std::max<std::size_t>(date.size(), 10), ' ');
    text.append(number).append("  ").append(date).append(feed.heard.contains(entry.id) ? "  heard  " : "         ");
    text.append(printable(entry.title.empty() ? entry.link : entry.title)).append("\n");
  }
  return text;
}

std::string feed_json(const OpenFeed& feed) {
  nlohmann::ordered_json entries = nlohmann::ordered_json::array();
  for (std::size_t i = 0; i < feed.feed.entries.size(); ++i) {
    const feed::Entry& entry = feed.feed.entries[i];
    entries.push_back({{"number", i + 1}, {"id", entry.id}, {"title", entry.title}, {"date", entry.date}, {"link", entry.link}, {"heard", feed.heard.contains(entry.id)}});
  }
  const nlohmann::ordered_json root{{"feed", feed.name}, {"title", feed.feed.title}, {"entries", std::move(entries)}};
  return printable_json(json_text(root, 1)) + "\n";
}

void remember_heard(const Source& source, const Options& options, const OnProblem& tell) {
  if (source.entry.empty() || options.no_memory || options.audition || state_folder().empty()) return;
  try {
    change_state_file(heard_file(), [&](const std::string& text) {
      HeardEntries heard = parsed(text);
      heard.add(source.feed, source.entry);
      return heard.to_json();
    });
  } catch (const Error& error) {
    tell(std::string("that this was heard is not remembered: ") + error.what());
  }
}

}  // namespace narrator::cli
