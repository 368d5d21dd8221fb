#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/volume/hdf5_file.h"
#include "core/volume/hdf5_handle.h"

/// What an HDF5 file says about its datasets; used by the files that call the library only.
namespace cristae::hdf5 {

/// Absent when the dataset does not hold plain numbers.
std::optional<DatasetInfo> describe_dataset(hid_t dataset, const std::string& name);

/// The numeric datasets below an open group whose path is `prefix` ("/" or "/group/"), by name.
/// Links to other files are not followed.
std::vector<DatasetInfo> datasets_below(hid_t group, const std::string& prefix);

/// "it holds /raw (40 x 512 x 512 uint8), ..." for the remedy of an error.
std::string list_of(const std::vector<DatasetInfo>& datasets);

/// Names of the filters that this library cannot undo.
std::vector<std::string> absent_filters(hid_t dataset);

}  // namespace cristae::hdf5
