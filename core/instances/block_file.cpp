#include "core/instances/block_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unistd.h>
#include <utility>

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/volume_attributes.h"

namespace cristae {
namespace {

namespace fs = std::filesystem;

constexpr double kFormat = 1;
constexpr std::int64_t kTile = 512;

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (fault != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// Every choice that decides about instances, as stored; equal in all blocks of a stack.
std::vector<double> choices_of(const BlockInfo& info) {
  const InstanceJoining& joining = info.joining;
  return {static_cast<double>(info.dimension == InstanceDimension::volume_3d),
          static_cast<double>(joining.joining),
          static_cast<double>(joining.connectivity),
          joining.division.neck,
          joining.division.tolerance_nm,
          joining.division.smallest_part_um3,
          static_cast<double>(joining.division.largest_box_voxels),
          static_cast<double>(joining.link.measure),
          joining.link.minimum,
          static_cast<double>(joining.link.gap),
          static_cast<double>(joining.link.link_splits),
          joining.link.split_overlap,
          joining.smallest_section_px,
          joining.limits.smallest_um3,
          joining.limits.largest_um3};
}

void take_choices(const std::vector<double>& values, BlockInfo& info) {
  InstanceJoining& joining = info.joining;
  info.dimension = values[0] != 0 ? InstanceDimension::volume_3d : InstanceDimension::sections_2d;
  joining.joining = static_cast<Joining>(static_cast<int>(values[1]));
  joining.connectivity = values[2] == 26 ? Connectivity3d::twenty_six : Connectivity3d::six;
  joining.division = {values[3], values[4], values[5], static_cast<std::int64_t>(values[6])};
  joining.link.measure = values[7] == 0 ? LinkMeasure::iou : LinkMeasure::overlap;
  joining.link.minimum = values[8];
  joining.link.gap = static_cast<std::int64_t>(values[9]);
  joining.link.link_splits = static_cast<LinkSplits>(static_cast<int>(values[10]));
  joining.link.split_overlap = values[11];
  joining.smallest_section_px = values[12];
  joining.limits = {values[13], values[14]};
}

[[noreturn]] void refuse(const fs::path& path, const std::string& fact) {
  throw Error(ErrorKind::bad_input, path.string() + ": " + fact,
              "give the files that segment --block wrote, all of one stack and model");
}

fs::path growing_name(const fs::path& path) {
  fs::path name = path;
  name.replace_filename(fmt::format(".{}.{}.growing.part", path.filename().string(), ::getpid()));
  return name;
}

}  // namespace

Block parse_block(const std::string& text) {
  const std::size_t slash = text.find('/');
  if (slash != std::string::npos) {
    const auto number = whole_number(std::string_view(text).substr(0, slash));
    const auto count = whole_number(std::string_view(text).substr(slash + 1));
    if (number && count && *number >= 1 && *number <= *count) return {*number, *count, 0, 0};
  }
  throw Error(ErrorKind::bad_input, "'" + text + "' is no block", "write i/n with 1 <= i <= n, as in 2/8");
}

Block block_of(const Block& block, std::int64_t sections) {
  if (block.count > sections) {
    throw Error(ErrorKind::bad_input,
                fmt::format("{} blocks of a stack of {} sections", block.count, sections),
                "take as many blocks as there are sections, or fewer");
  }
  // Written so that the product of two large numbers is not needed.
  const std::int64_t each = sections / block.count;
  const std::int64_t longer = sections % block.count;  // the first blocks have one more
  const auto first = [&](std::int64_t i) { return i * each + std::min(i, longer); };
  return {block.number, block.count, first(block.number - 1), first(block.number)};
}

struct BlockWriter::State {
  fs::path path;
  fs::path growing;
  BlockInfo info;
  std::optional<Hdf5File> file;
  std::int64_t added = 0;
  std::vector<std::uint32_t> first_profile;  ///< profiles of the block before each section
  std::vector<std::uint8_t> supported;       ///< by profile

