package cn.zhiyong.appraisal.total;

import cn.zhiyong.appraisal.total.rules.MissingPiece;
import cn.zhiyong.platform.text.RequestLanguage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's total of a year so far; the parts in hundredths of a point (R9.3). */
@Schema(name = "UnitTotal")
public record TotalView(
        int year,
        String unitCode,
        String name,
        int routine,
        int centralised,
        int yearEnd,
        int leaders,
        @Schema(description = "Ten-thousandths of a point; exact") long total,
        List<MissingView> missing) {
    @Schema(name = "MissingPiece")
    public record MissingView(
            MissingPiece.Piece piece,
            String pieceLabel,
            @Schema(description = "Quarter or half-year; 0 of what comes once a year") int period) {}

    static TotalView of(int year, String unitCode, String name, UnitYear of, RequestLanguage language) {
        return new TotalView(
                year,
                unitCode,
                name,
                of.total().routine(),
                of.total().centralised(),
                of.total().yearEnd(),
                of.total().leaders(),
                of.total().total(),
                of.missing().stream()
                        .map(each -> new MissingView(each.piece(), language.label(each.piece()), each.period()))
                        .toList());
    }
}
