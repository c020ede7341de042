#include "script/mentions.hpp"

#include <algorithm>
#include <optional>

#include "script/ages.hpp"
#include "script/described_people.hpp"
#include "script/phrase_bounds.hpp"
#include "script/transcript.hpp"
#include "script/word_kinds.hpp"
#include "text/characters.hpp"

namespace narrator::script {
namespace {

class Finder {
 public:
  Finder(std::u32string_view text, const TokenRow& row, const Language& language, People& people, Antecedents& antecedents)
      : text_(text), tokens_(row.tokens), language_(language), words_(text, row.tokens, language),
        ages_(text, row.tokens, words_, language), bounds_(text, row.tokens, words_, ages_, language),
        described_(text, row.tokens, words_, ages_, language, people), people_(people), antecedents_(antecedents) {}

  std::vector<Mention> run() {
    for (std::size_t i = 0; i < tokens_.size();) {
      if (tokens_[i].kind == TokenKind::stop) antecedents_.end_sentence();
      const std::size_t next = take(i);
      i = next == i ? i + 1 : next;
    }
    antecedents_.end_sentence();
    return std::move(mentions_);
  }

 private:
  std::size_t take(std::size_t i) {
    if (tokens_[i].kind == TokenKind::quotation) return take_marked_name(i);
    if (tokens_[i].kind != TokenKind::word) return i;
    if (words_.is_relative(i)) return take_relative(i);
    const GenderedWord* pronoun = find_word(language_.pronouns, tokens_[i].lower);
    if (pronoun != nullptr && !words_.is_determiner_here(i)) return take_pronoun(i, *pronoun);
    if (word_in(language_.first_person, tokens_[i].lower)) return take_writer(i);
    if (const std::size_t next = take_name(i); next != i) return next;
    if (const std::size_t next = take_description(i); next != i) return next;
    if (const std::size_t next = take_people(i); next != i) return next;
    if (const std::size_t next = take_impersonal(i); next != i) return next;
    const GenderedWord* possessive = find_word(language_.possessives, tokens_[i].lower);
    return possessive == nullptr ? i : take_possessive(i, *possessive);
  }

  std::size_t take_pronoun(std::size_t i, const GenderedWord& word) {
    Mention mention = make(MentionKind::pronoun, i, i);
    mention.form = Form::pronoun;
    const auto person = antecedents_.of_pronoun(gender_from(word.gender), people_);
    mention.resolved = person.has_value();
    if (person) {
      mention.person = *person;
      people_.suggest_gender(*person, gender_from(word.gender));
    }
    add(mention);
    return i + 1;
  }

  /// "his promise to be ...": whose words they are.
  std::size_t take_possessive(std::size_t i, const GenderedWord& word) {
    Mention mention = make(MentionKind::pronoun, i, i);
    mention.possessive = true;
    mention.form = Form::possessive_pronoun;
    const auto person = antecedents_.of_pronoun(gender_from(word.gender), people_);
    mention.resolved = person.has_value();
    if (person) mention.person = *person;
    mentions_.push_back(mention);  // not remembered: the next pronoun does not stand for it
    return i + 1;
  }

  /// "..., who said": whoever is named just before it.
  std::size_t take_relative(std::size_t i) {
    constexpr std::size_t reach = 8;  // tokens back
    if (mentions_.empty() || mentions_.back().last + reach < i || words_.begins_sentence(i)) return i;
    Mention mention = make(MentionKind::pronoun, i, i);
    mention.form = Form::relative;
    mention.behind_preposition = false;
    const Mention* antecedent = &mentions_.back();
    const bool has_owner = antecedent->behind_preposition && mentions_.size() > 1 && antecedent->form == Form::unlikely_name;
    if (has_owner && mentions_[mentions_.size() - 2].last + reach >= i) antecedent = &mentions_[mentions_.size() - 2];
    mention.person = antecedent->person;
    mention.resolved = antecedent->resolved;
    mentions_.push_back(mention);
    return i + 1;
  }

