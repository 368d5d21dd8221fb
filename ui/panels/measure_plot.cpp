#include "ui/panels/measure_plot.h"

#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "core/base/error.h"
#include "core/morphology/instance_table.h"
#include "ui/models/measure_columns.h"
#include "ui/painting/plot_words.h"
#include "ui/theme/describe.h"
#include "ui/theme/icons.h"

namespace cristae::ui {
namespace {

/// Those that one table of one stack can fill.
constexpr std::array kKinds{PlotKind::histogram, PlotKind::ecdf,      PlotKind::violin,
                            PlotKind::scatter,   PlotKind::z_profile, PlotKind::rose};

constexpr auto kDegrees = "deg";  ///< unit of columns of directions

DataTable dataOf(const MeasureTable& table) {
  DataTable data = parse_table("measures", format_table(table));
  add_definitions(data, parse_table("columns", format_columns(table)));
  return data;
}

/// One that does not follow from the size of an instance, so that the first scatter plot says something: its
/// form, or what comes nearest while forms are still being measured.
QString tellingColumn(const MeasureTable& table) {
  const std::vector<Column> columns = shownColumns(table);
  for (const char* name : {"sphericity", "circularity", "form_factor", "aspect_ratio", "sections",
                           "equivalent_diameter_nm", "equivalent_diameter_area"}) {
    const auto isNamed = [name](const Column& column) { return column.definition.name == name; };
    if (std::ranges::any_of(columns, isNamed)) return QString::fromLatin1(name);
  }
  return {};
}

}  // namespace

MeasurePlot::MeasurePlot(QWidget* parent)
    : QWidget(parent),
      kindLabel_(new QLabel(this)),
      kind_(new QComboBox(this)),
      columnLabel_(new QLabel(this)),
      column_(new QComboBox(this)),
      secondLabel_(new QLabel(this)),
      second_(new QComboBox(this)),
      withCut_(new QCheckBox(this)),
      view_(new DrawingView(this)),
      save_(new QPushButton(themeIcon(QStringLiteral("export")), {}, this)) {
  kind_->setObjectName(QStringLiteral("plotKind"));
  column_->setObjectName(QStringLiteral("plotColumn"));
  second_->setObjectName(QStringLiteral("plotSecondColumn"));
  withCut_->setObjectName(QStringLiteral("plotWithCut"));
  save_->setObjectName(QStringLiteral("savePlot"));
  for (const PlotKind kind : kKinds) kind_->addItem({}, static_cast<int>(kind));
  auto* grid = new QGridLayout;
  grid->setColumnStretch(1, 1);
  int row = 0;
  for (const auto& [label, combo] :
       {std::pair(kindLabel_, kind_), std::pair(columnLabel_, column_), std::pair(secondLabel_, second_)}) {
    label->setBuddy(combo);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    grid->addWidget(label, row, 0);
    grid->addWidget(combo, row++, 1);
  }
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(8);
  rows->addLayout(grid);
  rows->addWidget(withCut_);
  rows->addWidget(view_);
  rows->addWidget(save_, 0, Qt::AlignLeft);
  rows->addStretch(1);
  for (QComboBox* combo : {column_, second_}) {
    connect(combo, &QComboBox::currentIndexChanged, this, &MeasurePlot::refresh);
  }
  connect(kind_, &QComboBox::currentIndexChanged, this, [this] {
    fillColumns();
    refresh();
  });
  connect(withCut_, &QCheckBox::toggled, this, &MeasurePlot::refresh);
  connect(view_, &DrawingView::instanceChosen, this, &MeasurePlot::instanceChosen);
  connect(save_, &QPushButton::clicked, this, &MeasurePlot::figureRequested);
  retranslate();
}

void MeasurePlot::setTable(std::shared_ptr<const MeasureTable> table) {
  table_ = std::move(table);
  data_ = table_ ? dataOf(*table_) : DataTable();
  fillColumns();
  refresh();
}

void MeasurePlot::setSelected(std::int64_t instance) {
  if (selected_ == instance) return;
  selected_ = instance;
  if (plot_) showPlot();
}

void MeasurePlot::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void MeasurePlot::retranslate() {
  kindLabel_->setText(tr("Plot"));
  describeControl(*kind_, tr("Plot"), tr("How the values are drawn"));
  const QStringList kinds{tr("Histogram"), tr("Cumulative share"), tr("Violin with points"),
                          tr("Scatter"),   tr("Along the stack"),  tr("Directions")};
  for (int i = 0; i < kind_->count(); ++i) kind_->setItemText(i, kinds[i]);
  columnLabel_->setText(tr("Measure"));
  describeControl(*column_, tr("Measure"), tr("The column of the table that is drawn"));
  secondLabel_->setText(tr("Against"));
  describeControl(*second_, tr("Against"), tr("The column on the upright axis of a scatter plot"));
  withCut_->setText(tr("With cut instances"));
  describeControl(*withCut_, tr("With cut instances"),
                  tr("Draw those too that the edge of the stack cuts; their sizes are too small"));
  view_->setAccessibleName(tr("Plot of the measures"));
  save_->setText(tr("Save figure…"));
  describeControl(*save_, tr("Save figure"), tr("Write the plot as SVG, PDF or PNG for a paper"));
  fillColumns();
  refresh();
}

PlotKind MeasurePlot::kind() const { return static_cast<PlotKind>(kind_->currentData().toInt()); }

void MeasurePlot::fillColumns() {
  fillColumns(*column_, {});
  fillColumns(*second_, table_ ? tellingColumn(*table_) : QString());
}

/// What the user chose stays; what was proposed gives way to what the new table proposes.
void MeasurePlot::fillColumns(QComboBox& combo, const QString& proposed) {
  constexpr auto kProposed = "proposedColumn";
  const QSignalBlocker quiet(combo);
  const QVariant before = combo.currentData();
  const bool isChosen = before.isValid() && before != combo.property(kProposed);
  combo.clear();
  if (!table_) return;
  for (const Column& column : shownColumns(*table_)) {
    if (!isPlottable(column.definition)) continue;
    if (kind() == PlotKind::rose && column.definition.unit != kDegrees) continue;
    combo.addItem(columnTitle(column.definition, table_->dimension),
                  QString::fromStdString(column.definition.name));
    combo.setItemData(combo.count() - 1, columnDefinition(column.definition), Qt::ToolTipRole);
  }
  const int known = isChosen ? combo.findData(before) : -1;
  const int first = std::max(0, combo.findData(proposed));
  combo.setProperty(kProposed, combo.itemData(first));
  combo.setCurrentIndex(known >= 0 ? known : first);
}

TablePlotOptions MeasurePlot::options() const {
  TablePlotOptions options;
  options.kind = kind();
  options.column = column_->currentData().toString().toStdString();
  if (options.kind == PlotKind::scatter) options.y_column = second_->currentData().toString().toStdString();
  options.with_cut = withCut_->isChecked();
  if (table_->voxel_size_nm) {
    const VoxelSize& voxel = *table_->voxel_size_nm;
    const auto extent = [](std::int64_t count, double nm) { return static_cast<double>(count) * nm; };
    options.field_nm = {extent(table_->shape.z, voxel.z), extent(table_->shape.y, voxel.y),
                        extent(table_->shape.x, voxel.x)};
  }
  options.language = plotLanguage();
  return options;
}

/// As the window calls the column.
std::string MeasurePlot::nameOf(const std::string& column) const {
  const auto shown = shownColumns(*table_);
  const auto found =
      std::ranges::find(shown, column, [](const Column& each) { return each.definition.name; });
  return found == shown.end() ? column : columnName(found->definition, table_->dimension).toStdString();
}

void MeasurePlot::refresh() {
  const bool isScatter = kind() == PlotKind::scatter;
  const bool isProfile = kind() == PlotKind::z_profile;  // of instances in each section: of no column
  secondLabel_->setVisible(isScatter);
  second_->setVisible(isScatter);
  for (QWidget* widget : std::initializer_list<QWidget*>{columnLabel_, column_, withCut_})
    widget->setVisible(!isProfile);
  plot_.reset();
  QString reason;
  if (table_ && column_->count() > 0) {
    try {
      plot_ = plot_of_table(data_, options());
      if (!isProfile) plot_->x.name = nameOf(options().column);
      if (isScatter) plot_->y.name = nameOf(options().y_column);
    } catch (const Error& error) {
      reason = QString::fromUtf8(error.what());
    }
  }
  if (table_ && column_->count() == 0)
    reason = tr("These instances have no measure of this kind. Directions need a voxel size.");
  showPlot(reason);
  save_->setEnabled(plot_.has_value());
}

void MeasurePlot::showPlot(const QString& reason) {
  std::optional<Plot> shown = plot_;
  if (shown && selected_ > 0) shown->selected.insert(static_cast<std::uint32_t>(selected_));
  view_->setPlot(shown, reason);
}

}  // namespace cristae::ui
