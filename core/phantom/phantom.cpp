#include "core/phantom/phantom.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/phantom/camera.h"
#include "core/phantom/components.h"
#include "core/phantom/section_plan.h"
#include "core/phantom/stain.h"
#include "core/phantom/style.h"
#include "core/phantom/tissue.h"

namespace cristae {
namespace {

using namespace phantom;

constexpr std::int64_t kLongestAxis = 65536;
constexpr std::int64_t kMostVoxels = std::int64_t{1} << 33;
constexpr double kMostTissueUm3 = 20000;
constexpr double kSmallestPieceNm3 = 1e5;  // a ball of 58 nm across; less is a sliver cut by a face

void require(bool holds, const std::string& what, const char* remedy) {
  if (!holds) throw Error(ErrorKind::bad_input, what, remedy);
}

std::string text(const Shape& shape) {
  return std::to_string(shape.z) + " x " + std::to_string(shape.y) + " x " + std::to_string(shape.x);
}

std::string text(const VoxelSize& voxel) {
  return std::to_string(voxel.z) + " x " + std::to_string(voxel.y) + " x " + std::to_string(voxel.x);
}

void check_shape(const Shape& shape) {
  const std::int64_t longest = std::max({shape.z, shape.y, shape.x});
  require(std::min({shape.z, shape.y, shape.x}) >= 1 && longest <= kLongestAxis,
          "a phantom of " + text(shape) + " voxels was asked for", "give z, y, x between 1 and 65536");
  require(shape.z <= kMostVoxels / (shape.y * shape.x),
          "a phantom of " + text(shape) + " voxels does not fit into memory", "ask for fewer voxels");
}

void check_options(const PhantomOptions& options) {
  check_shape(options.shape);
  const VoxelSize& voxel = options.voxel_size_nm;
  for (const double side : {voxel.z, voxel.y, voxel.x}) {
    require(side == 0 || (side >= 0.5 && side <= 500), "voxel size " + text(voxel) + " nm is out of range",
            "give sides between 0.5 and 500 nm, or 0 for the domain's own");
  }
  require(options.mitochondria_share <= 0.4,
          "a mitochondria share of " + std::to_string(options.mitochondria_share) + " cannot be reached",
          "give a share between 0 and 0.4");
  for (const double share : {options.touching_share, options.branching_share}) {
    require(share >= 0 && share <= 1, "a probability of " + std::to_string(share) + " was asked for",
            "give touching and branching shares between 0 and 1");
  }
  require(options.look_alike_density >= 0 && options.look_alike_density <= 20,
          "a look-alike density of " + std::to_string(options.look_alike_density) + " was asked for",
          "give a factor between 0 and 20");
}

Box block_of(const Shape& shape, const VoxelSize& voxel) {
  const Vec size{static_cast<float>(static_cast<double>(shape.z) * voxel.z),
                 static_cast<float>(static_cast<double>(shape.y) * voxel.y),
                 static_cast<float>(static_cast<double>(shape.x) * voxel.x)};
  require(static_cast<double>(size.z) * size.y * size.x * 1e-9 <= kMostTissueUm3,
          text(shape) + " voxels of " + text(voxel) + " nm are more tissue than can be laid out",
          "ask for fewer or smaller voxels");
  return {{}, size};
}

/// One phantom on its way: the same sections are planned twice, first for the labels, then, when it is
/// known which pieces stay, for the image.
class Studio {
 public:
  Studio(const PhantomOptions& options, Job* job)
      : options_(options),
        job_(job),
        random_(Random(options.seed).derive("phantom", static_cast<std::uint64_t>(options.domain))),
        style_(stack_style(options, random_)),
        tissue_(block_of(options.shape, style_.voxel_size_nm), style_.tissue, random_.derive("tissue")),
        planner_(tissue_, options.shape, style_.voxel_size_nm, camera_for(0).jitter_nm,
                 random_.derive("plan")),
        stainer_(tissue_, random_.derive("stain")) {}

  Phantom make() {
    phantom_.image = Volume<std::uint8_t>(options_.shape);
    phantom_.instances = LabelVolume(options_.shape);
    phantom_.voxel_size_nm = style_.voxel_size_nm;
    each_section("phantom labels", [this](std::int64_t z, SectionPlan& plan) { label(z, plan); });
    number_instances();
    each_section("phantom image", [this](std::int64_t z, SectionPlan& plan) { picture(z, plan); });
    return std::move(phantom_);
  }

 private:
  bool is_uniform() const {
    const bool is_drawn =
        options_.domain != PhantomDomain::source && options_.domain != PhantomDomain::target;
    return !is_drawn || !options_.vary_each_section;
  }

  StainStyle stain_for(std::int64_t z) const {
    return stain_style(options_.domain,
                       random_.derive("stain style", is_uniform() ? 0 : static_cast<std::uint64_t>(z)));
  }
  CameraStyle camera_for(std::int64_t z) const {
    return camera_style(options_.domain,
                        random_.derive("camera style", is_uniform() ? 0 : static_cast<std::uint64_t>(z)));
  }

