#include "core/volume/tiff_writer.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/error.h"

namespace cristae {
namespace {

constexpr std::int64_t kClassicLimit = (std::int64_t{4} << 30) - (std::int64_t{64} << 20);

const char* mode_for(const TiffStackLayout& layout) {
  const std::int64_t bytes = layout.shape.voxels() * layout.bits / 8;
  return bytes > kClassicLimit ? "w8" : "w";
}

std::string describe(const TiffStackLayout& layout) {
  std::string text = fmt::format("ImageJ=1.53t\nimages={0}\nslices={0}\n", layout.shape.z);
  if (layout.voxel_size_nm)
    text += fmt::format("unit=micron\nspacing={:.10g}\n", layout.voxel_size_nm->z / 1000);
  text += fmt::format("loop=false\nmin={:g}\nmax={:g}\n", layout.display_low, layout.display_high);
  for (const auto& [name, value] : provenance_entries(layout.provenance))
    text += fmt::format("{}={}\n", name, value);
  return text;
}

const char* ome_type(const TiffStackLayout& layout) {
  const bool is_float = layout.format == SAMPLEFORMAT_IEEEFP;
  const bool is_signed = layout.format == SAMPLEFORMAT_INT;
  switch (layout.bits) {
    case 8: return is_signed ? "int8" : "uint8";
    case 16: return is_signed ? "int16" : "uint16";
    case 32: return is_float ? "float" : is_signed ? "int32" : "uint32";
    default: return "double";
  }
}

std::string xml_text(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
      case '&': escaped += "&amp;"; break;
      case '<': escaped += "&lt;"; break;
      case '>': escaped += "&gt;"; break;
      case '"': escaped += "&quot;"; break;
      default: escaped += c;
    }
  }
  return escaped;
}

/// A map of names and values that the image refers to, behind it; empty when nothing is known.
std::string ome_annotations(const Provenance& provenance) {
  std::string values;
  for (const auto& [name, value] : provenance_entries(provenance))
    values += fmt::format("<M K=\"{}\">{}</M>", name, xml_text(value));
  if (values.empty()) return {};
  return "<StructuredAnnotations><MapAnnotation ID=\"Annotation:0\" "
         "Namespace=\"cristae/provenance\"><Value>" +
         values + "</Value></MapAnnotation></StructuredAnnotations>";
}

std::string describe_as_ome(const TiffStackLayout& layout) {
  std::string size;
  if (layout.voxel_size_nm) {
    const auto axis = [](char name, double nm) {
      return fmt::format(" PhysicalSize{0}=\"{1}\" PhysicalSize{0}Unit=\"nm\"", name, nm);
    };
    size = axis('X', layout.voxel_size_nm->x) + axis('Y', layout.voxel_size_nm->y) +
           axis('Z', layout.voxel_size_nm->z);
  }
  const std::string annotations = ome_annotations(layout.provenance);
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><OME "
      "xmlns=\"http://www.openmicroscopy.org/Schemas/OME/2016-06\" "
      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
      "xsi:schemaLocation=\"http://www.openmicroscopy.org/Schemas/OME/2016-06 "
      "http://www.openmicroscopy.org/Schemas/OME/2016-06/ome.xsd\" Creator=\"{}\"><Image "
      "ID=\"Image:0\"><Pixels ID=\"Pixels:0\" DimensionOrder=\"XYZCT\" Type=\"{}\" SizeX=\"{}\" SizeY=\"{}\" "
      "SizeZ=\"{}\" SizeC=\"1\" SizeT=\"1\"{}><Channel ID=\"Channel:0:0\" SamplesPerPixel=\"1\"/><TiffData "
      "IFD=\"0\" PlaneCount=\"{}\"/></Pixels>{}</Image>{}</OME>",
      layout.provenance.program.empty() ? "Cristae" : xml_text(layout.provenance.program), ome_type(layout),
      layout.shape.x, layout.shape.y, layout.shape.z, size, layout.shape.z,
      annotations.empty() ? "" : "<AnnotationRef ID=\"Annotation:0\"/>", annotations);
}

