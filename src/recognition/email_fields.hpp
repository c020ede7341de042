// The fields at the head of a message or of a part of one (RFC 5322), as they stand there.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace narrator::recognition {

struct EmailFields {
  std::map<std::string, std::string> fields;  ///< name in lower case to unfolded value; of several, the first
  std::size_t size = 0;                       ///< bytes, the blank line below among them

  const std::string& field(const std::string& name) const;
};

/// @return no fields and no size when the bytes do not begin with one
EmailFields read_email_fields(std::string_view bytes);

}  // namespace narrator::recognition
