#pragma once

#include <QString>
#include <string>
#include <utility>
#include <vector>

#include "core/recipe/recipe.h"

namespace cristae::ui {

/// The options of a preset that somebody changed. A plain value without widgets.
class AdaptOptions {
 public:
  explicit AdaptOptions(const std::string& preset = "quick");

  /// Of a choice that was kept: what this version of the program does not know any more is left out.
  static AdaptOptions fromKept(const QString& preset,
                               const std::vector<std::pair<QString, QString>>& changed);

  const std::string& preset() const { return preset_; }
  /// Changed options stay changed, unless the new preset has that very value. The same when `set` takes
  /// another method: `paper` is another for each.
  void setPreset(const std::string& preset);

  /// The value as text, as the recipe writes it.
  QString value(const std::string& option) const;
  QString presetValue(const std::string& option) const;
  bool isChanged(const std::string& option) const;

  /// @throws Error{bad_input} naming what is allowed; nothing is changed then
  void set(const std::string& option, const QString& value);
  void reset(const std::string& option);
  void resetAll();

  /// Names and values, in the order in which options are shown.
  std::vector<std::pair<QString, QString>> changed() const;
  const Recipe& recipe() const { return recipe_; }

 private:
  void rebuild(const std::vector<std::pair<QString, QString>>& kept);

  std::string preset_;
  Recipe base_;  ///< the preset for the method of `recipe_`; its own method stays that of the preset
  Recipe recipe_;
};

/// The options that an adaptation really looks at, in order.
std::vector<OptionDescription> adaptOptionDescriptions();

/// Words for a name of the recipe: "round_iterations" is "Round iterations". The unit, which stands beside
/// the control, is left out.
QString optionLabel(const OptionDescription& option);
QString optionHelp(const OptionDescription& option);
QString optionGroupLabel(const std::string& group);
QString optionUnit(const OptionDescription& option);
/// Words for a value: those of a choice where there are some, else the value itself.
QString optionValueLabel(const OptionDescription& option, const QString& value);

/// Whether name, words or help hold all words of `search`, upper or lower case.
bool matches(const OptionDescription& option, const QString& search);

}  // namespace cristae::ui
