#include "ui/widgets/status_chip.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <algorithm>

#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {

namespace {

constexpr int kIcon = 16;
constexpr int kPadding = 8;

QString translated(const char* source) { return QCoreApplication::translate("StatusChip", source); }

/// Enough digits for the eye: 8.0, 10.5, 30, 100.
QString nanometres(double value) { return QLocale().toString(value, 'f', value < 20 ? 1 : 0); }

}  // namespace

StatusChip::StatusChip(QWidget* parent) : QToolButton(parent) {
  setButtonRole(*this, ButtonRole::quiet);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  setFocusPolicy(Qt::TabFocus);
}

void StatusChip::setName(const QString& name) {
  name_ = name;
  describe();
}

void StatusChip::setWidestText(const QString& text) {
  widest_ = text;
  updateGeometry();
}

void StatusChip::setState(const ChipState& state) {
  if (state == state_) return;
  state_ = state;
  if (sizeOf(state.text).width() > sizeOf(longest_).width()) {
    longest_ = state.text;
    updateGeometry();
  }
  describe();
  update();
}

QSize StatusChip::sizeOf(const QString& text) const {
  const QFontMetrics metrics(numberFont(font()));
  return {metrics.horizontalAdvance(text) + kIcon + 3 * kPadding, std::max(26, metrics.height() + 8)};
}

QSize StatusChip::sizeHint() const {
  return widest_.isEmpty() ? sizeOf(state_.text) : sizeOf(widest_).expandedTo(sizeOf(longest_));
}

QSize StatusChip::minimumSizeHint() const { return sizeOf(widest_.isEmpty() ? state_.text : widest_); }

void StatusChip::paintEvent(QPaintEvent*) {
  QStyleOptionToolButton option;
  initStyleOption(&option);
  option.text.clear();
  option.icon = {};
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  style()->drawComplexControl(QStyle::CC_ToolButton, &option, &painter, this);

  const QColor colour = isEnabled() ? toneColour(state_.tone, palette())
                                    : palette().color(QPalette::Disabled, QPalette::WindowText);
  QRect row = rect().adjusted(kPadding, 0, -kPadding, 0);
  if (!state_.icon.isEmpty()) {
    themeIcon(state_.icon).paint(&painter, QRect(row.x(), 0, kIcon, height()), Qt::AlignCenter);
    row.setLeft(row.left() + kIcon + kPadding);
  }
  const QFont font = numberFont(this->font());
  painter.setFont(font);
  painter.setPen(colour);
  const QFontMetrics metrics(font);
  painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                   metrics.elidedText(state_.text, Qt::ElideMiddle, row.width()));
  if (!state_.progress) return;
  const QRectF groove(row.x(), height() - 4, row.width(), 2);
  painter.fillRect(groove, coloursOf(palette()).hovered);
  QRectF done = groove;
  done.setWidth(groove.width() * std::clamp(*state_.progress, 0.0, 1.0));
  painter.fillRect(done, coloursOf(palette()).accent);
}

void StatusChip::describe() {
  setText(state_.text);
  setAccessibleName(name_.isEmpty() ? state_.text : tr("%1: %2").arg(name_, state_.text));
  setAccessibleDescription(state_.tooltip);
  setToolTip(state_.tooltip);
}

ChipState voxelSizeChip(const std::optional<VoxelSize>& size, VoxelSizeTrust trust, const QString& source) {
  ChipState state;
  state.icon = QStringLiteral("measure");
  if (!size || trust == VoxelSizeTrust::unknown) {
    state.text = translated(QT_TRANSLATE_NOOP("StatusChip", "Set the voxel size"));
    state.tooltip = translated(QT_TRANSLATE_NOOP(
        "StatusChip", "The voxel size is unknown, so sizes are in pixels. Click to set it."));
    state.tone = Tone::warning;
    return state;
  }
  state.text = translated(QT_TRANSLATE_NOOP("StatusChip", "%1 × %2 × %3 nm"))
                   .arg(nanometres(size->x), nanometres(size->y), nanometres(size->z));
  if (trust == VoxelSizeTrust::assumed) {
    state.text = translated(QT_TRANSLATE_NOOP("StatusChip", "%1, assumed")).arg(state.text);
    state.tooltip =
        translated(
            QT_TRANSLATE_NOOP("StatusChip", "Voxel size in x, y, z, partly assumed: %1. Click to check it."))
            .arg(source);
    state.tone = Tone::warning;
  } else {
    state.tooltip =
        translated(QT_TRANSLATE_NOOP("StatusChip", "Voxel size in x, y, z, from: %1. Click to change it."))
            .arg(source);
  }
  return state;
}

