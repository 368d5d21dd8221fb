#pragma once

#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>
#include <set>
#include <vector>

#include "ui/dialogs/start_cards.h"
#include "ui/models/recent_model.h"
#include "ui/theme/theme.h"

namespace cristae::ui {

struct StartPageState {
  std::vector<RecentProject> recent;  ///< newest first
  std::set<QString> missing;          ///< files that were looked for in the background and are not there
  QString device;                     ///< what adapting will take on this machine; empty: not known yet
  Tone deviceTone = Tone::secondary;
  QString busy;  ///< what is under way ("Making the demo stack…"); empty: nothing
  std::int64_t busyDone = 0;
  std::int64_t busyTotal = 0;  ///< 0: length unknown
};

/// The first page of the window.
class StartPage : public QWidget {
  Q_OBJECT

 public:
  explicit StartPage(QWidget* parent = nullptr);

  void setState(const StartPageState& state);

 Q_SIGNALS:
  void demoWanted();
  void openFileWanted();
  void openFolderWanted();
  void openProjectWanted();
  void projectWanted(const QString& file);
  /// The user wants to say where a missing project is now.
  void findWanted(const QString& file);
  /// Out of the list; the project itself stays.
  void forgetWanted(const QString& file);
  void stopWanted();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QLayout* buildHeader();
  QLayout* buildCards();
  void build();
  void retranslate();
  void showTexts();
  void activate(const QModelIndex& index);
  void continueLast();
  void showMenu(const QPoint& place);
  void fitList();

  StartPageState state_;
  RecentModel* model_;
  QLabel* logo_;
  QLabel* title_;
  QLabel* subtitle_;
  StartCard* demo_;
  StartCard* openStack_;
  StartCard* continue_;
  QPushButton* openFolder_;
  QPushButton* openProject_;
  QLabel* recentTitle_;
  QListView* recent_;
  QLabel* noRecent_;
  QWidget* busyRow_;
  QLabel* busy_;
  QProgressBar* progress_;
  QPushButton* stop_;
  QLabel* dropHint_;
  QLabel* device_;
};

}  // namespace cristae::ui
