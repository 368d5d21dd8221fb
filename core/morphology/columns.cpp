#include "core/morphology/columns.h"

#include <array>
#include <cmath>

#include <fmt/format.h>

namespace cristae {
namespace {

using Instance = InstanceMeasures;

constexpr const char* kAlone = "there is no other instance (in the section)";
constexpr const char* kTooSmall =
    "the body is smaller than a ball of radius 3 voxels, or less than 5 voxels wide along an axis";

Cell optional_cell(const std::optional<double>& value) { return value ? Cell(*value) : Cell(); }
Cell whole_cell(bool value) { return static_cast<std::int64_t>(value ? 1 : 0); }

std::string border_faces(const Instance& instance) {
  constexpr std::array<const char*, 6> kNames{"z-", "z+", "y-", "y+", "x-", "x+"};
  std::string faces;
  for (std::size_t face = 0; face < kNames.size(); ++face) {
    if (instance.touches[face]) faces += (faces.empty() ? "" : " ") + std::string(kNames[face]);
  }
  return faces;
}

/// Collects the columns of a table.
class ColumnList {
 public:
  explicit ColumnList(const MeasureTable& table)
      : parts_(table.parts),
        is_body_(table.dimension == MeasureDimension::bodies_3d),
        is_physical_(table.voxel_size_nm.has_value()) {}

  std::vector<Column> make() {
    add_identity();
    add_positions();
    add_sizes();
    add_border();
    if (parts_.frame) add_counting();
    if (parts_.forms && !is_body_) add_profile_in_pixels();
    if (parts_.forms && !is_body_) add_profile();
    if (parts_.forms && is_body_) add_volume_checks();
    if (parts_.forms && is_body_) add_surface();
    if (parts_.forms && is_body_) add_axes();
    if (parts_.forms && is_body_) add_topology();
    if (parts_.centrelines) add_centreline();
    if (parts_.neighbours) add_neighbours();
    if (parts_.contact_nm) add_contact();
    if (parts_.mask) add_mask();
    if (parts_.greys) add_greys();
    return std::move(columns_);
  }

 private:
  void add(std::string name, std::string unit, std::string definition,
           std::function<Cell(const Instance&)> value, std::string empty_when = {}) {
    columns_.push_back(
        {{std::move(name), std::move(unit), std::move(definition), std::move(empty_when)}, std::move(value)});
  }

  void add_identity() {
    add("label", "", "id of the instance in the mask",
        [](const Instance& i) { return Cell(std::int64_t{i.label}); });
    add("area", "px", "number of pixels (2-D) or voxels (3-D), as scikit-image names it",
        [](const Instance& i) { return Cell(i.voxels); });
  }

  void add_positions() {
    constexpr std::array<const char*, 3> kAxes{"z", "y", "x"};
    for (std::size_t axis = 0; axis < 3; ++axis) {
      add(fmt::format("centroid-{}", axis), "px",
          fmt::format("mean {} of the voxels, 0 = centre of the first one", kAxes[axis]),
          [axis](const Instance& i) { return Cell(i.centroid[axis]); });
    }
    for (std::size_t axis = 0; axis < 3; ++axis) {
      add(fmt::format("bbox-{}", axis), "px", fmt::format("first {} of the bounding box", kAxes[axis]),
          [axis](const Instance& i) { return Cell(i.begin[axis]); });
    }
    for (std::size_t axis = 0; axis < 3; ++axis) {
      add(fmt::format("bbox-{}", axis + 3), "px",
          fmt::format("one past the last {} of the bounding box", kAxes[axis]),
          [axis](const Instance& i) { return Cell(i.end[axis]); });
    }
  }

  void add_sizes() {
    add("equivalent_diameter_area", "px",
        is_body_ ? "diameter of the ball of as many voxels, (6 area / pi)^(1/3)"
                 : "diameter of the disc of as many pixels, 2 sqrt(area / pi)",
        [](const Instance& i) { return Cell(i.equivalent_diameter_px); });
    if (!is_physical_) return;
    if (is_body_) {
      add("volume_um3", "um^3", "voxels times the volume of one",
          [](const Instance& i) { return optional_cell(i.volume_um3); });
    } else {
      add("area_um2", "um^2", "pixels times the area of one",
          [](const Instance& i) { return optional_cell(i.area_um2); });
    }
    add("equivalent_diameter_nm", "nm",
        is_body_ ? "diameter of the ball of the same volume" : "diameter of the disc of the same area",
        [](const Instance& i) { return optional_cell(i.equivalent_diameter_nm); });
  }