  ~State() {
    if (!file) return;
    file.reset();
    std::error_code ignored;
    fs::remove(growing, ignored);
  }
};

BlockWriter::BlockWriter(const fs::path& path, const BlockInfo& info) : state_(std::make_unique<State>()) {
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  if (!fs::is_directory(folder)) {
    throw Error(ErrorKind::not_found, folder.string() + ": no such folder",
                "make the folder or choose another place");
  }
  state_->path = path;
  state_->growing = growing_name(path);
  state_->info = info;
  state_->file = Hdf5File::create(state_->growing);
  const std::array<std::int64_t, 3> extent = {info.block.end - info.block.begin, info.shape.y, info.shape.x};
  state_->file->create_dataset(
      "/labels", PixelType::uint32, extent,
      {.chunk = {1, std::min(kTile, extent[1]), std::min(kTile, extent[2])}, .deflate = 1});
  set_volume_attributes(*state_->file, "/labels", info.voxel_size_nm);
}

BlockWriter::~BlockWriter() = default;

void BlockWriter::add(const SectionProfiles& profiles) {
  State& state = *state_;
  const auto before = static_cast<std::uint32_t>(state.supported.size());
  state.first_profile.push_back(before);
  for (const ProfileFacts& facts : profiles.facts) state.supported.push_back(facts.is_supported ? 1 : 0);
  const Shape& shape = state.info.shape;
  std::vector<std::uint32_t> ids(static_cast<std::size_t>(shape.y * shape.x), 0);
  for (int row = 0; row < profiles.ids.rows; ++row) {
    const auto* source = profiles.ids.ptr<std::int32_t>(row);
    std::uint32_t* target = ids.data() + static_cast<std::ptrdiff_t>(row) * shape.x;
    for (int x = 0; x < profiles.ids.cols; ++x)
      target[x] = source[x] == 0 ? 0 : static_cast<std::uint32_t>(source[x]) + before;
  }
  const std::array<std::int64_t, 3> offset = {state.added++, 0, 0};
  const std::array<std::int64_t, 3> extent = {1, shape.y, shape.x};
  state.file->write_block("/labels", offset, extent, ids.data());
}

void BlockWriter::count_removed(std::int64_t small, std::int64_t unsupported) {
  state_->info.removed_small += small;
  state_->info.removed_unsupported += unsupported;
}

std::int64_t BlockWriter::profiles() const { return static_cast<std::int64_t>(state_->supported.size()); }

void BlockWriter::finish() {
  State& state = *state_;
  const BlockInfo& info = state.info;
  if (state.added != info.block.end - info.block.begin) {
    throw Error(ErrorKind::internal,
                fmt::format("{}: {} of {} sections were given", state.path.string(), state.added,
                            info.block.end - info.block.begin),
                "report this");
  }
  const std::array<std::int64_t, 1> sections = {state.added};
  state.file->write("/profiles/before_section", sections, state.first_profile.data());
  const std::array<std::int64_t, 1> profiles = {static_cast<std::int64_t>(state.supported.size())};
  if (!state.supported.empty()) state.file->write("/profiles/supported", profiles, state.supported.data());
  const auto number = [](std::int64_t value) { return static_cast<double>(value); };
  const std::array<double, 10> place = {kFormat,
                                        number(info.block.number),
                                        number(info.block.count),
                                        number(info.block.begin),
                                        number(info.block.end),
                                        number(info.shape.z),
                                        number(info.shape.y),
                                        number(info.shape.x),
                                        number(info.removed_small),
                                        number(info.removed_unsupported)};
  state.file->set_attribute("/", "block", place);
  state.file->set_attribute("/", "instance_choices", choices_of(info));
  state.file->set_attribute("/", "source", info.source);
  if (info.voxel_size_nm) {
    const std::array<double, 3> size = {info.voxel_size_nm->z, info.voxel_size_nm->y, info.voxel_size_nm->x};
    state.file->set_attribute("/", "voxel_size_nm", size);
  }
  state.file->close();
  write_atomically(state.path, [&](const fs::path& temporary) { fs::rename(state.growing, temporary); });
  state.file.reset();
}

struct BlockReader::State {
  explicit State(const fs::path& of) : path(of), file(Hdf5File::open(of)) {}

