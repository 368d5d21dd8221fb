#include "ui/jobs/pack_info.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <set>

#include "core/base/error.h"
#include "core/volume/hdf5_file.h"

namespace cristae::ui {
namespace {

QJsonObject jsonOf(const Hdf5File& file, const std::string& attribute) {
  const std::string text = file.text_attribute("/", attribute).value_or("");
  return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

}  // namespace

PackInfo readPackInfo(const std::filesystem::path& path) {
  const Hdf5File file = Hdf5File::open(path);
  if (!file.contains("/source") || !file.contains("/network")) {
    throw Error(ErrorKind::bad_input, path.string() + " holds no source sections",
                "choose a source pack (.cpack), not an adapted model");
  }
  PackInfo info;
  info.name = QString::fromStdString(path.stem().string());
  const QJsonObject recipe = jsonOf(file, "recipe");
  info.network = recipe["network"].toString();
  info.workingPixelNm = recipe["working_pixel_nm"].toDouble();
  const QJsonObject provenance = jsonOf(file, "provenance");
  info.version = provenance["version"].toString();
  QStringList names;
  for (const auto& source : provenance["sources"].toArray()) {
    names << source.toObject()["name"].toString();
    info.sourceSections += source.toObject()["shape"].toArray().first().toInteger();
  }
  names.removeAll(QString());
  names.removeDuplicates();
  info.sources = names.join(QStringLiteral(", "));
  const auto size = file.number_attribute("/", "voxel_size_nm");
  if (size.size() == 3) info.voxelSize = VoxelSize{size[0], size[1], size[2]};
  return info;
}

void applyPack(Recipe& recipe, const PackInfo& pack) {
  if (!pack.network.isEmpty()) recipe.network = pack.network.toStdString();
  recipe.working_pixel_nm = pack.workingPixelNm;
}

bool isDecidedElsewhere(const OptionDescription& option) {
  static const std::set<std::string> groups = {"Network", "Source phase", "Points"};
  static const std::set<std::string> names = {
      "normalisation", "working_pixel_nm", "density_kernel", "density_sigma_nm",
      "density_norm",  "density_peak",     "invert"};  // a fact of the stack: the project knows it
  return groups.count(option.group) != 0 || names.count(option.name) != 0;
}

}  // namespace cristae::ui
