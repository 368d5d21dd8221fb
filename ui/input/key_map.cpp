#include "ui/input/key_map.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/error.h"

namespace cristae::ui {

namespace {

const auto kChangesKey = QStringLiteral("keys/changes");
const auto kFormat = QStringLiteral("cristae_keys");

bool isBareDigit(const QKeySequence& key) {
  const QKeyCombination first = key[0];
  return first.keyboardModifiers() == Qt::NoModifier && first.key() >= Qt::Key_0 && first.key() <= Qt::Key_9;
}

bool isReserved(const QKeySequence& key) {
  switch (key[0].key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Space: return true;
    default: return false;
  }
}

QJsonArray toArray(const QList<QKeySequence>& keys) {
  QJsonArray array;
  for (const QKeySequence& key : keys) array.append(key.toString(QKeySequence::PortableText));
  return array;
}

QList<QKeySequence> fromArray(const QJsonArray& array) {
  QList<QKeySequence> keys;
  for (const auto& value : array) {
    const QKeySequence key(value.toString(), QKeySequence::PortableText);
    if (!key.isEmpty() && key[0].key() != Qt::Key_unknown) keys.append(key);
  }
  return keys;
}

}  // namespace

QList<QKeySequence> KeyMap::keys(ActionId id) const {
  const auto change = changes_.find(id);
  return change == changes_.end() ? presetKeys(preset_, id) : change->second;
}

KeyRefusal KeyMap::refusalOf(ActionId id, const QKeySequence& key) {
  if (key.isEmpty()) return KeyRefusal::none;
  if (isReserved(key)) return KeyRefusal::reserved;
  if (entryOf(id).isDestructive && isBareDigit(key)) return KeyRefusal::destructiveOnDigit;
  return KeyRefusal::none;
}

std::vector<ActionId> KeyMap::usersOf(const QKeySequence& key, ActionId except) const {
  std::vector<ActionId> users;
  for (const ActionEntry& entry : actionEntries()) {
    if (entry.id != except && keys(entry.id).contains(key)) users.push_back(entry.id);
  }
  return users;
}

std::vector<KeyConflict> KeyMap::conflicts() const {
  std::vector<KeyConflict> found;
  std::map<QKeySequence, ActionId> owners;
  for (const ActionEntry& entry : actionEntries()) {
    for (const QKeySequence& key : keys(entry.id)) {
      const auto [owner, isNew] = owners.emplace(key, entry.id);
      if (!isNew) found.push_back({key, owner->second, entry.id});
    }
  }
  return found;
}

void KeyMap::setKeys(ActionId id, const QList<QKeySequence>& keys) {
  QList<QKeySequence> allowed;
  for (const QKeySequence& key : keys) {
    if (!key.isEmpty() && refusalOf(id, key) == KeyRefusal::none && !allowed.contains(key))
      allowed.append(key);
  }
  if (allowed == presetKeys(preset_, id)) {
    changes_.erase(id);
  } else {
    changes_[id] = allowed;
  }
}

bool KeyMap::assign(ActionId id, const QKeySequence& key) {
  if (key.isEmpty() || refusalOf(id, key) != KeyRefusal::none) return false;
  for (const ActionId other : usersOf(key, id)) {
    QList<QKeySequence> left = keys(other);
    left.removeAll(key);
    setKeys(other, left);
  }
  QList<QKeySequence> mine = keys(id);
  mine.removeAll(key);
  mine.prepend(key);
  setKeys(id, mine);
  return true;
}

void KeyMap::save(QSettings& settings) const {
  settings.setValue(presetSettingsKey(), presetName(preset_));
  settings.setValue(kChangesKey, QString::fromUtf8(toJson()));
}

KeyMap KeyMap::load(const QSettings& settings) {
  KeyMap map;
  try {
    map = fromJson(settings.value(kChangesKey, QString::fromUtf8(map.toJson())).toString().toUtf8());
  } catch (const Error&) {
    // Settings edited by hand: the preset alone is always right.
  }
  map.preset_ = presetFrom(settings.value(presetSettingsKey()).toString());
  return map;
}

QByteArray KeyMap::toJson() const {
  QJsonObject changes;
  for (const auto& [id, keys] : changes_)
    changes.insert(QString::fromLatin1(entryOf(id).name), toArray(keys));
  const QJsonObject root{
      {kFormat, 1}, {QStringLiteral("preset"), presetName(preset_)}, {QStringLiteral("changes"), changes}};
  return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

KeyMap KeyMap::fromJson(const QByteArray& text) {
  const QJsonObject root = QJsonDocument::fromJson(text).object();
  if (!root.contains(kFormat)) {
    throw Error{ErrorKind::bad_input, "the file holds no keys of Cristae",
                "choose a file that was written by 'Export keys'"};
  }
  KeyMap map;
  map.preset_ = presetFrom(root.value(QStringLiteral("preset")).toString());
  const QJsonObject changes = root.value(QStringLiteral("changes")).toObject();
  for (auto change = changes.begin(); change != changes.end(); ++change) {
    if (const ActionEntry* entry = entryNamed(change.key())) {
      map.setKeys(entry->id, fromArray(change.value().toArray()));
    }
  }
  return map;
}

QString KeyMap::presetSettingsKey() { return QStringLiteral("keys/preset"); }

}  // namespace cristae::ui
