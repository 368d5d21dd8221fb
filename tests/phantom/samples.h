#pragma once

#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "core/phantom/phantom.h"

/// Phantoms that several tests look at, made once: 12 x 256 x 256, seed 7.
const cristae::Phantom& source_sample();
const cristae::Phantom& target_sample();

double mean_grey(const cristae::Volume<std::uint8_t>& image);
double grey_deviation(const cristae::Volume<std::uint8_t>& image);
/// Mean grey of the voxels of instances (inside) or of the rest.
double mean_grey_where(const cristae::Phantom& phantom, bool inside);
double foreground_share(const cristae::LabelVolume& labels);
std::uint32_t highest_id(const cristae::LabelVolume& labels);
/// Pairs of ids (smaller first) that share a voxel face.
std::set<std::pair<std::uint32_t, std::uint32_t>> touching_pairs(const cristae::LabelVolume& labels);
/// Diameters in pixels of discs with the area of each instance in each section.
std::vector<double> section_diameters(const cristae::LabelVolume& labels);
