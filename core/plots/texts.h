#pragma once

/// What figures say, in English; Plot::language puts it into the reader's. Each on one line, because
/// translations/core_texts.py reads them here. {} stands for a number or a text.
namespace cristae::plot_texts {

// clang-format off
inline constexpr const char* kInstances = "Instances";
inline constexpr const char* kInstancesPercent = "Instances (%)";
inline constexpr const char* kShareOfInstances = "Share of instances";
inline constexpr const char* kSection = "Section";
inline constexpr const char* kProfiles = "Profiles";
inline constexpr const char* kFieldPercent = "Field (%)";

inline constexpr const char* kCount = "n = {} instances";
inline constexpr const char* kCountAndMedian = "n = {} instances; dashed: median {}";
inline constexpr const char* kSections = "{} sections.";
inline constexpr const char* kEqualRatio = "Bins of equal ratio.";
inline constexpr const char* kEqualWidth = "Bins of equal width.";
inline constexpr const char* kEcdf = "Share of instances at or below a value.";
inline constexpr const char* kRandomBand = "Grey: least and largest share in {} random patterns of as many points in the same field; dotted: their mean.";
inline constexpr const char* kViolin = "Gaussian density (Silverman's bandwidth); bar: quartiles, ring: median.";
inline constexpr const char* kLogViolin = "Gaussian density (Silverman's bandwidth, on logarithms); bar: quartiles, ring: median.";
inline constexpr const char* kSuperplot = "Small: instances; large: mean of each replicate; line: mean of replicates, bar: its 95 % interval.";
inline constexpr const char* kZProfile = "Profiles in each section; share of the field they cover.";
inline constexpr const char* kRose = "Directions of axes in the section as it is seen, both ends drawn; area is proportional to number.";
inline constexpr const char* kWelch = "Welch's t on replicate means.";
inline constexpr const char* kNotIndependent = "Instances of one animal are not independent samples: compare replicate means (superplot).";
inline constexpr const char* kCountedThrough = "Counted from first to last section of each instance.";

inline constexpr const char* kLeftOut = "Left out: {}.";
inline constexpr const char* kCutByBorder = "{} cut by the border";
inline constexpr const char* kWithoutValue = "{} without a value";
inline constexpr const char* kNotAboveZero = "{} not above 0";
inline constexpr const char* kIncludesCut = "Includes {} cut by the border: their sizes are lower bounds.";
inline constexpr const char* kNothingLeft = "Nothing is left of: {}.";
// clang-format on

}  // namespace cristae::plot_texts
