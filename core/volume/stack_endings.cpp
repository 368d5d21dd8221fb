#include "core/volume/stack_endings.h"

namespace cristae {

const std::vector<std::string>& stack_file_endings() {
  static const std::vector<std::string> kEndings = {
      "tif", "tiff", "h5",  "hdf5", "hdf", "mrc",    "mrcs", "rec",  "st",   "ali", "map", "png",
      "jpg", "jpeg", "bmp", "npy",  "npz", "nii.gz", "nii",  "nrrd", "nhdr", "mha", "mhd"};
  return kEndings;
}

}  // namespace cristae
