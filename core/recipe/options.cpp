// The one declaration of every option: name, group, unit, range or choices, help.

#include "core/recipe/options.h"

namespace cristae {
namespace {

using Choices = std::vector<std::string>;

class Table {
 public:
  /// Heading of the options that follow, and the methods that read them (none: all).
  void group(std::string name, Choices methods = {}) {
    group_ = std::move(name);
    methods_ = std::move(methods);
  }
  void methods(Choices methods) { methods_ = std::move(methods); }

  void number(double Recipe::*field, std::string name, std::string unit, double minimum, double maximum,
              std::string help) {
    add(field, OptionType::number, std::move(name), std::move(unit), minimum, maximum, {}, std::move(help));
  }
  void integer(std::int64_t Recipe::*field, std::string name, std::string unit, std::int64_t minimum,
               std::int64_t maximum, std::string help) {
    add(field, OptionType::integer, std::move(name), std::move(unit), static_cast<double>(minimum),
        static_cast<double>(maximum), {}, std::move(help));
  }
  void boolean(bool Recipe::*field, std::string name, std::string help) {
    add(field, OptionType::boolean, std::move(name), "", 0, 0, {}, std::move(help));
  }
  void choice(std::string Recipe::*field, std::string name, Choices choices, std::string help) {
    add(field, OptionType::choice, std::move(name), "", 0, 0, std::move(choices), std::move(help));
  }
  void text(std::string Recipe::*field, std::string name, std::string unit, std::string help) {
    add(field, OptionType::text, std::move(name), std::move(unit), 0, 0, {}, std::move(help));
  }

  std::vector<Option> options;

 private:
  void add(OptionField field, OptionType type, std::string name, std::string unit, double minimum,
           double maximum, Choices choices, std::string help) {
    options.push_back({{std::move(name), type, group_, std::move(unit), std::move(help), minimum, maximum,
                        std::move(choices), methods_},
                       field});
  }

