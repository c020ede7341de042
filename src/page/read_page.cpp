#include <utility>

#include "page/assemble.hpp"
#include "page/keep.hpp"
#include "page/page.hpp"
#include "page/parse.hpp"

namespace narrator::page {

markup::SourceDocument read_page(std::string_view utf8) {
  const Dom dom = parse(utf8);
  std::vector<Block> blocks = find_blocks(dom);
  Metadata metadata = read_metadata(dom, blocks);
  const std::vector<bool> kept = keep_blocks(dom, blocks, metadata);
  return assemble(std::move(blocks), std::move(metadata), kept);
}

}  // namespace narrator::page
