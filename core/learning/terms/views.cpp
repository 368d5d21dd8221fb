#include "core/learning/terms/views.h"

#include <ATen/ATen.h>
#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {

std::vector<View> views(std::int64_t count) {
  if (count == 1) return {View::identity};
  if (count == 2) return {View::identity, View::rot180};
  if (count == 4) return {View::identity, View::flip_rows, View::flip_columns, View::rot180};
  if (count == 5) {
    return {View::identity, View::flip_rows, View::flip_columns, View::rot180, View::rot90_ccw};
  }
  throw Error(ErrorKind::bad_input, fmt::format("{} views are asked for", count), "choose 1, 2, 4 or 5");
}

at::Tensor apply_view(const at::Tensor& image, View view) {
  switch (view) {
    case View::identity: return image;
    case View::flip_rows: return image.flip({-2});
    case View::flip_columns: return image.flip({-1});
    case View::rot180: return image.flip({-2, -1});
    case View::rot90_ccw: return at::rot90(image, 1, {-2, -1});
  }
  return image;
}

at::Tensor undo_view(const at::Tensor& output, View view) {
  return view == View::rot90_ccw ? at::rot90(output, -1, {-2, -1}) : apply_view(output, view);
}

}  // namespace cristae
