#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cristae {

/// Every choice of a training run. A plain value; the defaults here are those of preset `paper`.
/// Names, ranges, units and help stand in options.cpp, once; window, command line and run record are
/// generated from there. Lengths ending in _nm are physical; _px are pixels of the working resolution.
struct Recipe {
  std::string preset = "paper";
  std::string method = "ipl";

  // Input
  double working_pixel_nm = 0;
  double assumed_pixel_nm = 0;
  std::string normalisation = "minmax";
  bool invert = false;
  std::int64_t target_slices = 40;
  double target_megapixels = 0;
  double low_percentile = 0.1;
  double high_percentile = 99.9;

  // Network
  std::string network = "wdanet";
  std::string z_source = "decoder72";
  std::int64_t det_head_blocks = 2;
  std::string det_bias_init = "library";

  // Source phase
  std::int64_t pretrain_steps = 50000;
  std::string pretrain_optimiser = "adam";
  double pretrain_rate = 5e-4;
  double pretrain_weight_decay = 1e-5;
  std::string pretrain_schedule = "step";
  std::int64_t pretrain_batch = 1;
  std::int64_t pack_sections = 0;
  double phantom_share = 0;

  // Adaptation: loop
  std::string round_plan = "joint4";
  std::int64_t rounds = 4;
  std::int64_t round_iterations = 25000;
  std::string optimiser = "sgd";
  double rate = 5e-5;
  double momentum = 0.9;
  double adam_beta2 = 0.999;
  double weight_decay = 5e-4;
  std::string schedule = "poly";
  std::string lr_restart = "single";
  std::int64_t batch = 1;
  std::int64_t crop = 512;
  double teacher_decay = 0;
  bool target_statistics = false;
  double click_crops = 0;
  double adapt_phantom_share = 0;
  std::string checkpoint = "last";
  double held_out_share = 0;
  std::int64_t checkpoint_steps = 250;

  // Augmentation
  std::string aug_set = "wda";
  double aug_gate = 0.25;
  double source_appearance = 0.3;
  double target_appearance = 0.3;
  double source_matching = 0;
  double pretrain_stretch = 0;
  double source_stretch = 0;
  double stretch_limit = 3;
  double scale_low = 0.6;
  double scale_high = 1.7;

  // Losses
  double dice_weight = 0;
  bool seg_source_term = true;
  bool seg_target_term = true;
  bool detection = true;
  double lambda1 = 1e-2;
  double lambda2 = 5e-3;
  std::string l2_reduction = "mean";
  std::string det_point_weight = "off";

  // Density maps
  std::string density_kernel = "sigma11_k67";
  double density_sigma_nm = 0;
  std::string density_norm = "peak_fixed";
  double density_peak = 255;

  // Detection self-training
  std::string det_quota = "total";
  std::string det_point_source = "peaks";
  std::string det_ratios = "0.2,0.4,0.6,0.8";
  std::int64_t nms_window = 21;
  double nms_threshold = 0.1;
  double merge_radius = 11;
  std::string merge_rule = "distance";
  std::string views = "5";
  double det_bg_rel = 0.05;
  double det_pos_rel = 0.01;

  // Pseudo-labels
  std::string pseudo_label = "ipl";
  std::string seg_ratios = "0,0.5,0.95,0.95";
  double foreground_threshold = 0.7;
  double background_threshold = 0.3;
  double early_background_threshold = 0.3;
  double unclicked_background_threshold = 0.3;
  std::string bg_rule = "confident";
  double bg_click_quantile = 0.05;
  double bg_click_floor = 0.005;
  std::int64_t cc_connectivity = 8;
  std::int64_t min_component_area = 4;
  std::string gt_point_label = "disk";
  double gt_point_radius = 4;
  double missed_gt_ignore_radius = 45;
  double missed_gt_disk = 0;
  bool missed_click_outline = false;
  std::string selection_granularity = "section";
  double threshold_t = 0.95;
  bool all_points_clicked = false;
  bool full_points_fp_to_bg = true;
  double uda_first_ratio = 0.2;
  double uda_proto_ratio = 0.15;
  double early_negatives_from = 1;
  bool component_gate = false;
  double gate_ignore_quantile = 0.8;
  double gate_reject_quantile = 0.97;
  double gate_ignore_errors = 0.7;
  double gate_reject_errors = 0.5;
  double gate_reject_from = 0.1;
  double hole_area_um2 = 0;

  // Contrast
  std::string contrast = "fg_focused";
  double tau = 0.5;
  std::string feature_norm = "l2";
  std::string z_resolution = "upsample";
  std::string proto_weights = "equal";
  std::string proto_refresh = "each_iter";
  std::string proto_memory = "last";
  std::string gt_proto_region = "disk";
  std::int64_t queries = 1024;
  std::string query_shortfall = "fill";
  std::string query_rule = "threshold";
  std::int64_t kmeans_pool = 20;
  std::int64_t kmeans_refresh = 1000;
  std::int64_t contrast_warmup = 1000;
  double contrast_pair_weight = 1;

  // Two views and prototypes: cafa, r4mito
  double two_view_rate = 1e-4;
  std::string view_scheme = "method";
  std::string strong_preset = "cafa_source";
  std::string teacher = "same";
  double ramp_fraction = 0.25;
  double cafa_weight = 0.1;
  double reliable_similarity = 0.7;
  double prototype_momentum = 0;
  std::string label_downsample = "majority";
  bool inter_exclusive = false;

