#include "core/morphology/mesh.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>
#include <map>

#include "core/base/error.h"
#include "core/volume/label_colour.h"
#include "tests/morphology/analytic_bodies.h"
#include "tests/morphology/suites.h"

using namespace cristae;
using namespace cristae::analytic;

namespace {

constexpr VoxelSize kNm{20, 10, 10};

LabelVolume two_balls() {
  LabelVolume volume({30, 50, 60});
  for (std::int64_t z = 0; z < 30; ++z) {
    for (std::int64_t y = 0; y < 50; ++y) {
      for (std::int64_t x = 0; x < 60; ++x) {
        const Position p{static_cast<double>(z) * 20 - 300, static_cast<double>(y) * 10 - 250,
                         static_cast<double>(x) * 10 - 150};
        if (ball(120)(p)) volume.at(z, y, x) = 3;
        if (ball(120)({p[0], p[1], p[2] - 300})) volume.at(z, y, x) = 8;
      }
    }
  }
  return volume;
}

QByteArray written(const QString& name) {
  const QTemporaryDir folder;
  Job job;
  write_meshes(folder.filePath(name).toStdString(), make_meshes(two_balls(), kNm, job));
  QFile file(folder.filePath(name));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class MeshTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ballHasItsVolumeAndSurfaceAndPlace();
  void everyEdgeBelongsToTwoTrianglesTurnedAlike();
  void oneVoxelIsAClosedBody();
  void plyHoldsLabelAndColour();
  void stlHoldsAllTriangles();
  void objHasAGroupForEachInstance();
  void glbHoldsANodeForEachInstance();
  void otherNamesAreRefused();
};

void MeshTest::ballHasItsVolumeAndSurfaceAndPlace() {
  Job job;
  const auto parts = make_meshes(two_balls(), kNm, job);
  QCOMPARE(parts.size(), std::size_t{2});
  QCOMPARE(parts[1].label, 8U);
  QVERIFY(std::abs(parts[0].mesh.volume_um3() / ball_volume(0.12) - 1) <
          0.04);  // positive: it faces outwards
  QVERIFY(std::abs(parts[0].mesh.area_um2() / ball_surface(0.12) - 1) < 0.06);
  float low = 9, high = -9;
  for (const auto& vertex : parts[0].mesh.vertices) {
    low = std::min(low, vertex[0]);
    high = std::max(high, vertex[0]);
  }
  QVERIFY(std::abs(low - 0.03) < 0.011 && std::abs(high - 0.27) < 0.011);
}

void MeshTest::everyEdgeBelongsToTwoTrianglesTurnedAlike() {
  Job job;
  const Mesh mesh = make_meshes(two_balls(), kNm, job)[0].mesh;
  std::map<std::pair<std::uint32_t, std::uint32_t>, int> edges;
  for (const auto& t : mesh.triangles) {
    for (std::size_t k = 0; k < 3; ++k) ++edges[{t[k], t[(k + 1) % 3]}];
  }
  for (const auto& [edge, count] : edges) {
    QCOMPARE(count, 1);
    QVERIFY(edges.contains({edge.second, edge.first}));
  }
}

void MeshTest::oneVoxelIsAClosedBody() {
  LabelVolume volume({1, 1, 1}, 1);
  Job job;
  const Mesh mesh = make_meshes(volume, {1000, 1000, 1000}, job)[0].mesh;
  QCOMPARE(mesh.vertices.size(), std::size_t{8});
  QCOMPARE(mesh.triangles.size(), std::size_t{12});
  // Each vertex is the mean of three crossings half a voxel away: 1/6 from the middle in each axis.
  QVERIFY(std::abs(mesh.volume_um3() - 1.0 / 27) < 1e-6);
}

void MeshTest::plyHoldsLabelAndColour() {
  const QByteArray bytes = written("m.ply");
  QVERIFY(bytes.startsWith("ply\nformat binary_little_endian 1.0\n"));
  Job job;
  std::size_t vertices = 0, triangles = 0;
  for (const MeshPart& part : make_meshes(two_balls(), kNm, job)) {
    vertices += part.mesh.vertices.size();
    triangles += part.mesh.triangles.size();
  }
  const auto header = bytes.indexOf("end_header\n") + 11;
  QCOMPARE(static_cast<std::size_t>(bytes.size() - header), vertices * 15 + triangles * 17);
  QCOMPARE(bytes.right(4), QByteArray("\x08\0\0\0", 4));  // label of the last triangle
  QVERIFY(colour_of(3) != colour_of(8));
}

void MeshTest::stlHoldsAllTriangles() {
  const QByteArray bytes = written("m.stl");
  std::uint32_t count = 0;
  std::memcpy(&count, bytes.constData() + 80, 4);
  QCOMPARE(bytes.size(), 84 + 50 * static_cast<int>(count));
  QVERIFY(count > 100);
}

void MeshTest::objHasAGroupForEachInstance() {
  const QByteArray text = written("m.obj");
  QVERIFY(text.contains("g instance_3\n") && text.contains("g instance_8\n"));
  QCOMPARE(text.count("\nv ") > 100, true);
}

void MeshTest::glbHoldsANodeForEachInstance() {
  const QByteArray bytes = written("m.glb");
  const auto number = [&](qsizetype at) {
    std::uint32_t value = 0;
    std::memcpy(&value, bytes.constData() + at, 4);
    return value;
  };
  QVERIFY(bytes.startsWith("glTF"));
  QCOMPARE(number(4), 2U);
  QCOMPARE(number(8), static_cast<std::uint32_t>(bytes.size()));
  const auto length = static_cast<qsizetype>(number(12));
  QCOMPARE(bytes.mid(16, 4), QByteArray("JSON"));
  QCOMPARE(bytes.mid(24 + length, 4), QByteArray("BIN\0", 4));
  const QJsonObject scene = QJsonDocument::fromJson(bytes.mid(20, length)).object();
  const QJsonArray nodes = scene["nodes"].toArray();
  QCOMPARE(nodes.size(), 2);
  QCOMPARE(nodes[1].toObject()["name"].toString(), QString("instance_8"));
  QCOMPARE(nodes[1].toObject()["extras"].toObject()["label"].toInt(), 8);
  // The first corner of the second body, read as a viewer would.
  Job job;
  const Mesh mesh = make_meshes(two_balls(), kNm, job)[1].mesh;
  const QJsonObject positions = scene["accessors"].toArray()[2].toObject();
  QCOMPARE(positions["count"].toInt(), static_cast<int>(mesh.vertices.size()));
  const QJsonObject view = scene["bufferViews"].toArray()[positions["bufferView"].toInt()].toObject();
  float x = 0;
  std::memcpy(&x, bytes.constData() + 28 + length + view["byteOffset"].toInteger(), 4);
  QCOMPARE(x, mesh.vertices[0][0]);
  QVERIFY(positions["min"].toArray()[0].toDouble() <= x && x <= positions["max"].toArray()[0].toDouble());
  const QJsonObject last = scene["bufferViews"].toArray()[3].toObject();
  QCOMPARE(last["byteOffset"].toInteger() + last["byteLength"].toInteger(),
           scene["buffers"].toArray()[0].toObject()["byteLength"].toInteger());
}

void MeshTest::otherNamesAreRefused() {
  QVERIFY(is_mesh_file("a.ply") && !is_mesh_file("a.vtk"));
  QVERIFY_THROWS_EXCEPTION(Error, write_meshes("a.vtk", {}));
}

int run_mesh_test(int argc, char** argv) {
  MeshTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "mesh_test.moc"
