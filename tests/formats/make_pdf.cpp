#include "formats/make_pdf.hpp"

namespace narrator::test {
namespace {

std::string in_brackets(const std::string& text) {
  std::string out = "(";
  for (const char c : text) {
    if (c == '(' || c == ')' || c == '\\') out += '\\';
    out += c;
  }
  return out + ")";
}

std::string number(double value) { return std::to_string(value); }

/// Objects, and where each begins.
class Writer {
 public:
  void object(const std::string& content) {
    offsets_.push_back(bytes_.size());
    bytes_ += std::to_string(offsets_.size()) + " 0 obj\n" + content + "\nendobj\n";
  }
  std::string finish(const std::string& trailer) {
    const std::size_t table = bytes_.size();
    bytes_ += "xref\n0 " + std::to_string(offsets_.size() + 1) + "\n0000000000 65535 f \n";
    for (const std::size_t offset : offsets_) {
      const std::string digits = std::to_string(offset);
      bytes_ += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
    }
    return bytes_ + "trailer << /Size " + std::to_string(offsets_.size() + 1) + " " + trailer + " >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
  }

 private:
  std::string bytes_ = "%PDF-1.4\n";
  std::vector<std::size_t> offsets_;
};

}  // namespace

void PdfMaker::line(double x, double y, const std::string& text, double size, Font font) {
  pages_.back() += "BT /F" + std::to_string(static_cast<int>(font)) + " " + number(size) + " Tf " + number(x) + " " + number(842 - y) + " Td " +
                   in_brackets(text) + " Tj ET\n";
}

void PdfMaker::lines(double x, double y, const std::vector<std::string>& texts, double size) {
  for (const std::string& text : texts) {
    line(x, y, text, size);
    y += 12;
  }
}

std::string PdfMaker::bytes() const {
  constexpr std::size_t before_pages = 6;
  Writer writer;
  std::string kids;
  for (std::size_t i = 0; i < pages_.size(); ++i) kids += std::to_string(before_pages + 1 + 2 * i) + " 0 R ";
  writer.object("<< /Type /Catalog /Pages 2 0 R >>");
  writer.object("<< /Type /Pages /Count " + std::to_string(pages_.size()) + " /Kids [" + kids + "] >>");
  for (const char* const font : {"Times-Roman", "Times-Bold", "Courier"})
    writer.object("<< /Type /Font /Subtype /Type1 /BaseFont /" + std::string(font) +
                  " /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [174 /fi /fl] >> >>");
  writer.object("<< /Title " + in_brackets(title) + " /Author " + in_brackets(author) + " >>");
  for (std::size_t i = 0; i < pages_.size(); ++i) {
    writer.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> /Contents " +
                  std::to_string(before_pages + 2 + 2 * i) + " 0 R >>");
    writer.object("<< /Length " + std::to_string(pages_[i].size()) + " >>\nstream\n" + pages_[i] + "endstream");
  }
  std::string trailer = "/Root 1 0 R /Info 6 0 R";
  if (encrypted) {
    // With keys that no password fits.
    const std::string key = "<" + std::string(64, 'A') + ">";
    trailer += " /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O " + key + " /U " + key + " >>";
  }
  return writer.finish(trailer);
}

}  // namespace narrator::test
