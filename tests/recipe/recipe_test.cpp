#include "core/recipe/recipe.h"

#include <QtTest>
#include <algorithm>
#include <map>
#include <set>
#include <string>

#include <nlohmann/json.hpp>

#include "core/base/error.h"

using namespace cristae;

namespace {

QString text(const std::string& value) { return QString::fromStdString(value); }

bool has_range(const OptionDescription& option) {
  return option.type == OptionType::number || option.type == OptionType::integer;
}

/// What the refusal says; empty when it was accepted.
std::string refusal(std::string_view name, std::string_view value) {
  Recipe recipe;
  try {
    set_option(recipe, name, value);
  } catch (const Error& error) {
    return error.kind() == ErrorKind::bad_input ? std::string(error.what()) + ". " + error.remedy() : "other";
  }
  return {};
}

std::string number_text(double value) { return nlohmann::json(value).dump(); }
std::string whole_text(double value) { return std::to_string(static_cast<std::int64_t>(value)); }

}  // namespace

class RecipeTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyOptionHasAUniqueNameAGroupAndHelp();
  void optionsNameOnlyMethodsThereAre();
  void everyFieldOfTheJsonIsADescribedOption();
  void everyChoiceCanBeSet();
  void everySwitchCanBeSet();
  void everyNumberCanBeSetWithinItsRange();
  void numbersOutsideTheirRangeAreRefused();
  void wordsAreNoNumbers_data();
  void wordsAreNoNumbers();
  void anUnknownChoiceIsRefusedWithThoseThereAre();
  void anUnknownNameSuggestsTheNearest();
  void valuesThatTheCodeCannotUseAreRefused_data();
  void valuesThatTheCodeCannotUseAreRefused();
  void aRefusedValueChangesNothing();
  void assignmentsAreSplitAtTheFirstEqualsSign();
  void listsOfSharesAreChecked();
  void everyPresetIsValid();
  void thePresetsOfTheDocumentsExist();
  void anUnknownPresetIsRefusedWithThoseThereAre();
  void presetPaperIsTheDefault();
  void presetPaperIsWhatTheMethodsAuthorsPublished_data();
  void presetPaperIsWhatTheMethodsAuthorsPublished();
  void otherPresetsAreTheSameForEveryMethod();
  void settingsStandOnThePresetOfTheirMethod();
  void jsonBringsEveryPresetBack();
  void jsonWithoutAKeyTakesItFromThePresetItNames();
  void optionsOfOtherVersionsArePassedOver();
  void jsonThatIsNoRecipeIsRefused_data();
  void jsonThatIsNoRecipeIsRefused();
};

void RecipeTest::everyOptionHasAUniqueNameAGroupAndHelp() {
  std::set<std::string> names;
  for (const auto& option : describe_options()) {
    QVERIFY2(names.insert(option.name).second, qPrintable(text(option.name)));
    QVERIFY2(!option.group.empty() && option.help.size() > 10, qPrintable(text(option.name)));
    if (has_range(option)) QVERIFY2(option.minimum < option.maximum, qPrintable(text(option.name)));
    if (option.type == OptionType::choice)
      QVERIFY2(option.choices.size() > 1 || option.name == "method", qPrintable(text(option.name)));
  }
}

void RecipeTest::optionsNameOnlyMethodsThereAre() {
  std::map<std::string, int> options_of;
  for (const auto& option : describe_options()) {
    for (const auto& method : option.methods) {
      Recipe recipe;
      set_option(recipe, "method", method);
      ++options_of[method];
    }
    if (option.name == "d_width") QCOMPARE(option.methods.size(), std::size_t{3});
    if (option.name == "rounds") QVERIFY(option.methods.empty());
  }
  for (const char* method : {"ipl", "da-isc", "wda-net", "adaptsegnet", "cafa", "r4mito"})
    QVERIFY2(options_of[method] > 0, method);
}

