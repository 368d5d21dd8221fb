#include "core/volume/zip_archive.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <utility>

#include <fmt/format.h>
#include <zip.h>

#include "core/base/error.h"

namespace cristae {
namespace {

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using OpenEntry = std::unique_ptr<zip_file_t, Discard>;

Archive open_archive(const std::filesystem::path& path) {
  int fault = 0;
  Archive archive(zip_open(path.c_str(), ZIP_RDONLY, &fault));
  if (archive) return archive;
  if (fault == ZIP_ER_NOENT) {
    throw Error(ErrorKind::not_found, fmt::format("{}: no such file", path.string()), "check the path");
  }
  throw Error(ErrorKind::bad_input, fmt::format("{} is cut short or no zip archive", path.string()),
              "copy the file again from where it came");
}

OpenEntry open_entry(zip_t* archive, std::size_t entry, const std::string& name) {
  OpenEntry file(zip_fopen_index(archive, entry, 0));
  if (file) return file;
  throw Error(ErrorKind::unsupported,
              fmt::format("{} cannot be unpacked: {}", name, zip_error_strerror(zip_get_error(archive))),
              "save it without a password, packed by Deflate");
}

[[noreturn]] void refuse_damaged(const std::string& name) {
  throw Error(ErrorKind::bad_input, fmt::format("{} is cut short or damaged", name),
              "copy the file again from where it came");
}

class EntryBytes final : public ByteSource {
 public:
  EntryBytes(const std::filesystem::path& path, std::size_t entry, const ZipEntry& about)
      : name_(fmt::format("{}:{}", path.string(), about.name)),
        entry_(entry),
        bytes_(about.bytes),
        archive_(open_archive(path)) {}

  std::string name() const override { return name_; }
  std::uint64_t most_bytes() const override { return bytes_; }
  bool is_packed() const override { return true; }

  void read(std::uint64_t offset, void* to, std::size_t bytes) const override {
    if (read_some(offset, to, bytes) != bytes) refuse_damaged(name_);
  }

  std::size_t read_some(std::uint64_t offset, void* to, std::size_t bytes) const override {
    const std::lock_guard lock(mutex_);
    if (!file_ || offset < position_) {
      file_ = open_entry(archive_.get(), entry_, name_);
      position_ = 0;
    }
    std::vector<std::uint8_t> passed_over(offset > position_ ? std::size_t{1} << 16 : 0);
    while (position_ < offset) {
      if (take(passed_over.data(), std::min<std::uint64_t>(passed_over.size(), offset - position_)) == 0) {
        return 0;
      }
    }
    std::size_t done = 0;
    while (done < bytes) {
      const std::size_t got = take(static_cast<std::uint8_t*>(to) + done, bytes - done);
      if (got == 0) break;
      done += got;
    }
    return done;
  }

 private:
  std::size_t take(std::uint8_t* to, std::uint64_t bytes) const {
    const zip_int64_t got = zip_fread(file_.get(), to, bytes);
    if (got < 0) {
      file_.reset();
      refuse_damaged(name_);
    }
    position_ += static_cast<std::uint64_t>(got);
    return static_cast<std::size_t>(got);
  }

  std::string name_;
  std::size_t entry_;
  std::uint64_t bytes_;
  mutable std::mutex mutex_;
  Archive archive_;
  mutable OpenEntry file_;
  mutable std::uint64_t position_ = 0;
};

}  // namespace

struct ZipArchive::State {
  std::filesystem::path path;
  Archive archive;
  std::vector<ZipEntry> entries;
};

ZipArchive::ZipArchive(const std::filesystem::path& path)
    : state_(std::make_unique<State>(State{path, open_archive(path), {}})) {
  constexpr std::uint64_t kBestRatio = 1032;  // of Deflate
  const zip_int64_t count = zip_get_num_entries(state_->archive.get(), 0);
  for (zip_int64_t i = 0; i < count; ++i) {
    zip_stat_t about;
    zip_stat_init(&about);
    const bool known = zip_stat_index(state_->archive.get(), static_cast<zip_uint64_t>(i), 0, &about) == 0;
    if (!known || (about.valid & ZIP_STAT_NAME) == 0 || (about.valid & ZIP_STAT_SIZE) == 0 ||
        (about.valid & ZIP_STAT_COMP_SIZE) == 0) {
      refuse_damaged(path.string());
    }
    const std::uint64_t most =
        about.comp_size > UINT64_MAX / kBestRatio ? UINT64_MAX : about.comp_size * kBestRatio;
    state_->entries.push_back({about.name, std::min<std::uint64_t>(about.size, most)});
  }
}

ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

const std::vector<ZipEntry>& ZipArchive::entries() const { return state_->entries; }

std::string ZipArchive::read(std::size_t entry, std::uint64_t most) const {
  const ZipEntry& about = state_->entries.at(entry);
  const std::string name = fmt::format("{}:{}", state_->path.string(), about.name);
  if (about.bytes > most) {
    throw Error(ErrorKind::bad_input,
                fmt::format("{} has {} bytes, at most {} are expected", name, about.bytes, most),
                "check that it is the right file");
  }
  const OpenEntry file = open_entry(state_->archive.get(), entry, name);
  std::string bytes(static_cast<std::size_t>(about.bytes), '\0');
  std::size_t done = 0;
  while (done < bytes.size()) {
    const zip_int64_t got = zip_fread(file.get(), bytes.data() + done, bytes.size() - done);
    if (got <= 0) refuse_damaged(name);
    done += static_cast<std::size_t>(got);
  }
  return bytes;
}

std::shared_ptr<const ByteSource> ZipArchive::stream(std::size_t entry) const {
  return std::make_shared<const EntryBytes>(state_->path, entry, state_->entries.at(entry));
}

struct ZipWriter::State {
  std::filesystem::path path;
  Archive archive;
  std::deque<std::string> contents;  // the library reads them in close()
};

namespace {

[[noreturn]] void refuse_writing(const std::filesystem::path& path) {
  throw Error(ErrorKind::resources, fmt::format("{} could not be written", path.string()),
              "check that the folder is writable and the disk has room");
}

}  // namespace

ZipWriter::ZipWriter(const std::filesystem::path& path) : state_(std::make_unique<State>()) {
  state_->path = path;
  state_->archive.reset(zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
  if (!state_->archive) refuse_writing(path);
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::add(const std::string& name, std::string bytes) {
  const std::string& held = state_->contents.emplace_back(std::move(bytes));
  zip_t* archive = state_->archive.get();
  zip_source_t* source = zip_source_buffer(archive, held.data(), held.size(), 0);
  if (source == nullptr || zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) < 0) {
    zip_source_free(source);
    refuse_writing(state_->path);
  }
}

void ZipWriter::close() {
  // On failure the library keeps the handle, which is then discarded.
  if (zip_close(state_->archive.get()) != 0) refuse_writing(state_->path);
  (void)state_->archive.release();
}

}  // namespace cristae
