#pragma once

#include <QByteArray>
#include <QKeySequence>
#include <QList>
#include <QSettings>
#include <map>
#include <vector>

#include "ui/input/action_table.h"

namespace cristae::ui {

/// Why a key cannot be given to an action.
enum class KeyRefusal {
  none,
  destructiveOnDigit,  ///< a slip beside a tool key would take something away
  reserved,            ///< Tab, Escape and Space belong to the window and the views
};

/// Two actions on one key.
struct KeyConflict {
  QKeySequence key;
  ActionId first;
  ActionId second;
  bool operator==(const KeyConflict&) const = default;
};

/// Which keys do what: a preset and the user's changes to it. A plain value.
class KeyMap {
 public:
  KeyPreset preset() const { return preset_; }
  /// Changes are kept: they were made on purpose.
  void setPreset(KeyPreset preset) { preset_ = preset; }

  QList<QKeySequence> keys(ActionId id) const;
  bool isChanged(ActionId id) const { return changes_.contains(id); }
  bool hasChanges() const { return !changes_.empty(); }

  static KeyRefusal refusalOf(ActionId id, const QKeySequence& key);
  /// The other actions that have this key now.
  std::vector<ActionId> usersOf(const QKeySequence& key, ActionId except) const;
  std::vector<KeyConflict> conflicts() const;

  /// Sets the keys of an action; keys that are refused are left out.
  void setKeys(ActionId id, const QList<QKeySequence>& keys);
  /// Takes the key from all others and gives it to `id`, before its other keys.
  /// @return false and no change if the key is refused
  bool assign(ActionId id, const QKeySequence& key);
  void reset(ActionId id) { changes_.erase(id); }
  void resetAll() { changes_.clear(); }

  void save(QSettings& settings) const;
  static KeyMap load(const QSettings& settings);
  QByteArray toJson() const;
  /// Actions and keys that are unknown here are passed over.
  /// @throws Error{bad_input} if the text is not such a file
  static KeyMap fromJson(const QByteArray& text);

  bool operator==(const KeyMap&) const = default;

  /// Key of the preset in the settings; shared with the preferences.
  static QString presetSettingsKey();

 private:
  KeyPreset preset_ = KeyPreset::standard;
  std::map<ActionId, QList<QKeySequence>> changes_;
};

}  // namespace cristae::ui