  void add_border() {
    add("first_section", "", "first section that holds it, counted from 0",
        [](const Instance& i) { return Cell(i.first_section()); });
    add("last_section", "", "last section that holds it",
        [](const Instance& i) { return Cell(i.last_section()); });
    add("sections", "", "number of sections that hold it",
        [](const Instance& i) { return Cell(i.sections); });
    add("touches_border", "", "1 if the field cuts it, so that its size is a lower bound",
        [](const Instance& i) { return whole_cell(i.touches_border()); });
    add("border_faces", "", "faces of the field that it touches, of z- z+ y- y+ x- x+",
        [](const Instance& i) { return Cell(border_faces(i)); });
  }

  void add_counting() {
    const Box& f = *parts_.frame;
    add("counted", "",
        fmt::format(
            "1 if the unbiased frame z {}:{}, y {}:{}, x {}:{} counts it: it reaches into the frame and "
            "not into what lies before it in the order of z, y, x",
            f.begin[0], f.end[0], f.begin[1], f.end[1], f.begin[2], f.end[2]),
        [](const Instance& i) { return i.is_counted ? whole_cell(*i.is_counted) : Cell(); });
    add(
        "completeness_weight", "",
        "1/p, p the share of places in the field where it would be complete; sums over complete instances "
        "with "
        "this weight are unbiased",
        [](const Instance& i) { return optional_cell(i.weight); }, "the border cuts it");
  }

  void add_px(const char* name, const char* unit, const char* definition, double ProfileShape::*value) {
    add(name, unit, definition, [value](const Instance& i) { return Cell((*i.profile_px).*value); });
  }
  void add_shape(const char* name, const char* definition, double ProfileShape::*value) {
    add(name, "", definition, [value](const Instance& i) { return Cell((*i.profile()).*value); });
  }
  void add_nm(const char* name, const char* unit, const char* definition, double ProfileShape::*value,
              double factor) {
    add(name, unit, definition,
        [value, factor](const Instance& i) { return Cell(factor * (*i.profile_nm).*value); });
  }

  void add_profile_in_pixels() {
    using S = ProfileShape;
    add_px("perimeter_contour", "px", "length of the half-level contour (marching squares), holes included",
           &S::perimeter);
    add_px("perimeter_crofton", "px", "perimeter from crossings with lines in 4 directions, holes included",
           &S::perimeter_crofton);
    add_px("axis_major_length", "px",
           "long axis of the ellipse with the same second moments, 4 sqrt(lambda1), pixels being squares",
           &S::axis_major);
    add_px("axis_minor_length", "px", "short axis of that ellipse, 4 sqrt(lambda2)", &S::axis_minor);
    add_px("orientation", "rad", "from the y axis to the long axis, anticlockwise, in pixels",
           &S::orientation_rad);
    add_px("feret_diameter_max", "px", "largest calliper distance of the half-level contour", &S::feret_max);
  }

  void add_profile() {
    using S = ProfileShape;
    add_shape("circularity", "4 pi A / P^2 with P of the half-level contour, cut at 1; 1 = disc (ImageJ)",
              &S::circularity);
    add_shape("form_factor", "P^2 / (4 pi A), the inverse: 1 = disc, larger = more branched or elongated",
              &S::form_factor);
    add_shape("circularity_crofton", "4 pi A / P^2 with P of Crofton, cut at 1", &S::circularity_crofton);
    add_shape("aspect_ratio", "long axis / short axis of the ellipse with the same second moments",
              &S::aspect_ratio);
    add_shape("roundness", "4 A / (pi long axis^2) (ImageJ)", &S::roundness);
    add_shape("eccentricity", "sqrt(1 - (short axis / long axis)^2)", &S::eccentricity);
    add_shape("solidity", "area inside the half-level contour / area of its convex hull", &S::solidity);
    if (!is_physical_) return;
    add_nm("perimeter_um", "um", "length of the half-level contour; 5 % above that of a smooth outline",
           &S::perimeter, 1e-3);
    add_nm("perimeter_crofton_um", "um", "perimeter from crossings with lines in 4 directions",
           &S::perimeter_crofton, 1e-3);
    add_nm("axis_major_nm", "nm", "long axis of the ellipse with the same second moments", &S::axis_major, 1);
    add_nm("axis_minor_nm", "nm", "short axis of that ellipse", &S::axis_minor, 1);
    add_nm("feret_max_nm", "nm", "largest calliper distance", &S::feret_max, 1);
    add_nm("feret_min_nm", "nm", "smallest calliper distance; about the width of a tubule", &S::feret_min, 1);
    add_nm("feret_angle_deg", "deg", "direction of the largest calliper distance, from +x anticlockwise",
           &S::feret_angle_deg, 1);
  }

