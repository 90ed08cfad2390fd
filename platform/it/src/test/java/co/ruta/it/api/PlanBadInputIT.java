package co.ruta.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Deployed;
import co.ruta.it.world.Answer;
import co.ruta.it.world.Client;
import co.ruta.it.world.Json;
import co.ruta.it.world.SelfAssessment;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be in a plan is refused with what and where. */
@RunAsClient
class PlanBadInputIT extends Deployed {
    @ArquillianResource
    URL server;

    private Town.SchoolPeople school;
    private Client rector;

    @BeforeEach
    void people() {
        school = World.on(server).elsewhere().school(9);
        rector = school.of(Role.RECTOR);
    }

    @Test
    void aPlanBeforeItsSelfAssessmentShouldSayWhatItWaitsFor() {
        SelfAssessment.of(school);

        refused(open(2027), 409, "ASSESSMENT_NOT_DELIVERED", "autoevaluación de 2026");
        refused(open(2090), 409, "CYCLE_NOT_OPEN", "2089");
    }

    @Test
    void aVersionThatIsNoneShouldBeRefused() {
        refused(
                rector.get(school.api() + "/plans/difference?from=ayer&to=2027-1"),
                422,
                "VERSION_UNREADABLE",
                "2027-draft");
        refused(
                rector.get(school.api() + "/plans/difference?from=2027-1&to=2027-2"),
                404,
                "DOCUMENT_NOT_FOUND",
                "2027");
    }

    @Test
    void anAssessmentShouldNotAnswerAsAPlan() {
        SelfAssessment document = SelfAssessment.of(school);

        refused(rector.get(document.api() + "/plan"), 404, "DOCUMENT_NOT_FOUND", "plan de mejoramiento");
    }

    private Answer open(int year) {
        ObjectNode body = Json.of();
        body.put("year", year);
        return rector.post(school.api() + "/plans", body);
    }

    private static void refused(Answer answer, int status, String code, String word) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.json().get("code").asText()).isEqualTo(code);
        assertThat(answer.json().get("detail").asText()).contains(word);
    }
}
