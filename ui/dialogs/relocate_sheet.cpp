#include "ui/dialogs/relocate_sheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/document/trouble.h"
#include "ui/models/recent_projects.h"
#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {
namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(cristae::ui::RelocateSheet)
};

QString nameOf(const std::filesystem::path& path) {
  return QString::fromStdString((path.has_filename() ? path : path.parent_path()).filename().string());
}

QString findingText(const ProjectStack& wanted, const StackPlace& place) {
  const QString name = nameOf(place.path);
  switch (place.fit) {
    case StackPlace::Fit::same: return Texts::tr("%1 is the stack of this project.").arg(name);
    case StackPlace::Fit::otherContent:
      return Texts::tr(
                 "%1 is another stack: it has the same size, but its sections show something else. Points "
                 "would lie in the wrong places unless it is a new version of the same stack.")
          .arg(name);
    case StackPlace::Fit::otherShape:
      return Texts::tr(
                 "%1 is another stack: it has %2, the stack of this project has %3. Choose another one.")
          .arg(name, stackSizeText(place.stack->info().shape, QLocale()),
               stackSizeText(wanted.shape, QLocale()));
  }
  return {};
}

QString askWithDialog(QWidget* parent, bool isFolder) {
  if (isFolder) return QFileDialog::getExistingDirectory(parent, Texts::tr("Folder of the sections"));
  return QFileDialog::getOpenFileName(parent, Texts::tr("File of the stack"));
}

}  // namespace

RelocateState relocateState(const ProjectStack& wanted, const std::optional<StackPlace>& tried,
                            const std::optional<Trouble>& trouble, bool isChecking) {
  RelocateState state;
  state.text = Texts::tr(
                   "%1 was not found at %2, nor near the project file. Your points and results are safe; "
                   "they need the stack to be shown.")
                   .arg(nameOf(wanted.path),
                        QDir::toNativeSeparators(QString::fromStdString(wanted.path.parent_path().string())));
  state.isChecking = isChecking;
  state.canChoose = !isChecking;
  if (isChecking) {
    state.finding = Texts::tr("Comparing the sections…");
  } else if (trouble) {
    state.finding = troubleText(*trouble);
  } else if (tried) {
    state.finding = findingText(wanted, *tried);
    state.canUseAnyway = tried->fit == StackPlace::Fit::otherContent;
  }
  return state;
}

RelocateSheet::RelocateSheet(JobRunner& runner, const ProjectStack& wanted,
                             const std::optional<StackPlace>& similar, QWidget* parent)
    : QDialog(parent),
      runner_(runner),
      wanted_(wanted),
      tried_(similar),
      choose_(askWithDialog),
      title_(new QLabel(this)),
      text_(new QLabel(this)),
      finding_(new QLabel(this)),
      file_(new QPushButton(this)),
      folder_(new QPushButton(this)),
      anyway_(new QPushButton(this)),
      buttons_(new QDialogButtonBox(this)) {
  setTextRole(*title_, TextRole::title);
  text_->setWordWrap(true);
  text_->setTextFormat(Qt::PlainText);
  finding_->setWordWrap(true);
  finding_->setTextFormat(Qt::PlainText);
  finding_->setObjectName("finding");
  setTone(*finding_, Tone::warning);
  file_->setObjectName("chooseFile");
  folder_->setObjectName("chooseFolder");
  anyway_->setObjectName("useAnyway");
  setButtonRole(*file_, ButtonRole::primary);
  buttons_->addButton(QDialogButtonBox::Cancel);
  auto* choices = new QHBoxLayout;
  choices->addWidget(file_);
  choices->addWidget(folder_);
  choices->addStretch(1);
  auto* rows = new QVBoxLayout(this);
  rows->setSpacing(12);
  rows->setContentsMargins(20, 20, 20, 16);
  rows->addWidget(title_);
  rows->addWidget(text_);
  rows->addLayout(choices);
  rows->addWidget(finding_);
  rows->addWidget(anyway_, 0, Qt::AlignLeft);
  rows->addStretch(1);
  rows->addWidget(buttons_);
  setMinimumWidth(fontMetrics().height() * 32);
  connect(file_, &QPushButton::clicked, this, [this] { choose(false); });
  connect(folder_, &QPushButton::clicked, this, [this] { choose(true); });
  connect(anyway_, &QPushButton::clicked, this, [this] {
    if (tried_) take(*tried_);
  });
  connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
  retranslate();
}

void RelocateSheet::choose(bool isFolder) {
  const QString path = choose_(this, isFolder);
  if (!path.isEmpty()) tryPlace(path);
}

void RelocateSheet::tryPlace(const QString& path) {
  isChecking_ = true;
  trouble_.reset();
  tried_.reset();
  showState();
  const std::filesystem::path place = path.toStdString();
  runner_.run<StackPlace>(
      this, [wanted = wanted_, place](Job&) { return lookAtPlace(wanted, place); },
      [this](StackPlace found) {
        isChecking_ = false;
        if (found.fit == StackPlace::Fit::same) return take(found);
        tried_ = std::move(found);
        showState();
      },
      [this](const Trouble& trouble) {
        isChecking_ = false;
        trouble_ = trouble;
        showState();
      });
}

void RelocateSheet::take(const StackPlace& place) {
  const StackPlace chosen = place;
  Q_EMIT placeWanted(chosen);
  accept();
}

void RelocateSheet::showState() {
  const RelocateState state = relocateState(wanted_, tried_, trouble_, isChecking_);
  text_->setText(state.text);
  finding_->setText(state.finding);
  finding_->setVisible(!state.finding.isEmpty());
  setTone(*finding_, state.isChecking ? Tone::secondary : Tone::warning);
  anyway_->setVisible(state.canUseAnyway);
  file_->setEnabled(state.canChoose);
  folder_->setEnabled(state.canChoose);
}

void RelocateSheet::retranslate() {
  setWindowTitle(tr("Find the stack"));
  title_->setText(tr("Where is the stack?"));
  file_->setText(tr("Choose &file…"));
  folder_->setText(tr("Choose f&older…"));
  anyway_->setText(tr("&Use it anyway"));
  auto* cancel = buttons_->button(QDialogButtonBox::Cancel);
  cancel->setText(tr("&Cancel"));
  describeControl(*file_, tr("Choose the file of the stack"),
                  tr("It is compared with what the project knows."));
  describeControl(*folder_, tr("Choose the folder of the sections"),
                  tr("It is compared with what the project knows."));
  describeControl(*anyway_, tr("Use this stack anyway"),
                  tr("Points stay at the same pixels. This can be undone in the history."));
  describeControl(*cancel, tr("Cancel"), tr("Leaves the project closed and unchanged."));
  showState();
}

void RelocateSheet::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

}  // namespace cristae::ui
