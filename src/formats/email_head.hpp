// What stands in the fields of a message's head, or of a part's: RFC 2047 encoded words, RFC 2045 parameters and encodings.
#pragma once

#include <string>
#include <string_view>

namespace narrator::formats {

/// "text/html; charset=utf-8": the word before the first ";", in lower case.
std::string value_of(const std::string& field);
/// Empty when it is not there.
std::string parameter_of(const std::string& field, std::string_view name);

/// =?utf-8?Q?caf=C3=A9?= and raw bytes to one line of UTF-8.
std::string decoded_words(std::string_view field);
/// The name in "Ana Diaz <ana@example.org>"; the address when there is no name. Of several, the first.
std::string sender_of(const std::string& from);
/// RFC 5322 to ISO 8601 ("2024-05-12T09:30:00+02:00"); as it stands when it is neither.
std::string iso_date(const std::string& date);

std::string from_quoted_printable(std::string_view text, bool is_word = false);
std::string from_base64(std::string_view text);

}  // namespace narrator::formats
