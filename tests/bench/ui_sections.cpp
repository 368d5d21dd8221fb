// How long it takes from asking for a section until it is on screen, and from a zoom or contrast step until
// the new picture is: 4096 x 4096 x 100, 8 bit, HDF5 chunked by section, a view of 1600 x 1000.
//   bench_ui_sections [STACK.h5]     without a file one is made and removed again
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <functional>
#include <string>
#include <unistd.h>
#include <vector>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <time.h>

#include "core/phantom/phantom.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/labels.h"
#include "core/volume/stack.h"
#include "ui/painting/section_painter.h"
#include "ui/views/section_view.h"

using namespace cristae;
using namespace cristae::ui;
namespace fs = std::filesystem;

namespace {

constexpr int kSide = 4096;
constexpr int kTile = 512;
constexpr std::int64_t kSections = 100;

/// A small phantom laid out like tiles, shifted from section to section: real texture at little cost.
cv::Mat tiled(const cv::Mat& tile, std::int64_t z) {
  cv::Mat wide(kSide, kSide, tile.type());
  for (int row = 0; row < kSide / kTile; ++row) {
    for (int column = 0; column < kSide / kTile; ++column) {
      cv::Mat place = wide(cv::Rect(column * kTile, row * kTile, kTile, kTile));
      const int shift = static_cast<int>((z * 3 + row * 97 + column * 53) % kTile);
      tile.colRange(shift, kTile).copyTo(place.colRange(0, kTile - shift));
      if (shift > 0) tile.colRange(0, shift).copyTo(place.colRange(kTile - shift, kTile));
    }
  }
  return wide;
}

/// Ids of a tile made those of its place, so that there are as many instances as a section of this size has.
void numberTiles(cv::Mat& ids, std::int32_t perTile) {
  for (int y = 0; y < ids.rows; ++y) {
    auto* row = ids.ptr<std::int32_t>(y);
    for (int x = 0; x < ids.cols; ++x) {
      if (row[x] != 0) row[x] += perTile * ((y / kTile) * (kSide / kTile) + x / kTile);
    }
  }
}

struct Tissue {
  Phantom phantom = make_phantom({.domain = PhantomDomain::target,
                                  .shape = {8, kTile, kTile},
                                  .voxel_size_nm = {20, 5, 5},
                                  .seed = 7,
                                  .mitochondria_share = 0.12});

