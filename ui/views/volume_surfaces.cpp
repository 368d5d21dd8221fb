#include "ui/views/volume_surfaces.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <vtkAppendPolyData.h>
#include <vtkDiscreteFlyingEdges3D.h>
#include <vtkImageData.h>
#include <vtkNew.h>
#include <vtkPointData.h>
#include <vtkPolyData.h>
#include <vtkPolyDataNormals.h>
#include <vtkWindowedSincPolyDataFilter.h>

namespace cristae::ui {
namespace {

using Surfaces = std::shared_ptr<VolumeSurfaces>;

struct Box {
  std::array<std::int64_t, 3> low;
  std::array<std::int64_t, 3> high;
};

std::array<double, 3> sidesOf(const std::optional<VoxelSize>& voxel) {
  if (!voxel || !(voxel->x > 0)) return {1, 1, 1};
  return {1, voxel->y / voxel->x, voxel->z / voxel->x};
}

/// Voxels of the copy are about as long in all directions.
void chooseGrid(VolumeSurfaces& surfaces, const Shape& shape, const std::array<double, 3>& sides,
                int mostVoxels) {
  const std::array<std::int64_t, 3> counts{shape.x, shape.y, shape.z};
  double longest = 0;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    surfaces.extent[axis] = static_cast<double>(counts[axis]) * sides[axis];
    longest = std::max(longest, surfaces.extent[axis]);
  }
  for (std::size_t axis = 0; axis < 3; ++axis) {
    const double wanted = longest / mostVoxels / sides[axis];
    surfaces.stride[axis] = std::clamp<std::int64_t>(std::llround(std::ceil(wanted)), 1, counts[axis]);
    surfaces.spacing[axis] = sides[axis] * static_cast<double>(surfaces.stride[axis]);
  }
}

bool readIds(VolumeSurfaces& surfaces, const LabelStack& labels, const std::atomic<bool>& isStopped) {
  const Shape shape = labels.shape();
  const auto& stride = surfaces.stride;
  const auto coarse = [](std::int64_t count, std::int64_t step) { return (count + step - 1) / step; };
  surfaces.ids = Volume<std::int32_t>(
      {coarse(shape.z, stride[2]), coarse(shape.y, stride[1]), coarse(shape.x, stride[0])});
  const Shape small = surfaces.ids.shape();
  for (std::int64_t z = 0; z < small.z; ++z) {
    if (isStopped) return false;
    const cv::Mat section = labels.ids(std::min(shape.z - 1, z * stride[2] + stride[2] / 2));
    for (std::int64_t y = 0; y < small.y; ++y) {
      const auto* row =
          section.ptr<std::int32_t>(static_cast<int>(std::min(shape.y - 1, y * stride[1] + stride[1] / 2)));
      for (std::int64_t x = 0; x < small.x; ++x) {
        surfaces.ids.at(z, y, x) = row[std::min(shape.x - 1, x * stride[0] + stride[0] / 2)];
      }
    }
  }
  return true;
}

std::map<std::int32_t, Box> boxesOf(const Volume<std::int32_t>& ids) {
  std::map<std::int32_t, Box> boxes;
  const Shape shape = ids.shape();
  for (std::int64_t z = 0; z < shape.z; ++z) {
    for (std::int64_t y = 0; y < shape.y; ++y) {
      for (std::int64_t x = 0; x < shape.x; ++x) {
        const std::int32_t id = ids.at(z, y, x);
        if (id == 0) continue;
        const std::array<std::int64_t, 3> here{x, y, z};
        const auto [entry, isNew] = boxes.try_emplace(id, Box{here, here});
        for (std::size_t axis = 0; axis < 3; ++axis) {
          entry->second.low[axis] = std::min(entry->second.low[axis], here[axis]);
          entry->second.high[axis] = std::max(entry->second.high[axis], here[axis]);
        }
      }
    }
  }
  return boxes;
}

/// The instance alone, with a rim of nothing, so that its surface closes at the stack's faces too.
vtkNew<vtkImageData> cutOut(const VolumeSurfaces& surfaces, std::int32_t id, const Box& box) {
  vtkNew<vtkImageData> image;
  std::array<int, 3> size{};
  std::array<double, 3> origin{};
  for (std::size_t axis = 0; axis < 3; ++axis) {
    size[axis] = static_cast<int>(box.high[axis] - box.low[axis]) + 3;
    origin[axis] = (static_cast<double>(box.low[axis]) - 0.5) * surfaces.spacing[axis];
  }
  image->SetDimensions(size.data());
  image->SetSpacing(surfaces.spacing.data());
  image->SetOrigin(origin.data());
  image->AllocateScalars(VTK_UNSIGNED_CHAR, 1);
  auto* voxels = static_cast<unsigned char*>(image->GetScalarPointer());
  std::fill_n(voxels, static_cast<std::size_t>(image->GetNumberOfPoints()), static_cast<unsigned char>(0));
  for (std::int64_t z = box.low[2]; z <= box.high[2]; ++z) {
    for (std::int64_t y = box.low[1]; y <= box.high[1]; ++y) {
      const std::int32_t* row = &surfaces.ids.at(z, y, 0);
      auto* out = voxels + ((z - box.low[2] + 1) * size[1] + y - box.low[1] + 1) * size[0] + 1;
      for (std::int64_t x = box.low[0]; x <= box.high[0]; ++x) out[x - box.low[0]] = row[x] == id ? 1 : 0;
    }
  }
  return image;
}

vtkSmartPointer<vtkPolyData> surfaceOf(const VolumeSurfaces& surfaces, std::int32_t id, const Box& box) {
  const vtkNew<vtkImageData> image = cutOut(surfaces, id, box);
  vtkNew<vtkDiscreteFlyingEdges3D> edges;
  edges->SetInputData(image);
  edges->SetValue(0, 1);
  edges->ComputeScalarsOff();
  edges->ComputeNormalsOff();
  vtkNew<vtkWindowedSincPolyDataFilter> smooth;
  smooth->SetInputConnection(edges->GetOutputPort());
  smooth->SetNumberOfIterations(20);
  smooth->SetPassBand(0.05);
  smooth->BoundarySmoothingOff();
  smooth->NonManifoldSmoothingOn();
  smooth->NormalizeCoordinatesOn();
  vtkNew<vtkPolyDataNormals> normals;
  normals->SetInputConnection(smooth->GetOutputPort());
  normals->SplittingOff();
  normals->ConsistencyOff();
  normals->Update();
  return normals->GetOutput();
}

std::shared_ptr<vtkPolyData> shared(vtkPolyData* mesh) {
  mesh->Register(nullptr);
  return {mesh, [](vtkPolyData* held) { held->UnRegister(nullptr); }};
}

}  // namespace

std::shared_ptr<const VolumeSurfaces> makeSurfaces(const LabelStack& labels,
                                                   const std::optional<VoxelSize>& voxel, int mostVoxels,
                                                   const std::atomic<bool>& isStopped) {
  auto surfaces = std::make_shared<VolumeSurfaces>();
  chooseGrid(*surfaces, labels.shape(), sidesOf(voxel), mostVoxels);
  if (!readIds(*surfaces, labels, isStopped)) return nullptr;
  vtkNew<vtkAppendPolyData> all;
  std::int64_t points = 0;
  for (const auto& [id, box] : boxesOf(surfaces->ids)) {
    if (isStopped) return nullptr;
    const auto surface = surfaceOf(*surfaces, id, box);
    if (surface->GetNumberOfPoints() == 0) continue;
    all->AddInputData(surface);
    surfaces->pieces.push_back({id, points, surface->GetNumberOfPoints()});
    points += surface->GetNumberOfPoints();
  }
  vtkNew<vtkPolyData> empty;
  if (points > 0) all->Update();
  surfaces->mesh = shared(points > 0 ? all->GetOutput() : empty.Get());
  return surfaces;
}

}  // namespace cristae::ui
