// Formats are read in a process of their own, narrate-reader: the libraries that take pages, papers and books apart end
// their process where memory fails, and have had overflows. What goes wrong there is an error here.
//
// A program of its own rather than a fork of this one, for this one may have threads, whose locks a fork would inherit.
//
//   narrate-reader FORMAT CHARSET   FORMAT is the number of an InputFormat; standard input is a socket, over which come
//                                   a frame with the article and back a frame with an answer
#pragma once

#include <string_view>

#include "markup/source_document.hpp"

namespace narrator {

/// The first byte of an answer; behind it stands what is said here.
enum class ReaderAnswer : char {
  document = 'd',   ///< a packed document (markup/packed_document.hpp)
  refusal = 'r',    ///< the words of an Error (input)
  trouble = 't',    ///< the words of any other failure: a part of the program is missing
  no_memory = 'm',  ///< nothing
};

/// The format as such, which is none of plain text's. From any thread; blocks until it is read.
/// @throws Error (input) when the article cannot be read, or its reader comes to an end by it
/// @throws Error (program) when the reader cannot be started
/// @throws Error (interrupted) when options.interrupt becomes readable first
/// @throws std::bad_alloc
markup::SourceDocument read_apart(std::string_view bytes, InputFormat format, const ReadOptions& options);

}  // namespace narrator
