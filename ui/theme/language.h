#pragma once

#include <QLocale>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QTranslator>
#include <memory>
#include <vector>

namespace cristae::ui {

struct Language {
  QString code;     ///< "en", "zh_CN", "de", "es", "ja"
  QString ownName;  ///< as its speakers write it
};

/// The languages of the window, English first.
const std::vector<Language>& languages();

/// The first of `wanted` (names like "de-AT", "zh-Hans-CN") that we have; English when none.
QString bestLanguage(const QStringList& wanted);

/// Chooses the language of the whole application and switches it while it runs: installs our translator
/// (`FOLDER/cristae_<code>.qm`) and Qt's own, sets the locale of numbers and the fonts. Every widget gets a
/// LanguageChange event. Where a file is missing, English shows.
class LanguageController : public QObject {
  Q_OBJECT

 public:
  /// Reads the choice from `settings`, which must outlive this, and applies it.
  explicit LanguageController(QSettings& settings, const QString& folder = QStringLiteral(":/i18n"),
                              QObject* parent = nullptr);
  ~LanguageController() override;

  /// Empty: the system's.
  const QString& choice() const { return choice_; }
  /// Applied and stored at once.
  void setChoice(const QString& code);
  /// What is shown.
  const QString& code() const { return code_; }
  QLocale locale() const;

  static QString settingsKey();

 Q_SIGNALS:
  void changed();

 private:
  void apply();
  std::unique_ptr<QTranslator> install(const QString& file, const QString& folder);

  QSettings& settings_;
  QString folder_;
  QString choice_;
  QString code_;
  QString systemFont_;  ///< a family that exists: an alias would let the fallbacks win
  std::unique_ptr<QTranslator> ours_;
  std::unique_ptr<QTranslator> qts_;
};

}  // namespace cristae::ui
