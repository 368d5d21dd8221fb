#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <vector>

namespace cristae::cli_test {

/// What a run of cristae-cli left behind.
struct Outcome {
  int exit_code = -1;  ///< -1: it crashed or did not end
  QString out;
  QString err;
};

/// Runs cristae-cli in `folder` to its end.
Outcome run(const QString& folder, const QStringList& arguments);

/// The JSON objects of the output, one a line. A line that is none becomes {"event": "BROKEN"}.
std::vector<QJsonObject> events_of(const QString& out);

/// The event a line must hold; empty object when there is none of that name.
QJsonObject first_event(const std::vector<QJsonObject>& events, const QString& name);
std::size_t count_events(const std::vector<QJsonObject>& events, const QString& name);

/// A run that is watched while it goes on.
class Worker {
 public:
  Worker(const QString& folder, const QStringList& arguments);
  ~Worker();

  /// Waits until an event of that name came; false after a minute or when the process ends before.
  bool wait_for(const QString& event);
  void send_line(const QByteArray& line);
  void interrupt();
  /// Waits for the end.
  Outcome finish();

 private:
  QProcess process_;
  QString out_;
};

/// A folder with small phantoms: source.h5 and target.h5 (/images, /labels), their centres, and a folder
/// `tiffs` with the source as stack.tif and labels.tif. Made once for all tests of the program.
const QString& phantom_folder();

/// The path of a file of phantom_folder(), with a dataset where one is needed.
QString phantom_file(const QString& name);

}  // namespace cristae::cli_test
