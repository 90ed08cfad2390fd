package co.ruta.core.assessment;

import co.ruta.sdk.SourceRef;

/** The territory's rule behind the suggestions, in a Spanish sentence. */
public record SuggestionRule(String text, int opportunityUpTo, int strengthFrom, SourceRef source) {}
