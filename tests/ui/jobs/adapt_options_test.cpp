#include "ui/panels/adapt_options.h"

#include <QTest>

#include "core/base/error.h"
#include "tests/ui/jobs/suites.h"

using namespace cristae::ui;

class AdaptOptionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void onlyWhatDiffersIsPassed();
  void refusedValueChangesNothing();
  void presetChangesTheRest();
  void valueThatThePresetHasIsNoChange();
  void resetOneAndAll();
  void presetPaperFollowsTheMethod();
  void keptOptionsOfAnotherVersionAreLeftOut();
  void everyOptionTakesItsOwnValue();
  void whatThePackDecidesIsNotOffered();
  void everyOptionHasWords();
  void search_data();
  void search();
};

void AdaptOptionsTest::onlyWhatDiffersIsPassed() {
  AdaptOptions options("quick");
  QVERIFY(options.changed().empty());
  options.set("tta", "2");
  options.set("rounds", "12");
  const std::vector<std::pair<QString, QString>> expected = {{"rounds", "12"}, {"tta", "2"}};
  QCOMPARE(options.changed(), expected);  // in the order of the recipe
  QVERIFY(options.isChanged("rounds") && !options.isChanged("batch"));
  QCOMPARE(options.presetValue("rounds"), QString("10"));
}

void AdaptOptionsTest::refusedValueChangesNothing() {
  AdaptOptions options("quick");
  QVERIFY_THROWS_EXCEPTION(cristae::Error, options.set("nms_window", "12"));  // even
  QVERIFY_THROWS_EXCEPTION(cristae::Error, options.set("rounds", "many"));
  QVERIFY(options.changed().empty());
}

void AdaptOptionsTest::presetChangesTheRest() {
  AdaptOptions options("quick");
  options.set("tau", "0.25");
  options.setPreset("standard");
  QCOMPARE(options.value("rounds"), QString("20"));
  QCOMPARE(options.value("tau"), QString("0.25"));
}

void AdaptOptionsTest::valueThatThePresetHasIsNoChange() {
  AdaptOptions options("quick");
  options.set("rounds", "20");
  options.setPreset("standard");
  QVERIFY(options.changed().empty());
}

void AdaptOptionsTest::resetOneAndAll() {
  AdaptOptions options("quick");
  options.set("rounds", "12");
  options.set("batch", "2");
  options.reset("rounds");
  QCOMPARE(options.changed().size(), std::size_t(1));
  options.resetAll();
  QVERIFY(options.changed().empty());
}

void AdaptOptionsTest::presetPaperFollowsTheMethod() {
  AdaptOptions options("paper");
  options.set("rounds", "2");
  options.set("method", "r4mito");
  const std::vector<std::pair<QString, QString>> expected = {{"method", "r4mito"}, {"rounds", "2"}};
  QCOMPARE(options.changed(), expected);
  QCOMPARE(options.value("batch"), QString("2"));
  QCOMPARE(options.value("optimiser"), QString("adam"));
  options.set("batch", "1");  // that of ipl; no longer the preset's
  QVERIFY(options.isChanged("batch"));
  const auto kept = AdaptOptions::fromKept("paper", {{"batch", "1"}, {"method", "r4mito"}, {"rounds", "2"}});
  QVERIFY(kept.recipe() == options.recipe());
  options.reset("method");
  QCOMPARE(options.value("optimiser"), QString("sgd"));
  options.resetAll();
  QVERIFY(options.changed().empty());
}

void AdaptOptionsTest::keptOptionsOfAnotherVersionAreLeftOut() {
  const auto options = AdaptOptions::fromKept("quick", {{"rounds", "5"}, {"warp", "9"}, {"tta", "3"}});
  QCOMPARE(options.changed().size(), std::size_t(1));
  QCOMPARE(QString::fromStdString(AdaptOptions::fromKept("gone", {}).preset()), QString("quick"));
}

void AdaptOptionsTest::everyOptionTakesItsOwnValue() {
  for (const char* preset : {"preview", "quick", "standard", "paper", "tiny"}) {
    AdaptOptions options(preset);
    for (const auto& option : adaptOptionDescriptions()) options.set(option.name, options.value(option.name));
    QVERIFY2(options.changed().empty(), preset);
  }
}

void AdaptOptionsTest::whatThePackDecidesIsNotOffered() {
  const auto options = adaptOptionDescriptions();
  QVERIFY(options.size() > 50);
  for (const auto& option : options) {
    QVERIFY2(option.name != "network" && option.name != "invert" && option.group != "Source phase",
             option.name.c_str());
  }
}

void AdaptOptionsTest::everyOptionHasWords() {
  for (const auto& option : adaptOptionDescriptions()) {
    QVERIFY2(!optionLabel(option).contains('_'), option.name.c_str());
    QVERIFY2(optionHelp(option).endsWith('.'), option.name.c_str());
    QVERIFY2(!optionGroupLabel(option.group).isEmpty(), option.name.c_str());
  }
}

void AdaptOptionsTest::search_data() {
  QTest::addColumn<QString>("words");
  QTest::addColumn<bool>("isFound");
  QTest::newRow("name") << "round_iterations" << true;
  QTest::newRow("label") << "round iter" << true;
  QTest::newRow("help, any case") << "OPTIMISER steps" << true;
  QTest::newRow("nothing") << "" << true;
  QTest::newRow("other words") << "round banana" << false;
}

void AdaptOptionsTest::search() {
  QFETCH(QString, words);
  QFETCH(bool, isFound);
  const auto options = adaptOptionDescriptions();
  const auto option = std::find_if(options.begin(), options.end(), [](const auto& candidate) {
    return candidate.name == "round_iterations";
  });
  QVERIFY(option != options.end());
  QCOMPARE(matches(*option, words), isFound);
}

int run_adapt_options_test(int argc, char** argv) {
  AdaptOptionsTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "adapt_options_test.moc"
