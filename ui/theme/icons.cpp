#include "ui/theme/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <memory>

namespace cristae::ui {

namespace {

QString pathOf(const QString& name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

/// Draws one SVG in the colour that the application's palette has at the time of drawing, so that no icon
/// needs to be set again when the theme changes.
class ThemeIconEngine : public QIconEngine {
 public:
  ThemeIconEngine(QString name, QByteArray drawing, QPalette::ColorRole role)
      : name_(std::move(name)), drawing_(std::move(drawing)), role_(role) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
    const QColor colour = colourOf(mode);
    QByteArray coloured = drawing_;
    coloured.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(coloured);
    const int side = std::min(rect.width(), rect.height());
    const QRectF square(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side,
                        side);
    renderer.render(painter, square);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    return scaledPixmap(size, mode, state, 1.0);
  }

  /// `given` is in device pixels before Qt 6.8 and in those of the layout since; QIcon sets the result's
  /// ratio.
  QPixmap scaledPixmap(const QSize& given, QIcon::Mode mode, QIcon::State state, qreal scale) override {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QSize size = given * scale;
#else
    const QSize size = given;
    Q_UNUSED(scale)
#endif
    const QString key = QStringLiteral("cristae-icon-%1-%2-%3x%4")
                            .arg(name_, colourOf(mode).name())
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
  }

  QString iconName() override { return name_; }
  QString key() const override { return QStringLiteral("cristae"); }
  bool isNull() override { return drawing_.isEmpty(); }
  QIconEngine* clone() const override { return new ThemeIconEngine(*this); }

 private:
  QColor colourOf(QIcon::Mode mode) const {
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
      case QIcon::Disabled: return palette.color(QPalette::Disabled, role_);
      case QIcon::Selected: return palette.color(QPalette::HighlightedText);
      default: return palette.color(QPalette::Active, role_);
    }
  }

  QString name_;
  QByteArray drawing_;
  QPalette::ColorRole role_;
};

QIcon drawnIcon(const QString& name, const QString& path, QPalette::ColorRole role) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  auto engine = std::make_unique<ThemeIconEngine>(name, file.readAll(), role);
  return QIcon(engine.release());  // QIcon owns its engine
}

}  // namespace

QIcon themeIcon(const QString& name) { return themeIcon(name, QPalette::WindowText); }

QIcon themeIcon(const QString& name, QPalette::ColorRole role) { return drawnIcon(name, pathOf(name), role); }

QStringList themeIconNames() {
  QStringList names =
      QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
  for (QString& name : names) name.chop(4);
  return names;
}

QIcon applicationIcon() {
  return drawnIcon(QStringLiteral("application"), QStringLiteral(":/application/cristae.svg"),
                   QPalette::WindowText);
}

}  // namespace cristae::ui
