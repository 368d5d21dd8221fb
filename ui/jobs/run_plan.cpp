#include "ui/jobs/run_plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace cristae::ui {
namespace {

constexpr auto kRunPrefix = "run-";

QString shortest(double number) { return QString::number(number, 'g', QLocale::FloatingPointShortest); }

QString dimensionName(InstanceDimension dimension) {
  return dimension == InstanceDimension::volume_3d ? QStringLiteral("3d") : QStringLiteral("2d");
}

void addCommon(QStringList& arguments, const RunPlan& plan) {
  arguments << "--json"
            << "--device" << plan.choice.device << "--threads" << QString::number(plan.choice.threads);
  if (const auto& size = plan.voxelSize) {
    arguments << "--voxel-size"
              << QStringLiteral("%1,%2,%3").arg(shortest(size->z), shortest(size->y), shortest(size->x));
  }
}

void addSettings(QStringList& arguments, const RunChoice& choice) {
  for (const auto& [name, value] : choice.changedOptions) {
    arguments << "--set" << QStringLiteral("%1=%2").arg(name, value);
  }
}

QJsonObject choiceToJson(const RunChoice& choice) {
  QJsonObject options;
  for (const auto& [name, value] : choice.changedOptions) options[name] = value;
  return {{"adapts", choice.adapts},
          {"preset", choice.preset},
          {"changed_options", options},
          {"pack", choice.pack},
          {"parent_run", choice.parentRun ? QJsonValue(qint64(*choice.parentRun)) : QJsonValue()},
          {"remade_result", choice.remadeResult ? QJsonValue(qint64(*choice.remadeResult)) : QJsonValue()},
          {"seed", QString::number(choice.seed)},
          {"device", choice.device},
          {"threads", choice.threads},
          {"instances", dimensionName(choice.instances)},
          {"low_priority", choice.isLowPriority},
          {"expected_adapt_seconds", choice.expectedAdaptSeconds},
          {"expected_segment_seconds", choice.expectedSegmentSeconds}};
}

RunChoice choiceFromJson(const QJsonObject& json) {
  RunChoice choice;
  choice.adapts = json["adapts"].toBool(true);
  choice.preset = json["preset"].toString(choice.preset);
  const QJsonObject options = json["changed_options"].toObject();
  for (auto option = options.begin(); option != options.end(); ++option) {
    choice.changedOptions.emplace_back(option.key(), option.value().toString());
  }
  choice.pack = json["pack"].toString();
  if (json["parent_run"].isDouble()) choice.parentRun = json["parent_run"].toInteger();
  if (json["remade_result"].isDouble()) choice.remadeResult = json["remade_result"].toInteger();
  choice.seed = json["seed"].toString().toULongLong();
  choice.device = json["device"].toString(choice.device);
  choice.threads = json["threads"].toInt();
  choice.instances =
      json["instances"].toString() == "3d" ? InstanceDimension::volume_3d : InstanceDimension::sections_2d;
  choice.isLowPriority = json["low_priority"].toBool(true);
  choice.expectedAdaptSeconds = json["expected_adapt_seconds"].toDouble();
  choice.expectedSegmentSeconds = json["expected_segment_seconds"].toDouble();
  return choice;
}

QStringList instancesArguments(const RunPlan& plan, const RunPlaces& places, const QString& model) {
  QStringList arguments{"instances", plan.prediction, "--model", model, "-o", toQString(places.labels)};
  addCommon(arguments, plan);
  arguments << "--instances" << dimensionName(plan.choice.instances);
  addSettings(arguments, plan.choice);
  return arguments;
}

}  // namespace

RunPlaces::RunPlaces(const std::filesystem::path& dataFolder, const std::string& runName)
    : folder(dataFolder / runName), labels(dataFolder / (runName + ".labels.h5")) {}

Recipe recipeOf(const RunChoice& choice, bool isInverted) {
  std::vector<std::string> settings;
  if (isInverted) settings.emplace_back("invert=on");
  for (const auto& [name, value] : choice.changedOptions)
    settings.push_back((name + '=' + value).toStdString());
  return preset_with_settings(choice.preset.toStdString(), settings);
}

