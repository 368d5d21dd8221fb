#include "ui/dialogs/import_reader.h"

#include <QFileInfo>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <set>
#include <system_error>

#include <opencv2/imgproc.hpp>

#include "core/base/error.h"
#include "core/volume/intensity.h"
#include "core/volume/picture_area.h"

namespace cristae::ui {
namespace {

namespace fs = std::filesystem;

/// Three dimensions or more once leading and trailing ones are left out; the reader says the rest.
bool canBeStack(const DatasetInfo& info) {
  const auto wide =
      std::count_if(info.shape.begin(), info.shape.end(), [](auto extent) { return extent > 1; });
  return info.shape.size() >= 3 && wide >= 2 && wide <= 3;
}

std::vector<DatasetInfo> readDatasets(const fs::path& path) {
  std::error_code fault;
  if (!fs::is_regular_file(path, fault) || !Hdf5File::is_hdf5(path)) return {};
  std::vector<DatasetInfo> datasets = Hdf5File::open(path).datasets();
  std::erase_if(datasets, [](const DatasetInfo& info) { return !canBeStack(info); });
  return datasets;
}

/// Percentiles of a sample of the picture: enough for looking, and the same time for any size.
std::pair<double, double> displayRange(const cv::Mat& grey) {
  const cv::Mat picture = picture_area(grey);
  constexpr int kSide = 256;
  std::vector<float> sample;
  const int stepY = std::max(1, grey.rows / kSide);
  const int stepX = std::max(1, grey.cols / kSide);
  for (int y = 0; y < grey.rows; y += stepY) {
    for (int x = 0; x < grey.cols; x += stepX) {
      const float value = grey.at<float>(y, x);
      const bool isPicture = picture.empty() || picture.at<std::uint8_t>(y, x) != 0;
      if (isPicture && std::isfinite(value)) sample.push_back(value);
    }
  }
  if (sample.empty()) return {0, 1};
  const auto percentile = [&](double share) {
    const auto place =
        sample.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(sample.size() - 1));
    std::nth_element(sample.begin(), place, sample.end());
    return static_cast<double>(*place);
  };
  const double low = percentile(0.005);
  const double high = percentile(0.995);
  return {low, high > low ? high : low + 1};
}

fs::path withoutSlash(const fs::path& path) { return path.has_filename() ? path : path.parent_path(); }

/// What folders of sections are called in every data set: their parents have the names.
bool isNameOfAny(const std::string& folder) {
  static const std::set<QString> kNames = {"data",  "image",  "images",  "img",      "imgs",
                                           "png",   "raw",    "section", "sections", "slices",
                                           "stack", "stacks", "tif",     "tiff",     "volume"};
  return kNames.contains(QString::fromStdString(folder).toLower());
}

/// The name of the file or folder.
std::string stackName(const fs::path& stack) {
  const fs::path whole = withoutSlash(stack);
  std::error_code fault;
  return (fs::is_directory(whole, fault) ? whole.filename() : whole.stem()).string();
}

std::string projectName(const fs::path& stack) {
  const fs::path whole = withoutSlash(fs::absolute(stack).lexically_normal());
  const std::string parent = whole.parent_path().filename().string();
  std::error_code fault;
  const bool isOfAny = fs::is_directory(whole, fault) && isNameOfAny(whole.filename().string());
  return isOfAny && !parent.empty() ? parent : stackName(stack);
}

bool canWrite(const fs::path& folder) {
  const QFileInfo info(QString::fromStdString(folder.string()));
  return info.isDir() && info.isWritable();
}

/// The shortest of three: others read at the same time.
double readingTime(const Stack& stack) {
  using Clock = std::chrono::steady_clock;
  double shortest = std::numeric_limits<double>::infinity();
  const std::int64_t sections = stack.info().shape.z;
  for (const std::int64_t fifths : {1, 2, 4}) {
    const auto start = Clock::now();
    (void)stack.section(fifths * (sections - 1) / 5);
    shortest = std::min(shortest, std::chrono::duration<double>(Clock::now() - start).count());
  }
  return shortest;
}

/// "NAME.ending", "NAME 2.ending", and so on: the first that is free.
fs::path freeName(const fs::path& folder, const std::string& name, const std::string& ending) {
  fs::path file = folder / (name + ending);
  std::error_code fault;
  for (int number = 2; fs::exists(file, fault); ++number) {
    file = folder / (name + " " + std::to_string(number) + ending);
  }
  return file;
}

bool isSameSection(const cv::Mat& a, const cv::Mat& b) {
  if (a.size() != b.size() || a.type() != b.type()) return false;
  return cv::norm(a, b, cv::NORM_INF) == 0;
}

}  // namespace

