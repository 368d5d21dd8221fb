#include "ui/models/runs_words.h"

#include <QCoreApplication>
#include <map>

namespace cristae::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::RunWords)
};

/// The label of `key` in a table of sources for translation; the key itself when it has none.
QString fromTable(const std::map<QString, const char*>& table, const QString& key) {
  const auto found = table.find(key);
  return found == table.end() ? key : Words::tr(found->second);
}

}  // namespace

QStringList offeredPresets() { return {"preview", "quick", "standard", "paper"}; }

QString presetLabel(const QString& preset) {
  static const std::map<QString, const char*> labels = {
      {"preview", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Quick look")},
      {"quick", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Standard")},
      {"standard", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Long")},
      {"paper", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Published settings")},
      {"tiny", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Trial")}};
  return fromTable(labels, preset);
}

QString presetHelp(const QString& preset) {
  static const std::map<QString, const char*> helps = {
      {"preview", QT_TRANSLATE_NOOP("cristae::ui::RunWords",
                                    "Half the time of Standard: shows whether the pack suits the stack.")},
      {"quick", QT_TRANSLATE_NOOP("cristae::ui::RunWords",
                                  "Ten rounds with a small network. The right choice for most stacks.")},
      {"standard",
       QT_TRANSLATE_NOOP("cristae::ui::RunWords",
                         "Twenty rounds, with a pack made for it a larger network and finer detail. About "
                         "three times as long as Standard; for the final result.")},
      {"paper",
       QT_TRANSLATE_NOOP("cristae::ui::RunWords",
                         "The settings of the publication, to repeat its figures. Days without a GPU.")}};
  const auto found = helps.find(preset);
  return found == helps.end() ? QString() : Words::tr(found->second);
}

QStringList offeredMethods() { return {"ipl", "r4mito", "cafa", "da-isc", "wda-net", "adaptsegnet"}; }

QString methodLabel(const QString& method) {
  static const std::map<QString, const char*> labels = {
      {"ipl", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "IPL: from clicks")},
      {"r4mito", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "R4MITO: reference pixels")},
      {"cafa", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "CAFA: class prototypes")},
      {"da-isc", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "DA-ISC: pairs of sections")},
      {"wda-net", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "WDA-Net: counts and sure pixels")},
      {"adaptsegnet", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "AdaptSegNet: a rival network")}};
  return fromTable(labels, method);
}

QString methodHelp(const QString& method) {
  static const std::map<QString, const char*> helps = {
      {"ipl", QT_TRANSLATE_NOOP("cristae::ui::RunWords",
                                "Whole mitochondria become labels, round by round; the clicks say which. The "
                                "right choice for most stacks.")},
      {"r4mito", QT_TRANSLATE_NOOP("cristae::ui::RunWords",
                                   "Two looks of each place must agree, and pixels are compared with sure "
                                   "ones. Clicks are not used.")},
      {"cafa", QT_TRANSLATE_NOOP("cristae::ui::RunWords",
                                 "Pixels of both stacks are drawn to the mean of their class. Clicks are not "
                                 "used.")},
      {"da-isc", QT_TRANSLATE_NOOP("cristae::ui::RunWords",
                                   "Two sections and what differs between them must fit together. Clicks are "
                                   "not used; the stack needs several sections.")},
      {"wda-net", QT_TRANSLATE_NOOP("cristae::ui::RunWords",
                                    "Sure pixels become labels and the number of mitochondria is watched.")},
      {"adaptsegnet",
       QT_TRANSLATE_NOOP("cristae::ui::RunWords",
                         "Masks of the stack must look like masks of the source. Clicks are not used.")}};
  const auto found = helps.find(method);
  return found == helps.end() ? QString() : Words::tr(found->second);
}

QString phaseLabel(const QString& phase) {
  static const std::map<QString, const char*> labels = {
      {"reading the source pack", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Reading the source pack")},
      {"reading what was drawn", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Reading what was drawn")},
      {"reading the target", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Reading the stack")},
      {"judging the pixel size by the clicks",
       QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Judging the size of a pixel by the clicks")},
      {"fitting the statistics to the target",
       QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Getting used to the grey values of the stack")},
      {"fitting the statistics to the stack",
       QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Getting used to the grey values of the stack")},
      {"choosing labels and training",
       QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Choosing sure mitochondria and learning from them")},
      {"judging by the clicks which mitochondria touch",
       QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Judging by the clicks which mitochondria touch")},
      {"checking the result", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Checking the result")},
      {"reading the model", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Reading the model")},
      {"segmenting", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Segmenting the stack")},
      {"instances", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Telling instances apart")},
      {"writing instances", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Writing the instances")}};
  return fromTable(labels, phase);
}

QString runStateLabel(const QString& state) {
  static const std::map<QString, const char*> labels = {
      {"running", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Running")},
      {"finished", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Finished")},
      {"stopped", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Stopped")},
      {"failed", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "Ended early")}};
  return fromTable(labels, state);
}

QString networkLabel(const QString& network) {
  static const std::map<QString, const char*> labels = {
      {"compact-xs", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "tiny network")},
      {"compact-s", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "small network")},
      {"compact-m", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "medium network")},
      {"compact-l", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "large network")},
      {"wdanet", QT_TRANSLATE_NOOP("cristae::ui::RunWords", "published network")}};
  return fromTable(labels, network);
}

}  // namespace cristae::ui
