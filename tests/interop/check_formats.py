#!/usr/bin/env python3
"""Files of Cristae read by other programs, and theirs read by Cristae: shape, type, voxel size, every id.

check_formats.py CRISTAE_CLI FORMAT, with a FORMAT of CHECKS below. Ends with 77 (skipped, says ctest) when
the other program is not there.
"""

import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77
VOXEL_NM = (30.0, 8.0, 4.6)  # z, y, x
VOXEL_UM = tuple(size / 1000 for size in VOXEL_NM)


class Bench:
    """Labels as an array, and the program under test."""

    def __init__(self, tool, folder):
        import numpy
        self.np = numpy
        self.tool = tool
        self.folder = Path(folder)
        random = numpy.random.default_rng(7)
        coarse = random.integers(0, 5, (3, 9, 12)) * random.integers(1, 40000, (3, 9, 12))
        labels = numpy.kron(coarse, numpy.ones((4, 8, 8), int)).astype("uint32")[:11, :70, :91]
        labels[5, 3, 2] = 70001  # an id beyond 16 bits, in one voxel
        self.wide = labels
        self.narrow = (labels % 60000).astype("uint16")

    def run(self, *arguments):
        done = subprocess.run([self.tool, *map(str, arguments)], capture_output=True, text=True)
        if done.returncode != 0:
            raise AssertionError(f"{' '.join(map(str, arguments))}: {done.stderr.strip()}")
        return done.stdout

    def export(self, labels, target, *more):
        self.run("export", labels, "-o", target, "--force", "--quiet", *more)

    def path(self, name):
        return self.folder / name

    def write_with_cristae(self, labels, name):
        source = self.path("source.npy")
        self.np.save(source, labels)
        self.export(source, self.path(name), "--voxel-size", ",".join(map(str, VOXEL_NM)))
        return self.path(name)

    def read_with_cristae(self, reference):
        target = self.path("target.npy")
        self.export(reference, target)
        return self.np.load(target)

    def expect_equal(self, found, labels, what):
        assert found.shape == labels.shape, f"{what}: shape {found.shape}, not {labels.shape}"
        differ = (found != labels).sum()
        assert differ == 0, f"{what}: {differ} voxels differ"

    def expect_type(self, array, name, what):
        assert array.dtype == self.np.dtype(name), f"{what}: type {array.dtype}, not {name}"

    def expect_voxel(self, found, wanted, what):
        near = len(found) == 3 and all(abs(a - b) <= 1e-5 * b for a, b in zip(found, wanted))
        assert near, f"{what}: voxel {tuple(found)}, not {wanted} (z, y, x)"

    def expect_info(self, reference, labels, dtype, voxel=VOXEL_NM):
        info = json.loads(self.run("info", reference, "--json").splitlines()[-1])
        assert tuple(info["shape"]) == labels.shape, f"{reference}: {info}"
        assert info["type"] == dtype, f"{reference}: type {info['type']}, not {dtype}"
        if voxel is None:
            assert info["voxel_size_nm"] is None, f"{reference}: {info}"
        else:
            self.expect_voxel(info["voxel_size_nm"], voxel, reference)


def both_types(bench):
    return ((bench.narrow, "uint16"), (bench.wide, "uint32"))


def tiff(bench):
    import tifffile
    for labels, dtype in both_types(bench):
        path = bench.write_with_cristae(labels, "ours.tif")
        with tifffile.TiffFile(path) as file:
            array = file.asarray()
            bench.expect_type(array, dtype, "tifffile")
            bench.expect_equal(array, labels, "tifffile")
            tags = file.imagej_metadata
            per_um = [file.pages[0].tags[name].value for name in ("YResolution", "XResolution")]
            voxel = [tags["spacing"], *(below / above for above, below in per_um)]
            assert tags["unit"] == "micron" and tags["slices"] == labels.shape[0], tags
            bench.expect_voxel(voxel, VOXEL_UM, "tifffile")
        theirs = bench.path("theirs.tif")
        tifffile.imwrite(theirs, labels, imagej=dtype == "uint16", photometric="minisblack", compression="zlib",
                         resolution=(1 / VOXEL_UM[2], 1 / VOXEL_UM[1]),
                         metadata={"axes": "ZYX", "spacing": VOXEL_UM[0], "unit": "um"} if dtype == "uint16" else None)
        bench.expect_equal(bench.read_with_cristae(theirs), labels, "from tifffile")
        bench.expect_info(theirs, labels, dtype, VOXEL_NM if dtype == "uint16" else None)


