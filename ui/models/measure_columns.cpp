#include "ui/models/measure_columns.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace cristae::ui {
namespace {

struct Title {
  const char* column;
  const char* title;
};

/// Titles by the core's name of a column; the unit is added.
constexpr Title kTitles[] = {
    {"label", QT_TRANSLATE_NOOP("MeasureColumns", "Instance")},
    {"centroid-0", QT_TRANSLATE_NOOP("MeasureColumns", "Section")},
    {"centroid-1", QT_TRANSLATE_NOOP("MeasureColumns", "y")},
    {"centroid-2", QT_TRANSLATE_NOOP("MeasureColumns", "x")},
    {"equivalent_diameter_area", QT_TRANSLATE_NOOP("MeasureColumns", "Diameter")},
    {"equivalent_diameter_nm", QT_TRANSLATE_NOOP("MeasureColumns", "Diameter")},
    {"volume_um3", QT_TRANSLATE_NOOP("MeasureColumns", "Volume")},
    {"area_um2", QT_TRANSLATE_NOOP("MeasureColumns", "Area")},
    {"first_section", QT_TRANSLATE_NOOP("MeasureColumns", "First section")},
    {"last_section", QT_TRANSLATE_NOOP("MeasureColumns", "Last section")},
    {"sections", QT_TRANSLATE_NOOP("MeasureColumns", "Sections")},
    {"border_faces", QT_TRANSLATE_NOOP("MeasureColumns", "Cut by")},
    {"counted", QT_TRANSLATE_NOOP("MeasureColumns", "Counted")},
    {"completeness_weight", QT_TRANSLATE_NOOP("MeasureColumns", "Weight 1/p")},
    {"perimeter_contour", QT_TRANSLATE_NOOP("MeasureColumns", "Perimeter")},
    {"perimeter_crofton", QT_TRANSLATE_NOOP("MeasureColumns", "Perimeter, Crofton")},
    {"axis_major_length", QT_TRANSLATE_NOOP("MeasureColumns", "Long axis")},
    {"axis_minor_length", QT_TRANSLATE_NOOP("MeasureColumns", "Short axis")},
    {"orientation", QT_TRANSLATE_NOOP("MeasureColumns", "Orientation")},
    {"feret_diameter_max", QT_TRANSLATE_NOOP("MeasureColumns", "Feret max")},
    {"circularity", QT_TRANSLATE_NOOP("MeasureColumns", "Circularity")},
    {"form_factor", QT_TRANSLATE_NOOP("MeasureColumns", "Form factor")},
    {"circularity_crofton", QT_TRANSLATE_NOOP("MeasureColumns", "Circularity, Crofton")},
    {"aspect_ratio", QT_TRANSLATE_NOOP("MeasureColumns", "Aspect ratio")},
    {"roundness", QT_TRANSLATE_NOOP("MeasureColumns", "Roundness")},
    {"eccentricity", QT_TRANSLATE_NOOP("MeasureColumns", "Eccentricity")},
    {"solidity", QT_TRANSLATE_NOOP("MeasureColumns", "Solidity")},
    {"perimeter_um", QT_TRANSLATE_NOOP("MeasureColumns", "Perimeter")},
    {"perimeter_crofton_um", QT_TRANSLATE_NOOP("MeasureColumns", "Perimeter, Crofton")},
    {"axis_major_nm", QT_TRANSLATE_NOOP("MeasureColumns", "Long axis")},
    {"axis_minor_nm", QT_TRANSLATE_NOOP("MeasureColumns", "Short axis")},
    {"feret_max_nm", QT_TRANSLATE_NOOP("MeasureColumns", "Feret max")},
    {"feret_min_nm", QT_TRANSLATE_NOOP("MeasureColumns", "Feret min")},
    {"feret_angle_deg", QT_TRANSLATE_NOOP("MeasureColumns", "Feret angle")},
    {"mesh_volume_um3", QT_TRANSLATE_NOOP("MeasureColumns", "Volume of the mesh")},
    {"volume_check", QT_TRANSLATE_NOOP("MeasureColumns", "Volumes differ")},
    {"volume_ce", QT_TRANSLATE_NOOP("MeasureColumns", "Error of the volume")},
    {"surface_um2", QT_TRANSLATE_NOOP("MeasureColumns", "Surface")},
    {"surface_to_volume", QT_TRANSLATE_NOOP("MeasureColumns", "Surface : volume")},
    {"sphericity", QT_TRANSLATE_NOOP("MeasureColumns", "Sphericity")},
    {"mci", QT_TRANSLATE_NOOP("MeasureColumns", "MCI")},
    {"mci_normalised", QT_TRANSLATE_NOOP("MeasureColumns", "MCI, ball = 1")},
    {"axis_1_um", QT_TRANSLATE_NOOP("MeasureColumns", "Axis 1")},
    {"axis_2_um", QT_TRANSLATE_NOOP("MeasureColumns", "Axis 2")},
    {"axis_3_um", QT_TRANSLATE_NOOP("MeasureColumns", "Axis 3")},
    {"elongation", QT_TRANSLATE_NOOP("MeasureColumns", "Elongation")},
    {"flatness", QT_TRANSLATE_NOOP("MeasureColumns", "Flatness")},
    {"azimuth_deg", QT_TRANSLATE_NOOP("MeasureColumns", "Azimuth")},
    {"elevation_deg", QT_TRANSLATE_NOOP("MeasureColumns", "Elevation")},
    {"pieces", QT_TRANSLATE_NOOP("MeasureColumns", "Pieces")},
    {"euler_number", QT_TRANSLATE_NOOP("MeasureColumns", "Euler number")},
    {"loops", QT_TRANSLATE_NOOP("MeasureColumns", "Loops")},
    {"cavity_voxels", QT_TRANSLATE_NOOP("MeasureColumns", "Cavities")},
    {"skeleton_length_um", QT_TRANSLATE_NOOP("MeasureColumns", "Length")},
    {"longest_path_um", QT_TRANSLATE_NOOP("MeasureColumns", "Longest path")},
    {"branches", QT_TRANSLATE_NOOP("MeasureColumns", "Branches")},
    {"junctions", QT_TRANSLATE_NOOP("MeasureColumns", "Junctions")},
    {"ends", QT_TRANSLATE_NOOP("MeasureColumns", "Ends")},
    {"width_mean_nm", QT_TRANSLATE_NOOP("MeasureColumns", "Width")},
    {"width_min_nm", QT_TRANSLATE_NOOP("MeasureColumns", "Width, smallest")},
    {"width_max_nm", QT_TRANSLATE_NOOP("MeasureColumns", "Width, largest")},
    {"width_cv", QT_TRANSLATE_NOOP("MeasureColumns", "Width, variation")},
    {"nnd_centroid_nm", QT_TRANSLATE_NOOP("MeasureColumns", "Nearest centre")},
    {"nnd_surface_nm", QT_TRANSLATE_NOOP("MeasureColumns", "Nearest neighbour")},
    {"nearest_label", QT_TRANSLATE_NOOP("MeasureColumns", "Neighbour")},
    {"contact_um2", QT_TRANSLATE_NOOP("MeasureColumns", "Contact")},
    {"contact_um", QT_TRANSLATE_NOOP("MeasureColumns", "Contact")},
    {"contact_percent", QT_TRANSLATE_NOOP("MeasureColumns", "Contact")},
    {"intensity_mean", QT_TRANSLATE_NOOP("MeasureColumns", "Grey value")},
    {"intensity_std", QT_TRANSLATE_NOOP("MeasureColumns", "Grey value, deviation")},
    {"ring_mean", QT_TRANSLATE_NOOP("MeasureColumns", "Grey value around")},
    {"matrix_to_cytosol", QT_TRANSLATE_NOOP("MeasureColumns", "Matrix : cytosol")},
};

/// In this order at the left of the table; the others follow as the core has them.
constexpr std::array<std::string_view, 17> kFirst{
    "label",        "volume_um3",    "area_um2",           "area",          "equivalent_diameter_nm",
    "surface_um2",  "sphericity",    "skeleton_length_um", "width_mean_nm", "branches",
    "aspect_ratio", "circularity",   "sections",           "centroid-0",    "centroid-1",
    "centroid-2",   "nnd_surface_nm"};

/// Rows of one section tell nothing by these.
constexpr std::array<std::string_view, 3> kOfBodies{"first_section", "last_section", "sections"};

constexpr std::array<std::string_view, 17> kIdsAndPlaces{
    "label",   "centroid-0",     "centroid-1",   "centroid-2",   "bbox-0",        "bbox-1",
    "bbox-2",  "bbox-3",         "bbox-4",       "bbox-5",       "first_section", "last_section",
    "counted", "touches_border", "border_faces", "volume_check", "nearest_label"};

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& names, const std::string& name) {
  return std::ranges::find(names, name) != names.end();
}

