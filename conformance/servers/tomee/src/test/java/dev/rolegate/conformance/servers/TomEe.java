package dev.rolegate.conformance.servers;

import java.io.File;
import org.apache.tomee.embedded.Configuration;
import org.apache.tomee.embedded.Container;

/** TomEE in a JVM of its own, whose class path has nothing of the archives: port, folder, archives. */
final class TomEe {

    static final String READY = "All archives are deployed.";

    private TomEe() {}

    public static void main(String[] arguments) throws Exception {
        Configuration configuration =
                new Configuration().http(Integer.parseInt(arguments[0])).dir(arguments[1]);
        configuration.setHost("localhost");
        configuration.setStopPort(-1);
        Container container = new Container(configuration);
        // Otherwise Tomcat answers 400 to %2F by itself.
        container.getTomcat().getConnector().setEncodedSolidusHandling("passthrough");
        for (int i = 2; i < arguments.length; i++) {
            File war = new File(arguments[i]);
            container.deploy(war.getName().replaceFirst("\\.war$", ""), war, true);
        }
        System.out.println(READY);
        container.await();
    }
}