  /// "it added", "many say", "63 percent said".
  std::size_t take_impersonal(std::size_t i) {
    const bool told_apart = is_told_apart(i);
    if (!(told_apart || word_in(language_.impersonals, tokens_[i].lower)) || !words_.is_beside_verb(told_apart ? i - 1 : i, i)) return i;
    const bool counted = i > 0 && words_.is_word(i - 1) && !tokens_[i].capital && is_digit(text_[tokens_[i - 1].span.start]);
    Mention mention = make(MentionKind::pronoun, counted || told_apart ? i - 1 : i, i);
    mention.form = Form::impersonal;
    const bool stands_for_thing = word_in(language_.thing_pronouns, tokens_[i].lower);
    const std::optional<PersonId> person = stands_for_thing ? antecedents_.of_thing(people_) : unnamed(mention);
    mention.resolved = person.has_value();
    if (person) mention.person = *person;
    mentions_.push_back(mention);
    return i + 1;
  }

  /// "the other said", "a second said".
  bool is_told_apart(std::size_t i) const {
    if (i == 0 || !words_.is_word(i - 1)) return false;
    if (!word_in(language_.definites, tokens_[i - 1].lower) && !word_in(language_.indefinites, tokens_[i - 1].lower)) return false;
    return word_in(language_.others, tokens_[i].lower) || word_in(language_.ordinals, tokens_[i].lower);
  }

  /// "One said ... another said ... one said": each is somebody else; "the other" and "many" are who they were.
  PersonId unnamed(const Mention& mention) {
    const std::u32string_view words = text_.substr(mention.span.start, mention.span.size());
    const std::u32string_view first = tokens_[mention.first].lower;
    return word_in(language_.indefinites, first) ? people_.newcomer(words, Gender::unknown) : people_.description(words, Gender::unknown);
  }

  /// "protesters chanted", "former employees have said": people without an article, beside a speech verb.
  std::size_t take_people(std::size_t i) {
    const bool bare = language_.no_articles && (words_.role(i) != nullptr || words_.is_bystander(i) || words_.is_envoy(i));
    const bool people = bare || words_.is_people(i) || (words_.role(i) != nullptr && !language_.plural_ending.empty() && tokens_[i].lower.ends_with(language_.plural_ending));
    const bool acts = i + 1 < tokens_.size() && word_in(language_.auxiliaries, tokens_[i + 1].lower);
    const bool by = i > 0 && words_.is_word(i - 1) && word_in(language_.by_words, tokens_[i - 1].lower);
    if (!people || tokens_[i].possessive || !(acts || by || words_.is_beside_verb(i, i))) return i;
    std::size_t first = i;
    while (first > 0 && i - first < 3 && words_.is_word(first - 1) && words_.is_content_word(first - 1) && !tokens_[first - 1].capital &&
           (mentions_.empty() || mentions_.back().last + 1 < first))
      --first;
    return add_description(first, i);
  }

  /// schrieb „Die Zeit“: a name that stands between marks itself.
  std::size_t take_marked_name(std::size_t i) {
    if (const Span label = label_of(text_, tokens_[i].span); !label.empty()) return take_label(i, label);
    constexpr std::size_t longest = 40;  // code points
    const Span span = tokens_[i].span;
    if (span.size() < 4 || span.size() > longest || !is_upper(text_[span.start + 1])) return i;
    const auto leads = [&](std::size_t k) {
      return words_.is_word(k) && (word_in(language_.speech_verbs, tokens_[k].lower) || word_in(language_.source_words, tokens_[k].lower) ||
                            word_in(language_.by_words, tokens_[k].lower));
    };
    std::size_t before = i;
    while (before > 0 && before + 3 > i && words_.is_word(before - 1) && !leads(before - 1)) --before;
    const bool led = before > 0 && leads(before - 1);
    if (!led || ends_like_speech(span)) return i;
    Mention mention = make(MentionKind::name, i, i);
    mention.form = Form::unlikely_name;
    mention.person = people_.description(text_.substr(span.start + 1, span.size() - 2), Gender::unknown);
    mentions_.push_back(mention);
    return i + 1;
  }

  /// "NOVAK: ..." between marks, as in a transcript.
  std::size_t take_label(std::size_t i, Span label) {
    Mention mention = make(MentionKind::name, i, i);
    mention.form = Form::label;
    mention.span = label;
    mention.person = people_.label(text_.substr(label.start, label.size()));
    add_without_form(mention);
    return i + 1;
  }

  bool ends_like_speech(Span marked) const {
    return holds(U".!?…,", text_[marked.end - 2]) || holds(U".!?…,", text_[marked.end - 1]);
  }

  /// "I", outside of quotations: whoever writes, who has no name here.
  std::size_t take_writer(std::size_t i) {
    Mention mention = make(MentionKind::pronoun, i, i);
    mention.resolved = false;
    mention.form = Form::writer;
    add(mention);
    return i + 1;
  }

