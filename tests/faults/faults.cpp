#include "faults.hpp"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstring>
#include <filesystem>

#include "cli/scratch.hpp"
#include "formats/make_pdf.hpp"
#include "support/background.hpp"
#include "support/catch.hpp"
#include "support/file_bytes.hpp"

namespace narrator::test {
namespace {

constexpr const char* article =
    "The ferry stays\n\n“We have mended her for ninety years,” said Marta Eklund.\n\nNobody on the old quay answered. "
    "“It is a dream with a price,” said Pavel Novak.\n";

std::string paper() {
  PdfMaker pdf;
  pdf.title = "The ferry stays";
  pdf.page();
  pdf.line(72, 72, "The ferry stays", 18, PdfMaker::Font::bold);
  pdf.lines(72, 110, {"\"We have mended her for ninety years,\" said Marta Eklund, and nobody on the",
                      "old quay answered. \"It is a dream with a price,\" said Pavel Novak."});
  return pdf.bytes();
}

/// Children of this process, and those whom theirs have left behind.
bool has_children() {
  while (waitpid(-1, nullptr, WNOHANG) > 0) {
  }
  return waitpid(-1, nullptr, WNOHANG) == 0;
}

struct Outcome {
  Result result;
  std::string made;         // the file, or what was printed
  bool has_file = false;
  std::uint64_t calls = 0;  // of the kind
  std::size_t other_files = 0;
};

enum class Work { exporting, showing, reading_a_book, reading_a_page, reading_a_paper, reading_markdown };

constexpr const char* page =
    "<!DOCTYPE html><html lang=\"en\"><title>The ferry stays</title><nav><a href=\"/\">Home</a></nav><article><h1>The ferry stays</h1>"
    "<p>“We have mended her for ninety years,” said Marta Eklund, and the <em>old quay</em> was silent.</p>"
    "<ul><li>a rope</li><li>a bell</li></ul><p>“It is a dream with a price,” said Pavel Novak.</p></article></html>\n";

constexpr const char* markdown =
    "# The ferry stays\n\n“We have mended her for *ninety* years,” said [Marta Eklund](https://example.org/).\n\n- a rope\n- a bell\n\n"
    "| where | when |\n| --- | --- |\n| the quay | noon |\n\n“It is a dream with a price,” said Pavel Novak.[^1]\n\n[^1]: To the council.\n";

constexpr const char* name_of(Work work) {
  switch (work) {
    case Work::exporting: return "an export";
    case Work::showing: return "--show=script";
    case Work::reading_a_book: return "--show=document of a book";
    case Work::reading_a_page: return "--show=document of a page";
    case Work::reading_a_paper: return "--show=document of a paper";
    case Work::reading_markdown: return "--show=document of Markdown";
  }
  return "";
}

class Laboratory {
 public:
  Laboratory() {
    prctl(PR_SET_CHILD_SUBREAPER, 1);  // what the program leaves behind comes to us
    folder_.write("a.txt", article);
    folder_.write("a.html", page);
    folder_.write("a.md", markdown);
    folder_.write("a.pdf", paper());
    run({NARRATE_PROGRAM, folder_.path("a.txt"), "-o", folder_.path("a.epub"), "--no-memory", "--no-cache"});
  }

  Outcome run_with(Work work, std::string_view kind, std::uint64_t nth) const {
    const std::string made = folder_.path("a.wav");
    std::filesystem::remove(made);
    folder_.write("count", std::string(sizeof(std::uint64_t), '\0'));
    std::vector<std::string> command{"timeout", "60", "env", "LD_PRELOAD=" NARRATE_FAILING_CALLS, "TMPDIR=" + folder_.path(""),
                                     "NARRATE_FAIL_CALL=" + std::string(kind), "NARRATE_FAIL_NTH=" + std::to_string(nth),
                                     "NARRATE_FAIL_COUNTER=" + folder_.path("count"), NARRATE_PROGRAM};
    switch (work) {
      case Work::exporting: command.insert(command.end(), {folder_.path("a.txt"), "-o", made, "--no-memory", "--no-cache", "--jobs", "2"}); break;
      case Work::showing: command.insert(command.end(), {folder_.path("a.txt"), "--show=script"}); break;
      case Work::reading_a_book: command.insert(command.end(), {folder_.path("a.epub"), "--show=document"}); break;
      case Work::reading_a_page: command.insert(command.end(), {folder_.path("a.html"), "--show=document"}); break;
      case Work::reading_a_paper: command.insert(command.end(), {folder_.path("a.pdf"), "--show=document"}); break;
      case Work::reading_markdown: command.insert(command.end(), {folder_.path("a.md"), "--show=document"}); break;
    }
    Outcome outcome;
    outcome.result = run(command);
    outcome.has_file = std::filesystem::exists(made);
    outcome.made = work == Work::exporting ? bytes_of(made) : outcome.result.out;
    outcome.other_files = folder_.files() - 6 - (outcome.has_file ? 1 : 0);
    const std::string count = bytes_of(folder_.path("count"));
    std::memcpy(&outcome.calls, count.data(), std::min(count.size(), sizeof outcome.calls));
    return outcome;
  }

 private:
  Scratch folder_;
};

void check_outcome(const Outcome& outcome, const Outcome& undisturbed) {
  CAPTURE(outcome.result.exit_code, outcome.result.err);
  CHECK((outcome.result.exit_code == 0 || outcome.result.exit_code == 1));
  if (outcome.result.exit_code == 0) {
    CHECK((outcome.made == undisturbed.made));  // in brackets: too long to be printed
  } else {
    CHECK(std::count(outcome.result.err.begin(), outcome.result.err.end(), '\n') == 1);
    CHECK(outcome.result.err.starts_with("narrate: "));
    // What failed may have come after the file, which then is whole.
    if (outcome.has_file) CHECK((outcome.made == undisturbed.made));
  }
  CHECK(outcome.other_files == 0);
  CHECK(soon([] { return !has_children(); }));
}

void check_failures(Work work, std::string_view kind, std::uint64_t runs) {
  const Laboratory laboratory;
  const Outcome undisturbed = laboratory.run_with(work, kind, 0);
  REQUIRE(undisturbed.result.exit_code == 0);
  REQUIRE(undisturbed.made.size() > 100);
  const std::uint64_t stride = std::max<std::uint64_t>(1, undisturbed.calls / runs);
  // Threads share out their work differently each time, so the number of calls does too: on until one does not come.
  for (std::uint64_t nth = 1;; nth += stride) {
    CAPTURE(kind, nth, name_of(work));
    const Outcome outcome = laboratory.run_with(work, kind, nth);
    check_outcome(outcome, undisturbed);
    if (outcome.calls < nth) break;
  }
}

}  // namespace

void check_failures(std::string_view kind, std::uint64_t runs) {
  for (const Work work : {Work::exporting, Work::showing, Work::reading_a_book, Work::reading_a_page, Work::reading_a_paper, Work::reading_markdown})
    check_failures(work, kind, runs);
}

}  // namespace narrator::test
