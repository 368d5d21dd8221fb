#include "core/evaluation/field_agreement.h"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

template <typename Part, typename Whole>
std::optional<RatioEstimate> ratio_over(std::span<const FieldCount> fields, Part part, Whole whole) {
  std::vector<RatioTerm> terms;
  terms.reserve(fields.size());
  for (const FieldCount& field : fields)
    terms.push_back({static_cast<double>(part(field)), static_cast<double>(whole(field))});
  return ratio_of_sums(terms);
}

void require_inside(const CountingField& field, const Shape& shape) {
  const int last = field.points() - 1;
  const bool is_inside = last >= 0 && field.z >= 0 && field.z < shape.z && field.pixel_y(0) >= 0 &&
                         field.pixel_x(0) >= 0 && field.pixel_y(last) < shape.y &&
                         field.pixel_x(last) < shape.x;
  if (is_inside) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("a counted field of section {} lies outside the labels", field.z),
              "compare labels of the stack that was counted");
}

FieldCount count_field(const cv::Mat& ids, const CountedField& counted,
                       const std::vector<std::uint32_t>& left_out) {
  const CountingField& field = counted.field;
  FieldCount count{field.points(), std::ssize(counted.hits), 0, 0};
  for (int index = 0; index < field.points(); ++index) {
    const auto id = static_cast<std::uint32_t>(
        ids.at<int>(static_cast<int>(field.pixel_y(index)), static_cast<int>(field.pixel_x(index))));
    if (id == 0 || std::ranges::binary_search(left_out, id)) continue;
    ++count.by_result;
    count.by_both += std::ranges::binary_search(counted.hits, index);
  }
  return count;
}

}  // namespace

FieldAgreement compare_fields(std::span<const FieldCount> fields) {
  const auto points = [](const FieldCount& field) { return field.points; };
  const auto by_eye = [](const FieldCount& field) { return field.by_eye; };
  const auto by_result = [](const FieldCount& field) { return field.by_result; };
  const auto by_both = [](const FieldCount& field) { return field.by_both; };
  FieldAgreement agreement;
  for (const FieldCount& field : fields) {
    ++agreement.fields;
    agreement.points += field.points;
  }
  agreement.fraction = ratio_over(fields, by_eye, points);
  agreement.fraction_of_result = ratio_over(fields, by_result, points);
  agreement.excess = ratio_over(
      fields, [](const FieldCount& field) { return field.by_result - field.by_eye; }, points);
  agreement.precision = ratio_over(fields, by_both, by_result);
  agreement.recall = ratio_over(fields, by_both, by_eye);
  agreement.dice = ratio_over(
      fields, [](const FieldCount& field) { return 2 * field.by_both; },
      [](const FieldCount& field) { return field.by_eye + field.by_result; });
  return agreement;
}

std::vector<FieldCount> count_fields(const LabelStack& labels, const std::vector<CountedField>& fields,
                                     const std::vector<std::uint32_t>& left_out, Job& job) {
  std::vector<std::size_t> by_section(fields.size());
  std::iota(by_section.begin(), by_section.end(), std::size_t{0});
  std::ranges::stable_sort(by_section, {}, [&](std::size_t i) { return fields[i].field.z; });
  std::vector<FieldCount> counts(fields.size());
  cv::Mat ids;
  std::int64_t z = -1;
  for (const std::size_t i : by_section) {
    job.check();
    require_inside(fields[i].field, labels.shape());
    if (fields[i].field.z != z) ids = labels.ids(z = fields[i].field.z);
    counts[i] = count_field(ids, fields[i], left_out);
  }
  return counts;
}

}  // namespace cristae
