#pragma once

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <array>
#include <optional>

#include "core/base/units.h"

namespace cristae::ui {

/// Three fields x, y, z in nm and "unknown", with the question that doubtVoxelSize() asks below them. Part of
/// the import sheet and of the voxel size sheet.
class VoxelSizeEditor : public QWidget {
  Q_OBJECT

 public:
  explicit VoxelSizeEditor(QWidget* parent = nullptr);

  /// Does not emit `edited`.
  void setVoxelSize(const std::optional<VoxelSize>& size);
  /// Nothing: the user says that it is not known.
  std::optional<VoxelSize> voxelSize() const;

 Q_SIGNALS:
  void edited();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showDoubt();
  void takeSuggestion();
  void whenEdited();

  std::array<QLabel*, 3> names_{};           ///< x, y, z
  std::array<QDoubleSpinBox*, 3> fields_{};  ///< x, y, z
  QCheckBox* unknown_;
  QWidget* doubtRow_;
  QLabel* question_;
  QPushButton* suggestion_;
};

}  // namespace cristae::ui
