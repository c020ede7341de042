#include "formats/email.hpp"

#include <algorithm>
#include <utility>

#include "formats/charset.hpp"
#include "formats/email_body.hpp"
#include "formats/email_head.hpp"
#include "recognition/email_fields.hpp"

namespace narrator::formats {
namespace {

using recognition::EmailFields;
using recognition::read_email_fields;

constexpr int deepest_part = 20;
constexpr std::size_t most_parts = 1000;

/// What was found on the way through the parts.
struct Found {
  std::vector<markup::SourceBlock> blocks;
  std::string html;
  std::string charset;
  std::size_t parts = 0;
};

std::string decoded(std::string_view body, const EmailFields& head) {
  const std::string encoding = value_of(head.field("content-transfer-encoding"));
  if (encoding == "quoted-printable") return from_quoted_printable(body);
  if (encoding == "base64") return from_base64(body);
  return std::string(body);
}

void read_text(std::string_view body, const EmailFields& head, const std::string& kind, Found& found) {
  const std::string& type = head.field("content-type");
  const std::string charset = parameter_of(type, "charset");
  const std::string text = to_utf8_from(decoded(body, head), charset);
  if (kind == "text/html") {
    if (found.html.empty()) found.html = text;
    return;
  }
  if (found.charset.empty()) found.charset = charset;
  const FlowedText flowed{.on = parameter_of(type, "format") == "flowed", .deletes_spaces = parameter_of(type, "delsp") == "yes"};
  std::vector<markup::SourceBlock> blocks = read_email_body(text, flowed);
  std::move(blocks.begin(), blocks.end(), std::back_inserter(found.blocks));
}

void read_part(std::string_view body, const EmailFields& head, int depth, Found& found);

/// A delimiter stands at the beginning of a line; with "--" behind it, it is the last.
std::size_t find_delimiter(std::string_view body, const std::string& delimiter, std::size_t from) {
  for (std::size_t at = body.find(delimiter, from); at != std::string_view::npos; at = body.find(delimiter, at + 1))
    if (at == 0 || body[at - 1] == '\n') return at;
  return std::string_view::npos;
}

void read_parts(std::string_view body, const EmailFields& head, int depth, Found& found) {
  const std::string boundary = parameter_of(head.field("content-type"), "boundary");
  if (boundary.empty()) return;
  const std::string delimiter = "--" + boundary;
  std::size_t at = find_delimiter(body, delimiter, 0);
  while (at != std::string_view::npos && found.parts++ < most_parts) {
    if (body.substr(at + delimiter.size()).starts_with("--")) return;
    const std::size_t start = body.find('\n', at);
    if (start == std::string_view::npos) return;
    at = find_delimiter(body, delimiter, start);
    const std::string_view part = body.substr(start + 1, at == std::string_view::npos ? at : at - start - 1);
    const EmailFields own = read_email_fields(part);
    read_part(part.substr(own.size), own, depth + 1, found);
  }
}

void read_part(std::string_view body, const EmailFields& head, int depth, Found& found) {
  const std::string kind = value_of(head.field("content-type"));
  if (value_of(head.field("content-disposition")) == "attachment") return;
  if (kind.starts_with("multipart/")) {
    if (depth < deepest_part) read_parts(body, head, depth, found);
  } else if (kind.empty() || kind == "text/plain" || kind == "text/html" || kind == "text") {
    read_text(body, head, kind, found);
  }
}

/// "Remember: the ferry leaves at nine." is the text and no field.
EmailFields head_of(std::string_view bytes) {
  EmailFields head = read_email_fields(bytes);
  for (const char* const usual : {"from", "subject", "date", "received", "content-type"})
    if (!head.field(usual).empty()) return head;
  return {};
}

}  // namespace

Email read_email(std::string_view bytes) {
  const EmailFields head = head_of(bytes);
  Found found;
  read_part(bytes.substr(head.size), head, 0, found);
  Email email;
  email.document.title = decoded_words(head.field("subject"));
  email.document.byline = sender_of(head.field("from"));
  email.document.date = iso_date(head.field("date"));
  email.document.encoding = found.charset.empty() ? "UTF-8" : found.charset;
  email.document.blocks = std::move(found.blocks);
  if (email.document.blocks.empty()) email.html = std::move(found.html);
  return email;
}

}  // namespace narrator::formats
