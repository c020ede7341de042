// narrate-reader: reads one article for the program, in a process that can do nothing else (document/reader_process.hpp).
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <limits>
#include <new>
#include <optional>
#include <string>
#include <string_view>

#include "document/frames.hpp"
#include "document/reader_process.hpp"
#include "markup/packed_document.hpp"
#include "narrator/error.hpp"
#include "reader/read_markup.hpp"
#include "sandbox/sandbox.hpp"
#include "text/icu_locale.hpp"

namespace {

using namespace narrator;

// What the libraries have installed: tables of characters for papers, converters of charsets. Nothing of anybody's.
constexpr const char* installed_files = "/usr";

// Bytes; some twice of what the worst that is known takes, lists within lists of Markdown.
constexpr std::size_t least_memory = std::size_t{4} << 30;  // a book that is small when it is packed
constexpr std::size_t memory_a_byte = 512;
constexpr std::chrono::seconds least_time{60};
constexpr std::size_t bytes_a_second = 30'000;  // the slowest that is known reads ten times as many

void confine(std::size_t article_bytes) {
  sandbox::limit_memory(least_memory + memory_a_byte * article_bytes);
  sandbox::keep_to(installed_files);
  sandbox::give_up_rights(least_time + std::chrono::seconds(article_bytes / bytes_a_second), sandbox::Folders::looked_into);
}

std::string answer(ReaderAnswer kind, std::string_view words) { return static_cast<char>(kind) + std::string(words); }

std::string answer_to(const std::string& article, InputFormat format, const std::string& charset) {
  try {
    load_readers(format);
    confine(article.size());
    return answer(ReaderAnswer::document, markup::packed(read_markup(article, format, charset)));
  } catch (const Error& error) {
    return answer(error.kind() == ErrorKind::input ? ReaderAnswer::refusal : ReaderAnswer::trouble, error.what());
  }
}

/// Ends with the program, also where that was gone before we could ask to be told.
void end_with_program() {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  pollfd program{STDIN_FILENO, 0, 0};
  if (poll(&program, 1, 0) > 0 && (program.revents & POLLHUP) != 0) _exit(EXIT_FAILURE);
}

void serve(InputFormat format, const std::string& charset) {
  const std::optional<std::string> article = receive_frame(STDIN_FILENO, std::numeric_limits<std::size_t>::max());
  if (article) send_frame(STDIN_FILENO, answer_to(*article, format, charset));
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) return EXIT_FAILURE;
  end_with_program();
  try {
    settle_default_locale();
    serve(static_cast<InputFormat>(std::atoi(arguments[1])), arguments[2]);
  } catch (const std::bad_alloc&) {
    constexpr char kind = static_cast<char>(ReaderAnswer::no_memory);
    send_frame(STDIN_FILENO, {&kind, 1});
  } catch (const std::exception&) {
    return EXIT_FAILURE;  // the program hears that we are gone
  }
  _exit(EXIT_SUCCESS);  // what is left is the kernel's to take
}
