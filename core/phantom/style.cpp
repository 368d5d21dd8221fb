#include "core/phantom/style.h"

#include <algorithm>

namespace cristae::phantom {
namespace {

TissueStyle source_tissue() {
  TissueStyle t;
  t.share = 0.065;
  t.mito_radius = 118;
  t.warp_middle = 36;
  t.warp_small = 9;
  t.cloud_density = 4;
  return t;
}

TissueStyle target_tissue() {
  TissueStyle t;
  t.warp_large = 90;
  t.warp_middle = 32;
  t.reticulum_density = 40;
  t.glia_gap = 90;
  t.trunk_density = 0.1;
  t.share = 0.075;
  t.mito_radius = 175;
  t.mito_radius_spread = 0.28;
  t.mito_radius_high = 340;
  t.mito_length_low = 400;
  t.mito_length_high = 3200;
  t.cloud_density = 12;
  t.dark_cell_share = 0.1;
  t.dark_body_density = 1.2;
  t.mito_lumpiness = 0.04;
  t.tubule_density = 15;
  t.dense_core_density = 0.6;
  return t;
}

TissueStyle varied_tissue(Random random) {
  TissueStyle t;
  t.warp_large = random.uniform(30, 110);
  t.warp_middle = random.uniform(5, 24);
  t.warp_small = random.uniform(0, 6);
  t.glia_gap = random.uniform(30, 200);
  t.soma_density = random.chance(0.4) ? random.uniform(0.004, 0.03) : 0.001;
  t.trunk_density = random.uniform(0.02, 0.25);
  t.middle_density = random.uniform(0.5, 3);
  t.thin_density = random.uniform(5, 60);
  t.dark_cell_share = random.chance(0.5) ? random.uniform(0, 0.2) : 0;
  t.share = random.uniform(0.03, 0.16);
  // Diameters of 150 to 900 nm.
  t.mito_radius = random.log_uniform(85, 320);
  t.mito_radius_spread = random.uniform(0.12, 0.4);
  t.mito_radius_low = 65;
  t.mito_radius_high = 450;
  t.mito_length_low = random.uniform(200, 700);
  t.mito_length_high = random.uniform(900, 4500);
  t.mito_wander = random.uniform(0.1, 0.45);
  t.mito_lumpiness = random.uniform(0.02, 0.14);
  t.myelin_share = random.chance(0.4) ? random.uniform(0, 0.25) : 0;
  t.cloud_density = random.uniform(0, 8);
  t.dark_body_density = random.uniform(0, 1);
  t.multivesicular_density = random.uniform(0, 0.8);
  t.vacuole_density = random.uniform(0, 5);
  t.reticulum_density = random.uniform(0, 50);
  t.tubule_density = random.uniform(0, 50);
  t.lone_vesicle_density = random.uniform(0, 200);
  t.dense_core_density = random.uniform(0, 8);
  return t;
}

/// Drawn beside what a network trained on `varied` got wrong in brain: long rods, grey bodies, nuclei.
TissueStyle cortex_tissue(const Random& random) {
  TissueStyle t = varied_tissue(random);
  Random own = random.derive("cortex");
  t.mito_length_high = own.log_uniform(900, 7000);
  t.mito_wander = own.log_uniform(0.03, 0.45);
  t.endosome_density = own.chance(0.7) ? own.uniform(0, 14) : 0;
  t.outline_depth = 8;  // people draw on the dark line and not around it
  // Rods are seen at their length where cells run along the sections.
  t.lying = own.chance(0.5) ? own.uniform(0.6, 0.97) : 0;
  return t;
}

/// Drawn beside pictures of damaged heart and skeletal muscle: mitochondria press against each other and are
/// told from what lies between them by their form and cristae, not by darkness.
TissueStyle muscle_tissue(Random random) {
  TissueStyle t;
  t.warp_large = random.uniform(30, 110);
  t.warp_middle = random.uniform(5, 24);
  t.warp_small = random.uniform(0, 6);
  t.glia_gap = random.uniform(10, 60);
  t.soma_density = t.trunk_density = t.middle_density = t.thin_density = 0;
  t.fibril_density = random.log_uniform(0.02, 0.3);
  t.lipid_density = random.chance(0.5) ? random.uniform(0, 0.15) : 0;
  t.share = random.uniform(0.2, 0.65);
  t.mito_radius = random.log_uniform(180, 480);
  t.mito_radius_spread = random.uniform(0.2, 0.45);
  t.mito_radius_low = 90;
  t.mito_radius_high = 750;
  t.mito_length_low = random.uniform(500, 900);
  t.mito_length_high = random.uniform(1200, 4000);
  t.mito_wander = random.uniform(0.1, 0.45);
  t.mito_lumpiness = random.uniform(0.02, 0.1);
  t.mito_pressing = random.chance(0.8) ? random.uniform(0.15, 0.55) : 0;
  t.cloud_density = t.myelin_share = 0;
  t.dark_body_density = random.uniform(0, 0.3);
  t.multivesicular_density = random.uniform(0, 0.3);
  t.vacuole_density = random.uniform(0, 5);
  t.reticulum_density = random.uniform(0, 60);
  t.tubule_density = random.uniform(0, 20);
  t.lone_vesicle_density = random.uniform(0, 60);
  t.dense_core_density = random.uniform(0, 3);
  return t;
}

/// Large things do not need small pixels.
VoxelSize muscle_voxel(Random random) {
  const double pixel = random.log_uniform(5, 16);
  return {std::max(pixel, random.log_uniform(5, 60)), pixel, pixel};
}

VoxelSize varied_voxel(Random random) {
  const double pixel = random.log_uniform(3.5, 11);
  return {std::max(pixel, random.log_uniform(5, 60)), pixel, pixel};
}

StainStyle target_stain() {
  StainStyle s;
  s.cytoplasm = 0.23;
  s.cytoplasm_spread = 0.03;
  s.lumen = 0.22;
  s.cisternae = 0.8;
  s.glia = 0.4;
  s.texture = 0.065;
  s.texture_nm = 30;
  s.granules = 0.28;
  s.granules_nm = 24;
  s.membrane = 0.74;
  s.membrane_nm = 10;
  s.cleft_nm = 14;
  s.cleft = 0.4;
  s.matrix = 0.41;
  s.matrix_spread = 0.05;
  s.matrix_grain = 0.05;
  s.mito_membrane = 0.74;
  s.mito_membrane_nm = 10;
  s.mito_gap_nm = 11;
  s.crista_dark = 0.2;
  s.crista_light = 0.15;
  s.crista_lumen_nm = 12;
  s.crista_spacing_nm = 34;
  s.crista_share = 0.8;
  s.crista_ripple = 0.45;
  s.swelling = 0.03;
  s.small_membrane = 0.78;
  s.tubule = 0.12;
  s.psd = 0.45;
  s.dark_body = 0.58;
  return s;
}

StainStyle varied_stain(Random random) {
  StainStyle s;
  s.cytoplasm = random.uniform(0.1, 0.36);
  s.cytoplasm_spread = random.uniform(0.01, 0.1);
  s.glia = s.cytoplasm + random.uniform(-0.05, 0.3);
  s.texture = random.uniform(0.01, 0.09);
  s.texture_nm = random.uniform(14, 40);
  s.granules = random.uniform(0, 0.3);
  s.granules_nm = random.uniform(18, 40);
  s.patches = random.uniform(0, 0.06);
  s.membrane = random.uniform(0.5, 0.95);
  s.membrane_nm = random.log_uniform(5, 14);
  s.cleft_nm = random.uniform(8, 26);
  s.cleft = s.cytoplasm + random.uniform(-0.1, 0.35);
  // From clearly darker than the cytoplasm to slightly paler.
  s.matrix = s.cytoplasm + (random.chance(0.1) ? random.uniform(-0.08, 0.08) : random.uniform(0.1, 0.52));
  s.matrix_spread = random.uniform(0.01, 0.08);
  s.matrix_grain = random.uniform(0, 0.09);
  s.mito_membrane = std::min(0.95, std::max(s.matrix + 0.05, s.membrane + random.uniform(-0.15, 0.1)));
  s.mito_membrane_nm = random.log_uniform(5, 12);
  s.mito_gap_nm = random.uniform(8, 20);
  // Pale ones are told from other bright profiles by their cristae alone.
  const bool is_pale = s.matrix < s.cytoplasm + 0.12;
  s.crista_share = is_pale ? random.uniform(0.7, 1) : random.chance(0.2) ? 0 : random.uniform(0.2, 1);
  s.crista_dark = random.uniform(is_pale ? 0.18 : 0, 0.35);
  s.crista_light = random.uniform(0, 0.35);
  s.crista_lumen_nm = random.uniform(5, 22);
  s.crista_spacing_nm = random.log_uniform(28, 95);
  s.crista_ripple = random.uniform(0.05, 0.9);
  s.swelling = random.chance(0.3) ? random.uniform(0, 0.5) : 0;
  s.small_membrane = random.uniform(0.35, 0.8);
  s.tubule = random.uniform(0, 0.3);
  s.lumen = random.uniform(-0.1, 0.2);
  s.cisternae = random.uniform(0, 1);
  s.psd = random.uniform(0.1, 0.6);
  s.dark_body = random.uniform(std::min(0.55, s.matrix + 0.1), 0.95);
  s.myelin = random.uniform(0.5, 0.9);
  s.nucleus = s.cytoplasm + random.uniform(-0.05, 0.2);
  return s;
}

StainStyle cortex_stain(const Random& random) {
  StainStyle s = varied_stain(random);
  Random own = random.derive("cortex");
  s.chromatin = own.uniform(0.05, 0.4);
  s.patches =
      own.uniform(0, 0.18);  // also beside mitochondria, where they are not to be taken for a part of them
  // From hardly darker than the cytoplasm to as dark as a mitochondrion: darkness alone makes none.
  s.endosome = own.uniform(s.cytoplasm + 0.03, std::max(s.cytoplasm + 0.1, s.matrix + 0.08));
  return s;
}

StainStyle muscle_stain(const Random& random) {
  StainStyle s = varied_stain(random);
  Random own = random.derive("muscle");
  s.glia = s.cytoplasm;
  s.granules = own.uniform(0, 0.5);  // glycogen
  s.cisternae = own.uniform(0, 0.3);
  // Hardly darker than fibrils, and told by cristae.
  s.matrix = s.cytoplasm + own.uniform(0, 0.35);
  s.mito_membrane = std::min(0.95, std::max(s.matrix + 0.15, s.membrane + own.uniform(-0.15, 0.1)));
  s.crista_share = own.uniform(0.75, 1.1);
  s.crista_dark = own.uniform(0.2, 0.5);
  s.crista_wall_nm = own.log_uniform(2.5, 11);
  s.crista_light = own.uniform(0.1, 0.4);
  s.crista_lumen_nm = own.uniform(8, 36);
  s.crista_spacing_nm = own.log_uniform(2 * s.crista_lumen_nm + 2 * s.crista_wall_nm + 10, 140);
  s.crista_ripple = own.uniform(0.2, 0.9);
  s.clearing = own.chance(0.6) ? own.uniform(0, 0.5) : 0;
  s.clearing_nm = own.log_uniform(150, 500);
  s.lipid = s.cytoplasm + own.uniform(-0.15, 0.35);
  s.fibril = s.matrix + own.uniform(-0.15, 0.15);
  s.fibril_light = own.uniform(0, 0.2);
  s.fibril_line = own.uniform(0.05, 0.4);
  s.fibril_grain = own.uniform(0.02, 0.14);
  s.fibril_spacing_nm = own.uniform(22, 60);
  s.sarcomere_nm = own.uniform(1500, 2300);
  return s;
}

CameraStyle source_camera() {
  CameraStyle c;
  c.white = 228;
  c.black = 4;
  c.shot_noise = 15;
  c.read_noise = 5;
  c.soft_noise = 15;
  c.drift = 4;
  c.contrast_drift = 0.05;
  c.field = 6;
  c.jitter_nm = 9;
  c.dirt_per_um2 = 0.25;
  c.psf_nm = 3;
  return c;
}

CameraStyle target_camera() {
  CameraStyle c;
  c.white = 198;
  c.black = 44;
  c.psf_nm = 6;
  c.shot_noise = 9;
  c.read_noise = 3;
  c.soft_noise = 5;
  c.drift = 1.5;
  c.contrast_drift = 0.01;
  c.field = 3;
  c.streaks = 2.5;
  c.jitter_nm = 1.5;
  return c;
}

CameraStyle varied_camera(Random random) {
  CameraStyle c;
  c.white = random.uniform(150, 245);
  c.black = random.uniform(0, 85);
  c.gamma = random.log_uniform(0.7, 1.4);
  c.thickness_share = random.uniform(0.5, 1);
  c.psf_nm = random.log_uniform(2, 13);
  c.sharpen = random.chance(0.25) ? random.uniform(0, 0.8) : 0;
  // Noise in proportion to the range of greys: real pictures are exposed until membranes show.
  const double range = c.white - c.black;
  c.shot_noise = range * random.log_uniform(0.02, 0.16);
  c.read_noise = range * random.log_uniform(0.005, 0.06);
  c.soft_noise = range * random.uniform(0, 0.08);
  c.drift = random.uniform(0, 8);
  c.contrast_drift = random.uniform(0, 0.08);
  c.field = random.uniform(0, 10);
  c.streaks = random.chance(0.3) ? random.uniform(0, 8) : 0;
  c.jitter_nm = random.uniform(0, 10);
  c.dirt_per_um2 = random.chance(0.3) ? random.uniform(0, 1) : 0;
  return c;
}

VoxelSize own_voxel(PhantomDomain domain, const Random& random) {
  switch (domain) {
    case PhantomDomain::source: return {50, 5, 5};
    case PhantomDomain::target: return {20, 5, 5};
    case PhantomDomain::varied:
    case PhantomDomain::cortex: return varied_voxel(random.derive("voxel"));
    case PhantomDomain::muscle: return muscle_voxel(random.derive("voxel"));
  }
  return {};
}

TissueStyle own_tissue(PhantomDomain domain, const Random& random) {
  switch (domain) {
    case PhantomDomain::source: return source_tissue();
    case PhantomDomain::target: return target_tissue();
    case PhantomDomain::varied: return varied_tissue(random.derive("tissue"));
    case PhantomDomain::muscle: return muscle_tissue(random.derive("tissue"));
    case PhantomDomain::cortex: return cortex_tissue(random.derive("tissue"));
  }
  return {};
}

}  // namespace

Style stack_style(const PhantomOptions& options, const Random& random) {
  Style style{options.voxel_size_nm, own_tissue(options.domain, random)};
  const VoxelSize own = own_voxel(options.domain, random);
  if (style.voxel_size_nm.z <= 0) style.voxel_size_nm.z = own.z;
  if (style.voxel_size_nm.y <= 0) style.voxel_size_nm.y = own.y;
  if (style.voxel_size_nm.x <= 0) style.voxel_size_nm.x = own.x;
  TissueStyle& t = style.tissue;
  if (options.mitochondria_share >= 0) t.share = options.mitochondria_share;
  t.touching_share = options.touching_share;
  t.branching_share = options.branching_share;
  for (double* density : {&t.cloud_density, &t.dark_body_density, &t.multivesicular_density,
                          &t.vacuole_density, &t.myelin_share, &t.dense_core_density}) {
    *density *= options.look_alike_density;
  }
  return style;
}

StainStyle stain_style(PhantomDomain domain, Random random) {
  switch (domain) {
    case PhantomDomain::source: return {};
    case PhantomDomain::target: return target_stain();
    case PhantomDomain::varied: return varied_stain(random);
    case PhantomDomain::muscle: return muscle_stain(random);
    case PhantomDomain::cortex: return cortex_stain(random);
  }
  return {};
}

CameraStyle camera_style(PhantomDomain domain, Random random) {
  switch (domain) {
    case PhantomDomain::source: return source_camera();
    case PhantomDomain::target: return target_camera();
    case PhantomDomain::varied:
    case PhantomDomain::muscle:
    case PhantomDomain::cortex: return varied_camera(random);
  }
  return {};
}

}  // namespace cristae::phantom
