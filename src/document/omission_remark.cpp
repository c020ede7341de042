#include "document/omission_remark.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace narrator {
namespace {

// The plural and the comma are CLDR's, written out: ICU, which has them, ends the program where memory fails while it
// looks for them (seen in 72.1).
enum class Plural { one, few, many };

Plural one_or_many(std::size_t count) { return count == 1 ? Plural::one : Plural::many; }

bool ends_as_two_to_four(std::size_t count) { return count % 10 >= 2 && count % 10 <= 4 && count / 10 % 10 != 1; }

Plural polish(std::size_t count) { return ends_as_two_to_four(count) ? Plural::few : one_or_many(count); }

/// 21 of something is as one.
Plural east_slavic(std::size_t count) {
  if (ends_as_two_to_four(count)) return Plural::few;
  return count % 10 == 1 && count % 100 != 11 ? Plural::one : Plural::many;
}

/// How a language counts a kind. The plural is the one of many; few are two to four where that is another.
struct Noun {
  const char* alone;
  const char* few;
  const char* many;
};

struct Wording {
  const char* language;
  const char* begins;
  const char* and_two;   ///< between two
  const char* and_last;  ///< before the last of more
  Plural (*plural)(std::size_t count);
  Noun caption, footnote, code, table, list_item, quotation;
};

constexpr Wording wordings[] = {
    {"en", "Left out: ", " and ", ", and ", one_or_many, {"a caption", "", "captions"}, {"a footnote", "", "footnotes"}, {"a code listing", "", "code listings"},
     {"a table", "", "tables"}, {"a list item", "", "list items"}, {"a quotation", "", "quotations"}},
    {"de", "Ausgelassen: ", " und ", " und ", one_or_many, {"eine Bildunterschrift", "", "Bildunterschriften"}, {"eine Fußnote", "", "Fußnoten"}, {"ein Quelltext", "", "Quelltexte"},
     {"eine Tabelle", "", "Tabellen"}, {"ein Listenpunkt", "", "Listenpunkte"}, {"ein Zitat", "", "Zitate"}},
    {"fr", "Omis : ", " et ", " et ", one_or_many, {"une légende", "", "légendes"}, {"une note", "", "notes"}, {"un extrait de code", "", "extraits de code"},
     {"un tableau", "", "tableaux"}, {"un élément de liste", "", "éléments de liste"}, {"une citation", "", "citations"}},
    {"es", "Omitido: ", " y ", " y ", one_or_many, {"un pie de foto", "", "pies de foto"}, {"una nota", "", "notas"}, {"un fragmento de código", "", "fragmentos de código"},
     {"una tabla", "", "tablas"}, {"un elemento de lista", "", "elementos de lista"}, {"una cita", "", "citas"}},
    {"it", "Omesso: ", " e ", " e ", one_or_many, {"una didascalia", "", "didascalie"}, {"una nota", "", "note"}, {"un frammento di codice", "", "frammenti di codice"},
     {"una tabella", "", "tabelle"}, {"un punto di elenco", "", "punti di elenco"}, {"una citazione", "", "citazioni"}},
    {"pt", "Omitido: ", " e ", " e ", one_or_many, {"uma legenda", "", "legendas"}, {"uma nota", "", "notas"}, {"um trecho de código", "", "trechos de código"},
     {"uma tabela", "", "tabelas"}, {"um item de lista", "", "itens de lista"}, {"uma citação", "", "citações"}},
    {"nl", "Weggelaten: ", " en ", " en ", one_or_many, {"een bijschrift", "", "bijschriften"}, {"een voetnoot", "", "voetnoten"}, {"een stuk code", "", "stukken code"},
     {"een tabel", "", "tabellen"}, {"een lijstpunt", "", "lijstpunten"}, {"een citaat", "", "citaten"}},
    {"sv", "Utelämnat: ", " och ", " och ", one_or_many, {"en bildtext", "", "bildtexter"}, {"en fotnot", "", "fotnoter"}, {"ett kodstycke", "", "kodstycken"},
     {"en tabell", "", "tabeller"}, {"en listpunkt", "", "listpunkter"}, {"ett citat", "", "citat"}},
    {"pl", "Pominięte: ", " i ", " i ", polish, {"podpis", "podpisy", "podpisów"}, {"przypis", "przypisy", "przypisów"}, {"fragment kodu", "fragmenty kodu", "fragmentów kodu"},
     {"tabela", "tabele", "tabel"}, {"punkt listy", "punkty listy", "punktów listy"}, {"cytat", "cytaty", "cytatów"}},
    {"ru", "Пропущено: ", " и ", " и ", east_slavic, {"подпись", "подписи", "подписей"}, {"сноска", "сноски", "сносок"}, {"фрагмент кода", "фрагмента кода", "фрагментов кода"},
     {"таблица", "таблицы", "таблиц"}, {"пункт списка", "пункта списка", "пунктов списка"}, {"цитата", "цитаты", "цитат"}},
    {"uk", "Пропущено: ", " і ", " і ", east_slavic, {"підпис", "підписи", "підписів"}, {"виноска", "виноски", "виносок"}, {"фрагмент коду", "фрагменти коду", "фрагментів коду"},
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

std::string counted(const Noun& noun, std::size_t count, Plural plural) {
  if (count == 1) return noun.alone;
  const char* const word = plural == Plural::one ? noun.alone : plural == Plural::few ? noun.few : noun.many;
  return std::to_string(count) + " " + word;
}

}  // namespace

std::string omission_remark(const std::vector<Omission>& omissions, std::string_view language) {
  const Wording& wording = wording_for(language);
  std::string remark = wording.begins;
  for (std::size_t i = 0; i < omissions.size(); ++i) {
    const bool is_last = i + 1 == omissions.size();
    if (i > 0) remark += !is_last ? ", " : i == 1 ? wording.and_two : wording.and_last;
    remark += counted(noun_for(wording, omissions[i].kind), omissions[i].count, wording.plural(omissions[i].count));
  }
  return remark + ".";
}

}  // namespace narrator
