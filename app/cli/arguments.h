#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/units.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace cristae::cli {

/// What a verb takes, declared in its file; the only door to the parsing library. Targets are filled
/// before the verb runs and keep their value when the argument is absent.
class Arguments {
 public:
  enum class Need { optional, required };

  explicit Arguments(CLI::App& verb) : verb_(verb) {}

  /// One argument without a dash, always required.
  void positional(const std::string& name, std::string& target, const std::string& help);
  /// One or more arguments without a dash.
  void positionals(const std::string& name, std::vector<std::string>& target, const std::string& help);
  /// At most one argument without a dash.
  void optional_positional(const std::string& name, std::string& target, const std::string& help);

  /// `names` is "-o,--output"; `placeholder` stands for the value in the help.
  void option(const std::string& names, std::string& target, const std::string& placeholder,
              const std::string& help, Need need = Need::optional);
  void option(const std::string& names, double& target, const std::string& placeholder,
              const std::string& help, Need need = Need::optional);
  void option(const std::string& names, std::int64_t& target, const std::string& placeholder,
              const std::string& help, Need need = Need::optional);
  void option(const std::string& names, std::uint64_t& target, const std::string& placeholder,
              const std::string& help, Need need = Need::optional);
  /// May be given several times.
  void list(const std::string& names, std::vector<std::string>& target, const std::string& placeholder,
            const std::string& help);
  void choice(const std::string& names, std::string& target, const std::vector<std::string>& choices,
              const std::string& help, Need need = Need::optional);
  void flag(const std::string& names, bool& target, const std::string& help);

  /// Three lengths in nanometres, "Z,Y,X".
  void lengths(const std::string& name, std::optional<VoxelSize>& target, const std::string& help);
  /// `--voxel-size Z,Y,X` in nanometres.
  void voxel_size(std::optional<VoxelSize>& target);
  /// `--shape Z,Y,X` in voxels.
  void shape(std::optional<Shape>& target, Need need);

  /// Options declared from now on stand under this heading of the help.
  void group(const std::string& heading);

 private:
  template <typename T>
  void add_option(const std::string& names, T& target, const std::string& placeholder,
                  const std::string& help, Need need);
  void finish(CLI::Option* option, const std::string& placeholder, Need need);

  CLI::App& verb_;
  std::string group_ = "Options";
};

/// Three positive numbers "Z,Y,X". @throws std::invalid_argument that says what is wrong
VoxelSize parse_voxel_size(const std::string& text);
Shape parse_shape(const std::string& text);

}  // namespace cristae::cli