  fs::path path;
  BlockInfo info;
  Hdf5File file;
  std::vector<std::uint32_t> first_profile;
  std::vector<std::uint8_t> supported;
};

BlockReader::BlockReader(const fs::path& path) : state_(std::make_unique<State>(path)) {
  State& state = *state_;
  const auto place = state.file.number_attribute("/", "block");
  const auto choices = state.file.number_attribute("/", "instance_choices");
  if (place.size() != 10 || place[0] != kFormat || choices.size() != choices_of({}).size())
    refuse(path, "it is no block of this version");
  const auto whole = [&](std::size_t i) { return static_cast<std::int64_t>(place[i]); };
  BlockInfo& info = state.info;
  info.block = {whole(1), whole(2), whole(3), whole(4)};
  info.shape = {whole(5), whole(6), whole(7)};
  info.removed_small = whole(8);
  info.removed_unsupported = whole(9);
  info.source = state.file.text_attribute("/", "source").value_or("");
  take_choices(choices, info);
  const auto size = state.file.number_attribute("/", "voxel_size_nm");
  if (size.size() == 3) info.voxel_size_nm = VoxelSize{size[0], size[1], size[2]};
  state.first_profile = state.file.read<std::uint32_t>("/profiles/before_section");
  if (state.file.contains("/profiles/supported"))
    state.supported = state.file.read<std::uint8_t>("/profiles/supported");
  const std::vector<std::int64_t> extent = {info.block.end - info.block.begin, info.shape.y, info.shape.x};
  if (state.file.describe("/labels").shape != extent || info.block.begin < 0 ||
      info.block.end > info.shape.z || state.first_profile.size() != static_cast<std::size_t>(extent[0]) ||
      !std::is_sorted(state.first_profile.begin(), state.first_profile.end()) ||
      (!state.first_profile.empty() && state.first_profile.back() > state.supported.size()))
    refuse(path, "its labels are not those of the block that it says it is");
}

BlockReader::BlockReader(BlockReader&&) noexcept = default;
BlockReader& BlockReader::operator=(BlockReader&&) noexcept = default;
BlockReader::~BlockReader() = default;

const BlockInfo& BlockReader::info() const { return state_->info; }
const fs::path& BlockReader::path() const { return state_->path; }

SectionProfiles BlockReader::section(std::int64_t z) const {
  const State& state = *state_;
  const Shape& shape = state.info.shape;
  const auto index = static_cast<std::size_t>(z - state.info.block.begin);
  const std::uint32_t before = state.first_profile[index];
  const std::size_t end =
      index + 1 < state.first_profile.size() ? state.first_profile[index + 1] : state.supported.size();
  SectionProfiles profiles;
  for (std::size_t i = before; i < end; ++i) profiles.facts.push_back({state.supported[i] != 0});
  std::vector<std::uint32_t> ids(static_cast<std::size_t>(shape.y * shape.x));
  const std::array<std::int64_t, 3> offset = {static_cast<std::int64_t>(index), 0, 0};
  const std::array<std::int64_t, 3> extent = {1, shape.y, shape.x};
  state.file.read_block("/labels", offset, extent, ids.data());
  profiles.ids = cv::Mat(static_cast<int>(shape.y), static_cast<int>(shape.x), CV_32S);
  for (int row = 0; row < profiles.ids.rows; ++row) {
    const std::uint32_t* source = ids.data() + static_cast<std::ptrdiff_t>(row) * shape.x;
    auto* target = profiles.ids.ptr<std::int32_t>(row);
    for (int x = 0; x < profiles.ids.cols; ++x) {
      if (source[x] != 0 && (source[x] <= before || source[x] > end))
        refuse(state.path,
               fmt::format("section {} holds id {}, which is none of its profiles", z, source[x]));
      target[x] = source[x] == 0 ? 0 : static_cast<std::int32_t>(source[x] - before);
    }
  }
  return profiles;
}

std::vector<BlockReader> open_blocks(const std::vector<fs::path>& paths) {
  std::vector<BlockReader> blocks;
  for (const fs::path& path : paths) blocks.emplace_back(path);
  std::sort(blocks.begin(), blocks.end(), [](const BlockReader& a, const BlockReader& b) {
    return a.info().block.begin < b.info().block.begin;
  });
  std::int64_t next = 0;
  for (const BlockReader& block : blocks) {
    const BlockInfo& info = block.info();
    const BlockInfo& first = blocks.front().info();
    if (info.shape != first.shape || info.source != first.source || choices_of(info) != choices_of(first) ||
        info.voxel_size_nm != first.voxel_size_nm)
      refuse(block.path(),
             "it is of another stack, model or choice of options than " + blocks.front().path().string());
    if (info.block.begin != next) {
      refuse(block.path(),
             fmt::format("it begins with section {}, but section {} comes next", info.block.begin, next));
    }
    next = info.block.end;
  }
  if (blocks.empty() || next != blocks.front().info().shape.z) {
    throw Error(ErrorKind::bad_input, fmt::format("the blocks end with section {} of the stack", next - 1),
                "give all blocks of the stack");
  }
  return blocks;
}

}  // namespace cristae
