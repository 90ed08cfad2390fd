package co.ruta.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Folders;
import co.ruta.it.world.Client;
import co.ruta.it.world.SelfAssessment;
import co.ruta.it.world.World;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Kill -9 of the server, of the database, of both, while four people save answers: what was acknowledged is there, once.
 * Rounds: {@code -Dfault.rounds=20} for the whole series, three otherwise.
 */
class KillIT {
    private static final int ROUNDS = Integer.getInteger("fault.rounds", 3);
    private static final int PEOPLE = 4;
    private static final int ANSWERS_A_ROUND = 60;

    @Test
    void everyAcknowledgedAnswerShouldOutliveEveryKill() throws Exception {
        Random chance = new Random(20_261_121);
        Path data = Folders.fresh("kill").resolve("data");
        Launched ruta = Launched.start(data);
        List<Writer> writers = writers(World.apart(ruta.url(), ruta.operatorToken()));
        List<Thread> threads = writers.stream().map(Thread::new).toList();
        try {
            threads.forEach(Thread::start);
            for (int round = 0; round < ROUNDS; round++) {
                awaitAnswers(writers, total(writers) + ANSWERS_A_ROUND + chance.nextInt(40));
                ruta = killed(ruta, round < 3 ? round : chance.nextInt(3));
            }
            awaitAnswers(writers, total(writers) + ANSWERS_A_ROUND);
            writers.forEach(Writer::stop);
            for (Thread thread : threads) {
                thread.join();
            }
            verify(ruta, writers);
        } finally {
            writers.forEach(Writer::stop);
            ruta.close();
        }
    }

    private static List<Writer> writers(World world) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(number -> new Writer(SelfAssessment.of(world.home().school(number))))
                .toList();
    }

    private static Launched killed(Launched ruta, int whom) {
        return switch (whom) {
            case 0 -> {
                ruta.killServer();
                yield ruta.again();
            }
            case 1 -> {
                Launched.kill(ruta.database());
                yield ruta;
            }
            default -> {
                ProcessHandle database = ruta.database();
                ruta.killServer();
                Launched.kill(database);
                yield ruta.again();
            }
        };
    }

    /** Waits until so many answers have been acknowledged; the writers' own threads do the work. */
    private static void awaitAnswers(List<Writer> writers, int wanted) throws InterruptedException {
        long end = System.nanoTime() + java.util.concurrent.TimeUnit.MINUTES.toNanos(4);
        while (total(writers) < wanted) {
            assertThat(System.nanoTime()).as("answers go on being saved").isLessThan(end);
            synchronized (writers) {
                writers.wait(20);
            }
        }
    }

    private static int total(List<Writer> writers) {
        return writers.stream().mapToInt(Writer::count).sum();
    }

    private static void verify(Launched ruta, List<Writer> writers) throws Exception {
        Map<String, Integer> written = written(ruta);
        List<String> wrong = new ArrayList<>();
        for (Writer writer : writers) {
            writer.operations().stream()
                    .filter(it -> written.getOrDefault(it, 0) != 1)
                    .forEach(
                            it -> wrong.add("operation " + it + " is there " + written.getOrDefault(it, 0) + " times"));
            var rows = writer.document().rows();
            writer.values().forEach((path, value) -> {
                if (!rows.containsKey(path) || rows.get(path).asInt() != value) {
                    wrong.add(path + " should be " + value + ": " + rows.get(path));
                }
            });
        }
        System.out.println(
                total(writers) + " answers acknowledged over " + ROUNDS + " kills, " + wrong.size() + " wrong");
        assertThat(wrong).isEmpty();
        JsonNode trail = Client.operator(ruta.url(), ruta.operatorToken())
                .get("/api/v1/territories/" + World.HOME + "/audit/verification")
                .ok()
                .json();
        assertThat(trail.get("ok").asBoolean()).as(trail.toString()).isTrue();
    }

    /** How often the trail holds each operation. */
    private static Map<String, Integer> written(Launched ruta) throws Exception {
        Map<String, Integer> found = new HashMap<>();
        try (Connection database = ruta.connect();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT op_id, COUNT(*) FROM audit_event WHERE op_id IS NOT NULL GROUP BY op_id")) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getInt(2));
            }
        }
        return found;
    }
}
