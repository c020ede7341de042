// The listening page in a browser, and the book before its judge.
#include <cmath>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/scratch.hpp"
#include "publish/browser.hpp"
#include "support/catch.hpp"
#include "support/run_program.hpp"

using namespace narrator::test;

namespace {

const std::string ferry = NARRATOR_SOURCE_DIR "/tests/articles/ferry.txt";

/// What a browser can be asked about the page, in words that the page's own script does not share.
const std::string helpers =
    "const marked = () => document.querySelector('.w.now')?.textContent ?? '';"
    "const who = () => document.getElementById('who').textContent;"
    "const gone = () => document.getElementById('gone').textContent;"
    "const word = (text) => [...document.querySelectorAll('.w')].find((w) => w.textContent === text);";

std::string page_of(const Scratch& scratch, const std::string& article) {
  const std::string page = scratch.path("page.html");
  const Result result = narrate({"--no-memory", article, "-o", page});
  CHECK(result.exit_code == 0);
  CHECK(result.err.empty());
  return page;
}

}  // namespace

TEST_CASE("a listening page follows the keys, the clicks and the sound") {
  const Scratch scratch;
  Browser browser(scratch.path(""));
  browser.open(page_of(scratch, ferry));
  const auto ask = [&](const std::string& expression) { return browser.run(helpers + "return " + expression); };
  REQUIRE(browser.comes_true("document.documentElement.classList.contains('ready')"));
  CHECK(ask("who()") == "Narrator");
  browser.press("n");
  CHECK(ask("marked()") == "The");
  browser.press("n");
  CHECK(ask("who()") == "Marta Eklund");
  CHECK(ask("marked()") == "“We");
  browser.press(".");
  CHECK(ask("marked()") == "“She");
  browser.press(")");
  CHECK(ask("who()") == "Tobias Brandt");
  browser.press("b");
  CHECK(ask("marked()") == "Mayor");
  browser.press("u");
  CHECK(ask("who()") == "Tobias Brandt");
  browser.press("]");
  CHECK(ask("document.getElementById('speed').textContent") == "1.1×");
  CHECK(ask("document.getElementById('news').textContent") == "193 words a minute");
  browser.run(helpers + "word('grandmother.”').click()");
  CHECK(ask("marked()") == "grandmother.”");
  CHECK(browser.comes_true("document.documentElement.classList.contains('playing')"));
  // It plays on by itself, into the next paragraph.
  CHECK(browser.comes_true("document.getElementById('who').textContent === 'Narrator'"));
  browser.press(" ");
  CHECK(browser.comes_true("!document.documentElement.classList.contains('playing')"));
  browser.run("document.querySelector('.cast [data-speaker=\"4\"]').click()");
  CHECK(ask("who()") == "Pavel Novak");
  browser.run("document.getElementById('wave').focus()");
  const std::string before = ask("gone()");
  browser.press("\uE014");  // arrow right
  CHECK(ask("gone()") != before);
  browser.press("?");
  CHECK(ask("document.getElementById('help').open") == true);
}

TEST_CASE("the sound of a page is as long as its timeline, to 50 ms, and a page asks for nothing from outside") {
  const Scratch scratch;
  Browser browser(scratch.path(""));
  browser.open(page_of(scratch, ferry));
  browser.run("const blob = performance.getEntriesByType('resource'); window.asked = blob.map((r) => r.name).filter((n) => !n.startsWith('blob:'));");
  CHECK(browser.run("return window.asked.length") == 0);
  const auto data = browser.run("return JSON.parse(document.getElementById('timeline').textContent)");
  REQUIRE(browser.comes_true("document.querySelector('audio').duration > 1"));
  const double seconds = browser.run("return document.querySelector('audio').duration");
  CHECK(std::abs(1000.0 * seconds - data["duration"].get<double>()) <= 50.0);
  CHECK(data["words"].size() == browser.run("return document.querySelectorAll('.w').length"));
}

