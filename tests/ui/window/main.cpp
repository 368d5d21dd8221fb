#include <QApplication>
#include <QStandardPaths>

#include "tests/ui/window/suites.h"

int main(int argc, char** argv) {
  QStandardPaths::setTestModeEnabled(true);  // settings and caches of their own
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("cristae-test"));
  return runAvailabilityTest(argc, argv) + runCommandsTest(argc, argv) + runCoreMessagesTest(argc, argv) +
         runWalkTest(argc, argv) + runBrushWalkTest(argc, argv) + runCorrectionWalkTest(argc, argv) +
         runCountingWalkTest(argc, argv) + runExportContentsTest(argc, argv) + runJourneyTest(argc, argv) +
         runLowScreenTest(argc, argv) + runMeasureDeskTest(argc, argv) + runNoVoxelSizeTest(argc, argv) +
         runOddSectionsTest(argc, argv) + runRunEndTest(argc, argv) + runStatusLineTest(argc, argv) +
         runStepsTest(argc, argv) + runStoryTest(argc, argv);
}
