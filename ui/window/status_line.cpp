#include "ui/window/status_line.h"

#include <QLocale>

namespace cristae::ui {
namespace {

constexpr int kManyThreads = 64;

JobChipKind chipKindOf(const RunStatus& status) {
  switch (status.state) {
    case RunState::adapting:
    case RunState::segmenting:
    case RunState::registering:
    case RunState::elsewhere: return status.isPaused ? JobChipKind::paused : JobChipKind::running;
    case RunState::finished: return JobChipKind::finished;
    case RunState::stopped: return JobChipKind::stopped;
    case RunState::failed:
    case RunState::interrupted: return JobChipKind::failed;
    case RunState::idle: break;
  }
  return JobChipKind::idle;
}

bool isGpu(const MachineMeasure& measure) {
  return measure.speed() && measure.speed()->device.startsWith(QStringLiteral("cuda"));
}

}  // namespace

StatusLine::StatusLine(QStatusBar& bar)
    : QObject(&bar),
      bar_(bar),
      hint_(new ElidedLabel(&bar)),
      hover_(new QLabel(&bar)),
      voxelSize_(new StatusChip(&bar)),
      device_(new StatusChip(&bar)),
      run_(new StatusChip(&bar)) {
  // Wide enough for any place, so that nothing jumps while the mouse moves.
  hover_->setMinimumWidth(bar.fontMetrics().horizontalAdvance(
      QStringLiteral("x 0000  y 0000  z 000 · 00.00 00.00 00.00 µm · 000 · #000 · 0.00 µm²")));
  hint_->setContentsMargins(8, 0, 0, 0);  // not at the very edge of the screen
  bar.addWidget(hint_, 1);
  bar.addPermanentWidget(hover_);
  for (StatusChip* chip : {voxelSize_, device_, run_}) bar.addPermanentWidget(chip);
  connect(voxelSize_, &QToolButton::clicked, this, &StatusLine::voxelSizeWanted);
  connect(device_, &QToolButton::clicked, this, &StatusLine::deviceWanted);
  connect(run_, &QToolButton::clicked, this, &StatusLine::runWanted);
}

void StatusLine::setOpen(bool isOpen) {
  hint_->setVisible(isOpen);
  voxelSize_->setVisible(isOpen);
  run_->setVisible(isOpen);
  if (!isOpen) clearHover();
}

void StatusLine::setHover(const HoverInfo& info, const std::optional<VoxelSize>& voxelSize,
                          const QString& size) {
  const QLocale locale = bar_.locale();
  QString text = tr("x %1  y %2  z %3").arg(info.voxel.x).arg(info.voxel.y).arg(info.voxel.z);
  if (voxelSize) {
    const auto micrometres = [&](std::int64_t at, double nm) {
      return locale.toString(static_cast<double>(at) * nm / 1000, 'f', 2);
    };
    text += tr(" · %1 %2 %3 µm")
                .arg(micrometres(info.voxel.x, voxelSize->x), micrometres(info.voxel.y, voxelSize->y),
                     micrometres(info.voxel.z, voxelSize->z));
  }
  if (info.grey) text += QStringLiteral(" · %1").arg(locale.toString(*info.grey, 'g', 5));
  if (info.instance != 0) text += QStringLiteral(" · #%1").arg(info.instance);
  if (info.instance != 0 && !size.isEmpty()) text += QStringLiteral(" · ") + size;
  hover_->setText(text);
}

void StatusLine::setStack(const ProjectStack& stack) {
  const VoxelSizeTrust trust = stack.voxel_size_nm ? VoxelSizeTrust::known : VoxelSizeTrust::unknown;
  voxelSize_->setState(
      voxelSizeChip(stack.voxel_size_nm, trust, QString::fromStdString(stack.voxel_size_source)));
}

void StatusLine::setRun(const RunStatus& status, const JobPanelState& panel) {
  const RunStory& story = status.story;
  JobChip chip;
  chip.kind = chipKindOf(status);
  chip.phase = story.phaseCount() > 1
                   ? tr("Round %1 of %2").arg(story.phaseIndex() + 1).arg(story.phaseCount())
                   : panel.title;
  chip.remaining = panel.remaining;
  if (panel.isRunning && panel.isFractionKnown) chip.progress = panel.fraction;
  run_->setState(jobChip(chip));
}

void StatusLine::setDevice(const MachineMeasure& measure) { device_->setState(deviceState(measure)); }

void StatusLine::retranslate() {
  voxelSize_->setName(tr("Voxel size"));
  device_->setName(tr("Device"));
  run_->setName(tr("Run"));
  voxelSize_->setWidestText(widestVoxelSizeText());
  device_->setWidestText(tr("Processor, %n thread(s)", nullptr, kManyThreads));
  run_->setWidestText(widestJobText());
}

ChipState StatusLine::deviceState(const MachineMeasure& measure) {
  const QString whole = deviceText(measure);
  ChipState state = deviceChip(whole, QString(), isGpu(measure));
  if (measure.speed() || whole.isEmpty()) return state;
  // A chip keeps the width of its longest text: a sentence would take it from the hint for good.
  state.tooltip = whole;
  state.text = measure.isMeasuring() ? tr("Measuring…") : tr("Speed not known");
  return state;
}

QString StatusLine::deviceText(const MachineMeasure& measure) {
  const auto& speed = measure.speed();
  if (!speed) return measure.isMeasuring() ? tr("Measuring how fast this machine is…") : measure.problem();
  if (isGpu(measure)) return tr("GPU (%1)").arg(speed->device);
  return tr("Processor, %n thread(s)", nullptr, speed->threads);
}

}  // namespace cristae::ui
