package co.ruta.it.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** JSON by hand: what a test sends is what a reader sees. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** An object of alternating names and values. */
    public static ObjectNode of(Object... pairs) {
        ObjectNode node = MAPPER.createObjectNode();
        for (int i = 0; i < pairs.length; i += 2) {
            node.set((String) pairs[i], MAPPER.<JsonNode>valueToTree(pairs[i + 1]));
        }
        return node;
    }

    public static ArrayNode list(Collection<? extends JsonNode> values) {
        return MAPPER.createArrayNode().addAll(values);
    }

    public static ArrayNode list(JsonNode... values) {
        return list(java.util.List.of(values));
    }
}
