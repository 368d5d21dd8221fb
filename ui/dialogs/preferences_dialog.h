#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <functional>
#include <vector>

#include "ui/dialogs/preferences.h"

namespace cristae::ui {

/// What is set for all projects. Each change is told at once and can be reset alone.
class PreferencesDialog : public QDialog {
  Q_OBJECT

 public:
  explicit PreferencesDialog(const Preferences& preferences, QWidget* parent = nullptr);

  const Preferences& preferences() const { return preferences_; }

 Q_SIGNALS:
  /// The caller applies and saves.
  void preferencesChanged(const cristae::ui::Preferences& preferences);
  void keysRequested();  ///< open the list of keys

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// One setting: its name, its control, what it does, and back to the default.
  struct Row {
    QLabel* label;
    QWidget* control;
    QLabel* help;
    QToolButton* reset;
    std::function<void(Preferences&)> setDefault;
  };
  QGridLayout* addGroup(QLabel*& heading);
  void addRow(QGridLayout& grid, QWidget* control, const std::function<void(Preferences&)>& setDefault);
  QComboBox* addChoice(QGridLayout& grid, int count, const std::function<void(Preferences&, int)>& set,
                       const std::function<void(Preferences&)>& setDefault);
  void makeLooks();
  void makeKeys();
  void makeRuns();
  void retranslate();
  void retranslateRow(std::size_t row, const QString& name, const QString& help);
  void showValues();
  void change(const std::function<void(Preferences&)>& edit);

  Preferences preferences_;
  bool isShowing_ = false;
  std::vector<Row> rows_;
  QScrollArea* scroll_;
  QWidget* page_;
  QLabel* looksHeading_;
  QLabel* keysHeading_;
  QLabel* runsHeading_;
  QComboBox* theme_;
  QComboBox* language_;
  QComboBox* palette_;
  QComboBox* keys_;
  QPushButton* editKeys_;
  QComboBox* wheel_;
  QComboBox* device_;
  QSpinBox* threads_;
  QComboBox* priority_;
  QSpinBox* cache_;
  QCheckBox* notifications_;
  QPushButton* resetAll_;
  QDialogButtonBox* buttons_;
};

}  // namespace cristae::ui
