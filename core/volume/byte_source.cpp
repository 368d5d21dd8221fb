#include "core/volume/byte_source.h"

#include <utility>

namespace cristae {
namespace {

class PlainBytes final : public ByteSource {
 public:
  explicit PlainBytes(BinaryFile file) : file_(std::move(file)) {}

  std::string name() const override { return file_.name(); }
  std::uint64_t most_bytes() const override { return file_.size(); }
  bool is_packed() const override { return false; }
  void read(std::uint64_t offset, void* to, std::size_t bytes) const override {
    file_.read(offset, to, bytes);
  }
  std::size_t read_some(std::uint64_t offset, void* to, std::size_t bytes) const override {
    return file_.read_some(offset, to, bytes);
  }

 private:
  BinaryFile file_;
};

}  // namespace

std::shared_ptr<const ByteSource> plain_bytes(BinaryFile file) {
  return std::make_shared<const PlainBytes>(std::move(file));
}

}  // namespace cristae
