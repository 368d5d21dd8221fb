#pragma once

#include <QAbstractItemModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QWidget>

#include "ui/models/runs_difference.h"
#include "ui/widgets/empty_state.h"

namespace cristae::ui {

class RunsModel;

/// Two lines a run: its name and mark; when, how and what it found.
class RunsDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The runs of the project: shows one, compares it with another, opens its folder. Deletes nothing.
class RunsPanel : public QWidget {
  Q_OBJECT

 public:
  explicit RunsPanel(RunsModel& model, QWidget* parent = nullptr);

  /// Between the run that is shown and the one it is compared with.
  void setDifference(const RunsDifference& difference);

 Q_SIGNALS:
  void showRequested(qint64 result);
  void compareRequested(qint64 result);
  void compareEnded();
  void folderRequested(const QString& folder);
  void adaptRequested();  ///< from the empty panel

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void showDifference();
  void retranslate();

  RunsModel& model_;
  QStackedWidget* pages_;
  EmptyState* empty_;
  QListView* list_;
  QLabel* differenceLabel_;
  RunsDifference difference_;
  QPushButton* show_;
  QPushButton* compare_;
  QPushButton* folder_;
};

}  // namespace cristae::ui
