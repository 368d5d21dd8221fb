#include "app/cli/model_recipe.h"

#include <QtTest>

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
};

int run_model_recipe_tests(int argument_count, char** arguments) {
  ModelRecipeTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "model_recipe_test.moc"
