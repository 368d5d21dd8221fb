#pragma once

#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QWidget>
#include <vector>

#include "core/project/project.h"
#include "ui/models/points_model.h"
#include "ui/panels/mark_gauge.h"
#include "ui/panels/mark_map.h"
#include "ui/panels/mark_state.h"
#include "ui/panels/mark_strip.h"

namespace cristae::ui {

/// Step 1 of the journey: how many points there are, where they are wanted, and the list of them.
class MarkPanel : public QWidget {
  Q_OBJECT

 public:
  explicit MarkPanel(QWidget* parent = nullptr);

  /// @param shape  of the stack, for the proportions of the map
  void setState(const MarkPanelState& state, const Shape& shape);
  void setPoints(const std::vector<ProjectPoint>& points);
  /// Only the pointer over the strip; cheap, for every turn of the wheel.
  void setSection(std::int64_t section);
  /// From the views; scrolls to it. 0: none. Does not emit.
  void selectPoint(std::int64_t id);

 Q_SIGNALS:
  void nextPlaceWanted();
  void previousPlaceWanted();
  void sectionWanted(qint64 section);
  /// A part of the field, [0, 3): go to its middle in the section that is looked at.
  void cellWanted(int row, int column);
  /// One row was selected.
  void pointSelected(qint64 id);
  /// Go there.
  void pointActivated(qint64 id);
  void removeWanted(const std::vector<std::int64_t>& ids);
  void kindWanted(qint64 id, cristae::PointKind kind);
  void importWanted();
  void exportWanted();

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  QLayout* buildGuide();
  QLayout* buildListHead();
  void connectAll();
  void retranslate();
  void fitColumns();
  void showState();
  void showSelection();
  void showMenu(const QPoint& place);
  void removeSelected();
  void changeKind();
  std::vector<std::int64_t> selectedIds() const;
  const ProjectPoint* pointOf(std::int64_t id) const;

  MarkPanelState state_;
  Shape shape_{1, 1, 1};
  PointsModel* model_;
  QSortFilterProxyModel* sorted_;
  QLabel* counter_;
  QLabel* negatives_;
  MarkGauge* gauge_;
  QLabel* advice_;
  QLabel* estimate_;
  QLabel* stripTitle_;
  MarkStrip* strip_;
  QLabel* mapTitle_;
  MarkMap* map_;
  QLabel* mapText_;
  QPushButton* next_;
  QPushButton* previous_;
  QLabel* listTitle_;
  QPushButton* import_;
  QPushButton* export_;
  QTableView* list_;
  QLabel* empty_;
  QWidget* spare_;  ///< takes the room of the list while there is none
  QPushButton* remove_;
  QPushButton* kind_;
  QLabel* readOnly_;
};

}  // namespace cristae::ui

Q_DECLARE_METATYPE(cristae::PointKind)
