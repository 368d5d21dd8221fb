#include "ui/models/runs_difference.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace cristae::ui {
namespace {

struct DifferenceWords {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::RunsPanel)
};

QString counted(std::int64_t number) { return QLocale().toString(static_cast<qlonglong>(number)); }

}  // namespace

QString differenceText(const RunsDifference& difference, const QString& shown, const QString& compared) {
  if (difference.state == DifferenceState::none) return {};
  if (difference.state == DifferenceState::counting)
    return DifferenceWords::tr("%1 vs %2: counting what has changed…", "two runs").arg(shown, compared);
  return DifferenceWords::tr("%1 vs %2: %n changed instance(s)", "two runs",
                             static_cast<int>(difference.changes.changed()))
      .arg(shown, compared);
}

QString differenceHelp(const RunsDifference& difference, const QString& shown, const QString& compared) {
  QStringList sentences;
  sentences << (difference.changes.dimension == InstanceDimension::volume_3d
                    ? DifferenceWords::tr("Bodies of the whole stack are compared.")
                    : DifferenceWords::tr("The profiles of each section are compared."))
            << DifferenceWords::tr(
                   "An instance is unchanged if it has a partner of its own in the other run, with an IoU of "
                   "0.5 or more; all others are counted, those of both runs.");
  if (difference.state == DifferenceState::known) {
    const ResultChanges& changes = difference.changes;
    sentences << DifferenceWords::tr("Unchanged: %1. Only in %2: %3. Only in %4: %5.")
                     .arg(counted(changes.unchanged), shown, counted(changes.only_after), compared,
                          counted(changes.only_before));
  }
  return sentences.join(' ');
}

}  // namespace cristae::ui
