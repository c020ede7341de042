// A browser without a screen, driven as W3C WebDriver says: JSON over HTTP to chromedriver on this machine.
#pragma once

#include <sys/types.h>

#include <nlohmann/json.hpp>
#include <string>

namespace narrator::test {

class Browser {
 public:
  /// @param folder for its profile and log
  /// @param dark whether the user prefers dark pages
  explicit Browser(const std::string& folder, bool dark = false, int width = 1100);
  ~Browser();
  Browser(const Browser&) = delete;
  Browser& operator=(const Browser&) = delete;

  void open(const std::string& file);
  /// The value of "return ..." in the page; throws std::runtime_error with the browser's words.
  nlohmann::json run(const std::string& script);
  /// Presses a key on what has the focus.
  void press(const std::string& key);
  /// Waits up to ten seconds until an expression is true.
  bool comes_true(const std::string& expression);
  void save_picture(const std::string& file);

 private:
  nlohmann::json call(const std::string& method, const std::string& path, const nlohmann::json& body = nullptr);

  int port_;
  pid_t driver_ = -1;
  std::string session_;
};

}  // namespace narrator::test
