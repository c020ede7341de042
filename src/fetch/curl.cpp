#include "fetch/curl.hpp"

#include <curl/curl.h>
#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <new>

#include "base/ascii.hpp"
#include "fetch/host_names.hpp"
#include "narrator/error.hpp"

namespace narrator::fetch {
namespace {

constexpr std::size_t most_head_bytes = 300'000;
constexpr std::size_t most_lost_bytes = 100'000;  // of a body that nobody wants, to keep its connection
constexpr long stall_bytes_a_second = 10;

constexpr const char* wanted_types =
    "Accept: text/html,application/xhtml+xml,application/epub+zip,application/pdf,text/markdown,text/plain;q=0.9,"
    "application/atom+xml,application/rss+xml,application/feed+json,*/*;q=0.5";

[[noreturn]] void fail(const std::string& name, const std::string& words) { throw Error(ErrorKind::input, name + ": " + words); }

void start_library() {
  static std::once_flag once;
  std::call_once(once, [] {
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) throw Error(ErrorKind::program, "libcurl: cannot be started");
  });
}

struct FreeUrl {
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
struct FreeText {
  void operator()(char* text) const { curl_free(text); }
};
struct FreeEasy {
  void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};
struct FreeMulti {
  void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};
struct FreeList {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

std::string part(CURLU* url, CURLUPart what) {
  char* text = nullptr;
  if (curl_url_get(url, what, &text, 0) != CURLUE_OK) return {};
  return std::unique_ptr<char, FreeText>(text).get();
}

bool is_ascii(const std::string& text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// What has to be known while libcurl calls back.
struct Progress {
  CURL* easy = nullptr;
  const Request* request = nullptr;
  Answer answer;
  std::size_t head_bytes = 0;
  std::size_t lost_bytes = 0;
  bool address_refused = false;
  bool too_large = false;
  bool head_too_large = false;
  bool no_memory = false;
  bool enough = false;
};

std::string number_of(const curl_sockaddr& address) {
  std::array<char, NI_MAXHOST> text{};
  if (getnameinfo(&address.addr, static_cast<socklen_t>(address.addrlen), text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) != 0) return {};
  return text.data();
}

curl_socket_t open_socket(void* user, curlsocktype, curl_sockaddr* address) noexcept {
  auto& progress = *static_cast<Progress*>(user);
  if (!progress.request->may_connect(number_of(*address))) {
    progress.address_refused = true;
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

std::size_t take_head(char*, std::size_t size, std::size_t count, void* user) noexcept {
  auto& progress = *static_cast<Progress*>(user);
  progress.head_bytes += size * count;
  progress.head_too_large = progress.head_bytes > most_head_bytes;
  return progress.head_too_large ? 0 : size * count;
}

std::size_t take_body(char* bytes, std::size_t size, std::size_t count, void* user) noexcept {
  auto& progress = *static_cast<Progress*>(user);
  const std::size_t length = size * count;
  long status = 0;
  curl_easy_getinfo(progress.easy, CURLINFO_RESPONSE_CODE, &status);
  if (status < 200 || status > 299) {
    progress.lost_bytes += length;
    progress.enough = progress.lost_bytes > most_lost_bytes;
    return progress.enough ? 0 : length;
  }
  std::string& body = progress.answer.bytes;
  progress.too_large = length > progress.request->most_bytes - body.size();
  if (progress.too_large) return 0;
  try {
    body.append(bytes, length);
  } catch (const std::bad_alloc&) {  // not through a library of C
    progress.no_memory = true;
    return 0;
  }
  return length;
}

std::string size_words(std::size_t bytes) {
  if (bytes >= 1'000'000 && bytes % 1'000'000 == 0) return std::to_string(bytes / 1'000'000) + " MB";
  return std::to_string(bytes) + " bytes";
}

const char* meaning(CURLcode code) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST: return "no site of this name was found";
    case CURLE_COULDNT_RESOLVE_PROXY: return "the proxy was not found";
    case CURLE_COULDNT_CONNECT: return "the site cannot be reached";
    case CURLE_OPERATION_TIMEDOUT: return "the site takes too long (--timeout)";
    case CURLE_PARTIAL_FILE: return "the answer broke off";
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR: return "the connection broke off";
    case CURLE_BAD_CONTENT_ENCODING: return "the answer is packed wrongly";
    case CURLE_PEER_FAILED_VERIFICATION: return "the site cannot prove who it is";
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER: return "there is no safe connection to the site";
    case CURLE_OUT_OF_MEMORY: return "a line of the answer never ends";  // what libcurl calls it
    default: return "the answer makes no sense";
  }
}

/// @param detail libcurl's own words; may be empty
[[noreturn]] void explain(CURLcode code, const Progress& progress, const char* detail) {
  const Request& request = *progress.request;
  if (progress.no_memory) throw std::bad_alloc();
  if (progress.address_refused && code != CURLE_OPERATION_TIMEDOUT) fail(request.url.shown, "leads to an address of your own machine or network; refused");
  if (progress.too_large || code == CURLE_FILESIZE_EXCEEDED) fail(request.url.shown, "is larger than " + size_words(request.most_bytes) + " (--max-size)");
  if (progress.head_too_large) fail(request.url.shown, "the head of the answer never ends");
  const std::string words = *detail == '\0' ? curl_easy_strerror(code) : detail;
  fail(request.url.shown, std::string(meaning(code)) + ": " + words);
}

}  // namespace

Url parse_url(const std::string& text, const std::string& base) {
  const std::unique_ptr<CURLU, FreeUrl> url(curl_url());
  const unsigned int flags = CURLU_URLENCODE | CURLU_NON_SUPPORT_SCHEME;
  if (!base.empty()) curl_url_set(url.get(), CURLUPART_URL, base.c_str(), flags);
  if (const CURLUcode code = curl_url_set(url.get(), CURLUPART_URL, text.c_str(), flags); code != CURLUE_OK)
    fail(text, std::string("is no web address: ") + curl_url_strerror(code));
  Url parsed{.whole = {}, .shown = {}, .scheme = lower_ascii(part(url.get(), CURLUPART_SCHEME)), .host = lower_ascii(part(url.get(), CURLUPART_HOST)), .path = {}};
  if (parsed.scheme != "http" && parsed.scheme != "https") fail(text, parsed.scheme + " is not supported, only http and https");
  if (!is_ascii(parsed.host)) {
    const auto ascii = ascii_host(parsed.host);
    if (!ascii) fail(text, "is no web address: there can be no site of this name");
    parsed.host = *ascii;
  }
  curl_url_set(url.get(), CURLUPART_HOST, parsed.host.c_str(), 0);
  parsed.path = part(url.get(), CURLUPART_PATH);
  curl_url_set(url.get(), CURLUPART_FRAGMENT, nullptr, 0);
  parsed.whole = part(url.get(), CURLUPART_URL);
  curl_url_set(url.get(), CURLUPART_USER, nullptr, 0);
  curl_url_set(url.get(), CURLUPART_PASSWORD, nullptr, 0);
  parsed.shown = part(url.get(), CURLUPART_URL);
  return parsed;
}

struct Session::Handles {
  std::unique_ptr<curl_slist, FreeList> headers{curl_slist_append(nullptr, wanted_types)};
  std::unique_ptr<CURLM, FreeMulti> multi{curl_multi_init()};
  std::unique_ptr<CURL, FreeEasy> easy{curl_easy_init()};  // goes before the multi it is in
  std::array<char, CURL_ERROR_SIZE> detail{};