def ome_tiff(bench):
    import tifffile
    from xml.etree import ElementTree
    for labels, dtype in both_types(bench):
        path = bench.write_with_cristae(labels, "ours.ome.tif")
        with tifffile.TiffFile(path) as file:
            assert file.is_ome and file.series[0].axes == "ZYX", file.series[0].axes
            array = file.asarray()
            bench.expect_type(array, dtype, "tifffile")
            bench.expect_equal(array, labels, "tifffile")
            pixels = next(node for node in ElementTree.fromstring(file.ome_metadata).iter() if node.tag.endswith("}Pixels"))
            assert pixels.get("PhysicalSizeZUnit") == "nm"
            bench.expect_voxel([float(pixels.get("PhysicalSize" + axis)) for axis in "ZYX"], VOXEL_NM, "OME-XML")
        theirs = bench.path("theirs.ome.tif")
        sizes = {f"PhysicalSize{axis}": size for axis, size in zip("ZYX", VOXEL_UM)}
        units = {f"PhysicalSize{axis}Unit": "\u00b5m" for axis in "ZYX"}
        tifffile.imwrite(theirs, labels, ome=True, metadata={"axes": "ZYX", **sizes, **units}, tile=(32, 32))
        bench.expect_equal(bench.read_with_cristae(theirs), labels, "from tifffile")
        bench.expect_info(theirs, labels, dtype)


def hdf5(bench):
    import h5py
    path = bench.write_with_cristae(bench.wide, "ours.h5")
    with h5py.File(path) as file:
        data = file["labels"]
        bench.expect_type(data, "uint32", "h5py")
        bench.expect_equal(data[:], bench.wide, "h5py")
        bench.expect_voxel(data.attrs["element_size_um"], VOXEL_UM, "h5py")
        assert [axis["key"] for axis in json.loads(data.attrs["axistags"])["axes"]] == list("zyx")
    with h5py.File(bench.path("theirs.h5"), "w") as file:
        file.create_dataset("labels", data=bench.wide, chunks=True, compression="gzip")
        file["labels"].attrs["element_size_um"] = VOXEL_UM
    bench.expect_equal(bench.read_with_cristae(bench.path("theirs.h5")), bench.wide, "from h5py")
    bench.expect_info(bench.path("theirs.h5"), bench.wide, "uint32")


def npy(bench):
    for labels, dtype in both_types(bench):
        path = bench.write_with_cristae(labels, "ours.npy")
        array = bench.np.load(path, allow_pickle=False)
        bench.expect_type(array, dtype, "NumPy")
        bench.expect_equal(array, labels, "NumPy")
        for name, theirs in (("f.npy", bench.np.asfortranarray(labels)), ("big.npy", labels.astype(">i8"))):
            bench.np.save(bench.path(name), theirs)
            bench.expect_equal(bench.read_with_cristae(bench.path(name)), labels, name)
        bench.np.savez_compressed(bench.path("theirs.npz"), image=labels[:1], labels=labels)
        bench.expect_equal(bench.read_with_cristae(bench.path("theirs.npz")), labels, "theirs.npz")


