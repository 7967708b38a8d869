package cn.zhiyong.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiyong.platform.text.Labelled;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the rules name has a label in both languages, like no other's. */
class RuleLabelsTest {
    @ParameterizedTest
    @MethodSource("named")
    void everyValueHasItsLabel(Class<? extends Labelled> type) {
        assertThat(type.getEnumConstants()).allSatisfy(each -> {
            assertThat(each.label().zh()).containsPattern("\\p{IsHan}");
            assertThat(each.label().en()).matches("\\p{Upper}.+");
        });
        assertThat(Arrays.stream(type.getEnumConstants()).map(Labelled::label)).doesNotHaveDuplicates();
    }

    static Stream<Class<?>> named() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("cn.zhiyong.sanction")
                        .stream()
                        .filter(type -> type.getPackageName().endsWith(".rules"))
                        .filter(type -> type.isEnum() && type.isAssignableTo(Labelled.class))
                        .map(JavaClass::reflect);
    }
}
