#include "ui/dialogs/export_plan.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace cristae::ui {
namespace {

// Bytes a voxel, good enough to choose by. Measured on 149 profiles of hippocampus (8 × 768 × 1024, 5 nm, 8 %
// mitochondria) and six bodies of a phantom (32 × 384 × 384, 20 × 5 × 5 nm): label maps are mostly empty, and
// what they keep when packed follows the outlines, hardly the width of a number.
constexpr double kMaskBytes = 0.011;
constexpr double kOutlineBytes = 0.012;
constexpr double kGeojsonBytes = 0.055;  // text; phantom of 24 × 512 × 512, 10 % mitochondria
// A triangle and its share of the vertices have 24.5 bytes. Every voxel of a profile lies at the surface
// (10 bytes a voxel were measured), of a body only its outermost (1.1).
constexpr double kProfileSurfaceBytes = 10;
constexpr double kBodySurfaceBytes = 1.1;
constexpr double kPictureBytesPerPixel = 1.7;
constexpr std::int64_t kTableRow = 400;
constexpr std::int64_t kColumnsFile = 5000;
constexpr std::int64_t kPointRow = 22;
constexpr std::uint32_t kMostInFloat = 16'777'216;

QString words(const char* text) { return QCoreApplication::translate("ExportPlan", text); }

template <typename T, std::size_t N>
T fromWord(const QString& word, const std::array<std::pair<const char*, T>, N>& table, T otherwise) {
  for (const auto& [name, value] : table) {
    if (word == QLatin1String(name)) return value;
  }
  return otherwise;
}

template <typename T, std::size_t N>
QString toWord(T value, const std::array<std::pair<const char*, T>, N>& table) {
  for (const auto& [name, entry] : table) {
    if (entry == value) return QString::fromLatin1(name);
  }
  return {};
}

constexpr std::array<std::pair<const char*, MaskFormat>, 6> kFormats{
    {{"tiff", MaskFormat::tiff},
     {"hdf5", MaskFormat::hdf5},
     {"nifti", MaskFormat::nifti},
     {"nrrd", MaskFormat::nrrd},
     {"zarr", MaskFormat::zarr},
     {"precomputed", MaskFormat::precomputed}}};
constexpr std::array<std::pair<const char*, TableFormat>, 2> kTables{
    {{"csv", TableFormat::csv}, {"xlsx", TableFormat::xlsx}}};
constexpr std::array<std::pair<const char*, OutlineFormat>, 2> kOutlines{
    {{"zip", OutlineFormat::imagej}, {"geojson", OutlineFormat::qupath}}};
/// The words are the endings of the files, too.
constexpr std::array<std::pair<const char*, SurfaceFormat>, 4> kSurfaces{{{"ply", SurfaceFormat::ply},
                                                                          {"glb", SurfaceFormat::glb},
                                                                          {"stl", SurfaceFormat::stl},
                                                                          {"obj", SurfaceFormat::obj}}};
constexpr std::array<std::pair<const char*, TiffLabelType>, 4> kTypes{
    {{"automatic", TiffLabelType::automatic},
     {"uint16", TiffLabelType::uint16},
     {"uint32", TiffLabelType::uint32},
     {"float32", TiffLabelType::float32}}};
constexpr std::array<std::pair<const char*, ExportInstances>, 3> kInstances{
    {{"all", ExportInstances::all},
     {"all_but_rejected", ExportInstances::allButRejected},
     {"only_accepted", ExportInstances::onlyAccepted}}};
constexpr std::array<std::pair<const char*, PointsLayout>, 3> kLayouts{
    {{"cristae", PointsLayout::cristae}, {"napari", PointsLayout::napari}, {"fiji", PointsLayout::fiji}}};

TiffLabelType settledType(const ExportChoices& choices, const ExportFacts& facts) {
  if (choices.tiffType != TiffLabelType::automatic) return choices.tiffType;
  return facts.largestId.value_or(0) > std::numeric_limits<std::uint16_t>::max() ? TiffLabelType::uint32
                                                                                 : TiffLabelType::uint16;
}

QString masksOpenIn(const ExportChoices& choices, const ExportFacts& facts) {
  switch (choices.maskFormat) {
    case MaskFormat::tiff: break;
    case MaskFormat::hdf5: return QStringLiteral("ilastik, napari, MIB");
    case MaskFormat::nifti: return QStringLiteral("ITK-SNAP, 3D Slicer, napari");
    case MaskFormat::nrrd: return QStringLiteral("3D Slicer, ITK-SNAP, Fiji");
    case MaskFormat::zarr: return QStringLiteral("napari, MoBIE, Neuroglancer");
    case MaskFormat::precomputed: return QStringLiteral("Neuroglancer");
  }
  return settledType(choices, facts) == TiffLabelType::uint32 ? QStringLiteral("napari, ilastik, MIB")
                                                              : QStringLiteral("Fiji, napari, ilastik");
}

/// By which write_labels() knows the format.
QString endingOf(MaskFormat format) {
  switch (format) {
    case MaskFormat::tiff: return QStringLiteral(".tif");
    case MaskFormat::hdf5: return QStringLiteral(".h5");
    case MaskFormat::nifti: return QStringLiteral(".nii.gz");
    case MaskFormat::nrrd: return QStringLiteral(".nrrd");
    case MaskFormat::zarr: return QStringLiteral(".zarr");
    case MaskFormat::precomputed: return QStringLiteral(".precomputed");
  }
  return {};
}

/// Of the map of all ids; see kMaskBytes.
double labelBytes(MaskFormat format) {
  switch (format) {
    case MaskFormat::tiff: return 0.011;
    case MaskFormat::hdf5: return 0.036;
    case MaskFormat::nifti:
    case MaskFormat::nrrd: return 0.01;
    case MaskFormat::zarr: return 0.07;
    case MaskFormat::precomputed: return 0.13;  // with its copies of less resolution
  }
  return 0;
}

std::int64_t packed(std::int64_t voxels, double bytesPerVoxel) {
  return static_cast<std::int64_t>(static_cast<double>(voxels) * bytesPerVoxel) + 1024;
}

void planMasks(ExportPlan& plan, const ExportChoices& choices, const ExportFacts& facts) {
  const std::int64_t voxels = facts.shape.voxels();
  const QString ending = endingOf(choices.maskFormat);
  if (choices.hasMasks) {
    plan.files.push_back({ExportProduct::masks, choices.baseName + "_instances" + ending, -1,
                          packed(voxels, labelBytes(choices.maskFormat)), masksOpenIn(choices, facts),
                          false});
  }
  if (choices.hasSemanticMask) {
    plan.files.push_back({ExportProduct::semanticMask, choices.baseName + "_mask.tif", -1,
                          packed(voxels, kMaskBytes), QStringLiteral("Fiji, napari, ilastik"), false});
  }
}

void planInstanceTable(ExportPlan& plan, const ExportChoices& choices, const ExportFacts& facts) {
  const std::int64_t rows = keptInstances(choices.instances, facts).value_or(0);
  if (choices.tableFormat == TableFormat::xlsx) {
    plan.files.push_back({ExportProduct::table, choices.baseName + "_instances.xlsx", -1,
                          (rows + 1) * kTableRow + kColumnsFile, "Excel, LibreOffice, R", false});
    return;
  }
  const QString programs = words(QT_TRANSLATE_NOOP("ExportPlan", "spreadsheets, R, Python"));
  plan.files.push_back({ExportProduct::table, choices.baseName + "_instances.csv", -1, (rows + 1) * kTableRow,
                        programs, false});
  plan.files.push_back({ExportProduct::columns, choices.baseName + "_instances.columns.csv", -1, kColumnsFile,
                        programs, false});
}

void planShapes(ExportPlan& plan, const ExportChoices& choices, const ExportFacts& facts) {
  const std::int64_t voxels = facts.shape.voxels();
  if (choices.hasOutlines) {
    const bool isImageJ = choices.outlineFormat == OutlineFormat::imagej;
    const double bytes = isImageJ ? kOutlineBytes : kGeojsonBytes;
    plan.files.push_back({ExportProduct::outlines,
                          choices.baseName + "_outlines." + toWord(choices.outlineFormat, kOutlines), -1,
                          packed(voxels, bytes),
                          isImageJ ? QStringLiteral("Fiji, ImageJ") : QStringLiteral("QuPath"), false});
  }
  if (choices.hasSurfaces) {
    const double bytes = facts.isVolume ? kBodySurfaceBytes : kProfileSurfaceBytes;
    plan.files.push_back({ExportProduct::surfaces,
                          choices.baseName + "_surfaces." + toWord(choices.surfaceFormat, kSurfaces), -1,
                          packed(voxels, bytes), QStringLiteral("Blender, MeshLab, ParaView"), false});
  }
}

void planTables(ExportPlan& plan, const ExportChoices& choices, const ExportFacts& facts) {
  if (choices.hasTable && facts.hasResult) {
    planInstanceTable(plan, choices, facts);
  }
  if (choices.hasPoints) {
    const QString program = choices.pointsLayout == PointsLayout::fiji     ? QStringLiteral("Fiji")
                            : choices.pointsLayout == PointsLayout::napari ? QStringLiteral("napari")
                                                                           : QStringLiteral("Cristae");
    plan.files.push_back({ExportProduct::points, choices.baseName + "_points.csv", -1,
                          (facts.points + 1) * kPointRow, program, false});
  }
}

void planFigures(ExportPlan& plan, const ExportChoices& choices, const ExportFacts& facts) {
  if (!choices.hasFigures || facts.figure.isEmpty()) return;
  const auto pixels = static_cast<double>(facts.figure.width()) * facts.figure.height();
  const int digits = std::max(3, static_cast<int>(std::to_string(facts.shape.z).size()));
  for (std::int64_t z = choices.firstSection; z <= choices.lastSection; ++z) {
    const QString number = QStringLiteral("%1").arg(z, digits, 10, QLatin1Char('0'));
    plan.files.push_back({ExportProduct::figure, choices.baseName + "_section_" + number + ".png", z,
                          static_cast<std::int64_t>(pixels * kPictureBytesPerPixel),
                          words(QT_TRANSLATE_NOOP("ExportPlan", "any picture viewer")), false});
  }
}

bool isUsableName(const QString& name) {
  return !name.trimmed().isEmpty() && !name.contains('/') && !name.contains('\\') && !name.startsWith('.');
}

QString sizeProblem(const ExportChoices& choices, const ExportFacts& facts) {
  if (!choices.hasMasks || choices.maskFormat != MaskFormat::tiff || !facts.largestId) return {};
  const QString largest = QLocale().toString(*facts.largestId);
  if (choices.tiffType == TiffLabelType::uint16 &&
      *facts.largestId > std::numeric_limits<std::uint16_t>::max()) {
    return words(QT_TRANSLATE_NOOP("ExportPlan",
                                   "The ids go up to %1; 16 bit holds 65,535. Choose 32 bit or "
                                   "float."))
        .arg(largest);
  }
  if (choices.tiffType == TiffLabelType::float32 && *facts.largestId > kMostInFloat) {
    return words(QT_TRANSLATE_NOOP("ExportPlan",
                                   "The ids go up to %1; float holds 16,777,216 exactly. Choose 32 "
                                   "bit."))
        .arg(largest);
  }
  return {};
}

/// What cannot be written without a voxel size.
QString voxelProblem(const ExportChoices& choices, const ExportFacts& facts) {
  if (facts.voxelSize || !facts.hasResult) return {};
  if (choices.hasMasks && choices.maskFormat == MaskFormat::precomputed) {
    return words(QT_TRANSLATE_NOOP(
        "ExportPlan",
        "Neuroglancer needs the voxel size, which is unknown. Set it, or choose another format."));
  }
  if (!choices.hasSurfaces) return {};
  return words(QT_TRANSLATE_NOOP(
      "ExportPlan", "Surfaces need the voxel size, which is unknown. Set it, or leave surfaces out."));
}

QString problemOf(const ExportChoices& choices, const ExportFacts& facts, const ExportPlan& plan) {
  if (plan.files.empty())
    return words(QT_TRANSLATE_NOOP("ExportPlan", "Choose at least one thing to write."));
  if (choices.folder.isEmpty()) return words(QT_TRANSLATE_NOOP("ExportPlan", "Choose a folder."));
  if (!isUsableName(choices.baseName)) {
    return words(
        QT_TRANSLATE_NOOP("ExportPlan", "Give a name without slashes that does not begin with a point."));
  }
  const bool needsInstances = choices.usesInstances();
  if (needsInstances && facts.hasResult && keptInstances(choices.instances, facts) == 0) {
    return words(QT_TRANSLATE_NOOP("ExportPlan",
                                   "No instance is accepted yet, so the files would be empty. Choose other "
                                   "instances, or accept some in Review."));
  }
  const QString problem = voxelProblem(choices, facts);
  return problem.isEmpty() ? sizeProblem(choices, facts) : problem;
}

}  // namespace

