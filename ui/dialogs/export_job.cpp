#include "ui/dialogs/export_job.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>
#include <unordered_set>

#include <opencv2/core.hpp>

#include "core/annotation/imagej_roi.h"
#include "core/annotation/outlines_geojson.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/morphology/instance_table.h"
#include "core/morphology/mesh.h"
#include "core/morphology/morphology.h"
#include "core/volume/label_writer.h"
#include "core/volume/result_origin.h"

namespace cristae::ui {
namespace {

constexpr int kDotsPerMetre = 11811;  // 300 a inch

/// Which ids stay.
class InstanceChoice {
 public:
  InstanceChoice(ExportInstances instances, const std::vector<Verdict>& verdicts) : instances_(instances) {
    for (const Verdict& verdict : verdicts) {
      if (verdict.kind == VerdictKind::accepted) accepted_.insert(verdict.instance);
      if (verdict.kind == VerdictKind::rejected) rejected_.insert(verdict.instance);
    }
  }

  bool keepsAll() const {
    return instances_ == ExportInstances::all ||
           (instances_ == ExportInstances::allButRejected && rejected_.empty());
  }

  bool keeps(std::int64_t id) const {
    if (instances_ == ExportInstances::all) return true;
    return instances_ == ExportInstances::onlyAccepted ? accepted_.contains(id) : !rejected_.contains(id);
  }

  cv::Mat kept(const cv::Mat& ids) const {
    if (keepsAll()) return ids;
    cv::Mat result = ids.clone();
    std::int32_t known = 0;
    bool isKept = false;
    for (int row = 0; row < result.rows; ++row) {
      auto* line = result.ptr<std::int32_t>(row);
      for (int x = 0; x < result.cols; ++x) {
        if (line[x] == 0) continue;
        if (line[x] != known) {
          known = line[x];
          isKept = keeps(known);
        }
        if (!isKept) line[x] = 0;
      }
    }
    return result;
  }

