import java.io.IOException;
import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j Community server that lives no longer than the tests. Its one argument is its home folder, with neo4j.conf in it;
 * its standard input is a pipe that nobody writes to, and the end of that pipe means that the tests are gone.
 */
class Server {
    public static void main(String[] arguments) {
        new Thread(Server::haltAtEndOfInput, "end of tests").start();
        Path home = Path.of(arguments[0]);
        try {
            new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(home.resolve("neo4j.conf")).build();
        } catch (Throwable failure) {
            failure.printStackTrace();
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                System.err.println(cause); // again, so that the end of the log says why
            }
            Runtime.getRuntime().halt(1); // the waiting thread, and perhaps some of Neo4j's, would keep a dead server alive
        }
    }

    private static void haltAtEndOfInput() {
        try {
            System.in.read();
        } catch (IOException closed) {
            // as good as the end
        }
        Runtime.getRuntime().halt(0); // an orderly shutdown takes seconds, and the home is thrown away
    }
}
