package co.ruta.pluginhost.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Archives no host may take, from the ways zip readers have been fooled. Each holds a plugin that is sound but for the one
 * thing, and whose code writes a file the moment it is loaded, so that nobody can say it was refused when it ran.
 */
public final class HostileArchives {
    private static final byte[] EVIL = "evil".getBytes(StandardCharsets.UTF_8);
    private static final String CLASS = "p/TestPlugin.class";

    private final Map<String, byte[]> sound;
    private final Random random = new Random(7);
    private final Map<String, byte[]> all = new LinkedHashMap<>();

    private HostileArchives(Map<String, byte[]> sound) {
        this.sound = sound;
    }

    /**
     * All of them, by what is wrong.
     *
     * @param trace the file the code writes when it is loaded
     */
    public static Map<String, byte[]> all(Path trace) throws IOException {
        HostileArchives archives = new HostileArchives(plugin(trace).compiled());
        archives.names();
        archives.links();
        archives.twins();
        archives.contradictions();
        archives.strangers();
        archives.bombs();
        archives.oddities();
        archives.damaged();
        archives.contents();
        archives.definitions();
        archives.noArchives();
        return archives.all;
    }

    /** The plugin they all carry, packed as they are; by itself it loads. */
    public static byte[] sound(Path trace) throws IOException {
        return CrookedZip.of(plugin(trace).compiled()).bytes();
    }

    private static JarBuilder plugin(Path trace) {
        return JarBuilder.sound("hostile", "1.0.0")
                .code(
                        "static { try { java.nio.file.Files.writeString(java.nio.file.Path.of(\""
                                + trace.toString().replace("\\", "\\\\")
                                + "\"), \"ran\"); } catch (java.io.IOException e) { throw new RuntimeException(e); } }",
                        "",
                        "return List.of();");
    }

    private void zip(String name, Consumer<CrookedZip> change) {
        CrookedZip zip = CrookedZip.of(sound);
        change.accept(zip);
        all.put(name, zip.bytes());
    }

    private void with(String name, Map<String, byte[]> more) {
        Map<String, byte[]> entries = new LinkedHashMap<>(sound);
        entries.putAll(more);
        all.put(name, CrookedZip.of(entries).bytes());
    }

