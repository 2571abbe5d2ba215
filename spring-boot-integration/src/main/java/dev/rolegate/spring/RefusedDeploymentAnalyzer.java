package dev.rolegate.spring;

import dev.rolegate.internal.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Shows a refused deployment as Spring Boot shows what stops a start: the whole report, without a stack trace. */
final class RefusedDeploymentAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (Refusal.isReport(cause)) {
                return new FailureAnalysis(
                        cause.getMessage(),
                        "Correct each mistake as it says; by the word in brackets the page of refusals explains it.",
                        cause);
            }
        }
        return null;
    }
}
