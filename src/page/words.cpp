#include "page/words.hpp"

#include <algorithm>
#include <string>

namespace narrator::page {
namespace {

struct Meaning {
  std::string_view word;
  Group group;
};

// Sorted by word. In the languages that sites write their classes in: English, and what others mix into it.
constexpr auto meanings = std::to_array<Meaning>({
    {"about", Group::author}, {"ad", Group::promotion}, {"ads", Group::promotion}, {"adsense", Group::promotion},
    {"advert", Group::promotion}, {"advertisement", Group::promotion}, {"advertising", Group::promotion},
    {"affiliate", Group::promotion}, {"alert", Group::banner}, {"also", Group::related}, {"archive", Group::related},
    {"article", Group::article}, {"articlebody", Group::content}, {"aside", Group::sidebar}, {"attribution", Group::caption},
    {"audio", Group::media}, {"author", Group::author}, {"authors", Group::author}, {"autor", Group::author},
    {"avatar", Group::author}, {"banner", Group::banner}, {"bio", Group::author}, {"biography", Group::author},
    {"blog", Group::article}, {"body", Group::content}, {"bottom", Group::footer}, {"box", Group::widget},
    {"breadcrumb", Group::breadcrumbs}, {"breadcrumbs", Group::breadcrumbs}, {"button", Group::access}, {"buttons", Group::share},
    {"byline", Group::author}, {"callout", Group::promotion}, {"caption", Group::caption}, {"captions", Group::caption},
    {"card", Group::teaser}, {"cards", Group::teaser}, {"carousel", Group::media}, {"categories", Group::topics},
    {"category", Group::topics}, {"chapo", Group::summary}, {"citation", Group::footnotes}, {"citations", Group::footnotes},
    {"column", Group::widget}, {"comment", Group::comments}, {"commentary", Group::comments}, {"comments", Group::comments},
    {"community", Group::comments}, {"consent", Group::cookies}, {"contact", Group::footer}, {"content", Group::content},
    {"cookie", Group::cookies}, {"cookies", Group::cookies}, {"copy", Group::content}, {"copyright", Group::footer},
    {"correction", Group::footnotes}, {"credit", Group::caption}, {"credits", Group::caption}, {"cta", Group::promotion},
    {"date", Group::date}, {"dateline", Group::date}, {"deck", Group::summary}, {"dek", Group::summary},
    {"description", Group::summary}, {"disclaimer", Group::footer}, {"disclosure", Group::footer}, {"discussion", Group::comments},
    {"disqus", Group::comments}, {"donate", Group::promotion}, {"donation", Group::promotion}, {"drawer", Group::navigation},
    {"dropdown", Group::navigation}, {"editorial", Group::content}, {"email", Group::newsletter}, {"embed", Group::media},
    {"entry", Group::article}, {"error", Group::hidden}, {"excerpt", Group::summary}, {"facebook", Group::share},
    {"feature", Group::teaser}, {"featured", Group::teaser}, {"feed", Group::teaser}, {"figcaption", Group::caption},
    {"figure", Group::caption}, {"follow", Group::share}, {"foot", Group::footer}, {"footer", Group::footer},
    {"footnote", Group::footnotes}, {"footnotes", Group::footnotes}, {"form", Group::access}, {"forum", Group::comments},
    {"gallery", Group::media}, {"gdpr", Group::cookies}, {"grid", Group::teaser}, {"hatom", Group::article},
    {"head", Group::header}, {"header", Group::header}, {"heading", Group::heading}, {"headline", Group::heading},
    {"hero", Group::header}, {"hidden", Group::hidden}, {"hide", Group::hidden}, {"image", Group::caption},
    {"img", Group::caption}, {"info", Group::meta}, {"infobox", Group::sidebar}, {"inline", Group::widget},
    {"intro", Group::summary}, {"item", Group::list}, {"items", Group::list}, {"keywords", Group::topics},
    {"kicker", Group::topics}, {"label", Group::topics}, {"labels", Group::topics}, {"latest", Group::related},
    {"lead", Group::summary}, {"lede", Group::summary}, {"link", Group::related}, {"links", Group::related}, {"list", Group::list},
    {"listing", Group::teaser}, {"login", Group::access}, {"logo", Group::header}, {"main", Group::content},
    {"masthead", Group::header}, {"media", Group::media}, {"member", Group::access}, {"menu", Group::navigation},
    {"menus", Group::navigation}, {"meta", Group::meta}, {"metadata", Group::meta}, {"mobile", Group::widget},
    {"modal", Group::hidden}, {"module", Group::widget}, {"more", Group::related}, {"most", Group::related},
    {"nav", Group::navigation}, {"navbar", Group::navigation}, {"navigation", Group::navigation},
    {"newsletter", Group::newsletter}, {"newsletters", Group::newsletter}, {"next", Group::related}, {"noprint", Group::hidden},
    {"note", Group::footnotes}, {"notes", Group::footnotes}, {"notice", Group::banner}, {"outbrain", Group::related},
    {"overlay", Group::hidden}, {"pager", Group::navigation}, {"pagination", Group::navigation}, {"paragraph", Group::paragraph},
    {"paywall", Group::access}, {"photo", Group::caption}, {"pinterest", Group::share}, {"player", Group::media},
    {"poll", Group::widget}, {"popular", Group::related}, {"popup", Group::hidden}, {"post", Group::article},
    {"posted", Group::date}, {"posts", Group::teaser}, {"premium", Group::access}, {"prev", Group::related},
    {"preview", Group::teaser}, {"previous", Group::related}, {"print", Group::share}, {"privacy", Group::cookies},
    {"profile", Group::author}, {"promo", Group::promotion}, {"promoted", Group::promotion}, {"promotion", Group::promotion},
    {"published", Group::date}, {"publisher", Group::meta}, {"pullquote", Group::pull_quote}, {"quote", Group::pull_quote},
    {"rail", Group::sidebar}, {"rating", Group::widget}, {"read", Group::related}, {"recent", Group::related},
    {"recirc", Group::related}, {"recommend", Group::related}, {"recommendation", Group::related},
    {"recommendations", Group::related}, {"recommended", Group::related}, {"reference", Group::footnotes},
    {"references", Group::footnotes}, {"reflist", Group::footnotes}, {"register", Group::access}, {"related", Group::related},
    {"reply", Group::comments}, {"respond", Group::comments}, {"review", Group::comments}, {"reviews", Group::comments},
    {"richtext", Group::content}, {"screen", Group::hidden}, {"search", Group::navigation}, {"section", Group::widget},
    {"see", Group::related}, {"share", Group::share}, {"sharing", Group::share}, {"shop", Group::promotion},
    {"sidebar", Group::sidebar}, {"signup", Group::newsletter}, {"single", Group::article}, {"sitemap", Group::navigation},
    {"skip", Group::hidden}, {"slide", Group::media}, {"slider", Group::media}, {"slideshow", Group::media},
    {"social", Group::share}, {"source", Group::caption}, {"sponsor", Group::promotion}, {"sponsored", Group::promotion},
    {"sr", Group::hidden}, {"standfirst", Group::summary}, {"sticky", Group::banner}, {"store", Group::promotion},
    {"stories", Group::teaser}, {"story", Group::article}, {"storybody", Group::content}, {"sub", Group::summary},
    {"subhead", Group::summary}, {"subheadline", Group::summary}, {"submeta", Group::meta}, {"submit", Group::access},
    {"subscribe", Group::newsletter}, {"subscription", Group::newsletter}, {"subtitle", Group::summary},
    {"suggested", Group::related}, {"summary", Group::summary}, {"taboola", Group::related}, {"tag", Group::topics},
    {"tags", Group::topics}, {"teaser", Group::teaser}, {"teasers", Group::teaser}, {"text", Group::content},
    {"thumb", Group::caption}, {"thumbnail", Group::caption}, {"time", Group::date}, {"timestamp", Group::date},
    {"title", Group::heading}, {"toc", Group::navigation}, {"toolbar", Group::navigation}, {"tools", Group::share},
    {"tooltip", Group::hidden}, {"top", Group::header}, {"topic", Group::topics}, {"topics", Group::topics},
    {"trending", Group::related}, {"tweet", Group::share}, {"twitter", Group::share}, {"updated", Group::date},
    {"video", Group::media}, {"vote", Group::widget}, {"warning", Group::banner}, {"whatsapp", Group::share},
    {"widget", Group::widget}, {"widgets", Group::widget},
});

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

std::uint32_t bit_of(std::string_view word) {
  const auto found = std::lower_bound(meanings.begin(), meanings.end(), word, [](const Meaning& m, std::string_view w) { return m.word < w; });
  return found != meanings.end() && found->word == word ? bit(found->group) : 0;
}

}  // namespace

std::uint32_t groups_of(std::string_view value) {
  std::uint32_t groups = 0;
  std::array<char, 24> word{};
  std::size_t size = 0;
  char before = ' ';
  const auto end_word = [&] {
    if (size > 0 && size < word.size()) groups |= bit_of({word.data(), size});
    size = 0;
  };
  for (const char c : value) {
    if (!is_upper(c) && !is_lower(c)) end_word();
    else {
      if (is_upper(c) && is_lower(before)) end_word();
      if (size < word.size()) word[size++] = static_cast<char>(c | 0x20);
    }
    before = c;
  }
  end_word();
  return groups;
}

}  // namespace narrator::page
