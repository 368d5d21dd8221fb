#include "ui/dialogs/start_page.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {
namespace {

const RecentProject* lastProject(const StartPageState& state) {
  const auto found =
      std::find_if(state.recent.begin(), state.recent.end(),
                   [&](const RecentProject& project) { return !state.missing.contains(project.file); });
  return found == state.recent.end() ? nullptr : &*found;
}

}  // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent),
      model_(new RecentModel(this)),
      logo_(new QLabel(this)),
      title_(new QLabel(this)),
      subtitle_(new QLabel(this)),
      demo_(new StartCard("play", this)),
      openStack_(new StartCard("stack", this)),
      continue_(new StartCard("continue", this)),
      openFolder_(new QPushButton(this)),
      openProject_(new QPushButton(this)),
      recentTitle_(new QLabel(this)),
      recent_(new QListView(this)),
      noRecent_(new QLabel(this)),
      busyRow_(new QWidget(this)),
      busy_(new QLabel(busyRow_)),
      progress_(new QProgressBar(busyRow_)),
      stop_(new QPushButton(busyRow_)),
      dropHint_(new QLabel(this)),
      device_(new QLabel(this)) {
  build();
  connect(demo_, &QAbstractButton::clicked, this, &StartPage::demoWanted);
  connect(openStack_, &QAbstractButton::clicked, this, &StartPage::openFileWanted);
  connect(continue_, &QAbstractButton::clicked, this, &StartPage::continueLast);
  connect(openFolder_, &QPushButton::clicked, this, &StartPage::openFolderWanted);
  connect(openProject_, &QPushButton::clicked, this, &StartPage::openProjectWanted);
  connect(stop_, &QPushButton::clicked, this, &StartPage::stopWanted);
  connect(recent_, &QListView::clicked, this, &StartPage::activate);
  connect(recent_, &QListView::customContextMenuRequested, this, &StartPage::showMenu);
  retranslate();
}

QLayout* StartPage::buildHeader() {
  const int line = fontMetrics().height();
  logo_->setPixmap(applicationIcon().pixmap(QSize(line * 4, line * 4), devicePixelRatioF()));
  QFont font = this->font();
  if (font.pointSizeF() > 0) font.setPointSizeF(font.pointSizeF() * 2.2);
  font.setWeight(QFont::DemiBold);
  title_->setFont(font);
  title_->setObjectName("startTitle");
  setTextRole(*subtitle_, TextRole::secondary);
  subtitle_->setWordWrap(true);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addStretch(1);
  words->addWidget(title_);
  words->addWidget(subtitle_);
  words->addStretch(1);
  auto* header = new QHBoxLayout;
  header->setSpacing(line);
  header->addWidget(logo_);
  header->addLayout(words, 1);
  return header;
}

QLayout* StartPage::buildCards() {
  setButtonRole(*openFolder_, ButtonRole::quiet);
  setButtonRole(*openProject_, ButtonRole::quiet);
  openFolder_->setIcon(themeIcon("open-folder"));
  openProject_->setIcon(themeIcon("open"));
  auto* cards = new QGridLayout;
  cards->setHorizontalSpacing(fontMetrics().height());
  cards->addWidget(demo_, 0, 0);
  cards->addWidget(openStack_, 0, 1);
  cards->addWidget(continue_, 0, 2);
  for (int column = 0; column < 3; ++column) cards->setColumnStretch(column, 1);
  // A row of its own: long words in it must not make one card wider than the others.
  auto* others = new QHBoxLayout;
  others->addStretch(1);
  others->addWidget(openFolder_);
  others->addWidget(openProject_);
  auto* rows = new QVBoxLayout;
  rows->addLayout(cards);
  rows->addLayout(others);
  return rows;
}

