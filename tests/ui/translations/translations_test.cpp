#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QtTest>

#include "core/recipe/recipe.h"

namespace {

struct Text {
  QString context;
  QString source;
  QStringList translations;
  bool isPlural = false;
  bool isFinished = true;
};

std::vector<Text> readTexts(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QXmlStreamReader xml(&file);
  std::vector<Text> texts;
  QString context;
  Text text;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) {
      if (xml.isEndElement() && xml.name() == u"message") texts.push_back(text);
      continue;
    }
    if (xml.name() == u"name") context = xml.readElementText();
    if (xml.name() == u"message") {
      text = {context, {}, {}, xml.attributes().value("numerus") == u"yes", true};
    }
    if (xml.name() == u"source") text.source = xml.readElementText();
    if (xml.name() == u"translation") {
      text.isFinished = xml.attributes().value("type").isEmpty();
      if (!text.isPlural) text.translations << xml.readElementText();
    }
    if (xml.name() == u"numerusform") text.translations << xml.readElementText();
  }
  return texts;
}

/// %1, %2, %L1 in order; %n may be left out of a singular.
QStringList placeholders(const QString& text) {
  static const QRegularExpression pattern(R"(%L?[0-9]+|\{\})");
  QStringList found;
  auto matches = pattern.globalMatch(text);
  while (matches.hasNext()) found << matches.next().captured();
  found.sort();
  return found;
}

}  // namespace

/// The languages of the window are whole.
class TranslationsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyTextIsTranslated_data() {
    QTest::addColumn<QString>("language");
    for (const char* language : {"de", "en", "es", "ja", "zh_CN"}) QTest::newRow(language) << language;
  }
  void everyTextIsTranslated() {
    QFETCH(QString, language);
    const auto texts = readTexts(CRISTAE_TRANSLATIONS_DIR "/cristae_" + language + ".ts");
    QVERIFY2(texts.size() > (language == "en" ? 40U : 1000U), "the file has too few texts");
    QStringList wrong;
    for (const Text& text : texts) {
      if (!text.isFinished || text.translations.isEmpty() || text.translations.contains("")) {
        wrong << "not translated: " + text.context + " | " + text.source;
        continue;
      }
      for (const QString& translation : text.translations) {
        if (placeholders(translation) != placeholders(text.source)) {
          wrong << "placeholders differ: " + text.source + " | " + translation;
        }
      }
      if (text.isPlural && !text.translations.last().contains("%n")) {
        wrong << "the plural lacks its number: " + text.source;
      }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join("\n")));
  }

  /// Options come from the core, which knows no translation; translations/core_texts.h names their texts.
  void everyOptionIsExplainedInEveryLanguage_data() { everyTextIsTranslated_data(); }
  void everyOptionIsExplainedInEveryLanguage() {
    QFETCH(QString, language);
    if (language == "en") return;
    QSet<QString> known;
    for (const Text& text : readTexts(CRISTAE_TRANSLATIONS_DIR "/cristae_" + language + ".ts")) {
      if (text.context == "cristae::Recipe") known << text.source;
    }
    QStringList missing;
    for (const auto& option : cristae::describe_options()) {
      for (const std::string& text : {option.help, option.group, option.unit}) {
        const QString source = QString::fromStdString(text);
        if (!source.isEmpty() && !known.contains(source)) missing << source;
      }
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable("translations/update.sh CRISTAE-CLI was not run after:\n" + missing.join("\n")));
  }

  /// What lupdate finds in the sources is what the files hold.
  void theFilesKnowEveryTextOfTheSources() {
    const QString lupdate = QStringLiteral("/usr/lib/qt6/bin/lupdate");
    if (!QFile::exists(lupdate)) QSKIP("lupdate is not there");
    QTemporaryDir folder;
    const QString copy = folder.filePath("cristae_de.ts");
    QVERIFY(QFile::copy(CRISTAE_TRANSLATIONS_DIR "/cristae_de.ts", copy));
    QProcess process;
    process.setWorkingDirectory(CRISTAE_SOURCE_DIR);
    process.start(lupdate, {"-silent", "-I", ".", "-locations", "none", "-no-obsolete", "ui", "app/cristae",
                            "translations", "-ts", copy, "-target-language", "de"});
    QVERIFY(process.waitForFinished(120'000));
    QStringList missing;
    for (const Text& text : readTexts(copy)) {
      if (!text.isFinished) missing << text.context + " | " + text.source;
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable("translations/update.sh was not run after:\n" + missing.join("\n")));
  }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
