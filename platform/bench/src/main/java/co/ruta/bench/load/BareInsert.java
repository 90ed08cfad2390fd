package co.ruta.bench.load;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Sends a body of an answer's size to the baseline's endpoint. */
public final class BareInsert implements Load.Sender {
    private static final String BODY = "{\"operations\":[{\"opId\":\"01JD5N5V7J7X7WQZ9T4M3R2K1H\",\"path\":"
            + "\"ratings/directiva.gobierno-escolar.consejo-directivo/level\",\"baseRev\":17,\"value\":3}]}";

    private final Person person;

    private BareInsert(Person person) {
        this.person = person;
    }

    public static List<BareInsert> some(URI server, int count) {
        List<BareInsert> some = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            some.add(new BareInsert(Person.nobody(server)));
        }
        return some;
    }

    @Override
    public boolean send() throws IOException {
        return person.patch("/baseline/insert", BODY).status() == 204;
    }
}
