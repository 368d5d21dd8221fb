#include "app/cli/arguments.h"

#include <array>
#include <charconv>
#include <cmath>
#include <stdexcept>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace cristae::cli {
namespace {

double parse_number(const std::string& text, const std::string& whole) {
  double value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc{} || end != text.data() + text.size() || !std::isfinite(value) || value <= 0) {
    throw std::invalid_argument(fmt::format("'{}' is not three positive numbers Z,Y,X", whole));
  }
  return value;
}

std::array<double, 3> parse_triple(const std::string& text) {
  std::array<double, 3> values{};
  std::size_t start = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto comma = text.find(',', start);
    if ((comma == std::string::npos) != (i + 1 == values.size())) {
      throw std::invalid_argument(fmt::format("'{}' is not three positive numbers Z,Y,X", text));
    }
    values[i] = parse_number(text.substr(start, comma - start), text);
    start = comma + 1;
  }
  return values;
}

/// Runs a parser as a check of the command line: its message becomes a usage error.
template <typename T>
CLI::callback_t parsed_into(std::optional<T>& target, T (*parse)(const std::string&),
                            const std::string& name) {
  return [&target, parse, name](const CLI::results_t& texts) {
    try {
      target = parse(texts.at(0));
    } catch (const std::invalid_argument& fault) {
      throw CLI::ValidationError(name, fault.what());
    }
    return true;
  };
}

}  // namespace

VoxelSize parse_voxel_size(const std::string& text) {
  const auto values = parse_triple(text);
  return {values[0], values[1], values[2]};
}

Shape parse_shape(const std::string& text) {
  const auto values = parse_triple(text);
  for (const double value : values) {
    if (value != std::floor(value) || value > 1e6) {
      throw std::invalid_argument(fmt::format("'{}' is not three whole numbers Z,Y,X up to 1000000", text));
    }
  }
  return {static_cast<std::int64_t>(values[0]), static_cast<std::int64_t>(values[1]),
          static_cast<std::int64_t>(values[2])};
}

template <typename T>
void Arguments::add_option(const std::string& names, T& target, const std::string& placeholder,
                           const std::string& help, Need need) {
  finish(verb_.add_option(names, target, help), placeholder, need);
}

void Arguments::finish(CLI::Option* option, const std::string& placeholder, Need need) {
  option->type_name(placeholder);
  option->group(group_);
  option->required(need == Need::required);
}

void Arguments::positional(const std::string& name, std::string& target, const std::string& help) {
  verb_.add_option(name, target, help)->required()->type_name("");
}

void Arguments::positionals(const std::string& name, std::vector<std::string>& target,
                            const std::string& help) {
  verb_.add_option(name, target, help)->required()->type_name("");
}

void Arguments::optional_positional(const std::string& name, std::string& target, const std::string& help) {
  verb_.add_option(name, target, help)->type_name("");
}

void Arguments::option(const std::string& names, std::string& target, const std::string& placeholder,
                       const std::string& help, Need need) {
  add_option(names, target, placeholder, help, need);
}

void Arguments::option(const std::string& names, double& target, const std::string& placeholder,
                       const std::string& help, Need need) {
  add_option(names, target, placeholder, help, need);
}

void Arguments::option(const std::string& names, std::int64_t& target, const std::string& placeholder,
                       const std::string& help, Need need) {
  add_option(names, target, placeholder, help, need);
}

void Arguments::option(const std::string& names, std::uint64_t& target, const std::string& placeholder,
                       const std::string& help, Need need) {
  add_option(names, target, placeholder, help, need);
}

void Arguments::list(const std::string& names, std::vector<std::string>& target,
                     const std::string& placeholder, const std::string& help) {
  auto* option = verb_.add_option(names, target, help);
  finish(option, placeholder, Need::optional);
  option->expected(1);  // one value each time it is given, so that it never swallows a positional
  option->take_all();
}

void Arguments::choice(const std::string& names, std::string& target, const std::vector<std::string>& choices,
                       const std::string& help, Need need) {
  auto* option = verb_.add_option(names, target, help);
  finish(option, fmt::format("{}", fmt::join(choices, "|")), need);
  option->check([choices](const std::string& value) {
    if (std::find(choices.begin(), choices.end(), value) != choices.end()) return std::string();
    return fmt::format("'{}' is none of {}", value, fmt::join(choices, ", "));
  });
}

void Arguments::flag(const std::string& names, bool& target, const std::string& help) {
  verb_.add_flag(names, target, help)->group(group_);
}

void Arguments::lengths(const std::string& name, std::optional<VoxelSize>& target, const std::string& help) {
  finish(verb_.add_option(name, parsed_into(target, parse_voxel_size, name), help), "Z,Y,X", Need::optional);
}

void Arguments::voxel_size(std::optional<VoxelSize>& target) {
  lengths("--voxel-size", target, "Voxel size in nanometres, instead of what the file says");
}

void Arguments::shape(std::optional<Shape>& target, Need need) {
  auto* option = verb_.add_option("--shape", parsed_into(target, parse_shape, "--shape"), "Extent in voxels");
  finish(option, "Z,Y,X", need);
}

void Arguments::group(const std::string& heading) { group_ = heading; }

}  // namespace cristae::cli
