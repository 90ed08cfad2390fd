package co.ruta.launcher.api;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.util.ArrayList;
import java.util.List;

/** What the API answered; a bare list is found under {@code items}. */
public record Answer(int status, JsonObject body) {

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** The objects of a list in the body; none when there is no such list. */
    public List<JsonObject> list(String name) {
        JsonArray array = body.getArray(name, new JsonArray());
        List<JsonObject> objects = new ArrayList<>();
        for (int index = 0; index < array.size(); index++) {
            objects.add(array.getObject(index, new JsonObject()));
        }
        return objects;
    }

    /** A list of the body, or a text of several lines, as lines to read. */
    public List<String> lines(String name) {
        Object value = body.get(name);
        if (value instanceof JsonArray array) {
            return array.stream().map(Answer::line).toList();
        }
        return value == null ? List.of() : String.valueOf(value).lines().toList();
    }

    private static String line(Object item) {
        if (!(item instanceof JsonObject object)) {
            return String.valueOf(item);
        }
        String where = object.getString("where", "");
        String message = object.getString("message", JsonWriter.string(object));
        return where.isEmpty() ? message : where + ": " + message;
    }

    /** The refusal in the API's own words, or by its status. */
    public String refusal() {
        String detail = body.getString("detail", "");
        String title = body.getString("title", "");
        if (!detail.isEmpty()) {
            return detail;
        }
        return title.isEmpty() ? "La petición fue rechazada (" + status + ")." : title;
    }

    /** This answer, if it is a yes. */
    public Answer orRefuse() {
        if (!ok()) {
            throw new LaunchProblem(Code.REQUEST_REFUSED, refusal());
        }
        return this;
    }
}
