#include <QTest>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include "core/annotation/sample_points.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/learning/device.h"
#include "core/learning/terms/schedules.h"
#include "core/learning/terms/views.h"
#include "tests/learning/terms/others_reference.h"
#include "tests/learning/terms/suites.h"
#include "tests/networks/reference.h"

using namespace cristae;
using reference::losses;

namespace {

bool is_near(double found, double expected) {
  return std::abs(found - expected) <= 1e-6 * std::abs(expected);
}

const std::map<std::string, View>& named_views() {
  static const std::map<std::string, View> views = {{"identity", View::identity},
                                                    {"flip_rows", View::flip_rows},
                                                    {"flip_cols", View::flip_columns},
                                                    {"rot180", View::rot180},
                                                    {"rot90_ccw", View::rot90_ccw}};
  return views;
}

}  // namespace

/// Schedules, views, the device: the small parts.
class TermsSchedules : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rampUpMatchesTheReference() {
    const auto& r = others::reference_case("sigmoid_rampup");
    const auto steps = others::tensor(r["inputs"]["iterations"]);
    const auto weights = others::tensor(r["expected"]["weights"]);
    for (std::int64_t i = 0; i < steps.size(0); ++i) {
      const double found = 0.1 * ramp_up(steps[i].item<double>(), 50000);
      QVERIFY(std::abs(found - weights[i].item<double>()) < 1e-9);
    }
    QCOMPARE(ramp_up(3, 0), 1.0);
  }

  void polyRateMatchesTheReference() {
    const auto& r = losses()["poly_lr"];
    for (const auto& value : r["values"]) {
      const double found = poly_rate(r["base"].get<double>(), value["iteration"].get<std::int64_t>(),
                                     r["max_iter"].get<std::int64_t>(), r["power"].get<double>());
      QVERIFY(is_near(found, value["lr"].get<double>()));
    }
  }

  void polyRateStaysZeroAfterTheLastStep() { QCOMPARE(poly_rate(1.0, 12, 10), 0.0); }

  void stepRateMatchesTheReference() {
    const auto& r = losses()["step_lr_wda"];
    for (const auto& value : r["values"]) {
      const double found = step_rate(r["base"].get<double>(), value["iteration"].get<std::int64_t>(),
                                     r["step"].get<std::int64_t>(), r["gamma"].get<double>());
      QVERIFY(is_near(found, value["lr"].get<double>()));
    }
  }

  void cosineRateWarmsUpAndEndsAtTheFloor() {
    QVERIFY(is_near(cosine_rate(1.0, 0, 1000), 1.0 / 50));
    // Step 500 of 1000: cosine 1/2, 0.02 + 0.98 / 2 = 0.51
    QVERIFY(is_near(cosine_rate(2.0, 500, 1000), 2.0 * 0.51));
    QVERIFY(is_near(cosine_rate(1.0, 1000, 1000), 0.02));
    QVERIFY(is_near(cosine_rate(1.0, 5000, 1000), 0.02));
    QVERIFY(is_near(cosine_rate(1.0, 0, 1000, 0), 1.0));
  }

  void cosineRateRisesDuringWarmUpAndFallsAfter() {
    for (std::int64_t step = 0; step + 1 < 50; ++step) {
      QVERIFY(cosine_rate(1.0, step, 1000) < cosine_rate(1.0, step + 1, 1000));
    }
    for (std::int64_t step = 50; step < 1000; ++step) {
      QVERIFY(cosine_rate(1.0, step, 1000) > cosine_rate(1.0, step + 1, 1000));
    }
  }

  void teacherForgetsItsStartFast() {
    QVERIFY(is_near(teacher_decay(0), 0.1));
    QVERIFY(is_near(teacher_decay(8), 0.5));
    QCOMPARE(teacher_decay(100000), 0.99);
  }

  void pointSamplingMatchesTheReference() {
    for (const auto& entry : losses()["point_sampling"]["cases"]) {
      const auto n = entry["n"].get<std::int64_t>();
      const double ratio = entry["ratio"].get<double>();
      QCOMPARE(sample_count(n, ratio, SamplingRule::round), entry["k_round"].get<std::int64_t>());
      QCOMPARE(sample_count(n, ratio, SamplingRule::wda_ceil), entry["k_wda"].get<std::int64_t>());
    }
  }

  void viewsMatchTheReference() {
    const auto& r = losses()["five_views"];
    const auto input = reference::tensor(r["input"]);
    for (const auto& [name, view] : named_views()) {
      QVERIFY2(reference::distance(apply_view(input, view), reference::tensor(r["forward"][name])) == 0,
               name.c_str());
    }
  }

  void undoneViewsAndTheirMeanMatchTheReference() {
    const auto& r = losses()["five_views"];
    at::Tensor sum;
    for (const auto& [name, view] : named_views()) {
      const auto back = undo_view(reference::tensor(r["network_outputs_in_view_frame"][name]), view);
      QVERIFY2(reference::distance(back, reference::tensor(r["mapped_back"][name])) == 0, name.c_str());
      sum = sum.defined() ? sum + back : back;
    }
    QVERIFY(reference::distance(sum / 5, reference::tensor(r["mean"])) < 1e-6);
  }

  void undoingAViewGivesTheImageBackAlsoInABatch() {
    const auto image = at::rand({2, 3, 4, 6});
    for (const auto view : views(5)) QVERIFY(at::equal(undo_view(apply_view(image, view), view), image));
  }

  void viewsComeInTheNumbersOfTheRecipe() {
    QVERIFY(views(1) == std::vector<View>{View::identity});
    QVERIFY((views(2) == std::vector<View>{View::identity, View::rot180}));
    QCOMPARE(views(4).size(), std::size_t{4});
    QCOMPARE(views(5).back(), View::rot90_ccw);
    QVERIFY_THROWS_EXCEPTION(Error, views(3));
  }

  void theProcessorCanAlwaysBeChosen() {
    QVERIFY(choose_device("cpu").is_cpu());
    QVERIFY(choose_device("auto").is_cpu() || choose_device("auto").is_cuda());
  }

  void aMissingCudaDeviceIsRefusedWithARemedy() {
    try {
      choose_device("cuda:97");
      QFAIL("accepted");
    } catch (const Error& error) {
      QVERIFY(error.kind() == ErrorKind::unsupported);
      QVERIFY(std::string(error.what()).find("cuda:97") != std::string::npos);
      QVERIFY(!error.remedy().empty());
    }
  }

  void wordsThatNameNoDeviceAreRefused() {
    for (const char* word : {"gpu", "cuda:", "cuda:x", "cuda:-1", "cuda:1x", ""}) {
      try {
        choose_device(word);
        QFAIL(word);
      } catch (const Error& error) {
        QVERIFY(error.kind() == ErrorKind::bad_input);
      }
    }
  }

  void threadsAreThoseWantedOrAllAvailable() {
    const int before = at::get_num_threads();
    QCOMPARE(set_threads(3), 3);
    QCOMPARE(at::get_num_threads(), 3);
    QCOMPARE(set_threads(0), available_processors());
    set_threads(before);
  }

  void bf16UnitsAreReadFromTheFlags() {
    QVERIFY(has_bf16_units(std::string_view("flags : fpu avx2 amx_bf16 amx_tile")));
    QVERIFY(has_bf16_units(std::string_view("flags : fpu avx512_bf16")));
    QVERIFY(!has_bf16_units(std::string_view("flags : fpu avx2 avx512f avx512_bf16x")));
    QVERIFY(!has_bf16_units(std::string_view("")));
  }
};

int run_terms_schedules(int argc, char** argv) {
  TermsSchedules test;
  return QTest::qExec(&test, argc, argv);
}

#include "terms_schedules.moc"