  cv::Mat grey(std::int64_t z) {
    return tiled(cv::Mat(kTile, kTile, CV_8U, phantom.image.section(z % 8)), z);
  }
  cv::Mat ids(std::int64_t z) {
    cv::Mat labels = tiled(cv::Mat(kTile, kTile, CV_32S, phantom.instances.section(z % 8)), z);
    numberTiles(labels, static_cast<std::int32_t>(phantom.centres.size()) + 1);
    return labels;
  }
};

/// 39 x 39 large ellipses, most of which touch.
cv::Mat crowded() {
  cv::Mat ids = cv::Mat::zeros(kSide, kSide, CV_32S);
  int id = 0;
  for (int y = 0; y < 39; ++y) {
    for (int x = 0; x < 39; ++x) {
      const cv::Point centre(x * 104 + 52 + (y % 3) * 8, y * 104 + 52);
      cv::ellipse(ids, centre, {44 + (x * 7 + y * 3) % 14, 30 + (x * 5) % 18}, (x * 37 + y * 61) % 180, 0,
                  360, ++id, -1);
    }
  }
  return ids;
}

void makeStack(const fs::path& path, Tissue& tissue) {
  Hdf5File file = Hdf5File::create(path);
  const std::int64_t shape[] = {kSections, kSide, kSide};
  file.create_dataset("/raw", PixelType::uint8, shape, {.chunk = {1, kSide, kSide}, .deflate = 0});
  for (std::int64_t z = 0; z < kSections; ++z) {
    const cv::Mat section = tissue.grey(z);
    const std::int64_t offset[] = {z, 0, 0};
    const std::int64_t extent[] = {1, kSide, kSide};
    file.write_block("/raw", offset, extent, section.ptr<std::uint8_t>());
  }
  file.close();
}

/// Makes the next reading come from the disk.
void forget(const fs::path& path) {
  const int file = ::open(path.c_str(), O_RDONLY);
  if (file < 0) return;
  ::fsync(file);
  ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
  ::close(file);
}

/// Time that this thread had a core: what a busy machine does not lengthen.
double threadMilliseconds() {
  timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double percentile(std::vector<double> values, double share) {
  std::sort(values.begin(), values.end());
  return values[std::min(values.size() - 1,
                         static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

void report(const char* what, const std::vector<double>& ms) {
  std::printf("%-44s p50 %6.1f  p95 %6.1f  max %6.1f ms  (%zu)\n", what, percentile(ms, 0.5),
              percentile(ms, 0.95), percentile(ms, 1), ms.size());
  std::fflush(stdout);
}

void wait(int ms) {
  QEventLoop loop;
  QTimer::singleShot(ms, &loop, &QEventLoop::quit);
  loop.exec();
}

/// Runs the event loop until `isDone`, looked at whenever the view shows something new.
void waitUntil(SectionView& view, const std::function<bool()>& isDone) {
  QEventLoop loop;
  QTimer tick;
  const auto look = [&] {
    if (isDone()) loop.quit();
  };
  QObject::connect(&view, &SectionView::sectionShown, &loop, look, Qt::QueuedConnection);
  QObject::connect(&tick, &QTimer::timeout, &loop, look);
  QTimer::singleShot(10000, &loop, &QEventLoop::quit);
  tick.start(2);
  loop.exec();
}

/// The longest time for which the event loop did not come round.
class Watchdog {
 public:
  Watchdog() {
    QObject::connect(&timer_, &QTimer::timeout, [this] {
      gaps_.push_back(static_cast<double>(clock_.nsecsElapsed()) / 1e6);
      clock_.restart();
    });
    clock_.start();
    timer_.start(1);
  }
  const std::vector<double>& gaps() const { return gaps_; }

 private:
  QTimer timer_;
  QElapsedTimer clock_;
  std::vector<double> gaps_;
};

class Bench {
 public:
  Bench(const fs::path& path, Tissue& tissue) : path_(path), tissue_(tissue) {
    view_.resize(1600, 1000);
    view_.show();
  }

  void run() {
    const std::vector<std::int64_t> jumps{13, 37, 71, 25, 55, 90, 3, 80, 46, 63};
    std::vector<double> cold;
    for (int round = 0; round < 4; ++round) {
      open(false);
      for (const double ms : sections(jumps)) cold.push_back(ms);
    }
    report("section to screen, cold, jumping", cold);
    report("section to screen, warm (visited)", sections(jumps));
    report("screen after read-ahead, one by one", scroll(40));
    open(true);
    report("section to screen, cold, with instances", sections({3, 37, 71, 12, 55, 90, 22, 64, 46, 81}));
    report("section and overlay, one by one", settled({40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51}));
    const Watchdog watchdog;
    report("zoom step to screen", steps([&](int i) {
             const double factor = (i / 12) % 2 == 0 ? 1.25 : 0.8;
             view_.setTransform(view_.transform().zoomedAt({500, 400}, factor));
           }));
    report("contrast step to screen", steps([&](int i) {
             DisplayContrast contrast;
             contrast.low = 1 + i % 50;
             view_.setContrast(contrast);
           }));
    scroll(40);
    report("gaps of the event loop during the last three", watchdog.gaps());
    paintings();
  }

 private:
  void open(bool hasLabels) {
    forget(path_);
    stack_ = open_stack(path_.string() + ":/raw");
    view_.setStack(std::make_shared<PlaneLoader>(greySource(stack_)), VoxelSize{20, 5, 5});
    OverlaySources sources;
    if (hasLabels) {
      PlaneSource ids;
      ids.shape = stack_->info().shape;
      ids.section = [&tissue = tissue_](std::int64_t z) { return tissue.ids(z); };
      ids.hasHalves = false;
      sources.labels = std::make_shared<PlaneLoader>(ids);
    }
    view_.setOverlaySources(sources);
    waitUntil(view_, [&] { return view_.isSettled(); });
  }

  double toScreen(const std::function<void()>& change, const std::function<bool()>& isDone) {
    QElapsedTimer clock;
    clock.start();
    change();
    waitUntil(view_, isDone);
    view_.render(&screen_);
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
  }

  std::vector<double> sections(const std::vector<std::int64_t>& order) {
    std::vector<double> ms;
    for (const std::int64_t z : order) {
      ms.push_back(toScreen(
          [&] {
            view_.setCross({z, 2000, 2000});
          },
          [&] { return view_.shownIndex() == z; }));
      wait(400);  // a look at it; reading ahead goes on
    }
    return ms;
  }

  std::vector<double> settled(const std::vector<std::int64_t>& order) {
    std::vector<double> ms;
    for (const std::int64_t z : order) {
      ms.push_back(toScreen(
          [&] {
            view_.setCross({z, 2000, 2000});
          },
          [&] { return view_.shownIndex() == z && view_.isSettled(); }));
    }
    return ms;
  }

  /// As fast as a wheel is turned: ten sections a second.
  std::vector<double> scroll(std::int64_t count) {
    std::vector<double> ms;
    for (std::int64_t z = 40; z < 40 + count; ++z) {
      ms.push_back(toScreen(
          [&] {
            view_.setCross({z, 2000, 2000});
          },
          [&] { return view_.shownIndex() == z; }));
      wait(std::max(1, 100 - static_cast<int>(ms.back())));
    }
    return ms;
  }

  std::vector<double> steps(const std::function<void(int)>& change) {
    std::vector<double> ms;
    for (int i = 0; i < 96; ++i) {
      bool isShown = false;
      const auto connection =
          QObject::connect(&view_, &SectionView::sectionShown, &view_, [&](qint64) { isShown = true; });
      ms.push_back(toScreen([&] { change(i); }, [&] { return isShown; }));
      QObject::disconnect(connection);
      waitUntil(view_, [&] { return view_.isSettled(); });
    }
    return ms;
  }

  /// The pure functions alone, on one core, in time of that core.
  void paintings() {
    cv::setNumThreads(1);
    const QSize size(1600, 1000);
    const ViewTransform fit = ViewTransform::fit({kSide, kSide}, {1, 1}, size);
    cv::Mat deep;
    tissue_.grey(5).convertTo(deep, CV_16U, 200);
    const PlaneImage image = makePlaneImage(deep);
    OverlayContent content;
    content.labels = tissue_.ids(5);
    double most = 0;
    cv::minMaxLoc(content.labels, nullptr, &most);
    content.truth = content.labels;
    content.table = std::make_shared<Contingency>(make_contingency(content.truth, content.labels, 1));
    std::printf("%zu instances in the section\n", content.table->labels.size());
    const auto many = [](const std::function<void()>& work) {
      std::vector<double> ms;
      for (int i = 0; i < 30; ++i) {
        const double begin = threadMilliseconds();
        work();
        ms.push_back(threadMilliseconds() - begin);
      }
      return ms;
    };
    DisplayContrast contrast;
    contrast.high = 51000;
    report("16-bit section fitted, from the plane", many([&] { renderSection(deep, fit, size, contrast); }));
    report("16-bit section fitted, with halves", many([&] { renderSection(image, fit, size, contrast); }));
    OverlaySettings settings;
    const InstanceColours colours;
    report("instances fitted", many([&] { renderOverlay(content, fit, size, settings, colours); }));
    settings.kind = OverlayKind::agreement;
    report("agreement fitted", many([&] { renderOverlay(content, fit, size, settings, colours); }));
    OverlayContent crowd;
    crowd.labels = crowded();
    report("1,521 instances fitted", many([&] { renderOverlay(crowd, fit, size, {}, colours); }));
    QImage screen(size, QImage::Format_RGB32);
    report("paint event", many([&] { view_.render(&screen); }));
  }

  fs::path path_;
  Tissue& tissue_;
  std::shared_ptr<const Stack> stack_;
  SectionView view_{Plane::xy};
  QImage screen_{1600, 1000, QImage::Format_RGB32};
};

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  Tissue tissue;  // read until the application has waited for the last loader
  const QApplication application(argc, argv);
  const bool isGiven = argc > 1;
  const fs::path path =
      isGiven ? fs::path(argv[1])
              : fs::temp_directory_path() / ("cristae_bench_" + std::to_string(::getpid()) + ".h5");
  if (!isGiven) makeStack(path, tissue);
  Bench(path, tissue).run();
  if (!isGiven) fs::remove(path);
  return 0;
}
