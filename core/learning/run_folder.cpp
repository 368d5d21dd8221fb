#include "core/learning/run_folder.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/base/content_digest.h"
#include "core/base/error.h"
#include "core/volume/content_hash.h"

namespace cristae {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kComputedOn = "computed_on";
constexpr const char* kNegativePoints = "negative_points";
constexpr const char* kUsed = "used";

Json describe_stack(const Stack& stack) {
  const auto& info = stack.info();
  Json json;
  json["name"] = std::filesystem::path(info.name).filename().string();  // no path of the machine in results
  json["shape"] = {info.shape.z, info.shape.y, info.shape.x};
  if (info.voxel_size_nm)
    json["voxel_size_nm"] = {info.voxel_size_nm->z, info.voxel_size_nm->y, info.voxel_size_nm->x};
  json["content_hash"] = content_hash(stack);
  return json;
}

Json describe_common(std::uint64_t seed, const ComputeOptions& compute) {
  Json json;
  json["program"] = "Cristae";
  json["version"] = CRISTAE_VERSION;
  json["seed"] = seed;
  json["device"] = compute.device;
  json["threads"] = compute.threads;
  json["precision"] = compute.precision;
  return json;
}

Json json_of(const ComputeRecord& place) {
  return {{"device", place.device}, {"threads", place.threads}, {"precision", place.precision}};
}

std::string points_hash(const Points& points) {
  ContentDigest digest;
  for (const auto& point : points) {
    digest.add(fmt::format("{} {} {} {};", point.z, point.y, point.x, static_cast<int>(point.kind)));
  }
  return digest.hex();
}

Json describe_drawn(const DrawnShapes& shapes) {
  ContentDigest digest;
  std::int64_t mitochondria = 0;
  for (const DrawnShape& shape : shapes) {
    mitochondria += shape.kind == PointKind::mito ? 1 : 0;
    const cv::Rect& box = shape.area.box;
    digest.add(fmt::format("{} {} {} {};", shape.z, box.y, box.x, static_cast<int>(shape.kind)));
    for (int y = 0; y < shape.area.mask.rows; ++y) {
      digest.add({shape.area.mask.ptr<char>(y), static_cast<std::size_t>(shape.area.mask.cols)});
    }
  }
  return {{"mitochondria", mitochondria},
          {"not_mitochondria", std::ssize(shapes) - mitochondria},
          {"hash", digest.hex()}};
}

std::int64_t count_negative(const Points& points) {
  return std::count_if(points.begin(), points.end(),
                       [](const Point& point) { return point.kind == PointKind::not_mito; });
}

std::string read_text(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

std::string provenance_of_adaptation(const AdaptRequest& request) {
  Json json = describe_common(request.seed, request.compute);
  json["verb"] = "adapt";
  json["target"] = describe_stack(*request.target);
  json["pack"] = request.pack.filename().string();
  json["points"] = request.points.size();
  json[kNegativePoints] = count_negative(request.points);
  json["points_hash"] = points_hash(request.points);
  if (!request.drawn.empty()) json["drawn"] = describe_drawn(request.drawn);
  json["recipe"] = Json::parse(recipe_to_json(request.recipe));
  return json.dump(2);
}

std::string provenance_of_pretraining(const PretrainRequest& request, const ComputeRecord& place) {
  Json json = describe_common(request.seed, request.compute);
  json["verb"] = "pretrain";
  for (const auto& source : request.sources) json["sources"].push_back(describe_stack(*source.images));
  json[kComputedOn] = Json::array({json_of(place)});
  return json.dump(2);
}

RunFolder::RunFolder(const AdaptRequest& request, const std::string& provenance, const ComputeRecord& place)
    : folder_(request.run_folder) {
  namespace fs = std::filesystem;
  Json places = Json::array();
  const fs::path record = folder_ / "run.json";
  if (request.resume) {
    if (!fs::exists(record)) {
      throw Error(ErrorKind::not_found, folder_.string() + " holds no run to resume",
                  "start it without --resume");
    }
    Json known = Json::parse(read_text(record), nullptr, false);
    if (known.is_object() && known.contains(kComputedOn)) {
      if (known[kComputedOn].is_array()) places = known[kComputedOn];
      known.erase(kComputedOn);
    }
    if (known.is_object()) known.erase(kUsed);
    auto wanted = nlohmann::json::parse(provenance);
    // Older records do not count them apart; the hash of the points says whether they are the same.
    if (!known.contains(kNegativePoints)) wanted.erase(kNegativePoints);
    if (nlohmann::json(known) != wanted) {  // whatever the order of the keys
      throw Error(ErrorKind::bad_input,
                  folder_.string() + ": the run was started with other inputs or options",
                  "resume it with the same stack, pack, points, seed and options");
    }
  } else if (fs::exists(record)) {
    throw Error(ErrorKind::bad_input, folder_.string() + " holds a run already",
                "choose another folder, or --resume to go on, or --force to replace it");
  }
  if (places.empty() || places.back() != json_of(place)) places.push_back(json_of(place));
  Json whole = Json::parse(provenance);
  whole[kComputedOn] = places;
  record_ = whole.dump(2);
  std::error_code fault;
  fs::create_directories(folder_, fault);
  if (fault) {
    throw Error(ErrorKind::resources, folder_.string() + ": " + fault.message(),
                "choose a folder you may write to");
  }
  write_text_atomically(record, record_);
}

void RunFolder::note(const Recipe& recipe, const UsedTarget& target) {
  Json whole = Json::parse(record_);
  Json& used = whole[kUsed];
  used["recipe"] = Json::parse(recipe_to_json(recipe));
  used["sections"] = target.sections;
  used["clicks"] = target.clicks;
  if (target.clicked_share) used["clicked_share"] = *target.clicked_share;
  if (target.left_model_aside) used["left_model_aside"] = true;
  if (target.separation) {
    used["clicks_alone"] = {{"components", target.separation->alone_in_components},
                            {"cut_at_necks", target.separation->alone_in_parts}};
  }
  record_ = whole.dump(2);
  write_text_atomically(folder_ / "run.json", record_);
}

std::filesystem::path RunFolder::round(std::int64_t index) const {
  const auto folder = folder_ / "rounds" / fmt::format("{:02}", index);
  std::filesystem::create_directories(folder);
  return folder;
}

}  // namespace cristae
