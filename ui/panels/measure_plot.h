#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <cstdint>
#include <memory>
#include <optional>

#include "core/morphology/instance_measures.h"
#include "core/plots/plot.h"
#include "core/plots/table_plot.h"
#include "ui/views/drawing_view.h"

namespace cristae::ui {

/// A plot of the table of measures: which kind, of which column.
class MeasurePlot : public QWidget {
  Q_OBJECT

 public:
  explicit MeasurePlot(QWidget* parent = nullptr);

  /// Null: nothing to plot.
  void setTable(std::shared_ptr<const MeasureTable> table);
  void setSelected(std::int64_t instance);
  /// What is shown, as it goes into a file: without the selected instance, which nobody could tell there.
  /// Absent: nothing can be shown.
  const std::optional<Plot>& plot() const { return plot_; }

 Q_SIGNALS:
  void instanceChosen(std::int64_t instance);
  void figureRequested();  ///< the plot as a file

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  PlotKind kind() const;
  void fillColumns();
  void fillColumns(QComboBox& combo, const QString& proposed);
  void refresh();
  void showPlot(const QString& reason = {});
  TablePlotOptions options() const;
  std::string nameOf(const std::string& column) const;

  std::shared_ptr<const MeasureTable> table_;
  DataTable data_;
  std::int64_t selected_ = 0;
  std::optional<Plot> plot_;
  QLabel* kindLabel_;
  QComboBox* kind_;
  QLabel* columnLabel_;
  QComboBox* column_;
  QLabel* secondLabel_;
  QComboBox* second_;
  QCheckBox* withCut_;
  DrawingView* view_;
  QPushButton* save_;
};

}  // namespace cristae::ui
