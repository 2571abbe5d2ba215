package dev.rolegate.internal.host;

/**
 * Apache CXF lists classes where others list instances, which {@link PortableHost} takes as well, and gives each Feature an
 * empty Configuration.
 */
final class Cxf {

    static final String PREFIX = "org.apache.cxf.";

    private Cxf() {}
}
