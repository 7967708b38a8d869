package cn.zhiyong.platform.entry;

import cn.zhiyong.platform.problem.Problems;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV as RFC 4180 has it, a record at a time: cells may be quoted, a quote within is doubled, and a quoted cell may
 * go over several lines. Empty lines are passed over.
 */
final class CsvRecords {
    private static final int END = -1;

    private final Reader reader;
    private int line = 1;
    private int ahead;
    private int length;

    CsvRecords(Reader reader) throws IOException {
        this.reader = reader;
        this.ahead = reader.read();
    }

    /** @param line on which the record begins, from 1 on */
    record Row(int line, List<String> cells) {}

    /** The next record; empty at the end. */
    Optional<Row> next() throws IOException {
        while (ahead == '\r' || ahead == '\n') {
            take();
        }
        if (ahead == END) {
            return Optional.empty();
        }
        length = 0;
        var begin = line;
        var cells = new ArrayList<String>();
        cells.add(cell());
        while (ahead == ',') {
            take();
            cells.add(cell());
        }
        return Optional.of(new Row(begin, cells));
    }

    private String cell() throws IOException {
        var cell = ahead == '"' ? quoted() : plain();
        if (ahead != ',' && ahead != '\r' && ahead != '\n' && ahead != END) {
            throw wrong(
                    "引号的用法不对：含引号的单元格须整体加引号，其中的引号须双写。",
                    "A quote out of place: quote the whole cell and double the quotes in it.");
        }
        return cell;
    }

    private String plain() throws IOException {
        var cell = new StringBuilder();
        while (ahead != ',' && ahead != '\r' && ahead != '\n' && ahead != END && ahead != '"') {
            cell.append((char) take());
        }
        return cell.toString();
    }

    private String quoted() throws IOException {
        var cell = new StringBuilder();
        take();
        while (ahead != END) {
            var character = take();
            if (character != '"') {
                cell.append((char) character);
            } else if (ahead == '"') {
                cell.append((char) take());
            } else {
                return cell.toString();
            }
        }
        throw wrong("单元格的引号没有结束。", "The quotes of a cell do not end.");
    }

    private int take() throws IOException {
        var taken = ahead;
        ahead = reader.read();
        if (taken == '\n' || taken == '\r' && ahead != '\n') {
            line++;
        }
        if (++length > FileEntries.MOST_CHARACTERS) {
            throw wrong("一行过长。", "The line is too long.");
        }
        return taken;
    }

    private RuntimeException wrong(String zh, String en) {
        return Problems.malformed("line " + line, zh, en);
    }
}
