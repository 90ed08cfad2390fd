package co.ruta.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Folders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A build of today and one of next year use the same tools and libraries. */
class PomsTest {
    /** Plugins that Maven's life cycle brings along without being asked. */
    private static final Set<String> LIFE_CYCLE = Set.of(
            "maven-clean-plugin",
            "maven-resources-plugin",
            "maven-compiler-plugin",
            "maven-surefire-plugin",
            "maven-failsafe-plugin",
            "maven-jar-plugin",
            "maven-war-plugin",
            "maven-install-plugin",
            "maven-deploy-plugin",
            "maven-site-plugin");

    @Test
    void everyPluginShouldHaveAPinnedVersion() throws Exception {
        Set<String> pinned = new HashSet<>();
        List<String> floating = new ArrayList<>();
        for (Path pom : poms()) {
            for (Element plugin : all(pom, "plugin")) {
                if (!child(plugin, "version").isEmpty()) {
                    pinned.add(child(plugin, "artifactId"));
                }
            }
        }
        for (Path pom : poms()) {
            for (Element plugin : all(pom, "plugin")) {
                if (!pinned.contains(child(plugin, "artifactId"))) {
                    floating.add(SourceTree.name(pom) + ": " + child(plugin, "artifactId"));
                }
            }
        }
        assertThat(floating).as("plugins without a version").isEmpty();
        assertThat(pinned).containsAll(LIFE_CYCLE);
    }

    @Test
    void noVersionShouldMove() throws Exception {
        List<String> moving = new ArrayList<>();
        for (Path pom : poms()) {
            for (Element version : all(pom, "version")) {
                String text = version.getTextContent().trim();
                boolean ourOwn = "ruta".equals(child((Element) version.getParentNode(), "artifactId"))
                        || child((Element) version.getParentNode(), "artifactId")
                                .startsWith("ruta-");
                boolean range = text.matches(".*[\\[(,].*")
                        && !"requireJavaVersion".equals(version.getParentNode().getNodeName())
                        && !"requireMavenVersion".equals(version.getParentNode().getNodeName());
                if (range || text.matches("LATEST|RELEASE") || text.endsWith("-SNAPSHOT") && !ourOwn) {
                    moving.add(SourceTree.name(pom) + ": " + text);
                }
            }
        }
        assertThat(moving).isEmpty();
    }

    /** A start that only wants the product builds no tests (maven.test.skip), so no other module's can be asked for. */
    @Test
    void theProductShouldBuildWithoutAnyTests() throws Exception {
        List<String> asking = new ArrayList<>();
        for (Path pom : poms()) {
            boolean partOfTheProduct = !SourceTree.name(pom).matches("platform/(it|bench)/pom.xml");
            for (Element dependency : all(pom, "dependency")) {
                if (partOfTheProduct
                        && child(dependency, "type").equals("test-jar")
                        && !isWithin(dependency, "profile")
                        && !isWithin(dependency, "dependencyManagement")) {
                    asking.add(SourceTree.name(pom) + ": " + child(dependency, "artifactId"));
                }
            }
        }
        assertThat(asking)
                .as("outside a profile that maven.test.skip switches off")
                .isEmpty();
    }

    private static boolean isWithin(Node node, String tag) {
        return Stream.iterate(node.getParentNode(), Objects::nonNull, Node::getParentNode)
                .anyMatch(it -> it.getNodeName().equals(tag));
    }

    private static List<Path> poms() {
        return SourceTree.files().stream()
                .filter(file -> file.getFileName().toString().equals("pom.xml"))
                .filter(file -> !SourceTree.name(file).contains("/src/"))
                .toList();
    }

    private static List<Element> all(Path pom, String tag) throws Exception {
        NodeList nodes = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Folders.repository().resolve(pom).toFile())
                .getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList();
    }

    private static String child(Element parent, String tag) {
        NodeList children = parent.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(node -> node.getNodeName().equals(tag))
                .flatMap(node -> Stream.of(node.getTextContent().trim()))
                .findFirst()
                .orElse("");
    }
}
