#include <QTest>
#include <cmath>

#include <torch/torch.h>

#include "core/base/error.h"
#include "core/learning/class_contrast.h"
#include "core/learning/crops.h"
#include "core/learning/density_target.h"
#include "core/learning/methods/source_only.h"
#include "core/learning/model_file.h"
#include "core/learning/target_statistics.h"
#include "core/learning/tiled_prediction.h"
#include "core/learning/trainer.h"
#include "tests/learning/training/pictures.h"
#include "tests/learning/training/suites.h"

using namespace cristae;
using namespace pictures;

namespace {

/// Dark disks on grey with noise, and their labels: a problem that a tiny network learns in a few steps.
TrainingSection disks(cv::Size size, std::uint64_t seed) {
  Random random(seed);
  TrainingSection section;
  section.image = cv::Mat(size, CV_32F, cv::Scalar(0.5));
  section.label = cv::Mat::zeros(size, CV_8U);
  for (int y = 20; y < size.height; y += 44) {
    for (int x = 20; x < size.width; x += 44) {
      const cv::Point2d centre(x + random.uniform(-8, 8), y + random.uniform(-8, 8));
      const double radius = random.uniform(7, 11);
      paint_disk(section.image, centre, radius, -1.5F);
      paint_disk<std::uint8_t>(section.label, centre, radius, 1);
      section.clicks.push_back(centre);
    }
  }
  for (int row = 0; row < size.height; ++row) {
    for (int column = 0; column < size.width; ++column)
      section.image.at<float>(row, column) += static_cast<float>(0.3 * random.normal());
  }
  return section;
}

Recipe learning_recipe() {
  Recipe recipe = preset_recipe("tiny");
  recipe.pretrain_steps = 120;
  recipe.pretrain_rate = 5e-3;
  recipe.scale_low = recipe.scale_high = 1;
  recipe.source_appearance = 0.1;
  return recipe;
}

/// A network that has learned to find disks; made once.
Network& trained_network() {
  static const auto network = [] {
    at::set_num_threads(1);
    const Recipe recipe = learning_recipe();
    TrainingData data;
    data.source = {disks({160, 160}, 1), disks({160, 160}, 2)};
    SourceOnly method(recipe);
    Job job;
    auto model = Trainer(recipe, source_plan(recipe), {}, Random(3))
                     .train(build_network(recipe, 4), method, data, {}, job)
                     .model;
    // As prediction with a pack does: the running statistics lag behind so few steps.
    fit_statistics(*model, {data.source[0].image, data.source[1].image}, {}, job);
    return model;
  }();
  return *network;
}

ImagePrediction predict_with(const TilingOptions& tiling, const cv::Mat& image,
                             torch::ScalarType type = torch::kFloat) {
  Job job;
  return TiledPredictor(trained_network(), torch::kCPU, type).predict(image, tiling, job);
}

double dice(const cv::Mat& a, const cv::Mat& b) {
  return 2.0 * cv::countNonZero(a & b) / std::max(1, cv::countNonZero(a) + cv::countNonZero(b));
}

/// Random features and labels of a batch of two crops of 16 x 16 pixels; features at half of that.
struct Contrasted {
  NetworkOutput output;
  Crops crops;
};

Contrasted random_crops(int seed) {
  torch::manual_seed(seed);
  Contrasted result;
  // Blocks of 2 x 2, so that the labels mean the same at the resolution of the features.
  result.crops.label =
      torch::randint(0, 3, {2, 8, 8}, torch::kLong).repeat_interleave(2, 1).repeat_interleave(2, 2);
  result.crops.label.masked_fill_(result.crops.label == 2, 255);
  // Sure where a label says so: logits of +-4 are probabilities of 0.9997 and 0.0003.
  const auto score =
      4 * (result.crops.label == 1).to(torch::kFloat) - 4 * (result.crops.label == 0).to(torch::kFloat);
  result.output.logits = torch::stack({-score, score}, 1);
  result.output.z = torch::rand({2, 8, 8, 8}).requires_grad_();
  result.crops.click_pixels = (result.crops.label == 1) & (torch::rand({2, 16, 16}) > 0.5);
  result.crops.hard_background = torch::zeros({2, 16, 16}, torch::kBool);
  return result;
}

/// The same without a pixel of class 1.
Contrasted without_foreground(int seed) {
  auto result = random_crops(seed);
  result.crops.label.masked_fill_(result.crops.label == 1, 255);
  result.crops.click_pixels.zero_();
  return result;
}

Recipe contrast_recipe(const std::string& variant) {
  Recipe recipe;
  recipe.contrast = variant;
  recipe.queries = 64;
  recipe.contrast_warmup = 10;
  recipe.kmeans_refresh = 5;
  return recipe;
}

double loss_of(ClassContrast& contrast, const Contrasted& source, const Contrasted& target,
               std::int64_t step) {
  return contrast.loss(source.output, source.crops, target.output, target.crops, step).item<double>();
}

void make_clusters(ClassContrast& contrast, std::int64_t step) {
  torch::manual_seed(77);
  contrast.cluster_target(torch::rand({40, 8}), step);
  contrast.cluster_source(torch::rand({40, 8}), step);
  contrast.cluster_target_foreground(torch::rand({40, 8}), step);
}

TargetLabels labels_of(const TrainingSection& section) {
  TargetLabels labels;
  labels.label = section.label.clone();
  labels.background = section.label == 0;
  labels.background &= 1;
  labels.click_pixels = section.label.clone();
  labels.hard_background = cv::Mat::zeros(section.label.size(), CV_8U);
  labels.centres = section.clicks;
  return labels;
}

bool same_crops(const Crops& a, const Crops& b) {
  return torch::equal(a.image, b.image) && torch::equal(a.label, b.label) &&
         torch::equal(a.density, b.density) && torch::equal(a.density_mask, b.density_mask) &&
         torch::equal(a.click_pixels, b.click_pixels) && torch::equal(a.hard_background, b.hard_background);
}

Recipe crop_recipe(const std::string& chain) {
  Recipe recipe = preset_recipe("tiny");
  recipe.aug_set = chain;
  if (chain == "wda" || chain == "wsda") recipe.normalisation = "minmax";
  recipe.crop = 64;
  return recipe;
}

}  // namespace

class NetworksInUseTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aTinyNetworkLearnsToFindDisks() {
    const auto section = disks({160, 160}, 9);
    const auto prediction = predict_with({512, 0.25, 1}, section.image);
    const double score = dice(prediction.probability > 0.5F, section.label != 0);
    QVERIFY2(score > 0.8, qPrintable(QString::number(score)));
  }

  void tilesAgreeWithTheWholeImage() {
    const auto section = disks({300, 260}, 10);
    const auto whole = predict_with({512, 0.25, 1}, section.image);
    const auto tiled = predict_with({128, 0.5, 1}, section.image);
    QVERIFY(tiled.probability.size() == section.image.size());
    QVERIFY(tiled.density.size() == section.image.size());
    const double mean = cv::norm(whole.probability, tiled.probability, cv::NORM_L1) / 78000;
    QVERIFY2(mean < 0.02, qPrintable(QString::number(mean)));
    const double same = dice(whole.probability > 0.5F, tiled.probability > 0.5F);
    QVERIFY2(same > 0.95, qPrintable(QString::number(same)));
  }

  void noSeamShowsBetweenTiles() {
    const auto section = disks({300, 128}, 11);
    const auto tiled = predict_with({128, 0.25, 1}, section.image).probability;
    const auto whole = predict_with({512, 0.25, 1}, section.image).probability;
    // A seam is a step of the difference between neighbouring columns, the same in every row.
    const cv::Mat apart = tiled - whole;
    // Tiles begin and end at 86, 128, 172 and 214. The border of the picture, where the whole is mirrored to
    // a multiple of 16 and the tile is not, is no seam.
    for (int column = 16; column < apart.cols - 16; ++column) {
      const double step = std::abs(cv::mean(apart.col(column) - apart.col(column - 1))[0]);
      QVERIFY2(step < 0.02, qPrintable(QString("column %1: %2").arg(column).arg(step)));
    }
  }

  void anImageSmallerThanATileGoesThroughWhole() {
    const cv::Mat image = disks({50, 37}, 12).image;
    const auto small = predict_with({512, 0.25, 1}, image);
    QVERIFY(small.probability.size() == image.size());
    QVERIFY(cv::checkRange(small.probability, true, nullptr, 0, 1.0001));
    QVERIFY(cv::checkRange(small.density, true, nullptr, 0, 1e6));
    QVERIFY(same_bytes(small.probability, predict_with({48, 0.25, 1}, image).probability));
  }

  void anImageOfOnePixelHasAPrediction() {
    const auto one = predict_with({64, 0.25, 4}, cv::Mat::zeros(1, 1, CV_32F));
    QVERIFY(one.probability.size() == cv::Size(1, 1));
    QVERIFY(cv::checkRange(one.probability));
  }

  void viewsAreAveraged() {
    const cv::Mat image = disks({64, 48}, 13).image;
    cv::Mat turned;
    cv::rotate(image, turned, cv::ROTATE_180);
    const cv::Mat straight = predict_with({512, 0.25, 1}, image).probability;
    cv::Mat back;
    cv::rotate(predict_with({512, 0.25, 1}, turned).probability, back, cv::ROTATE_180);
    const cv::Mat expected = 0.5 * (straight + back);
    QVERIFY(largest_difference(predict_with({512, 0.25, 2}, image).probability, expected) < 1e-5);
    // All views of a turned image are those of the image itself, turned.
    cv::Mat four;
    cv::rotate(predict_with({512, 0.25, 4}, turned).probability, four, cv::ROTATE_180);
    QVERIFY(largest_difference(predict_with({512, 0.25, 4}, image).probability, four) < 1e-5);
  }

  void masksOfHalfPrecisionAgree() {
    const cv::Mat image = disks({160, 160}, 14).image;
    const cv::Mat full = predict_with({512, 0.25, 1}, image).probability > 0.5F;
    const cv::Mat half = predict_with({512, 0.25, 1}, image, torch::kBFloat16).probability > 0.5F;
    QVERIFY(cv::countNonZero(full) > 1000);
    QVERIFY(dice(full, half) > 0.97);
  }

  void aStopEndsAPrediction() {
    std::stop_source stop;
    stop.request_stop();
    const Job job(stop.get_token());
    const TiledPredictor predictor(trained_network(), torch::kCPU, torch::kFloat);
    QVERIFY_THROWS_EXCEPTION(Error, predictor.predict(cv::Mat::zeros(200, 200, CV_32F), {64, 0.25, 1}, job));
  }

  void fittedStatisticsDependOnTheImagesAlone() {
    const Recipe recipe = learning_recipe();
    const auto first = build_network(recipe, 4);
    const auto second = build_network(recipe, 4);
    for (auto& buffer : second->buffers()) {
      if (buffer.is_floating_point()) buffer.add_(3);
    }
    Job job;
    const std::vector<cv::Mat> images = {disks({96, 96}, 1).image, disks({96, 64}, 2).image};
    const auto before = state_of(*first);
    fit_statistics(*first, images, {}, job);
    fit_statistics(*second, images, {}, job);
    const auto after = state_of(*first);
    const auto other = state_of(*second);
    bool moved = false;
    for (const auto& [name, tensor] : after) {
      QVERIFY2(torch::equal(tensor, other.at(name)), name.c_str());
      moved = moved || !torch::equal(tensor, before.at(name));
    }
    QVERIFY(moved);
    for (const auto& item : first->named_parameters())
      QVERIFY(torch::equal(after.at(item.key()), before.at(item.key())));
  }

  /// The deepest map of 16 pixels is one pixel, which has no spread.
  void aRestTooSmallForStatisticsIsPassedOver() {
    const auto network = build_network(learning_recipe(), 4);
    const auto before = state_of(*network);
    Job job;
    fit_statistics(*network, {disks({16, 16}, 1).image}, {}, job);
    for (const auto& [name, tensor] : state_of(*network))
      QVERIFY2(torch::equal(tensor, before.at(name)), name.c_str());
    fit_statistics(*network, {disks({1040, 1040}, 1).image}, {}, job);  // cut at 1024
    for (const auto& [name, tensor] : state_of(*network)) QVERIFY(tensor.isfinite().all().item<bool>());
  }

  void everyVariantOfTheContrastGivesAFiniteLossWithGradient_data() {
    QTest::addColumn<QString>("variant");
    for (const char* variant :
         {"fg_focused", "bg_focused", "source", "target", "source_and_target", "code_variant"})
      QTest::newRow(variant) << variant;
  }
  void everyVariantOfTheContrastGivesAFiniteLossWithGradient() {
    QFETCH(QString, variant);
    for (const char* resolution : {"upsample", "downsample_labels"}) {
      Recipe recipe = contrast_recipe(variant.toStdString());
      recipe.z_resolution = resolution;
      ClassContrast contrast(recipe, Random(1));
      make_clusters(contrast, 10);
      const auto source = random_crops(1);
      const auto target = random_crops(2);
      const auto loss = contrast.loss(source.output, source.crops, target.output, target.crops, 10);
      QVERIFY(std::isfinite(loss.item<double>()));
      QVERIFY(loss.item<double>() > 0);
      loss.backward();
      const auto& asking = variant == "source" ? source.output.z : target.output.z;
      QVERIFY(asking.grad().defined() && asking.grad().abs().sum().item<double>() > 0);
    }
  }

  void theContrastSleepsUntilItsWarmUpIsOver() {
    const ClassContrast contrast(contrast_recipe("fg_focused"), Random(1));
    QVERIFY(!contrast.is_active(0));
    QVERIFY(!contrast.is_active(9));
    QVERIFY(contrast.is_active(10));
    QVERIFY(!contrast.clusters_are_due(9));
    QVERIFY(!ClassContrast(contrast_recipe("none"), Random(1)).is_active(10000));
    Recipe weightless = contrast_recipe("fg_focused");
    weightless.lambda2 = 0;
    QVERIFY(!ClassContrast(weightless, Random(1)).is_active(10000));
  }

  void clustersAreMadeAtOnceThenInEachRoundAndAtIntervals() {
    Recipe recipe = contrast_recipe("source");
    recipe.contrast_warmup = 8;
    recipe.round_iterations = 12;
    ClassContrast contrast(recipe, Random(1));
    QVERIFY(contrast.needs_source_clusters());
    const auto due = [&] {
      std::vector<std::int64_t> steps;
      for (std::int64_t step = 0; step < 30; ++step)
        if (contrast.clusters_are_due(step)) steps.push_back(step);
      return steps;
    };
    const std::vector<std::int64_t> expected = {8, 10, 12, 17, 22, 24, 29};
    QCOMPARE(due(), expected);
    contrast.cluster_target(torch::rand({1, 8}), 8);  // too few: nothing to cluster, so no sooner
    QCOMPARE(due(), expected);
    make_clusters(contrast, 8);
    QCOMPARE(due(), expected);
    QVERIFY(!ClassContrast(contrast_recipe("fg_focused"), Random(1)).needs_source_clusters());
  }

  void theCodeVariantPushesTheBackgroundFromForegroundClustersToo() {
    ClassContrast plain(contrast_recipe("code_variant"), Random(1));
    QVERIFY(plain.needs_foreground_clusters());
    QVERIFY(!ClassContrast(contrast_recipe("fg_focused"), Random(1)).needs_foreground_clusters());
    const double without = loss_of(plain, random_crops(1), random_crops(2), 20);
    ClassContrast clustered(contrast_recipe("code_variant"), Random(1));
    clustered.cluster_target_foreground(torch::rand({40, 8}), 20);
    QVERIFY(loss_of(clustered, random_crops(1), random_crops(2), 20) > without);  // more negatives, more loss
  }

  void aRememberedPrototypeStandsInForACropWithoutPixels() {
    const auto bare = without_foreground(3);
    ClassContrast fresh(contrast_recipe("fg_focused"), Random(1));
    QCOMPARE(loss_of(fresh, bare, bare, 20), 0.0);
    ClassContrast experienced(contrast_recipe("fg_focused"), Random(1));
    loss_of(experienced, random_crops(1), random_crops(2), 19);
    QVERIFY(loss_of(experienced, bare, bare, 20) > 0);
  }

  void restoredContrastGoesOnAlike() {
    for (const char* variant : {"fg_focused", "source_and_target", "code_variant"}) {
      ClassContrast contrast(contrast_recipe(variant), Random(1));
      make_clusters(contrast, 10);
      loss_of(contrast, random_crops(1), random_crops(2), 19);
      ClassContrast restored(contrast_recipe(variant), Random(1));
      restored.restore(contrast.memory());
      const auto bare = without_foreground(3);
      const double expected = loss_of(contrast, bare, bare, 20);
      QVERIFY(expected > 0);
      QCOMPARE(loss_of(restored, bare, bare, 20), expected);
      QVERIFY(!restored.clusters_are_due(21));
    }
  }

  void pooledFeaturesComeFromTheClass() {
    auto pooled = random_crops(5);
    // One feature is 1 on background labels and 0 elsewhere; at full resolution, so nothing is mixed.
    pooled.output.z = (pooled.crops.label == 0).to(torch::kFloat).unsqueeze(1);
    Random random(1);
    const auto features = class_features(pooled.output, pooled.crops.label, 0, 50, random);
    QCOMPARE(features.size(0), std::int64_t{50});
    QVERIFY((features == 1).all().item<bool>());
    QVERIFY((class_features(pooled.output, pooled.crops.label, 1, 50, random) == 0).all().item<bool>());
    pooled.crops.label.fill_(1);
    QCOMPARE(class_features(pooled.output, pooled.crops.label, 0, 50, random).size(0), std::int64_t{0});
  }

  void theSameRandomStreamGivesTheSameCrops() {
    const std::vector<TrainingSection> sections = {disks({300, 280}, 1), disks({290, 300}, 2)};
    const std::vector<TargetLabels> labels = {labels_of(sections[0]), labels_of(sections[1])};
    for (const char* chain : {"quick", "wda", "wsda", "none"}) {
      const Recipe recipe = crop_recipe(chain);
      const auto source = [&](int seed) {
        return draw_source_crops(sections, sections, recipe, Phase::source, 3, Random(seed));
      };
      const auto target = [&](int seed) {
        return draw_target_crops(sections, labels, recipe, 3, Random(seed));
      };
      QVERIFY(same_crops(source(1), source(1)));
      QVERIFY(same_crops(target(1), target(1)));
      QVERIFY(!same_crops(source(1), source(2)));
      QVERIFY(!same_crops(target(1), target(2)));
      QCOMPARE(target(1).image.sizes().vec(), (std::vector<std::int64_t>{3, 1, 64, 64}));
      QCOMPARE(target(1).label.sizes().vec(), (std::vector<std::int64_t>{3, 64, 64}));
      QVERIFY(torch::isfinite(source(1).image).all().item<bool>());
    }
  }

  void labelsOfACropStayBesideTheirObjects() {
    const std::vector<TrainingSection> sections = {disks({300, 280}, 1)};
    const std::vector<TargetLabels> labels = {labels_of(sections[0])};
    Recipe recipe = crop_recipe("quick");
    recipe.source_appearance = recipe.target_appearance = 0;
    for (const auto& crops : {draw_source_crops(sections, {}, recipe, Phase::adaptation, 6, Random(3)),
                              draw_target_crops(sections, labels, recipe, 6, Random(3))}) {
      const auto inside = crops.image.squeeze(1).masked_select(crops.label == 1).mean().item<double>();
      const auto outside = crops.image.squeeze(1).masked_select(crops.label == 0).mean().item<double>();
      QVERIFY(inside < -1 && outside > 0.2);  // drawn with -1.5 and 0.5
      // The density peaks lie in objects.
      QVERIFY((crops.label == 0).logical_and(crops.density.squeeze(1) > 0.9).sum().item<double>() < 5);
      QVERIFY((crops.density > 0.9).any().item<bool>());
    }
  }

  void targetCropsBeyondTheSectionAreIgnoredThere() {
    const std::vector<TrainingSection> sections = {disks({40, 40}, 1)};
    const auto labels = std::vector<TargetLabels>{labels_of(sections[0])};
    const auto crops = draw_target_crops(sections, labels, crop_recipe("none"), 1, Random(3));
    // 64 x 64 around 40 x 40: 1600 pixels are known.
    QCOMPARE((crops.label != 255).sum().item<std::int64_t>(), std::int64_t{1600});
    QVERIFY(!(crops.label == 255).logical_and(crops.click_pixels).any().item<bool>());
    QVERIFY(torch::isfinite(crops.image).all().item<bool>());
  }

  void rejectedPixelsTravelWithTheirCrop() {
    const std::vector<TrainingSection> sections = {disks({64, 64}, 1)};
    auto labels = std::vector<TargetLabels>{labels_of(sections[0])};
    labels[0].hard_background(cv::Rect(10, 20, 5, 4)).setTo(1);
    const auto crops = draw_target_crops(sections, labels, crop_recipe("none"), 2, Random(3));
    QCOMPARE(crops.hard_background.sum().item<std::int64_t>(), std::int64_t{2 * 20});
    QVERIFY(crops.hard_background[0].slice(0, 20, 24).slice(1, 10, 15).all().item<bool>());
  }

  void noDensityIsAskedForOnRejectedPixels() {
    const std::vector<TrainingSection> sections = {disks({64, 64}, 1)};
    auto labels = std::vector<TargetLabels>{labels_of(sections[0])};
    const cv::Point at(labels[0].centres.at(0));
    const cv::Rect beside(at.x + 3, at.y - 2, 8, 5);  // the Gaussian of a centre reaches in
    labels[0].hard_background(beside).setTo(1);
    labels[0].background(beside).setTo(1);
    const auto crops = draw_target_crops(sections, labels, crop_recipe("none"), 1, Random(3));
    QVERIFY((crops.density.masked_select(crops.hard_background.unsqueeze(1)) == 0).all().item<bool>());
    QVERIFY((crops.density_mask.masked_select(crops.hard_background.unsqueeze(1)) == 1).all().item<bool>());
    QVERIFY(crops.density[0][0][at.y][at.x].item<double>() > 0.9);
  }
};

int run_networks_in_use(int argc, char** argv) {
  NetworksInUseTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "networks_in_use_test.moc"
