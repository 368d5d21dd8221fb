#include "core/report/methods_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cristae {
namespace {

std::string shape_text(const Shape& shape) { return fmt::format("{} × {} × {}", shape.z, shape.y, shape.x); }

/// "64 × 384 × 384 voxels of 5 × 5 × 5 nm"; order z, y, x.
std::string extent_text(const Shape& shape, const std::optional<VoxelSize>& size) {
  std::string text = shape_text(shape) + " voxels";
  if (size) return text + fmt::format(" of {:g} × {:g} × {:g} nm", size->z, size->y, size->x);
  return text + " of unknown size";
}

std::string counted(std::int64_t count, const char* one, const char* many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string method_text(const RunRecord& run) {
  const std::string method = run.option("method");
  if (method == "ipl") return "instance-aware pseudo-labelling after Xiong et al. (2025)";
  return method.empty() ? "weakly supervised domain adaptation" : "the method '" + method + "'";
}

std::string recipe_text(const RunRecord& run) {
  std::string text;
  if (const auto preset = run.option("preset"); !preset.empty()) text += ", recipe '" + preset + "'";
  if (!run.changed.empty()) {
    std::vector<std::string> changes;
    for (const auto& [name, value] : run.changed) changes.push_back(name + " = " + value);
    text += fmt::format(" with {}", fmt::join(changes, ", "));
  }
  if (const auto network = run.option("network"); !network.empty()) text += ", network '" + network + "'";
  if (const auto rounds = run.option("rounds"); !rounds.empty() && run.verb == "adapt") {
    text += fmt::format(", {} round{}", rounds, rounds == "1" ? "" : "s");
  }
  return text + fmt::format(", seed {}", run.seed);
}

/// How foreground became instances; empty where the record does not tell.
std::string instances_sentence(const RunRecord& run, bool are_bodies) {
  const std::string threshold = run.option("infer_threshold");
  if (threshold.empty()) return {};
  std::string text =
      fmt::format("Pixels of a probability of {} or more are foreground, its connected pieces", threshold);
  if (const auto neighbours = run.option("cc_connectivity"); !neighbours.empty())
    text += fmt::format(" ({}-connected)", neighbours);
  text += are_bodies ? " the profiles of a section" : " the instances of a section";
  if (run.option("instance_separation") == "detection_watershed")
    text += ", cut by a watershed between the centres found";
  if (run.option("instance_separation") == "neck_watershed" && !are_bodies) text += ", cut at their necks";
  if (are_bodies) text += "; profiles were joined to bodies over the sections";
  const std::string smallest = run.option("smallest_object_um2");
  if (!smallest.empty() && smallest != "0") {
    text += fmt::format("; {} {} µm² were dropped",
                        are_bodies ? "bodies whose largest profile is below" : "smaller ones than", smallest);
  }
  return text + ".";
}

std::string run_sentences(const RunRecord& run) {
  std::string text = fmt::format("Mitochondria were segmented with Cristae {}", run.version);
  if (run.verb == "adapt") {
    text += fmt::format(" by adapting the source model '{}'", run.pack);
    if (!run.parent.empty() && !run.left_model_aside) text += fmt::format(", as {} had left it,", run.parent);
    text += " to the stack";
    if (run.target) {
      text += fmt::format(" '{}' ({}, order z, y, x)", run.target->name,
                          extent_text(run.target->shape, run.target->voxel_size_nm));
    }
    const std::string clicks = clicks_text(run);
    text += clicks.empty() ? " without clicked points" : " with " + clicks;
    text += fmt::format(", by {}", method_text(run));
  } else {
    text += " with a source model trained on labelled stacks";
  }
  text += recipe_text(run);
  if (!run.computed_on.empty())
    text += fmt::format("; computed on {}", fmt::join(run.computed_on, ", then on "));
  return text + ".";
}

/// The units that files spell in ASCII.
std::string with_units(std::string text) {
  for (const auto& [plain, unit] : {std::pair(" um2", " µm²"), std::pair(" um3", " µm³")}) {
    for (auto at = text.find(plain); at != std::string::npos; at = text.find(plain, at))
      text.replace(at, std::string_view(plain).size(), unit);
  }
  return text;
}

/// How instances were made: what the file of the labels tells, else what the run does.
std::string instances_made(const MethodsFacts& facts) {
  if (facts.measured && !facts.measured->instance_rule.empty())
    return "Instances were made so: " + with_units(facts.measured->instance_rule) + ".";
  const bool are_bodies = facts.measured && !facts.measured->is_2d;
  return facts.run ? instances_sentence(*facts.run, are_bodies) : std::string();
}

/// "8.2 % (95 % interval 6.1 to 10.3 %)"
std::string share_text(const RatioEstimate& share) {
  if (!share.standard_error) return fmt::format("{:.1f} %", 100 * share.value);
  return fmt::format("{:.1f} % (95 % interval {:.1f} to {:.1f} %)", 100 * share.value,
                     100 * std::max(0.0, share.low), 100 * std::min(1.0, share.high));
}

std::string counted_sentence(const FieldAgreement& counted) {
  std::string text = fmt::format(
      "{} test points on {} random fields were counted by eye, without sight of the result: {} of the field "
      "is "
      "mitochondria",
      counted.points, counted.fields, share_text(*counted.fraction));
  if (counted.fraction_of_result)
    text += fmt::format(", by the result {} at the same points", share_text(*counted.fraction_of_result));
  if (counted.recall) text += fmt::format("; recall {}", share_text(*counted.recall));
  if (counted.precision) text += fmt::format(", precision {}", share_text(*counted.precision));
  return text + ". Intervals are by the spread between fields.";
}

std::string reviewed_sentences(const ReviewedFacts& reviewed) {
  std::vector<std::string> parts;
  if (const auto& precision = reviewed.precision) {
    parts.push_back(
        fmt::format("Of the instances found, a random sample was judged by eye: {} of {} were right, a "
                    "precision of {:.1f} % "
                    "(95 % interval {:.1f} to {:.1f} %, Wilson).",
                    precision->right, precision->judged, 100 * precision->share, 100 * precision->low,
                    100 * precision->high));
  }
  if (reviewed.counted && reviewed.counted->fraction) parts.push_back(counted_sentence(*reviewed.counted));
  if (reviewed.rejected > 0) {
    parts.push_back(fmt::format("{} rejected by eye {} left out of what follows.",
                                counted(reviewed.rejected, "instance", "instances"),
                                reviewed.rejected == 1 ? "is" : "are"));
  }
  return fmt::format("{}", fmt::join(parts, " "));
}

/// What the names of forms of profiles mean; two of them are used for opposite things elsewhere.
std::string form_definitions() {
  return " Perimeter P is the length of the contour half way between pixels inside and outside, area A that "
         "within it; circularity is 4πA / P² (at most 1) and form factor its inverse P² / (4πA); aspect "
         "ratio is "
         "that of the axes of the ellipse of equal second moments, roundness 4A / (π × major axis²), "
         "solidity A "
         "over the area of the convex hull; Feret diameters are the largest and the smallest calliper "
         "distance.";
}

/// The frame that a number density is by.
std::string frame_sentence(const MeasuredFacts& measured) {
  if (!measured.frame) return {};
  const Shape& frame = *measured.frame;
  const std::string place =
      measured.is_2d
          ? fmt::format("frame of {} × {} pixels in each section (Gundersen 1977)", frame.y, frame.x)
          : fmt::format("brick of {} voxels (Howard et al. 1985)", shape_text(frame));
  return fmt::format(" Numbers are by an unbiased counting {}, which counts {}: {:.4g} per {} of the field.",
                     place, measured.counted, measured.number_density, measured.is_2d ? "µm²" : "µm³");
}

std::string size_definitions(const MeasuredFacts& measured) {
  const std::string forms = measured.is_2d && measured.has_forms ? form_definitions() : std::string();
  if (!measured.voxel_size_nm)
    return "The voxel size is unknown, so that no physical sizes are given." + forms;
  if (measured.is_2d) return "Area is the number of pixels times the area of one." + forms;
  std::string text = "Volume is the number of voxels times the volume of one";
  if (measured.has_surface) {
    text +=
        "; surface was estimated by Crofton's formula with 13 directions weighted for the voxel size; "
        "sphericity "
        "is π^(1/3) (6V)^(2/3) / S and the mitochondrial complexity index S³ / (16 π² V²)";
  }
  if (measured.has_centreline) text += "; length is that of the centreline";
  return text + ".";
}

std::string measured_sentences(const MeasuredFacts& measured, const std::string& version) {
  const char* one = measured.is_2d ? "profile (2-D, per section)" : "mitochondrion (3-D)";
  const char* many = measured.is_2d ? "profiles (2-D, per section)" : "mitochondria (3-D)";
  std::string text = fmt::format("{} {} measured in a field of {} with Cristae {}; {} cut by its border.",
                                 counted(measured.count, one, many), measured.count == 1 ? "was" : "were",
                                 extent_text(measured.shape, measured.voxel_size_nm), version,
                                 measured.count - measured.complete);
  text += fmt::format(
      " They occupy {:.2f} % of the field, which is what was imaged and not a cell; cut instances are "
      "included "
      "in this fraction and left out of sizes and shapes.",
      100 * measured.field_fraction);
  if (measured.is_2d) text += " Profiles are not mitochondria: one mitochondrion has several.";
  return text + " " + size_definitions(measured) + frame_sentence(measured);
}

std::string scored_sentences(const ScoredFacts& scored) {
  std::vector<std::string> scores;
  const auto add = [&](const char* name, const std::optional<double>& value) {
    if (value) scores.push_back(fmt::format("{} {:.3f}", name, *value));
  };
  add("Dice", scored.dice);
  add("pixel F1", scored.dice ? std::nullopt : scored.f1);
  add("AJI", scored.aji);
  add("PQ", scored.pq);
  return fmt::format("Against the manual labels '{}' ({}, {} instances matched at IoU > 0.5): {}.",
                     scored.truth, counted(scored.sections, "section", "sections"),
                     scored.is_2d ? "2-D" : "3-D", fmt::join(scores, ", "));
}

}  // namespace

std::string methods_paragraph(const MethodsFacts& facts) {
  std::vector<std::string> parts;
  if (facts.run) parts.push_back(run_sentences(*facts.run));
  parts.push_back(instances_made(facts));
  if (facts.reviewed) parts.push_back(reviewed_sentences(*facts.reviewed));
  if (facts.measured) parts.push_back(measured_sentences(*facts.measured, facts.version));
  if (facts.scored) parts.push_back(scored_sentences(*facts.scored));
  std::erase(parts, std::string());
  return fmt::format("{}", fmt::join(parts, " "));
}

std::vector<std::string> methods_references(const MethodsFacts& facts) {
  std::vector<std::string> references;
  if (facts.run && facts.run->option("method") == "ipl") {
    references.emplace_back(
        "S. Xiong, J. Chen, Y. Wang, J. Peng (2025). Instance-Aware Pseudo-Labeling and Class-Focused "
        "Contrastive Learning for Weakly Supervised Domain Adaptive Segmentation of Electron Microscopy. "
        "arXiv "
        "2510.16450.");
  }
  if (facts.measured && facts.measured->frame) {
    references.emplace_back(
        facts.measured->is_2d
            ? "H. J. G. Gundersen (1977). Notes on the estimation of the numerical density of arbitrary "
              "profiles: the edge effect. Journal of Microscopy 111, 219-223."
            : "C. V. Howard, S. Reid, A. Baddeley, A. Boyde (1985). Unbiased estimation of particle density "
              "in "
              "the tandem scanning reflected light microscope. Journal of Microscopy 138, 203-212.");
  }
  if (facts.run && facts.run->option("network") == "wda-net") {
    references.emplace_back(
        "D. Qiu, S. Xiong, J. Yi, J. Peng (2024). Weakly-supervised cross-domain segmentation of electron "
        "microscopy with sparse point annotation. IEEE Transactions on Big Data.");
  }
  return references;
}

}  // namespace cristae
