#include "ui/theme/language.h"

#include <QApplication>
#include <QFont>
#include <QFontInfo>
#include <QLibraryInfo>

namespace cristae::ui {

namespace {

/// Families that have the signs of a language, best first. Without them Chinese may show in Japanese shapes.
QStringList fallbackFonts(const QString& code) {
  if (code == QLatin1String("ja")) {
    return {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Yu Gothic UI"),
            QStringLiteral("Hiragino Sans"), QStringLiteral("IPAGothic"),
            QStringLiteral("WenQuanYi Micro Hei")};
  }
  return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"),
          QStringLiteral("PingFang SC"), QStringLiteral("WenQuanYi Micro Hei")};
}

}  // namespace

const std::vector<Language>& languages() {
  static const std::vector<Language> all{{QStringLiteral("en"), QStringLiteral("English")},
                                         {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
                                         {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                         {QStringLiteral("es"), QStringLiteral("Español")},
                                         {QStringLiteral("ja"), QStringLiteral("日本語")}};
  return all;
}

QString bestLanguage(const QStringList& wanted) {
  for (const QString& name : wanted) {
    const QString spoken =
        QString(name).replace(QLatin1Char('_'), QLatin1Char('-')).section(QLatin1Char('-'), 0, 0);
    for (const Language& language : languages()) {
      if (language.code.section(QLatin1Char('_'), 0, 0) == spoken) return language.code;
    }
  }
  return QStringLiteral("en");
}

LanguageController::LanguageController(QSettings& settings, const QString& folder, QObject* parent)
    : QObject(parent),
      settings_(settings),
      folder_(folder),
      choice_(settings.value(settingsKey()).toString()),
      systemFont_(QFontInfo(QApplication::font()).family()) {
  apply();
}

LanguageController::~LanguageController() {
  if (ours_) QCoreApplication::removeTranslator(ours_.get());
  if (qts_) QCoreApplication::removeTranslator(qts_.get());
}

void LanguageController::setChoice(const QString& code) {
  settings_.setValue(settingsKey(), code);
  if (code == choice_) return;
  choice_ = code;
  apply();
}

QLocale LanguageController::locale() const {
  // The system's own locale knows the user's country: 1.234,5 or 1 234,5.
  const QLocale system = QLocale::system();
  return bestLanguage({system.name()}) == code_ ? system : QLocale(code_);
}

QString LanguageController::settingsKey() { return QStringLiteral("looks/language"); }

std::unique_ptr<QTranslator> LanguageController::install(const QString& file, const QString& folder) {
  auto translator = std::make_unique<QTranslator>();
  if (!translator->load(file, folder)) return nullptr;
  QCoreApplication::installTranslator(translator.get());
  return translator;
}

void LanguageController::apply() {
  code_ = bestLanguage(choice_.isEmpty() ? QLocale::system().uiLanguages() : QStringList{choice_});
  if (ours_) QCoreApplication::removeTranslator(ours_.get());
  if (qts_) QCoreApplication::removeTranslator(qts_.get());
  QLocale::setDefault(locale());
  qts_ = install(QStringLiteral("qtbase_") + code_, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  ours_ = install(QStringLiteral("cristae_") + code_, folder_);

  QFont font = QApplication::font();
  font.setFamilies(QStringList{systemFont_} + fallbackFonts(code_));
  QApplication::setFont(font);
  Q_EMIT changed();
}

}  // namespace cristae::ui
