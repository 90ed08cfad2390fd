package co.ruta.core.plan;

import co.ruta.core.Service;
import co.ruta.core.check.GoalReader;

/** Checks read a goal's sentence as its fields are read from it. */
@Service
class SentencesForChecks implements GoalReader {
    @Override
    public Said read(String sentence) {
        GoalReading reading = GoalSentence.read(sentence);
        return new Said(reading.quantity(), reading.baseline(), reading.unit(), reading.due());
    }
}
