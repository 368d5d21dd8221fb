#include "ui/models/instances_model.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <algorithm>
#include <cmath>

namespace cristae::ui {

namespace {

using Column = InstancesModel::Column;

/// Three figures that count, zeros at the end too: 0.0100, 1.23, 123, 4,585.
QString figures(double value) {
  const int magnitude = value > 0 ? static_cast<int>(std::floor(std::log10(value))) : 0;
  return QLocale().toString(value, 'f', std::clamp(2 - magnitude, 0, 12));
}

QString whole(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }

QVariant alignmentOf(Column column) {
  const Qt::Alignment side = column == Column::border ? Qt::AlignLeft : Qt::AlignRight;
  return QVariant(side | Qt::AlignVCenter);
}

std::vector<Column> columnsOf(const MeasureTable& table) {
  std::vector<Column> columns{Column::instance};
  if (table.voxel_size_nm) columns.push_back(Column::size);
  columns.push_back(Column::voxels);
  columns.push_back(Column::diameter);
  if (table.dimension == MeasureDimension::bodies_3d) columns.push_back(Column::sections);
  for (const Column column : {Column::section, Column::y, Column::x, Column::border})
    columns.push_back(column);
  return columns;
}

}  // namespace

InstancesModel::InstancesModel(QObject* parent) : QAbstractTableModel(parent) {}

void InstancesModel::setTable(std::shared_ptr<const MeasureTable> table) {
  beginResetModel();
  table_ = std::move(table);
  columns_ = table_ ? columnsOf(*table_) : std::vector<Column>();
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
  const Column column = columns_[static_cast<std::size_t>(index.column())];
  switch (role) {
    case Qt::DisplayRole: return text(instance, column);
    case Qt::TextAlignmentRole: return alignmentOf(column);
    case Qt::ForegroundRole:
      if (!instance.touches_border()) return {};
      return QGuiApplication::palette().color(QPalette::PlaceholderText);
    case Qt::ToolTipRole:
      if (!instance.touches_border()) return definition(column);
      return tr(
          "The edge of the stack cuts this instance: it counts for the share of the field, not for mean and "
          "median.");
    case SortRole: return value(instance, column);
    case IsCutRole: return instance.touches_border();
    default: return {};
  }
}

QVariant InstancesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  const Column column = columns_[static_cast<std::size_t>(section)];
  switch (role) {
    case Qt::DisplayRole: return title(column);
    case Qt::ToolTipRole: return definition(column);
    case Qt::TextAlignmentRole: return alignmentOf(column);
    default: return {};
  }
}

void InstancesModel::retranslate() {
  if (columnCount() == 0) return;
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString InstancesModel::title(Column column) const {
  const bool isBody = table_ && table_->dimension == MeasureDimension::bodies_3d;
  const bool hasSize = table_ && table_->voxel_size_nm;
  switch (column) {
    case Column::instance: return tr("Instance");
    case Column::size: return isBody ? tr("Volume (µm³)") : tr("Area (µm²)");
    case Column::voxels: return isBody ? tr("Voxels") : tr("Pixels");
    case Column::diameter: return hasSize ? tr("Diameter (nm)") : tr("Diameter (px)");
    case Column::sections: return tr("Sections");
    case Column::section: return tr("Section");
    case Column::y: return tr("y (px)");
    case Column::x: return tr("x (px)");
    case Column::border: return tr("Cut by");
  }
  return {};
}

QString InstancesModel::definition(Column column) const {
  const bool isBody = table_ && table_->dimension == MeasureDimension::bodies_3d;
  switch (column) {
    case Column::instance: return tr("Number of the instance in the mask; the same in every export");
    case Column::size:
      return isBody ? tr("Number of voxels times the volume of one")
                    : tr("Number of pixels times the area of one");
    case Column::voxels: return isBody ? tr("Number of voxels") : tr("Number of pixels");
    case Column::diameter:
      return isBody ? tr("Diameter of the ball of the same volume")
                    : tr("Diameter of the disc of the same area");
    case Column::sections: return tr("Number of sections that hold a part of it");
    case Column::section: return tr("Section of its middle, counted from 0");
    case Column::y: return tr("y of its middle, in pixels from the upper edge");
    case Column::x: return tr("x of its middle, in pixels from the left edge");
    case Column::border: return tr("Faces of the stack that cut it; its true size is not known");
  }
  return {};
}

QVariant InstancesModel::value(const InstanceMeasures& instance, Column column) const {
  switch (column) {
    case Column::instance: return instance.label;
    case Column::size: return instance.volume_um3 ? *instance.volume_um3 : instance.area_um2.value_or(0);
    case Column::voxels: return static_cast<qlonglong>(instance.voxels);
    case Column::diameter: return instance.equivalent_diameter_nm.value_or(instance.equivalent_diameter_px);
    case Column::sections: return static_cast<qlonglong>(instance.sections);
    case Column::section: return instance.centroid[0];
    case Column::y: return instance.centroid[1];
    case Column::x: return instance.centroid[2];
    case Column::border: return static_cast<int>(std::ranges::count(instance.touches, true));
  }
  return {};
}

QString InstancesModel::text(const InstanceMeasures& instance, Column column) const {
  static constexpr const char* kFaces[] = {"z−", "z+", "y−", "y+", "x−", "x+"};
  switch (column) {
    case Column::instance: return QString::number(instance.label);
    case Column::size: return figures(value(instance, column).toDouble());
    case Column::voxels: return whole(instance.voxels);
    case Column::diameter: return figures(value(instance, column).toDouble());
    case Column::sections: return whole(instance.sections);
    case Column::section: return whole(std::llround(instance.centroid[0]));
    case Column::y: return whole(std::llround(instance.centroid[1]));
    case Column::x: return whole(std::llround(instance.centroid[2]));
    case Column::border: {
      QStringList faces;
      for (std::size_t face = 0; face < instance.touches.size(); ++face) {
        if (instance.touches[face]) faces.append(QString::fromUtf8(kFaces[face]));
      }
      return faces.join(QLatin1Char(' '));
    }
  }
  return {};
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
  return texts;
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
