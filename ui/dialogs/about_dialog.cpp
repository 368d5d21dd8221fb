#include "ui/dialogs/about_dialog.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSysInfo>
#include <QVBoxLayout>

#include "ui/theme/describe.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_roles.h"

namespace cristae::ui {

namespace {

// Names of works stay as they were published, in every language.
const auto kAdaptation = QStringLiteral(
    "S. Xiong, J. Chen, Y. Wang, J. Peng (2025). Instance-Aware Pseudo-Labeling and Class-Focused "
    "Contrastive "
    "Learning for Weakly Supervised Domain Adaptive Segmentation of Electron Microscopy. arXiv 2510.16450.");
const auto kNetwork = QStringLiteral(
    "D. Qiu, S. Xiong, J. Yi, J. Peng (2024). Weakly-supervised cross-domain segmentation of electron "
    "microscopy "
    "with sparse point annotation. IEEE Transactions on Big Data.");

struct Licence {
  const char* library;
  const char* licence;
};
constexpr Licence kLicences[] = {{"Qt 6", "LGPL 3"},           {"VTK", "BSD 3-Clause"},
                                 {"LibTorch", "BSD 3-Clause"}, {"OpenBLAS", "BSD 3-Clause"},
                                 {"OpenCV", "Apache 2.0"},     {"HDF5", "BSD-style"},
                                 {"libtiff", "libtiff"},       {"SQLite", "public domain"},
                                 {"CLI11", "BSD 3-Clause"},    {"{fmt}", "MIT"},
                                 {"nlohmann/json", "MIT"}};

QString plainCitation() { return kAdaptation + QLatin1Char('\n') + kNetwork + QLatin1Char('\n'); }

}  // namespace

AboutDialog::AboutDialog(const QString& version, const QString& device, QWidget* parent)
    : QDialog(parent),
      version_(version),
      device_(device),
      icon_(new QLabel(this)),
      title_(new QLabel(QStringLiteral("Cristae"), this)),
      facts_(new QLabel(this)),
      citeHeading_(new QLabel(this)),
      cite_(new QLabel(this)),
      licenceHeading_(new QLabel(this)),
      licences_(new QTextBrowser(this)),
      copyCitation_(new QPushButton(themeIcon(QStringLiteral("copy")), {}, this)),
      copyReport_(new QPushButton(themeIcon(QStringLiteral("copy")), {}, this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Close, this)) {
  setObjectName(QStringLiteral("about"));
  icon_->setPixmap(applicationIcon().pixmap(72));
  setTextRole(*title_, TextRole::title);
  setTextRole(*facts_, TextRole::secondary);
  setTextRole(*citeHeading_, TextRole::heading);
  setTextRole(*licenceHeading_, TextRole::heading);
  for (QLabel* label : {facts_, cite_}) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  }
  licences_->setMinimumHeight(fontMetrics().height() * 7);
  for (QPushButton* button : {copyCitation_, copyReport_}) button->setAutoDefault(false);

  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(title_);
  words->addWidget(facts_);
  auto* head = new QHBoxLayout;
  head->setSpacing(16);
  head->addWidget(icon_, 0, Qt::AlignTop);
  head->addLayout(words, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 20, 20, 14);
  layout->setSpacing(8);
  layout->addLayout(head);
  layout->addSpacing(8);
  layout->addWidget(citeHeading_);
  layout->addWidget(cite_);
  layout->addWidget(copyCitation_, 0, Qt::AlignLeft);
  layout->addSpacing(8);
  layout->addWidget(licenceHeading_);
  layout->addWidget(licences_, 1);
  buttons_->addButton(copyReport_, QDialogButtonBox::ActionRole);
  layout->addWidget(buttons_);
  connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(copyCitation_, &QPushButton::clicked, this,
          [] { QGuiApplication::clipboard()->setText(plainCitation()); });
  connect(copyReport_, &QPushButton::clicked, this, &AboutDialog::copyReport);
  retranslate();
  resize(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 36);
}

void AboutDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

void AboutDialog::retranslate() {
  setWindowTitle(tr("About Cristae"));
  const QString facts = tr("Version %1, with Qt %2").arg(version_, QString::fromLatin1(qVersion()));
  const QString purpose =
      tr("Finds mitochondria in electron-microscopy stacks from a few clicks. Nothing leaves this computer.");
  facts_->setText(device_.isEmpty() ? QStringLiteral("%1\n%2").arg(purpose, facts)
                                    : QStringLiteral("%1\n%2\n%3").arg(purpose, facts, device_));
  citeHeading_->setText(tr("Cite these papers if you publish results"));
  cite_->setText(citationText());
  licenceHeading_->setText(tr("Licences"));
  licences_->setHtml(licenceText());
  describeControl(*licences_, tr("Licences"), tr("Licence of Cristae and of the libraries that it uses"));
  copyCitation_->setText(tr("Copy the citation"));
  describeControl(*copyCitation_, tr("Copy the citation"), tr("Copy both papers as text"));
  copyReport_->setText(tr("Copy these facts"));
  describeControl(*copyReport_, tr("Copy these facts"),
                  tr("Copy version, system and device, for a question or a report"));
  if (QPushButton* close = buttons_->button(QDialogButtonBox::Close)) {
    close->setText(tr("Close"));
    describeControl(*close, tr("Close"), tr("Close this window"));
  }
}

QString AboutDialog::citationText() const {
  return QStringLiteral("<p>%1<br>%2</p><p>%3<br>%4</p>")
      .arg(tr("The adaptation:"), kAdaptation.toHtmlEscaped(), tr("The network of the preset “paper”:"),
           kNetwork.toHtmlEscaped());
}

QString AboutDialog::licenceText() const {
  QString rows;
  for (const Licence& one : kLicences) {
    rows += QStringLiteral("<tr><td>%1</td><td>&nbsp;&nbsp;</td><td>%2</td></tr>")
                .arg(QString::fromLatin1(one.library).toHtmlEscaped(), QString::fromLatin1(one.licence));
  }
  return QStringLiteral("<p>%1</p><table>%2</table>")
      .arg(tr("Cristae is free software under the BSD 3-Clause licence. It uses these libraries:"), rows);
}

void AboutDialog::copyReport() {
  const QString report = QStringLiteral("Cristae %1\nQt %2\n%3, %4\n%5\n")
                             .arg(version_, QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                                  QSysInfo::currentCpuArchitecture(), device_);
  QGuiApplication::clipboard()->setText(report);
}

}  // namespace cristae::ui
