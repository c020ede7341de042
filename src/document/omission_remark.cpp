#include "document/omission_remark.hpp"

#include <unicode/listformatter.h>
#include <unicode/plurrule.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <iterator>
#include <memory>

#include "text/icu_locale.hpp"

namespace narrator {
namespace {

/// How a language counts a kind. The plural is the one of many; few are two to four where that is another.
struct Noun {
  const char* alone;
  const char* few;
  const char* many;
};

struct Wording {
  const char* language;
  const char* begins;
  Noun caption, footnote, code, table, list_item, quotation;
};

constexpr Wording wordings[] = {
    {"en", "Left out: ", {"a caption", "", "captions"}, {"a footnote", "", "footnotes"}, {"a code listing", "", "code listings"},
     {"a table", "", "tables"}, {"a list item", "", "list items"}, {"a quotation", "", "quotations"}},
    {"de", "Ausgelassen: ", {"eine Bildunterschrift", "", "Bildunterschriften"}, {"eine Fußnote", "", "Fußnoten"}, {"ein Quelltext", "", "Quelltexte"},
     {"eine Tabelle", "", "Tabellen"}, {"ein Listenpunkt", "", "Listenpunkte"}, {"ein Zitat", "", "Zitate"}},
    {"fr", "Omis : ", {"une légende", "", "légendes"}, {"une note", "", "notes"}, {"un extrait de code", "", "extraits de code"},
     {"un tableau", "", "tableaux"}, {"un élément de liste", "", "éléments de liste"}, {"une citation", "", "citations"}},
    {"es", "Omitido: ", {"un pie de foto", "", "pies de foto"}, {"una nota", "", "notas"}, {"un fragmento de código", "", "fragmentos de código"},
     {"una tabla", "", "tablas"}, {"un elemento de lista", "", "elementos de lista"}, {"una cita", "", "citas"}},
    {"it", "Omesso: ", {"una didascalia", "", "didascalie"}, {"una nota", "", "note"}, {"un frammento di codice", "", "frammenti di codice"},
     {"una tabella", "", "tabelle"}, {"un punto di elenco", "", "punti di elenco"}, {"una citazione", "", "citazioni"}},
    {"pt", "Omitido: ", {"uma legenda", "", "legendas"}, {"uma nota", "", "notas"}, {"um trecho de código", "", "trechos de código"},
     {"uma tabela", "", "tabelas"}, {"um item de lista", "", "itens de lista"}, {"uma citação", "", "citações"}},
    {"nl", "Weggelaten: ", {"een bijschrift", "", "bijschriften"}, {"een voetnoot", "", "voetnoten"}, {"een stuk code", "", "stukken code"},
     {"een tabel", "", "tabellen"}, {"een lijstpunt", "", "lijstpunten"}, {"een citaat", "", "citaten"}},
    {"sv", "Utelämnat: ", {"en bildtext", "", "bildtexter"}, {"en fotnot", "", "fotnoter"}, {"ett kodstycke", "", "kodstycken"},
     {"en tabell", "", "tabeller"}, {"en listpunkt", "", "listpunkter"}, {"ett citat", "", "citat"}},
    {"pl", "Pominięte: ", {"podpis", "podpisy", "podpisów"}, {"przypis", "przypisy", "przypisów"}, {"fragment kodu", "fragmenty kodu", "fragmentów kodu"},
     {"tabela", "tabele", "tabel"}, {"punkt listy", "punkty listy", "punktów listy"}, {"cytat", "cytaty", "cytatów"}},
    {"ru", "Пропущено: ", {"подпись", "подписи", "подписей"}, {"сноска", "сноски", "сносок"}, {"фрагмент кода", "фрагмента кода", "фрагментов кода"},
     {"таблица", "таблицы", "таблиц"}, {"пункт списка", "пункта списка", "пунктов списка"}, {"цитата", "цитаты", "цитат"}},
    {"uk", "Пропущено: ", {"підпис", "підписи", "підписів"}, {"виноска", "виноски", "виносок"}, {"фрагмент коду", "фрагменти коду", "фрагментів коду"},
     {"таблиця", "таблиці", "таблиць"}, {"пункт списку", "пункти списку", "пунктів списку"}, {"цитата", "цитати", "цитат"}},
};

const Wording& wording_for(std::string_view language) {
  const std::string_view primary = language.substr(0, language.find_first_of("-_"));
  const auto found = std::find_if(std::begin(wordings), std::end(wordings), [&](const Wording& w) { return primary == w.language; });
  return found == std::end(wordings) ? wordings[0] : *found;
}

const Noun& noun_for(const Wording& wording, BlockKind kind) {
  switch (kind) {
    case BlockKind::caption: return wording.caption;
    case BlockKind::footnote: return wording.footnote;
    case BlockKind::code: return wording.code;
    case BlockKind::table: return wording.table;
    case BlockKind::list_item: return wording.list_item;
    default: return wording.quotation;
  }
}

/// Which plural a number takes is CLDR's knowledge: 21 of something is Russian for one.
icu::UnicodeString counted(const Noun& noun, std::size_t count, const icu::PluralRules* rules) {
  if (count == 1) return icu::UnicodeString::fromUTF8(noun.alone);
  const icu::UnicodeString category = rules == nullptr ? icu::UnicodeString() : rules->select(static_cast<std::int32_t>(std::min<std::size_t>(count, 1'000'000)));
  const bool has_few = noun.few[0] != '\0';
  const char* const word = has_few && category == u"one" ? noun.alone : has_few && category == u"few" ? noun.few : noun.many;
  return icu::UnicodeString::fromUTF8(std::to_string(count) + " " + word);
}

}  // namespace

std::string omission_remark(const std::vector<Omission>& omissions, std::string_view language) {
  const Wording& wording = wording_for(language);
  const icu::Locale locale = icu_locale(wording.language);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(locale, status));
  std::vector<icu::UnicodeString> parts;
  for (const Omission& omission : omissions) parts.push_back(counted(noun_for(wording, omission.kind), omission.count, rules.get()));
  const std::unique_ptr<icu::ListFormatter> list(icu::ListFormatter::createInstance(locale, status));
  icu::UnicodeString joined;
  if (list) list->format(parts.data(), static_cast<std::int32_t>(parts.size()), joined, status);
  std::string remark = wording.begins;
  joined.toUTF8String(remark);
  return remark + ".";
}

}  // namespace narrator
