package co.ruta.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void numbersShouldBeReadAsPeopleWriteThem() {
        assertThat(Numbers.read("1.850.000")).contains(new BigDecimal("1850000"));
        assertThat(Numbers.read("$ 2.400.000")).contains(new BigDecimal("2400000"));
        assertThat(Numbers.read("12,5")).contains(new BigDecimal("12.5"));
        assertThat(Numbers.read("muchos")).isEmpty();
        assertThat(Numbers.read("")).isEmpty();
    }

    @Test
    void numbersShouldBeShownAsPeopleReadThem() {
        assertThat(Numbers.show(new BigDecimal("1850000.5"))).isEqualTo("1.850.000,5");
        assertThat(Numbers.pesos(9_450_000)).isEqualTo("$\u00a09.450.000");
    }
}
