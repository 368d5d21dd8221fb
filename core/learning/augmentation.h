#pragma once

#include <vector>

#include <opencv2/core.hpp>

#include "core/base/random.h"

namespace cristae {

/// A change of geometry: where each pixel of a crop is read in its section. One warp moves image,
/// labels and points together.
struct Warp {
  cv::Size size;
  cv::Matx23d section_from_crop = cv::Matx23d(1, 0, 0, 0, 1, 0);
  cv::Mat displacement;  ///< CV_32FC2, added in crop pixels before the affine map; empty: none
};

struct WarpOptions {
  int crop = 192;
  double rotation = 180;  ///< degrees, uniform in +-rotation
  double flip = 0.5;
  double scale_low = 1;  ///< above 1 objects grow
  double scale_high = 1;
  double stretch = 0;  ///< chance of a stretch along a random axis
  double stretch_limit = 3;
  double elastic = 0.3;    ///< chance of an elastic displacement
  double elastic_low = 2;  ///< sd of the grid's displacement, px
  double elastic_high = 9;
};

/// A random warp whose crop is centred on `centre` of the section (x, y).
Warp draw_warp(const WarpOptions& options, cv::Point2d centre, Random& random);

/// Bilinear for images; nearest for labels. Outside the section the image is mirrored without
/// repeating the edge; labels take `outside` there when it is >= 0, else they are mirrored too.
cv::Mat warp_image(const cv::Mat& section, const Warp& warp);
cv::Mat warp_labels(const cv::Mat& labels, const Warp& warp, int outside = -1);

/// Where points of the section fall in the crop; those outside are left out.
std::vector<cv::Point2d> warp_points(const std::vector<cv::Point2d>& points, const Warp& warp);

/// Independent normal numbers with mean 0, CV_32F.
cv::Mat normal_noise(cv::Size size, double deviation, Random& random);

/// Grey-value changes of strength k on a standardised crop (mean 0, sd 1), in place: gamma, blur or
/// sharpening, local histogram equalisation, contrast and offset, a smooth brightness field, noise.
void change_appearance(cv::Mat& crop, double k, Random& random);

/// Moves the grey values of `crop` towards the distribution of `reference` by `blend` in [0, 1].
void match_histogram(cv::Mat& crop, const cv::Mat& reference, double blend);

/// The grey-value steps of the WDA chain (brightness and contrast p 0.5, motion blur p 0.2) on [0, 1].
void change_appearance_wda(cv::Mat& crop, Random& random);

/// The grey-value steps of the later public chain: gamma, brightness, contrast, noise, on [0, 1].
void change_appearance_wsda(cv::Mat& crop, Random& random);

}  // namespace cristae
