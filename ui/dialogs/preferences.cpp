#include "ui/dialogs/preferences.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ui/input/key_map.h"
#include "ui/theme/language.h"
#include "ui/theme/theme_controller.h"

namespace cristae::ui {

namespace {

constexpr int kMostThreads = 256;
constexpr int kLeastCache = 128;
constexpr int kMostCache = 65536;

const auto kWheel = QStringLiteral("input/wheel");
const auto kThreads = QStringLiteral("runs/threads");
const auto kDevice = QStringLiteral("runs/device");
const auto kPriority = QStringLiteral("runs/priority");
const auto kCache = QStringLiteral("stack/cacheMegabytes");
const auto kNotifications = QStringLiteral("notices/notifications");
const auto kPalette = QStringLiteral("looks/agreementPalette");

template <class Value, std::size_t Count>
using Names = std::array<std::pair<Value, const char*>, Count>;

constexpr Names<WheelAction, 2> kWheelNames{
    {{WheelAction::sections, "sections"}, {WheelAction::zoom, "zoom"}}};
constexpr Names<RunDevice, 3> kDeviceNames{
    {{RunDevice::automatic, "auto"}, {RunDevice::processor, "cpu"}, {RunDevice::gpu, "cuda"}}};
constexpr Names<WorkerPriority, 2> kPriorityNames{
    {{WorkerPriority::low, "low"}, {WorkerPriority::normal, "normal"}}};
constexpr Names<AgreementPalette, 3> kPaletteNames{{{AgreementPalette::papers, "papers"},
                                                    {AgreementPalette::colourBlindSafe, "colour-blind-safe"},
                                                    {AgreementPalette::print, "print"}}};

template <class Value, std::size_t Count>
QString nameOf(Value value, const Names<Value, Count>& names) {
  const auto* found = std::ranges::find(names, value, [](const auto& name) { return name.first; });
  return QString::fromLatin1(found->second);
}

template <class Value, std::size_t Count>
Value valueOf(const QString& text, const Names<Value, Count>& names, Value otherwise) {
  const auto* found =
      std::ranges::find_if(names, [&](const auto& name) { return text == QLatin1String(name.second); });
  return found == names.end() ? otherwise : found->first;
}

int numberOf(const QVariant& value, int low, int high, int otherwise) {
  bool isNumber = false;
  const int number = value.toInt(&isNumber);
  return isNumber && number >= low && number <= high ? number : otherwise;
}

QString knownLanguage(const QString& code) {
  const bool isKnown =
      std::ranges::any_of(languages(), [&](const Language& one) { return one.code == code; });
  return isKnown ? code : QString();
}

}  // namespace

Preferences Preferences::load(const QSettings& settings) {
  const Preferences usual;
  const auto text = [&](const QString& key) { return settings.value(key).toString(); };
  Preferences read;
  read.theme = themeChoiceFrom(text(ThemeController::settingsKey()));
  read.language = knownLanguage(text(LanguageController::settingsKey()));
  read.keys = presetFrom(text(KeyMap::presetSettingsKey()));
  read.wheel = valueOf(text(kWheel), kWheelNames, usual.wheel);
  read.threads = numberOf(settings.value(kThreads), 0, kMostThreads, usual.threads);
  read.device = valueOf(text(kDevice), kDeviceNames, usual.device);
  read.priority = valueOf(text(kPriority), kPriorityNames, usual.priority);
  read.cacheMegabytes = numberOf(settings.value(kCache), kLeastCache, kMostCache, usual.cacheMegabytes);
  read.notifications = settings.value(kNotifications, usual.notifications).toBool();
  read.palette = valueOf(text(kPalette), kPaletteNames, usual.palette);
  return read;
}

void Preferences::save(QSettings& settings) const {
  settings.setValue(ThemeController::settingsKey(), themeChoiceName(theme));
  settings.setValue(LanguageController::settingsKey(), language);
  settings.setValue(KeyMap::presetSettingsKey(), presetName(keys));
  settings.setValue(kWheel, nameOf(wheel, kWheelNames));
  settings.setValue(kThreads, threads);
  settings.setValue(kDevice, nameOf(device, kDeviceNames));
  settings.setValue(kPriority, nameOf(priority, kPriorityNames));
  settings.setValue(kCache, cacheMegabytes);
  settings.setValue(kNotifications, notifications);
  settings.setValue(kPalette, nameOf(palette, kPaletteNames));
}

QString deviceArgument(RunDevice device) { return nameOf(device, kDeviceNames); }

WheelAction wheelOf(KeyPreset preset) {
  return preset == KeyPreset::napari ? WheelAction::zoom : WheelAction::sections;
}

}  // namespace cristae::ui
