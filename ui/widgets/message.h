#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QString>
#include <deque>
#include <functional>

#include "ui/theme/theme.h"

namespace cristae::ui {

enum class MessageLevel { info, success, warning, error };

/// Words for the user: what happened and what it means. The action is optional.
struct Message {
  MessageLevel level = MessageLevel::info;
  QString text;
  QString actionText;            ///< a verb, for example "Undo"; empty: no link
  std::function<void()> action;  ///< called in the GUI thread, once
};

Tone toneOf(MessageLevel level);
/// Name of the icon that stands for the level.
QString iconOf(MessageLevel level);
/// The level in a word, for screen readers.
QString levelText(MessageLevel level);

/// The messages of this session, newest first. The text, the time and the level; not the actions, which may
/// have become wrong.
class MessageList : public QAbstractListModel {
  Q_OBJECT

 public:
  /// Besides Qt::DisplayRole (text), Qt::DecorationRole (icon) and Qt::ToolTipRole (time and level).
  enum Role { LevelRole = Qt::UserRole, TimeRole };

  explicit MessageList(QObject* parent = nullptr);
  void add(MessageLevel level, const QString& text);
  void clear();

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  struct Entry {
    MessageLevel level;
    QString text;
    QDateTime time;
  };
  std::deque<Entry> entries_;
};

}  // namespace cristae::ui
