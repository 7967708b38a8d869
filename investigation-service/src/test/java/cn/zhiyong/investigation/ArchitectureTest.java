package cn.zhiyong.investigation;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.zhiyong.testing.ArchitectureRules;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest extends ArchitectureRules {
    private static final String BASE = "cn.zhiyong.investigation";

    ArchitectureTest() {
        super(BASE);
    }

    @Test
    void featuresDoNotDependOnEachOtherInACircle() {
        slices().matching(BASE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(BASE));
    }
}
