#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace cristae {

/// 64-bit FNV-1a (Fowler, Noll, Vo): tells contents apart and says the same on every machine. No protection
/// against somebody who wants two contents to look alike. Digests are stored in files: they never change.
class ContentDigest {
 public:
  void add(std::string_view bytes) {
    for (const char byte : bytes) add_byte(static_cast<unsigned char>(byte));
  }
  /// Eight bytes, the lowest first.
  void add_number(std::uint64_t number) {
    for (int byte = 0; byte < 8; ++byte) add_byte(static_cast<unsigned char>(number >> (8 * byte)));
  }

  std::uint64_t value() const { return value_; }
  std::string hex() const;  ///< 16 digits, lower case

 private:
  void add_byte(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001B3ULL; }

  std::uint64_t value_ = 0xCBF29CE484222325ULL;
};

}  // namespace cristae