QString widestVoxelSizeText() {
  return translated(QT_TRANSLATE_NOOP("StatusChip", "%1 × %2 × %3 nm"))
      .arg(nanometres(10.5), nanometres(10.5), nanometres(100));
}

ChipState deviceChip(const QString& device, const QString& memory, bool isGpu) {
  ChipState state;
  state.icon = QStringLiteral("device");
  state.text = memory.isEmpty() ? device : QStringLiteral("%1 · %2").arg(device, memory);
  state.tooltip =
      isGpu ? translated(QT_TRANSLATE_NOOP("StatusChip", "Runs use this GPU: %1")).arg(state.text)
            : translated(QT_TRANSLATE_NOOP("StatusChip", "Runs use the processor: %1")).arg(state.text);
  return state;
}

ChipState jobChip(const JobChip& job) {
  ChipState state;
  state.progress = job.progress;
  switch (job.kind) {
    case JobChipKind::idle:
      state.icon = QStringLiteral("run");
      state.text = translated(QT_TRANSLATE_NOOP("StatusChip", "No run"));
      state.tooltip = translated(QT_TRANSLATE_NOOP("StatusChip", "Nothing runs in the background."));
      state.tone = Tone::secondary;
      state.progress.reset();
      return state;
    case JobChipKind::running: state.icon = QStringLiteral("play"); break;
    case JobChipKind::paused:
      state.icon = QStringLiteral("pause");
      state.text = translated(QT_TRANSLATE_NOOP("StatusChip", "Paused"));
      state.tooltip = translated(QT_TRANSLATE_NOOP("StatusChip", "The run is paused; click to see it."));
      state.tone = Tone::warning;
      return state;
    case JobChipKind::finished:
      state.icon = QStringLiteral("accept");
      state.text = translated(QT_TRANSLATE_NOOP("StatusChip", "Run finished"));
      state.tooltip = translated(QT_TRANSLATE_NOOP("StatusChip", "The run has finished; click to see it."));
      state.tone = Tone::success;
      state.progress.reset();
      return state;
    case JobChipKind::stopped:
      state.icon = QStringLiteral("stop");
      state.text = translated(QT_TRANSLATE_NOOP("StatusChip", "Stopped and kept"));
      state.tooltip = translated(
          QT_TRANSLATE_NOOP("StatusChip", "The run was stopped and can be continued; click to see it."));
      state.tone = Tone::neutral;
      state.progress.reset();
      return state;
    case JobChipKind::failed:
      state.icon = QStringLiteral("error");
      state.text = translated(QT_TRANSLATE_NOOP("StatusChip", "Run ended early"));
      state.tooltip =
          translated(QT_TRANSLATE_NOOP("StatusChip", "The run could not finish; click to see why."));
      state.tone = Tone::error;
      state.progress.reset();
      return state;
  }
  state.text = job.phase;
  if (job.progress) {
    const QString percent = QLocale().toString(static_cast<int>(*job.progress * 100));
    state.text = translated(QT_TRANSLATE_NOOP("StatusChip", "%1 · %2 %")).arg(job.phase, percent);
  }
  state.tooltip =
      job.remaining.isEmpty()
          ? job.phase
          : translated(QT_TRANSLATE_NOOP("StatusChip", "%1, %2 left")).arg(job.phase, job.remaining);
  return state;
}

QString widestJobText() {
  return translated(QT_TRANSLATE_NOOP("StatusChip", "%1 · %2 %"))
      .arg(translated(QT_TRANSLATE_NOOP("StatusChip", "Round 10 of 10")), QStringLiteral("100"));
}

}  // namespace cristae::ui
