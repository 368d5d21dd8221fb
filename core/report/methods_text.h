#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/evaluation/field_agreement.h"
#include "core/evaluation/sample_estimate.h"
#include "core/report/run_record.h"

namespace cristae {

/// What was measured, for the methods paragraph.
struct MeasuredFacts {
  bool is_2d = false;  ///< profiles of sections, not bodies
  Shape shape;
  std::optional<VoxelSize> voxel_size_nm;
  std::int64_t count = 0;
  std::int64_t complete = 0;       ///< that no border cuts
  double field_fraction = 0;       ///< voxels of instances over voxels of the field
  bool has_surface = false;        ///< surface, sphericity and complexity index were measured
  bool has_centreline = false;     ///< length of the centreline was measured
  bool has_forms = false;          ///< 2-D: outline, circularity and the like were measured
  std::string instance_rule = {};  ///< how instances were made, as the file of the labels tells
  /// Of the unbiased counting frame, where a number density is told: its extent, what it counts, 1/um^3 or
  /// 1/um^2.
  std::optional<Shape> frame = std::nullopt;
  std::int64_t counted = 0;
  double number_density = 0;
};

/// What a person has said of the result, of instances one by one and at test points.
struct ReviewedFacts {
  std::int64_t rejected = 0;                             ///< left out of the measures
  std::optional<SampleEstimate> precision;               ///< of all that were found, from a random sample
  std::optional<FieldAgreement> counted = std::nullopt;  ///< test points on random fields
};

/// Agreement with truth made by people.
struct ScoredFacts {
  std::string truth;                        ///< name of the file
  bool is_2d = true;                        ///< instances of sections were compared, not of the volume
  std::optional<double> dice, f1, pq, aji;  ///< of all sections together
  std::int64_t sections = 0;
};

struct MethodsFacts {
  std::string version;  ///< of the program that wrote the text
  std::optional<RunRecord> run;
  std::optional<MeasuredFacts> measured;
  std::optional<ScoredFacts> scored;
  std::optional<ReviewedFacts> reviewed = std::nullopt;
};

/// A paragraph for the methods section of a paper: versions, recipe, seed, counts, definitions, scores, and
/// the works to cite. Says only what is known.
std::string methods_paragraph(const MethodsFacts& facts);

/// The works that the paragraph names, one a line.
std::vector<std::string> methods_references(const MethodsFacts& facts);

}  // namespace cristae
