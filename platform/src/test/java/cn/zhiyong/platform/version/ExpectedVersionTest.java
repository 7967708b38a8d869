package cn.zhiyong.platform.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.zhiyong.platform.problem.ProblemException;
import cn.zhiyong.platform.problem.ProblemKind;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectedVersionTest {
    private static final ExpectedVersion UNSTATED = ExpectedVersion.unstated();

    @Test
    void whoeverChangesNamesTheVersion() {
        assertThatCode(() -> ExpectedVersion.oneOf(Set.of(2L, 3L)).requireMatch(3))
                .doesNotThrowAnyException();
        assertThatCode(() -> ExpectedVersion.any().requireMatch(3)).doesNotThrowAnyException();
        assertThat(kindOf(() -> UNSTATED.requireMatch(3))).isEqualTo(ProblemKind.IF_MATCH_REQUIRED);
        for (var other : new ExpectedVersion[] {
            ExpectedVersion.oneOf(Set.of(2L)), ExpectedVersion.oneOf(Set.of()), ExpectedVersion.none(UNSTATED)
        }) {
            assertThat(kindOf(() -> other.requireMatch(3))).isEqualTo(ProblemKind.STALE_VERSION);
        }
    }

    @Test
    void whoeverAddsNamesNone() {
        assertThatCode(UNSTATED::requireNoneNamed).doesNotThrowAnyException();
        assertThatCode(ExpectedVersion.none(UNSTATED)::requireNoneNamed).doesNotThrowAnyException();
        assertThat(kindOf(ExpectedVersion.oneOf(Set.of(0L))::requireNoneNamed)).isEqualTo(ProblemKind.STALE_VERSION);
        assertThat(kindOf(ExpectedVersion.any()::requireNoneNamed)).isEqualTo(ProblemKind.STALE_VERSION);
    }

    static Stream<Arguments> named() {
        return Stream.of(Arguments.of(ExpectedVersion.any()), Arguments.of(ExpectedVersion.oneOf(Set.of(3L))));
    }

    @ParameterizedTest
    @MethodSource("named")
    void whoeverExpectsNothingAndNamesAVersionIsAlwaysWrong(ExpectedVersion named) {
        var both = ExpectedVersion.none(named);
        assertThat(kindOf(() -> both.requireMatch(3))).isEqualTo(ProblemKind.STALE_VERSION);
        assertThat(kindOf(both::requireNoneNamed)).isEqualTo(ProblemKind.STALE_VERSION);
    }

    private static ProblemKind kindOf(ThrowingCallable check) {
        return catchThrowableOfType(ProblemException.class, check).kind();
    }
}
