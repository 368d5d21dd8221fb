#include "ui/document/view_state.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace cristae::ui {
namespace {

template <typename Enum>
Enum enumFrom(const QJsonValue& value, Enum last, Enum fallback) {
  const int number = value.toInt(-1);
  return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : fallback;
}

QJsonObject toJson(const DisplayContrast& contrast) {
  return {{"low", contrast.low},
          {"high", contrast.high},
          {"gamma", contrast.gamma},
          {"invert", contrast.invert},
          {"smooth", contrast.smooth}};
}

DisplayContrast contrastFrom(const QJsonObject& object, DisplayContrast contrast) {
  const double low = object["low"].toDouble(contrast.low);
  const double high = object["high"].toDouble(contrast.high);
  if (high > low) {
    contrast.low = low;
    contrast.high = high;
  }
  contrast.gamma = std::clamp(object["gamma"].toDouble(contrast.gamma), 0.2, 5.0);
  contrast.invert = object["invert"].toBool(contrast.invert);
  contrast.smooth = object["smooth"].toBool(contrast.smooth);
  return contrast;
}

QJsonObject toJson(const OverlaySettings& overlay) {
  QJsonObject object{{"kind", static_cast<int>(overlay.kind)},
                     {"visible", overlay.isVisible},
                     {"outline", overlay.isOutline},
                     {"fill", overlay.fill},
                     {"palette", static_cast<int>(overlay.palette)},
                     {"byInstance", overlay.byInstance},
                     {"iouThreshold", overlay.iouThreshold},
                     {"colourShuffle", overlay.colourShuffle}};
  if (overlay.wipe) object["wipe"] = *overlay.wipe;
  return object;
}

OverlaySettings overlayFrom(const QJsonObject& object, OverlaySettings overlay) {
  overlay.kind = enumFrom(object["kind"], OverlayKind::agreement, overlay.kind);
  overlay.isVisible = object["visible"].toBool(overlay.isVisible);
  overlay.isOutline = object["outline"].toBool(overlay.isOutline);
  overlay.fill = std::clamp(object["fill"].toDouble(overlay.fill), 0.0, 1.0);
  overlay.palette = enumFrom(object["palette"], AgreementPalette::print, overlay.palette);
  overlay.byInstance = object["byInstance"].toBool(overlay.byInstance);
  overlay.iouThreshold = std::clamp(object["iouThreshold"].toDouble(overlay.iouThreshold), 0.1, 0.9);
  overlay.colourShuffle = object["colourShuffle"].toInt(overlay.colourShuffle);
  return overlay;
}

}  // namespace

ViewState::ViewState(QObject* parent) : QObject(parent) {}

void ViewState::setShape(const Shape& shape) {
  shape_ = {std::max<std::int64_t>(shape.z, 1), std::max<std::int64_t>(shape.y, 1),
            std::max<std::int64_t>(shape.x, 1)};
  setCross(cross_);
}

void ViewState::setCross(const Cross& cross) {
  const Cross inside{std::clamp<std::int64_t>(cross.z, 0, shape_.z - 1),
                     std::clamp<std::int64_t>(cross.y, 0, shape_.y - 1),
                     std::clamp<std::int64_t>(cross.x, 0, shape_.x - 1)};
  if (inside == cross_) return;
  cross_ = inside;
  Q_EMIT crossChanged(cross_);
}

void ViewState::setSection(std::int64_t z) { setCross({z, cross_.y, cross_.x}); }

void ViewState::setLayout(ViewLayout layout) {
  if (layout == layout_) return;
  layout_ = layout;
  Q_EMIT layoutChanged(layout_);
}

void ViewState::setTool(Tool tool) {
  if (tool == tool_) return;
  tool_ = tool;
  Q_EMIT toolChanged(tool_);
}

void ViewState::setBrushRadius(double pixels) {
  const double radius = std::clamp(pixels, BrushStroke::kLeastRadius, BrushStroke::kLargestRadius);
  if (radius == brushRadius_) return;
  brushRadius_ = radius;
  Q_EMIT brushRadiusChanged(brushRadius_);
}

void ViewState::setContrast(const DisplayContrast& contrast) {
  if (contrast == contrast_) return;
  contrast_ = contrast;
  Q_EMIT contrastChanged(contrast_);
}

void ViewState::setOverlay(const OverlaySettings& overlay) {
  if (overlay == overlay_) return;
  overlay_ = overlay;
  Q_EMIT overlayChanged(overlay_);
}

void ViewState::selectInstance(std::int64_t instance) {
  if (instance == selectedInstance_) return;
  selectedInstance_ = instance;
  Q_EMIT selectionChanged();
}

void ViewState::selectPoint(std::int64_t point) {
  if (point == selectedPoint_) return;
  selectedPoint_ = point;
  Q_EMIT selectionChanged();
}

QString ViewState::toText() const {
  const QJsonObject object{
      {"cross", QJsonObject{{"z", static_cast<qint64>(cross_.z)},
                            {"y", static_cast<qint64>(cross_.y)},
                            {"x", static_cast<qint64>(cross_.x)}}},
      {"layout", static_cast<int>(layout_)},
      {"tool", static_cast<int>(tool_)},
      {"brush", brushRadius_},
      {"contrast", toJson(contrast_)},
      {"overlay", toJson(overlay_)},
      {"instance", static_cast<qint64>(selectedInstance_)},
      {"point", static_cast<qint64>(selectedPoint_)},
  };
  return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void ViewState::fromText(const QString& text) {
  const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
  if (object.isEmpty()) return;
  const QJsonObject cross = object["cross"].toObject();
  setCross({static_cast<std::int64_t>(cross["z"].toDouble()),
            static_cast<std::int64_t>(cross["y"].toDouble()),
            static_cast<std::int64_t>(cross["x"].toDouble())});
  setLayout(enumFrom(object["layout"], ViewLayout::four, layout_));
  setTool(enumFrom(object["tool"], Tool::eraser, tool_));
  setBrushRadius(object["brush"].toDouble(brushRadius_));
  setContrast(contrastFrom(object["contrast"].toObject(), contrast_));
  setOverlay(overlayFrom(object["overlay"].toObject(), overlay_));
  selectInstance(static_cast<std::int64_t>(object["instance"].toDouble()));
  selectPoint(static_cast<std::int64_t>(object["point"].toDouble()));
}

}  // namespace cristae::ui