def nifti(bench):
    import nibabel
    for labels, dtype in both_types(bench):
        for name in ("ours.nii", "ours.nii.gz"):
            image = nibabel.load(bench.write_with_cristae(labels, name))
            array = bench.np.asanyarray(image.dataobj).transpose(2, 1, 0)
            bench.expect_type(array, dtype, name)
            bench.expect_equal(array, labels, name)
            bench.expect_voxel(image.header.get_zooms()[::-1], VOXEL_UM, name)
            assert image.header.get_xyzt_units()[0] == "micron"
            bench.expect_voxel(bench.np.diag(image.affine)[2::-1], VOXEL_UM, name)
        for kind, name in ((nibabel.Nifti1Image, "theirs.nii.gz"), (nibabel.Nifti2Image, "theirs.nii")):
            affine = bench.np.diag([*(size / 1e6 for size in VOXEL_NM[::-1]), 1])
            image = kind(bench.np.ascontiguousarray(labels.transpose(2, 1, 0)), affine)
            image.header.set_xyzt_units("mm")
            nibabel.save(image, bench.path(name))
            bench.expect_equal(bench.read_with_cristae(bench.path(name)), labels, name)
            bench.expect_info(bench.path(name), labels, dtype)


def nrrd(bench):
    unu = shutil.which("teem-unu") or shutil.which("unu")
    if not unu:
        raise ImportError("no unu (package teem-apps)")
    for labels, dtype in both_types(bench):
        path = bench.write_with_cristae(labels, "ours.nrrd")
        unpacked = subprocess.run([unu, "save", "-f", "nrrd", "-e", "raw", "-en", "little", "-i", str(path)], check=True,
                                  capture_output=True).stdout
        raw = unpacked[unpacked.index(b"\n\n") + 2:]
        bench.expect_equal(bench.np.frombuffer(raw, dtype).reshape(labels.shape), labels, "unu")
        head = subprocess.run([unu, "head", str(path)], check=True, capture_output=True, text=True).stdout
        assert "space units: \"um\" \"um\" \"um\"" in head and "(0.0046,0,0) (0,0.008,0) (0,0,0.03)" in head, head
        theirs = bench.path("theirs.nrrd")
        bench.path("raw").write_bytes(labels.tobytes())
        made = subprocess.run([unu, "make", "-i", str(bench.path("raw")), "-t", {"uint16": "ushort", "uint32": "uint"}[dtype],
                               "-s", *map(str, labels.shape[::-1]), "-sp", *(str(size / 1e6) for size in VOXEL_NM[::-1]),
                               "-e", "raw", "-en", "little"], check=True, capture_output=True).stdout
        subprocess.run([unu, "save", "-f", "nrrd", "-e", "gzip", "-o", str(theirs)], input=made, check=True)
        bench.expect_equal(bench.read_with_cristae(theirs), labels, "from unu")
        bench.expect_info(theirs, labels, dtype)


def meta_image(bench):
    from vtkmodules.util.numpy_support import numpy_to_vtk, vtk_to_numpy
    from vtkmodules.vtkCommonDataModel import vtkImageData
    from vtkmodules.vtkIOImage import vtkMetaImageReader, vtkMetaImageWriter
    for labels, dtype in both_types(bench):
        reader = vtkMetaImageReader()
        reader.SetFileName(str(bench.write_with_cristae(labels, "ours.mha")))
        reader.Update()
        image = reader.GetOutput()
        array = vtk_to_numpy(image.GetPointData().GetScalars()).reshape(labels.shape)
        bench.expect_type(array, dtype, "VTK")
        bench.expect_equal(array, labels, "VTK")
        bench.expect_voxel(image.GetSpacing()[::-1], VOXEL_UM, "VTK")
        image = vtkImageData()
        image.SetDimensions(*labels.shape[::-1])
        image.SetSpacing(*(size / 1e6 for size in VOXEL_NM[::-1]))
        image.GetPointData().SetScalars(numpy_to_vtk(labels.ravel(), deep=True))
        for packed in (False, True):
            writer = vtkMetaImageWriter()
            writer.SetFileName(str(bench.path("theirs.mha")))
            writer.SetCompression(packed)
            writer.SetInputData(image)
            writer.Write()
            bench.expect_equal(bench.read_with_cristae(bench.path("theirs.mha")), labels, "from VTK")
            bench.expect_info(bench.path("theirs.mha"), labels, dtype)