bool canWriteSpreadsheets() {
#ifdef CRISTAE_WITH_SPREADSHEETS
  return true;
#else
  return false;
#endif
}

QString toText(const ExportChoices& choices) {
  const QJsonObject object{{"masks", choices.hasMasks},
                           {"mask_format", toWord(choices.maskFormat, kFormats)},
                           {"tiff_type", toWord(choices.tiffType, kTypes)},
                           {"instances", toWord(choices.instances, kInstances)},
                           {"semantic_mask", choices.hasSemanticMask},
                           {"table", choices.hasTable},
                           {"table_format", toWord(choices.tableFormat, kTables)},
                           {"outlines", choices.hasOutlines},
                           {"outline_format", toWord(choices.outlineFormat, kOutlines)},
                           {"surface_format", toWord(choices.surfaceFormat, kSurfaces)},
                           {"surfaces", choices.hasSurfaces},
                           {"points", choices.hasPoints},
                           {"points_layout", toWord(choices.pointsLayout, kLayouts)},
                           {"figures", choices.hasFigures},
                           {"all_sections", choices.hasAllSections},
                           {"folder", choices.folder},
                           {"name", choices.baseName}};
  return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ExportChoices choicesFromText(const QString& text, const ExportChoices& defaults) {
  const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
  ExportChoices choices = defaults;
  choices.hasMasks = object["masks"].toBool(defaults.hasMasks);
  choices.maskFormat = fromWord(object["mask_format"].toString(), kFormats, defaults.maskFormat);
  choices.tiffType = fromWord(object["tiff_type"].toString(), kTypes, defaults.tiffType);
  choices.instances = fromWord(object["instances"].toString(), kInstances, defaults.instances);
  choices.hasSemanticMask = object["semantic_mask"].toBool(defaults.hasSemanticMask);
  choices.hasTable = object["table"].toBool(defaults.hasTable);
  choices.tableFormat = fromWord(object["table_format"].toString(), kTables, defaults.tableFormat);
  if (!canWriteSpreadsheets()) choices.tableFormat = TableFormat::csv;
  choices.hasOutlines = object["outlines"].toBool(defaults.hasOutlines);
  choices.outlineFormat = fromWord(object["outline_format"].toString(), kOutlines, defaults.outlineFormat);
  choices.surfaceFormat = fromWord(object["surface_format"].toString(), kSurfaces, defaults.surfaceFormat);
  choices.hasSurfaces = object["surfaces"].toBool(defaults.hasSurfaces);
  choices.hasPoints = object["points"].toBool(defaults.hasPoints);
  choices.pointsLayout = fromWord(object["points_layout"].toString(), kLayouts, defaults.pointsLayout);
  choices.hasFigures = object["figures"].toBool(defaults.hasFigures);
  choices.hasAllSections = object["all_sections"].toBool(defaults.hasAllSections);
  choices.folder = object["folder"].toString(defaults.folder);
  choices.baseName = object["name"].toString(defaults.baseName);
  return choices;
}

QStringList ExportPlan::existing() const {
  QStringList names;
  for (const PlannedFile& file : files) {
    if (file.exists) names << file.name;
  }
  return names;
}

std::optional<std::int64_t> keptInstances(ExportInstances instances, const ExportFacts& facts) {
  if (instances == ExportInstances::onlyAccepted) return facts.accepted;
  if (!facts.instances) return std::nullopt;
  return instances == ExportInstances::all ? *facts.instances
                                           : std::max<std::int64_t>(0, *facts.instances - facts.rejected);
}

ExportPlan exportPlan(const ExportChoices& choices, const ExportFacts& facts, const QSet<QString>& present) {
  ExportPlan plan;
  if (facts.hasResult) planMasks(plan, choices, facts);
  planTables(plan, choices, facts);
  if (facts.hasResult) planShapes(plan, choices, facts);
  planFigures(plan, choices, facts);
  for (PlannedFile& file : plan.files) {
    file.exists = present.contains(file.name);
    plan.aboutBytes += file.aboutBytes;
  }
  plan.problem = problemOf(choices, facts, plan);
  return plan;
}

QString aboutText(std::int64_t bytes) {
  return words(QT_TRANSLATE_NOOP("ExportPlan", "about %1"))
      .arg(QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat));
}

}  // namespace cristae::ui
