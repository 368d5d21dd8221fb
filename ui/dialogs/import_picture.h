#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

namespace cristae::ui {

/// One section in the import sheet with its name below; a quiet surface while it is being read.
class ImportPicture : public QWidget {
  Q_OBJECT

 public:
  explicit ImportPicture(QWidget* parent = nullptr);

  void setPicture(const QImage& picture);
  void setCaption(const QString& caption);
  const QImage& picture() const { return picture_; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QImage picture_;
  QString caption_;
};

}  // namespace cristae::ui