void StartPage::build() {
  const int line = fontMetrics().height();
  demo_->setObjectName("startDemo");
  openStack_->setObjectName("startOpen");
  continue_->setObjectName("startContinue");
  openFolder_->setObjectName("startFolder");
  openProject_->setObjectName("startProject");
  recent_->setObjectName("startRecent");
  setTextRole(*recentTitle_, TextRole::heading);
  recentTitle_->setBuddy(recent_);
  recent_->setModel(model_);
  recent_->setItemDelegate(new RecentDelegate(recent_));
  recent_->setFlow(QListView::LeftToRight);
  recent_->setWrapping(true);
  recent_->setResizeMode(QListView::Adjust);
  recent_->setUniformItemSizes(true);
  recent_->setMouseTracking(true);
  recent_->setFrameShape(QFrame::NoFrame);
  recent_->viewport()->setAutoFillBackground(false);
  recent_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  recent_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the page scrolls
  recent_->setContextMenuPolicy(Qt::CustomContextMenu);
  recent_->setStyleSheet("QListView { background: transparent; border: none; }");
  recent_->installEventFilter(this);
  recent_->viewport()->installEventFilter(this);
  for (QLabel* label : {noRecent_, dropHint_, device_, busy_}) {
    label->setWordWrap(true);
    setTextRole(*label, TextRole::secondary);
  }
  dropHint_->setAlignment(Qt::AlignHCenter);
  device_->setAlignment(Qt::AlignHCenter);
  progress_->setTextVisible(false);
  auto* busy = new QHBoxLayout(busyRow_);
  busy->setContentsMargins(0, 0, 0, 0);
  busy->addWidget(busy_, 1);
  busy->addWidget(progress_, 1);
  busy->addWidget(stop_);

  auto* area = new QScrollArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  auto* inside = new QWidget(area);
  auto* column = new QWidget(inside);
  column->setMaximumWidth(line * 64);
  auto* rows = new QVBoxLayout(column);
  rows->setContentsMargins(line * 2, line * 2, line * 2, line);
  rows->setSpacing(line);
  rows->addLayout(buildHeader());
  rows->addSpacing(line / 2);
  rows->addLayout(buildCards());
  rows->addWidget(busyRow_);
  rows->addSpacing(line / 2);
  rows->addWidget(recentTitle_);
  rows->addWidget(noRecent_);
  rows->addWidget(recent_);
  rows->addStretch(1);
  auto* centred = new QHBoxLayout(inside);
  centred->setContentsMargins(0, 0, 0, 0);
  centred->addStretch(1);
  centred->addWidget(column, 100);
  centred->addStretch(1);
  area->setWidget(inside);
  auto* foot = new QVBoxLayout;
  foot->setContentsMargins(line, line / 2, line, line);
  foot->setSpacing(line / 3);
  foot->addWidget(dropHint_);
  foot->addWidget(device_);
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(area, 1);
  whole->addLayout(foot);
}

void StartPage::setState(const StartPageState& state) {
  const bool isSameList = state.recent == state_.recent;
  state_ = state;
  if (!isSameList) model_->setProjects(state.recent);
  model_->setMissing(state.missing);
  showTexts();
  fitList();
}

void StartPage::showTexts() {
  const bool isBusy = !state_.busy.isEmpty();
  const RecentProject* last = lastProject(state_);
  continue_->setEnabled(last != nullptr && !isBusy);
  continue_->setTexts(tr("Continue"),
                      last == nullptr
                          ? tr("Projects keep every point and every result. The last one stands here.")
                          : tr("%1: back to where you stopped.").arg(last->name));
  continue_->setPicture(last == nullptr || last->thumbnail.isEmpty() ? QPixmap() : QPixmap(last->thumbnail));
  for (QWidget* control :
       std::initializer_list<QWidget*>{demo_, openStack_, openFolder_, openProject_, recent_}) {
    control->setEnabled(!isBusy);
  }
  recent_->setVisible(!state_.recent.empty());
  noRecent_->setVisible(state_.recent.empty());
  busyRow_->setVisible(isBusy);
  busy_->setText(state_.busy);
  progress_->setRange(0, static_cast<int>(state_.busyTotal));
  progress_->setValue(static_cast<int>(state_.busyDone));
  device_->setText(state_.device);
  device_->setVisible(!state_.device.isEmpty());
  setTone(*device_, state_.deviceTone);
  describeControl(*continue_, continue_->text(),
                  last == nullptr ? tr("No project yet.") : tr("Opens the project %1.").arg(last->name));
}

