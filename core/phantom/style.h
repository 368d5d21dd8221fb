#pragma once

#include <cstdint>

#include "core/base/random.h"
#include "core/base/units.h"
#include "core/phantom/phantom.h"

namespace cristae::phantom {

/// What the tissue is made of. Lengths in nm, densities per cubic micrometre.
struct TissueStyle {
  double warp_large = 70;   ///< Bending of everything, amplitude at 700 nm
  double warp_middle = 30;  ///< at 220 nm
  double warp_small = 6;    ///< at 80 nm
  double glia_gap = 120;    ///< Neurites farther apart than twice this leave room for glia between them
  double soma_density = 0.004;
  double trunk_density = 0.08;
  double middle_density = 2.0;
  double thin_density = 40;
  double dark_cell_share = 0.06;    ///< of the neurites have dark cytoplasm
  double share = 0.07;              ///< of the volume in mitochondria
  double mito_radius = 120;         ///< median
  double mito_radius_spread = 0.3;  ///< standard deviation of the logarithm
  double mito_radius_low = 60;
  double mito_radius_high = 260;
  double mito_length_low = 300;
  double mito_length_high = 2600;
  double mito_wander = 0.25;     ///< How much a mitochondrion turns each 50 nm, radians
  double mito_lumpiness = 0.06;  ///< of the radius
  double mito_pressing = 0;      ///< of the radius by which neighbours may overlap; they flatten each other
  double touching_share = 0.25;
  double branching_share = 0.12;
  double fibril_density = 0;   ///< myofibrils side by side, 0.3 to 0.9 micrometres in radius
  double lipid_density = 0;    ///< droplets
  double myelin_share = 0.03;  ///< of the middle-sized neurites
  double cloud_density = 4;    ///< of vesicle clouds, each at a synapse
  double dark_body_density = 0.5;
  double multivesicular_density = 0.4;
  double vacuole_density = 2;
  double reticulum_density = 25;
  double tubule_density = 30;
  double lone_vesicle_density = 130;
  double dense_core_density = 3;
  double endosome_density = 0;  ///< grey bodies with one membrane, smaller than most mitochondria
  double outline_depth = 0;     ///< nm below the outer surface at which the truth of a mitochondrion begins
  double lying = 0;             ///< 0: cells run in all directions, 1: in the plane of the sections
};

/// How dark things are: 0 clear resin, 1 black. Lengths in nm.
struct StainStyle {
  double cytoplasm = 0.22;
  double cytoplasm_spread = 0.035;  ///< between cells
  double glia = 0.58;
  double texture = 0.06;  ///< fine unevenness of the cytoplasm
  double texture_nm = 22;
  double granules = 0.48;  ///< ribosomes and the like, dark specks
  double granules_nm = 17;
  double patches = 0.03;    ///< unevenness at 300 nm
  double membrane = 0.95;   ///< plasma membrane
  double membrane_nm = 10;  ///< thickness (two sigmas of its profile)
  double cleft_nm = 16;     ///< between the middles of two neighbouring plasma membranes
  double cleft = 0.25;
  double matrix = 0.57;
  double matrix_spread = 0.05;  ///< between mitochondria
  double matrix_grain = 0.09;
  double mito_membrane = 0.95;
  double mito_membrane_nm = 9;
  double mito_gap_nm = 15;    ///< middle of outer to middle of inner membrane
  double crista_dark = 0.34;  ///< added by the membranes of a crista
  double crista_light = 0.3;  ///< taken away by its lumen
  double crista_lumen_nm = 11;
  double crista_wall_nm = 2.6;  ///< sigma of its membranes
  double crista_spacing_nm = 46;
  double crista_share = 0.85;  ///< of the matrix that has cristae
  double crista_ripple = 0.3;  ///< waviness in units of the spacing
  double swelling = 0.2;       ///< share of mitochondria with white slits and spots
  double clearing = 0;         ///< share of the matrix that has lost its content, as after damage
  double clearing_nm = 260;
  double small_membrane = 0.7;  ///< vesicles, reticulum
  double lumen = -0.05;         ///< of vesicles and reticulum, relative to the cytoplasm
  double cisternae = 0.5;       ///< how much reticulum, 0..1
  double tubule = 0.25;
  double psd = 0.5;  ///< postsynaptic density
  double dark_body = 0.7;
  double myelin = 0.75;
  double endosome = 0.4;
  double nucleus = 0.3;
  double chromatin = 0.12;  ///< by which its dense patches are darker
  double lipid = 0.4;
  double fibril = 0.4;        ///< where filaments overlap (A band)
  double fibril_light = 0.1;  ///< by which the rest is lighter (I band)
  double fibril_line = 0.25;  ///< by which the line in its middle is darker (Z line)
  double fibril_grain = 0.1;  ///< of single filaments
  double fibril_spacing_nm = 36;
  double sarcomere_nm = 1900;
};

/// Section thickness, optics, detector. Grey values of 0..255.
struct CameraStyle {
  double white = 200;  ///< grey of density 0
  double black = 20;   ///< grey of density 1
  double gamma = 1;
  double thickness_share = 0.5;  ///< of the section distance that a section shows in projection
  double psf_nm = 4;             ///< sigma of the blur
  double sharpen = 0;            ///< overshoot at edges
  double shot_noise = 14;        ///< standard deviation at full white
  double read_noise = 6;
  double soft_noise = 4;  ///< correlated over a few pixels
  double drift = 2;       ///< of section brightness, standard deviation
  double contrast_drift = 0.02;
  double field = 5;      ///< slow unevenness across a section
  double streaks = 0;    ///< charging, along x
  double jitter_nm = 5;  ///< misalignment of a section
  double dirt_per_um2 = 0;
};

struct Style {
  VoxelSize voxel_size_nm;
  TissueStyle tissue;
};

/// Voxel size and tissue of a stack.
Style stack_style(const PhantomOptions& options, const Random& random);
StainStyle stain_style(PhantomDomain domain, Random random);
CameraStyle camera_style(PhantomDomain domain, Random random);

}  // namespace cristae::phantom
