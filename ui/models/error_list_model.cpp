#include "ui/models/error_list_model.h"

#include <QLocale>

#include "ui/models/review_words.h"

namespace cristae::ui {

ErrorListModel::ErrorListModel(QObject* parent) : QAbstractTableModel(parent) {}

void ErrorListModel::setErrors(std::vector<InstanceError> errors, bool isVolume,
                               const std::optional<VoxelSize>& voxelSize) {
  beginResetModel();
  errors_ = std::move(errors);
  isVolume_ = isVolume;
  voxelSize_ = voxelSize;
  endResetModel();
}

const InstanceError* ErrorListModel::errorAt(int row) const {
  return row >= 0 && row < rowCount() ? &errors_[static_cast<std::size_t>(row)] : nullptr;
}

int ErrorListModel::rowOf(const InstanceError& error) const {
  for (int row = 0; row < rowCount(); ++row) {
    const InstanceError& here = *errorAt(row);
    if (here.kind == error.kind && here.id == error.id && here.place[0] == error.place[0]) return row;
  }
  return -1;
}

void ErrorListModel::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
  if (!errors_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

int ErrorListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(errors_.size());
}

int ErrorListModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumnCount;
}

QString ErrorListModel::textOf(const InstanceError& error, int column) const {
  switch (column) {
    case kKind: return errorLetters(error.kind);
    case kSection: return QLocale().toString(static_cast<qlonglong>(error.place[0]));
    case kSize: return shortSizeText(error.pixels, isVolume_, voxelSize_);
    case kBestIou: return QLocale().toString(error.best_iou, 'f', 2);
    default: return {};
  }
}

QVariant ErrorListModel::sortValueOf(const InstanceError& error, int column) const {
  switch (column) {
    case kKind: return static_cast<int>(error.kind);
    case kSection: return static_cast<qlonglong>(error.place[0]);
    case kSize: return static_cast<qlonglong>(error.pixels);
    case kBestIou: return error.best_iou;
    default: return {};
  }
}

QVariant ErrorListModel::data(const QModelIndex& index, int role) const {
  const InstanceError* error = index.isValid() ? errorAt(index.row()) : nullptr;
  if (!error) return {};
  switch (role) {
    case Qt::DisplayRole: return textOf(*error, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
      return index.column() == kSize ? sizeText(error->pixels, isVolume_, voxelSize_)
                                     : errorText(error->kind);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) |
                                 (index.column() == kKind ? Qt::AlignLeft : Qt::AlignRight));
    case kErrorKindRole: return static_cast<int>(error->kind);
    case kSortRole: return sortValueOf(*error, index.column());
    default: return {};
  }
}

QVariant ErrorListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount) return {};
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) |
                               (section == kKind ? Qt::AlignLeft : Qt::AlignRight));
  }
  const bool isTip = role == Qt::ToolTipRole;
  if (role != Qt::DisplayRole && !isTip) return {};
  switch (section) {
    case kKind:
      return isTip ? tr("FP: found, not in the truth. FN: missed. TP: found, but poorly.") : tr("Error");
    case kSection: return isTip ? tr("Section where it is largest") : tr("Section");
    case kSize: return isTip ? tr("Size of the object") : tr("Size");
    default: return isTip ? tr("Largest overlap with any object of the other map") : tr("IoU");
  }
}

}  // namespace cristae::ui
