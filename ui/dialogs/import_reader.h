#pragma once

#include <QImage>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/odd_sections.h"
#include "core/volume/stack.h"
#include "core/volume/stack_reference.h"

namespace cristae::ui {

/// What the import sheet reads of a stack before anything is made. All of it for background jobs.

/// The headers, in milliseconds for a file.
struct ImportHeader {
  StackReference reference;            ///< as given, with the dataset that is open
  std::vector<DatasetInfo> datasets;   ///< HDF5: those that can be a stack; else empty
  std::shared_ptr<const Stack> stack;  ///< without the range; null: there is something to choose before
  std::optional<OddSectionsError> oddSections;  ///< sections of other sizes, about which nothing was said
};

/// @param reference  STACK argument; its range is kept in the answer and not applied
/// @throws Error as open_stack, except that several datasets, or odd sections, without a choice are an answer
ImportHeader readImportHeader(const std::string& reference);

/// A section as a picture for people: grey values between the 0.5 and 99.5 percentile of this section, no
/// side longer than `longest`.
QImage readImportPicture(const Stack& stack, std::int64_t z, int longest);

/// What takes a look at the voxels.
struct ImportInsight {
  double secondsPerSection = 0;                                   ///< to read one that was not read before
  bool looksInverted = false;                                     ///< light membranes on dark; a guess
  std::vector<std::pair<std::int64_t, std::int64_t>> duplicates;  ///< neighbouring sections of equal content
};
/// Polarity from up to 16 sections; duplicates from as many pairs of neighbours, spread over the stack.
ImportInsight readImportInsight(const Stack& stack, Job& job);

/// Where a copy of the stack goes that is quick to read: "NAME copy.h5" beside the project, of a name that is
/// free.
std::filesystem::path proposeFastCopy(const std::filesystem::path& projectFile);

/// Where the project file goes when nobody says otherwise: NAME.cristae beside the stack if that folder can
/// be written, else in `documents`; "NAME 2.cristae" where that name is taken, and so on. A folder with a
/// name that many have ("images", "raw") gives its parent's.
std::filesystem::path proposeProjectFile(const std::filesystem::path& stack,
                                         const std::filesystem::path& documents);

/// The project that is already there for this stack: NAME.cristae beside it; empty: none.
std::filesystem::path projectBeside(const std::filesystem::path& stack);

}  // namespace cristae::ui
