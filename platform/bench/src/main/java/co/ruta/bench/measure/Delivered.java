package co.ruta.bench.measure;

import co.ruta.bench.Result;
import co.ruta.bench.scale.Country;
import co.ruta.bench.scale.Pattern;
import co.ruta.bench.server.House;
import co.ruta.bench.server.Product;
import co.ruta.bench.server.ServerProcess;
import co.ruta.bench.server.Territories;
import co.ruta.bench.server.WorkFolder;
import java.nio.file.Path;
import java.util.List;

/** The world of the reports: 18,000 schools in 97 territories, every self-assessment delivered. */
final class Delivered {
    static final int SCHOOLS = 18_000;
    private static final int TERRITORIES = 97;

    private Delivered() {}

    interface Work {
        List<Result> in(Country country) throws Exception;
    }

    static List<Result> in(House house, Work measure) throws Exception {
        try (WorkFolder work = WorkFolder.create()) {
            Product product = new Product(house, work.path());
            Path territories = Territories.copies(
                    house.territories(), TERRITORIES, work.path().resolve("territories"));
            try (ServerProcess server = product.startBesideBaseline("start", territories)) {
                int pattern = SCHOOLS + 1;
                Country country = Country.of(server.address(), product.data(), SCHOOLS, 1);
                Country.Place first = country.place(pattern, SCHOOLS);
                Pattern written = Pattern.write(
                        country.rector(pattern),
                        "/api/v1/territories/" + first.territory() + "/schools/" + first.school());
                country.copies(written.document(), 1, SCHOOLS, false);
                written.deliver();
                country.delivered(written.components(), 1, SCHOOLS);
                return measure.in(country);
            }
        }
    }
}
