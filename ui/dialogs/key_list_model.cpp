#include "ui/dialogs/key_list_model.h"

#include <QFont>
#include <algorithm>
#include <optional>
#include <utility>

#include "ui/input/fuzzy.h"
#include "ui/theme/icons.h"

namespace cristae::ui {

QString nativeKeys(const QList<QKeySequence>& keys) {
  QStringList texts;
  for (const QKeySequence& key : keys) texts.append(key.toString(QKeySequence::NativeText));
  // A comma can be a key itself.
  return texts.join(QStringLiteral("   "));
}

KeyListModel::KeyListModel(QObject* parent) : QAbstractItemModel(parent) { rebuild(); }

void KeyListModel::setKeyMap(const KeyMap& keyMap) {
  keyMap_ = keyMap;
  rebuild();
}

void KeyListModel::setWheel(WheelAction wheel) {
  wheel_ = wheel;
  rebuild();
}

void KeyListModel::setFilter(const QString& text) {
  filter_ = text.trimmed();
  rebuild();
}

void KeyListModel::retranslate() { rebuild(); }

QModelIndex KeyListModel::indexOf(ActionId id) const {
  for (std::size_t group = 0; group < groups_.size(); ++group) {
    const auto& rows = groups_[group].rows;
    const auto found = std::ranges::find(rows, static_cast<int>(id), &Row::id);
    if (found != rows.end()) {
      return index(static_cast<int>(found - rows.begin()), kCommand,
                   index(static_cast<int>(group), kCommand));
    }
  }
  return {};
}

QModelIndex KeyListModel::index(int row, int column, const QModelIndex& parent) const {
  if (row < 0 || column < 0 || column >= kColumns || row >= rowCount(parent)) return {};
  // The identity of a group is 0, of a command the number of its group from 1.
  return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : 0);
}

QModelIndex KeyListModel::parent(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == 0) return {};
  return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int KeyListModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(groups_.size());
  if (parent.internalId() != 0 || parent.column() != 0) return 0;
  return static_cast<int>(groups_[static_cast<std::size_t>(parent.row())].rows.size());
}

int KeyListModel::columnCount(const QModelIndex&) const { return kColumns; }

const KeyListModel::Row* KeyListModel::rowAt(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == 0) return nullptr;
  return &groups_[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())];
}

QVariant KeyListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row* row = rowAt(index);
  if (role == IdRole) return row ? row->id : -1;
  if (!row) {
    if (role == Qt::DisplayRole && index.column() == kCommand) {
      return groups_[static_cast<std::size_t>(index.row())].title;
    }
    if (role != Qt::FontRole) return {};
    QFont bold;
    bold.setBold(true);
    return bold;
  }
  switch (role) {
    case Qt::DisplayRole: return index.column() == kCommand ? row->text : row->keys;
    case Qt::ToolTipRole:
      return row->isConflicting
                 ? tr("Another command has one of these keys too; neither works until one is changed.")
                 : row->tooltip;
    case Qt::DecorationRole:
      return row->isConflicting && index.column() == kKeys ? QVariant(themeIcon(QStringLiteral("warning")))
                                                           : QVariant();
    case Qt::FontRole: {
      if (!row->isChanged || index.column() != kKeys) return {};
      QFont changed;
      changed.setBold(true);
      return changed;
    }
    default: return {};
  }
}

QVariant KeyListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  return section == kCommand ? tr("Command") : tr("Keys");
}

Qt::ItemFlags KeyListModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  return rowAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                      : Qt::ItemIsEnabled;
}

KeyListModel::Row KeyListModel::rowOf(const ActionEntry& entry,
                                      const std::vector<KeyConflict>& conflicts) const {
  const bool isConflicting = std::ranges::any_of(conflicts, [&](const KeyConflict& conflict) {
    return conflict.first == entry.id || conflict.second == entry.id;
  });
  return {static_cast<int>(entry.id), actionText(entry.id),        nativeKeys(keyMap_.keys(entry.id)),
          actionTooltip(entry.id),    keyMap_.isChanged(entry.id), isConflicting};
}

KeyListModel::Group KeyListModel::gestures() const {
  const bool isZoom = wheel_ == WheelAction::zoom;
  const auto fixed = [](const QString& text, const QString& gesture) {
    return Row{-1, text, gesture, {}, false, false};
  };
  return {
      tr("Mouse in the views"),
      {fixed(tr("Next and previous section"), isZoom ? tr("Ctrl+wheel") : tr("Wheel")),
       fixed(tr("Zoom at the cursor"), isZoom ? tr("Wheel") : tr("Ctrl+wheel")),
       fixed(tr("Ten sections"), tr("Shift+wheel")), fixed(tr("Pan"), tr("Middle button, or Space and drag")),
       fixed(tr("Put a point"), tr("Click with the point tool")),
       fixed(tr("Put a negative point"), tr("Shift+click with the point tool")),
       fixed(tr("Move a point"), tr("Drag it")),
       fixed(tr("Put the cross here in all views"), tr("Double click")),
       fixed(tr("Contrast"), tr("Drag with the right button")), fixed(tr("Menu"), tr("Right click")),
       fixed(tr("Look beneath the overlay"), tr("Hold the key of “Show the overlay”")),
       fixed(tr("Close what is open"), tr("Esc; it never stops a run"))}};
}

void KeyListModel::add(Group group) {
  if (!filter_.isEmpty() && !fuzzyScore(filter_, group.title)) {
    const QString wanted = filter_.toLower();
    std::erase_if(group.rows, [&](const Row& row) {
      return !row.keys.toLower().contains(wanted) && !fuzzyScore(filter_, row.text);
    });
  }
  if (!group.rows.empty()) groups_.push_back(std::move(group));
}

void KeyListModel::rebuild() {
  beginResetModel();
  groups_.clear();
  const auto conflicts = keyMap_.conflicts();
  Group group;
  std::optional<ActionGroup> current;
  for (const ActionEntry& entry : actionEntries()) {
    if (current != entry.group) {
      add(std::exchange(group, {groupText(entry.group), {}}));
      current = entry.group;
    }
    group.rows.push_back(rowOf(entry, conflicts));
  }
  add(std::move(group));
  add(gestures());
  endResetModel();
}

}  // namespace cristae::ui
