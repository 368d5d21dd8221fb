#include "ui/document/core_messages.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTranslator>
#include <QtTest>

#include "core/volume/stack.h"
#include "tests/ui/window/suites.h"
#include "ui/document/trouble.h"

using namespace cristae;
using namespace cristae::ui;

namespace {

/// All texts in the sources of a folder, with the parts of divided ones put together.
QString sourceTexts(const QString& folder) {
  static const QRegularExpression joint(QStringLiteral("\"\\s*\""));
  QString all;
  QDirIterator files(QStringLiteral(CRISTAE_SOURCE_DIR "/") + folder, {"*.cpp", "*.h"}, QDir::Files,
                     QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (file.fileName().contains("core_message") || !file.open(QIODevice::ReadOnly)) continue;
    all += QString::fromUtf8(file.readAll()).remove(joint);
  }
  return all;
}

}  // namespace

class CoreMessagesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyKnownMessageIsSaidSomewhere() {
    const QString said = sourceTexts("core") + sourceTexts("app") + sourceTexts("ui");
    static const QRegularExpression placeholder(QStringLiteral("%[0-9]"));
    for (const char* text : coreMessageTexts()) {
      for (QString words : QString::fromLatin1(text).split(placeholder)) {
        words.replace('"', QStringLiteral("\\\""));
        // What joins a name and a fact is written where they are joined.
        words.remove(QRegularExpression(QStringLiteral("^[^a-zA-Z]+|[^a-zA-Z]+$")));
        QVERIFY2(said.contains(words), text);
      }
    }
  }

  void englishStaysAsItIs() {
    for (const char* text : coreMessageTexts()) {
      QString message = QString::fromLatin1(text);
      for (int number = 1; number <= 9; ++number)
        message.replace(QStringLiteral("%%1").arg(number), QStringLiteral("<%1>").arg(number));
      QCOMPARE(coreMessage(message), message);
    }
    QCOMPARE(coreMessage("nobody has said this before"), "nobody has said this before");
    QCOMPARE(coreMessage(""), "");
  }

  void partsAreKept() {
    speakGerman();
    const QString said =
        coreMessage("/data/%1 a: b.tif is cut short: it ends at byte 30, 94 bytes are expected at byte 8");
    QVERIFY2(said.startsWith("/data/%1 a: b.tif "), qPrintable(said));
    for (const char* part : {"30", "94", "8"}) QVERIFY2(said.contains(part), qPrintable(said));
    QVERIFY2(!said.contains("cut short"), qPrintable(said));
  }

  void aMessageWithinAMessage() {
    speakGerman();
    const QString said = coreMessage("the run ended early: 5 steps in a row gave no finite loss");
    QVERIFY2(!said.contains("steps") && said.contains("5"), qPrintable(said));
  }

  void aRealFaultIsSaidInTheLanguageOfTheWindow() {
    speakGerman();
    try {
      open_stack("/gone/cells.tif");
      QFAIL("it is not there");
    } catch (const std::exception& fault) {
      const QString said = troubleText(troubleFrom(fault));
      QVERIFY2(said.contains("/gone/cells.tif") && !said.contains("no such file"), qPrintable(said));
      QVERIFY2(!said.contains("Check the path"), qPrintable(said));
    }
  }

  void cleanup() { QCoreApplication::removeTranslator(&translator_); }

 private:
  void speakGerman() {
    QVERIFY(translator_.load(QStringLiteral(":/i18n/cristae_de.qm")));
    QCoreApplication::installTranslator(&translator_);
  }

  QTranslator translator_;
};

int runCoreMessagesTest(int argc, char** argv) {
  CoreMessagesTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "core_messages_test.moc"
