#include "core/base/content_digest.h"

namespace cristae {

std::string ContentDigest::hex() const {
  std::string text(16, '0');
  std::uint64_t rest = value_;
  for (auto digit = text.rbegin(); digit != text.rend(); ++digit, rest >>= 4) {
    *digit = "0123456789abcdef"[rest & 0xF];
  }
  return text;
}

}  // namespace cristae
