#pragma once

#include <QAbstractSlider>
#include <QString>
#include <cstdint>
#include <vector>

namespace cristae::ui {

/// What is to be said of a section.
struct SectionRemark {
  std::int64_t z = 0;
  QString text;
  bool operator==(const SectionRemark&) const = default;
};

/// What lies in which sections: one z for each thing.
struct SectionMarks {
  std::vector<std::int64_t> points;
  std::vector<std::int64_t> errors;  ///< FP and FN, or doubtful instances
  std::vector<std::int64_t> verdicts;
  std::vector<SectionRemark> badSections;  ///< that look damaged, and how
  bool operator==(const SectionMarks&) const = default;
};

/// The sections of a stack as a strip to go through, with marks of what lies where: points as rising bars,
/// errors as red triangles below, verdicts as blue squares, bad sections hatched.
class SectionStrip : public QAbstractSlider {
  Q_OBJECT

 public:
  explicit SectionStrip(QWidget* parent = nullptr);

  void setSections(std::int64_t count);
  /// Without a signal.
  void setSection(std::int64_t z);
  void setMarks(const SectionMarks& marks);
  const SectionMarks& marks() const { return marks_; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// A person went there.
  void sectionRequested(qint64 z);

 protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

 private:
  QRectF groove() const;
  double positionOf(std::int64_t z) const;
  int sectionAt(double x) const;
  QString textFor(int z) const;
  void retranslate();
  void describeValue();
  void paintPoints(QPainter& painter) const;
  void paintErrors(QPainter& painter) const;
  void paintVerdicts(QPainter& painter) const;
  void paintHandle(QPainter& painter) const;

  SectionMarks marks_;
};

}  // namespace cristae::ui