ImportHeader readImportHeader(const std::string& reference) {
  ImportHeader header;
  header.reference = parse_stack_reference(reference);
  header.datasets = readDatasets(header.reference.path);
  std::string whole = header.reference.path.string();
  if (!header.reference.dataset.empty()) whole += ":" + header.reference.dataset;
  try {
    header.stack = open_stack(whole);
  } catch (const OddSectionsError& fault) {
    header.oddSections = fault;
    return header;
  } catch (const Error& fault) {
    const bool isChoice = header.reference.dataset.empty() && header.datasets.size() > 1;
    if (!isChoice || fault.kind() != ErrorKind::not_found) throw;
    return header;
  }
  const std::string& name = header.stack->info().name;
  const bool hasDataset =
      header.stack->info().format == "HDF5" && name.size() > header.reference.path.string().size();
  if (hasDataset) header.reference.dataset = name.substr(header.reference.path.string().size() + 1);
  return header;
}

QImage readImportPicture(const Stack& stack, std::int64_t z, int longest) {
  const cv::Mat section = stack.section(z);
  const double scale = std::min(1.0, static_cast<double>(longest) / std::max(section.rows, section.cols));
  cv::Mat grey;
  // Converted after shrinking where OpenCV can shrink the type; a float copy of 4096² costs 64 MB.
  const bool canShrink = section.depth() != CV_8S && section.depth() != CV_32S;
  if (!canShrink) section.convertTo(grey, CV_32F);
  cv::resize(canShrink ? section : grey, grey, {}, scale, scale, cv::INTER_AREA);
  grey.convertTo(grey, CV_32F);
  const auto [low, high] = displayRange(grey);
  cv::Mat shown;
  grey.convertTo(shown, CV_8U, 255 / (high - low), -low * 255 / (high - low));
  return QImage(shown.data, shown.cols, shown.rows, static_cast<qsizetype>(shown.step),
                QImage::Format_Grayscale8)
      .copy();
}

ImportInsight readImportInsight(const Stack& stack, Job& job) {
  constexpr std::int64_t kPairs = 16;
  ImportInsight insight;
  job.check();
  insight.secondsPerSection = readingTime(stack);
  job.check();
  insight.looksInverted = looks_inverted(grey_statistics(stack));
  const std::int64_t neighbours = stack.info().shape.z - 1;
  const std::int64_t pairs = std::min(kPairs, neighbours);
  for (std::int64_t i = 0; i < pairs; ++i) {
    job.check();
    const std::int64_t z = i * neighbours / pairs;
    if (isSameSection(stack.section(z), stack.section(z + 1))) insight.duplicates.emplace_back(z, z + 1);
  }
  return insight;
}

fs::path projectBeside(const fs::path& stack) {
  std::error_code fault;
  // Earlier versions took the name of the stack always.
  for (const std::string& name : {projectName(stack), stackName(stack)}) {
    const fs::path file = withoutSlash(stack).parent_path() / (name + ".cristae");
    if (fs::exists(file, fault)) return file;
  }
  return {};
}

fs::path proposeProjectFile(const fs::path& stack, const fs::path& documents) {
  const fs::path beside = withoutSlash(fs::absolute(stack)).parent_path();
  return freeName(canWrite(beside) ? beside : documents, projectName(stack), ".cristae");
}

fs::path proposeFastCopy(const fs::path& projectFile) {
  return freeName(projectFile.parent_path(), projectFile.stem().string() + " copy", ".h5");
}

}  // namespace cristae::ui
