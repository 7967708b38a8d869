package cn.zhiyong.appraisal.mark;

import cn.zhiyong.platform.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** Marks as callers see them. */
@ApplicationScoped
class MarkViews {
    private final RequestLanguage language;

    MarkViews(RequestLanguage language) {
        this.language = language;
    }

    MarkView of(Mark mark) {
        return MarkView.of(mark, language);
    }

    Function<Mark, MarkView> of(List<Mark> shown) {
        return this::of;
    }
}
