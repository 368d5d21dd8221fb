#pragma once

#include <QSet>
#include <QSize>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/annotation/points_csv.h"
#include "core/base/units.h"
#include "core/volume/labels.h"

namespace cristae::ui {

/// Which instances masks, table, outlines and surfaces hold.
enum class ExportInstances { all, allButRejected, onlyAccepted };

enum class MaskFormat { tiff, hdf5, nifti, nrrd, zarr, precomputed };

enum class TableFormat { csv, xlsx };

enum class OutlineFormat {
  imagej,  ///< archive for the ROI manager
  qupath   ///< GeoJSON
};

enum class SurfaceFormat { ply, glb, stl, obj };

/// Whether this build writes spreadsheets.
bool canWriteSpreadsheets();

/// What the user wants to have written. Kept in the project as text.
struct ExportChoices {
  bool hasMasks = true;
  MaskFormat maskFormat = MaskFormat::tiff;
  TiffLabelType tiffType = TiffLabelType::automatic;  ///< automatic, uint16, uint32 or float32
  ExportInstances instances = ExportInstances::allButRejected;
  bool hasSemanticMask = false;
  bool hasTable = true;
  TableFormat tableFormat = TableFormat::csv;
  bool hasOutlines = false;
  OutlineFormat outlineFormat = OutlineFormat::imagej;
  bool hasSurfaces = false;  ///< one scene of meshes
  SurfaceFormat surfaceFormat = SurfaceFormat::ply;
  bool hasPoints = false;
  PointsLayout pointsLayout = PointsLayout::cristae;
  bool hasFigures = false;
  std::int64_t firstSection = 0;  ///< of the figures; not kept: it follows the section that is looked at
  std::int64_t lastSection = 0;
  bool hasAllSections = false;  ///< figures of the whole stack, also of a longer one
  QString folder;
  QString baseName;  ///< what all file names begin with
  bool usesInstances() const { return hasMasks || hasSemanticMask || hasTable || hasOutlines || hasSurfaces; }
  bool operator==(const ExportChoices&) const = default;
};
QString toText(const ExportChoices& choices);
/// What is missing or unknown keeps the value it has in `defaults`.
ExportChoices choicesFromText(const QString& text, const ExportChoices& defaults);

/// What is there to be written.
struct ExportFacts {
  bool hasResult = false;
  Shape shape;
  std::optional<VoxelSize> voxelSize;
  std::optional<std::int64_t> instances;  ///< of the result; absent: not counted yet
  std::optional<std::uint32_t> largestId;
  bool isVolume = false;  ///< instances are bodies, not profiles of sections
  std::int64_t accepted = 0;
  std::int64_t rejected = 0;
  std::int64_t points = 0;
  QSize figure;  ///< pixels; empty: figures cannot be made
};

enum class ExportProduct { masks, semanticMask, table, columns, outlines, surfaces, points, figure };

/// One file to be, or one folder of a format that is one.
struct PlannedFile {
  ExportProduct product = ExportProduct::masks;
  QString name;
  std::int64_t section = -1;    ///< figure
  std::int64_t aboutBytes = 0;  ///< an estimate: compression depends on the content
  QString opensIn;              ///< programs that take it as it is
  bool exists = false;          ///< there is such a file in the folder
  bool operator==(const PlannedFile&) const = default;
};

/// What the sheet shows for the choices.
struct ExportPlan {
  std::vector<PlannedFile> files;
  std::int64_t aboutBytes = 0;
  QString problem;  ///< why it cannot be written, with what to do; empty: it can
  bool canExport() const { return problem.isEmpty() && !files.empty(); }
  /// Names of files that would be replaced.
  QStringList existing() const;
};

/// @param present  names in the folder
ExportPlan exportPlan(const ExportChoices& choices, const ExportFacts& facts, const QSet<QString>& present);

/// Instances that the choice leaves; absent: not known.
std::optional<std::int64_t> keptInstances(ExportInstances instances, const ExportFacts& facts);

/// "about 12 MB"
QString aboutText(std::int64_t bytes);

}  // namespace cristae::ui
