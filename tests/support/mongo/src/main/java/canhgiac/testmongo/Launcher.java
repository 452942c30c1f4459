package canhgiac.testmongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.io.OutputStream;

/** Serves an empty MongoDB from memory on loopback until standard input closes. */
public final class Launcher {
    private static final String LOOPBACK = "127.0.0.1";

    public static void main(String[] args) throws IOException {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 0;
        MongoServer server = new MongoServer(new MemoryBackend());
        server.bind(LOOPBACK, port);
        System.out.println("mongodb://" + LOOPBACK + ":" + server.getLocalAddress().getPort());

        // The starter holds the other end of the pipe: when it dies, however it dies, so does this.
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }
}
