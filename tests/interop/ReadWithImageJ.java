import ij.IJ;
import ij.ImagePlus;
import ij.gui.Roi;
import ij.io.RoiDecoder;
import ij.measure.Calibration;
import ij.process.ImageProcessor;
import java.io.ByteArrayOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Opens a label stack and the archive of its outlines with ImageJ's own code and prints, parted by blanks: slices,
/// height, width; voxel depth, height, width and unit; the sum of all voxels; the number of ROIs, and how many
/// voxels differ when every ROI is filled with the id of its name ("id_section") on the slice of its position.
public class ReadWithImageJ {
  public static void main(String[] arguments) throws Exception {
    ImagePlus stack = IJ.openImage(arguments[0]);
    Calibration size = stack.getCalibration();
    long sum = 0;
    for (int z = 1; z <= stack.getStackSize(); ++z) {
      ImageProcessor section = stack.getStack().getProcessor(z);
      for (int i = 0; i < section.getPixelCount(); ++i) sum += section.get(i);
    }
    ImagePlus drawn = IJ.createImage("drawn", "16-bit black", stack.getWidth(), stack.getHeight(), stack.getStackSize());
    int count = draw(arguments[1], drawn);
    long different = 0;
    for (int z = 1; z <= stack.getStackSize(); ++z) {
      ImageProcessor section = stack.getStack().getProcessor(z);
      ImageProcessor filled = drawn.getStack().getProcessor(z);
      for (int i = 0; i < section.getPixelCount(); ++i) different += section.get(i) == filled.get(i) ? 0 : 1;
    }
    System.out.println(stack.getStackSize() + " " + stack.getHeight() + " " + stack.getWidth() + " " + size.pixelDepth
        + " " + size.pixelHeight + " " + size.pixelWidth + " " + size.getUnit() + " " + sum + " " + count + " " + different);
  }

  private static int draw(String path, ImagePlus drawn) throws Exception {
    int count = 0;
    try (ZipInputStream archive = new ZipInputStream(new java.io.FileInputStream(path))) {
      for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        archive.transferTo(bytes);
        Roi roi = new RoiDecoder(bytes.toByteArray(), entry.getName()).getRoi();
        if (!entry.getName().equals(roi.getName() + ".roi")) throw new Exception("name " + roi.getName());
        String[] name = roi.getName().split("_");
        if (roi.getPosition() != Integer.parseInt(name[1]) + 1) throw new Exception("position of " + roi.getName());
        ImageProcessor section = drawn.getStack().getProcessor(roi.getPosition());
        section.setValue(Integer.parseInt(name[0]));
        section.fill(roi);
        ++count;
      }
    }
    return count;
  }
}
