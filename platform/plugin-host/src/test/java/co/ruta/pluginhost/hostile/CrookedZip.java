package co.ruta.pluginhost.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a zip byte by byte, so that any of it can be a lie. Sound unless told otherwise. */
final class CrookedZip {
    final List<Item> items = new ArrayList<>();
    byte[] prefix = {};
    byte[] beforeDirectory = {};
    byte[] afterDirectory = {};
    byte[] suffix = {};
    int countedMore;
    int disk;
    int comment;
    long directoryShift;

    static CrookedZip of(Map<String, byte[]> entries) {
        CrookedZip zip = new CrookedZip();
        entries.forEach(zip::add);
        return zip;
    }

    Item add(String name, byte[] content) {
        return add(name.getBytes(StandardCharsets.UTF_8), content);
    }

    Item add(byte[] name, byte[] content) {
        Item item = new Item(name, content);
        items.add(item);
        return item;
    }

    Item item(String name) {
        return items.stream()
                .filter(it -> new String(it.name, StandardCharsets.UTF_8).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** One entry; what differs between its two descriptions is set by the tests. */
    static final class Item {
        byte[] name;
        byte[] localName;
        byte[] packed;
        long size;
        long localSize;
        long packedSize;
        long localPackedSize;
        long crc;
        long localCrc;
        int method = 8;
        int localMethod = 8;
        int flags = 1 << 11;
        int localFlags = 1 << 11;
        int madeOn;
        long attributes;
        byte[] extra = {};
        byte[] localExtra = {};
        byte[] after = {};
        Item sharesDataOf;
        long offset;

        Item(byte[] name, byte[] content) {
            this.name = name;
            this.localName = name;
            content(content);
        }

        Item content(byte[] content) {
            packed = deflated(content);
            size = content.length;
            localSize = size;
            packedSize = packed.length;
            localPackedSize = packedSize;
            CRC32 sum = new CRC32();
            sum.update(content);
            crc = sum.getValue();
            localCrc = crc;
            return this;
        }

        Item stored(byte[] content) {
            content(content);
            packed = content;
            packedSize = size;
            localPackedSize = size;
            method = 0;
            localMethod = 0;
            return this;
        }

        Item flags(int both) {
            flags = both;
            localFlags = both;
            return this;
        }

        Item method(int both) {
            method = both;
            localMethod = both;
            return this;
        }

        Item unixMode(int mode) {
            madeOn = 3;
            attributes = (long) mode << 16;
            return this;
        }
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    byte[] bytes() {
        Out out = new Out();
        out.raw(prefix);
        for (Item item : items) {
            if (item.sharesDataOf != null) {
                item.offset = item.sharesDataOf.offset;
                continue;
            }
            item.offset = out.size();
            out.u32(0x04034b50L)
                    .u16(20)
                    .u16(item.localFlags)
                    .u16(item.localMethod)
                    .u32(0);
            out.u32(item.localCrc).u32(item.localPackedSize).u32(item.localSize);
            out.u16(item.localName.length).u16(item.localExtra.length);
            out.raw(item.localName).raw(item.localExtra).raw(item.packed).raw(item.after);
        }
        out.raw(beforeDirectory);
        long directory = out.size();
        for (Item item : items) {
            out.u32(0x02014b50L)
                    .u16(item.madeOn << 8 | 20)
                    .u16(20)
                    .u16(item.flags)
                    .u16(item.method)
                    .u32(0);
            out.u32(item.crc).u32(item.packedSize).u32(item.size);
            out.u16(item.name.length)
                    .u16(item.extra.length)
                    .u16(0)
                    .u16(0)
                    .u16(0)
                    .u32(item.attributes);
            out.u32(item.offset).raw(item.name).raw(item.extra);
        }
        long end = out.size();
        out.raw(afterDirectory);
        out.u32(0x06054b50L).u16(disk).u16(disk).u16(items.size() + countedMore).u16(items.size() + countedMore);
        out.u32(end - directory).u32(directory + directoryShift).u16(comment).raw(suffix);
        return out.bytes();
    }

    /** Little-endian. */
    private static final class Out {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Out u16(long value) {
            bytes.write((int) value);
            bytes.write((int) (value >> 8));
            return this;
        }

        Out u32(long value) {
            return u16(value).u16(value >> 16);
        }

        Out raw(byte[] raw) {
            bytes.writeBytes(raw);
            return this;
        }

        long size() {
            return bytes.size();
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }
}