  /// [adjectives] [titles] Name Name, where lower-case titles and particles may stand inside:
  /// "NATO chief Mark Rutte", "French President Emmanuel Macron", "Ursula von der Leyen".
  std::size_t take_name(std::size_t i) {
    if (words_.is_party(i)) return i;
    if (!tokens_[i].capital && !(words_.is_title(i) && words_.is_word(i + 1) && tokens_[i + 1].capital)) return i;
    if (words_.begins_sentence(i) && words_.is_function_word(i)) return i;
    if (!words_.begins_sentence(i) && words_.is_function_word(i) && !words_.is_title(i)) return i;
    const std::size_t end = bounds_.end_of_run(i);
    std::size_t name_start = i;
    for (std::size_t k = i; k < end; ++k)
      if (words_.is_title(k) || words_.role(k) != nullptr || (!tokens_[k].capital && words_.is_office(k))) name_start = k + 1;
    if (name_start == end) return take_title_alone(i, end);
    return add_name(i, bounds_.behind_unknown_title(name_start, end), end);
  }

  /// "President" or "Prime Minister" without a name: a description.
  std::size_t take_title_alone(std::size_t i, std::size_t end) {
    if (words_.role(end - 1) == nullptr && !words_.is_title(end - 1)) return i;
    return add_description(i, end - 1);
  }

  std::size_t add_name(std::size_t i, std::size_t name_start, std::size_t end) {
    // "Smith's spokeswoman said": the person is the spokeswoman.
    if (tokens_[end - 1].possessive)
      if (const std::size_t head = words_.role_behind(end); head != 0) {
        note_owner(name_start, end);
        const bool named = words_.is_word(head + 1) && tokens_[head + 1].capital && !words_.is_function_word(head + 1);
        if (!named) return add_description(i, head);
        return add_name(i, head + 1, bounds_.end_of_run(head + 1));  // "Rubio's campaign manager Ann Novak"
      }
    NameForm form;
    for (std::size_t k = name_start; k < end && form.words.size() < 6; ++k) form.words.push_back(word(k));
    for (std::size_t k = i; k < name_start; ++k)
      if (const GenderedWord* title = find_word(language_.titles, tokens_[k].lower))
        if (title->gender != 'n') form.gender = gender_from(title->gender);
    Mention mention = make(MentionKind::name, i, end - 1);
    const bool labels = i == 0 && end < tokens_.size() && tokens_[end].kind == TokenKind::colon;
    mention.person = labels ? people_.label(text_.substr(mention.span.start, mention.span.size())) : people_.name(form);
    mention.possessive = tokens_[end - 1].possessive;
    for (std::size_t k = i; k < name_start; ++k) people_.add_role(mention.person, tokens_[k].lower);
    add(mention);
    add_apposition(mention.person, end);
    const bool may_be_another = form.words.size() == 1 && people_.is_shared(form.words.front());
    if (!may_be_another) people_.note_age(mention.person, ages_.of_name(name_start, end - 1, mention.possessive));
    return end;
  }

  std::u32string_view word(std::size_t k) const {
    const Token& token = tokens_[k];
    const std::size_t length = token.abbreviated ? token.span.size() : token.lower.size();
    return text_.substr(token.span.start, length);
  }

  /// The owner in "Smith's spokeswoman" is mentioned too, though never its subject.
  void note_owner(std::size_t first, std::size_t end) {
    NameForm form;
    for (std::size_t k = first; k < end && form.words.size() < 6; ++k) form.words.push_back(word(k));
    remember(people_.name(form), false);
  }

  /// ", the French president," behind a name tells that person's roles.
  void add_apposition(PersonId person, std::size_t end) {
    if (end >= tokens_.size() || tokens_[end].kind != TokenKind::comma) return;
    std::size_t head = 0;
    std::size_t k = end + 1;
    for (; k < end + 1 + longest_description && words_.is_word(k); ++k) {
      if (word_in(language_.speech_verbs, tokens_[k].lower)) break;
      if (words_.role(k) != nullptr) head = k;
      if (head != 0 && word_in(language_.prepositions, tokens_[k].lower)) break;
    }
    if (head == 0) return;
    for (std::size_t r = end + 1; r <= head; ++r)
      if (!word_in(language_.determiners, tokens_[r].lower)) people_.add_role(person, tokens_[r].lower);
    if (const GenderedWord* word_of_head = words_.role(head); word_of_head->gender != 'n')
      people_.suggest_gender(person, gender_from(word_of_head->gender));
  }

