package dev.rolegate.quarkus.deployment;

import io.quarkus.builder.item.SimpleBuildItem;
import io.quarkus.runtime.RuntimeValue;
import java.util.concurrent.Future;

/** The check at the start, which runs beside what else Quarkus starts. */
final class StartCheckBuildItem extends SimpleBuildItem {

    private final RuntimeValue<Future<?>> check;

    StartCheckBuildItem(RuntimeValue<Future<?>> check) {
        this.check = check;
    }

    RuntimeValue<Future<?>> check() {
        return check;
    }
}
