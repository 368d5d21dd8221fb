#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <sys/statvfs.h>
#include <unistd.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/compute_arguments.h"
#include "app/cli/packs.h"
#include "app/cli/session.h"
#include "app/cli/verbs/verb.h"
#include "core/base/parallel.h"

namespace cristae::cli {
namespace {

constexpr double kGibibyte = 1024.0 * 1024.0 * 1024.0;

/// Memory that can be had without swapping, GiB; 0 when the system does not say.
double available_memory_gib() {
  std::ifstream file("/proc/meminfo");
  for (std::string line; std::getline(file, line);) {
    constexpr std::string_view key = "MemAvailable:";
    if (line.starts_with(key)) return std::stod(line.substr(key.size())) * 1024 / kGibibyte;
  }
  return 0;
}

double free_disk_gib(const std::filesystem::path& folder) {
  std::error_code fault;
  const auto space = std::filesystem::space(folder, fault);
  return fault ? 0 : static_cast<double>(space.available) / kGibibyte;
}

void report_machine(Session& session) {
  const double memory = available_memory_gib();
  const double disk = free_disk_gib(".");
  session.result()["processors"] = available_processors();
  session.result()["memory_available_gib"] = memory;
  session.result()["disk_free_gib"] = disk;
  session.print(fmt::format("{:<22} {}", "processors", available_processors()));
  session.print(fmt::format("{:<22} {:.1f} GiB", "memory available", memory));
  session.print(fmt::format("{:<22} {:.1f} GiB in this folder", "disk free", disk));
}

void report_packs(Session& session) {
  auto packs = nlohmann::ordered_json::array();
  for (const auto& pack : find_packs()) {
    packs.push_back(pack.string());
    session.print(fmt::format("{:<22} {}", "source pack", pack.string()));
  }
  if (packs.empty()) session.print(fmt::format("{:<22} none comes with this build", "source pack"));
  session.result()["packs"] = packs;
}

void report_engine(const EngineReport& engine, Session& session) {
  const auto row = [&session](std::string_view name, const std::string& value) {
    session.print(fmt::format("{:<22} {}", name, value));
  };
  row("LibTorch", engine.torch_version);
  row("BLAS", engine.blas);
  row("device", engine.device);
  row("threads", fmt::format("{}", engine.threads));
  row("bf16 units",
      engine.has_bf16_units ? (engine.bf16_agrees ? "yes, result agrees" : "yes, result differs") : "no");
  row("precision", engine.precision);
  row("training step, fp32", fmt::format("{:.0f} ms", engine.fp32_step_ms));
  if (engine.bf16_step_ms > 0) row("training step, bf16", fmt::format("{:.0f} ms", engine.bf16_step_ms));
  row("section of 1024 x 1024", fmt::format("{:.0f} ms", engine.section_ms));
  session.result()["engine"] = {{"torch_version", engine.torch_version},
                                {"blas", engine.blas},
                                {"device", engine.device},
                                {"threads", engine.threads},
                                {"has_bf16_units", engine.has_bf16_units},
                                {"bf16_agrees", engine.bf16_agrees},
                                {"precision", engine.precision},
                                {"fp32_step_ms", engine.fp32_step_ms},
                                {"bf16_step_ms", engine.bf16_step_ms},
                                {"section_ms", engine.section_ms}};
}

}  // namespace

Verb doctor_verb() {
  Verb verb;
  verb.name = "doctor";
  verb.help = "Says what the program finds on this machine and how fast it is";
  verb.examples = {"cristae-cli doctor"};
  verb.needs_engine = true;
  verb.declare = [](Arguments&) {
    return [](Session& session) {
      session.start();
      report_machine(session);
      report_packs(session);
      report_engine(inspect_engine(compute_options(session), session.job()), session);
    };
  };
  return verb;
}

}  // namespace cristae::cli
