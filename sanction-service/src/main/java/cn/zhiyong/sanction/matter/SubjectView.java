package cn.zhiyong.sanction.matter;

import cn.zhiyong.platform.text.RequestLanguage;
import cn.zhiyong.sanction.matter.rules.SubjectKind;
import cn.zhiyong.sanction.roster.Names;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a matter or decision is about. */
@Schema(name = "Subject")
public record SubjectView(
        SubjectKind kind, String kindLabel, UUID cadreId, String name, String unitCode, String unitName) {

    public static SubjectView of(
            SubjectKind kind, UUID cadreId, String unitCode, Names names, RequestLanguage language) {
        return new SubjectView(
                kind, language.label(kind), cadreId, names.ofCadre(cadreId), unitCode, names.ofUnit(unitCode));
    }
}
