package cn.zhiyong.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class ReceiptCodesTest {
    private static final String CODE = "ZY-7K2M-9QXD-04VB-1RHN";

    @Inject
    ReceiptCodes codes;

    @Test
    void codesAreLongAndNeverTheSame() {
        var drawn = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            drawn.add(codes.next());
        }
        assertThat(drawn).hasSize(1000).allMatch(code -> code.matches("ZY(-[0-9A-HJKMNP-TV-Z]{4}){4}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zy-7k2m-9qxd-04vb-1rhn",
                "ZY7K2M9QXD04VB1RHN",
                "ZY 7K2M 9QXD 04VB 1RHN",
                "ZY-7K2M-9QXD-O4VB-1RHN",
                "ZY-7K2M-9QXD-o4vb-IRHN",
                "ZY-7K2M-9QXD-04VB-lRHN"
            })
    void aCodeIsKnownHoweverItIsTyped(String typed) {
        assertThat(codes.digest(typed).orElseThrow())
                .isEqualTo(codes.digest(CODE).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ZY", "ZY-7K2M-9QXD-04VB-1RH", "ZY-7K2M-9QXD-04VB-1RHNN", "ZY-7K2M-9QXD-04VB-1RHU", "何某某"})
    void whatIsNoCodeHasNoDigest(String typed) {
        assertThat(codes.digest(typed)).isEmpty();
    }

    @Test
    void oneLetterMakesAnotherCode() {
        assertThat(codes.digest("ZY-7K2M-9QXD-04VB-1RHP").orElseThrow())
                .isNotEqualTo(codes.digest(CODE).orElseThrow());
    }
}
