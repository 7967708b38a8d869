package cn.zhiyong.platform.problem;

import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.text.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** Says of JSON that could not be read which field is wrong, and how. */
public final class UnreadableJson {
    private UnreadableJson() {}

    public static FieldError complaint(JsonProcessingException unreadable) {
        var path = unreadable instanceof JsonMappingException mapping ? path(mapping) : "";
        if (unreadable instanceof UnacceptableValue value) {
            return new FieldError(path, value.complaint());
        }
        if (unreadable instanceof UnrecognizedPropertyException) {
            return new FieldError(
                    path, new Text("没有这个字段；请对照接口文档。", "There is no such field; compare with the contract."));
        }
        if (path.isEmpty()) {
            var line = unreadable.getLocation() == null
                    ? 0
                    : unreadable.getLocation().getLineNr();
            return new FieldError("", new Text("不是有效的 JSON（第 %d 行）。", "Not valid JSON (line %d).").with(line));
        }
        return new FieldError(
                path,
                new Text("值的类型或格式不对；请对照接口文档。", "The value has the wrong type or form; compare with the contract."));
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
