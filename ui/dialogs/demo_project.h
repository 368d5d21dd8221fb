#pragma once

#include <filesystem>

#include "core/base/job.h"
#include "core/volume/labels.h"
#include "ui/dialogs/open_project.h"

namespace cristae::ui {

struct DemoProject {
  OpenedProject opened;
  std::string truthReference;  ///< for Document::setTruth, with `truth`
  LabelStack truth;
};

/// The synthetic stack behind "Try the demo stack": FIB-SEM-like tissue, 24 sections of 512 x 512 pixels,
/// always the same, with its exact truth. The first call makes `demo_stack.h5`, `demo_truth.h5` and
/// `Demo.cristae` in `folder`, later ones open what is there with the points of the user; files that are
/// missing or were damaged are made again. Takes seconds: for a background job.
/// @throws Error{resources} if the folder cannot be written; Cancelled
DemoProject openDemoProject(const std::filesystem::path& folder, Job& job);

}  // namespace cristae::ui
