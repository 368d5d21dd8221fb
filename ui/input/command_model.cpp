#include "ui/input/command_model.h"

#include <algorithm>

#include "ui/input/fuzzy.h"

namespace cristae::ui {

namespace {

constexpr int kUnfit = -1;
constexpr int kLeastOfTooltip = 3;  ///< letters that are looked for there: fewer are in nearly all of them

/// The first key; the others stand in the list of keys.
QString nativeText(const QList<QKeySequence>& keys) {
  return keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
}

}  // namespace

CommandModel::CommandModel(const ActionRegistry& actions, QObject* parent)
    : QAbstractListModel(parent), actions_(actions) {
  rebuild();
}

void CommandModel::setFilter(const QString& text) {
  filter_ = text;
  rebuild();
}

void CommandModel::setRecent(const QStringList& names) {
  recent_ = names;
  rebuild();
}

int CommandModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ActionId id = idAt(index.row());
  const QString keys = nativeText(actions_.keyMap().keys(id));
  switch (role) {
    case Qt::DisplayRole: return actionText(id);
    case Qt::DecorationRole: return actions_[id].icon();
    case Qt::ToolTipRole: return actions_[id].toolTip();
    case Qt::AccessibleTextRole:
      return QStringLiteral("%1, %2, %3").arg(actionText(id), groupText(entryOf(id).group), keys);
    case GroupRole: return groupText(entryOf(id).group);
    case KeysRole: return keys;
    case ReasonRole: return actions_.disabledReason(id);
    case IdRole: return static_cast<int>(id);
    default: return {};
  }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  // Disabled commands stay selectable, so that the reason can be read; running one does nothing.
  return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

int CommandModel::scoreOf(const ActionEntry& entry) const {
  const QString text = actionText(entry.id);
  int score = kUnfit;
  // The English text finds too: people share tips in it.
  for (const QString& given : {text, QString::fromUtf8(entry.text)}) {
    score = std::max(score, fuzzyScore(filter_, given).value_or(kUnfit) * 4);
  }
  if (score < 0) {
    const auto byGroup = fuzzyScore(filter_, groupText(entry.group) + QLatin1Char(' ') + text);
    const bool isInTooltip =
        filter_.size() >= kLeastOfTooltip && actionTooltip(entry.id).contains(filter_, Qt::CaseInsensitive);
    if (!byGroup && !isInTooltip) return kUnfit;
    score = byGroup.value_or(0);
  }
  const auto place = recent_.indexOf(QLatin1String(entry.name));
  return score + (place >= 0 ? 6 - static_cast<int>(std::min<qsizetype>(place, 5)) : 0);
}

void CommandModel::rebuild() {
  struct Candidate {
    ActionId id;
    bool isDisabled;
    int score;
  };
  std::vector<Candidate> fitting;
  for (const ActionEntry& entry : actionEntries()) {
    // Steps of the cross are keys of a view; the palette itself is open already.
    if (entry.scope == ActionScope::view || entry.id == ActionId::commandPalette) continue;
    const QAction& action = actions_[entry.id];
    if (!action.isVisible()) continue;
    const int score = scoreOf(entry);
    if (score >= 0) fitting.push_back({entry.id, !action.isEnabled(), score});
  }
  std::ranges::stable_sort(fitting, [](const Candidate& a, const Candidate& b) {
    return std::pair(a.isDisabled, -a.score) < std::pair(b.isDisabled, -b.score);
  });
  beginResetModel();
  shown_.clear();
  for (const Candidate& candidate : fitting) shown_.push_back(candidate.id);
  endResetModel();
}

}  // namespace cristae::ui
