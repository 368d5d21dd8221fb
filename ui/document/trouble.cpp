#include "ui/document/trouble.h"

#include <QCoreApplication>

#include "core/base/error.h"
#include "ui/document/core_messages.h"

namespace cristae::ui {

Trouble troubleFrom(const std::exception& fault) {
  if (const auto* error = dynamic_cast<const Error*>(&fault)) {
    return {QString::fromUtf8(error->what()), QString::fromStdString(error->remedy())};
  }
  return {QString::fromUtf8(fault.what()),
          QCoreApplication::translate("cristae::ui::Trouble", "Your work is safe on disk. Try again.")};
}

QString asSentence(const QString& fact) {
  QString sentence = coreMessage(fact.trimmed());
  if (sentence.isEmpty()) return sentence;
  // A file name keeps its first letter.
  const QString first = sentence.section(QLatin1Char(' '), 0, 0);
  const bool isName = first.contains(QLatin1Char('.')) || first.contains(QLatin1Char('/')) ||
                      first.contains(QLatin1Char('_')) || first.contains(QLatin1Char(':'));
  if (!isName) sentence[0] = sentence[0].toUpper();
  const QString ends = QStringLiteral(".!?。…");
  if (!ends.contains(sentence.back())) sentence += QLatin1Char('.');
  return sentence;
}

QString troubleText(const Trouble& trouble) {
  const QString what = asSentence(trouble.what);
  return trouble.remedy.isEmpty() ? what : what + QLatin1Char('\n') + asSentence(trouble.remedy);
}

}  // namespace cristae::ui
