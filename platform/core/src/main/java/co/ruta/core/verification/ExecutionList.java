package co.ruta.core.verification;

import co.ruta.core.id.TerritoryId;
import java.util.List;

/** Port: finds what is carried out. */
interface ExecutionList {
    /** The documents that stand in a state of a process; what nobody verified for longest comes first. */
    List<InExecution> inState(TerritoryId territory, String process, String state);
}
