// The entry of the module "feed".
#include "feed/feed.hpp"

namespace {
constexpr narrator::feed::Reader reader{&narrator::feed::read_feed, &narrator::feed::feed_of_page, &narrator::feed::text_of_entry};
}

extern "C" {
extern const narrator::feed::Reader* const narrator_module_feed;
const narrator::feed::Reader* const narrator_module_feed = &reader;
}
