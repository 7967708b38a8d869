package cn.zhiyong.platform.problem;

import cn.zhiyong.platform.text.Text;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A value in the JSON of a request that cannot be accepted, with what is wrong with it. Jackson adds the field. */
public final class UnacceptableValue extends MismatchedInputException {
    private final transient Text complaint;

    public UnacceptableValue(JsonParser json, Class<?> type, Text complaint) {
        super(json, complaint.en(), type);
        this.complaint = complaint;
    }

    Text complaint() {
        return complaint;
    }
}
