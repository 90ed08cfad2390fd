package co.ruta.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whom we believe when {@code X-Forwarded-*} says where a request came from: this machine, and the addresses of
 * {@code ruta.proxies}.
 */
@ApplicationScoped
class TrustedProxies {
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]{2,45}");

    private final Set<String> configured;

    @Inject
    TrustedProxies(@ConfigProperty(name = "ruta.proxies") Optional<String> addresses) {
        this.configured = addresses.stream()
                .flatMap(it -> Arrays.stream(it.split("[,\\s]+")))
                .filter(it -> !it.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean trusts(String address) {
        return configured.contains(address) || isLoopback(address);
    }

    /** The first address, from our side, that is no proxy of ours. */
    String client(String remote, Optional<String> forwardedFor) {
        if (!trusts(remote) || forwardedFor.isEmpty()) {
            return remote;
        }
        List<String> hops = Arrays.stream(forwardedFor.get().split(","))
                .map(String::strip)
                .filter(it -> ADDRESS.matcher(it).matches())
                .toList();
        for (int i = hops.size() - 1; i >= 0; i--) {
            if (!trusts(hops.get(i))) {
                return hops.get(i);
            }
        }
        return hops.isEmpty() ? remote : hops.get(0);
    }

    private static boolean isLoopback(String address) {
        try {
            return ADDRESS.matcher(address).matches()
                    && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }
}
