#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <opencv2/core.hpp>

#include "core/base/error.h"
#include "core/volume/stack.h"

/// The fixture files, made by fixtures/make_fixtures.py with other programs.
std::string fixture(const std::string& name);

/// What the fixtures hold unless their names say otherwise: 40 z + 5 y + x, 3 sections of 5 x 7.
double ramp(std::int64_t z, std::int64_t y, std::int64_t x);

/// Empty if every voxel is factor * ramp + offset, else the first one that is not.
QString ramp_difference(const cristae::Stack& stack, double factor = 1, double offset = 0);

/// Empty if `action` throws an Error of this kind whose text (fact and remedy) has all the words.
QString error_difference(cristae::ErrorKind kind, const std::vector<std::string>& words,
                         const std::function<void()>& action);

/// A folder that goes away with the test.
class Folder {
 public:
  std::filesystem::path path() const { return folder_.path().toStdString(); }
  std::string file(const std::string& name) const { return (path() / name).string(); }

 private:
  QTemporaryDir folder_;
};

/// A copy of a fixture that is a folder with a JSON header, to be damaged; it goes away with the test.
class DamagedFixture {
 public:
  DamagedFixture(const std::string& name, std::string header);

  std::filesystem::path file(const std::string& name) const { return folder_.path() / name; }
  /// Gives the field of the header at a JSON pointer another value, itself written as JSON.
  void set(const std::string& pointer, const std::string& value) const;
  /// error_difference of opening it and reading every section.
  QString difference(cristae::ErrorKind kind, const std::vector<std::string>& words) const;

 private:
  Folder folder_;
  std::string header_;
};

std::vector<std::string> texts(const QStringList& words);

void write_bytes(const std::filesystem::path& path, const std::string& bytes);
std::string read_bytes(const std::filesystem::path& path);
/// The first `bytes` bytes of a file as another file.
void write_cut(const std::filesystem::path& from, std::size_t bytes, const std::filesystem::path& to);
bool has_note(const cristae::StackInfo& info, const std::string& words);

/// Sections z = 0.. of 5 x 7 pixels of the ramp in a type of OpenCV.
std::vector<cv::Mat> ramp_sections(int depth, int sections = 3, double factor = 1, double offset = 0);
