package dev.rolegate.internal.host;

import dev.rolegate.internal.host.Match.Step;
import dev.rolegate.internal.rule.ResourceClasses;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.UriInfo;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which sub-resource locators were taken, by the template that a runtime of Jakarta REST 4.0 tells: where exactly one chain of
 * those that it could have been makes it up. It is made of annotations, so that no request can be written to look like another.
 */
final class MatchedTemplate {

    /** Where there are more locators, all that it could be are asked: their number is the caller's choice. */
    private static final int DEPTH = 16;

    private static final @Nullable MethodHandle GETTER = getter();

    private final ResourceClasses classes;
    private final Supplier<@Nullable Application> application;

    MatchedTemplate(ResourceClasses classes, Supplier<@Nullable Application> application) {
        this.classes = classes;
        this.application = application;
    }

    /**
     * The locators that were taken, outermost first; {@code null} where that is not told.
     *
     * @param candidates all that each of them could have been, outermost first
     * @param endpoint the matched resource method
     */
    @Nullable
    List<Step> locators(UriInfo uri, List<List<Step>> candidates, Step endpoint) {
        String told = told(uri);
        return told == null ? null : locators(told, uri.getPath(false), candidates, endpoint);
    }

    /**
     * The same of what was told. RESTEasy tells for good what it was asked for first: of a locator that asks, it has no more
     * than the beginning, which has fewer segments than the path.
     */
    @Nullable
    List<Step> locators(String told, String path, List<List<Step>> candidates, Step endpoint) {
        String before =
                applicationPath() + '/' + classes.path(candidates.get(0).get(0).type());
        List<String> front = segments(before);
        List<String> back = segments(template(endpoint));
        List<String> whole = segments(told);
        int end = whole.size() - back.size();
        if (candidates.size() > DEPTH
                || whole.size()
                        != segments(applicationPath()).size() + segments(path).size()
                || end < front.size()
                || !whole.subList(0, front.size()).equals(front)
                || !whole.subList(end, whole.size()).equals(back)
                || mayTakeAnyNumber(before)
                || mayTakeAnyNumber(template(endpoint))) {
            return null;
        }
        return onlyChain(whole.subList(front.size(), end), candidates);
    }

    private @Nullable List<Step> onlyChain(List<String> middle, List<List<Step>> candidates) {
        // How many chains lead from each locator and place to the end; more than two need no counting.
        int[][] ways = new int[candidates.size() + 1][middle.size() + 1];
        ways[candidates.size()][middle.size()] = 1;
        for (int depth = candidates.size() - 1; depth >= 0; depth--) {
            for (Step step : candidates.get(depth)) {
                if (mayTakeAnyNumber(template(step))) {
                    return null;
                }
                for (int at = 0; at <= middle.size(); at++) {
                    ways[depth][at] = Math.min(2, ways[depth][at] + ways(ways[depth + 1], middle, at, step));
                }
            }
        }
        return ways[0][0] == 1 ? chain(ways, middle, candidates) : null;
    }

    private List<Step> chain(int[][] ways, List<String> middle, List<List<Step>> candidates) {
        List<Step> chain = new ArrayList<>(candidates.size());
        int at = 0;
        for (int depth = 0; depth < candidates.size(); depth++) {
            for (Step step : candidates.get(depth)) {
                if (ways(ways[depth + 1], middle, at, step) == 1) {
                    chain.add(step);
                    at += segments(template(step)).size();
                    break;
                }
            }
        }
        return chain;
    }

    /** How many chains lead to the end through this locator at this place. */
    private int ways(int[] next, List<String> middle, int at, Step step) {
        List<String> own = segments(template(step));
        int end = at + own.size();
        return end <= middle.size() && middle.subList(at, end).equals(own) ? next[end] : 0;
    }

    private String template(Step step) {
        return classes.place(step.type(), step.method()).path();
    }

    private String applicationPath() {
        Application own = application.get();
        ApplicationPath path = own == null ? null : own.getClass().getAnnotation(ApplicationPath.class);
        return path == null ? "" : path.value();
    }

    /** A pattern of its own may take no segment of the path, or several. */
    private static boolean mayTakeAnyNumber(String template) {
        return template.indexOf('{') >= 0 && template.indexOf(':') >= 0;
    }

    private static List<String> segments(String template) {
        List<String> segments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= template.length(); i++) {
            if (i == template.length() || template.charAt(i) == '/') {
                if (i > start) {
                    segments.add(template.substring(start, i));
                }
                start = i + 1;
            }
        }
        return segments;
    }

    private static @Nullable String told(UriInfo uri) {
        if (GETTER == null) {
            return null;
        }
        try {
            return (String) GETTER.invokeExact(uri);
        } catch (Throwable untold) {
            // A wrapper that was compiled for an older API has no such method.
            return null;
        }
    }

    private static @Nullable MethodHandle getter() {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(UriInfo.class, "getMatchedResourceTemplate", MethodType.methodType(String.class));
        } catch (ReflectiveOperationException older) {
            return null;
        }
    }
}