QString unitText(const std::string& unit) {
  static const std::pair<const char*, const char*> kSigns[] = {
      {"um^3", "µm³"}, {"um^2", "µm²"}, {"um^-1", "µm⁻¹"}, {"um", "µm"}, {"deg", "°"}};
  for (const auto& [name, sign] : kSigns) {
    if (unit == name) return QString::fromUtf8(sign);
  }
  return QString::fromStdString(unit);
}

/// Of a column that stands in no list: "mask_distance_nm" is "Mask distance".
QString plainTitle(QString name) {
  for (const char* unit : {"_nm", "_um3", "_um2", "_um", "_deg"}) {
    if (name.endsWith(QLatin1String(unit))) name.chop(static_cast<qsizetype>(qstrlen(unit)));
  }
  name.replace(QLatin1Char('_'), QLatin1Char(' '));
  name[0] = name[0].toUpper();
  return name;
}

}  // namespace

std::vector<Column> shownColumns(const MeasureTable& table) {
  std::vector<Column> columns = columns_of(table);
  if (table.dimension == MeasureDimension::profiles_2d) {
    std::erase_if(columns, [](const Column& column) { return holds(kOfBodies, column.definition.name); });
  }
  const auto place = [](const Column& column) {
    return std::ranges::find(kFirst, column.definition.name) - kFirst.begin();
  };
  std::ranges::stable_sort(columns, {}, place);
  return columns;
}

