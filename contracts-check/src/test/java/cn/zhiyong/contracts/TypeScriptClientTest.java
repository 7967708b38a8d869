package cn.zhiyong.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A TypeScript client can be generated from every contract, and it compiles under {@code strict}. */
class TypeScriptClientTest {
    private static TypeScript typescript;

    @BeforeAll
    static void loadCompiler() throws Exception {
        assumeTrue(
                TypeScript.runsHere(),
                "The TypeScript clients are NOT checked: the V8 among the dependencies is for Linux on x86-64 only");
        typescript = new TypeScript();
    }

    @AfterAll
    static void unloadCompiler() throws Exception {
        if (typescript != null) {
            typescript.close();
        }
    }

    @TempDir
    Path folder;

    static List<Path> contracts() {
        return Contracts.all();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void compiles(Path contract) throws Exception {
        var sources = GeneratedClient.typescript(contract, folder).sources(".ts");
        assertThat(sources).isNotEmpty();
        assertThat(typescript.errorsIn(sources)).isEmpty();
    }

    @Test
    void theCompilerWouldSayWhatIsWrong() throws Exception {
        var wrong = Files.writeString(folder.resolve("wrong.ts"), "export const status: number = 'OPEN';");
        assertThat(typescript.errorsIn(List.of(wrong))).contains("TS2322");
    }
}
