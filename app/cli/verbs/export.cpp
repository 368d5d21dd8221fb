#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/instances_argument.h"
#include "app/cli/output_file.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/annotation/imagej_roi.h"
#include "core/annotation/outlines_geojson.h"
#include "core/base/error.h"
#include "core/morphology/instance_measures.h"
#include "core/morphology/mesh.h"
#include "core/volume/label_writer.h"

namespace cristae::cli {
namespace {

struct ExportOptions {
  std::string labels;
  std::string output;
  std::string mesh;
  std::string format = "ply";
  std::string objects = "automatic";
  std::optional<VoxelSize> voxel_size_nm;
};

bool is_roi_archive(const std::filesystem::path& path) { return path.extension() == ".zip"; }
bool is_geojson(const std::filesystem::path& path) { return path.extension() == ".geojson"; }
bool is_outline_file(const std::filesystem::path& path) { return is_roi_archive(path) || is_geojson(path); }

/// Before any work: the name says what is to be written, and nothing is overwritten.
void require_output(const ExportOptions& options, bool force) {
  if (options.output.empty() && options.mesh.empty()) {
    throw Error(ErrorKind::bad_input, options.labels + ": nothing was asked for",
                "name a file with -o, or surfaces with --mesh");
  }
  if (!options.output.empty()) {
    if (!is_outline_file(options.output) && !label_format(options.output)) {
      throw Error(ErrorKind::unsupported,
                  "'" + options.output + "' has an ending that names no format of labels",
                  "end the name in " + label_file_endings() + ", or .zip or .geojson for outlines");
    }
    require_writable_labels(options.output, force);
  }
  if (is_mesh_file(options.mesh)) require_writable(options.mesh, force);
}

/// For ImageJ's ROI manager or QuPath; of a mask the pieces of each section.
void write_outlines(const std::filesystem::path& path, const LabelStack& labels, Session& session) {
  const auto& voxel_size_nm = labels.stack->info().voxel_size_nm;
  LabelVolume pieces;
  LabelSections sections = sections_of(labels);
  if (labels.meaning == LabelMeaning::semantic) {
    pieces = read_instances(labels, MeasureDimension::profiles_2d, session);
    sections = sections_of(pieces, voxel_size_nm);
  }
  session.job().phase("write outlines");
  const std::int64_t count = is_geojson(path) ? write_outlines_geojson(path, sections, session.job())
                                              : write_roi_archive(path, sections, session.job());
  session.result()["outlines"] = count;
  session.print(fmt::format("wrote {}: {} outlines", path.string(), count));
}

void write_label_file(const std::filesystem::path& path, const LabelStack& labels, Session& session) {
  LabelSections sections = sections_of(labels);
  sections.provenance = provenance_of(*labels.stack);
  write_labels(path, sections, session.job());
  const StackInfo& info = labels.stack->info();
  session.result()["shape"] = shape_json(info.shape);
  session.result()["voxel_size_nm"] = voxel_size_json(info.voxel_size_nm);
  session.print(fmt::format("wrote {}: {}, voxel size {}", path.string(), format_shape(info.shape),
                            format_voxel_size(info.voxel_size_nm)));
}

VoxelSize voxel_size_of(const LabelStack& labels) {
  if (const auto& size = labels.stack->info().voxel_size_nm) return *size;
  throw Error(ErrorKind::bad_input,
              labels.stack->info().name + ": meshes are in um and the voxel size is unknown",
              "give --voxel-size Z,Y,X");
}

/// One file for each instance, named by its label.
void write_each(const std::filesystem::path& folder, const std::string& format, std::vector<MeshPart> parts,
                const Provenance& provenance, Session& session) {
  make_output_folder(folder);
  for (MeshPart& part : parts) {
    session.job().check();
    const auto path = folder / fmt::format("instance_{:06}.{}", part.label, format);
    require_writable(path, session.common().force);
    write_meshes(path, {std::move(part)}, provenance);
    session.add_output(path);
  }
}

void write_surfaces(const ExportOptions& options, const LabelStack& labels, Session& session) {
  const std::filesystem::path target = options.mesh;
  const VoxelSize voxel_size_nm = voxel_size_of(labels);
  session.job().phase("make meshes");
  const LabelVolume ids = read_instances(labels, MeasureDimension::bodies_3d, session);
  if (ids.shape().z > 1 && labels.meaning == LabelMeaning::instances &&
      dimension_of(ids) == MeasureDimension::profiles_2d) {
    session.job().warning(
        "no id goes on into another section: each surface is that of a profile, not of a body",
        "export instances of the volume, as segment --instances 3d makes them");
  }
  std::vector<MeshPart> parts = make_meshes(ids, voxel_size_nm, session.job());
  std::size_t triangles = 0;
  for (const MeshPart& part : parts) triangles += part.mesh.triangles.size();
  session.result()["instances"] = parts.size();
  session.result()["triangles"] = triangles;
  session.remark(fmt::format("{} instances, {} triangles", parts.size(), triangles));
  const Provenance provenance = provenance_of(*labels.stack);
  if (is_mesh_file(target)) {
    write_meshes(target, parts, provenance);
    session.add_output(target);
  } else {
    write_each(target, options.format, std::move(parts), provenance, session);
  }
}

void run_export(const ExportOptions& options, Session& session) {
  session.start();
  require_output(options, session.common().force);
  const LabelStack labels =
      open_labels_argument(options.labels, options.voxel_size_nm, label_reading(options.objects));
  if (!options.output.empty()) {
    is_outline_file(options.output) ? write_outlines(options.output, labels, session)
                                    : write_label_file(options.output, labels, session);
    session.add_output(options.output);
  }
  if (!options.mesh.empty()) write_surfaces(options, labels, session);
}

}  // namespace

Verb export_verb() {
  Verb verb;
  verb.name = "export";
  verb.help = "Writes labels in other formats, outlines for ImageJ and QuPath, and surfaces in um";
  verb.examples = {"cristae-cli export target.h5:/labels -o labels.ome.tif",
                   "cristae-cli export target.h5:/labels -o labels.nii.gz",
                   "cristae-cli export target.h5:/labels -o outlines.zip",
                   "cristae-cli export target.h5:/labels -o outlines.geojson",
                   "cristae-cli export target.h5:/labels --mesh scene.ply",
                   "cristae-cli export target.h5:/labels --mesh meshes --mesh-format stl"};
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<ExportOptions>();
    arguments.positional("LABELS", options->labels, "Instances, or a mask");
    arguments.option("-o,--output", options->output, "FILE",
                     "Labels, ids as they are, a mask as 0 and 1; FILE ends in " + label_file_endings() +
                         ". Outlines: FILE.zip for ImageJ's ROI manager, FILE.geojson for QuPath");
    arguments.option(
        "--mesh", options->mesh, "FILE|FOLDER",
        "One scene (.ply and .glb with a colour and label each, .stl, .obj), or a folder for a file each");
    arguments.choice("--mesh-format", options->format, {"ply", "stl", "obj", "glb"},
                     "Of the files in a folder");
    declare_objects(arguments, options->objects);
    arguments.voxel_size(options->voxel_size_nm);
    return [options](Session& session) { run_export(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
