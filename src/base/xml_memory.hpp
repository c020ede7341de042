// libxml2 tells of memory that it lacked in words to stderr, and goes on without what it could not keep. While an object
// of this class lives nothing is printed in this thread, and such a lack is remembered.
#pragma once

#include <libxml/xmlerror.h>

#include <new>

namespace narrator {

class XmlMemory {
 public:
  XmlMemory() : before_(xmlStructuredError), context_before_(xmlStructuredErrorContext) {
    // The error is const from libxml2 2.12 on.
    xmlSetStructuredErrorFunc(this, [](void* self, auto* error) {
      if (error != nullptr && error->code == XML_ERR_NO_MEMORY) static_cast<XmlMemory*>(self)->lacked_ = true;
    });
  }
  ~XmlMemory() { xmlSetStructuredErrorFunc(context_before_, before_); }
  XmlMemory(const XmlMemory&) = delete;
  XmlMemory& operator=(const XmlMemory&) = delete;

  /// To be called when all is read, and before what is missing is taken for a fault of the text.
  /// @throws std::bad_alloc
  void check() const {
    if (lacked_) throw std::bad_alloc();
  }

 private:
  xmlStructuredErrorFunc before_;
  void* context_before_;
  bool lacked_ = false;
};

}  // namespace narrator
