#include "core/volume/hdf5_handle.h"

#include <algorithm>

#include <opencv2/core.hpp>

namespace cristae::hdf5 {
namespace {

std::recursive_mutex& library_mutex() {
  static auto* mutex = new std::recursive_mutex;  // outlives every static object that closes a file
  return *mutex;
}

void silence_this_thread() {
  thread_local bool silent = false;
  if (silent) return;
  H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
  silent = true;
}

Hid half_type(hid_t single) {
  Hid type(H5Tcopy(single), H5Tclose);
  H5Tset_fields(type.get(), 15, 10, 5, 0, 10);
  H5Tset_size(type.get(), 2);
  H5Tset_ebias(type.get(), 15);
  return type;
}

bool is_half(hid_t type) {
  size_t sign = 0, exponent = 0, exponent_bits = 0, mantissa = 0, mantissa_bits = 0;
  H5Tget_fields(type, &sign, &exponent, &exponent_bits, &mantissa, &mantissa_bits);
  return exponent_bits == 5 && mantissa_bits == 10;
}

std::optional<PixelType> integer_type(size_t bytes, bool is_signed) {
  switch (bytes) {
    case 1: return is_signed ? PixelType::int8 : PixelType::uint8;
    case 2: return is_signed ? PixelType::int16 : PixelType::uint16;
    case 4: return is_signed ? PixelType::int32 : PixelType::uint32;
    case 8: return is_signed ? PixelType::int64 : PixelType::uint64;
    default: return std::nullopt;
  }
}

hid_t predefined(PixelType type, bool stored) {
  switch (type) {
    case PixelType::uint8: return stored ? H5T_STD_U8LE : H5T_NATIVE_UINT8;
    case PixelType::int8: return stored ? H5T_STD_I8LE : H5T_NATIVE_INT8;
    case PixelType::uint16: return stored ? H5T_STD_U16LE : H5T_NATIVE_UINT16;
    case PixelType::int16: return stored ? H5T_STD_I16LE : H5T_NATIVE_INT16;
    case PixelType::uint32: return stored ? H5T_STD_U32LE : H5T_NATIVE_UINT32;
    case PixelType::int32: return stored ? H5T_STD_I32LE : H5T_NATIVE_INT32;
    case PixelType::uint64: return stored ? H5T_STD_U64LE : H5T_NATIVE_UINT64;
    case PixelType::int64: return stored ? H5T_STD_I64LE : H5T_NATIVE_INT64;
    case PixelType::float64: return stored ? H5T_IEEE_F64LE : H5T_NATIVE_DOUBLE;
    case PixelType::float16:
    case PixelType::float32: break;
  }
  return stored ? H5T_IEEE_F32LE : H5T_NATIVE_FLOAT;
}

Hid make_type(PixelType type, bool stored) {
  const hid_t base = predefined(type, stored);
  return type == PixelType::float16 ? half_type(base) : Hid(H5Tcopy(base), H5Tclose);
}

}  // namespace

LibraryLock::LibraryLock() : lock_(library_mutex()) { silence_this_thread(); }

std::optional<PixelType> pixel_type_of(hid_t type) {
  const size_t bytes = H5Tget_size(type);
  switch (H5Tget_class(type)) {
    case H5T_INTEGER: return integer_type(bytes, H5Tget_sign(type) == H5T_SGN_2);
    case H5T_ENUM: {
      const Hid base(H5Tget_super(type), H5Tclose);
      return base.valid() ? pixel_type_of(base.get()) : std::nullopt;
    }
    case H5T_FLOAT:
      if (bytes == 2 && is_half(type)) return PixelType::float16;
      if (bytes == 4) return PixelType::float32;
      if (bytes == 8) return PixelType::float64;
      return std::nullopt;
    default: return std::nullopt;
  }
}

Hid stored_type(PixelType type) { return make_type(type, true); }
Hid memory_type(PixelType type) { return make_type(type, false); }

namespace {

constexpr std::size_t kConvertedAtOnce = std::size_t{1} << 24;  // OpenCV counts columns in an int

}  // namespace

void floats_from_halves(const std::uint16_t* halves, float* floats, std::size_t count) {
  for (std::size_t done = 0; done < count; done += kConvertedAtOnce) {
    const int part = static_cast<int>(std::min(kConvertedAtOnce, count - done));
    const cv::Mat from(1, part, CV_16F, const_cast<std::uint16_t*>(halves + done));
    cv::Mat to(1, part, CV_32F, floats + done);
    from.convertTo(to, CV_32F);
  }
}

void halves_from_floats(const float* floats, std::uint16_t* halves, std::size_t count) {
  for (std::size_t done = 0; done < count; done += kConvertedAtOnce) {
    const int part = static_cast<int>(std::min(kConvertedAtOnce, count - done));
    const cv::Mat from(1, part, CV_32F, const_cast<float*>(floats + done));
    cv::Mat to(1, part, CV_16F, halves + done);
    from.convertTo(to, CV_16F);
  }
}

}  // namespace cristae::hdf5
