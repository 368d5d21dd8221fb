#include "core/annotation/points_csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fstream>
#include <iterator>

#include <fmt/format.h>

#include "core/annotation/imagej_roi.h"
#include "core/annotation/nml_points.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"

namespace cristae {
namespace {

constexpr std::size_t kListedLines = 5;  ///< lines named in a message before "and n more"

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& letter : result) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return result;
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// Fields of one line; a field in double quotes may hold the divider and, doubled, the quote.
std::vector<std::string> split_fields(std::string_view line, char divider) {
  std::vector<std::string> fields(1);
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char letter = line[i];
    if (quoted && letter == '"' && i + 1 < line.size() && line[i + 1] == '"') {
      fields.back() += line[++i];
    } else if (letter == '"') {
      quoted = !quoted;
    } else if (letter == divider && !quoted) {
      fields.emplace_back();
    } else {
      fields.back() += letter;
    }
  }
  for (auto& field : fields) field = std::string(trimmed(field));
  return fields;
}

char divider_of(std::string_view header) {
  for (const char divider : {',', ';', '\t'}) {
    if (header.find(divider) != std::string_view::npos) return divider;
  }
  return ',';
}

/// Reads a points file line by line and knows where it is, for messages.
class PointsParser {
 public:
  PointsParser(std::string name, std::optional<Shape> stack) : name_(std::move(name)), stack_(stack) {}

  PointsFile parse(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    bool has_header = false;
    while (!text.empty()) {
      const auto end = text.find('\n');
      const std::string_view line = text.substr(0, end);
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
      ++line_;
      if (trimmed(line).empty()) continue;
      if (has_header) {
        read_row(line);
      } else {
        read_header(line);
        has_header = true;
      }
    }
    if (!has_header) {
      throw Error(ErrorKind::bad_input, name_ + " is empty", "give a file with the header z,y,x,kind");
    }
    refuse_outside_points();
    refuse_calibrated_points();
    return std::move(file_);
  }

 private:
  struct Columns {
    std::optional<std::size_t> z, y, x, kind, section_name;
  };

  [[noreturn]] void refuse(const std::string& fact, const std::string& remedy) const {
    throw Error(ErrorKind::bad_input, fmt::format("{}, line {}: {}", name_, line_, fact), remedy);
  }

  std::optional<std::size_t> column(std::string_view wanted) const {
    const auto found = std::find(header_.begin(), header_.end(), wanted);
    if (found == header_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - header_.begin());
  }

  void read_header(std::string_view line) {
    divider_ = divider_of(line);
    header_ = split_fields(line, divider_);
    for (auto& title : header_) title = lower(title);
    for (std::size_t i = 0; i < header_.size(); ++i) {
      const auto again =
          std::find(header_.begin() + static_cast<std::ptrdiff_t>(i) + 1, header_.end(), header_[i]);
      if (!header_[i].empty() && again != header_.end()) {
        refuse("the column \"" + header_[i] + "\" is there twice", "keep one of them");
      }
    }
    choose_layout();
    columns_.kind = column("kind");
    columns_.section_name = column("section_name");
  }

  void choose_layout() {
    if (column("treenode_id")) {
      refuse("the coordinates of CATMAID are nm, points are pixels",
             "divide x, y and z by the voxel size and name the columns x, y, z alone");
    }
    const auto take = [&](std::string_view z, std::string_view y, std::string_view x) {
      columns_.z = column(z);
      columns_.y = column(y);
      columns_.x = column(x);
      return columns_.y && columns_.x && (columns_.z || z.empty());
    };
    if (take("axis-0", "axis-1", "axis-2")) {
      set_layout(PointsLayout::napari, "napari points (axis-0, axis-1, axis-2 are z, y, x, counted from 0)");
    } else if (take("slice", "y", "x") && !column("z")) {
      set_layout(PointsLayout::fiji, "Fiji multi-point results (X, Y in pixels, Slice counted from 1)");
    } else if (take("z", "y", "x")) {
      const bool own = columns_.z == 0u && columns_.y == 1u && columns_.x == 2u && column("kind") == 3u;
      if (own) {
        set_layout(PointsLayout::cristae, "Cristae points (z, y, x, kind, counted from 0)");
      } else {
        set_layout(PointsLayout::plain, "plain columns z, y, x, counted from 0");
      }
    } else if (take_single_section(take)) {
      return;
    } else {
      refuse("the header \"" + fmt::format("{}", fmt::join(header_, ",")) + "\" names no known columns",
             "use z,y,x,kind, or the points of napari (axis-0,axis-1,axis-2) or Fiji (X,Y,Slice)");
    }
  }

