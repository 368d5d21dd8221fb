#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/instances_argument.h"
#include "app/cli/output_file.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"
#include "core/base/error.h"
#include "core/morphology/mesh.h"

namespace cristae::cli {
namespace {

struct Options {
  std::string labels;
  std::string mesh;
  std::string format = "ply";
  std::optional<VoxelSize> voxel_size_nm;
};

VoxelSize voxel_size_of(const LabelStack& labels) {
  if (const auto& size = labels.stack->info().voxel_size_nm) return *size;
  throw Error(ErrorKind::bad_input,
              labels.stack->info().name + ": meshes are in um and the voxel size is unknown",
              "give --voxel-size Z,Y,X");
}

/// One file for each instance, named by its label.
void write_each(const std::filesystem::path& folder, const std::string& format, std::vector<MeshPart> parts,
                Session& session) {
  make_output_folder(folder);
  for (MeshPart& part : parts) {
    session.job().check();
    const auto path = folder / fmt::format("instance_{:06}.{}", part.label, format);
    require_writable(path, session.common().force);
    write_meshes(path, {std::move(part)});
    session.add_output(path);
  }
}

void run(const Options& options, Session& session) {
  session.start();
  const std::filesystem::path target = options.mesh;
  const bool is_scene = is_mesh_file(target);
  if (is_scene) require_writable(target, session.common().force);
  const LabelStack labels = open_labels_argument(options.labels, options.voxel_size_nm);
  const VoxelSize voxel_size_nm = voxel_size_of(labels);
  session.job().phase("make meshes");
  std::vector<MeshPart> parts =
      make_meshes(read_instances(labels, MeasureDimension::bodies_3d, session), voxel_size_nm, session.job());
  std::size_t triangles = 0;
  for (const MeshPart& part : parts) triangles += part.mesh.triangles.size();
  session.result()["instances"] = parts.size();
  session.result()["triangles"] = triangles;
  session.remark(fmt::format("{} instances, {} triangles", parts.size(), triangles));
  if (is_scene) {
    write_meshes(target, parts);
    session.add_output(target);
  } else {
    write_each(target, options.format, std::move(parts), session);
  }
}

}  // namespace

Verb export_verb() {
  Verb verb;
  verb.name = "export";
  verb.help = "Writes surfaces of instances for other programs, in um";
  verb.examples = {"cristae-cli export target.h5:/labels --mesh scene.ply",
                   "cristae-cli export target.h5:/labels --mesh meshes --mesh-format stl"};
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<Options>();
    arguments.positional("LABELS", options->labels, "Instances, or a mask");
    arguments.option("--mesh", options->mesh, "FILE|FOLDER",
                     "One scene (.ply with a colour and label each, .stl, .obj), or a folder for a file each",
                     Arguments::Need::required);
    arguments.choice("--mesh-format", options->format, {"ply", "stl", "obj"}, "Of the files in a folder");
    arguments.voxel_size(options->voxel_size_nm);
    return [options](Session& session) { run(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
