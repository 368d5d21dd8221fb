#include "ui/models/frame_state.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

#include "core/morphology/counting_frame.h"

namespace cristae::ui {
namespace {

constexpr double kUsualGuard = 0.1;  // as MorphologyOptions

struct FrameWords {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::CountingFrameState)
};

QString wholeNumber(std::int64_t number) { return QLocale().toString(static_cast<qlonglong>(number)); }

/// Of so many voxels along an axis.
QString lengthText(const std::optional<VoxelSize>& voxel, std::size_t axis, std::int64_t voxels) {
  if (!voxel) {
    if (axis == 0) return FrameWords::tr("%n section(s)", nullptr, static_cast<int>(voxels));
    return FrameWords::tr("%1 px").arg(wholeNumber(voxels));
  }
  const double side = axis == 0 ? voxel->z : axis == 1 ? voxel->y : voxel->x;
  const double nanometres = side * static_cast<double>(voxels);
  if (nanometres < 1000) return FrameWords::tr("%1 nm").arg(QLocale().toString(nanometres, 'f', 0));
  return FrameWords::tr("%1 µm").arg(QLocale().toString(nanometres / 1000, 'f', 2));
}

QString axisName(std::size_t axis) {
  return axis == 0 ? QStringLiteral("z") : axis == 1 ? QStringLiteral("y") : QStringLiteral("x");
}

}  // namespace

CountingFrameState countingFrameState(const MeasureTable* table, const MeasureChoices& choices, bool isShown,
                                      bool isReadOnly) {
  CountingFrameState state;
  state.isShown = isShown;
  state.isReadOnly = isReadOnly;
  if (table == nullptr || table->instances.empty()) return state;
  state.isKnown = true;
  state.isProfile = table->dimension == MeasureDimension::profiles_2d;
  state.field = table->shape;
  state.voxel = table->voxel_size_nm;
  state.isUsual = !choices.frame || !lies_in(*choices.frame, table->shape);
  state.frame = state.isUsual ? inset_frame(table->shape, kUsualGuard, state.isProfile) : *choices.frame;
  state.isCounted = table->parts.frame.has_value();
  state.isOutOfDate = state.isCounted && *table->parts.frame != state.frame;
  state.widths = guard_widths(*table, state.frame);
  if (!state.widths.is_wide_enough()) state.wider = with_wider_guard(state.frame, state.field, state.widths);
  state.counted = std::ranges::count_if(
      table->instances, [](const InstanceMeasures& instance) { return instance.is_counted.value_or(false); });
  return state;
}

QString countedText(const CountingFrameState& state) {
  if (!state.isKnown || !state.isCounted) return {};
  if (state.isOutOfDate) return FrameWords::tr("Out of date: it is being counted again by this frame.");
  return FrameWords::tr("The frame counts %n instance(s).", nullptr, static_cast<int>(state.counted));
}

QString frameExtentText(const CountingFrameState& state, std::size_t axis) {
  return lengthText(state.voxel, axis, state.frame.extent(axis));
}

QString guardWarning(const CountingFrameState& state) {
  if (!state.isGuardNarrow()) return {};
  QStringList axes;
  for (const std::size_t axis : {std::size_t{2}, std::size_t{1}, std::size_t{0}}) {
    if (state.widths.is_wide_enough(axis)) continue;
    axes << FrameWords::tr("%1: %2 of %3", "axis: width of the guard, largest extent of an instance")
                .arg(axisName(axis), lengthText(state.voxel, axis, state.widths.guard[axis]),
                     lengthText(state.voxel, axis, state.widths.largest[axis]));
  }
  const QString fact =
      FrameWords::tr(
          "The guard around the frame is narrower than the largest instance (%1), so that the count "
          "may be biased.")
          .arg(axes.join(QStringLiteral(", ")));
  if (state.wider) return fact;
  const QString weight = QCoreApplication::translate("MeasureColumns", "Weight 1/p");
  return fact + QLatin1Char(' ') +
         FrameWords::tr("The field has no room for a wider one; the column “%1” needs none.").arg(weight);
}

}  // namespace cristae::ui