def ome_zarr(bench):
    import numcodecs
    import zarr
    path = bench.write_with_cristae(bench.wide, "ours.zarr")
    group = zarr.open_group(str(path), mode="r")
    image = group.attrs["multiscales"][0]
    assert image["version"] == "0.4" and group.attrs["image-label"]["version"] == "0.4"
    assert [axis["name"] for axis in image["axes"]] == list("zyx")
    assert {axis["unit"] for axis in image["axes"]} == {"nanometer"}
    transformations = image["datasets"][0]["coordinateTransformations"]
    assert len(transformations) == 1 and transformations[0]["type"] == "scale"
    bench.expect_voxel(transformations[0]["scale"], VOXEL_NM, "zarr")
    array = group[image["datasets"][0]["path"]]
    bench.expect_type(array, "uint32", "zarr")
    bench.expect_equal(array[:], bench.wide, "zarr")

    theirs = zarr.open_group(str(bench.path("theirs.zarr")), mode="w")
    theirs.create_dataset("s0", data=bench.wide, chunks=(4, 32, 32), dimension_separator="/",
                          compressor=numcodecs.Blosc("zstd", 3, numcodecs.Blosc.BITSHUFFLE))
    axes = [{"name": axis, "type": "space", "unit": "micrometer"} for axis in "zyx"]
    theirs.attrs["multiscales"] = [{"version": "0.4", "axes": axes, "datasets": [
        {"path": "s0", "coordinateTransformations": [{"type": "scale", "scale": list(VOXEL_UM)}]}]}]
    bench.expect_equal(bench.read_with_cristae(bench.path("theirs.zarr")), bench.wide, "from zarr")
    bench.expect_info(bench.path("theirs.zarr"), bench.wide, "uint32")


def zarr_levels(bench):
    """The smaller levels, by slicing."""
    import zarr
    wide = bench.np.kron(bench.wide, bench.np.ones((1, 8, 8), "uint32"))
    group = zarr.open_group(str(bench.write_with_cristae(wide, "levels.zarr")), mode="r")
    levels = group.attrs["multiscales"][0]["datasets"]
    assert len(levels) >= 2
    for level, described in enumerate(levels):
        scale = described["coordinateTransformations"][0]["scale"]
        step = [round(a / b) for a, b in zip(scale, VOXEL_NM)]
        assert step[1] == step[2] == 2**level, step
        bench.expect_equal(group[described["path"]][:], wide[::step[0], ::step[1], ::step[2]], f"level {level}")


def n5(bench):
    import numcodecs
    import zarr
    for compressor in (None, numcodecs.GZip(1)):
        store = zarr.N5Store(str(bench.path("theirs.n5")))
        array = zarr.open_array(store, mode="w", path="labels", shape=bench.wide.shape, chunks=(4, 32, 32), dtype="u4",
                                compressor=compressor)
        array[:] = bench.wide
        array.attrs["pixelResolution"] = {"dimensions": list(VOXEL_NM[::-1]), "unit": "nm"}
        bench.expect_equal(bench.read_with_cristae(bench.path("theirs.n5")), bench.wide, "from zarr's N5 store")
        bench.expect_info(bench.path("theirs.n5"), bench.wide, "uint32")


