package co.ruta.core.plugin;

import co.ruta.core.folder.Folder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plugins in memory. */
final class InMemoryPluginStore implements PluginStore {
    final Map<String, byte[]> jars = new HashMap<>();
    private final Map<String, Instant> kept = new HashMap<>();
    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, Activation> acts = new TreeMap<>();
    private final Map<String, Offer> offers = new TreeMap<>();

    @Override
    public void keepJar(String sha256, byte[] bytes, Instant at) {
        jars.putIfAbsent(sha256, bytes.clone());
        kept.putIfAbsent(sha256, at);
    }

    @Override
    public Optional<byte[]> jar(String sha256) {
        return Optional.ofNullable(jars.get(sha256));
    }

    @Override
    public void keepDefinition(String sha256, String plugin, String version, Folder files, Instant at) {
        definitions.putIfAbsent(sha256, files.json());
    }

    @Override
    public Optional<Folder> definition(String sha256) {
        return Optional.ofNullable(definitions.get(sha256)).map(Folder::of);
    }

    @Override
    public void lock() {}

    @Override
    public long generation() {
        return acts.values().stream().mapToLong(Activation::generation).max().orElse(0);
    }

    @Override
    public List<Activation> latest() {
        Map<String, Activation> latest = new TreeMap<>();
        newestFirst().forEach(it -> latest.putIfAbsent(it.plugin().value(), it));
        return List.copyOf(latest.values());
    }

    @Override
    public List<Activation> history(String plugin) {
        return newestFirst().filter(it -> it.plugin().value().equals(plugin)).toList();
    }

    @Override
    public List<Activation> ofJar(String sha256) {
        return newestFirst()
                .filter(it -> it.jar().filter(sha256::equals).isPresent())
                .toList();
    }

    private Stream<Activation> newestFirst() {
        return new ArrayList<>(acts.values())
                .stream().sorted(Comparator.comparing(Activation::generation).reversed());
    }

    @Override
    public Optional<Activation> done(String idempotencyKey) {
        return Optional.ofNullable(acts.get(idempotencyKey));
    }

    @Override
    public void append(Activation activation, String idempotencyKey) {
        acts.put(idempotencyKey, activation);
    }

    @Override
    public void offer(Offer offer) {
        offers.put(offer.sha256(), offer);
    }

    @Override
    public Optional<Offer> offered(String sha256) {
        return Optional.ofNullable(offers.get(sha256));
    }

    @Override
    public void decided(String sha256) {
        offers.remove(sha256);
    }

    @Override
    public List<Offer> offers() {
        return offers.values().stream()
                .sorted(Comparator.comparing(Offer::at).reversed())
                .toList();
    }

    @Override
    public int sweep(Instant before) {
        offers.values().removeIf(it -> it.at().isBefore(before));
        Set<String> spokenOf = Stream.concat(
                        acts.values().stream().flatMap(it -> it.jar().stream()), offers.keySet().stream())
                .collect(Collectors.toSet());
        int had = jars.size();
        jars.keySet()
                .removeIf(it -> !spokenOf.contains(it)
                        && kept.getOrDefault(it, Instant.MAX).isBefore(before));
        return had - jars.size();
    }

    @Override
    public void afterCommit(Runnable work) {
        work.run();
    }
}
