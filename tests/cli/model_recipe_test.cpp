#include "app/cli/model_recipe.h"

#include <QTemporaryDir>
#include <QtTest>
#include <array>

#include "core/volume/hdf5_file.h"
#include "tests/cli/suites.h"

using namespace cristae;

/// What the recipe of a model means for the instances of a stack.
class ModelRecipeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void specksGoAlsoWhereTheVoxelSizeIsUnknown_data() {
    QTest::addColumn<double>("assumed");
    QTest::addColumn<double>("smallest");
    QTest::newRow("as large as the working pixel") << 0.0 << 125.0;
    QTest::newRow("judged by the clicks") << 5.0 << 500.0;
  }
  void specksGoAlsoWhereTheVoxelSizeIsUnknown() {
    QFETCH(double, assumed);
    QFETCH(double, smallest);
    Recipe recipe;
    recipe.working_pixel_nm = 10;
    recipe.smallest_object_um2 = 0.0125;
    recipe.assumed_pixel_nm = assumed;
    const auto options = cli::instance_options(recipe, InstanceDimension::sections_2d, std::nullopt);
    QCOMPARE(options.smallest.pixels(std::nullopt), smallest);
    QCOMPARE(options.smallest.pixels(VoxelSize{20, 5, 5}), 500.0);
  }

  void aNetworkWithoutDensityIsNotFilteredByIt() {
    Recipe recipe = preset_recipe("paper");
    recipe.instance_separation = "detection_watershed";
    for (const char* rule : {"peak_inside", "max_density", "mass"}) {
      set_option(recipe, "fp_filter", rule);
      recipe.network = "wdanet";
      const auto with = cli::instance_options(recipe, InstanceDimension::sections_2d, std::nullopt);
      QVERIFY(with.filter.rule != FilterRule::none);
      QCOMPARE(with.separation, Separation::detection_watershed);
      for (const char* network : {"unet", "daisc", "daisc-batch"}) {
        recipe.network = network;
        const auto without = cli::instance_options(recipe, InstanceDimension::sections_2d, std::nullopt);
        QCOMPARE(without.filter.rule, FilterRule::none);
        QCOMPARE(without.separation, Separation::components);
      }
    }
  }

  void aSourcePackLeavesNothingOutUnlessItIsAsked() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString() + "/model.cpack";
    const Recipe quick = preset_recipe("quick");
    QVERIFY(quick.smallest_mean_probability > 0);
    const auto stored = [&](bool isPack, const std::vector<std::string>& settings) {
      Hdf5File file = Hdf5File::create(path);
      file.set_attribute("/", "recipe", recipe_to_json(quick));
      const std::array<std::int64_t, 1> shape{1};
      const std::uint8_t value = 0;
      if (isPack) file.write<std::uint8_t>("/source/images", shape, &value);
      file.close();
      return cli::read_model_recipe(path, settings).smallest_mean_probability;
    };
    QCOMPARE(stored(false, {}), quick.smallest_mean_probability);
    QCOMPARE(stored(true, {}), 0.0);
    QCOMPARE(stored(true, {"smallest_mean_probability=0.6"}), 0.6);
  }
};

int run_model_recipe_tests(int argument_count, char** arguments) {
  ModelRecipeTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "model_recipe_test.moc"
