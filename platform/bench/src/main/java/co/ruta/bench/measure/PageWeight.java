package co.ruta.bench.measure;

import co.ruta.bench.Measure;
import co.ruta.bench.Result;
import co.ruta.bench.load.Browser;
import co.ruta.bench.load.Desks;
import co.ruta.bench.load.Desks.Seat;
import co.ruta.bench.server.House;
import co.ruta.bench.server.Product;
import co.ruta.bench.server.ServerProcess;
import co.ruta.bench.server.WorkFolder;
import java.util.List;
import java.util.Locale;

/**
 * P8: what travels, compressed, beside GOV.UK Frontend's styles and scripts (26.8 KB): the first visit to the rating page, a
 * later page, one saved answer with its request.
 */
public final class PageWeight implements Measure {
    private static final double KB = 1000;
    private static final double GOVUK = 26.8 * KB;

    private final House house;

    public PageWeight(House house) {
        this.house = house;
    }

    @Override
    public String id() {
        return "P8";
    }

    @Override
    public List<Result> run() throws Exception {
        try (WorkFolder work = WorkFolder.create()) {
            Product product = new Product(house, work.path());
            try (ServerProcess server = product.start("demo", house.territories());
                    Browser browser = new Browser(server.address())) {
                Seat seat = Desks.first(server.address(), product.data());
                browser.signIn(seat.user(), seat.password());
                List<String> pages = seat.ratingPages();
                int first = browser.visit(pages.get(0));
                int later = browser.visit(pages.get(1));
                int answer = browser.saveAnswer(pages.get(0), seat.save());
                return List.of(
                        weight("P8 first visit", first, 30 * KB),
                        weight("P8 later page", later, 6 * KB),
                        weight("P8 saved answer", answer, 1 * KB));
            }
        }
    }

    /** The ratio is over GOV.UK Frontend, and so is the bound. */
    private static Result weight(String id, int bytes, double most) {
        return new Result(
                id,
                bytes / GOVUK,
                0,
                Math.round(most / GOVUK * 1000) / 1000.0,
                false,
                String.format(Locale.ROOT, "%d bytes of at most %.0f", bytes, most));
    }
}
