// ICU's locale of a language, without the two surprises that ICU has.
//
// Where it has no data of a language it takes that of the machine's (LANG), so that the same article would be said
// otherwise elsewhere. And where memory fails while it looks for the machine's language, which every object of ICU begins
// with, it reads a null pointer or waits for itself for ever (seen in 72.1).
#pragma once

#include <unicode/locid.h>

#include <string_view>

namespace narrator {

/// For a program, before its first thread: ICU's default locale is the root, and memory cannot fail within ICU's own search.
/// A library leaves it to its host.
/// @throws std::bad_alloc
void settle_default_locale();

/// @param tag of BCP 47, ASCII; also by an older or wider code, such as "cmn", "iw" or "mo"
/// @return the root, which is no language's, where ICU has no data of it. From any thread.
/// @throws std::bad_alloc
icu::Locale icu_locale(std::string_view tag);

/// Has ICU what it was asked for in the language itself? Never of the root.
/// @param found the locale that an object of ICU says it is made of (ULOC_VALID_LOCALE)
bool is_of_language(const icu::Locale& found, const icu::Locale& asked);

}  // namespace narrator
