#include "ui/models/instances_model.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <algorithm>
#include <cmath>
#include <variant>

#include "core/base/rounding.h"
#include "core/morphology/population.h"
#include "ui/models/measure_columns.h"

namespace cristae::ui {

namespace {

/// Three figures that count, zeros at the end too: 0.0100, 1.23, 123, 4,585.
QString figures(double exact) {
  const double value = rounded_for_reading(exact);
  const int magnitude = value != 0 ? static_cast<int>(std::floor(std::log10(std::abs(value)))) : 0;
  return QLocale().toString(value, 'f', std::clamp(2 - magnitude, 0, 12));
}

QString whole(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }

bool isText(const ColumnDefinition& column) { return column.name == "border_faces"; }

QVariant alignmentOf(const ColumnDefinition& column) {
  return QVariant((isText(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

QVariant plain(const Cell& cell) {
  struct Value {
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(std::int64_t value) const { return static_cast<qlonglong>(value); }
    QVariant operator()(double value) const { return std::isfinite(value) ? QVariant(value) : QVariant(); }
    QVariant operator()(const std::string& value) const { return QString::fromStdString(value); }
  };
  return std::visit(Value{}, cell);
}

QString shown(const ColumnDefinition& column, const Cell& cell) {
  if (column.name == "label") return QString::fromStdString(text_of(cell));
  if (const auto* number = std::get_if<std::int64_t>(&cell)) return whole(*number);
  if (const auto* value = std::get_if<double>(&cell)) {
    if (!std::isfinite(*value)) return {};
    const bool isPlace = column.name.starts_with("centroid-");
    return isPlace ? whole(std::llround(*value)) : figures(*value);
  }
  return QString::fromStdString(text_of(cell)).replace(QLatin1Char('-'), QChar(0x2212));
}

}  // namespace

InstancesModel::InstancesModel(QObject* parent) : QAbstractTableModel(parent) {}

void InstancesModel::setTable(std::shared_ptr<const MeasureTable> table) {
  beginResetModel();
  table_ = std::move(table);
  columns_ = table_ ? shownColumns(*table_) : std::vector<Column>();
  endResetModel();
}

int InstancesModel::rowOf(std::int64_t instance) const {
  if (!table_) return -1;
  const auto found = std::ranges::lower_bound(table_->instances, instance, {}, &InstanceMeasures::label);
  if (found == table_->instances.end() || found->label != instance) return -1;
  return static_cast<int>(found - table_->instances.begin());
}

int InstancesModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !table_ ? 0 : static_cast<int>(table_->instances.size());
}

int InstancesModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant InstancesModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const InstanceMeasures& instance = table_->instances[static_cast<std::size_t>(index.row())];
  const auto& [definition, value] = columns_[static_cast<std::size_t>(index.column())];
  switch (role) {
    case Qt::DisplayRole: return shown(definition, value(instance));
    case Qt::TextAlignmentRole: return alignmentOf(definition);
    case Qt::ForegroundRole:
      if (!instance.touches_border()) return {};
      return QGuiApplication::palette().color(QPalette::PlaceholderText);
    case Qt::ToolTipRole:
      if (!instance.touches_border()) return columnDefinition(definition);
      return tr(
          "The edge of the stack cuts this instance: it counts for the share of the field, not for mean and "
          "median.");
    case SortRole: return plain(value(instance));
    case IsCutRole: return instance.touches_border();
    default: return {};
  }
}

QVariant InstancesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  const ColumnDefinition& definition = columns_[static_cast<std::size_t>(section)].definition;
  switch (role) {
    case Qt::DisplayRole: return columnTitle(definition, table_->dimension);
    case Qt::ToolTipRole: return columnDefinition(definition);
    case Qt::TextAlignmentRole: return alignmentOf(definition);
    default: return {};
  }
}

void InstancesModel::retranslate() {
  if (columnCount() == 0) return;
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

InstancesFilter::InstancesFilter(QObject* parent) : QSortFilterProxyModel(parent) {
  setSortRole(InstancesModel::SortRole);
}

void InstancesFilter::setNumber(const QString& beginning) {
  beginning_ = beginning.trimmed();
  invalidateFilter();
}

void InstancesFilter::setCompleteOnly(bool isCompleteOnly) {
  isCompleteOnly_ = isCompleteOnly;
  invalidateFilter();
}

bool InstancesFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const QModelIndex first = sourceModel()->index(row, 0, parent);
  if (isCompleteOnly_ && first.data(InstancesModel::IsCutRole).toBool()) return false;
  return beginning_.isEmpty() || first.data(InstancesModel::SortRole).toString().startsWith(beginning_);
}

SummaryTexts SummaryTexts::of(const MeasureTable& table) {
  const MeasureSummary summary = summarise(table);
  const bool isBody = table.dimension == MeasureDimension::bodies_3d;
  SummaryTexts texts;
  texts.counts = tr("%n instance(s), %1 of them complete.", nullptr, static_cast<int>(summary.count))
                     .arg(whole(summary.complete));
  const QString percent = QLocale().toString(summary.field_fraction * 100, 'g', 3);
  texts.share = tr("All together fill %1 % of the field that was imaged; that is not a share of the cell.")
                    .arg(percent);
  const QString count = whole(summary.complete);
  if (summary.mean_size && summary.median_size) {
    const QString mean = figures(*summary.mean_size);
    const QString median = figures(*summary.median_size);
    texts.sizes =
        isBody
            ? tr("Volume of the complete ones: mean %1 µm³, median %2 µm³ (n = %3).").arg(mean, median, count)
            : tr("Area of the complete ones: mean %1 µm², median %2 µm² (n = %3).").arg(mean, median, count);
  } else if (summary.mean_voxels && summary.median_voxels) {
    const QString mean = figures(*summary.mean_voxels);
    const QString median = figures(*summary.median_voxels);
    texts.sizes =
        isBody
            ? tr("Size of the complete ones: mean %1, median %2 voxels (n = %3).").arg(mean, median, count)
            : tr("Size of the complete ones: mean %1, median %2 pixels (n = %3).").arg(mean, median, count);
  }
  texts.addPopulation(table);
  return texts;
}

void SummaryTexts::addPopulation(const MeasureTable& table) {
  const PopulationMeasures population = describe_population(table);
  const bool isBody = table.dimension == MeasureDimension::bodies_3d;
  const QString space = QString::fromStdString(table.parts.reference.name);
  if (space != QLatin1String("field")) {
    const QString percent = QLocale().toString(population.fraction * 100, 'g', 3);
    share = tr("They fill %1 % of the reference space, %2.").arg(percent, space);
  }
  if (population.number_density) {
    const QString density = figures(*population.number_density);
    densities = isBody ? tr("By the counting frame %1 in a µm³.").arg(density)
                       : tr("By the counting frame %1 in a µm².").arg(density);
  }
  if (population.boundary_density) {
    if (!densities.isEmpty()) densities += QLatin1Char(' ');
    densities += tr("Surface per volume %1 µm⁻¹.").arg(figures(*population.boundary_density));
  }
  if (population.gini && population.largest_share) {
    inequality = tr("Gini index of the sizes %1; the largest holds %2 % of all.")
                     .arg(QLocale().toString(*population.gini, 'f', 2),
                          QLocale().toString(*population.largest_share * 100, 'g', 2));
  }
  if (population.volume_weighted_mean && table.voxel_size_nm) {
    if (!inequality.isEmpty()) inequality += QLatin1Char(' ');
    const QString mean = figures(*population.volume_weighted_mean);
    inequality += isBody ? tr("Mean volume weighted by volume: %1 µm³.").arg(mean)
                         : tr("Mean area weighted by area: %1 µm².").arg(mean);
  }
}

QString tabbedText(const QAbstractItemModel& model, const QModelIndexList& rows) {
  QStringList lines;
  QStringList titles;
  for (int column = 0; column < model.columnCount(); ++column) {
    titles.append(model.headerData(column, Qt::Horizontal).toString());
  }
  lines.append(titles.join(QLatin1Char('\t')));
  for (const QModelIndex& row : rows) {
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
      cells.append(model.index(row.row(), column, row.parent()).data().toString());
    }
    lines.append(cells.join(QLatin1Char('\t')));
  }
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace cristae::ui