  // Reliable prototypes and reference pixels: r4mito
  bool keep_cafa_alignment = false;
  double lambda_pro = 0.1;
  std::string pro_loss = "label";
  double pro_confidence = 0;
  std::string prototype_similarity = "cosine";
  std::string prototype_view = "weak";
  bool reliable_exclusive = true;
  double lambda_rank = 0.1;
  std::string correlation_loss = "none";
  std::string reference_selection = "orthogonal";
  std::int64_t reference_count = 128;
  std::int64_t rank_pixels = 16384;
  double correlation_temperature = 0;
  std::string kl_direction = "weak_strong";
  std::string kl_reduction = "pixel";

  // Adversaries
  double adv_weight = 1e-3;
  double adv_rate = 1e-4;
  std::string adv_input = "softmax";
  std::string adv_objective = "vanilla";
  bool adv_density = false;
  std::int64_t d_width = 64;
  double gradient_clip = 1;

  // Pairs of sections
  double isc_weight = 0.1;
  double isc_ramp_fraction = 0.25;
  std::string isc_pseudo_label = "hard";
  double isc_confidence = 0;
  bool isc_residual_target = false;
  bool pair_swap = true;
  std::int64_t pair_stride_source = 0;
  std::int64_t pair_stride_target = 0;
  std::string role_fusion = "mean";

  // Entropy and counts
  double entropy_percentile = 80;
  double entropy_floor = 0.5;
  std::string entropy_pool = "section";
  std::string entropy_refresh = "once";
  std::string wda_target_density = "background";
  double wda_density_weight = 1;
  std::string count_reference = "source";
  double count_weight = 1;
  double count_band = 3;
  double count_band_share = 0.1;

  // Without the source
  bool source_free = false;
  double source_teacher_floor = 0.1;
  double source_anchor = 1e-4;
  double source_count_band = 0.5;
  double source_statistics = 0;

  // Points
  std::string centre_rule = "edt_max";

  // Prediction and instances
  double infer_threshold = 0.5;
  std::int64_t tta = 1;
  std::int64_t tile = 1024;
  double tile_overlap = 0.5;
  double section_smoothing_nm = 0;
  std::string fp_filter = "peak_inside";
  std::string fp_filter_stage = "inference";
  double smallest_mean_probability = 0;
  double smallest_object_um2 = 0;
  std::string instance_separation = "components";

  // Instances in 3-D
  std::string joining = "automatic";
  double neck = 0.7;
  double link_overlap = 0.25;
  std::string link_splits = "always";
  double smallest_body_nm = 0;
  double largest_body_nm = 0;

  bool operator==(const Recipe&) const = default;
};

enum class OptionType { number, integer, boolean, choice, text };

/// What window, `recipe describe` and `--set` know of an option.
struct OptionDescription {
  std::string name;
  OptionType type = OptionType::number;
  std::string group;   ///< heading it stands under
  std::string unit;    ///< "nm", "px", "" ...
  std::string help;    ///< one or two sentences
  double minimum = 0;  ///< number and integer
  double maximum = 0;
  std::vector<std::string> choices;  ///< choice
  std::vector<std::string> methods;  ///< that read it; empty: every method, or none in particular
};

/// All options in the order in which they are shown.
const std::vector<OptionDescription>& describe_options();

/// The value as text, as `set_option` takes it. @throws Error{bad_input} for an unknown name
std::string get_option(const Recipe& recipe, std::string_view name);

/// Sets one option from text, checked against type, range and choices.
/// @throws Error{bad_input} naming option, value and what is allowed (near names are suggested)
void set_option(Recipe& recipe, std::string_view name, std::string_view value);

/// "key=value" as on the command line.
void set_option(Recipe& recipe, std::string_view assignment);

/// The group of the options that say how sections become bodies. They act on a prediction that is there.
constexpr std::string_view kBodyOptions = "Instances in 3-D";

/// Whether a network of this name finds centres; one that does not answers with a density of 0 everywhere.
bool has_detection_head(std::string_view network);

/// Options that say what the network is and how it is fed: an adaptation takes them from its pack.
const std::vector<std::string>& options_of_pack();

/// `chosen` with the pack's values of these.
Recipe with_options_of_pack(Recipe chosen, const Recipe& pack);

struct PresetDescription {
  std::string name;
  std::string help;
};

/// paper, standard, quick, preview, tiny.
const std::vector<PresetDescription>& describe_presets();

/// What the settings of a run change: the preset as it stands for `method`. `paper` is what the authors of
/// each method published; the other presets are the same for all. Its option `method` is left for settings to
/// set.
/// @throws Error{bad_input} naming the presets there are
Recipe preset_recipe(std::string_view name, std::string_view method = "ipl");

/// A preset with settings ("key=value") on top, in their order; `paper` follows the last method among them.
/// @throws Error{bad_input} for an unknown preset, option or value
Recipe preset_with_settings(std::string_view preset, const std::vector<std::string>& settings);

/// JSON object with every option. `recipe_from_json` gives missing options the defaults of the preset named
/// in it, passes over names it does not know (files of other versions) and refuses unknown values.
std::string recipe_to_json(const Recipe& recipe);
Recipe recipe_from_json(std::string_view json);

}  // namespace cristae
