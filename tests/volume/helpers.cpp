#include "tests/volume/helpers.h"

#include <fstream>
#include <iterator>
#include <utility>

#include <nlohmann/json.hpp>

using namespace cristae;

std::string fixture(const std::string& name) { return std::string(CRISTAE_VOLUME_FIXTURES) + "/" + name; }

double ramp(std::int64_t z, std::int64_t y, std::int64_t x) {
  return static_cast<double>(40 * z + 5 * y + x);
}

QString ramp_difference(const Stack& stack, double factor, double offset) {
  const Shape shape = stack.info().shape;
  for (std::int64_t z = 0; z < shape.z; ++z) {
    cv::Mat section;
    stack.section(z).convertTo(section, CV_64F);
    if (section.rows != shape.y || section.cols != shape.x)
      return QString("section %1 has another size").arg(z);
    for (int y = 0; y < section.rows; ++y) {
      for (int x = 0; x < section.cols; ++x) {
        const double wanted = factor * ramp(z, y, x) + offset;
        if (section.at<double>(y, x) == wanted) continue;
        return QString("(%1, %2, %3) is %4, expected %5")
            .arg(z)
            .arg(y)
            .arg(x)
            .arg(section.at<double>(y, x))
            .arg(wanted);
      }
    }
  }
  return {};
}

QString error_difference(ErrorKind kind, const std::vector<std::string>& words,
                         const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    const std::string text = std::string(error.what()) + " | " + error.remedy();
    if (error.kind() != kind) {
      return QString("kind %1: %2")
          .arg(QString::fromStdString(std::string(error_kind_name(error.kind()))), text.c_str());
    }
    if (error.remedy().empty()) return QString("no remedy: %1").arg(text.c_str());
    for (const std::string& word : words) {
      if (text.find(word) == std::string::npos)
        return QString("no '%1' in: %2").arg(word.c_str(), text.c_str());
    }
    return {};
  }
  return "nothing was thrown";
}

DamagedFixture::DamagedFixture(const std::string& name, std::string header) : header_(std::move(header)) {
  std::filesystem::copy(fixture(name), folder_.path(), std::filesystem::copy_options::recursive);
}

void DamagedFixture::set(const std::string& pointer, const std::string& value) const {
  auto header = nlohmann::json::parse(read_bytes(file(header_)));
  header[nlohmann::json::json_pointer(pointer)] = nlohmann::json::parse(value);
  write_bytes(file(header_), header.dump());
}

QString DamagedFixture::difference(ErrorKind kind, const std::vector<std::string>& words) const {
  return error_difference(kind, words, [this] {
    const auto stack = open_stack(folder_.path().string());
    for (std::int64_t z = 0; z < stack->info().shape.z; ++z) stack->section(z);
  });
}

std::vector<std::string> texts(const QStringList& words) {
  std::vector<std::string> all;
  for (const QString& word : words) all.push_back(word.toStdString());
  return all;
}

void write_bytes(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string read_bytes(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void write_cut(const std::filesystem::path& from, std::size_t bytes, const std::filesystem::path& to) {
  write_bytes(to, read_bytes(from).substr(0, bytes));
}

bool has_note(const StackInfo& info, const std::string& words) {
  for (const std::string& note : info.notes) {
    if (note.find(words) != std::string::npos) return true;
  }
  return false;
}

std::vector<cv::Mat> ramp_sections(int depth, int sections, double factor, double offset) {
  std::vector<cv::Mat> made;
  for (int z = 0; z < sections; ++z) {
    cv::Mat section(5, 7, CV_64F);
    for (int y = 0; y < 5; ++y) {
      for (int x = 0; x < 7; ++x) section.at<double>(y, x) = factor * ramp(z, y, x) + offset;
    }
    cv::Mat converted;
    section.convertTo(converted, depth);
    made.push_back(converted);
  }
  return made;
}
