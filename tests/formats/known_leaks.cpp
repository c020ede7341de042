// What LeakSanitizer finds in libraries below the one that reads PDF: it keeps its fonts for the life of the process.
extern "C" const char* __lsan_default_suppressions();  // NOLINT: its name is the sanitizer's
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig"; }
