// What an HTTP status means to somebody who wanted to listen to a page.
#pragma once

#include <string>

namespace narrator::fetch {

/// "the page is not there (404)"
/// @param status not 2xx
std::string status_words(long status);

}  // namespace narrator::fetch
