#include "ui/dialogs/demo_project.h"

#include <system_error>

#include "core/base/error.h"
#include "core/phantom/phantom.h"
#include "core/volume/content_hash.h"
#include "core/volume/stack_writer.h"
#include "ui/jobs/run_plan.h"

namespace cristae::ui {
namespace {

namespace fs = std::filesystem;

constexpr Shape kDemoShape{24, 512, 512};
constexpr std::uint64_t kDemoSeed = 7;

struct DemoFiles {
  fs::path stack;
  fs::path truth;
  fs::path project;

  explicit DemoFiles(const fs::path& folder)
      : stack(folder / "demo_stack.h5"), truth(folder / "demo_truth.h5"), project(folder / "Demo.cristae") {}
  std::string truthReference() const { return truth.string() + ":/labels"; }
};

void makeFolder(const fs::path& folder) {
  std::error_code fault;
  fs::create_directories(folder, fault);
  if (!fault) return;
  throw Error(ErrorKind::resources, folder.string() + " cannot be made: " + fault.message(),
              "check that your user data folder can be written");
}

std::shared_ptr<const Stack> openIfWhole(const std::string& reference) {
  try {
    auto stack = open_stack(reference);
    if (stack->info().shape != kDemoShape) return nullptr;
    stack->section(kDemoShape.z - 1);  // a file that was cut short shows it here
    return stack;
  } catch (const Error&) {
    return nullptr;  // absent or damaged: made again
  }
}

void makeStack(const DemoFiles& files, Job& job) {
  PhantomOptions options;
  options.domain = PhantomDomain::target;
  options.shape = kDemoShape;
  options.seed = kDemoSeed;
  Phantom phantom = make_phantom(options, &job);
  job.check();
  write_labels_hdf5(files.truth, phantom.instances, phantom.voxel_size_nm);
  write_stack_hdf5(files.stack, *make_memory_stack(std::move(phantom.image), phantom.voxel_size_nm));
}

ProjectStack describe(const DemoFiles& files, const Stack& stack) {
  ProjectStack description;
  description.path = files.stack;
  description.part = ":/raw";
  description.content_hash = content_hash(stack);
  description.shape = stack.info().shape;
  description.voxel_size_nm = stack.info().voxel_size_nm;
  description.voxel_size_source = stack.info().voxel_size_source;
  return description;
}

/// The project of an earlier visit when it is about this stack; otherwise a fresh one beside it.
Project openOrMake(const DemoFiles& files, const ProjectStack& description) {
  fs::path file = files.project;
  for (int number = 2; fs::exists(file); ++number) {
    try {
      Project project = Project::open(file);
      if (project.stack().content_hash == description.content_hash) return project;
    } catch (const Error&) {
      // Not a project any more: it is left as it is.
    }
    file = files.project.parent_path() / ("Demo " + std::to_string(number) + ".cristae");
  }
  Project project = Project::create(file, description);
  RunChoice choice;
  choice.preset = QStringLiteral("preview");  // a try is over in minutes, also without a GPU
  project.save_view({{kAdaptChoiceKey, choiceToText(choice).toStdString()}});
  return project;
}

}  // namespace

DemoProject openDemoProject(const fs::path& folder, Job& job) {
  makeFolder(folder);
  const DemoFiles files(folder);
  const std::string reference = files.stack.string() + ":/raw";
  std::shared_ptr<const Stack> stack = openIfWhole(reference);
  if (!stack || !openIfWhole(files.truthReference())) {
    makeStack(files, job);
    stack = open_stack(reference);
  }
  Project project = openOrMake(files, describe(files, *stack));
  ProjectStack description = project.stack();
  description.path = files.stack;  // the folder may have been moved
  OpenedProject opened{std::move(project), std::move(description), std::move(stack)};
  return {std::move(opened), files.truthReference(),
          LabelStack{open_stack(files.truthReference()), LabelMeaning::instances}};
}

}  // namespace cristae::ui