  template <typename Value>
  void set(CURLoption option, Value value) {
    curl_easy_setopt(easy.get(), option, value);
  }
  void set_always() {
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L);  // whoever interrupts does not wait for a name server
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 0L);  // each step is looked at before it is taken
    set(CURLOPT_COOKIEFILE, "");      // remembered, and in memory only
    set(CURLOPT_ACCEPT_ENCODING, "");  // all that it can unpack
    set(CURLOPT_NOPROXY, "");          // the choice is made already
    set(CURLOPT_HTTPHEADER, headers.get());
    set(CURLOPT_ERRORBUFFER, detail.data());
    set(CURLOPT_OPENSOCKETFUNCTION, &open_socket);
    set(CURLOPT_HEADERFUNCTION, &take_head);
    set(CURLOPT_WRITEFUNCTION, &take_body);
  }
  void set_request(const Request& request, Progress& progress) {
    set(CURLOPT_URL, request.url.whole.c_str());
    set(CURLOPT_PROXY, request.proxy.c_str());
    set(CURLOPT_USERAGENT, request.user_agent.c_str());
    set(CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(request.most_bytes));
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(request.connect_timeout.count()));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(request.timeout.count()));
    set(CURLOPT_LOW_SPEED_LIMIT, stall_bytes_a_second);
    set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(std::chrono::ceil<std::chrono::seconds>(request.stall_timeout).count()));
    set(CURLOPT_OPENSOCKETDATA, static_cast<void*>(&progress));
    set(CURLOPT_HEADERDATA, static_cast<void*>(&progress));
    set(CURLOPT_WRITEDATA, static_cast<void*>(&progress));
  }
  std::string text(CURLINFO what) const {
    char* value = nullptr;
    curl_easy_getinfo(easy.get(), what, &value);
    return value == nullptr ? std::string() : value;
  }
};

