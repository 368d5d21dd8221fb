#include "core/plots/random_band.h"

#include <algorithm>
#include <map>

namespace cristae {
namespace {

constexpr const char* kNearestCentre = "nnd_centroid_nm";
constexpr std::size_t kMostInstances = 5000;
constexpr int kPlaces = 150;

std::vector<PointField> fields_of(const DataTable& table, const std::array<double, 3>& field_nm,
                                  bool with_cut) {
  const bool are_profiles = table.find("area_um2") != nullptr;
  const DataColumn* section = table.find("first_section");
  const DataColumn* border = table.find("touches_border");
  std::map<double, PointField> fields;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const double place = are_profiles && section != nullptr ? section->number(row).value_or(0) : 0;
    PointField& field = fields[place];
    field.extent = {are_profiles ? 0 : field_nm[0], field_nm[1], field_nm[2]};
    ++field.points;
    if (!with_cut && border != nullptr && border->cells[row] == "1") ++field.left_out;
  }
  std::vector<PointField> list;
  for (const auto& [place, field] : fields) list.push_back(field);
  return list;
}

}  // namespace

std::optional<NeighbourEnvelope> random_band(const DataTable& table, const std::string& column,
                                             const std::array<double, 3>& field_nm, bool with_cut,
                                             const std::vector<double>& shown) {
  if (column != kNearestCentre || shown.empty() || table.rows() > kMostInstances) return std::nullopt;
  const auto [least, largest] = std::minmax_element(shown.begin(), shown.end());
  std::vector<double> distances;
  for (int i = 0; i <= kPlaces; ++i) distances.push_back(*least + (*largest - *least) * i / kPlaces);
  return neighbour_envelope(fields_of(table, field_nm, with_cut), std::move(distances), kRandomPatterns, 0);
}

}  // namespace cristae