void RecipeTest::everyFieldOfTheJsonIsADescribedOption() {
  const auto json = nlohmann::json::parse(recipe_to_json(Recipe{}));
  QCOMPARE(json.size(), describe_options().size() + 1);  // and `preset`
  for (const auto& option : describe_options())
    QVERIFY2(json.contains(option.name), qPrintable(text(option.name)));
}

void RecipeTest::everyChoiceCanBeSet() {
  for (const auto& option : describe_options()) {
    for (const auto& choice : option.choices) {
      Recipe recipe;
      set_option(recipe, option.name, choice);
      QCOMPARE(text(get_option(recipe, option.name)), text(choice));
    }
  }
}

void RecipeTest::everySwitchCanBeSet() {
  for (const auto& option : describe_options()) {
    if (option.type != OptionType::boolean) continue;
    Recipe recipe;
    for (const char* word : {"off", "false", "0", "no"}) {
      set_option(recipe, option.name, "on");
      set_option(recipe, option.name, word);
      QCOMPARE(text(get_option(recipe, option.name)), QString("off"));
    }
    set_option(recipe, option.name, "yes");
    QCOMPARE(text(get_option(recipe, option.name)), QString("on"));
    QVERIFY(!refusal(option.name, "perhaps").empty());
  }
}

void RecipeTest::everyNumberCanBeSetWithinItsRange() {
  for (const auto& option : describe_options()) {
    if (option.type != OptionType::number) continue;
    for (const double value : {option.minimum, option.maximum, (option.minimum + option.maximum) / 2}) {
      Recipe recipe;
      set_option(recipe, option.name, number_text(value));
      QCOMPARE(std::stod(get_option(recipe, option.name)), value);
    }
  }
  Recipe recipe;
  set_option(recipe, "pretrain_steps", "17");
  QCOMPARE(recipe.pretrain_steps, std::int64_t{17});
}

void RecipeTest::numbersOutsideTheirRangeAreRefused() {
  for (const auto& option : describe_options()) {
    if (!has_range(option)) continue;
    const bool whole = option.type == OptionType::integer;
    for (const double value : {option.minimum - 1, option.maximum + 1}) {
      const std::string refused = refusal(option.name, whole ? whole_text(value) : number_text(value));
      QVERIFY2(refused.find(option.name) != std::string::npos, qPrintable(text(option.name)));
      QVERIFY2(refused.find("between") != std::string::npos, qPrintable(text(refused)));
    }
  }
}

void RecipeTest::wordsAreNoNumbers_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("value");
  QTest::newRow("a word") << "tau"
                          << "low";
  QTest::newRow("empty") << "tau"
                         << "";
  QTest::newRow("a number and more") << "tau"
                                     << "0.5x";
  QTest::newRow("not a number") << "tau"
                                << "nan";
  QTest::newRow("infinite") << "rate"
                            << "inf";
  QTest::newRow("a fraction for a whole number") << "rounds"
                                                 << "2.5";
}

void RecipeTest::wordsAreNoNumbers() {
  QFETCH(QString, name);
  QFETCH(QString, value);
  QVERIFY(!refusal(name.toStdString(), value.toStdString()).empty());
}

void RecipeTest::anUnknownChoiceIsRefusedWithThoseThereAre() {
  const std::string refused = refusal("schedule", "sawtooth");
  QVERIFY(refused.find("sawtooth") != std::string::npos);
  QVERIFY(refused.find("cosine") != std::string::npos);
}

void RecipeTest::anUnknownNameSuggestsTheNearest() {
  QVERIFY(refusal("lamda1", "1").find("'lambda1'") != std::string::npos);
}

void RecipeTest::valuesThatTheCodeCannotUseAreRefused_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("value");
  QTest::newRow("crop not a multiple of 16") << "crop"
                                             << "100";
  QTest::newRow("tile not a multiple of 16") << "tile"
                                             << "250";
  QTest::newRow("an even window") << "nms_window"
                                  << "20";
  QTest::newRow("six neighbours in a section") << "cc_connectivity"
                                               << "6";
  QTest::newRow("three views") << "tta"
                               << "3";
}

