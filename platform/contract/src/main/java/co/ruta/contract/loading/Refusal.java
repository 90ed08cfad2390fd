package co.ruta.contract.loading;

/** Why code may not use something, and what it does instead. */
enum Refusal {
    STARTS_THREADS("usa hilos", "Haga el cálculo en el hilo que llama; la plataforma reparte el trabajo."),
    THREAD_LOCAL("guarda valores por hilo", "Pase los valores como parámetros."),
    DOES_IO("lee o escribe fuera de sí", "Reciba todo en la vista y el contexto, y responda con hallazgos."),
    USES_NETWORK("usa la red", "Reciba todo en la vista y el contexto."),
    USES_REFLECTION("usa reflexión o cargadores de clases", "Llame a sus clases directamente."),
    ENDS_THE_PROCESS("termina el proceso de todos", "Responda con hallazgos, o lance una excepción."),
    NATIVE_CODE("llama código nativo", "Use solo Java."),
    READS_THE_CLOCK("lee el reloj o la zona de la máquina", "Use context.today()."),
    USES_CHANCE("usa el azar: respondería distinto cada vez", "Calcule solo con lo que recibe."),
    TOUCHES_ALL("cambia o espera algo de toda la máquina", "Pase lo que necesite como parámetro."),
    NOT_FOR_PLUGINS(
            "usa una parte de Java que los complementos no ven",
            "Use java.lang, java.math, java.text, java.time" + " o java.util."),
    UNKNOWN_CLASS(
            "usa una clase que no está en el jar y la plataforma no muestra",
            "Un complemento ve el JDK y" + " co.ruta.sdk; incluya la clase en el jar o deje de usarla.");

    private final String problem;
    private final String mend;

    Refusal(String problem, String mend) {
        this.problem = problem;
        this.mend = mend;
    }

    String problem() {
        return problem;
    }

    String mend() {
        return mend;
    }
}
