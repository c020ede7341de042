// What the program knows about a language. One file a language in text/languages/, as data: no code
// outside asks which language it is.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace narrator {

struct MarkPair {
  char32_t open = 0;
  char32_t close = 0;
  friend bool operator==(const MarkPair&, const MarkPair&) = default;
};

/// f, m or n (common, neuter or not told by the word), as dictionaries write it.
struct GenderedWord {
  std::u32string_view word;
  char gender = 'n';
};

using Words = std::span<const std::u32string_view>;

/// How a language says how old somebody is. Sorted, in lower case.
struct AgeWords {
  Words stems{};   ///< "82-year-old", "82-Jährige", "82enne": how a word goes on behind its figure, from the start
  Words leads{};   ///< "aged" 71, "de" 82 años: between a person and the figure; as many as stand there
  Words years{};   ///< behind the figure: "years", "ans"
  Words old{};     ///< behind those: "old", "alt"
  Words having{};  ///< before the figure: somebody "is" 82 years old, "tiene" 82 años
  bool needs_old = false;      ///< "12 years" alone is how long, not how old
  bool noun_first = false;     ///< adjectives, and whose it is, stand behind a noun: "profesor jubilado"
  Words young_people{};        ///< "girl", "pupil"; of one word, or of two with one space ("school student")
  Words old_people{};          ///< "pensioner", "grandmother"
  Words young_adjectives{};    ///< "teenage"
  Words old_adjectives{};      ///< "elderly", "retired"
  Words undoing{};             ///< "former": the words above say nothing where one of these stands beside them
};

/// Static, constant tables. Words are in lower case and sorted (word_in() searches them), but for
/// abbreviations, which are as they are written.
struct Language {
  std::string_view tag;         ///< BCP 47 primary tag, "en"
  std::string_view speech_tag;  ///< the engine's voice for it when the article's tag is this short

  // Sentences.
  Words abbreviations;                    ///< their full stop ends no sentence; without the stop
  Words number_words;                     ///< "No", "Nr": before a figure
  Words ending_abbreviations{};           ///< "Inc", "Jr": their stop ends a sentence where a function word follows
  bool ordinal_stop = false;              ///< "12." is twelfth
  Words months{};                         ///< where ordinal_stop: "12. Mai"

  // Quotations.
  std::span<const MarkPair> marks;
  bool dash_dialogue = false;  ///< a paragraph that opens with a dash is a turn in a conversation

  // Who speaks.
  Words speech_verbs;          ///< every form that goes with a quotation
  Words two_word_verbs{};      ///< "put it", "went on": with one space
  Words source_words;          ///< "laut", "according" (to): beside a source
  Words clause_words;          ///< "that", "which": behind a verb, an indirect clause begins
  Words prepositions;          ///< a name behind one is no subject
  Words genitives{};           ///< of the determiners those of an owner: "des"; behind a noun also "der"
  Words source_nouns{};        ///< "Angaben", "Meinung": a source word behind one of the prepositions below
  Words source_prepositions{}; ///< "nach" Angaben
  Words definites{};           ///< of the determiners those that can mean somebody known: "the"
  Words indefinites{};         ///< of the determiners those that introduce somebody: "a", "one", "another"
  Words others{};              ///< "another", "other": somebody new every time, but for "the other"
  Words ordinals{};            ///< "first", "second": of those who are called the same
  Words firsts{};              ///< and of these whoever came before all others
  bool no_articles = false;    ///< "a resident" and "the resident" are said alike
  Words determiners;           ///< "the", "a", "his": a description can begin
  Words function_words;        ///< capitalised at a sentence's start, and still no name
  Words particles;             ///< "van", "de": small words inside a name
  std::span<const GenderedWord> titles;    ///< before a name: "mr", "president"
  std::span<const GenderedWord> roles;     ///< head of a description: "spokeswoman", "minister"
  std::span<const GenderedWord> pronouns;  ///< of the third person, that can be a speaker
  std::span<const GenderedWord> possessives{};  ///< "his": whose promise is quoted
  Words bystanders{};    ///< one of many, whom nobody knows: "a resident" and then "a resident" are two
  Words envoys{};        ///< with few of them about: "a spokesman" twice is one, and "the spokesman" is he
  Words anybody{};       ///< of the envoys those that are said of everyone: "person"
  Words thing_roles{};   ///< of the roles those that are no people: "company"
  AgeWords ages{};
  Words plain_verbs{};   ///< of the speech verbs those that say no more than that somebody speaks
  Words first_person{};  ///< "i", "we": whoever writes
  Words relatives{};     ///< "who": stands for whoever is named before it
  Words thing_relatives{};  ///< "that", "which": likewise, for what is no person
  Words impersonals{};   ///< "it", "another", "percent": somebody, where a speech verb follows
  Words thing_pronouns{};  ///< of the impersonals those for something named before: "it"
  Words second_person{};  ///< "you", "your": with the first person, a sign that somebody speaks
  Words reported_forms{}; ///< verbs of reported speech: German "sei", "habe"
  Words title_words{};    ///< "so-called", "book": what follows between marks is a name or an expression
  Words work_words{};     ///< and those that lead to nothing but a name: "podcast", "ship"
  Words so_called{};      ///< "so-called": what follows is an expression, whatever it looks like
  Words auxiliaries{};    ///< "has", "will": forms of verbs that help another
  Words passive_auxiliaries{};  ///< "was" asked: the subject is asked, and does not ask
  Words by_words{};       ///< "by": who does it, in a passive sentence
  Words as_words{};       ///< "as": what somebody is called; how somebody puts it
  Words naming_verbs{};   ///< of the speech verbs those that give a name: "called", "described"
  Words asking_verbs{};   ///< and those that ask
  Words reading_verbs{};  ///< and those of a text: "in the letter it reads", "heißt es in dem Brief"
  std::u32string_view plural_ending{};  ///< of roles: "candidates"; empty: the table has every form
  Words agent_endings{};  ///< "-ists", "-ers": of nouns for people; longest first is not asked for
  Words thing_endings{};  ///< "-ung", "-tion": of nouns that nobody is
  Words office_words{};   ///< "campaign", "foreign": inside "Reyes campaign manager Ann Novak"
  /// Nouns are compounds whose last part tells what they are ("Projektkoordinator").
  bool compounds = false;
  Words surname_endings{};  ///< roles that end many surnames too: "Hoffmann" is no man's office
  bool verb_second = false;  ///< the subject may stand behind the finite verb: "Gestern sagte Meyer"
  Words conjunctions{};  ///< "and", "but": the verb behind one keeps the subject of the verb before
  Words elided{};        ///< "l’", "qu’": a word of its own, with its apostrophe
  /// What turns an adjective into an adverb ("-ly"); one may stand between a subject and its verb.
  std::u32string_view adverb_ending{};
  /// How a verb ends that takes its subject from the clause before ("..., adding"); empty: none does.
  std::u32string_view participle_ending{};
};

/// The language of a BCP 47 tag ("en-GB" gives "en"); English for one that is not known.
const Language& language_for(std::string_view tag);

/// @param sorted in ascending order
bool word_in(Words sorted, std::u32string_view word) noexcept;
/// @return nullptr when it is not there
const GenderedWord* find_word(std::span<const GenderedWord> sorted, std::u32string_view word) noexcept;

}  // namespace narrator
