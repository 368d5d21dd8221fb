#include "core/annotation/counted_fields_csv.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/atomic_file.h"

namespace cristae {

std::string format_counted_fields(const std::vector<CountedField>& fields) {
  std::string text = "field,point,z,y,x,mitochondrion\n";
  for (std::size_t number = 1; const CountedField& counted : fields) {
    const CountingField& field = counted.field;
    for (int index = 0; index < field.points(); ++index) {
      text += fmt::format("{},{},{},{},{},{}\n", number, index, field.z, field.pixel_y(index),
                          field.pixel_x(index), std::ranges::binary_search(counted.hits, index) ? 1 : 0);
    }
    ++number;
  }
  return text;
}

void write_counted_fields(const std::filesystem::path& path, const std::vector<CountedField>& fields) {
  write_text_atomically(path, format_counted_fields(fields));
}

}  // namespace cristae
