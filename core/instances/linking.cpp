#include "core/instances/linking.h"

#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/instances/body_joiner.h"

namespace cristae {
namespace {

struct Candidate {
  double likeness;
  std::uint32_t before;
  std::uint32_t here;
};

bool is_share(double value) { return value > 0 && value <= 1; }

}  // namespace

SectionLinker::SectionLinker(const LinkOptions& options) : options_(options) {
  if (is_share(options.minimum) && is_share(options.split_overlap) && options.gap >= 0) return;
  throw Error(ErrorKind::bad_input,
              fmt::format("linking with minimum {}, overlap {} and gap {}", options.minimum,
                          options.split_overlap, options.gap),
              "give a minimum and an overlap above 0 and up to 1, and a gap of 0 or more sections");
}

SectionLinker::Profile& SectionLinker::profile(Section& section, std::uint32_t id) {
  return *std::lower_bound(section.profiles.begin(), section.profiles.end(), id,
                           [](const Profile& a, std::uint32_t b) { return a.id < b; });
}

void SectionLinker::pair_up(Section& before, Section& here, std::vector<ProfileLink>& links) const {
  std::vector<Candidate> candidates;
  for (const PairCount& pair : common_pixels(before.runs, here.runs)) {
    const std::int64_t a = profile(before, pair.first).pixels;
    const std::int64_t b = profile(here, pair.second).pixels;
    const std::int64_t base = options_.measure == LinkMeasure::iou ? a + b - pair.pixels : std::min(a, b);
    const double likeness = static_cast<double>(pair.pixels) / static_cast<double>(base);
    if (likeness >= options_.minimum) candidates.push_back({likeness, pair.first, pair.second});
  }
  std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
    return std::tuple(-a.likeness, a.before, a.here) < std::tuple(-b.likeness, b.before, b.here);
  });
  for (const Candidate& candidate : candidates) {
    Profile& from = profile(before, candidate.before);
    Profile& to = profile(here, candidate.here);
    if (from.has_next || to.has_before) continue;
    from.has_next = to.has_before = true;
    links.push_back({LinkKind::one_to_one, {before.z, from.id}, {here.z, to.id}, candidate.likeness});
  }
}

void SectionLinker::explain_rest(Section& before, Section& here, std::vector<ProfileLink>& links) const {
  std::map<std::uint32_t, ProfileLink> splits, merges;  // by the branch, with the trunk it lies on most
  for (const PairCount& pair : common_pixels(before.runs, here.runs)) {
    const Profile& from = profile(before, pair.first);
    const Profile& to = profile(here, pair.second);
    const auto offer = [&](LinkKind kind, const Profile& branch, auto& events) {
      const double share = static_cast<double>(pair.pixels) / static_cast<double>(branch.pixels);
      if (share < options_.split_overlap) return;
      ProfileLink& best = events[branch.id];
      if (share > best.likeness) best = {kind, {before.z, from.id}, {here.z, to.id}, share};
    };
    if (!to.has_before) offer(LinkKind::split, to, splits);
    if (!from.has_next) offer(LinkKind::merge, from, merges);
  }
  for (const auto& [branch, link] : splits) links.push_back(link);
  for (const auto& [branch, link] : merges) links.push_back(link);
}

std::vector<ProfileLink> SectionLinker::add(const SectionRuns& section) {
  Section here;
  here.z = next_z_++;
  here.runs = section;
  std::map<std::uint32_t, std::int64_t> pixels;
  for (const LabelRun& run : section) pixels[run.id] += run.end - run.begin;
  for (const auto& [id, count] : pixels) here.profiles.push_back({id, count, false, false});
  std::vector<ProfileLink> links;
  // The nearest section first: a gap is bridged only by what found no neighbour.
  for (Section& before : last_) pair_up(before, here, links);
  if (!last_.empty()) explain_rest(last_.front(), here, links);
  last_.push_front(std::move(here));
  if (static_cast<std::int64_t>(last_.size()) > options_.gap + 1) last_.pop_back();
  return links;
}

LabelVolume link_sections(const LabelVolume& sections, const LinkOptions& options) {
  const Shape& shape = sections.shape();
  InstanceJoining joining;
  joining.joining = Joining::linking;
  joining.link = options;
  BodyJoiner joiner(shape, joining);
  for (std::int64_t z = 0; z < shape.z; ++z) {
    // A view: CV_32S holds the same bits.
    const cv::Mat ids(static_cast<int>(shape.y), static_cast<int>(shape.x), CV_32S,
                      const_cast<std::uint32_t*>(sections.section(z)));
    joiner.add(ids);
  }
  Job job;
  joiner.finish(job);
  return joiner.volume();
}

}  // namespace cristae