  /// Determiner, up to six words, a role; or a role that begins a sentence ("Residents called it ...").
  std::size_t take_description(std::size_t i) {
    const bool determiner = word_in(language_.determiners, tokens_[i].lower);
    if (!determiner && !(words_.begins_sentence(i) && words_.role(i) != nullptr)) return i;
    std::size_t head = i;
    for (std::size_t k = i; k < i + longest_description && words_.is_word(k); ++k) {
      const bool second_determiner = k == i + 1 && word_in(language_.determiners, tokens_[k].lower);  // "the two lawmakers"
      if (k > i && !second_determiner && words_.ends_description(k)) break;
      const bool office = words_.is_title(k) && words_.is_word(k + 1) && tokens_[k + 1].capital;
      if (words_.role(k) != nullptr || (k > i && (office || words_.is_people(k)))) head = k;
      if (tokens_[k].possessive && k > i && words_.role(k) != nullptr) break;
    }
    if (words_.role(head) == nullptr && (head == i || !(words_.is_people(head) || words_.is_title(head)))) return determiner ? take_speaking_thing(i) : i;
    // "the new head of NATO Mark Rutte", "his campaign manager Ann Novak": a name with its office.
    if (words_.is_word(head + 1) && tokens_[head + 1].capital && !tokens_[head].possessive && !words_.is_function_word(head + 1) && !words_.is_party(head + 1))
      return add_name(i, head + 1, bounds_.end_of_run(head + 1));
    if (tokens_[head].possessive) head = bounds_.behind_owner(head);
    return add_description(i, head);
  }

  /// "the network said", "said the survey": what no table calls a person speaks all the same.
  std::size_t take_speaking_thing(std::size_t i) {
    if (bounds_.is_aged_name(i + 1)) return add_name(i, i + 2, bounds_.end_of_run(i + 2));
    std::size_t last = i;
    while (last + 1 < i + longest_description && words_.is_word(last + 1) && words_.is_content_word(last + 1) && !tokens_[last].possessive) ++last;
    if (last == i || tokens_[last].possessive) return i;
    const std::size_t head = last;
    last = bounds_.with_thing_behind(head);
    std::size_t verb = last + 1;
    while (verb < last + 3 && words_.is_word(verb) && word_in(language_.function_words, tokens_[verb].lower)) ++verb;
    const bool verb_behind = words_.is_word(verb) && word_in(language_.speech_verbs, tokens_[verb].lower);
    const bool verb_before = i > 0 && words_.is_word(i - 1) && word_in(language_.speech_verbs, tokens_[i - 1].lower);
    if (!verb_behind && !verb_before) return i;
    if (const std::size_t next = take_named_apposition(i, last); next != 0) return next;
    Mention mention = make(MentionKind::description, i, last);
    mention.person = described_.person_of(i, head, last);
    mention.form = Form::thing;
    add(mention);
    return last + 1;
  }

  std::size_t add_description(std::size_t first, std::size_t head) {
    const std::size_t last = bounds_.with_complement(head);
    if (const std::size_t next = take_named_apposition(first, last); next != 0) return next;
    Mention mention = make(MentionKind::description, first, last);
    mention.possessive = tokens_[last].possessive;
    const auto named = name_before(first, last);
    mention.person = named ? *named : described_.person_of(first, head, last);
    mention.form = Form::description;
    add(mention);
    return last + 1;
  }

  /// "Novak, the coach,": whose apposition this is.
  std::optional<PersonId> name_before(std::size_t first, std::size_t last) const {
    if (mentions_.empty() || first == 0 || tokens_[first - 1].kind != TokenKind::comma) return std::nullopt;
    if (last + 1 >= tokens_.size() || tokens_[last + 1].kind != TokenKind::comma) return std::nullopt;
    const Mention& name = mentions_.back();
    if (name.kind != MentionKind::name || !name.resolved || name.possessive || name.behind_preposition) return std::nullopt;
    std::size_t k = name.last + 1;
    if (tokens_[k].kind == TokenKind::other)  // "(D-Md.)"
      while (k < first && tokens_[k].kind != TokenKind::comma) ++k;
    return k + 1 == first ? std::optional(name.person) : std::nullopt;
  }

