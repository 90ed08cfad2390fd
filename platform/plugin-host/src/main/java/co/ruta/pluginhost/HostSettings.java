package co.ruta.pluginhost;

import co.ruta.contract.Breach;
import co.ruta.contract.PluginContract;
import co.ruta.contract.Subject;
import java.util.List;

/**
 * How a host treats plugins.
 *
 * @param budget what each call into a plugin may use
 * @param trust whose plugins are taken
 * @param contract what every plugin must fulfil
 */
public record HostSettings(Budget budget, Trust trust, Contract contract) {
    /** The usual budget and contract, trusting everything. */
    public static final HostSettings USUAL = new HostSettings(Budget.OF_A_CALL, Trust.ALL, PluginContract::judge);

    /** What is asked of a staged plugin before it serves. */
    @FunctionalInterface
    public interface Contract {
        /** Everything in which it falls short; empty when it may serve. */
        List<Breach> judge(Subject subject);
    }

    public HostSettings with(Budget budget) {
        return new HostSettings(budget, trust, contract);
    }

    public HostSettings with(Trust trust) {
        return new HostSettings(budget, trust, contract);
    }

    public HostSettings with(Contract contract) {
        return new HostSettings(budget, trust, contract);
    }
}
