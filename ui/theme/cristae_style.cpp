#include "ui/theme/cristae_style.h"

#include <QStyleOption>
#include <algorithm>

namespace cristae::ui {

CristaeStyle::CristaeStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int CristaeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returned) const {
  switch (hint) {
    case SH_Widget_Animation_Duration: return isReduced_ ? 0 : 140;
    case SH_Widget_Animate: return isReduced_ ? 0 : 1;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
  }
}

QSize CristaeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const {
  QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
  // Rows are targets too: never less than 24 px, with some air around the text.
  if (type == CT_ItemViewItem) size.setHeight(std::max(size.height(), option->fontMetrics.height() + 10));
  return size;
}

int CristaeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return 18;
    case PM_ToolBarIconSize: return 20;
    case PM_FocusFrameHMargin: return 6;  // left and right of the text of a cell
    default: return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

}  // namespace cristae::ui