namespace {

/// Adds the transfer for as long as it lives.
class InMulti {
 public:
  InMulti(CURLM* multi, CURL* easy) : multi_(multi), easy_(easy) { curl_multi_add_handle(multi, easy); }
  ~InMulti() { curl_multi_remove_handle(multi_, easy_); }
  InMulti(const InMulti&) = delete;
  InMulti& operator=(const InMulti&) = delete;

  /// Until it is done, or something comes by the descriptor.
  CURLcode perform(int interrupt) {
    curl_waitfd stop{interrupt, CURL_WAIT_POLLIN, 0};
    const unsigned int stops = interrupt >= 0 ? 1 : 0;
    for (int running = 1;;) {
      if (curl_multi_perform(multi_, &running) != CURLM_OK) return CURLE_OUT_OF_MEMORY;
      if (running == 0) break;
      curl_multi_poll(multi_, &stop, stops, 1000, nullptr);
      if (stop.revents != 0) throw Error(ErrorKind::interrupted, "interrupted");
    }
    int left = 0;
    const CURLMsg* const message = curl_multi_info_read(multi_, &left);
    return message == nullptr ? CURLE_OUT_OF_MEMORY : message->data.result;
  }

 private:
  CURLM* multi_;
  CURL* easy_;
};

}  // namespace

Session::Session() {
  start_library();
  handles_ = std::make_unique<Handles>();
  if (!handles_->easy || !handles_->multi) throw std::bad_alloc();
  handles_->set_always();
}

Session::~Session() = default;

Answer Session::get(const Request& request) {
  Progress progress;
  progress.easy = handles_->easy.get();
  progress.request = &request;
  handles_->detail.front() = '\0';
  handles_->set_request(request, progress);
  const CURLcode code = InMulti(handles_->multi.get(), handles_->easy.get()).perform(request.interrupt);
  if (code != CURLE_OK && !progress.enough) explain(code, progress, handles_->detail.data());
  Answer& answer = progress.answer;
  curl_easy_getinfo(handles_->easy.get(), CURLINFO_RESPONSE_CODE, &answer.status);
  answer.content_type = handles_->text(CURLINFO_CONTENT_TYPE);
  answer.address = handles_->text(CURLINFO_PRIMARY_IP);
  curl_header* location = nullptr;
  if (curl_easy_header(handles_->easy.get(), "Location", 0, CURLH_HEADER, -1, &location) == CURLHE_OK) answer.location = location->value;
  return std::move(answer);
}

}  // namespace narrator::fetch