  template <typename Work>
  void each_section(const char* phase, const Work& work) {
    if (job_ != nullptr) job_->phase(phase);
    const std::int64_t sections = options_.shape.z;
    const std::int64_t batch = 4 * static_cast<std::int64_t>(available_processors());
    for (std::int64_t first = 0; first < sections; first += batch) {
      if (job_ != nullptr) job_->check();
      const std::int64_t count = std::min(batch, sections - first);
      parallel_for(count, [&](std::int64_t begin, std::int64_t end) {
        SectionPlan plan;
        for (std::int64_t i = begin; i < end; ++i) {
          planner_.plan(first + i, plan);
          work(first + i, plan);
        }
      });
      if (job_ != nullptr) job_->advance(first + count, sections);
    }
  }

  void label(std::int64_t z, const SectionPlan& plan) {
    std::transform(plan.mito.begin(), plan.mito.end(), plan.mito_depth.begin(), phantom_.instances.section(z),
                   [this](std::int32_t mito, float depth) {
                     return is_inside_outline(depth) ? static_cast<std::uint32_t>(mito) : 0U;
                   });
  }

  void number_instances() {
    const VoxelSize& voxel = style_.voxel_size_nm;
    const auto smallest = static_cast<std::int64_t>(kSmallestPieceNm3 / (voxel.z * voxel.y * voxel.x)) + 1;
    const std::uint32_t count = separate_pieces(phantom_.instances, smallest);
    phantom_.centres.resize(count);
    find_largest_sections();
  }

  /// Gives each centre the section in which its instance has most voxels.
  void find_largest_sections() {
    std::vector<std::int64_t> most(phantom_.centres.size());
    std::vector<std::int64_t> here(phantom_.centres.size());
    const std::int64_t plane = options_.shape.y * options_.shape.x;
    for (std::int64_t z = 0; z < options_.shape.z; ++z) {
      std::fill(here.begin(), here.end(), 0);
      const std::uint32_t* label = phantom_.instances.section(z);
      for (std::int64_t i = 0; i < plane; ++i) {
        if (label[i] != 0) ++here[label[i] - 1];
      }
      for (std::size_t id = 0; id < here.size(); ++id) {
        if (here[id] <= most[id]) continue;
        most[id] = here[id];
        phantom_.centres[id].z = z;
      }
    }
  }

  void picture(std::int64_t z, SectionPlan& plan) {
    clear_dropped(z, plan);
    place_centres(z, plan);
    const CameraStyle camera = camera_for(z);
    std::vector<float> density;
    stainer_.stain(plan, stain_for(z), camera.thickness_share * style_.voxel_size_nm.z, density);
    photograph(density, plan.grid, camera, random_.derive("photo", static_cast<std::uint64_t>(z)),
               phantom_.image.section(z));
  }

  bool is_inside_outline(float depth) const {
    return static_cast<double>(depth) >= style_.tissue.outline_depth;
  }

  /// Takes what is too small to be an instance out of the picture, its rim included.
  void clear_dropped(std::int64_t z, SectionPlan& plan) const {
    for (int row = 0; row < plan.grid.height; ++row) {
      for (int column = 0; column < plan.grid.width; ++column) {
        const std::size_t i = plan.index(row, column);
        if (plan.mito[i] == 0) continue;
        const int reach = is_inside_outline(plan.mito_depth[i]) ? 0 : rim_pixels();
        if (!holds_instance(z, plan, row, column, reach)) plan.mito[i] = 0;
      }
    }
  }

  /// How far a pixel of the rim can lie from what is inside the outline.
  int rim_pixels() const {
    const double pixel = std::min(style_.voxel_size_nm.y, style_.voxel_size_nm.x);
    return static_cast<int>(std::ceil(2 * style_.tissue.outline_depth / pixel)) + 1;
  }

  bool holds_instance(std::int64_t z, const SectionPlan& plan, int row, int column, int reach) const {
    const std::uint32_t* label = phantom_.instances.section(z);
    for (int y = std::max(row - reach, 0); y <= std::min(row + reach, plan.grid.height - 1); ++y) {
      for (int x = std::max(column - reach, 0); x <= std::min(column + reach, plan.grid.width - 1); ++x) {
        if (label[plan.index(y, x)] != 0) return true;
      }
    }
    return false;
  }

  /// Sections run side by side, but each centre belongs to one of them.
  void place_centres(std::int64_t z, const SectionPlan& plan) {
    std::vector<float> deepest(phantom_.centres.size(), -std::numeric_limits<float>::max());
    const std::uint32_t* label = phantom_.instances.section(z);
    for (int row = 0; row < plan.grid.height; ++row) {
      for (int column = 0; column < plan.grid.width; ++column) {
        const std::size_t i = plan.index(row, column);
        if (label[i] == 0) continue;
        Point& centre = phantom_.centres[label[i] - 1];
        if (centre.z != z || plan.mito_depth[i] <= deepest[label[i] - 1]) continue;
        deepest[label[i] - 1] = plan.mito_depth[i];
        centre.y = row;
        centre.x = column;
      }
    }
  }

  const PhantomOptions& options_;
  Job* job_;
  Random random_;
  Style style_;
  Tissue tissue_;
  SectionPlanner planner_;
  Stainer stainer_;
  Phantom phantom_;
};

}  // namespace

Phantom make_phantom(const PhantomOptions& options, Job* job) {
  check_options(options);
  return Studio(options, job).make();
}

}  // namespace cristae
