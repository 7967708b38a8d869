package cn.zhiyong.platform.openapi;

import cn.zhiyong.platform.text.Labelled;
import cn.zhiyong.platform.text.Language;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** The Chinese labels of coded values, as the service would give them. */
final class EnumLabels {
    private static final DotName LABELLED = DotName.createSimple(Labelled.class);

    private final List<ClassInfo> enums;

    EnumLabels(IndexView index) {
        this.enums = index.getKnownClasses().stream()
                .filter(each -> each.isEnum() && each.interfaceNames().contains(LABELLED))
                .toList();
    }

    /** The label of one of the values of the enum that has just these; a contract does not say of which class it is. */
    Optional<String> of(Object value, List<Object> values) {
        return enums.stream()
                .filter(each -> each.enumConstants().stream()
                        .map(FieldInfo::name)
                        .toList()
                        .equals(values))
                .findFirst()
                .map(each -> constant(each, value.toString()).label().in(Language.ZH));
    }

    private static Labelled constant(ClassInfo type, String name) {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            for (var constant :
                    Class.forName(type.name().toString(), true, loader).getEnumConstants()) {
                if (((Enum<?>) constant).name().equals(name)) {
                    return (Labelled) constant;
                }
            }
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
        throw new IllegalArgumentException(type + " has no " + name);
    }
}