 private:
  ExportInstances instances_;
  std::unordered_set<std::int64_t> accepted_;
  std::unordered_set<std::int64_t> rejected_;
};

std::filesystem::path pathOf(const ExportChoices& choices, const QString& name) {
  return std::filesystem::path(choices.folder.toStdU16String()) /
         std::filesystem::path(name.toStdU16String());
}

Provenance provenanceOf(const ExportSource& source) {
  Provenance provenance = source.origin;
  if (source.labels) take_over_origin(source.labels->stack->info(), provenance);
  return provenance;
}

/// The chosen instances of the result, section by section.
LabelSections chosenSections(const ExportSource& source, const InstanceChoice& choice) {
  if (!source.labels) {
    throw Error(ErrorKind::not_found, "there is no result to export", "adapt first");
  }
  return {source.labels->shape(), source.voxelSize,
          [labels = *source.labels, choice](std::int64_t z) { return choice.kept(labels.ids(z)); },
          provenanceOf(source)};
}

LabelSections semanticSections(LabelSections sections) {
  sections.ids = [ids = std::move(sections.ids)](std::int64_t z) {
    cv::Mat mask;
    cv::Mat(ids(z) != 0).convertTo(mask, CV_32S);  // 0 and 255: what Fiji takes for a binary picture
    return mask;
  };
  return sections;
}

void writeMasks(const ExportSource& source, const ExportChoices& choices, const PlannedFile& file, Job& job) {
  const LabelSections sections = chosenSections(source, {choices.instances, source.verdicts});
  write_labels(pathOf(choices, file.name), sections, job, {.tiff_type = choices.tiffType});
}

void writeSemanticMask(const ExportSource& source, const ExportChoices& choices, const PlannedFile& file,
                       Job& job) {
  const LabelSections sections =
      semanticSections(chosenSections(source, {choices.instances, source.verdicts}));
  write_labels_tiff(pathOf(choices, file.name), sections, 255, TiffLabelType::uint8, job);
}

LabelVolume readVolume(const LabelSections& sections, Job& job) {
  LabelVolume volume(sections.shape);
  for (std::int64_t z = 0; z < sections.shape.z; ++z) {
    job.check();
    const cv::Mat ids = sections.ids(z);
    for (int row = 0; row < ids.rows; ++row) {
      const auto* line = ids.ptr<std::int32_t>(row);
      std::copy_n(line, ids.cols, volume.section(z) + static_cast<std::ptrdiff_t>(row) * ids.cols);
    }
    job.advance(z + 1, sections.shape.z);
  }
  return volume;
}

/// All measures. The definitions of the columns lie beside it or, in a spreadsheet, on a sheet of their own.
void writeTable(const ExportSource& source, const ExportChoices& choices, const PlannedFile& file, Job& job) {
  const LabelSections sections = chosenSections(source, {choices.instances, source.verdicts});
  MorphologyOptions options;
  options.dimension = source.isVolume ? MeasureDimension::bodies_3d : MeasureDimension::profiles_2d;
  options.voxel_size_nm = source.voxelSize;
  options.stack = source.stack;
  write_table(pathOf(choices, file.name),
              measureWith(readVolume(sections, job), options, source.measures, job), sections.provenance);
}

void writeOutlines(const ExportSource& source, const ExportChoices& choices, const PlannedFile& file,
                   Job& job) {
  const LabelSections sections = chosenSections(source, {choices.instances, source.verdicts});
  if (choices.outlineFormat == OutlineFormat::qupath) {
    write_outlines_geojson(pathOf(choices, file.name), sections, job);
  } else {
    write_roi_archive(pathOf(choices, file.name), sections, job);
  }
}

void writeSurfaces(const ExportSource& source, const ExportChoices& choices, const PlannedFile& file,
                   Job& job) {
  if (!source.voxelSize) {
    throw Error(ErrorKind::bad_input, "surfaces are in um and the voxel size is unknown",
                "set the voxel size");
  }
  const LabelSections sections = chosenSections(source, {choices.instances, source.verdicts});
  write_meshes(pathOf(choices, file.name), make_meshes(readVolume(sections, job), *source.voxelSize, job),
               sections.provenance);
}

void writeFigure(const ExportSource& source, const ExportChoices& choices, const PlannedFile& file) {
  QImage picture = source.figure ? source.figure(file.section) : QImage();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  picture.setDotsPerMeterX(kDotsPerMetre);
  picture.setDotsPerMeterY(kDotsPerMetre);
  if (picture.isNull() || !picture.save(&buffer, "PNG")) {
    throw Error(ErrorKind::internal, file.name.toStdString() + ": the picture could not be made",
                "report this with the log");
  }
  write_text_atomically(pathOf(choices, file.name),
                        {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

void writeFile(const ExportSource& source, const ExportChoices& choices, const PlannedFile& file, Job& job) {
  switch (file.product) {
    case ExportProduct::masks: return writeMasks(source, choices, file, job);
    case ExportProduct::semanticMask: return writeSemanticMask(source, choices, file, job);
    case ExportProduct::table: return writeTable(source, choices, file, job);
    case ExportProduct::columns: return;  // written beside the table
    case ExportProduct::outlines: return writeOutlines(source, choices, file, job);
    case ExportProduct::surfaces: return writeSurfaces(source, choices, file, job);
    case ExportProduct::points:
      return write_points(pathOf(choices, file.name), source.points, choices.pointsLayout);
    case ExportProduct::figure: return writeFigure(source, choices, file);
  }
}

/// Of a file, or of all files in a folder.
std::int64_t bytesOf(const QString& path) {
  if (!QFileInfo(path).isDir()) return QFileInfo(path).size();
  std::int64_t bytes = 0;
  QDirIterator entry(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (entry.hasNext()) bytes += entry.nextFileInfo().size();
  return bytes;
}

}  // namespace

void exportFiles(const ExportSource& source, const ExportChoices& choices,
                 const std::vector<PlannedFile>& files, ExportReport& report, Job& job) {
  const auto count = static_cast<std::int64_t>(files.size());
  for (std::int64_t i = 0; i < count; ++i) {
    const PlannedFile& file = files[static_cast<std::size_t>(i)];
    // The columns were written with the table.
    if (file.product != ExportProduct::columns) job.check();
    job.phase(file.name.toStdString(), i, count);
    writeFile(source, choices, file, job);
    report.written << file.name;
    report.bytes += bytesOf(QString::fromStdU16String(pathOf(choices, file.name).u16string()));
  }
  report.isComplete = true;
}

}  // namespace cristae::ui
