// narrate-laboratory: measures the voices of a folder, designs ours, and says whether they are good enough.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "laboratory/check.hpp"
#include "laboratory/design.hpp"
#include "laboratory/parallel.hpp"
#include "laboratory/report.hpp"
#include "laboratory/specimen.hpp"

namespace {

using namespace narrator::laboratory;
namespace fs = std::filesystem;

struct Options {
  fs::path folder = "voices";
  fs::path rhyme_sets;
  fs::path report = "build/voices.html";
  std::vector<std::string> names;
  int steps = 22;
};

void write(const fs::path& path, const std::string& text) {
  std::ofstream file(path, std::ios::binary);
  file << text;
  if (!file.flush()) throw std::runtime_error(path.string() + ": cannot be written");
}

void measure(const Options& options, const Laboratory& laboratory) {
  if (options.rhyme_sets.empty())
    std::fprintf(stderr, "narrate-laboratory: no --rhyme-sets: intelligibility is not measured\n");
  const std::string before = catalogue_of(options.folder);
  write(options.folder / "catalogue.json",
        catalogue_json(measure_folder(options.folder, laboratory, options.rhyme_sets), before));
}

void design(const Options& options, const Laboratory& laboratory) {
  std::vector<Role> roles;
  for (const Role& role : plan())
    if (options.names.empty() || std::find(options.names.begin(), options.names.end(), role.name) != options.names.end())
      roles.push_back(role);
  in_parallel(
      roles.size(), [&] { return std::make_unique<RhymeTest>(options.rhyme_sets); },
      [&](RhymeTest& test, std::size_t i) {
        const Role& role = roles[i];
        const Designed designed = design_voice(role, laboratory, test, options.steps);
        write(options.folder / role.name, "// Designed by narrate-laboratory.\ngender " + std::string(role.gender) + " " +
                                              std::to_string(role.age) + "\n" + timbre_of(designed.design, role));
        std::printf("%-10s %.3f\n", role.name, designed.intelligibility);
        std::fflush(stdout);
      });
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Measures voices, designs them, and makes their catalogue");
  Options options;
  app.fallthrough();
  app.add_option("--rhyme-sets", options.rhyme_sets,
                 "The word lists of the Modified Rhyme Test: six words a line; without, intelligibility is not measured");
  const auto add = [&](const char* name, const char* what) {
    CLI::App* command = app.add_subcommand(name, what);
    command->add_option("FOLDER", options.folder, "Voice files (voices)");
    return command;
  };
  const CLI::App* measuring = add("measure", "Measure every voice of a folder and write its catalogue.json");
  const CLI::App* checking = add("check", "Measure them, say where they miss what is asked of ours or differ from the catalogue");
  CLI::App* reporting = add("report", "Measure them and draw them: contours, spectra, distances");
  reporting->add_option("-o", options.report, "The page to write (build/voices.html)");
  CLI::App* designing = add("design", "Search the parameters of our voices anew and write their files");
  designing->add_option("--only", options.names, "Only these");
  designing->add_option("--steps", options.steps, "Candidates for each (22)");
  app.require_subcommand(1);
  CLI11_PARSE(app, argc, argv);
  try {
    const Booth booth;
    const Laboratory laboratory(booth);
    if (measuring->parsed()) measure(options, laboratory);
    if (options.rhyme_sets.empty() && (designing->parsed() || checking->parsed()))
      throw std::runtime_error("--rhyme-sets is missing");
    if (designing->parsed()) design(options, laboratory);
    if (checking->parsed()) return check_folder(options.folder, laboratory, options.rhyme_sets) ? 0 : 1;
    if (reporting->parsed())
      write(options.report, report_html(measure_folder(options.folder, laboratory, options.rhyme_sets), laboratory));
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "narrate-laboratory: %s\n", error.what());
    return 1;
  }
}
