#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/volume/intensity.h"
#include "core/volume/section_check.h"

namespace cristae::cli {
namespace {

struct InfoOptions {
  std::string stack;
  bool statistics = false;
  bool check = false;
  std::optional<VoxelSize> voxel_size_nm;
};

void print_headers(const StackInfo& info, Session& session) {
  const auto row = [&session](std::string_view name, const std::string& value) {
    if (!value.empty()) session.print(fmt::format("{:<12} {}", name, value));
  };
  row("stack", info.name);
  row("format", info.format);
  row("shape", format_shape(info.shape) + " (z, y, x)");
  row("type", std::string(pixel_type_name(info.type)));
  row("voxel size", format_voxel_size(info.voxel_size_nm) +
                        (info.voxel_size_source.empty() ? "" : " (from " + info.voxel_size_source + ")"));
  row("layout", info.layout);
  if (!info.section_names.empty()) {
    row("sections", fmt::format("{} ... {}", info.section_names.front(), info.section_names.back()));
  }
  for (const auto& note : info.notes) row("note", note);
}

void report_headers(const StackInfo& info, Session& session) {
  auto& result = session.result();
  result["stack"] = info.name;
  result["format"] = info.format;
  result["shape"] = shape_json(info.shape);
  result["type"] = pixel_type_name(info.type);
  result["voxel_size_nm"] = voxel_size_json(info.voxel_size_nm);
  result["voxel_size_source"] = info.voxel_size_source;
  result["layout"] = info.layout;
  result["notes"] = info.notes;
}

void report_statistics(const Stack& stack, Session& session) {
  const GreyStatistics statistics = grey_statistics(stack);
  const char* polarity =
      looks_inverted(statistics) ? "membranes look light: perhaps inverted" : "membranes look dark";
  auto percentiles = nlohmann::ordered_json::object();
  session.print(fmt::format("{:<12} mean {:.4g}, deviation {:.4g} (of {} sections)", "grey values",
                            statistics.mean, statistics.sd, statistics.sections));
  for (std::size_t i = 0; i < kStatisticsPercents.size(); ++i) {
    const std::string percent = fmt::format("{:g}", kStatisticsPercents[i]);
    percentiles[percent] = statistics.percentiles[i];
    session.print(fmt::format("{:<12} {:>6} % below {:.6g}", "", percent, statistics.percentiles[i]));
  }
  if (statistics.fill_share > 0) {
    session.print(fmt::format("{:<12} {:.1f} % of the pixels, around the picture; left out everywhere",
                              "fill", 100 * statistics.fill_share));
  }
  session.print(fmt::format("{:<12} {}", "polarity", polarity));
  session.result()["statistics"] = {{"sections", statistics.sections},
                                    {"mean", statistics.mean},
                                    {"deviation", statistics.sd},
                                    {"skewness", statistics.skewness},
                                    {"fill_share", statistics.fill_share},
                                    {"percentiles", percentiles},
                                    {"polarity", polarity}};
}

std::string odd_sentence(const OddSection& odd) {
  const auto beside = [&](std::string_view what) {
    return fmt::format("{} ({} {:.3g}, its neighbours {:.3g})", oddity_name(odd.oddity), what, odd.value,
                       odd.usual);
  };
  switch (odd.oddity) {
    case SectionOddity::blank: return "blank: one grey value";
    case SectionOddity::repeated: return "repeats the section before";
    case SectionOddity::unlike: return beside("correlation");
    case SectionOddity::shifted:
      return fmt::format("shifted by {:.0f} px against the section before", odd.value);
    case SectionOddity::blurred: return beside("fine structure");
    case SectionOddity::noisy: return beside("noise");
    case SectionOddity::pale:
    case SectionOddity::harsh: return beside("deviation");
    case SectionOddity::dark:
    case SectionOddity::bright: return beside("mean");
    case SectionOddity::clipped: return beside("share at one grey value");
  }
  return {};
}

void report_check(const Stack& stack, Session& session) {
  const std::vector<OddSection> all = check_sections(stack, session.job());
  auto list = nlohmann::ordered_json::array();
  for (const OddSection& odd : all) {
    session.print(fmt::format("{:<12} {}: {}", "odd section", odd.z, odd_sentence(odd)));
    list.push_back(
        {{"z", odd.z}, {"oddity", oddity_name(odd.oddity)}, {"value", odd.value}, {"usual", odd.usual}});
  }
  if (all.empty()) session.print(fmt::format("{:<12} none of {}", "odd sections", stack.info().shape.z));
  session.result()["odd_sections"] = list;
}

void run_info(const InfoOptions& options, Session& session) {
  session.start();
  const auto stack = open_stack_argument(options.stack, options.voxel_size_nm);
  print_headers(stack->info(), session);
  report_headers(stack->info(), session);
  if (options.statistics) report_statistics(*stack, session);
  if (options.check) report_check(*stack, session);
}

}  // namespace

Verb info_verb() {
  Verb verb;
  verb.name = "info";
  verb.help = "Shows shape, type, voxel size and layout of a stack";
  verb.examples = {"cristae-cli info target.h5:/images --statistics --check",
                   "cristae-cli info 'tissue/stack.tif[0:4]'"};
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<InfoOptions>();
    arguments.positional("STACK", options->stack, "The stack");
    arguments.flag("--statistics", options->statistics,
                   "Also percentiles of the grey values and a guess of the polarity");
    arguments.flag("--check", options->check,
                   "Also sections that look damaged beside their neighbours; reads the whole stack");
    arguments.voxel_size(options->voxel_size_nm);
    return [options](Session& session) { run_info(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