void StartPage::activate(const QModelIndex& index) {
  const QString file = index.data(RecentModel::kFileRole).toString();
  if (index.data(RecentModel::kIsMissingRole).toBool())
    Q_EMIT findWanted(file);
  else
    Q_EMIT projectWanted(file);
}

void StartPage::continueLast() {
  if (const RecentProject* last = lastProject(state_)) Q_EMIT projectWanted(last->file);
}

void StartPage::showMenu(const QPoint& place) {
  const QModelIndex index = recent_->indexAt(place);
  if (!index.isValid()) return;
  const QString file = index.data(RecentModel::kFileRole).toString();
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("&Open"), this, [this, file] { Q_EMIT projectWanted(file); });
  menu->addAction(tr("&Find…"), this, [this, file] { Q_EMIT findWanted(file); });
  menu->addAction(tr("&Remove from this list"), this, [this, file] { Q_EMIT forgetWanted(file); });
  menu->popup(recent_->viewport()->mapToGlobal(place));
}

/// Two columns where there is room, and as high as its rows: the page scrolls, not the list in it.
void StartPage::fitList() {
  const int line = fontMetrics().height();
  const int width = std::max(recent_->viewport()->width(), line * 12);
  const int columns = width >= line * 40 ? 2 : 1;
  const int height = line * 9 / 2;
  recent_->setGridSize(QSize(width / columns - 2, height));
  const int rows = (model_->rowCount() + columns - 1) / columns;
  recent_->setFixedHeight(std::max(1, rows) * height + 4);
}

void StartPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitList();
}

bool StartPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == recent_->viewport() && event->type() == QEvent::Resize) fitList();
  if (watched == recent_ && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const QModelIndex index = recent_->currentIndex();
    // Not `activated`: a double click would open twice.
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && index.isValid()) {
      activate(index);
      return true;
    }
    if (key->key() == Qt::Key_Delete && index.isValid()) {
      Q_EMIT forgetWanted(index.data(RecentModel::kFileRole).toString());
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void StartPage::retranslate() {
  title_->setText(QStringLiteral("Cristae"));
  subtitle_->setText(tr("Finds mitochondria in electron-microscopy stacks from a few clicks."));
  demo_->setTexts(tr("Try the demo stack"),
                  tr("Synthetic tissue with known truth: the whole way on a small stack."));
  openStack_->setTexts(tr("Open a stack"), tr("TIFF, HDF5, MRC, Zarr, N5, precomputed, NIfTI, NRRD, NPY or a "
                                              "series of images. Your files stay as they are."));
  openFolder_->setText(tr("Open a &folder of sections…"));
  openProject_->setText(tr("Open a &project…"));
  recentTitle_->setText(tr("&Recent projects"));
  noRecent_->setText(
      tr("Projects that you open are listed here. Begin with the demo stack or with a stack of yours."));
  stop_->setText(tr("&Stop"));
  dropHint_->setText(
      tr("You can also drop a file, a folder of sections or a project anywhere on this window."));
  describeControl(*demo_, tr("Try the demo stack"), tr("Makes a small synthetic stack and opens it."));
  describeControl(*openStack_, tr("Open a stack"),
                  tr("Asks for a file and shows what is in it before anything is made."));
  describeControl(*openFolder_, tr("Open a folder of sections"),
                  tr("For a stack with one image file a section, and for Zarr, N5 and precomputed volumes."));
  describeControl(*openProject_, tr("Open a project"), tr("Asks for a .cristae file."));
  describeControl(*recent_, tr("Recent projects"),
                  tr("Enter opens a project, Delete takes it out of the list."));
  describeControl(*stop_, tr("Stop"), tr("Ends what is under way; nothing is lost."));
  describeControl(*progress_, tr("Progress"), tr("How far it has come."));
  model_->retranslate();
  showTexts();
}

void StartPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace cristae::ui
