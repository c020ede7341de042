#include "spoken/spoken_of.hpp"

using namespace narrator;
using namespace narrator::tests;

TEST_CASE("marks are silent, or the pause that they mean") {
  const Row rows[] = {
      {"“We go,” she said.", "We go, she said."},
      {"the ‘plan’ and the \"plan\" and « plan »", "the plan and the plan and plan"},
      {"a plan — or two—or three – or four - or five", "a plan, or two, or three, or four, or five"},
      {"It is (as you know) late (very).", "It is, as you know, late, very."},
      {"What?! No!!! Yes...", "What? No! Yes."},
      {"ready… at last… Then", "ready; at last. Then"},
      {"wait... what", "wait; what"},
      {"[Lind] said so[1] and so.[12]", "Lind said so and so."},
      {"“[W]e had [to] kill[ed] it,[a]”", "We had to killed it,"},
      {"long-range, well‐known", "long-range, well-known"},
      {"* item", "item"},
      {"it went -- or so he said--down", "it went, or so he said, down"},
      {"- item", "item"},
      {"don’t, soldiers’ o'clock", "don't, soldiers o'clock"},
      {"and/or", "and or"},
      {"the end (almost). Then", "the end, almost. Then"},
  };
  check("en", rows);
}

TEST_CASE("numbers are spelled") {
  const Row rows[] = {
      {"3 000 soldiers, 3 000 000 and 3 500 and 12,500.75", "three thousand soldiers, three million and three thousand five hundred and twelve thousand five hundred point seven five"},
      {"in 2024 300 people", "in twenty twenty four three hundred people"},
      {"1,500 and 3.5 and .25", "one thousand five hundred and three point five and point two five"},
      {"12,34,567 rupees", "one million two hundred thirty four thousand five hundred and sixty seven rupees"},
      {"minus −5 and -5", "minus minus five and minus five"},
      {"12,345,678", "twelve million three hundred forty five thousand six hundred and seventy eight"},
      {"7 and 1.5 billion and 20bn", "seven and one point five billion and twenty billion"},
      {"case 30412 and 30412 boats", "case three zero four one two and thirty thousand four hundred and twelve boats"},
      {"007", "zero zero seven"},
  };
  check("en", rows);
}

TEST_CASE("ordinals, fractions and percentages") {
  const Row rows[] = {
      {"the 2nd, the 21st century, the 101st, the 1,000th", "the second, the twenty first century, the one hundred first, the one thousandth"},
      {"the 12nd of nothing", "the twelve nd of nothing"},
      {"1/2, 3/4, 2½ cups and a 1/3 share", "one half, three quarters, two and a half cups and a one third share"},
      {"15% and 0.5%", "fifteen percent and zero point five percent"},
      {"24/7 and 9/11", "twenty four seven and nine eleven"},
  };
  check("en", rows);
}

TEST_CASE("years, decades and dates are said as such") {
  const Row rows[] = {
      {"in 1985, since 1905, in 2008, in 2010, in 1800 and in 1066", "in nineteen eighty five, since nineteen oh five, in two thousand eight, in twenty ten, in eighteen hundred and in one thousand and sixty six"},
      {"the 1990s and the mid-1980s", "the nineteen nineties and the mid nineteen eighties"},
      {"in the 90s, the '80s and the 1970's", "in the nineties, the eighties and the nineteen seventies"},
      {"1960s-1980s", "nineteen sixties to nineteen eighties"},
      {"1939–1945 and 1970–79", "nineteen thirty nine to nineteen forty five and nineteen seventy to seventy nine"},
      {"2024-05-12, 12/05/2024, May 12, 2024 and 12 May 2024", "May twelfth twenty twenty four, December fifth twenty twenty four, May twelfth twenty twenty four and the twelfth of May twenty twenty four"},
      {"on Oct. 10 and on Thursday, Oct. 3", "on October tenth and on Thursday, October third"},
      {"the 4th of July", "the fourth of July"},
      {"Sept. 11, 2001, was a Tuesday", "September eleventh two thousand one, was a Tuesday"},
      {"March 2020", "March twenty twenty"},
      {"100 B.C.", "one hundred B.C."},
      {"Q3 2024", "the third quarter of twenty twenty four"},
  };
  check("en", rows);
}

