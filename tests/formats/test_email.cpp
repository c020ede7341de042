#include <string>

#include "formats/dump.hpp"
#include "formats/email.hpp"
#include "support/catch.hpp"

using narrator::formats::Email;
using narrator::formats::read_email;
using narrator::test::dump;

namespace {

const std::string head = "From: Ana Diaz <ana@example.org>\r\nTo: all@example.org\r\nSubject: The ferry\r\nDate: Sun, 12 May 2024 09:30:00 +0200\r\n";
const std::string facts = "title= The ferry\nbyline= Ana Diaz\ndate= 2024-05-12T09:30:00+02:00\n";

}  // namespace

TEST_CASE("the head of a message is its title, byline and date") {
  struct Row {
    const char* head;
    const char* document;
  };
  const Row rows[] = {
      {"From: Ana Diaz <ana@example.org>\nSubject: The\n ferry\n\nText", "title= The ferry\nbyline= Ana Diaz\nText\n"},
      {"From mbox Sun May 12 2024\nFrom: \"Diaz, Ana\" <ana@example.org>\nSubject: =?utf-8?Q?caf=C3=A9_au?= =?utf-8?B?IGxhaXQ=?= now\n\nText",
       "title= caf\u00E9 au lait now\nbyline= Diaz, Ana\nText\n"},
      {"From: =?iso-8859-1?q?Jos=E9?= <j@example.org>\nSubject: =?x?y? left\n\nText", "title= =?x?y? left\nbyline= Jos\u00E9\nText\n"},
      {"From: =?utf-8?b?4pg=?= =?utf-8?b?uiE=?= <j@example.org>\n\nText", "byline= \u263A!\nText\n"},
      {"From: ana@example.org (Ana Diaz)\nDate: 12 May 2024\n\nText", "byline= Ana Diaz\ndate= 2024-05-12\nText\n"},
      {"From: <ana@example.org>\nDate: soon\n\nText", "byline= ana@example.org\ndate= soon\nText\n"},
      {"Remember: the ferry leaves at nine.\n\nText", "Remember: the ferry leaves at nine.\nText\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.head);
    CHECK(dump(read_email(row.head).document) == row.document);
  }
}

TEST_CASE("the body of a message gives paragraphs, quotations and lists, without its signature") {
  struct Row {
    const char* more;
    const char* body;
    const char* blocks;
  };
  const Row rows[] = {
      {"", "One line\r\nand its next.\r\n\r\nTwo.", "One line and its next.\nTwo.\n"},
      {"", "On 12 May Ola wrote:\n> It sank.\n> Or not.\n>\n> > Who says\n>> so?\nI do.",
       "On 12 May Ola wrote:\nquotation 1: It sank. Or not.\nquotation 2: Who says so?\nI do.\n"},
      {"", "Bring:\n- coal\n- dry\n  matches\n1. soon", "Bring:\nitem 1: coal\nitem 1: dry matches\nitem 1: soon\n"},
      {"", "Text\n-- \nAna\nHarbour office\n> quoted below", "Text\nquotation 1: quoted below\n"},
      {"", "> Text\n> -- \n> Ola\nAnswer", "quotation 1: Text\nAnswer\n"},
      {"Content-Type: text/plain; charset=\"iso-8859-1\"\nContent-Transfer-Encoding: quoted-printable\n", "caf=E9 =\nau lait =3D 3", "caf\u00E9 au lait = 3\n"},
      {"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n", "Y2Fmw6kg\nYXUgbGFpdA==", "caf\u00E9 au lait\n"},
      {"Content-Type: text/plain; charset=utf-16be\nContent-Transfer-Encoding: base64\n", "AGgAaQ==", "hi\n"},
      {"Content-Type: text/plain; charset=us-ascii\n", "caf\u00E9", "caf\u00E9\n"},
      {"Content-Type: text/plain; charset=nonsense\n", "caf\xE9", "caf\u00E9\n"},
      {"Content-Type: text/plain; format=flowed\n", "One line \nand its next.\nTwo.\n> quoted \n> on\n -- no end", "One line and its next.\nTwo.\nquotation 1: quoted on\n-- no end\n"},
      {"Content-Type: text/plain; format=flowed; delsp=yes\n", "Dampf \nschiff", "Dampfschiff\n"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.more, row.body);
    CHECK(dump(read_email(head + row.more + "\r\n" + row.body).document) == facts + row.blocks);
  }
}

TEST_CASE("of several parts the plain text is read, and the page only where there is none") {
  const auto message = [](const std::string& parts) {
    return read_email(head + "Content-Type: multipart/mixed; boundary=\"=b=\"\r\n\r\npreamble\r\n" + parts + "--=b=--\r\nepilogue");
  };
  const std::string plain = "--=b=\r\nContent-Type: text/plain\r\n\r\nPlain text.\r\n";
  const std::string html = "--=b=\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>caf=C3=A9</p>\r\n";
  const std::string attachment = "--=b=\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nAttached.\r\n";
  const std::string inner = "--=b=\r\nContent-Type: multipart/alternative; boundary=i\r\n\r\n--i\r\n\r\nInner text.\r\n--i\r\nContent-Type: text/html\r\n\r\n<p>no</p>\r\n--i--\r\n";
  CHECK(dump(message(html + plain + attachment).document) == facts + "Plain text.\n");
  CHECK(message(html + plain).html.empty());
  CHECK(dump(message(inner + plain).document) == facts + "Inner text.\nPlain text.\n");
  const Email page = message(html + attachment);
  CHECK(dump(page.document) == facts);
  CHECK(page.html == "<p>caf\u00E9</p>\r\n");
}

TEST_CASE("messages inside messages end somewhere") {
  std::string text = head;
  for (int i = 0; i < 2000; ++i) text += "Content-Type: multipart/mixed; boundary=b" + std::to_string(i) + "\r\n\r\n--b" + std::to_string(i) + "\r\n";
  CHECK(read_email(text).document.blocks.empty());
}
