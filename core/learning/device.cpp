#include "core/learning/device.h"

#include <dlfcn.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

#include <charconv>
#include <fstream>
#include <sstream>
#include <string>

#include <ATen/Parallel.h>
#include <fmt/format.h>
#include <torch/cuda.h>

#include "core/base/error.h"
#include "core/base/parallel.h"

namespace cristae {

namespace {

constexpr int kComputeCapabilityMajor = 75;  ///< CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR
constexpr int kBf16Capability = 8;

c10::Device cuda_device(std::string_view wanted) {
  int index = 0;
  if (wanted != "cuda") {
    const auto digits = wanted.substr(5);
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
    if (fault != std::errc() || end != digits.data() + digits.size() || index < 0) {
      throw Error(ErrorKind::bad_input, fmt::format("the device is \"{}\"", wanted),
                  "choose auto, cpu, cuda or cuda:N");
    }
  }
  if (!torch::cuda::is_available()) {
    throw Error(ErrorKind::unsupported,
                fmt::format("\"{}\" is asked for, but no CUDA device can be used", wanted),
                "use device cpu, or a LibTorch build with CUDA on a machine with a GPU");
  }
  const auto count = static_cast<int>(torch::cuda::device_count());
  if (index >= count) {
    throw Error(ErrorKind::unsupported,
                fmt::format("\"{}\" is asked for; the last CUDA device here is cuda:{}", wanted, count - 1),
                "choose a device that is there");
  }
  return {c10::DeviceType::CUDA, static_cast<c10::DeviceIndex>(index)};
}

/// Asks the driver itself, so that building needs no CUDA headers. 0 when it does not answer.
int cuda_capability(int index) {
  void* driver = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
  if (driver == nullptr) return 0;
  const auto init = reinterpret_cast<int (*)(unsigned)>(dlsym(driver, "cuInit"));
  const auto get = reinterpret_cast<int (*)(int*, int)>(dlsym(driver, "cuDeviceGet"));
  const auto attribute = reinterpret_cast<int (*)(int*, int, int)>(dlsym(driver, "cuDeviceGetAttribute"));
  int major = 0;
  int device = 0;
  if (init == nullptr || get == nullptr || attribute == nullptr || init(0) != 0 || get(&device, index) != 0 ||
      attribute(&major, kComputeCapabilityMajor, device) != 0) {
    return 0;
  }
  return major;
}

std::string cpu_flags() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);) {
    if (line.rfind("flags", 0) == 0) return line;
  }
  return {};
}

}  // namespace

c10::Device choose_device(std::string_view wanted) {
  if (wanted == "cpu") return c10::Device(c10::DeviceType::CPU);
  if (wanted == "auto") return torch::cuda::is_available() ? cuda_device("cuda") : choose_device("cpu");
  if (wanted == "cuda" || wanted.rfind("cuda:", 0) == 0) return cuda_device(wanted);
  throw Error(ErrorKind::bad_input, fmt::format("the device is \"{}\"", wanted),
              "choose auto, cpu, cuda or cuda:N");
}

int set_threads(int wanted) {
  const int threads = wanted > 0 ? wanted : available_processors();
  at::set_num_threads(threads);
  return threads;
}

bool has_bf16_units(c10::Device device) {
  if (device.is_cuda()) return cuda_capability(device.has_index() ? device.index() : 0) >= kBf16Capability;
  static const bool answer = has_bf16_units(std::string_view(cpu_flags()));
  return answer;
}

bool has_bf16_units(std::string_view flags) {
  std::istringstream words{std::string(flags)};
  for (std::string word; words >> word;) {
    if (word == "amx_bf16" || word == "avx512_bf16") return true;
  }
  return false;
}

void tune_allocator() {
#if defined(__GLIBC__)
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, 2000000000);
#endif
}

}  // namespace cristae