void RecipeTest::valuesThatTheCodeCannotUseAreRefused() {
  QFETCH(QString, name);
  QFETCH(QString, value);
  QVERIFY(!refusal(name.toStdString(), value.toStdString()).empty());
}

void RecipeTest::aRefusedValueChangesNothing() {
  Recipe recipe = preset_recipe("quick");
  const Recipe before = recipe;
  QVERIFY_THROWS_EXCEPTION(Error, set_option(recipe, "crop", "100"));
  QVERIFY_THROWS_EXCEPTION(Error, set_option(recipe, "seg_ratios", "0.1,7"));
  QVERIFY(recipe == before);
}

void RecipeTest::assignmentsAreSplitAtTheFirstEqualsSign() {
  Recipe recipe;
  set_option(recipe, "tau=0.25");
  QCOMPARE(recipe.tau, 0.25);
  QVERIFY_THROWS_EXCEPTION(Error, set_option(recipe, "tau"));
  QVERIFY_THROWS_EXCEPTION(Error, set_option(recipe, "tau=0.1=2"));
  QVERIFY_THROWS_EXCEPTION(Error, set_option(recipe, "=2"));
}

void RecipeTest::listsOfSharesAreChecked() {
  QVERIFY(refusal("seg_ratios", "0,0.5,1").empty());
  for (const char* list : {"", "0.1,", "0.1;0.2", "2", "-0.1"})
    QVERIFY2(!refusal("seg_ratios", list).empty(), list);
}

void RecipeTest::everyPresetIsValid() {
  for (const auto& preset : describe_presets()) {
    const Recipe recipe = preset_recipe(preset.name);
    QCOMPARE(recipe.preset, preset.name);
    Recipe again = recipe;
    for (const auto& option : describe_options())
      set_option(again, option.name, get_option(recipe, option.name));
    QVERIFY2(again == recipe, qPrintable(text(preset.name)));
  }
}

void RecipeTest::thePresetsOfTheDocumentsExist() {
  std::set<std::string> names;
  for (const auto& preset : describe_presets()) names.insert(preset.name);
  for (const char* name : {"paper", "standard", "quick", "preview", "tiny"})
    QVERIFY2(names.contains(name), name);
}

void RecipeTest::anUnknownPresetIsRefusedWithThoseThereAre() {
  try {
    preset_recipe("fast");
    QFAIL("accepted");
  } catch (const Error& error) {
    QVERIFY(error.kind() == ErrorKind::bad_input);
    QVERIFY(error.remedy().find("quick") != std::string::npos);
  }
}

void RecipeTest::presetPaperIsTheDefault() { QVERIFY(preset_recipe("paper") == Recipe{}); }

void RecipeTest::presetPaperIsWhatTheMethodsAuthorsPublished_data() {
  QTest::addColumn<QString>("method");
  QTest::addColumn<QString>("network");
  QTest::addColumn<QString>("optimiser");
  QTest::addColumn<double>("rate");
  QTest::addColumn<double>("beta2");
  QTest::addColumn<int>("batch");
  QTest::addColumn<int>("steps");
  QTest::newRow("ipl") << "ipl"
                       << "wdanet"
                       << "sgd" << 5e-5 << 0.999 << 1 << 100000;
  QTest::newRow("da-isc") << "da-isc"
                          << "daisc"
                          << "adam" << 1e-4 << 0.99 << 1 << 200000;
  QTest::newRow("cafa") << "cafa"
                        << "daisc-batch"
                        << "adam" << 1e-4 << 0.99 << 1 << 200000;
  QTest::newRow("r4mito") << "r4mito"
                          << "unet"
                          << "adam" << 1e-4 << 0.999 << 2 << 100000;
  QTest::newRow("wda-net") << "wda-net"
                           << "wdanet"
                           << "sgd" << 5e-5 << 0.999 << 1 << 200000;
  QTest::newRow("adaptsegnet") << "adaptsegnet"
                               << "wdanet"
                               << "sgd" << 2.5e-4 << 0.999 << 1 << 150000;
}

