package co.ruta.portal;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.web.access.AccessRule;
import co.ruta.web.access.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageListTest {
    private static final AccessRule RULE =
            new AccessRule("PORTAL", "GET", "/{territory}/ie/{school}", Scope.SCHOOL, Set.of(), "X.y", List.of());

    @Test
    void anExampleShouldFillEveryParameter() {
        assertThat(PageList.entry(RULE, Map.of("territory", "valle", "school", "01"))
                        .example())
                .contains("/valle/ie/01");
    }

    @Test
    void aParameterWithoutValueShouldGiveNoExample() {
        assertThat(PageList.entry(RULE, Map.of("territory", "valle")).example()).isEmpty();
    }
}
