#pragma once

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QWidget>
#include <memory>

#include "core/morphology/instance_measures.h"
#include "ui/models/frame_state.h"
#include "ui/models/instances_model.h"
#include "ui/panels/frame_panel.h"
#include "ui/panels/measure_plot.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/empty_state.h"

namespace cristae::ui {

/// What the panel shows. The caller measures in the background.
struct MeasureState {
  bool hasResult = false;
  bool isMeasuring = false;
  bool isOutOfDate = false;                   ///< points or verdicts changed since the result
  std::shared_ptr<const MeasureTable> table;  ///< null while there is none
  MeasureChoices choices;
  CountingFrameState frame;
  std::int64_t rejected = 0;          ///< instances that the table leaves out
  std::int64_t selectedInstance = 0;  ///< 0: none
};

/// The table of instances. A chosen row is an instance in every view, and the other way round.
class MeasurePanel : public QWidget {
  Q_OBJECT

 public:
  explicit MeasurePanel(QWidget* parent = nullptr);

  /// Emits nothing. The model is filled again only when the table is another one.
  void setState(const MeasureState& state);
  InstancesModel& model() { return *model_; }
  /// What the plot shows; absent: nothing can be plotted.
  const std::optional<Plot>& plot() const { return plot_->plot(); }

 Q_SIGNALS:
  void instanceChosen(std::int64_t instance);     ///< a row became current
  void instanceActivated(std::int64_t instance);  ///< Enter or double click: go there
  void exportRequested();                         ///< the table as CSV
  void figureRequested();                         ///< the plot as a file
  void methodsRequested();                        ///< the paragraph for a paper, to the clipboard
  void reportRequested();                         ///< all of it as one page
  void voxelSizeRequested();
  void choicesMade(const cristae::MeasureChoices& choices);
  void frameShownChosen(bool isShown);
  void referenceRequested();  ///< a mask for the reference space is to be chosen
  void adaptRequested();      ///< there is nothing to measure yet

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeResultPage();
  QWidget* makeTableFace();
  QWidget* makeChoices();
  void showChoices();
  void chooseColumns();
  void showFirstColumns();
  void connectAll();
  void retranslate();
  void showState();
  void selectInstance(std::int64_t instance);
  std::int64_t instanceOf(const QModelIndex& index) const;
  void copyRows();

  MeasureState state_;
  bool isShowing_ = false;
  InstancesModel* model_;
  InstancesFilter* filter_;
  QStackedWidget* pages_;
  EmptyState* empty_;
  QLabel* notice_;
  QLabel* counts_;
  QLabel* sizes_;
  QLabel* share_;
  QLabel* densities_;
  QLabel* inequality_;
  CollapsibleSection* against_;
  QLabel* referenceLabel_;
  QPushButton* reference_;
  QPushButton* field_;
  QLabel* contactLabel_;
  QDoubleSpinBox* contact_;
  CollapsibleSection* frameSection_;
  FramePanel* frame_;
  QPushButton* setVoxelSize_;
  QLineEdit* search_;
  QCheckBox* completeOnly_;
  QPushButton* asTable_;
  QPushButton* asPlot_;
  QStackedWidget* faces_;
  QTableView* view_;
  QPushButton* chosenColumns_;
  QPushButton* copy_;
  QPushButton* export_;
  MeasurePlot* plot_;
  QPushButton* methods_;
  QPushButton* report_;
  std::vector<std::string> columnNames_;  ///< of the table whose columns are shown or hidden now
};

}  // namespace cristae::ui