/// "2026-03-01T12:00:00Z" as the tag wants it, "2026:03:01 12:00:00"; empty for what is no such date.
std::string tiff_date(std::string date) {
  constexpr std::size_t kLength = 19;
  if (date.size() < kLength || date[10] != 'T') return {};
  date.resize(kLength);
  date[4] = date[7] = ':';
  date[10] = ' ';
  return date;
}

void set_page(TIFF* tiff, const TiffStackLayout& layout) {
  const auto height = static_cast<std::uint32_t>(layout.shape.y);
  const auto width = static_cast<std::uint32_t>(layout.shape.x);
  TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, width);
  TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, height);
  TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, layout.bits);
  TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
  TIFFSetField(tiff, TIFFTAG_SAMPLEFORMAT, layout.format);
  TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
  TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
  TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_ADOBE_DEFLATE);
  TIFFSetField(tiff, TIFFTAG_ZIPQUALITY, 4);
  // Strips of about a quarter megabyte: a reader that wants a part need not unpack all.
  const std::int64_t row_bytes = std::max<std::int64_t>(layout.shape.x * layout.bits / 8, 1);
  const auto rows =
      static_cast<std::uint32_t>(std::clamp<std::int64_t>((1 << 18) / row_bytes, 1, layout.shape.y));
  TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, rows);
  if (!layout.voxel_size_nm) return;
  if (layout.metadata == TiffMetadata::ome) return;
  // Pixels per micron; ImageJ's description names the unit.
  TIFFSetField(tiff, TIFFTAG_RESOLUTIONUNIT, RESUNIT_NONE);
  TIFFSetField(tiff, TIFFTAG_XRESOLUTION, 1000 / layout.voxel_size_nm->x);
  TIFFSetField(tiff, TIFFTAG_YRESOLUTION, 1000 / layout.voxel_size_nm->y);
}

}  // namespace

TiffStackWriter::TiffStackWriter(const std::filesystem::path& path, const TiffStackLayout& layout)
    : path_(path), layout_(layout), handle_(path, mode_for(layout)) {}

void TiffStackWriter::set_description() {
  const std::string text =
      layout_.metadata == TiffMetadata::ome ? describe_as_ome(layout_) : describe(layout_);
  TIFFSetField(handle_.get(), TIFFTAG_IMAGEDESCRIPTION, text.c_str());
  const Provenance& provenance = layout_.provenance;
  if (!provenance.program.empty()) TIFFSetField(handle_.get(), TIFFTAG_SOFTWARE, provenance.program.c_str());
  if (const auto date = tiff_date(provenance.date); !date.empty())
    TIFFSetField(handle_.get(), TIFFTAG_DATETIME, date.c_str());
}

void TiffStackWriter::append(const void* rows) {
  TIFF* tiff = handle_.get();
  set_page(tiff, layout_);
  if (written_ == 0) set_description();
  std::uint32_t rows_per_strip = 1;
  TIFFGetField(tiff, TIFFTAG_ROWSPERSTRIP, &rows_per_strip);
  const std::int64_t row_bytes = layout_.shape.x * layout_.bits / 8;
  const auto* bytes = static_cast<const std::uint8_t*>(rows);
  bool good = true;
  std::uint32_t strip = 0;
  for (std::int64_t y = 0; good && y < layout_.shape.y; y += rows_per_strip, ++strip) {
    const std::int64_t count = std::min<std::int64_t>(rows_per_strip, layout_.shape.y - y);
    // The library takes a mutable pointer, and changes what it points to only for other byte orders.
    auto* from = const_cast<std::uint8_t*>(bytes + y * row_bytes);
    good = TIFFWriteEncodedStrip(tiff, strip, from, count * row_bytes) >= 0;
  }
  if (!good || !TIFFWriteDirectory(tiff) || !handle_.complaint().empty()) {
    throw Error(
        ErrorKind::resources,
        fmt::format("{}: section {} could not be written: {}", path_.string(), written_, handle_.complaint()),
        "check that the disk has room");
  }
  ++written_;
}

void TiffStackWriter::close() {
  handle_.close();
  if (handle_.complaint().empty() && written_ == layout_.shape.z) return;
  throw Error(ErrorKind::resources,
              fmt::format("{}: {} of {} sections could be written: {}", path_.string(), written_,
                          layout_.shape.z, handle_.complaint()),
              "check that the disk has room");
}

}  // namespace cristae
