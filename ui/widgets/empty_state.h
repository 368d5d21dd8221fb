#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace cristae::ui {

/// What an empty place says: what it is for, how much is enough, and the one next action.
class EmptyState : public QWidget {
  Q_OBJECT

 public:
  explicit EmptyState(QWidget* parent = nullptr);

  /// @param icon        of resources/icons
  /// @param actionText  a verb; empty: no button
  void setTexts(const QString& icon, const QString& sentence, const QString& actionText,
                const QString& actionTooltip);

 Q_SIGNALS:
  void actionTriggered();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void showIcon();

  QString iconName_;
  QLabel* icon_;
  QLabel* sentence_;
  QPushButton* action_;
};

}  // namespace cristae::ui
