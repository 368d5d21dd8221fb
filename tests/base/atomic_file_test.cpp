#include "core/base/atomic_file.h"

#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <signal.h>
#include <stdexcept>
#include <string>
#include <sys/resource.h>

#include "core/base/error.h"
#include "tests/base/suites.h"

using namespace cristae;
namespace fs = std::filesystem;

namespace {

std::string text_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::size_t entries_in(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

/// No file may grow beyond this many bytes while it lives: a disk that is full at that point.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    handler_ = ::signal(SIGXFSZ, SIG_IGN);  // so that the write fails instead of ending the process
    const rlimit limit{bytes, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FullDisk() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    ::signal(SIGXFSZ, handler_);
  }

 private:
  rlimit before_{};
  void (*handler_)(int) = nullptr;
};

template <typename Body>
ErrorKind kind_thrown_by(const Body& body) {
  try {
    body();
  } catch (const Error& error) {
    return error.kind();
  }
  return ErrorKind::internal;
}

}  // namespace

class AtomicFileTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { folder_ = std::make_unique<QTemporaryDir>(); }
  void bytesArriveUnderTheFinalName();
  void anExistingFileIsReplaced();
  void theTemporaryNameKeepsTheEnding();
  void aFailedWriteLeavesTheOldFileAndNoOther();
  void aWriterThatWritesNothingIsAnError();
  void aFullDiskIsAnErrorAndLeavesNothingBehind();
  void aFolderThatCannotBeWrittenIsAnError();
  void aMissingFolderIsNotFound();

 private:
  fs::path path(const char* name) const { return fs::path(folder_->path().toStdString()) / name; }
  std::unique_ptr<QTemporaryDir> folder_;
};

void AtomicFileTest::bytesArriveUnderTheFinalName() {
  const std::string bytes("a\0b\n", 4);
  write_text_atomically(path("x.bin"), bytes);
  QCOMPARE(text_of(path("x.bin")), bytes);
  QCOMPARE(entries_in(path(".")), std::size_t{1});
}

void AtomicFileTest::anExistingFileIsReplaced() {
  write_text_atomically(path("x.txt"), "long old text");
  write_text_atomically(path("x.txt"), "new");
  QCOMPARE(text_of(path("x.txt")), std::string("new"));
}

void AtomicFileTest::theTemporaryNameKeepsTheEnding() {
  write_atomically(path("x.png"), [&](const fs::path& temporary) {
    QCOMPARE(temporary.extension().string(), std::string(".png"));
    QVERIFY(temporary != path("x.png"));
    QCOMPARE(temporary.parent_path(), path("x.png").parent_path());
    std::ofstream(temporary) << "p";
  });
  QVERIFY(fs::exists(path("x.png")));
}

void AtomicFileTest::aFailedWriteLeavesTheOldFileAndNoOther() {
  write_text_atomically(path("x.txt"), "old");
  const auto fail = [&] {
    write_atomically(path("x.txt"), [](const fs::path& temporary) {
      std::ofstream(temporary) << "half";
      throw std::runtime_error("the writer failed");
    });
  };
  QVERIFY_THROWS_EXCEPTION(std::runtime_error, fail());
  QCOMPARE(text_of(path("x.txt")), std::string("old"));
  QCOMPARE(entries_in(path(".")), std::size_t{1});
}

void AtomicFileTest::aWriterThatWritesNothingIsAnError() {
  const auto nothing = [&] { write_atomically(path("x.txt"), [](const fs::path&) {}); };
  QVERIFY(kind_thrown_by(nothing) == ErrorKind::resources);
}

void AtomicFileTest::aFullDiskIsAnErrorAndLeavesNothingBehind() {
  write_text_atomically(path("x.txt"), "old");
  {
    const FullDisk disk(1000);
    QVERIFY(kind_thrown_by([&] { write_text_atomically(path("x.txt"), std::string(100000, 'x')); }) ==
            ErrorKind::resources);
  }
  QCOMPARE(text_of(path("x.txt")), std::string("old"));
  QCOMPARE(entries_in(path(".")), std::size_t{1});
}

void AtomicFileTest::aFolderThatCannotBeWrittenIsAnError() {
  // Nobody, not even root, makes files there.
  if (!fs::is_directory("/proc/self")) QSKIP("this system has no /proc");
  QVERIFY(kind_thrown_by([] { write_text_atomically("/proc/self/x.txt", "x"); }) == ErrorKind::resources);
}

void AtomicFileTest::aMissingFolderIsNotFound() {
  QVERIFY(kind_thrown_by([&] { write_text_atomically(path("none/x.txt"), "x"); }) == ErrorKind::not_found);
}

int run_atomic_file_tests(int argument_count, char** arguments) {
  AtomicFileTest test;
  return QTest::qExec(&test, argument_count, arguments);
}

#include "atomic_file_test.moc"
