package cn.zhiyong.appraisal.rosterupload;

import cn.zhiyong.platform.text.Text;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What is wrong with a field of a line. Written by {@link StagedLines}. */
@Entity
@Immutable
@Table(name = "roster_upload_error")
class UploadError {
    @EmbeddedId
    private Key key;

    private String field;
    private String zh;
    private String en;

    protected UploadError() {}

    @Embeddable
    record Key(UUID uploadId, int line, int position) {}

    int line() {
        return key.line();
    }

    int position() {
        return key.position();
    }

    String field() {
        return field;
    }

    Text message() {
        return new Text(zh, en);
    }
}
