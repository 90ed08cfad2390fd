package co.ruta.core.assessment;

import co.ruta.core.catalogue.Catalogues;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.catalogue.Area;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import co.ruta.sdk.catalogue.Level;
import co.ruta.sdk.catalogue.ProcessGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two small invented editions of a guide: the newer one joins two components of the older. */
public final class Guide implements Catalogues {
    public static final Catalogue FIRST = new Catalogue(
            "sample-2020",
            2020,
            "Guía de prueba, edición 2020",
            levels(),
            List.of(
                    new Area(
                            "directiva",
                            "1",
                            "Gestión directiva",
                            List.of(
                                    new ProcessGroup(
                                            "directiva.rumbo",
                                            "1.1",
                                            "Rumbo",
                                            List.of(
                                                    component("directiva.rumbo.mision", "1.1.1", 1, "Misión"),
                                                    component("directiva.rumbo.metas", "1.1.2", 2, "Metas"))),
                                    new ProcessGroup(
                                            "directiva.clima",
                                            "1.2",
                                            "Clima",
                                            List.of(component("directiva.clima.ambiente", "1.2.1", 3, "Ambiente"))))),
                    new Area(
                            "academica",
                            "2",
                            "Gestión académica",
                            List.of(new ProcessGroup(
                                    "academica.aula",
                                    "2.1",
                                    "Aula",
                                    List.of(
                                            component("academica.aula.relacion", "2.1.1", 4, "Relación pedagógica"),
                                            component("academica.aula.evaluacion", "2.1.2", 5, "Evaluación"),
                                            component("academica.aula.tareas", "2.1.3", 6, "Tareas")))))));

    public static final Catalogue SECOND = new Catalogue(
            "sample-2026",
            2026,
            "Guía de prueba, edición 2026",
            levels(),
            List.of(new Area(
                    "directiva",
                    "1",
                    "Gestión directiva",
                    List.of(new ProcessGroup(
                            "directiva.sentido",
                            "1.1",
                            "Sentido",
                            List.of(
                                    new Component(
                                            "directiva.sentido.horizonte",
                                            "1.1.1",
                                            1,
                                            "Horizonte",
                                            Map.of(),
                                            List.of("directiva.rumbo.mision", "directiva.rumbo.metas")),
                                    component("directiva.sentido.nuevo", "1.1.2", 2, "Nuevo")))))),
            Optional.of("sample-2020"));

    private static List<Level> levels() {
        return List.of(
                new Level(1, "existencia", "Existencia", "Comienza"),
                new Level(2, "pertinencia", "Pertinencia", "Planea"),
                new Level(3, "apropiacion", "Apropiación", "Articula"),
                new Level(4, "mejoramiento", "Mejoramiento continuo", "Evalúa y ajusta"));
    }

    private static Component component(String slug, String number, int sequence, String name) {
        return new Component(slug, number, sequence, name, Map.of(), List.of());
    }

    @Override
    public Catalogue get(Territory territory, String catalogue) {
        return List.of(FIRST, SECOND).stream()
                .filter(it -> it.id().equals(catalogue))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("CATALOGUE_UNKNOWN", "No existe."));
    }

    @Override
    public Catalogue get(TerritoryId territory, int revision, String catalogue) {
        return List.of(FIRST, SECOND).stream()
                .filter(it -> it.id().equals(catalogue))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("CATALOGUE_UNKNOWN", "No existe."));
    }

    @Override
    public Catalogue ofCycle(Territory territory, int cycle) {
        return get(territory, territory.values().cycle(cycle).orElseThrow().catalogue());
    }

    @Override
    public List<Catalogue> all(Territory territory) {
        return List.of(FIRST, SECOND);
    }
}
