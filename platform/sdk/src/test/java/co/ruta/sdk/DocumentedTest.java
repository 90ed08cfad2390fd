package co.ruta.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What a plugin developer sees is explained: every type says since when it exists, every method what it answers. */
final class DocumentedTest {
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void everyPublicTypeAndMethodIsExplained() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> mute = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(SOURCES)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(
                            sources.filter(it -> it.toString().endsWith(".java"))
                                    .toList()));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(docs, mute).scan(unit, false);
            }
        }
        assertThat(mute).isEmpty();
    }

    /** The flag says whether the enclosing type said since when. */
    private static final class Reader extends TreePathScanner<Void, Boolean> {
        private final DocTrees docs;
        private final List<String> mute;

        Reader(DocTrees docs, List<String> mute) {
            this.docs = docs;
            this.mute = mute;
        }

        @Override
        public Void visitClass(ClassTree type, Boolean outerSaid) {
            if (!isPublic(type, type.getModifiers().getFlags().contains(Modifier.PUBLIC))) {
                return null;
            }
            Optional<String> doc = doc();
            boolean said = outerSaid || doc.filter(it -> it.contains("@since")).isPresent();
            if (doc.isEmpty() || !said) {
                mute.add("type " + type.getSimpleName() + (doc.isEmpty() ? " is not explained" : " lacks @since"));
            }
            return super.visitClass(type, said);
        }

        @Override
        public Void visitMethod(MethodTree method, Boolean said) {
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(it -> it.getAnnotationType().toString().equals("Override"));
            boolean compact = method.getName().contentEquals("<init>")
                    && owner().getKind() == Tree.Kind.RECORD
                    && docs.getSourcePositions().getStartPosition(unit(), method) >= 0
                    && isCompact(method);
            if (isPublic(method, method.getModifiers().getFlags().contains(Modifier.PUBLIC))
                    && !overrides
                    && !compact
                    && doc().isEmpty()) {
                mute.add("method " + owner().getSimpleName() + "." + method.getName());
            }
            return null;
        }

        /** A record's constructor that only checks what it is given is explained by the record. */
        private boolean isCompact(MethodTree constructor) {
            try {
                String text = unit().getSourceFile().getCharContent(true).toString();
                int start = (int) docs.getSourcePositions().getStartPosition(unit(), constructor);
                return text.startsWith("public " + owner().getSimpleName() + " {", start);
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        }

        /** Members of interfaces are public without saying so. */
        private boolean isPublic(Tree tree, boolean says) {
            TreePath parent = getCurrentPath().getParentPath();
            return says || (parent.getLeaf().getKind() == Tree.Kind.INTERFACE && tree.getKind() != Tree.Kind.VARIABLE);
        }

        private ClassTree owner() {
            return (ClassTree) getCurrentPath().getParentPath().getLeaf();
        }

        private CompilationUnitTree unit() {
            return getCurrentPath().getCompilationUnit();
        }

        private Optional<String> doc() {
            return Optional.ofNullable(docs.getDocComment(getCurrentPath()));
        }
    }
}
