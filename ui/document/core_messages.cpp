#include "ui/document/core_messages.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <optional>
#include <vector>

namespace cristae::ui {
namespace {

/// A message cut at its placeholders: "%1: no such file" is "" and ": no such file".
struct KnownMessage {
  const char* text;
  QStringList words;
  qsizetype length = 0;  ///< of all words
};

std::vector<KnownMessage> knownMessages() {
  static const QRegularExpression placeholder(QStringLiteral("%[0-9]"));
  std::vector<KnownMessage> known;
  for (const char* text : coreMessageTexts()) {
    KnownMessage message{text, QString::fromLatin1(text).split(placeholder), 0};
    for (const QString& word : message.words) message.length += word.size();
    known.push_back(std::move(message));
  }
  return known;
}

/// What stands where the placeholders are; absent if it is another message.
std::optional<QStringList> partsOf(const QString& message, const QStringList& words) {
  if (words.size() == 1) return message == words[0] ? std::optional(QStringList()) : std::nullopt;
  if (!message.startsWith(words.front()) || !message.endsWith(words.back())) return std::nullopt;
  const qsizetype end = message.size() - words.back().size();
  qsizetype from = words.front().size();
  QStringList parts;
  for (qsizetype i = 1; i + 1 < words.size(); ++i) {
    const qsizetype at = message.indexOf(words[i], from);
    if (at < 0) return std::nullopt;
    parts << message.mid(from, at - from);
    from = at + words[i].size();
  }
  if (from >= end) return std::nullopt;
  parts << message.mid(from, end - from);
  return parts;
}

/// All at once: a part may hold "%1" itself.
QString filled(const QString& text, const QStringList& parts) {
  QString whole;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const bool isPlaceholder = text[i] == QLatin1Char('%') && i + 1 < text.size() && text[i + 1].isDigit();
    const int number = isPlaceholder ? text[i + 1].digitValue() : 0;
    if (number < 1 || number > parts.size()) {
      whole += text[i];
    } else {
      whole += parts[number - 1];
      ++i;
    }
  }
  return whole;
}

}  // namespace

QString coreMessage(const QString& english) {
  static const std::vector<KnownMessage> known = knownMessages();
  const KnownMessage* best = nullptr;
  QStringList bestParts;
  for (const KnownMessage& message : known) {
    if (best != nullptr && message.length <= best->length) continue;
    if (auto parts = partsOf(english, message.words)) {
      best = &message;
      bestParts = std::move(*parts);
    }
  }
  if (best == nullptr) return english;
  // A message may hold another: why a run ended early.
  for (QString& part : bestParts) {
    part = coreMessage(part);
    if (part.endsWith(QChar(0x3002))) part.chop(1);  // the ideographic full stop
  }
  return filled(QCoreApplication::translate("cristae::ui::CoreMessage", best->text), bestParts);
}

}  // namespace cristae::ui
