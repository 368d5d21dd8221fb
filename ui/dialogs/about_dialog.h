#pragma once

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>

namespace cristae::ui {

/// Version, how to cite the methods, licences of what is linked, and what the program found to compute on.
class AboutDialog : public QDialog {
  Q_OBJECT

 public:
  /// @param version  of the program
  /// @param device   one line in words, for example "Processor with 8 cores, no GPU"; may be empty
  AboutDialog(const QString& version, const QString& device, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  QString citationText() const;
  QString licenceText() const;
  void copyReport();

  QString version_;
  QString device_;
  QLabel* icon_;
  QLabel* title_;
  QLabel* facts_;
  QLabel* citeHeading_;
  QLabel* cite_;
  QLabel* licenceHeading_;
  QTextBrowser* licences_;
  QPushButton* copyCitation_;
  QPushButton* copyReport_;
  QDialogButtonBox* buttons_;
};

}  // namespace cristae::ui
