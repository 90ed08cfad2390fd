package co.ruta.core.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of each kind, honest and not. */
public final class Samples {
    /** What an EXIF block with a place in it contains in clear. */
    public static final String PLACE = "4°26'20\"N 75°13'56\"W";

    private Samples() {}

    public static byte[] pdf(String text) {
        return ("%PDF-1.7\n% " + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] docx() {
        return zip("[Content_Types].xml", "word/document.xml");
    }

    public static byte[] zip(String... names) {
        return written(bytes -> {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (String name : names) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(name.getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    public static byte[] odt() {
        return written(bytes -> {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("mimetype"));
                zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
            }
        });
    }

    /** An old Word document's skeleton; the stream's name decides. */
    public static byte[] ole2(String stream) {
        byte[] file = new byte[2048];
        byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(magic, 0, file, 0, 8);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        file[1024 + 64] = (byte) (name.length + 2);
        return file;
    }

    public static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(2, 2, 12, 12);
        pen.dispose();
        return written(bytes -> ImageIO.write(image, format, bytes));
    }

    /** A photo as a phone makes it: place, device, orientation 6, and a clip hidden after the end. */
    public static byte[] phonePhoto() {
        byte[] plain = picture("jpg");
        return written(bytes -> {
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(plain, 0, 2);
            byte[] place = PLACE.getBytes(StandardCharsets.UTF_8);
            byte[] exif = ExifOrientation.only(6);
            out.writeShort(0xffe1);
            out.writeShort(2 + exif.length + place.length);
            out.write(exif);
            out.write(place);
            segment(out, 0xffe1, "http://ns.adobe.com/xap/1.0/\0" + PLACE);
            segment(out, 0xfffe, "comentario " + PLACE);
            out.write(plain, 2, plain.length - 2);
            out.write(("clip " + PLACE).getBytes(StandardCharsets.UTF_8));
        });
    }

    /** A PNG with a place in a text chunk. */
    public static byte[] pngWithPlace() {
        byte[] plain = picture("png");
        byte[] text = ("Location\0" + PLACE).getBytes(StandardCharsets.UTF_8);
        return written(bytes -> {
            DataOutputStream out = new DataOutputStream(bytes);
            int header = 8 + 25;
            out.write(plain, 0, header);
            out.writeInt(text.length);
            out.writeBytes("tEXt");
            out.write(text);
            out.writeInt(0);
            out.write(plain, header, plain.length - header);
        });
    }

    /** A WebP's skeleton with EXIF; not a picture that can be shown. */
    public static byte[] webpWithPlace() {
        byte[] place = (PLACE + "!").getBytes(StandardCharsets.UTF_8);
        byte[] even = java.util.Arrays.copyOf(place, place.length + place.length % 2);
        return written(bytes -> {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeBytes("RIFF");
            out.writeInt(Integer.reverseBytes(4 + 18 + 8 + 4 + 8 + even.length));
            out.writeBytes("WEBPVP8X");
            out.writeInt(Integer.reverseBytes(10));
            out.write(new byte[] {0x08, 0, 0, 0, 23, 0, 0, 15, 0, 0});
            out.writeBytes("VP8 ");
            out.writeInt(Integer.reverseBytes(4));
            out.writeBytes("data");
            out.writeBytes("EXIF");
            out.writeInt(Integer.reverseBytes(place.length));
            out.write(even);
        });
    }

    private static void segment(DataOutputStream out, int marker, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(marker);
        out.writeShort(body.length + 2);
        out.write(body);
    }

    private interface Writing {
        void to(ByteArrayOutputStream bytes) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
