package co.ruta.core.document;

import co.ruta.core.id.Ids;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What must be true of operations whatever the kind of document. */
final class OperationShape {
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*");
    private static final int LONGEST_PATH = 190;
    private static final int LONGEST_VALUE = 20_000;

    private OperationShape() {}

    static boolean isPath(String text) {
        return PATH.matcher(text).matches();
    }

    /** Fails with all that is wrong. */
    static void verify(List<Operation> operations) {
        if (operations.isEmpty()) {
            throw Problems.invalid("operations", "NO_OPERATIONS", "La solicitud no trae ningún cambio.");
        }
        if (operations.size() > Drafts.MOST_OPERATIONS) {
            throw Problems.invalid(
                    "operations",
                    "TOO_MANY_OPERATIONS",
                    "La solicitud trae " + operations.size() + " cambios y el máximo es " + Drafts.MOST_OPERATIONS
                            + ". Envíelos en varias solicitudes.");
        }
        Problems problems = new Problems();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < operations.size(); i++) {
            verify(operations.get(i), "operations[" + i + "]", seen, problems);
        }
        problems.throwIfAny(ProblemKind.INVALID);
    }

    private static void verify(Operation it, String where, Set<String> seen, Problems problems) {
        if (!Ids.isUlid(it.opId())) {
            problems.add(
                    where + ".opId",
                    "OPERATION_ID_INVALID",
                    "El identificador del cambio debe ser un ULID de 26 caracteres en mayúsculas.");
        } else if (!seen.add(it.opId())) {
            problems.add(
                    where + ".opId",
                    "OPERATION_REUSED",
                    "El identificador " + it.opId() + " aparece dos veces en la solicitud. Use uno por cambio.");
        }
        if (it.path().length() > LONGEST_PATH || !PATH.matcher(it.path()).matches()) {
            problems.add(
                    where + ".path",
                    "PATH_INVALID",
                    "La ruta del cambio no es válida: use letras sin tilde, números, punto y guion, separados por /.");
        }
        if (it.baseRev() < 0) {
            problems.add(where + ".baseRev", "REVISION_UNKNOWN", "La revisión base no puede ser negativa.");
        }
        if (it.value().isPresent() && it.value().get().json().length() > LONGEST_VALUE) {
            problems.add(
                    it.path(),
                    "VALUE_TOO_LONG",
                    "El texto es demasiado largo: el máximo es de " + LONGEST_VALUE + " caracteres.");
        }
        if (it.value().isPresent() && it.value().get().json().equals("null")) {
            problems.add(
                    it.path(), "VALUE_MISSING", "El cambio no trae valor. Para borrar, envíe la operación de borrado.");
        }
    }
}
