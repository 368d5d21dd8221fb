#include "ui/document/let_go.h"

#include <QThreadPool>
#include <utility>

namespace cristae::ui {

void letGo(std::shared_ptr<const void> what) {
  if (what) QThreadPool::globalInstance()->start([last = std::move(what)]() mutable { last.reset(); });
}

}  // namespace cristae::ui