QStringList adaptArguments(const RunPlan& plan, const RunPlaces& places, bool isResumed) {
  const RunChoice& choice = plan.choice;
  QStringList arguments{"adapt", plan.stack, "-o", toQString(places.adaptation())};
  addCommon(arguments, plan);
  arguments << "--preset" << choice.preset << "--seed" << QString::number(choice.seed) << "--previews";
  if (!choice.pack.isEmpty()) arguments << "--pack" << choice.pack;
  if (!plan.startModel.isEmpty()) arguments << "--start" << plan.startModel;
  if (plan.hasPoints) arguments << "--points" << toQString(places.points());
  if (plan.hasDrawing) arguments << "--drawn" << toQString(places.drawn());
  if (plan.isInverted)
    arguments << "--set"
              << "invert=on";
  addSettings(arguments, choice);
  if (isResumed) arguments << "--resume";
  return arguments;
}

QStringList segmentArguments(const RunPlan& plan, const RunPlaces& places, const QString& model) {
  if (!plan.prediction.isEmpty()) return instancesArguments(plan, places, model);
  QStringList arguments{"segment", plan.stack, "--model", model, "-o", toQString(places.labels)};
  addCommon(arguments, plan);
  arguments << "--probability"
            << "--density"
            << "--instances" << dimensionName(plan.choice.instances);
  if (plan.isInverted) arguments << "--invert";
  // A model of this run has the options in it; another one, or the pack, has those of its own recipe.
  if (!plan.choice.adapts) addSettings(arguments, plan.choice);
  return arguments;
}

QString choiceToText(const RunChoice& choice) {
  return QString::fromUtf8(QJsonDocument(choiceToJson(choice)).toJson(QJsonDocument::Compact));
}

RunChoice choiceFromText(const QByteArray& text) {
  return choiceFromJson(QJsonDocument::fromJson(text).object());
}

QString planToText(const RunPlan& plan) {
  QJsonObject json{{"format_version", 1},
                   {"choice", choiceToJson(plan.choice)},
                   {"stack", plan.stack},
                   {"inverted", plan.isInverted},
                   {"points", plan.hasPoints},
                   {"drawing", plan.hasDrawing},
                   {"start_model", plan.startModel},
                   {"prediction", plan.prediction}};
  if (const auto& size = plan.voxelSize) json["voxel_size_nm"] = QJsonArray{size->z, size->y, size->x};
  return QString::fromUtf8(QJsonDocument(json).toJson());
}

std::optional<RunPlan> planFromText(const QByteArray& text) {
  const QJsonObject json = QJsonDocument::fromJson(text).object();
  if (json["stack"].toString().isEmpty()) return std::nullopt;
  RunPlan plan;
  plan.choice = choiceFromJson(json["choice"].toObject());
  plan.stack = json["stack"].toString();
  const QJsonArray size = json["voxel_size_nm"].toArray();
  if (size.size() == 3)
    plan.voxelSize = VoxelSize{size[0].toDouble(), size[1].toDouble(), size[2].toDouble()};
  plan.isInverted = json["inverted"].toBool();
  plan.hasPoints = json["points"].toBool();
  plan.hasDrawing = json["drawing"].toBool();
  plan.startModel = json["start_model"].toString();
  plan.prediction = json["prediction"].toString();
  return plan;
}

std::string nextRunName(const std::vector<std::string>& namesInUse) {
  int last = 0;
  for (const std::string& name : namesInUse) {
    const QString text = QString::fromStdString(name);
    if (text.startsWith(kRunPrefix)) last = std::max(last, text.mid(4, 3 + 6).section('.', 0, 0).toInt());
  }
  return QStringLiteral("%1%2").arg(kRunPrefix).arg(last + 1, 3, 10, QLatin1Char('0')).toStdString();
}

QString toQString(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

std::filesystem::path toPath(const QString& path) { return path.toStdString(); }

}  // namespace cristae::ui