  void add_body(const char* name, const char* unit, const char* definition,
                std::function<Cell(const BodyShape&)> value, std::string empty_when = {}) {
    add(
        name, unit, definition, [value = std::move(value)](const Instance& i) { return value(*i.body); },
        std::move(empty_when));
  }

  void add_volume_checks() {
    add_body("mesh_volume_um3", "um^3", "volume inside the half-level surface between voxel centres",
             [](const BodyShape& b) { return Cell(b.mesh_volume_um3); });
    add_body("volume_check", "",
             "1 if volume_um3 and mesh_volume_um3 differ by more than 5 %: thin or ragged",
             [](const BodyShape& b) { return whole_cell(b.volumes_differ()); });
    add(
        "volume_ce", "",
        "coefficient of error of the volume from its sections (Cavalieri, Gundersen-Jensen, m=1)",
        [](const Instance& i) { return optional_cell(i.volume_error); }, "it lies in fewer than 3 sections");
  }

  void add_surface() {
    add_body(
        "surface_um2", "um^2", "surface S by Crofton, 13 directions weighted for the voxel size",
        [](const BodyShape& b) { return optional_cell(b.surface_um2); }, kTooSmall);
    add_body(
        "surface_to_volume", "um^-1", "S / V",
        [](const BodyShape& b) { return optional_cell(b.surface_to_volume()); }, kTooSmall);
    add_body(
        "sphericity", "", "pi^(1/3) (6 V)^(2/3) / S; 1 = ball",
        [](const BodyShape& b) { return optional_cell(b.sphericity()); }, kTooSmall);
    add_body(
        "mci", "", "mitochondrial complexity index S^3 / (16 pi^2 V^2); ball = 0.716",
        [](const BodyShape& b) { return optional_cell(b.mci()); }, kTooSmall);
    add_body(
        "mci_normalised", "", "S^3 / (36 pi V^2); ball = 1",
        [](const BodyShape& b) { return optional_cell(b.mci_normalised()); }, kTooSmall);
  }

  void add_axes() {
    for (std::size_t k = 0; k < 3; ++k) {
      add(fmt::format("axis_{}_um", k + 1), "um",
          fmt::format("axis {} of 3 of the ellipsoid with the same second moments, 2 sqrt(5 lambda), longest "
                      "first",
                      k + 1),
          [k](const Instance& i) { return Cell(i.body->axes.length_um[k]); });
    }
    add_body("elongation", "", "axis_1_um / axis_2_um",
             [](const BodyShape& b) { return Cell(b.axes.elongation()); });
    add_body("flatness", "", "axis_2_um / axis_3_um",
             [](const BodyShape& b) { return Cell(b.axes.flatness()); });
    add_body("azimuth_deg", "deg",
             "direction of the longest axis in the section, from +x towards +y, 0 to 180",
             [](const BodyShape& b) { return Cell(b.axes.azimuth_deg()); });
    add_body("elevation_deg", "deg", "angle of the longest axis out of the section, towards +z",
             [](const BodyShape& b) { return Cell(b.axes.elevation_deg()); });
  }

  void add_topology() {
    add_body("pieces", "", "parts that do not touch, not even at corners",
             [](const BodyShape& b) { return Cell(b.pieces); });
    add_body("euler_number", "", "pieces - loops + cavities",
             [](const BodyShape& b) { return Cell(b.euler_number); });
    add_body("loops", "", "tunnels through the body: 1 for a ring",
             [](const BodyShape& b) { return Cell(b.loops); });
    add_body("cavity_voxels", "px", "voxels outside that the body shuts in",
             [](const BodyShape& b) { return Cell(b.cavity_voxels); });
  }

  void add_line(const char* name, const char* unit, std::string definition, double CentrelineMeasures::*value,
                double factor) {
    add(name, unit, std::move(definition),
        [value, factor](const Instance& i) { return Cell(factor * (*i.centreline).*value); });
  }
  void add_line(const char* name, std::string definition, std::int64_t CentrelineMeasures::*value) {
    add(name, "", std::move(definition), [value](const Instance& i) { return Cell((*i.centreline).*value); });
  }

