#pragma once

#include <optional>
#include <string>

#include "core/base/box.h"

namespace cristae {

/// What the measures of a project are taken against.
struct MeasureChoices {
  std::string reference;     ///< labelled stack whose labels are the reference space of shares and densities;
                             ///< empty: the field
  double contact_nm = 0;     ///< boundary this near to another instance is contact; 0: no contacts
  std::optional<Box> frame;  ///< that counts; absent: the one `measure` takes by itself
  bool operator==(const MeasureChoices&) const = default;
};

}  // namespace cristae
