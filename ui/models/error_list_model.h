#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "core/base/units.h"
#include "core/evaluation/error_list.h"

namespace cristae::ui {

/// The errors against truth as a table, the largest first: letters, section, size, best IoU.
class ErrorListModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { kKind, kSection, kSize, kBestIou, kColumnCount };
  enum Role {
    kErrorKindRole = Qt::UserRole + 1,  ///< int of InstanceErrorKind
    kSortRole                           ///< number to sort by
  };

  explicit ErrorListModel(QObject* parent = nullptr);

  /// @param isVolume  sizes are volumes, instances bodies
  void setErrors(std::vector<InstanceError> errors, bool isVolume, const std::optional<VoxelSize>& voxelSize);
  /// Null: no such row.
  const InstanceError* errorAt(int row) const;
  /// The row of the same kind and id in the same section; -1: none.
  int rowOf(const InstanceError& error) const;
  void retranslate();

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  QString textOf(const InstanceError& error, int column) const;
  QVariant sortValueOf(const InstanceError& error, int column) const;

  std::vector<InstanceError> errors_;
  bool isVolume_ = false;
  std::optional<VoxelSize> voxelSize_;
};

}  // namespace cristae::ui