  /// Points of a single image have no section column; that is clear only when the stack has one section.
  template <typename Take>
  bool take_single_section(const Take& take) {
    if (!stack_ || stack_->z != 1) return false;
    if (take("", "axis-0", "axis-1")) {
      set_layout(PointsLayout::napari, "napari points of a single image (axis-0, axis-1 are y, x)");
    } else if (take("", "y", "x")) {
      set_layout(PointsLayout::plain, "plain columns y, x of a single image");
    } else {
      return false;
    }
    columns_.z.reset();
    return true;
  }

  void set_layout(PointsLayout layout, const char* description) {
    file_.layout = layout;
    file_.understood_as = name_ + ": read as " + description;
  }

  double number(const std::vector<std::string>& fields, std::size_t column) const {
    const std::string& text = fields[column];
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value);
    if (fault != std::errc() || stop != end || !std::isfinite(value)) {
      refuse("\"" + text + "\" in column \"" + header_[column] + "\" is not a number",
             "correct the value; decimals are written with a point");
    }
    return value;
  }

  std::int64_t section(const std::vector<std::string>& fields) const {
    if (!columns_.z) return 0;
    double value = number(fields, *columns_.z);
    // napari moves points freely along every axis; elsewhere a section is a whole number.
    if (file_.layout == PointsLayout::napari) value = std::round(value);
    if (value != std::floor(value) || std::abs(value) > 1e15) {
      refuse("section \"" + fields[*columns_.z] + "\" is not a whole number", "give the section's number");
    }
    return static_cast<std::int64_t>(value) - (file_.layout == PointsLayout::fiji ? 1 : 0);
  }

  PointKind kind(const std::vector<std::string>& fields) const {
    if (!columns_.kind) return PointKind::mito;
    const std::string& text = fields[*columns_.kind];
    if (text == "mito") return PointKind::mito;
    if (text == "not_mito") return PointKind::not_mito;
    refuse("the kind \"" + text + "\" is unknown", "use mito or not_mito");
  }

  void read_row(std::string_view line) {
    const auto fields = split_fields(line, divider_);
    if (fields.size() != header_.size()) {
      refuse(fmt::format("{} fields, the header has {}", fields.size(), header_.size()),
             "give every row the columns of the header");
    }
    Point point{section(fields), number(fields, *columns_.y), number(fields, *columns_.x), kind(fields)};
    if (stack_ && !is_inside(point)) {
      if (outside_.empty()) first_outside_ = describe_outside(fields);
      outside_.push_back(line_);
    }
    file_.points.push_back(point);
    if (columns_.section_name) file_.section_names.push_back(fields[*columns_.section_name]);
  }

  bool is_inside(const Point& point) const {
    // A pixel reaches half a pixel around its centre. ImageJ's points follow the same convention: whole
    // coordinates are pixel centres.
    const auto within = [](double value, std::int64_t size) {
      return value >= -0.5 && value < static_cast<double>(size) - 0.5;
    };
    return point.z >= 0 && point.z < stack_->z && within(point.y, stack_->y) && within(point.x, stack_->x);
  }

  std::string describe_outside(const std::vector<std::string>& fields) const {
    const std::string z = columns_.z ? header_[*columns_.z] + " " + fields[*columns_.z] + ", " : "";
    return fmt::format("{}y {}, x {}", z, fields[*columns_.y], fields[*columns_.x]);
  }

  void refuse_outside_points() const {
    if (outside_.empty()) return;
    const std::size_t listed = std::min(outside_.size(), kListedLines);
    std::string lines = fmt::format(
        "{}", fmt::join(outside_.begin(), outside_.begin() + static_cast<std::ptrdiff_t>(listed), ", "));
    if (outside_.size() > listed) lines += fmt::format(" and {} more", outside_.size() - listed);
    throw Error(ErrorKind::bad_input,
                fmt::format("{}: points outside the stack of {} x {} x {} (z, y, x) in line {} (first: {})",
                            name_, stack_->z, stack_->y, stack_->x, lines, first_outside_),
                "give points of this stack, in pixels of its full resolution");
  }

  /// Fiji writes µm once an image has a scale, under the same headings: a section is a few µm wide, so that
  /// everything would lie in its first corner.
  void refuse_calibrated_points() const {
    if (file_.layout != PointsLayout::fiji || !stack_ || file_.points.empty()) return;
    constexpr double kCorner = 0.025;           // 1,000 pixels of 25 nm are 25 µm
    constexpr std::int64_t kTellingSide = 200;  // of a smaller section a corner may be meant
    const auto is_in_corner = [&](const Point& point) {
      return point.y < kCorner * static_cast<double>(stack_->y) &&
             point.x < kCorner * static_cast<double>(stack_->x);
    };
    if (std::min(stack_->y, stack_->x) < kTellingSide || !std::ranges::all_of(file_.points, is_in_corner))
      return;
    throw Error(
        ErrorKind::bad_input,
        fmt::format("{}: all points lie in the first corner of the section; X and Y look like micrometres",
                    name_),
        "measure again in pixels (Fiji: Analyze, Set Scale, Click to Remove Scale)");
  }

  std::string name_;
  std::optional<Shape> stack_;
  std::int64_t line_ = 0;
  char divider_ = ',';
  std::vector<std::string> header_;
  Columns columns_;
  std::vector<std::int64_t> outside_;
  std::string first_outside_;
  PointsFile file_;
};

