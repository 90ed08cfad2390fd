package co.ruta.core.assessment;

import co.ruta.core.assessment.AssessmentContent.ComponentContent;
import co.ruta.core.assessment.AssessmentContent.GroupContent;
import co.ruta.core.assessment.AssessmentContent.IdentityContent;
import co.ruta.core.assessment.SuggestionView.Kind;
import co.ruta.core.assessment.VersionDifference.Change;
import co.ruta.core.evidence.EvidenceItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in words what changed from one content to another. */
final class Differ {
    private final AssessmentContent before;
    private final AssessmentContent after;
    private final List<Change> changes = new ArrayList<>();

    private Differ(AssessmentContent before, AssessmentContent after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> between(AssessmentContent before, AssessmentContent after) {
        return new Differ(before, after).all();
    }

    private List<Change> all() {
        Map<String, ComponentContent> old =
                before.components().stream().collect(Collectors.toMap(ComponentContent::slug, Function.identity()));
        after.components().forEach(it -> Optional.ofNullable(old.get(it.slug())).ifPresent(was -> component(was, it)));
        Map<String, IdentityContent> identity =
                before.identity().stream().collect(Collectors.toMap(IdentityContent::id, Function.identity()));
        after.identity()
                .forEach(it -> Optional.ofNullable(identity.get(it.id())).ifPresent(was -> identity(was, it)));
        TreeSet<String> paths = new TreeSet<>(before.fields().keySet());
        paths.addAll(after.fields().keySet());
        paths.forEach(it -> text(it, after.fieldTitle(it), "el dato", before.fieldText(it), after.fieldText(it)));
        evidence(
                "pei/file",
                "PEI",
                before.peiFile().stream().toList(),
                after.peiFile().stream().toList());
        groups();
        return changes;
    }

    private void component(ComponentContent was, ComponentContent is) {
        String path = "ratings/" + is.slug();
        level(path, was, is);
        evidence(path, is.title(), was.evidence(), is.evidence());
        text(path, is.title(), "la nota", was.note(), is.note());
        choice(was, is);
        text("choices/" + is.slug(), is.title(), "el motivo del equipo", was.reason(), is.reason());
    }

    private void level(String path, ComponentContent was, ComponentContent is) {
        if (was.level().equals(is.level())) {
            return;
        }
        Optional<String> from = was.level().map(it -> "nivel " + it);
        Optional<String> to = is.level().map(it -> "nivel " + it);
        if (was.level().isEmpty()) {
            add(
                    path,
                    is.title(),
                    VersionDifference.Kind.RATED,
                    "se valoró en " + to.orElse("") + "; estaba pendiente",
                    from,
                    to);
        } else if (is.level().isEmpty()) {
            add(
                    path,
                    is.title(),
                    VersionDifference.Kind.CLEARED,
                    "quedó pendiente; estaba en " + from.orElse(""),
                    from,
                    to);
        } else {
            boolean up = is.level().get() > was.level().get();
            add(
                    path,
                    is.title(),
                    up ? VersionDifference.Kind.LEVEL_UP : VersionDifference.Kind.LEVEL_DOWN,
                    "el nivel " + (up ? "subió" : "bajó") + " de " + was.level().get() + " a "
                            + is.level().get(),
                    from,
                    to);
        }
    }

    private void choice(ComponentContent was, ComponentContent is) {
        Optional<Kind> from = was.result();
        Optional<Kind> to = is.result();
        boolean teamSpoke = !was.chosen().equals(is.chosen());
        if (!teamSpoke || from.equals(to) || from.isEmpty() || to.isEmpty()) {
            return;
        }
        add(
                "choices/" + is.slug(),
                is.title(),
                VersionDifference.Kind.CHOICE_CHANGED,
                "el equipo la pasó de " + Suggesting.word(from.get()) + " a " + Suggesting.word(to.get()),
                from.map(Suggesting::word),
                to.map(Suggesting::word));
    }

    private void identity(IdentityContent was, IdentityContent is) {
        String path = "identity/" + is.id();
        text(path, is.title(), "la revisión", was.answer(), is.answer());
        text(path, is.title(), "el acuerdo", was.agreement(), is.agreement());
        evidence(path, is.title(), was.evidence(), is.evidence());
    }

    private void groups() {
        Map<String, GroupContent> old = new LinkedHashMap<>();
        before.groups().forEach(it -> old.put(it.id(), it));
        for (GroupContent is : after.groups()) {
            GroupContent was = old.remove(is.id());
            String title = "Grupo de trabajo " + is.name();
            if (was == null) {
                text("groups/" + is.id(), title, "el grupo", "", words(is, after));
            } else {
                text("groups/" + is.id(), title, "el grupo", words(was, before), words(is, after));
            }
        }
        old.values()
                .forEach(it ->
                        text("groups/" + it.id(), "Grupo de trabajo " + it.name(), "el grupo", words(it, before), ""));
    }

    static String words(GroupContent group, AssessmentContent content) {
        List<String> parts = new ArrayList<>();
        parts.add(group.name());
        if (!group.area().isBlank()) {
            parts.add(content.areaName(group.area()));
        }
        if (!group.lead().isBlank()) {
            parts.add("responsable: " + group.lead());
        }
        if (!group.members().isBlank()) {
            parts.add("integrantes: " + group.members());
        }
        if (!group.due().isBlank()) {
            parts.add("fecha: " + group.due());
        }
        return parts.stream().filter(it -> !it.isBlank()).collect(Collectors.joining("; "));
    }

    private void evidence(String path, String title, List<EvidenceItem> was, List<EvidenceItem> is) {
        Map<String, EvidenceItem> old = new LinkedHashMap<>();
        was.forEach(it -> old.put(it.id(), it));
        for (EvidenceItem item : is) {
            EvidenceItem earlier = old.remove(item.id());
            if (earlier == null) {
                add(
                        path,
                        title,
                        VersionDifference.Kind.EVIDENCE_ADDED,
                        "se agregó una evidencia",
                        Optional.empty(),
                        Optional.of(name(item)));
            } else if (!same(earlier, item)) {
                add(
                        path,
                        title,
                        VersionDifference.Kind.EVIDENCE_CHANGED,
                        "cambió una evidencia",
                        Optional.of(name(earlier)),
                        Optional.of(name(item)));
            }
        }
        old.values()
                .forEach(it -> add(
                        path,
                        title,
                        VersionDifference.Kind.EVIDENCE_REMOVED,
                        "se quitó una evidencia",
                        Optional.of(name(it)),
                        Optional.empty()));
    }

    private static boolean same(EvidenceItem a, EvidenceItem b) {
        return a.text().equals(b.text())
                && a.url().equals(b.url())
                && a.sha256().equals(b.sha256())
                && a.name().equals(b.name());
    }

    private static String name(EvidenceItem item) {
        return item.name().or(item::text).or(item::url).orElse("archivo");
    }

    private void text(String path, String title, String what, String was, String is) {
        if (was.equals(is)) {
            return;
        }
        if (was.isBlank()) {
            add(path, title, VersionDifference.Kind.TEXT_ADDED, "se agregó " + what, Optional.empty(), Optional.of(is));
        } else if (is.isBlank()) {
            add(
                    path,
                    title,
                    VersionDifference.Kind.TEXT_REMOVED,
                    "se quitó " + what,
                    Optional.of(was),
                    Optional.empty());
        } else {
            add(path, title, VersionDifference.Kind.TEXT_CHANGED, "cambió " + what, Optional.of(was), Optional.of(is));
        }
    }

    private void add(
            String path,
            String title,
            VersionDifference.Kind kind,
            String sentence,
            Optional<String> from,
            Optional<String> to) {
        changes.add(new Change(path, title, kind, sentence, from, to));
    }
}