TEST_CASE("two hundred speakers have their place in the cast, and on a narrow screen too") {
  const Scratch scratch;
  std::string text = "The night of the long list\n\n";
  for (char first = 'A'; first <= 'T'; ++first)
    for (const char* last : {"Adler", "Bergman", "Castor", "Dunne", "Ekholm", "Farrow", "Greer", "Holt", "Ivers", "Janson"})
      text += std::string("“We saw it,” said ") + first + "nna " + last + ".\n\n";
  Browser browser(scratch.path(""), false, 360);
  browser.open(page_of(scratch, scratch.write("many.txt", text)));
  REQUIRE(browser.comes_true("document.documentElement.classList.contains('ready')"));
  CHECK(browser.run("return document.querySelectorAll('.cast button').length") == 201);
  CHECK(browser.run("return document.documentElement.scrollWidth <= innerWidth") == true);
  CHECK(browser.run("return new Set([...document.querySelectorAll('.cast button')].map((e) => getComputedStyle(e).color)).size > 100") == true);
}

TEST_CASE("an article cannot break out of the page") {
  const Scratch scratch;
  const std::string article = scratch.write("bad.txt",
                                            "</title><script>window.broken=1</script>\n\n"
                                            "He said \"</script><img src=x onerror='window.broken=1'>\" and <b>left</b> \u202Egnp.exe\u2066.\n\n"
                                            "“</span><script>window.broken = 2</script> we saw it,” said Ann \"<u onmouseover=x>\" Holm. &lt;script&gt; ]]> --> <!--\n");
  Browser browser(scratch.path(""));
  browser.open(page_of(scratch, article));
  CHECK(browser.comes_true("document.documentElement.classList.contains('ready')"));
  CHECK(browser.run("return window.broken === undefined") == true);
  CHECK(browser.run("return document.querySelectorAll('main script, main img, main b, main u, header script').length") == 0);
  CHECK(browser.run("return /[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.documentElement.outerHTML)") == false);
  CHECK(browser.run("return document.querySelector('main').textContent.includes('<!--')") == true);
}

TEST_CASE("everybody's colour can be read, in light and in dark, as the browser shows it") {
  const std::string contrast =
      "const rgb = (c) => c.match(/[\\d.]+/g).slice(0, 3).map(Number);"
      "const lum = (c) => { const [r, g, b] = rgb(c).map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };"
      "const paper = lum(getComputedStyle(document.body).backgroundColor);"
      "return Math.min(...[...document.querySelectorAll('main [class^=sp], .cast button, .cast .share, .time, .row button:not(#play)')].map((e) => lum(getComputedStyle(e).color))"
      ".map((l) => (Math.max(l, paper) + 0.05) / (Math.min(l, paper) + 0.05)))";
  for (const bool dark : {false, true}) {
    const Scratch scratch;
    Browser browser(scratch.path(""), dark);
    browser.open(page_of(scratch, ferry));
    CAPTURE(dark);
    CHECK(browser.run("return matchMedia('(prefers-color-scheme: dark)').matches") == dark);
    CHECK(browser.run(contrast) >= 4.5);
  }
}

TEST_CASE("everything on a page has a name and can be reached by the tab key") {
  const Scratch scratch;
  Browser browser(scratch.path(""));
  browser.open(page_of(scratch, ferry));
  CHECK(browser.run("return [...document.querySelectorAll('button, [role=slider], dialog, section')].filter((e) => !(e.getAttribute('aria-label') || "
                    "e.getAttribute('aria-labelledby') || e.textContent.trim())).length") == 0);
  CHECK(browser.run("return [...document.querySelectorAll('[role=slider], button')].every((e) => e.tabIndex === 0)") == true);
  CHECK(browser.run("return document.querySelectorAll('[aria-live]').length") == 1);
  CHECK(browser.run("return document.documentElement.lang") == "en");
}

TEST_CASE("epubcheck has nothing to say about a book, sentence by sentence or word by word") {
  const Scratch scratch;
  const std::string odd = scratch.write("odd.txt",
                                        "Title & \"more\" <b>\n\nBy Ann Lee\n\n“We saw </span> it,” said Ann Lee. “A & B.”\n\n***\n\n"
                                        "She paid $3.5m for 12 <i>ships</i>\u202E.\n\n“Nobody knows,” she said.\n");
  for (const std::string& article : {ferry, odd}) {
    for (const char* by_word : {"--links=host", "--word-by-word"}) {
      const std::string book = scratch.path("book.epub");
      const Result made = narrate({"--no-memory", article, "-o", book, by_word, "--announce=first"});
      REQUIRE(made.exit_code == 0);
      const Result judged = run({"java", "-jar", "/usr/share/java/epubcheck.jar", book});
      CAPTURE(article, by_word, judged.out, judged.err);
      CHECK(judged.exit_code == 0);
      CHECK(judged.out.find("0 errors / 0 warnings") != std::string::npos);
    }
  }
}
