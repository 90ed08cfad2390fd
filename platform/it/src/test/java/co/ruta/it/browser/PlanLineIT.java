package co.ruta.it.browser;

import co.ruta.it.server.Deployed;
import co.ruta.it.world.SelfAssessment;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** One improvement plan, from the delivered self-assessment to acceptance, by the rector and a professional. */
@RunAsClient
class PlanLineIT extends Deployed {

    @ArquillianResource
    URL server;

    @Test
    void aSchoolShouldPlanAndTheSecretariaShouldAnswer() {
        World world = World.on(server);
        Town.SchoolPeople school = world.home().school(8);
        SelfAssessment.of(school)
                .makeReady()
                .rate(2)
                .take(school.of(Role.RECTOR), "deliver")
                .ok();
        try (Window rector = Window.open("rectora del plan", server).as(school.of(Role.RECTOR));
                Window professional = Window.open("profesional del plan", server)
                        .as(world.home().of(Role.PROFESSIONAL))) {
            PlanSteps plan = new PlanSteps(rector, school.pages(), 2027, "plan");
            ReviewSteps review =
                    new ReviewSteps(professional, world.home().office(), school.name(), ReviewSteps.PLANS, "plan");
            plan.begin();
            plan.write();
            plan.bringBack();
            plan.share();
            plan.deliver(1);
            review.returnWithRemark();
            plan.correct();
            plan.deliver(2);
            plan.seeTheDifference();
            review.accept("30");
            rector.nothingHappenedThatMustNot();
            professional.nothingHappenedThatMustNot();
        }
    }
}
