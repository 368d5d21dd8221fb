#pragma once

#include <string>
#include <vector>

#include <opencv2/core/mat.hpp>

#include "core/base/error.h"
#include "core/volume/volume.h"

namespace cristae {

/// What becomes of sections that are not as large as most of their folder.
enum class OddSections { refuse, leave_out, fit };

/// From what stands behind the folder in a STACK argument: "/skip" leaves them out, "/pad" fits them.
/// @throws Error{bad_input} for any other word
OddSections odd_sections_from(const std::string& part, const std::string& folder);

struct NamedShape {
  std::string name;
  Shape shape;
};

/// Some sections of a folder have another size than most.
class OddSectionsError : public Error {
 public:
  /// @param odd  not empty
  OddSectionsError(Shape usual, std::vector<NamedShape> odd);

  const Shape& usual() const { return usual_; }
  const std::vector<NamedShape>& odd() const { return odd_; }

 private:
  Shape usual_;
  std::vector<NamedShape> odd_;
};

/// The shape that most have; of equally common ones that which comes first. @param shapes  not empty
Shape usual_shape(const std::vector<NamedShape>& shapes);

/// "2 sections of another size are left out: s3.png, s9.png"; no more than three are named.
std::string odd_sections_note(const std::vector<NamedShape>& odd, OddSections choice);

/// A section of `shape`: cut off at the right and below, or continued there with its last pixels, so that no
/// voxel moves and no edge is drawn that the specimen does not have.
cv::Mat fit_section(const cv::Mat& section, const Shape& shape);

}  // namespace cristae
