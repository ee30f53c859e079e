import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Neo4j as a Bolt server, from Maven's jars: its home folder is the only argument, the rest stands in conf/neo4j.conf. */
public class Launcher {
	public static void main(String[] arguments) throws Exception {
		var home = Path.of(arguments[0]);
		var service = new DatabaseManagementServiceBuilder(home)
			.loadPropertiesFromFile(home.resolve("conf/neo4j.conf"))
			.build();
		Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
		endWithStandardInput();

		try {
			setPassword(service, System.getenv("NEO4J_PASSWORD"));
		} catch (RuntimeException failure) {
			// Without it nobody could sign in, and the server's own threads would keep the process alive.
			failure.printStackTrace();
			System.exit(1);
		}
		Thread.currentThread().join();
	}

	/** At each start, so that a lost or exchanged secrets file mends itself. */
	private static void setPassword(DatabaseManagementService service, String password) {
		try {
			service.database("system").executeTransactionally(
				"ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
				Map.of("password", password),
				result -> null,
				// The first statement compiles half of Cypher: on a busy machine that takes longer than the usual limit.
				Duration.ofMinutes(5)
			);
		} catch (RuntimeException refusal) {
			// Every start but the first: the password is the one it was.
			if (!String.valueOf(refusal.getMessage()).contains("cannot be the same")) throw refusal;
		}
	}

	/** Whoever started this holds the other end of standard input: when that closes, even by kill -9, the server ends. */
	private static void endWithStandardInput() {
		var watch = new Thread(() -> {
			try {
				while (System.in.read() >= 0) {}
			} catch (java.io.IOException closed) {
				// The same as the end of the input.
			}
			System.exit(0);
		});
		watch.setDaemon(true);
		watch.start();
	}
}
