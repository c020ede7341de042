#include "bench/generated_article.hpp"

#include <array>
#include <random>
#include <string_view>

namespace narrator::bench {
namespace {

using Words = std::string_view;

constexpr std::array<Words, 8> first_names{"Anna", "Peter", "Maria", "Thomas", "Julia", "Daniel", "Sofia", "Martin"};
constexpr std::array<Words, 10> last_names{"Lindqvist", "Okafor", "Brandt", "Moreau", "Kovacs",
                                           "Hartley",   "Silva",  "Novak",  "Rossi",  "Dunne"};
constexpr std::array<Words, 6> offices{"mayor", "harbour master", "finance minister", "chief engineer", "union leader",
                                       "head of the rescue service"};
constexpr std::array<Words, 8> places{"the old harbour", "the northern district", "the town hall",   "the river bank",
                                      "the new bridge",  "the market square",    "the power plant", "the railway station"};
constexpr std::array<Words, 8> subjects{"the plan",    "the repair work", "the new timetable", "the budget",
                                        "the winter", "the election",    "the strike",        "the flood"};
constexpr std::array<Words, 8> actions{"will cost more than anybody expected", "has to wait until the spring",
                                       "came as a surprise to most people here", "gives us a year to prepare",
                                       "was decided behind closed doors", "keeps several hundred people in work",
                                       "needs the consent of both chambers", "cannot go on as it did before"};

class Writer {
 public:
  explicit Writer(std::uint32_t seed) : random_(seed) {}

  std::string paragraph() {
    const std::string first{pick(first_names)};
    const std::string last{pick(last_names)};
    const std::string person = first + " " + last;
    std::string out = "In " + text(places) + ", " + person + ", the " + text(offices) + ", spoke for " + number(90) +
                      " minutes about " + text(subjects) + ". ";
    switch (below(4)) {
      case 0: out += "“" + claim() + ",” said " + last + ". “" + claim() + ", and nobody should be surprised.”"; break;
      case 1: out += last + " told reporters: “" + claim() + ". " + claim() + ".”"; break;
      case 2: out += "“" + claim() + ",” " + last + " said, “but " + lower_claim() + ".”"; break;
      default: out += "Residents called it “a long time coming” and said that " + lower_claim() + "."; break;
    }
    return out + " About " + number(900) + " people live near " + text(places) + ", where " + text(subjects) + " " +
           text(actions) + ".\n\n";
  }

 private:
  // mt19937's raw output is the same everywhere; the distributions of <random> are not.
  std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(random_() % n); }
  template <std::size_t n>
  Words pick(const std::array<Words, n>& words) { return words[below(n)]; }
  template <std::size_t n>
  std::string text(const std::array<Words, n>& words) { return std::string(pick(words)); }
  std::string number(std::uint32_t most) { return std::to_string(2 + below(most)); }
  std::string lower_claim() { return text(subjects) + " " + text(actions); }
  std::string claim() {
    std::string words = lower_claim();
    words[0] = 'T';
    return words;
  }

  std::mt19937 random_;
};

}  // namespace

std::string generated_article(std::size_t bytes, std::uint32_t seed) {
  Writer writer(seed);
  std::string text = "A town looks back on a long year\n\n";
  while (text.size() < bytes) text += writer.paragraph();
  return text;
}

}  // namespace narrator::bench