bool isShownAtFirst(const ColumnDefinition& column, const MeasureTable& table) {
  if (column.name == "border_faces") return true;
  if (column.name == "equivalent_diameter_area") return !table.voxel_size_nm;
  return holds(kFirst, column.name);
}

bool isPlottable(const ColumnDefinition& column) { return !holds(kIdsAndPlaces, column.name); }

QString columnName(const ColumnDefinition& column, MeasureDimension dimension) {
  if (column.name == "area") {
    return dimension == MeasureDimension::bodies_3d ? QCoreApplication::translate("MeasureColumns", "Voxels")
                                                    : QCoreApplication::translate("MeasureColumns", "Pixels");
  }
  const auto* found =
      std::ranges::find(kTitles, column.name, [](const Title& t) { return std::string(t.column); });
  return found != std::end(kTitles) ? QCoreApplication::translate("MeasureColumns", found->title)
                                    : plainTitle(QString::fromStdString(column.name));
}

QString columnTitle(const ColumnDefinition& column, MeasureDimension dimension) {
  const QString title = columnName(column, dimension);
  const bool isCount = column.name == "area" || column.name == "centroid-0" || column.name == "cavity_voxels";
  return column.unit.empty() || isCount ? title : title + QStringLiteral(" (%1)").arg(unitText(column.unit));
}

QString columnDefinition(const ColumnDefinition& column) {
  const auto inLanguage = [](const std::string& text) {
    return QCoreApplication::translate("cristae::Column", text.c_str());
  };
  const QString definition = inLanguage(column.definition);
  if (column.empty_when.empty()) return definition;
  return QCoreApplication::translate("MeasureColumns", "%1. Empty if %2.", "a definition; a reason")
      .arg(definition, inLanguage(column.empty_when));
}

}  // namespace cristae::ui