  std::string group_;
  Choices methods_;
};

void declare_input(Table& table) {
  table.group("Input");
  table.number(&Recipe::working_pixel_nm, "working_pixel_nm", "nm", 0, 100,
               "Pixel size at which the network works; stacks are resampled to it. 0 keeps the stack's own.");
  table.number(&Recipe::assumed_pixel_nm, "assumed_pixel_nm", "nm", 0, 10000,
               "Pixel size of a stack whose voxel size is unknown. 0: adaptation judges it by the clicked "
               "mitochondria; without any it is the working pixel.");
  table.choice(&Recipe::normalisation, "normalisation", {"minmax", "standard"},
               "Grey values: minmax stretches each crop to 0..1; standard subtracts the section's mean and "
               "divides by its standard deviation.");
  table.boolean(&Recipe::invert, "invert", "The target's contrast is inverted: membranes are light.");
  table.integer(&Recipe::target_slices, "target_slices", "sections", 1, 100000,
                "Most target sections used for training, drawn at random by the seed; clicked ones first.");
  table.number(
      &Recipe::target_megapixels, "target_megapixels", "Mpx", 0, 100000,
      "Most target pixels used for training, at the working pixel: fewer sections or windows of large "
      "ones are taken, clicked ones first. 0: no limit.");
  table.number(&Recipe::low_percentile, "low_percentile", "%", 0, 49,
               "Percentile of the stack's grey values that becomes black.");
  table.number(&Recipe::high_percentile, "high_percentile", "%", 51, 100,
               "Percentile of the stack's grey values that becomes white.");
}

void declare_network(Table& table) {
  table.group("Network");
  table.choice(
      &Recipe::network, "network",
      {"wdanet", "compact-xs", "compact-s", "compact-m", "compact-l", "unet", "daisc", "daisc-batch"},
      "Trunk with segmentation and detection heads: wdanet is the published one of ipl, the compact ones "
      "are made for speed. Without a detection head: unet (published for r4mito) and daisc, which sees two "
      "sections at once (da-isc).");
  table.choice(&Recipe::z_source, "z_source", {"decoder72", "projection128"},
               "Feature that the contrast acts on (wdanet).");
  table.integer(&Recipe::det_head_blocks, "det_head_blocks", "blocks", 2, 4,
                "Blocks in the detection head (wdanet): 2 or 4.");
  table.choice(&Recipe::det_bias_init, "det_bias_init", {"library", "1.0"},
               "First bias of the last layer of the detection head (wdanet): what the library draws, or 1.0 "
               "against a head that answers 0 from the start.");
}

void declare_source_phase(Table& table) {
  table.group("Source phase");
  table.integer(&Recipe::pretrain_steps, "pretrain_steps", "steps", 1, 10000000,
                "Optimiser steps on the source.");
  table.choice(&Recipe::pretrain_optimiser, "pretrain_optimiser", {"adam", "adamw", "sgd"},
               "Optimiser on the source.");
  table.number(&Recipe::pretrain_rate, "pretrain_rate", "", 1e-7, 1, "Learning rate on the source.");
  table.number(&Recipe::pretrain_weight_decay, "pretrain_weight_decay", "", 0, 1,
               "Weight decay on the source.");
  table.choice(
      &Recipe::pretrain_schedule, "pretrain_schedule", {"step", "poly", "cosine"},
      "Learning rate over the source phase: step multiplies by 0.9 every 5,000 steps; cosine warms up "
      "over 50 steps and falls to 2 %.");
  table.integer(&Recipe::pretrain_batch, "pretrain_batch", "crops", 1, 256, "Crops a step on the source.");
  table.integer(&Recipe::pack_sections, "pack_sections", "sections", 0, 100000,
                "Most sections kept in the source pack, evenly drawn; 0: all that were trained on.");
  table.number(&Recipe::phantom_share, "phantom_share", "", 0, 0.9,
               "Share of crops of the source phase taken from synthetic sections, which show shapes and "
               "looks that one "
               "real source does not have.");
}

void declare_loop(Table& table) {
  table.group("Adaptation");
  table.choice(
      &Recipe::method, "method",
      {"ipl", "r4mito", "cafa", "da-isc", "wda-net", "adaptsegnet", "none", "oracle"},
      "ipl learns from clicks and its own sure instances. Without clicks: r4mito and cafa hold two "
      "looks of a section together, da-isc two sections and their difference; wda-net trusts pixels of "
      "low entropy, adaptsegnet aligns outputs. For comparison: none keeps the source model, oracle "
      "learns from the target's truth.");
  table.choice(&Recipe::round_plan, "round_plan", {"joint4", "two_stage"},
               "joint4 trains detection and segmentation together in every round; two_stage trains detection "
               "rounds first, then segmentation rounds.");
  table.integer(&Recipe::rounds, "rounds", "rounds", 1, 1000,
                "Self-training rounds: pseudo-labels are made anew at each.");
  table.integer(&Recipe::round_iterations, "round_iterations", "steps", 1, 1000000,
                "Optimiser steps a round.");
  table.choice(&Recipe::optimiser, "optimiser", {"sgd", "adam", "adamw"}, "Optimiser of the adaptation.");
  table.number(&Recipe::rate, "rate", "", 1e-7, 1, "Learning rate of the adaptation.");
  table.number(&Recipe::momentum, "momentum", "", 0, 0.999, "Momentum of sgd.");
  table.number(&Recipe::adam_beta2, "adam_beta2", "", 0.5, 0.99999,
               "Decay of the mean squared gradient of adam and adamw in the adaptation.");
  table.number(&Recipe::weight_decay, "weight_decay", "", 0, 1, "Weight decay of the adaptation.");
  table.choice(&Recipe::schedule, "schedule", {"poly", "step", "cosine"},
               "Learning rate over the adaptation.");
  table.choice(&Recipe::lr_restart, "lr_restart", {"single", "per_round"},
               "One schedule over all rounds, or one that restarts with each.");
  table.integer(&Recipe::batch, "batch", "crops", 1, 256, "Source crops and as many target crops a step.");
  table.integer(&Recipe::crop, "crop", "px", 32, 4096,
                "Side of a training crop at the working pixel; a multiple of 16.");
  table.number(&Recipe::teacher_decay, "teacher_decay", "", 0, 0.9999,
               "Decay of the running mean of the weights that makes the labels and is the result; 0: the "
               "network itself.");
  table.boolean(&Recipe::target_statistics, "target_statistics",
                "Re-estimate batch-normalisation statistics on the target before adapting.");
  table.number(&Recipe::click_crops, "click_crops", "", 0, 1,
               "Share of target crops centred near a click (without clicks: near a selected peak).");
  table.number(&Recipe::adapt_phantom_share, "adapt_phantom_share", "", 0, 0.9,
               "Share of source crops that stay synthetic during the adaptation, if the pack holds synthetic "
               "sections.");
  table.choice(
      &Recipe::checkpoint, "checkpoint", {"last", "label_free"},
      "Model that is kept: the last, or the one with the least uncertain pixels among those that find "
      "the held-out clicks.");
  table.number(&Recipe::held_out_share, "held_out_share", "", 0, 0.5,
               "Share of clicks kept out of training as a label-free check.");
  table.integer(&Recipe::checkpoint_steps, "checkpoint_steps", "steps", 1, 1000000,
                "Steps between two checkpoints on disk.");
}

void declare_augmentation(Table& table) {
  table.group("Augmentation");
  table.choice(&Recipe::aug_set, "aug_set", {"wda", "wsda", "quick", "none"},
               "Chain of changes to a crop: wda and wsda as in the published codes, quick as measured here.");
  table.number(&Recipe::aug_gate, "aug_gate", "", 0, 1,
               "Share of samples that pass the gate of wda and wsda.");
  table.number(&Recipe::source_appearance, "source_appearance", "", 0, 3,
               "Strength of grey-value changes on source crops (quick).");
  table.number(&Recipe::target_appearance, "target_appearance", "", 0, 3,
               "Strength of grey-value changes on target crops (quick).");
  table.number(&Recipe::source_matching, "source_matching", "", 0, 1,
               "Chance that a source crop takes on the histogram of a target section (quick).");
  table.number(&Recipe::pretrain_stretch, "pretrain_stretch", "", 0, 1,
               "Chance that a crop of the source phase is stretched along a random axis (quick).");
  table.number(&Recipe::source_stretch, "source_stretch", "", 0, 1,
               "Chance that a source crop of the adaptation is stretched along a random axis (quick).");
  table.number(&Recipe::stretch_limit, "stretch_limit", "", 1, 10,
               "Largest stretch, drawn log-uniformly from 1.");
  table.number(&Recipe::scale_low, "scale_low", "", 0.1, 1, "Smallest scale of a source crop (quick).");
  table.number(&Recipe::scale_high, "scale_high", "", 1, 10, "Largest scale of a source crop (quick).");
}

void declare_losses(Table& table) {
  table.group("Losses");
  table.number(&Recipe::dice_weight, "dice_weight", "", 0, 10,
               "Weight of the Dice term beside cross-entropy.");
  table.boolean(&Recipe::seg_source_term, "seg_source_term",
                "Cross-entropy on the source during adaptation (Eq. 2).");
  table.boolean(&Recipe::seg_target_term, "seg_target_term",
                "Cross-entropy on target pseudo-labels (Eq. 2); off trains detection alone on the target.");
  table.boolean(&Recipe::detection, "detection",
                "Detection self-training on the target (Eq. 1); off is the ablation without detection.");
  table.number(&Recipe::lambda1, "lambda1", "", 0, 1000, "Weight of the density terms.");
  table.number(&Recipe::lambda2, "lambda2", "", 0, 1000, "Weight of the contrastive term.");
  table.choice(&Recipe::l2_reduction, "l2_reduction", {"mean", "mean_plus_one", "all_pixels", "half"},
               "How the masked squared error is reduced.");
  table.choice(&Recipe::det_point_weight, "det_point_weight", {"off", "on"},
               "Extra weight at centres in the density term.");
}

void declare_density(Table& table) {
  table.group("Density maps");
  table.choice(&Recipe::density_kernel, "density_kernel", {"sigma11_k67", "sigma9.5_k61"},
               "Gaussian of a centre: sigma and size in pixels.");
  table.number(&Recipe::density_sigma_nm, "density_sigma_nm", "nm", 0, 1000,
               "Physical sigma of the Gaussian at the working pixel; 0 uses density_kernel.");
  table.choice(&Recipe::density_norm, "density_norm", {"peak_fixed", "wda_source", "max255", "unit_sum"},
               "Scale of the density maps.");
  table.number(&Recipe::density_peak, "density_peak", "", 1e-3, 1000, "Peak of one isolated centre.");
}

void declare_detection(Table& table) {
  table.group("Detection self-training", {"ipl"});
  table.choice(&Recipe::det_quota, "det_quota", {"total", "extra"},
               "Whether the quota of a round includes clicked centres.");
  table.choice(&Recipe::det_point_source, "det_point_source", {"peaks", "component_centroids"},
               "What a pseudo centre is.");
  table.text(
      &Recipe::det_ratios, "det_ratios", "",
      "Share of the estimated count used as centres in each round, comma separated; spread over the rounds.");
  table.integer(&Recipe::nms_window, "nms_window", "px", 3, 999, "Window of the peak search; odd.");
  table.number(&Recipe::nms_threshold, "nms_threshold", "", 0, 1, "Lowest peak, as a share of density_peak.");
  table.number(&Recipe::merge_radius, "merge_radius", "px", 0, 1000,
               "A peak nearer than this to a selected centre is skipped.");
  table.choice(&Recipe::merge_rule, "merge_rule", {"distance", "component"},
               "How a peak is recognised as already selected.");
  table.methods({});
  table.choice(&Recipe::views, "views", {"1", "2", "4", "5"},
               "Views averaged when labels are made: identity; and 180 degrees; flips; and 90 degrees.");
  table.methods({"ipl"});
  table.number(&Recipe::det_bg_rel, "det_bg_rel", "", 0, 1,
               "Density below this share of the peak is sure background.");
  table.number(&Recipe::det_pos_rel, "det_pos_rel", "", 0, 1,
               "Density target above this share of the peak is positive.");
}

void declare_pseudo_labels(Table& table) {
  table.group("Pseudo-labels", {"ipl"});
  table.choice(&Recipe::pseudo_label, "pseudo_label", {"ipl", "threshold", "entropy", "all_components"},
               "ipl: components hit by a selected centre (Eq. 3); threshold and entropy: pixel by pixel; "
               "all_components: every sure component, missed clicks repaired.");
  table.text(&Recipe::seg_ratios, "seg_ratios", "",
             "Share of the estimated count whose components are selected in each round, comma separated; "
             "spread over the rounds.");
  table.number(&Recipe::foreground_threshold, "foreground_threshold", "", 0.5, 1,
               "Probability above which a pixel may be a pseudo-label.");
  table.number(&Recipe::background_threshold, "background_threshold", "", 0, 0.5,
               "Probability below which a pixel is background (bg_rule confident and clicks).");
  table.choice(
      &Recipe::bg_rule, "bg_rule",
      {"confident", "below_threshold", "all_unselected", "confident_01", "clicks"},
      "Which target pixels are background. clicks: below the probability that nearly all clicks reach.");
  table.number(&Recipe::bg_click_quantile, "bg_click_quantile", "", 0, 0.5,
               "Quantile of the probability at clicks that bounds the background (bg_rule clicks).");
  table.number(&Recipe::bg_click_floor, "bg_click_floor", "", 0, 0.5, "Lowest such bound.");
  table.number(&Recipe::early_background_threshold, "early_background_threshold", "", 0, 0.5,
               "Highest such bound in the first round where the source model finds nearly all clicks; it "
               "rises evenly to background_threshold, so that pale mitochondria are still found.");
  table.number(
      &Recipe::unclicked_background_threshold, "unclicked_background_threshold", "", 0, 0.5,
      "The bound where there are no clicks (bg_rule clicks): low, because nothing then tells what the "
      "source model misses.");
  table.integer(&Recipe::cc_connectivity, "cc_connectivity", "", 4, 8,
                "Neighbours that join a component: 4 or 8.");
  table.integer(&Recipe::min_component_area, "min_component_area", "px", 0, 100000,
                "Smaller components are no pseudo-labels.");
  table.choice(&Recipe::gt_point_label, "gt_point_label", {"disk", "square9", "ellipse_if_missed"},
               "How a click becomes labelled pixels.");
  table.number(&Recipe::gt_point_radius, "gt_point_radius", "px", 0, 200, "Radius of the disk of a click.");
  table.number(&Recipe::missed_gt_ignore_radius, "missed_gt_ignore_radius", "px", 0, 1000,
               "Background this near to a click without a component is ignored.");
  table.number(
      &Recipe::missed_gt_disk, "missed_gt_disk", "", 0, 2,
      "Radius of the disk of a missed click, as a share of the median object radius; 0: gt_point_radius.");
  table.boolean(&Recipe::missed_click_outline, "missed_click_outline",
                "A click that the network misses is painted up to the strongest closed line around it in the "
                "picture, where that is clearer than around other places.");
  table.choice(&Recipe::selection_granularity, "selection_granularity", {"section", "dataset"},
               "Ratios hold for each section or for all sections together.");
  table.number(&Recipe::threshold_t, "threshold_t", "", 0.5, 1, "Threshold of pseudo_label threshold.");
  table.boolean(&Recipe::all_points_clicked, "all_points_clicked",
                "Every mitochondrion of the training sections is clicked: nothing else is selected.");
  table.boolean(&Recipe::full_points_fp_to_bg, "full_points_fp_to_bg",
                "With all centres clicked, components without a click are background.");
  table.number(&Recipe::uda_first_ratio, "uda_first_ratio", "", 0, 1,
               "Share of peaks selected in the first round without clicks.");
  table.number(&Recipe::uda_proto_ratio, "uda_proto_ratio", "", 0, 1,
               "Share of peaks whose components stand in for clicked ones without clicks.");
  table.number(
      &Recipe::early_negatives_from, "early_negatives_from", "", 0, 1,
      "Share of the run after which unsupported components become background (only with clicks); 1: never.");
  table.boolean(
      &Recipe::component_gate, "component_gate",
      "Compare each component with the clicked ones: what looks unlike them is ignored or background. "
      "Beyond the paper.");
  table.number(
      &Recipe::gate_ignore_quantile, "gate_ignore_quantile", "", 0, 1,
      "Components less like the clicked ones than this share of the clicked ones themselves are ignored.");
  table.number(&Recipe::gate_reject_quantile, "gate_reject_quantile", "", 0, 1,
               "The same for components that become background.");
  table.number(&Recipe::gate_ignore_errors, "gate_ignore_errors", "", 0, 1,
               "At most this share of the ignored components may be like the clicked ones after all; else "
               "fewer are ignored. 1: no limit.");
  table.number(&Recipe::gate_reject_errors, "gate_reject_errors", "", 0, 1,
               "The same for components that become background.");
  table.number(&Recipe::gate_reject_from, "gate_reject_from", "", 0, 1,
               "Share of the run before which the gate rejects nothing.");
  table.number(&Recipe::hole_area_um2, "hole_area_um2", "um2", 0, 10,
               "Holes of a pseudo-label smaller than this are filled.");
}

void declare_contrast(Table& table) {
  table.group("Contrast", {"ipl"});
  table.choice(&Recipe::contrast, "contrast",
               {"fg_focused", "bg_focused", "source", "target", "source_and_target", "code_variant", "none"},
               "Class-focused contrast and its variants (Eq. 4-8, Table IV).");
  table.number(&Recipe::tau, "tau", "", 0.01, 10, "Temperature.");
  table.choice(&Recipe::feature_norm, "feature_norm", {"l2", "none"},
               "Features and prototypes as unit vectors.");
  table.choice(&Recipe::z_resolution, "z_resolution", {"upsample", "downsample_labels"},
               "Features meet labels at the labels' or the features' resolution.");
  table.choice(&Recipe::proto_weights, "proto_weights", {"equal", "pixel_count"},
               "Weights of the mean prototype.");
  table.choice(&Recipe::proto_refresh, "proto_refresh", {"each_iter", "every_500"},
               "When prototypes are recomputed.");
  table.choice(&Recipe::proto_memory, "proto_memory", {"last", "ema"},
               "What stands in for a prototype without pixels in the crop.");
  table.choice(&Recipe::gt_proto_region, "gt_proto_region", {"pixel", "disk", "component"},
               "Pixels of the click prototype.");
  table.integer(&Recipe::queries, "queries", "", 2, 100000, "Queries a class: half hard, half easy.");
  table.choice(&Recipe::query_shortfall, "query_shortfall", {"fill", "no_fill", "with_replacement"},
               "What happens when a kind of query is short.");
  table.choice(&Recipe::query_rule, "query_rule", {"threshold", "rank"},
               "Easy and hard by probability or by rank.");
  table.integer(&Recipe::kmeans_pool, "kmeans_pool", "crops", 0, 1000,
                "Crops whose background features are clustered; 0: the current one.");
  table.integer(&Recipe::kmeans_refresh, "kmeans_refresh", "steps", 1, 1000000,
                "Steps between two clusterings.");
  table.integer(&Recipe::contrast_warmup, "contrast_warmup", "steps", 0, 1000000,
                "Steps before the contrast starts.");
  table.number(&Recipe::contrast_pair_weight, "contrast_pair_weight", "", 0, 10,
               "Factor on each of the two losses of source_and_target.");
}

void declare_two_views(Table& table) {
  table.group("Two views and prototypes", {"cafa", "r4mito"});
  table.number(&Recipe::two_view_rate, "two_view_rate", "", 1e-7, 1,
               "Learning rate of these methods, which take it in place of rate.");
  table.choice(
      &Recipe::view_scheme, "view_scheme", {"method", "equal", "weak_strong"},
      "Two appearances of each target crop: equal disturbs both alike, weak_strong one alone; method "
      "is equal for cafa and weak_strong for r4mito.");
  table.choice(
      &Recipe::strong_preset, "strong_preset", {"cafa_source", "cafa_target"},
      "Noise, blur and grey boxes of the strong view: as strong as the published ones of source or of "
      "target images.");
  table.choice(&Recipe::teacher, "teacher", {"same", "ema"},
               "Which network makes labels on the second view: the trained one, or its running mean.");
  table.number(&Recipe::ramp_fraction, "ramp_fraction", "", 0, 1,
               "Share of the adaptation over which the weights of these terms grow from almost nothing.");
  table.number(&Recipe::cafa_weight, "cafa_weight", "", 0, 100,
               "Weight of the alignment and of both consistency terms.");
  table.number(&Recipe::reliable_similarity, "reliable_similarity", "", -1, 1,
               "Similarity above which a target pixel counts as one of a prototype's class.");
  table.number(
      &Recipe::prototype_momentum, "prototype_momentum", "", 0, 0.999,
      "Decay of the running mean of source prototypes; 0: those of the step. 0.9 helps with one crop "
      "a step.");
  table.choice(&Recipe::label_downsample, "label_downsample", {"majority", "nearest"},
               "Labels at the resolution of the features: majority leaves out cells that hold both classes.");
  table.boolean(&Recipe::inter_exclusive, "inter_exclusive",
                "A target pixel is drawn to its most similar prototype only.");
}

void declare_references(Table& table) {
  table.group("Reliable prototypes and reference pixels", {"r4mito"});
  table.boolean(&Recipe::keep_cafa_alignment, "keep_cafa_alignment",
                "With the alignment and prototype terms of cafa beside its consistency terms.");
  table.number(&Recipe::lambda_pro, "lambda_pro", "", 0, 100, "Weight of the prototype pseudo-labels.");
  table.choice(&Recipe::pro_loss, "pro_loss", {"label", "similarity"},
               "label: the prediction learns the most similar class; similarity: similarities learn the "
               "prediction of the weak view.");
  table.number(&Recipe::pro_confidence, "pro_confidence", "", 0, 1,
               "Prototype pseudo-labels less certain than this are left out; 0: none.");
  table.choice(&Recipe::prototype_similarity, "prototype_similarity", {"cosine", "dot"},
               "Similarity to the source prototypes when reliable pixels are chosen.");
  table.choice(&Recipe::prototype_view, "prototype_view", {"weak", "both"},
               "Views whose reliable pixels make the target prototypes.");
  table.boolean(&Recipe::reliable_exclusive, "reliable_exclusive",
                "A pixel is reliable for its most similar class only.");
  table.number(&Recipe::lambda_rank, "lambda_rank", "", 0, 100,
               "Weight of the rank-aware consistency with the reference pixels.");
  table.choice(&Recipe::correlation_loss, "correlation_loss", {"none", "beside", "instead"},
               "Consistency of the correlations themselves, beside that of their ranks or instead of it.");
  table.choice(&Recipe::reference_selection, "reference_selection",
               {"orthogonal", "topk_norm", "topk_centrality", "topk_confidence", "random"},
               "How reference pixels are chosen: unlike each other; the strongest; the most usual; the most "
               "certain; at random.");
  table.integer(&Recipe::reference_count, "reference_count", "pixels", 4, 4096, "Reference pixels a crop.");
  table.integer(&Recipe::rank_pixels, "rank_pixels", "pixels", 0, 16777216,
                "Pixels of a crop, drawn at random, that are compared with references; 0: all.");
  table.number(
      &Recipe::correlation_temperature, "correlation_temperature", "", 0, 10,
      "Temperature of cosines between pixels and references; 0: products of the features as they are.");
  table.choice(&Recipe::kl_direction, "kl_direction", {"weak_strong", "strong_weak"},
               "Order of the two views in the divergence.");
  table.choice(&Recipe::kl_reduction, "kl_reduction", {"pixel", "element"},
               "The divergence is a mean over pixels, or over pixels and the 24 orders.");
}

void declare_adversaries(Table& table) {
  table.group("Adversaries", {"adaptsegnet", "da-isc", "wda-net"});
  table.number(&Recipe::adv_weight, "adv_weight", "", 0, 100,
               "Weight of the term that makes target outputs look like source outputs to the discriminator.");
  table.number(&Recipe::adv_rate, "adv_rate", "", 1e-7, 1, "Learning rate of the discriminators (adam).");
  table.choice(&Recipe::adv_input, "adv_input", {"softmax", "self_information"},
               "What a discriminator sees: class probabilities p, or -p log2 p.");
  table.choice(&Recipe::adv_objective, "adv_objective", {"vanilla", "least_squares"},
               "Cross-entropy or squared error of the discriminator.");
  table.boolean(&Recipe::adv_density, "adv_density",
                "The discriminator also sees the density, scaled to peak 1.");
  table.integer(&Recipe::d_width, "d_width", "channels", 4, 256,
                "Channels of the first layer of a discriminator; 64 as published.");
  table.number(&Recipe::gradient_clip, "gradient_clip", "", 0, 1000,
               "Largest norm of the gradient, of the network and of each discriminator apart; 0: no limit.");
}

void declare_pairs(Table& table) {
  table.group("Pairs of sections", {"da-isc"});
  table.number(&Recipe::isc_weight, "isc_weight", "", 0, 100,
               "Weight of the consistency of each mask with the other mask and their difference.");
  table.number(&Recipe::isc_ramp_fraction, "isc_ramp_fraction", "", 0, 1,
               "Share of the run over which that weight grows; 0: constant.");
  table.choice(&Recipe::isc_pseudo_label, "isc_pseudo_label", {"hard", "soft"},
               "Exclusive or of decided masks, or of probabilities: a + b - 2ab.");
  table.number(&Recipe::isc_confidence, "isc_confidence", "", 0, 0.999,
               "Pixels where mask or difference are less sure than this are left out; 0: none.");
  table.boolean(&Recipe::isc_residual_target, "isc_residual_target",
                "The difference of a target pair, too, must be the exclusive or of its masks.");
  table.boolean(&Recipe::pair_swap, "pair_swap", "Half of the pairs are fed upside down.");
  table.integer(&Recipe::pair_stride_source, "pair_stride_source", "sections", 0, 10000,
                "Distance of the two sections of a source pair; 0: so that pairs span the same depth.");
  table.integer(&Recipe::pair_stride_target, "pair_stride_target", "sections", 0, 10000,
                "Distance of the two sections of a target pair; 0: so that pairs span the same depth.");
  table.choice(&Recipe::role_fusion, "role_fusion", {"mean", "or"},
               "How the two predictions of a section are joined (network daisc).");
}

void declare_entropy(Table& table) {
  table.group("Entropy and counts", {"wda-net"});
  table.methods({"ipl", "wda-net"});
  table.number(&Recipe::entropy_percentile, "entropy_percentile", "%", 1, 100,
               "Share of the pixels of a class that is kept, the surest first.");
  table.number(&Recipe::entropy_floor, "entropy_floor", "bits", 0, 1,
               "Pixels with less entropy than this are always kept.");
  table.methods({"wda-net"});
  table.choice(&Recipe::entropy_pool, "entropy_pool", {"section", "stack"},
               "The percentile is taken over each section or over all of them.");
  table.choice(&Recipe::entropy_refresh, "entropy_refresh", {"once", "each_round"},
               "Pseudo-labels are made when the second half of the rounds begins, or in each round of it.");
  table.choice(&Recipe::wda_target_density, "wda_target_density", {"background", "off"},
               "Density term on the target: zero on sure background, beside the clicks; or none.");
  table.number(&Recipe::wda_density_weight, "wda_density_weight", "", 0, 1000,
               "Weight of the density term on the target, as a share of lambda1.");
  table.choice(&Recipe::count_reference, "count_reference", {"source", "none"},
               "The count of a target crop is held near that of the source network, or left free.");
  table.number(&Recipe::count_weight, "count_weight", "", 0, 100,
               "Weight of the count term at the start of a stage; it falls to 0 at its end.");
  table.number(&Recipe::count_band, "count_band", "instances", 0, 1000,
               "Counts this near to the reference cost nothing.");
  table.number(&Recipe::count_band_share, "count_band_share", "", 0, 1,
               "The same as a share of the reference; the wider of both holds.");
}

void declare_source_free(Table& table) {
  table.group("Without the source", {"ipl"});
  table.boolean(
      &Recipe::source_free, "source_free",
      "Adapt without any source section: the source network, its prototypes and its counts stand in. "
      "A pack made with it holds no source section.");
  table.number(&Recipe::source_teacher_floor, "source_teacher_floor", "", 0, 1,
               "Weight of the frozen source network as teacher at the end of the run; 1 at its start.");
  table.number(&Recipe::source_anchor, "source_anchor", "", 0, 1,
               "Weight of the squared distance of the weights from those of the source network.");
  table.number(&Recipe::source_count_band, "source_count_band", "", 0, 10,
               "Counts within this share of what the area holds in the source cost nothing.");
  table.number(
      &Recipe::source_statistics, "source_statistics", "", 0, 1000,
      "Weight of the distance of target features from the remembered statistics of source features.");
}

void declare_points(Table& table) {
  table.group("Points");
  table.choice(&Recipe::centre_rule, "centre_rule", {"edt_max", "centroid", "centroid_snapped"},
               "Centre of an object of the source.");
}

void declare_prediction(Table& table) {
  table.group("Prediction and instances");
  table.number(&Recipe::infer_threshold, "infer_threshold", "", 0.01, 0.99,
               "Probability from which a pixel is a mitochondrion.");
  table.integer(&Recipe::tta, "tta", "views", 1, 5, "Views averaged in prediction: 1, 2, 4 or 5.");
  table.integer(&Recipe::tile, "tile", "px", 64, 8192,
                "Side of a tile at the working pixel; memory grows with its square.");
  table.number(&Recipe::tile_overlap, "tile_overlap", "", 0, 0.9,
               "Share of a tile that lies under its neighbour.");
  table.number(
      &Recipe::section_smoothing_nm, "section_smoothing_nm", "nm", 0, 1000,
      "Probabilities are averaged over neighbouring sections by a Gaussian of this standard deviation "
      "in depth; 0: each section by itself.");
  table.choice(&Recipe::fp_filter, "fp_filter", {"peak_inside", "max_density", "mass", "none"},
               "Removes components that the detection head does not support.");
  table.number(
      &Recipe::smallest_mean_probability, "smallest_mean_probability", "", 0, 1,
      "Components that the network is less sure of, on average over their pixels, are taken for false "
      "ones; 0: none.");
  table.choice(&Recipe::fp_filter_stage, "fp_filter_stage", {"inference", "none"}, "Where both filters act.");
  table.number(&Recipe::smallest_object_um2, "smallest_object_um2", "um2", 0, 100,
               "Components of a section smaller than this are dropped.");
  table.choice(
      &Recipe::instance_separation, "instance_separation",
      {"automatic", "components", "neck_watershed", "detection_watershed"},
      "How mitochondria that touch in a section are told apart: not at all (components), at necks of "
      "their outline, or by the centres found. automatic: when a model is adapted, the clicks say "
      "whether necks are cut; without clicks they are not.");
}

void declare_bodies(Table& table) {
  table.group(std::string(kBodyOptions));
  table.choice(&Recipe::joining, "joining", {"automatic", "linking", "components", "watershed"},
               "How sections become bodies: linking follows profiles that overlap, for thick sections; "
               "components takes what is connected in the volume; watershed also cuts that at necks. "
               "automatic goes by the voxel size.");
  table.number(
      &Recipe::neck, "neck", "", 0.01, 1,
      "Where a watershed cuts bodies, or the profiles of a section, at necks: where the half width is "
      "below this share of that of the thinner part. Larger cuts more.");
  table.number(&Recipe::link_overlap, "link_overlap", "", 0.01, 1,
               "Linking: share of the smaller profile that must lie on the other, so that both are one body. "
               "Larger links less.");
  table.choice(&Recipe::link_splits, "link_splits", {"always", "rejoining", "never"},
               "Linking: a branch belongs to the body that it leaves always, only where it comes back to it, "
               "or never.");
  table.number(&Recipe::smallest_body_nm, "smallest_body_nm", "nm", 0, 1e6,
               "Bodies of less volume than a ball of this diameter are dropped; 0: none. It takes the voxel "
               "size.");
  table.number(&Recipe::largest_body_nm, "largest_body_nm", "nm", 0, 1e6,
               "Bodies of more volume than a ball of this diameter are dropped; 0: none. It takes the voxel "
               "size.");
}

Table declare() {
  Table table;
  declare_input(table);
  declare_network(table);
  declare_source_phase(table);
  declare_loop(table);
  declare_augmentation(table);
  declare_losses(table);
  declare_density(table);
  declare_detection(table);
  declare_pseudo_labels(table);
  declare_contrast(table);
  declare_two_views(table);
  declare_references(table);
  declare_adversaries(table);
  declare_pairs(table);
  declare_entropy(table);
  declare_source_free(table);
  declare_points(table);
  declare_prediction(table);
  declare_bodies(table);
  return table;
}

}  // namespace

const std::vector<Option>& option_table() {
  static const std::vector<Option> options = declare().options;
  return options;
}

}  // namespace cristae
