package co.ruta.core.batch;

import co.ruta.core.batch.BatchFile.Found;
import co.ruta.core.batch.BatchFile.State;
import co.ruta.core.format.FormImports.Fault;
import co.ruta.core.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of each file, as a list to keep: a row for each problem, and one for a file without any. */
final class BatchReport {
    private static final List<String> HEADER = List.of(
            "Número",
            "Archivo",
            "Resultado",
            "Establecimiento",
            "Código DANE",
            "Formato",
            "Año",
            "Respuestas nuevas",
            "Cambiadas",
            "Quitadas",
            "Con otro valor",
            "Anotado como entregado en otro sistema",
            "Celda",
            "Qué corregir",
            "Aviso");

    private BatchReport() {}

    static Table of(List<BatchFile> files) {
        List<List<?>> rows = new ArrayList<>();
        for (BatchFile it : files) {
            if (it.faults().isEmpty()) {
                rows.add(row(it, "", ""));
            }
            for (Fault fault : it.faults()) {
                rows.add(row(it, fault.cell().isEmpty() ? "Todo el libro" : fault.cell(), fault.message()));
            }
        }
        return new Table("Informe", HEADER, rows);
    }

    private static List<?> row(BatchFile it, String cell, String mend) {
        return List.of(
                it.number(),
                it.name(),
                word(it.state()),
                found(it, Found::schoolName),
                found(it, Found::daneCode),
                found(it, Found::title),
                found(it, found -> String.valueOf(found.year())),
                it.done().added(),
                it.done().changed(),
                it.done().removed(),
                it.done().conflicts(),
                it.done().noted() ? "sí" : "no",
                cell,
                mend,
                it.notices().stream().collect(Collectors.joining(" ")));
    }

    private static String found(BatchFile it, Function<Found, String> what) {
        return it.found().map(what).orElse("");
    }

    private static String word(State state) {
        return switch (state) {
            case WAITING -> "en espera";
            case READY -> "listo para importar";
            case UNCHANGED -> "nada que cambiar";
            case REFUSED -> "no se puede importar";
            case IMPORTED -> "importado";
        };
    }
}