  void add_centreline() {
    using C = CentrelineMeasures;
    add_line(
        "skeleton_length_um", "um",
        fmt::format("length of all branches of the centreline, tips included; spurs that stand out by less "
                    "than {:g} local radii are left out",
                    parts_.spur_factor),
        &C::length_nm, 1e-3);
    add_line("longest_path_um", "um", "longest of the shortest ways along the centreline",
             &C::longest_path_nm, 1e-3);
    add_line("branches", "branches of the centreline", &C::branches);
    add_line("junctions", "places where three or more branches meet", &C::junctions);
    add_line("ends", "free ends of the centreline; 0 for a ring", &C::ends);
    add_line("width_mean_nm", "nm",
             "twice the distance to the surface along the centreline, mean; ends left out within one radius",
             &C::width_mean_nm, 1);
    add_line("width_min_nm", "nm", "the smallest such width", &C::width_min_nm, 1);
    add_line("width_max_nm", "nm", "the largest such width", &C::width_max_nm, 1);
    add_line("width_cv", "", "standard deviation / mean of that width", &C::width_cv, 1);
  }

  void add_around(const char* name, const char* unit, std::string definition,
                  std::optional<double> Surroundings::*value, double factor, std::string empty_when) {
    add(
        name, unit, std::move(definition),
        [value, factor](const Instance& i) {
          const auto& found = i.surroundings.*value;
          return found ? Cell(factor * *found) : Cell();
        },
        std::move(empty_when));
  }

  void add_neighbours() {
    using S = Surroundings;
    add_around("nnd_centroid_nm", "nm", "distance to the nearest centroid", &S::nearest_centroid_nm, 1,
               kAlone);
    add_around("nnd_surface_nm", "nm", "gap to the nearest surface, 0 if they touch", &S::nearest_surface_nm,
               1, kAlone);
    add(
        "nearest_label", "", "the instance with the nearest surface",
        [](const Instance& i) {
          const auto& label = i.surroundings.nearest_label;
          return label ? Cell(std::int64_t{*label}) : Cell();
        },
        kAlone);
  }

  void add_contact() {
    using S = Surroundings;
    const std::string near = fmt::format("within {:g} nm of another instance", *parts_.contact_nm);
    add_around(is_body_ ? "contact_um2" : "contact_um", is_body_ ? "um^2" : "um",
               (is_body_ ? "surface " : "outline ") + near, &S::contact, 1, "");
    add_around("contact_percent", "%", "share of the boundary " + near, &S::contact_share, 100, "");
  }

  void add_mask() {
    using S = Surroundings;
    const std::string& mask = parts_.mask_name;
    add_around("mask_distance_nm", "nm",
               "gap to the nearest voxel of " + mask + ", 0 if they touch or overlap", &S::mask_distance_nm,
               1, "the mask is empty (in the section)");
    if (!parts_.contact_nm) return;
    const std::string near = fmt::format("within {:g} nm of {}", *parts_.contact_nm, mask);
    add_around(is_body_ ? "mask_contact_um2" : "mask_contact_um", is_body_ ? "um^2" : "um",
               (is_body_ ? "surface " : "outline ") + near, &S::mask_contact, 1, "");
    add_around("mask_contact_percent", "%", "share of the boundary " + near, &S::mask_contact_share, 100, "");
  }

  void add_greys() {
    add("intensity_mean", "grey", "mean grey value inside, as stored",
        [](const Instance& i) { return Cell(i.grey->mean); });
    add("intensity_std", "grey", "standard deviation of the grey values inside",
        [](const Instance& i) { return Cell(i.grey->deviation); });
    const std::string none = "there is no free place around it";
    add(
        "ring_mean", "grey",
        fmt::format("mean grey value of what is no instance {:g} to {:g} {} around it in the section",
                    parts_.ring.from, parts_.ring.to, is_physical_ ? "nm" : "px"),
        [](const Instance& i) { return i.grey->ring_voxels > 0 ? Cell(i.grey->ring_mean) : Cell(); }, none);
    add(
        "matrix_to_cytosol", "",
        "intensity_mean / ring_mean; below 1: darker than around, which is denser if dense is dark",
        [](const Instance& i) { return i.grey->ring_voxels > 0 ? Cell(i.grey->ratio()) : Cell(); }, none);
  }

  const MeasuredParts& parts_;
  bool is_body_;
  bool is_physical_;
  std::vector<Column> columns_;
};

}  // namespace

std::vector<Column> columns_of(const MeasureTable& table) { return ColumnList(table).make(); }

std::string text_of(const Cell& cell) {
  struct Text {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    std::string operator()(double value) const {
      return std::isfinite(value) ? fmt::format("{:.10g}", value) : std::string();
    }
    std::string operator()(const std::string& value) const { return value; }
  };
  return std::visit(Text{}, cell);
}

}  // namespace cristae
