package co.ruta.it.browser;

import co.ruta.it.server.Deployed;
import co.ruta.it.world.World;
import java.net.URL;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** Each territory of the repository as its documents say, from the opening of the year to its own ending. */
@RunAsClient
class TerritoryLinesIT extends Deployed {
    @ArquillianResource
    URL server;

    @Test
    void bucaramangaShouldProcessWhatItsSchoolsDeliverAndReturnNothing() {
        walk("bucaramanga", 0, 2027, line -> {
            line.beginAssessment();
            line.fileRecord("por el Consejo Académico");
            line.assessAndDeliver();
            line.review(ReviewSteps.ASSESSMENTS, review -> {
                review.open();
                review.take("process", "Procesada");
            });
            line.plan(() -> {
                line.writeOwnRows("Plan operativo anual");
                line.bringOwnRows("Plan operativo anual");
            });
            line.review(ReviewSteps.PLANS, review -> {
                review.open();
                review.remark();
                review.take("process", "Procesado");
            });
            line.correct("Ajustar en ejecución");
            line.review(ReviewSteps.PLANS, review -> {
                review.open();
                review.take("process", "Procesado");
            });
            line.follow("Cerrar la evaluación del año", () -> {
                line.fileRecord("Acta de seguimiento");
                line.isFiled("Actas de los resultados del seguimiento");
            });
        });
    }

    @Test
    void norteDeSantanderShouldIssueItsOpinionAndTakeTheRemedy() {
        walk("norte-de-santander", 0, 2026, line -> {
            line.assess();
            line.plan();
            line.review(ReviewSteps.PLANS, review -> {
                review.open();
                review.take("begin-verification", "En verificación (D02.03.F02-V3.0)");
                review.open();
                review.verify("PARTLY");
                review.haveTheChecklist();
                review.remark();
                review.take("unfavourable", "Concepto técnico no favorable emitido");
            });
            line.correct("Subsanar en una nueva versión");
            line.review(ReviewSteps.PLANS, review -> {
                review.open();
                review.take("begin-verification", "En verificación (D02.03.F02-V3.0)");
                review.open();
                review.verify("MET");
                review.closeRemark();
                review.take("favourable", "Concepto técnico favorable emitido");
            });
            line.readOpinions("Favorable", "No favorable");
            line.follow("Alojar el seguimiento del año");
        });
    }

    @Test
    void santanderShouldAnalyseGiveFeedbackAndGoIntoExecution() {
        walk("santander", 0, 2027, line -> {
            line.assess();
            line.review(ReviewSteps.ASSESSMENTS, review -> {
                review.open();
                review.take("analyse", "Analizada");
            });
            line.plan();
            line.review(ReviewSteps.PLANS, review -> {
                review.open();
                review.take("analyse", "Analizada");
                review.open();
                review.remark();
                review.take("give-feedback", "Retroalimentada");
            });
            line.haveTheObservations();
            line.haveTheControl("MI-GE-RG-300");
            line.correct("Atender la retroalimentación en una nueva versión");
            line.review(ReviewSteps.PLANS, review -> {
                review.open();
                review.take("analyse", "Analizada");
                review.open();
                review.take("give-feedback", "Retroalimentada");
                review.open();
                review.take("execute", "En ejecución");
            });
            line.follow("Cerrar la evaluación del año", line::verifyExecution);
        });
    }

    @Test
    void barranquillaShouldReturnWithObservationsAndAccept() {
        walk("barranquilla", 0, 2027, this::returnAndAccept);
    }

    private void returnAndAccept(TerritoryLine line) {
        line.assess();
        line.review(ReviewSteps.ASSESSMENTS, ReviewSteps::acceptAtOnce);
        line.plan();
        line.review(ReviewSteps.PLANS, ReviewSteps::returnWithRemark);
        line.haveTheObservations();
        line.correct("Corregir en una nueva versión");
        line.review(ReviewSteps.PLANS, review -> review.accept("30"));
        line.follow();
    }

    /** @param year the year the plan applies to */
    private void walk(String territory, int school, int year, Consumer<TerritoryLine> steps) {
        World world = World.on(server);
        try (TerritoryLine line = TerritoryLine.open(server, world.territory(territory), school, year)) {
            steps.accept(line);
            line.isAtItsEnd();
        }
    }
}
