#pragma once

#include <QString>
#include <QToolButton>
#include <optional>

#include "core/base/units.h"
#include "ui/theme/theme.h"

namespace cristae::ui {

/// What a chip in the status bar says.
struct ChipState {
  QString text;
  QString tooltip;
  QString icon;  ///< of resources/icons; empty: none
  Tone tone = Tone::neutral;
  std::optional<double> progress;  ///< [0, 1]: a bar under the text
  bool operator==(const ChipState&) const = default;
};

/// A small button in the status bar. It is as wide as its widest text, so that nothing beside it jumps: a
/// longer one widens it for good. Where there is no room texts are cut in the middle; the tooltip has them
/// whole.
class StatusChip : public QToolButton {
  Q_OBJECT

 public:
  explicit StatusChip(QWidget* parent = nullptr);

  /// @param name  what it shows, for screen readers: "Voxel size"
  void setName(const QString& name);
  /// The longest text that is usual here; sets the width.
  void setWidestText(const QString& text);
  void setState(const ChipState& state);
  const ChipState& state() const { return state_; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void describe();
  QSize sizeOf(const QString& text) const;

  ChipState state_;
  QString name_;
  QString widest_;
  QString longest_;  ///< that was shown
};

enum class VoxelSizeTrust { unknown, assumed, known };

/// "8.0 × 8.0 × 30 nm", in the order x y z, with where it was read from. Assumed and unknown are warnings.
ChipState voxelSizeChip(const std::optional<VoxelSize>& size, VoxelSizeTrust trust, const QString& source);
QString widestVoxelSizeText();

/// @param device  "CPU, 8 threads" or the name of the GPU
/// @param memory  used or free memory in words; may be empty
ChipState deviceChip(const QString& device, const QString& memory, bool isGpu);

enum class JobChipKind { idle, running, paused, finished, stopped, failed };
struct JobChip {
  JobChipKind kind = JobChipKind::idle;
  QString phase;                   ///< "Round 2 of 4"
  std::optional<double> progress;  ///< [0, 1]
  QString remaining;               ///< "6–9 min"; may be empty
};
ChipState jobChip(const JobChip& job);
QString widestJobText();

}  // namespace cristae::ui
