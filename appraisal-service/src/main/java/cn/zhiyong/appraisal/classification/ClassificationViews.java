package cn.zhiyong.appraisal.classification;

import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Versions of classifications and their lines as callers see them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClassificationViews {
    private final Classifications classifications;
    private final RequestLanguage language;

    ClassificationViews(Classifications classifications, RequestLanguage language) {
        this.classifications = classifications;
        this.language = language;
    }

    ClassificationView of(ClassificationVersion version) {
        return ClassificationView.of(version, language);
    }

    Function<ClassificationVersion, ClassificationView> of(List<ClassificationVersion> shown) {
        return this::of;
    }

    Function<ClassificationLine, ClassificationLineView> ofLines(List<ClassificationLine> shown) {
        return line -> ClassificationLineView.of(line, language);
    }

    Function<ClassificationLine, ComparisonView> against(ClassificationVersion other, List<ClassificationLine> shown) {
        var there = classifications.lines(
                other.id(), shown.stream().map(ClassificationLine::unitCode).toList());
        return line -> {
            var same = Optional.ofNullable(there.get(line.unitCode()));
            return new ComparisonView(
                    line.unitCode(),
                    !same.map(line::saysTheSameAs).orElse(false),
                    ClassificationLineView.of(line, language),
                    same.map(each -> ClassificationLineView.of(each, language)).orElse(null));
        };
    }
}
