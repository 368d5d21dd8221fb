#include "ui/dialogs/voxel_check.h"

#include <QCoreApplication>
#include <initializer_list>

namespace cristae::ui {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::VoxelCheck)
};

constexpr double kFinest = 0.3;
constexpr double kCoarsest = 100;
constexpr double kMostRatio = 20;

bool isPixelPlausible(double nm) { return nm >= kFinest && nm <= kCoarsest; }

bool isRatioPlausible(const VoxelSize& size) {
  const double ratio = size.z / size.x;
  return ratio <= kMostRatio && ratio >= 1 / kMostRatio;
}

bool isPlausible(const VoxelSize& size) {
  return isPixelPlausible(size.x) && isPixelPlausible(size.y) && isRatioPlausible(size);
}

/// All sides or z alone in another unit: the first that is plausible.
std::optional<VoxelSize> inAnotherUnit(const VoxelSize& size) {
  for (const double factor : {1e3, 1e-3, 1e6, 1e-6}) {
    const VoxelSize all{size.z * factor, size.y * factor, size.x * factor};
    if (isPlausible(all)) return all;
    const VoxelSize z{size.z * factor, size.y, size.x};
    if (isPlausible(z)) return z;
    const VoxelSize plane{size.z, size.y * factor, size.x * factor};
    if (isPlausible(plane)) return plane;
  }
  return std::nullopt;
}

QString number(double value, const QLocale& locale) { return locale.toString(value, 'g', 4); }

}  // namespace

VoxelDoubt doubtVoxelSize(const VoxelSize& size, const QLocale& locale) {
  if (isPlausible(size)) return {};
  VoxelDoubt doubt;
  doubt.suggestion = inAnotherUnit(size);
  if (!isPixelPlausible(size.x) || !isPixelPlausible(size.y)) {
    const double odd = isPixelPlausible(size.x) ? size.y : size.x;
    doubt.question =
        Texts::tr("A pixel of %1 nm is unusual for electron microscopy. Was it µm instead of nm?")
            .arg(number(odd, locale));
  } else if (size.z > size.x) {
    doubt.question = Texts::tr("A section is %1 times as thick as a pixel is wide. Was it µm instead of nm?")
                         .arg(number(size.z / size.x, locale));
  } else {
    doubt.question = Texts::tr("A pixel is %1 times as wide as a section is thick. Was it µm instead of nm?")
                         .arg(number(size.x / size.z, locale));
  }
  return doubt;
}

QString voxelSizeText(const VoxelSize& size, const QLocale& locale) {
  return Texts::tr("%1 × %2 × %3 nm", "x, y and z of a voxel")
      .arg(number(size.x, locale), number(size.y, locale), number(size.z, locale));
}

}  // namespace cristae::ui