void RecipeTest::presetPaperIsWhatTheMethodsAuthorsPublished() {
  QFETCH(QString, method);
  const Recipe recipe = preset_recipe("paper", method.toStdString());
  QTEST(text(recipe.network), "network");
  QTEST(text(recipe.optimiser), "optimiser");
  const bool hasTwoViews = method == "cafa" || method == "r4mito";
  QTEST(hasTwoViews ? recipe.two_view_rate : recipe.rate, "rate");
  QTEST(recipe.adam_beta2, "beta2");
  QTEST(static_cast<int>(recipe.batch), "batch");
  QTEST(static_cast<int>(recipe.rounds * recipe.round_iterations), "steps");
  QCOMPARE(recipe.crop, std::int64_t{512});
  QCOMPARE(recipe.preset, std::string("paper"));
}

void RecipeTest::otherPresetsAreTheSameForEveryMethod() {
  for (const auto& preset : describe_presets()) {
    if (preset.name != "paper") QVERIFY(preset_recipe(preset.name, "da-isc") == preset_recipe(preset.name));
  }
}

void RecipeTest::settingsStandOnThePresetOfTheirMethod() {
  const Recipe recipe = preset_with_settings("paper", {"batch=1", "method=r4mito"});
  Recipe expected = preset_recipe("paper", "r4mito");
  expected.method = "r4mito";
  expected.batch = 1;
  QVERIFY(recipe == expected);
  QVERIFY(recipe_from_json(recipe_to_json(recipe)) == recipe);
  QVERIFY(recipe_from_json(R"({"preset": "paper", "method": "r4mito", "batch": 1})") == recipe);
  QVERIFY_THROWS_EXCEPTION(Error, preset_with_settings("paper", {"method=magic"}));
}

void RecipeTest::jsonBringsEveryPresetBack() {
  for (const auto& preset : describe_presets()) {
    Recipe recipe = preset_recipe(preset.name);
    recipe.rate = 0.1 + 0.2;  // a number without a short decimal form
    recipe.pretrain_steps = 9;
    QVERIFY2(recipe_from_json(recipe_to_json(recipe)) == recipe, qPrintable(text(preset.name)));
  }
}

void RecipeTest::jsonWithoutAKeyTakesItFromThePresetItNames() {
  const Recipe recipe = recipe_from_json(R"({"preset": "quick", "rounds": 3})");
  Recipe expected = preset_recipe("quick");
  expected.rounds = 3;
  QVERIFY(recipe == expected);
}

void RecipeTest::optionsOfOtherVersionsArePassedOver() {
  QVERIFY(recipe_from_json(R"({"preset": "quick", "roundz": 3})") == preset_recipe("quick"));
}

void RecipeTest::jsonThatIsNoRecipeIsRefused_data() {
  QTest::addColumn<QString>("json");
  QTest::newRow("no JSON") << "rounds = 3";
  QTest::newRow("a list") << "[1, 2]";
  QTest::newRow("an unknown value") << R"({"preset": "quick", "schedule": "sawtooth"})";
  QTest::newRow("a value out of range") << R"({"preset": "quick", "rounds": -1})";
  QTest::newRow("an unknown preset") << R"({"preset": "fast"})";
  QTest::newRow("a wrong type") << R"({"preset": "quick", "rounds": [3]})";
}

void RecipeTest::jsonThatIsNoRecipeIsRefused() {
  QFETCH(QString, json);
  QVERIFY_THROWS_EXCEPTION(Error, recipe_from_json(json.toStdString()));
}

QTEST_GUILESS_MAIN(RecipeTest)
#include "recipe_test.moc"
