#include <utility>

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/volume/hdf5_file.h"
#include "core/volume/hdf5_handle.h"

namespace cristae {

using hdf5::Hid;
using hdf5::LibraryLock;

namespace {

constexpr hssize_t kMostNumbers = 1 << 20;
constexpr std::size_t kLongestText = std::size_t{1} << 28;

Hid open_attribute(hid_t file, const std::string& object, const std::string& name) {
  if (H5Aexists_by_name(file, object.c_str(), name.c_str(), H5P_DEFAULT) <= 0) return {};
  return {H5Aopen_by_name(file, object.c_str(), name.c_str(), H5P_DEFAULT, H5P_DEFAULT), H5Aclose};
}

[[noreturn]] void throw_unreadable(const std::string& where, const std::string& name) {
  throw Error(ErrorKind::bad_input,
              fmt::format("attribute {} of {} cannot be read: the file is damaged", name, where),
              "copy the file again from where it came");
}

std::optional<std::string> variable_text(hid_t attribute, hid_t type) {
  char* text = nullptr;
  if (H5Aread(attribute, type, &text) < 0) return std::nullopt;
  std::string result(text == nullptr ? "" : text);
  H5free_memory(text);
  return result;
}

std::optional<std::string> fixed_text(hid_t attribute, hid_t type) {
  const std::size_t bytes = H5Tget_size(type);
  if (bytes > kLongestText) return std::nullopt;
  std::string text(bytes, '\0');
  if (H5Aread(attribute, type, text.data()) < 0) return std::nullopt;
  text.resize(std::min(text.find('\0'), text.size()));
  return text;
}

void write_attribute(hid_t file, const std::string& where, const std::string& object, const std::string& name,
                     hid_t stored, hid_t memory, hid_t space, const void* value) {
  if (H5Aexists_by_name(file, object.c_str(), name.c_str(), H5P_DEFAULT) > 0) {
    H5Adelete_by_name(file, object.c_str(), name.c_str(), H5P_DEFAULT);
  }
  const Hid attribute(H5Acreate_by_name(file, object.c_str(), name.c_str(), stored, space, H5P_DEFAULT,
                                        H5P_DEFAULT, H5P_DEFAULT),
                      H5Aclose);
  if (attribute.valid() && H5Awrite(attribute.get(), memory, value) >= 0) return;
  throw Error(ErrorKind::resources, fmt::format("attribute {} of {} could not be written", name, where),
              "check that the disk has room");
}

}  // namespace

std::optional<std::string> Hdf5File::text_attribute(const std::string& object,
                                                    const std::string& name) const {
  const LibraryLock lock;
  if (!contains(object)) return std::nullopt;
  const Hid attribute = open_attribute(handle_->file.get(), object, name);
  if (!attribute.valid()) return std::nullopt;
  const Hid type(H5Aget_type(attribute.get()), H5Tclose);
  const Hid space(H5Aget_space(attribute.get()), H5Sclose);
  if (H5Tget_class(type.get()) != H5T_STRING || H5Sget_simple_extent_npoints(space.get()) != 1) {
    return std::nullopt;
  }
  auto text = H5Tis_variable_str(type.get()) > 0 ? variable_text(attribute.get(), type.get())
                                                 : fixed_text(attribute.get(), type.get());
  if (!text) throw_unreadable(handle_->at(object), name);
  return text;
}

std::vector<double> Hdf5File::number_attribute(const std::string& object, const std::string& name) const {
  const LibraryLock lock;
  if (!contains(object)) return {};
  const Hid attribute = open_attribute(handle_->file.get(), object, name);
  if (!attribute.valid()) return {};
  const Hid type(H5Aget_type(attribute.get()), H5Tclose);
  const Hid space(H5Aget_space(attribute.get()), H5Sclose);
  const hssize_t count = H5Sget_simple_extent_npoints(space.get());
  const H5T_class_t kind = H5Tget_class(type.get());
  if ((kind != H5T_INTEGER && kind != H5T_FLOAT) || count < 1 || count > kMostNumbers) return {};
  std::vector<double> numbers(static_cast<std::size_t>(count));
  if (H5Aread(attribute.get(), H5T_NATIVE_DOUBLE, numbers.data()) < 0) {
    throw_unreadable(handle_->at(object), name);
  }
  return numbers;
}

void Hdf5File::set_attribute(const std::string& object, const std::string& name, std::string_view text) {
  const LibraryLock lock;
  // Variable length and UTF-8: Python programs read it as text, not as bytes.
  const Hid type(H5Tcopy(H5T_C_S1), H5Tclose);
  H5Tset_size(type.get(), H5T_VARIABLE);
  H5Tset_cset(type.get(), H5T_CSET_UTF8);
  const Hid space(H5Screate(H5S_SCALAR), H5Sclose);
  const std::string value(text);
  const char* pointer = value.c_str();
  write_attribute(handle_->file.get(), handle_->at(object), object, name, type.get(), type.get(), space.get(),
                  &pointer);
}

void Hdf5File::set_attribute(const std::string& object, const std::string& name,
                             std::span<const double> numbers) {
  const LibraryLock lock;
  const hsize_t count = numbers.size();
  const Hid space =
      count == 1 ? Hid(H5Screate(H5S_SCALAR), H5Sclose) : Hid(H5Screate_simple(1, &count, nullptr), H5Sclose);
  write_attribute(handle_->file.get(), handle_->at(object), object, name, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE,
                  space.get(), numbers.data());
}

}  // namespace cristae
