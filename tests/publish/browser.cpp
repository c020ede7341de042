#include "publish/browser.hpp"

#include <arpa/inet.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <stdexcept>
#include <string_view>
#include <thread>

#include "support/background.hpp"

namespace narrator::test {
namespace {

using Json = nlohmann::json;

sockaddr_in here(int port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

int free_port() {
  const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address = here(0);
  socklen_t size = sizeof address;
  bind(listener, reinterpret_cast<sockaddr*>(&address), size);
  getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
  close(listener);
  return ntohs(address.sin_port);
}

bool answers(int port) {
  const int connection = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const sockaddr_in address = here(port);
  const bool good = connect(connection, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  close(connection);
  return good;
}

/// The answer's body: as long as its head says, for the driver may keep the connection.
std::string ask(int port, const std::string& request) {
  const int connection = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const sockaddr_in address = here(port);
  if (connect(connection, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) throw std::runtime_error("no driver");
  send(connection, request.data(), request.size(), MSG_NOSIGNAL);
  std::string answer;
  std::size_t wanted = std::string::npos;
  char piece[65536];
  while (answer.size() < wanted) {
    const ssize_t count = recv(connection, piece, sizeof piece, 0);
    if (count <= 0) break;
    answer.append(piece, static_cast<std::size_t>(count));
    const std::size_t head = answer.find("\r\n\r\n");
    const std::size_t length = answer.find("ontent-Length:");
    if (head != std::string::npos && length < head) wanted = head + 4 + std::stoul(answer.substr(length + 14));
  }
  close(connection);
  const std::size_t head = answer.find("\r\n\r\n");
  return head == std::string::npos ? "" : answer.substr(head + 4);
}

std::string from_base64(std::string_view text) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string bytes;
  unsigned bits = 0;
  unsigned held = 0;
  for (const char c : text) {
    const std::size_t digit = digits.find(c);
    if (digit == std::string_view::npos) break;
    held = (held << 6U | static_cast<unsigned>(digit)) & 0xFFFFU;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes += static_cast<char>(held >> bits & 0xFFU);
  }
  return bytes;
}

}  // namespace

Browser::Browser(const std::string& folder, bool dark, int width) : port_(free_port()) {
  driver_ = launch({"env", "TMPDIR=" + folder, "chromedriver", "--port=" + std::to_string(port_)}, folder + "/chromedriver.log");
  if (!soon([this] { return answers(port_); })) throw std::runtime_error("chromedriver does not start");
  Json arguments{"--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                 "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars", "--disable-audio-output",
                 "--autoplay-policy=no-user-gesture-required", "--user-data-dir=" + folder + "/profile",
                 "--window-size=" + std::to_string(width) + ",1000"};
  if (dark) arguments.push_back("--blink-settings=preferredColorScheme=0");
  const Json answer = call("POST", "/session", {{"capabilities", {{"alwaysMatch", {{"goog:chromeOptions", {{"args", arguments}}}}}}}});
  session_ = answer["sessionId"];
}

Browser::~Browser() {
  try {
    if (!session_.empty()) call("DELETE", "/session/" + session_);
  } catch (const std::exception&) {
    // It is ended all the same.
  }
  end(driver_, SIGTERM);
}

Json Browser::call(const std::string& method, const std::string& path, const Json& body) {
  const std::string content = body.is_null() ? "" : body.dump();
  const std::string answer = ask(port_, method + " " + path + " HTTP/1.1\r\nHost: localhost:" + std::to_string(port_) +
                                            "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
                                            std::to_string(content.size()) + "\r\n\r\n" + content);
  const Json value = Json::parse(answer).at("value");
  if (value.is_object() && value.contains("error")) throw std::runtime_error(value.dump());
  return value;
}

void Browser::open(const std::string& file) { call("POST", "/session/" + session_ + "/url", {{"url", "file://" + file}}); }

Json Browser::run(const std::string& script) {
  return call("POST", "/session/" + session_ + "/execute/sync", {{"script", script}, {"args", Json::array()}});
}

void Browser::press(const std::string& key) {
  const Json keys = Json::array({{{"type", "keyDown"}, {"value", key}}, {{"type", "keyUp"}, {"value", key}}});
  call("POST", "/session/" + session_ + "/actions", {{"actions", Json::array({{{"type", "key"}, {"id", "keys"}, {"actions", keys}}})}});
}

bool Browser::comes_true(const std::string& expression) {
  for (int i = 0; i < 100; ++i) {
    if (run("return Boolean(" + expression + ")")) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
  return false;
}

void Browser::save_picture(const std::string& file) {
  const std::string picture = call("GET", "/session/" + session_ + "/screenshot");
  std::ofstream(file, std::ios::binary) << from_base64(picture);
}

}  // namespace narrator::test