std::string_view kind_name(PointKind kind) { return kind == PointKind::mito ? "mito" : "not_mito"; }

std::string quoted(const std::string& text) {
  if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
  std::string result = "\"";
  for (const char letter : text) {
    if (letter == '"') result += '"';
    // A name never spans lines: the reader counts lines to name the faulty one.
    result += letter == '\n' || letter == '\r' ? ' ' : letter;
  }
  return result + '"';
}

}  // namespace

std::string_view points_layout_name(PointsLayout layout) {
  constexpr std::array<std::string_view, 6> kNames{"cristae", "plain",      "napari",
                                                   "Fiji",    "ImageJ ROI", "webKnossos"};
  return kNames[static_cast<std::size_t>(layout)];
}

PointsFile parse_points(std::string_view text, const std::string& name, std::optional<Shape> stack) {
  return is_nml(text) ? parse_nml_points(text, name, stack) : PointsParser(name, stack).parse(text);
}

PointsFile read_points(const std::filesystem::path& path, std::optional<Shape> stack) {
  std::ifstream file(path, std::ios::binary);
  if (!file || std::filesystem::is_directory(path)) {
    throw Error(ErrorKind::not_found, path.string() + ": no such file", "check the name of the points file");
  }
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (is_roi_file(text)) return read_roi_points(path, stack);
  return parse_points(text, path.filename().string(), stack);
}

std::string format_points(const Points& points, PointsLayout layout,
                          const std::vector<std::string>& section_names) {
  if (!section_names.empty() && section_names.size() != points.size()) {
    throw Error(ErrorKind::internal,
                fmt::format("{} section names for {} points", section_names.size(), points.size()),
                "give one name for each point or none");
  }
  const bool names = layout == PointsLayout::cristae && !section_names.empty();
  std::string text;
  switch (layout) {
    case PointsLayout::cristae: text = names ? "z,y,x,kind,section_name\n" : "z,y,x,kind\n"; break;
    case PointsLayout::plain: text = "z,y,x\n"; break;
    case PointsLayout::napari: text = "index,axis-0,axis-1,axis-2,kind\n"; break;
    case PointsLayout::fiji: text = " ,X,Y,Slice,kind\n"; break;
    case PointsLayout::imagej_roi:
    case PointsLayout::webknossos:
      throw Error(ErrorKind::unsupported,
                  fmt::format("points are not written as {} files", points_layout_name(layout)),
                  "write a table");
  }
  for (std::size_t i = 0; i < points.size(); ++i) {
    const Point& point = points[i];
    const auto kind = kind_name(point.kind);
    switch (layout) {
      case PointsLayout::cristae: text += fmt::format("{},{},{},{}", point.z, point.y, point.x, kind); break;
      case PointsLayout::plain: text += fmt::format("{},{},{}", point.z, point.y, point.x); break;
      case PointsLayout::napari:
        text += fmt::format("{},{},{},{},{}", i, point.z, point.y, point.x, kind);
        break;
      case PointsLayout::fiji:
        text += fmt::format("{},{},{},{},{}", i + 1, point.x, point.y, point.z + 1, kind);
        break;
      case PointsLayout::imagej_roi:
      case PointsLayout::webknossos: break;
    }
    if (names) text += "," + quoted(section_names[i]);
    text += '\n';
  }
  return text;
}

void write_points(const std::filesystem::path& path, const Points& points, PointsLayout layout,
                  const std::vector<std::string>& section_names) {
  write_text_atomically(path, format_points(points, layout, section_names));
}

}  // namespace cristae
