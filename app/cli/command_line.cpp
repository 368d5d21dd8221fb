#include "app/cli/command_line.h"

#include <cstring>
#include <filesystem>
#include <functional>
#include <new>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/cli/arguments.h"
#include "app/cli/engine.h"
#include "app/cli/session.h"
#include "app/cli/verbs/verb.h"
#include "core/base/error.h"

namespace cristae::cli {
namespace {

constexpr int kUsageError = 2;

const std::vector<Verb>& verbs() {
  static const std::vector<Verb> list = {
      info_verb(),    phantom_verb(), pretrain_verb(),  sample_points_verb(), adapt_verb(),
      segment_verb(), stitch_verb(),  instances_verb(), evaluate_verb(),      measure_verb(),
      export_verb(),  recipe_verb(),  demo_verb(),      doctor_verb(),
#ifdef CRISTAE_WITH_PLOTS
      plot_verb(),    report_verb(),
#endif
#ifdef CRISTAE_WITH_PROJECT
      project_verb()
#endif
  };
  return list;
}

/// A verb as the parser knows it.
struct DeclaredVerb {
  const Verb* verb = nullptr;
  CLI::App* parser = nullptr;
  CommonOptions common;
  std::function<void(Session&)> run;
};

std::string device_fault(const std::string& device) {
  if (device == "auto" || device == "cpu" || device == "cuda") return {};
  constexpr std::string_view prefix = "cuda:";
  const bool numbered = device.starts_with(prefix) && device.size() > prefix.size() &&
                        device.find_first_not_of("0123456789", prefix.size()) == std::string::npos;
  return numbered ? std::string() : "'" + device + "' is none of auto, cpu, cuda, cuda:N";
}

std::string threads_fault(const std::string& threads) {
  const bool whole =
      !threads.empty() && threads.size() < 5 && threads.find_first_not_of("0123456789") == std::string::npos;
  return whole ? std::string() : "'" + threads + "' is no number of threads";
}

void declare_common(CLI::App& parser, CommonOptions& common) {
  const std::string group = "Common options";
  parser.add_flag("--json", common.json, "Events and result as JSON, one object a line on stdout")
      ->group(group);
  parser.add_flag("--quiet", common.quiet, "No progress and no remarks")->group(group);
  parser.add_flag("--force", common.force, "Overwrite what is there")->group(group);
  parser.add_option("--seed", common.seed, "Seed of every random choice (0)")
      ->type_name("N")
      ->check(CLI::NonNegativeNumber.description(""))
      ->group(group);
  parser.add_option("--device", common.device, "Where to compute (auto)")
      ->type_name("auto|cpu|cuda|cuda:N")
      ->check(device_fault)
      ->group(group);
  parser.add_option("--threads", common.threads, "Processor threads (0: all available)")
      ->type_name("N")
      ->check(threads_fault)
      ->group(group);
}

std::string example_text(const Verb& verb) {
  std::string text = verb.examples.size() == 1 ? "Example:" : "Examples:";
  for (const auto& example : verb.examples) text += "\n  " + example;
  return text;
}

void declare(CLI::App& program, const Verb& verb, DeclaredVerb& declared) {
  declared.verb = &verb;
  declared.parser = program.add_subcommand(verb.name, verb.help);
  declared.parser->footer(example_text(verb));
  Arguments arguments(*declared.parser);
  declared.run = verb.declare(arguments);
  declare_common(*declared.parser, declared.common);
}

bool wants_json(int count, char** arguments) {
  for (int i = 1; i < count; ++i) {
    if (std::strcmp(arguments[i], "--json") == 0) return true;
  }
  return false;
}

/// The parser's sentences end in no or one full stop; ours are joined by one.
std::string without_full_stop(std::string text) {
  while (!text.empty() && (text.back() == '.' || text.back() == '\n')) text.pop_back();
  return text;
}

int usage_error(const CLI::App& program, const CLI::ParseError& fault, bool json) {
  CommonOptions common;
  common.json = json;
  const auto chosen = program.get_subcommands();
  const std::string verb = chosen.empty() ? std::string() : chosen.front()->get_name();
  Session session(verb, common);
  return session.fail("bad_input", without_full_stop(fault.what()),
                      fmt::format("cristae-cli {}{}--help says what it takes", verb, verb.empty() ? "" : " "),
                      kUsageError);
}

/// The border where every fault ends.
int run_guarded(Session& session, const std::function<void()>& body) {
  constexpr int kInternal = 70;
  try {
    body();
    return session.finish();
  } catch (const Cancelled&) {
    return session.stopped();
  } catch (const Error& fault) {
    return session.fail(error_kind_name(fault.kind()), fault.what(), fault.remedy(), exit_code(fault.kind()));
  } catch (const std::bad_alloc&) {
    return session.fail("resources", "there is not enough memory", "take fewer sections or a smaller tile",
                        exit_code(ErrorKind::resources));
  } catch (const std::filesystem::filesystem_error& fault) {
    return session.fail("resources", fault.what(), "check that the folder is writable and the disk has room",
                        exit_code(ErrorKind::resources));
  } catch (const std::exception& fault) {
    return session.fail("internal", fault.what(),
                        "this is a fault of the program: report it with the command", kInternal);
  }
}

int run_verb(const DeclaredVerb& declared, char** arguments) {
  if (declared.verb->needs_engine && !kHasEngine) {
    try {
      become_engine(arguments);
    } catch (const Error& fault) {
      Session session(declared.verb->name, declared.common);
      return session.fail(error_kind_name(fault.kind()), fault.what(), fault.remedy(),
                          exit_code(fault.kind()));
    }
  }
  Session session(declared.verb->name, declared.common);
  return run_guarded(session, [&] { declared.run(session); });
}

}  // namespace

int run_command_line(int argument_count, char** arguments) {
  CLI::App program("Finds mitochondria in electron-microscopy stacks from a few clicks.", "cristae-cli");
  program.set_help_flag("-h,--help", "Print this help and exit");
  program.set_version_flag("--version", std::string("cristae-cli ") + CRISTAE_VERSION);
  program.require_subcommand(1);
  program.footer(
      "A STACK is a file (x.tif, x.mrc, x.h5:/dataset) or a folder of sections; STACK[10:50] takes sections\n"
      "10 to 49, FOLDER:skip leaves out sections of another size than most, FOLDER:pad crops or pads them.\n"
      "`cristae-cli VERB --help` shows arguments and an example.");
  std::vector<DeclaredVerb> declared(verbs().size());
  for (std::size_t i = 0; i < declared.size(); ++i) declare(program, verbs()[i], declared[i]);
  try {
    program.parse(argument_count, arguments);
  } catch (const CLI::ParseError& end) {
    // Help and version end the parsing too, with code 0.
    if (end.get_exit_code() == 0) return program.exit(end);
    return usage_error(program, end, wants_json(argument_count, arguments));
  }
  for (const auto& verb : declared) {
    if (verb.parser->parsed()) return run_verb(verb, arguments);
  }
  return kUsageError;
}

}  // namespace cristae::cli
