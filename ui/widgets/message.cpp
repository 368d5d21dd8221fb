#include "ui/widgets/message.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/theme/icons.h"

namespace cristae::ui {

namespace {

constexpr int kMostEntries = 200;

}  // namespace

Tone toneOf(MessageLevel level) {
  switch (level) {
    case MessageLevel::success: return Tone::success;
    case MessageLevel::warning: return Tone::warning;
    case MessageLevel::error: return Tone::error;
    case MessageLevel::info: break;
  }
  return Tone::accent;
}

QString iconOf(MessageLevel level) {
  switch (level) {
    case MessageLevel::success: return QStringLiteral("accept");
    case MessageLevel::warning: return QStringLiteral("warning");
    case MessageLevel::error: return QStringLiteral("error");
    case MessageLevel::info: break;
  }
  return QStringLiteral("info");
}

QString levelText(MessageLevel level) {
  switch (level) {
    case MessageLevel::success: return QCoreApplication::translate("Message", "Done");
    case MessageLevel::warning: return QCoreApplication::translate("Message", "Warning");
    case MessageLevel::error: return QCoreApplication::translate("Message", "Problem");
    case MessageLevel::info: break;
  }
  return QCoreApplication::translate("Message", "Note");
}

MessageList::MessageList(QObject* parent) : QAbstractListModel(parent) {}

void MessageList::add(MessageLevel level, const QString& text) {
  beginInsertRows({}, 0, 0);
  entries_.push_front({level, text, QDateTime::currentDateTime()});
  endInsertRows();
  if (entries_.size() <= kMostEntries) return;
  beginRemoveRows({}, kMostEntries, kMostEntries);
  entries_.pop_back();
  endRemoveRows();
}

void MessageList::clear() {
  beginResetModel();
  entries_.clear();
  endResetModel();
}

int MessageList::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant MessageList::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Entry& entry = entries_[static_cast<std::size_t>(index.row())];
  const QString time = QLocale().toString(entry.time.time(), QLocale::ShortFormat);
  switch (role) {
    case Qt::DisplayRole: return entry.text;
    case Qt::DecorationRole: return themeIcon(iconOf(entry.level));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return QStringLiteral("%1 · %2").arg(time, levelText(entry.level));
    case LevelRole: return static_cast<int>(entry.level);
    case TimeRole: return entry.time;
    default: return {};
  }
}

}  // namespace cristae::ui