    private void entry(String name, String content) {
        with("entry " + name, Map.of(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    private void names() {
        for (String up :
                List.of("../", "../../", "../../../../../../../../../", "a/../../", "a/b/../../../", "./../")) {
            for (String target : List.of("evil.txt", "etc/passwd", "work/healthy.jar", ".ssh/authorized_keys")) {
                zip("escape " + up + target, it -> it.add(up + target, EVIL));
            }
        }
        for (String name : List.of(
                "/etc/passwd",
                "//server/share/evil",
                "C:/evil.txt",
                "C:evil.txt",
                "c:\\evil.txt",
                "..\\evil.txt",
                "a\\..\\..\\evil.txt",
                "\\\\server\\share\\evil",
                "\\evil.txt",
                "..",
                ".",
                "./evil.txt",
                "a/./evil.txt",
                "a//evil.txt",
                "evil.txt::$DATA",
                "p/evil.class\0.txt",
                "\0",
                "",
                "evil.txt.",
                "evil.txt ",
                " evil.txt",
                "a /evil.txt",
                "a./evil.txt",
                "a\nb.txt",
                "a\rb.txt",
                "\u202Etxt.ssalc",
                "a\u200Bb.txt",
                "a\u2028b.txt",
                "a\uE000b.txt",
                "a\u007Fb.txt",
                "n".repeat(241),
                "n".repeat(60_000),
                "d/".repeat(31) + "evil.txt")) {
            zip(
                    "name " + name.replaceAll("\\p{C}", "?").substring(0, Math.min(30, name.length())) + name.length(),
                    it -> it.add(name, EVIL));
        }
        zip("name not UTF-8", it -> it.add(new byte[] {(byte) 0xC3, (byte) 0x28, '.', 't'}, EVIL));
        zip(
                "name overlong dots",
                it -> it.add(new byte[] {(byte) 0xC0, (byte) 0xAE, (byte) 0xC0, (byte) 0xAE, '/', 'e'}, EVIL));
        zip("name in another code page", it -> it.add("ñ.txt", EVIL).flags(0));
    }

    private void links() {
        Map<String, Integer> kinds = Map.of(
                "link", 0xA1FF, "socket", 0xC1FF, "pipe", 0x11FF, "device", 0x21FF, "disk", 0x61FF, "unknown", 0xF1FF);
        kinds.forEach((kind, mode) -> {
            zip(kind, it -> it.add("evil", "/etc/passwd".getBytes(StandardCharsets.UTF_8))
                    .unixMode(mode));
            zip(kind + " of a Mac", it -> it.add("evil", EVIL).unixMode(mode).madeOn = 19);
        });
        zip("folder link", it -> {
            it.add("out", "..".getBytes(StandardCharsets.UTF_8)).unixMode(0xA1FF);
            it.add("out/evil.txt", EVIL);
        });
        zip("file said to be a folder", it -> it.add("evil", EVIL).unixMode(0x41FF));
    }

    private void twins() {
        zip("same name twice", it -> it.add(CLASS, EVIL));
        zip("same descriptor twice", it -> it.add("plugin.properties", EVIL));
        zip("same name three times", it -> {
            it.add(CLASS, EVIL);
            it.add(CLASS, EVIL);
        });
        for (String other : List.of(
                "P/TestPlugin.class",
                "p/testplugin.class",
                "PLUGIN.PROPERTIES",
                "Definitions/plugin.yaml",
                "meta-inf/services/co.ruta.sdk.TerritoryPlugin",
                "p/ＴestPlugin.class",
                "plugin.propertieſ")) {
            zip("twin of " + other, it -> it.add(other, EVIL));
        }
        zip("composed and decomposed", it -> {
            it.add("\u00e9.txt", EVIL);
            it.add("e\u0301.txt", EVIL);
        });
        zip("Kelvin", it -> {
            it.add("k.txt", EVIL);
            it.add("\u212A.txt", EVIL);
        });
        zip("file and folder", it -> it.add("plugin.properties/evil", EVIL));
        zip("folder with content", it -> it.add("evil/", EVIL));
        zip("class and folder", it -> it.add(CLASS + "/", new byte[0]));
    }

    private void contradictions() {
        zip("local name", it -> it.item(CLASS).localName = "p/OtherPlugin.class".getBytes(StandardCharsets.UTF_8));
        zip(
                "local name escapes",
                it -> it.item(CLASS).localName = "../TestPlugin.class".getBytes(StandardCharsets.UTF_8));
        zip("local size", it -> it.item(CLASS).localSize++);
        zip("local packed size", it -> it.item(CLASS).localPackedSize++);
        zip("local checksum", it -> it.item(CLASS).localCrc++);
        zip("local method", it -> it.item(CLASS).localMethod = 0);
        zip("local flags", it -> it.item(CLASS).localFlags = 0);
        zip("local says deferred", it -> it.item(CLASS).localFlags |= 8);
        zip("deferred without descriptor", it -> it.item(CLASS).flags(8 | 1 << 11));
        zip("deferred with a false descriptor", it -> {
            it.item(CLASS).flags(8 | 1 << 11);
            it.item(CLASS).after = new byte[16];
        });
        zip("central size", it -> it.item(CLASS).size++);
        zip("central packed size", it -> it.item(CLASS).packedSize--);
        zip("both sizes too small", it -> {
            it.item(CLASS).size -= 5;
            it.item(CLASS).localSize -= 5;
        });
        zip("both sizes too large", it -> {
            it.item(CLASS).size += 5;
            it.item(CLASS).localSize += 5;
        });
        zip("both checksums", it -> {
            it.item(CLASS).crc++;
            it.item(CLASS).localCrc++;
        });
        zip("counts more", it -> it.countedMore = 1);
        zip("counts fewer", it -> it.countedMore = -1);
        zip("directory elsewhere", it -> it.directoryShift = 1);
        zip("directory before itself", it -> it.directoryShift = -1);
    }

    private void strangers() {
        byte[] other = CrookedZip.of(Map.of("plugin.properties", EVIL)).bytes();
        for (int length : List.of(1, 2, 22, 100, 4_096)) {
            byte[] noise = noise(length);
            zip("before it " + length, it -> it.prefix = noise);
            zip("before the directory " + length, it -> it.beforeDirectory = noise);
            zip("after the directory " + length, it -> it.afterDirectory = noise);
            zip("after it " + length, it -> it.suffix = noise);
            zip("between entries " + length, it -> it.items.get(1).after = noise);
            zip("comment " + length, it -> {
                it.suffix = noise;
                it.comment = length;
            });
        }
        zip("another zip before it", it -> it.prefix = other);
        zip("another zip after it", it -> it.suffix = other);
        zip("another zip in its comment", it -> {
            it.suffix = other;
            it.comment = other.length;
        });
        zip("a script before it", it -> it.prefix = "#!/bin/sh\n".getBytes(StandardCharsets.UTF_8));
        zip("two names for the same data", it -> it.add("p/Evil.class", EVIL).sharesDataOf = it.item(CLASS));
        zip("the same entry over and over", it -> {
            for (int i = 0; i < 50; i++) {
                it.add(CLASS, EVIL).sharesDataOf = it.item(CLASS);
            }
        });
        zip("more after the compressed data", it -> {
            CrookedZip.Item item = it.item(CLASS);
            item.packed = Arrays.copyOf(item.packed, item.packed.length + 7);
            item.packedSize += 7;
            item.localPackedSize += 7;
        });
    }

    private void bombs() {
        zip("one large file", it -> it.add("big.bin", new byte[65 << 20]));
        zip("a file blown up", it -> it.add("big.bin", new byte[20 << 20]));
        zip("many files blown up", it -> {
            byte[] part = new byte[2 << 20];
            for (int i = 0; i < 40; i++) {
                it.add("big" + i + ".bin", part);
            }
        });
        zip("a bomb that says it is small", it -> {
            CrookedZip.Item bomb = it.add("big.bin", new byte[20 << 20]);
            bomb.size = 100;
            bomb.localSize = 100;
        });
        zip("a bomb of one gigabyte in words", it -> {
            CrookedZip.Item bomb = it.add("big.bin", new byte[100]);
            bomb.size = 1L << 30;
            bomb.localSize = 1L << 30;
        });
        zip("5,001 files", it -> {
            for (int i = 0; i < 5_001; i++) {
                it.add("f" + i, EVIL);
            }
        });
        byte[] layer = CrookedZip.of(Map.of("big.bin", new byte[10 << 20])).bytes();
        with("a bomb in a jar", Map.of("inner.jar", layer));
        with("a bomb in a jar of another name", Map.of("inner.dat", layer));
        zip("a library that is a bomb", it -> {
            byte[] own = CrookedZip.of(sound).bytes();
            it.items.clear();
            it.add("hostile.jar", own);
            it.add("lib/bomb.jar", layer).stored(layer);
        });
        zip("libraries that are too much together", it -> {
            byte[] own = CrookedZip.of(sound).bytes();
            byte[] noisy = CrookedZip.of(Map.of("noise.bin", noise(3 << 20))).bytes();
            it.items.clear();
            it.add("hostile.jar", own);
            for (int i = 0; i < 14; i++) {
                it.add("lib/noise" + i + ".jar", noisy);
            }
        });
    }

    private void oddities() {
        for (int flag : List.of(1 << 0, 1 << 4, 1 << 5, 1 << 6, 1 << 7, 1 << 12, 1 << 13, 1 << 14, 1 << 15)) {
            zip("flag " + flag, it -> it.item(CLASS).flags(flag | 1 << 11));
        }
        for (int method : List.of(1, 6, 9, 12, 14, 93, 95, 98, 99)) {
            zip("method " + method, it -> it.item(CLASS).method(method));
        }
        for (int id : List.of(0x0001, 0x0017, 0x7075, 0x9901)) {
            byte[] field = {(byte) id, (byte) (id >> 8), 4, 0, 1, 2, 3, 4};
            zip("extra " + id, it -> it.item(CLASS).extra = field);
            zip("local extra " + id, it -> it.item(CLASS).localExtra = field);
        }
        zip("extra longer than itself", it -> it.item(CLASS).extra = new byte[] {5, 5, 99, 0, 1});
        zip("extra cut", it -> it.item(CLASS).localExtra = new byte[] {5, 5, 5});
        zip("split over disks", it -> it.disk = 1);
        zip("size of a zip64", it -> it.item(CLASS).size = 0xFFFF_FFFFL);
        zip("offset of a zip64", it -> it.item(CLASS).packedSize = 0xFFFF_FFFFL);
        zip("stored of another size", it -> {
            CrookedZip.Item item = it.add("s.txt", EVIL).stored(EVIL);
            item.size++;
            item.localSize++;
        });
    }

    private void damaged() {
        byte[] whole = CrookedZip.of(sound).bytes();
        for (int i = 0; i < 40; i++) {
            all.put("cut " + i, Arrays.copyOf(whole, random.nextInt(whole.length)));
        }
        for (int i = 0; i < 30; i++) {
            int at = random.nextInt(sound.getOrDefault(CLASS, EVIL).length / 3);
            int bit = 1 << random.nextInt(8);
            zip("bit " + i, it -> it.item(CLASS).packed[at % it.item(CLASS).packed.length] ^= (byte) bit);
        }
    }

    private void contents() {
        byte[] type = sound.getOrDefault(CLASS, EVIL);
        byte[] newer = type.clone();
        newer[7] = 120;
        with("newer Java", Map.of("p/New.class", newer));
        with("class of another name", Map.of("p/Other.class", type));
        with("class that is none", Map.of("p/Other.class", EVIL));
        with("class cut", Map.of("p/Other.class", Arrays.copyOf(type, type.length / 2)));
        with("class with noise", Map.of("p/Other.class", concat(Arrays.copyOf(type, 40), noise(400))));
        for (String place : List.of(
                "co/ruta/sdk/Role.class",
                "META-INF/versions/17/co/ruta/sdk/Role.class",
                "org/pf4j/Plugin.class",
                "java/lang/Evil.class",
                "META-INF/versions/17/p/TestPlugin.class",
                "META-INF/versions/9/p/Evil.class")) {
            with("class at " + place, Map.of(place, type));
        }
        for (String name : List.of("lib.so", "lib.dll", "lib.dylib", "x/lib.jnilib", "evil.EXE", "lib.so.1")) {
            entry(name, "native");
        }
        with("ELF of another name", Map.of("data.bin", new byte[] {0x7F, 'E', 'L', 'F', 2}));
        for (String name : List.of("inner.jar", "inner.zip", "INNER.JAR", "x/inner.war")) {
            entry(name, "archive");
        }
        for (String line : List.of(
                "Class-Path: ../other.jar",
                "Class-Path: http://127.0.0.1/evil.jar",
                "Launcher-Agent-Class: p.TestPlugin",
                "Premain-Class: p.TestPlugin",
                "Agent-Class: p.TestPlugin",
                "no colon here")) {
            with("manifest " + line, manifest(line));
        }
        with("manifest of 100 KB", manifest("X: y\n".repeat(20_000)));
        with("a service that is no class", Map.of(service(), "p.Absent\n".getBytes(StandardCharsets.UTF_8)));
        with("two services", Map.of(service(), "p.A\np.B\n".getBytes(StandardCharsets.UTF_8)));
    }

    private void definitions() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        Map<String, String> texts = Map.of(
                "laughs",
                laughs.toString(),
                "tag",
                "id: !!javax.script.ScriptEngineManager [x]\n",
                "deep",
                "[".repeat(20_000),
                "long",
                "id: " + "x".repeat(3_000_000),
                "binary",
                "\u0000\u0001\u0002");
        texts.forEach((what, text) ->
                with("definitions " + what, Map.of("definitions/plugin.yaml", text.getBytes(StandardCharsets.UTF_8))));
        with("descriptor of another plugin", Map.of("plugin.properties", EVIL));
        with(
                "descriptor with a broken escape",
                Map.of("plugin.properties", "plugin.id=\\u00".getBytes(StandardCharsets.UTF_8)));
    }

    private void noArchives() {
        all.put("nothing", new byte[0]);
        all.put("an end alone", CrookedZip.of(Map.of()).bytes());
        all.put("two letters", new byte[] {'P', 'K'});
        all.put("gzip", concat(new byte[] {0x1F, (byte) 0x8B, 8}, noise(500)));
        all.put("a class file", sound.getOrDefault(CLASS, EVIL));
        all.put("a script", "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 20; i++) {
            all.put("noise " + i, noise(1 + random.nextInt(10_000)));
        }
    }

    private static Map<String, byte[]> manifest(String line) {
        return Map.of(
                "META-INF/MANIFEST.MF", ("Manifest-Version: 1.0\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String service() {
        return "META-INF/services/co.ruta.sdk.TerritoryPlugin";
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