def decode_compressed_segmentation(np, words, shape):
    """As the format's description says, for one channel; shape is (z, y, x)."""
    words = words[words[0]:]
    grid = [-(-side // 8) for side in shape]
    found = np.zeros(shape, "uint32")
    for block, (z, y, x) in enumerate(np.ndindex(*grid)):
        table, values = int(words[2 * block]) & 0xFFFFFF, int(words[2 * block + 1])
        bits = int(words[2 * block]) >> 24
        for dz, dy, dx in np.ndindex(*(min(8, side - 8 * at) for side, at in zip(shape, (z, y, x)))):
            bit = ((dz * 8 + dy) * 8 + dx) * bits
            index = int(words[values + bit // 32]) >> (bit % 32) & ((1 << bits) - 1) if bits else 0
            found[8 * z + dz, 8 * y + dy, 8 * x + dx] = words[table + index]
    return found


def precomputed(bench):
    np = bench.np
    path = bench.write_with_cristae(bench.wide, "ours.precomputed")
    info = json.loads((path / "info").read_text())
    assert (info["type"], info["data_type"], info["num_channels"]) == ("segmentation", "uint32", 1)
    scale = info["scales"][0]
    assert tuple(scale["size"][::-1]) == bench.wide.shape and scale["encoding"] == "compressed_segmentation"
    bench.expect_voxel(scale["resolution"][::-1], VOXEL_NM, "info")
    found = np.zeros(bench.wide.shape, "uint32")
    for file in (path / scale["key"]).iterdir():
        (x0, x1), (y0, y1), (z0, z1) = (map(int, part.split("-")) for part in file.name.split("_"))
        assert x0 % scale["chunk_sizes"][0][0] == 0 and z0 % scale["chunk_sizes"][0][2] == 0
        words = np.frombuffer(file.read_bytes(), "<u4")
        found[z0:z1, y0:y1, x0:x1] = decode_compressed_segmentation(np, words, (z1 - z0, y1 - y0, x1 - x0))
    bench.expect_equal(found, bench.wide, "precomputed")
    bench.expect_equal(bench.read_with_cristae(path), bench.wide, "our own precomputed")
    bench.expect_info(path, bench.wide, "uint32")

    theirs = bench.path("theirs.precomputed")
    (theirs / "8_nm").mkdir(parents=True)
    offset, chunk, (depth, height, width) = (40, -7, 3), (32, 24, 5), bench.wide.shape
    (theirs / "info").write_text(json.dumps({
        "@type": "neuroglancer_multiscale_volume", "type": "segmentation", "data_type": "uint64", "num_channels": 1,
        "scales": [{"key": "8_nm", "size": [width, height, depth], "resolution": VOXEL_NM[::-1], "voxel_offset": offset,
                    "chunk_sizes": [chunk], "encoding": "raw"}]}))
    for x in range(0, width, chunk[0]):
        for y in range(0, height, chunk[1]):
            for z in range(0, depth, chunk[2]):
                part = bench.wide[z:z + chunk[2], y:y + chunk[1], x:x + chunk[0]]
                ends = (x + part.shape[2], y + part.shape[1], z + part.shape[0])
                name = "_".join(f"{at + begin}-{at + end}" for at, begin, end in zip(offset, (x, y, z), ends))
                (theirs / "8_nm" / (name + ".gz")).write_bytes(gzip.compress(part.astype("<u8").tobytes()))
    bench.expect_equal(bench.read_with_cristae(theirs), bench.wide, "precomputed with an offset")
    bench.expect_info(theirs, bench.wide, "uint64")


def imagej(bench):
    """ImageJ opens the TIFF with its voxel size, and the ROIs cover exactly the pixels of their instances."""
    jar = next((jar for jar in ("/usr/share/java/ij.jar", os.environ.get("IJ_JAR", "")) if jar and Path(jar).exists()), None)
    if not jar or not shutil.which("java") or not shutil.which("javac"):
        raise ImportError("no ImageJ (packages imagej and default-jdk-headless)")
    labels = bench.narrow[:4]
    path = bench.write_with_cristae(labels, "ours.tif")
    bench.export(path, bench.path("ours.zip"))
    source = Path(__file__).parent / "ReadWithImageJ.java"
    done = subprocess.run(["java", "-Djava.awt.headless=true", "-cp", jar, str(source), str(path), str(bench.path("ours.zip"))],
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    words = done.stdout.split()
    assert tuple(map(int, words[:3])) == labels.shape and words[6] == "micron", words
    bench.expect_voxel([float(word) for word in words[3:6]], VOXEL_UM, "ImageJ")
    assert int(words[7]) == int(labels.astype("int64").sum()), "ImageJ: the sum of the voxels differs"
    instances = sum(len(bench.np.unique(section[section > 0])) for section in labels)
    assert words[8:] == [str(instances), "0"], f"ImageJ: ROIs and voxels that differ are {words[8:]}, of {instances} ROIs"


def one_box(bench):
    """A box of 5 x 20 x 30 voxels that no face cuts, and its extent in um."""
    labels = bench.np.zeros((11, 70, 91), "uint16")
    labels[3:8, 10:30, 40:70] = 5
    labels[0, 0, 0] = 9  # more than two values: ids
    return labels, [5 * VOXEL_UM[0], 20 * VOXEL_UM[1], 30 * VOXEL_UM[2]]


def ply(bench):
    """VTK reads surfaces of our PLY: closed, in um, with the volume of the box but for its rounded edges."""
    import vtk
    labels, extent = one_box(bench)
    bench.run("export", bench.write_with_cristae(labels, "box.tif"), "--mesh", bench.path("box.ply"), "--quiet")
    reader = vtk.vtkPLYReader()
    reader.SetFileName(str(bench.path("box.ply")))
    parts = vtk.vtkPolyDataConnectivityFilter()
    parts.SetInputConnection(reader.GetOutputPort())
    parts.SetExtractionModeToLargestRegion()
    box = vtk.vtkCleanPolyData()  # leaves out the vertices of the others
    box.SetInputConnection(parts.GetOutputPort())
    box.PointMergingOff()
    box.Update()
    assert parts.GetNumberOfExtractedRegions() == 2, "PLY: two instances are two surfaces"
    edges = vtk.vtkFeatureEdges()
    edges.SetInputConnection(box.GetOutputPort())
    edges.BoundaryEdgesOn(), edges.FeatureEdgesOff(), edges.NonManifoldEdgesOff(), edges.ManifoldEdgesOff()
    edges.Update()
    assert edges.GetOutput().GetNumberOfCells() == 0, "PLY: the surface is open"
    bounds = box.GetOutput().GetBounds()
    found = [bounds[5] - bounds[4], bounds[3] - bounds[2], bounds[1] - bounds[0]]
    assert bench.np.allclose(found, extent, rtol=1e-5), f"PLY: the box is {found} um, not {extent}"
    mass = vtk.vtkMassProperties()
    mass.SetInputConnection(box.GetOutputPort())
    expected = float(bench.np.prod(extent))
    assert abs(mass.GetVolume() / expected - 1) < 0.05, f"PLY: {mass.GetVolume()} um^3, not {expected}"


def xlsx(bench):
    """openpyxl reads the spreadsheet: the same columns and numbers as the CSV, and their definitions."""
    import csv
    import openpyxl
    labels, _ = one_box(bench)
    source = bench.write_with_cristae(labels, "box.tif")
    for name in ("box.xlsx", "box.csv"):
        bench.run("measure", source, "-o", bench.path(name), "--quiet")
    book = openpyxl.load_workbook(bench.path("box.xlsx"), read_only=True)
    assert book.sheetnames == ["instances", "columns"], book.sheetnames
    sheet = [list(row) for row in book["instances"].iter_rows(values_only=True)]
    rows = list(csv.reader(bench.path("box.csv").open(encoding="utf-8")))
    assert sheet[0] == rows[0] and len(sheet) == len(rows), "XLSX: other columns or rows than the CSV"
    for ours, theirs in zip(rows[1:], sheet[1:]):
        for name, text, cell in zip(rows[0], ours, theirs):
            is_number = isinstance(cell, (int, float))
            same = abs(float(text) - cell) <= 1e-9 * abs(float(text)) if is_number else text == (cell or "")
            assert same, f"XLSX: {name} is {cell}, in the CSV {text}"
    named = [row[0] for row in book["columns"].iter_rows(min_row=2, values_only=True)]
    assert set(rows[0]) <= set(named), "XLSX: a column is not defined"


CHECKS = {check.__name__: check for check in (tiff, ome_tiff, hdf5, npy, nifti, nrrd, meta_image, ome_zarr, zarr_levels, n5,
                                              precomputed, imagej, ply, xlsx)}


def main():
    tool, name = sys.argv[1:]
    try:
        with tempfile.TemporaryDirectory() as folder:
            CHECKS[name](Bench(tool, folder))
    except ImportError as missing:
        print(f"skipped: {missing}")
        return SKIPPED
    print(f"{name}: equal both ways")
    return 0


if __name__ == "__main__":
    sys.exit(main())
