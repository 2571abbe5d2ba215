package io.quarkus.rest.data.panache;

/** Stands for the interface of {@code quarkus-rest-data-panache}. */
public interface RestDataResource<E, I> {
    /** As there. */
    boolean delete(I id);
}
