#pragma once

#include <QStackedWidget>

namespace cristae::ui {

/// Shows one page and lets the others ask for no room, so that an empty state is not as tall as a full one.
inline void showPage(QStackedWidget& pages, int index) {
  for (int i = 0; i < pages.count(); ++i) {
    const auto policy = i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored;
    pages.widget(i)->setSizePolicy(policy, policy);
  }
  pages.setCurrentIndex(index);
}

}  // namespace cristae::ui
