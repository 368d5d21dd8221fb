#include "app/cli/progress_display.h"

#include <cmath>

#include <fmt/format.h>

namespace cristae::cli {
namespace {

constexpr auto kTerminalInterval = std::chrono::milliseconds(200);
constexpr auto kLogInterval = std::chrono::seconds(10);
constexpr int kBarWidth = 24;

std::string bar(std::int64_t done, std::int64_t total) {
  const auto filled =
      static_cast<std::size_t>(kBarWidth * std::min(done, total) / std::max<std::int64_t>(total, 1));
  return "[" + std::string(filled, '#') + std::string(kBarWidth - filled, '.') + "] ";
}

}  // namespace

std::string format_duration(double seconds) {
  const auto whole = static_cast<std::int64_t>(std::llround(std::max(0.0, seconds)));
  if (whole < 3600) return fmt::format("{}:{:02}", whole / 60, whole % 60);
  return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

std::string format_progress(std::int64_t done, std::int64_t total, std::optional<double> per_second) {
  if (total <= 0) return fmt::format("{}", done);
  std::string text = fmt::format("{} of {}", done, total);
  if (!per_second) return text;
  const double rate = *per_second;
  text += rate >= 0.1 ? fmt::format(", {:.1f}/s", rate) : fmt::format(", {:.1f} s each", 1 / rate);
  if (done < total)
    text += fmt::format(", {} left", format_duration(static_cast<double>(total - done) / rate));
  return text;
}

std::string format_round(const RoundReport& report) {
  // The result comes after the last round and has no labels any more.
  std::string text =
      report.kind == "result"
          ? fmt::format("result: about {:.0f} profiles", report.estimated_count)
          : fmt::format("{} {}: {} centres, about {:.0f} profiles, {:.0f} % of the pixels labelled",
                        report.kind, report.index + 1, report.pseudo_points, report.estimated_count,
                        100 * report.labelled_share);
  const auto add = [&text](std::string_view name, const std::optional<double>& value) {
    if (value) text += fmt::format(", {} {:.3f}", name, *value);
  };
  add("held-out clicks found", report.held_out_score);
  add("label precision", report.label_precision);
  add("label recall", report.label_recall);
  return text;
}

ProgressDisplay::ProgressDisplay(std::FILE* stream, bool is_terminal)
    : stream_(stream), is_terminal_(is_terminal) {}

ProgressDisplay::~ProgressDisplay() { clear(); }

void ProgressDisplay::on_phase(std::string_view name, std::int64_t index, std::int64_t count) {
  phase_ = count > 0 ? fmt::format("{} ({}/{})", name, index + 1, count) : std::string(name);
  loss_.clear();
  print_line(phase_);
  last_shown_ = Clock::now();
}

void ProgressDisplay::on_progress(std::int64_t done, std::int64_t total) {
  const auto now = Clock::now();
  meter_.update(done, total, now);
  const bool is_last = total > 0 && done >= total;
  if (is_terminal_ && is_last) return clear();
  const auto wait = is_terminal_ ? Clock::duration(kTerminalInterval) : Clock::duration(kLogInterval);
  if (now - last_shown_ < wait) return;
  last_shown_ = now;
  if (!is_terminal_) return print_line("  " + status(done, total));
  // \033[K takes away what is left of a longer line before.
  fmt::print(stream_, "\r{}{}\033[K", total > 0 ? bar(done, total) : "", status(done, total));
  std::fflush(stream_);
  bar_shown_ = true;
}

void ProgressDisplay::on_metric(std::string_view name, std::int64_t /*step*/, double value) {
  if (name == "loss") loss_ = fmt::format(", loss {:.4f}", value);
}

void ProgressDisplay::on_round(const RoundReport& report) { print_line("  " + format_round(report)); }

void ProgressDisplay::on_warning(std::string_view text, std::string_view remedy) {
  print_line(is_terminal_ ? fmt::format("\033[33mwarning:\033[0m {}. {}", text, remedy)
                          : fmt::format("warning: {}. {}", text, remedy));
}

void ProgressDisplay::on_checkpoint(const std::filesystem::path& path, std::int64_t step) {
  if (!is_terminal_) return;
  print_line(fmt::format("  saved after step {}: {}", step, path.string()));
}

void ProgressDisplay::clear() {
  if (!bar_shown_) return;
  std::fputs("\r\033[K", stream_);
  std::fflush(stream_);
  bar_shown_ = false;
}

void ProgressDisplay::print_line(const std::string& text) {
  clear();
  fmt::print(stream_, "{}\n", text);
  std::fflush(stream_);
}

std::string ProgressDisplay::status(std::int64_t done, std::int64_t total) const {
  return format_progress(done, total, meter_.rate()) + loss_;
}

}  // namespace cristae::cli