TEST_CASE("times of the day") {
  const Row rows[] = {
      {"at 7:30pm, 6 a.m. and 10:05 p.m. ET", "at seven thirty PM, six AM and ten oh five PM ET"},
      {"at 3 p.m. The end.", "at three PM. The end."},
      {"14:00 GMT and 14:30", "fourteen hundred GMT and fourteen thirty"},
      {"9am–5pm", "nine AM to five PM"},
      {"12:00 and 9 o'clock", "twelve o'clock and nine o'clock"},
  };
  check("en", rows);
}

TEST_CASE("ranges say to, and scores and odds do not") {
  const Row rows[] = {
      {"10-15 days, a 50-50 chance, won 3-1, voted 52-48", "ten to fifteen days, a fifty fifty chance, won three one, voted fifty two to forty eight"},
      {"500-1000 people", "five hundred to one thousand people"},
      {"pages 12–15", "pages twelve to fifteen"},
      {"20-30%", "twenty to thirty percent"},
  };
  check("en", rows);
}

TEST_CASE("sums of money are said with the currency behind them") {
  const Row rows[] = {
      {"$3.5m", "three point five million dollars"},
      {"€3bn and £20bn", "three billion euros and twenty billion pounds"},
      {"$3.5 million", "three point five million dollars"},
      {"$5, $1, $2.50 and $4.00", "five dollars, one dollar, two dollars fifty cents and four dollars"},
      {"€3 000 and 5 €", "three thousand euros and five euros"},
      {"£1.20, $50-$100, ¥30b", "one pound twenty pence, fifty dollars to one hundred dollars, thirty billion yen"},
      {"$5-10 million and $1.5-2bn", "five to ten million dollars and one point five to two billion dollars"},
      {"US$300, A$20 and 300 USD", "three hundred US dollars, twenty Australian dollars and three hundred US dollars"},
      {"a $5-million house", "a five million dollar house"},
      {"50p", "fifty pence"},
      {"$20/mo", "twenty dollars per month"},
      {"$0.05", "five cents"},
  };
  check("en", rows);
}

TEST_CASE("measures are said in full") {
  const Row rows[] = {
      {"60 km/h, 5 m², 3.5 kWh and 20 mph", "sixty kilometers per hour, five square meters, three point five kilowatt hours and twenty miles per hour"},
      {"-3 °F and 5°C", "minus three degrees Fahrenheit and five degrees Celsius"},
      {"6ft, 180 lbs and 1 kg", "six feet, one hundred and eighty pounds and one kilogram"},
      {"12/kg", "twelve per kilogram"},
      {"3.5m people and 100m sprint", "three point five million people and one hundred meters sprint"},
      {"25 x 7 m", "twenty five by seven meters"},
      {"5'11\" tall", "five foot eleven tall"},
  };
  check("en", rows);
}

TEST_CASE("abbreviations are said by what stands beside them") {
  const Row rows[] = {
      {"Dr. Smith and Sen. Ray and Mrs Poe", "Doctor Smith and Senator Ray and Missus Poe"},
      {"on Oak St. in St. Paul near Elm Dr.", "on Oak Street in Saint Paul near Elm Drive."},
      {"1428 Elm St., Springfield, IL 62701", "fourteen twenty eight Elm Street, Springfield, Illinois six two seven zero one"},
      {"e.g. apples vs. pears, etc.", "for example apples versus pears, et cetera."},
      {"No. 5, #7, № 8. No. He left.", "number five, number seven, number eight. No. He left."},
      {"J. K. Rowling and George W. Bush", "J K Rowling and George W Bush"},
      {"U.S. officials in the U.S.", "U.S. officials in the U.S."},
      {"Acme Inc. and Bros. Corp.", "Acme Incorporated and Brothers Corporation."},
      {"pp. 12–15, Vol. 3", "pages twelve to fifteen, volume three"},
      {"the dept. of boats", "the department of boats"},
  };
  check("en", rows);
}

TEST_CASE("Roman numerals of kings, wars and chapters are numbers, and I is I") {
  const Row rows[] = {
      {"World War II, Chapter IV and Super Bowl LIV", "World War two, Chapter four and Super Bowl fifty four"},
      {"Henry VIII, Pope John Paul II, Louis XIV", "Henry the eighth, Pope John Paul the second, Louis the fourteenth"},
      {"King Charles III's", "King Charles the third's"},
      {"Sam and I went", "Sam and I went"},
      {"a DVD and a CD", "a DVD and a C D"},
  };
  check("en", rows);
}

