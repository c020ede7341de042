// The dates of feeds: RFC 822 as RSS has it, RFC 3339 as all others have it, and what people make of both.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace narrator::feed {

/// @return seconds since 1970
std::optional<std::int64_t> time_of(const std::string& date);

/// The day where the publisher is, "2026-11-25"; as it came where it is not understood.
std::string day_of(const std::string& date);

}  // namespace narrator::feed
