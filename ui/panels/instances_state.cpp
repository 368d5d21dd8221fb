#include "ui/panels/instances_state.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "core/base/error.h"

namespace cristae::ui {
namespace {

struct InstancesWords {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::InstancesPanel)
};

constexpr auto kSeparation = "instance_separation";

bool dividesByCentres(const Recipe& recipe) { return recipe.instance_separation == "detection_watershed"; }
bool dividesAtNecks(const Recipe& recipe) { return recipe.instance_separation == "neck_watershed"; }

Joining joiningOf(const Recipe& recipe) {
  if (recipe.joining == "linking") return Joining::linking;
  if (recipe.joining == "components") return Joining::components;
  return recipe.joining == "watershed" ? Joining::watershed : Joining::automatic;
}

/// What the preset says of the method; of another version: the defaults.
Recipe presetOf(const Recipe& made) {
  try {
    return preset_recipe(made.preset, made.method);
  } catch (const Error&) {
    return {};
  }
}

/// What really joins the sections.
Joining effectiveJoining(const InstancesFacts& facts) {
  const Recipe& recipe = facts.chosen.recipe;
  return dividesByCentres(recipe) ? Joining::linking : choose_joining(joiningOf(recipe), facts.voxel);
}

QString doesWhat(Joining joining) {
  switch (joining) {
    case Joining::linking:
      return InstancesWords::tr(
          "A profile goes on in the profile of the next section that it overlaps most.");
    case Joining::watershed:
      return InstancesWords::tr("What is connected in the volume is one body, cut where it has a neck.");
    default: return InstancesWords::tr("What is connected in the volume is one body.");
  }
}

/// How many pixels thick a section is decides.
QString automaticReason(const InstancesFacts& facts) {
  if (!facts.voxel)
    return InstancesWords::tr("Automatic takes 3-D components, since the voxel size is not known.");
  const VoxelSize& voxel = *facts.voxel;
  const double thickness = voxel.z / std::sqrt(voxel.y * voxel.x);
  const QString pixels = QLocale().toString(thickness, 'g', 3);
  const QString limit = QLocale().toString(kThickSection);
  return thickness > kThickSection
             ? InstancesWords::tr("Automatic takes linked sections: one is %1 pixels thick, more than %2.")
                   .arg(pixels, limit)
             : InstancesWords::tr(
                   "Automatic takes the 3-D watershed: a section is %1 pixels thick, up to %2.")
                   .arg(pixels, limit);
}

QString sectionRule(const Recipe& recipe) {
  if (dividesByCentres(recipe))
    return InstancesWords::tr(
        "Each section by itself: what is connected in it is divided between the centres that "
        "were found.");
  if (dividesAtNecks(recipe))
    return InstancesWords::tr("Each section by itself: what is connected in it is cut where it has a neck.");
  return InstancesWords::tr("Each section by itself: what is connected in it is one instance.");
}

QString ruleText(const InstancesFacts& facts) {
  if (facts.chosen.dimension == InstanceDimension::sections_2d) return sectionRule(facts.chosen.recipe);
  const QString what = doesWhat(effectiveJoining(facts));
  if (dividesByCentres(facts.chosen.recipe)) {
    return InstancesWords::tr(
               "Sections are divided between the centres that were found, so that they are "
               "always linked.") +
           QLatin1Char(' ') + what;
  }
  const bool isAutomatic = joiningOf(facts.chosen.recipe) == Joining::automatic;
  return isAutomatic ? automaticReason(facts) + QLatin1Char(' ') + what : what;
}

bool isRead(const std::string& option, const InstancesFacts& facts) {
  if (option == kSeparation) return true;
  if (option == "neck" && dividesAtNecks(facts.chosen.recipe)) return true;
  if (facts.chosen.dimension == InstanceDimension::sections_2d) return false;
  if (option == "joining") return !dividesByCentres(facts.chosen.recipe);
  const Joining joining = effectiveJoining(facts);
  if (option == "neck") return joining == Joining::watershed;
  if (option == "link_overlap" || option == "link_splits") return joining == Joining::linking;
  return true;
}

/// A count without a number would be no sentence.
QString keepsText(const InstancesFacts& facts) {
  const auto verdicts = static_cast<int>(facts.verdicts);
  const auto corrections = static_cast<int>(facts.corrections);
  const QString kept = InstancesWords::tr("The result that is there stays in the list of runs.");
  if (verdicts == 0 && corrections == 0) return kept;
  QStringList things;
  if (verdicts > 0) things << InstancesWords::tr("%n verdict(s)", nullptr, verdicts);
  if (corrections > 0)
    things << InstancesWords::tr("%n split(s), merge(s) or stroke(s)", nullptr, corrections);
  return InstancesWords::tr(
             "%1 belong to the result that is there and stay with it in the list of runs; the new "
             "one begins without them. The next adaptation learns from them all the same.")
      .arg(things.join(QStringLiteral(", ")));
}

QString problemText(const InstancesFacts& facts) {
  if (!facts.readOnlyReason.isEmpty()) return facts.readOnlyReason;
  if (!facts.hasPrediction || !facts.hasRun)
    return InstancesWords::tr("The prediction of this result is not kept. Segment again, then it is.");
  const Recipe& recipe = facts.chosen.recipe;
  if (facts.chosen.dimension == InstanceDimension::volume_3d && recipe.largest_body_nm > 0 &&
      recipe.smallest_body_nm > recipe.largest_body_nm) {
    return InstancesWords::tr("The smallest body is larger than the largest: none would stay.");
  }
  return {};
}

}  // namespace

std::vector<OptionDescription> bodyOptionDescriptions() {
  std::vector<OptionDescription> options;
  for (const OptionDescription& option : describe_options()) {
    if (option.name == kSeparation || option.group == kBodyOptions) options.push_back(option);
  }
  return options;
}

std::vector<std::pair<QString, QString>> bodyOptions(const Recipe& recipe) {
  std::vector<std::pair<QString, QString>> values;
  for (const OptionDescription& option : bodyOptionDescriptions()) {
    values.emplace_back(QString::fromStdString(option.name),
                        QString::fromStdString(get_option(recipe, option.name)));
  }
  return values;
}

InstancesState instancesState(const InstancesFacts& facts) {
  InstancesState state;
  state.isVisible = facts.hasResult;
  if (!facts.hasResult) return state;
  state.chosen = facts.chosen;
  state.usual = presetOf(facts.made.recipe);
  for (const OptionDescription& option : bodyOptionDescriptions()) {
    if (isRead(option.name, facts)) state.shown.push_back(option.name);
  }
  state.rule = ruleText(facts);
  state.canLimit = facts.voxel.has_value();
  if (!state.canLimit && facts.chosen.dimension == InstanceDimension::volume_3d)
    state.limitsNote = InstancesWords::tr("Set the voxel size to drop bodies by their size.");
  state.problem = problemText(facts);
  const bool isOther = facts.chosen.dimension != facts.made.dimension ||
                       bodyOptions(facts.chosen.recipe) != bodyOptions(facts.made.recipe);
  state.keeps = state.problem.isEmpty() && isOther ? keepsText(facts) : QString();
  state.canMake = state.problem.isEmpty() && isOther && !facts.isRunning;
  if (!facts.sourceName.isEmpty())
    state.backText = InstancesWords::tr("Back to %1", "name of a run").arg(facts.sourceName);
  return state;
}

}  // namespace cristae::ui
