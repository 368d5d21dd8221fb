#pragma once

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <optional>

#include "core/base/units.h"
#include "ui/dialogs/voxel_size_editor.h"

namespace cristae::ui {

/// Sets the voxel size of the open project. Shown with `open()`; emits one intent and closes.
class VoxelSizeSheet : public QDialog {
  Q_OBJECT

 public:
  /// @param source  where the present size is from ("ImageJ tags", "user"); empty when unknown
  VoxelSizeSheet(const std::optional<VoxelSize>& size, const QString& source, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// Only when it differs from what it was. Nothing: unknown.
  void voxelSizeWanted(const std::optional<cristae::VoxelSize>& size);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void apply();

  std::optional<VoxelSize> before_;
  QString source_;
  QLabel* title_;
  QLabel* explanation_;
  QLabel* origin_;
  VoxelSizeEditor* editor_;
  QDialogButtonBox* buttons_;
};

}  // namespace cristae::ui
