#include <QCoreApplication>

#include "tests/ui/document/suites.h"

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  return runDocumentTest(argc, argv) + runLetGoTest(argc, argv) + runViewStateTest(argc, argv);
}
