#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>
#include <functional>

#include "ui/panels/adapt_options.h"

namespace cristae::ui {

/// One option: name, control by its type, unit, and a button back to the preset's value.
class AdaptOptionRow : public QWidget {
  Q_OBJECT

 public:
  explicit AdaptOptionRow(const OptionDescription& option, QWidget* parent = nullptr);

  const OptionDescription& option() const { return option_; }
  /// Emits nothing.
  void setValue(const QString& value, const QString& presetValue);
  QWidget* control() const { return control_; }

 Q_SIGNALS:
  void valueChosen(const QString& value);
  void resetChosen();
  /// The control has the keyboard or the mouse.
  void looked();

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void makeControl();
  void makeNumber();
  void makeInteger();
  void makeBoolean();
  void makeChoice();
  void makeText();
  void retranslate();

  OptionDescription option_;
  QString presetValue_;
  QLabel* name_;
  QLabel* unit_;
  QToolButton* reset_;
  QWidget* control_ = nullptr;
  std::function<void(const QString&)> showValue_;
};

}  // namespace cristae::ui
