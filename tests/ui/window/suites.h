#pragma once

int runAvailabilityTest(int argc, char** argv);
int runCommandsTest(int argc, char** argv);
int runCoreMessagesTest(int argc, char** argv);
int runBrushWalkTest(int argc, char** argv);
int runCorrectionWalkTest(int argc, char** argv);
int runCountingWalkTest(int argc, char** argv);
int runExportContentsTest(int argc, char** argv);
int runJourneyTest(int argc, char** argv);
int runLowScreenTest(int argc, char** argv);
int runMeasureDeskTest(int argc, char** argv);
int runNoVoxelSizeTest(int argc, char** argv);
int runOddSectionsTest(int argc, char** argv);
int runRunEndTest(int argc, char** argv);
int runStatusLineTest(int argc, char** argv);
int runStepsTest(int argc, char** argv);
int runStoryTest(int argc, char** argv);
int runWalkTest(int argc, char** argv);
