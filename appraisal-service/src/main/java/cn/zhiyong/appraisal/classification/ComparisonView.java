package cn.zhiyong.appraisal.classification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit in two versions of a classification, side by side. */
@Schema(name = "ClassificationComparison")
public record ComparisonView(
        String unitCode,
        boolean changed,
        ClassificationLineView here,
        @Schema(nullable = true) ClassificationLineView there) {}
