package cn.zhiyong.contracts;

import com.caoccao.javet.annotations.V8Function;
import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The TypeScript compiler, run in V8 within this JVM: the machine needs no node. */
public final class TypeScript implements AutoCloseable {
    private static final String COMPILER =
            "/META-INF/resources/webjars/typescript/" + System.getProperty("typescript.version");
    private static final String LIBRARY = "/lib/";

    private final V8Runtime v8;

    TypeScript() throws JavetException, IOException {
        v8 = V8Host.getV8Instance().createV8Runtime();
        v8.getGlobalObject().bind(this);
        v8.getExecutor(resource(COMPILER + "/lib/typescript.js")).executeVoid();
        v8.getExecutor(resource("/typescript-check.js")).executeVoid();
    }

    /** Whether there is a V8 for this machine among the test's dependencies. */
    static boolean runsHere() {
        return System.getProperty("os.name").equals("Linux")
                && List.of("amd64", "x86_64").contains(System.getProperty("os.arch"));
    }

    /** What the compiler says of these files and of what they import; empty if nothing. */
    String errorsIn(List<Path> files) throws JavetException {
        var names = files.stream().map(file -> file.toAbsolutePath().toString()).collect(Collectors.joining("\n"));
        return v8.getGlobalObject().invokeString("errorsIn", names);
    }

    /** For the compiler: its own library or a file of the client; null if there is none. */
    @V8Function
    public String readFile(String name) throws IOException {
        if (name.startsWith(LIBRARY)) {
            return resource(COMPILER + name);
        }
        var file = Path.of(name);
        return Files.isRegularFile(file) ? Files.readString(file) : null;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = TypeScript.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws JavetException {
        v8.getGlobalObject().unbind(this);
        v8.lowMemoryNotification();
        v8.close();
    }
}
