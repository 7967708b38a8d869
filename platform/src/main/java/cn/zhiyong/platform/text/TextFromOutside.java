package cn.zhiyong.platform.text;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Text that comes with a request. It must be well-formed Unicode, without control characters other than line break and
 * tab; it is kept in Unicode's normal form C, with LF for every line break.
 */
public final class TextFromOutside {
    /**
     * As in the Stream-Safe Text Format of Unicode (UAX #15). No language needs more, and the time that normalising takes
     * grows with the square of it.
     */
    private static final int MOST_MARKS_IN_A_ROW = 30;

    private static final Text UNACCEPTABLE = new Text(
            "第 %d 个字符（U+%04X）不可接受：文字须为合法的 Unicode，除换行和制表符外不得含控制字符。",
            "Character %d (U+%04X) is not acceptable: text must be well-formed Unicode, without control characters other"
                    + " than line break and tab.");
    private static final Text TOO_MANY_MARKS = new Text(
            "第 %d 个字符（U+%04X）不可接受：组合符号连续不得超过 " + MOST_MARKS_IN_A_ROW + " 个。",
            "Character %d (U+%04X) is not acceptable: at most " + MOST_MARKS_IN_A_ROW
                    + " combining marks may follow each other.");

    private TextFromOutside() {}

    /** What is wrong with it; nothing where it can be kept. */
    public static Optional<Text> complaint(String text) {
        var position = 0;
        var marks = 0;
        for (var rest = text.codePoints().iterator(); rest.hasNext(); ) {
            var character = rest.nextInt();
            position++;
            marks = isMark(character) ? marks + 1 : 0;
            if (!isAcceptable(character)) {
                return Optional.of(UNACCEPTABLE.with(position, character));
            }
            if (marks > MOST_MARKS_IN_A_ROW) {
                return Optional.of(TOO_MANY_MARKS.with(position, character));
            }
        }
        return Optional.empty();
    }

    /** The form in which acceptable text is kept. */
    public static String kept(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }

    private static boolean isAcceptable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
            case Character.SURROGATE -> false;
            default -> !isLastOfItsPlane(character);
        };
    }

    /** U+FFFE, U+FFFF and their like: never characters, and what a wrong byte order makes of a byte order mark. */
    private static boolean isLastOfItsPlane(int character) {
        return (character & 0xFFFE) == 0xFFFE;
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
