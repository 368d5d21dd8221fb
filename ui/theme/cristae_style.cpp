#include "ui/theme/cristae_style.h"

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

int CristaeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return 18;
    case PM_ToolBarIconSize: return 20;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

}  // namespace cristae::ui
