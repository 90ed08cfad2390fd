package co.ruta.core.format;

import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatLayout;
import co.ruta.sdk.format.FormatLayout.HeaderItem;
import co.ruta.sdk.format.FormatLayout.HeaderLine;
import co.ruta.sdk.format.FormatLayout.Orientation;
import co.ruta.sdk.format.FormatLayout.Page;
import co.ruta.sdk.format.FormatLayout.Paper;
import co.ruta.sdk.format.FormatLayout.Sheet;
import co.ruta.sdk.format.FormatLayout.Workbook;
import co.ruta.sdk.format.FormatSection;
import java.util.List;
import java.util.Optional;

/** How a record looks where its format does not say: all of it on one page's width, and on one sheet. */
final class FormLayouts {
    private static final List<HeaderLine> HEADER = List.of(
            new HeaderLine(List.of(HeaderItem.LOGO, HeaderItem.SECRETARIA)),
            new HeaderLine(List.of(HeaderItem.PROCESS, HeaderItem.CODE, HeaderItem.VERSION, HeaderItem.APPROVAL_DATE)),
            new HeaderLine(List.of(HeaderItem.SCHOOL, HeaderItem.DANE_CODE, HeaderItem.CYCLE)));

    private FormLayouts() {}

    /** The format with a page and a workbook, its own where it has them. */
    static FormatDefinition complete(FormatDefinition it) {
        Page page = it.layout()
                .page()
                .orElse(new Page(Orientation.PORTRAIT, Paper.LETTER, HEADER, Optional.empty(), List.of()));
        Workbook workbook = it.layout()
                .workbook()
                .orElseGet(() -> new Workbook(List.of(new Sheet(
                        "Registro",
                        page.header(),
                        it.sections().stream().map(FormatSection::id).toList(),
                        List.of(),
                        true))));
        return new FormatDefinition(
                it.id(),
                it.number(),
                it.code(),
                it.version(),
                it.title(),
                it.process(),
                it.stage(),
                it.kind(),
                it.subject(),
                it.numbered(),
                it.approved(),
                it.from(),
                it.to(),
                it.sections(),
                new FormatLayout(Optional.of(page), Optional.of(workbook)),
                it.migration(),
                it.source());
    }
}
