#include "ui/panels/adapt_options.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <map>

#include "core/base/error.h"
#include "ui/jobs/pack_info.h"

namespace cristae::ui {
namespace {

/// Texts of the core stand in the translation files under this context.
QString translated(const std::string& text) {
  return text.empty() ? QString() : QCoreApplication::translate("cristae::Recipe", text.c_str());
}

}  // namespace

AdaptOptions::AdaptOptions(const std::string& preset)
    : preset_(preset), base_(preset_recipe(preset)), recipe_(base_) {}

AdaptOptions AdaptOptions::fromKept(const QString& preset,
                                    const std::vector<std::pair<QString, QString>>& changed) {
  const auto& presets = describe_presets();
  const bool isKnown = std::any_of(presets.begin(), presets.end(), [&preset](const PresetDescription& known) {
    return known.name == preset.toStdString();
  });
  AdaptOptions options(isKnown ? preset.toStdString() : "quick");
  auto kept = changed;
  // The preset follows the method, and an option counts as changed against that.
  std::stable_partition(kept.begin(), kept.end(),
                        [](const auto& option) { return option.first == "method"; });
  for (const auto& [name, value] : kept) {
    try {
      options.set(name.toStdString(), value);
    } catch (const Error&) {
      continue;  // of another version
    }
  }
  return options;
}

void AdaptOptions::setPreset(const std::string& preset) {
  const auto kept = changed();
  preset_ = preset;
  rebuild(kept);
}

void AdaptOptions::rebuild(const std::vector<std::pair<QString, QString>>& kept) {
  base_ = preset_recipe(preset_, recipe_.method);
  recipe_ = base_;
  for (const auto& [name, value] : kept) set_option(recipe_, name.toStdString(), value.toStdString());
}

QString AdaptOptions::value(const std::string& option) const {
  return QString::fromStdString(get_option(recipe_, option));
}

QString AdaptOptions::presetValue(const std::string& option) const {
  return QString::fromStdString(get_option(base_, option));
}

bool AdaptOptions::isChanged(const std::string& option) const {
  return get_option(recipe_, option) != get_option(base_, option);
}

void AdaptOptions::set(const std::string& option, const QString& value) {
  if (option != "method") return set_option(recipe_, option, value.toStdString());
  const auto kept = changed();  // against the preset as it stood for the method before
  set_option(recipe_, option, value.toStdString());
  const std::string method = recipe_.method;
  rebuild(kept);
  recipe_.method = method;
}

void AdaptOptions::reset(const std::string& option) {
  set(option, QString::fromStdString(get_option(base_, option)));
}

void AdaptOptions::resetAll() {
  recipe_.method = base_.method;
  rebuild({});
}

std::vector<std::pair<QString, QString>> AdaptOptions::changed() const {
  std::vector<std::pair<QString, QString>> changed;
  for (const auto& option : describe_options()) {
    if (isChanged(option.name)) changed.emplace_back(QString::fromStdString(option.name), value(option.name));
  }
  return changed;
}

std::vector<OptionDescription> adaptOptionDescriptions() {
  std::vector<OptionDescription> options;
  for (const auto& option : describe_options()) {
    const bool hasItsOwnPlace = option.name == "method";
    if (!hasItsOwnPlace && !isDecidedElsewhere(option)) options.push_back(option);
  }
  return options;
}

QString optionLabel(const OptionDescription& option) {
  QString words = QString::fromStdString(option.name);
  for (const char* unit : {"_nm", "_px", "_um2"}) {
    if (words.endsWith(QLatin1String(unit))) words.chop(static_cast<qsizetype>(qstrlen(unit)));
  }
  words.replace('_', ' ');
  words[0] = words[0].toUpper();
  return translated(words.toStdString());
}

QString optionHelp(const OptionDescription& option) { return translated(option.help); }

QString optionGroupLabel(const std::string& group) { return translated(group); }

QString optionUnit(const OptionDescription& option) { return translated(option.unit); }

QString optionValueLabel(const OptionDescription& option, const QString& value) {
  static const std::map<QString, const char*> labels = {
      {"joining=automatic", QT_TRANSLATE_NOOP("cristae::ui::OptionValues", "Automatic")},
      {"joining=linking", QT_TRANSLATE_NOOP("cristae::ui::OptionValues", "Linked sections")},
      {"joining=components", QT_TRANSLATE_NOOP("cristae::ui::OptionValues", "3-D components")},
      {"joining=watershed", QT_TRANSLATE_NOOP("cristae::ui::OptionValues", "3-D watershed")},
      {"link_splits=always", QT_TRANSLATE_NOOP("cristae::ui::OptionValues", "Always one body")},
      {"link_splits=rejoining", QT_TRANSLATE_NOOP("cristae::ui::OptionValues", "If they rejoin")},
      {"link_splits=never", QT_TRANSLATE_NOOP("cristae::ui::OptionValues", "Never")},
      {"instance_separation=automatic", QT_TRANSLATE_NOOP("cristae::ui::OptionValues", "Automatic")},
      {"instance_separation=neck_watershed", QT_TRANSLATE_NOOP("cristae::ui::OptionValues", "At necks")},
      {"instance_separation=components", QT_TRANSLATE_NOOP("cristae::ui::OptionValues", "Components")},
      {"instance_separation=detection_watershed",
       QT_TRANSLATE_NOOP("cristae::ui::OptionValues", "By centres")}};
  const auto found = labels.find(QString::fromStdString(option.name) + QLatin1Char('=') + value);
  if (found == labels.end()) return value;
  return QCoreApplication::translate("cristae::ui::OptionValues", found->second);
}

bool matches(const OptionDescription& option, const QString& search) {
  const QString text = QStringList{QString::fromStdString(option.name), optionLabel(option),
                                   optionHelp(option), optionGroupLabel(option.group)}
                           .join(' ');
  const QStringList words = search.split(' ', Qt::SkipEmptyParts);
  return std::all_of(words.begin(), words.end(),
                     [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace cristae::ui
