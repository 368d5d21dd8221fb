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

/// Three fields x, y, z in nm and "unknown", with the question that doubtVoxelSize() asks below them. Fields
/// are empty until something is typed, which makes the size known. Part of the import sheet and of the voxel
/// size sheet.
class VoxelSizeEditor : public QWidget {
  Q_OBJECT

 public:
  explicit VoxelSizeEditor(QWidget* parent = nullptr);

  /// Does not emit `edited`.
  void setVoxelSize(const std::optional<VoxelSize>& size);
  /// Nothing: the user says that it is not known, or has not given all three.
  std::optional<VoxelSize> voxelSize() const;
  /// All three are given, or said to be unknown.
  bool isComplete() const;

 Q_SIGNALS:
  void edited();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showDoubt();
  void takeSuggestion();
  void showFields(const VoxelSize& size);
  VoxelSize fields() const;  ///< 0: empty
  void whenTyped();
  void whenUnknownToggled(bool isUnknown);
  void whenEdited();

  std::array<QLabel*, 3> names_{};           ///< x, y, z
  std::array<QDoubleSpinBox*, 3> fields_{};  ///< x, y, z
  VoxelSize given_{0, 0, 0};                 ///< what stood there before it was said to be unknown
  QCheckBox* unknown_;
  QWidget* doubtRow_;
  QLabel* question_;
  QPushButton* suggestion_;
};

}  // namespace cristae::ui
