package cn.zhiyong.appraisal.unitreport;

import cn.zhiyong.appraisal.unitreport.rules.BarChart;
import java.util.List;

/**
 * A section of a unit's yearly report: a table, and below it a chart and what has to be said of them.
 *
 * @param rows each with a cell for each of the headers; without any the section says that there is nothing on record
 * @param charts none or some
 * @param notes a paragraph each
 */
public record Section(List<String> headers, List<List<String>> rows, List<BarChart> charts, List<String> notes) {
    public Section {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
        charts = List.copyOf(charts);
        notes = List.copyOf(notes);
    }

    public static Section of(List<String> headers, List<List<String>> rows) {
        return new Section(headers, rows, List.of(), List.of());
    }

    public Section with(BarChart chart) {
        return new Section(headers, rows, List.of(chart), notes);
    }

    public Section noting(String note) {
        return new Section(headers, rows, charts, List.of(note));
    }
}
