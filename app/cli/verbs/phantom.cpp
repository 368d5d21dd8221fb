#include "core/phantom/phantom.h"

#include <filesystem>
#include <memory>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/arguments.h"
#include "app/cli/output_file.h"
#include "app/cli/phantom_files.h"
#include "app/cli/session.h"
#include "app/cli/stack_arguments.h"
#include "app/cli/verbs/verb.h"

namespace cristae::cli {
namespace {

struct PhantomVerbOptions {
  std::string output;
  std::string domain = "source";
  std::optional<Shape> shape;
  std::optional<VoxelSize> voxel_size_nm;
  double share = -1;
};

PhantomDomain domain_of(const std::string& name) {
  if (name == "target") return PhantomDomain::target;
  if (name == "varied") return PhantomDomain::varied;
  if (name == "muscle") return PhantomDomain::muscle;
  if (name == "cortex") return PhantomDomain::cortex;
  return PhantomDomain::source;
}

void run_phantom(const PhantomVerbOptions& options, Session& session) {
  session.start();
  const PhantomFiles files = phantom_files(options.output);
  if (!files.labels_file.empty()) make_output_folder(options.output);
  for (const auto& path : {files.stack_file, files.labels_file, files.points}) {
    if (!path.empty()) require_writable(path, session.common().force);
  }
  PhantomOptions wanted;
  wanted.domain = domain_of(options.domain);
  wanted.seed = session.common().seed;
  wanted.mitochondria_share = options.share;
  if (options.shape) wanted.shape = *options.shape;
  if (options.voxel_size_nm) wanted.voxel_size_nm = *options.voxel_size_nm;

  const Phantom phantom = make_phantom(wanted, &session.job());
  write_phantom(phantom, files);
  for (const auto& path : {files.stack_file, files.labels_file, files.points}) {
    if (!path.empty()) session.add_output(path);
  }
  session.result()["shape"] = shape_json(phantom.image.shape());
  session.result()["voxel_size_nm"] = voxel_size_json(phantom.voxel_size_nm);
  session.result()["mitochondria"] = phantom.centres.size();
  session.print(fmt::format("{}, {}, {} {}", format_shape(phantom.image.shape()),
                            format_voxel_size(phantom.voxel_size_nm), phantom.centres.size(),
                            phantom.centres.size() == 1 ? "mitochondrion" : "mitochondria"));
  session.remark(
      fmt::format("stack {}, labels {}, centres {}", files.stack, files.labels, files.points.string()));
}

}  // namespace

Verb phantom_verb() {
  Verb verb;
  verb.name = "phantom";
  verb.help = "Makes a synthetic stack with its exact instance labels and centres";
  verb.examples = {"cristae-cli phantom source.h5 --domain source --shape 8,256,256 --share 0.15",
                   "cristae-cli phantom target.h5 --domain target --shape 8,256,256 --share 0.15 --seed 2",
                   "cristae-cli phantom tissue --domain varied --shape 8,256,256"};
  verb.declare = [](Arguments& arguments) {
    const auto options = std::make_shared<PhantomVerbOptions>();
    arguments.positional("OUT", options->output,
                         "FILE.h5 (/images and /labels, centres beside it), or a folder for stack.tif, "
                         "labels.tif and centres.csv");
    arguments.choice(
        "--domain", options->domain, {"source", "target", "varied", "muscle", "cortex"},
        "What it imitates (source): thick sections, FIB-SEM, a wide draw of both, or wide draws of "
        "striated muscle and of brain with long rods and grey bodies");
    arguments.shape(options->shape, Arguments::Need::optional);
    arguments.voxel_size(options->voxel_size_nm);
    arguments.option("--share", options->share, "SHARE",
                     "Share of voxels in mitochondria to aim at (0 to 0.4)");
    return [options](Session& session) { run_phantom(*options, session); };
  };
  return verb;
}

}  // namespace cristae::cli
