#include "fetch/status_words.hpp"

namespace narrator::fetch {
namespace {

const char* meaning(long status) {
  switch (status) {
    case 400: return "the site does not understand the address";
    case 401: return "the site asks for a name and a password (https://NAME:PASSWORD@...)";
    case 402: return "the site wants to be paid";
    case 403: return "the site does not let this program read the page";
    case 404: return "the page is not there";
    case 407: return "the proxy asks for a name and a password";
    case 410: return "the page is gone for good";
    case 429: return "the site was asked too often; later it may answer";
    case 451: return "the page is withheld for legal reasons";
    case 503: return "the site is overloaded or under repair; later it may answer";
    default: break;
  }
  if (status >= 500) return "the site failed";
  if (status >= 400) return "the site refuses to give the page";
  return "the site does not give a page";
}

}  // namespace

std::string status_words(long status) { return std::string(meaning(status)) + " (" + std::to_string(status) + ")"; }

}  // namespace narrator::fetch