  /// "the moderator, Daniel Reyes": the description is that person's, and both are one mention.
  /// @return behind it, or 0
  std::size_t take_named_apposition(std::size_t first, std::size_t last) {
    const std::size_t start = last + 2;
    if (tokens_[last].possessive || !words_.is_word(start) || tokens_[last + 1].kind != TokenKind::comma) return 0;
    if (!tokens_[start].capital || words_.is_function_word(start) || word_in(language_.determiners, tokens_[start].lower)) return 0;
    const std::size_t end = bounds_.end_of_run(start);
    const bool closed = end >= tokens_.size() || tokens_[end].kind == TokenKind::comma || tokens_[end].kind == TokenKind::stop;
    if (!closed || end - start < 2 || tokens_[end - 1].possessive) return 0;
    const std::size_t next = take_name(start);
    if (next == start) return 0;
    Mention& name = mentions_.back();
    for (std::size_t k = first; k <= last; ++k)
      if (!word_in(language_.determiners, tokens_[k].lower)) people_.add_role(name.person, tokens_[k].lower);
    people_.note_age(name.person, ages_.of_phrase(first, last));
    const Mention whole = make(MentionKind::name, first, name.last);
    name.first = whole.first;
    name.behind_preposition = whole.behind_preposition;
    return next;
  }

  Mention make(MentionKind kind, std::size_t first, std::size_t last) const {
    Mention mention;
    mention.kind = kind;
    mention.first = first;
    mention.last = last;
    mention.span = {tokens_[first].span.start, tokens_[last].span.end};
    std::size_t before = first;
    while (before > 0 && words_.is_word(before - 1) && word_in(language_.determiners, tokens_[before - 1].lower)) --before;
    mention.behind_preposition =
        before > 0 && words_.is_word(before - 1) && word_in(language_.prepositions, tokens_[before - 1].lower);
    if (words_.is_genitive(before) || goes_on_oblique(before)) mention.behind_preposition = true;
    if (before > 0 && tokens_[before - 1].kind == TokenKind::other && text_[tokens_[before - 1].span.start] == U'(') mention.behind_preposition = true;
    return mention;
  }

  /// "in the reasons and the principles": what "and" joins to a prepositional phrase.
  bool goes_on_oblique(std::size_t first) const {
    if (first < 2 || mentions_.empty() || !words_.is_word(first - 1) || !word_in(language_.conjunctions, tokens_[first - 1].lower)) return false;
    return mentions_.back().behind_preposition && mentions_.back().last + 2 == first;
  }

  void add(const Mention& mention) {
    add_without_form(mention);
    if (mention.kind == MentionKind::name) mentions_.back().form = form_of_name(mention);
  }

  void add_without_form(const Mention& mention) {
    mentions_.push_back(mention);
    if (mention.resolved) remember(mention.person, !mention.behind_preposition && !mention.possessive);
  }

  Form form_of_name(const Mention& mention) const {
    const Person& person = people_[mention.person];
    if (person.gender == Gender::unknown && person.roles.empty()) return is_thing(mention) ? Form::thing : Form::unlikely_name;
    return mention.last > mention.first ? Form::full_name : Form::name;
  }

  /// Of capital words that are no known name: "die Entscheidung", where nouns are capitalised.
  bool is_thing(const Mention& mention) const {
    const std::u32string_view last = tokens_[mention.last].lower;
    const auto fits = [&](std::u32string_view ending) { return last.ends_with(ending); };
    if (std::any_of(language_.thing_endings.begin(), language_.thing_endings.end(), fits)) return true;
    if (!language_.compounds || mention.first == 0 || !words_.is_word(mention.first - 1)) return false;
    const Token& before = tokens_[mention.first - 1];
    return !before.capital && (word_in(language_.determiners, before.lower) || words_.is_content_word(mention.first - 1));
  }

  void remember(PersonId person, bool subject) {
    people_.count_mention(person);
    antecedents_.mention(person, subject);
  }

  std::u32string_view text_;
  const std::vector<Token>& tokens_;
  const Language& language_;
  WordKinds words_;
  Ages ages_;
  PhraseBounds bounds_;
  DescribedPeople described_;
  People& people_;
  Antecedents& antecedents_;
  std::vector<Mention> mentions_;
};

}  // namespace

std::vector<Mention> find_mentions(std::u32string_view text, const TokenRow& row, const Language& language,
                                   People& people, Antecedents& antecedents) {
  return Finder(text, row, language, people, antecedents).run();
}

}  // namespace narrator::script