TEST_CASE("model names and codes") {
  const Row rows[] = {
      {"F-16s, B-52s and MiG-29", "F sixteens, B fifty twos and MiG twenty nine"},
      {"COVID-19 and G7", "COVID nineteen and G seven"},
      {"Boeing 737-800 and A320", "Boeing seven thirty seven eight hundred and A three twenty"},
      {"a 10-year-old", "a ten year-old"},
      {"H2O, H5N1, 5G and mp3", "H two O, H five N one, five G and mp three"},
      {"v2.10.3 and iOS 17.4", "v two point ten point three and iOS seventeen point four"},
  };
  check("en", rows);
}

TEST_CASE("telephone numbers in groups") {
  const Row rows[] = {
      {"call 911 or (555) 123-4567", "call nine one one or five five five, one two three, four five six seven"},
      {"+44 20 7946 0018", "plus forty four, two zero, seven nine four six, zero zero one eight"},
      {"1-800-GO-U-HAUL", "one, eight hundred, GO, U, HAUL"},
      {"192.168.1.1", "one nine two dot one six eight dot one dot one"},
  };
  check("en", rows);
}

TEST_CASE("addresses, handles and hashtags") {
  const Row rows[] = {
      {"See https://www.example.com/a/b?c=d#e.", "See link to example dot com."},
      {"(http://news.example.co.uk)", "link to news dot example dot co dot u k,"},
      {"on example.com, today", "on example dot com, today"},
      {"www.example.org", "link to example dot org"},
      {"Write to ann.lee@example.org or @ann_lee", "Write to ann dot lee at example dot org or at ann underscore lee"},
      {"#BlackLivesMatter #COP29", "hashtag Black Lives Matter hashtag COP twenty nine"},
      {"node.js and notes.txt", "node dot js and notes dot txt"},
      {"over.Then", "over. Then"},
  };
  check("en", rows);
}

TEST_CASE("signs are said between what they join") {
  const Row rows[] = {
      {"AT&T", "AT and T"},
      {"C++", "C plus plus"},
      {"2 + 2 = 4", "two plus two equals four"},
      {"1-2=5", "one minus two equals five"},
      {"x² and ±5", "x squared and plus or minus five"},
      {"§ 12", "section twelve"},
      {"CO₂ and 10⁶ and so¹ it was.²", "C O two and ten to the power of six and so it was."},
  };
  check("en", rows);
}

TEST_CASE("acronyms that the engine takes for words are said in letters") {
  const Row rows[] = {
      {"the EU, the IMF and the GOP", "the E U, the I M F and the G O P"},
      {"NATO, UNESCO and NASA", "NATO, UNESCO and NASA"},
      {"NO and SO", "NO and SO"},
      {"ONE LINE ABOUT THE IMF", "One Line About The I M F"},
  };
  check("en", rows);
}

TEST_CASE("a line in capitals is read as words") {
  const Row rows[] = {
      {"PRESIDENT LEE SIGNS NATO AND EU BILL", "President Lee Signs NATO And E U Bill"},
      {"NATO and the EU", "NATO and the E U"},
  };
  check("en", rows);
}

TEST_CASE("emoji are said by their names, and a row of the same one once") {
  const Row rows[] = {
      {"great 😀😀😀 day", "great grinning face day"},
      {"well done 👍🏽", "well done thumbs up"},
      {"🇺🇦 and 👩‍🚀", "flag Ukraine and woman rocket"},
      {"I ❤️ it", "I red heart it"},
  };
  check("en", rows);
  CHECK(said("great 😀 day", "en", {.emoji = false}) == "great day");
  CHECK(said("gut 👍 so", "de") == "gut Daumen hoch so");
}

TEST_CASE("a letter drawn out or a line drawn with signs is no word") {
  CHECK(said("Noooooooooo") == "Nooo");
  CHECK(said("one\n=======\ntwo") == "one two");
  CHECK(said("one\n  two\t three") == "one two three");
  CHECK(said("\u2014 \u2026 !") == "");
}

TEST_CASE("a listener chooses how links and notes are read") {
  CHECK(said("see https://example.com/a now", "en", {.links = LinkReading::none}) == "see now");
  CHECK(said("see https://example.com/a now", "en", {.links = LinkReading::all}) ==
        "see h t t p s colon slash slash example dot com slash a now");
  CHECK(said("so[1] it was", "en", {.note_marks = true}) == "so one it was");
}
